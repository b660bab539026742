"""Every word of a page that is no article tells it, in all scripts and widths, and the readers of such pages agree."""

from __future__ import annotations

import pytest
from lexicon.variants import examples
from scrapy.http import HtmlResponse

from crawler.extract import extract
from crawler.extract.doubt import SURE, doubt
from crawler.extract.nopage import no_page
from crawler.lexicon.pages import PAGES, TITLES
from crawler.lexicon.row import Row
from crawler.text.fold import folded
from crawler.walk.barriers import barrier

PROSE = "近日，清江市开展健康宣传活动，现场设置义诊、咨询和检测三个区域，吸引了众多市民参加，气氛热烈，大家都说好，直到天黑。"
MENU = "<ul>" + "<li><a href=/m>春江潮水连海平</a></li>" * 60 + "</ul>"
CALLED = {"wait": "a challenge page"}


def page(text: str, menu: str = "") -> str:
    before = f"<p>{PROSE}</p>" if menu else ""
    return f"<html><body>{menu}<div id=zoom>{before}<p>{text}</p></div></body></html>"


@pytest.mark.parametrize(("row", "text"), [one for one in examples(PAGES) if one.values[0].meaning != "wait"])
def test_a_page_is_what_its_words_say(row: Row, text: str) -> None:
    html = page(text)
    found = doubt(extract(html), html, None)
    assert found is not None, row
    assert found.reason == f"it is {row.meaning}"


@pytest.mark.parametrize(("row", "title"), examples(TITLES))
def test_a_title_of_a_saved_page_says_what_it_is(row: Row, title: str) -> None:
    found = no_page(f"<title>{title}</title><input type=password>")
    assert found is not None, row
    assert found.reason == f"it is {row.meaning}"


@pytest.mark.parametrize(
    ("row", "text"), [one for one in examples(PAGES) if one.values[0].meaning in ("an error page", "a login page")]
)
def test_what_is_doubted_is_flagged_too(row: Row, text: str) -> None:
    assert "soft404" in extract(page(text)).flags, row
    assert ("soft404" in extract(page(text, MENU)).flags) == (SURE.search(folded(text)) is not None), row


@pytest.mark.parametrize(
    ("row", "text"), [one for one in examples(PAGES) if one.values[0].meaning in ("a challenge page", "wait")]
)
def test_a_challenge_is_a_refusal(row: Row, text: str) -> None:
    response = HtmlResponse("http://a.cn/", body=page(text).encode(), encoding="utf-8")
    assert barrier(response, is_list=False) == ("refused", f"answers with {CALLED.get(row.meaning, row.meaning)}"), row


@pytest.mark.parametrize(
    ("row", "text"),
    [one for one in examples(PAGES) if one.values[0].meaning in ("a maintenance page", "an error page")],
)
def test_a_list_that_is_down_says_so(row: Row, text: str) -> None:
    response = HtmlResponse("http://a.cn/", body=page(text).encode(), encoding="utf-8")
    not_there = row.meaning == "an error page" and SURE.search(folded(text))  # mostly behind the end of a list
    assert barrier(response, is_list=True) == (None if not_there else ("down", f"answers with {row.meaning}")), row
