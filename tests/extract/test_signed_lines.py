"""Who wrote a text, where no word with a mark says so, and words and numbers that are or are no names; all invented."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.bylines import parse

TEXT = "<p>从昨天起，社区医院为老人免费量血压，排队的人比往年多了一倍。</p><p>医生说，血压要天天量。</p>"

Named = list[tuple[str, str | None, str | None]]


def named(over: str = "", text: str = TEXT, under: str = "") -> Named:
    page = f"<body><h1>老人免费量血压</h1>{over}<div class=content>{text}</div>{under}"
    return [(one.role, one.name, one.org) for one in extract(page).bylines]


@pytest.mark.parametrize(
    ("over", "name"),
    [
        ("<p>□ 半亩</p>", "半亩"),
        ("<p>■半亩</p>", "半亩"),
        ("<p>□ 半亩方塘一鉴</p>", None),
        ("<p>□ 打印</p>", None),
        ("<p>撰文　盐巴</p>", "盐巴"),
        ("<p>推荐　盐巴</p>", None),
        ("<p>風濕免疫科主治醫師　林以安</p>", "林以安"),
        ("<p>風濕免疫科　林以安</p>", None),
        ("<ul><li><i class='fa fa-user'></i>橡皮艇</li><li><i class='fa fa-eye'></i>好人</li></ul>", "橡皮艇"),
    ],
)
def test_a_line_of_their_own(over: str, name: str | None) -> None:
    assert named(over) == ([("author", name, None)] if name else [])


def test_an_office_beside_the_icon_of_a_person() -> None:
    assert named("<ul><li><i class='fa fa-user'></i>秘书处</li></ul>") == [("author", None, "秘书处")]


def test_who_is_spoken_of_did_not_write() -> None:
    assert named("<p>市医疗保障局局长　林以安</p>", TEXT + "<p>林以安说，天天量才有用。</p>") == []


def test_who_took_a_picture_leaves_open_who_wrote() -> None:
    over = "<div><a class=author-name>黄雅</a> <a class=author-name>方若琳</a></div>"
    written = [("author", "黄雅", None), ("author", "方若琳", None)]
    assert named(over, TEXT + "<p>摄影：林以安</p>") == [("photographer", "林以安", None), *written]
    assert named(over, TEXT + "<p>记者：林以安</p>") == [("reporter", "林以安", None)]
    assert named(over.replace("方若琳", "林以安"), TEXT + "<p>摄影：林以安</p>") == [
        ("photographer", "林以安", None),
        ("author", "黄雅", None),
    ]


def test_authors_over_a_text_are_none_of_it() -> None:
    over = "<div><a class=author-name>黄雅</a> <a class=author-name>方若琳</a></div>"
    page = "<body><h1>老人免费量血压</h1><div class=content>{}" + TEXT + "</div>"
    assert extract(page.format(over)).body == extract(page.format("")).body
    assert "黄雅" in extract(page.format(over.replace("</div>", "去看海</div>"))).body


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("橡皮艇 (rubberboat)", "橡皮艇"),
        ("橡皮艇,http://blog.a.cn/rubberboat", "橡皮艇"),
        ("橡皮艇", None),
        ("清江市卫生健康局,http://a.cn/wsj", None),
        ("管理员 (admin)", None),
    ],
)
def test_the_owner_of_a_blog_wrote_what_stands_in_it(author: str, name: str | None) -> None:
    page = f"<head><meta name=author content='{author}'></head><body><h1>老人免费量血压</h1><div>{TEXT}</div>"
    told = [(one.role, one.name) for one in extract(page).bylines]
    assert told == ([("author", name)] if name else [])


def test_credits_over_the_last_lines_of_a_text() -> None:
    below = "<p>更多新闻，请下载《清江日报》客户端。</p>"
    credited = [("reporter", "黄雅", None), ("photographer", "林以安", None)]
    text = TEXT * 2 + "<p>报道：黄雅　摄影：林以安</p>"
    assert named(text=text + below) == named(text=text + below * 3) == credited
    assert named(text=text + "<p>社区医院门外，排队的人比往年多了一倍。</p>" * 3) == []


def test_what_ends_a_text() -> None:
    text = "<p>从昨天起，社区医院为老人免费量血压，排队的人比往年多了一倍。（编辑：黄雅）1121114</p>"
    assert named(text=text) == [("editor", "黄雅", None)]
    assert named(text=text.replace("1121114", "好")) == []


def test_who_made_the_page_made_no_text() -> None:
    assert named(under="<p>清江市药师协会网络部制作</p>") == []
    assert named(under="<p>制作：清江市融媒体中心</p>") == [("producer", None, "清江市融媒体中心")]


@pytest.mark.parametrize(
    ("line", "credited"),
    [
        ("Text: Cherry Lo　Photo: Marco Yip", [("author", "Cherry Lo"), ("photographer", "Marco Yip")]),
        ("2012-06-05 09:01 清江健康 主持人：小米", [("host", "小米")]),
        ("2012-06-05 09:01 来源：清江晚报 记者：敬亭山 编辑：和小满", [("reporter", "敬亭山"), ("editor", "和小满")]),
        ("主持人：小米", []),
        ("（责任编辑：SN044）", [("duty_editor", "SN044")]),
        ("（责任编辑：林以安 SN044）", [("duty_editor", "林以安")]),
        ("作者：SN0", []),
        ("来源：清江日报 作者：林以安 2024-05-06", [("author", "林以安")]),
        ("撰文：林以安 维港时报 出版：2024-02-15 21:07", [("author", "林以安")]),
        (
            "文／孟草　摄影／林以安　编辑／言寺　‧　慢城杂志 vol.58",
            [("author", "孟草"), ("photographer", "林以安"), ("editor", "言寺")],
        ),
        ("编剧：海宁", [("author", "海宁")]),
        ("清江社雪城1月11日电（记者扎西央宗、伍岳）", [("reporter", "扎西央宗"), ("reporter", "伍岳")]),
        ("清江社雪城1月11日电（记者扎西央宗）", []),
    ],
)
def test_names_by_form_and_place(line: str, credited: list[tuple[str, str]]) -> None:
    assert [(one["role"], one["name"]) for one in parse(line)["bylines"]] == credited


def test_sizes_glued_to_a_name() -> None:
    bar = "<div><span>发表时间：2019-08-17 10:11</span><span>作者：林以安</span><span>大 中 小</span></div>"
    assert named(bar) == [("author", "林以安", None)]
