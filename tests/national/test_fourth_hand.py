"""The sites of the fourth hand hold what their truth says."""

from __future__ import annotations

import html
import re
from collections import Counter
from functools import cache
from urllib.parse import parse_qsl, urljoin

import pytest
from national.fourth_hand import DRAFTS, PORTALS, SITES
from national.fourth_hand_moves import MOVES, Move
from national.fourth_hand_portals import PORTAL_DRAFTS, Portal
from national.fourth_hand_site import Draft, Request
from national.fourth_hand_web import INDEX

from crawler.dedupe import url_key

LINKS = re.compile(r"""(?:href=|<option value=|location\.href=|window\.open\(|"url": )\s*["']?([^"'\s>)]+)""")
SCRIPTS = re.compile(
    r"createPage(?:HTML)?\(|laypage\.render|goPage\(|\.pagination\(|getJSON|ajax\(|<datastore>|queryData|_CONFIG"
)
"""Calls by which scripts fetch further pages; their addresses are what ``Draft.walks`` asks."""
NEAR = 700
"""How far from its title a row shows its day, at most, in characters."""


@cache
def key(url: str) -> str:
    """Return an address without scheme, index and slash at its end."""
    return INDEX.sub("/", url.partition("://")[2]).rstrip("/")


def fetched(draft: Draft, request: Request) -> str:
    """Return what a site answers to a request, after redirects."""
    url = request.url
    for _ in range(3):
        page, _, query = url.partition("?")
        given = dict(parse_qsl(query, keep_blank_values=True)) | dict(
            parse_qsl(request.form or "", keep_blank_values=True)
        )
        answer = draft.web.answer("POST" if request.form else "GET", page, given)
        if answer is None or not answer.location:
            break
        url = urljoin(url, answer.location)
    assert answer, url
    assert answer.status == 200, url
    return answer.body.decode("utf-8" if "utf-8" in answer.content_type else draft.web.charset)


def linked(text: str, at: str) -> set[str]:
    """Return the keys of addresses that a page leads to."""
    found = {html.unescape(one) for one in LINKS.findall(text) if not one.startswith("javascript")}
    origin = "/".join(at.split("/")[:3])
    return {
        key(f"{origin}{one}" if one[0] == "/" != one[1:2] else one if "://" in one else urljoin(at, one))
        for one in found
    }


def reached(drafts: list[Draft], home: str, between: str = "") -> set[str]:
    """Return the keys of what home page, channels and lists lead to."""
    pages = {key(node.url): (draft, node.url) for draft in drafts for node in draft.root.walk() if node.sort != "link"}
    pages |= {key(draft.home): (draft, draft.home) for draft in drafts}
    if between:
        pages[key(between)] = (drafts[0], between)
    seen: set[str] = set()
    waiting = [key(home)]
    while waiting:
        draft, url = pages[waiting.pop()]
        fresh = linked(fetched(draft, Request(url)), url) - seen
        seen |= fresh
        waiting += [one for one in fresh if one in pages]
    return seen


def days(day: str) -> tuple[str, ...]:
    """Return the forms in which lists print a day."""
    y, m, d = day.split("-")
    return (
        day, f"{y}年{int(m)}月{int(d)}日", f"{y}/{int(m)}/{int(d)}", f"{y}.{m}.{d}", f"[{m}-{d}]", f"{y}-\n{m}-\n{d}",
        f"<p>{m}/{d}</p><i>{y}</i>", f"<b>{d}</b><span>{y}-{m}</span>", f"({y}-{int(m)}-{int(d)})",
    )  # fmt: skip


