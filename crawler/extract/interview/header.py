"""The lines over a transcript: theme, time, place, host and guests."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from crawler.extract.interview.header_values import (
    BETWEEN,
    LIST,
    NICK,
    SENTENCE,
    as_told,
    hosts_of,
    named_by,
    people_of,
    reporter_of,
    reporters_of,
)
from crawler.extract.interview.labels import LATIN, is_person_value, read_label
from crawler.extract.interview.persons import HAN, Person, read_people
from crawler.extract.interview.wording import CUE
from crawler.lexicon import roles, speakers, talks
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, choice, forms
from crawler.text.dates import parse
from crawler.text.fold import folded
from crawler.text.names import is_person_name

OCCASION = f"{any_of(talks.OCCASIONS, talks.GATHERINGS)}*"
HOSTS = forms(speakers.ROLES, meaning="host")
REPORTERS = frozenset(
    [
        *forms((*speakers.OWN_ROLES, *roles.DEEDS), meaning="reporter", stands="marked"),
        *(word for word in forms(roles.TITLES, meaning="reporter") if len(word) > len("记者")),
        *(word for word in forms(speakers.SPEECH, meaning="asks") if len(word) > 1),
    ]
)
"""Labels of who asked; 记者 itself heads turns."""

WORDS = {
    "theme": forms(talks.HEADERS, meaning="theme"),
    "held_at": forms(talks.HEADERS, meaning="held_at"),
    "place": forms(talks.HEADERS, meaning="place"),
    "host": HOSTS,
    "guests": [*forms(talks.HEADERS, meaning="guests"), *forms(speakers.ROLES, meaning="guest")],
}
CASTS = tuple(f"{form}:" for form in forms(talks.HEADERS, meaning="guests"))
HEADER = lazy_pattern(
    rf"{OCCASION}(?:{'|'.join(f'(?P<{name}>{choice(words)})' for name, words in WORDS.items())})"
    rf"{any_of(talks.PROFILED)}?:"
)
HOST_ALONE = lazy_pattern(rf"{OCCASION}(?:{choice(HOSTS)})[ \u3000]+(?P<name>\S.{{1,60}})")
UNMARKED = lazy_pattern(
    rf"(?:^|[ \u3000]+)(?:(?P<host>{choice(HOSTS)})|{choice(WORDS['guests'])})[ \u3000]+(?P<who>[^:：]*?)"
    rf"(?=[ \u3000]+(?:{choice([*HOSTS, *WORDS['guests']])})[ \u3000]|$)"
)
"""A host or guests behind the word alone, in a line that has both: 主持人 大川 嘉宾 院长沈砚."""

MAY_LABEL = lazy_pattern(f"[:：︰﹕】/／|｜]|{choice(HOSTS)}")
"""What every line of a header has."""

MARK = re.compile("[:/|]")
BRACKETED = re.compile(r"\[[^\[\]:]{2,12}\]")
"""A label in brackets, with or without a colon behind it."""

LONGEST_LABEL = 100
"""Characters of a line in which its label, or a host alone, can stand; paragraphs are longer."""

ANOTHER = re.compile(r"[^\d\s][:：]")
"""Another label behind a time: the line is the page's own, 时间：2024-04-28 来源：示例日报."""

SHORT = lazy_pattern(rf"\((?:以下)?(?:[简下]?称)?[“「]?(?P<short>[{HAN}A-Z])[”」]?\)(?=,|$)")
"""What stands for a person from there on."""

WHOLE_DAY = re.compile(r"(?:民国)?\d{2,4}[年./-]\d{1,2}[月./-]\d{1,2}日?")
"""A day that a line begins with and is a field of its own, before others: 2024年4月18日　主持：林汐."""

UNTIL = re.compile(r"(?<=\d)\s*[-~—至到]+\s*\d{1,2}:\d{2}(?::\d{2})?$")
"""When a talk ended, behind its beginning: 10:00-11:00; it is no offset of a time zone."""

