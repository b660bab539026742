"""Finds what people say in running text, quoted or reported, and who says it.

Ways to name the speaker are tried in order of precision, after Muzny et al. (2017). Everything is looked for in plain
text, and given as printed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from crawler.extract.interview.labels import as_printed
from crawler.extract.interview.speakers import DOCUMENT, OFFICE, Mention, Speakers
from crawler.extract.interview.wording import STATES, VERB
from crawler.items import Quote
from crawler.lexicon import speech
from crawler.lexicon.row import any_of
from crawler.text.fold import folded

BEHIND = re.compile(rf",?(?P<clause>[^。!?;:]{{1,80}}?(?P<verb>{VERB}))(?:道|过|说)?(?P<mark>[,:。!;]|$)")
"""Words behind a quotation up to a verb of saying."""

AHEAD = re.compile(rf"(?P<verb>{VERB})[^:]{{0,4}}:?$")
"""A verb of saying right before a quotation."""

INDIRECT = re.compile(
    rf"(?P<clause>[^:]{{1,60}}?)(?P<verb>{VERB}|{any_of(speech.VIEWS)})(?P<mark>,)(?P<words>.+)", re.DOTALL
)
BARE = re.compile(rf"(?P<clause>[^“:,]{{1,40}}?)(?P<verb>{STATES})(?P<words>[^:“].{{7,}})", re.DOTALL)
SENTENCE_END = "。!?…"
ENDS = re.compile(r"[。!?;…]+")
NO_SUBJECT = re.compile(rf"{any_of(speech.GOES_ON)}*(?:{VERB})?")
SAYS_FIRST = re.compile(rf"[^,]{{0,10}}?(?P<verb>{VERB}),")
"""A verb of saying soon behind the subject, with more of its clause to come."""

JOINED = re.compile("[、和及]?")
NEAR = 300
"""Characters before a quotation in which its speaker is looked for."""

NEXT = 60
"""Characters of the next paragraph in which the speaker of one is looked for that holds but a quotation."""

TERM = 7
"""Words in quotation marks that are shorter and no sentence are terms."""


@dataclass
class Span:
    """A quotation of a paragraph; offsets of its marks."""

    start: int
    end: int
    text: str
    """Between the marks, folded."""
    printed: str

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as a sentence or a part of one does."""
        return self.text[-1:] in (*SENTENCE_END, *",;—:")


def spans_of(plain: str, printed: str) -> list[Span]:
    """Return the outermost quotations of a paragraph; one that a paragraph opens and does not close goes to its end."""
    bounds: list[tuple[int, int, int]] = []
    depth, start = 0, 0
    for match in re.finditer("[“”「」]", plain):
        if match[0] in "“「":
            start = match.start() if depth == 0 else start
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                bounds.append((start, match.start(), match.end()))
    if depth and plain[:start].strip() == "":
        bounds.append((start, len(plain.rstrip("”")), len(plain)))
    spans = [Span(start, end, plain[start + 1 : inner], printed[start + 1 : inner]) for start, inner, end in bounds]
    return [span for span in spans if span.text.strip()]


@dataclass
class Place:
    """A quotation and the words around it; all but ``span.printed`` is folded."""

    text: str
    """The paragraph."""
    masked: str
    spans: Sequence[Span]
    number: int
    following: str
    """The paragraph behind this one."""

    @property
    def span(self) -> Span:
        """The quotation."""
        return self.spans[self.number]

    @property
    def next(self) -> Span | None:
        """The quotation behind this one in the paragraph."""
        return self.spans[self.number + 1] if self.number + 1 < len(self.spans) else None

    @cached_property
    def before(self) -> str:
        """The words before it, as far back as a speaker is looked for."""
        return self.text[max(0, self.span.start - NEAR) : self.span.start]

    @cached_property
    def clause(self) -> str:
        """The words before it since the last sentence ended."""
        masked = self.masked[self.span.start - len(self.before) : self.span.start]
        return self.before[max((match.end() for match in ENDS.finditer(masked)), default=0) :]

    @property
    def opens(self) -> bool:
        """Whether a sentence begins with it."""
        return not self.clause.strip()

    @property
    def fills_its_paragraph(self) -> bool:
        """Whether nothing stands behind it."""
        return not self.text[self.span.end :].strip()

    @property
    def stem(self) -> str:
        """The clause before it, without the mark at its end."""
        return self.clause.rstrip(":, ")

    @property
    def mark(self) -> str:
        """The mark between the clause and the quotation."""
        return self.clause[len(self.stem) :].strip()[:1]

    @property
    def is_term(self) -> bool:
        """Whether it is a word of a sentence that goes on, or too short for somebody's words."""
        behind = self.text[self.span.end : self.span.end + 1]
        goes_on = behind not in "。,;!?、“”("
        return (goes_on and not self.span.is_sentence) or (not self.mark and len(self.span.text) < TERM - 2)


