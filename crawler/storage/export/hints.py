"""Type hints of ``crawler.items``, which only know values, parts, lists of them, and null."""

from __future__ import annotations

from types import NoneType
from typing import Any, get_args


def without_null(hint: Any) -> Any:
    """Return the type that a hint allows beside null."""
    [plain] = [option for option in get_args(hint) or (hint,) if option is not NoneType]
    return plain
