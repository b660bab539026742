"""One key for every spelling of an address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.dedupe import article_id, url_key

SPELLINGS = {
    "post": [
        "http://www.example.gov.cn/xxgk/gzdt/content/post_1363438.html",
        "https://www.example.gov.cn/xxgk/gzdt/content/post_1363438.html",
        "https://www.example.gov.cn:443/xxgk/gzdt/content/mpost_1363438.html",
        "http://WWW.example.gov.cn/other/content/post_1363438.html?from=timeline&isappinstalled=0",
        "http://www.example.gov.cn/gkmlpt/content/1/1363/post_1363438.html#4146",
        "http://www.example.gov.cn/gkmlpt/content/1/1363/mpost_1363438.html",
        "http://www.example.gov.cn/gzdt/post_1363438.html",
        " http://www.example.gov.cn//xxgk/./gzdt/content/post_1363438.html ",
        "http://example.gov.cn/xxgk/gzdt/content/post_1363438.html",
        "http://m.example.gov.cn/xxgk/gzdt/content/mpost_1363438.html",
        "http://wap.example.gov.cn/gzdt/content/post_1363438.html",
        "http://www.example.gov.cn./gzdt/content/post_001363438.html",
    ],
    "index": [
        "http://www.example.gov.cn/xxgk/",
        "https://www.example.gov.cn/xxgk",
        "http://www.example.gov.cn/xxgk/index.html",
        "http://www.example.gov.cn/a/../xxgk/default.aspx",
        "http://www.example.gov.cn/xxgk/Index.jhtml",
        "http://example.gov.cn/xxgk/index.shtml#4146",
    ],
    "query": [
        "http://www.example.gov.cn/a?id=3&b=2",
        "http://www.example.gov.cn/a?b=2&id=3&utm_source=x&spm=1.2",
        "http://www.example.gov.cn/a?b=2&_t=17&id=3",
        "http://www.example.gov.cn/a;jsessionid=0A1B?b=2&id=3#top",
        "https://example.gov.cn/a?scene=1&id=3&hmsr=x&b=2&wxfid=9&gclid=1",
    ],
    "bureau": [
        "http://wjj.example.gov.cn/a/1.html",
        "https://www.wjj.example.gov.cn/a/1.html",
        "http://m.wjj.example.gov.cn/a/1.html",
        "http://WJJ.example.gov.cn:80/a/1.html",
    ],
    "chinese": [
        "http://www.example.gov.cn/新闻/1.html",
        "http://www.example.gov.cn/%E6%96%B0%E9%97%BB/1.html",
        "http://www.example.gov.cn/%e6%96%b0%e9%97%bb/1.html",
    ],
}


@pytest.mark.parametrize("name", SPELLINGS)
def test_spellings_of_one_page_have_one_key(name: str) -> None:
    assert len({url_key(url) for url in SPELLINGS[name]}) == 1


def test_different_pages_have_different_keys() -> None:
    urls = [
        *(urls[0] for urls in SPELLINGS.values()),
        "http://www.example.gov.cn/xxgk/gzdt/content/post_1363439.html",
        "http://other.example.gov.cn/xxgk/gzdt/content/post_1363438.html",
        "http://mail.example.gov.cn/xxgk/gzdt/content/post_1363438.html",
        "http://www.example.com/xxgk/gzdt/content/post_1363438.html",
        "http://www.m.cn/a/1.html",
        "http://www.example.gov.cn/xxgk/gzdt/content/post_1363438_2.html",
        "http://www.example.gov.cn:8080/xxgk/gzdt/content/post_1363438.html",
        "http://www.example.gov.cn/xxgk/index_2.html",
        "http://www.example.gov.cn/a?id=4&b=2",
        "http://www.example.gov.cn/news/202101/t20210118_1439068.htm",
        "http://www.example.gov.cn/news/202101/t20210118_1439069.htm",
    ]
    assert len({url_key(url) for url in urls}) == len(urls)


@pytest.mark.parametrize(
    "url", ["", "javascript:void(0)", "/relative.html", "http://", "http://[::1/x", "mailto:a@b.cn"]
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        url_key(url)


@given(st.text())
def test_any_text_gives_a_key_or_a_value_error(text: str) -> None:
    for url in (text, f"http://www.example.cn/{text}"):
        try:
            key = url_key(url)
        except ValueError:
            continue
        assert key == url_key(f"https://{key}") or "|" in key


LABELS = st.sampled_from("www m wap wjj example gov com cn a1 3g".split())
PATHS = st.lists(
    st.sampled_from(["a", "index.html", "..", ".", "", "新闻", "%E6%96%B0", "a;jsessionid=1", "post_7.html"]),
    max_size=5,
)
QUERIES = st.lists(st.sampled_from(["id=3", "utm_a=1", "b=", "b=新", "from=x", "c=%20+1", "d"]), max_size=4)


@given(st.lists(LABELS, min_size=2, max_size=5), PATHS, QUERIES, st.sampled_from(["", "#4146", "#"]))
def test_a_key_is_the_key_of_itself_and_of_every_spelling(
    labels: list[str], path: list[str], query: list[str], fragment: str
) -> None:
    rest = "/".join(["", *path])
    url = f"http://{'.'.join(labels)}{rest}?{'&'.join(query)}{fragment}"
    key = url_key(url)
    again = key if "|" not in key else key.replace("|post|", "/post_") + ".html"
    assert url_key(f"http://{again}") == key
    twins = [url.replace("http:", "https:"), url.upper().replace("HTTP", "http") if not any(path + query) else url]
    twins.append(f"https://www.{'.'.join(labels)}{rest}?{'&'.join([*reversed(query), 'spm=1'])}")
    same_order = len({one.split("=")[0] for one in query}) == len(query)
    assert all(url_key(twin) == key for twin in twins if same_order)


def test_an_id_is_the_same_for_every_spelling_and_stable() -> None:
    ids = {article_id(url, "任何标题", "任何正文") for url in SPELLINGS["post"]}
    assert ids == {"19383025ad430e6a"}, "a stored id must never change"


def test_without_an_address_the_words_are_the_id() -> None:
    one = article_id(None, "示例新闻", "近日，示例市开展活动。")
    assert one == article_id(None, "示例新聞", "近日,示例市 開展活動.")
    assert one != article_id(None, "示例新闻", "近日，示例市开展 3 场活动。")


def test_a_page_whose_post_number_is_another_articles_has_an_id_of_its_own() -> None:
    url = "http://example.gov.cn/a/content/post_5.html"
    assert article_id(url, None, "", apart=True) != article_id(url, None, "")
    assert article_id(url, None, "", apart=True) == article_id(f"{url}?from=x#1", None, "", apart=True)
