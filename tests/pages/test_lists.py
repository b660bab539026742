"""Lists of every platform, in shapes seen on real sites."""

from __future__ import annotations

import json
from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.items import Row
from crawler.platforms import PLATFORMS
from crawler.platforms.base import Column, LayoutError, ListPage, Walk
from crawler.platforms.links import resolved

HOST = "http://www.example.gov.cn"
BASE = f"{HOST}/wjj/gzdt"
NFCMS = Column(slug="gzdt", name="工作动态", url=f"{BASE}/", platform="nfcms", grade="CODE")
TRS = Column(slug="news", name="要闻", url=f"{HOST}/news/", platform="trs", grade="CODE")
GKMLPT = Column(slug="gkmlpt", name="政府信息公开", url=f"{HOST}/wjj/gkmlpt/index", platform="gkmlpt", grade="CODE")


def read(column: Column, html: str, url: str | None = None, **walk: object) -> ListPage:
    given = {"chain": column.slug, "name": column.name} | walk
    return PLATFORMS[column.platform].read(html, url or column.url, Walk(column, **given))  # type: ignore[arg-type]


def post(number: int) -> str:
    return f"{BASE}/content/post_{number}.html"


ROW_SHAPES = {
    "li > a[title] + span": '<ul class="list">{}</ul>|<li><a href="{u}" title="{t}">{s}…</a><span>{d}</span></li>',
    "li > a > p + span": '<div><ul>{}</ul></div>|<li><a href="{u}"><p>{t}</p><span>{d}</span></a></li>',
    "p.over1 and b": "<ul>{}</ul>|<li><a href='{u}' title='{t}'><p class='over1'><span>{s}</span></p><b>{d}</b></a></li>",
    "table rows": "<table><tbody>{}</tbody></table>|<tr><th>{d}</th><td><div class='list_td'><a href='{u}'>{t}</a></div></td></tr>",
    "one ul a row": "<div>{}</div>|<ul class='ul_art_row'><a href='{u}'>{t}</a><li class='li_art_date'>{d}</li></ul>",
    "cards": "<div class='all'>{}</div>|<div class='list_div'><div><a href='{u}'><img src=x></a></div><div class='tit'><a href='{u}'>{t}</a></div><table><tr><td>发布时间：{d}</td></tr></table></div>",
    "strong date": "<div class='wendangListC'><ul>{}</ul></div>|<li><strong>[{d}]</strong><a title='{t}' href='{u}'>{s}</a></li>",
    "broken date": "<ul>{}</ul>|<li><a href='{u}'>{t}</a><span>2024-\n05-\n{n:02d}</span></li>",
}


@pytest.mark.parametrize("shape", ROW_SHAPES)
def test_rows_are_found_whatever_their_markup(shape: str) -> None:
    around, row = ROW_SHAPES[shape].split("|")
    rows = [
        row.format(u=post(n), t=f"第{n}次健康活动在示例市举行", s=f"第{n}次健康", d=f"2024-05-{n:02d}", n=n)
        for n in range(1, 6)
    ]
    page = read(
        NFCMS, f"<body><div><a href='/'>首页</a></div>{around.format(''.join(rows))}<a href='index_2.html'>下一页</a>"
    )
    assert page.rows == [Row(post(n), f"第{n}次健康活动在示例市举行", f"2024-05-{n:02d}") for n in range(1, 6)]
    assert [url for url, _ in page.following] == [f"{BASE}/index_2.html"]


def test_a_single_row_is_a_list_too() -> None:
    page = read(NFCMS, f"<div><ul><li><a href='{post(1)}'>唯一的消息</a><span>2024-05-01</span></li></ul></div>")
    assert page.rows == [Row(post(1), "唯一的消息", "2024-05-01")]


def test_lists_in_groups_are_one_list() -> None:
    group = "<ul>" + "<li><a href='{}'>某条消息的标题</a><span>2024-05-01</span></li>" * 3 + "</ul>"
    html = (
        "<div class='l'>" + "".join(group.format(*(post(n * 10 + k) for k in range(3))) for n in range(1, 4)) + "</div>"
    )
    assert len(read(NFCMS, html).rows) == 9