def find_quotes(paragraphs: Sequence[tuple[int, str]], speakers: Speakers, guest: str | None = None) -> list[Quote]:
    """Return what is said in running text, in reading order, direct and indirect.

    :param paragraphs: (index of the block, its text as printed)
    :param guest: the person interviewed, to whom belongs what nobody else says; folded
    """
    reader = _Reader(speakers, guest)
    plain = [folded(text) for _, text in paragraphs]
    for number, (block, text) in enumerate(paragraphs):
        reader.read(block, plain[number], text, plain[number + 1] if number + 1 < len(paragraphs) else "")
    return reader.quotes


class _Reader:
    """Goes through the paragraphs and remembers who spoke last."""

    def __init__(self, speakers: Speakers, guest: str | None) -> None:
        self.speakers, self.guest = speakers, guest
        self.last: str | None = None
        self.quotes: list[Quote] = []

    def read(self, block: int, text: str, printed: str, following: str) -> None:
        """Take up the quotes of one paragraph."""
        spans = spans_of(text, printed)
        masked = _masked(text, spans)
        direct, starts = self._direct(text, masked, spans, following)
        found = [*direct, *self._indirect(text, printed, masked, starts)]
        for _, quote in sorted(found, key=lambda one: one[0]):
            names = (as_printed(part, text, printed) for part in (quote.speaker, quote.post, quote.verb))
            speaker, post, verb = (self.speakers.as_printed(part) for part in names)
            self.quotes.append(replace(quote, block=block, speaker=speaker, post=post, verb=verb))
        if mention := self.speakers.last(text):
            self.last = self.last if found else mention.name

    def _direct(
        self, text: str, masked: str, spans: Sequence[Span], following: str
    ) -> tuple[list[tuple[int, Quote]], list[int]]:
        """Return what stands in quotation marks and is said by somebody, and where all quotations of it begin."""
        found: list[tuple[int, Quote]] = []
        starts: list[int] = []
        number = said_to = 0
        while number < len(spans):
            span = spans[number]
            quote = self._said(Place(text, masked, spans, number, following))
            joined = JOINED.match(text, said_to) if quote is None and found else None
            if joined and joined.end() == span.start:
                quote = replace(found[-1][1], text=span.printed)
            if quote:
                found.append((span.start, quote))
                starts.append(span.start)
                if quote.position == "around":
                    number += 1
                    starts.append(spans[number].start)
                said_to = spans[number].end
                if quote.speaker_kind == "person" and quote.speaker != "记者":
                    self.last = quote.speaker
            number += 1
        return found, starts

    def _said(self, place: Place) -> Quote | None:
        """Return a quotation with its speaker, or None for a term that nobody says."""
        return next(filter(None, (sieve(self, place) for sieve in self.SIEVES)), None)

    def _quote(self, mention: Mention, verb: str | None, position: str, text: str) -> Quote | None:
        name = mention.name or self.last or self.guest
        if name is None:
            return None
        return Quote(name, "person", self.speakers.post(name) or mention.post, verb, position, "direct", text)

    def _introduced(self, place: Place) -> Quote | None:
        """Read 张三说：“……”."""
        return self._said_before(place) if place.clause.rstrip().endswith(":") else None

    def _said_behind(self, place: Place) -> Quote | None:
        """Read “……”张三说, and the second part of “……”张三说，“……”."""
        span, end = place.span, place.next.start if place.next else len(place.text)
        if not (place.opens or span.is_sentence):
            return None
        tail = place.text[span.end : end]
        match = BEHIND.match(tail)
        mention = self.speakers.subject(match["clause"]) if match else None
        if match is None or mention is None:
            return self._bare_behind(tail, span)
        quote = self._quote(mention, match["verb"], "before", span.printed)
        goes_on = match.end() == len(tail) and (match["mark"] in (",", "") or span.text[-1:] == ",")
        if quote and place.next and goes_on:
            quote.text, quote.position = span.printed + place.next.printed, "around"
        return quote

    def _bare_behind(self, tail: str, span: Span) -> Quote | None:
        """Read “……”张三点头, without a verb of saying."""
        bare = self.speakers.subject(tail) if span.is_sentence else None
        named = bare and bare.name and bare.start == 0
        return self._quote(bare, None, "before", span.printed) if bare and named else None

    def _said_before(self, place: Place) -> Quote | None:
        """Read 张三介绍，……：“……” and 大会提出“……”."""
        if place.is_term:
            return None
        if named := DOCUMENT.search(place.stem) or OFFICE.search(place.stem):
            return Quote(named["name"], "document", None, named["verb"], "after", "direct", place.span.printed)
        verb, colon = AHEAD.search(place.clause), place.mark == ":"
        long = place.span.is_sentence or len(place.span.text) > 2 * TERM
        if not colon and not (verb and long):
            return None
        mention = self._speaker(place.clause[: verb.end("verb")] if verb else place.stem)
        if mention is None:
            return None
        said = verb or SAYS_FIRST.match(place.clause, mention.end)
        return self._quote(mention, said["verb"] if said else None, "after", place.span.printed)

    def _said_by_the_last(self, place: Place) -> Quote | None:
        """Read a sentence of its own as that of the person named before it in the paragraph."""
        mention = self.speakers.last(place.before) if self._stands_alone(place) else None
        return self._quote(mention, None, "after", place.span.printed) if mention else None

    def _unattributed(self, place: Place) -> Quote | None:
        """Read a paragraph of nothing else as said by who begins the next one, who spoke last, or is interviewed."""
        if not (self._stands_alone(place) and place.fills_its_paragraph):
            return None
        ahead = self.speakers.subject(place.following[:NEXT])
        name = (ahead.name if ahead else None) or self.last or self.guest
        return self._quote(Mention(0, 0, name), None, "unattributed", place.span.printed) if name else None

    @staticmethod
    def _stands_alone(place: Place) -> bool:
        return place.opens and place.span.is_sentence and len(place.span.text) >= TERM

    SIEVES = (_introduced, _said_behind, _said_before, _said_by_the_last, _unattributed)
    """Ways to name the speaker, the surest first."""

    def _speaker(self, clause: str) -> Mention | None:
        """Return who speaks in the clause before a quotation: the subject nearest to it, else the last speaker."""
        for part in (*reversed(clause.split(",")), clause):
            if mention := self.speakers.subject(part):
                return mention
        if mention := self.speakers.last(clause):
            return mention
        return Mention(0, 0, None) if NO_SUBJECT.fullmatch(clause.strip()) else None

    def _indirect(self, text: str, printed: str, masked: str, starts: Sequence[int]) -> list[tuple[int, Quote]]:
        """Return what is reported without quotation marks: 他表示，……. A sentence with a direct quotation is none."""
        found = []
        for start, end in _sentences(masked):
            if bisect_left(starts, start) == bisect_left(starts, end) and (
                quote := self._reported(text[start:end], printed[start:end])
            ):
                found.append((start, quote))
                if quote.speaker_kind == "person":
                    self.last = quote.speaker
        return found

    def _reported(self, sentence: str, printed: str) -> Quote | None:
        blank = len(sentence) - len(sentence.lstrip())
        match = INDIRECT.match(sentence, blank) or BARE.match(sentence, blank)
        if match is None or match["words"].startswith("“"):
            return None
        words = printed[match.start("words") : match.end("words")].strip()
        if named := DOCUMENT.search(match["clause"] + match["verb"]):
            return Quote(named["name"], "document", None, named["verb"], "after", "indirect", words)
        mention = self.speakers.subject(match["clause"] + match["verb"])
        if mention is None or mention.name == "记者" or (mention.name is None and not self.last):
            return None
        quote = self._quote(mention, match["verb"], "after", words)
        return replace(quote, kind="indirect") if quote else None


def _masked(text: str, spans: Sequence[Span]) -> str:
    """Return a paragraph in which a quotation that ends as a sentence is one full stop, any other has no marks."""
    pieces, position = [], 0
    for span in spans:
        size = span.end - span.start
        pieces += [text[position : span.start], "·" * (size - 1), "。" if span.text[-1] in SENTENCE_END else "·"]
        position = span.end
    return "".join([*pieces, text[position:]])


def _sentences(masked: str) -> list[tuple[int, int]]:
    """Return the bounds of the sentences of a masked paragraph."""
    bounds = [0, *(match.end() for match in ENDS.finditer(masked)), len(masked)]
    return [(start, end) for start, end in pairwise(bounds) if masked[start:end].strip()]
