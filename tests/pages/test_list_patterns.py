"""Patterns and tables of list readers: what each finds, to its last form, and what is beside it and is none."""

from __future__ import annotations

import re
from typing import get_args

import pytest
from lxml import html
from parsel import Selector
from patterns import Parts, Table, each, each_part, mistaken, parts_of

from crawler import life
from crawler.platforms import (
    anhui,
    answers,
    beside,
    candidates,
    days,
    gdsearch,
    gkmlpt,
    glist,
    jhtml,
    jpaas,
    jpage,
    links,
    naming,
    nfcms,
    numbering,
    pager,
    places,
    postmeta,
    records,
    rows,
    scripts,
    trs,
    ucap,
)
from crawler.vocabulary import AddressState, State
from crawler.walk import told

WHOLE: Table = [
    (glist.LIST, "/a/glist.html /glist.shtml /a/glist.htm", "/glist1.html /a/list.html /glist"),
    (naming.NO_NAME, "正文 列表 内容 首页 更多 【正文】 -", "正文页 通知公告 首"),
    (links.SCHEME, "http: javascript: mailto: a+b: x-y: a.b: h2: HTTP:", "http:8080 1a: : a/b: a_b:"),
    (links.BARE_HOST, "a.cn a.com x.a.net a.org b-1.a.gov a.cn:8080 A.CN", "a.cnx a.info cn a_b.cn .cn a.cn: a.cn:x"),
    (links.ESCAPED, "&amp; &#38; &#x26; &AMP; &#xAf;", "&lt; &#; &#x; &#xg; amp; &#1234567;"),
    (links.TAG, "<a> <b> </b> <br> <em> <font> <i> <p> <span> <strong> <u> <A> <font/color=red>", "<h1> <div> <bb> < b> <b <a>b> <a<b>"),
    (places.COMMON_NAME, "index default content page c pc view show detail index.html INDEX.htm .jsp", "list index1.html a.html contents"),
    (numbering.NAMED, "index.html index_2.htm Index.html list.shtml a-b_12.shtml list.hrh a.jhtml", "1.html index.php _a.html a.b.html"),
    (numbering.IN_FILE, "/index_2.html /a-2.htm /list2.shtml /2.jhtml /a_2.jsp /a2.jspx /p2.asp /p2.aspx /p2.php /p2.do /list/2/ /Z2.html /Z_2.html", "/2a.html /2.pdf /a_b_123456.html /2"),
    (numbering.IN_PATH, "/page/2 /a/p/2 /p/12345", "/pages/2 /p/2/ /p/x /p/123456"),
    (numbering.FIRST, "/page/1 /page1 /page_0 /a/7_1 /a/7-1 /list_1 /list-1 /index_0 /index_1.html /page1.aspx", "/page/2 /news_1 /x/1 /list1 /page_10"),
    (pager.NEXT, "下一页 下页 下一頁 后页 后一页 後一頁 加载更多 点击加载更多 點擊加載更多 next Next nextpage > › » 下一页>> 下一页›»", "下 上一页 第一页 >> nexts"),
    (pager.LAST, "尾页 末页 尾頁 最后页 最后一页 最后一頁 last lastpage >> ›› »» >›", "首页 > 最后 lasts"),
    (links.PLAIN, "http://a-1.b.cn/x-1/y_2/z.html?a.b=c&d%20/-e /a/b.shtml a/b /a#b a.htm a.jhtml a.jsp a.jspx a.asp a.aspx a.php a.do a.action a-b.html", "//a.cn/x a.pdf 甲 a:b ../a a?b~c http://a_b.cn/x"),
    (links.BLANKS, "\t \n \u3000 \xa0 \x00 \x1f \x7f \u200b \ufeff", "a \u200c -"),
    (links.UNSHOWN, "\x00 \x08 \x0e \x1f \x7f \u200b \ufeff", "\t \n a"),
    (numbering.IN_QUERY, "x?page=1 x?a=1&page=2 x?cur=3 x?PAGE=2&b=c", "/page=1 x?pages=1 x?page=123456"),
    (beside.YEAR, "2024 1999 2024年 2024年度 2024年份 2024年5月 2024-05 2024.5 2024/12 2024年05月 2024-12月 2024-10 2024年11月", "2124 1899 2024-13 2024_5 24年 2024度5月"),
    (days.DAY_ALONE, "5 05 31日 5号 [05] (5) \t5\t 5日\t", "5月 第5 505 {5}"),
    (candidates.INDEX, "/index.html /default.aspx /list.htm / /INDEX.php", "/main.html /index /lists.htm"),
    (pager.NUMBER, "1 12345 第1页 1页 1頁 第12頁", "第页 123456 1条"),
]  # fmt: skip
FOUND: Table = [
    (gdsearch.SERVER, "//search.gd.gov.cn/jsonp/site/2 http://search.gd.gov.cn/jsonp/site/755", "//search.gd.gov.cn/jsonp/site/ //search.gd.gov.cn/jsonp/site/2? //searchxgd.gov.cn/jsonp/site/2"),
    (gdsearch.CALLBACK, "callback=cb a&callback=", "xcallback= callback"),
    (gkmlpt.SHELL, "/gkmlpt/index /gkmlpt/index/ /a/gkmlpt/mindex", "/gkmlpt/index/a /gkmlpt/xindex gkmlpt/index"),
    (ucap.LIST, "/list.shtml /a_list.shtml /list2.shtml /list_a.shtml /a_list2_b.shtml", "/alist.shtml /list.html /lists.shtml"),
    (candidates.NO_ARTICLE, "/zcjdpt /a/zcjdpt/", "/zcjdpt/a /xzcjdpt"),
    (naming.STEPS, "> ＞ » › → / ／ | ｜ : ： 位置", "- · — ， 、"),
    (naming.PARTS, "- _ | — – > ＞ ·", "/ ， ： 、"),
    (places.MENU_NAME, "nav menu foot head top banner crumb link friend side Nav navbar header footer x-nav nav_1 topbar sidebar 1menu", "navy links content heads main-list xnav sides"),
    (places.OTHER_NAME, "hot rank related relation recommend crumb box-hot hot1 HOT 1rank", "shot relative xrank photo franks"),
    (pager.CURRENT, "curpage=1 currPage:0 currentPage=1 cur_page='1' curPageNo=1 cur_page_num=1 currentPageIndex=\"1\" current_page_no':0 \"curPage\":1", "curpage=2 curpages=1 page=1 xcurpage=1 curpage 1 curpage=10"),
    (pager.POST_BACK, "__doPostBack('a$b','2') __doPostBack(\"a\",\"12\") __doPostBack('a'\t,\t'2')", "__doPostBack('a','') __doPostBack('a','b','2') __doPostBack(\"a\",\"b\",\"2\") __doPostBack('','2') __doPostBack('a','x') __doPostBack('a\"b','2')"),
    (pager.PAGE_CALL, "page(1) goto(2) turnTo(3) jump(4) jumpPage(4) gotoPage( PAGE(", "pages list(1) open(2)"),
    (pager.SCRIPTED, 'totalPage=3 max_pages:3 countPage=3 allPages=3 total_page_num=3 totalpagecount=3 pageCount=3 page_total=3 pages=3 "pageCount":"3" \'pageCount\':\'3\'', "page=3 totalPage xpages=3 pageSize=3 pages=123456"),
    (pager.COUNT, "共3页 分3页 合计3页 合计有3頁 共有12页 共三页 共十二頁 共一二三页 合計3页 共四页 1頁/3頁 1/3页 1页/3页 1/共3页 1／3頁 页次1/3 页次：1／3 頁次:1/3 总页数3 总页数：3 總頁數:3 总頁数3", "第3页 3页 共3条 1/3 总数3 页次3"),
    (pager.ROWS, "共30条每页10条 共30條，每頁10條 共30条记录每页10条", "共30条 每页10条 共30条2每页10条 共30条\n每页10条"),
    (links.ESCAPE, "\\u0026 \\u00AF \\u9abc \\u9ABC", "\\u00g0 u0026 \\u026"),
    (links.NO_PAGE, "a.pdf a.doc a.docx a.wps a.xls a.xlsx a.et a.ppt a.pptx a.zip a.rar a.7z a.jpg a.jpeg a.png a.gif a.mp3 a.mp4 a.apk a.exe a.xml a.PDF /attachment/a", "a.html a.pdfx a.mp5 /attachments/a pdf a.xml/b"),
    (numbering.IN_ANY_QUERY, "?a=1 ?b=x&a=1 ?a-b=1 ?a.b=1 ?a=1&b=x", "/a=1 ?a=x ?a=1234567 ?a=1b ?a/b=1"),
    (candidates.ALIAS, "www.a m.a wap.a mobile.a 3g.a", "x.a wwwa xm.a"),
    (scripts.BUILT, "location='a'+n location='a'+N location='a'+_n location.href=\"a\"+n x.action='a'+n window.open('a'+n location=b.c==1?'c':'d'+n location=(b<1)?'c':\"d\"+n location=!b?\"c\":'d'+n location=b>1?'c':'d'+n location=b\t?'c':'d'+n location='a'+(n-1)+'b'", "location='a' locate='a'+n location='a\"+n location='a'+1 window.open'a'+n location='a'x'+n location='a\"x'+n location=b?'c'x':'d'+n location=b?'c\"x':'d'+n location=b/c?'c':'d'+n"),
    (scripts.FILLED, "'a{page}b' \"a{{n}}b\" '{}'", "'a\"b{n}' 'a<b{n}' 'a>b{n}' 'a}b{n}' 'a{b{n}' 'a\tb{n}' '{n}a\"b' '{n}a<b' '{n}a>b' '{n}a{b' '{n}a}b' '{n}a\tb' a{n}b"),
    (scripts.SENT, "url:'a',data:{b:1} url:\"a\",type:1,data:{b:1} URL\t:\t'a'\tDATA:{b}", "url:'a\",data:{b:1} url:'a\"b',data:{b:1} url:'a',b{data:{b:1} url:'a',b}data:{b:1} url:'a',data:{b{c} url:'a',data:{}"),
    (scripts.POST, "$.post( type:'post' method:\"post\" TYPE:'POST'", "type:post type:'get' x.post( mytype:'post'"),
    (postmeta.CHANNEL, "channelId:1 columnid=1 category_id:'1' cateid=\"1\" \"channelid\":1 'channelid'=1", "channelid:x channelid:1234567890 xchannelid:1 id:1"),
    (postmeta.BUILT, "/postmeta/i/' /postmeta/i/\"", "/postmeta/i/1 /postmeta/'"),
    (jpaas.ADDRESS, "'/a/front/page/build/unit' \"/front/page/build/unit?", "/front/page/build/unit 'a<b/front/page/build/unit 'a>b/front/page/build/unit 'a\tb/front/page/build/unit '/front/page/build/units"),
    (jpaas.QUERY, "querydata=\"a'b\" querydata='a\"b'", "querydata=a querydata='a<b' querydata='a>b' querydata=\"a<b\" querydata=\"a>b\" querydata=\"a' myquerydata='a'"),
    (jpaas.COUNT, "count=1 count='12' count=\"123456\"", "count='x' counts=1 count=1234567 discount=1"),
    (jpaas.ROWS, "rows=1 rows='12' rows=\"123\"", "rows='x' arrows=1 rows=1234"),
    (gkmlpt.SID, "SID=1 SID:'a' SID=\"a\" 'SID':1 \"SID\":1", "SIDE=1 SID;1 PSID=1"),
    (gkmlpt.TREE, "TREE=[ TREE:{ 'TREE':[ \"TREE\":[", "TREE=1 TREES=[ TREE[ ATREE=["),
    (gkmlpt.PAGE, "?page=1 &page=1", "/page=1 ?pages=1"),
    (gdsearch.PAGE, "?page=1 &page=1", "/page=1 ?pages=1"),
    (jpage.PARAMETERS, "ajaxParam={columnid:1} proxyParam:{columnid:1} param={columnid:1} params={a:2,columnid:1} data:{columnid:1} 'data':{columnid:1} \"data\":{columnid:1} jpage({columnid:1})", "data:{id:1} xdata:{columnid:1} data:{a{columnid:1} data;{columnid:1} datas:{columnid:1} data:{a:1},columnid:1} data:{columnid:1,a:{b:1}}"),
    (jpage.PROXY, "'/a/dataproxy.jsp' \"/dataproxy.jsp?a=b\"", "'/a/dataproxy.jsp?a<b' '/a/dataproxy.jsp?a>b' '/a/dataproxy.jsp?a\tb' 'a<b/dataproxy.jsp' 'a>b/dataproxy.jsp' 'a\tb/dataproxy.jsp' '/a/dataproxy.jspx' /dataproxy.jsp"),
    (ucap.SEARCH, "/common/search/' /searchList/\" /search/` /search/$ /search/0123456789abcdef0123456789abcdef", "/search/a /xsearch/' /search/0123 /search/g123456789abcdef0123456789abcdef"),
    (ucap.CHANNEL, "<meta\tname=channelid\tcontent=0123456789abcdef0123456789abcdef> <meta\tname='channelid'\tcontent='0123456789abcdef0123456789abcdef'> <meta\tcontent=\"0123456789abcdef0123456789abcdef\"\tname=\"channelid\">", "<meta\tname=channel\tcontent=0123456789abcdef0123456789abcdef> <meta\tname=channelid\tcontent=0123> <meta><name=channelid\tcontent=0123456789abcdef0123456789abcdef> <meta\t>name=channelid\tcontent=0123456789abcdef0123456789abcdef> <meta\tcontent=0123456789abcdef0123456789abcdef><meta\tname=channelid> <meta\tname=channelid><meta\tcontent=0123456789abcdef0123456789abcdef>"),
    (ucap.SIZE, "_pageSize=5 _pageSize:'15' \"_pageSize\":\"5\" '_pageSize'=5", "_pageSize=x _pageSizes=5 pageSize=5 _pageSize=1234"),
    (pager.FRACTION, "1/25 1／25 12345/12345", "a1/25 1/25页 1-25 第1/25"),
    (pager.ARGUMENT, "1 (12) 'x',3", "a1 1a .1 1. 123456"),
    (pager.STEM, "/index_ /A1_ /z_", "/1_ /a- /a_b index_"),
    (pager.CALL, "a(1) go(x,'y') b()", "a 1 a((1 (1)"),
    (pager.CREATED, "createPageHTML(3,0,\"index\",\"html\") createPageHTML(3,0,'index','html') createPage('x-1',3,1,'index','.html') createPage(\"x\",3,1,\"index\",\"html\") createPageHTML('3','0','index','html') createPageHTML(\"30\",\"3\",\"1\",\"index\",\"html\")", "createPageHTML(3,'index','html') createPageHTML(3,0,index,'html') createPageHTML(3,0,'index',html) createPageHTML('x/1',3,1,'index','html')"),
    (days.YEARLESS, "05-06 5/6 5.6 5月6日 5月6 [05-06] 05-06] (5.6)", "5-6-7 3.5.6 5.6% 5-6:30 5-6：30 5:5-6 5：5-6 105-06 5-061 5/6页 5/6頁 5年5-6 5月6年 5/6/7 -5-6"),
    (days.MONTH, "/202405/ /199912/", "/202413/ /202400/ /a202405/ /202405 /182405/"),
    (days.YEAR_ALONE, "/2024/1.html /1999/ /a/2024/x", "/2024/05/1.html /24/1.html /2024"),
    (records.EDGE, "<datastore> <recordset> <script><datastore> <script\ttype=a><recordset> <?xml\tversion?><datastore> </datastore> </recordset\t> </datastore></script> <DATASTORE>", "<datastores> <data> </datas> <record>"),
    (gdsearch.WHERE, "'//search.gd.gov.cn/jsonp/site/1?a' \"https://search.gd.gov.cn/jsonp/site/1?\" 'http://search.gd.gov.cn/jsonp/site/12?a=b'", "'//search.gd.gov.cn/jsonp/site/1' '//search.gd.gov.cn/jsonp/site/1?a<b' '//search.gd.gov.cn/jsonp/site/1?a>b' '//search.gd.gov.cn/jsonp/site/x?a'"),
    (anhui.LABEL, "'/site/label/8888' \"/a/site/label/8888?b\" 'http://a.cn/site/label/8888?a=b'", "/site/label/8888 '/site/label/88881' '/site/label/8888?a<b' '/site/label/8888?a>b' 'a<b/site/label/8888' 'a>b/site/label/8888'"),
    (postmeta.NAMED, "'/postmeta/i/7.json \"/a/postmeta/i/12.json", "/postmeta/i/7.json 'a<b/postmeta/i/7.json 'a>b/postmeta/i/7.json '/postmeta/i/7.js '/postmeta/i/x.json"),
    (nfcms.Nfcms.article, "/post_1.html /a/mpost_12.html", "/post_1.htm /post_x.html /ppost_1.html /post_1.html/"),
    (trs.Trs.article, "/t20240506_1.html /t20240506_1_2.shtml /t1234567.htm /t12345678.html /t123456789.html", "/t2024_1.html /t123456.html /t20240506.php /x20240506_1.html /t20240506_.html"),
]  # fmt: skip


