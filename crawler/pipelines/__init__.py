"""The stages that a page goes through, one a file, in the order of their numbers in ``settings.py``."""
