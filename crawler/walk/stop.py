"""A crawl that stops before its end says why."""

from __future__ import annotations

import logging

from scrapy.crawler import Crawler

logger = logging.getLogger(__name__)

HELD = "held"
"""Finish reason of a run whose site another run holds."""


def record_stop(crawler: Crawler, reason: str, error: object) -> None:
    """Say in one plain sentence why a crawl stops; the command repeats the first at its end.

    :param reason: the finish reason, such as ``archive_failed``
    :param error: what happened; its first line is told
    """
    sentence = f"{reason}: {str(error).splitlines()[0]}: the crawl ends here, what was stored before is kept."
    logger.error(sentence)
    assert crawler.stats
    crawler.stats.set_value("run/sentence", crawler.stats.get_value("run/sentence", sentence))
