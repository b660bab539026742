"""Each reason for and against a line next to the title, on a page that it decides alone."""

from __future__ import annotations

import pytest

from crawler.extract.headline import Headline, html_headline
from crawler.extract.headline_rules import KICKER, SUBTITLE
from crawler.extract.html_lines import html_lines
from crawler.extract.tree import parsed

TITLE = "清江市举行春季义诊"
H1 = f"<h1>{TITLE}</h1>"
CENTRED = f"<h1 align=center>{TITLE}</h1>"
SERIES = "乡镇卫生院的新招数"
LONG = "春江花月夜" * 6 + "里"


def beside(markup: str) -> tuple[str | None, ...]:
    """Return kicker and subtitle."""
    return html_headline(Headline(TITLE), html_lines(parsed(f"<html><body>{markup}</body></html>")).lines)[1:]


def rows(*cells: str) -> str:
    return "<table>" + "".join(f"<tr><td align=center>{cell}</td></tr>" for cell in cells) + "</table>"


@pytest.mark.parametrize(
    ("reason", "markup"),
    [
        ("named_kicker", f"<p class=yinti>系列</p>{H1}"),
        ("with_title", f"<div><p>{SERIES}</p>{H1}</div>"),
        ("lighter", f"<div><p>{SERIES}</p>{H1}</div>"),
        ("longer_than_a_column", f"<div><p>{SERIES}</p>{H1}</div>"),
        ("lower_heading", f"<div><h5>系列</h5>{H1}</div>"),
        ("in_rows", f"<table><tr><td>系列</td></tr><tr><td><b>{TITLE}</b></td></tr></table>"),
        ("centred", f"<p align=center>系列</p>{CENTRED}"),
    ],
)
def test_what_makes_a_kicker(reason: str, markup: str) -> None:
    assert beside(markup)[0] in ("系列", SERIES)
    with KICKER.weighing({f"kicker.{reason}": 0}):
        assert beside(markup)[0] is None


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        ("bar", "2024年5月6日"),
        ("bar", "主题词：春江花月"),
        ("bar", "本报记者 李明远"),
        ("linked", "<a href=/>系列</a>"),
        ("furniture", "打印 关闭"),
        ("organ", "清江市卫生健康局"),
        ("organ", "清江日报 要闻"),
        ("long", LONG),
    ],
)
def test_what_is_no_kicker(reason: str, text: str) -> None:
    markup = f"<p align=center>{text}</p>{CENTRED}"
    assert beside(markup) == (None, None)
    with KICKER.weighing({f"kicker.{reason}": 0}):
        assert beside(markup)[0] is not None


def test_two_bold_paragraphs_are_one_headline() -> None:
    markup = f"<div><p align=center><b>三百名医生</b></p><p align=center><b>{TITLE}</b></p></div>"
    assert beside(markup) == (None, None)
    with KICKER.weighing({"kicker.set_alike": 0}):
        assert beside(markup)[0] == "三百名医生"


@pytest.mark.parametrize("text", ["要聞/醫療/本地", "<a href=/>乡镇卫生院的新招数</a>", "2024年5月6日", "系列"])
def test_what_is_not_longer_than_a_column(text: str) -> None:
    assert beside(f"<div><p>{text}</p>{H1}</div>") == (None, None)


@pytest.mark.parametrize(
    ("reason", "markup"),
    [
        ("named_subtitle", f"{H1}<p class=dek>三项举措见成效</p>"),
        ("lower_heading", f"<div>{H1}<h3>三项举措见成效</h3></div>"),
        ("in_rows", rows(f"<b>{TITLE}</b>", "三项举措见成效")),
        ("centred", rows(f"<b>{TITLE}</b>", "三项举措见成效")),
        ("centred_under_bold", rows(f"<b>{TITLE}</b>", "三项举措见成效")),
        ("dash", f"{H1}<p>——纪行</p>"),
        ("in_brackets", f"{H1}<p>（第一轮）</p><p>2024年5月6日</p>"),
        ("over_bar", f"{H1}<p>（第一轮）</p><p>2024年5月6日</p>"),
        ("over_bar", f"{H1}<p>（第一轮）</p><p>放大 缩小 打印</p>"),
        ("over_bar_in_block", f"<div>{H1}<p>三项举措见成效</p><p>2024年5月6日</p></div>"),
    ],
)
def test_what_makes_a_subtitle(reason: str, markup: str) -> None:
    assert beside(markup)[1] in ("三项举措见成效", "——纪行", "（第一轮）")
    with SUBTITLE.weighing({f"subtitle.{reason}": 0}):
        assert beside(markup)[1] is None


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        ("bar", "来源：桥西夜市人"),
        ("bar", "3天前 阅读 1.2万"),
        ("linked", "<a href=/>三项举措见成效</a>"),
        ("furniture", "返回顶部 关闭窗口"),
        ("organ", "清江市卫生健康局"),
        ("short", "三项举措"),
        ("long", LONG),
    ],
)
def test_what_is_no_subtitle(reason: str, text: str) -> None:
    markup = f"{H1}<p class=subtitle>{text}</p>"
    assert beside(markup) == (None, None)
    with SUBTITLE.weighing({f"subtitle.{reason}": 0}):
        assert beside(markup)[1] is not None


def test_a_sentence_is_no_subtitle_though_its_heading_is_lower() -> None:
    markup = f"<div>{H1}<h3>三项举措见成效。</h3></div>"
    assert beside(markup) == (None, None)
    with SUBTITLE.weighing({"subtitle.sentence": 0}):
        assert beside(markup)[1] == "三项举措见成效。"


def test_what_a_dash_and_brackets_outweigh() -> None:
    assert beside(f"{H1}<p>——{LONG}</p>") == (None, f"——{LONG}")
    assert beside(f"{H1}<p>——纪行</p>") == (None, "——纪行")  # 纪行 may be somebody's name


def test_a_named_subtitle_may_be_a_sentence() -> None:
    bar = "<p>2024年5月6日</p>"
    assert beside(f"{H1}<p class=dek>三项举措见成效了吗？见了。</p>{bar}") == (None, "三项举措见成效了吗？见了。")


def test_a_line_is_told_as_it_is_printed() -> None:
    assert beside(f"<div>{H1}<h3>行醫半世紀　街坊稱道</h3></div>") == (None, "行醫半世紀　街坊稱道")
    assert beside(f"<div><img src=/a.jpg>{H1}<img src=/b.jpg></div>") == (None, None)
    assert beside(f"<div>{H1}<h3>{'春' * 81}</h3></div>") == (None, None)
