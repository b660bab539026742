"""Who takes part in a talk: the persons that one page names, and whom its labels mean."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.extract.interview.header import Header
from crawler.extract.interview.labels import HOST, SpeakerLabel, as_printed
from crawler.extract.interview.persons import HAN, Person, find_people, name_at
from crawler.lexicon import posts
from crawler.text.fold import folded
from crawler.text.names import is_person_name

INTRODUCED = re.compile(rf"我是[{HAN}“”《》A-Za-z0-9]{{0,16}}?{HOST}\s*(?=[{HAN}])")
ABBREVIATED = re.compile(rf"(?P<before>[{HAN}]{{2,4}})\((?:以下)?简称[:“\"]?(?P<short>[{HAN}])")
FULL_TITLES = {row.form: row.meaning for row in posts.SHORT_TITLES}


class Participants:
    """The persons of one page; labels are resolved within it and never beyond."""

    def __init__(self, header: Header, labels: Sequence[SpeakerLabel], plain: str, printed: str) -> None:
        """Gather from header and labels first; running text is asked only for a label that these leave open.

        :param plain: the page, folded
        :param printed: the same as printed, character for character
        """
        self._folded, self._printed = plain, printed
        self._hosts = {folded(person.name) for person in header.hosts}
        self._guests = {folded(person.name) for person in header.guests}
        self._people = [Person(folded(one.name), folded(one.post or "")) for one in (*header.hosts, *header.guests)]
        for label in labels:
            if label.name:
                self._people.append(Person(folded(label.name), folded(label.post or "")))
                if label.role == "host":
                    self._hosts.add(folded(label.name))
        for match in ABBREVIATED.finditer(plain):
            ends = [match["before"][-length:] for length in (3, 2, 4)]
            name = next((one for one in ends if is_person_name(one) and one.startswith(match["short"])), None)
            self._people += [Person(name)] if name else []
        self._introduced: list[Person] | None = None

    def introduce(self, words: str) -> None:
        """Take up the name by which a host introduces himself: 我是主持人林汐."""
        for match in INTRODUCED.finditer(words):
            if name := name_at(words, match.end()):
                self.preside(name)
                self._people.append(Person(name))

    def preside(self, name: str) -> None:
        """Take up that somebody is the host."""
        self._hosts.add(folded(name))

    @property
    def host(self) -> str | None:
        """The host's name as printed, if there is but one."""
        return as_printed(next(iter(self._hosts)), self._folded, self._printed) if len(self._hosts) == 1 else None

    def role_of(self, name: str) -> str | None:
        """Return host or guest where header, label or introduction say it of a person."""
        return "host" if folded(name) in self._hosts else "guest" if folded(name) in self._guests else None

    def behind(self, label: SpeakerLabel) -> str | None:
        """Return the person, as printed, whom a label without a full name means, if the page leaves but one."""
        return None if label.name else as_printed(self._behind(label), self._folded, self._printed)

    def _behind(self, label: SpeakerLabel) -> str | None:
        if label.surname:
            return self._by_surname(label.surname, label.title)
        if label.role == "host":
            return _only(self._hosts)
        if label.title:
            return _only({one.name for one in self._all() if one.post and _same_post(one.post, label.title)})
        if label.role == "guest" and label.kind == "role":
            return _only(self._guests)
        return None

    def _by_surname(self, surname: str, title: str | None) -> str | None:
        for people in (self._people, self._all()):
            bearers = [one for one in people if one.name.startswith(surname)]
            fitting = [one for one in bearers if title and one.post and _fits(one.post, title)]
            if found := _only({one.name for one in fitting}) or _only({one.name for one in bearers}):
                return found
        return None

    def _all(self) -> list[Person]:
        if self._introduced is None:
            self._introduced = find_people([self._folded])
        return [*self._people, *self._introduced]


def _only(names: set[str]) -> str | None:
    return next(iter(names)) if len(names) == 1 and is_person_name(next(iter(names))) else None


def _fits(post: str, title: str) -> bool:
    """Tell whether a title is short for a post: 苏主任 for 市卫健委主任; a 副主任 is called so if nobody else is."""
    full = FULL_TITLES.get(title, title)
    return re.search(rf"(?<!副){re.escape(full)}", post) is not None if not full.startswith("副") else full in post


def _same_post(post: str, title: str) -> bool:
    return post.endswith(title) or title.endswith(post)
