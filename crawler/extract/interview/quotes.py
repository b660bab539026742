"""Finds what people say in running text, quoted or reported, and who says it.

Ways to name the speaker are tried in order of precision, after Muzny et al. (2017). Everything is looked for in plain
text, and given as printed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crawler.extract.interview.documents import DOCUMENT, OFFICE
from crawler.extract.interview.labels import as_printed
from crawler.extract.interview.place import TERM, Place
from crawler.extract.interview.pronouns import OTHERS
from crawler.extract.interview.quotations import SENTENCE_END, Span, masked_of, sentences, spans_of
from crawler.extract.interview.speakers import Mention, Speakers, names_somebody
from crawler.extract.interview.told import REPORTER, Told
from crawler.extract.interview.wording import STATES, VERB
from crawler.items import Quote
from crawler.lexicon import speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, forms
from crawler.text.fold import folded

BEHIND = lazy_pattern(rf",?(?P<clause>[^。!?;:]{{1,80}}?(?P<verb>{VERB}))(?:道|过|说)?(?P<mark>[,:。!;]|$)")
"""Words behind a quotation up to a verb of saying."""

AHEAD = lazy_pattern(rf"(?P<verb>{VERB})[^:]{{0,4}}:?$")
"""A verb of saying right before a quotation."""

INDIRECT = lazy_pattern(
    rf"(?P<clause>[^:]{{1,60}}?)(?P<verb>{VERB}|{any_of(speech.VIEWS)})(?P<mark>,)(?P<words>.+)", re.DOTALL
)
REPORTS = lazy_pattern("|".join([VERB, *forms(speech.VIEWS)]))
"""What every sentence has by which somebody's words are reported."""

BARE = lazy_pattern(rf"(?P<clause>[^“:,]{{1,40}}?)(?P<verb>{STATES})(?P<words>[^:“].{{7,}})", re.DOTALL)
NO_SUBJECT = lazy_pattern(rf"{any_of(speech.GOES_ON)}*(?:{VERB})?")
SAYS_FIRST = lazy_pattern(rf"[^,]{{0,10}}?(?P<verb>{VERB}),")
"""A verb of saying soon behind the subject, with more of its clause to come."""

NOBODY = (REPORTER, *forms(speech.SUBJECTS, meaning="several"))
"""Whose reported words are told of somebody else."""

SHORTEST = 4
"""Characters behind a verb and a comma that are still a term."""

OPENS, CLOSES = "“「", "”」"
STOPS = re.compile("[。!?;:]")
GESTURE = 20
"""Characters of a sentence behind a quotation that shows how it was said, 沈砚点头; longer ones tell more."""

SAYS = lazy_pattern(VERB)
NEGATED = lazy_pattern(f"{any_of(speech.NEGATES)}$")
SAID = lazy_pattern(any_of(speech.SAID))
OF_WORDS = lazy_pattern(rf"这(?:是|句|番|些)话?,?(?P<whose>[^。!?]{{0,24}}?[^。!?]*?(?:话|口头禅|回答|{VERB}))")
"""Behind a quotation: whose words they are, 这是何澜常说的一句话."""

BY = re.compile("是(?P<who>[^,是]{2,20})[讲说写]的$")
"""A clause that names who said the words: 最后一句是一个女孩讲的."""

LISTENS = lazy_pattern(any_of(speech.LISTENS))
"""Behind a subject: he hears what is said, and says nothing."""

WRITTEN = lazy_pattern(f"{any_of(speech.WRITTEN)}[着著]")
"""Words of a clause by which the quotation stands on a wall or a sheet."""

SPEAKS_OF_WORDS = re.compile(r"[话句字][^,]{0,3}:?$")
"""How a clause ends that leads to words without naming who speaks: 最后一句话是."""

POLITE = re.compile(r"您.*\?$")
"""A question to the one who was asked."""

