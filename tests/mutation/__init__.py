"""Changes rules of the program one at a time and tells which changes no test notices; ``python tests/mutation --help``."""