QUOTED = """f('{0}') ['x','{0}','y'] ["x","{0}","y"] {{a:'x',b:'{0}',c:'y'}} {{"a":"x","b":"{0}","c":"y"}}"""
"""How scripts without blanks quote an address beside other texts."""


def quoted(address: str) -> dict[str, str | None]:
    return dict.fromkeys(QUOTED.format(address).split(" "), address)


PARTS: Parts = [
    (anhui.LABEL, "url", quoted("/site/label/8888?a=b") | {"'see /site/label/8888?a=b '": None, "'/site/label/8888 x'": None}),
    (anhui.DATA, "fields", {"data: {a:1}": "a:1", "data:{a:1},b:{c:2}": "a:1", "data:{a:{b:1}}": None, "data:{a:1,b:{c:2}}": None}),
    (gdsearch.WHERE, "url", quoted("//search.gd.gov.cn/jsonp/site/1?a=b") | {"'//search.gd.gov.cn/jsonp/site/1?a b'": None}),
    (jpaas.ADDRESS, 1, quoted("/a/front/page/build/unit")),
    (jpaas.QUERY, "double", {'<div queryData="{a:1}" rows="9">': "{a:1}"}),
    (jpaas.QUERY, "single", {"<div queryData='{a:1}' rows='9'>": "{a:1}"}),
    (jpage.PROXY, 1, quoted("/a/dataproxy.jsp") | quoted("/dataproxy.jsp") | {"'a b/dataproxy.jsp'": None}),
    (jpage.PROXY, 2, {f"f({q}/dataproxy.jsp?a=b{q},{q}x{q})": "a=b" for q in "'\""}),
    (jpage.PARAMETERS, "fields", {"data:{columnid:1},b:{c:1}": "columnid:1", "data:{columnid:1},b:1}": "columnid:1"}),
    (postmeta.NAMED, 1, dict.fromkeys(quoted("/a/postmeta/i/7.json"), "/a/postmeta/i/") | {"'a b/postmeta/i/7.json'": None}),
    (records.EDGE, 0, {
        "a<script type=b><datastore>": "<script type=b><datastore",
        "<script src=a></script><script><datastore>": "<script><datastore",
        "<?xml version='1.0'?><datastore>": "<?xml version='1.0'?><datastore",
        "<?xml?><b>\n<datastore>": "<datastore",
    }),
    (scripts.BUILT, "before", {f"location={q}/a/{q}+n+{q}.html?{q}+m": "/a/" for q in "'\""}),
    (scripts.BUILT, "after", {f"location={q}/a/{q}+this.page1+{q}.html{q};b={q}c{q}": ".html" for q in "'\""}),
    (scripts.BUILT, "before", {f"location=n==1?{q}/b/{q}:{q}/a/{q}+n": "/a/" for q in "'\""}),
    (scripts.FILLED, "before", dict.fromkeys(quoted("/a/{n}.html"), "/a/")),
    (scripts.FILLED, "after", dict.fromkeys(quoted("/a/{n}.html"), ".html")),
    (scripts.SENT, "url", {f"url:{q}/a{q},type:{q}get{q},data:{{b:1}}": "/a" for q in "'\""}),
    (scripts.SENT, "fields", {"url:'/a',data:{b:1},success:c}": "b:1"}),
    (ucap.SEARCH, 0, {f"url:'/{path}/'+id": f"/{path}/" for path in ("common/search", "searchList", "search")}),
    (links.BARE_HOST, 0, {"a.cn/x": "a.cn", "a.cn?x": "a.cn", "a.cn#x": "a.cn"}),
    (pager.CALL, 1, {"go(page(2))": "2", "go(1), b)": "1"}),
    (pager.COUNT, 5, {"Page 1 of 3": "3", "page 1 of 3": "3"}),
    (pager.NEXT, 0, {"下一页 >>": "下一页 >>", "next page": "next page", "Next >": "Next >"}),
]  # fmt: skip


