"""Whose story an article tells: who speaks in it again and again, and is told of between his words.

A piece of news quotes persons where it needs them; a portrait has one or two who are there from beginning to end.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from crawler.extract.interview.name_places import places_of
from crawler.extract.interview.persons import HAN, split_post
from crawler.extract.interview.portrait import CLOSES, Portrait
from crawler.extract.interview.speakers import Speakers
from crawler.items import Quote
from crawler.lexicon import posts, talks
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, forms
from crawler.text.fold import folded
from crawler.text.names import SURNAMES

ASKER = any_of(talks.FRAMES, meaning="asker")
FRAME = lazy_pattern(
    rf"(?<!向)(?<!对){ASKER}[又也曾再]?(?:追?问|{any_of(talks.FRAMES, meaning='meets')})(?!题|世|及|答|卷|好)"
    rf"|{any_of(talks.FRAMES, meaning='visit')}{any_of(talks.FRAMES, meaning='ends')}"
)
"""How a reporter tells that he asked."""

REPORTER = lazy_pattern(f"{ASKER}|{any_of(talks.REPORTERS)}")
"""Words by which a reporter or his paper is there."""

DATED = lazy_pattern(rf"{any_of(talks.DATED)}|\d{{4}}年|[\d一二三四五六七八九十]岁")
"""Words of a portrait that tell of real years."""

SURNAMED = rf"[{''.join(sorted(SURNAMES))}][{HAN}]"
NAMED = lazy_pattern(rf"(?:^|[,。!?”」])({SURNAMED})", re.MULTILINE)
"""Where a clause may begin with a name."""

CALLINGS = (*forms(posts.POSTS), *forms(posts.HEADS, meaning="calling"))
AHEAD = re.compile(r"[^。!?“「\n]{0,16}[“「]")

FEWEST = 3
"""Quotations of the persons whose story it is."""

SHARE = 0.5
"""Of all that persons say, what they say at least."""

FEWEST_PORTRAYED, SHARE_PORTRAYED = 2, 0.3
"""The same of one who is portrayed."""

TOLD = 0.15
"""Share of the paragraphs that name one of them where he does not speak: by those a portrait differs from news."""

THERE, ALL_ALONG = 0.1, 0.36
"""Share of the lines that have the name, at a first look: where a reporter says that he asked, and where not."""

OFTEN = 0.2
"""Share of the paragraphs in which one with a calling speaks, where nothing says that anybody was asked."""

SPEAKS, ASKED_SPEAKS = 0.5, 0.35
"""Share of the paragraphs in which one of them speaks, if little is told of him: anybody, and one who was asked."""


@dataclass
class Story:
    """The paragraphs of an article with what is said in them."""

    paragraphs: Sequence[tuple[int, str]]
    """With the numbers of their blocks, folded."""
    quotes: Sequence[Quote]
    speakers: Speakers
    asked: str | None
    """Who was asked, by headline and lead."""
    claimed: bool
    """Whether headline, lead or column say that persons were asked."""
    portrait: Portrait
    """The same paragraphs."""

    @cached_property
    def said(self) -> Counter[str]:
        """How often each known person speaks in quotation marks."""
        names = (folded(quote.speaker or "") for quote in self.quotes if quote.kind == "direct")
        return Counter(name for name in names if name in self.speakers.people)

    @cached_property
    def all_said(self) -> int:
        """Quotations of persons, known or not, but for the reporter."""
        return sum(
            quote.kind == "direct" and quote.speaker_kind == "person" and folded(quote.speaker or "") != "记者"
            for quote in self.quotes
        )

    @cached_property
    def of(self) -> list[str]:
        """Whose story it is: who says most, and where the page says that it asked persons another who says as much.

        Of one who is portrayed others may say more together than he does.
        """
        names = self._protagonists()
        early = [name for name in names if self._is_early(name)]
        portrayed = bool(early) and self.portrait.is_of(early[0])
        count = sum(self.said[name] for name in early)
        fewest, share = (FEWEST_PORTRAYED, SHARE_PORTRAYED) if portrayed else (FEWEST, SHARE)
        if not early or count < max(fewest, share * self.all_said):
            return []
        return early if (portrayed or self._is_there(early)) and self._is_asked(early[0]) else []

    def _protagonists(self) -> list[str]:
        """Return who says most, of several the one who is portrayed, with another who says half as much and more."""
        ranked = self.said.most_common(3)
        if not ranked:
            return []
        most = ranked[0][1]
        first = next((name for name, count in ranked if count == most and self.portrait.is_of(name)), ranked[0][0])
        beside = self.claimed or self.portrait.is_of(first)
        others = [name for name, count in ranked if name != first and beside and 2 * count >= most and count > 1]
        return [first, *others[:1]]

    def _is_asked(self, name: str) -> bool:
        """Tell whether the page says that persons were asked, or portrays one with a calling."""
        text = "\n".join(text for _, text in self.paragraphs)
        if was_asked(text, claimed=self.claimed):
            return True
        if not has_calling(self.speakers.post(name)):
            return False
        portrayed = self.portrait.is_of(name)
        if REPORTER.search(text):
            return portrayed or self._speaks_often(name)
        return portrayed and DATED.search(text) is not None and self._is_known(name)

    def _speaks_often(self, name: str) -> bool:
        speaking = {quote.block for quote in self.quotes if folded(quote.speaker or "") == name}
        return len(speaking) >= OFTEN * len(self.paragraphs)

    def _is_known(self, name: str) -> bool:
        """Tell whether the page names a person's organ, or he says most."""
        organ, _ = split_post(self.speakers.post(name))
        return organ is not None or self.said[name] >= max(FEWEST, SHARE * self.all_said)

    def _is_early(self, name: str) -> bool:
        """Tell whether a person is named in the first third."""
        return any(number <= len(self.paragraphs) // 3 for number in self.portrait.naming(name))

    def _is_there(self, names: Sequence[str]) -> bool:
        """Tell whether persons are told of, or speak all along."""
        speaking = {quote.block for quote in self.quotes if folded(quote.speaker or "") in names}
        named = {self.paragraphs[at][0] for name in names for at in self.portrait.naming(name)}
        size = len(self.paragraphs)
        speaks = ASKED_SPEAKS if names[0] == self.asked else SPEAKS
        return len(speaking) > 1 and (len(named - speaking) >= TOLD * size or len(speaking) >= speaks * size)


def was_asked(plain: str, *, claimed: bool) -> bool:
    """Tell whether a page says that persons were asked.

    :param claimed: whether headline, lead or column say so
    """
    return claimed or FRAME.search(plain) is not None


def has_calling(post: str | None) -> bool:
    """Tell a post that is a person's calling, 矫形师."""
    return (post or "").endswith(CALLINGS)


def may_be_story(plain: str) -> bool:
    """Tell by a look at the text whether it may be a story; without that no words are attributed.

    Quotations end as sentences do; a name that begins many clauses stands beside one of them; and a reporter asks, or
    is there while the name stands behind a calling.
    """
    if sum(map(plain.count, CLOSES)) < FEWEST or not REPORTER.search(plain):
        return False
    names = [name for name, count in Counter(NAMED.findall(plain)).most_common(3) if count >= FEWEST]
    return any(_carries(plain, name) for name in names)


def _carries(plain: str, name: str) -> bool:
    """Tell whether a name stands in many lines, beside a quotation, and behind a calling if no reporter asks."""
    lines = plain.split("\n")
    named = sum(name in line for line in lines)
    if named < THERE * len(lines):
        return False
    asks = FRAME.search(plain) is not None
    if named < ALL_ALONG * len(lines) and not asks:
        return False
    places = places_of(plain, name)
    beside = any(plain[place - 1 : place] in "”」" or AHEAD.match(plain, place) for place in places)
    return beside and (asks or any(plain.endswith(CALLINGS, 0, place) for place in places))
