"""What was written by hands that had read no rule: interviews, stories that are none, and whole pages.

What a hand wrote was scored once before anybody looked. Rules were written on the work of the third to tenth and
fifteenth hand since, and on one half of the twelfth's, thirteenth's and sixteenth's, parted by style and layout; their other halves are
unseen.

``stories/HAND_*.txt`` are read as whole pages, through every stage. A page begins with ``#`` and its style; fields
follow (``title``, ``column``, ``form: text`` of a text capture, ``guest: name|post|organ``, ``host``, ``held``), then a
paragraph a line, bold ones behind ``##``, rows of a table behind ``T:`` with bars between the cells. ``[沈砚]`` before a
quotation says who speaks, ``[+]`` that it goes on from the paragraph before; what has no such mark is said by nobody.
``<guest 沈砚>`` stands where the words of a turn begin, right behind the label; other names that fit follow a slash.

``tests/HAND_hand/FAMILY/`` holds pages as ``tests/second_hand`` does, with the lines around the text as ``furniture``.
The sixth hand wrote small pages of one fault each besides, ``tests/sixth_field``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from html import escape
from itertools import zip_longest
from pathlib import Path
from typing import Any

from accuracy.compare import core
from accuracy.fault_pages import score_faults
from accuracy.fields import Record, Scorer
from accuracy.halves import OWN, UNSEEN, Half
from accuracy.interviews import score_guests, score_turns
from accuracy.pages import cases, score_record
from accuracy.stories import FOLDER, SAID, TURN, score_quotations, spoken_in
from accuracy.tally import Tally
from reading import read

from crawler.items import Quote

TESTS = Path(__file__).resolve().parents[1]
HANDS: dict[str, Half] = {
    "third": OWN,
    "fourth": OWN,
    "fifth": OWN,
    "sixth": OWN,
    "seventh": OWN,
    "eighth": OWN,
    "ninth": OWN,
    "tenth": OWN,
    "twelfth": OWN,
    "twelfth_unseen": UNSEEN,
    "thirteenth": OWN,
    "thirteenth_unseen": UNSEEN,
    "fifteenth": OWN,
    "sixteenth": OWN,
    "sixteenth_unseen": UNSEEN,
}
"""Those who wrote, by which their files and folders begin, and whether rules are written on their work."""

FAULTS = TESTS / "sixth_field"
FIELD = re.compile(r"(title|column|form|guest|host|held): (.+)")
TABLE = "T: "
GOES_ON = "+"
LABEL = re.compile(r"[^。？！]*$")
"""The label of the next turn, behind the words of one that stands before it in a paragraph."""


@dataclass
class Story:
    """A page of such a hand and what is true of it."""

    style: str
    fields: dict[str, str] = field(default_factory=dict)
    guests: list[Record] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    said: list[tuple[str, str]] = field(default_factory=list)
    """Speaker and words of every quotation."""
    turns: list[Record] = field(default_factory=list)

    @property
    def plain(self) -> list[str]:
        """Return the lines as they are printed."""
        return [TURN.sub("", SAID.sub("", line)) for line in self.lines]

    @property
    def wanted(self) -> Record:
        """Return what the scores of interviews ask for."""
        return {"guests": self.guests, "turns": self.turns}


def stories(file: str) -> Iterator[Story]:
    """Yield the pages of a file."""
    for text in re.split(r"^# ", (FOLDER / file).read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        style, *lines = text.strip().split("\n")
        story = Story(style)
        for line, following in zip(lines, [*lines[1:], ""], strict=True):
            told = FIELD.fullmatch(line)
            if told and told[1] == "guest":
                name, post, org = (part or None for part in told[2].split("|"))
                story.guests.append({"name": name, "post": post, "org": org})
            elif told:
                story.fields[told[1]] = told[2]
            elif line:
                _take(story, line, is_label=following.startswith("<"))
        yield story


def _take(story: Story, line: str, *, is_label: bool) -> None:
    """Add a line to a story, with what is said in it; one right before the words of a turn may be their label."""
    story.lines.append(line)
    for who, words in spoken_in(line):
        if who == GOES_ON:
            speaker, before = story.said.pop()
            story.said.append((speaker, before + words))
        else:
            story.said.append((who, words))
    plain = SAID.sub("", line).removeprefix("## ")
    marks = [*TURN.finditer(plain)]
    if not marks and story.turns and not is_label:
        story.turns[-1]["text"] += plain
    for mark, following in zip_longest(marks, marks[1:]):
        words = plain[mark.end() : following.start() if following else None]
        if following:
            words = words[: LABEL.search(words).start()]  # type: ignore[union-attr]
        story.turns.append({"role": mark["role"], "speaker": mark["who"], "text": words, "question_of": None})


def page_of(story: Story) -> tuple[bytes, dict[str, Any]]:
    """Return the bytes of a story's page, and what is known of it."""
    title, lines, column = story.fields["title"], story.plain, story.fields.get("column")
    known = {"url": "http://www.thirdhand.example/content/post_31.html", "column": column}
    if story.fields.get("form") == "text":
        return "\n".join([title, *lines]).encode(), known | {"content_type": "text/plain; charset=utf-8"}
    body = "\n".join(_element(line) for line in lines).replace("</table>\n<table>", "\n")
    html = f"""<html><head><meta charset="utf-8"><title>{title}</title></head><body>
<div class="article"><h1>{title}</h1>
<div class="content">
{body}
</div></div></body></html>"""
    return html.encode(), known | {"content_type": "text/html; charset=utf-8"}


