"""The project's settings, with one extension more: it writes down each page when the last stage has kept it."""

from __future__ import annotations

import os
from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler

from crawler.items import Page
from crawler.settings import *  # noqa: F403
from crawler.settings import EXTENSIONS

EXTENSIONS = EXTENSIONS | {"chaos.wiring.Acknowledged": 0}


class Acknowledged:
    """Writes the address of every page that left the pipelines to the file ``ACKNOWLEDGED``."""

    def __init__(self) -> None:
        self._file = os.open(os.environ["ACKNOWLEDGED"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Acknowledged:
        extension = cls()
        crawler.signals.connect(extension.item_scraped, signal=signals.item_scraped)
        return extension

    def item_scraped(self, item: Any) -> None:
        if isinstance(item, Page):
            os.write(self._file, f"{item.url}\n".encode())