HEAD = lazy_pattern(rf"[\[(]?(?P<head>[{HAN}·]{{2,10}}) ?[\]):]")
LONGEST_HEAD = 16
LONGEST_NICKNAMED = 24
"""Characters of a line that gives a host's nickname: the longest label and nickname."""

LISTS = ("guests", "host")
OPENS = frozenset("〈<《【[〔「（(")
PRESENTED = lazy_pattern(
    rf"[<〈《\[「(](?:(?P<host>{choice(HOSTS)})|{choice(WORDS['guests'])})[: ]*"
    rf"(?P<name>[{HAN}·]{{2,8}})(?:[, \u3000(](?P<post>[{HAN}、]{{2,30}}))?\)?[〉>》\]」)] *"
)
"""A person of a talk in brackets."""

LONGEST_LINE = 200
"""Characters of a line in whose sentences fields are looked for."""

SOUGHT = 60
"""Lines from the top in which a header is looked for."""

PARTS = re.compile(rf"[；;。|｜]|[ \u3000]{{2,}}|\u3000(?=\S)| (?=[{HAN}]{{2,8}}[:：/／])")
"""Between the fields that share a line: 主持：阿乐；嘉宾：沈砚."""


@dataclass
class Header:
    """What a transcript says of itself."""

    theme: str | None = None
    held_at: str | None = None
    """ISO 8601"""
    place: str | None = None
    hosts: list[Person] = field(default_factory=list)
    guests: list[Person] = field(default_factory=list)
    reporters: set[str] = field(default_factory=set)
    """Names of those who asked, folded."""
    shorts: dict[str, str] = field(default_factory=dict)
    """Names, folded, by the letters or characters that stand for them: 沈砚（以下简称“沈”）, 沈砚（S）."""
    lines: set[int] = field(default_factory=set)
    """Indexes of the lines that make it."""

    def fill_from(self, over: Header) -> None:
        """Take up what lines over the text say that its own do not, if several of them make a header."""
        if len(over.lines) > 1:
            self.theme, self.held_at = self.theme or over.theme, self.held_at or over.held_at
            self.place = self.place or over.place
            self.hosts, self.guests = self.hosts or over.hosts, self.guests or over.guests
            self.reporters = self.reporters or over.reporters


def read_header(lines: Sequence[str]) -> Header:
    """Return the header that some lines make.

    A line without a label behind 嘉宾 that is a person with a post goes on with the list.
    """
    header = Header()
    heads = cache(lambda: _heads(lines))
    last: str | None = None
    for number, line in enumerate(lines[:SOUGHT]):
        if found := [*fields_of(line, heads)] or [*_opened(lines, number)]:
            for last, value in found:
                _add(header, last, value, heads)
            if len(found) > 1 or _labelled(line):
                header.lines.add(number)
        elif (line[:1] in OPENS or last in LISTS) and _presents(header, last, line):
            header.lines.add(number)
        elif line.strip():
            last = None
    _add_nicknames(header, lines[:SOUGHT], heads)
    header.lines |= {*_between(header, lines)}
    return header


def _presents(header: Header, last: str | None, line: str) -> bool:
    """Take up the persons of a line that goes on with a list of guests or hosts, or has each in brackets."""
    if last not in LISTS or not _goes_on(line):
        return _declared(header, line)
    (header.guests if last == "guests" else header.hosts).extend(people_of(line))
    return True


def _declared(header: Header, line: str) -> bool:
    """Take up host and guests of a line that presents several, each in brackets: 〈主持温若瑜〉〈嘉宾沈砚，医生〉."""
    pieces = [*PRESENTED.finditer(folded(line))]
    whole = len(pieces) > 1 and sum(len(one[0]) for one in pieces) == len(line)
    if not (whole and all(is_person_name(one["name"]) for one in pieces)):
        return False
    for one in pieces:
        (header.hosts if one["host"] else header.guests).append(as_told(Person(one["name"], one["post"]), line))
    return True