def _element(line: str) -> str:
    if line.startswith("## "):
        return f"<p><strong>{escape(line[3:], quote=False)}</strong></p>"
    if line.startswith(TABLE):
        cells = "".join(f"<td>{escape(cell, quote=False)}</td>" for cell in line.removeprefix(TABLE).split("|"))
        return f"<table><tr>{cells}</tr></table>"
    return f"<p>{escape(line, quote=False)}</p>"


def score_hands(tally: Tally) -> None:
    """Count the stories and pages of every hand."""
    for hand, side in HANDS.items():
        _score_stories(tally, hand, side)
        _score_pages(tally, hand, side)
    for folder in ("cases", "controls"):
        score_faults(tally, FAULTS / folder, f"sixth hand, field {folder}", lambda _: OWN)


def pages_of(hand: str) -> Path:
    """Return the folder of the pages that a hand wrote."""
    return TESTS / f"{hand}_hand"


def _score_stories(tally: Tally, hand: str, side: Half) -> None:
    for file, name in (("portraits", "told in prose"), ("talks", "in turns")):
        for story in stories(f"{hand}_{file}.txt"):
            score = Scorer(tally, side, f"{hand} hand, interviews {name}", story.style)
            _score_story(score, story, _interview(score, story))
    for story in stories(f"{hand}_others.txt"):
        score = Scorer(tally, side, f"{hand} hand, others", story.style)
        score.one("no interview where none is", _interview(score, story) is None)


def _interview(score: Scorer, story: Story) -> Record | None:
    """Read a story's page; where that fails nothing is found, and the failure is counted."""
    body, known = page_of(story)
    try:
        record = asdict(read(body, **known))
    except ValueError as error:
        score.one("read at all", right=False, what=error)
        return None
    score.one("read at all", right=True)
    return record["interview"]  # type: ignore[no-any-return]


def _score_story(score: Scorer, story: Story, found: Record | None) -> None:
    score.one("interviews recognised", found is not None)
    told = found or {"guests": [], "turns": [], "quotes": [], "host": None, "held_at": None}
    score_guests(score, told["guests"], story.wanted, set())
    for name, key in (("host", "host"), ("held", "held_at")):
        if name in story.fields:
            score.one(name, (told[key] or "")[:10] == story.fields[name][:10], told[key])
    if story.turns:
        score_turns(score, told["turns"], story.turns)
    else:
        score_quotations(score, [Quote(**one) for one in told["quotes"]], story.said)


def _score_pages(tally: Tally, hand: str, side: Half) -> None:
    folder = pages_of(hand)
    for case in cases(folder):
        score = Scorer(tally, side, f"{hand} hand, pages", case.name)
        record = asdict(read(case.body, **case.known))
        score_record(score, record, case.record)
        lines = [core(line) for line in record["body"].split("\n")]
        furniture = json.loads((folder / f"{case.name}.json").read_text(encoding="utf-8"))["furniture"]
        kept = [one for one in furniture if any(core(one) in line for line in lines)]
        score.some("furniture lines kept out", len(furniture) - len(kept), len(furniture), kept)
