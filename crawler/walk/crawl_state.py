"""What a crawl asks for what is stored already."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Protocol

from crawler.found import KeptSite
from crawler.items import Ask, Row


class CrawlState(Protocol):
    """What is stored already, as far as a crawl asks, in other threads. The setting ``CRAWL_STATE`` names who knows."""

    def asks(  # noqa: D102
        self, site: str, column: str, rows: Collection[Row], now: str, former: Mapping[str, str] | None = None
    ) -> tuple[set[str], list[Ask]]: ...
    def stored(self, urls: Collection[str]) -> set[str]: ...  # noqa: D102
    def pending(  # noqa: D102
        self, site: str, now: str, slug: str | None = None, name: str | None = None
    ) -> list[Ask]: ...
    def walked(self, site: str) -> dict[str, str | None]: ...  # noqa: D102
    def holes(self, site: str) -> dict[str, dict[int, int]]: ...  # noqa: D102
    def rests(self, now: str) -> dict[str, str]: ...  # noqa: D102
    def old_tls(self, now: str) -> set[str]: ...  # noqa: D102
    def keep_old_tls(self, host: str, now: str) -> None: ...  # noqa: D102
    def rest(self, name: str, until: str) -> None: ...  # noqa: D102
    def kept(self, site: str) -> KeptSite: ...  # noqa: D102
    def called(self, name: str, slug: str) -> str | None: ...  # noqa: D102
    def rows_of(self, site: str, slug: str, name: str, before: str) -> list[Row]: ...  # noqa: D102
