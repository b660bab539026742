"""Builds a site of the third hand from what is written down about it."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from national.sample_site import NationalSite
from national.third_hand_homes import HOMES, crumbs, frame, hall
from national.third_hand_machines import MACHINES
from national.third_hand_schemes import Scheme
from national.third_hand_site import Plan, Shelf, Site
from national.third_hand_texts import SOURCES, paragraphs
from national.third_hand_web import Web

from crawler.vocabulary import ColumnKind


def _put_articles(site: Site, shelf: Shelf) -> None:
    for one in site.stock[shelf]:
        source = SOURCES[(site.seed + one.number) % len(SOURCES)]
        body = "".join(f"<p>{text}</p>" for text in paragraphs(one.title, site.plan.city, one.number))
        site.web.put(
            one.url,
            f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{one.title}-{site.plan.agency}</title>'
            f'<meta name="SiteName" content="{site.plan.agency}"><meta name="ColumnName" content="{shelf.name}">'
            f'<meta name="ArticleTitle" content="{one.title}"><meta name="PubDate" content="{one.day} 09:30">'
            f'<meta name="ContentSource" content="{source}"></head><body>{crumbs(site, shelf.name, shelf.group)}'
            f'<h1>{one.title}</h1><div class="info">发布时间：{one.day} 来源：{source} 浏览次数：-</div>'
            f'<div id="zoom" class="article-content">{body}</div></body></html>',
        )


def _put_page(site: Site, shelf: Shelf) -> None:
    at = site.first(shelf)
    text = f"<h2>{shelf.name}</h2><p>{site.plan.agency}贯彻落实卫生健康工作方针政策，承担下列职责。</p>"
    site.web.put(at, frame(site, shelf.name, shelf.group, text, at))


def built(plan: Plan, web: Web) -> Site:
    """Return the bureau of a plan, with all its pages put into a web."""
    site = Site(plan, web)
    for shelf in plan.shelves:
        if shelf.kind == "page":
            _put_page(site, shelf)
        else:
            MACHINES[site.scheme(shelf).machine](site, shelf)
            _put_articles(site, shelf)
    for group in plan.groups:
        web.put(site.hall(group), hall(site, group))
    for url in {site.home, plan.base}:
        web.put(url, HOMES[plan.layout](site))
    return site


def nation(site: Site, start: str, bureau: str | None = None, beside: tuple[str, ...] = ()) -> NationalSite:
    """Return a site with its truth; ``beside`` are more lists that nobody wants."""
    kinds = get_args(ColumnKind)
    wanted = tuple(site.truth(one, one.kind) for one in site.plan.shelves if one.kind in kinds)
    unwanted = tuple(url for one in site.plan.shelves if one.kind == "unwanted" for url in site.addresses(one))
    hosts = tuple(sorted({url.split("/")[2] for url in (*site.web.pages, *site.web.programs)}))
    return NationalSite(
        site.plan.name, site.plan.scheme.family, site.plan.agency, start, site.web.answer, wanted, unwanted + beside,
        hosts, bureau,
    )  # fmt: skip


def build(plan: Plan) -> NationalSite:
    """Return the site of a plan with its truth."""
    site = built(plan, Web())
    if plan.splash:
        site.web.put(
            plan.splash,
            f'<html><head><meta charset="utf-8"><title>{plan.agency}</title>'
            f'<meta http-equiv="refresh" content="0;url={site.home}"></head><body></body></html>',
        )
    return nation(site, plan.splash or site.home)


def varied(scheme: Scheme, **changes: object) -> Scheme:
    """Return a scheme that looks different."""
    return replace(scheme, **changes)  # type: ignore[arg-type]