def holds(draft: Draft) -> None:
    """Check the lists of a site."""
    addresses: set[str] = set()
    for node in draft.root.lists():
        requests = draft.walks[node.url]
        texts = [fetched(draft, request) for request in requests]
        whole = "\n".join(texts)
        for entry in node.entries:
            at = whole.find(entry.title)
            assert at >= 0, (node.url, entry.title)
            near = whole[max(0, at - NEAR) : at + NEAR]
            assert any(form in near for form in days(entry.day)), (node.url, entry.title)
        for entry in (node.entries[0], node.entries[-1]):
            url = draft.article_url(node, entry)
            assert entry.title in fetched(draft, Request(url)), url
        if not SCRIPTS.search(texts[0]):
            for text, request, following in zip(texts, requests, requests[1:], strict=False):
                assert key(following.url) in linked(text, request.url), following.url
        fresh = {key(draft.article_url(node, entry)) for entry in node.entries}
        assert len(fresh) == len(node.entries)
        assert not fresh & addresses
        addresses |= fresh
    lists = {key(node.url) for node in draft.root.walk() if node.sort != "link"}
    assert not lists & addresses


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda draft: draft.plan.name)
def test_a_site_holds_what_its_truth_says(draft: Draft) -> None:
    holds(draft)
    assert fetched(draft, Request(draft.plan.given or draft.home)) == fetched(draft, Request(draft.home))
    seen = reached([draft], draft.home)
    for node in draft.root.lists():
        assert key(node.url) in seen, node.url


@pytest.mark.parametrize("portal", PORTAL_DRAFTS, ids=lambda portal: portal.site.name)
def test_a_portal_leads_to_its_bureau_and_all_its_lists(portal: Portal) -> None:
    holds(portal.bureau)
    seen = reached([portal.draft, portal.bureau], portal.site.home, portal.between)
    assert key(portal.site.bureau or "") in seen
    for node in (*portal.draft.root.lists(), *portal.bureau.root.lists()):
        assert key(node.url) in seen, node.url


def test_there_are_sites_enough_and_each_has_its_own_look() -> None:
    assert len(SITES) >= 40
    assert len(PORTALS) >= 20
    assert len({site.name for site in (*SITES, *PORTALS)}) == len(SITES) + len(PORTALS)
    looks = {(draft.plan.skin.home, draft.plan.skin.menu, draft.plan.skin.rows, draft.plan.family) for draft in DRAFTS}
    assert len(looks) >= len(DRAFTS) - 1
    for site in (*SITES, *PORTALS):
        assert 3 <= len(site.wanted) <= 7, site.name
        assert site.unwanted, site.name
        for column in site.wanted:
            assert 6 <= len(column.articles) <= 40, (site.name, column.name)


@pytest.mark.parametrize("move", MOVES, ids=lambda move: move.name)
def test_a_move_is_what_it_says(move: Move) -> None:
    old, new = move.drafts
    assert move.columns
    assert set(move.columns) <= {one.name for one in move.before.wanted}
    named = {one.name: one for one in move.after.wanted}
    if new:
        holds(new)
    if move.expected in ("adopted", "moved"):
        assert (url_key(old.home).partition("/")[0] != url_key(new.home).partition("/")[0]) == (
            move.expected == "moved"
        )
    for column in (one for one in move.before.wanted if one.name in move.columns and one.name in named):
        rows = {(one.title, one.day) for one in named[column.name].articles}
        common = len(rows & {(one.title, one.day) for one in column.articles})
        if move.expected in ("adopted", "moved"):
            assert common >= max(5, len(rows) // 2), column.name


@pytest.mark.parametrize("move", MOVES, ids=lambda move: move.name)
def test_the_new_site_is_reached_where_the_truth_expects_it(move: Move) -> None:
    draft = move.drafts[1]
    if draft is None:
        return
    seen = reached([draft], draft.home)
    assert all(key(one.url) in seen for one in move.after.wanted)
    start = move.portal or move.before.home
    answer = draft.web.answer("GET", start, {})
    while answer and answer.location:
        start = urljoin(start, answer.location)
        answer = draft.web.answer("GET", start, {})
    assert answer is not None
    if move.portal:
        assert key(draft.home) in linked(answer.body.decode(), start)
    else:
        assert start == draft.home


def test_there_are_moves_enough_of_every_outcome() -> None:
    outcomes = Counter(move.expected for move in MOVES)
    assert len(MOVES) >= 40
    assert min(outcomes[name] for name in ("adopted", "moved", "proposed", "nobody")) >= 8
    assert len({move.name for move in MOVES}) == len(MOVES)