@each_part(PARTS)
def test_what_a_pattern_has_as_a_part(pattern: re.Pattern[str], group: int | str, parts: dict[str, str | None]) -> None:
    assert parts_of(pattern, group, parts) == parts


@each(WHOLE)
def test_what_a_pattern_is_the_whole_of(pattern: re.Pattern[str], found: str, other: str) -> None:
    assert mistaken(pattern.fullmatch, found.split(" "), other.split(" ")) == ([], [])


@each(FOUND)
def test_what_a_pattern_finds(pattern: re.Pattern[str], found: str, other: str) -> None:
    assert mistaken(pattern.search, found.split(" "), other.split(" ")) == ([], [])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("[1,]", "[1]"),
        ('{"a":1, }', '{"a":1 }'),
        ('{"a":",]"}', '{"a":",]"}'),
        ('{"a":"\\",]"}', '{"a":"\\",]"}'),
        ('{"a":"b\\\\",}', '{"a":"b\\\\"}'),
        ("[1,2]", "[1,2]"),
    ],
)
def test_a_comma_before_the_end_is_spare(text: str, kept: str) -> None:
    assert answers.SPARE.sub(lambda match: match[1] or "", text) == kept


@pytest.mark.parametrize(
    ("text", "data"),
    [("[1]", True), (" {}", True), ("a.b$( [", True), ("a({", True), ("a[", False), ("(1", False), ("a-b({", False)],
)
def test_where_data_begin(text: str, *, data: bool) -> None:
    assert (answers.DATA.match(text) is not None) == data