def test_a_box_of_other_articles_is_not_the_list() -> None:
    rows = "".join(f"<li><a href='{post(n)}'>列表里的第{n}条</a><span>2024-05-0{n}</span></li>" for n in range(1, 3))
    box = "".join(f"<li><a href='{post(n)}'>热点里的第{n}条</a></li>" for n in range(20, 29))
    html = f"<div class='hot'><ul>{box}</ul></div><div class='main'><ul>{rows}</ul></div>"
    assert [row.url for row in read(NFCMS, html).rows] == [post(1), post(2)]


def test_rows_that_lead_elsewhere_are_named() -> None:
    links = {
        "https://mp.weixin.qq.com/s/abc": "off-site",
        "http://other.gov.cn/content/post_9.html": "off-site",
        "/attachment/0/1/2/3.pdf": "file",
        "/files/表格.DOCX": "file",
        "/zcjdpt?id=12": "other page",
    }
    rows = [f"<li><a href='{url}'>标题{n}</a><span>2024-05-0{n}</span></li>" for n, url in enumerate(links, 1)]
    rows += [f"<li><a href='{post(n)}'>消息{n}</a><span>2024-05-02</span></li>" for n in range(1, 4)]
    page = read(
        NFCMS, f"<ul>{''.join(rows)}</ul><div><a href='index_2.html'>2</a><a href='http://www.gov.cn'>国务院</a></div>"
    )
    assert len(page.rows) == 3
    assert [row.why for row in page.elsewhere] == list(links.values())
    assert page.elsewhere[0].title == "标题1"


@pytest.mark.parametrize(
    ("href", "found"),
    [
        ("./content/post_1.html", f"{BASE}/content/post_1.html"),
        ("/wjj/other/content/mpost_1.html", f"{HOST}/wjj/other/content/mpost_1.html"),
        (
            f"https://www.example.gov.cn/wjj/content/post_1.html#{'x'}",
            "https://www.example.gov.cn/wjj/content/post_1.html#x",
        ),
        ("//www.example.gov.cn/wjj/content/post_1.html", f"{HOST}/wjj/content/post_1.html"),
        ("/gkmlpt/content/0/1/post_1.html", f"{HOST}/gkmlpt/content/0/1/post_1.html"),
        ("/wjj/gzdt/post_1.html", f"{BASE}/post_1.html"),
        (" content/post_1.html\n", f"{BASE}/content/post_1.html"),
    ],
)
def test_addresses_are_resolved(href: str, found: str) -> None:
    assert [row.url for row in read(NFCMS, f"<ul><li><a href='{href}'>消息的标题</a></li></ul>").rows] == [found]


BASES = (
    f"{BASE}/",
    f"{BASE}/index.html",
    f"{HOST}:81/a/b",
    HOST,
    f"{HOST}/a/../b/",
    f"{HOST}/l.jsp?x=/y/z",
    f"{HOST}/a;p/b",
    f"{HOST}//a/",
)


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("before", ["", "/", "./", "../", "//h.gov.cn/", "http://h.gov.cn/", "https://h.gov.cn:81/"])
def test_addresses_are_joined_as_the_library_joins_them(base: str, before: str) -> None:
    for path in ("a", "b_c/x-1/", "post_12.html", "a/../b", "列表/1.html", "list.jsp", "a.b/c"):
        for behind in ("", "?page=2", "?a=1&b=2", "#101", "?a=b#c", "?p=%20/x", ";s=1"):
            found = resolved(f"{before}{path}{behind}", base)
            joined = urljoin(base, f"{before}{path}{behind}")
            parts = urlsplit(joined)
            assert found == (joined, parts.hostname, parts.path)


def test_links_in_comments_do_not_count() -> None:
    html = f"<ul><!-- <li><a href='{post(9)}'>旧消息</a></li> --><li><a href='{post(1)}'>新消息</a></li></ul>"
    assert [row.url for row in read(NFCMS, html).rows] == [post(1)]


