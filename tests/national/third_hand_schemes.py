"""How the families write the addresses of columns, pages and articles, as templates.

Fields: ``path`` of the column and its number ``col``, the bureau's number ``organ``, page ``n`` and ``before`` = n - 1,
``down`` = pages - n + 1, the article's number ``id``, ``hex``, ``hex24`` and ``guid``, and its day as ``y``, ``m``,
``d`` and, without zeros, ``m1`` and ``d1``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Scheme:
    """The addresses of a family below the site's base."""

    family: str
    first: str
    """The first page as menus link it."""
    page: str
    """Page n from the second on."""
    article: str
    also: tuple[str, ...] = ()
    """Other addresses of the first page."""
    hall: str = "{path}/index.html"
    """The page of a group of columns."""
    pager: str = "numbers"
    file: tuple[str, str] = ("index", "html")
    """Name and extension that a paging script is told."""
    skin: str = "span"
    day: str = "plain"
    links: str = "full"
    per_page: int = 15
    machine: str = ""
    """Name of the program that gives the rows."""


TRS = Scheme(
    "trs", "{path}/", "{path}/index_{before}.html", "{path}/{y}{m}/t{y}{m}{d}_{id}.html",
    also=("{path}/index.html",), hall="{path}/", pager="create", links="near",
)  # fmt: skip
NFCMS = Scheme(
    "nfcms", "{path}/index.html", "{path}/index_{n}.html", "{path}/content/post_{id}.html",
    also=("{path}/",), skin="span", per_page=20,
)  # fmt: skip
JPAGE = Scheme(
    "jpage", "col/col{col}/index.html", "", "art/{y}/{m1}/{d1}/art_{col}_{id}.html",
    hall="col/col{col}/index.html", skin="spot", links="root", per_page=8,
    machine="jpage",
)  # fmt: skip
JPAAS = Scheme(
    "jpage", "col/col{col}/index.html", "", "art/{y}/{m1}/{d1}/art_{col}_{id}.html",
    hall="col/col{col}/index.html", skin="spot", links="root", machine="jpaas",
)  # fmt: skip
UCAP = Scheme(
    "ucap", "{path}/list.shtml", "{path}/list_{n}.shtml", "c{col}/{y}{m}/{hex}.shtml",
    hall="{path}/index.shtml", skin="span", links="root",
)  # fmt: skip
ANHUI = Scheme(
    "ah-label", "{path}/index.html", "content/column/{col}?pageIndex={n}", "{path}/{id}.html",
    also=("content/column/{col}",), skin="em", links="full",
)  # fmt: skip
OPENNESS = Scheme(
    "ah-label", "public/column/{organ}?type=4&catId={col}&action=list",
    "public/column/{organ}?type=4&catId={col}&action=list&pageIndex={n}", "public/{organ}/{id}.html",
    skin="em", links="root",
)  # fmt: skip
SHOWLIST = Scheme(
    "showlist", "News/showList/{col}/page_1.html", "News/showList/{col}/page_{n}.html", "News/show/{id}.html",
    hall="Channel/show/{path}.html", skin="before", day="square", links="root",
)  # fmt: skip
BRANCH = Scheme(
    "showlist", "BranchOpennessContent/showList/{organ}/{col}/page_1.html",
    "BranchOpennessContent/showList/{organ}/{col}/page_{n}.html", "BranchOpennessContent/show/{id}.html",
    skin="number", links="root",
)  # fmt: skip
VSB = Scheme(
    "vsb", "{path}.htm", "{path}/{down}.htm", "info/{col}/{id}.htm",
    hall="{path}.htm", skin="vsb", links="near",
)  # fmt: skip
VSB_TREE = Scheme(
    "vsb", "textlist.jsp?urltype=tree.TreeTempUrl&wbtreeid={col}",
    "textlist.jsp?totalpage={pages}&PAGENUM={n}&urltype=tree.TreeTempUrl&wbtreeid={col}",
    "content.jsp?urltype=news.NewsContentUrl&wbtreeid={col}&wbnewsid={id}",
    hall="channel.jsp?urltype=tree.TreeTempUrl&wbtreeid={col}", skin="table", links="root",
)  # fmt: skip
JHTML = Scheme(
    "jhtml", "{path}/index.jhtml", "{path}/index_{n}.jhtml", "{path}/{id}.jhtml",
    hall="{path}/index.jhtml", skin="before", links="root", pager="next",
)  # fmt: skip
EPOINT = Scheme(
    "epoint", "{path}/moreinfo.html", "{path}/{n}.html", "{path}/{y}{m}{d}/{guid}.html",
    hall="{path}/subpage.html", skin="spot", links="root",
)  # fmt: skip
GLIST = Scheme(
    "glist", "{path}/glist.html", "{path}/glist{before}.html", "html/WJW/{col}/{id}.html",
    skin="bold", links="root", pager="next",
)  # fmt: skip
PLAIN = Scheme(
    "generic", "{path}/index.html", "{path}/list_{n}.html", "{path}/{y}-{m}-{d}/{id}.html",
    also=("{path}/",), skin="span", links="root",
)  # fmt: skip
ASP = Scheme(
    "generic", "list.asp?id={col}", "list.asp?id={col}&page={n}", "show.asp?id={id}",
    hall="channel.asp?id={col}", skin="table", day="slash", links="near", pager="next",
)  # fmt: skip
ASPX = Scheme(
    "generic", "NewsList.aspx?cid={col}", "NewsList.aspx?cid={col}&page={n}", "NewsShow.aspx?cid={col}&id={id}",
    hall="Channel.aspx?cid={col}", skin="table", links="near", pager="select",
)  # fmt: skip
PHP = Scheme(
    "generic", "index.php?m=content&c=index&a=lists&catid={col}",
    "index.php?m=content&c=index&a=lists&catid={col}&page={n}", "index.php?m=content&c=index&a=show&catid={col}&id={id}",
    hall="index.php?m=content&c=index&a=lists&catid={col}", skin="before", links="full",
)  # fmt: skip
OID = Scheme(
    "generic", "{path}/list.html", "{path}/list_{n}.html", "{path}/{hex24}.html",
    hall="{path}/index.html", skin="inside", links="root", pager="next",
)  # fmt: skip
GKMLPT = Scheme("gkmlpt", "{path}", "", "gkmlpt/content/{mega}/{kilo}/post_{id}.html", machine="gkmlpt")
