"""Quotes of running text with their speakers: sieves in order of precision, after Muzny et al. (2017)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from crawler.extract.interview.speakers import DOCUMENT, ORGANS, VERBS, Mention, Speakers
from crawler.items import Quote

BEHIND = re.compile(
    rf"[，,]?(?P<clause>[^。！？；：]{{1,80}}?(?P<verb>{VERBS}))(?:道|过|说)?(?P<mark>[，,：:。！；]|$)"
)
"""Words behind a quotation up to a verb of saying."""

AHEAD = re.compile(rf"(?P<verb>{VERBS})(?:，?[^，：”]{{0,3}})?[：，]?$")
"""A verb of saying right before a quotation."""

INDIRECT = re.compile(
    rf"(?P<clause>[^“：:]{{1,60}}?)(?P<verb>{VERBS}|看来|眼里)(?P<mark>[，,])(?P<words>.+)", re.DOTALL
)
BARE = re.compile(
    r"(?P<clause>[^“：:，,]{1,40}?)(?P<verb>表示|认为|指出|强调|透露|坦言)(?P<words>[^：:“].{7,})",
    re.DOTALL,
)
SENTENCE_END = "。！？!?…"
ENDS = re.compile(r"[。！？!?；…]+")
NO_SUBJECT = re.compile(rf"(?:并|同时|还|也|接着|随后|进一步|最后|再次|特别|反复|并且|又|继续)*(?:{VERBS})?")
JOINED = re.compile("[、和及]?")
NEAR = 300
"""Characters before a quotation in which its speaker is looked for."""

TERM = 7
"""Words in quotation marks that are shorter and no sentence are terms."""


@dataclass
class Span:
    """A quotation of a paragraph; offsets of its marks."""

    start: int
    end: int
    text: str
    closed: bool = True

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as a sentence or a part of one does."""
        return self.text[-1:] in (*SENTENCE_END, "，", "；", "—", "：")


def spans_of(text: str) -> list[Span]:
    """Return the outermost quotations of a paragraph; one that a paragraph opens and does not close goes to its end."""
    spans: list[Span] = []
    depth, start = 0, 0
    for match in re.finditer("[“”「」]", text):
        if match[0] in "“「":
            start = match.start() if depth == 0 else start
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                spans.append(Span(start, match.end(), text[start + 1 : match.start()]))
    if depth and text[:start].strip() == "":
        spans.append(Span(start, len(text), text[start + 1 :].rstrip("”"), closed=False))
    return [span for span in spans if span.text.strip()]


def find_quotes(paragraphs: Sequence[tuple[int, str]], speakers: Speakers, guest: str | None = None) -> list[Quote]:
    """Return what is said in running text, in reading order, direct and indirect.

    :param paragraphs: (index of the block, its text)
    :param guest: the person interviewed, to whom belongs what nobody else says
    """
    reader = _Reader(speakers, guest)
    for number, (block, text) in enumerate(paragraphs):
        following = paragraphs[number + 1][1] if number + 1 < len(paragraphs) else ""
        reader.read(block, text, following)
    return reader.quotes


