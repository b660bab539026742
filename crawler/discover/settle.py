"""Of all lists that were read, the columns: one list under two addresses is one, parents give way to leaves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from crawler.dedupe import url_key
from crawler.discover.wanted import is_parent
from crawler.found import FoundColumn
from crawler.items import Row
from crawler.text.slugs import free_slug
from crawler.vocabulary import ColumnKind

FIRST_ROWS = 10
"""Rows by which two lists of different length are known to be the same; shorter ones are the same as a whole."""

FOREIGN_SHARE = 0.2
"""A parent is kept if more than this share of its rows stands in no list under it."""

SLUG = re.compile(r"[A-Za-z0-9][\w-]*")
PLAIN = ("index", "default", "list", "channel", "column", "col", "nav_list", "common_list")
"""Names of files and folders that say nothing of a list."""


@dataclass
class Candidate:
    """A list that was read."""

    url: str
    name: str
    kind: ColumnKind
    score: float
    platform: str
    rows: list[Row]
    evidence: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    above: tuple[str, ...] = ()
    """Names that it stands under in menus."""
    parents: set[str] = field(default_factory=set)
    """Keys of the pages under which it was found."""
    own_name: str = ""
    """What its page calls it."""

    @property
    def key(self) -> str:
        """Key of its address."""
        return url_key(self.url)

    @property
    def folder(self) -> str:
        """Where what stands under it lies, without the scheme: /xwzx/ of /xwzx/index.html and of /xwzx.htm."""
        before, _, last = self.url.partition("?")[0].partition(":")[2].rpartition("/")
        stem = last.partition(".")[0]
        return f"{before}/" if not stem or stem in PLAIN or "?" in self.url else f"{before}/{stem}/"


def settled(found: Iterable[Candidate]) -> list[Candidate]:
    """Return the columns among the lists of a site, in the order in which they were found."""
    lists = _without_doubles(list(found))
    return [one for one in lists if not _is_covered(one, lists)]


def columns_of(found: Iterable[Candidate]) -> list[FoundColumn]:
    """Return candidates as columns, each with a slug of its own."""
    taken: set[str] = set()
    columns = []
    for one in found:
        slug = free_slug(_slug(one.url), taken)
        taken.add(slug)
        column = FoundColumn(
            slug, one.name or slug, one.url, one.kind, one.platform, tuple(one.evidence), tuple(one.doubts)
        )
        columns.append(column)
    return columns


def _slug(url: str) -> str:
    parts = urlsplit(url)
    names = [name.rpartition(".")[0] or name for name in parts.path.split("/") if name]
    telling = [name for name in reversed(names) if SLUG.fullmatch(name) and name.lower() not in PLAIN]
    digits = re.sub(r"\D+", "", parts.query)
    if not telling:
        return digits or (names[-1] if names else "home")
    return f"{telling[0]}-{digits}" if digits else telling[0]


def _keys(one: Candidate) -> list[str]:
    return [url_key(row.url) for row in one.rows]


def _without_doubles(lists: list[Candidate]) -> list[Candidate]:
    """Return the lists, each once: those whose first rows are the same are one."""
    kept: list[Candidate] = []
    for one in lists:
        place = next((place for place, other in enumerate(kept) if _is_same(one, other)), None)
        if place is None:
            kept.append(one)
            continue
        best, worse = sorted((kept[place], one), key=_rank, reverse=True)
        kept[place] = best
        best.evidence.append(f"The same list is {worse.name or 'nameless'} at {worse.url}.")
        best.parents |= worse.parents
    return kept


def _is_same(one: Candidate, other: Candidate) -> bool:
    if one.key == other.key:
        return True
    rows, others = _keys(one), _keys(other)
    enough = len(rows) if len(rows) == len(others) else FIRST_ROWS
    return bool(rows) and min(len(rows), len(others)) >= enough and rows[:enough] == others[:enough]


def _rank(one: Candidate) -> tuple[float, bool, bool, int]:
    return one.score, not is_parent(one.name), bool(one.above), -len(one.url)


def _is_covered(one: Candidate, lists: list[Candidate]) -> bool:
    """Tell a list all of whose rows stand in lists under it."""
    children = [other for other in lists if other is not one and _is_child(other, one)]
    held = {key for child in children for key in _keys(child)}
    if not held.intersection(_keys(one)):
        return False
    return sum(_is_foreign(row, held, children) for row in one.rows) <= FOREIGN_SHARE * len(one.rows)


def _is_foreign(row: Row, held: set[str], children: list[Candidate]) -> bool:
    """Tell a row that none of some lists shows, nor can have on a further page."""
    if url_key(row.url) in held or any(child.folder in row.url for child in children):
        return False
    return (row.date or "") > max(map(_oldest, children))


def _oldest(one: Candidate) -> str:
    return min((row.date for row in one.rows if row.date), default="")


def _is_child(one: Candidate, other: Candidate) -> bool:
    """Tell whether one list stands under another: by its address, or by the page on which it was found."""
    if one.folder != other.folder and one.folder.startswith(other.folder) and other.folder.count("/") > 3:
        return True
    if other.name and other.name in one.above:
        return True
    if other.folder != one.folder and other.folder.startswith(one.folder):
        return False
    if one.name and one.name in other.above:
        return False
    return other.key in one.parents and not (is_parent(one.name) and not is_parent(other.name))
