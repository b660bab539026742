"""Short names of columns."""

from __future__ import annotations

from collections.abc import Container
from itertools import count


def free_slug(slug: str, taken: Container[str]) -> str:
    """Return a slug, with a number behind it where others have it already."""
    if slug not in taken:
        return slug
    return next(name for number in count(2) if (name := f"{slug}-{number}") not in taken)
