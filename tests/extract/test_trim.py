"""Where an article's lines begin and end, and which lines between them are none of it."""

from __future__ import annotations

from typing import Any

import pytest

from crawler.extract import extract
from crawler.extract.html_lines import html_lines
from crawler.extract.lines import Line
from crawler.extract.tree import parsed
from crawler.extract.trim import cut_tail, trimmed
from crawler.text.fold import folded
from crawler.text.furniture import is_furniture

TITLE = "清江市举行春季义诊活动"
STORY = "清晨的广场上，医务人员为老人量血压、测血糖，耐心回答他们提出的每一个问题，"


def prose(length: int) -> str:
    """Return a paragraph of so many characters."""
    return (STORY * 9)[: length - 1] + "。"


def left(*lines: str | Line, title: str | None = TITLE) -> list[str]:
    """Return the texts of the lines that are kept."""
    given = [Line(line) if isinstance(line, str) else line for line in lines]
    return [line.text for line in trimmed(given, title)]


def line(text: str, **told: Any) -> Line:
    return Line(text, **told)


P = prose(120)
SHORT_END = "春江花月夜"


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        ([P, "相关新闻", SHORT_END], [P]),
        ([P, "相关新闻", prose(91)], [P, prose(91)]),  # what follows is long: the article goes on
        ([P, P, P, P, P, "相关新闻", prose(119), SHORT_END], [P, P, P, P, P]),
        ([P, P, P, P, P, "相关新闻", prose(120), SHORT_END], [P, P, P, P, P, prose(120), SHORT_END]),
        ([P, "相关新闻", "春" * 90], [P]),  # a line of 90 characters that is no sentence is not counted as prose
        ([P, "相关新闻", "春" * 91], [P, "春" * 91]),
        ([P, "相关新闻", prose(31)], [P, prose(31)]),  # but a sentence of 31 is
        ([P, "相关新闻", prose(30)], [P]),
        ([prose(31), "网友评论", "春江"], [prose(31)]),
        *(([P, mark, SHORT_END], [P]) for mark in ("完", "-完-", "（全文完）", "- THE END -", "END", "本文完")),
        ([P, "完了", SHORT_END], [P, "完了", SHORT_END]),
        (["相关新闻", SHORT_END], [SHORT_END]),  # nothing stands before it
        ([P, "上一篇" + "春" * 88, SHORT_END], [P, "上一篇" + "春" * 88, SHORT_END]),  # 91 characters
        ([P, "上一篇" + "春" * 87, SHORT_END], [P]),
        ([P, "上一篇章写的是春天。", SHORT_END], [P, "上一篇章写的是春天。", SHORT_END]),
        ([P, "上一篇：写的是春天。", SHORT_END], [P]),
        ([line(P, links=119), "相关新闻", SHORT_END], [P]),
        ([line(P, links=120), "相关新闻", SHORT_END], [P, SHORT_END]),  # links are no prose
        ([P, "热闹散去", SHORT_END], [P, "热闹散去", SHORT_END]),
    ],
)
def test_an_end_is_believed_if_little_prose_is_left(lines: list[str | Line], kept: list[str]) -> None:
    assert left(*lines) == kept


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (["首页 打印", "微博"], []),
        (["字号：大 中 小", "首页 > 动态", SHORT_END, P], [SHORT_END, P]),
        (["文号：", "清卫〔2024〕3号", P], [P]),
        (["文号", "清卫〔2024〕3号", P], [P]),
        (["索引号：A-1", "甲明乙", P], ["甲明乙", P]),  # the label has its value already
        (["文号：", "三十八个社区的居民都来了。", P], ["三十八个社区的居民都来了。", P]),
        (["文号：", prose(40)[:-1] + "，", P], [P]),
        (["文号：", prose(41)[:-1] + "，", P], [prose(41)[:-1] + "，", P]),
        ([P, "主办单位：", "清江市某某局"], [P]),
        ([P, "承办：清江市", "清江市某某局"], [P, "承办：清江市", "清江市某某局"]),
        ([SHORT_END, P, "主办单位："], [SHORT_END, P]),
        ([SHORT_END, "主办单位："], [SHORT_END]),
        (["甲明乙", SHORT_END, "主办单位：", "清江市"], ["甲明乙", SHORT_END]),
        ([SHORT_END, P, "打印 关闭", "字号：大 中 小"], [SHORT_END, P]),
    ],
)
def test_furniture_goes_from_both_ends(lines: list[str], kept: list[str]) -> None:
    assert left(*lines) == kept


