"""The lines over a transcript: theme, time, place, host and guests."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from crawler.extract.interview.labels import is_person_value
from crawler.extract.interview.persons import Person, read_people
from crawler.text.dates import parse
from crawler.text.fold import folded as fold

OCCASION = (
    r"(?:在线|网上|访谈|直播|节目|活动|发布会|新闻发布会|采访|对话|做客|座谈|"
    r"会议|本期|今日|今天|上线|特邀|出席|主讲|连线)*"
)
LABELS = {
    "theme": rf"{OCCASION}(?:主题|题目|话题|标题|议题)",
    "held_at": rf"{OCCASION}(?:时间|日期)",
    "place": rf"{OCCASION}(?:地点|地址|场所|现场)",
    "host": rf"{OCCASION}(?:主持人|主持|主播)",
    "guests": (
        rf"{OCCASION}(?:嘉宾|来宾|嘉宾名单|发布人|受访者|受访人|受访嘉宾|采访对象|被访者|专家|人员|人物|领导|人)"
    ),
}
HEADER = re.compile("(?:" + "|".join(f"(?P<{name}>{label})" for name, label in LABELS.items()) + r")\s*:")
HOST_ALONE = re.compile(r"(?:访谈|节目|发布会)?主持人?[ \u3000]+(?P<name>\S.{1,60})")
MAY_LABEL = re.compile("[:：︰﹕]|主持")
"""What every line of a header has."""

LONGEST_LABEL = 100
"""Characters of a line in which its label, or a host alone, can stand; paragraphs are longer."""

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
            (header.guests if last == "guests" else header.hosts).extend(read_people(line))
            taken.add(number)
        elif line.strip():
            last = None
    return header, taken


def field_of(line: str) -> tuple[str, str] | None:
    """Return (field, value) of a header line; 主持人：大家好 is a turn, not one."""
    if not MAY_LABEL.search(line):
        return None
    folded = fold(line.strip()[:LONGEST_LABEL])
    if host := HOST_ALONE.fullmatch(folded):
        return ("host", line.strip()[host.start("name") :]) if is_person_value(host["name"]) else None
    label = folded.partition(":")[0]
    squeezed = re.sub(r"[\s\[\]●■◆▲★*]", "", label)
    if not (match := HEADER.fullmatch(squeezed + ":")):
        return None
    name = next(key for key in LABELS if match[key])
    value = line.strip()[len(label) + 1 :].strip()
    if not value or (name in ("host", "guests") and not is_person_value(value)):
        return None
    return name, value


def _goes_on(line: str) -> bool:
    people = read_people(fold(line))
    return bool(people) and all(person.post for person in people) and is_person_value(line) and ":" not in fold(line)


def _add(header: Header, name: str, value: str) -> None:
    if name == "theme":
        header.theme = header.theme or value
    elif name == "held_at":
        moment = parse(fold(value))
        header.held_at = header.held_at or (moment.iso if moment else None)
    elif name == "place":
        header.place = header.place or value
    else:
        people = read_people(value)
        (header.hosts if name == "host" else header.guests).extend(people)
