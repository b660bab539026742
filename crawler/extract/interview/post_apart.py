"""The post that a sentence tells apart from the name of its bearer: 作为云溪市医院的矫形师，她做了三十年."""

from __future__ import annotations

import re

from crawler.extract.interview.apposed import OWN
from crawler.extract.interview.persons import CORE, FOLLOWS, HAN
from crawler.lexicon import organs, posts
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of

POST = rf"{OWN}{{0,10}}?(?:{CORE}|{any_of(posts.HEADS, meaning='calling')})"
ORGAN = rf"{OWN}{{2,18}}?(?:{any_of(organs.OFFICES)}|{any_of(organs.INSTITUTIONS)})"
ENDS = rf"(?={FOLLOWS.pattern}|有)"
TAKES = any_of(posts.BEARS, posts.TAKES)
MEANT = lazy_pattern(
    rf"(?:这[位名]|[作身]为|(?:[他她]|(?<=[。,])|现在|如今|[来就]){TAKES}|在(?P<at>{ORGAN}){TAKES})"
    rf"(?:一?[位名个])?(?P<post>(?:{ORGAN}的?)?{POST}){ENDS}"
)
"""A clause that tells what somebody is whom it names not at all or at its other end."""

ALONE = lazy_pattern(rf"(?<![{HAN}])(?P<post>{ORGAN}{POST})(?=[,的这])")
"""An organ and a post at the beginning of a clause with no name behind: 云溪市医院院长的手电筒."""

FORMER = re.compile("[以从之]前|曾|过(?!敏)")
"""In a sentence that tells what somebody was once."""

SENTENCE = re.compile("[。!?;\n]")
NEXT = 30
"""Characters behind such a clause in which its bearer is named who was not before."""


def post_apart(text: str, name: str, names: re.Pattern[str]) -> str | None:
    """Return the post of a clause of a folded text that means somebody, though his name stands elsewhere.

    He was named last before it, or is right behind, or first where nobody was yet.

    :param names: finds the names of all persons of the text
    """
    for pattern in (MEANT, ALONE):
        for told in pattern.finditer(text):
            if not FORMER.search(SENTENCE.split(text[: told.start()])[-1] + told[0]) and name == _meant(
                text, told, names
            ):
                return f"{told.groupdict().get('at') or ''}{told['post']}"
    return None


def _meant(text: str, told: re.Match[str], names: re.Pattern[str]) -> str | None:
    """Return whom a clause means by a post."""
    before = [one[0] for one in names.finditer(text, 0, told.start())]
    behind = names.search(text, told.end())
    if behind and (not before or (told[0][1] == "为" and behind.start() < told.end() + NEXT)):
        return behind[0]
    return before[-1] if before else None