ROWS = (
    "<ul>" + "".join(f"<li><a href='{post(n)}'>消息{n}</a><span>2024-05-02</span></li>" for n in range(1, 4)) + "</ul>"
)


@pytest.mark.parametrize("url", [BASE, f"{BASE}/", f"{BASE}/index.html"])
def test_nfcms_counts_from_one(url: str) -> None:
    [(address, walk)] = read(NFCMS, ROWS, url).following
    assert (address, walk.number) == (f"{BASE}/index_2.html", 2)
    other = ROWS.replace("post_", "post_9")
    [(address, walk)] = read(NFCMS, other, address, number=2).following
    assert (address, walk.number) == (f"{BASE}/index_3.html", 3)


TRS_ROWS = (
    "<ul>"
    + "".join(
        f"<li><a href='./202401/t2024010{n}_{n}.htm'>消息{n}</a><span>2024-01-0{n}</span></li>" for n in range(1, 4)
    )
    + "</ul>"
)


@pytest.mark.parametrize(
    ("pager", "following", "last"),
    [
        ('<script>createPageHTML(4, 0, "index", "html");</script>', "index_1.html", 4),
        ("<script>createPageHTML(61, 4, 0, 'index', 'htm');</script>", "index_1.htm", 4),
        ('<script>createPage(4, 0, "list", "shtml")</script>', "list_1.shtml", 4),
        ("<a href='index_1.htm'>2</a><a href='./index_3.htm'>4</a>", "index_1.htm", 4),
        ("共4页", "index_1.html", 4),
        ("", "index_1.html", None),
    ],
)
def test_trs_counts_from_zero(pager: str, following: str, last: int | None) -> None:
    [(address, walk)] = read(TRS, TRS_ROWS + pager).following
    assert (address, walk.number, walk.last) == (f"{HOST}/news/{following}", 2, last)


def test_a_list_ends_where_a_page_is_empty() -> None:
    assert read(NFCMS, "<p>没有内容</p>", number=4).following == []


@pytest.mark.parametrize("walk", [{"number": 1}, {"number": 3, "last": 5}])
def test_an_empty_page_before_the_end_is_a_changed_layout(walk: dict) -> None:
    with pytest.raises(LayoutError, match="shows no article"):
        read(NFCMS, "<div id='app'></div>", **walk)


@pytest.mark.parametrize(
    ("pager", "following"),
    [("<a href='index_5.html'>尾页</a>", "index_3.html"), ("", None), ("<a href='?page=5'>5</a>", "?page=3")],
)
def test_what_is_behind_a_missing_page_is_known_from_the_pages_before(pager: str, following: str | None) -> None:
    [(_, walk)] = read(NFCMS, ROWS + pager).following
    behind = PLATFORMS["nfcms"].skip(walk)
    assert [(url, onward.number) for url, onward in behind] == ([(BASE + "/" + following, 3)] if following else [])
    assert PLATFORMS["nfcms"].skip(Walk(NFCMS, "gzdt", "工作动态", number=6, last=5, pages=walk.pages)) == []


def test_pager_links_of_other_lists_do_not_count() -> None:
    html = ROWS + f"<a href='{HOST}/other/index_99.html'>99</a><a href='index_3.html'>尾页</a>"
    [(_, walk)] = read(NFCMS, html).following
    assert walk.last == 3


def test_the_rows_stay_where_the_first_page_had_them() -> None:
    def html(numbers: range) -> str:
        rows = "".join(f"<li><a href='{post(n)}'>消息{n}</a></li>" for n in numbers)
        box = "".join(f"<li><a href='{post(n)}'>热点{n}</a></li>" for n in range(90, 95))
        return f"<div class='main'><ul>{rows}</ul></div><div class='side'><ul>{box}</ul></div>"

    [(url, walk)] = read(NFCMS, html(range(1, 9))).following
    last = PLATFORMS["nfcms"].read(html(range(9, 11)), url, walk)
    assert [row.url for row in last.rows] == [post(9), post(10)]


