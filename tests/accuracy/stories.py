"""Portraits, talks and news of our own, with who says what written into them, and their scores.

``stories/portraits.txt`` are interviews told in prose, ``stories/others.txt`` pages that quote persons and are none,
``stories/talks.txt`` talks in turns, of which ``<guest 沈砚>`` begins one and ``T: `` marks the row of a table.
A page begins with ``#`` and what it is there for; ``title:``, ``kicker:``, ``column:`` and ``guest: name|post|organ``
follow, then a paragraph a line, headings behind ``##``. ``[沈砚]`` before a quotation says who speaks; what has no such
mark is said by nobody. Parts of one quotation with its speaker between them are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from itertools import zip_longest
from pathlib import Path

from accuracy.compare import spoken
from accuracy.fields import Scorer
from accuracy.halves import OWN
from accuracy.tally import Tally

from crawler.extract.interview import read_interview
from crawler.items import Block, Quote

FOLDER = Path(__file__).with_name("stories")
SAID = re.compile(r'\[(?P<who>[^\[\]]+)\](?=[“「『"])')
TURNED = {"hant": "s2hk"}
JOINS = re.compile(r"[^。！？；：\n“”「」]*")
"""What may stand between two parts of one quotation."""


@dataclass
class Page:
    """A page of ours and what is true of it."""

    name: str
    fields: dict[str, str] = field(default_factory=dict)
    guests: list[tuple[str, str | None, str | None]] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    said: list[tuple[str, str]] = field(default_factory=list)
    """Speaker and words of every quotation."""


def pages(file: str) -> Iterator[Page]:
    """Yield the pages of a file."""
    for text in re.split(r"^# ", (FOLDER / file).read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        first, *lines = text.strip().split("\n")
        page = Page(first)
        for line in lines:
            told = re.fullmatch(r"(title|kicker|column|guest|script): (.+)", line)
            if told and told[1] == "guest":
                name, post, org = (part or None for part in told[2].split("|"))
                page.guests.append((str(name), post, org))
            elif told:
                page.fields[told[1]] = told[2]
            else:
                page.blocks.append(_block(line))
                page.said += spoken_in(line)
        yield page


def _block(line: str) -> Block:
    plain = SAID.sub("", line)
    return Block("heading", plain[3:]) if plain.startswith("## ") else Block("paragraph", plain)


def spoken_in(line: str) -> Iterator[tuple[str, str]]:
    """Yield speaker and words of every quotation of a paragraph that somebody says."""
    last: tuple[str, str] | None = None
    end = 0
    for mark in SAID.finditer(line):
        close = _close(line, mark.end())
        words = line[mark.end() + 1 : close]
        if last and last[0] == mark["who"] and JOINS.fullmatch(line, end, mark.start()):
            last = (last[0], last[1] + words)
        else:
            if last:
                yield last
            last = (mark["who"], words)
        end = close + 1
    if last:
        yield last


def _close(line: str, start: int) -> int:
    """Return where a quotation ends that begins at an offset; such marks stand in each other."""
    if line[start] == '"':
        return line.find('"', start + 1)
    depth = 0
    for at in range(start, len(line)):
        depth += (line[at] in "“「『") - (line[at] in "”」』")
        if depth == 0:
            return at
    return len(line)


def score_stories(tally: Tally) -> None:
    """Count interviews in prose that are recognised, their guests and quotations, and pages that are none."""
    for page in pages("portraits.txt"):
        score = Scorer(tally, OWN, "stories", page.name)
        found = _read(page)
        score.one("interviews recognised", found is not None)
        score_quotations(score, found.quotes if found else [], page.said)
        guests = [asdict(one) for one in found.guests] if found else []
        told = [(one["name"], one["post"], one["org"]) for one in guests]
        score.pair("guests", len({*told} & {*page.guests}), len(told), len(page.guests), f"{told} for {page.guests}")
    for page in pages("others.txt"):
        Scorer(tally, OWN, "stories", page.name).one("no interview where none is", _read(page) is None)


def _read(page: Page) -> object:
    told = page.fields
    return read_interview(page.blocks, title=told["title"], kicker=told.get("kicker"), column=told.get("column"))


def score_quotations(score: Scorer, found: list[Quote], wanted: list[tuple[str, str]]) -> None:
    """Count direct quotations whose words and speaker are right."""
    free = [(spoken(one.speaker), spoken(one.text)) for one in found if one.kind == "direct"]
    given, right, missed = len(free), 0, []
    for who, words in wanted:
        names = (spoken(who), spoken(words))
        hit = next((one for one in free if one[1] == names[1] and one[0].endswith(names[0])), None)
        if hit is None:
            missed.append(f"{who}: {words[:20]}")
            continue
        free.remove(hit)
        right += 1
    score.pair("direct quotes", right, given, len(wanted), f"missed {missed}, extra {free}")


TURN = re.compile(r"<(?P<role>[a-z]+) (?P<who>[^<>]+)>")


def talk_of(text: str) -> Iterator[tuple[Block, list[tuple[str, str, str]]]]:
    """Yield the blocks of a talk, each with the turns that begin in it: role, speaker and the words of the line."""
    rows: list[str] = []
    turns: list[tuple[str, str, str]] = []
    for line in [*text.split("\n"), ""]:
        if line.startswith("T: "):
            rows.append(TURN.sub("", line[3:]).replace("|", "\t"))
            turns += _turns_of(line[3:])
            continue
        if rows:
            yield Block("table", "\n".join(rows)), turns
            rows, turns = [], []
        if line:
            yield _block(TURN.sub("", line)), [*_turns_of(line)]


def _turns_of(line: str) -> Iterator[tuple[str, str, str]]:
    marks = [*TURN.finditer(line)]
    for mark, following in zip_longest(marks, marks[1:]):
        words = line[mark.end() : following.start() if following else None].strip("|")
        yield mark["role"], mark["who"], re.split(r"：|\t|^——|^\d\. |^“", words, maxsplit=1)[-1].rpartition("\t")[2]


def score_talks_of_ours(tally: Tally) -> None:
    """Count talks that are recognised, and their turns with role, speaker and first words."""
    for text in re.split(r"^# ", (FOLDER / "talks.txt").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        first, *lines = text.strip().split("\n")
        fields = dict(re.findall(r"^(title|kicker|column): (.+)$", text, flags=re.MULTILINE))
        guests = [tuple(one.split("|")) for one in re.findall(r"^guest: (.+)$", text, flags=re.MULTILINE)]
        body = "\n".join(line for line in lines if not re.match(r"(title|kicker|column|guest): ", line))
        read = [*talk_of(body)]
        wanted = [turn for _, turns in read for turn in turns]
        score = Scorer(tally, OWN, "talks of ours", first)
        found = read_interview([block for block, _ in read], title=fields["title"], kicker=fields.get("kicker"))
        score.one("interviews recognised", found is not None)
        given = [(one.role, one.speaker, one.text) for one in found.turns] if found else []
        free, missed = list(given), []
        for turn in wanted:
            hit = next((one for one in free if one[2].startswith(turn[2][:8]) and one[:2] == turn[:2]), None)
            if hit:
                free.remove(hit)
            else:
                missed.append(turn)
        score.pair("turns", len(given) - len(free), len(given), len(wanted), f"missed {missed}, extra {free}")
        told = [(one.name, one.post, one.org) for one in found.guests] if found else []
        score.pair("guests", len({*told} & {*guests}), len(told), len(guests), f"{told} for {guests}")
