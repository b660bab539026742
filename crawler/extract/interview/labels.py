"""Reads one label of an interview, what stands before a colon or in brackets: whom it names, and in which role."""

from __future__ import annotations

import re
from typing import NamedTuple, overload

from crawler.extract.interview.persons import (
    CITIZEN_TITLE,
    EXPERTS,
    HAN,
    IS_TITLE,
    NAME,
    is_post,
    read_person,
    surname_title,
)
from crawler.lexicon import organs, roles, speakers, speech, talks
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, choice, forms
from crawler.text.fold import folded
from crawler.text.names import COMPOUND, is_organ, is_person_name

NUMBER = r"[0-9一二三四五六七八九十甲乙丙丁A-Ha-h]{0,3}"


def _word(meaning: str, more: str = "") -> str:
    """Return the pattern of the words for a role, with what a label adds before them."""
    added = choice(forms(speakers.ADDED, meaning=meaning, stands="before"))
    return f"(?:{added}{more})?{any_of(speakers.ROLES, meaning=meaning)}"


HOST = _word("host")
REPORTER = any_of(speakers.ROLES, meaning="reporter")
CITIZEN = (
    _word("citizen", rf"|(?!{any_of(speech.ADDRESSED, meaning='of many')})[^。!?,:]{{1,14}}的")
    + f"{any_of(speakers.ADDED, meaning='citizen', stands='behind')}?"
)
GUEST = _word("guest")
QUESTION = rf"{any_of(speakers.ROLES, meaning='question')}{NUMBER}|第?[一二三四五六七八九十0-9]{{1,2}}问"
ASKING = rf"(?!.*{any_of(speakers.TOLD, meaning='told to a reporter')}{REPORTER})[^。!?,:]{{0,28}}(?<!被){REPORTER}"
CLAUSE = rf".*(?:{any_of(speakers.TOLD, meaning='reports')}|{any_of(speakers.TOLD, meaning='says')}$)"
"""Words behind a citizen that make a clause of the label."""

NICK = r"""[“"'‘「《<(\[:]{0,2}[^“”"'‘’「」《》<>()\[\]:。,!?]{1,16}[”"'’」》>)\]]{0,2}"""
SPECIALIST = any_of(speakers.ROLES, meaning="specialist")
EXPERT = rf"(?:[{HAN}]{{0,6}}{SPECIALIST}|{any_of(speakers.ROLES, meaning='expert')})"

DESCRIBED = lazy_pattern(rf"[^。!?,:的]{{1,6}}{any_of(speakers.ROLES, meaning='citizen')}")
"""A citizen with a word that tells which: 三年级家长."""

IN_CLAUSE = lazy_pattern("[我你您他她咱了]|的话")
"""What a clause has that leads to more of the same words: 我提了一个方案."""

ROLES = [
    ("host", rf"{HOST}(?:{NUMBER}|[{HAN}])"),
    ("reporter", rf"(?:{ASKING}|{QUESTION}){NUMBER}|{ASKING}[小大老阿]?[{HAN}](?<![按注])"),
    ("citizen", rf"{CITIZEN}(?!{REPORTER}|{CLAUSE})(?:{NICK}[0-9]*)?"),
    ("guest", rf"(?:{GUEST}|{_word('answer')}){NUMBER}|{_word('spokesman')}"),
    ("expert", rf"{EXPERT}{NUMBER}"),
]
"""Words that name a role, by the role, whatever number stands behind them."""

ROLE_WORDS = [
    (role, lazy_pattern("|".join([pattern, *forms(speakers.LETTERS, meaning=role)]))) for role, pattern in ROLES
]

HAS_ROLE = lazy_pattern(any_of(speakers.ROLES, speakers.LETTERS))
"""What every label with a word for a role has: most have none."""

NAMED = lazy_pattern(
    rf"(?:(?P<host>{HOST})|(?P<guest>{GUEST})|(?P<reporter>{ASKING})|(?P<expert>{SPECIALIST}))\s*[-—、:·|/]?\s*"
    rf"(?:\((?P<inner>[^()]{{2,40}})\)|(?P<rest>\S.{{1,40}}))"
)
"""A word for a role with the person behind it: 主持人葛恒, 嘉宾（局长张三）, 示例日报记者李四."""

NICKED = lazy_pattern(rf"{HOST}(?:[- \u3000—、:·|/]+(?=[{HAN}]{{2}})|(?=[小大老阿]))(?P<nick>[{HAN}]{{2,3}})")
"""A host by a nickname: 主持人阿梁, 主持人 思雨."""

NICKED_REPORTER = lazy_pattern(
    rf"{any_of(speakers.ADDED, meaning='reporter', stands='before')}{REPORTER} *(?P<nick>[{HAN}]{{2,3}})"
)
"""A reporter by a nickname, if the label adds of what sort he is: 小记者朵朵."""

TITLED = lazy_pattern(rf"(?P<post>{any_of(roles.TITLES, meaning='author')})(?P<name>{NAME})")
"""Somebody of the press who speaks: 特约评论员林以安."""

