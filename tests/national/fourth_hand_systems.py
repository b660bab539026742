"""The systems of static and asked pages, by the addresses that they give to lists and articles."""

from __future__ import annotations

from dataclasses import replace

from national import fourth_hand_pagers as pagers
from national.fourth_hand_model import Pager
from national.fourth_hand_scripted import NFCMS
from national.fourth_hand_site import Addresses, Machine, serve_posted, serve_whole

T_DATE = "{root}/{path}/{y}{m}/t{y}{m}{d}_{id}"


def trs(pager: Pager, base: str = "index", extension: str = "html", article: str = T_DATE + ".html") -> Machine:
    """Return TRS: page 2 is ``index_1``."""
    first = f"{{root}}/{{path}}/{'' if base == 'index' else f'{base}.{extension}'}"
    return Machine(
        Addresses(
            first,
            f"{{root}}/{{path}}/{base}_{{before}}.{extension}",
            article,
            group="{root}/{path}/",
            page="{root}/{path}/",
        ),
        pager,
    )


def static(
    first: str, more: str, article: str, pager: Pager = pagers.links, *, group: str = "", also: tuple[str, ...] = ()
) -> Machine:
    """Return a system of addresses below its root; groups and pages look like lists where nothing else is told."""
    like = f"{{root}}/{group or first}"
    return Machine(
        Addresses(
            f"{{root}}/{first}",
            f"{{root}}/{more}",
            f"{{root}}/{article}",
            tuple(f"{{root}}/{one}" for one in also),
            like,
            like,
        ),
        pager,
    )


