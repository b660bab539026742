"""Of whom the paragraphs of an article have told so far: whom he, she or this director means, and who goes on."""

from __future__ import annotations

from crawler.extract.interview.place import Place
from crawler.extract.interview.pronouns import OTHERS
from crawler.extract.interview.quotations import QUESTION_MARKS, sentences
from crawler.extract.interview.speakers import Mention, Speakers
from crawler.items import Quote
from crawler.lexicon import speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of
from crawler.text.fold import folded

REPORTER = "记者"
TELLS = lazy_pattern(rf"[^,]{{0,6}}?{any_of(speech.TELLS)}")
OPENS, CLOSES = ("“", "「"), ("”", "」")
LEFT = "·。 "
"""What a mask leaves of a quotation before a clause."""


class Told:
    """What is remembered while an article is read, paragraph by paragraph."""

    def __init__(self, speakers: Speakers, guest: str | None) -> None:
        self.speakers, self.guest = speakers, guest
        self._last: str | None = None
        self._untold: list[tuple[str, str]] = []
        self.before = False
        """Whether nobody speaks in the paragraph before this one."""
        self.alone = False
        """Whether the paragraph before this one was a quotation alone."""
        self.past = ""
        self.quotes: list[Quote] = []
        self.here: list[Quote] = []
        """Those in quotation marks of this paragraph, as far as it is read."""

    def begin(self) -> None:
        """Take up that a paragraph begins."""
        self.before = bool(self._untold)
        self.here = []

    def end(self, text: str, masked: str, found: list[Quote]) -> None:
        """Take up a paragraph that has been read, with its quotes."""
        self.alone = len(found) == 1 and found[0].position == "unattributed"
        self.past += text
        if not found:
            self._untold.append((text, masked))

    @property
    def last(self) -> str | None:
        """Who spoke last, or of whom the paragraphs since tell."""
        while self._untold:
            if told := self._told_of(*self._untold.pop()):
                self._last = told
                self._untold.clear()
        return self._last

    @last.setter
    def last(self, name: str | None) -> None:
        self._last = name
        self._untold.clear()

    def _told_of(self, text: str, masked: str) -> str | None:
        """Return of whom a paragraph tells: the last subject of a sentence with a name, else who is named last.

        Without a name it is whom the last he or she means, or somebody who does something in the last sentence.
        """
        told = [text[start:end].strip() for start, end in sentences(masked)]
        subjects = [
            one for part in told if (one := self.speakers.subject(part)) and part[one.end : one.end + 1] != "、"
        ]
        if named := [one.name for one in subjects if one.name not in (None, REPORTER)]:
            return named[-1]
        if mention := self.speakers.last(text):
            return mention.name
        doer = self.speakers.within(told[-1]) if told else None
        pronouns = (one.pronoun for one in (doer, *reversed(subjects)) if one)
        pronoun = next((one for one in pronouns if one in OTHERS), None)
        return self._by_pronoun(pronoun) if pronoun else doer.name if doer and doer.name != REPORTER else None

    def meant(self, mention: Mention, place: Place) -> str | None:
        """Return whom 这位局长 means: who of that post was named last; and he: of whom the sentences before tell."""
        if mention.post is None:
            return self._topic(place, mention.pronoun) or self._by_pronoun(mention.pronoun)
        past = self.past + place.text[: place.span.start]
        if bearer := self.speakers.bearer(mention.post, past, former=mention.pronoun == "老"):
            return bearer
        if self.speakers.is_named(self.last):
            return self.last
        return (self.guest or self.speakers.most) if mention.pronoun == "该" else None

    def _by_pronoun(self, pronoun: str | None) -> str | None:
        """Return whom he or she means at the beginning of a paragraph: who is surely a he or a she comes first."""
        lasts = (self.last, None) if self.speakers.is_named(self.last) else (None, self.last)
        names = [name for name in (lasts[0], self.guest, self.speakers.most, lasts[1]) if name]
        known = [*names, *self.speakers.people] if pronoun in OTHERS else []
        sure = (name for name in known if self.speakers.pronoun_of(name) == pronoun)
        return next(sure, None) or next((name for name in names if self.speakers.may_be(name, pronoun)), None)

    def _topic(self, place: Place, pronoun: str | None) -> str | None:
        """Return the last subject of the sentences before a quotation in its paragraph whom a pronoun may mean."""
        before = place.masked[: place.span.start]
        for start, end in reversed(sentences(before)):
            for clause in before[start:end].split(","):
                one = self.speakers.subject(clause.lstrip(LEFT))
                if one and one.name not in (None, REPORTER) and self._is_meant(one.name, pronoun):
                    return one.name
                if one:
                    break
        return None

    def _is_meant(self, name: str, pronoun: str | None) -> bool:
        """Tell whether a pronoun means a subject before it: somebody with a name, or a woman or man by the word."""
        if self.speakers.is_named(name) or pronoun is None:
            return self.speakers.may_be(name, pronoun)
        return self.speakers.pronoun_of(name) == pronoun

    def asked(self, words: str) -> str | None:
        """Return who speaks where words answer or ask in turn with those right before, if known.

        Who is asked by somebody else is the one of whom most is told; whom that one asks is who was named last.
        """
        past = self.here[-1] if self.here else self.quotes[-1] if self.quotes and not self.before else None
        if past is None or past.speaker_kind != "person" or past.text[-1:] not in QUESTION_MARKS:
            return None
        most, speaker = self.guest or self.speakers.most, folded(str(past.speaker))
        others = [one for quote in self.quotes if (one := folded(str(quote.speaker))) != speaker]
        return most if most != speaker else others[-1] if others else None

    def is_asked_by_reporter(self, words: str, following: str) -> bool:
        """Tell a question alone that words alone answer, where the reporter's questions were quoted before."""
        asks = words[-1:] in QUESTION_MARKS and following[:1] in OPENS and following[-1:] in CLOSES
        return asks and self.before and any(quote.speaker == REPORTER for quote in self.quotes)

    def goes_on(self) -> str | None:
        """Return who spoke last, if nobody else did, he is interviewed, or the paragraph before tells of him."""
        others = {quote.speaker for quote in self.quotes if quote.speaker_kind == "person"} - {self.last}
        sure = not others or self.last == self.guest or self.before or self.alone
        return self.last if sure else None
