"""From Scrapy's responses to what the house works with."""

from __future__ import annotations

from functools import lru_cache

from scrapy.http import Response

from crawler.charset.decode import decode
from crawler.clock import utc_now
from crawler.items import Page


@lru_cache(1)  # a list's first page is looked at twice, one time after the other
def text_of(response: Response) -> str:
    """Return the text of a page, whatever charset it claims."""
    content_type = response.headers.get(b"Content-Type")
    return decode(response.body, content_type.decode("latin-1") if content_type else None).text


def page_of(response: Response, site: str, column: str | None, run_at: str) -> Page:
    """Return a page as it came, with its headers, repeated ones included.

    :param run_at: the moment of the run
    """
    headers = [
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, values in response.headers.items()
        for value in values
    ]
    return Page(
        url=response.url,
        body=response.body,
        status=response.status,
        headers=headers,
        site=site,
        column=column,
        fetched_at=utc_now(),
        run_at=run_at,
        cut_short="dataloss" in response.flags,
    )
