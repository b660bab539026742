"""Sites that share a host are crawled one after the other, all others side by side."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from crawler.commands.queues import empty, host_queues


class Site(SimpleNamespace):
    __hash__ = object.__hash__


@pytest.mark.parametrize(
    ("hosts", "queues"),
    [
        ([], []),
        (["a", "b"], [["0"], ["1"]]),
        (["a", "b", "a"], [["1"], ["0", "2"]]),
        (["a", "b", "ab", "c"], [["0", "1", "2"], ["3"]]),
    ],
)
def test_no_host_is_asked_from_two_queues(hosts: list[str], queues: list[list[str]]) -> None:
    sites: list[Any] = [Site(name=str(number), allowed_domains=list(own)) for number, own in enumerate(hosts)]
    assert [[one.name for one in queue] for queue in host_queues(sites)] == queues
    assert [[one.name for one in queue] for queue in host_queues([*sites, *sites])] == queues


def test_nothing_follows_once_the_queues_are_empty() -> None:
    queues: list[Any] = [["a", "b"], []]
    empty(queues)
    assert queues == [[], []]
