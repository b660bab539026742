"""Persons whose names begin with no surname of the list: by their place between a mark and a verb of saying.

“……”来永宁说 has both ends of the name. What stands there is no name if it is a noun for somebody, or once only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from os.path import commonprefix

from crawler.extract.interview.name_places import WHOLE
from crawler.extract.interview.persons import FOLLOWS, HAN
from crawler.extract.interview.wording import VERB
from crawler.lexicon import names, posts, speakers, speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of

SPEAKS = lazy_pattern(
    rf"(?:^|[。!?”」\n])(?P<who>[{HAN}]{{2,5}}?)(?:{VERB})[,:。“「]|[”」](?P<behind>[{HAN}]{{2,5}}?)(?:{VERB})",
    re.MULTILINE,
)
DOT = lazy_pattern(rf"(?<=[{HAN}])[·•.](?=[{HAN}])")
FOREIGN = lazy_pattern(rf"(?P<first>[{HAN}]{{2,6}})(?P<dot>[·•.])(?P<rest>[{HAN}·•.]{{2,14}})")
NOUNS = any_of(
    posts.HEADS, posts.POSTS, posts.CALLED, speech.RELATIVES, speech.SUBJECTS, speakers.ROLES, speech.DOCUMENTS
)
NOBODY = lazy_pattern(
    rf".*[他她它我你您谁这那各有们子的了不也还又都就对向在是将把被从到和与并很]|.*{NOUNS}$|"
    rf"[该小老阿某全本]|{any_of(speech.LEADS, speech.GOES_ON, speech.SUBJECTS, speech.SPOKEN_TO)}|"
    rf"{any_of(speakers.ROLES, meaning='reporter')}"
)
"""Words that are no name: with a pronoun or a particle, nouns for somebody, and what leads up to a subject."""

PRESENTED = lazy_pattern(rf".*{any_of(posts.HEADS, posts.POSTS)}(?=..)")
"""What stands before a foreign name and is none of it, 护士."""

FEWEST = 3
"""Times that a text names the person."""


def unlisted(text: str) -> Iterator[str]:
    """Yield the names in a folded text that the list of surnames does not tell."""
    for match in SPEAKS.finditer(text):
        who = match["who"] or match["behind"]
        for length in range(len(who), 1, -1) if not NOBODY.match(who) else ():
            name = who[:length]
            if text.count(name) >= max(FEWEST, WHOLE * text.count(who[:2])):
                yield name
                break
    if DOT.search(text):
        yield from _foreign(text)


def _foreign(text: str) -> Iterator[str]:
    """Yield the names whose parts a dot joins: what all places of one have in common, else what can follow it."""
    found = [(_end(match["first"]), match["dot"], match["rest"]) for match in FOREIGN.finditer(text)]
    for whole, dot, rest in found:
        first = min((one for one, _, _ in found if whole.endswith(one)), key=len)
        rests = [one for before, _, one in found if before.endswith(first)]
        shared = commonprefix(rests) if len(rests) > 1 else ""  # noqa: RUF071 (characters are meant)
        yield f"{first}{dot}{shared if len(shared) > 1 else _alone(rest)}"


def _end(words: str) -> str:
    """Return the end of some words that transcribes syllables, behind what presents the name."""
    words = PRESENTED.sub("", words)
    tails = (words[start:] for start in range(len(words) - 1))
    return next((tail for tail in tails if names.SYLLABLES.issuperset(tail)), words)


def _alone(rest: str) -> str:
    """Return the part of some words that transcribes syllables; if none does, what stands before other words."""
    heads = [rest[:length] for length in range(len(rest), 1, -1)]
    syllables = next((head for head in heads if names.SYLLABLES.issuperset(head)), None)
    return syllables or next((head for head in reversed(heads) if FOLLOWS.match(rest, len(head))), rest)


def parts_of(name: str) -> list[str]:
    """Return the parts by which a foreign name is used alone."""
    return [part for part in DOT.split(name) if len(part) > 1] if DOT.search(name) else []
