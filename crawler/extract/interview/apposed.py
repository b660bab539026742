"""The post that stands before or behind a name, and the organ, which may stand apart from it."""

from __future__ import annotations

import re

from crawler.extract.interview.labels import as_printed
from crawler.extract.interview.persons import CORE, HAN, OF_ORGAN, Person, is_post, own_words, split_post
from crawler.lexicon import organs, posts
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of

CALLING = rf"[{HAN}]{{1,6}}(?:{any_of(posts.HEADS, meaning='calling')})|[{HAN}]{{0,4}}{CORE}"
FORM = lazy_pattern(rf"[{HAN}]{{1,8}}{any_of(posts.HEADS)}$")
OF = lazy_pattern(rf"(?P<org>[{HAN}A-Za-z·]{{2,20}})的(?P<post>{CALLING})")
"""A post of an organ, 霧台衛生所的護理師."""

BEARS = lazy_pattern(rf"(?:[{HAN}]{{0,3}}?(?P<bears>{any_of(posts.BEARS)}))?(?:一[位名个])?(?P<told>.+)")
CLAUSES = lazy_pattern(
    rf"(?:[今现]?年?[\d一二三四五六七八九十]{{1,4}}岁)?(?:,|(?=[{HAN}]{{0,3}}{any_of(posts.BEARS)}))[^。!?;:\n]{{2,80}}"
)
PRONOUN_BEARS = lazy_pattern(rf"[他她]{any_of(posts.BEARS)}(?P<told>[^,。!?;:\n]{{2,30}})")
HERE = lazy_pattern(rf"^(?:那里|当地|[这本该][个家所座间]?[{HAN}]{{1,2}}|[{HAN}]{{0,3}}唯一)的")
TWO = re.compile("[和与]")
NOBODY = re.compile("[他她我你们这那谁过曾]")
"""Part of a clause that tells of others, or of former days."""

IN_BRACKETS = re.compile(r"\((?P<told>[^()]{2,40})\)")
MOST_CLAUSES = 5
"""Clauses behind a name in which the post is looked for."""

OWN = rf"(?:(?![的了在是和与由被让把从到于这那该位问您你我他她要去])[{HAN}0-9])"
"""A character of the name of an organ, none of the sentence around it."""

BODY = lazy_pattern(
    rf"{OWN}{{2,18}}(?:{any_of(organs.OFFICES, meaning=organs.IN_NOTICES)}|{any_of(organs.INSTITUTIONS)})(?!长)"
)
PLACE = lazy_pattern(rf"{OWN}{{1,8}}(?<![个半每全])[村寨](?![{HAN}]{{0,2}}{any_of(organs.OFFICES)})")
VERB_FIRST = re.compile("[问有去叫一两几某每各]")
"""With what no name of an organ begins."""

NO_ORGAN = re.compile(rf"[厕场住处会]所$|大厅$|(?:护士|记者)站$|^第[^0-9]站$|^{VERB_FIRST.pattern}")
"""A room, a stop on the way, or words of the sentence."""
IS_WORD = re.compile("[有以谓着起在了子员]")
"""Behind a character that ends the names of organs: it is part of a word, 所有, 站在."""

LONGEST_ORGAN = 24
AHEAD = 80
"""Characters before a post in which its organ may be named."""


def post_before(words: str) -> str:
    """Return the post of the words before a name, without what belongs to the sentence."""
    return own_words(words[:-2], words[-2:]) + words[-2:]


def post_behind(text: str, end: int) -> str | None:
    """Return the post behind a name, in a clause of its own: 连素梅，今年六十三岁，“安宁之家”的创办人."""
    told = IN_BRACKETS.match(text, end)
    if told and (post := _borne(told["told"], sure=True)):
        return post
    sentence = CLAUSES.match(text, told.end() if told else end)
    for clause in sentence[0].split(",")[:MOST_CLAUSES] if sentence else ():
        told = BEARS.fullmatch(re.sub("[“”「」()]", "", clause).strip())
        if told and (post := _borne(told["told"], told["bears"] is not None or clause != told["told"])):
            return post
    return None


def _borne(words: str, sure: bool) -> str | None:
    """Return some words if they are a post.

    :param sure: whether a verb says that somebody bears it, or marks stand around the organ
    """
    words = HERE.sub("", words)
    if NOBODY.search(words):
        return None
    formed = FORM.search(words) if sure else OF_ORGAN.fullmatch(words) and "的" not in words
    return words if is_post(words) or OF.fullmatch(words) or formed else None


def post_of(words: str) -> str | None:
    """Return the words behind 他是 if they are a post: 流行病学调查队队长, 外科医生."""
    return _borne(words, sure=True)


def post_by_pronoun(text: str, name: str) -> str | None:
    """Return the post that is told in a sentence behind one with a name, 他是云溪市医院的院长."""
    for told in PRONOUN_BEARS.finditer(text):
        before = text.rfind(name, 0, told.start())
        beside = text[before - 1 : before] + text[before + len(name) : before + len(name) + 1]
        if before >= 0 and not TWO.search(beside) and (post := _borne(told["told"], sure=False)):
            return post
    return None


def organs_of(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Return the organs whose names end within a part of a folded text, each with the offset of its end."""
    found = []
    for pattern in (BODY, PLACE):
        for match in pattern.finditer(text, max(0, start - LONGEST_ORGAN), end):
            organ = own_words(match[0][:-1], match[0][-1]) + match[0][-1]
            whole = pattern is PLACE or not IS_WORD.match(text, match.end())
            if whole and match.end() >= start and len(organ) > 2 and not NO_ORGAN.search(organ):
                found.append((match.end(), organ))
    return sorted(found)


def with_organ(text: str, person: Person) -> Person:
    """Return a person whose post names no organ with the one that the words before name, if they do."""
    if person.post is None or split_post(person.post)[0]:
        return person
    start = text.find(person.post + person.name)
    if start < 0:
        return person
    named = [organ for _, organ in organs_of(text, start - AHEAD, start)]
    if not named and person.post[-1] == "长" != person.post:
        ahead = text[max(0, start - AHEAD) : start]
        named = [
            own_words(one[:-1], one[-1]) + one[-1]
            for one in re.findall(rf"[{HAN}]{{2,18}}{person.post[-2]}(?!长)", ahead)
        ]
    organ = named[-1] if named else ""
    return person._replace(post=organ + person.post) if len(organ) > len("医院") else person


def post_as_printed(post: str | None, plain: str, printed: str) -> str | None:
    """Return a folded post in the characters that were printed; its organ may stand apart from it."""
    org, own = split_post(post)
    if post is None or post in plain or org is None or own is None:
        return as_printed(post, plain, printed)
    return as_printed(org, plain, printed) + as_printed(own, plain, printed)
