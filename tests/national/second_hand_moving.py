"""Sites in mid-life as the second hand knows them: columns and homes that move, and what only looks as if they did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from sample.site import SamplePage

from .sample_site import Answer, NationalSite
from .second_hand_build import assembled, national
from .second_hand_leads import LEADS
from .second_hand_pages import FOOT, document
from .second_hand_parts import Request, Sample
from .second_hand_shelves import Build

Expected = Literal["adopted", "proposed", "moved", "nobody"]


@dataclass(frozen=True)
class Move:
    """A site before and after. Who follows it begins at ``before.home``, whatever ``after.home`` is.

    ``after.answer`` answers for the old addresses too, as far as anybody still does. ``adopted``: the new address of a
    column of the same home holds enough of the old articles to be taken without asking. ``moved``: the same for the home
    and with it its columns. ``proposed``: there is a column or a home of that name, but somebody has to look, since its
    articles are others, fewer than five, or the redirect is temporary. ``nobody``: what was there is not found again.
    """

    name: str
    before: NationalSite
    after: NationalSite
    expected: Expected
    columns: tuple[str, ...]
    """Names, before, of the columns that are no longer where they were."""
    portal: str | None = None
    """Home of the city's portal, which links the bureau under its name."""


WORDS = """
# 新闻中心
工作动态 | news | xwzx/gzdt | 36/15 | h
# 政务公开
通知公告 | notice | xxgk/tzgg | 28/15 | h
政策文件 | policy | xxgk/zcwj | 20/15
"""
NUMBERS = WORDS.replace("xwzx/gzdt", "3101").replace("xxgk/tzgg", "3202").replace("xxgk/zcwj", "3203")
ALL = ("工作动态", "通知公告", "政策文件")


def site(
    scheme: str, family: str, city: str, host: str, rows: str, menu: str, columns: str = WORDS, path: str = ""
) -> Sample:
    """Describe a site before it moves."""
    return Sample(
        f"second-move-{host}", family, scheme, f"{city}市", f"{city}市卫生健康委员会", f"http://{host}.gov.cn/{path}", columns,
        rows=rows, menu=menu,
    )  # fmt: skip


def later(before: Sample, swaps: Mapping[str, str], fresh: int = 6, **changes: str) -> Sample:
    """Return what became of a site: its texts are the same, ``fresh`` new ones stand above them in each column."""
    columns = changes.pop("columns", before.columns)
    for old, new in swaps.items():
        assert old in columns, f"{before.name} has no {old}"
        columns = columns.replace(old, new)
    return replace(before, columns=columns, seed=before.name, fresh=fresh, **changes)  # type: ignore[arg-type]


def move(before: Sample, after: Sample, expected: Expected, columns: tuple[str, ...] = ALL) -> Move:
    """Return a move within a home: nobody answers for old lists and articles."""
    return Move(before.name, national(assembled(before)), national(assembled(after)), expected, columns)


def frozen(before: Sample, after: Sample, columns: tuple[str, ...]) -> Move:
    """Return a move whose old lists stay as they were, linked by nobody."""
    old, new = assembled(before), assembled(after)
    web = {**old.web.known, **new.web.known}
    new.web.known = web
    return Move(before.name, national(old), national(new), "adopted", columns)


def forwarding(build: Build, old: Sample, how: str, status: int = 301) -> Answer:
    """Return the answers of a site and of its former home, which sends visitors on.

    ``home``: only the old home does; ``to-home``: every old address leads to the new home; ``path``: each to its own path.
    """

    def answer(method: str, url: str, params: Mapping[str, str]) -> SamplePage | None:
        if not url.startswith(old.home) or url.startswith(build.site.home):
            return build.web.answer(method, url, params)
        if how == "home" and url not in (old.home, f"{old.home}index.html"):
            return None
        path = url.removeprefix(old.home) if how == "path" else ""
        return SamplePage(b"", status=status, location=build.site.home + path)

    return answer


def forwarded(before: Sample, after: Sample, how: str, expected: Expected = "moved", status: int = 301) -> Move:
    """Return a move to another home, to which the old one sends visitors."""
    build = assembled(after)
    found = replace(national(build), answer=forwarding(build, before, how, status))
    return Move(before.name, national(assembled(before)), found, expected, ALL)


def from_portal(before: Sample, after: Sample, city: str, lead: int, name: str, expected: Expected = "moved") -> Move:
    """Return a move of which only the city's portal knows; the old home is silent."""
    build = assembled(after)
    portal = f"http://www.{city}.gov.cn/"
    links = [
        ("市教育局", f"http://jyj.{city}.gov.cn/"), ("市医疗保障局", f"http://ybj.{city}.gov.cn/"), (name, after.home),
        ("市卫生监督所", f"http://wsjds.{city}.gov.cn/"), ("临江县卫生健康局", f"http://www.lj{city}.gov.cn/wjj/"),
    ]  # fmt: skip
    way = LEADS[lead](links)
    pages = {"": f"<h1>{before.city}人民政府</h1>{way.home}", **dict(way.pages)}
    for path, body in pages.items():
        build.web.page(Request("GET", portal + path), partial(document, f"{before.city}人民政府", body + FOOT, "utf-8"))
    found = national(build)
    if expected == "nobody":
        found = replace(found, agency=before.agency, wanted=(), unwanted=tuple(one.url for one in found.wanted))
    return Move(before.name, national(assembled(before)), found, expected, ALL, portal)


def taken(before: Sample, title: str, body: str, everywhere: bool) -> Move:
    """Return a home that somebody else took over; with ``everywhere`` every address shows the same page."""
    old = national(assembled(before))
    page = SamplePage(document(title, body, "utf-8"), content_type="text/html")

    def answer(method: str, url: str, params: Mapping[str, str]) -> SamplePage | None:
        return page if url == before.home or (everywhere and url.startswith(before.home)) else None

    return Move(before.name, old, replace(old, answer=answer, wanted=(), unwanted=()), "nobody", ALL)


def sent_away(before: Sample, stranger: Sample) -> Move:
    """Return a home that sends visitors to somebody else's site."""
    build = assembled(stranger)
    after = replace(national(build), answer=forwarding(build, before, "to-home"), wanted=(), agency=before.agency)
    return Move(before.name, national(assembled(before)), after, "nobody", ALL)
