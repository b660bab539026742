"""Search, the same tests over SQLite and PostgreSQL."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from crawler.errors import UserError
from crawler.items import Article, Page
from crawler.storage.query import parse
from crawler.storage.snippets import snippet
from crawler.storage.store import Store

ARTICLES = [
    (
        "a",
        "疫苗接种工作推进会召开",
        "会议强调医改工作要抓实抓细。接种点今年将达到30个。",
        "2024-01-05",
        "news",
        "qingyuan",
    ),
    (
        "b",
        "深化医改 让群众就近看病",
        "“分级诊疗是关键。”局长说，疫苗供应充足，基层卫生院都能接种。",
        "2024-02-06",
        "interview",
        "qingyuan",
    ),
    (
        "c",
        "关于开展免费体检的通知",
        "各县（市、区）卫生健康局：请认真组织实施。联系电话：0752-123456。ＣＴ检查须预约。",
        "2024-03-07",
        "notice",
        "huizhou",
    ),
    ("d", "衛生署公布最新資料", "市民可到社區中心接種疫苗，並留意個人衞生。", None, "news", None),
    ("e", "健康宣传", "医院改革试点。人口健康，康复护理。", "2024-04-08", "news", "huizhou"),
]


def fill(store: Store) -> None:
    for one, title, body, day, kind, site in ARTICLES:
        article = Article(
            id=one, url=f"http://a.cn/{one}.html", title=title, body=body, published_at=day, kind=kind, site=site
        )
        store.save(Page(article.url, b"", article=article, site=site, fetched_at="2024-05-01T00:00:00+00:00"))


def ids(store: Store, query: str, **choice: object) -> str:
    return "".join(record["id"] for record in store.search.find(query, **choice))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("疫苗", "abd"),
        ("医改", "ba"),
        ("接种", "abd"),
        ("醫改", "ba"),
        ("卫生署", "d"),
        ("个人卫生", "d"),
        ("局长说", "b"),
        ('"分级诊疗是关键 局长"', "b"),
        ("疫苗 医改", "ba"),
        ("疫苗 AND 医改", "ba"),
        ("疫苗 NOT 医改", "d"),
        ("体检 OR 宣传", "ec"),
        ("(体检 OR 宣传) NOT 医院", "c"),
        ("0752", "c"),
        ("123456", "c"),
        ("ct", "c"),
        ("ＣＴ", "c"),
        ("医", "bea"),
        ("不存在的词", ""),
        ("改抓", ""),
        ("口健康康复", ""),
        ("AND", ""),
        ('疫苗"', "abd"),
        ("(疫苗", "abd"),
        ("NOT 疫苗", ""),
    ],
)
def test_what_a_query_finds_titles_first_then_the_newest(store: Store, query: str, found: str) -> None:
    fill(store)
    assert ids(store, query) == found


def test_choice_of_site_kind_and_days(store: Store) -> None:
    fill(store)
    assert ids(store, "疫苗", site="qingyuan") == "ab"
    assert ids(store, "疫苗", kind="interview") == "b"
    assert ids(store, "疫苗", since="2024-02-01") == "b"
    assert ids(store, "疫苗", until="2024-01-05") == "a"
    assert ids(store, "疫苗", since="2024-01-05", until="2024-02-06") == "ab"
    assert ids(store, "疫苗", limit=1) == "a"


def test_the_index_keeps_step_with_the_article(store: Store) -> None:
    fill(store)
    article = Article(
        id="a", url="http://a.cn/a.html", title="改名", body="全新的内容。", published_at="2024-01-06", kind="news"
    )
    store.save(Page(article.url, b"", article=article, site="qingyuan", fetched_at="2024-05-02T00:00:00+00:00"))
    assert ids(store, "疫苗") == "bd"
    assert ids(store, "全新") == "a"
    with store.engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM search_entry")) == len(ARTICLES)


@pytest.mark.parametrize("query", ["", " ", "，。", "x" * 1001])
def test_a_query_without_words_or_too_long_is_told(store: Store, query: str) -> None:
    with pytest.raises(UserError):
        store.search.find(query)


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.text(max_size=40)
    | st.lists(st.sampled_from('疫苗 医改 AND OR NOT ( ) " = | : * ^ -'.split()), max_size=12).map(" ".join)
)
def test_any_query_is_answered_or_told(store: Store, query: str) -> None:
    try:
        assert isinstance(store.search.find(query), list)
    except UserError:
        assert not any(map(str.isalnum, query))


def test_a_deep_query_is_plain_words() -> None:
    assert parse("(" * 100 + "疫苗" + ")" * 100)


def test_snippets_show_the_words_asked_for() -> None:
    shown = snippet("醫改 疫苗", "医改", "开头。" * 40 + "本市深化医改，疫苗供应充足。" + "结尾。" * 40)
    assert shown.title.hits == [(0, 2)]
    assert [shown.text.text[start:end] for start, end in shown.text.hits] == ["医改", "疫苗"]
    assert shown.text.text[0] == "…" == shown.text.text[-1]
    phrase = snippet('"是关键 局长"', "", "“分级诊疗是关键。”局长说")
    assert [phrase.text.text[start:end] for start, end in phrase.text.hits] == ["是关键。”局长"]
