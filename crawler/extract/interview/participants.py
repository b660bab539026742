"""Who takes part in a talk: the persons that one page names, and whom its labels mean."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.extract.interview.header import Header
from crawler.extract.interview.labels import SpeakerLabel
from crawler.extract.interview.persons import HAN, Person, find_people, is_name, name_at

INTRODUCED = re.compile(rf"我是[{HAN}“”《》A-Za-z0-9]{{0,16}}?(?:主持人|主播)\s*(?=[{HAN}])")
ABBREVIATED = re.compile(rf"(?P<before>[{HAN}]{{2,4}})\((?:以下)?简称[:“\"]?(?P<short>[{HAN}])")
SHORT_TITLES = {
    "局": "局长", "处": "处长", "科": "科长", "院": "院长", "工": "工程师",
    "医生": "医师", "大夫": "医师", "老师": "教授",
}  # fmt: skip


class Participants:
    """The persons of one page; labels are resolved within it and never beyond."""

    def __init__(self, header: Header, labels: Sequence[SpeakerLabel], text: str) -> None:
        """Gather from header and labels first; running text is asked only for a label that these leave open.

        :param text: the page, folded
        """
        self.hosts = {person.name for person in header.hosts}
        self.guests = {person.name for person in header.guests}
        self.people = [*header.hosts, *header.guests]
        for label in labels:
            if label.name:
                self.people.append(Person(label.name, label.post))
                if label.role == "host":
                    self.hosts.add(label.name)
        for match in ABBREVIATED.finditer(text):
            ends = [match["before"][-length:] for length in (3, 2, 4)]
            name = next((one for one in ends if is_name(one) and one.startswith(match["short"])), None)
            self.people += [Person(name)] if name else []
        self.text = text
        self._introduced: list[Person] | None = None

    def introduce(self, words: str) -> None:
        """Take up the name by which a host introduces himself: 我是主持人林汐."""
        for match in INTRODUCED.finditer(words):
            if name := name_at(words, match.end()):
                self.hosts.add(name)
                self.people.append(Person(name))

    def role_of(self, name: str) -> str | None:
        """Return host or guest where header, label or introduction say it of a person."""
        return "host" if name in self.hosts else "guest" if name in self.guests else None

    def behind(self, label: SpeakerLabel) -> str | None:
        """Return the person whom a label without a full name means, if the page leaves but one."""
        if label.name:
            return None
        if label.surname:
            return self._by_surname(label.surname, label.title)
        if label.role == "host":
            return _only(self.hosts)
        if label.kind == "post" and label.title:
            return _only({one.name for one in self._all() if one.post and _same_post(one.post, label.title)})
        if label.role == "guest" and label.kind == "role":
            return _only(self.guests)
        return None

    def _by_surname(self, surname: str, title: str | None) -> str | None:
        for people in (self.people, self._all()):
            bearers = [one for one in people if one.name.startswith(surname) and len(one.name) > len(surname)]
            fitting = [one for one in bearers if title and one.post and _fits(one.post, title)]
            if found := _only({one.name for one in fitting}) or _only({one.name for one in bearers}):
                return found
        return None

    def _all(self) -> list[Person]:
        if self._introduced is None:
            self._introduced = find_people([self.text])
        return [*self.people, *self._introduced]


def _only(names: set[str]) -> str | None:
    return next(iter(names)) if len(names) == 1 and is_name(next(iter(names))) else None


def _fits(post: str, title: str) -> bool:
    """Tell whether a title is short for a post: 苏主任 for 市卫健委主任; a 副主任 is called so if nobody else is."""
    full = SHORT_TITLES.get(title, title)
    return re.search(rf"(?<!副){re.escape(full)}", post) is not None if not full.startswith("副") else full in post


def _same_post(post: str, title: str) -> bool:
    return post.endswith(title) or title.endswith(post)
