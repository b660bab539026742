"""Shifted runs: every trigger and every end of the grammar, full-width and narrowed, from damage that the model makes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.mirror.damage import code_page_936, damage, pieces, torn, traditional
from crawler.mirror.repair import Repaired, repair
from crawler.text.script import simplified

EVIDENCE = "示例市卫生健康局召开会议，要求各医院做好服务工作。\n"
LISTED = "衛醫務學"

SITES = [
    ("T1, R1", "会议强调。“加快推进", "", "會議強調?！凹涌焱七M", True),
    ("T1, R1 with a reading", "会议强调。“加快推进", "進", "會議強調?！凹涌焱七M(jìn)", True),
    ("T1 behind a character, R1", "提升专科疼痛护理水平。", "", "提升?？铺弁醋o理水平。", True),
    ("T1 ;", "回到家中。回顾这一年", "", "回到家中?；仡欉@一年", True),
    ("T1 ,", "工作有序推进。现阶段", "", "工作有序推進?，F階段", True),
    ("T1 ?", "成效可见。可以说，群众满意。", "", "成效可見?？梢哉f，群眾滿意。", True),
    ("T1, R3", "确保“合法、合规”经营。", "", "確?！昂戏?、合規”經營。", False),
    ("T1, R4", "他们说：“一定办好。”</p><p>第二天", "", "他們說：“一定辦好?！?/p><p>第二天", False),
    ("T1, R4b", "这是底线。”WHO专家说", "", "這是底線?！盬HO專家說", True),
    ("T1, R5, R2", "他们说：“这就是目标。”张建国表示，", "", "", False),
    ("T1, R6", "这就是方向。“个人健康", "", "這就是方向?！皞€人健康", True),
    ("T2, R1", "医院单体建筑", "簡", "醫(yī)院?jiǎn)误w建筑", True),
    ("T2, R2", "昨天日报报道", "報請", "昨天日?qǐng)?bào)報(bào)道", True),
    ("T2, R2 behind a run", "全链式创新", "準創", "全鏈?zhǔn)絼?chuàng)新", True),
]


CONTEXTS = {
    "a quotation inside a quotation does not make the outer one a term": "他说：“我们吃过‘左’的亏。”有鉴于此，大家都同意。",
    "a time word begins a sentence": "这是以前从来不曾实践过。现在能够有机会，大家都很高兴。",
    "a name begins a sentence": "他因为家境贫寒而失学。孔晓宇决心用行动帮助他。",
    "a foreign name begins a sentence": "这扇门已经打不开了。柯列斯尼科夫后来写信表示感谢。",
    "what the page says elsewhere": "总统贝迪埃访问我国。会谈以后，贝迪埃、部长和记者见面。贝迪埃表示感谢。",
}


@pytest.mark.parametrize("clean", CONTEXTS.values(), ids=CONTEXTS)
def test_what_stood_at_a_false_mark_is_found_by_what_is_around_it(clean: str) -> None:
    damaged = damage(EVIDENCE + clean, LISTED, narrow=True)
    assert "?" in damaged.split("\n")[1]
    assert repair(damaged).text == EVIDENCE + clean


@pytest.mark.parametrize("narrow", [False, True], ids=["full-width", "narrowed"])
@pytest.mark.parametrize(("clean", "listed", "shown", "exact"), [site[1:] for site in SITES], ids=[s[0] for s in SITES])
def test_every_trigger_and_end_is_put_back(clean: str, listed: str, shown: str, exact: bool, narrow: bool) -> None:
    damaged = damage(EVIDENCE + clean, LISTED + listed, narrow=narrow)
    assert narrow or not shown or damaged.split("\n")[1] == shown, "the forward model shows what mirrors show"
    repaired = repair(damaged)
    assert repaired.text == EVIDENCE + clean
    shifts = [one for one in repaired.repairs if one.kind == "shift"]
    assert {one.confidence for one in shifts} == {"exact" if exact else "likely"}


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        ("提升??铺弁醋o理水平。", "提升专科疼痛护理水平。"),
        ("全鏈?zhǔn)絼?chuàng)新", "全链式创新"),
        ("他們說一定辦好?！?/p>", "他们说一定办好。”"),
    ],
)
def test_a_run_is_evidence_enough(damaged: str, clean: str) -> None:
    repaired = repair(damaged)
    assert repaired.text == clean
    assert "mirror" in repaired.flags


def test_a_pair_lost_in_storing_is_put_back_where_words_ask_for_it() -> None:
    clean = "多重挑战。基于对医保"
    damaged = damage(EVIDENCE + clean, LISTED + "對", narrow=True, lossy=True)
    repaired = repair(damaged)
    assert repaired.text == EVIDENCE + clean
    assert [one.confidence for one in repaired.repairs if one.kind == "shift"] == ["likely"]


@pytest.mark.parametrize(
    ("clean", "listed"),
    [
        ("他是个演员。”喜剧演员说，", "員輪"),
        ("记者了解到，我们去了三家医院。", "們內"),
        ("“大家放心。”他说。1998年起", ""),
        ("记者在海口采访了专科医生。", "記"),
        ("在沿海养蟹等海、淡水养殖业", ""),
        ("他说：“大家不怪我就行了。”\n11月18日上午，市里", ""),
        ("他去更大的平台闯一闯。”\n3月19日，市局", ""),
        ("他获得奖项成功。“2005十大", ""),
        ("街市今更艳。’９８广场", ""),
        ("他任《健康专刊》（试刊）主编", ""),
        ("《医学专刊》。", ""),
        ("会议，要求，各医院做好服务(含志愿)工作，", ""),
        ("中标的有：专科学校三所。现在开始。", "會"),
    ],
)
def test_runs_with_more_to_them(clean: str, listed: str) -> None:
    assert repair(damage(EVIDENCE + clean, LISTED + listed)).text == EVIDENCE + clean


def test_a_lost_byte_is_likely_and_names_the_alternatives() -> None:
    repaired = repair(damage(EVIDENCE + "监管措施。可见，疫情", LISTED))
    (shift,) = [one for one in repaired.repairs if one.kind == "shift"]
    assert shift.confidence == "likely"
    assert "。可见" in [shift.restored, *shift.alternatives]


def test_what_cannot_be_put_together_stays_and_is_flagged() -> None:
    repaired = repair(damage(EVIDENCE, LISTED) + "指南?!\u3400\u3400")
    assert "?!" in repaired.text
    assert "unrepaired" in repaired.flags


SENTENCES = [
    "市卫生健康局局长在会上表示，今年将新建三家社区医院。",
    "“我们的目标是让群众就近看病。”",
    "记者了解到，专科门诊的预约时间缩短了一半。",
    "可见，改革的成效正在显现。",
    "现阶段，各县区要做好疫苗接种工作；",
    "全市共有医生2345人、护士3210人！",
    "怎么办？专家建议，先到校医院登记。",
    "“健康中国”战略如何落地，是大家关心的问题。",
    "活动由市妇幼保健院承办，参加者达120人。",
]


def _whole(repaired: Repaired) -> bool:
    """Tell whether the repairer itself says that everything is proved and that there was only one way."""
    shifts = [one for one in repaired.repairs if one.kind == "shift"]
    return "unrepaired" not in repaired.flags and all(s.confidence == "exact" and not s.alternatives for s in shifts)


@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6),
    st.permutations("醫衛務會專門縣區護學現經對開國報請項準創"),
    st.integers(0, 20),
    st.booleans(),
)
def test_damage_that_is_proved_undone_is_undone(
    sentences: list[str], order: list[str], size: int, narrow: bool
) -> None:
    clean = EVIDENCE + "".join(sentences)
    listed = [*LISTED, *(char for char in order[:size] if char not in LISTED)]
    repaired = repair(damage(clean, listed, narrow=narrow))
    assert "mirror" in repaired.flags
    if _whole(repaired):
        assert repaired.text == clean
    assert repair(repaired.text).text == repaired.text


@given(st.text(st.characters(codec="gb18030"), max_size=300), st.sampled_from(["", LISTED]))
def test_the_forward_model_takes_any_text(text: str, listed: str) -> None:
    shown = damage(text, listed, narrow=True, lossy=True)
    assert not any("\ue000" <= char <= "\uf8ff" for char in shown)


@given(st.binary(max_size=200))
def test_pieces_lose_nothing(data: bytes) -> None:
    assert b"".join(pieces(data)) == data
    assert isinstance(code_page_936(data), str)


def test_each_common_character_goes_there_and_back() -> None:
    """The first row set of GB 2312 holds the 3,755 common characters; 腭 is one of the second, shown as that of 颚."""
    common = (
        bytes((lead, trail)).decode("gb2312", "ignore") for lead in range(0xB0, 0xD8) for trail in range(0xA1, 0xFF)
    )
    wrong = {char for char in common if char and simplified(traditional(char)) != char}
    assert wrong == set("乾著"), "these are traditional characters themselves"
    assert "".join(map(simplified, map(traditional, "痹睾檐昵"))) == "痹睾檐昵"


def test_without_cuts_and_readings_only_the_script_changes() -> None:
    assert torn("南。”張", "", cut=False) == "南。”張"
    assert damage("台上的几个医生着急", cut=False) == "臺上的幾個醫生著急"
