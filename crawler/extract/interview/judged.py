"""What is known of a label on a page when it is decided whether somebody's words begin there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from crawler.extract.interview.labels import SpeakerLabel
from crawler.extract.interview.turn_labels import TurnLabel
from crawler.extract.interview.wording import CUE, SENTENCE
from crawler.lexicon.lazy import cached_property
from crawler.text.fold import folded

ASKERS = ("host", "reporter", "citizen")
"""Roles of those who ask."""


@dataclass
class PageOfLabels:
    """What a page knows of its labels."""

    plain: str
    counts: Counter[str]
    """How often each label stands there, as printed."""
    known: set[str]
    """Names of persons in the header, and of those who are sure to speak."""
    shorts: Collection[str] = ()
    """Letters and characters that the header has for them."""
    spoken: list[SpeakerLabel] = field(default_factory=list)
    """Labels with words of a speaker, in order."""
    brackets: bool = False
    """Whether a label in brackets, other than a nickname, is among these."""
    asked: bool = False
    """Whether somebody asks for sure."""
    others: bool = False
    """Whether anybody speaks for sure."""
    accepted: set[str] = field(default_factory=set)
    """Labels that begin turns, as printed."""

    def learn(self, sure: Sequence[SpeakerLabel]) -> None:
        """Take up what the labels say that begin turns for sure."""
        self.asked = any(one.role in ASKERS or one.kind == "outlet" for one in sure)
        self.others = bool(sure)
        self.known |= {one.name for one in sure if one.name}


@dataclass
class JudgedLabel:
    """A label, the words behind it, and the page it stands on."""

    label: TurnLabel
    words: str
    """Folded, up to the next label and not more than are weighed."""
    page: PageOfLabels
    before: SpeakerLabel | None = None
    """The label before this one, of those with words of a speaker."""

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
        """Whether the words are sentences, or spoken to somebody."""
        return bool(SENTENCE.search(self.words) or CUE.search(self.words))

    @property
    def is_repeated(self) -> bool:
        """Whether the page prints the label more than once."""
        return self.page.counts[self.speaker.printed] > 1

    @property
    def is_known(self) -> bool:
        """Whether header or another turn tell of the person."""
        return self.speaker.name in self.page.known

    @property
    def answers(self) -> bool:
        """Whether the label before this one asks."""
        return self.before is not None and (self.before.role in ASKERS or self.before.kind == "outlet")

    def marked(self, *kinds: str) -> bool:
        """Tell a label of some kinds that stands in brackets or before a colon."""
        return not self.label.alone and self.speaker.kind in kinds

    def alone(self, *kinds: str) -> bool:
        """Tell a label of some kinds that has lines of its own, without a mark."""
        return self.label.alone and self.speaker.kind in kinds

    def speaks_to_somebody(self, within: int) -> bool:
        """Tell whether the first words speak to somebody."""
        return bool(CUE.search(self.words[:within]))