def test_a_site_file_may_name_the_rows() -> None:
    column = Column(slug="gzdt", name="工作动态", url=f"{BASE}/", platform="nfcms", grade="CODE", rows="div.few > p")
    html = f"{ROWS}<div class='few'><p><a href='{post(7)}'>少数</a></p></div>"
    assert [row.url for row in read(column, html).rows] == [post(7)]


SHELL = """<script>window._CONFIG = { SID: '752099', NAME: "x", TREE: %s, SERVICE_AREA_ID: 1 };</script>"""
TREE = [
    {
        "id": 1,
        "name": "机构职能",
        "post_count": 0,
        "jump_url": "",
        "children": [{"id": 2, "name": "领导", "post_count": 3}],
    },
    {"id": 3, "name": "外站", "post_count": 9, "jump_url": "http://a.cn", "children": []},
    {"id": 4, "name": "工作动态", "post_count": 250, "children": []},
]


def test_the_gkmlpt_shell_opens_a_walk_for_every_column_with_articles() -> None:
    page = read(GKMLPT, SHELL % json.dumps(TREE))
    assert [(url, walk.name, walk.chain) for url, walk in page.following] == [
        (f"{HOST}/wjj/gkmlpt/api/all/2?page=1&sid=752099", "领导", "gkmlpt/2"),
        (f"{HOST}/wjj/gkmlpt/api/all/4?page=1&sid=752099", "工作动态", "gkmlpt/4"),
    ]


@pytest.mark.parametrize(
    "shell", ["<html>", SHELL % "[]", SHELL % "[{", SHELL % json.dumps([{"id": 1, "post_count": 0}])]
)
def test_a_shell_without_columns_is_a_changed_layout(shell: str) -> None:
    with pytest.raises(LayoutError):
        read(GKMLPT, shell)


def answer(numbers: range, total: int, offset: int) -> str:
    articles = [
        {
            "id": n,
            "title": f"第{n}号公告",
            "url": f"http://www.example.gov.cn/wjj/gkmlpt/content/0/1/post_{n}.html",
            "create_time": 1714953600 + n,
        }
        for n in numbers
    ]
    return json.dumps({"classify": {"id": 4}, "total": total, "offset": offset, "articles": articles})


API = f"{HOST}/wjj/gkmlpt/api/all/4?page=1&sid=752099"


def test_a_gkmlpt_list_is_read_to_its_total() -> None:
    first = read(GKMLPT, answer(range(1, 101), 130, 0), API)
    assert len(first.rows) == 100
    assert first.rows[0] == Row(f"{HOST}/wjj/gkmlpt/content/0/1/post_1.html", "第1号公告", "2024-05-06")
    [(url, walk)] = first.following
    assert url == API.replace("page=1", "page=2")
    second = PLATFORMS["gkmlpt"].read(answer(range(101, 131), 130, 100), url, walk)
    assert (len(second.rows), second.following) == (30, [])
    assert walk.last == 2


def test_gkmlpt_rows_that_jump_to_other_sites_are_named() -> None:
    text = answer(range(1, 3), 2, 0).replace(
        "http://www.example.gov.cn/wjj/gkmlpt/content/0/1/post_2.html", "https://mp.weixin.qq.com/s/1"
    )
    page = read(GKMLPT, text, API)
    assert [(row.url, row.why) for row in page.elsewhere] == [("https://mp.weixin.qq.com/s/1", "off-site")]


@pytest.mark.parametrize("text", ["", "<html>", "{}", "[]", '{"articles": 1}', answer(range(0), 130, 100)])
def test_a_gkmlpt_answer_that_is_no_list_is_a_changed_layout(text: str) -> None:
    with pytest.raises(LayoutError):
        read(GKMLPT, text, API)


def test_an_empty_gkmlpt_column_is_no_error() -> None:
    assert read(GKMLPT, answer(range(0), 0, 0), API) == ListPage()


@given(st.text(alphabet=st.sampled_from(list("<>ali hrefpost_1.html='\"/content&#ul乱\n\x00")), max_size=300))
def test_any_page_gives_rows_or_a_layout_error(html: str) -> None:
    for column in (NFCMS, TRS, GKMLPT):
        try:
            read(column, html)
        except LayoutError:
            continue
