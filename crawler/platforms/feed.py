"""Pages that are here already enter the pipelines like those from the network."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from typing import Any

from scrapy import Spider

from crawler.items import Page
from crawler.platforms.series import joined


class FeedSpider(Spider):
    """Yields pages from files or from the archive; asks no network. Not listed among the sites."""

    name = None  # type: ignore[assignment]

    def __init__(self, pages: Iterable[Page] = (), **kwargs: Any) -> None:
        super().__init__("feed", **kwargs)
        self._pages = pages

    async def start(self) -> AsyncIterator[Any]:
        """Yield the pages."""
        for page in joined(self._pages):
            yield page
