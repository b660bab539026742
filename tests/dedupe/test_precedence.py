"""Which of two articles is the original: by who cites whom, by day and hour, and by what else tells them apart."""

from __future__ import annotations

from typing import Any

import pytest

from crawler.dedupe.precedence import precedes
from crawler.dedupe.text import Text

TITLE, BODY = "义诊队来到红旗镇", "义诊队昨天来到红旗镇，为两百多位老人量了血压，送了常用药。"


def text(name: str, host: str = "a.cn", **more: Any) -> Text:
    told = {"published_at": "2024-05-06", "title": TITLE, "body": BODY} | more
    return Text(
        name, told.pop("title"), told.pop("body"), told.pop("published_at"), f"http://{host}/{name}.html", **told
    )


def original(one: Text, other: Text, kind: str) -> str:
    """Return which is the original, whichever is asked about first."""
    first = precedes(one, other, kind)
    assert first is not precedes(other, one, kind)
    return one.id if first else other.id


KINDS = ("same_as", "reprint_of", "revision_of")


@pytest.mark.parametrize("kind", KINDS)
def test_the_earlier_day_comes_first_and_no_day_last(kind: str) -> None:
    early, late = text("2", published_at="2024-05-06"), text("1", published_at="2024-05-07")
    assert original(early, late, kind) == "2"
    assert original(late, text("0", published_at=None), kind) == "1"


@pytest.mark.parametrize(
    ("kind", "host"), [("reprint_of", "a.cn"), ("same_as", "a.cn"), ("same_as", "b.cn"), ("revision_of", "b.cn")]
)
def test_the_hour_tells_the_original(kind: str, host: str) -> None:
    early = text("2", published_at="2024-05-06T09:00:00+08:00", source="清江日报")
    late = text("1", host, published_at="2024-05-06T10:00:00+08:00")
    assert original(early, late, kind) == "2"


def test_the_hour_tells_nothing_of_a_reprint_in_another_house() -> None:
    early = text("2", published_at="2024-05-06T09:00:00+08:00", source="清江日报")
    late = text("1", "b.cn", published_at="2024-05-06T10:00:00+08:00")
    assert original(early, late, "reprint_of") == "1"


def test_the_hour_tells_nothing_where_the_other_has_none() -> None:
    early = text("2", published_at="2024-05-06T09:00:00+08:00", source="清江日报")
    assert original(early, text("1"), "same_as") == "1"


@pytest.mark.parametrize("kind", KINDS)
def test_the_outlet_that_the_other_names_comes_first_but_for_a_revision(kind: str) -> None:
    own = text("2", "b.cn", published_at="2024-05-07", agency="清江县卫健局")
    citing = text("1", published_at="2024-05-06", source="清江县卫健局")
    assert original(own, citing, kind) == ("1" if kind == "revision_of" else "2")


def test_a_headline_with_a_word_before_it_is_that_of_a_copy() -> None:
    assert original(text("1", title=f"转载：{TITLE}"), text("2"), "same_as") == "2"


def test_the_fuller_text_is_that_of_which_a_part_was_reprinted() -> None:
    more = f"{BODY}队员们走进了十几户人家，又在村口讲了一堂健康课。"
    assert original(text("1", "b.cn"), text("2", body=more), "reprint_of") == "2"


def test_the_lower_number_of_one_host_comes_first() -> None:
    assert original(text("10"), text("9"), "same_as") == "9"


def test_a_house_adds_to_what_it_has_published() -> None:
    more = f"{BODY}队员们走进了十几户人家，又在村口讲了一堂健康课。"
    assert original(text("9"), text("10", body=more), "reprint_of") == "9"
    assert original(text("10"), text("9", body=more), "reprint_of") == "9"


def test_what_explains_a_policy_comes_behind_it() -> None:
    explaining = text("1", title="《清江市义诊管理办法》解读", body="就《清江市义诊管理办法》答记者问。")
    assert precedes(text("2", title="清江市义诊管理办法"), explaining, "interprets")
    assert not precedes(explaining, text("2", title="清江市义诊管理办法"), "interprets")
