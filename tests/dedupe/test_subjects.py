"""Texts that explain a policy and do not cite it: by agency, days, words and figures, whichever came first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from typing import Any

import pytest
from bench.duplicates import record
from sqlalchemy import Engine, insert, select

from crawler.dedupe.cited import cited
from crawler.dedupe.relationship import relationship
from crawler.dedupe.subjects import COMMON, PERIOD, may_explain
from crawler.dedupe.text import Text
from crawler.items import Article, Policy
from crawler.storage.candidates import FEW
from crawler.storage.engine import open_engine
from crawler.storage.near_duplicates import relate_articles
from crawler.storage.schema import article, relation

AGENCY = "清江市卫生健康局"
BODY = (
    "第一条 渔船船员出海满10天的，应当先做体检，体检合格证2年有效。\n第二条 体检费用由船东承担60%，其余由互保资金承担。\n"
    "第三条 未经体检出海的，处300元罚款。\n第四条 本办法自2023年6月1日起施行。"
)
POLICY: dict[str, Any] = {
    "id": "p", "title": "关于印发《清江市渔船船员健康体检管理办法》的通知", "body": BODY, "published_at": "2023-05-06",
    "agency": AGENCY, "document_number": "清卫规〔2023〕5号", "url": "http://a.cn/1.html",
}  # fmt: skip
TOLD = "《办法》出来啦！\n出海满10天的，先去体检。\n一张合格证管2年，各港通认。\n船东出60%，船员自己不掏钱。\n6月1日起照此办理。"
EXPLAINED: dict[str, Any] = {
    "id": "e", "title": "快看！船员出海前这样体检", "body": TOLD, "published_at": "2023-05-08", "agency": AGENCY,
    "url": "http://a.cn/2.html",
}  # fmt: skip


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = open_engine("sqlite://")
    yield made
    made.dispose()


def explains(policy: dict[str, Any], text: dict[str, Any]) -> bool:
    one, other = Text(**policy), Text(**text)
    found = relationship(one, other)
    assert found == relationship(other, one)
    return found is not None and found.type == "interprets"


def test_what_its_agency_tells_of_a_policy_within_days_explains_it() -> None:
    assert explains(POLICY, EXPLAINED)
    for other in ("绿水市卫生健康局", None):
        assert not explains(POLICY, EXPLAINED | {"agency": other})
    assert not explains(POLICY, EXPLAINED | {"published_at": None})
    assert not explains(POLICY, EXPLAINED | {"published_at": "2024-05-08"})


@pytest.mark.parametrize(
    "told",
    [
        {
            "title": "街坊看过来",
            "body": TOLD.replace("10", "15").replace("2年", "3年").replace("60", "70").replace("6月1日", "7月9日"),
        },
        {"body": "记者走进渔港，船员们正在出海。老船长说，身体好，走得远。"},
        {"title": "船员体检表彰会召开"},
        {"body": TOLD + "\n详见《清江市急救管理办法》。"},
        {"body": TOLD + "\n详见清卫规〔2022〕9号。"},
    ],
)
def test_other_figures_no_figures_and_what_cites_another_policy(told: dict[str, str]) -> None:
    assert not explains(POLICY, EXPLAINED | told)


def test_a_policy_without_a_number_and_one_whose_notice_names_it() -> None:
    for title in (POLICY["title"], "清江市渔船船员健康体检管理办法"):
        assert explains(POLICY | {"document_number": None, "title": title}, EXPLAINED), title


def test_a_headline_is_no_name_of_a_policy() -> None:
    headline = POLICY | {"title": "渔船船员看过来：健康体检新规定", "document_number": None}
    assert not explains(headline, EXPLAINED)
    assert Text(**headline).policy_name is None


def test_only_a_policy_and_what_cites_none_are_looked_up_so() -> None:
    policy, text = Text(**POLICY).subject, Text(**EXPLAINED).subject
    assert policy
    assert text
    assert (policy.is_policy, text.is_policy) == (True, False)
    assert len({key & ~1 for key in policy.keys} & {key & ~1 for key in text.keys}) >= COMMON
    assert may_explain(policy, text)
    assert not may_explain(policy, policy)
    assert Text(**EXPLAINED | {"title": "《清江市献血管理办法》解读", "id": "o"}).subject is None
    assert Text(**EXPLAINED | {"title": "关于举办船员体检培训班的通知", "id": "o"}).subject is None


def test_what_a_text_says_that_speaks_of_a_notice() -> None:
    body = "最近好多人问，小编一口气讲清。"
    for title, found in {
        "渔船体检公告来了！": True,
        "局长讲政策｜渔船体检公告": True,
        "致船员的一封信": True,
        "渔船体检公告": False,
    }.items():
        assert (cited(title, f"我局出台了新规。{body}") is not None) == found, title


@pytest.mark.parametrize("order", list(permutations(range(4))), ids=str)
def test_policy_and_explanation_are_tied_in_whatever_order_they_come(engine: Engine, order: tuple[int, ...]) -> None:
    another = POLICY | {
        "id": "q",
        "title": "关于印发《清江市二次供水管理办法》的通知",
        "body": "水箱每3月清洗1次，罚款5000元。",
    }
    news = EXPLAINED | {"id": "n", "title": "渔港义诊记", "body": "我市渔港来了10天的义诊，新规暖人心。"}
    made = [POLICY, EXPLAINED, another | {"document_number": "清卫规〔2023〕6号"}, news]
    for at in order:
        store(engine, [made[at]])
    assert ties(engine) == [("e", "p")]


def test_a_period_is_looked_into_from_the_next_one(engine: Engine) -> None:
    store(engine, [POLICY, EXPLAINED | {"published_at": "2023-06-12"}])
    assert ties(engine) == [("e", "p")]
    later = Text(**EXPLAINED | {"published_at": "2023-06-12"}).subject
    own = Text(**POLICY).subject
    assert own
    assert later
    assert own.period + 1 == later.period, PERIOD


@pytest.mark.parametrize("turned", [False, True])
def test_what_many_have_in_common_tells_nothing(engine: Engine, turned: bool) -> None:
    """The ninth text under each of its terms unties the eight before it."""
    texts = [EXPLAINED | {"id": f"e{at}", "url": f"http://a.cn/{at + 9}.html"} for at in range(FEW + 1)]
    made = [POLICY, *texts]
    for one in made[::-1] if turned else made:
        store(engine, [one])
    assert ties(engine) == []


def store(engine: Engine, made: list[dict[str, Any]]) -> None:
    with engine.begin() as connection:
        for one in made:
            told = {name: value for name, value in one.items() if name != "document_number"}
            number = one.get("document_number")
            policy = Policy(document_number=number) if number else None
            connection.execute(insert(article).values(record(Article(**told, policy=policy), 0)))
        relate_articles(connection, [one["id"] for one in made])


def ties(engine: Engine) -> list[tuple[str, str]]:
    with engine.connect() as connection:
        rows = connection.execute(select(relation.c.later, relation.c.earlier).where(relation.c.type == "interprets"))
        return sorted(rows.tuples().all())