JOINED = re.compile("[、和及]?")
NEXT = 60
"""Characters of the next paragraph in which the speaker of one is looked for that holds but a quotation."""


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
    """Yield paragraphs, those of one quotation as one: each opens it anew, and only the last one closes it."""
    held: tuple[int, str] | None = None
    for block, text in paragraphs:
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
                if quote.speaker_kind == "person" and quote.speaker != REPORTER:
                    self.told.last = quote.speaker
            number += 1
        return found, starts

    def _said(self, place: Place) -> Quote | None:
        """Return a quotation with its speaker, or None for a term that nobody says."""
        if place.mark == ":" and WRITTEN.search(place.clause) and self.speakers.within(place.stem) is None:
            return None
        return next(filter(None, (sieve(self, place) for sieve in self.SIEVES)), None)

    def _quote(
        self, mention: Mention, verb: str | None, position: str, text: str, place: Place | None = None
    ) -> Quote | None:
        name = mention.name
        if name is None:
            meant = self.told.meant(mention, place) if place else None
            name = meant or (None if mention.pronoun in OTHERS and place else self.told.last or self.guest)
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
        mention = self._subject(match["clause"]) if match else None
        if match is None or mention is None:
            return self._bare_behind(tail, place)
        if NEGATED.search(tail, 0, match.start("verb")):
            return None
        quote = self._quote(mention, match["verb"], "before", span.printed, place)
        goes_on = match.end() == len(tail) and (match["mark"] in (",", "") or span.text[-1:] == ",")
        return self._around(quote, place) if quote and place.next and goes_on else quote

    def _subject(self, clause: str) -> Mention | None:
        """Return the speaker of the clauses behind a quotation: in the first, or the last, 临别时，她说."""
        if mention := self.speakers.subject(clause):
            return mention
        first, _, last = clause.rpartition(",")
        return None if names_somebody(first) else self.speakers.within(last if first == "" else clause)

    @staticmethod
    def _around(quote: Quote, place: Place) -> Quote:
        """Join the quotation behind the speaker to the one before him."""
        behind = place.next.printed if place.next else ""
        return replace(quote, text=place.span.printed + behind, position="around")

    def _bare_behind(self, tail: str, place: Place) -> Quote | None:
        """Read “……”张三点头, and “……，”他转身，“……”, without a verb of saying."""
        sentence = STOPS.split(tail, maxsplit=1)[0]
        goes_on = place.next and sentence == tail and "," in (tail[-1:], place.span.text[-1:])
        bare = self._doer(sentence, place) or (self._named_within(sentence) if goes_on else None)
        if bare is None or not (goes_on or len(sentence) <= GESTURE):
            return None
        quote = self._quote(bare, None, "before", place.span.printed, place)
        return self._around(quote, place) if quote and goes_on else quote

    def _named_within(self, sentence: str) -> Mention | None:
        """Return who is the subject of a clause between two parts of what is said: 一见面，沈砚就认了错."""
        mention = self.speakers.within(sentence)
        return mention if mention and self._is_known(mention) else None

    def _doer(self, sentence: str, place: Place) -> Mention | None:
        """Return who does something behind a quotation, or whose words the sentence says that they are."""
        if place.opens and (told := OF_WORDS.match(sentence)):
            return self._speaker(told["whose"]) or Mention(0, 0, None)
        if not place.span.is_sentence or self._points_at(place):
            return None
        if said := SAID.match(sentence):
            return self.speakers.within(sentence[said.end() :])
        bare = self.speakers.subject(sentence) or (None if SAYS.search(sentence) else self.speakers.actor(sentence))
        if bare is None or sentence[bare.end : bare.end + 1] == "的":
            return self.speakers.owner(sentence) if place.opens else None
        return bare if bare.start == 0 and not LISTENS.match(sentence, bare.end) else None

    def _said_before(self, place: Place) -> Quote | None:
        """Read 张三介绍，……：“……” and 大会提出“……”."""
        if place.is_term:
            return None
        if named := OFFICE.search(place.stem) or DOCUMENT.search(place.stem):
            name, verb = (named["name"], named["verb"]) if named["name"] else (named["writer"], named["writes"])
            return Quote(name, "document", None, verb, "after", "direct", place.span.printed)
        ahead = AHEAD.search(place.clause)
        if not self._leads_up(place, ahead):
            return None
        by = BY.search(place.stem)
        mention = self.speakers.within(by["who"]) if by else None
        mention = mention or self._speaker(place.clause[: ahead.end("verb")] if ahead else place.stem)
        said = ahead or (SAYS_FIRST.match(place.clause, mention.end) if mention else None)
        if mention is None or not (place.mark == ":" or said or self._is_known(mention)):
            return None
        return self._quote(mention, said["verb"] if said else None, "after", place.span.printed, place)

    def _is_known(self, mention: Mention) -> bool:
        """Tell somebody with a name, or he and she, from a word that may be no speaker's where no verb says so."""
        return mention.name is None or self.speakers.is_named(mention.name)

    def _leads_up(self, place: Place, ahead: re.Match[str] | None) -> bool:
        """Tell whether a clause leads up to a quotation: by a colon, a verb of saying, or its subject."""
        full = place.span.is_sentence or len(place.span.text) > (SHORTEST if place.mark else 2 * TERM)
        return place.mark == ":" or bool(ahead and full) or self._points_at(place)

    def _points_at(self, place: Place) -> bool:
        """Tell a sentence to which one leads up that has its speaker for subject: 沈砚指指窗外，“天亮了才走。”."""
        long = len(place.span.text) >= TERM or place.fills_its_paragraph or SPEAKS_OF_WORDS.search(place.stem)
        full = place.span.text[-1:] in SENTENCE_END and long
        return place.mark == "," and bool(full) and self.speakers.within(place.stem) is not None

    def _said_by_the_last(self, place: Place) -> Quote | None:
        """Read a sentence of its own as that of the person named before it in the paragraph."""
        if not self._stands_alone(place):
            return None
        start, end = (sentences(place.masked[: place.span.start]) or [(0, 0)])[-1]
        sentence = place.text[start:end].lstrip("”」。 ")
        named = self.told.teller(place) or self.speakers.within(sentence) or self.speakers.last(sentence)
        known = named and (named.name is None or self.speakers.is_named(named.name))
        by = named if known else self.speakers.actor(sentence, new=True)
        return self._quote(by, None, "after", place.span.printed, place) if by else None

    def _unattributed(self, place: Place) -> Quote | None:
        """Read a paragraph of nothing else as said by who begins the next one, who spoke last, or is interviewed."""
        if not (self._stands_alone(place) and place.fills_its_paragraph):
            return None
        in_turn, name = self.told.asked(place.span.text)
        name = name if in_turn else self._goes_on(place) or self.told.person
        if POLITE.search(place.span.text) or self.told.is_asked_by_reporter(place.span.text, place.following):
            name = REPORTER
        return self._quote(Mention(0, 0, name), None, "unattributed", place.span.printed) if name else None

    def _goes_on(self, place: Place) -> str | None:
        """Return who begins the next paragraph, spoke last or is interviewed, where these can be but one."""
        if not self.told.is_sure:
            return None
        ahead = None if self.told.alone else self.speakers.subject(place.following[:NEXT])
        ahead = None if ahead and ahead.name == REPORTER else ahead
        return (ahead.name if ahead else None) or self.told.goes_on() or self._named_next(place) or self.guest

    def _named_next(self, place: Place) -> str | None:
        """Return the first person whom the next paragraph names soon: 说这话的人叫沈砚."""
        named = self.speakers.names.search(place.following[:NEXT])
        return named[0] if named else None

    @staticmethod
    def _stands_alone(place: Place) -> bool:
        long = len(place.span.text) >= TERM
        alone = place.fills_its_paragraph and not place.text[: place.span.start].strip()
        return place.opens and place.span.is_sentence and (long or alone)

    SIEVES = (_introduced, _said_behind, _said_before, _said_by_the_last, _unattributed)
    """Ways to name the speaker, the surest first."""

    def _speaker(self, clause: str) -> Mention | None:
        """Return who speaks in the clause before a quotation: the subject nearest to it, else the last speaker."""
        if mention := self.speakers.within(clause) or self.speakers.subject(clause):
            return mention
        if mention := self.speakers.last(clause):
            return mention
        told = NO_SUBJECT.fullmatch(clause.strip()) or (SPEAKS_OF_WORDS.search(clause) and not WRITTEN.search(clause))
        return Mention(0, 0, None) if told else None

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
        quote = self._quote(mention, match["verb"], "after", words)
        return replace(quote, kind="indirect") if quote else None
