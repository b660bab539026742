"""Who says it: the person, office or document that a clause makes its speaker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from crawler.extract.interview.couple import couple
from crawler.extract.interview.familiar import ELDERS, by_given, called_so, elder
from crawler.extract.interview.introduced import person_of, persons_in, tells
from crawler.extract.interview.labels import as_printed
from crawler.extract.interview.name_places import parts_of_others
from crawler.extract.interview.nicknames import NICK, NICK_OF, NO_POST, OF_NICK, nicknames
from crawler.extract.interview.persons import HAN, SURNAME_TITLE, Person, find_people, name_at, surname_title
from crawler.extract.interview.portrait import QUOTED
from crawler.extract.interview.presented import is_called, presented
from crawler.extract.interview.pronouns import OTHERS, by_word, goes_on_with
from crawler.extract.interview.protagonist import protagonist
from crawler.extract.interview.somebody import ENGLISH, PLAIN, SOMEBODY, VOICE, presents_somebody
from crawler.extract.interview.spots import Spots
from crawler.extract.interview.unlisted import parts_of
from crawler.extract.interview.used import likeliest
from crawler.extract.interview.wording import VERB
from crawler.lexicon import organs, posts, roles, speech
from crawler.lexicon.lazy import cached_property, lazy_pattern
from crawler.lexicon.row import any_of, choice
from crawler.text.fold import folded
from crawler.text.names import COMPOUND

PRONOUN = lazy_pattern(rf"(?:{any_of(speech.SUBJECTS, meaning='pronoun')}|这位.{{1,8}}?)(?=[^的]|$)")
BY_POST = lazy_pattern(rf"(?:该|这[位名]|那位|老)(?P<post>[{HAN}]{{0,6}}?{any_of(posts.POSTS)})(?=[^的]|$)")
"""A person whom his post alone tells: 这位局长."""

RELATIVES = lazy_pattern(any_of(speech.RELATIVES))
ANONYMOUS = lazy_pattern(
    rf"(?:一个|那[位个名])?(?P<name>(?:一[位名](?:姓[{HAN}]的)?)?{PLAIN}{{0,12}}?{SOMEBODY}们?"
    rf"(?:[{HAN}]{any_of(posts.CALLED)})?|{any_of(speech.SUBJECTS, meaning='several')})"
)
ACTOR = lazy_pattern(
    rf"(?P<new>[一有那]位|[一有那]个|有)?(?P<name>{PLAIN}{{0,3}}?{NO_POST}|{any_of(speech.RELATIVES)})(?=[{HAN}]|$)(?![的们家])"
)
OF_SOMEBODY = lazy_pattern(rf"的(?P<who>[{HAN}]{{0,6}}?{SOMEBODY})(?![{HAN}]{{1,3}}(?:岁|月))")
"""Behind a name: it is not who bears it that speaks, but 沈砚的妻子."""

TITLED = lazy_pattern(
    rf"(?:[{HAN}]{{0,8}}的{any_of(speech.RELATIVES)}|[{HAN}]{{0,6}}{NO_POST})?"
    rf"(?P<name>(?:{choice(COMPOUND)}|[{HAN}]){any_of(posts.CALLED)})(?!的)"
)
CLAUSE_OF = lazy_pattern(rf"[^,。“”]{{2,24}}?的(?=[{HAN}])")
"""A clause that tells of a person before the name: 家住东关的王女士."""
REPORTER = lazy_pattern(rf"{any_of(organs.OWN)}?{any_of(roles.TITLES, meaning='reporter')}(?=[^从在了获]|$)")
LEADS = lazy_pattern(rf"{any_of(speech.LEADS)}[^。“]{{0,30}}?,|{any_of(speech.LEADS, meaning='glued')}")
"""What may stand between the beginning of a sentence and its subject."""

HIS = re.compile("[他她]的")
SPOKEN_TO = lazy_pattern(f"{any_of(speech.SPOKEN_TO)}$")


@dataclass(frozen=True)
class Mention:
    """A speaker in a clause and where he stands."""

    start: int
    """Of name or post, whichever comes first."""
    end: int
    name: str | None
    """None for a pronoun."""
    post: str | None = None
    pronoun: str | None = None
    """他 or 她; of a post the word before it, 老局长."""


class Speakers:
    """The persons that one article knows, by which its clauses are read."""

    def __init__(self, texts: Sequence[str], head: str = "") -> None:
        """Gather the persons whom an article introduces.

        :param texts: its paragraphs as printed
        :param head: its headline
        """
        self.printed = "\n".join([*texts, head])
        self.plain = folded(self.printed)
        self.people = self._introduced(head)
        self._subjects: dict[str, Mention | None] = {}
        self._told = QUOTED.sub("", self.plain)
        self.names = re.compile("|".join(map(re.escape, sorted(self.people, key=len, reverse=True))) or r"(?!)")
        halves = couple(self._told, self.names)
        self._pronouns: dict[str, str | None] = {name: half.pronoun for name, half in halves.items()}
        self.people |= {name: Person(name, half.post) for name, half in halves.items() if half.post}

    @cached_property
    def nicks(self) -> dict[str, str]:
        """Who is meant by a nickname, a part of a foreign name, or a given name alone."""
        return nicknames(self.plain, self.people) | called_so(self.plain, self.people, self.most)

    @cached_property
    def _elder(self) -> str | None:
        """The one person who is old."""
        return elder(self.plain, self.people)

    @cached_property
    def _near(self) -> dict[str, str]:
        """Who is named right behind a word for somebody near to another, 女儿."""
        words = RELATIVES.finditer(self.plain)
        return {word[0]: name[0] for word in words if (name := self.names.match(self.plain, word.end()))}

    def _introduced(self, head: str) -> dict[str, Person]:
        """Return who is introduced, each with the post that tells most."""
        people: dict[str, Person] = {}
        spots = Spots(self.plain)
        for person in (*persons_in(spots), *find_people([folded(head)])):
            if person.name not in people or tells(people[person.name].post) < tells(person.post):
                people[person.name] = person
        parts = {part for name in people for part in parts_of(name)}
        parts |= parts_of_others(self.plain, [name for name in people if not parts_of(name)])
        people = {name: one for name, one in people.items() if name not in parts}
        if not people and (name := likeliest(spots)):
            people[name] = person_of(self.plain, name)
        told = self.plain[: len(self.plain) - len(head)]
        return {name: one for name, one in people.items() if name in told}  # 主任谈病床 in a headline is nobody

    def as_printed(self, part: str | None) -> str | None:
        """Return folded words of the article in the characters that it prints."""
        return as_printed(part, self.plain, self.printed)

    def post(self, name: str | None) -> str | None:
        """Return a person's post as the page prints it first."""
        person = self.people.get(name or "")
        return person.post if person else None

    @cached_property
    def most(self) -> str | None:
        """Of whom the article tells most."""
        return protagonist(self._told, self.people)

    def may_be(self, name: str | None, pronoun: str | None) -> bool:
        """Tell whether a pronoun may mean a person: not where the page goes on with the other one behind the name."""
        other = OTHERS.get(pronoun or "")
        return other is None or name is None or self.pronoun_of(name) != other

    def pronoun_of(self, name: str) -> str | None:
        """Return the pronoun by which a page goes on behind a person's name, 他 or 她, if it has one."""
        if name not in self._pronouns:
            self._pronouns[name] = self._goes_on_with(name)
        return self._pronouns[name]

    def _goes_on_with(self, name: str) -> str | None:
        word = None if name in self.people else by_word(name)
        if word or not self.is_named(name):
            return word
        return goes_on_with(self._told, (name, *parts_of(name)), self.names, far=name == self.most)

    def is_named(self, name: str | None) -> bool:
        """Tell a name, or what somebody is called, from words for somebody without one."""
        return name in self.people or name in self.nicks.values() or (name is not None and is_called(name))

    def bearer(self, post: str, past: str, *, former: bool = False) -> str | None:
        """Return who of the persons with a post was named last in a text.

        :param former: whether it is 老局长: of several not the one of whom the article tells
        """
        named = {name: past.rfind(name) for name in self.people if str(self.post(name)).endswith(post)}
        if former and len(named) > 1 and self.most:
            named.pop(self.most, None)
        return max(named, key=lambda name: named[name], default=None)

    def subject(self, clause: str) -> Mention | None:
        """Return the speaker that a clause begins with, words that lead up to him apart."""
        if clause not in self._subjects:
            self._subjects[clause] = self._subject(clause)
        return self._subjects[clause]

    def _subject(self, clause: str) -> Mention | None:
        offset = 0
        for _ in range(3):
            if mention := self._at(clause, offset):
                return mention
            lead = LEADS.match(clause, offset)
            if not lead:
                return self._behind_clause(clause, offset)
            offset = lead.end()
        return self._at(clause, offset)

    def _behind_clause(self, clause: str, offset: int) -> Mention | None:
        """Return the speaker behind a clause that tells of him, 家住东关的王女士."""
        of = CLAUSE_OF.match(clause, offset)
        sorts = (self._known, self._pronoun, self._titled, self._nicknamed, self._somebody)
        return next(filter(None, (read(clause, of.end()) for read in sorts)), None) if of else None

    def last(self, clause: str) -> Mention | None:
        """Return the last known person of a clause who is not spoken to."""
        found = None
        for match in self.names.finditer(clause):
            if not SPOKEN_TO.search(clause[: match.start()]):
                found = match
        return Mention(found.start(), found.end(), found[0], self.post(found[0])) if found else None

    def _at(self, clause: str, offset: int) -> Mention | None:
        """Return the speaker who stands exactly at an offset."""
        return next(filter(None, (read(self, clause, offset) for read in self.SORTS)), None)

    def _known(self, clause: str, offset: int) -> Mention | None:
        """Read a person whom the article introduces, with or without the post."""
        known = self.names.search(clause, offset, offset + 64)
        if known is None or not (known.start() == offset or presents_somebody(clause[offset : known.start()].strip())):
            return None
        if (of := OF_SOMEBODY.match(clause, known.end())) and SAYS.match(clause, of.end()):
            return Mention(offset, of.end(), known[0] + of[0])
        return Mention(offset, known.end(), known[0], self.post(known[0]))

    def _pronoun(self, clause: str, offset: int) -> Mention | None:
        """Read 他, 该负责人, 这位局长."""
        if by_post := BY_POST.match(clause, offset):
            return Mention(offset, by_post.end(), None, by_post["post"], by_post[0][0])
        pronoun = PRONOUN.match(clause, offset)
        return Mention(offset, pronoun.end(), None, pronoun=pronoun[0][0]) if pronoun else None

    def _titled(self, clause: str, offset: int) -> Mention | None:
        """Read 市民王女士, 张奶奶的女儿王女士."""
        titled = TITLED.match(clause, offset)
        named = titled and (surname_title(titled["name"]) or SAYS.match(clause, titled.end()))
        if titled is None or not named:
            return None
        bearers = (
            [name for name in self.people if name[0] == titled["name"][0]] if titled.start("name") == offset else []
        )
        only = bearers[0] if len(bearers) == 1 and self.may_be(bearers[0], by_word(titled["name"])) else None
        name = only or self.by_word(titled["name"])
        return Mention(offset, titled.end(), name, self.post(name))

    def _familiar(self, clause: str, offset: int) -> Mention | None:
        """Read 强哥."""
        name, end = by_given(clause, offset, self.people)
        meant = name and self.may_be(name, by_word(clause[offset:end]))
        return Mention(offset, end, name, self.post(name)) if meant else None

    def _called(self, clause: str, offset: int) -> Mention | None:
        """Read 沈院长: the person called so, if the page knows but one of that surname."""
        match = SURNAME_TITLE.match(clause, offset)
        if match is None or not (called := surname_title(match[0])):
            return None
        bearers = [name for name in self.people if name.startswith(called[0])]
        fitting = [name for name in bearers if str(self.post(name)).endswith(called[1])]
        one = fitting if len(fitting) == 1 else bearers
        name = one[0] if len(one) == 1 else None
        return Mention(offset, match.end(), name or match[0], self.post(name))

    def _nicknamed(self, clause: str, offset: int) -> Mention | None:
        """Read 老沈, the one of that surname, and 小冉, who was called 调度员小冉 before."""
        if near := NICK_OF.match(clause, offset):
            return Mention(offset, near.end(), self.nicks.get(near["nick"]))
        if foreign := self._foreign(clause, offset):
            return foreign
        called = OF_NICK.match(clause, offset)
        if called and self.nicks.get(called["nick"]) == called[0]:
            return Mention(offset, called.end(), called[0])
        match = NICK.match(clause, offset)
        if match is None:
            return None
        bearers = [name for name in self.people if name.startswith(match[0][1])]
        name = bearers[0] if len(bearers) == 1 else self.nicks.get(match[0])
        return Mention(offset, match.end(), name, self.post(name)) if name else None

    def _foreign(self, clause: str, offset: int) -> Mention | None:
        """Read a part of a foreign name, 桑托斯."""
        part = next((part for part in self.nicks if clause.startswith(part, offset)), None)
        return Mention(offset, offset + len(part), self.nicks[part], self.post(self.nicks[part])) if part else None

    def _reporter(self, clause: str, offset: int) -> Mention | None:
        """Read 本报记者."""
        reporter = REPORTER.match(clause, offset)
        return Mention(offset, reporter.end(), "记者") if reporter else None

    def _presented(self, clause: str, offset: int) -> Mention | None:
        """Read 船家陈伯, 社工室的钟佩君, of whom the page tells no more."""
        one = presented(clause, offset)
        return Mention(offset, one.end, self.nicks.get(one.name, one.name), self.post(one.name)) if one else None

    def _unknown(self, clause: str, offset: int) -> Mention | None:
        """Read a name that the article does not introduce, in Latin letters or before a verb of saying."""
        if english := ENGLISH.match(clause, offset):
            return Mention(offset, english.end(), english["name"])
        name = name_at(clause, offset) if SAYS.match(clause, offset + 2) else None
        says = name and SAYS.match(clause, offset + len(name))
        return Mention(offset, offset + len(name), name) if name and says and not name.endswith("地") else None

    def _somebody(self, clause: str, offset: int) -> Mention | None:
        """Read 一位居民, 相关负责人, before a verb of saying; 院士 without one where a person is meant."""
        other = ANONYMOUS.match(clause, offset)
        name = self.by_word(other["name"]) if other else None
        says = other and SAYS.match(clause, other.end())
        if not other or (name not in self.people and (not says or self.names.search(says[0]))):
            return None
        return Mention(offset, other.end(), name, self.post(name))

    def by_word(self, word: str) -> str:
        """Return whom a word means, before one name alone, 院长, 女儿, or as a nickname, 老人; else itself."""
        if not LEADER.fullmatch(word):
            meant = self._near.get(word) or self.nicks.get(word)
            return meant or (self._elder if word in ELDERS else None) or word
        bearers = [name for name in self.people if f"{word}、" in f"{self.post(name)}、"]
        return bearers[0] if len(bearers) == 1 else word

    def actor(self, clause: str, *, new: bool = False) -> Mention | None:
        """Return somebody without a name who does something in a clause: 一个男孩拉住她的口袋.

        :param new: only one who is told of for the first time, 一个
        """
        of = CLAUSE_OF.match(clause)
        somebody = ACTOR.match(clause) or (ACTOR.match(clause, of.end()) if of else None)
        if somebody is None or (new and not somebody["new"] and somebody.start() == 0):
            return None
        return Mention(somebody.start(), somebody.end(), self.by_word(somebody["name"]))

    def owner(self, clause: str) -> Mention | None:
        """Return whose voice or face a clause begins with: 他的嗓门很大."""
        if match := HIS.match(clause):
            return Mention(0, match.end(), None, pronoun=match[0][0])
        if voice := VOICE.match(clause):
            return Mention(0, voice.end("name"), self.by_word(voice["name"]))
        known = self.names.match(clause)
        is_owner = known and clause[known.end() :][:1] == "的"
        return Mention(0, known.end(), known[0], self.post(known[0])) if known and is_owner else None

    def within(self, sentence: str) -> Mention | None:
        """Return the subject of the last clause of a sentence that has one: 临别时，她转过身，说.

        Somebody without a name is it only where nobody else is, 她说，病人怕的是, or where he is new.
        """
        last: Mention | None = None
        end = len(sentence)
        for clause in reversed(sentence.split(",")):
            end -= len(clause)
            if mention := self.subject(clause) or self.actor(clause, new=True):
                return replace(mention, start=end + mention.start, end=end + mention.end)
            if last is None and (mention := self.actor(clause)):
                last = replace(mention, start=end + mention.start, end=end + mention.end)
            end -= 1
        return last

    SORTS = (_known, _pronoun, _titled, _familiar, _called, _nicknamed, _reporter, _presented, _unknown, _somebody)
    """What may be the subject: the first that fits."""


SAYS = lazy_pattern(rf"[^,:、]{{0,10}}?(?:{VERB})")
"""A verb of saying soon behind the subject."""

LEADER = lazy_pattern(any_of(posts.POSTS, meaning=("leader", "officer", "scholar")))
