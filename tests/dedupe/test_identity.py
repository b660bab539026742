"""The id of an article."""

from __future__ import annotations

from crawler.dedupe import article_id


def test_what_an_id_is_made_of() -> None:
    url, other = "http://a.gov.cn/x/post_5.html", "http://a.gov.cn/y/post_5.html"
    assert article_id(url, "甲", "乙") == article_id(other, "丙", "丁")
    assert article_id(url, "甲", "乙", apart=True) != article_id(other, "甲", "乙", apart=True)
    assert article_id(None, "甲", "乙") != article_id(None, "丙", "乙") != article_id(None, "丙", "丁")
    assert article_id("", None, "乙") == article_id(None, "", "乙")
    assert article_id(None, "甲", "") != article_id(None, "", "甲"), "a title is no text"
    assert [len(article_id(address, None, "乙")) for address in (url, None)] == [16, 16]