class _Reader:
    """Goes through the paragraphs and remembers who spoke last."""

    def __init__(self, speakers: Speakers, guest: str | None) -> None:
        self.speakers, self.guest = speakers, guest
        self.last: str | None = None
        self.quotes: list[Quote] = []

    def read(self, block: int, text: str, following: str) -> None:
        spans = spans_of(text)
        masked = _masked(text, spans)
        found: list[tuple[int, Quote]] = []
        attributed: list[tuple[int, int]] = []
        number = 0
        while number < len(spans):
            span = spans[number]
            quote = self._direct(text, masked, spans, number, following)
            joined = JOINED.match(text, attributed[-1][1]) if quote is None and attributed else None
            if joined and joined.end() == span.start:
                quote = replace(found[-1][1], text=span.text)
            if quote:
                quote.block = block
                found.append((span.start, quote))
                attributed.append((span.start, span.end))
                if quote.position == "around":
                    number += 1
                    attributed.append((spans[number].start, spans[number].end))
                if quote.speaker_kind == "person" and quote.speaker != "记者":
                    self.last = quote.speaker
            number += 1
        found += self._indirect(block, text, masked, attributed)
        self.quotes += [quote for _, quote in sorted(found, key=lambda one: one[0])]
        if mention := self.speakers.last(text):
            self.last = self.last if found else mention.name

    def _quote(self, mention: Mention, verb: str | None, position: str, text: str) -> Quote | None:
        name = mention.name or self.last or self.guest
        if name is None:
            return None
        return Quote(name, "person", self.speakers.post(name) or mention.post, verb, position, "direct", text)

    def _direct(self, text: str, masked: str, spans: Sequence[Span], number: int, following: str) -> Quote | None:
        """Return a quotation with its speaker, or None for a term that nobody says."""
        span = spans[number]
        before = text[max(0, span.start - NEAR) : span.start]
        clause = before[
            max((match.end() for match in ENDS.finditer(masked[span.start - len(before) : span.start])), default=0) :
        ]
        opens = not clause.strip()
        introduced = clause.rstrip().endswith((":", "："))
        quote = self._said_before(clause, span, text) if introduced else None
        if quote is None and (opens or span.is_sentence):
            quote = self._said_behind(text, spans, number)
        if quote := quote or self._said_before(clause, span, text):
            return quote
        if not opens or not span.is_sentence or len(span.text) < TERM:
            return None
        if mention := self.speakers.last(before):
            return self._quote(mention, None, "after", span.text)
        if text[span.end :].strip():
            return None
        ahead = self.speakers.subject(following[:60])
        name = (ahead.name if ahead else None) or self.last or self.guest
        return self._quote(Mention(0, 0, name), None, "unattributed", span.text) if name else None

    def _said_behind(self, text: str, spans: Sequence[Span], number: int) -> Quote | None:
        """Read “……”张三说, and the second part of “……”张三说，“……”."""
        span = spans[number]
        end = spans[number + 1].start if number + 1 < len(spans) else len(text)
        tail = text[span.end : end]
        match = BEHIND.match(tail)
        mention = self.speakers.subject(match["clause"]) if match else None
        if match is None or mention is None:
            bare = self.speakers.subject(tail) if span.is_sentence else None
            return self._quote(bare, None, "before", span.text) if bare and bare.name and bare.start == 0 else None
        quote = self._quote(mention, match["verb"], "before", span.text)
        if quote is None:
            return None
        goes_on = match.end() == len(tail) and number + 1 < len(spans)
        if goes_on and (match["mark"] in ("，", ",", "") or span.text[-1:] in ("，", ",")):
            quote.text, quote.position = span.text + spans[number + 1].text, "around"
        return quote

    def _said_before(self, clause: str, span: Span, text: str) -> Quote | None:
        """Read 张三说：“……”, 张三介绍，……：“……” and 大会提出“……”."""
        stem = clause.rstrip("：:，, ")
        marked = clause[len(stem) :].strip()
        behind = text[span.end : span.end + 1]
        goes_on = behind not in "。，；！？、“”（"
        if (goes_on and not span.is_sentence) or (not marked and len(span.text) < TERM - 2):
            return None
        for pattern in (DOCUMENT, ORGANS):
            if named := pattern.search(stem):
                return Quote(named["name"], "document", None, named["verb"], "after", "direct", span.text)
        verb = AHEAD.search(clause)
        colon = marked[:1] in (":", "：")
        if not (colon or verb):
            return None
        if not (span.is_sentence or colon or len(span.text) > 2 * TERM):
            return None
        mention = self._speaker(clause[: verb.end("verb")] if verb else stem)
        if mention is None:
            return None
        said = verb or re.compile(rf"[^，]{{0,10}}?(?P<verb>{VERBS})[，,]").match(clause, mention.end)
        return self._quote(mention, said["verb"] if said else None, "after", span.text)

    def _speaker(self, clause: str) -> Mention | None:
        """Return who speaks in the clause before a quotation: the subject nearest to it, else the last speaker."""
        parts = re.split("[，,]", clause)
        for part in reversed(parts):
            if mention := self.speakers.subject(part):
                return mention
        if mention := self.speakers.subject(clause):
            return mention
        if mention := self.speakers.last(clause):
            return mention
        return Mention(0, 0, None) if NO_SUBJECT.fullmatch(clause.strip()) else None

    def _indirect(
        self, block: int, text: str, masked: str, attributed: Sequence[tuple[int, int]]
    ) -> list[tuple[int, Quote]]:
        """Return what is reported without quotation marks: 他表示，……. A sentence with a direct quotation is none."""
        found = []
        starts = [start for start, _ in attributed]
        for start, end in _sentences(masked):
            if bisect_left(starts, start) < bisect_left(starts, end):
                continue
            sentence = text[start:end].strip()
            if quote := self._reported(sentence):
                quote.block = block
                found.append((start, quote))
                if quote.speaker_kind == "person":
                    self.last = quote.speaker
        return found

    def _reported(self, sentence: str) -> Quote | None:
        match = INDIRECT.match(sentence) or BARE.match(sentence)
        if match is None or match["words"].startswith("“"):
            return None
        if named := DOCUMENT.search(match["clause"] + match["verb"]):
            return Quote(named["name"], "document", None, named["verb"], "after", "indirect", match["words"].strip())
        mention = self.speakers.subject(match["clause"] + match["verb"])
        if mention is None or mention.name == "记者" or (mention.name is None and not self.last):
            return None
        quote = self._quote(mention, match["verb"], "after", match["words"].strip())
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
