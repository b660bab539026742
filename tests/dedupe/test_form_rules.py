"""Forms are told from news by how they are written, whatever their title; what each was filled in with makes another case."""

from __future__ import annotations

from typing import Any

import pytest
from lexicon.variants import whole
from scoring import forms
from scoring.logistic import summed

from crawler.dedupe.form_rules import FORM
from crawler.dedupe.pair import IN_DOUBT
from crawler.dedupe.relationship import relationship
from crawler.dedupe.text import Text
from crawler.dedupe.written import OF_A_FORM, Written
from crawler.lexicon.genres import WRITTEN
from crawler.lexicon.row import Row

COURSE = (
    "各乡镇卫生院、社区卫生服务站：\n为提升急救能力，经研究，拟于6月3日在红旗镇举办培训，学期2天，食宿统一安排，往返交通费按规定回单位报销。\n"
    "参加人员应持本人身份证报到，并按要求携带听诊器；因故不能参加的，须经单位负责人同意，未报到的予以通报。"
)
NEWS = (
    "清江市的义诊队昨天来到红旗镇，二十名大夫把血压计摆在了祠堂里，老人们一早就来排队。\n"
    "居民王大爷说，在家门口就能看上专家，真是方便，去年他还要坐两个钟头的船。\n"
    "这支队伍今年已走过三十六个村，送出药品5200盒，下个月还要去山里的学校，把药箱都带上。"
)


def text(body: str, title: str = "红旗镇培训", **told: Any) -> Text:
    given = {"id": "a", "published_at": "2023-05-06", "agency": "清江县卫生健康局", "url": "http://a.cn/1.html"}
    return Text(**(given | {"title": title, "body": body} | told))


def kind(one: Text, other: Text) -> str | None:
    found, back = relationship(one, other), relationship(other, one)
    assert (found and found[:2]) == (back and back[:2])
    return found.type if found else None


def test_how_a_text_is_written_says_whether_it_is_a_form() -> None:
    assert not OF_A_FORM.search("红旗镇培训")
    assert text(COURSE).formal > 0 > IN_DOUBT > text(NEWS).formal
    in_other_script = NEWS.replace("义诊队", "義診隊").replace("来", "來")
    assert text(in_other_script).formal == text(NEWS).formal
    assert text(f"记者：远吗？\n王立：远。\n{NEWS}\n记者：累吗？\n王立：累。").formal < 0, "a talk has few labels"


@pytest.mark.parametrize("old", ["6月3日", "红旗镇", "听诊器"])
def test_a_form_under_a_title_that_no_list_knows_has_cases(old: str) -> None:
    assert kind(text(COURSE), text(COURSE.replace(old, "8月9日"))) == "related"
    marked = text(COURSE.replace(old, "8月9日"), "红旗镇培训（更正）")
    assert kind(text(COURSE), marked) == "revision_of"
    assert kind(text(NEWS), text(NEWS.replace("5200", "5300"))) == "revision_of"


@pytest.mark.parametrize("line", ["主办单位：{}", "发布日期：{}", "责任编辑：{}", "（经办人：{}）", "{}", "来源：{}"])
def test_what_is_furniture_beside_news_is_what_a_form_was_filled_in_with(line: str) -> None:
    values = ("2024年7月12日", "2022年9月3日")
    one, other = (f"{COURSE}\n{line.format(value)}" for value in values)
    assert kind(text(one), text(other)) == "related"
    assert kind(text(one), text(other, published_at="2023-07-01")) == "related"
    assert kind(text(one), text(one, id="b")) == "same_as"
    assert kind(text(one), text(COURSE)) != "related", "what one house leaves out is no other case"


def test_who_prints_a_form_fills_in_its_own_labels() -> None:
    paper = {"url": "http://b.cn/1.html", "agency": None, "source": "清江日报"}
    for label, found in (
        ("责任编辑", "same_as"),
        ("来源", "same_as"),
        ("主办单位", "related"),
        ("发布日期", "related"),
    ):
        one, other = (f"{COURSE}\n{label}：{value}" for value in ("林以安", "王立民"))
        assert kind(text(one), text(other, **paper)) == found, label


def test_a_form_that_begins_otherwise_is_another_case() -> None:
    paper = {"url": "http://b.cn/1.html", "agency": None, "source": "清江日报"}
    head = "投稿｜清江市第二人民医院宣传科\n这里是清江的早晨和它的码头"
    printed = text(f"{head}\n来信人林以安：\n{COURSE}", **paper)
    assert kind(text(f"来信人王立：\n{COURSE}"), printed) == "related"


CASES = [case for hand in ("fifth", "ninth", "eleventh") for case in forms.planted(hand)]


def test_forms_and_news_are_told_apart() -> None:
    """With doubts, and without."""
    weights = {name: one.weight for name, one in FORM.rules.items()}
    sums = [(summed(weights, case.answers.held), case.answers.is_right) for case in CASES]
    assert len(sums) == 1602
    assert sum((told > IN_DOUBT) is is_form for told, is_form in sums) >= 1556
    assert sum((told > 0) is is_form for told, is_form in sums) >= 1575


@pytest.mark.parametrize("rule", [rule for rule in FORM.rules if rule != "form.is_text"])
def test_a_reason_for_a_form_decides(rule: str) -> None:
    weights = {name: one.weight for name, one in FORM.rules.items()}
    without = weights | {rule: 0.0}
    held = [case.answers.held for case in CASES]
    assert any((summed(weights, one) > IN_DOUBT) != (summed(without, one) > IN_DOUBT) for one in held)


@pytest.mark.parametrize("row", whole(WRITTEN))
def test_a_small_word_counts(row: Row) -> None:
    rule = FORM.rules["form.tells" if row.meaning == "telling" else "form.orders"]
    assert rule.holds(Written("", row.example)) > rule.holds(Written("", row.example.replace(row.form, "○")))
