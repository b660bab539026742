"""Who tells of himself in an article: who speaks in it most, is told of most, or stands in its headline."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from crawler.extract.interview.occasion import SERIES, Occasion
from crawler.extract.interview.persons import Person
from crawler.extract.interview.portrait import QUOTED, Portrait
from crawler.extract.interview.quotes import find_quotes
from crawler.extract.interview.speakers import Speakers
from crawler.extract.interview.told import REPORTER
from crawler.items import Quote
from crawler.lexicon.lazy import cached_property
from crawler.text.fold import folded

REPORTED, NAMED, IN_HEADLINE = 0.5, 0.2, 1.0
"""What a reported sentence, a paragraph with the name and the headline count beside a quotation."""

MOST_NAMED = 10
"""Paragraphs with the name that count."""


LONG_POST = 5
"""Characters of a post that is one person's."""


@dataclass
class Narrative:
    """An article as it tells what persons say; who they are and what they say is looked for when it is asked."""

    occasion: Occasion
    printed: Sequence[tuple[int, str]]
    """The paragraphs as printed, with the numbers of their blocks."""
    title: str
    """Kicker and title, as printed."""

    @cached_property
    def paragraphs(self) -> list[tuple[int, str]]:
        """The paragraphs, folded."""
        return [(block, folded(text)) for block, text in self.printed]

    @cached_property
    def speakers(self) -> Speakers:
        """The persons of the article."""
        return Speakers([text for _, text in self.printed], self.title)

    @cached_property
    def in_headline(self) -> str | None:
        """The first person with a post whom the headline names, else who bears the post that it has: 对话后勤部主任."""
        named = filter(self.speakers.post, self.speakers.names.findall(self.occasion.head))
        return next(named, None) or next(
            (one.name for one in self.speakers.people.values() if self._is_meant(one)), None
        )

    def _is_meant(self, person: Person) -> bool:
        return len(person.post or "") >= LONG_POST and str(person.post) in self.occasion.head

    @cached_property
    def quotes(self) -> list[Quote]:
        """What they say."""
        return find_quotes(self.printed, self.speakers, self.in_headline)

    @cached_property
    def persons(self) -> list[tuple[str, Quote]]:
        """What persons say, but for the reporter, each with the speaker's name folded."""
        told = ((folded(quote.speaker or ""), quote) for quote in self.quotes if quote.speaker_kind == "person")
        return [(name, quote) for name, quote in told if name != REPORTER]

    @cached_property
    def of(self) -> list[str]:
        """Whose words the article tells: one person, and another who speaks half as often and is named early."""
        said = Counter(name for name, quote in self.persons if quote.kind == "direct" and self.is_known(name))
        reported = Counter(name for name, quote in self.persons if quote.kind == "indirect")

        def prominence(name: str) -> float:
            named = min(MOST_NAMED, len(self.portrait.naming(name)))
            in_headline = IN_HEADLINE * (name in self.occasion.head)
            return said[name] + REPORTED * reported[name] + NAMED * named + in_headline

        ranked = sorted(said, key=prominence, reverse=True)
        return ranked[:1] + [
            name
            for name in ranked[1:2]
            if said[name] > 1 and 2 * said[name] >= said[ranked[0]] and self._is_early(name)
        ]

    def _is_early(self, name: str) -> bool:
        """Tell whether a person is named in the first third."""
        return any(3 * number <= len(self.paragraphs) for number in self.portrait.naming(name))

    @property
    def in_lead(self) -> str | None:
        """The person with a post of whom the first paragraphs say that he was interviewed."""
        name = self.occasion.in_lead if self.occasion.claims else None
        return name if self.speakers.post(name) else None

    @cached_property
    def asked(self) -> str | None:
        """Who was asked: named in headline or lead; in a series, who says most."""
        if not self.occasion.claims:
            return None
        named = self.in_headline or self.in_lead
        if named or not SERIES.search(self.occasion.head):
            return named
        said = Counter(name for name, _ in self.persons if self.speakers.post(name))
        return max(said, key=said.__getitem__, default=None)

    @cached_property
    def guests(self) -> list[str]:
        """Who was asked, and who else tells his story or speaks and is named in the headline."""
        others = [name for name, _ in self.persons if self.speakers.post(name) and name in self.occasion.head]
        return list(dict.fromkeys(filter(None, (self.asked, *self.of, *others))))

    def is_known(self, name: str) -> bool:
        """Tell a person with a name."""
        return name in self.speakers.people

    @cached_property
    def theirs(self) -> list[Quote]:
        """What they say in quotation marks."""
        return [quote for name, quote in self.persons if name in self.of and quote.kind == "direct"]

    @cached_property
    def speaking(self) -> set[int]:
        """The blocks in which they speak."""
        return {quote.block for quote in self.theirs if quote.block is not None}

    @cached_property
    def portrait(self) -> Portrait:
        """The paragraphs as they tell of somebody."""
        return Portrait([text for _, text in self.paragraphs])

    @cached_property
    def naming(self) -> set[int]:
        """The numbers of the paragraphs that name them."""
        return {number for name in self.of for number in self.portrait.naming(name)}

    @cached_property
    def plain(self) -> str:
        """The whole text, folded."""
        return "\n".join(text for _, text in self.paragraphs)

    @cached_property
    def told(self) -> list[str]:
        """The paragraphs without what is said in them."""
        return [QUOTED.sub("", text) for _, text in self.paragraphs]

    def share(self, pattern: re.Pattern[str]) -> float:
        """Return the share of the paragraphs that have some words outside of quotations."""
        return sum(pattern.search(text) is not None for text in self.told) / max(1, len(self.told))
