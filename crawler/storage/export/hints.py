"""Reads the type hints of ``crawler.items``, which only know values, words of a set, parts, lists of them, and null."""

from __future__ import annotations

from types import NoneType
from typing import Any, Literal, get_args, get_origin


def without_null(hint: Any) -> Any:
    """Return the type that a hint allows beside null; a word of a set is a string."""
    if get_origin(hint) is Literal:
        return str
    [plain] = [option for option in get_args(hint) or (hint,) if option is not NoneType]
    return plain
