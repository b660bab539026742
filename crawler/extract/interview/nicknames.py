"""Who is called by less than the name in an article: 调度员小冉, and 小冉 from then on; 文康 of 冉文康."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crawler.extract.interview.name_places import places_of
from crawler.extract.interview.persons import HAN, TITLE
from crawler.extract.interview.unlisted import parts_of
from crawler.extract.interview.wording import VERB
from crawler.lexicon import names, posts, speakers, speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of
from crawler.text.names import SURNAMES, surname_of

NO_POST = f"(?:{any_of(speech.SUBJECTS, meaning='somebody')}|{any_of(speakers.ROLES, meaning='citizen')})"
"""Somebody who has no post."""

NEAR = f"(?:{any_of(speech.RELATIVES)}|{NO_POST})"
POST = rf"[{HAN}]{{0,2}}{any_of(posts.HEADS, posts.POSTS)}"

NICK = lazy_pattern(rf"(?!{any_of(names.NO_NICKS)})[小老阿][{HAN}]")
OF_NICK = lazy_pattern(rf"(?P<post>{POST})(?P<nick>(?!{any_of(names.NO_NICKS)})[小阿][{HAN}])")
"""Somebody who is named by a post and a nickname, 调度员小冉, and then by the nickname."""

NICK_OF = lazy_pattern(rf"{NEAR}(?P<nick>(?!{any_of(names.NO_NICKS)})[小老阿][{HAN}])")
"""Somebody near to another, 丈夫阿辉, who goes by the nickname alone."""

NEAR_BEFORE, POST_BEFORE = lazy_pattern(f"{NEAR}$"), lazy_pattern(f"{POST}$")
IS_CALLED = lazy_pattern(TITLE)
FAMILIAR = ("老", "小", "阿")
"""Before the surname of somebody who is well known."""

LONGEST_HEAD = 5
"""Characters before a nickname that tell who bears it."""

BEGINS = "。!?”」\n"
"""Marks behind which a sentence begins, and nothing at the beginning of a text."""


def nicknames(plain: str, people: Iterable[str]) -> dict[str, str]:
    """Return who is meant by a nickname in a folded text, by a part of a foreign name, or by the given name alone.

    :param people: the names of its persons
    """
    parts = {part: name for name in people for part in parts_of(name)}
    given = {name[-2:]: name for name in people if _goes_by(plain, name[-2:], name)}
    return _nicks(plain) | parts | given


def by_surname(text: str, name: str) -> Iterator[int]:
    """Yield where a text has the surname of a name as in 老沈 or 沈院长."""
    surname = surname_of(name)
    for at in places_of(text, surname):
        end = at + len(surname)
        if text[at - 1 : at] in FAMILIAR or (not text.startswith(name, at) and IS_CALLED.match(text, end)):
            yield at


def _goes_by(plain: str, given: str, name: str) -> bool:
    """Tell whether a person goes by the given name alone, again and again or for a subject: 文康."""
    alone = plain.count(given) - plain.count(name) if len(name) in (3, 4) and "·" not in name else 0
    return alone > 1 or (alone == 1 and any(plain[max(0, at - 1) : at] in BEGINS for at in places_of(plain, given)))


def _nicks(plain: str) -> dict[str, str]:
    """Return whom nicknames mean, by what the text first says with them."""
    nicks: dict[str, str] = {}
    posts_of: dict[str, str] = {}
    for match in NICK.finditer(plain):
        ahead = plain[max(0, match.start() - LONGEST_HEAD) : match.start()]
        if NEAR_BEFORE.search(ahead):
            nicks.setdefault(match[0], match[0])
        elif post := POST_BEFORE.search(ahead):
            if match[0][0] != "老":
                posts_of.setdefault(match[0], post[0] + match[0])
            elif match[0][1] in SURNAMES or re.search(f"{match[0]}(?:{VERB})", plain):
                nicks.setdefault(match[0], match[0])
    return nicks | posts_of
