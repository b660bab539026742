"""Every word by which a title or column says what a text is, in all scripts and widths."""

from __future__ import annotations

import pytest
from lexicon.variants import examples, whole

from crawler.dedupe.cited import cited
from crawler.dedupe.form_rules import FORM
from crawler.dedupe.policies import named
from crawler.dedupe.policy_titles import explains, is_a_guide, is_headed, tells_of_doing
from crawler.dedupe.text import Text
from crawler.dedupe.written import Written
from crawler.extract.kind import column_of, kinds
from crawler.extract.title_parts import given
from crawler.items import Policy
from crawler.lexicon import genres
from crawler.lexicon.genres import COLUMNS, CORRECTIONS, DONE_BY, TITLES
from crawler.lexicon.row import Row, forms
from crawler.text.script import simplified_chars

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


@pytest.mark.parametrize("form", forms(whole(TITLES), meaning="notice", stands="before"))
def test_a_notice_is_told_by_its_last_word_too(form: str) -> None:
    assert kind(f"示例市卫生健康局{form}") == "notice_by_title"


@pytest.mark.parametrize(("row", "title"), [one for one in examples(TITLES) if one.values[0].meaning == "draft"])
def test_a_draft_is_no_rule(row: Row, title: str) -> None:
    assert kind(title, policy=NUMBERED) != "policy_by_rule", row


@pytest.mark.parametrize(("row", "title"), [one for one in examples(TITLES) if one.values[0].meaning == "told"])
def test_a_verb_of_news_makes_news(row: Row, title: str) -> None:
    assert kind(title, column="公告公示") == "news", row


OF_COLUMNS = [row._replace(example=f"政策{row.form}栏") for row in whole(TITLES) if "bare" in row.stands]


@pytest.mark.parametrize(("row", "column"), examples(COLUMNS, OF_COLUMNS))
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
    assert tells_of_doing(simplified_chars(title)), row
    assert not tells_of_doing("短片：《清江市献血管理办法》"), "but for the word"


def of(table: tuple[Row, ...], *meanings: str) -> list[object]:
    return examples([row for row in whole(table) if row.meaning in meanings])


def rule(body: str) -> str:
    return next(kinds(title="清江的夏天", column=None, body=body, interview=None, policy=None)).rule[6:]


@pytest.mark.parametrize(("row", "line"), of(genres.BODIES, "given", "done"))
def test_a_recipe_is_given_and_done(row: Row, line: str) -> None:
    other = "做法：焯水下锅" if row.meaning == "given" else "材料：沙参二十克"
    assert rule(f"{line}\n{other}") == rule(f"{other}\n{line}") == "other_by_form"
    assert rule(line) == "news"


@pytest.mark.parametrize(("row", "line"), of(genres.BODIES, "closing"))
def test_a_notice_closes(row: Row, line: str) -> None:
    assert rule(f"清江的夏天很长。\n{line}") == "notice_by_form"


@pytest.mark.parametrize(("row", "line"), of(genres.BODIES, "asked"))
def test_a_notice_has_fields(row: Row, line: str) -> None:
    other = "票价" if row.form == "费用" else "费用"
    assert rule(f"清江的夏天很长。\n{line}\n{other}：八元") == "notice_by_form"
    assert rule(f"清江的夏天很长。\n{line}") == "news"


@pytest.mark.parametrize(("row", "line"), of(genres.BODIES, "voice"))
def test_an_organ_speaks_of_itself(row: Row, line: str) -> None:
    assert rule(line) == "notice_by_form"


@pytest.mark.parametrize(("row", "line"), [*of(genres.BODIES, "letter"), *examples(genres.REPLIES)])
def test_a_letter_is_answered(row: Row, line: str) -> None:
    assert rule(line) == "other_by_form"


@pytest.mark.parametrize(("row", "sentence"), examples(genres.EVENTS))
def test_what_tells_of_a_place_a_day_or_a_speaker_is_no_lore(row: Row, sentence: str) -> None:
    def signed(body: str) -> str:
        found = kinds(title="夏天", column=None, body=body, interview=None, policy=None, is_signed=True)
        return next(found).rule[6:]

    assert signed(sentence) == "news"
    assert signed("天热要多喝水，先喝温的。") == "other_by_lore"