def test_the_label_of_a_footer_takes_its_value_with_it() -> None:
    for label in "主办单位 承办单位 主管单位 技术支持 版权所有".split():
        for mark in ":：":
            assert left(P, label + mark, "清江市某某局") == [P], label
        assert left(P, f"{label}：清江", "春江市某某局") != [P], label


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (TITLE, False),
        ("清江市举行春季义诊", False),
        (f"【{TITLE}】", False),
        (f"要闻·{TITLE}（图）", False),
        (TITLE + "甲" * 20, False),
        (TITLE + "甲" * 21, True),
        ("清江市举行秋季义诊活动", True),
        ("发布机构：清江市某某局", False),
        ("文号：" + "甲" * 87, False),
        ("文号：" + "甲" * 88, True),
        ("文号：清卫〔2024〕3号，本文自发布之日起施行。", True),
        ("文号", False),
        ("文号 清卫", True),
        ("2024-05-06 08:00 来源：清江日报", False),
        ("打印 关闭", False),
        ("2008-06-11 清江县中心血站 李明远", False),
        ("发布：清江市卫生健康局 2024-11-13", False),
        ("发布：清江市卫生健康局", True),
        ("2008-06-11 清江县中心血站的门前", True),
        ("[嘉宾 李明远] 2022-06-15 10:01:20", True),
    ],
)
def test_what_stands_over_the_text(text: str, *, kept: bool) -> None:
    assert left(text, P) == ([text, P] if kept else [P])


def test_what_stands_over_the_headline_in_the_same_block_goes() -> None:
    logo, menu = line("", kind="image", url="logo.gif"), line("首页 公示 下载专区", links=10)
    assert left(logo, menu, TITLE, P) == [P]
    assert trimmed([logo, line(P), line(TITLE)], TITLE)[0] is logo
    assert left("桥卫健〔2024〕3号", "索引号qx-2024-0147", TITLE, P) == [P]
    assert left("时间：2024年5月6日上午9:00", "地点：清江市人民医院", TITLE, P)[0].startswith("时间")
    bold = [line("三百名医生", bold=True), line(TITLE, bold=True)]
    assert left("全部频道", *bold, P) == ["三百名医生", TITLE, P]  # a headline of two lines, of the text's own
    assert left("三百名医生", bold[1], P) == left(bold[0], TITLE, P) == [P]


@pytest.mark.parametrize(
    ("paragraph", "kept"),
    [
        ("（记者李明）<a href=/>返回首页，查看更多</a>", "（记者李明）"),
        *((f"春江花月夜{mark}<a href=/>更多</a>", f"春江花月夜{mark}") for mark in "。！？…”）)】]"),
        *((f"春江花月夜{mark}<a href=/>更多</a>", f"春江花月夜{mark}更多") for mark in ("", "，", "“", "（", "[")),
        ("春江。花月夜<a href=/>更多</a>。", "春江。花月夜更多。"),
        ("春江<a href=/>花月</a>。夜曲", "春江花月。夜曲"),
        ("春江花月夜。<a href=1.pdf>附件</a>", "春江花月夜。附件"),
        (f"春江花月夜。<a href=/>{'花' * 21}</a>", f"春江花月夜。{'花' * 21}"),
        ("<a href=/>更多</a>", "更多"),
    ],
)
def test_a_link_glued_behind_the_end_of_a_paragraph_goes(paragraph: str, kept: str) -> None:
    found = html_lines(parsed(f"<p>{paragraph}</p>")).lines[0]
    cut_tail(found)
    assert (found.text, found.plain) == (kept, folded(kept))


def read_body(inside: str) -> list[str]:
    return extract(f"<h1>{TITLE}</h1><div>{inside}</div>").body.split("\n")


def test_a_whole_sentence_among_those_of_the_text_is_no_furniture_by_a_word() -> None:
    first, second = "晨光照着医院的长廊，药车响了一路。", "护士推着药车走来，把夜灯一盏盏关上。"
    for word in (
        "未经本人同意，任何机构不得复制病历。",
        "分辨率提高一倍，浏览更快。",
        "“我来说一句。”",
        "相关链接起来的医院共用药房。",
        "免责声明不能代替告知。",
    ):
        assert read_body(f"<p>{first}</p><p>{second}</p><p>{word}</p>") == [first, second, word]
        assert read_body(f"<p>{word}</p><p>{first}</p><p>{second}</p>") == [word, first, second]
        assert read_body(f"<p>{first}</p><p>{word}</p><p>{second}</p>") == [first, word, second]
    notice = "未经本人同意，任何机构不得复制。"
    assert read_body(f"<p>{first}</p><p>{second}</p><p class=note>{notice}</p>") == [first, second]
    assert read_body(f"<p>{first}</p><p>{second}</p><div><p>{notice}</p></div>") == [first, second]
    assert read_body(f"<p>{first}</p><p>{second}</p><p>版权声明：以上内容归本站。</p>") == [first, second]


