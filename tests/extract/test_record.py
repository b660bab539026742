"""A whole page: which parts of it count for which field."""

from __future__ import annotations

import json

import pytest

from crawler.extract import extract
from crawler.items import Article

P1 = "近日，清江市开展健康宣传活动，现场设置义诊、咨询和检测三个区域，吸引了众多市民参加。"
P2 = "活动负责人介绍，今后将定期进社区，把服务送到居民家门口，让更多群众受益。"
BODY = f"<p>{P1}</p><p>{P2}</p>"
URL = "http://www.a.gov.cn/x/b.html"
MENU = "<ul>" + "<li><a href=/m>春江潮水连海平</a></li>" * 60 + "</ul>"
"""So much else on the page that it is none that says nothing."""


def page(inside: str = BODY, *, head: str = "", over: str = "", under: str = "") -> str:
    return f"<html><head>{head}</head><body>{over}<div><div id=zoom>{inside}</div></div>{under}</body></html>"


def read(text: str, **known: str) -> Article:
    return extract(text, URL, **known)


def test_what_is_html() -> None:
    for tag in "!doctype html head body div p table span br meta script".split():
        assert extract(f"{P1}\n<{tag} class=x>").body == P1, tag
    assert extract(f"{P1}\n{P2}\n血压<120").body.endswith("血压<120")
    assert extract("<!doctype html>").body == ""


def test_words_of_an_error_page_on_a_page_with_hardly_any() -> None:
    for word in """页面不存在 页面未找到 您访问的页面 找不到页 找不到文件 找不到该 已删除 已被删除 无法访问 404 请登录 用户登录 会话超时 系统繁忙 系统错误""".split():
        assert "soft404" in read(page(under=f"<div class=footer>{word}</div>")).flags, word
    for word in ("系统", "登录", "超时", "删除", "不存在"):
        assert "soft404" not in read(page(under=f"<div class=footer>{word}</div>")).flags, word


def test_words_of_an_error_page_among_the_furniture_of_its_site() -> None:
    for word in """页面不存在 网页不存在 文章不存在 内容不存在 信息不存在 页面未找到 文章已删除 内容已被删除 信息找不到 找不到该 找不到您 找不到此 404 错误404页 您访问的页面
    您查看的页面 您访问的内容 您查看的信息""".split():
        assert "soft404" in read(page(f"{BODY}<p>抱歉，{word}。</p>", over=MENU)).flags, word
        assert "soft404" in read(page(over=MENU, head=f"<title>{word}</title>")).flags, word
    for word in "无法访问 请登录 会话超时 1404 4041 4.404 页面 不存在 找不到 您的页面".split():
        assert "soft404" not in read(page(f"{BODY}<p>抱歉，{word}人。</p>", over=MENU)).flags, word


def test_the_title_of_a_page_with_hardly_any_words_counts() -> None:
    assert "soft404" in read(page(head="<title>请登录</title>")).flags
    assert "soft404" not in read(page(over=MENU, head="<title>请登录</title>")).flags


def test_an_article_is_no_error_page() -> None:
    text = "文章不存在。" + (P1 + P2) * 3
    assert "soft404" in read(page(f"<p>{text[:199]}</p>")).flags
    assert "soft404" not in read(page(f"<p>{text[:200]}</p>")).flags
    for length, flagged in ((399, True), (400, False)):
        body, foot = "春江潮水连海平。" * 10, "请登录"
        menu = "江" * (length - len(body) - len(foot) - 3)
        found = read(
            page(f"<p>{body}</p>", over=f"<div class=nav>{menu}</div>", under=f"<div class=footer>{foot}</div>")
        )
        assert (found.body, "soft404" in found.flags) == (body, flagged), length


LINKS = " ".join(f"<a href=b{n}.html>{n[1:] or 1}</a>" for n in ("", "_2", "_3"))
OTHER = [f"{text}来自各县区的志愿者也赶到现场，与居民们交谈甚欢。" for text in ("傍晚，", "次日，")]


