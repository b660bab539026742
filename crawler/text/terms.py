"""The form in which text is searched: one script, width and case, cut into pairs of neighbouring characters.

Most Chinese query words have two characters, and no dictionary knows all names; pairs answer every word of two
characters or more exactly, a longer one as a phrase.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from crawler.text.script import simplified

END = "|"
"""Behind the last character of a run: pairs on both sides of a stop are no neighbours."""


class _Folded(dict[int, str]):
    """Every character's searched form, worked out at its first occurrence; a blank for what is no letter or digit."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKC", chr(code)).casefold()
        self[code] = "".join(simplified(char) if char.isalnum() else " " for char in plain)
        return self[code]


_FOLDED = _Folded()


def folded(text: str) -> str:
    """Return a text's runs of letters and digits in their searched form, one blank between two."""
    return " ".join(text.translate(_FOLDED).split())


def pairs(runs: list[str]) -> Iterator[str]:
    """Yield the pairs of each run in order; each run is closed by its last character with :data:`END`."""
    for run in runs:
        for at in range(len(run) - 1):
            yield run[at : at + 2]
        yield run[-1] + END


def places(text: str) -> tuple[str, list[int]]:
    """Return a text's searched form with nothing squeezed, and for each character of it the index it comes from."""
    form: list[str] = []
    index: list[int] = []
    for at, char in enumerate(text):
        plain = _FOLDED[ord(char)]
        form.append(plain)
        index.extend([at] * len(plain))
    return "".join(form), index