@pytest.mark.parametrize(("row", "column"), of(genres.OTHER_COLUMNS, "other"))
def test_a_column_of_letters_and_stories(row: Row, column: str) -> None:
    assert kind("本周门诊见闻", column=column) == "other_by_column"


@pytest.mark.parametrize(("row", "column"), of(genres.OTHER_COLUMNS, "opinion"))
def test_a_column_of_opinions(row: Row, column: str) -> None:
    def signed(*, is_signed: bool) -> str:
        told = kinds(
            title="给药师一把椅子",
            column=column,
            body="昨天，我市启用。",
            interview=None,
            policy=None,
            is_signed=is_signed,
        )
        return next(told).rule[6:]

    assert (signed(is_signed=True), signed(is_signed=False)) == ("other_by_opinion", "news")


@pytest.mark.parametrize(("row", "title"), examples(genres.WORKS))
def test_a_title_that_names_a_work(row: Row, title: str) -> None:
    assert kind(title) == "other_by_title"


@pytest.mark.parametrize(("row", "column"), examples(genres.NEWS_COLUMNS))
def test_a_column_of_news_is_no_part_of_one_of_notices(row: Row, column: str) -> None:
    assert column_of(["首页", "通知公告", column]) == column
    assert column_of(["首页", "通知公告", "清江"]) == "通知公告"


@pytest.mark.parametrize(("row", "title"), of(TITLES, "opens", "service"))
def test_a_title_that_opens_or_offers_something(row: Row, title: str) -> None:
    assert kind(title) in ("notice_by_opening", "notice_by_title"), row
    assert kind(f"{title}吧") == "notice_by_opening", row


@pytest.mark.parametrize(("row", "title"), of(TITLES, "reported"))
def test_a_report_in_a_column_of_rules_is_no_rule(row: Row, title: str) -> None:
    assert kind(title, column="规范性文件") == "notice_by_title"


@pytest.mark.parametrize(("row", "title"), examples(genres.FORMS))
def test_a_title_of_a_form(row: Row, title: str) -> None:
    plain = simplified_chars(title)
    assert FORM.rules["form.is_titled_so"].holds(Written(f"{plain}（第3号）", ""))
    assert FORM.rules["form.is_titled_so"].holds(Written(f"{plain}栏目", "")) == (row.stands == {"before"})


@pytest.mark.parametrize("row", whole(genres.UNTITLED), ids=lambda row: row.form)
def test_what_programs_call_a_page_is_no_title(row: Row) -> None:
    assert given(row.example) == given(f"{row.example}2") == ""


@pytest.mark.parametrize(("row", "title"), examples(genres.GUIDES))
def test_a_guide_to_a_policy(row: Row, title: str) -> None:
    assert is_a_guide(simplified_chars(title))


OTHER = "《云溪市急救站点办法》"


@pytest.mark.parametrize(("row", "text"), examples(genres.GROUNDS))
def test_a_policy_that_a_text_rests_on_is_made_of_or_says_is_gone(row: Row, text: str) -> None:
    found = cited("政策解读", f"{simplified_chars(text)}，出台{OTHER}。")
    assert found is not None
    assert [name.key for name in found.names] == (
        ["献血管理办法", "急救站点办法"] if row.meaning == "made" else ["急救站点办法"]
    )


@pytest.mark.parametrize(("row", "title"), examples(genres.ISSUED))
def test_a_policy_is_named_without_the_words_around_it(row: Row, title: str) -> None:
    name = named(simplified_chars(title).replace("献血办法", "献血管理办法"))
    assert name is not None
    assert name.key == "献血管理办法"


@pytest.mark.parametrize(("row", "title"), examples(genres.ANSWERED))
def test_a_talk_about_a_policy_explains_it(row: Row, title: str) -> None:
    assert explains(simplified_chars(title))


@pytest.mark.parametrize(("row", "title"), examples(genres.ADDRESSES))
def test_who_addresses_somebody_may_speak_of_a_notice(row: Row, title: str) -> None:
    assert is_headed(simplified_chars(title))


@pytest.mark.parametrize(("row", "title"), examples(genres.NEW))
def test_a_title_says_that_there_is_a_new_policy(row: Row, title: str) -> None:
    told = cited(simplified_chars(title), "")
    assert told is not None
    assert told.tells_of_one