def test_an_article_of_several_pages() -> None:
    pages = [page(f"<h1>义诊</h1><p>{text}</p>", under=f"<p>{LINKS}</p>") for text in (P1, OTHER[0], OTHER[1])]
    urls = [URL.replace("b.", f"b{n}.") for n in ("", "_2", "_3")]
    found = extract(pages[0], urls[0], following=list(zip(pages[1:], urls[1:], strict=True)))
    assert found.body == "\n".join([P1, *OTHER])
    assert "truncated" not in found.flags
    assert "truncated" in extract(pages[0], urls[0], following=[(pages[1], urls[1])]).flags
    assert "truncated" in extract(pages[0], urls[0]).flags
    assert "truncated" not in extract(pages[0], None).flags
    assert "truncated" not in extract(P1, urls[0]).flags
    again = extract(
        page(f"<p>{P1}</p><p>{P2}</p>"), URL, following=[(page(f"<p>{P1}</p><p>{OTHER[0]}</p><p>{P2}</p>"), URL)]
    )
    assert again.body == "\n".join([P1, P2, OTHER[0], P2]), "only what repeats the head of the first page goes"
    assert (
        extract(
            page(head="<meta name=PubDate content=2024-05-06>"),
            following=[(page(f"<p>{OTHER[0]}</p>", head="<meta name=PubDate content=2024-05-07>"), None)],
        ).published_at
        == "2024-05-06"
    )


@pytest.mark.parametrize(
    ("html", "flag"),
    [
        ("<html><frameset><frame src=a></frameset></html>", "frameset"),
        (page("<p><img src=1.jpg></p>"), "image_only"),
        (page("<p><a href=1.pdf></a></p><p><a href=2.pdf></a></p>"), None),
        (page("<p></p>"), None),
    ],
)
def test_pages_without_text(html: str, flag: str | None) -> None:
    assert [one for one in read(html).flags if one not in ("no_body", "truncated")] == ([flag] if flag else [])


def test_pages_with_text_have_none_of_these_flags() -> None:
    assert read(page(f"{BODY}<img src=1.jpg><a href=1.pdf>表</a>")).flags == []
    assert read(P1).flags == [] == read("").flags


def test_the_script_speaks_where_the_page_is_silent() -> None:
    detail = json.dumps({"content": f"<p>{P2}</p><img src=1.jpg>"})
    script = f"<script>_CONFIG = {{ DETAIL: {detail}, TREE: [] }}</script>"
    assert read(page("<p></p>", head=script)).body == P2
    assert [image.url for image in read(page("<p></p>", head=script)).images] == ["http://www.a.gov.cn/x/1.jpg"]
    text = (P1 * 6)[:199] + "。"
    assert read(page(f"<p>{text[1:]}</p>", head=script)).body == P2
    assert read(page(f"<p>{text}</p>", head=script)).body == text
    blank = f"<script>_CONFIG = {{ DETAIL: {json.dumps({'content': ' '})}, TREE: [] }}</script>"
    assert read(page(head=blank)).body == f"{P1}\n{P2}"


def test_titles_of_a_row_come_last() -> None:
    assert read(page(), row_title="列表里的标题").title == "列表里的标题"
    assert read(page(head="<title>清江市义诊活动</title>"), row_title="列表里的标题").title == "清江市义诊活动"


def test_the_headline_may_stand_in_the_first_lines_of_the_text() -> None:
    head = "<title>清江市义诊活动</title>"
    lines = "".join(f"<p>第{n}</p>" for n in "一二三四五")
    kicker, heading, subtitle = "<p class=yinti>系列报道</p>", "<h1>清江市义诊活动</h1>", "<p>——纪行</p>"
    found = read(page(kicker + heading + subtitle + BODY, head=head))
    assert (found.title, found.kicker, found.subtitle) == ("清江市义诊活动", "系列报道", "——纪行")
    assert found.body == f"{P1}\n{P2}"
    assert read(page(lines[:32] + heading + subtitle + BODY, head=head)).subtitle == "——纪行"
    assert read(page(lines + heading + subtitle + BODY, head=head)).subtitle is None


def test_pictures_and_files() -> None:
    found = read(page(f"<img src=/1.jpg>{BODY}<img src='http://[x/2.jpg'><p>春江<img src=3.jpg></p>"))
    assert [image.url for image in found.images] == ["http://www.a.gov.cn/1.jpg", "http://www.a.gov.cn/x/3.jpg"]
    assert [image.url for image in extract(page(f"{BODY}<img src=/1.jpg>")).images] == ["/1.jpg"]
    beside = f"<div><div id=zoom>{BODY}</div><p><a href=1.pdf>名单.pdf</a></p></div>"
    assert len(read(f"<html><body>{beside}</body></html>").attachments) == 1
    alone = f"<div id=zoom>{BODY}</div><p><a href=1.pdf>名单.pdf</a></p>"
    assert len(read(f"<html><body>{alone}</body></html>").attachments) == 1
    assert read(f"<html><body>{alone.replace('<p><a', '<p>相关链接</p><p><a')}</body></html>").attachments == []


