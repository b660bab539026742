"""A search asks for little, ends always, and names what it did not find, whatever the pages are."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest
from effort import calls

from crawler.discover.links import MOST_LINKS
from crawler.discover.search import MOST_REQUESTS, Search
from crawler.found import Discovery

HOME = "http://wjw.example.gov.cn/"
AGENCY = "示例市卫生健康委员会"


def rows(folder: str, first: int = 1, number: int = 6) -> str:
    items = "".join(
        f"<li><a href='{folder}2024/05{n:02}/{n}.html'>示例市开展第{n}次健康服务活动</a><span>2024-05-{n:02}</span></li>"
        for n in range(first, first + number)
    )
    return f"<ul class='list'>{items}</ul>"


def page(body: str, title: str = AGENCY) -> str:
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


def link(url: str, name: str) -> str:
    return f"<a href='{url}'>{name}</a>"


def run(answer: Callable[[str], str | None] | dict[str, str], home: str = HOME) -> tuple[Discovery, list[str]]:
    """Drive a search; return what it found, and what it asked for."""
    get = answer.get if isinstance(answer, dict) else answer
    search = Search(AGENCY, home)
    waiting, asked = search.begin(), []
    while waiting:
        url = waiting.pop(0)
        asked.append(url)
        text = get(url)
        waiting += search.take(url, text) if text is not None else search.miss(url, "answers 404")
    return search.discovery("example", "2026-01-01T00:00:00+00:00"), asked


NEWS = {f"{HOME}gzdt/": page(rows(f"{HOME}gzdt/"))}
FRONT = page(f"<ul><li>{link('/gzdt/', '工作动态')}</li></ul>")


def names(found: Discovery) -> list[str]:
    return [column.name for column in found.columns]


def test_a_column_is_found_with_all_that_is_known_of_it() -> None:
    found, asked = run({HOME: FRONT} | NEWS)
    [column] = found.columns
    assert asked == [HOME, f"{HOME}gzdt/"]
    assert (column.slug, column.name, column.url, column.kind) == ("gzdt", "工作动态", f"{HOME}gzdt/", "news")
    assert column.evidence[:2] == (
        "The site calls it 工作动态.",
        "A word that says little says so: of its name, else of its address, else of a name that it stands under.",
    )
    assert "Its first page shows 6 rows, 6 of them with a day." in column.evidence
    assert (found.requests, found.doubts, column.doubts) == (2, [], ())


ENTRIES = {
    "meta refresh": "<html><head><meta http-equiv='refresh' content='1;url=/main/'></head></html>",
    "script": "<html><script>location.href='/main/'</script></html>",
    "frame set": "<html><frameset rows='9,*'><frame src='/top.html'><frame src='/main/'></frameset></html>",
    "splash": page("<img src='/a.jpg'><a href='/en/'>English</a><a href='/main/'>点击进入</a>"),
    "picture map": page("<img usemap='#m'><map name='m'><area shape='rect' href='/main/' alt='进入首页'></map>"),
}


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_a_door_is_passed(entry: str) -> None:
    found, asked = run({HOME: entry, f"{HOME}main/": FRONT} | NEWS)
    assert names(found) == ["工作动态"]
    assert len(asked) <= 4


MENUS = {
    "tree": '<div id="m"></div><script>var nav = [{"name": "新闻", "children": [{"name": "工作动态", "url": "/gzdt/"}]}];</script>',
    "script": "<script>add({name: '工作动态', url: '/gzdt/'});</script>",
    "written": '<script>document.write("<a href=\\"/gzdt/\\">工作动态<\\/a>");</script>',
    "attribute": '<i></i><script>a()</script><x-nav data-items=\'[{"title": "工作动态", "href": "/gzdt/"}]\'></x-nav>',
    "escaped attribute": '<script>a()</script><x-nav :items="[{&quot;name&quot;: &quot;工作动态&quot;, &quot;url&quot;: &quot;/gzdt/&quot;}]"></x-nav>',
    "pairs": "<script>menu.add('工作动态', '/gzdt/');</script>",
    "selection": "<select><option>栏目</option><option value='/gzdt/'>工作动态</option></select>",
    "picture": "<a href='/gzdt/'><img src='1.gif' alt='工作动态'></a>",
    "call": "<span onclick=\"window.open('http://wjw.example.gov.cn/gzdt/')\">工作动态</span>",
    "more": f"<div><h3>工作动态</h3>{rows(f'{HOME}gzdt/')}<a href='/gzdt/'>更多&gt;&gt;</a></div>",
    "more before": "<div class='hd'><em><a href='/gzdt/'>MORE+</a></em>工作动态</div>",
    "more titled": "<p><a href='/gzdt/' title='工作动态'>更多</a></p>",
    "traditional": link("/gzdt/", "工作動態"),
    "marks": link("/gzdt/", "· 工作动态 &gt;&gt; News"),
}


@pytest.mark.parametrize("menu", MENUS.values(), ids=MENUS)
def test_links_by_whatever_they_are(menu: str) -> None:
    found, _ = run({HOME: page(menu)} | NEWS)
    assert names(found) == ["工作动态"]


def test_a_menu_that_a_script_asks_for() -> None:
    pages = {
        HOME: page("<script>load('/js/menu.json')</script>"),
        f"{HOME}js/menu.json": '[{"title": "工作动态", "href": "/gzdt/"}]',
    }
    found, _ = run(pages | NEWS)
    assert names(found) == ["工作动态"]


def test_a_menu_in_a_script_of_its_own() -> None:
    pages = {
        HOME: page("<script src='/js/nav.js'></script>"),
        f"{HOME}js/nav.js": "var nav = [['工作动态', '/gzdt/']];",
    }
    assert names(run(pages | NEWS)[0]) == ["工作动态"]


def test_a_menu_in_a_frame_of_the_page() -> None:
    pages = {HOME: page("<iframe src='/top.html'></iframe>"), f"{HOME}top.html": page(link("/gzdt/", "工作动态"))}
    assert names(run(pages | NEWS)[0]) == ["工作动态"]


def test_a_menu_in_a_frame_beside_a_letter_box() -> None:
    body = "<iframe src='/tree.html'></iframe><a href='/jzxx/'>局长信箱</a>"
    pages = {HOME: page(body), f"{HOME}tree.html": page(link("/gzdt/", "工作动态"))}
    assert names(run(pages | NEWS)[0]) == ["工作动态"]


def test_further_pages_of_a_list_are_no_columns() -> None:
    first = rows(f"{HOME}gzdt/") + "<a href='index_2.html'>&gt;</a><a href='index_3.html'>&raquo;</a>"
    pages = {f"{HOME}gzdt/": page(first)} | {
        f"{HOME}gzdt/index_{n}.html": page(rows(f"{HOME}gzdt/", 6 * n)) for n in (2, 3)
    }
    found, asked = run({HOME: FRONT} | pages)
    assert (names(found), len(asked)) == (["工作动态"], 2)


def test_groups_linked_by_their_own_columns() -> None:
    """A group that shows its first column, which links back to it, is neither above nor below it twice."""
    menu = f"<ul><li>{link('/list/1/', '公告')}<ul><li>{link('/list/2/', '公示公告')}</li><li>{link('/list/3/', '新闻发布会')}</li></ul></li></ul>"
    head = f"<p>{link('/list/1/', '公告')}</p>"
    second, third = rows(f"{HOME}a/"), rows(f"{HOME}b/", 11)
    pages = {
        HOME: page(menu.replace("公告</a><ul>", "公告栏</a><ul>").replace(link("/list/1/", "公告栏"), "<a>公告</a>")),
        f"{HOME}list/1/": page(second.replace("</ul>", "") + third.replace("<ul class='list'>", "")),
        f"{HOME}list/2/": page(head + second),
        f"{HOME}list/3/": page(head + third),
    }
    assert set(names(run(pages)[0])) == {"公示公告", "新闻发布会"}


def test_a_front_page_that_is_an_index_without_an_ending() -> None:
    home = "http://www.example.gov.cn/web/wjw/index"
    lists = {"http://www.example.gov.cn/web/wjw/gzdt": page(rows("http://www.example.gov.cn/web/wjw/"))}
    found, _ = run({home: page(link("/web/wjw/gzdt", "工作动态"))} | lists, home)
    assert names(found) == ["工作动态"]


def test_a_map_of_the_site() -> None:
    pages = {HOME: page(link("/wzdt/", "网站地图")), f"{HOME}wzdt/": page(link("/gzdt/", "工作动态"))}
    assert names(run(pages | NEWS)[0]) == ["工作动态"]


def test_a_link_without_a_name_goes_by_its_address_and_its_page() -> None:
    listed = NEWS[f"{HOME}gzdt/"].replace(f"<title>{AGENCY}", "<title>卫健园地")
    found, _ = run({HOME: page("<a href='/gzdt/'><img src='1.gif'></a>"), f"{HOME}gzdt/": listed})
    assert [(column.name, column.kind) for column in found.columns] == [("卫健园地", "news")]


def test_a_column_whose_name_says_nothing_is_told_by_its_rows() -> None:
    other = page(
        "".join(f"<li><a href='/a/{n}.html'>某院风景{n}号照片</a><span>2024-05-0{n}</span></li>" for n in range(1, 7))
    )
    pages = {
        HOME: page(link("/tzgg/", "通知公告") + link("/qj/", "清江卫健") + link("/fj/", "清江风景")),
        f"{HOME}qj/": NEWS[f"{HOME}gzdt/"],
        f"{HOME}fj/": other,
    }
    found, _ = run(pages)
    assert [(column.name, column.kind) for column in found.columns] == [("清江卫健", "news")]
    assert found.columns[0].doubts == ("Its name does not say what it holds.",)


@pytest.mark.parametrize(
    "tag",
    [
        "<meta name='ColumnType' content='通知公告'>",
        '<META content="通知公告" name="columntype" />',
        "<meta content=通知公告 name=ColumnType>",
    ],
)
def test_a_column_whose_name_says_nothing_is_told_by_the_tag_of_its_page(tag: str) -> None:
    url = f"{HOME}c12/"
    items = "".join(
        f"<li><a href='{n}.html'>示例市健康生活第{n}号</a><span>2024-05-0{n}</span></li>" for n in range(1, 7)
    )
    pages = {HOME: page(link(url, "卫健园地") + link("/gzdt/", "工作动态"))} | NEWS
    found, _ = run(pages | {url: page(f"{tag}<ul>{items}</ul>")})
    assert {(column.name, column.kind) for column in found.columns} == {("卫健园地", "notice"), ("工作动态", "news")}
    assert names(run(pages | {url: page(f"<ul>{items}</ul>")})[0]) == ["工作动态"]


def test_other_editions_of_the_same_pages_are_not_followed() -> None:
    others = (
        link("http://big5.wjw.example.gov.cn/gzdt/", "工作動態"), link("/english/gzdt/", "工作动态"),
        link("http://m.wjw.example.gov.cn/gzdt/", "工作动态"), link("/zzb/", "长者版"), link("/wza/gzdt/", "工作动态"),
        link("/a/", "无障碍浏览"), link("/b/", "繁體版"), link("/c/", "English"),
    )  # fmt: skip
    found, asked = run({HOME: page("".join(others) + link("/gzdt/", "工作动态"))} | NEWS)
    assert (names(found), asked) == (["工作动态"], [HOME, f"{HOME}gzdt/"])


@pytest.mark.parametrize("script", ["", "<script src='/js/jquery.min.js'></script>"])
def test_a_page_without_links_is_named(script: str) -> None:
    found, asked = run({HOME: page(f"<div id='app'></div>{script}")})
    assert asked == [HOME]
    built = f"The page {HOME} shows no link to a column: it may be built by a script."
    assert found.doubts == [built, "No column was found."]


def test_a_page_without_links_whose_script_tells_nothing() -> None:
    found, asked = run({HOME: page("<script src='/app.js'></script>"), f"{HOME}app.js": "render(window)"})
    assert asked == [HOME, f"{HOME}app.js"]
    assert "it may be built by a script" in found.doubts[0]


def test_a_home_page_that_cannot_be_had_is_named() -> None:
    found, _ = run({})
    assert found.doubts == ["The home page could not be read: answers 404.", "No column was found."]


@pytest.mark.parametrize("text", ["", "\x00\x01", "<", "{", "%PDF-1.4", "[" * 5000], ids=repr)
def test_an_address_that_is_no_site(text: str) -> None:
    found, asked = run({HOME: text})
    assert (found.columns, asked) == ([], [HOME])


def test_columns_that_link_in_circles() -> None:
    circle = {
        f"{HOME}{a}/": page(link(f"/{b}/", "工作动态") + link(f"/{a}/", "通知公告"))
        for a, b in ("xw", "wx", "ab", "ba")
    }
    found, asked = run({HOME: page(link("/xw/", "新闻中心"))} | circle)
    assert found.columns == []
    assert len(asked) == len(set(asked)) < 6


def test_a_calendar_without_end() -> None:
    numbers = count()

    def answer(url: str) -> str:
        if url == HOME:
            return FRONT
        return page("".join(link(f"/gzdt/?day={next(numbers)}", "工作动态") for _ in range(30)) + rows(f"{HOME}gzdt/"))

    found, asked = run(answer)
    assert names(found) == ["工作动态"]
    assert len(asked) <= 5


def test_no_more_requests_than_are_polite() -> None:
    numbers = count()

    def answer(url: str) -> str:
        return page("".join(link(f"/{n}/", f"{n}号动态") for n in (next(numbers) for _ in range(20))))

    found, asked = run(answer)
    assert len(asked) == found.requests == MOST_REQUESTS
    assert any("more links were not followed" in doubt for doubt in found.doubts)


def test_no_deeper_than_three_steps() -> None:
    deep = {f"{HOME}{'a/' * n}": page(link(f"/{'a/' * (n + 1)}", f"第{n}级动态")) for n in range(9)}
    _, asked = run(deep)
    assert asked == [f"{HOME}{'a/' * n}" for n in range(4)]


def test_one_list_under_two_addresses_is_one_column() -> None:
    menu = link("/gzdt/", "工作动态") + link("/dt.html", "卫健动态")
    found, _ = run({HOME: page(menu), f"{HOME}dt.html": page(rows(f"{HOME}gzdt/"))} | NEWS)
    assert len(found.columns) == 1
    assert any("The same list is" in sentence for sentence in found.columns[0].evidence)


def parents(*, also: str = "") -> dict[str, str]:
    """Return a site with a parent that shows what the two under it show, and a list of its own."""
    menu = f"<ul><li>{link('/xw/', '新闻中心')}<ul><li>{link('/xw/a/', '工作动态')}</li><li>{link('/xw/b/', '基层动态')}</li></ul></li></ul>"
    a, b = rows(f"{HOME}xw/a/"), rows(f"{HOME}xw/b/", 11)
    both = a.removesuffix("</ul>") + b.removeprefix("<ul class='list'>").removesuffix("</ul>") + also + "</ul>"
    return {HOME: page(menu), f"{HOME}xw/": page(both), f"{HOME}xw/a/": page(a), f"{HOME}xw/b/": page(b)}


def test_a_parent_gives_way_to_its_leaves() -> None:
    assert names(run(parents())[0]) == ["工作动态", "基层动态"]


def test_a_parent_is_kept_for_what_no_leaf_lists() -> None:
    own = rows(f"{HOME}xw/", 21).removeprefix("<ul class='list'>").removesuffix("</ul>")
    assert "新闻中心" in names(run(parents(also=own))[0])


def test_a_group_that_leads_to_its_first_list_is_called_by_the_list() -> None:
    first = page(f"<div class='position'>当前位置：<a href='/'>首页</a> > 政策文件</div>{rows(f'{HOME}zc/')}")
    found, _ = run({HOME: page(link("/zc/", "政务公开")), f"{HOME}zc/": first})
    assert [(column.name, column.kind) for column in found.columns] == [("政策文件", "policy")]


def test_pages_of_others_are_left_alone() -> None:
    menu = "".join((
        link("http://www.nhc.gov.cn/gzdt/", "工作动态"), link("http://jyj.example.gov.cn/", "教育局"),
        link("http://www.example.gov.cn/zwyw/", "政务要闻"), link("/bszn/", "办事指南"), link("/ztzl/gzdt/", "工作动态"),
        link("http://en.wjw.example.gov.cn/gzdt/", "工作动态"), link("/gzdt.pdf", "工作动态"), link("/zzyyzq/gzdt/", "工作动态"),
    ))  # fmt: skip
    pages = {
        HOME: page(menu),
        "http://www.example.gov.cn/zwyw/": page(rows("http://www.example.gov.cn/zwyw/"), "示例市人民政府"),
    }
    found, asked = run(pages)
    assert asked == [HOME, "http://www.example.gov.cn/zwyw/"]
    assert found.columns == []
    assert found.doubts[0].startswith("政务要闻 at http://www.example.gov.cn/zwyw/ is not followed")


def test_a_list_on_another_host_that_names_the_agency() -> None:
    url = "http://zwgk.example.gov.cn/32/"
    found, _ = run({HOME: page(link(url, "法定主动公开内容")), url: page(rows(url))})
    assert [(column.url, column.kind) for column in found.columns] == [(url, "disclosure")]


def test_two_bureaus_on_one_host() -> None:
    root, home = "http://www.example.gov.cn/", "http://www.example.gov.cn/qjjkj/"
    chrome = link("/zwyw/", "政务要闻") + link("/zwgk/tzgg/", "通知公告") + link("/qjybj/", "医疗保障局")
    pages = {
        root: page(chrome, "示例市人民政府"),
        home: page(chrome + link("/lm/12/", "工作动态"), "示例市健康局"),
        f"{root}lm/12/": page(rows(f"{root}lm/12/")),
    }
    found, asked = run(pages, home)
    assert (names(found), asked) == (["工作动态"], [home, root, f"{root}lm/12/"])


def test_a_portal_of_three_thousand_links() -> None:
    root, bureau = "http://www.example.gov.cn/", "http://www.example.gov.cn/sswjw/"
    many = "".join(link(f"/a/{n}.html", f"第{n}条") for n in range(3000))
    pages = {
        root: page(many + link("/zwgk/jgsz/", "机构设置"), "示例市人民政府"),
        f"{root}zwgk/jgsz/": page(link("/jyj/", "市教育局") + link("/sswjw/", "市卫健委"), "机构设置"),
        bureau: page(link("/sswjw/gzdt/", "工作动态")),
        f"{bureau}gzdt/": page(rows(f"{bureau}gzdt/")),
    }
    found, asked = run(pages, root)
    assert (names(found), len(asked)) == (["工作动态"], 4)


def test_a_page_of_many_lists_is_looked_through_once() -> None:
    def effort(lists: int) -> int:
        many = "".join(f"<li><b>栏目{n}</b>{link(f'/c{n}/', '更多')}</li>" for n in range(lists))
        return calls(lambda: run({HOME: page(f"<ul>{many}</ul>")}))

    assert effort(400) < 3 * effort(200), "looking through all of them for each makes four times as much"


def test_a_page_of_thousands_of_lists() -> None:
    many = "".join(f"<li><b>栏目{n}</b>{link(f'/c{n}/', '更多')}</li>" for n in range(MOST_LINKS))
    found, asked = run({HOME: page(f"<ul>{many}</ul>")})
    assert (found.columns, len(asked)) == ([], MOST_REQUESTS)


def test_a_portal_without_the_bureau_is_named() -> None:
    root = "http://www.example.gov.cn/"
    found, _ = run({root: page(link("/a/", "通知公告") + link("/b/", "新闻中心"), "示例市人民政府")}, root)
    assert found.columns == []
    assert f"{root} is a portal, and no link of it to {AGENCY} was found." in found.doubts


PORTAL = "http://www.example.gov.cn/"
BUREAU = {
    "http://wjw.example.gov.cn/": FRONT,
} | NEWS


def portal(body: str) -> str:
    return page(body, "示例市人民政府")


@pytest.mark.parametrize(
    "pages",
    [
        {"": "<a href='/jg/12.html'>市卫健委</a>", "jg/12.html": "<p>网址：<a href='http://wjw.example.gov.cn/'>http://wjw.example.gov.cn</a></p>"},
        {"": "<a href='/jg/12.html'>市卫健委</a>", "jg/12.html": "<a href='/'>首页</a><p>网址：<a href='http://wjw.example.gov.cn/'>http://wjw.example.gov.cn</a></p>"},
        {"": "<a href='/jg/12.html'>市卫健委</a>", "jg/12.html": "<p>网址：<a href='/zwgk/bm/wjw/'>http://www.example.gov.cn/zwgk/bm/wjw/</a></p>", "zwgk/bm/wjw/": "<a href='gzdt/'>工作动态</a>", "zwgk/bm/wjw/gzdt/": rows(f"{PORTAL}zwgk/bm/wjw/gzdt/")},
        {"": "<ul><li><span>市教育局</span><a href='http://jyj.example.gov.cn/'>目录</a></li><li><span>市卫健委</span><a href='http://wjw.example.gov.cn/'>目录</a><a href='/gk/zn/7.html'>指南</a></li></ul>"},
        {"": "<div><h5>市卫健委</h5><p><a href='/gk/nb/7.html'>公开年报</a><a href='http://wjw.example.gov.cn/'>公开目录</a></p></div>"},
        {"": "<a href='/zwgk/'>政务公开</a>", "zwgk/": "<a href='/zwgk/fd/'>法定主动公开内容</a>", "zwgk/fd/": "<a href='http://wjw.example.gov.cn/'>市卫健委</a>"},
        {"": "<script src='/js/tree.js'></script>", "js/tree.js": "var t = [['市卫健委', 'http://wjw.example.gov.cn/']]"},
        {"": "<iframe src='/bm.html'></iframe>", "bm.html": "<a href='http://wjw.example.gov.cn/'>市卫健委</a>"},
        {"": "<a href='/zwgk/'>政务公开</a>", "zwgk/": "<a href='/zwgk/bm/'>部门信息公开</a>", "zwgk/bm/": "<a href='http://wjw.example.gov.cn/'>示例市卫生健康委员会（市中医药管理局）</a>"},
    ],
    ids=["introduction", "introduction with a way back", "introduction of a folder", "name before links", "name over links", "disclosed", "script", "frame", "two steps"],
)  # fmt: skip
def test_ways_from_a_portal(pages: dict[str, str]) -> None:
    served = {
        f"{PORTAL}{path}": portal(body) if path.endswith(("/", "html")) or not path else body
        for path, body in pages.items()
    }
    found, _ = run(served | BUREAU, PORTAL)
    assert names(found) == ["工作动态"]


def test_the_bureau_of_another_government_is_the_last_resort() -> None:
    other = "http://wjw.other.gov.cn/"
    served = {
        PORTAL: portal(link(other, "市卫健委") + link("/jgsz/", "机构设置")),
        f"{PORTAL}jgsz/": portal(link("http://wjw.example.gov.cn/", "市卫健委")),
        other: page(link("/gzdt/", "工作动态")),
        f"{other}gzdt/": page(rows(f"{other}gzdt/")),
    }
    assert [column.url for column in run(served | BUREAU, PORTAL)[0].columns] == [f"{HOME}gzdt/"]
    del served[f"{PORTAL}jgsz/"]
    assert [column.url for column in run(served, PORTAL)[0].columns] == [f"{other}gzdt/"]


def test_a_bureau_that_does_not_answer_gives_way_to_the_next() -> None:
    served = {
        PORTAL: portal(
            link("http://wsj.example.gov.cn/", "示例市卫生健康委") + link("http://wjw.example.gov.cn/", "市卫健委")
        )
    }
    assert names(run(served | BUREAU, PORTAL)[0]) == ["工作动态"]


def test_a_group_whose_link_leads_to_its_only_list_bears_the_name_of_that() -> None:
    url = f"{HOME}hdjl/zxft/"
    menu = f"<ul><li>{link(url, '互动交流')}<div>{link(url, '在线访谈')}</div></li></ul>"
    here = f"<div class='dqwz'>当前位置：{link('/', '首页')} &gt; 在线访谈</div>"
    found, _ = run({HOME: page(menu), url: page(menu + here + rows(url))})
    assert [(column.name, column.kind) for column in found.columns] == [("在线访谈", "interview")]


@pytest.mark.parametrize("printed", ["示例市卫…", "示例市卫生健康……", "示例市卫生健 ..."])
def test_a_name_that_was_cut_is_told_in_full_by_its_title(printed: str) -> None:
    portal = "http://www.example.gov.cn/"
    offices = "".join(
        f"<a href='http://{host}.example.gov.cn/' title='{name}'>{shown}</a>"
        for host, name, shown in (("wjw", AGENCY, printed), ("jyj", "示例市教育局", "示例市教…"))
    )
    found, _ = run({portal: page(f"<div>{offices}</div>", "示例市人民政府"), HOME: FRONT} | NEWS, portal)
    assert names(found) == ["工作动态"]