LEAVES = [
    ("05日 2024-06  5 2024/6  5 2024.6月  5日 2024年06", "05 2024-06-07  05-2024-06  105 2024-06  -5 2024-06"),
    ("2024-06 05  2024/06 5  2024.6 05  2024年6月 5", "2024-06-05  2024-06 05:30  2024-06 05：30  2024-06 05-06  2024-06 505"),
    ("06-05 2024  6/5 2024  6.5 1999  6月5日 2024", "1-06-05 2024  1/06/05 2024  1.06.05 2024  06-05 2024-01  06-05 20245"),
    ("2024 06-05  2024年 6月5日  2024] 6/5  2024 6.5", "12024 06-05  2024 06-05-01  2024 06-05/1  2024 06-05.1  2024-06-05"),
    ("5日 6月 2024  05 06月,2024  5 6月/2024  5 6, 2024  5 6月 /2024", "-5 6月2024  15-5 6月2024  5 6 2024  5 6月2024-1"),
    ("20240605", "120240605  202406051  20242605  20240645"),
    ("24-06-05  24/06/05  24.06.05  99-12-31", "124-06-05  24-26-05  1-24-06-05  1/24/06/05  1.24/06/05  24-06-051  24-06-05-1  24-06-05/1  24-06-05.1"),
]  # fmt: skip
"""Of each way to print a day as a calendar's leaf: cases, and what is none."""


