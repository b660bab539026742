"""Damaged copies and texts that only look like them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.mirror.repair import repair

DAMAGED = (
    "示例市衛(wèi)生健康局召開會議,要求各醫(yī)院做好服務(wù)工作。\n"
    "衛(wèi)生健康系統將繼續提高醫(yī)療服務(wù)水平(含基層),方便群眾就醫(yī)。"
)
RESTORED = (
    "示例市卫生健康局召开会议，要求各医院做好服务工作。\n卫生健康系统将继续提高医疗服务水平（含基层），方便群众就医。"
)
CONVERTED = "示例市衛生健康系統圍繞基層建設,並非只增加設備,而是把干部和資源放到群里。范圍擴大后,群眾滿意度提高,醫療機構準備充分,后續服務于民。"
SPAM = "亚洲精品在线,国产视频免费,欧美高清无码,成人av在线"


def test_readings_script_and_width_are_undone() -> None:
    repaired = repair(DAMAGED)
    assert repaired.text == RESTORED
    assert Counter(one.kind for one in repaired.repairs)["pinyin"] == 7
    assert repaired.variant == "zh-Hans"
    assert "mirror" in repaired.flags


def test_every_repair_says_what_stood_where() -> None:
    for one in repair(DAMAGED).repairs:
        assert DAMAGED[one.start : one.end] == one.found


def test_conversion_without_readings_is_known_by_its_residue() -> None:
    text = repair(CONVERTED.replace("並非", "并非")).text
    assert "范围扩大后，群众满意度提高，医疗机构准备充分，后续服务于民。" in text


@pytest.mark.parametrize(
    ("own", "plain"),
    [
        ("他們終于批準了復雜的方案", "他们终于批准了复杂的方案"),
        ("經過研究,決定進一步規范管理,提高質量", "经过研究，决定进一步规范管理，提高质量"),
        ("醫生說著名專家看著病歷,顯著好轉", "医生说著名专家看着病历，显著好转"),
        ("醫生讀著經典著作,著有《醫學》", "医生读着经典著作，著有《医学》"),
    ],
)
def test_conversion_is_known_by_words_that_ask_for_a_choice(own: str, plain: str) -> None:
    around = "示例市的醫生說,這項於民有利的事"[:7] + "會繼續。范圍擴大后,"
    assert repair(around + own).text.endswith(plain)


@pytest.mark.parametrize(
    "text",
    [
        "終於批准了複雜的方案，規範管理，范先生說他姓范。",
        "于小姐是本院護士長，她說病人情況穩定，無須擔心。",
        "這裡的醫護人員為長者準備了講座，題目為腎臟健康。",
    ],
)
def test_what_a_writer_chose_by_the_word_stays(text: str) -> None:
    assert repair(text).text == text


def test_lines_of_advertising_go() -> None:
    repaired = repair(f"{DAMAGED}\n{SPAM}")
    assert repaired.text.strip() == RESTORED
    assert "spam" in repaired.flags


def test_markup_stays_as_it_is() -> None:
    html = f'<p class="a,b" data-x="(c)">{DAMAGED}</p><script>var a="!",b=c?d:e;</script><a href="/x?a=1,2">衛(wèi)</a>'
    repaired = repair(html).text
    assert '<p class="a,b" data-x="(c)">' in repaired
    assert '<script>var a="!",b=c?d:e;</script><a href="/x?a=1,2">卫</a>' in repaired


@pytest.mark.parametrize(
    "text",
    [
        "示例市卫生健康局召开会议,要求做好服务工作!?",
        "示例市衛生局日前公布最新資料，「呼籲民眾接種疫苗」，並注意個人衛生，於週三前往指定地點。",
        "特區政府衞生署公布，於本周起為市民提供服務，並設立查詢熱線。",
        "汉语拼音：卫(wèi)生(shēng)，医(yī)院(yuàn)。",
        "書名《衛生雜誌》在文章里只出现一次，其余都是简体中文。",
        "真的吗??!!太好了;是吗?好的!",
        "全市共有多少醫院?!已有１５萬人次在這裡看病。",
        "商品价格由里到外都要公开，干部于会后征求意见。\n原註是英文的，為何不可留下英文呢，全部都是簡體字，圖畫也不見得吸引。",
        "",
        "plain ascii (text) ?!",
    ],
)
def test_texts_that_are_not_damaged_stay_to_the_character(text: str) -> None:
    assert repair(text).text == text
    assert repair(text).flags == []


def test_genuine_traditional_pages_are_told() -> None:
    assert repair("示例市衛生局日前公布最新資料，「呼籲民眾接種疫苗」，並注意個人衛生。").variant == "zh-Hant"
    assert repair("示例市卫生健康局召开会议。").variant == "zh-Hans"


def test_what_a_shift_left_is_flagged() -> None:
    assert "unrepaired" in repair(f"{DAMAGED}指南?!绷航表示,院?jiǎn)误w").flags


@given(st.text(alphabet=st.sampled_from(sorted(set(DAMAGED + CONVERTED + SPAM + "<>p/?「"))), max_size=200))
def test_a_second_repair_changes_nothing(text: str) -> None:
    once = repair(text)
    assert len(once.text) <= len(text)
    if "mirror" not in once.flags:
        assert once.text == text


def test_the_seeds_are_simplified_and_free_of_readings_and_spam(shared: Path) -> None:
    for path in (shared / "data" / "seeds").glob("*.txt"):
        repaired = repair(path.read_text(encoding="utf-8"))
        assert not set(repaired.text) & set("衛醫務業為國這來時會對開")
        assert not any(word in repaired.text for word in ("无码", "wèi)", "yī)"))


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("?" * 1_000_000, False),
        ("?!" * 500_000, False),
        ("\0" * 1_000_000, False),
        ("\ud800" * 300_000, False),
        ("？！" * 500_000, False),
        ("医?wèi)院" * 100_000, False),
        ("<p>" * 300_000, False),
        ("示例市卫生健康局召开会议。" * 80_000, False),
        ("衛(wèi)" * 100_000, True),
        ("會議?！凹涌焱七M。" * 10_000, True),
        ("衛(wèi)著" * 20_000, True),
    ],
    ids=[
        "marks",
        "two marks",
        "NULs",
        "surrogates",
        "wide marks",
        "torn readings",
        "tags",
        "one line",
        "readings",
        "runs",
        "two origins",
    ],
)
def test_monotonous_text_has_an_answer(text: str, *, changed: bool) -> None:
    assert (repair(text).text != text) is changed
