"""Foreign names, whose parts a dot joins: 玛丽·居里. Where the first begins and the last ends, syllables tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from os.path import commonprefix

from crawler.extract.interview.persons import FOLLOWS, HAN
from crawler.extract.interview.spots import SURE, Spots
from crawler.lexicon import posts
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


def foreign(spots: Spots) -> Iterator[str]:
    """Yield the names whose parts a dot joins: what all places of one have in common, else what can follow it."""
    text = spots.text
    if not DOT.search(text):
        return
    found = [
        (match["first"] if _is_whole(text, match) else _end(spots, match), match["dot"], match)
        for match in FOREIGN.finditer(text)
    ]
    for whole, dot, match in found:
        first = min((one for one, _, _ in found if whole.endswith(one)), key=len)
        rests = [other["rest"] for before, _, other in found if before.endswith(first)]
        shared = commonprefix(rests) if len(rests) > 1 else ""  # noqa: RUF071 (characters are meant)
        yield f"{first}{dot}{shared if len(shared) > 1 else _alone(spots, match)}"


def _is_whole(text: str, match: re.Match[str]) -> bool:
    """Tell whether a clause begins with the first part of a name, and nothing presents it."""
    begins = not match.start() or text[match.start() - 1] in BEGINS
    presented = PRESENTED.match(match["first"]) or CALLED.match(match["first"])
    return begins and len(match["first"]) < LONGEST and presented is None


def _end(spots: Spots, match: re.Match[str]) -> str:
    """Return the end of the words before a dot that most reads as a part of a name, behind what presents it."""
    words = match["first"]
    own = CALLED.sub("", PRESENTED.sub("", words))
    if own != words:
        return own
    ends = match.end("first")
    tails = (words[start:] for start in range(len(words) - 1))
    return max(tails, key=lambda tail: spots.odds(tail, ends - len(tail)))


def _alone(spots: Spots, match: re.Match[str]) -> str:
    """Return the words behind a dot with the part of the last that the text has again, or that reads as one of a name.

    Else it goes up to other words.
    """
    last = DOT.split(match["rest"])[-1]
    before, starts = match["rest"][: -len(last)], match.end() - len(last)
    heads = [last[:length] for length in range(len(last), 1, -1)]
    ends = next((at for at in range(2, len(last)) if FOLLOWS.match(last, at)), len(last))
    again = next((head for head in heads if len(head) <= ends and _stands_alone(spots.text, head)), None)
    if again:
        return before + again
    likely = max(heads, key=lambda head: spots.odds(head, starts), default=last)
    if spots.odds(likely, starts) > -SURE:
        return before + likely
    return before + next((head for head in reversed(heads) if FOLLOWS.match(last, len(head))), last)


def _stands_alone(text: str, part: str) -> bool:
    """Tell whether a text has a part of a name again, and not within another word: 尼亚 of 肯尼亚 is none."""
    return re.search(rf"(?<![{HAN}·•.]){part}", text) is not None


def parts_of(name: str) -> list[str]:
    """Return the parts by which a foreign name is used alone."""
    return [part for part in DOT.split(name) if len(part) > 1] if DOT.search(name) else []
