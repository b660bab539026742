"""The lines over a transcript: theme, time, place, host and guests."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from crawler.extract.interview.labels import as_printed, is_person_value
from crawler.extract.interview.persons import Person, read_people
from crawler.lexicon import speakers, talks
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, choice, forms
from crawler.text.dates import parse
from crawler.text.fold import folded

OCCASION = f"{any_of(talks.OCCASIONS)}*"
HOSTS = forms(speakers.ROLES, meaning="host")
WORDS = {
    "theme": forms(talks.HEADERS, meaning="theme"),
    "held_at": forms(talks.HEADERS, meaning="held_at"),
    "place": forms(talks.HEADERS, meaning="place"),
    "host": HOSTS,
    "guests": [*forms(talks.HEADERS, meaning="guests"), *forms(speakers.ROLES, meaning="guest")],
}
HEADER = lazy_pattern(rf"{OCCASION}(?:{'|'.join(f'(?P<{name}>{choice(words)})' for name, words in WORDS.items())}):")
HOST_ALONE = lazy_pattern(rf"{OCCASION}(?:{choice(HOSTS)})[ \u3000]+(?P<name>\S.{{1,60}})")
MAY_LABEL = lazy_pattern(f"[:：︰﹕】]|{choice(HOSTS)}")
"""What every line of a header has."""

BRACKETED = re.compile(r"\[[^\[\]:]{2,12}\]")
"""A label in brackets, with or without a colon behind it."""

LONGEST_LABEL = 100
"""Characters of a line in which its label, or a host alone, can stand; paragraphs are longer."""

ANOTHER = re.compile(r"[^\d\s][:：]")
"""Another label behind a time: the line is the page's own, 时间：2024-04-28 来源：示例日报."""

SOUGHT = 60
"""Lines from the top in which a header is looked for."""


@dataclass
class Header:
    """What a transcript says of itself."""

    theme: str | None = None
    held_at: str | None = None
    """ISO 8601"""
    place: str | None = None
    hosts: list[Person] = field(default_factory=list)
    guests: list[Person] = field(default_factory=list)


def read_header(lines: Sequence[str]) -> tuple[Header, set[int]]:
    """Return the header and the indexes of the lines that make it.

    A line without a label behind 嘉宾 that is a person with a post goes on with the list.
    """
    header, taken = Header(), set[int]()
    last: str | None = None
    for number, line in enumerate(lines[:SOUGHT]):
        found = field_of(line)
        if found:
            last, value = found
            _add(header, last, value)
            taken.add(number)
        elif last in ("guests", "host") and _goes_on(line):
            (header.guests if last == "guests" else header.hosts).extend(_people(line))
            taken.add(number)
        elif line.strip():
            last = None
    return header, taken


def field_of(line: str) -> tuple[str, str] | None:
    """Return (field, value) of a header line; 主持人：大家好 is a turn, not one."""
    if not MAY_LABEL.search(line, 0, LONGEST_LABEL):
        return None
    plain = folded(line.strip()[:LONGEST_LABEL])
    if host := HOST_ALONE.fullmatch(plain):
        return ("host", line.strip()[host.start("name") :]) if is_person_value(host["name"]) else None
    in_brackets = BRACKETED.match(plain)
    label = in_brackets[0] if in_brackets else plain.partition(":")[0]
    squeezed = re.sub(r"[\s\[\]●■◆▲★*]", "", label)
    if not (match := HEADER.fullmatch(squeezed + ":")):
        return None
    name = next(key for key in WORDS if match[key])
    value = line.strip()[len(label) :].lstrip(":：︰﹕ \u3000")
    if not value or (name in ("host", "guests") and not is_person_value(value)):
        return None
    if name == "held_at" and ANOTHER.search(value):
        return None
    return name, value


def _goes_on(line: str) -> bool:
    people = read_people(folded(line))
    return bool(people) and all(person.post for person in people) and is_person_value(line) and ":" not in folded(line)


def _add(header: Header, name: str, value: str) -> None:
    if name == "theme":
        header.theme = header.theme or value
    elif name == "held_at":
        moment = parse(folded(value))
        header.held_at = header.held_at or (moment.iso if moment else None)
    elif name == "place":
        header.place = header.place or value
    else:
        (header.hosts if name == "host" else header.guests).extend(_people(value))


def _people(printed: str) -> list[Person]:
    """Return the persons of a list as printed."""
    plain = folded(printed)
    return [
        Person(as_printed(one.name, plain, printed), as_printed(one.post, plain, printed)) for one in read_people(plain)
    ]
