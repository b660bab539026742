"""Where on a page the article stands; all is invented."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.aside import lines_inside
from crawler.extract.container import find_container
from crawler.extract.html_lines import html_lines
from crawler.extract.lines import Layout
from crawler.extract.tree import parsed

TEXT = "近日，示例市开展健康宣传活动，现场设置义诊、咨询和检测三个区域，吸引了众多市民参加，气氛热烈。"
OTHER = "示例市图书馆本周起延长开放时间，读者可以预约座位，也可以在线续借，详情请见馆内公告，欢迎前往。"
TITLE = "示例市开展健康宣传活动"


def layout(body: str) -> Layout:
    return html_lines(parsed(f"<html><body>{body}</body></html>"))


def scope(body: str, title: str | None = TITLE) -> str | None:
    """Return class and id of the box that is found."""
    found = find_container(layout(body), title)
    return found.name.strip() or found.tag if found else None


def inside(body: str) -> str:
    """Return the text of the box named ``zoom``, without what does not belong to it."""
    page = layout(f"<div id=zoom>{body}</div>")
    return "\n".join(line.text for line in lines_inside(page, next(box for box in page.boxes if box.name == " zoom")))


def paragraphs(text: str, times: int) -> str:
    return f"<p>{text}</p>" * times


def test_words_that_are_no_sentences_elsewhere_keep_no_box_from_being_the_articles() -> None:
    text = f"<div id=comment><h1>{TITLE}</h1><div class=sidebar>{paragraphs(TEXT, 3)}</div></div>"
    foot = "".join(
        f"<p>示例市健康路{number}号，电话：{number}，传真：{number}，邮编：{number}</p>" for number in range(3)
    )
    assert scope(f"{text}<div class=foot2>{foot}</div>") == "sidebar"
    assert scope(f"{text}<div class=foot2>{foot.replace('</p>', '。</p>')}</div>") == "foot2"


def test_a_known_container_comes_before_the_densest_box() -> None:
    known = "<div id=zoom><p>" + "健康" * 30 + "</p></div>"
    assert scope(f"<div class=a>{paragraphs(OTHER, 5)}</div>{known}") == "zoom"
    assert scope(f"<div class=a>{paragraphs(OTHER, 5)}</div>{known.replace('健康', '健', 1)}") == "a"
    linked = f"<div id=zoom><a href=/1>{'健康' * 60}</a></div>"
    assert scope(f"<div class=a>{paragraphs(OTHER, 5)}</div>{linked}") == "a"
    two = f"<div id=zoom><p>{TEXT * 2}</p></div><div class=TRS_Editor><p>{TEXT * 3}</p></div>"
    assert scope(two) == "TRS_Editor"
    assert scope(two.replace(f"<p>{TEXT * 3}</p>", f"<p>{TEXT * 2}<a href=/1>{TEXT * 3}</a></p>") + "<p>末</p>") in (
        "zoom",
        "TRS_Editor",
    )


def test_the_densest_box() -> None:
    assert scope(f"<div class=a>{paragraphs(OTHER, 2)}</div><div class=b>{paragraphs(TEXT, 4)}</div>") == "b"
    assert scope(f"<div class=a>{paragraphs(TEXT, 4)}</div><div class=b>{paragraphs(OTHER, 2)}</div>") == "a"
    assert scope("") is None
    assert scope("<div class=a>短</div>") in ("html", "body")


def test_what_its_tag_says_is_an_article_is_whole() -> None:
    text = f"<article class=text>{paragraphs(TEXT, 2)}</article>"
    beside = "".join(f"<section><p>{OTHER[:15]}，{number}</p></section>" for number in range(3))
    assert scope(f"<main>{text}{beside}</main>") == "text"
    assert scope(f"<main>{text.replace('article', 'div')}{beside}</main>") == "main"
    assert scope(f"<main>{text}{text}</main>") == "main"  # it is in two parts
    assert scope(f"<main>{text}{beside}{paragraphs(OTHER, 3)}</main>") == "main"


def test_punctuation_and_length_tell_text_from_lists() -> None:
    for mark in "，。！？；：、,;!?":
        words = "示例市各镇街办事处"
        told = f"<p>{mark.join([words] * 6)}</p>"
        listed = f"<p>{'　'.join([words] * 8)}</p>"
        assert scope(f"<div class=a>{listed}</div><div class=b>{told}</div>") == "b", mark
        assert scope(f"<div class=b>{told}</div><div class=a>{listed}</div>") == "b", mark


def test_links_and_short_lines_are_no_text() -> None:
    linked = "".join(f"<p><a href=/{n}>{TEXT[:40]}</a>，今日</p>" for n in range(9))
    assert scope(f"<div class=a>{linked}</div><div class=b>{paragraphs(TEXT, 2)}</div>") == "b"
    short = "<p>是，是，是，好！</p>" * 40
    assert scope(f"<div class=a>{short}</div><div class=b>{paragraphs(TEXT, 2)}</div>") == "b"
    least = "<p>请看，好的，是的，对的！</p>" * 6
    assert scope(f"<div class=a><p>甲</p></div><div class=b>{least}</div>") == "b"
    assert scope(f"<div class=a><p>甲</p></div><div class=b>{least.replace('对的', '对')}</div>") == "html"
    entries = "<ul>" + f"<li>{OTHER}</li>" * 5 + "</ul>"
    assert scope(f"<div class=a>{entries}</div><div class=b>{paragraphs(TEXT, 3)}</div>") == "b"
    assert scope(f"<div class=a>{entries}</div><div class=b><p>短文一则</p></div>") in ("a", "ul")
    told = "<ul class=a>" + f"<li><b>云胡：</b><p>{TEXT}</p></li>" * 3 + "</ul>"
    assert scope(f"{told}<div class=b>{paragraphs(TEXT, 1)}</div>") == "a"
    unended = told.replace("。", "")
    assert scope(f"{unended}<div class=b>{paragraphs(TEXT, 1)}</div>") == "b"


def test_names_without_a_mark_between_them_are_no_running_text() -> None:
    told = f"<p>{'，'.join(['示例市各镇街办事处'] * 6)}</p>"
    listed = f"<p>{'　'.join(['示例市各镇街办事处'] * 17)}</p>"
    assert scope(f"<div class=a>{listed}</div><div class=b>{told}</div>") == "b"


def test_a_table_is_no_running_text() -> None:
    rows = "<tr><td>示例医院，城东，城西</td><td>周一、周三、周五</td></tr>" * 12
    assert scope(f"<div class=a><table>{rows}</table></div><div class=b>{paragraphs(TEXT, 2)}</div>") == "b"


PENALTY = """被处罚人	示例市青黛美容工作室
违法事实	未取得医疗机构执业许可证，擅自开展注射活动
处罚依据	《医疗机构管理条例》第四十三条
处罚结果	没收注射器材四件，罚款人民币三万元
处罚机关	示例市卫生健康局"""
LETTER = """来信编号	20240315-07	来信人	陈**
来信时间	2024-03-15 21:10	处理状态	已办结
来信内容	请问社区医院补一颗牙多少钱？
答复单位	医政科	答复时间	2024-03-18 10:05
答复内容	您好！树脂材料费单颗三百二十元，符合公示的标准。感谢您的理解与支持。"""
INDEX = """索引号	11441299007012345X/2024-00056	发布机构	示例市卫生健康局
文号	示卫〔2024〕3号	成文日期	2024-05-06
名称	示例市卫生健康局关于印发社区医院补牙收费标准的通知	有效性	有效"""


def table(text: str) -> str:
    rows = "".join(f"<tr><td>{row.replace(chr(9), '</td><td>')}</td></tr>" for row in text.split("\n"))
    return f"<table border=1>{rows}</table>"


@pytest.mark.parametrize("text", [PENALTY, LETTER])
def test_a_table_is_the_article_where_nothing_else_is_told(text: str) -> None:
    foot = "<div class=b><p>您对答复是否满意？ 满意 一般 不满意</p></div>"
    article = extract(f"<html><body><h1>公示</h1><div class=a>{table(text)}</div>{foot}</body></html>")
    assert [(block.type, block.text) for block in article.blocks] == [("table", text)]


def test_a_table_of_nothing_but_fields_is_no_article() -> None:
    other = "<div class=b><h1>公示</h1><p><img src=1.jpg></p></div>"
    assert scope(f"<div class=a>{table(INDEX)}</div>{other}", "公示") == "b"
    assert scope(f"<div class=a>{table(LETTER)}</div>{other}", "公示") == "a"


def test_a_table_goes_with_the_words_beside_it_and_with_no_more_than_these() -> None:
    beside = "<p>示例市卫生健康局 2024年5月9日</p>"
    assert scope(f"<div class=a>{table(PENALTY)}{beside}</div>") == "a"
    others = "".join(f"<p><a href=/{number}>行政处罚决定书公示之{number}</a></p>" for number in range(40))
    assert scope(f"<div class=a>{table(PENALTY)}{others}</div>") == "table"
    assert scope(f"<div class=a>{table(INDEX)}{table(PENALTY)}</div>") == "table", "of two the longer that is no index"
    assert scope(f"<div class=footer>{table(PENALTY)}</div><div class=b>{table(LETTER)}</div>") == "b"
    assert scope(f"<div class=a>{table('一 二')}</div>") != "a", "a short one is none"


def test_furniture_is_not_the_article() -> None:
    assert scope(f"<div class=footer>{paragraphs(OTHER, 5)}</div><div class=b>{paragraphs(TEXT, 2)}</div>") == "b"


def test_text_in_any_element_counts_for_the_box_around_it() -> None:
    for tag in "p h1 h2 h3 h4 h5 h6 blockquote pre center".split():
        body = f"<{tag}>{TEXT * 2}</{tag}><{tag}>{TEXT}</{tag}>"
        assert scope(f"<div class=a><p>{OTHER}</p></div><div class=b>{body}</div>") == "b", tag
    assert scope(f"<div class=a><p>{OTHER}</p></div><ul class=b>" + f"<li>{TEXT * 3}</li>" * 5 + "</ul>") == "b"
    assert scope(f"<div class=a><p>{OTHER}</p></div><dl class=b>" + f"<dd>{TEXT}</dd>" * 3 + "</dl>") == "b"
    rows = f"<tr><td>{TEXT}</td></tr><tr><td>{TEXT}</td></tr>"
    assert scope(f"<div class=a><p>{OTHER}</p></div><div class=c><table class=b>{rows}</table></div>") in ("b", "tbody")


def test_text_in_no_box_of_its_own_stands_in_the_page() -> None:
    bar = "<div class=bar>发布时间：2024-05-06</div>"
    assert scope(f"<h1>{TITLE}</h1>{bar}{paragraphs(TEXT, 3)}") == "body"
    assert scope(f"<h1>{TITLE}</h1>{bar}<div class=box>{paragraphs(TEXT, 3)}</div>{paragraphs(OTHER, 1)}") == "box"


def test_a_single_paragraph_is_not_the_box() -> None:
    for tag in "p h1 h2 h3 h4 h5 h6 blockquote pre center".split():
        assert scope(f"<div class=b><{tag}>{TEXT * 2}</{tag}></div>") == "b", tag
    assert scope(f"<ul class=b><li>{TEXT * 3}</li></ul>") == "b"
    assert scope(f"<dl class=b><dd>{TEXT * 2}</dd></dl>") == "b"
    assert scope(f"<table><tr class=b><td>{TEXT * 2}</td></tr></table>") == "b"


def test_an_article_in_two_parts_has_more_text_than_one_box_beside_it() -> None:
    part = f"<div>{paragraphs(TEXT, 4)}</div>"
    assert scope(f"<div class=b>{part}{part}</div><div class=a>{paragraphs(OTHER, 5)}</div>") == "b"


def test_an_article_is_found_among_many_short_texts() -> None:
    def column(name: str, times: int) -> str:
        return f"<div><div><div class={name}>{paragraphs(TEXT, times)}</div></div></div>"

    others = "".join(column(f"a{number}", 2) for number in range(3))
    assert scope(f"<div class=w>{column('b', 3)}{others}</div>") == "b"


def test_parts_of_an_article_are_one() -> None:
    parts = "".join(f"<div class=part{n}><p>{TEXT}</p></div>" for n in range(4))
    assert scope(f"<div class=a><p>{OTHER}</p></div><div class=b>{parts}</div>") == "b"
    deep = "".join(f"<div><div class=part{n}><p>{TEXT}</p></div></div>" for n in range(4))
    assert scope(f"<div class=a><p>{OTHER}</p></div><div class=b>{deep}</div>") == "b"
    aside = f"<div class=b><div class=c>{paragraphs(TEXT, 6)}</div><div class=d><p>{OTHER}</p></div></div>"
    assert scope(aside) == "c"
    assert scope(aside.replace(paragraphs(TEXT, 6), paragraphs(TEXT, 3))) == "b"


def test_a_page_of_pictures_or_files_is_the_box_around_its_headline() -> None:
    footer = f"<div class=footer>{paragraphs(OTHER, 3)}</div>"
    for held in ("<img src=1.jpg>", "<a href=/1.pdf>登记表</a>"):
        assert scope(f"<div class=b><h1>{TITLE}</h1>{held}</div>{footer}") == "b"
        assert scope(f"<div class=b><div class=c><h1>示例市开展“健康”宣传活动</h1></div>{held}</div>{footer}") == "b"
        assert scope(f"<div class=b><h1>别的标题</h1>{held}</div>{footer}") == "footer"
        assert scope(f"<div class=b><h1>{TITLE}</h1>{held}</div>{footer}", None) == "footer"
    other = "<a name=top>顶部</a><a href=/1.html>动态</a>"
    assert scope(f"<div class=b><h1>{TITLE}</h1>{other}</div>{footer}") == "footer"
    assert scope(f"<h1>{TITLE}</h1><img src=1.jpg>{footer}") == "footer"
    near = f"<div><div><div><h1>{TITLE}</h1></div></div></div>"
    assert scope(f"<div class=b>{near}<img src=1.jpg></div>{footer}") == "b"
    for length, found in ((59, "b"), (60, "a")):
        text = f"<div class=a><p>{'，。'.rjust(length, '健')}</p></div>"
        assert scope(f"<div class=b><h1>{TITLE}</h1><img src=1.jpg></div>{text}") == found, length
    deep = "<div>" * 5 + f"<h1>{TITLE}</h1>" + "</div>" * 5
    assert scope(f"<div class=b>{deep}<img src=1.jpg></div>{footer}") == "footer"


def test_lists_of_links_inside_an_article_are_left_out() -> None:
    links = "<a href=/1>别处的第一条消息标题</a><br><a href=/2>别处的第二条消息标题</a>"
    assert inside(f"<p>{TEXT}</p><div>{links}</div><p>{OTHER}</p>") == f"{TEXT}\n{OTHER}"
    assert inside(f"<p>{TEXT}</p><div>{links}<br>以上两条消息来自本市各镇街和各医院的报送</div>").count("\n") == 3
    assert inside(f"<p>{TEXT}</p><div><a href=/1>别处的第一条消息标题</a></div>").count("\n") == 1
    assert inside(f"<div>{links}</div><p>{TEXT}</p><div>{links}</div>") == TEXT
    part = f"<a href=/1>{'链' * 12}</a><br>{'文' * 8}"
    assert inside(f"<p>{TEXT}</p><div>{part}</div>").count("\n") == 2
    assert inside(f"<p>{TEXT}</p><div>{part.replace('链', '链链', 1)}</div>") == TEXT
    entry = "<a href=/{}>别处的消息标题一共有二十个汉字这么长的啊</a><br>"
    assert inside(f"<p>{TEXT}</p><div>{entry * 19}</div>") == TEXT
    assert inside(f"<p>{TEXT}</p><div>{entry * 20}</div>").count("\n") == 20


def test_furniture_inside_an_article_is_left_out() -> None:
    assert inside(f"<p>{TEXT}</p><div class=share>分享到微信好友</div>") == TEXT
    assert inside(f"<p>{TEXT}</p><div class=share>{'分' * 79}</div>") == TEXT
    assert inside(f"<p>{TEXT}</p><div class=share>{'分' * 80}</div>").count("\n") == 1
    assert inside(f"<p>{TEXT}</p><div class=share>{'分' * 80}<a href=/1>{'文' * 20}</a></div>").count("\n") == 1
    assert inside(f"<p>{TEXT}</p><div class=share>{'分' * 80}<a href=/1>{'文' * 21}</a></div>") == TEXT
    assert inside(f"<p>{TEXT}</p><div class=about>分享到微信好友</div>").count("\n") == 1
    quarter = f"<a href=/1>{'文' * 40}</a>"
    assert inside(f"<p>{TEXT}</p><div class=related>{'分' * 100}{quarter}</div>") == TEXT
    assert inside(f"<p>{TEXT}</p><div class=related>{'分' * 200}{quarter}</div>").count("\n") == 1
    assert inside(f"<p>{TEXT}</p><div class=related>{'分' * 450}{quarter * 3}{'文' * 29}</div>") == TEXT
    assert inside(f"<p>{TEXT}</p><div class=related>{'分' * 440}{quarter * 4}</div>").count("\n") == 1


def body(lead: str, between: str = "") -> str:
    page = f"<html><head><title>{TITLE}</title></head><body><div><p>{OTHER}</p><h1>{TITLE}</h1>{lead}{between}</div><div id=zoom><p>{TEXT}</p><p>{TEXT}</p></div></body></html>"
    return extract(page).body.removesuffix(f"\n{TEXT}\n{TEXT}")


def test_the_lead_between_headline_and_text() -> None:
    lead = "核心提示：今年以来，示例市把健康服务送到每一个社区的居民家门口"
    for end in ("。", "！", "？", "…", "。”", "。’", "。）"):
        assert body(f"<p>{lead}{end}</p>") == f"{lead}{end}", end
        assert body(f"<h3>{lead}{end}</h3>") == f"{lead}{end}", end
    for other in (
        f"<p>{lead}</p>",
        "<p>核心提示：很好。</p>",
        f"<p>来源：清远日报 {lead}</p>",
        f"<ul><li>{lead}。</li></ul>",
    ):
        assert body(other) == TEXT + "\n" + TEXT, other
    assert body(f"<p>{lead}，<a href=/1>详情请点击</a>。</p>") == f"{lead}，详情请点击。"
    assert body(f"<p>{lead}，<a href=/1>详情请点击这里查看。</a></p>") == TEXT + "\n" + TEXT
    assert body(f"<p>{lead}。</p><p>{lead}！</p>") == f"{lead}。\n{lead}！"
    assert body(f"<p>来源：清远日报 {lead}…</p>") == TEXT + "\n" + TEXT
    for linked, kept in ((9, True), (10, False)):
        text = f"<p>{('健康' * 25)[: 49 - linked]}<a href=/1>{'链' * linked}</a>。</p>"
        assert (body(text) != TEXT + "\n" + TEXT) is kept, linked
    nameless = f"<html><body><p>***</p><p>{lead}。</p><div id=zoom><p>{TEXT}</p><p>{TEXT}</p></div></body></html>"
    assert extract(nameless).body == TEXT + "\n" + TEXT
    assert body(f"<div class=footer>{lead}。</div>") == TEXT + "\n" + TEXT
    assert body(f"<p>{lead}。</p>", "<p>字号</p>" * 18) == f"{lead}。"
    assert body(f"<p>{lead}。</p>", "<p>字号</p>" * 20) == TEXT + "\n" + TEXT
    assert body(f"<p>{'健康' * 14}好。</p>") == "健康" * 14 + "好。"
    assert body(f"<p>{'健康' * 14}。</p>") == TEXT + "\n" + TEXT


NAV = "<div class=nav><a href=/1>首页</a></div>"


def test_a_name_of_furniture_says_less_than_the_text_in_its_box() -> None:
    for name in ("foot_main", "ads link_left", "side_right", "header_text", "tag_content"):
        page = f"{NAV}<div class='{name}'><div class=a>{paragraphs(TEXT, 3)}</div></div>"
        assert scope(page) == "a", name
    other = f"<div class=b>{paragraphs(OTHER, 3)}</div>"
    assert scope(f"<div class=side>{paragraphs(TEXT, 5)}</div>{other}") == "b"


def test_furniture_does_not_hold_the_headline() -> None:
    other = f"<div class=b>{paragraphs(OTHER, 3)}</div>"
    text = f"<h1>{TITLE}</h1><div class=a>{paragraphs(TEXT, 5)}</div>"
    assert scope(f"<div class=side>{text}</div>{other}") == "a"
    assert scope(f"<div class=side>{text.replace(TITLE, '热点')}</div>{other}") == "b"
    assert scope(f"<div class=side>{text.replace(TITLE, f'<a href=/1>{TITLE}</a>')}</div>{other}") == "b"


def test_a_footer_may_be_longer_than_a_notice() -> None:
    notice = "<div class=a><p>因检修，本站5月6日停诊，7日恢复。</p></div>"
    foot = "<div class=b><p>{}：示例市卫生健康局，地址：示例路8号，邮编：000000，电话：0000-000000</p></div>"
    assert scope(notice * 3 + foot.format("主办单位")) == "a"
    assert scope(notice + foot.format("义诊")) == "b"


def test_short_lines_that_end_like_those_of_a_poem_are_running_text() -> None:
    poem = "".join(
        f"<div>{line}</div>" for line in ("一勤洗手，", "二戴口罩，", "三常通风，", "四少聚集，", "五打疫苗。")
    )
    page = f"<div class=con><div class=b>{{}}</div><div class=note>{TEXT}</div></div>"
    assert scope(page.format(poem)) == "con"
    assert scope(page.format(poem.replace("，", "").replace("。", ""))) == "note"
