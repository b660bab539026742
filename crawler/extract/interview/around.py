"""The words around a quotation, and who stands in them: behind it, before it, in the sentences before, or earlier.

Everybody is told with the place where he stands; what a place is worth is weighed in ``said_rules``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from crawler.extract.interview.documents import DOCUMENT, OFFICE, SPEAKS
from crawler.extract.interview.nicknames import NO_POST
from crawler.extract.interview.persons import HAN
from crawler.extract.interview.phrases import name_behind, phrase_at
from crawler.extract.interview.place import Place
from crawler.extract.interview.pronouns import OTHERS
from crawler.extract.interview.quotations import sentences
from crawler.extract.interview.somebody import PLAIN
from crawler.extract.interview.speakers import SPOKEN_TO, Mention, Speakers
from crawler.extract.interview.told import LEFT, REPORTER, TELLS, Told
from crawler.extract.interview.wording import VERB
from crawler.lexicon import posts, speech
from crawler.lexicon.lazy import cached_property, lazy_pattern
from crawler.lexicon.row import any_of

SAYS = lazy_pattern(rf"[^:]{{0,80}}?(?P<verb>{VERB})")
"""A verb of saying in a clause, behind its subject."""

SAYS_FIRST = lazy_pattern(rf"[^,]{{0,10}}?(?P<verb>{VERB}),")
"""A verb of saying soon behind the subject, with more of its clause to come."""

REPORTED = lazy_pattern(rf"[^,]{{0,10}}?(?:{VERB}|{any_of(speech.VIEWS)}),")
"""A verb behind the subject by which a sentence reports what somebody says: 沈砚说,何澜从不请假."""

RIGHT_BEFORE = lazy_pattern(rf"(?P<verb>{VERB})[^:]{{0,4}}$")

NEGATED = lazy_pattern(f"{any_of(speech.NEGATES)}$")

LISTENS = lazy_pattern(any_of(speech.LISTENS))
"""Behind a subject: he hears what is said, and says nothing."""

SAID = lazy_pattern(any_of(speech.SAID))

STOPS = re.compile("[。!?;:]")

OF_WORDS = lazy_pattern(rf"这(?:是|句|番|些)话?,?(?P<whose>[^。!?]{{0,24}}?[^。!?]*?(?:话|口头禅|{VERB}))")
"""Behind a quotation: whose words they are, 这是何澜常说的一句话."""

BY = re.compile("是(?P<who>[^,是]{2,20})[讲说写]的$")
"""A clause that names who said the words: 最后一句是一个女孩讲的."""

GOES_ON = lazy_pattern(rf"{any_of(speech.GOES_ON)}*(?:{VERB})?")

ABOUT = lazy_pattern(f"{any_of(speech.LEADS, meaning='about')}[^,]*,")
"""A clause, before another one, that tells of what somebody speaks, and names no subject: 谈到家人."""

SPEAKS_OF_WORDS = re.compile(r"[话句字][^,]{0,3}$")
"""How a clause ends that leads to words without naming who speaks: 最后一句话是."""

SOMEBODY = lazy_pattern(
    rf"(?:{any_of(speech.LEADS, meaning='glued')})?(?:就?连|[还也又])?(?P<new>有?[一那这两几][位个名]|有)?"
    rf"(?:[^,的]{{1,8}}的)?"
    rf"(?P<name>{PLAIN}{{0,4}}?(?:{NO_POST}|{any_of(posts.POSTS)})|[{HAN}]{{0,2}}{any_of(speech.RELATIVES)}"
    rf"|[小老阿][{HAN}]|[{HAN}]{any_of(posts.CALLED)}|[{HAN}]?Sir|阿[A-Z][a-z]+)(?![的们家])"
)
"""Somebody without a name at the beginning of a clause."""

SPEAKING = lazy_pattern(
    rf"(?:[^,的]{{1,12}}的)?(?P<name>{PLAIN}{{0,4}}?(?:{any_of(posts.HEADS)}|{any_of(speech.KEEPERS)}))(?<!长)(?![的们家长])"
    rf"[^,:]{{0,10}}?(?:{VERB})[^:,]{{0,4}}$"
)
"""Somebody by no word that is known, but by how it ends, whose verb of saying ends the clause: 作坊主逢人便讲.

