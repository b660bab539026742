"""Whom the values of a header's fields name: who asked, hosts and guests, by full names or such as head lines."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from crawler.extract.interview.labels import as_printed, read_label
from crawler.extract.interview.persons import HAN, Person, read_people
from crawler.lexicon.lazy import lazy_pattern
from crawler.text.fold import folded
from crawler.text.names import is_person_name

SENTENCE = re.compile("[。!?“]")

NAMED = re.compile(r"[^,、(/ \u3000]+")
"""Who asked, before what more is told: 伍立，本刊特约撰稿."""

LIST = re.compile("[、,;。]")
"""Between the persons of a list."""

BETWEEN = re.compile(r"[、，,和& \u3000]+")
"""Between hosts who give no full names."""

NICK = lazy_pattern(rf"[{HAN}]{{1,4}}|[{HAN}]?[A-Za-z]{{2,12}}")
"""By what a host may be known who gives no full name: 阿乐, 小雨, Kelly, 阿Ken."""


def reporter_of(value: str) -> str | None:
    """Return the name of who asked, folded; nothing for a reporter without a name, None for what is nobody."""
    label = read_label(value)
    if label and label.role == "reporter":
        return folded(label.name or "")
    first = NAMED.match(folded(value))
    return first[0] if first and is_person_name(first[0]) and not SENTENCE.search(folded(value)) else None


def reporters_of(value: str, heads: Collection[str]) -> set[str]:
    """Return the names of those who asked, folded: those who head lines and who stand beside them, else the first."""
    plain = folded(value)
    named = {one for one in heads if one in plain}
    if not named:
        return {*filter(None, [reporter_of(value)])}
    return named | {*filter(is_person_name, (one.rpartition(" ")[2] for one in LIST.split(plain)))}


def hosts_of(printed: str) -> list[Person]:
    """Return the persons of a list of hosts, who may be a reporter, or give but nicknames: 小鹿、阿树."""
    if (label := read_label(printed)) and label.role == "reporter" and label.name:
        return [Person(label.name)]
    several = [Person(one) for one in BETWEEN.split(printed) if NICK.fullmatch(one) and len(one) > 1]
    people = people_of(printed)
    return several if len(several) > len(people) else people or [Person(printed)]


def people_of(printed: str) -> list[Person]:
    """Return the persons of a list as printed."""
    return [as_told(one, printed) for one in read_people(folded(printed))]


def as_told(person: Person, printed: str) -> Person:
    """Return a person of a folded value as the value is printed."""
    plain = folded(printed)
    return Person(as_printed(person.name, plain, printed), as_printed(person.post, plain, printed))


def named_by(printed: str, heads: Collection[str], known: Collection[str]) -> Iterator[Person]:
    """Yield the persons of a list who label turns and are not known: what stands beside the name is the post."""
    for piece in LIST.split(folded(printed)):
        name = max((one for one in heads if piece.endswith(one) or piece.startswith(one)), key=len, default=None)
        if name and not any(one in piece for one in known):
            yield as_told(Person(name, piece.replace(name, "", 1).strip(" ()") or None), printed)
