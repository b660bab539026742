"""One turn of a talk: a label and the words behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crawler.extract.interview.turn_labels import TAIL_STAMP, TurnLabel
from crawler.lexicon.lazy import cached_property
from crawler.text.dates import parse
from crawler.text.fold import folded

TAIL = 40
"""Characters at the end of a turn in which its time is looked for: twice the longest time."""

BEHIND = re.compile(r"(?:\n[(（][^()（）\n]*[)）])+\s*$")
"""What goes on between two turns, on lines of its own in brackets: music, a break, somebody rises."""

UNOPENED = re.compile(r"(?s)[^【\[]*[】\]]\Z|[^（(]*[）)]\Z")
"""A bracket at the end that was opened before the label, （记者：怕吗？）."""

WHOLLY_QUOTED = re.compile("[“「](?P<words>[^“”「」]*)[”」]")
"""An answer without a label that stands in quotation marks."""


@dataclass
class Spoken:
    """One turn on the page; offsets into the joined text."""

    label: TurnLabel
    end: int
    """Where the next turn begins, or the page ends."""
    words: str
    at: str | None = None
    stamp: tuple[int, ...] = ()
    """The numbers of the time printed with it, by which turns are put in order."""
    role: str = "guest"
    alias: str | None = None
    """The person behind a label without a name."""

    @property
    def speaker(self) -> str:
        """The name, else the label as printed."""
        return self.label.speaker.name or self.label.speaker.printed

    @property
    def who(self) -> str:
        """The person behind the label, else its name or the label itself, folded."""
        return folded(self.alias or self.speaker)

    @property
    def ends_asking(self) -> bool:
        """Whether the last sentence asks, be it between marks."""
        quoted = self.plain.startswith(("“", "「"))
        return self.plain.endswith("?") or (quoted and self.plain.endswith(("?”", "?」")))

    @cached_property
    def plain(self) -> str:
        """The words, folded."""
        return folded(self.words)


def spoken(text: str, label: TurnLabel, end: int, held_at: str | None) -> Spoken:
    """Read the words behind a label up to an offset, and the time printed with them.

    :param held_at: the date of the talk (ISO 8601), which completes a time without one
    """
    words = text[label.end : end].strip()
    at = label.at
    if tail := TAIL_STAMP.search(folded(words[-TAIL:])):
        at = at or tail["at"]
        words = words[: len(words) - len(words[-TAIL:]) + tail.start()].rstrip()
    words = words[:-1].rstrip() if UNOPENED.match(words) else words
    words = BEHIND.sub("", words).rstrip() or words
    if label.speaker.kind == "unlabelled" and (quoted := WHOLLY_QUOTED.fullmatch(words)):
        words = quoted["words"]
    return Spoken(label, end, words, _moment(at, held_at), tuple(map(int, re.findall(r"\d+", at or ""))))


def _moment(stamp: str | None, held_at: str | None) -> str | None:
    """Return the time printed with a turn; what the stamp leaves out is taken from the date of the talk."""
    if not stamp:
        return None
    stamp = stamp.strip("[]()")
    if held_at and not re.match(r"\d{4}", stamp):
        day = re.match(r"(\d{1,2})[-/.月](\d{1,2})", stamp)
        clock = re.search(r"\d{1,2}:\d{2}(?::\d{2})?$", stamp)
        date = f"{held_at[:4]}-{day[1]}-{day[2]}" if day else held_at[:10]
        stamp = f"{date} {clock[0] if clock else ''}"
    moment = parse(stamp)
    return moment.iso if moment and re.match(r"\d{4}", stamp) else None
