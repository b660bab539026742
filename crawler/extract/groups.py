"""Reads a run of credit tokens as groups: the persons and organs behind one label, or before one deed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from crawler.extract.labels import BEHIND, PHOTO, STRICT, TEXT_ROLES
from crawler.extract.outlet_before import OWN
from crawler.extract.tokens import Token
from crawler.text.fold import folded
from crawler.text.names import PEN_OF_OFFICE, is_outlet
from crawler.vocabulary import Role

SILENT = frozenset(("chrome", "date", "archive"))
"""Tokens that say nothing of persons."""


@dataclass
class Group:
    """Persons or organs behind one label, or before one deed."""

    roles: tuple[Role, ...] = ()
    """Of a label or a deed."""
    title: tuple[Role, ...] = ()
    org: str | None = None
    people: list[tuple[str | None, str | None]] = field(default_factory=list)
    """Name and organ, one of them at least."""
    marked: bool = False
    """Whether a label with a mark opened it."""
    behind: bool = False
    """Whether the roles stand behind the names."""
    own: str | None = None
    """本报, 本刊: the outlet that prints it."""

    @property
    def rule(self) -> str:
        """Why these are credited: ``credits.label``, ``credits.deed``, ``credits.title`` or ``credits.signature``."""
        if self.marked:
            return "credits.label"
        return "credits.deed" if self.roles else "credits.title" if self.title else "credits.signature"

    @property
    def bare(self) -> bool:
        """Whether nothing says what these persons did."""
        return not (self.roles or self.title)

    def credited(self) -> Iterator[dict[str, Any]]:
        """Yield by-lines.

        A title tells better who wrote than 文 or 采写, and that of an intern than what they
        helped with; a picture is taken whatever the title.
        """
        told = (*TEXT_ROLES, "contributor") if "intern" in self.title else TEXT_ROLES
        roles = [one for role in self.roles for one in (self.title if role in told and self.title else (role,))]
        for name, org in self.people:
            for role in dict.fromkeys(roles or self.title or ("author",)):
                yield {"role": role, "name": name, "org": org or self.org or None}


@dataclass
class Carried:
    """What a segment leaves to the next."""

    dateline: str | None = ""
    issued: bool = False
    """Whether the dateline is 某社发, which names who gave a picture, and not 某报讯."""
    open: Group | None = None
    """A label whose names are to come."""


def groups_of(run: list[Token], text: str, carried: Carried) -> list[Group]:
    """Read one run: labels and titles stand before their names, deeds before or behind."""
    reader = _Reader(run, text, carried)
    for number, token in enumerate(run):
        reader.take(number, token)
    current = reader.current
    carried.open = current if current and not current.people and not current.bare else None
    return reader.groups


class _Reader:
    """Takes the tokens of a run one by one."""

    def __init__(self, run: list[Token], text: str, carried: Carried):
        self.run, self.text, self.carried = run, text, carried
        self.groups: list[Group] = [carried.open] if carried.open else []
        self.current: Group | None = carried.open
        self.office: str | None = None
        """The organ in front of the next names or title."""
        self.done = 0
        """Number of groups whose deed was named."""
        self.ends_with_deed = run[-1].kind == "deed"

    def take(self, number: int, token: Token) -> None:
        """Take one token."""
        if token.kind == "dateline":
            self.carried.dateline, self.carried.issued = token.org, folded(token.text).endswith("发")
        elif token.kind in ("source", "picture", "date"):
            self.current = self.office = None
        elif token.kind == "label":
            self._label(token)
        elif token.kind == "title":
            self._title(token)
        elif token.kind == "name":
            self._person(token.text, self.office)
        elif token.kind == "organ":
            self._organ(number, token)
        elif token.kind == "deed":
            self._deed(number, token)

    def _label(self, token: Token) -> None:
        """Open a group; right behind another label, 图/某报记者：张三, it tells who did what that says."""
        if token.org and self.current and self.current.marked and not self.current.people:
            self._title(token)
            return
        org = token.org or (self.carried.dateline if "reporter" in token.label.roles else None)
        self._open(Group(token.label.roles, org=org, marked=True))

    def _open(self, group: Group) -> None:
        self.current, self.office = group, None
        self.groups.append(group)

    def _title(self, token: Token) -> None:
        roles, words = token.label.roles, folded(token.text)
        own = next((one for one in OWN if words.startswith(one)), None)
        org = token.org or self.office
        if not org and not own and "reporter" in roles:
            org = self.carried.dateline
        current = self.current
        if current and current.roles and not current.people:
            current.title, current.org, current.own = roles, org or current.org, own
            self.office = None
        else:
            pictures = current and current.marked and current.roles == PHOTO and (current.title or not current.people)
            self._open(Group(PHOTO if pictures else (), roles, org, own=own))

    def _person(self, name: str | None, org: str | None) -> None:
        if self.current is None:
            self.current = Group(org=self.carried.dateline if self.carried.issued else None)
            self.groups.append(self.current)
        self.current.people.append((name, org))

    def _organ(self, number: int, token: Token) -> None:
        following = self._next(number)
        listed = following is not None and re.search(r"[、/,]", folded(self.text[token.end : following.start]))
        plain = folded(token.text)
        leads = following is not None and not listed and following.kind in ("name", "title")
        if leads and following and following.kind == "title" and following.org:
            leads = False
        if leads and not PEN_OF_OFFICE.fullmatch(plain):
            self.office = None if plain in OWN else token.text
        elif plain not in OWN and not self._is_apart(number):
            self._person(None, token.text)
            self.office = None

    def _is_apart(self, number: int) -> bool:
        """Tell an outlet behind persons, whom it does not belong to: 编辑／言寺 · 慢城杂志."""
        return bool(number and self.current and self.current.people) and is_outlet(self.run[number].text)

    def _deed(self, number: int, token: Token) -> None:
        said, following = folded(token.text), self._next(number)
        doers = self._doers(said)
        if doers is not None and self._is_behind(number, said, following):
            for group in doers:
                group.title = group.title or group.roles
                group.roles, group.behind = token.label.roles, True
            self.done, self.current, self.office = len(self.groups), None, None
        elif said not in BEHIND or following is not None:
            self._open(Group(token.label.roles))

    def _doers(self, said: str) -> list[Group] | None:
        """Return whom a deed behind them credits, 张三 李四摄, or None where nobody is named before it.

        Behind a label it credits those of a title, 记者：张三/摄; else the label tells more: 图/某医院提供.
        """
        current = self.current
        if current and current.marked and current.people:
            return [current] if STRICT.issuperset(current.roles) else [] if said in BEHIND else None
        return [
            group for group in self.groups[self.done :] if group.people and not (group.marked or group.roles)
        ] or None

    def _is_behind(self, number: int, said: str, following: Token | None) -> bool:
        """Tell whether a deed belongs to the names before it."""
        if said in BEHIND or following is None:
            return True
        joined = said.startswith("/")
        if following.kind == "name" and self._leads(number, joined=joined):
            return False
        return joined or self.ends_with_deed or (self.current is not None and self.current.bare)

    def _leads(self, number: int, *, joined: bool) -> bool:
        """Tell whether a deed before a name belongs to that: behind a title, 记者 林汐/摄影 沈砚, or 某刊 采访 林汐.

        Where another stands behind the last name each is of the name before it: 记者 林汐 采写 沈砚 摄影.

        :param joined: whether the deed begins with a stroke: then another that does tells
        """
        others = (one for one in self.run[number + 1 :] if one.kind == "deed")
        behind = any(one.text[:1] == "/" for one in others) if joined else self.ends_with_deed
        if self.current is None or behind:
            return False
        outlet = all(name is None and is_outlet(org or "") for name, org in self.current.people)
        return bool(self.current.title) or outlet

    def _next(self, number: int) -> Token | None:
        return next((token for token in self.run[number + 1 :] if token.kind not in SILENT), None)
