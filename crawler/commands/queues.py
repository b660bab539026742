"""The order in which several sites are crawled: side by side, but for those that share a host."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crawler.walk.site import SiteSpider

    Queue = list[type[SiteSpider]]


def host_queues(sites: Queue) -> list[Queue]:
    """Group sites so that no host is asked from two groups: a delay holds within one crawl only."""
    queues: list[Queue] = []
    for site in dict.fromkeys(sites):
        hosts = set(site.allowed_domains)
        shared = [queue for queue in queues if any(hosts & set(other.allowed_domains) for other in queue)]
        queues = [queue for queue in queues if queue not in shared]
        queues.append([*(other for queue in shared for other in queue), site])
    return queues


def empty(queues: list[Queue]) -> None:
    """Let nothing follow what is under way."""
    for queue in queues:
        queue.clear()
