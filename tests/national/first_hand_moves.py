"""Sites that move in mid-life, made by those who know the rules: for working at them, not for measuring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from national.first_hand import AGENCY, COMMON, portal_page
from national.first_hand_build import Builder, Family, Leaf, answer
from national.first_hand_families import ANHUI, GLIST, JHTML, JPAGE, NFCMS, PHP, STATIC, TRS, UCAP, VSB
from national.first_hand_menus import flat, nested
from national.sample_site import Answer, Listed, NationalSite
from national.score_moves import Expected
from sample.site import SamplePage

OLD = "http://wjw.qingjiang.gov.cn/"
NEW = "https://wsjkw.qingjiang.gov.cn/"
PORTAL = "http://www.qingjiang.gov.cn/"
COUNTY_HOME = "http://www.donghe.gov.cn/wsj/"
DOUBLES = "".join(f"<a href='{OLD}xwzx/{slug}/index.html'>最新动态</a>" for slug in ("gzdt", "tzgg", "jcdt"))
PAPER = "http://www.jiangbian.com/"
LOST = ("工作动态", "通知公告", "政策文件")
ALL = ("工作动态", "基层动态", "媒体报道", "通知公告", "政策文件", "政策解读", "人事信息", "财政预决算", "在线访谈")


@dataclass(frozen=True)
class Move:
    """A site before and after; see ``national.score_moves.Move``."""

    name: str
    before: NationalSite
    after: NationalSite
    expected: Expected
    columns: tuple[str, ...] = LOST
    portal: str | None = None


def seeded(tree: tuple[Leaf, ...], changes: Mapping[str, Mapping[str, Any]]) -> tuple[Leaf, ...]:
    """Return a tree whose articles are those of the old site, with changes by the names of columns."""
    return tuple(
        replace(leaf, **{"seed": f"{OLD}{leaf.slug}", "children": seeded(leaf.children, changes)} | dict(changes.get(leaf.name, {})))
        for leaf in tree
    )  # fmt: skip


def site(
    base: str, family: Family, changes: Mapping[str, Mapping[str, Any]] | None = None, **about: Any
) -> NationalSite:
    menu = about.pop("menu", nested)
    return Builder(family, base, about.pop("agency", AGENCY), seeded(COMMON, changes or {}), menu, **about).site(
        "moving", OLD
    )


def slugs(prefix: str, names: tuple[str, ...] = LOST, **more: Any) -> dict[str, dict[str, Any]]:
    """Return changes by which columns lie in other folders."""
    return {name: {"slug": f"{prefix}{number}"} | more for number, name in enumerate(names)}


def with_pages(whole: NationalSite, pages: Mapping[str, str | SamplePage | None]) -> NationalSite:
    """Return a site of which some pages are others, or gone."""

    def answers(method: str, url: str, parameters: Mapping[str, str]) -> SamplePage | None:
        if url in pages:
            page = pages[url]
            return SamplePage(page.encode()) if isinstance(page, str) else page
        return whole.answer(method, url, parameters)

    return replace(whole, answer=answers)


def redated(whole: NationalSite) -> NationalSite:
    """Return a site whose lists show other days."""

    def answers(method: str, url: str, parameters: Mapping[str, str]) -> SamplePage | None:
        page = whole.answer(method, url, parameters)
        return page and replace(page, body=page.body.replace(b"<span>2026-", b"<span>2025-"))

    return replace(whole, answer=answers)


def alone(pages: Mapping[str, str]) -> Answer:
    return answer(pages)


def redirecting(base: str, status: int, family: Family = TRS, **about: Any) -> NationalSite:
    """A site at another host, to which the old home leads."""
    return with_pages(site(base, family, **about), {OLD: SamplePage(b"", status, location=base)})


def city(*links: str) -> dict[str, str]:
    offices = "".join(
        f"<li><a href='http://{n}.qingjiang.gov.cn/'>清江市{name}</a></li>"
        for n, name in enumerate(("教育局", "公安局", "财政局", "民政局", "司法局"))
    )
    return {
        PORTAL: portal_page(
            "清江市人民政府门户网站",
            f"<a href='/zwgk/'>政务公开</a><ul>{offices}{''.join(f'<li>{one}</li>' for one in links)}</ul>",
        )
    }


def two_steps() -> dict[str, str]:
    """A portal that lists its offices on a page of its own."""
    [(_, page)] = city(f"<a href='{NEW}'>市卫生健康委员会</a>").items()
    return {PORTAL: portal_page("清江市人民政府门户网站", "<a href='/jgsz/'>机构设置</a>"), f"{PORTAL}jgsz/": page}


def paper() -> dict[str, str]:
    """A site of somebody else whose columns bear names that bureaus use too."""
    rows = "".join(
        f"<li><a href='{PAPER}a/{n}.html'>江边的故事第{n}回刊出</a><span>2026-01-{n:02}</span></li>"
        for n in range(1, 12)
    )
    menu = "".join(
        f"<a href='{PAPER}{slug}/'>{name}</a>"
        for slug, name in (("gg", "通知公告"), ("dt", "工作动态"), ("bz", "版主推荐"))
    )
    pages = {PAPER: "江边晚读网", f"{PAPER}gg/": "通知公告", f"{PAPER}dt/": "工作动态"}
    return {
        url: f"<html><head><title>{title}</title></head><body>{menu}<ul>{rows}</ul><p>江边晚读网 版权所有</p></body></html>"
        for url, title in pages.items()
    }


def county() -> dict[str, str]:
    """The bureau of a county whose titles do not name it as that."""
    rows = "".join(
        f"<li><a href='{COUNTY_HOME}{n}.html'>东河县开展第{n}次检查</a><span>2026-01-{n:02}</span></li>"
        for n in range(1, 12)
    )
    body = f"<a href='{COUNTY_HOME}dt/'>工作动态</a><a href='{COUNTY_HOME}gg/'>通知公告</a><ul>{rows}</ul>"
    page = f"<html><head><title>卫生健康局-东河县人民政府</title></head><body>{body}</body></html>"
    return dict.fromkeys((COUNTY_HOME, f"{COUNTY_HOME}dt/", f"{COUNTY_HOME}gg/"), page)


def yearless(rows: list[Listed]) -> str:
    items = "".join(f"<li><a href='{row.url}'>{row.title}</a><span>[{row.day[5:]}]</span></li>" for row in rows)
    return f"<ul class='list'>{items}</ul>"


def stranger(title: str, body: str, meta: str = "") -> dict[str, str | SamplePage | None]:
    return {OLD: f"<html><head><title>{title}</title>{meta}</head><body>{body}</body></html>"}


def nowhere(pages: Mapping[str, str | SamplePage | None]) -> NationalSite:
    """A host that answers some pages and has nothing else."""
    return with_pages(replace(BEFORE, answer=alone({}), wanted=()), pages)


BEFORE = site(OLD, TRS)
YEARLESS = replace(JHTML, rows=yearless)
CASINO = stranger(
    "澳门娱乐城_网上真人百家乐官方网站", "<a href='/gzdt/'>最新优惠</a><p>注册即送彩金，欢迎下注。</p>" * 5
)
SOLD = stranger(
    "qingjiang.gov.cn",
    "<h1>This domain is for sale</h1><p>Buy this domain now, contact the owner of it for a price.</p>",
)
COMPANY = stranger(
    "清江鑫源建材有限公司", "<ul><li><a href='/xwzx/tzgg/'>通知公告</a></li></ul><p>地址：清江市工业路</p>"
)
MUNICIPAL = stranger("清江市医疗保障局", "<a href='/xwzx/gzdt/'>工作动态</a><p>主办单位：清江市医疗保障局</p>")
COUNTY = "<a href='http://www.nanhe.gov.cn/wjj/'>南河县卫生健康局</a>"

MOVES: list[Move] = [
    Move("other folders", BEFORE, site(OLD, TRS, slugs("gk/x")), "adopted"),
    Move("other family", BEFORE, site(OLD, NFCMS), "adopted", ALL),
    Move("numbers for folders", BEFORE, site(OLD, JPAGE, menu=flat), "adopted", ALL),
    Move("descending pages", BEFORE, site(OLD, VSB), "adopted", ALL),
    Move("queries", BEFORE, site(OLD, PHP), "adopted", ALL),
    Move("many newer ones", BEFORE, site(OLD, STATIC, slugs("a", newer=17)), "adopted"),
    Move("days without a year", BEFORE, site(OLD, YEARLESS), "adopted", ALL),
    Move("more links under other names", BEFORE, site(OLD, NFCMS, chrome=DOUBLES), "adopted", ALL),
    Move("under another head", BEFORE, site(OLD, GLIST, {"新闻中心": {"name": "要闻动态", "slug": "yw"}} | slugs("yw/n")), "adopted"),
    Move("a name nobody wants", site(OLD, TRS, {"通知公告": {"name": "示例专栏"}}), site(OLD, TRS, {"通知公告": {"name": "示例专栏", "slug": "s"}}), "adopted", ("示例专栏",)),
    Move("permanent redirect", BEFORE, redirecting(NEW, 301), "moved", ALL),
    Move("another family behind it", BEFORE, redirecting("http://www.qingjiang.gov.cn/wjw/", 308, UCAP), "moved", ALL),
    Move("the portal's link", BEFORE, with_pages(site(NEW, ANHUI), {OLD: None} | city(f"<a href='{NEW}'>市卫健委</a>", COUNTY)), "moved", ALL, PORTAL),
    Move("sold, and the portal's link", BEFORE, with_pages(site(NEW, JHTML), CASINO | city(f"<a href='{NEW}'>市卫健委</a>")), "moved", ALL, PORTAL),
    Move("a portal with next to nothing", BEFORE, with_pages(site(NEW, STATIC, menu=flat), {OLD: None, PORTAL: f"<html><title>清江市</title><body><a href='/zw/'>政务</a><a href='{NEW}'>清江市卫生健康委</a></body></html>"}), "moved", ALL, PORTAL),
    Move("a portal with a list of offices", BEFORE, with_pages(site(NEW, GLIST), {OLD: None} | two_steps()), "moved", ALL, PORTAL),
    Move("a page that jumps", BEFORE, with_pages(site(NEW, TRS), {OLD: f"<html><head><title>{AGENCY}</title><meta http-equiv='refresh' content='0;url={NEW}'></head></html>"}), "proposed", ALL),
    Move("temporary redirect", BEFORE, redirecting(NEW, 302), "proposed", ALL),
    Move("other articles", BEFORE, site(OLD, TRS, {"工作动态": {"slug": "n", "seed": "others"}}), "proposed", ("工作动态",)),
    Move("same titles, other days", BEFORE, redated(site(OLD, TRS, {"工作动态": {"slug": "n"}})), "proposed", ("工作动态",)),
    Move("four of them", site(OLD, TRS, {"工作动态": {"count": 4}}), site(OLD, TRS, {"工作动态": {"slug": "n", "count": 4}}), "proposed", ("工作动态",)),
    Move("another name", BEFORE, site(OLD, TRS, {"工作动态": {"slug": "n", "name": "卫健要闻"}}), "proposed", ("工作动态",)),
    Move("the new host has other articles", BEFORE, redirecting(NEW, 301, changes={name: {"seed": f"{name} of strangers"} for name in LOST}), "proposed"),
    Move("no government's host", BEFORE, redirecting("http://www.qjwjw.com/", 301), "proposed", ALL),
    Move("casino", BEFORE, nowhere(CASINO), "nobody", ALL, PORTAL),
    Move("another city's", BEFORE, with_pages(site("http://wjw.hengjiang.gov.cn/", TRS, agency="横江市卫生健康委员会", changes={name: {"seed": f"{name} of strangers"} for name in LOST}), {OLD: SamplePage(b"", 301, location="http://wjw.hengjiang.gov.cn/")}), "nobody"),
    Move("a private host under the bureau's name", BEFORE, nowhere({OLD: None} | city(f"<a href='{PAPER}'>市卫健委</a>")), "proposed", ALL, PORTAL),
    Move("leads to a paper", BEFORE, nowhere({OLD: SamplePage(b"", 301, location=PAPER)} | paper()), "nobody", ALL),
    Move("a paper at the host", BEFORE, nowhere({url.replace(PAPER, OLD): page.replace(PAPER, OLD) for url, page in paper().items()}), "nobody", ALL),
    Move("another language", BEFORE, nowhere(stranger("Qingjiang Travel Guide", "<p>The best places to see on the river, with hotels and food for every taste.</p>")), "nobody", ALL),
    Move("for sale", BEFORE, nowhere(SOLD), "nobody", ALL),
    Move("a company", BEFORE, nowhere(COMPANY | {f"{OLD}xwzx/tzgg/": "<ul><li><a href='/a/1.html'>清江鑫源春节放假的通知</a><span>2026-01-02</span></li></ul>"}), "nobody", ALL),
    Move("another office", BEFORE, nowhere(MUNICIPAL), "nobody", ALL),
    Move("leads to a casino", BEFORE, nowhere({OLD: SamplePage(b"", 301, location="http://www.bet365-qj.com/"), "http://www.bet365-qj.com/": CASINO[OLD]}), "nobody", ALL),
    Move("only a county's", BEFORE, nowhere({OLD: None} | city(COUNTY, "<a href='http://wjj.qjdc.gov.cn/'>清江市东城区卫生健康局</a>") | {"http://wjj.qjdc.gov.cn/": "<html><title>清江市东城区卫生健康局</title><body><a href='/xwzx/tzgg/'>通知公告</a></body></html>", "http://wjj.qjdc.gov.cn/xwzx/tzgg/": "<ul><li><a href='/a/1.html'>关于东城区春节放假的通知</a><span>2026-01-02</span></li></ul>"}), "nobody", ALL, PORTAL),
    Move("a county's, not by its name", BEFORE, nowhere({OLD: None, **city(f"<a href='{COUNTY_HOME}'>卫生健康局</a>"), **county()}), "nobody", ALL, PORTAL),
    Move("a closed column", BEFORE, site(OLD, TRS, {"在线访谈": {"slug": "f", "name": "领导信箱"}}), "nobody", ("在线访谈",)),
    Move("an empty host", BEFORE, nowhere({OLD: "<html><head><title></title></head><body></body></html>"}), "nobody", ALL),
]  # fmt: skip
