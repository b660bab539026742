"""How the systems address lists, their further pages and articles, as the second hand knows them."""

from __future__ import annotations

from dataclasses import dataclass

from .second_hand_parts import Article, Column, Request, Sample


@dataclass(frozen=True)
class Scheme:
    """Patterns of the addresses of a system.

    Fields of the patterns: ``home`` (of the site, with its slash), ``root``, ``path`` of the column and its last part
    ``slug``, the page ``n`` counted from 1, ``n0`` from 0 and ``down`` from the oldest; of an article ``id``, ``key`` (32
    hex digits), ``key24``, ``uuid``, ``y``, ``m``, ``d``, ``mm``, ``dd``, and the number ``node`` of its column.
    """

    first: str
    later: str
    article: str
    machine: str | None = None
    """Who draws the list: a key of second_hand_machines.MACHINES; nobody but the server where None."""

    def list_at(self, site: Sample, column: Column, page: int, pages: int) -> Request:
        """Return how to ask for a page of a list, counted from 1."""
        pattern = self.first if page == 1 else self.later
        return Request.of(
            pattern.format(
                home=site.home, root=site.root, path=column.path, slug=column.path.rpartition("/")[2],
                n=page, n0=page - 1, down=pages - page + 1,
            )
        )  # fmt: skip

    def article_at(self, site: Sample, column: Column, article: Article) -> Request:
        """Return how to ask for an article."""
        day, key = article.day, article.key
        return Request.of(
            self.article.format(
                home=site.home, root=site.root, path=column.path, slug=column.path.rpartition("/")[2], id=article.number,
                key=key, key24=key[:24], uuid="-".join((key[:8], key[8:12], key[12:16], key[16:20], key[20:])), y=day.year, m=day.month, d=day.day,
                mm=f"{day.month:02d}", dd=f"{day.day:02d}", node=1000 + sum(map(ord, column.path)) % 9000, a=article.number // 10**6, b=article.number // 10**3,
            )
        )  # fmt: skip


JPAGE = ("{home}col/col{path}/index.html", "{home}col/col{path}/index.html?pageNum={n}")