@pytest.mark.parametrize(
    ("named", "url"),
    [
        ("http://www.a.gov.cn/y/c.html", "http://www.a.gov.cn/y/c.html"),
        ("/y/c.html", "http://www.a.gov.cn/y/c.html"),
        ("http://www.a.gov.cn/", URL),
        ("http://www.a.com", URL),
        ("javascript:void(0)", URL),
        ("http://[x", URL),
        ("", URL),
    ],
)
def test_the_address_that_a_page_names(named: str, url: str) -> None:
    assert read(page(head=f"<meta property=og:url content='{named}'>")).canonical_url == url


INFO = "<p>发布时间：2024-05-06 08:00</p>"
SHORT = "<p>春江潮水</p>"


def test_the_info_line_stands_near_the_text() -> None:
    for lines, found in ((0, True), (29, True), (30, False)):
        assert (read(page(over=INFO + SHORT * lines)).published_at is not None) == found, lines
    for lines, found in ((0, True), (5, True), (6, False)):
        assert (read(page(f"<p>{P1}</p>" * lines + INFO + BODY * 2)).published_at is not None) == found, lines


def test_credits_stand_near_the_text() -> None:
    for lines, found in ((0, True), (7, True), (8, False)):
        assert bool(read(page(under=SHORT * lines + "<p>（责任编辑：李明）</p>")).bylines) == found, lines
        assert bool(read(page(over="<p>记者：李明</p>" + SHORT * lines)).bylines) == found, lines


def test_dates_from_the_best_to_the_last_resort() -> None:
    meta = "<meta name=PubDate content=2024-01-01>"
    linked = '<script type="application/ld+json">{"datePublished":"2024-02-02"}</script>'
    script = (
        f"<script>_CONFIG = {{ DETAIL: {json.dumps({'content': '', 'create_time': 1709438400})}, TREE: [] }}</script>"
    )
    time = "<time datetime=2024-04-04></time>"
    address = "http://a.cn/t20240606_1.html"
    for head, known, month in (
        (meta, {}, "01"),
        (linked, {}, "02"),
        (script, {}, "03"),
        (time, {}, "04"),
        ("", {"row_date": "2024-05-05"}, "05"),
    ):
        found = extract(page(head=head), **known).published_at
        assert found is not None, month
        assert found[:7] == f"2024-{month}", month
    assert extract(page(), address).published_at == "2024-06-06"
    assert extract(page(), URL).published_at is None


@pytest.mark.parametrize(
    ("over", "under", "source", "original"),
    [
        ("来源：清江发布", "", "清江发布", None),
        ("来源：清江发布", "清江日报记者 李明", "清江发布", "清江日报"),
        ("来源：清江日报", "清江日报记者 李明", "清江日报", None),
        ("来源：清江发布", "责任编辑：李明", "清江发布", None),
        ("", "（来源：清江日报）", "清江日报", None),
    ],
)
def test_source_and_original_source(over: str, under: str, source: str, original: str | None) -> None:
    found = read(page(f"{BODY}<p>{under}</p>", over=f"<p>{over}</p>"))
    assert (found.source, found.original_source) == (source, original)


def test_the_photographers_paper_is_the_original_source() -> None:
    picture = "<p align=center><img src=1.jpg></p><p align=center>市民在现场咨询。清江日报记者李明 摄</p>"
    found = read(page(f"<p>{P1}</p>{picture}<p>{P2}</p>", over="<p>来源：清江发布</p>"))
    assert found.original_source == "清江日报"


def test_a_document_number_stands_in_the_title_or_the_first_four_paragraphs() -> None:
    for before, found in ((0, True), (3, True), (4, False)):
        inside = f"<p>{P1}</p>" * before + "<p>清卫函〔2024〕3号</p>" + BODY
        assert bool(read(page(inside)).policy) == found, before


@pytest.mark.parametrize(
    ("lines", "title", "body"),
    [
        (["清江市举行义诊", P1, P2], "清江市举行义诊", [P1, P2]),
        (["清江市举行义诊", "2024-05-06 来源：清江日报", P1], "清江市举行义诊", [P1]),
        (["首页 > 要闻", "清江市举行义诊", P1], "清江市举行义诊", [P1]),
        (["好消息！清江市举行义诊", P1], "好消息！清江市举行义诊", [P1]),
        (["好消息！", "清江市举行义诊", "2024-05-06 来源：清江日报", P1], "好消息！ 清江市举行义诊", [P1]),
        (["清江市举行义诊", "（2024-05-06）", P1], "清江市举行义诊", [P1]),
        (["清江日报", "清江市举行义诊", P1], "清江市举行义诊", [P1]),
        (["清江晨报网 新闻 人物", "清江市举行义诊", P1], "清江市举行义诊", [P1]),
        (["清江晨报网 新闻与人物", "清江市举行义诊", P1], "清江晨报网 新闻与人物 清江市举行义诊", [P1]),
        (["今天是：2024年5月6日", "清江市举行义诊", "时间：2024-05-06", P1], "清江市举行义诊", [P1]),
        (["清江日报", P1], "清江日报", [P1]),  # nothing else is told
        (["清江市举行义诊", "1.jpg", P1], "清江市举行义诊", [P1]),
        (["清江市", "举行义诊"], "清江市 举行义诊", []),
        (["2024-05-06 来源：清江日报", P1, P2], None, [P1, P2]),
    ],
)
def test_plain_text(lines: list[str], title: str | None, body: list[str]) -> None:
    found = extract("\n".join(lines))
    assert (found.title, found.body) == (title, "\n".join(body))


