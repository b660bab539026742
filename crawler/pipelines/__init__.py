"""The stages of a page, one a file, in the order of their numbers in ``settings.py``."""
