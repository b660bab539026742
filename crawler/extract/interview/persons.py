"""Persons as officialdom prints them: (organ)(post)(name), name (post), surname and title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from crawler.extract.interview.wording import VERB
from crawler.lexicon import names, organs, posts, speech
from crawler.lexicon.ends import Ends
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, choice, forms
from crawler.text.names import COMPOUND, SURNAMES, is_organ, is_person_name

HAN = "\u4e00-\u4e27\u4e29-\u9fff"
"""Ideographs without 丨, which headlines use as a bar."""

PREFIX = f"{any_of(posts.RANKS)}*"
CORE = any_of(posts.POSTS)
EXPERTS = lazy_pattern(f"(?:{any_of(posts.POSTS, meaning='expert')}|{any_of(posts.POSTS, meaning='scholar')})$")
CORE_IN = lazy_pattern(CORE)
OWN_POST = lazy_pattern(rf"{PREFIX}{CORE}$")
ORGAN_ENDS = any_of(organs.OFFICES, organs.DIVISIONS, organs.OUTLETS, posts.ORGAN_ENDS)
ORGAN_END = lazy_pattern(f"{ORGAN_ENDS}$")
OF_ORGAN = lazy_pattern(
    rf"(?:(?P<org>.+{ORGAN_ENDS}(?=[{HAN}]{{2}})|.+(?=的))的?(?P<post>[{HAN}]{{1,8}}(?:{any_of(posts.HEADS)}|{CORE})))"
)
"""An organ with a post that no list has, 云溪市医院矫形师, 安宁之家的创办人."""

PAIR = 2
"""A post and a name."""

SHORT_ORGAN = 4
"""Characters before a post that need not end as organs do: 乡村 before 医生."""

NAME = rf"[{HAN}]{{2,4}}|[{HAN}]{{1,6}}[·•][{HAN}·•]{{1,8}}"
POST_NAME = lazy_pattern(rf"(?P<post>[{HAN}A-Za-z0-9（）()《》“”、，,·\- ]{{0,60}}{CORE})\s*(?P<name>{NAME})")
NAME_POST = lazy_pattern(rf"(?P<name>{NAME})(?:\s+|\s*[,，])(?P<post>\S.{{0,80}})")
NAME_IN_BRACKETS = lazy_pattern(rf"(?P<name>{NAME})\s*[（(](?P<post>[^（(]{{2,60}}?)[）)]")
DOT = re.compile("[·•]")
BRACKETS = lazy_pattern(rf"[{HAN}]\s*[（(][^（(]{{2,60}}?[)）]")
HONOURED = lazy_pattern(rf"(?<=\S)(?P<name>[{HAN}]{{2,4}}){any_of(posts.HONOURS)}$")
NAME_TITLE = lazy_pattern(rf"(?P<name>[{HAN}]{{2,4}}?)(?P<post>{PREFIX}{CORE})")
TITLE = rf"(?:{PREFIX}{CORE}|{any_of(posts.SHORT_TITLES, posts.CALLED)})"
SURNAME_TITLE = lazy_pattern(rf"(?P<surname>{choice(COMPOUND)}|[{HAN}])(?P<title>{TITLE})")
IS_CORE = Ends(forms(posts.POSTS))
IS_TITLE = Ends(forms((*posts.POSTS, *posts.SHORT_TITLES, *posts.CALLED)))
CITIZEN_TITLE = lazy_pattern(f"{any_of(posts.CALLED)}$")
PADDED = lazy_pattern(rf"(?<![{HAN}])([{HAN}])[ \u3000]+([{HAN}])(?![{HAN}])")


class Person(NamedTuple):
    """A name, and the post printed with it, organ included."""

    name: str
    post: str | None = None


def unpadded(text: str) -> str:
    """Return text with the blank inside two-character names closed."""
    return PADDED.sub(r"\1\2", text.strip())


def is_post(text: str) -> bool:
    """Tell whether a string is a post or several, with or without the organ before it."""
    first = re.split(r"[、，,；;]", text, maxsplit=1)[0].strip()
    own = OWN_POST.search(first) if IS_CORE.at(first, len(first)) else None
    if own is None or len(text) > 60 or re.search("[。！？]", text):
        return False
    return own.start() <= SHORT_ORGAN or bool(ORGAN_END.search(first[: own.start()].rstrip()))


def read_person(text: str) -> Person | None:
    """Read a string that is one person in any of the printed orders, or return None."""
    text = unpadded(text)
    orders = ORDERS if CORE_IN.search(text) else WITHOUT_POST
    return next(filter(None, (read(text) for read in orders)), None)


def _bare(text: str) -> Person | None:
    """Read 沈砚, and no foreign name with a post before it, 站长尤命·瓦旦."""
    return Person(text) if is_person_name(text) and not (DOT.search(text) and CORE_IN.search(text)) else None


def _in_brackets(text: str) -> Person | None:
    """Read 沈砚（局长）."""
    match = NAME_IN_BRACKETS.fullmatch(text)
    return Person(match["name"], match["post"]) if match and is_person_name(match["name"]) else None


def _behind_post(text: str) -> Person | None:
    """Read 市医院院长沈砚, with or without 教授 behind it."""
    match = POST_NAME.fullmatch(HONOURED.sub(r"\g<name>", text))
    return Person(match["name"], match["post"].strip()) if match and is_person_name(match["name"]) else None


def _before_post(text: str) -> Person | None:
    """Read 沈砚 市医院院长, and 沈砚，市医院院长."""
    match = NAME_POST.fullmatch(text)
    return (
        Person(match["name"], _posts_of(match["post"]))
        if match and is_person_name(match["name"]) and is_post(match["post"])
        else None
    )


def _posts_of(words: str) -> str:
    """Return the posts that some words begin with, without what else they tell: 市医院院长，从医二十年."""
    first, *others = re.split(r"(?=[，,;；])", words.strip())
    return first + "".join(takewhile(lambda clause: is_post(clause[1:].strip()), others))


def _with_title(text: str) -> Person | None:
    """Read 沈砚副局长."""
    match = NAME_TITLE.fullmatch(text)
    return (
        Person(match["name"], match["post"])
        if match and is_person_name(match["name"]) and not surname_title(text)
        else None
    )


def _behind_organ(text: str) -> Person | None:
    """Read 市医保局 秦望."""
    organ, _, name = text.rpartition(" ")
    return Person(name, organ.strip()) if is_organ(organ.strip()) and is_person_name(name) else None


ORDERS = (_bare, _in_brackets, _behind_post, _before_post, _with_title, _behind_organ)
WITHOUT_POST = (_bare, _in_brackets, _behind_organ)
"""How a person may be printed, where a known post is printed and where none is: the first that fits."""


def surname_title(text: str) -> tuple[str, str] | None:
    """Return surname and title of 沈主任, 贺总, 王女士."""
    match = SURNAME_TITLE.fullmatch(text) if IS_TITLE.at(text, len(text)) else None
    if not match or not (match["surname"] in SURNAMES or match["surname"] in COMPOUND):
        return None
    return match["surname"], match["title"]


def read_people(text: str) -> list[Person]:
    """Read a list of persons as a header prints it: one post may be shared by several names behind it.

    Accepts ``post name、post name``, ``name post、post`` (the rest of a line is posts), ``name（post）``, organs, and
    persons with nothing but blanks between them.
    """
    people: list[Person] = []
    for line in re.split(r"[\n;；]", text):
        line = unpadded(line.strip(" \u3000…。"))
        brackets = [
            Person(one["name"], one["post"]) for one in NAME_IN_BRACKETS.finditer(line) if is_person_name(one["name"])
        ]
        ahead = NAME_POST.fullmatch(line)
        if brackets:
            people += brackets
        elif several := _apart(line.split()):
            people += several
        elif ahead and is_person_name(ahead["name"]) and is_post(ahead["post"]):
            people.append(Person(ahead["name"], _posts_of(ahead["post"])))
        else:
            people += _listed(line)
    return people


def _apart(words: Sequence[str]) -> list[Person]:
    """Read the persons of words with blanks between them: each with the post, or name and post by turns."""
    people = [read_person(word) for word in words]
    if len(words) > 1 and all(one and one.post for one in people):
        return [one for one in people if one]
    first, second = (0, 1) if words and is_post(words[0]) else (1, 0)
    pairs = [*zip(words[first::2], words[second::2], strict=False)] if len(words) % 2 == 0 and len(words) > PAIR else []
    told = all(is_post(post) and is_person_name(name) for post, name in pairs)
    return [Person(name, post) for post, name in pairs] if told else []


def _listed(line: str) -> list[Person]:
    """Read ``post、post name、name和name``."""
    people: list[Person] = []
    pending, shared = "", None
    for piece in _pieces(line):
        person = read_person(piece)
        if person is None:
            pending = f"{pending}{piece}、" if is_post(piece) else ""
            continue
        post = f"{pending}{person.post or ''}".strip("、") or None
        shared = post or shared
        people.append(Person(person.name, shared))
        pending = ""
    return people


def _pieces(line: str) -> list[str]:
    """Split at list marks, and at 和, 及 and 与 before a person."""
    pieces: list[str] = []
    for piece in re.split(r"[、，,]|\s{2,}", line):
        joined = re.fullmatch(rf"(.*?[{HAN}]{{2,}})(?:以?及|和|与)(.+)", piece.strip())
        if joined and read_person(joined[1]) and read_person(joined[2]):
            pieces += [joined[1], joined[2]]
        elif piece.strip():
            pieces.append(piece.strip())
    return pieces


def split_post(post: str | None) -> tuple[str | None, str | None]:
    """Part 市卫健委副主任 into organ and post; the first clause decides."""
    if not post:
        return None, None
    first = re.split(r"[、，,]", post, maxsplit=1)[0]
    own = OWN_POST.search(first)
    if own is None:
        apart = OF_ORGAN.fullmatch(post)
        return (apart["org"], apart["post"]) if apart else (None, post)
    return first[: own.start()].strip() or None, own[0] + post[len(first) :]


FOLLOWS = lazy_pattern(
    rf"[，。、；：！？,.;:!?（()）“”‘’\s《》【】\[\]]|$|{any_of(speech.FOLLOWS, posts.HONOURS)}|{VERB}"
)
"""What may stand behind a name in running text."""

FOREIGN = lazy_pattern(rf"[{HAN}]{{1,6}}[·•][{HAN}]{{1,6}}?(?=[^{HAN}]|{FOLLOWS.pattern})")

JOINS = lazy_pattern(rf"{any_of(speech.SPOKEN_TO)}(?=[,。、;:!?，；：！？)）”」]|$)")
"""A word that joins two others and has but one: it is a part of the name before it, 湯季和。"""


def name_at(text: str, start: int) -> str | None:
    """Return the name that begins at an offset of running text, by what follows it.

    Of two readings the shorter wins unless the longer one is all that the text ever has; a surname of two characters
    has a given name behind it, 皇甫正阳.
    """
    window = text[start : start + 14]
    if ("·" in window or "•" in window) and (foreign := FOREIGN.match(window)):
        return foreign[0]
    for length in (3, 4, 2) if window[:2] in COMPOUND else (2, 3, 4):
        name = window[:length]
        if len(name) == length and is_person_name(name) and FOLLOWS.match(window, length):
            longer = window[: length + 1]
            if length == 2 and JOINS.match(window, 2) and is_person_name(longer):
                return longer
            only = longer[:-1] == name and is_person_name(longer) and length == 2 and FOLLOWS.match(window, 3)
            return longer if only and 1 < text.count(longer) == text.count(name) else name
    return None


BEGINS_CLAUSE = lazy_pattern(any_of(names.NO_PARTS, meaning="begins"))
ENDS_CLAUSE = lazy_pattern(f"{any_of(names.NO_PARTS, meaning='ends')}$")


def presented_at(text: str, start: int) -> str | None:
    """Return the name that may begin behind a post whatever follows: most have three characters."""
    if BEGINS_CLAUSE.match(text, start):
        return None
    three, two = text[start : start + 3], text[start : start + 2]
    name = two if text.count(two) > text.count(three) else three
    return name if is_person_name(name) and not ENDS_CLAUSE.search(name) else None


WORDS_BEFORE = lazy_pattern(rf"[{HAN}A-Za-z0-9·]*\Z")
OTHER_POST = lazy_pattern(rf"[{HAN}A-Za-z]{{0,24}}{CORE}[、，,]\Z")
LONGEST_ORGAN = 28
"""Characters before a post that may name its organ."""


PARTICLES = lazy_pattern(
    rf".*(?:{any_of(speech.PARTICLES)}|(?<=[\d〇零一二三四五六七八九十半今去昨近同次前本上下每此当那届]){any_of(speech.UNITS)}|对(?!话)|(?<![人代])和)(?=[{HAN}]{{2}})",
    re.DOTALL,
)
"""What ends the words of a sentence before an organ begins."""

THIS = lazy_pattern(rf"^(?:该|本|我|这家)[{HAN}]{{0,2}}(?=$|[{HAN}])")


def _posts_before(text: str, end: int) -> str:
    """Return the words before a post, with other posts of the same person: 局党组书记、局."""
    words = WORDS_BEFORE.search(text, max(0, end - LONGEST_ORGAN), end)
    start = words.start() if words else end
    while (
        start
        and text[start - 1] in "、，,"
        and (other := OTHER_POST.search(text, max(0, start - LONGEST_ORGAN), start))
    ):
        start = other.start()
    return text[start:end]


@lru_cache(maxsize=4)
def _find_people(text: str) -> tuple[list[Person], list[Person]]:
    """Return who has a post before the name, by what follows, and who else has one whatever follows."""
    people: dict[str, Person] = {}
    presented: dict[str, Person] = {}
    for core in CORE_IN.finditer(text):
        blank = re.compile(r"[ \u3000]?").match(text, core.end())
        start = blank.end() if blank else core.end()
        sure = name_at(text, start)
        name = sure or presented_at(text, start)
        if name is None or people.get(name, Person(name)).post:
            continue
        ahead = _posts_before(text, core.start())
        (people if sure else presented)[name] = Person(name, own_words(ahead, core[0]) + core[0])
    for match in NAME_IN_BRACKETS.finditer(text) if BRACKETS.search(text) else ():
        if is_person_name(match["name"]) and is_post(match["post"]):
            people.setdefault(match["name"], Person(match["name"], match["post"]))
    return list(people.values()), list(presented.values())


def own_words(ahead: str, core: str) -> str:
    """Cut from the words before a post what belongs to the sentence, not to the organ."""
    *posts, last = re.split(r"(?<=[、，,])", ahead)
    kept = PARTICLES.sub("", last + core).removesuffix(core)
    if kept != last:
        return THIS.sub("", kept.lstrip("的"))
    while posts and posts[0] and not PARTICLES.match(posts[-1]):
        kept = posts.pop() + kept
    if posts:
        kept = PARTICLES.sub("", posts[-1]) + kept
    return THIS.sub("", kept.lstrip("、，,的"))


def find_people(texts: Sequence[str]) -> list[Person]:
    """Return the persons that running text introduces with a post, first mention first."""
    return [*_find_people("\n".join(texts))[0]]


def find_presented(text: str) -> list[Person]:
    """Return who else has a post before the name in prose, where more may follow a name than is known."""
    return [*_find_people(text)[1]]
