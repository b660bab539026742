"""Who takes part in a talk: the persons that one page names, and whom its labels mean."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from crawler.extract.interview.among_labels import alone, kin, reporters, short_forms, sole
from crawler.extract.interview.called import introduces_himself, presides
from crawler.extract.interview.header import Header
from crawler.extract.interview.judged import ASKERS
from crawler.extract.interview.labels import HOST, SPEECH, SpeakerLabel, as_printed
from crawler.extract.interview.meant import meant
from crawler.extract.interview.name_in_both import name_in_both
from crawler.extract.interview.name_places import is_presented, places_of
from crawler.extract.interview.occasion import Occasion
from crawler.extract.interview.persons import EXPERTS, HAN, TITLE, Person, find_people, find_presented, is_post, name_at
from crawler.extract.interview.spoken import Spoken
from crawler.lexicon import organs, posts, speakers, talks
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, forms
from crawler.text.fold import folded
from crawler.text.names import is_person_name

INTRODUCED = lazy_pattern(rf"我是[{HAN}“”《》A-Za-z0-9]{{0,16}}?{HOST}\s*(?=[{HAN}])")
HOST_NAMED = lazy_pattern(rf"{HOST}[ \u3000]*(?P<name>[{HAN}]{{2,4}}?)(?=[,。;、)\s]|$)")
I_AM = lazy_pattern(rf"我是(?!{HOST})(?P<name>[{HAN}]{{2,4}})(?=[,。!])")

REPORTERS = ("记者", "記者")
"""Who asks where nobody is named, in either script."""

OWN = frozenset(forms(organs.OWN))
TRADITIONAL = re.compile("[問記訪]")

ASKS = re.compile("[一二三四五六七八九十0-9]{1,2}[问問]|[Qq][0-9]{0,2}|[记記]")
"""A question by its number, 一问, or its letter, and the first character of 记者."""

REPORTER = re.compile("[记記]?|[^Qq]+[问問]")
"""A label that says no more than that a reporter asks."""

BY_REPORTER = lazy_pattern(any_of(talks.REPORTERS))
"""What a lead says of a talk with a reporter: whoever has but the letter Q is that."""

CITIZEN = any_of(speakers.ROLES, meaning="citizen") + f"{any_of(speakers.ADDED, meaning='citizen', stands='behind')}?"
NICKNAMED = lazy_pattern(
    rf"{CITIZEN}(?:(?:[ \u3000]+|(?=[“\"「『]))"
    rf"[“\"「『]?(?P<apart>[^”\"」』]+?)[”\"」』]?|(?P<glued>[阿小老][{HAN}]{{1,2}}|[A-Za-z]\w+)){any_of(speakers.SPEECH)}?|"
    rf"{CITIZEN}(?P<asks>\S{{2,12}}?){any_of(speakers.SPEECH, meaning='asks')}"
)
"""A citizen with a nickname: apart or in quotation marks, 网友 雨打芭蕉, or one that is plain, 网友阿凯, 网友Momo."""

STRANGE = ("nick", "called", "headed")
"""Kinds of labels that are made of no word for a role, no name and no post."""

FAMILIAR = "老小阿"
"""Before the surname of somebody who is well known: 老沈."""

TITLED = lazy_pattern(rf"(?P<surname>[{HAN}])(?P<title>{TITLE})")
"""A surname that is not on the list with a title: 鹿老师."""

FULL_TITLES = {row.form: row.meaning for row in posts.SHORT_TITLES}


class Participants:
    """The persons of one page; labels are resolved within it and never beyond."""

    def __init__(
        self,
        header: Header,
        labels: Sequence[SpeakerLabel],
        plain: str,
        printed: str,
        occasion: Occasion | None = None,
    ) -> None:
        """Gather from header and labels first; running text is asked only for a label that these leave open.

        :param plain: the page, folded
        :param printed: the same as printed, character for character
        :param occasion: what headline and lead say of the talk
        """
        self._folded, self._printed, self._occasion = plain, printed, occasion
        self._introduced: list[Person] | None = None
        self._hosts = {folded(person.name) for person in header.hosts}
        self._presiding = [folded(person.name) for person in header.hosts]
        self._guests = {folded(person.name) for person in header.guests}
        self._people = [Person(folded(one.name), folded(one.post or "")) for one in (*header.hosts, *header.guests)]
        named = [Person(folded(label.name), folded(label.post or "")) for label in labels if label.name]
        self._kin = dict(kin(labels, occasion))
        self._shorts = dict(short_forms(plain)) | header.shorts
        self._people += [*named, *map(Person, self._shorts.values())]
        self._hosts |= {
            *self._hosts_by_label(labels),
            *(name for name in self._shorts.values() if presides(plain, name)),
        }
        self._reporters = header.reporters | reporters(labels, plain)
        self._listed = header.reporters
        self._answering = {folded(label.name) for label in labels if label.name and label.post and label.role is None}
        self._answering |= {occasion.answerer} if occasion and occasion.answerer else set()
        self._answering |= alone(labels)
        self._sole = sole(labels)

    def _hosts_by_label(self, labels: Sequence[SpeakerLabel]) -> Iterator[str]:
        """Yield the hosts that labels name, by their words or by what the text says of them."""
        hosted = any(label.role == "host" for label in labels)
        answering = {folded(label.printed) for label in labels if label.role not in ASKERS}
        several = len(answering) > 1  # a spokesman who presides alone answers
        for label in dict.fromkeys(labels):  # of several who say their names the first to speak presides
            if label.name and label.role == "host":
                yield folded(label.name)
            elif (name := self._named_by(label)) and (
                (several and presides(self._folded, name)) or (not hosted and introduces_himself(self._folded, name))
            ):
                hosted = True
                yield name

    def _named_by(self, label: SpeakerLabel) -> str | None:
        """Return the name of a speaker whose label says nothing of a role."""
        if label.kind == "title" and label.surname and label.role is None:
            return self._by_surname(label.surname, label.title)
        word = folded(label.printed)
        return word if label.kind in ("called", "name", "nick") or (label.kind == "headed" and len(word) > 1) else None

    def introduce(self, words: str) -> None:
        """Take up the name by which a host introduces himself: 我是主持人林汐."""
        for match in INTRODUCED.finditer(words):
            if name := name_at(words, match.end()):
                self.preside(name)
                self._people.append(Person(name))

    def introduce_host(self, before: str, words: str) -> None:
        """Take up the host by any name that stands behind the word for it, or that he gives as his own.

        :param before: the page up to the first turn, folded
        :param words: the first words of the host, folded
        """
        for match in (*HOST_NAMED.finditer(before), *I_AM.finditer(words)):
            if not is_post(match["name"]):
                self.preside(match["name"])
                return

    def reports(self, name: str) -> bool:
        """Tell whether the page calls somebody a reporter, or it is the paper itself, 本刊."""
        return folded(name) in self._reporters or folded(name) in OWN

    def is_host(self, name: str) -> bool:
        """Tell whether the page calls somebody the host."""
        return folded(name) in self._hosts

    def preside(self, name: str) -> None:
        """Take up that somebody is the host."""
        self._hosts.add(folded(name))

    @property
    def guests(self) -> set[str]:
        """Whom the header calls guests, as printed."""
        return {as_printed(name, self._folded, self._printed) for name in self._guests}

    @property
    def host(self) -> str | None:
        """The host's name as printed, or those of a header that names several."""
        names = self._hosts if len(self._hosts) == 1 else self._presiding
        return "、".join(as_printed(name, self._folded, self._printed) for name in names) or None

    def role_of(self, name: str, label: SpeakerLabel) -> str | None:
        """Return host, guest or reporter where header, another label or an introduction say it of a person.

        :param label: that of the turn: 沈先生 is who answers elsewhere with his post, 院长沈砚, or who was asked
        """
        name = folded(name)
        guests = self._guests | self._answering if label.kind == "title" else self._guests
        if name in self._hosts:
            return "host"
        if self.reports(name):
            return "reporter"
        return "guest" if guests & {name, folded(label.printed)} or self._holds_office(name, label) else None

    def _holds_office(self, name: str, label: SpeakerLabel) -> bool:
        """Tell somebody who is called by profession, 總監麥啟邦醫生, or age, 邵叔, and introduced by another post."""
        person = self._occasion.people.get(name) if self._occasion and label.kind == "title" else None
        if person is None or person.post is None:
            return False
        return label.role == "citizen" or (label.role == "expert" and not EXPERTS.search(person.post))

    def strangers(self, turns: Sequence[Spoken]) -> set[str]:
        """Return those of whom the page tells nothing but a word before their lines, where others are of note."""
        speakers = {turn.speaker: turn for turn in turns}
        unknown = {
            name
            for name, turn in speakers.items()
            if turn.label.speaker.kind in STRANGE
            and turn.alias is None
            and not (self.is_host(name) or self.reports(name))
        }
        others = any(self.is_of_note(turn) for name, turn in speakers.items() if name not in unknown)
        asked = any("?" in turn.plain for turn in turns if not self.is_of_note(turn))
        return unknown if others and asked else set()

    def answers(self, turn: Spoken | None, strangers: Collection[str]) -> bool:
        """Tell whether somebody of note speaks in a turn, if there is one."""
        return turn is not None and turn.speaker not in strangers and self.is_of_note(turn)

    def is_of_note(self, turn: Spoken) -> bool:
        """Tell whether header, headline, lead or the label give who speaks a post, or call him a guest."""
        label, name = turn.label.speaker, turn.who
        if label.role in ASKERS:
            return False
        introduced = self._occasion.people.get(name) if self._occasion else None
        posted = introduced is not None and introduced.post is not None
        return bool(label.post or label.title or name in self._guests or posted or label.role in ("guest", "expert"))

    def presented(self, turns: Sequence[Spoken]) -> bool:
        """Tell whether headline and lead give everybody who speaks a post."""
        return all(self._is_presented(who) for who in {turn.who for turn in turns})

    def _is_presented(self, who: str) -> bool:
        if self._occasion is None or not who or self.is_host(who) or self.reports(who):
            return False
        person = self._occasion.introduced.get(who)
        return (person is not None and person.post is not None) or is_presented(self._occasion.lead, who)

    def behind(self, label: SpeakerLabel) -> str | None:
        """Return the person, as printed, whom a label without a full name means, if the page leaves but one."""
        found = None if label.name else self._behind(label) or self._by_all(label)
        if found == REPORTERS[0]:
            return REPORTERS[TRADITIONAL.search(self._printed) is not None]
        return as_printed(found, self._folded, self._printed)

    def _by_all(self, label: SpeakerLabel) -> str | None:
        """Return whom the header calls a guest, else who is meant to answer, for the only label that answers."""
        if folded(label.printed) != self._sole:
            return None
        return _only(self._guests) or (self._occasion.answerer if self._occasion else None)

    def _behind(self, label: SpeakerLabel) -> str | None:
        if short := self._shorts.get(folded(label.printed)):
            return short
        if label.surname:
            return self._by_surname(label.surname, label.title)
        if label.kind in ("called", "nick"):
            return self._by_word(folded(label.printed))
        if label.kind == "headed" and label.role is None:
            called = self._by_given_name(folded(label.printed))
            return called or (self._occasion.answerer if self._occasion else None)
        if label.kind == "outlet":
            return _without_verb(folded(label.printed))
        if label.role == "host":
            return next(iter(self._hosts)) if len(self._hosts) == 1 else None
        if label.title:
            return self._by_post(label.title)
        if label.role == "guest" and label.kind in ("role", "unlabelled"):
            return _only(self._guests) or (self._occasion.answerer if self._occasion else None)
        return self._by_occasion(label, self._occasion) if self._occasion else None

    def _by_word(self, word: str) -> str | None:
        """Return whom a word means; the header may list somebody by no other name."""
        found = self._by_given_name(word)
        return word if word in self._guests | self._hosts and not (found or "").endswith(word) else found

    def _by_post(self, title: str) -> str | None:
        """Return who holds a post; else the only one whom headline and lead introduce, if by none: he may have any."""
        introduced = [*self._occasion.people.values()] if self._occasion else []
        return (
            _only(self._with_post(title, self._all()))
            or _only(self._with_post(title, find_presented(self._folded)))
            or (_only({one.name for one in introduced}) if all(one.post is None for one in introduced) else None)
        )

    def _by_occasion(self, label: SpeakerLabel, occasion: Occasion) -> str | None:
        """Return the nickname of a citizen, and who asks where no label says it."""
        if label.role == "citizen" and (nick := NICKNAMED.fullmatch(folded(label.printed))):
            return nick["apart"] or nick["glued"] or nick["asks"]
        asks = label.role == "reporter" and (label.kind == "unlabelled" or ASKS.fullmatch(folded(label.printed)))
        listed = _only({name for name in self._listed if name in self._folded})
        named = listed or occasion.asker
        reporter = REPORTER.fullmatch(folded(label.printed)) or BY_REPORTER.search(occasion.lead)
        return (named or (REPORTERS[0] if reporter else None)) if asks else None

    def _by_surname(self, surname: str, title: str | None) -> str | None:
        introduced = [*self._occasion.people.values()] if self._occasion else []
        for people in (self._people, self._all(), introduced):
            bearers = [one for one in people if one.name.startswith(surname)]
            fitting = [one for one in bearers if title and one.post and _fits(one.post, title)]
            if found := _only({one.name for one in fitting}) or _only({one.name for one in bearers}):
                return self._alike(found) or found
        if found := self._before_title(surname, title):
            return found
        heads = {*filter(None, (name_at(self._folded, at) for at in self._heads(surname)))} - {surname}
        return self._alike(surname) or _only(heads)

    def _before_title(self, surname: str, title: str | None) -> str | None:
        """Return the only name with a surname that the same title stands behind: 沈桂枝阿姨 for 沈阿姨."""
        return _only({*re.findall(rf"{surname}[{HAN}]{{1,2}}(?={title})", self._folded)}) if title else None

    def _alike(self, begins: str) -> str | None:
        return name_in_both(self._occasion.head, self._occasion.lead, begins) if self._occasion else None

    def _heads(self, surname: str) -> Iterator[int]:
        """Yield where a name with a surname may begin a clause: 慕容绮雯,海洋兽医."""
        beginnings = re.finditer(rf"(?<![^\s,。;:、“「]){surname}", self._folded)
        return (match.start() for match in beginnings)

    @staticmethod
    def _with_post(title: str, people: Sequence[Person]) -> set[str]:
        return {one.name for one in people if one.post and _same_post(one.post, title)}

    def _by_given_name(self, given: str) -> str | None:
        if titled := TITLED.fullmatch(given):
            return self._by_surname(titled["surname"], titled["title"])
        if given[0] in FAMILIAR and (found := self._by_surname(given[1:], None)):
            return found
        introduced = self._occasion.people.values() if self._occasion else ()
        people = [one for one in (*self._people, *introduced) if one.name != given]
        ends = [at + len(given) for at in places_of(self._folded, given)]
        behind = {*filter(None, (name_at(self._folded, end) for end in ends))}
        behind |= {one.name for one in introduced for end in ends if self._folded.startswith(one.name, end)}
        return meant(given, people) or _only(behind) or self._kin.get(given)

    def _all(self) -> list[Person]:
        if self._introduced is None:
            self._introduced = find_people([self._folded])
        return [*self._people, *self._introduced]


def _without_verb(outlet: str) -> str | None:
    """Return the outlet of a label with a verb of asking behind it, 本刊问, else None."""
    return SPEECH.sub("", outlet) if SPEECH.search(outlet) else None


def _only(names: set[str]) -> str | None:
    return next(iter(names)) if len(names) == 1 and is_person_name(next(iter(names))) else None


def _fits(post: str, title: str) -> bool:
    """Tell whether a title is short for a post: 苏主任 for 市卫健委主任; a 副主任 is called so if nobody else is."""
    full = FULL_TITLES.get(title, title)
    return re.search(rf"(?<!副){re.escape(full)}", post) is not None if not full.startswith("副") else full in post


def _same_post(post: str, title: str) -> bool:
    return post.endswith(title) or title.endswith(post)