TRS = trs(pagers.create_page_html())
TRS_SHTML = trs(pagers.create_page_quoted, extension="shtml", article="{root}/{path}/t{y}{m}{d}_{id}.shtml")
TRS_LIST = trs(pagers.create_page_html("list", "htm"), "list", "htm", T_DATE + "_1.htm")
TRS_RECORDS = trs(pagers.create_page_records)
TRS_PAGE = trs(pagers.create_page_html("index", "html", "createPage"))
TRS_SHORT = trs(pagers.create_page_html("index", "shtml"), extension="shtml", article="{root}/{path}/t{id}.shtml")
TRS_WHOLE = replace(TRS, serve=serve_whole, pager=pagers.none)
NFCMS_LINKS = Machine(NFCMS, pagers.links)
NFCMS_NEXT = Machine(NFCMS, pagers.following)
NFCMS_SLASH = Machine(
    replace(NFCMS, first="{root}/{path}/", group="{root}/{path}/", page="{root}/{path}/"), pagers.select
)
HDJLPT = replace(
    NFCMS_LINKS,
    addresses=replace(NFCMS, article="{origin}/hdjlpt/live/index/index/interviews/pc?pid={id}&jump=0&siteId=763001"),
)
UCAP_LIST = static(
    "{path}/list.shtml",
    "{path}/list_{page}.shtml",
    "c10{number}/{y}{m}/{hex}.shtml",
    pagers.ucap_script(),
    group="{path}/nav.shtml",
)
UCAP_SLASH = static(
    "{path}/common_list.shtml",
    "{path}/common_list_{page}.shtml",
    "{path}/{y}/{m1}/{d1}/{hex}.shtml",
    pagers.ucap_script("common_list"),
)
UCAP_DASH = static(
    "{path}/nav_list.shtml",
    "{path}/nav_list_{page}.shtml",
    "{path}/{y}-{m}/{d}/content_{hex}.shtml",
    pagers.links,
    group="{path}/index.shtml",
)
UCAP_NUMBER = static(
    "{path}/list_wz.shtml",
    "{path}/list_wz_{page}.shtml",
    "c10{number}/{y}{m}/c00_{id}.shtml",
    pagers.following,
    group="{path}/list.shtml",
)
AH_STATIC = static(
    "{path}/index.html",
    "content/column/{code}?pageIndex={page}",
    "{path}/{id}.html",
    pagers.links,
    also=("content/column/{code}?pageIndex=1",),
)
AH_COLUMN = static(
    "content/column/{key}",
    "content/column/{key}?pageIndex={page}",
    "{key}/{id}.html",
    pagers.following,
    also=("content/column/{key}?pageIndex=1",),
)
AH_PUBLIC = static(
    "public/column/7001?type=4&catId={key}&action=list", "public/column/7001?type=4&catId={key}&action=list&pageIndex={page}", "public/7001/{id}.html", pagers.links,
    group="public/column/7001?type=4&catId={key}",
)  # fmt: skip
VSB = static("{path}.htm", "{path}/{left}.htm", "info/{number}/{id}.htm", pagers.descending, group="{path}.htm")
VSB_TREE = static(
    "textlist.jsp?urltype=tree.TreeTempUrl&wbtreeid={key}", "textlist.jsp?urltype=tree.TreeTempUrl&wbtreeid={key}&PAGENUM={page}",
    "content.jsp?urltype=news.NewsContentUrl&wbtreeid={key}&wbnewsid={id}", pagers.following,
)  # fmt: skip
JHTML = static("{path}/index.jhtml", "{path}/index_{page}.jhtml", "{path}/{id}.jhtml", pagers.following)
JHTML_CONTENT = static(
    "{key}/index.jhtml", "{key}/index_{page}.jhtml", "content/content_{number}/{id}.jhtml", pagers.clicked
)
JHTML_CHANNEL = static(
    "preview/channel/{key}.jhtml", "preview/channel/{key}_{page}.jhtml", "preview/article/{id}.jhtml", pagers.links
)
SHOWLIST = static(
    "News/showList/{key}/page_1.html", "News/showList/{key}/page_{page}.html", "News/show/{id}.html", pagers.links
)
SHOWLIST_BRANCH = static(
    "BranchOpennessContent/showList/{key}/0/page_1.html", "BranchOpennessContent/showList/{key}/0/page_{page}.html", "BranchOpennessContent/show/{id}.html", pagers.following,
)  # fmt: skip
EPOINT = static(
    "{path}/moreinfo.html", "{path}/{page}.html", "{path}/{y}{m}{d}/{guid}.html", pagers.arrows, group="{path}/"
)
EPOINT_SUB = static(
    "{path}/", "{path}/?Paging={page}", "InfoDetail/?InfoID={guid}&CategoryNum={key}", pagers.following, group="{path}/"
)
GLIST = static(
    "{path}/glist.html",
    "{path}/glist{before}.html",
    "contents/{y}{m}/{hex}.html",
    pagers.following,
    group="{path}/index.html",
)
OID = static("{path}/index.html", "{path}/index_{page}.html", "{path}/{oid}.html", pagers.laypage)
OID_CHANNEL = static(
    "content/channel/{channel:.24}/",
    "content/channel/{channel:.24}/page-{page}/",
    "content/detail/{oid}.html",
    pagers.arrows,
)
LIFERAY = static("{key}", "{key}?p_p_id=list_INSTANCE&cur={page}", "{key}/-/articles/{id}.shtml", pagers.following)
N_C = static("n{key}/index.html", "n{key}/index_{page}.html", "n{key}/c{id}/content.html", pagers.links)
DOC = static("{path}/index.shtml", "{path}/index_{page}.shtml", "doc/{y}/{m}/{d}/{id}.shtml", pagers.clicked)
DAY_C = static("list/{key}.html", "list/{key}/{page}.html", "c/{y}-{m}-{d}/{id}.shtml", pagers.links)
NUM_DIR = static("{path}/index.html", "{path}/index_{page}.html", "{path}/{id}/index.html", pagers.select)
CMS_HTML = static("{path}/index.html", "{path}/{page}.html", "{y}-{m}-{d}/{id}.html", pagers.links)
RSF = static("{path}/index.html", "{path}/index{page}.html", "{path}/info/{y}/{id}.html", pagers.following)
ASP = static("list.asp?classid={key}", "list.asp?classid={key}&page={page}", "show.asp?id={id}", pagers.following)
ASPX = static(
    "News_list.aspx?Sort_Id={key}&Menu_Id=0",
    "News_list.aspx?Sort_Id={key}&Menu_Id=0&page={page}",
    "News_View.aspx?News_Id={id}",
    pagers.select,
)
PHP = static(
    "index.php?c=category&id={key}",
    "index.php?c=category&id={key}&page={page}",
    "index.php?c=show&id={id}",
    pagers.links,
)
PHPCMS = static(
    "?m=content&c=index&a=lists&catid={key}",
    "?m=content&c=index&a=lists&catid={key}&page={page}",
    "?m=content&c=index&a=show&catid={key}&id={id}",
    pagers.links,
)
CONTENTS = static("channels/{key}.shtml", "channels/{key}_{page}.shtml", "contents/{key}/{id}.shtml", pagers.following)
HRH = static("{key}/index.hrh", "{key}/index_{page}.hrh", "{key}/{id}.hrh", pagers.links, also=("{key}/index_1.hrh",))
THINKPHP = static("index/list/cid/{key}", "index/list/cid/{key}/p/{page}", "show/newsid/{id}/", pagers.following)
SHANGHAI = static("{path}/index.html", "{path}/index_{page}.html", "{path}/{y}{m}{d}/{hex}.html", pagers.select)
EPOCH = static("{path}/index.html", "{path}/index_{page}.html", "{y}/{m}/{d}/{ms}.html", pagers.links)
SNOW = static(
    "{path}/index.html", "{path}/index_{page}.html", "{path}/content/content_18{id:017d}.html", pagers.laypage
)
SINGLE = static(
    "channel/{key}/index.html", "channel/{key}/index_{page}.html", "single/{key}/{id}.html", pagers.following
)
POSTED = replace(
    static(
        "wjwWebsite/web/col?id=UU{key}", "wjwWebsite/web/col?id=UU{key}", "wjwWebsite/web/doc/UU{id}", pagers.posted()
    ),
    serve=serve_posted(),
)
YEAR_MD = static("{path}/", "{path}/index_{page}.html", "{path}/{y}/{m}{d}/{id}.html", pagers.arrows)