@pytest.mark.parametrize(
    ("pattern", "found", "other"), [(one, *cases) for one, cases in zip(days.LEAVES, LEAVES, strict=True)]
)
def test_leaves_of_a_calendar(pattern: re.Pattern[str], found: str, other: str) -> None:
    assert mistaken(pattern.search, found.split("  "), other.split("  ")) == ([], [])


@pytest.mark.parametrize(
    ("call", "address"),
    [
        ("open('/a/1.html')", "/a/1.html"),
        ('open("a/1.shtml?x=1")', "a/1.shtml?x=1"),
        *(
            (f"open('1.{end}')", f"1.{end}")
            for end in "htm html shtml jhtml jsp jspx asp aspx php do action HTML".split()
        ),
        ("open('//a.cn/b')", "//a.cn/b"),
        ("open('https://a.cn/b')", "https://a.cn/b"),
        ("open('http:\\\\a.cn\\b')", "http:\\\\a.cn\\b"),
        ("open('./a/b')", "./a/b"),
        ("open('a\\b')", "a\\b"),
        ("open('1.html#x')", "1.html#x"),
        ("open('1.pdf')", None),
        ("open('a b.html')", None),
        ("open('a(b.html')", None),
        ("open('a)b.html')", None),
        ("open('a<b.html')", None),
        ("open('a>b.html')", None),
        ("open('a/<b')", None),
        ("open('a/>b')", None),
        ("open('a/(b')", None),
        ("open('a/)b')", None),
        ("open('/a/1.html\")", None),
    ],
)
def test_an_address_in_a_script_call(call: str, address: str | None) -> None:
    found = links.IN_SCRIPT.search(call)
    assert (found[2] if found else None) == address


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("?a=1", ["1"]),
        ("?a=1&b-c=2&d.e=3", ["1", "2", "3"]),
        ("?a=x&b=12", ["12"]),
        ("?a=1#", []),
        ("/a=1", []),
        ("?a=1234567", []),
        ("?a=1b", []),
    ],
)
def test_numbers_in_a_query(query: str, numbers: list[str]) -> None:
    assert numbering.IN_ANY_QUERY.findall(f"http://a.cn/x{query}") == numbers


