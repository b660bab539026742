"""What is known of a label on a page when it is decided whether somebody's words begin there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from crawler.extract.interview.labels import SpeakerLabel
from crawler.extract.interview.turn_labels import TurnLabel
from crawler.extract.interview.wording import ASKS, CUE, SENTENCE
from crawler.lexicon.lazy import cached_property
from crawler.text.fold import folded

ASKERS = ("host", "reporter", "citizen")
"""Roles of those who ask."""


SPOKEN = 400
"""Characters of a turn's words that are weighed."""


TOLD_AROUND = re.compile("^[“「][^”」\n]*[”」](?=[^“”「」\n])", re.MULTILINE)
"""A quotation at the head of a line, with words behind it that tell who says so."""


def asks(label: SpeakerLabel) -> bool:
    """Tell a label of somebody who asks."""
    return label.role in ASKERS or label.kind == "outlet"


@dataclass
class PageOfLabels:
    """What a page knows of its labels."""

    plain: str
    known: set[str]
    """Names, folded, of persons in header and lead, and of those who are sure to speak."""
    shorts: Collection[str] = ()
    """Letters and words that the page declares to stand for somebody, folded."""
    counts: Counter[str] = field(default_factory=Counter)
    """How often each label stands there, as printed."""
    asked: bool = False
    """Whether somebody asks for sure."""
    others: bool = False
    """Whether anybody speaks for sure."""
    accepted: set[str] = field(default_factory=set)
    """Labels that begin turns, as printed."""

    @cached_property
    def told_around(self) -> int:
        """How many lines begin with a quotation and tell behind it who speaks, as a story does."""
        return sum(1 for _ in TOLD_AROUND.finditer(self.plain))

    def knows(self, label: SpeakerLabel) -> bool:
        """Tell a label of somebody whom the page names, or who speaks for sure."""
        return label.printed in self.accepted or folded(label.name or "") in self.known

    def declares(self, word: str) -> bool:
        """Tell a word that stands for somebody, or an account that has the name of somebody known."""
        return word in self.shorts or (word.startswith("@") and any(name in word for name in self.known))

    def learn(self, sure: Sequence[JudgedLabel]) -> None:
        """Take up what the labels say that begin turns for sure."""
        labels = [case.speaker for case in sure]
        self.asked = any(map(asks, labels))
        self.others = bool(labels)
        self.known |= {folded(one.name) for one in labels if one.name}
        self.accepted |= {one.printed for one in labels}


@dataclass
class JudgedLabel:
    """A label, the words behind it, and the page it stands on."""

    label: TurnLabel
    words: str
    """Folded, up to the next label and not more than are weighed."""
    page: PageOfLabels
    before: SpeakerLabel | None = None
    """The label before this one."""
    behind: SpeakerLabel | None = None
    """The label behind it."""
    between: bool = False
    """Whether almost every line of the page says who speaks, and others do on the lines before and behind it."""

    @property
    def speaker(self) -> SpeakerLabel:
        """Whom the label names."""
        return self.label.speaker

    @cached_property
    def word(self) -> str:
        """The label, folded."""
        return folded(self.speaker.printed)

    @cached_property
    def first_line(self) -> str:
        """The first line of the words."""
        return self.words.split("\n", 1)[0]

    @cached_property
    def is_speech(self) -> bool:
        """Whether the words are sentences, or spoken to somebody, or ask."""
        return bool(SENTENCE.search(self.words) or CUE.search(self.words)) or self.asks

    @cached_property
    def asks(self) -> bool:
        """Whether the words ask."""
        return ASKS.search(self.words) is not None

    @property
    def is_repeated(self) -> bool:
        """Whether the page prints the label more than once."""
        return self.page.counts[self.speaker.printed] > 1

    @property
    def is_known(self) -> bool:
        """Whether header, another turn or a note tell of the person: by name, by surname, by a word for him."""
        surname = self.word if self.speaker.kind == "surname" else None
        known = folded(self.speaker.name or "") in self.page.known
        return known or (surname is not None and any(name.startswith(surname) for name in self.page.known))

    @property
    def answers(self) -> bool:
        """Whether the label before this one asks."""
        return self.before is not None and asks(self.before)

    @property
    def is_answered(self) -> bool:
        """Whether the label behind this one is that of somebody who is known to speak, and does not ask."""
        return self.behind is not None and not asks(self.behind) and self.page.knows(self.behind)
