"""Every word of page furniture is told by the one function that extraction and comparison use, in all scripts and widths."""

from __future__ import annotations

import pytest
from lexicon.variants import examples, ways, whole
from lxml import html

from crawler.dedupe.frames import is_left_out
from crawler.extract.attachments import attachments
from crawler.extract.calls import is_call
from crawler.extract.lines import Line
from crawler.extract.trail import breadcrumbs
from crawler.extract.trim import trimmed
from crawler.lexicon import furniture
from crawler.lexicon.row import Row, forms
from crawler.text.fold import folded as fold
from crawler.text.furniture import ends_article, is_furniture

REST = "春江花月夜"
PROSE = Line("清晨的广场上，医务人员为老人量血压、测血糖，耐心回答他们提出的每一个问题，" * 3 + "直到中午。")
WORDS = (*whole(furniture.BUTTONS), *whole(furniture.BESIDE), *whole(furniture.OPENINGS))


@pytest.mark.parametrize(("row", "line"), examples(WORDS, furniture.NOTICES))
def test_an_example_is_furniture(row: Row, line: str) -> None:
    assert is_furniture(line), row


@pytest.mark.parametrize(("row", "line"), examples(WORDS, furniture.NOTICES))
def test_comparison_leaves_out_what_is_furniture(row: Row, line: str) -> None:
    assert is_left_out(line), row


@pytest.mark.parametrize("form", [form for form in forms(WORDS, stands="before") if form.isalnum()])
def test_a_line_begins_with_it_whatever_follows(form: str) -> None:
    for line in (*ways(form + REST), *ways(f"（{form}{REST}")):
        assert is_furniture(line), line


@pytest.mark.parametrize("form", [form for form in forms(WORDS, stands="bare") if form.isalnum()])
def test_a_line_consists_of_it(form: str) -> None:
    for line in (*ways(form), *ways(f"微博|{form}")):
        assert is_furniture(line), line


@pytest.mark.parametrize(("row", "line"), examples(furniture.BESIDE))
def test_what_stands_over_other_parts_ends_an_article(row: Row, line: str) -> None:
    assert trimmed([PROSE, Line(line), Line(REST)], None) == [PROSE], row


def test_other_furniture_ends_none() -> None:
    for form in forms(whole(furniture.BUTTONS), meaning="size"):
        assert not ends_article(form), form


@pytest.mark.parametrize("label", forms(whole(furniture.OPENINGS), meaning="owner", stands="marked"))
def test_a_label_of_a_footer_takes_its_value_with_it(label: str) -> None:
    for line in ways(f"{label}："):
        assert trimmed([PROSE, Line(line), Line("清江市某某局")], None) == [PROSE], line


@pytest.mark.parametrize("label", [*forms(WORDS, stands="marked"), "编辑", "关键词", "标签"])
def test_a_label_makes_a_line_furniture(label: str) -> None:
    for line in ways(f"{label}：{REST}"):
        assert is_furniture(line), line


@pytest.mark.parametrize(("row", "line"), examples(furniture.TRAIL))
def test_a_path_is_told_by_how_it_begins(row: Row, line: str) -> None:
    found = next(breadcrumbs([Line(line)]))
    assert found.value[-1] in ("要闻", "要聞"), row


@pytest.mark.parametrize(("row", "text"), examples(furniture.NOT_A_NAME))
def test_what_says_no_name_is_none(row: Row, text: str) -> None:
    (found,) = attachments([html.fromstring(f'<div><a href="/1.pdf">{text}</a></div>')], "http://a.cn/")
    assert found.value.name == "1.pdf", row


@pytest.mark.parametrize(
    ("line", "furniture"),
    [
        ("来源：清江日报", False),
        ("编辑：李明", True),
        ("责任编辑：李明", True),
        ("记者 李明", False),
        ("发布时间：2024-05-06", False),
        ("2024-05-06", False),
        ("2024年5月6日", False),
        ("浏览次数：12", True),
        ("阅读：12", True),
        ("评论：春江花月夜", False),
        ("当前位置：首页", True),
        ("首页 > 要闻", True),
        ("上一篇：春江花月夜", True),
        ("相关阅读", True),
        ("相关人员已经到场", False),
        ("推荐阅读：春江花月夜", True),
        ("扫一扫关注我们", True),
        ("关注我们", True),
        ("微信公众号", True),
        ("市民可通过微信公众号预约", False),
        ("版权所有：清江市卫生健康局", True),
        ("转载请注明出处", True),
        ("本文转自清江日报", True),
        ("原标题：春江花月夜", True),
        ("免责声明", True),
        ("粤ICP备2022057423号", True),
        ("主办单位：清江市卫生健康局", True),
        ("主办：清江市卫生健康局 承办：信息中心", True),
        ("打印本页 关闭窗口", True),
        ("返回顶部", True),
        ("无障碍", True),
        ("无障碍设施改造完成。", False),
        ("点击查看详情", True),
        ("阅读原文", True),
        ("据统计，共有八万余人参与线上答题。", False),
        ("如有异议，请将意见反馈至我局。", False),
        ("电话：23502990", False),
        ("128排CT分辨率更高。", False),
    ],
)
def test_extraction_and_comparison_agree_on_ordinary_lines(line: str, *, furniture: bool) -> None:
    for way in ways(line):
        assert is_furniture(way) == furniture, way
    assert is_left_out(line) or not furniture


@pytest.mark.parametrize(("row", "text"), examples(furniture.CALLS))
def test_two_words_of_a_call_make_one(row: Row, text: str) -> None:
    act = "评论" if row.form in ("复制", "点赞") else "点赞"
    assert is_call(fold(f"{row.form}春江{act}"))
    assert not is_call(fold(f"春江{act}"))


@pytest.mark.parametrize(("row", "text"), [one for one in examples(furniture.CALLS) if one.values[0].meaning == "act"])
def test_a_call_says_what_is_to_be_done(row: Row, text: str) -> None:
    assert is_call(fold(f"快来一键{row.form}"))
    assert not is_call("快来一键春江")


@pytest.mark.parametrize(("row", "line"), examples(furniture.ENDS))
def test_what_says_that_an_article_ends(row: Row, line: str) -> None:
    assert ends_article(fold(line)), row


@pytest.mark.parametrize(("row", "line"), examples(furniture.OF_PAGE))
def test_the_last_step_of_a_path_is_no_column(row: Row, line: str) -> None:
    assert next(breadcrumbs([Line(line)])).value[-1] in ("要闻", "要聞"), row


WHOLE_SENTENCES = "advert greeting leaving comments notice foot related neighbours taken".split()


def test_some_words_begin_furniture_though_it_is_a_sentence() -> None:
    beginnings = [row for row in WORDS if "before" in row.stands and row.form.isalnum()]
    sentences = {row.form: is_furniture(f"{row.form}{REST}!") for row in beginnings if row.meaning in WHOLE_SENTENCES}
    assert [form for form, furniture in sentences.items() if not furniture] == []
    assert not is_furniture(f"正在阅读{REST}!")
    assert not is_furniture(f"推广{REST}!")
