"""The end of a crawl that cannot go on."""

from __future__ import annotations

import logging

from scrapy.crawler import Crawler

logger = logging.getLogger(__name__)


def say(crawler: Crawler, reason: str, error: object) -> None:
    """Say in one plain sentence why a crawl ends; the command repeats the first at its end."""
    sentence = f"{reason}: {str(error).splitlines()[0]}: the crawl ends here, what was stored before is kept."
    logger.error(sentence)
    assert crawler.stats
    crawler.stats.set_value("run/sentence", crawler.stats.get_value("run/sentence", sentence))
