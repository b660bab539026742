"""Every word by which a title or column says what a text is, in all scripts and widths."""

from __future__ import annotations

import pytest
from lexicon.variants import examples

from crawler.dedupe.text import Text
from crawler.extract.kind import kinds
from crawler.items import Policy
from crawler.lexicon.genres import COLUMNS, CORRECTIONS, DONE_BY, TITLES
from crawler.lexicon.row import Row, forms

NUMBERED = Policy(document_number="示卫〔2025〕3号")


def kind(title: str, *, column: str | None = None, policy: Policy | None = None) -> str:
    return next(kinds(title=title, column=column, body="正文。", interview=None, policy=policy)).rule[6:]


MEANS = {
    "notice": "notice_by_title",
    "call": "notice_by_title",
    "interpretation": "interpretation_by_title",
    "rule": "policy_by_rule",
    "issues": "policy_by_issue",
}


@pytest.mark.parametrize(("row", "title"), [one for one in examples(TITLES) if one.values[0].meaning in MEANS])
def test_a_title_says_what_its_word_means(row: Row, title: str) -> None:
    assert kind(title, policy=NUMBERED if row.meaning == "rule" else None) == MEANS[row.meaning], row


@pytest.mark.parametrize("form", forms(TITLES, meaning="notice", stands="before"))
def test_a_notice_is_told_by_its_last_word_too(form: str) -> None:
    assert kind(f"示例市卫生健康局{form}") == "notice_by_title"


@pytest.mark.parametrize(("row", "title"), [one for one in examples(TITLES) if one.values[0].meaning == "draft"])
def test_a_draft_is_no_rule(row: Row, title: str) -> None:
    assert kind(title, policy=NUMBERED) != "policy_by_rule", row


@pytest.mark.parametrize(("row", "title"), [one for one in examples(TITLES) if one.values[0].meaning == "told"])
def test_a_verb_of_news_makes_news(row: Row, title: str) -> None:
    assert kind(title, column="公告公示") == "news", row


OF_COLUMNS = [row._replace(example=f"政策{row.form}栏") for row in TITLES if "bare" in row.stands]


@pytest.mark.parametrize(("row", "column"), examples((*COLUMNS, *OF_COLUMNS)))
def test_a_column_says_what_its_word_means(row: Row, column: str) -> None:
    assert kind("本周门诊见闻", column=column) in (f"{row.meaning}_by_column", f"{row.meaning}_in_force"), row


def test_marks_of_a_correction() -> None:
    for mark in "更正 修订 更新 重发 补充更正".split():
        assert Text("1", f"【{mark}】示例市卫生健康局公告", "").corrected, mark
        assert Text("1", f"示例市卫生健康局公告（{mark}）", "").corrected, mark
    for word in "重要 紧急 特别 重大".split():
        assert Text("1", f"【{word}更正】示例市卫生健康局公告", "").corrected, word
    for title in ("关于对《献血公告》个别数据予以更正的公告", "就《献血公告》有关内容的更正及致歉"):
        assert Text("1", title, "").unmarked_title == "献血公告", title
    for mark in ("修订版", "更新版"):
        assert Text("1", f"示例市卫生健康局公告（{mark}）", "").corrected, mark
        assert not Text("1", f"【{mark}】示例市卫生健康局公告", "").corrected, mark


@pytest.mark.parametrize(("row", "title"), examples(CORRECTIONS))
def test_a_title_says_that_it_puts_another_right(row: Row, title: str) -> None:
    assert Text("1", title, "").corrected, row


@pytest.mark.parametrize(("row", "title"), examples(DONE_BY))
def test_a_title_says_what_was_done_with_a_policy(row: Row, title: str) -> None:
    assert Text("1", title, "详见附件。").explains is None, row
    assert Text("1", "短片：《清江市献血管理办法》", "详见附件。").explains, "but for the word"
