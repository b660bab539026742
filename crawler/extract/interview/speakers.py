"""Who says it: the person, office or document that a clause makes its speaker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crawler.extract.interview.labels import as_printed
from crawler.extract.interview.persons import HAN, SURNAME_TITLE, Person, find_people, is_post, name_at, surname_title
from crawler.extract.interview.wording import VERB
from crawler.lexicon import organs, posts, roles, speakers, speech
from crawler.lexicon.row import any_of
from crawler.text.fold import folded

WRITES = any_of(speech.SAYS, speech.WRITES, meaning="a document says")
OFFICES_SAY = f"(?:{WRITES}|{any_of(speech.SAYS, meaning='an office says')}|称)"

DOCUMENT = re.compile(
    rf"(?:^|,)(?P<name>(?:《[^《》]{{2,50}}》|[{HAN}、〇○0-9()]{{2,36}}?{any_of(speech.DOCUMENTS, meaning='document')})"
    rf"(?:\([^()]{{2,24}}\))?){any_of(speech.IN_DOCUMENTS)}*(?P<verb>{WRITES}|[称说])(?:要|了)?$"
)
OFFICE = re.compile(
    rf"(?:^|,)(?P<name>[{HAN}]{{2,24}}{any_of(organs.OFFICES, meaning=organs.SPEAKING)})(?P<verb>{OFFICES_SAY})$"
)
PRONOUN = re.compile(rf"(?:{any_of(speech.SUBJECTS, meaning='pronoun')}|这位.{{1,8}}?)(?=[^的]|$)")
CITIZEN = any_of(speakers.ROLES, meaning="citizen")
NO_POST = f"(?:{any_of(speech.SUBJECTS, meaning='somebody')}|{CITIZEN})"
SOMEBODY = f"(?:{NO_POST}|{any_of(posts.POSTS, stands='bare')})"
ANONYMOUS = re.compile(
    rf"(?P<name>[^\W0-9它他她这那有些的了在被把是从对而但与由给让]{{0,20}}?{SOMEBODY}们?"
    rf"(?:[{HAN}]{any_of(posts.CALLED)})?)"
)
TITLED = re.compile(
    rf"(?:[{HAN}]{{0,8}}的{any_of(speech.RELATIVES)}|[{HAN}]{{0,6}}{NO_POST})?"
    rf"(?P<name>[{HAN}]{any_of(posts.CALLED)})(?!的)"
)
REPORTER = re.compile(rf"{any_of(organs.OWN)}?{any_of(roles.TITLES, meaning='reporter')}(?=[^从在了获]|$)")
LEADS = re.compile(rf"{any_of(speech.LEADS)}[^。“]{{0,30}}?,|{any_of(speech.LEADS, meaning='glued')}")
"""What may stand between the beginning of a sentence and its subject."""

SPOKEN_TO = re.compile(f"{any_of(speech.SPOKEN_TO)}$")


@dataclass(frozen=True)
class Mention:
    """A speaker in a clause and where he stands."""

    start: int
    """Of name or post, whichever comes first."""
    end: int
    name: str | None
    """None for a pronoun."""
    post: str | None = None


class Speakers:
    """The persons that one article knows, by which its clauses are read."""

    def __init__(self, texts: Sequence[str], head: str = "") -> None:
        """Gather the persons whom an article introduces.

        :param texts: its paragraphs as printed
        :param head: its headline
        """
        self._printed = "\n".join([*texts, head])
        self._folded = folded(self._printed)
        self.people: dict[str, Person] = {}
        for person in (*find_people([folded("\n".join(texts))]), *find_people([folded(head)])):
            known = self.people.get(person.name)
            if known is None or len(known.post or "") < len(person.post or ""):
                self.people[person.name] = person
        self.names = re.compile("|".join(map(re.escape, sorted(self.people, key=len, reverse=True))) or r"(?!)")

    def as_printed(self, part: str | None) -> str | None:
        """Return folded words of the article in the characters that it prints."""
        return as_printed(part, self._folded, self._printed)

    def printed(self, name: str) -> Person:
        """Return a person of the article, by the folded name, as the article prints name and post."""
        post = as_printed(self.post(name), self._folded, self._printed)
        return Person(as_printed(name, self._folded, self._printed), post)

    def post(self, name: str | None) -> str | None:
        """Return a person's post as the page prints it first."""
        person = self.people.get(name or "")
        return person.post if person else None

    def subject(self, clause: str) -> Mention | None:
        """Return the speaker that a clause begins with, words that lead up to him apart."""
        offset = 0
        for _ in range(3):
            if mention := self._at(clause, offset):
                return mention
            lead = LEADS.match(clause, offset)
            if not lead:
                return None
            offset = lead.end()
        return self._at(clause, offset)

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
        if known and (known.start() == offset or is_post(clause[offset : known.start()].strip())):
            return Mention(offset, known.end(), known[0], self.post(known[0]))
        return None

    def _pronoun(self, clause: str, offset: int) -> Mention | None:
        """Read 他, 该负责人."""
        pronoun = PRONOUN.match(clause, offset)
        return Mention(offset, pronoun.end(), None) if pronoun else None

    def _titled(self, clause: str, offset: int) -> Mention | None:
        """Read 市民王女士, 张奶奶的女儿王女士."""
        titled = TITLED.match(clause, offset)
        named = titled and surname_title(titled["name"])
        return Mention(offset, titled.end(), titled["name"]) if titled and named else None

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

    def _reporter(self, clause: str, offset: int) -> Mention | None:
        """Read 本报记者."""
        reporter = REPORTER.match(clause, offset)
        return Mention(offset, reporter.end(), "记者") if reporter else None

    def _unknown(self, clause: str, offset: int) -> Mention | None:
        """Read a name that the article does not introduce, before a verb of saying."""
        name = name_at(clause, offset)
        says = name and SAYS.match(clause, offset + len(name))
        return Mention(offset, offset + len(name), name) if name and says else None

    def _somebody(self, clause: str, offset: int) -> Mention | None:
        """Read 一位居民, 相关负责人, before a verb of saying."""
        other = ANONYMOUS.match(clause, offset)
        says = other and SAYS.match(clause, other.end())
        return Mention(offset, other.end(), other[0]) if other and says and not self.names.search(says[0]) else None

    SORTS = (_known, _pronoun, _titled, _called, _reporter, _unknown, _somebody)
    """What may be the subject: the first that fits."""


SAYS = re.compile(rf"[^,:、]{{0,10}}?(?:{VERB})")
"""A verb of saying soon behind the subject."""
