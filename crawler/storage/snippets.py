"""Cuts from an article the part that shows why a search found it."""

from __future__ import annotations

from typing import NamedTuple

from crawler.storage.query import parse, words
from crawler.text.terms import places

AROUND = 30
"""Characters shown before the first hit."""

LENGTH = 120
"""Characters of a snippet."""


MOST = 200
"""Hits among whose places the best is looked for."""


class Snippet(NamedTuple):
    """A piece of text and where in it the words asked for stand."""

    text: str
    hits: list[tuple[int, int]]


class Shown(NamedTuple):
    """What is shown of a hit."""

    title: Snippet
    text: Snippet


def snippet(query: str, title: str, body: str) -> Shown:
    """Return an article's title and the part of its body in which the most words of a query stand close together.

    :param query: as for the search, in whatever script and width
    """
    wanted = [word.replace(" ", "") for word in words(parse(query))]
    hits = _hits(wanted, body)
    start = max((max(0, first - AROUND) for first, _ in hits[:MOST]), key=lambda at: _shown(hits, at), default=0)
    inside = [(first - start, end - start) for first, end in hits if start <= first and end <= start + LENGTH]
    return Shown(Snippet(title, _hits(wanted, title)), Snippet(_cut(body, start), _moved(inside, start)))


def _shown(hits: list[tuple[int, int]], start: int) -> int:
    """Count the hits that a snippet from an offset on shows."""
    return sum(start <= first and end <= start + LENGTH for first, end in hits[:MOST])


def _cut(body: str, start: int) -> str:
    """Return a piece of a body on one line; dots show where it goes on."""
    piece = body[start : start + LENGTH].replace("\n", " ")
    return f"{'…' * (start > 0)}{piece}{'…' * (start + LENGTH < len(body))}"


def _moved(hits: list[tuple[int, int]], start: int) -> list[tuple[int, int]]:
    """Move hits behind the dots that a snippet begins with."""
    return [(first + (start > 0), end + (start > 0)) for first, end in hits]


def _hits(wanted: list[str], text: str) -> list[tuple[int, int]]:
    """Return where the words stand in a text, in order; stops and blanks inside a phrase do not part it."""
    form, index = places(text)
    letters = [at for at, char in enumerate(form) if char != " "]
    squeezed = "".join(form[at] for at in letters)
    found = []
    for word in wanted:
        at = squeezed.find(word)
        while at >= 0:
            found.append((index[letters[at]], index[letters[at + len(word) - 1]] + 1))
            at = squeezed.find(word, at + len(word))
    return sorted(set(found))