def test_hosts_of_an_event_are_text_and_those_of_a_site_are_not() -> None:
    first, second = "晨光照着医院的长廊，药车响了一路。", "护士推着药车走来，把夜灯一盏盏关上。"
    text = f"<p>{first}</p><p>{second}</p>"
    hosts = ["主办单位：清江市卫生健康局", "承办单位：清江市急救中心"]
    shown = "".join(f"<p>{one}</p>" for one in hosts)
    assert read_body(text + shown + "<p>报名电话</p><p>010-60004444</p>")[2:] == [*hosts, "报名电话", "010-60004444"]
    assert read_body(text + shown + "<p>粤ICP备00000000号</p>") == [first, second, hosts[0]]
    assert read_body(f"{text}<p class=foot>{hosts[0]}</p>") == [first, second]


def test_a_word_over_the_text_in_a_block_of_its_own_goes() -> None:
    text = f"<p>{prose(60)}</p><p>{prose(70)}</p>"
    assert read_body(f"<p class=lb>图集</p>{text}")[0] == prose(60)
    for over in ("<p>图集</p>", "<p class=lb>图集五则一</p>", "<p class=lb><b>图集</b></p>", "<h3 class=lb>图集</h3>"):
        assert read_body(f"{over}{text}")[0].startswith("图集"), over


def test_behind_a_credit_under_the_last_sentence_nothing_is_text() -> None:
    assert left(P, "（记者 李明）", "分享让更多人看到", "精彩在后面") == [P]
    assert left(P, "（记者 李明）", "春天来了。") == [P, "（记者 李明）", "春天来了。"]
    assert left(P, "（记者 李明）", "附件", line("区\t人数", kind="table"))[-1] == "区\t人数"
    assert left("编辑：李明", "春江花月夜") == ["春江花月夜"]


def test_short_sentences_count_before_the_end() -> None:
    assert left("春天来了，花开了。", "- THE END -", "花开的声音") == ["春天来了，花开了。"]


def test_without_a_title_nothing_repeats_it() -> None:
    assert left(TITLE, P, title=None) == [TITLE, P]
    assert left(TITLE, P, title="") == [TITLE, P]


def test_tables_and_pictures() -> None:
    fields, figures = "索引号：\tA-1\n文号：\t清卫〔2024〕3号", "区\t人数\n城东\t12"
    assert left(line(fields, kind="table"), P) == [P]
    assert left(line("索引号：\tA-1\n人数\t12", kind="table"), P) == ["索引号：\tA-1\n人数\t12", P]
    assert left(line(figures, kind="table"), P, line(figures, kind="table")) == [figures, P, figures]
    assert left(P, line("打印 关闭\t大 中", kind="table"), P) == [P, "打印 关闭\t大 中", P]
    assert left(P, line("打印 关闭\t大 中", kind="table")) == [P, "打印 关闭\t大 中"]
    picture = line("", kind="image", url="a.jpg")
    assert trimmed([picture, picture], TITLE) == [picture, picture]
    assert [one.kind for one in trimmed([line(P), picture, line(P), picture], TITLE)] == ["text", "image"] * 2


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        (line("清江市举行春季健步走", links=10), False),
        (line("清江市举行春季健步走", links=7), False),
        (line("清江市举行春季健步走", links=6), True),  # six of ten characters
        (line(prose(89), links=89), False),
        (line(prose(90), links=90), True),
        (line("打印 关闭"), False),
        (line("（记者 李明 通讯员 王芳）"), False),
        (line("2024-05-06 来源：清江日报"), False),
        (line("清江市卫生健康局"), True),
    ],
)
def test_what_stands_under_the_text(last: Line, *, kept: bool) -> None:
    assert left(P, P, last) == ([P, P, last.text] if kept else [P, P])


