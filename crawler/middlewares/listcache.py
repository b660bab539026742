"""Conditional requests for list pages: Scrapy's HTTP cache, kept in the store, always revalidated."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor

from scrapy import Request, Spider
from scrapy.http import Headers, HtmlResponse, Response
from scrapy.settings import BaseSettings

from crawler.errors import UserError
from crawler.storage import open_store
from crawler.storage.lists import Copy

logger = logging.getLogger(__name__)

VALIDATORS = {b"ETag": b"If-None-Match", b"Last-Modified": b"If-Modified-Since"}


class RevalidatePolicy:
    """Cache list pages that carry a validator, and ask each time whether they still hold (``HTTPCACHE_POLICY``)."""

    def __init__(self, settings: BaseSettings) -> None:
        pass

    def should_cache_request(self, request: Request) -> bool:
        """Cache nothing but lists that are asked by address alone: articles are in the archive."""
        return bool(request.meta.get("list")) and request.method == "GET"

    def should_cache_response(self, response: Response, request: Request) -> bool:
        """Keep what can be asked for conditionally."""
        return response.status == 200 and any(response.headers.get(name) for name in VALIDATORS)

    def is_cached_response_fresh(self, cachedresponse: Response, request: Request) -> bool:
        """Never take a copy on trust; make the request conditional."""
        for validator, condition in VALIDATORS.items():
            if value := cachedresponse.headers.get(validator):
                request.headers[condition] = value
        return False

    def is_cached_response_valid(self, cachedresponse: Response, response: Response, request: Request) -> bool:
        """Take the copy where the site says that nothing has changed."""
        return response.status == 304


class StoreCacheStorage:
    """The copies lie in the table ``list_page`` (``HTTPCACHE_STORAGE``).

    Scrapy waits for what these methods return, so copies are written in a thread of its own: that may have to wait for
    another process. Reading is one row by its key, and waits for no writer.
    """

    def __init__(self, settings: BaseSettings) -> None:
        self._lists = open_store(settings["DATABASE_URL"]).lists
        self._thread = ThreadPoolExecutor(1)

    def open_spider(self, spider: Spider) -> None:
        """Nothing to open: the store is."""

    def close_spider(self, spider: Spider) -> None:
        """Wait for the last copy."""
        self._thread.shutdown()

    def retrieve_response(self, spider: Spider, request: Request) -> Response | None:
        """Return the copy of a list page, if there is one."""
        try:
            copy = self._lists.copy(request.url)
        except UserError as error:
            logger.warning("%s: asked for whole, the copy cannot be had: %s", request.url, error)
            return None
        if copy is None:
            return None
        return HtmlResponse(request.url, headers=Headers(copy.headers), body=copy.body)

    def store_response(self, spider: Spider, request: Request, response: Response) -> None:
        """Keep a copy of a list page."""
        headers = {str(name): value for name, value in response.headers.to_unicode_dict().items()}
        self._thread.submit(self._keep, request.url, Copy(headers, response.body))

    def _keep(self, url: str, copy: Copy) -> None:
        try:
            self._lists.keep(url, copy)
        except UserError as error:
            logger.warning("%s: no copy was kept, the list is asked for whole next time: %s", url, error)
