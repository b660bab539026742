"""Finds what people say in running text, quoted or reported, and who says it.

Who says what stands in quotation marks is weighed (``said``); who reports without them is the subject of the sentence.
Everything is looked for in plain text, and given as printed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crawler.extract.interview.around import JOINED
from crawler.extract.interview.candidates import Saying
from crawler.extract.interview.documents import DOCUMENT
from crawler.extract.interview.labels import as_printed
from crawler.extract.interview.place import Place
from crawler.extract.interview.quotations import Span, masked_of, sentences, spans_of
from crawler.extract.interview.said import said
from crawler.extract.interview.speakers import Speakers
from crawler.extract.interview.told import REPORTER, Told
from crawler.extract.interview.wording import STATES, VERB
from crawler.items import Quote
from crawler.lexicon import speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, forms
from crawler.text.fold import folded

INDIRECT = lazy_pattern(
    rf"(?P<clause>[^:]{{1,60}}?)(?P<verb>{VERB}|{any_of(speech.VIEWS)})(?P<mark>,)(?P<words>.+)", re.DOTALL
)
REPORTS = lazy_pattern("|".join([VERB, *forms(speech.VIEWS)]))
"""What every sentence has by which somebody's words are reported."""

BARE = lazy_pattern(rf"(?P<clause>[^“:,]{{1,40}}?)(?P<verb>{STATES})(?P<words>[^:“].{{7,}})", re.DOTALL)
NOBODY = (REPORTER, *forms(speech.SUBJECTS, meaning="several"))
"""Whose reported words are told of somebody else."""

SOUND = re.compile(r"[(（【\[][^()（）【】\[\]]{1,12}[)）】\]]")
"""What a script or a caption begins with and nobody says: （出录音）, 【同期声】."""

OPENS, CLOSES = "“「", "”」"
ENDS = re.compile("[。!?;:]")
"""Between two quotations of which each is whole."""


def find_quotes(paragraphs: Sequence[tuple[int, str]], speakers: Speakers, guest: str | None = None) -> list[Quote]:
    """Return what is said in running text, in reading order, direct and indirect.

    :param paragraphs: (index of the block, its text as printed)
    :param guest: the person interviewed, to whom belongs what nobody else says; folded
    """
    reader = _Reader(speakers, guest)
    whole = [*_whole(paragraphs)]
    plain = [folded(text) for _, text in whole]
    for number, (block, text) in enumerate(whole):
        reader.read(block, plain[number], text, plain[number + 1] if number + 1 < len(whole) else "")
    return reader.told.quotes


def _whole(paragraphs: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield paragraphs, those of one quotation as one: each opens it anew, and only the last one closes it.

    A mark of sound or place before a paragraph becomes blanks.
    """
    held: tuple[int, str] | None = None
    for block, printed in paragraphs:
        sound = SOUND.match(printed)
        text = " " * sound.end() + printed[sound.end() :] if sound else printed
        if held and text[:1] in OPENS and _is_open(held[1]):
            held = (held[0], f"{held[1]}\n{text[1:]}")
            continue
        if held:
            yield held
        held = (block, text)
    if held:
        yield held


def _is_open(text: str) -> bool:
    """Tell whether the last quotation of a paragraph goes on behind it."""
    return any(text.count(opens) > text.count(closes) for opens, closes in zip(OPENS, CLOSES, strict=True))


def _is_split(before: Quote, quote: Quote, between: str) -> bool:
    """Tell whether a quotation goes on behind the words that tell who said it: “……”张三说，“……”."""
    same = before.speaker == quote.speaker and before.position in ("before", "around")
    ends = ENDS.search(between[:-1] if before.text.endswith((",", "，")) else between)
    return same and not (ends or JOINED.fullmatch(between))


class _Reader:
    """Goes through the paragraphs and remembers who spoke last."""

    def __init__(self, speakers: Speakers, guest: str | None) -> None:
        self.speakers, self.guest = speakers, guest
        self.told = Told(speakers, guest)

    def read(self, block: int, text: str, printed: str, following: str) -> None:
        """Take up the quotes of one paragraph."""
        self.told.begin()
        spans = spans_of(text, printed)
        masked = masked_of(text, spans)
        direct, starts = self._direct(text, masked, spans, following)
        found = [*direct, *self._indirect(text, printed, masked, starts)]
        for _, quote in sorted(found, key=lambda one: one[0]):
            names = (as_printed(part, text, printed) for part in (quote.speaker, quote.post, quote.verb))
            speaker, post, verb = (self.speakers.as_printed(part) for part in names)
            self.told.quotes.append(replace(quote, block=block, speaker=speaker, post=post, verb=verb))
        self.told.end(text, masked, [quote for _, quote in found])

    def _direct(
        self, text: str, masked: str, spans: Sequence[Span], following: str
    ) -> tuple[list[tuple[int, Quote]], list[int]]:
        """Return what stands in quotation marks and is said by somebody, and where all quotations of it begin."""
        found: list[tuple[int, Quote]] = []
        starts: list[int] = []
        since = None
        for number, span in enumerate(spans):
            between = text[since : span.start] if since is not None else None
            place = Place(text, masked, spans, number, following)
            quote = said(Saying(place, self.told, self.speakers, self.guest, between))
            if quote is None:
                continue
            starts.append(span.start)
            if found and _is_split(found[-1][1], quote, str(between)):
                start, first = found[-1]
                found[-1] = (start, replace(first, text=first.text + quote.text, position="around"))
            else:
                found.append((span.start, quote))
                self.told.here.append(quote)
            since = span.end
            if quote.speaker_kind == "person" and quote.speaker != REPORTER:
                self.told.last = quote.speaker
        return found, starts

    def _indirect(self, text: str, printed: str, masked: str, starts: Sequence[int]) -> list[tuple[int, Quote]]:
        """Return what is reported without quotation marks: 他表示，……. A sentence with a direct quotation is none."""
        found = []
        for start, end in sentences(masked):
            if bisect_left(starts, start) == bisect_left(starts, end) and (
                quote := self._reported(text[start:end], printed[start:end])
            ):
                found.append((start, quote))
                if quote.speaker_kind == "person":
                    self.told.last = quote.speaker
        return found

    def _reported(self, sentence: str, printed: str) -> Quote | None:
        if not REPORTS.search(sentence):
            return None
        blank = len(sentence) - len(sentence.lstrip())
        match = INDIRECT.match(sentence, blank) or BARE.match(sentence, blank)
        if match is None or match["words"].startswith("“"):
            return None
        words = printed[match.start("words") : match.end("words")].strip()
        if named := DOCUMENT.search(match["clause"] + match["verb"]):
            return Quote(named["name"], "document", None, named["verb"], "after", "indirect", words)
        mention = self.speakers.subject(match["clause"] + match["verb"])
        if mention is None or mention.name in NOBODY or (mention.name is None and not self.told.last):
            return None
        name = mention.name or self.told.last or self.guest
        post = self.speakers.post(name) or mention.post
        return Quote(name, "person", post, match["verb"], "after", "indirect", words) if name else None
