"""Headline, kicker, subtitle and path of a page."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.headline import Headline, html_headline, is_sentence, text_headline
from crawler.extract.html_lines import html_lines
from crawler.extract.lines import Line
from crawler.extract.meta import Meta
from crawler.extract.title import titles
from crawler.extract.title_page import Page
from crawler.extract.title_parts import without_suffix
from crawler.extract.title_rules import TITLE as TITLE_RULES
from crawler.extract.trail import breadcrumbs
from crawler.extract.tree import parsed

TITLE = "清江市举行春季义诊"


NAMES = {"meta": "articletitle", "other": "og:title", "site": "sitename", "column": "columnname"}


def title(body: str, tag: str | None = TITLE, row: str | None = None, **tags: str | None) -> str | None:
    meta = Meta({NAMES[name]: one for name, one in tags.items() if one})
    found = next(titles(html_lines(parsed(f"<html><body>{body}</body></html>")), tag, meta, row), None)
    return found.value if found else None


def test_reasons_are_told_where_somebody_asks() -> None:
    layout = html_lines(parsed(f"<html><body><h1>{TITLE}</h1></body></html>"))
    asked, unasked = (next(titles(layout, TITLE, Meta({}), None, explained=explained)) for explained in (True, False))
    assert asked.value == unasked.value == TITLE
    assert [bool(one.reasons and one.place) for one in (asked, unasked)] == [True, False]


@pytest.mark.parametrize(
    ("whole", "kept"),
    [
        *((f"{TITLE}{mark}清江网", TITLE) for mark in ("-", "—", "_", "|", "｜", "–", ">", "»", " - ", "——", " | ")),
        (f"{TITLE}_要闻_清江网", TITLE),
        ("关于A-B两项工作的通知_清江网", "关于A-B两项工作的通知"),
        ("清江市义诊_清江网", "清江市义诊_清江网"),  # five characters
        ("清江市办义诊_清江网", "清江市办义诊"),
        ("清江_义诊_清江网", "清江_义诊_清江网"),
        ("清江市_办义诊_清江网", "清江市_办义诊"),
        (f"{TITLE}_{'网' * 20}", TITLE),
        (f"{TITLE}_{'网' * 21}", f"{TITLE}_{'网' * 21}"),
        ("清江市健康行动（2024—2026年）_清江网", "清江市健康行动（2024—2026年）"),
        ("清江市“医-养”结合方案_清江网", "清江市“医-养”结合方案"),
        (TITLE, TITLE),
        (f" {TITLE}_清江网 ", TITLE),
        ("", None),
    ],
)
def test_the_names_of_site_and_column_go(whole: str, kept: str | None) -> None:
    assert without_suffix(whole) == kept


@pytest.mark.parametrize(
    ("body", "told", "found"),
    [
        ("<p>清晨。</p>", {"meta": "清江市办义诊", "tag": "清江网"}, "清江市办义诊"),
        (f"<h1>{TITLE}</h1>", {"meta": "官方标题文字"}, "官方标题文字"),
        *(
            (f"<{tag}>{TITLE}（图）</{tag}>", {"tag": f"{TITLE}图_清江网"}, f"{TITLE}（图）")
            for tag in ("h1", "h2", "h3", "ucaptitle")
        ),
        (f"<h4>{TITLE}（图）</h4>", {"tag": f"{TITLE}图_清江网"}, f"{TITLE}（图）"),  # a line of the page
        ("<h1>春季义诊</h1>", {}, "春季义诊"),  # part of <title>
        ("<h1>举行春季义诊</h1>", {}, "举行春季义诊"),
        ("<h1>举春季义诊</h1>", {"tag": "清江市举春季义诊"}, "举春季义诊"),
        ("<h1>另一个标题文字</h1>", {}, "另一个标题文字"),  # what the page shows
        (f"<div class=title>清江<br>{TITLE[2:]}</div>", {}, f"清江 {TITLE[2:]}"),
        (f"<p><span class=title> {TITLE}！ </span></p>", {}, f"{TITLE}！"),
        ("<div class=title><h4>清江网</h4></div>", {}, TITLE),
        ("<h1>另一个标题文字</h1>", {"tag": None}, "另一个标题文字"),
        ("<h1>另一个标题文字</h1><h1>第二个</h1>", {"tag": None}, "另一个标题文字"),
        ("<h1>另一个标题文字</h1><h1></h1>", {"tag": ""}, "另一个标题文字"),
        ("<h2>另一个标题文字</h2>", {"tag": None}, "另一个标题文字"),
        ("<p>春江</p>", {"tag": None}, None),
        ("<h1>另一个标题文字</h1>", {"tag": "-清江市卫生健康局"}, "另一个标题文字"),  # <title> names but the site
        ("<h1>另一个标题文字</h1>", {"tag": "清江市人民政府"}, "另一个标题文字"),
        ("<h1>另一个标题文字</h1>", {"tag": "清江新闻网"}, "另一个标题文字"),
        ("<h1>另一个标题文字</h1>", {"tag": "清江市卫生健康委员会"}, "另一个标题文字"),
        ("<p>春江</p>", {"tag": "清江市卫生健康局"}, "清江市卫生健康局"),
        ("<p>春江</p>", {"other": f"{TITLE}_清江网", "tag": "清江网"}, TITLE),
        ("<p>春江</p>", {"tag": f" {TITLE}\n（图）_清江网"}, f"{TITLE} （图）"),
        (
            "<table><tr><td><h1>清江市举行春季义诊</h1><td>一<tr><td>二<td>三</table>",
            {"tag": "清江市举行春季义诊"},
            TITLE,
        ),
    ],
)
def test_the_headline_of_a_page(body: str, told: dict[str, str | None], found: str | None) -> None:
    assert title(body, **told) == found


BAR = "<p>来源：清江日报 2024-05-06 09:30</p>"


@pytest.mark.parametrize(
    ("body", "told", "found"),
    [
        # a name of the site or a column
        (f"<h2>清江市卫生健康委员会</h2><h3>{TITLE}</h3>", {"tag": f"{TITLE}-清江市卫生健康委员会"}, TITLE),
        (f"<h2>清江日报</h2><h3>{TITLE}</h3>", {"tag": f"{TITLE}-要闻-清江日报"}, TITLE),
        (f"<h2>清江市健康教育中心</h2><h3>{TITLE}</h3>", {"tag": f"{TITLE}|清江市健康教育中心"}, TITLE),
        (f"<h2><a href=/>清江市妇幼保健</a></h2><h3>{TITLE}</h3>", {"tag": f"{TITLE}-清江市妇幼保健"}, TITLE),
        (f"<p>首页 > 农村卫生</p><p><b>{TITLE}</b></p>{BAR}", {"tag": "农村卫生"}, TITLE),
        (f"<p>首页 > 农村卫生工作</p><h1>{TITLE}</h1>", {"tag": "农村卫生工作-清江市卫生健康局"}, TITLE),
        (f"<p>首页 > {TITLE}的方案</p><h1>{TITLE}的方案</h1>", {"tag": "清江网"}, f"{TITLE}的方案"),  # no column
        (f"<h1>{TITLE}</h1>", {"meta": "清江市卫生健康局", "site": "清江市卫生健康局"}, TITLE),
        (f"<h1>{TITLE}</h1>", {"meta": "基层卫生动态", "column": "基层卫生动态"}, TITLE),
        (f"<p>{TITLE}</p>", {"tag": f"清江市卫生健康局--{TITLE}"}, TITLE),
        ("<p>清江市成立健康委员会</p>", {"tag": "清江市成立健康委员会_清江网"}, "清江市成立健康委员会"),
        ("<h1>春天的信</h1><h2>——写给年轻医生</h2>", {"tag": "春天的信——写给年轻医生"}, "春天的信"),
        # what the page shows against what only <title> says
        (f"<h1>{TITLE}</h1>{BAR}", {"tag": "掌上清江"}, TITLE),
        (f"<p align=center>{TITLE}</p><p>——走进社区</p>{BAR}", {"tag": "掌上清江"}, TITLE),
        (f"<p>{TITLE}</p>{BAR}", {"tag": "掌上清江"}, TITLE),  # right over the bar
        (f"<h4>{TITLE}</h4><p>2024-05-06</p>", {"tag": "掌上清江"}, TITLE),
        (f"<h4>相关新闻</h4>{BAR}", {"tag": TITLE}, TITLE),
        (f"<h4><a href=/1.html>另一条新闻的标题</a></h4>{BAR}", {"tag": TITLE}, TITLE),
        (f"<h4>责任编辑：李明远</h4>{BAR}", {"tag": TITLE}, TITLE),
        (f"<h4>{TITLE}</h4>{BAR}<p>掌上清江新闻</p>", {"tag": "掌上清江新闻"}, TITLE),
        (f"<p>今天是2024年5月6日</p><h4>{TITLE}</h4>{BAR}", {"tag": "掌上清江"}, TITLE),
        # cut short, and told in full elsewhere
        (f"<p>{TITLE}的活动</p>", {"tag": f"{TITLE[:7]}…"}, f"{TITLE}的活动"),
        (f"<p>{TITLE}的活动</p>", {"meta": f"{TITLE[:7]}..."}, f"{TITLE}的活动"),
        ("<p>春江花月夜</p>", {"meta": f"{TITLE[:7]}…", "row": f"{TITLE}的活动"}, f"{TITLE}的活动"),
        (f"<p><a href=/1.html>{TITLE}的活动</a></p>", {"meta": f"{TITLE[:7]}…"}, TITLE),
        # what <title> says is no headline
        (f"<p>清江日报</p><h3>要闻要闻版</h3><h2>{TITLE}</h2>", {"tag": "清江日报数字版"}, TITLE),
        (f"<p>清江日报</p><div class=bt>{TITLE}</div>", {"tag": "清江日报数字版"}, TITLE),
        (
            "<h2>系列报道一二三四五六七</h2><h2>义诊春行记</h2><p>春。</p>",
            {"tag": "清江日报-义诊春行记"},
            "义诊春行记",
        ),
        (
            f"<p>清江日报</p><div class=bt>{TITLE}</div>",
            {"tag": "清江日报记者走进基层乡村"},
            TITLE,
        ),
        (f"<h3>{TITLE}</h3>", {"tag": "打印稿"}, TITLE),
        ("<h3>春江花月夜歌</h3>", {"tag": TITLE}, "春江花月夜歌"),
        (f"<h2>{TITLE}</h2>", {"tag": "清江市疾控中心"}, TITLE),
        (f"<p><span id=lblTitle>{TITLE}</span></p>", {"tag": "清江市卫生健康局"}, TITLE),
        (f"<h2>相关新闻</h2><h3>{TITLE}</h3>", {"tag": "清江市疾控中心"}, TITLE),
        # the row of the list
        (f"<p>{TITLE}</p><h1>另一个标题文字</h1>", {"tag": "清江网", "row": TITLE}, TITLE),
        (f"<p>{TITLE}！</p>", {"tag": "清江网", "row": f"{TITLE[:6]}…"}, f"{TITLE}！"),
        (f"<p>{TITLE}！</p>", {"tag": "清江网", "row": f"{TITLE[:6]}"}, f"{TITLE[:6]}"),
    ],
)
def test_a_title_is_what_headings_tags_and_rows_agree_on(body: str, told: dict[str, str], found: str) -> None:
    assert title(body, **told) == found


def around(
    over: str, under: str, heading: str = f"<h1>{TITLE}</h1>", named: str | None = TITLE
) -> tuple[str | None, ...]:
    """Return kicker and subtitle."""
    return html_headline(
        Headline(named), html_lines(parsed(f"<html><body>{over}{heading}{under}</body></html>")).lines
    )[1:]


def test_lines_over_and_under_the_headline_by_their_names() -> None:
    for (
        name
    ) in "kicker yinti introtitle intro-title pre_title pretitle shoulder-title uppertitle top-title jianti".split():
        assert around(f"<p class={name}>系列报道</p>", "<p>正文</p>") == ("系列报道", None), name
        assert around(f"<p id={name}>系列报道</p>", "") == ("系列报道", None), name
        assert around("", f"<p class={name}>系列报道</p>") == (None, None), name
    for name in "subtitle sub-tit sub_title futi fubiaoti secondtitle second-title vice_title".split():
        assert around("<p>首页</p>", f"<p class={name}>三项举措见成效</p>") == (None, "三项举措见成效"), name
    for name in ("title", "text"):
        assert around(f"<p class={name}>系列报道</p>", f"<p class={name}>三项举措</p>") == (None, None), name


@pytest.mark.parametrize(
    ("under", "subtitle"),
    [
        ("——清江纪行", "——清江纪行"),
        ("－－清江纪行", "－－清江纪行"),
        ("清江纪行", None),
        ("——来源:清江日报", None),
        ("——来源：清江日报", None),
        ("——2024-05-06", None),
        ("——2024年春", "——2024年春"),
        ("——2024/5/6", None),
        ("——2024名居民", "——2024名居民"),
        ("—" + "春" * 79, "—" + "春" * 79),
        ("—" + "春" * 80, None),
    ],
)
def test_a_subtitle_is_marked_by_a_dash_and_is_no_info_line(under: str, subtitle: str | None) -> None:
    assert around("", f"<p>{under}</p>") == (None, subtitle)
    assert around("", f"<p>{under}</p><p>正文</p>") == (None, subtitle)


def test_beside_each_headline_stand_its_lines() -> None:
    kicker, subtitle = "<p class=yinti>系列</p>", "<p>——纪行</p>"
    again = f"<p>{TITLE}</p>"
    assert around(kicker, again + "<p>正文</p>") == ("系列", None)
    assert around(again + kicker, subtitle) == ("系列", "——纪行")
    assert around("", "", named="没有这个标题") == (None, None)
    assert around("", "", named=None) == around("", "", named="") == (None, None)
    assert around(kicker, subtitle, heading="<h1>——</h1>", named="——") == (None, None)
    lines = [Line("系列"), Line(TITLE), Line("——纪行")]
    assert html_headline(Headline(TITLE), lines) == (TITLE, None, None), "plain lines have no names"
    assert html_headline(Headline(TITLE), [Line(f"【{TITLE}】")]) == (TITLE, None, None)


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        ([TITLE], (TITLE, None, None)),
        ([], (None, None, None)),
        (["系列报道：", TITLE], (TITLE, "系列报道", None)),
        (["系列报道:", TITLE], (TITLE, "系列报道", None)),
        (["系列：报道：", TITLE], ("系列：报道： 清江市举行春季义诊", None, None)),
        (["系列:报道:", TITLE], ("系列:报道: 清江市举行春季义诊", None, None)),
        (["系列报道：", "清江市", "举行义诊"], ("清江市 举行义诊", "系列报道", None)),
        (["系列报道："], ("系列报道：", None, None)),
        ([TITLE, "——清江纪行"], (TITLE, None, "——清江纪行")),
        (["清江市", "举行义诊", "——纪行"], ("清江市 举行义诊", None, "——纪行")),
        (["——清江纪行"], ("——清江纪行", None, None)),
        ([TITLE, "原标题：义诊进社区"], (TITLE, None, None)),
        ([TITLE, "原标题：春之声", "义诊进社区"], (TITLE, "春之声", None)),
        ([TITLE, "原标题:春之声", "义诊进社区"], (TITLE, "春之声", None)),
        ([TITLE, "原标题", "春之声", "义诊进社区"], (TITLE, "春之声", None)),
        ([TITLE, "原标题：", "义诊进社区"], (TITLE, None, None)),
        (["原标题：春之声", "义诊进社区"], (None, "春之声", None)),
    ],
)
def test_the_headline_of_plain_text(lines: list[str], headline: tuple[str | None, ...]) -> None:
    assert text_headline([Line(line) for line in lines]) == headline


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        *((f"春江花月{end}", True) for end in ("。", "！", "？", "；", "…", "。”", "；”", "…”")),
        *((f"春江{end}花月", True) for end in "。！？"),
        *((f"春江{end}花月", False) for end in "；…，"),
        ("春" * 44, False),
        ("春" * 45, True),
        ("春江花月：", False),
    ],
)
def test_what_is_a_sentence(text: str, *, sentence: bool) -> None:
    assert is_sentence(text) == sentence


@pytest.mark.parametrize(
    ("text", "path"),
    [
        *((f"当前位置：首页{mark}要闻", ["首页", "要闻"]) for mark in (">", "＞", "»", "›", " > ", ">>")),
        *((f"首页{mark}要闻", ["首页", "要闻"]) for mark in ">＞»›"),
        ("首页 > 要闻 > 正文", ["首页", "要闻"]),
        ("首页 > 要闻 > 内容", ["首页", "要闻"]),
        ("首页 > > 要闻", ["首页", "要闻"]),
        ("您的位置: 要闻", ["要闻"]),
        ("您所在的位置：要闻", ["要闻"]),
        ("您现在的位置：要闻", ["要闻"]),
        ("您当前的位置：要闻", ["要闻"]),
        ("现在所在位置：要闻", ["要闻"]),
        ("位置：要闻", ["要闻"]),
        ("这里的位置：要闻", []),
        ("位置要闻", []),
        ("首页 要闻", []),
        ("首页 > " + "春" * 194, ["首页", "春" * 194]),
        ("首页 > " + "春" * 195, []),
    ],
)
def test_the_path_of_a_page(text: str, path: list[str]) -> None:
    for lines, found in (([text, "首页 > 别处"], path or ["首页", "别处"]), ([text], path)):
        told = next(breadcrumbs([Line("春江"), *map(Line, lines)]), None)
        assert (told.value if told else []) == found


def test_paths_with_arrows_or_slashes() -> None:
    for line in ("当前位置：首页 → 动态 → 疾控", "首页 / 动态 / 疾控", "位置：首页/动态/疾控", "主頁 > 动态 > 疾控"):
        told = next(breadcrumbs([Line(line)]))
        assert told.value == ["主頁" if "主" in line else "首页", "动态", "疾控"], line
    assert next(breadcrumbs([Line("首页 > 文/图 > 疾控")])).value == ["首页", "文/图", "疾控"]


@pytest.mark.parametrize("name", ["logo", "site-logo", "slogan", "siteName", "site_title"])
def test_what_stands_beside_a_logo_names_the_site(name: str) -> None:
    body = f'<h1 class="{name}">春江潮水 连海平</h1><h1>{TITLE}</h1><p>2024-05-06 来源：清江日报</p>'
    assert title(body, "清江日报——春江潮水 连海平") == TITLE
    other = body.replace(name, "main").replace(f"<h1>{TITLE}</h1>", f"<p>{TITLE}</p>")
    assert title(other, "清江日报——春江潮水 连海平") == "春江潮水 连海平"


@pytest.mark.parametrize(
    ("name", "steps", "path"),
    [
        ("crumb", ["首页", "疾控", "动态"], ["首页", "疾控", "动态"]),
        ("main-path", ["主頁", "疾控"], ["主頁", "疾控"]),
        ("breadcrumbs", ["Home", "疾控"], ["Home", "疾控"]),
        ("crumb", ["首页"], None),
        ("menu", ["首页", "疾控"], None),
    ],
)
def test_a_path_whose_steps_stand_in_elements_of_their_own(name: str, steps: list[str], path: list[str] | None) -> None:
    items = "".join(f"<li><a href=/1>{one}</a></li>" for one in steps)
    layout = html_lines(parsed(f"<body><p>清江日报</p><ul class={name}>{items}</ul><p>动态</p></body>"))
    told = next(breadcrumbs(layout.lines), None)
    assert (told and told.value) == path


@pytest.mark.parametrize(
    "tag", ["清江市人民政府网站", "Microsoft Word - 新建文档", "无标题文档", "Untitled Document", "新建网页 1"]
)
def test_a_headline_by_its_place_where_title_tells_none(tag: str) -> None:
    bar, text = "<p>发布时间：2024-05-06 来源：清江日报</p>", "<p>清晨，广场上已经排起了队。</p>"
    for line in (f"<div>{TITLE}</div>{bar}", f"<dl><dt>{TITLE}</dt><dd>2024-05-06 15:20</dd></dl>"):
        assert title(f"<p>栏目</p>{line}{text}", tag) == TITLE, line
    assert title(f"<p>栏目</p><p align=center><b>{TITLE}</b></p>{text}", tag) == TITLE
    for other in (
        f"<div><a href='/a'>{TITLE}</a></div>{bar}",
        f"<div>{TITLE}。</div>{bar}",
    ):
        assert title(f"<p>栏目</p>{other}{text}", tag) != TITLE, other


@pytest.mark.parametrize("tag", ["清江市血液中心", "清江日报", "清江市人民政府网站", ""])
def test_a_headline_over_the_text_where_title_names_the_site(tag: str) -> None:
    text = "<div class=txt><p>清晨，广场上已经排起了队。</p></div>"
    line = f"<div>{TITLE}</div>"
    assert title(f"<p>天天有爱</p>{line}{text}", tag) == TITLE
    assert title(f"<p>〔2024〕3号</p>{line}<p>各区卫生健康局：</p>{text}", tag) == TITLE
    for other in ("<div>一、活动安排</div>", "<div>相关新闻</div>", "<p>义诊春天</p>", "<p>清晨，人多极了！</p>"):
        assert title(f"{line}{other}{text}", tag) == TITLE, other


def test_a_short_headline_is_the_first_part_of_title() -> None:
    for tag in ("夾鏈袋 @ 藥師的抽屜", "夾鏈袋 :: 藍格子", "夾鏈袋 - 藥師的抽屜"):
        page = (
            "<h1><a href=/>藥師的抽屜</a></h1><h2>夾鏈袋</h2><div class=links><h4>站方公告</h4><p>2013/05/14</p></div>"
        )
        assert title(page, tag) == "夾鏈袋", tag
    assert title(f"<h2>要闻</h2><p align=center>{TITLE}的活动</p>{BAR}", "要闻 - 清江网") == f"{TITLE}的活动"


def test_lines_of_marks_alone_are_no_headline() -> None:
    marks = "<div align=center><b>----</b><br><b>****</b></div>"
    assert title(f"{marks}<p>{TITLE}</p><p>清晨，广场上已经排起了队。</p>", "清江网") == TITLE


def test_a_cut_title_ends_where_it_was_cut_though_a_bracket_is_open() -> None:
    whole = "关于印发《清江市义诊工作实施办法》的通知"
    assert title(f"<p class=tit>{whole}</p>", f"{whole[:12]}...-信息公开-清江市人民政府") == whole


def test_the_heading_of_a_section_is_no_title() -> None:
    assert title(f"<p align=center><b>三、时间安排</b></p>{BAR}", "清江市卫生健康局") != "三、时间安排"


@pytest.mark.parametrize("tag", ["清江日报电子版", "政府信息公开_清江市卫生健康委员会"])
def test_a_headline_by_its_look_where_title_names_an_edition_or_a_menu(tag: str) -> None:
    text = "<p>清晨，广场上已经排起了队。</p>"
    centred = f"<table><tr><td align=center><b>{TITLE}</b></td></tr></table>"
    named = f"<h1>清江市人民政府<br>信息公开</h1><div class=gk-title>{TITLE}</div>"
    assert title((centred if "电子" in tag else named) + text, tag) == TITLE


def test_the_name_of_a_file_is_a_title_without_that_of_its_program() -> None:
    assert title("<p>清晨。</p>", f"Microsoft Word - {TITLE}.doc") == TITLE
    assert title("<p>清晨。</p>", f"WPS 文字 - {TITLE}.wps") == TITLE


def test_an_entry_of_a_list_with_its_day_is_no_bar() -> None:
    box = "<h4>来信选登</h4><ul><li>咨询老年卡年审的问题<span>2024-05-06</span></li></ul>"
    assert title(f"{box}<div class=nr_title>{TITLE}</div><p>清晨。</p>", "清江市人民政府网站") == TITLE


def test_a_field_of_the_page_names_its_title() -> None:
    for label in ("主旨", "標題：", "名称"):
        fields = f"<table><tr><th>{label}</th><td>{TITLE}</td></tr><tr><th>發布日期</th><td>113-09-05</td></tr></table>"
        assert title(f"{fields}<p>清江衛生所</p>", "清江衛生所") == TITLE, label


def test_a_name_of_the_site_with_its_translation_is_no_title() -> None:
    names = "<h2>档案馆 Archives</h2>"
    assert title(f"{names}<h2>{TITLE}</h2><p>清晨。</p>", "查档业务-档案馆") == TITLE


def test_a_headline_that_goes_on_is_shown_in_full_though_the_official_tag_tells_its_beginning() -> None:
    shown = f"<div class=bt>{TITLE}？听听主任怎么说</div>{BAR}"
    assert title(shown, meta=TITLE) == f"{TITLE}？听听主任怎么说"
    assert title(f"<div class=bt>{TITLE}<p>来源：清江日报 2024-05-06</p></div>", meta=TITLE) == TITLE


def test_a_headline_that_its_named_block_breaks_is_one() -> None:
    broken = "<td class=bt>关于做好婴幼儿泌尿系统结石<br>免费筛查工作的紧急通知</td>"
    page = f"<table><tr>{broken}</tr></table>{BAR}<p>清晨，广场上已经排起了队。</p>"
    assert title(page, "中国·清江") == "关于做好婴幼儿泌尿系统结石 免费筛查工作的紧急通知"


def test_what_stands_in_brackets_under_a_headline_is_none_of_it() -> None:
    whole = f"{TITLE}（第一轮）"
    for shown in (f"<div class=bt>{TITLE}<div>（第一轮，5月）</div></div>", f"<div>{TITLE}<br><i>（第一轮）</i></div>"):
        tags = {"meta": whole} if "class" in shown else {"tag": f"{whole}_清江网"}
        assert title(f"{shown}{BAR}", **tags) == TITLE, shown


def test_what_a_forum_sorts_a_thread_by_is_none_of_its_headline() -> None:
    headed = f"<h1><a href=/>[公告]</a> {TITLE}</h1>{BAR}"
    assert title(headed, f"{TITLE} - 清江社区") == TITLE
    assert title(headed, f"[公告]{TITLE} - 清江社区") == f"[公告] {TITLE}"


def test_a_notice_that_issues_a_rule_is_the_title_though_title_names_the_rule() -> None:
    rule = f"{TITLE}规定"
    text = f"<p>各科室：</p><p>现将规定印发，请遵照执行。</p><p align=center><b>{rule}</b></p><p>第一条 略。</p>"
    assert title(f"<div>关于印发{rule}的通知</div>{text}", f"{rule}-清江网") == f"关于印发{rule}的通知"


def test_a_line_that_tells_how_long_ago_is_a_bar() -> None:
    bar = "<div><span>清江发布</span><span>3天前</span><span>1.2万阅读</span></div>"
    assert title(f"<div>{TITLE}</div>{bar}<p>清晨，广场上已经排起了队。</p>", "掌上清江") == TITLE


def test_what_is_bold_over_a_lighter_line_of_its_block_is_the_headline() -> None:
    head = (
        f"<center><b>{TITLE}</b><br>清江市举行春季义诊活动三百位居民到场<br>2024年05月06日（来源：清江日报）</center>"
    )
    assert title(f"<p>清江市人民医院</p>{head}<p>清晨，广场上已经排起了队。</p>", "清江市人民医院") == TITLE


def centred(text: str) -> str:
    return f"<p align=center>{text}</p>"


@pytest.mark.parametrize(
    ("rule", "body", "told"),
    [
        ("is_told", "<p>春江花月夜歌。</p>", {"tag": None}),
        ("named", f"<p>首页 > 农村卫生工作动态</p>{centred('农村卫生工作动态')}<p>{TITLE}</p>{BAR}", {"tag": "清江网"}),
        ("official", "<p>春江</p>", {"meta": TITLE, "tag": "清江市的春天来了"}),
        ("row", "<p>春江</p>", {"row": TITLE, "tag": "清江市卫生健康局"}),
        ("shown_row", f"<p>{TITLE}</p><h1>另一个标题文字</h1>", {"row": TITLE, "tag": "清江网"}),
        ("whole", f"<p>春江花月夜歌</p><p>清晨，广场上已经排起了队。</p><p>{TITLE}啦</p>", {"tag": f"{TITLE[:7]}..."}),
        (
            "shown_tag",
            f"<p>春江花月夜歌和另外几支曲子</p><p>清晨，广场上已经排起了队。</p><p>{TITLE}</p>",
            {"tag": TITLE},
        ),
        (
            "holds_tag",
            f"{centred('春江花月夜歌和另外几支曲子')}<p>清江：{TITLE}了</p>{BAR}",
            {"tag": f"{TITLE}-清江网"},
        ),
        ("under_headline", f"<center><b>{TITLE}</b><br>三百位居民带着病历来到广场</center>{BAR}", {"tag": "清江网"}),
        (
            "titled_name",
            f"<p>首页 > 农村卫生工作动态</p><p class=title>农村卫生工作动态</p><p>{TITLE}</p>",
            {"tag": "清江网"},
        ),
        ("organ", f"{centred('清江市疾病预防控制中心')}<p>{TITLE}</p>{BAR}", {"tag": "清江网"}),
        ("masthead", f"<h1>清江市人民政府<br>信息公开</h1>{centred(TITLE)}{BAR}", {"tag": "信息公开"}),
        ("section", f"{centred('一、活动安排与要求')}<p>{TITLE}</p>{BAR}", {"tag": "清江网"}),
        ("furniture", f"{centred('扫一扫在手机打开当前页')}<p>{TITLE}</p>{BAR}", {"tag": "清江网"}),
        (
            "cut",
            f"<p>清晨，广场上已经排起了队。</p><p>{TITLE}啦</p>",
            {"tag": f"{TITLE[:7]}...", "row": f"{TITLE[:7]}..."},
        ),
        ("subtitle", f"{centred(TITLE)}{centred('——清江纪行之三：在路上的七天七夜')}{BAR}", {"tag": "清江网"}),
    ],
)
def test_each_reason_for_or_against_a_title_can_decide(rule: str, body: str, told: dict[str, str]) -> None:
    with TITLE_RULES.weighing({f"title.{rule}": 0}):
        without = title(body, **told)
    assert title(body, **told) != without


@pytest.mark.parametrize(
    ("text", "is_name"),
    [
        ("卫生健康系统党建工作专栏", True),
        ("卫生健康系统党的建设专题栏", False),
        ("示例市卫生健康委员会机关委员会", True),
        ("卫生健康系统党建工作专栏 News", True),
        ("卫生健康系统党建工作专栏-示例市卫生健康委员会机关委员会", True),
        ("工作动态", False),
    ],
)
def test_what_names_the_site_or_a_column_of_it(text: str, *, is_name: bool) -> None:
    """A name that is longer than a column's is an organ's, however often the page says it."""
    page = object.__new__(Page)
    page.__dict__["names"] = frozenset(
        {"卫生健康系统党建工作专栏", "卫生健康系统党的建设专题栏", "示例市卫生健康委员会机关委员会"}
    )
    assert page.names_site(text) is is_name


def test_a_subtitle_in_the_block_of_a_headline_is_none_of_it() -> None:
    body = "<p>清晨的广场上，医务人员为老人量血压。</p>" * 3
    read = extract(f"<div class=title>{TITLE}<br>——记春季义诊</div><div>{body}</div>")
    assert (read.title, read.subtitle) == (TITLE, "——记春季义诊")
