"""The errors that a user can mend: they are told in one plain sentence instead of a traceback."""


class UserError(Exception):
    """A mistake or mishap that the user can mend.

    The message names the input, what is wrong with it and what to do. Commands print it on stderr and exit
    with a status other than 0.
    """


class HeldError(UserError):
    """Another run holds the site."""
