"""What a sample site is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass
class SamplePage:
    """An answer to one address."""

    body: bytes
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    location: str | None = None
    validator: bool = False
    """Whether the server offers an ETag and answers conditional requests."""
    fails_first: int = 0
    """How many times it answers 500 before it recovers."""


@dataclass
class Expected:
    """The truth about an article that a crawl must store."""

    url: str
    site: str
    columns: list[str]
    title: str
    paragraphs: list[str]
    published_at: str | None
    source: str | None
    kind: str = "news"
    kicker: str | None = None
    subtitle: str | None = None
    headings: list[str] = field(default_factory=list)
    bylines: list[tuple[str, str | None, str | None]] = field(default_factory=list)
    attachments: list[tuple[str, str]] = field(default_factory=list)
    captions: list[tuple[str | None, str | None]] = field(default_factory=list)
    document_number: str | None = None


@dataclass
class Site:
    """All pages by address, and what a full crawl finds in them."""

    pages: dict[str, SamplePage] = field(default_factory=dict)
    expected: list[Expected] = field(default_factory=list)
    plain: set[str] = field(default_factory=set)
    """Hosts that do not answer by https."""

    @property
    def hosts(self) -> set[str]:
        """Return the host names of all pages."""
        return {str(urlsplit(url).hostname) for url in self.pages}

    def add(self, other: Site) -> None:
        """Take in the pages of another site."""
        self.pages |= other.pages
        self.expected += other.expected

    def expected_of(self, name: str) -> list[Expected]:
        """Return the articles of one city."""
        return [one for one in self.expected if one.site == name]

    def replace(self, url: str, old: str, new: str) -> None:
        """Change the text of a page."""
        page = self.pages[url]
        assert old.encode() in page.body, f"{url} does not say {old}"
        page.body = page.body.replace(old.encode(), new.encode())
