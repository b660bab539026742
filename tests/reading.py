"""The one place where tests read a whole page: bytes and what is known of them → the article."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from scrapy.utils.project import get_project_settings

from crawler import reading
from crawler.items import Agency, Article, Page
from crawler.walk.loader import known_agencies


def read(
    body: bytes,
    *,
    url: str | None = None,
    content_type: str | None = None,
    row_title: str | None = None,
    row_date: str | None = None,
    column: str | None = None,
    site: str | None = None,
    following: Sequence[bytes] = (),
) -> Article:
    """Return the article of a page, as a crawl, ``ingest`` or ``extract`` would read it.

    :param following: the bytes of the further pages of an article that is spread over several
    :raises ValueError: if the bytes are no text
    """
    headers = [("Content-Type", content_type)] if content_type else []
    page = Page(
        url=url,
        body=body,
        headers=headers,
        row_title=row_title,
        row_date=row_date,
        column=column,
        site=site,
        following=[Page(url=None, body=part, headers=headers) for part in following],
    )
    told = reading.read(page, _agencies())
    if told.article is None:
        raise ValueError(told.problem)
    return told.article


@cache
def _agencies() -> list[Agency]:
    return known_agencies(get_project_settings())
