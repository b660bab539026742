"""What the second hand's sample sites are made of: articles, columns and the description of a site."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import md5
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Article:
    """An article of a column, or a row that leads off the site."""

    title: str
    day: date
    number: int
    source: str
    pinned: bool = False
    elsewhere: str | None = None
    """Address on another host; such rows are in no truth."""

    @property
    def key(self) -> str:
        """32 hex digits that tell it from all others."""
        return md5(f"{self.title}{self.number}".encode(), usedforsecurity=False).hexdigest()


@dataclass(frozen=True)
class Column:
    """A list of a site: one line of its description, ``name | kind | path | count/size | flags``.

    Flags: ``p`` pinned rows, ``o`` rows off the site, ``c`` cut titles, ``h`` also a block of the home page, ``b`` a
    block only (in no menu), ``f`` shown in a frame of another page. ``rows:NAME`` and ``scheme:NAME`` differ from the site's own; its texts hang on ``seed:NAME``.
    """

    group: str
    group_path: str
    name: str
    kind: str
    path: str
    count: int
    size: int
    flags: str
    rows: str
    scheme: str
    seed: str = ""


@dataclass(frozen=True)
class Sample:
    """Description of a site."""

    name: str
    family: str
    scheme: str
    """How it addresses lists and articles: a key of second_hand_schemes.SCHEMES."""
    city: str
    agency: str
    home: str
    columns: str
    rows: str
    """How it draws rows: a key of second_hand_rows.ROWS."""
    menu: str
    """How it draws its navigation: a key of second_hand_menus.MENUS."""
    page: str = "plain"
    pager: str = "numbers"
    links: str = "root"
    """How rows write addresses: ``root``, ``relative``, ``absolute`` or ``bare`` (no scheme)."""
    encoding: str = "utf-8"
    slashed: bool = False
    """Whether links to lists leave ``index.html`` out."""
    sections: bool = False
    """Whether the menu leads to sections only, which list their columns."""
    front: str = ""
    """What stands before the home page: ``splash`` (a picture to click), ``refresh`` or ``script`` (both send on)."""
    typed: str = ""
    """The address people type, which sends them on to its home; its home where this is empty."""
    seed: str = ""
    """What its texts hang on; its name where this is empty."""
    fresh: int = 0

    @property
    def root(self) -> str:
        """Scheme and host of its home."""
        parts = urlsplit(self.home)
        return f"{parts.scheme}://{parts.netloc}"

    def parsed(self) -> list[Column]:
        """Return its columns; a line ``# name path`` begins a group.

        The path is of its page; ``=`` where its name leads to its first column, nothing where it leads nowhere.
        """
        group, path, columns = "", "", []
        for line in filter(None, map(str.strip, self.columns.splitlines())):
            if line.startswith("#"):
                group, _, path = line[1:].strip().partition(" ")
                continue
            name, kind, where, numbers, *rest = (part.strip() for part in line.split("|"))
            count, _, size = numbers.partition("/")
            flags, own = "", {"rows": self.rows, "scheme": self.scheme}
            for word in " ".join(rest).split():
                key, colon, value = word.partition(":")
                if colon:
                    own[key] = value
                else:
                    flags += word
            columns.append(Column(group, path, name, kind, where, int(count), int(size or 15), flags, **own))
        return columns


@dataclass(frozen=True)
class Request:
    """What a browser asks for."""

    method: str
    url: str
    params: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, text: str) -> Request:
        """Read ``[POST ]address[?query]``; the query of a POST is its form."""
        method = "POST" if text.startswith("POST ") else "GET"
        bare, _, query = text.removeprefix("POST ").partition("?")
        return cls(method, bare, tuple(parse_qsl(query, keep_blank_values=True)))

    @property
    def address(self) -> str:
        """The address with its query."""
        query = "&".join(f"{key}={value}" for key, value in self.params)
        return f"{self.url}?{query}" if query else self.url


@dataclass(frozen=True)
class Row:
    """A row as a list draws it."""

    title: str
    shown: str
    """The title, cut where the list cuts it."""
    href: str
    day: date
    pinned: bool