WORDED = lazy_pattern(rf"(?P<who>.{{2,40}}?)\s*\((?:(?P<host>{HOST})|(?P<guest>{GUEST})|(?P<reporter>{REPORTER}))\)")
PAPER = any_of(organs.OUTLETS, meaning="paper")
PRESS = any_of(organs.OUTLETS, organs.MEDIA, meaning=("paper", "press"))
OUTLET = lazy_pattern(
    rf"《[^》]{{1,14}}》{PAPER}?|[{HAN}A-Za-z0-9]{{0,12}}{PRESS}|{any_of(organs.MEDIA)}{NUMBER}|{any_of(organs.OWN)}"
)
SPEECH = lazy_pattern(rf"(?<=.)(?:{any_of(speakers.SPEECH)}|{any_of(talks.HEARD, meaning='answers')})$")
"""A verb that some transcripts put behind the name: 记者问：…张三答：…"""

FURNITURE = lazy_pattern(any_of(speakers.LABELS))
ADDRESSES = lazy_pattern(rf"[,:]|{any_of(speech.ADDRESSED, meaning='of officials')}")
NO_SURNAME = frozenset(forms(speakers.NO_SPEAKERS, meaning="never"))

CREDITED = any_of(speakers.CREDITED)
CREDIT = lazy_pattern(rf"(?:{NAME})\s*{CREDITED}")
FIRST = lazy_pattern(rf"\s{{2,}}|[、,;]|\s(?=\S*{CREDITED})")
"""Behind the first of several persons."""

NOTED = re.compile(r"(?P<label>[^()]+)\((?P<note>[^()]+)\)")
"""A label with a note behind it that names no post: 提问者1（男，约五十岁）."""

QUOTED = re.compile(r"[“「\"]?(?P<label>[^“”「」\"]+)[”」\"]")
"""A label between marks: “记者”."""

LATIN = re.compile(r" ?\([A-Za-z][A-Za-z. ]*\)")
"""How somebody is called besides, behind the name: (L), (Dr. Charles Wong)."""

LONGEST_ORGAN = 24
LONGEST_LABEL = 70
LONGEST_VALUE = 120


class SpeakerLabel(NamedTuple):
    """A label as read: who it names and how sure it is by itself."""

    printed: str
    """As printed, without brackets and colon."""
    role: str | None = None
    """By its words; None where the page decides."""
    name: str | None = None
    post: str | None = None
    surname: str | None = None
    """Of a label that has only a surname, with the title behind it in ``title``."""
    title: str | None = None
    kind: str = "role"
    """role, person, title, name, surname, post, outlet, organ or nick."""


def read_label(text: str) -> SpeakerLabel | None:
    """Read a label (without colon and outer brackets), or return None where it names no speaker."""
    printed = text.strip()
    plain = folded(printed)
    if not plain or len(plain) > LONGEST_LABEL or plain.startswith("@"):  # an account may be called anything
        return None
    if quoted := QUOTED.fullmatch(plain):
        plain = quoted["label"]
    label = _read(plain)
    if (label is None or label.kind == "name") and (verb := SPEECH.search(plain)):
        spoken = _read(plain[: verb.start()])
        label = spoken if spoken and (label is None or spoken.kind in ("name", "surname")) else label
    label = label or _noted(plain)
    if label is None:
        return None
    name, post = as_printed(label.name, plain, printed), as_printed(label.post, plain, printed)
    return label._replace(printed=printed, name=name, post=post)


def _noted(plain: str) -> SpeakerLabel | None:
    """Read a label with a note behind it: whom the note names, 答(沈砚); else who has no name is called as it says."""
    noted = NOTED.fullmatch(plain)
    label = _read(noted["label"]) if noted else None
    if label is None or noted is None:
        return None
    told = _read(noted["note"]) if label.kind == "role" and label.name is None else None
    if told and (told.name or told.kind == "role"):
        return label._replace(name=told.name, post=told.post)
    return label._replace(name=label.name or noted["label"])


@overload
def as_printed(part: str, plain: str, printed: str) -> str: ...


@overload
def as_printed(part: str | None, plain: str, printed: str) -> str | None: ...


def as_printed(part: str | None, plain: str, printed: str) -> str | None:
    """Return words of a folded text in the characters that were printed; without blanks unless they have some."""
    if part is None or plain == printed or part in printed:
        return part
    found = re.search(r"\s*".join(map(re.escape, re.sub(r"\s", "", part))), plain)
    if found is None:
        return part
    words = printed[slice(*found.span())]
    return words if re.search(r"\s", part) else re.sub(r"\s", "", words)


def _read(text: str) -> SpeakerLabel | None:
    squeezed = re.sub(r"\s", "", text)
    if HAS_ROLE.search(squeezed) and (label := _worded(text, squeezed)):
        return label
    if FURNITURE.search(squeezed) and not read_person(text):
        titled = TITLED.fullmatch(squeezed)
        named = titled and is_person_name(titled["name"])
        return SpeakerLabel(text, None, titled["name"], titled["post"], kind="person") if titled and named else None
    return next(filter(None, (read(text, squeezed) for read in READERS)), None)


