"""Posts that are glued to the name of who is credited: 文：李明远医师, 撰文：营养师李明远."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crawler.extract.tokens import Kind, Token
from crawler.text.fold import folded
from crawler.text.names import TITLES as POSTS
from crawler.text.names import is_person_name

LENGTHS_OF_NAME = (3, 2, 4)
"""Characters of a name, the most common first."""

LEADING = ("label", "title", "deed")
"""Tokens behind which somebody is named, or the office of one."""


def apart_from_names(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens; a post that is glued to the name behind a label or a title is a token apart from it."""
    before, office = "", False
    for token in tokens:
        leads = before in LEADING or (office and before == "organ")
        office, before = before in LEADING, token.kind
        yield from _parted(token) if leads and token.kind == "noise" else (token,)


def _parted(token: Token) -> Iterator[Token]:
    """Yield name and post of 李明远医师, 营养师李明远; else the token as it is."""
    words = folded(token.text)
    behind = name_before_post(words)
    before = next((size for size in LENGTHS_OF_NAME if words[:-size] in POSTS and is_person_name(words[-size:])), 0)
    if not (behind or before):
        yield token
        return
    cut = behind or len(words) - before
    kinds: tuple[Kind, Kind] = ("name", "chrome") if behind else ("chrome", "name")
    yield token._replace(kind=kinds[0], end=token.start + cut, text=token.text[:cut])
    yield token._replace(kind=kinds[1], start=token.start + cut, text=token.text[cut:])


def name_before_post(words: str) -> int:
    """Return the characters of the name to which a post is glued, 李明远医师, or 0; in folded form."""
    return next((size for size in LENGTHS_OF_NAME if words[size:] in POSTS and is_person_name(words[:size])), 0)
