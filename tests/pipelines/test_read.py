"""A page that cannot be read stays, and says at which step and why."""

from __future__ import annotations

import asyncio
import logging

import pytest

from crawler import reading
from crawler.items import Agency, Page, Row
from crawler.pipelines.read import ReadPipeline
from crawler.reading import read

AGENCY = Agency("qingyuan", "清远市卫生健康局", "清远市", "441800")
BODY = "<title>我市启动健康宣传周</title><p>近日，我市启动健康宣传周活动，为居民免费测量血压。</p>".encode()


def passed(item: object) -> object:
    return asyncio.run(ReadPipeline([AGENCY]).process_item(item))


def test_a_page_leaves_with_its_article_and_is_otherwise_as_it_came() -> None:
    page = Page("http://a.cn/1.html", BODY, site="qingyuan")
    assert passed(page) is page
    assert page.article is not None
    assert (page.article.title, page.article.adcode, page.problem) == ("我市启动健康宣传周", "441800", None)
    assert (page.body, page.following) == (BODY, [])


def test_what_is_no_page_passes() -> None:
    row = Row("http://a.cn/")
    assert passed(row) is row


def test_bytes_that_are_no_text_are_the_page_s_own_fault() -> None:
    told = read(Page("http://a.cn/", bytes(range(256)) * 8))
    assert (told.article, told.problem, told.error) == (None, "decode: the bytes are no text", None)


@pytest.mark.parametrize("step", ["decode", "repair", "extract", "clean"])
def test_a_step_that_fails_names_itself_and_the_log_tells_where(
    step: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("no sense in it")

    monkeypatch.setattr(reading, {"clean": "storage_text"}.get(step, step), broken)
    page = Page("http://a.cn/", BODY)
    with caplog.at_level(logging.ERROR):
        assert passed(page) is page
    assert (page.article, page.problem) == (None, f"{step}: ValueError: no sense in it")
    assert caplog.records[-1].exc_info
    assert caplog.records[-1].getMessage() == f"http://a.cn/ could not be read: {page.problem}"