def row(markup: str) -> str:
    return rows._title(html.fromstring(markup))


@pytest.mark.parametrize("bullet", "·•●▪◆■▶►○☆★ ")
def test_bullets_before_a_title(bullet: str) -> None:
    assert row(f"<a>{bullet}我市召开卫生健康工作会议</a>") == "我市召开卫生健康工作会议"
    assert bullet in rows.BULLETS


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        *(
            (f"<a>我市召开卫生健康工作会议{before}2024-05-06</a>", "我市召开卫生健康工作会议")
            for before in (" ", "(", "[", "【", "（", " [")
        ),
        *(
            (f"<p>{before}2024-05-06{after}我市召开卫生健康工作会议</p>", "我市召开卫生健康工作会议")
            for before, after in ("  ", "()", "[]", "【】", "（）", (" ", " "))
        ),
        ("<a title=我市召开卫生健康工作会议>我市召开…</a>", "我市召开卫生健康工作会议"),
        ("<a title=点击查看>我市召开卫生健康工作会议</a>", "我市召开卫生健康工作会议"),
        ("<a>我市召开卫生健康工作会议<span>2024-05-06</span></a>", "我市召开卫生健康工作会议"),
        ("<a><span>时间：2024-05-06</span>我市召开会议<i>好</i></a>", "我市召开会议好"),
        ("<a><h3>我市召开会议</h3><p>会议要求做好各项工作</p></a>", "我市召开会议"),
        ("<a>2024-05-06会议的纪要2024-05-07</a>", "2024-05-06会议的纪要"),
        ("<p>(2024-05-06)会议的纪要</p>", "会议的纪要"),
        ("<p>我市2024-05-06会议的纪要</p>", "我市2024-05-06会议的纪要"),
    ],
)
def test_the_title_of_a_row(markup: str, title: str) -> None:
    assert row(markup) == title