def _worded(text: str, squeezed: str) -> SpeakerLabel | None:
    """Read a label that has a word for the role, with or without a person."""
    named = _named(text)
    for role, nick in (("host", NICKED), ("reporter", NICKED_REPORTER)):
        if named is None and (nicked := nick.fullmatch(text)):
            return SpeakerLabel(text, role, nicked["nick"])
    for role, pattern in ROLE_WORDS:
        if pattern.fullmatch(squeezed) and not (role == "reporter" and named):
            return SpeakerLabel(squeezed, role)
    return named


def _named(text: str) -> SpeakerLabel | None:
    """Read a label that has both a word for the role and a person."""
    if worded := WORDED.fullmatch(text):
        role = next(role for role in ("host", "guest", "reporter") if worded[role])
        person = read_person(worded["who"])
        return SpeakerLabel(text, role, person.name, person.post) if person else None
    match = NAMED.fullmatch(text)
    if not match:
        return None
    who = match["inner"] or match["rest"]
    role = next(role for role in ("host", "guest", "reporter", "expert") if match[role])
    if person := read_person(who):
        return SpeakerLabel(text, role, person.name, person.post)
    titled = surname_title(who.strip())
    return SpeakerLabel(text, role, surname=titled[0], title=titled[1]) if titled else None


def _titled(_: str, squeezed: str) -> SpeakerLabel | None:
    """Read 沈主任, 王女士."""
    if not (titled := surname_title(squeezed)):
        return None
    role = "citizen" if CITIZEN_TITLE.search(titled[1]) else "expert" if EXPERTS.search(titled[1]) else None
    return SpeakerLabel(squeezed, role, surname=titled[0], title=titled[1], kind="title")


def _personal(text: str, _: str) -> SpeakerLabel | None:
    """Read a name, with or without its post."""
    if not (person := read_person(text)):
        return None
    expert = person.post and text.endswith(person.post) and EXPERTS.search(person.post)
    kind = "person" if person.post else "name"
    return SpeakerLabel(text, "expert" if expert else None, person.name, person.post, kind=kind)


def _surnamed(_: str, squeezed: str) -> SpeakerLabel | None:
    """Read a surname that stands alone, if one of two characters."""
    alone = squeezed in COMPOUND or (len(squeezed) == 1 and is_surname(squeezed))
    return SpeakerLabel(squeezed, surname=squeezed, kind="surname") if alone else None


def _described(_: str, squeezed: str) -> SpeakerLabel | None:
    """Read a citizen of whom more is told."""
    described = DESCRIBED.fullmatch(squeezed) and not ADDRESSES.search(squeezed)
    return SpeakerLabel(squeezed, "citizen", kind="described") if described else None


def _titled_in_organ(_: str, squeezed: str) -> SpeakerLabel | None:
    """Read 市卫健委沈主任."""
    if not IS_TITLE.at(squeezed, len(squeezed)):
        return None
    for length in (3, 4, 5, 2):
        if (titled := surname_title(squeezed[-length:])) and is_organ(squeezed[:-length]):
            return SpeakerLabel(squeezed, None, surname=titled[0], title=titled[1], kind="title")
    return None


def _outlet(_: str, squeezed: str) -> SpeakerLabel | None:
    """Read a paper or station, 《示例健康报》."""
    return SpeakerLabel(squeezed, kind="outlet") if OUTLET.fullmatch(squeezed) else None


def _post(_: str, squeezed: str) -> SpeakerLabel | None:
    """Read a post without its person, 局长."""
    post = is_post(squeezed) and not ADDRESSES.search(squeezed)
    return SpeakerLabel(squeezed, title=squeezed, kind="post") if post else None


def _organ(_: str, squeezed: str) -> SpeakerLabel | None:
    """Read an office that answers, 市卫生健康局."""
    organ = is_organ(squeezed) and len(squeezed) <= LONGEST_ORGAN
    return SpeakerLabel(squeezed, "guest", kind="organ") if organ else None


READERS = (_titled, _surnamed, _personal, _titled_in_organ, _outlet, _post, _organ, _described)
"""What a label without a word for a role is read as: the first that can."""


def is_surname(char: str) -> bool:
    """Tell whether a single character before a colon can be a speaker's surname."""
    return is_person_name(char + "一") and char not in NO_SURNAME


def is_person_value(text: str) -> bool:
    """Tell the value of a header or credit line, names and posts, from words that somebody says."""
    text = LATIN.sub("", folded(text).strip("…"))
    if re.search("[。!?“]", text) or len(text) > LONGEST_VALUE:
        return False
    first = FIRST.split(text, maxsplit=1)[0]
    return bool(CREDIT.match(text) or read_person(first) or read_person(text) or (is_post(first) and len(first) > 2))