@pytest.mark.parametrize(
    ("inside", "kept"),
    [
        (line("清江市举行春季健步走", links=10), False),
        (line("清江市举行春季健步走", links=8), True),  # eight of ten characters
        (line("清江市举行春季健步走", links=9), False),
        (line(prose(40)[:-1] + "，", links=40), False),
        (line(prose(41)[:-1] + "，", links=41), True),
        (line("点这里看看吧。", links=7), True),
        (line("分享到：微信 微博"), False),
        (line("关注", bold=True), True),  # a heading
        (line("关注"), False),
        (line("版权所有" + "甲" * 256), False),
        (line("版权所有" + "甲" * 257), True),
    ],
)
def test_what_stands_between_paragraphs(inside: Line, *, kept: bool) -> None:
    assert left(prose(100), inside, prose(100)) == [prose(100), *([inside.text] if kept else []), prose(100)]


def test_links_between_paragraphs_are_text_of_an_article_that_has_hardly_any_other() -> None:
    link = line("清江市举行春季健步走", links=10)
    for before, kept in ((prose(100), False), (prose(99), True)):
        assert left(before, link, prose(100)) == [before, *([link.text] if kept else []), prose(100)]


@pytest.mark.parametrize(
    ("text", "furniture"),
    [
        ("版权所有" + "甲" * 256, True),
        ("版权所有" + "甲" * 257, False),
        ("扫描" + "甲" * 88, True),
        ("扫描" + "甲" * 89, False),
        ("今天是" + "甲" * 36 + "！", True),
        ("今天是" + "甲" * 36 + "。", False),
        ("今天是" + "甲" * 37 + "！”", False),
        ("广告通知：名额有限，先到先得！", True),
        ("推广使用公勺公筷，减少病从口入。", False),
        ("打印检查报告可在自助机上完成。", False),  # texts begin so, too
        ("关注“健康清江”公众号，扫描二维码登记。", False),
        ("关注“健康清江”公众号，扫描二维码登记", True),
        ("扫描" + "甲" * 39, True),
        ("首页 > 部门 > 动态信息", True),
        ("甲县网>要闻", True),
        ("甲县网＞要闻", True),
        ("甲县网»要闻", True),
        ("甲县网›要闻", True),
        ("甲县网 要闻", False),
        ("甲县网>" + "要" * 20, True),
        ("甲县网>" + "要" * 21, False),
        ("收缩压>140。请就诊", False),
        (">".join(["甲县某某网站"] * 12) + ">甲县网吧吗呀", True),  # 90 characters
        (">".join(["甲县某某网站"] * 12) + ">甲县网吧吗呀呀", False),
        ("微博 " * 29 + "微博!", True),
        ("微博 " * 29 + "微博空间", False),
        ("现在位置：新闻", True),
        ("首页/春江花月夜", True),
    ],
)
def test_lengths_of_furniture(text: str, *, furniture: bool) -> None:
    assert is_furniture(text) == furniture


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        ("<p><img src=/w.gif><a href=/1.doc>登记表.doc</a></p>", 0),
        ("<p><img src=/w.gif><a href=/1.doc>登记表.doc</a><br><img src=/w.gif><a href=/2.doc>名单.doc</a></p>", 0),
        ("<p><img src=/w.jpg></p><p><a href=/1.doc>登记表.doc</a></p>", 1),
        ("<p><img src=/w.jpg>春江花月夜</p>", 1),
        (f"<div>{P}<br><img src=/w.jpg><br><a href=/1.doc>登记表.doc</a></div>", 1),
    ],
)
def test_the_icon_before_a_files_name_is_no_picture_of_the_text(last: str, kept: int) -> None:
    assert (
        len(extract(f"<h1>{TITLE}</h1><div id=zoom><p>{P}</p><p>{P}</p>{last}</div>", "http://a.cn/1").images) == kept
    )


def test_a_bold_line_at_the_end_is_no_part_of_the_headline() -> None:
    last = "敬请广大居民留意后续的通知。"
    text = f"<p><b>{TITLE}</b></p><p>{P}</p><p>{P}</p><p><b>{last}</b></p>"
    read = extract(f"<title>{TITLE}</title><h1>{TITLE}</h1><div id=zoom>{text}</div>")
    assert read.body == f"{P}\n{P}\n{last}"


def test_a_link_to_a_file_is_no_text_whatever_it_says() -> None:
    prose = f"<p>{'清晨的广场上，医务人员为老人量血压、测血糖。' * 6}</p>"
    lines = '<p>详见<a href="/2.pdf">守则</a>。</p><p><a href="/1.pdf">修订摘要（PDF，210KB）</a></p>'
    article = extract(f"<html><body><h1>守则</h1><div>{prose}{lines}</div></body></html>")
    assert "修订摘要" not in article.body
    assert "详见守则。" in article.body
    assert [one.name for one in article.attachments] == ["守则", "修订摘要"]