SCHEMES = {
    "trs": Scheme("{home}{path}/index.html", "{home}{path}/index_{n0}.html", "{home}{path}/{y}{mm}/t{y}{mm}{dd}_{id}.html"),
    "trs-shtml": Scheme("{home}{path}/index.shtml", "{home}{path}/index_{n0}.shtml", "{home}{path}/t{y}{mm}{dd}_{id}.shtml"),
    "trs-short": Scheme("{home}{path}/", "{home}{path}/index_{n0}.html", "{home}{path}/t1{id}.shtml"),
    "nfcms": Scheme("{home}{path}/index.html", "{home}{path}/index_{n}.html", "{home}{path}/content/post_{id}.html"),
    "jpage": Scheme(*JPAGE, "{home}art/{y}/{m}/{d}/art_{path}_{id}.html", "jpage"),
    "jpage-next": Scheme(*JPAGE, "{home}art/{y}/art_{key}.html", "jpage-next"),
    "jpaas": Scheme(*JPAGE, "{home}col/col{path}/art/{y}/art_{key}.html", "jpaas"),
    "jpaas-empty": Scheme(*JPAGE, "{home}col/col{path}/art/{y}/art_{key}.html", "jpaas-empty"),
    "ucap": Scheme("{home}{path}/list.shtml", "{home}{path}/list_{n}.shtml", "{home}{path}/{y}{mm}/{key}.shtml"),
    "ucap-dash": Scheme("{home}{path}/common_list.shtml", "{home}{path}/common_list_{n}.shtml", "{home}{path}/{y}-{mm}/{dd}/content_{key}.shtml"),
    "ucap-json": Scheme("{home}{path}/nav_list.shtml", "{home}{path}/nav_list.shtml?page={n}", "{home}{path}/{y}/{m}/{d}/{key}.shtml", "ucap-json"),
    "ah-content": Scheme("{root}/content/column/{path}", "{root}/content/column/{path}?pageIndex={n}", "{root}/zwgk/{id}.html"),
    "ah-public": Scheme("{root}/public/column/7001?type=4&catId={path}&action=list", "{root}/public/column/7001?type=4&catId={path}&action=list&pageIndex={n}", "{root}/public/7001/{id}.html", "ah-label"),
    "vsb": Scheme("{home}{path}.htm", "{home}{path}/{down}.htm", "{home}info/{node}/{id}.htm"),
    "vsb-dynamic": Scheme("{home}textlist.jsp?urltype=tree.TreeTempUrl&wbtreeid={path}", "{home}textlist.jsp?urltype=tree.TreeTempUrl&wbtreeid={path}&PAGENUM={n}", "{home}content.jsp?urltype=news.NewsContentUrl&wbtreeid={path}&wbnewsid={id}"),
    "jhtml": Scheme("{home}{path}/index.jhtml", "{home}{path}/index_{n}.jhtml", "{home}{path}/{id}.jhtml"),
    "showlist": Scheme("{root}/News/showList/{path}/page_1.html", "{root}/News/showList/{path}/page_{n}.html", "{root}/News/show/{id}.html"),
    "showlist-branch": Scheme("{root}/BranchOpennessContent/showList/1012/{path}/page_1.html", "{root}/BranchOpennessContent/showList/1012/{path}/page_{n}.html", "{root}/BranchOpennessContent/show/{id}.html"),
    "epoint": Scheme("{home}{path}/moreinfo.html", "{home}{path}/{n}.html", "{home}{path}/{y}{mm}{dd}/{uuid}.html"),
    "epoint-index": Scheme("{home}{path}/subpage.html", "{home}{path}/subpage{n}.html", "{home}{path}/{y}{mm}{dd}/{uuid}.html"),
    "glist": Scheme("{home}{path}/glist.html", "{home}{path}/glist{n0}.html", "{home}{path}/{y}{mm}{dd}{id}55/index.html"),
    "gkmlpt": Scheme("{home}gkmlpt/index", "{home}gkmlpt/index", "{home}gkmlpt/content/{a}/{b}/post_{id}.html", "gkmlpt"),
    "static-one": Scheme("{home}{path}/index.html", "{home}{path}/index_{n}.html", "{home}{path}/{id}.html"),
    "static-zero": Scheme("{home}{path}/", "{home}{path}/index_{n0}.html", "{home}{path}/{y}{mm}/{id}.html"),
    "static-list": Scheme("{home}{path}/list.html", "{home}{path}/list_{n}.html", "{home}{path}/{y}/{mm}{dd}/{id}.html"),
    "asp": Scheme("{home}list.asp?classid={path}", "{home}list.asp?classid={path}&page={n}", "{home}show.asp?id={id}"),
    "aspx": Scheme("{home}NewsList.aspx?cid={path}", "{home}NewsList.aspx?cid={path}&p={n}", "{home}NewsShow.aspx?nid={id}"),
    "php": Scheme("{home}index.php?m=content&c=index&a=lists&catid={path}", "{home}index.php?m=content&c=index&a=lists&catid={path}&page={n}", "{home}index.php?m=content&c=index&a=show&catid={path}&id={id}"),
    "post-form": Scheme("{home}front/list.do?channelId={path}", "POST {home}front/list.do?channelId={path}&pageNo={n}", "{home}front/detail/{id}.html"),
    "post-webforms": Scheme("{home}{path}.aspx", "POST {home}{path}.aspx?__EVENTTARGET=Pager1&__EVENTARGUMENT={n}", "{home}info.aspx?id={id}"),
    "liferay": Scheme("{root}/web/wsjkw/{path}", "{root}/web/wsjkw/{path}?p_p_id=101_INSTANCE_q1&_101_INSTANCE_q1_cur={n}", "{root}/web/wsjkw/{path}/-/articles/{id}.shtml"),
    "oid": Scheme("{home}{path}/1.html", "{home}{path}/{n}.html", "{home}{path}/{key24}.html"),
    "oid-channel": Scheme("{root}/content/channel/{path}/", "{root}/content/channel/{path}/page-{n}/", "{root}/content/article/{key24}"),
    "doc": Scheme("{home}{path}/index.shtml", "{home}{path}/index_{n}.shtml", "{home}doc/{y}/{mm}/{dd}/{id}.shtml"),
    "hrh": Scheme("{home}{path}/index.hrh", "{home}{path}/index_{n}.hrh", "{home}{path}/{id}.hrh"),
    "uu": Scheme("{home}web/col?id=UU{path}", "{home}web/col?id=UU{path}&pageNo={n}", "{home}web/doc/UU{id}"),
    "day-c": Scheme("{home}{path}/", "{home}{path}/index_{n}.shtml", "{home}c/{y}-{mm}-{dd}/{id}.shtml"),
}  # fmt: skip
"""Systems by name."""
