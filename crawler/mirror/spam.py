"""Advertising that a hijacked host puts into pages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from crawler.lexicon.advertising import JOINTS, KEYWORDS, MESSENGERS
from crawler.lexicon.row import any_of, choice, forms

SEGMENT = re.compile(r"[^<>\n]+")
LONGEST = 1000
"""Characters of a line in front of the word that gives it away."""

WORD = re.compile(choice(forms(KEYWORDS)))
TOLD_BY = [*forms(KEYWORDS, meaning="telling"), *forms(MESSENGERS)]
FIRSTS, SECONDS = (frozenset(word[at] for word in TOLD_BY) for at in (0, 1))
"""Two characters of which every such line has some: all else is looked for only where they stand.

One character after the other: to look for one takes a twentieth of what a pattern of them all does.
"""

SPLIT = re.compile(r"[,，_|｜、\s]+")

LEAST_GROUPS = 3
LEAST_HITS = 5
SHARE = 0.6
"""Share of the groups of a line that must hold such a word."""

PASTED = r"(\w{5,24})([\u3400-\u9fff]?)"
CONTACT = re.compile(rf"{any_of(MESSENGERS)}(?:{choice(forms(JOINTS))}|[:：\s@+]){{0,6}}{PASTED}", re.ASCII)
"""A messenger (微信, QQ, 电报), the advertiser's name there, and the rest of a word into which both were pasted."""

REPEATED = 3
"""Times that one advertiser's contact stands in a text, from which on it was put there by a tool.

Lines that are the same count once: a bureau repeats its own contact beside its share buttons and at the foot of a page.
"""


class Advertising(NamedTuple):
    """What a hijacked host has put into a text."""

    lines: list[tuple[int, int]]
    """Where groups of keywords without a sentence stand, in front, behind or hidden."""
    injected: bool
    """Whether one advertiser's contact was pasted into its sentences again and again; that can't be repaired."""


def advertising(text: str) -> Advertising:
    """Return what advertising a text has, in one pass: most have none."""
    lines, pasted, contacts = set(), set[str](), defaultdict[str, dict[str, int]](dict)
    for at in _told(text):
        if contact := CONTACT.match(text, at):
            line = _line(text, at)
            if line and text[line.start() - 1 : line.start()] != "<":  # an embedded icon holds any letters
                name = contact[1].lower()
                contacts[name][line[0]] = line[0].lower().count(name)
                if contact[2] or contacts[name][line[0]] >= REPEATED:
                    pasted.add(name)
        elif line := _line(text, at):
            lines.add(line.span())
    spam = sorted(span for span in lines if _is_spam(text[slice(*span)]))
    return Advertising(spam, any(sum(contacts[name].values()) >= REPEATED for name in pasted))


def _told(text: str) -> Iterator[int]:
    """Yield where two characters stand that may begin what gives an advertiser away."""
    for first in FIRSTS:
        at = text.find(first)
        while at >= 0:
            if text[at + 1 : at + 2] in SECONDS:
                yield at
            at = text.find(first, at + 1)


def _line(text: str, at: int) -> re.Match[str] | None:
    """Return the piece of text between line ends and tags around an offset, if it is not too long for a line."""
    first = max(0, at - LONGEST)
    before = max(text.rfind("<", first, at), text.rfind(">", first, at), text.rfind("\n", first, at))
    return SEGMENT.match(text, before + 1) if before >= 0 or at <= LONGEST else None


def _is_spam(line: str) -> bool:
    if "。" in line or len(WORD.findall(line)) < LEAST_HITS:
        return False
    groups = [group for group in SPLIT.split(line) if group]
    hits = sum(bool(WORD.search(group)) for group in groups)
    return hits >= max(LEAST_GROUPS, SHARE * len(groups))
