"""What a site is planned from: its tree of columns, written as an indented text, and how it looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import NamedTuple, get_args

from national.fourth_hand_texts import titles

from crawler.vocabulary import ColumnKind

KINDS = get_args(ColumnKind)


class Entry(NamedTuple):
    """An article: its number on the site, title and day."""

    serial: int
    title: str
    day: str

    @property
    def ymd(self) -> tuple[str, str, str]:
        """Return year, month and day, two digits each but for the year."""
        year, month, day = self.day.split("-")
        return year, month, day


@dataclass
class Node:
    """An entry of a site's menu: a column, a group of them, a page, or a link elsewhere."""

    name: str
    key: str
    sort: str
    """``list``, ``group``, ``page`` or ``link``."""
    path: str
    kind: ColumnKind | None = None
    topic: str = ""
    count: int = 0
    identity: str = ""
    """What it was called when its articles were written."""
    is_unwanted: bool = False
    at_home: bool = False
    """Whether the home page shows its newest articles."""
    in_menu: bool = True
    children: list[Node] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    parent: Node | None = None
    url: str = ""

    def walk(self) -> Iterator[Node]:
        """Return all below it."""
        for child in self.children:
            yield child
            yield from child.walk()

    def lists(self) -> list[Node]:
        """Return the columns below it."""
        return [node for node in self.walk() if node.sort == "list"]


def tree(text: str) -> Node:
    """Read a tree: one entry a line, two spaces a level: name, key, and for a column what it holds and how many.

    What it holds is a kind, or kind/topic; ``-topic`` for what nobody wants, ``~topic`` for what is neither. ``page``
    is a page, ``=address`` a link. ``*`` says that the home page shows it, ``!`` that the menu does not. ``new@old`` is a column that was called otherwise.
    """
    root = Node("", "", "group", "")
    stack = [root]
    for line in text.strip("\n").splitlines():
        words = line.split()
        level = (len(line) - len(line.lstrip())) // 2
        del stack[level + 1 :]
        parent = stack[-1]
        node = _node(words, parent)
        parent.children.append(node)
        stack.append(node)
    return root


def _node(words: list[str], parent: Node) -> Node:
    named, key, *rest = words
    name, _, identity = named.partition("@")
    flags = {word for word in rest if word in ("*", "!")}
    rest = [word for word in rest if word not in flags]
    path = f"{parent.path}/{key}" if parent.path else key
    node = Node(
        name,
        key,
        "group",
        path,
        parent=parent,
        at_home="*" in flags,
        in_menu="!" not in flags,
        identity=identity or name,
    )
    if key.startswith("="):
        node.sort, node.url = "link", key[1:]
    elif rest == ["page"]:
        node.sort = "page"
    elif rest:
        what, count = rest
        node.sort, node.count = "list", int(count)
        kind, _, topic = what.partition("/")
        if kind in KINDS:
            node.kind, node.topic = kind, topic or kind  # type: ignore[assignment]
        else:
            node.is_unwanted, node.topic = what[0] == "-", what[1:]
    return node


def fill(root: Node, seed: str, city: str, province: str, last: date, serial: int) -> None:
    """Give all columns of a tree their articles: newest first, no title twice on a site.

    What a column holds hangs on the seed and on what it was first called, not on where it stands.
    """
    used: set[str] = set()
    for node in root.lists():
        rng = Random(f"{seed} {node.identity}")
        fresh: list[str] = []
        while len(fresh) < node.count:
            fresh += [title for title in titles(node.topic, node.count, city, province, rng) if title not in used]
            fresh = fresh[: node.count]
            used.update(fresh)
        day = last - timedelta(days=rng.randrange(1, 20))
        gap = rng.choice((5, 9, 16, 30))
        for title in fresh:
            serial += rng.randrange(3, 97)
            node.entries.append(Entry(serial, title, day.isoformat()))
            day -= timedelta(days=rng.randrange(1, gap))


class Shown(NamedTuple):
    """A row as a page shows it."""

    href: str
    title: str
    entry: Entry

    def cut(self, length: int = 26) -> str:
        """Return the title as narrow lists print it."""
        return self.title if len(self.title) <= length else f"{self.title[:length]}..."


class Turn(NamedTuple):
    """Where in its list a page stands, as pagers need it."""

    page: int
    pages: int
    total: int
    size: int
    href: Callable[[int], str]
    """The address of a page of the list, as the page links it."""


Rows = Callable[[list[Shown]], str]
Pager = Callable[[Turn], str]