def _between(header: Header, lines: Sequence[str]) -> Iterator[int]:
    """Yield the lines between two of the header that say no more than its fields do: 采访者：县志办."""
    for number in range(min(header.lines, default=0) + 1, max(header.lines, default=0)):
        plain = folded(lines[number])
        labelled = ":" in plain or BRACKETED.match(plain)
        if {number - 1, number + 1} <= header.lines and labelled and not SENTENCE.search(plain):
            yield number


def _heads(lines: Sequence[str]) -> set[str]:
    """Return the words that stand before a colon or in brackets at the beginning of more than one line."""
    found = Counter(match["head"] for line in lines if (match := HEAD.match(folded(line[:LONGEST_HEAD]))))
    return {word for word, count in found.items() if count > 1 and not HEADER.match(word + ":")}


def fields_of(line: str, heads: Callable[[], Collection[str]]) -> Iterator[tuple[str, str]]:
    """Yield the fields of a line: one, or those of its sentences if it begins with no words of a speaker.

    :param heads: asked for words that begin more than one line of the page, folded: persons called so may be listed
    """
    if not MAY_LABEL.search(line, 0, LONGEST_LINE):
        return
    first, *others = PARTS.split(line[:LONGEST_LINE])
    begins = folded(first)
    if (moment := parse(begins)) and WHOLE_DAY.fullmatch(begins.strip()) and ":" in folded(line):
        yield "held_at", moment.iso
    if ":" not in begins and (unmarked := _unmarked(line)):
        yield from unmarked
        return
    told = [*filter(None, (_part_of(part, heads) for part in others))]
    if not told and (found := field_of(line) or _listed(line, heads)):
        yield found
        return
    if not told:  # what the line begins with is looked at last, as few lines have fields
        return
    label, colon, _ = begins.partition(":")
    if one := _part_of(first, heads):
        yield one
    elif colon and read_label(label):
        return
    yield from told


def _unmarked(line: str) -> list[tuple[str, str]]:
    """Return host and guests of a line of which each stands behind the word alone."""
    pieces = [*UNMARKED.finditer(line)] if len(line) <= LONGEST_LABEL else []
    whole = len({bool(one["host"]) for one in pieces}) > 1 and "".join(one[0] for one in pieces) == line
    return [("host" if one["host"] else "guests", one["who"]) for one in pieces] if whole else []


def _part_of(part: str, heads: Callable[[], Collection[str]]) -> tuple[str, str] | None:
    """Return the field that shares a line with others."""
    return field_of(part) or _nickname_of(part) or _listed(part, heads)


def _listed(line: str, heads: Callable[[], Collection[str]]) -> tuple[str, str] | None:
    """Return who answers or asks by a line that names some who label turns; 人物 is what a play has over its cast."""
    found = _labelled(line) if MAY_LABEL.search(line, 0, LONGEST_LABEL) else None
    if found is None or found[0] not in ("guests", "reporter") or folded(line[:LONGEST_LABEL]).startswith(CASTS):
        return None
    value = folded(found[1]).rstrip("。")
    if SENTENCE.search(value):
        return None
    if found[0] == "reporter":
        return found if any(one.endswith(name) for one in LIST.split(value) for name in heads()) else None
    return found if any(name in value for name in heads()) else None


def _opened(lines: Sequence[str], number: int) -> Iterator[tuple[str, str]]:
    """Yield a list of guests that begins with the next line: 对话人：, 圆桌嘉宾."""
    found = _labelled(lines[number]) if len(lines[number]) <= LONGEST_HEAD else None
    if found and found[0] == "guests" and not found[1] and _goes_on(next(filter(str.strip, lines[number + 1 :]), "")):
        yield "guests", ""


def _add_nicknames(header: Header, lines: Sequence[str], heads: Callable[[], Collection[str]]) -> None:
    """Take up the host whose line gives a nickname, 主持人：小雨, beside other fields or one that heads lines."""
    short = [number for number, line in enumerate(lines) if len(line) < LONGEST_NICKNAMED]
    for number in short:
        if number in header.lines or not (found := _nickname_of(lines[number])):
            continue
        if header.lines & {number - 1, number + 1} or folded(found[1].strip(" 。")) in heads():
            _add(header, *found)
            header.lines.add(number)


