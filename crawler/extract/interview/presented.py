"""Somebody whom a clause presents once, by what he is and the name behind it: 船家陈伯, 社工室的钟佩君, 新人叫阿乐."""

from __future__ import annotations

import re
from typing import NamedTuple

from crawler.extract.interview.name_places import BEHIND_PERSON, HEADS
from crawler.extract.interview.name_rules import SURNAME
from crawler.extract.interview.nicknames import NO_POST
from crawler.extract.interview.persons import HAN, name_at
from crawler.extract.interview.somebody import PLAIN
from crawler.extract.interview.wording import VERB
from crawler.lexicon import names, posts, speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, forms
from crawler.text.name_model import mentions
from crawler.text.names import is_person_name

OF = r"(?:[^,。:;!?“”「」·]{1,14}的)"
PERSON = f"(?:{NO_POST}|{any_of(speech.RELATIVES, posts.POSTS, posts.HEADS, speech.KEEPERS)})"
NICK = rf"(?!{any_of(names.NO_NICKS)})[小老阿][{HAN}]"
SYLLABLE = f"[{''.join(sorted(names.SYLLABLES))}]"
TITLE = any_of(posts.CALLED, posts.FAMILIAR)
TITLED = (
    rf"(?!{any_of(speech.RELATIVES)}|{any_of(speech.SUBJECTS, meaning='somebody')})"
    rf"(?:[{HAN}]|{SYLLABLE}{{2,3}}){TITLE}"
)
CALLED = rf"(?:{NICK}{TITLE}?|{TITLED}|阿?[A-Z][A-Za-z]+)"
PRESENTED = lazy_pattern(
    rf"{OF}?(?:{PLAIN}{{0,8}}?{PERSON}(?P<called>{CALLED})|(?<=的)(?P<titled>{TITLED}))(?![的们家])"
)
"""What somebody is, with what he is called."""

NAMED = lazy_pattern(rf"{PLAIN}{{0,10}}叫做?(?P<name>[{HAN}]{{2,3}})(?=[,。])")
"""A clause that tells what somebody is called."""

SAYS = lazy_pattern(rf"[^,:、]{{0,6}}?(?:{VERB})")
IS_CALLED = lazy_pattern(CALLED)
LONGEST = 20
"""Characters before a name that tell what its bearer is."""

SURNAME_BEHIND = re.compile(rf"(?<=[{HEADS}的]){SURNAME}[{HAN}]")
MAY_BE_CALLED = re.compile(
    f"[小老阿A-Z{''.join(sorted({word[-1] for word in forms((*posts.CALLED, *posts.FAMILIAR))}))}]"
)
STOPS = re.compile("[,。:;!?“”「」·]")


class Presented(NamedTuple):
    """A name, and where what follows it begins."""

    name: str
    end: int


def presented(clause: str, offset: int) -> Presented | None:
    """Return who is presented at an offset of a folded clause."""
    found = PRESENTED.match(clause, offset) if MAY_BE_CALLED.search(clause, offset, offset + LONGEST) else None
    if found is None and "叫" in clause:
        found = NAMED.match(clause, offset)
    return Presented(found[found.lastgroup or 0], found.end()) if found else _by_surname(clause, offset)


def _by_surname(clause: str, offset: int) -> Presented | None:
    """Return whom a surname tells behind a word for somebody or 的, if it reads as a name or says something."""
    for match in SURNAME_BEHIND.finditer(clause, offset + 1, offset + LONGEST):
        at = match.start()
        name = name_at(clause, at) if clause[at - 1] == "的" or BEHIND_PERSON.at(clause, at) else None
        end = at + len(name or "")
        if (
            name
            and (_reads_as_name(clause, at, name) or SAYS.match(clause, end))
            and not STOPS.search(clause, offset, at)
        ):
            return Presented(name, end)
    return None


def _reads_as_name(clause: str, at: int, name: str) -> bool:
    """Tell whether a string of a clause is more likely a name than none."""
    return dict(mentions(clause).get(name, ())).get(at, -1.0) > 0


def is_called(name: str) -> bool:
    """Tell a name, or what somebody is called, 玉姐, from words for somebody without one."""
    return is_person_name(name) or IS_CALLED.fullmatch(name) is not None