@pytest.mark.parametrize("mark", " \t\r\n[]【】《》「」")
def test_marks_around_the_name_of_a_list(mark: str) -> None:
    page = Selector(f"<title>x</title><h2>{mark}通知公告{mark}</h2>", type="html")
    assert naming.name_of(page) in ("x", "通知公告")
    assert naming._plain(f"{mark}通知公告{mark}") == "通知公告"


@pytest.mark.parametrize("name", "crumb position location breadcrumbs".split())
def test_boxes_that_show_the_way(name: str) -> None:
    page = Selector(f"<div class={name}><a href=/>某某</a> > 政务 > 通知公告</div>", type="html")
    assert naming.name_of(page) == "通知公告"


@pytest.mark.parametrize(("size", "name"), [(naming.LONGEST, True), (naming.LONGEST + 1, False), (1, False), (2, True)])
def test_how_long_the_name_of_a_list_is(size: int, *, name: bool) -> None:
    told = "知" * size
    assert naming.name_of(Selector(f"<meta name=ColumnName content={told}><p>.", type="html")) == (
        told if name else None
    )


@pytest.mark.parametrize("tag", sorted(places.MENU_TAGS))
def test_tags_of_menus(tag: str) -> None:
    assert {"nav", "header", "footer", "select"} == places.MENU_TAGS
    box = html.fromstring(f"<{tag}><div><div><div><ul></ul></div></div></div></{tag}>")
    assert [places.is_menu(element) for element in box.iter("div")] == [True] * 3
    assert not places.is_menu(next(box.iter("ul")))


def test_what_rows_may_be() -> None:
    assert places.ROW_TAGS == ("li", "tr", "dd", "dl", "p", "div")


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/a/index.jhtml", ".jhtml"),
        ("/a/index.htm", ".htm"),
        ("/a/index.shtml", ".shtml"),
        ("/a/index.hrh", ".hrh"),
        ("/a/x.php", ".jhtml"),
    ],
)
def test_files_beside_the_first(path: str, found: str) -> None:
    pages = jhtml.Jhtml().usual(f"http://a.cn{path}", 0)
    assert pages is not None
    assert pages.after == found


def test_every_state_has_a_meaning_and_advice() -> None:
    assert set(life.MEANS) == set(get_args(AddressState))
    assert set(told.ADVICE) == set(get_args(State))
    assert life.Life().failures == life.Life().missing == 0