def _nickname_of(line: str) -> tuple[str, str] | None:
    """Return the field of a line that names a host, if by no full name."""
    found = _labelled(line) if MAY_LABEL.search(line, 0, LONGEST_LABEL) else None
    if found is None or found[0] != "host":
        return None
    nick = found[1].strip(" 。")
    return ("host", nick) if nick and all(map(NICK.fullmatch, BETWEEN.split(nick))) and not CUE.search(nick) else None


def field_of(line: str) -> tuple[str, str] | None:
    """Return (field, value) of a header line; 主持人：大家好 is a turn, not one."""
    if not MAY_LABEL.search(line, 0, LONGEST_LABEL):
        return None
    plain = folded(line.strip()[:LONGEST_LABEL])
    if host := HOST_ALONE.fullmatch(plain):
        return ("host", line.strip()[host.start("name") :]) if is_person_value(host["name"]) else None
    found = _labelled(line)
    if found is None or not found[1]:
        return None
    name, value = found
    if name in ("host", "guests") and not (is_person_value(value) or _is_list(value)):
        return found if name == "host" and reporter_of(value) else None
    if name == "reporter" and reporter_of(value) is None:
        return None
    return None if name == "held_at" and ANOTHER.search(value) else found


def _without_short(header: Header, value: str) -> str:
    """Return a person's field without the short form that stands for the name, which is taken up."""
    plain = folded(value)
    short = SHORT.search(plain)
    for note in [short] if short else reversed([*LATIN.finditer(plain)]):
        value = value[: note.start()] + value[note.end() :]
    if short is None:
        return value
    people = read_people(folded(value))
    if len(people) == 1:
        header.shorts[short["short"]] = people[0].name
    return value


def is_header_label(text: str) -> bool:
    """Tell the label of such a line: 访谈主题."""
    return HEADER.fullmatch(re.sub(r"\s", "", folded(text.strip())) + ":") is not None


def _is_list(value: str) -> bool:
    """Tell a list of persons that ends as a sentence does."""
    people = read_people(folded(value)) if value.endswith("。") and not CUE.search(folded(value)) else []
    bare = value.rstrip("。")
    return bool(people) and is_person_value(bare) and (all(one.post for one in people) or people[0].name == bare)


def _labelled(line: str) -> tuple[str, str] | None:
    """Return the field that the label of a line names, and what stands behind it."""
    plain = folded(line.strip()[:LONGEST_LABEL])
    in_brackets = BRACKETED.match(plain)
    label = in_brackets[0] if in_brackets else MARK.split(plain, maxsplit=1)[0]
    squeezed = re.sub(r"[\s\[\]●■◆▲★*]", "", label)
    match = HEADER.fullmatch(squeezed + ":")
    if match is None and squeezed not in REPORTERS:
        return None
    field = "reporter" if match is None or squeezed in REPORTERS else next(key for key in WORDS if match[key])
    return field, line.strip()[len(label) :].lstrip(":：︰﹕/／ \u3000")


def _goes_on(line: str) -> bool:
    people = read_people(folded(line))
    return bool(people) and all(person.post for person in people) and is_person_value(line) and ":" not in folded(line)


def _add(header: Header, name: str, value: str, heads: Callable[[], Collection[str]] = tuple) -> None:
    if name == "theme":
        header.theme = header.theme or value
    elif name == "held_at":
        moment = parse(UNTIL.sub("", folded(value)))
        header.held_at = header.held_at or (moment.iso if moment else None)
    elif name == "place":
        header.place = header.place or value
    elif name == "reporter":
        header.reporters |= reporters_of(_without_short(header, value), heads())
    elif name == "host":
        header.hosts.extend(hosts_of(_without_short(header, value)))
    else:
        value = _without_short(header, value)
        people = people_of(value)
        header.guests.extend([*people, *named_by(value, heads(), {folded(one.name) for one in people})])