What ends in 长 is a post, and known, or a relative.
"""

GESTURE = 20
"""Characters of a sentence behind a quotation that shows how it was said, 沈砚点头; longer ones tell more."""

NEXT = 60
"""Characters of the next paragraph in which the speaker of one is looked for that holds but a quotation."""

JOINED = re.compile("[、和及]?")


class Seen(NamedTuple):
    """Somebody around a quotation: the place, the name, and the verb of saying and the post that he has there."""

    place: str
    name: str | None
    verb: str | None = None
    post: str | None = None


@dataclass
class Around:
    """A quotation, the words around it and what was told before."""

    place: Place
    told: Told
    speakers: Speakers
    guest: str | None
    since: str | None
    """The words between the last quotation that somebody says in this paragraph and this one."""

    @cached_property
    def tail(self) -> str:
        """The first sentence behind it, up to the next quotation."""
        start, following = self.place.span.end, self.place.next
        return STOPS.split(self.place.masked[start : following.start if following else None], maxsplit=1)[0]

    @cached_property
    def leads_on(self) -> bool:
        """Whether that sentence ends in a colon: it leads up to the next quotation, if this one is whole."""
        end = self.place.span.end + len(self.tail)
        return self.place.text[end : end + 1] == ":" and not self.place.span.text.endswith(",")

    @cached_property
    def head(self) -> str:
        """The words before it since the last sentence ended."""
        span = self.place.span
        return self.place.masked[span.start - len(self.place.clause) : span.start].lstrip(LEFT)

    def seen(self) -> Iterator[Seen]:
        """Yield everybody who stands around it or was told of, place by place."""
        yield from self._documents()
        if self.place.opens or self.place.span.is_sentence:
            yield from self._behind()
        yield from self._ahead()
        if self.place.opens:
            yield from self._before()
        yield from self._remembered()

    def _documents(self) -> Iterator[Seen]:
        """Yield the document or the organ that a clause before it makes its speaker."""
        stem, colon = self.place.stem, self.place.mark == ":"
        if named := OFFICE.search(stem) or DOCUMENT.search(stem):
            name, verb = (named["name"], named["verb"]) if named["name"] else (named["writer"], named["writes"])
            yield Seen("document", name, verb)
        elif colon and (named := SPEAKS.search(stem)):
            name, verb = named["name"], named["verb"]
            yield Seen("document ahead", name, verb)
        if colon and named:
            yield Seen("ahead says colon", name, verb)

    def _behind(self) -> Iterator[Seen]:
        """Yield who stands in the sentence behind it."""
        tail = self.tail.lstrip(",")
        if told := OF_WORDS.match(tail):
            yield from self._whose(told["whose"], "behind of words")
        said = SAID.match(tail)
        for number, clause in enumerate(tail[said.end() if said else 0 :].split(",")):
            known = self.speakers.subject(clause) or self.speakers.owner(clause) or self._somebody(clause)
            mention = known or self._phrase(clause, called=not number)
            if mention is None:
                continue
            kind, verb = self._does(clause[mention.end :])
            where = f"behind {'later ' if number else ''}{kind}{', leads on' if self.leads_on else ''}"
            name = self._name(mention)
            yield Seen(where, name, verb, mention.post)
            if where == "behind says" and not self.tail.startswith(","):
                yield Seen("behind says right", name)
        yield from self._named(tail, "behind named")

    def _does(self, rest: str) -> tuple[str, str | None]:
        """Return what a subject does in the rest of his clause behind a quotation, and the verb of saying."""
        verb = SAYS.match(rest)
        if rest.startswith("的"):
            return "owner", None
        if verb and not NEGATED.search(rest, 0, verb.start("verb")):
            return "says", verb["verb"]
        if verb or LISTENS.match(rest):
            return "listens", None
        return "acts" if len(self.tail) <= GESTURE else "acts at length", None

    def _ahead(self) -> Iterator[Seen]:
        """Yield who stands before it in its sentence."""
        head = self.head.rstrip(":, ")
        mark = {":": "colon", ",": "comma"}.get(self.place.mark, "bare")
        said = RIGHT_BEFORE.search(head)
        right = said["verb"] if said else None
        if by := BY.search(head):
            yield from self._whose(by["who"], "ahead by")
        clauses = [clause.lstrip(LEFT) for clause in head.split(",")]
        yield from self._subjects(clauses, mark, right)
        if head and (GOES_ON.fullmatch(head) or (SPEAKS_OF_WORDS.search(head) and not self._found(clauses))):
            yield Seen("ahead goes on", self.told.last or self.guest, right)
        yield from self._named(head, "ahead named")
        if last := self.speakers.last(head):
            yield Seen("ahead last named", last.name, right)

    def _subjects(self, clauses: list[str], mark: str, right: str | None) -> Iterator[Seen]:
        """Yield the subjects of the clauses before it, the nearest first.

        :param right: the verb of saying right before it
        """
        found = self._found(clauses)
        for far, (number, mention) in enumerate(reversed(found)):
            verb = SAYS_FIRST.match(clauses[number] + ",", mention.end)
            word = right or (verb["verb"] if verb else None)
            name = self._meant_within(mention, clauses[:number], found) or self._name(mention)
            yield Seen(
                f"ahead {'earlier ' if far else ''}{'says' if word else 'acts'} {mark}", name, word, mention.post
            )
            if right and not far:
                yield Seen("ahead says right before", name, right, mention.post)

    def _found(self, clauses: list[str]) -> list[tuple[int, Mention]]:
        """Return the subjects of clauses with the numbers of these; where one has a name, others must be new."""
        subjects = [self.speakers.subject(clause) for clause in clauses]
        known = any(one and one.name for one in subjects)
        found = (one or self._somebody(clause, new=known) for one, clause in zip(subjects, clauses, strict=True))
        told = [(at, one) for at, one in enumerate(found) if one and not ABOUT.match(",".join(clauses[at:]))]
        if told:
            return told
        if only := self._only(clauses[-1]):
            return [(len(clauses) - 1, only)]
        phrases = [(at, self._phrase(clause, called=len(clauses) == 1)) for at, clause in enumerate(clauses)]
        return [(at, one) for at, one in phrases if one and self.place.mark][-1:]

    def _only(self, clause: str) -> Mention | None:
        """Return who speaks in a clause without a subject: whose answer it is, 她的态度很明确, or 作坊主逢人便讲."""
        if self.place.mark == ":" and (owner := self.speakers.owner(clause)):
            return owner
        other = SPEAKING.match(clause)
        return Mention(other.start("name"), other.end("name"), other["name"]) if other else None

    def _before(self) -> Iterator[Seen]:
        """Yield who stands in the sentences before it in its paragraph."""
        bounds = sentences(self.place.masked[: self.place.span.start])
        for number, (start, end) in enumerate(reversed(bounds)):
            sentence = self.place.masked[start:end].strip(LEFT)
            near = "long before" if number else "before"
            yield from self._told_by(sentence.split(","), near)
            yield from self._named(sentence, f"{near} named")

    def _told_by(self, clauses: list[str], near: str) -> Iterator[Seen]:
        """Yield the subjects of a sentence before it, the nearest first, and who reports in it what others do."""
        subjects = [self.speakers.subject(clause) for clause in clauses]
        told = [*zip(clauses, subjects, strict=True)]
        reports = [one for clause, one in told if one and REPORTED.match(f"{clause},", one.end)]
        for clause, mention in reversed(told):
            if mention:
                does = "tells" if not reports and TELLS.match(clause, mention.end) else "subject"
                yield Seen(f"{near} {does}", self._name(mention))
            elif near == "before" and (actor := self._somebody(clause)):
                yield Seen("before actor", actor.name)
        yield from (Seen(f"{near} reports", self._name(one)) for one in reports)

    def _remembered(self) -> Iterator[Seen]:
        """Yield who spoke or was told of in the paragraphs before, and who comes next."""
        told, place = self.told, self.place
        yield Seen("last", told.last)
        yield Seen("goes on", told.goes_on())
        if told.here:
            yield Seen("said here", told.here[-1].speaker)
            if JOINED.fullmatch(str(self.since)):
                yield Seen("joined", told.here[-1].speaker, told.here[-1].verb)
        if not place.text[: place.span.start].strip() and (one := told.closing):
            yield Seen("closing", one.name)
        yield Seen("in turn", told.asked(place.span.text))
        yield Seen("most", self.guest or self.speakers.most)
        asked = told.is_asked_by_reporter(place.span.text, place.following)
        yield Seen("answered" if asked else "reporter", REPORTER)
        if place.fills_its_paragraph and not told.quotes and (ahead := self.speakers.subject(place.following[:NEXT])):
            yield Seen("next subject", self._name(ahead))

    def _whose(self, words: str, place: str) -> Iterator[Seen]:
        """Yield of whom some words say that he speaks."""
        if mention := self.speakers.within(words) or self.speakers.last(words):
            yield Seen(place, self._name(mention), None, mention.post)

    def _named(self, words: str, place: str) -> Iterator[Seen]:
        """Yield whom some words name, and whom they only speak to."""
        for match in self.speakers.names.finditer(words):
            yield Seen("spoken to" if SPOKEN_TO.search(words[: match.start()]) else place, match[0])

    def _meant_within(self, mention: Mention, before: list[str], found: list[tuple[int, Mention]]) -> str | None:
        """Return whom he or she means where the same sentence has named somebody: 老板娘姓庞,她诉苦.

        Who does something to him or her is another: 社工问他,他答.

        :param before: the clauses before
        :param found: their subjects, and others
        """
        if mention.pronoun not in OTHERS or mention.name:
            return None
        earlier = [(at, one) for at, one in reversed(found) if at < len(before)]
        names = (
            one.name
            for at, one in earlier
            if one.name and one.name != REPORTER and mention.pronoun not in ",".join(before[at:])[one.end :]
        )
        return next((name for name in names if self.speakers.may_be(name, mention.pronoun)), None)

    def _somebody(self, clause: str, *, new: bool = False) -> Mention | None:
        """Return somebody without a name who does something in a clause: 一个男孩拉住她的口袋.

        :param new: only one who is told of for the first time, 一个
        """
        one = SOMEBODY.match(clause)
        if one is None or (new and not one["new"]):
            return None
        name = one["name"] if one["new"] else self.speakers.by_word(one["name"])
        return Mention(one.start("name"), one.end(), name, self.speakers.post(name))

    def _phrase(self, clause: str, *, called: bool) -> Mention | None:
        """Return somebody by the form of the words, or who is named right behind them.

        :param called: whether any word before a verb of saying may be one
        """
        one = phrase_at(clause, called=called)
        if one is None:
            return None
        name = name_behind(clause, one.end())
        return Mention(one.start("name"), one.end() + len(name or ""), name or one["name"])

    def _name(self, mention: Mention) -> str | None:
        """Return whom a mention means."""
        if mention.name:
            return mention.name
        meant = self.told.meant(mention, self.place)
        return meant or (None if mention.pronoun in OTHERS else self.told.last or self.guest)
