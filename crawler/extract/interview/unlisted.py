"""Foreign names, whose parts a dot joins: 玛丽·居里. Where the first begins and the last ends, syllables tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from os.path import commonprefix

from crawler.extract.interview.persons import FOLLOWS, HAN
from crawler.lexicon import names, posts
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of

DOT = lazy_pattern(rf"(?<=[{HAN}])[·•.](?=[{HAN}])")
FOREIGN = lazy_pattern(rf"(?P<first>[{HAN}]{{2,6}})(?P<dot>[·•.])(?P<rest>[{HAN}·•.]{{2,14}})")
BEGINS = "。!?”」\n,;:、“「"
"""Marks behind which a clause begins."""

CALLED = re.compile(".*[叫是]")
LONGEST = 6
"""Characters that such a pattern takes for a first part; as many may be words of the sentence, too."""

PRESENTED = lazy_pattern(rf".*(?:{any_of(posts.HEADS, posts.POSTS)}的?|的)(?=..)")
"""What stands before a foreign name and is none of it, 护士, 行医的."""


def foreign(text: str) -> Iterator[str]:
    """Yield the names whose parts a dot joins: what all places of one have in common, else what can follow it."""
    if not DOT.search(text):
        return
    found = [
        (match["first"] if _is_whole(text, match) else _end(match["first"]), match["dot"], match["rest"])
        for match in FOREIGN.finditer(text)
    ]
    for whole, dot, rest in found:
        first = min((one for one, _, _ in found if whole.endswith(one)), key=len)
        rests = [one for before, _, one in found if before.endswith(first)]
        shared = commonprefix(rests) if len(rests) > 1 else ""  # noqa: RUF071 (characters are meant)
        yield f"{first}{dot}{shared if len(shared) > 1 else _alone(text, rest)}"


def _is_whole(text: str, match: re.Match[str]) -> bool:
    """Tell whether a clause begins with the first part of a name, and nothing presents it."""
    begins = not match.start() or text[match.start() - 1] in BEGINS
    presented = PRESENTED.match(match["first"]) or CALLED.match(match["first"])
    return begins and len(match["first"]) < LONGEST and presented is None


def _end(words: str) -> str:
    """Return the end of some words that transcribes syllables, behind what presents the name."""
    own = CALLED.sub("", PRESENTED.sub("", words))
    if own != words:
        return own
    tails = (words[start:] for start in range(len(words) - 1))
    return next((tail for tail in tails if names.SYLLABLES.issuperset(tail)), words)


def _alone(text: str, rest: str) -> str:
    """Return the part of some words that the text has again, or that transcribes syllables; else up to other words."""
    heads = [rest[:length] for length in range(len(rest), 1, -1)]
    ends = next((at for at in range(2, len(rest)) if FOLLOWS.match(rest, at)), len(rest))
    again = next((head for head in heads if len(head) <= ends and text.count(head) > 1), None)
    syllables = [head for head in heads if names.SYLLABLES.issuperset(head)]
    followed = next((head for head in syllables if FOLLOWS.match(rest, len(head))), None)
    told = again or followed or next(iter(syllables), None)
    return told or next((head for head in reversed(heads) if FOLLOWS.match(rest, len(head))), rest)


def parts_of(name: str) -> list[str]:
    """Return the parts by which a foreign name is used alone."""
    return [part for part in DOT.split(name) if len(part) > 1] if DOT.search(name) else []
