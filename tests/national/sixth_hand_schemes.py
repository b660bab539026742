"""How systems name lists, their pages and articles."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urljoin

from national.sample_site import Listed
from national.sixth_hand_texts import days, titles
from national.sixth_hand_web import hexed, number

from crawler.vocabulary import ColumnKind


@dataclass(frozen=True)
class Shelf:
    """A column as its bureau names it; of no kind where nobody wants it."""

    name: str
    slug: str
    kind: ColumnKind | None
    count: int


@dataclass(frozen=True)
class Scheme:
    """A system: addresses below the site's base, and the habits of its templates."""

    family: str
    first: str
    later: str
    article: str
    rows: str = "span"
    pager: str = "numbers"
    links: str = "root"
    """How rows write addresses: from the ``root``, in ``full`` by http, or ``relative``."""
    machine: str = "static"
    per_page: int = 7


SCHEMES = {
    "trs": Scheme("trs", "{slug}/", "{slug}/index_{before}.html", "{slug}/{y}{m}/t{y}{m}{d}_{id}.html", pager="trs", links="relative"),
    "trs-shtml": Scheme("trs", "{slug}/index.shtml", "{slug}/index_{before}.shtml", "{slug}/t{y}{m}{d}_{id}.shtml", "before", "trs-records", "relative"),
    "nfcms": Scheme("nfcms", "{slug}/index.html", "{slug}/index_{page}.html", "{slug}/content/post_{id}.html", "inside", links="full"),
    "jpage": Scheme("jpage", "col/col{col}/index.html", "", "art/{y}/{M}/{D}/art_{col}_{id}.html", "nested", machine="jpage"),
    "jpaas": Scheme("jpage", "col/col{col}/index.html", "", "art/{y}/art_{hex}.html", machine="jpaas"),
    "ucap": Scheme("ucap", "{slug}/list.shtml", "{slug}/list_{page}.shtml", "{slug}/{y}-{m}/{d}/content_{hex}.shtml", "span", "numbers"),
    "ucap-c": Scheme("ucap", "{slug}/common_list.shtml", "", "c{col}/{y}{m}/{hex}.shtml", "dl", machine="ucap", links="full"),
    "anhui": Scheme("ah-label", "content/column/{col}", "content/column/{col}?pageIndex={page}", "{slug}/{id}.html", "group", "pageIndex"),
    "anhui-public": Scheme("ah-label", "public/column/{organ}?type=4&catId={col}&action=list", "public/column/{organ}?type=4&catId={col}&action=list&pageIndex={page}", "public/{organ}/{id}.html", "index"),
    "showlist": Scheme("showlist", "News/showList/{col}/page_1.html", "News/showList/{col}/page_{page}.html", "News/show/{id}.html", "before", "chinese"),
    "jhtml": Scheme("jhtml", "{slug}/index.jhtml", "{slug}/index_{page}.jhtml", "{slug}/{id}.jhtml", "span", "chinese"),
    "vsb": Scheme("vsb", "{slug}.htm", "{slug}/{down}.htm", "info/{col4}/{id}.htm", "vsb", "chinese", "relative"),
    "epoint": Scheme("epoint", "{code}/moreinfo.html", "{code}/{page}.html", "{code}/{y}{m}{d}/{uuid}.html", "years"),
    "glist": Scheme("glist", "{slug}/glist.html", "{slug}/glist{before}.html", "{slug}/{y}{m}/{hex}.html", "before", "arrows", "relative"),
    "oid": Scheme("oid", "{slug}/1.html", "{slug}/{page}.html", "{slug}/{hex24}.html", "inside", "numbers", "relative"),
    "liferay": Scheme("liferay", "web/guest/{slug}", "web/guest/{slug}?p_p_id=101&cur={page}", "web/guest/{slug}/-/articles/{id}.shtml", "span", "chinese"),
    "doc": Scheme("doc-shtml", "{slug}/index.shtml", "{slug}/index_{page}.shtml", "doc/{y}/{m}/{d}/{id}.shtml", "span", "select"),
    "day-c": Scheme("day-c", "{slug}/", "{slug}/index_{page}.shtml", "c/{y}-{m}-{d}/{id}.shtml", "table", "chinese"),
    "n-c": Scheme("n-c", "n{col}/index.html", "n{col}/index_{page}.html", "n{col}/c{id}/content.html", "picture"),
    "asp": Scheme("generic", "list.asp?classid={col4}", "list.asp?classid={col4}&page={page}", "show.asp?id={id}", "table", "chinese", "relative"),
    "aspx": Scheme("generic", "{slug}.aspx", "", "NewsShow.aspx?ID={id}", "table", machine="postback"),
    "php": Scheme("generic", "index.php?m=content&c=index&a=lists&catid={col4}", "index.php?m=content&c=index&a=lists&catid={col4}&page={page}", "index.php?m=content&c=index&a=show&catid={col4}&id={id}", "before"),
    "dede": Scheme("generic", "{slug}/", "{slug}/list_{col4}_{page}.html", "{slug}/{y}/{m}{d}/{id}.html", "card", "arrows"),
    "empire": Scheme("generic", "{slug}/", "{slug}/index_{page}.html", "{slug}/{y}-{m}-{d}/{id}.html", "dl"),
    "channels": Scheme("generic", "channels/{col4}.html", "channels/{col4}_{page}.html", "contents/{col4}/{id}.html", "card", "select", "full"),
    "list-id": Scheme("generic", "list-{col}-1.html", "list-{col}-{page}.html", "content-{col}-{id}-1.html", "years", "arrows"),
    "gkmlpt": Scheme("gkmlpt", "gkmlpt/index", "", "gkmlpt/content/3/{id4}/post_3{id}.html", links="full", machine="gkmlpt"),
}  # fmt: skip


def values(base: str, slug: str) -> dict[str, object]:
    """Return what addresses of a column are made of."""
    col, codes = number(base, slug), number(base, slug, digits=3)
    return {
        "slug": slug, "col": col, "col4": col % 9000 + 1000, "organ": number(base, digits=5),
        "code": f"{number(base, digits=3):06}/{number(base, digits=3):06}{codes}",
    }  # fmt: skip


def first_page(base: str, scheme: Scheme, shelf: Shelf) -> str:
    """Return the address of a list."""
    return urljoin(base, scheme.first.format(**values(base, shelf.slug)))


def articles(base: str, agency: str, scheme: Scheme, shelf: Shelf, seed: int) -> list[Listed]:
    """Return the articles of a column."""
    listed = []
    names = titles(agency, shelf.kind, number(base) + 17 * seed, shelf.count)
    for title, day in zip(names, days(number(base) + seed, shelf.count, shelf.kind == "disclosure"), strict=True):
        identity, digits = number(base, shelf.slug, title, digits=6), hexed(base, shelf.slug, title)
        y, m, d = day.isoformat().split("-")
        address = scheme.article.format(
            **values(base, shelf.slug), y=y, m=m, d=d, M=int(m), D=int(d), id=identity, id4=3000 + identity // 1000,
            hex=digits, hex24=digits[:24], uuid="-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])),
        )  # fmt: skip
        listed.append(Listed(urljoin(base, address), title, day.isoformat()))
    return listed