def test_the_info_line_of_plain_text_is_one_of_the_first_thirty() -> None:
    info = "2024-05-06 来源：清江日报"
    short = ["春江花月"] * 29
    assert extract("\n".join([*short, info, P1])).body == P1
    assert extract("\n".join([*short, "夜", info, P1])).title == " ".join([*short, "夜", info])


@pytest.mark.parametrize(
    ("last", "date"),
    [
        ("<div class=aside><span>时间：2022-03-19 17:08</span></div>", "2022-03-19T17:08:00+08:00"),
        ("<div>发布日期：2022-03-19　所属分类：<a href=/c/1>要闻</a></div>", "2022-03-19"),
        ("<div class=aside>成文日期：2022-03-19</div>", None),
        ("<p>示例市卫生健康局</p><p>2022年3月19日</p>", "2022-03-19"),
        ("<p>活动于2022年3月19日举行</p>", None),
        ("<div class=aside>发布时间：2022-03-19</div><p>春江</p><p>潮水</p><p>花月</p>", None),
    ],
)
def test_the_last_lines_of_the_box_may_say_when_it_was_published(last: str, date: str | None) -> None:
    assert read(page(BODY * 3 + last)).published_at == date


def test_a_picture_of_a_capture_may_stand_in_brackets() -> None:
    for image in ("[图片：P1203.jpg]", "【图：P1203.jpg】", "P1203.jpg"):
        found = extract(f"清江市举行义诊\n{P1}\n{image}\n{P2}")
        assert ([one.url for one in found.images], found.body) == (["P1203.jpg"], f"{P1}\n{P2}"), image


def test_a_credit_or_a_file_at_either_end_is_no_text() -> None:
    found = read(page(f"<p>记者 李明 通讯员 王芳</p>{BODY}<p>附件：</p><p><a href=/1.docx>登记表.docx</a></p>"))
    assert found.body == f"{P1}\n{P2}"
    assert [(one.role, one.name) for one in found.bylines] == [("reporter", "李明"), ("correspondent", "王芳")]


def test_the_time_of_an_event_over_the_text_is_text() -> None:
    event = "时间：2022年3月26日（星期六）上午9:00"
    assert read(page(f"<p>{event}</p><p>地点：清江市人民医院</p>{BODY}")).body.startswith(f"{event}\n地点")
    assert read(page(f"<p>{event}</p>{BODY}")).body.startswith(P1)


@pytest.mark.parametrize(
    ("printed", "source"),
    [
        ("清江日报 本报记者 李明", "清江日报"),
        ("清江日报记者 李明", "清江日报"),
        ("清江人民广播电台 整理", "清江人民广播电台"),
        ("清江市卫生健康局A-A+", "清江市卫生健康局"),
        ("清江市卫生健康局 字级:小", "清江市卫生健康局"),
        ("清江日报记者站", "清江日报记者站"),
    ],
)
def test_a_source_ends_where_somebody_is_named(printed: str, source: str) -> None:
    assert read(page(over=f"<p>来源：{printed}</p>")).source == source


def test_without_a_source_the_outlet_of_a_reporter_is_no_original() -> None:
    assert read(page(f"{BODY}<p>清江日报记者 李明</p>")).original_source is None


def test_the_short_name_of_an_organ_is_no_author() -> None:
    for short in ("以下简称市疾控中心", "下称市疾控中心", "简称市疾控中心"):
        assert read(page(f"<p>清江市疾病预防控制中心（{short}）{P1}</p>{BODY}")).bylines == [], short


def test_the_info_line_of_plain_text_stands_over_its_first_paragraph() -> None:
    info = "2024-05-06 来源：清江日报"
    assert extract("\n".join(["清江市举行义诊", "春" * 44, info, P1])).title == f"清江市举行义诊 {'春' * 44}"
    assert extract("\n".join(["清江市举行义诊", "春" * 44 + "。", info, P1])).title == "清江市举行义诊"
