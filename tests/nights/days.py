"""Nights of one site by the days they fall on."""

from __future__ import annotations

from nights.cities import YiheSpider
from nights.laboratory import Laboratory
from nights.web import Post


def asked_on(lab: Laboratory, post: Post, days: list[float]) -> list[float]:
    """Return on which of the nights' days an article was asked."""
    asked = {one.night for one in lab.proxy.log if one.url == post.url}
    return [day for night, day in enumerate(days, 1) if night in asked]


def live(lab: Laboratory, days: list[float]) -> None:
    """Crawl on these days, counted from the first."""
    for before, day in zip([days[0], *days], days, strict=False):
        lab.run(YiheSpider, days=day - before)
