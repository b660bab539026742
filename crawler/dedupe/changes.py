"""Compares two texts sentence by sentence: what was taken out and what was put in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

SENTENCE = re.compile(r"[^。！？；\n]+[。！？；]*[”’」』）]*")
"""A sentence with its stops; Chinese paragraphs are too long to be compared as lines."""


def changes(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Yield (``-``, sentence) of what only the old text has and (``+``, sentence) of what only the new one has.

    In the order of the texts; sentences that both have are left out, and so are mere line breaks.
    """
    one, other = SENTENCE.findall(old), SENTENCE.findall(new)
    for kind, start, end, there, until in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from (("-", sentence) for sentence in one[start:end] if sentence.strip())
            yield from (("+", sentence) for sentence in other[there:until] if sentence.strip())
