"""Damaged copies: the shares and marks that decide, tags and blanks that leaked, and pages decoded wrongly."""

from __future__ import annotations

import pytest
from text.test_repair import DAMAGED, RESTORED

from crawler.mirror.damage import damage
from crawler.mirror.repair import repair

OTHER = "中央人民大力抓好生活安全工作第一名和百姓日常吃住行走坐立看山水土木石田"
LISTED = "衛(wèi)醫(yī)務(wù)國(guó)"
PLAIN = "卫医务国"


@pytest.mark.parametrize("mark", "!?;,、！？；，")
def test_what_a_shift_left_before_a_mark_is_told(mark: str) -> None:
    assert "unrepaired" in repair(f"{DAMAGED}指南?{mark}\u3400\u3400").flags


@pytest.mark.parametrize("trace", ["?lǜ)", "?men)", "?/p>", "?/strong>"])
def test_what_a_shift_left_of_readings_and_tags_is_told(trace: str) -> None:
    assert "unrepaired" in repair(f"{DAMAGED}指南A{trace}").flags


@pytest.mark.parametrize("end", ["指南？", "指南（?）", "指南? A", "2?3", "指南"])
def test_other_question_marks_are_none(end: str) -> None:
    assert repair(f"{DAMAGED}{end}").flags == ["mirror"]


def test_markup_is_no_text_whose_marks_are_widened() -> None:
    for tag in (
        '<script>a("卫生,健康")</script>',
        "<SCRIPT type=x>卫生,健康</SCRIPT>",
        "<style>.卫生,.健康{}</style>",
        '<img alt="卫生,健康">',
    ):
        assert repair(f"{tag}{DAMAGED}{tag}").text == f"{tag}{RESTORED}{tag}"
        assert repair(f"<p>卫生,健康</p>{tag}衛(wèi)生,衛(wèi)生,").text == f"<p>卫生，健康</p>{tag}卫生，卫生，"


def shares(foreign: int, end: str = "") -> str:
    """Return 100 characters, so many of them traditional, none changed by a conversion."""
    han = "衛醫務國學習聽講課員"[:10] * 2
    text = han[: foreign - len([one for one in end if one == "續"])] + end
    return (text + OTHER * 4)[:100]


def test_shares_of_traditional_characters() -> None:
    assert repair(shares(5)).variant == "zh-Hans"
    assert repair(shares(6)).variant == "zh-Hant"
    assert repair(shares(10, "后續")).flags == []
    assert repair(shares(11, "后續")).flags == ["mirror"]


def test_a_simplified_page_may_quote_traditional_text() -> None:
    quoted = "衛醫務國學習聽講課員后續"
    assert repair(f"{quoted}卫医务国学").flags == ["mirror"]
    assert repair(f"{quoted}卫医务国学习").flags == []


@pytest.mark.parametrize("tag", "p font div span br strong b td tr optgroup section".split())
def test_tags_that_leak_into_plain_text_go(tag: str) -> None:
    assert repair(f"{DAMAGED}</{tag}>健康</{tag} >").text == f"{RESTORED}健康"
    assert repair(f"{DAMAGED}</{tag}x>健康").text == f"{RESTORED}</{tag}x>健康"


@pytest.mark.parametrize("tag", "!doctype html head body div table p br span a h1 h6 li".split())
def test_tags_of_a_page_stay(tag: str) -> None:
    assert repair(f"<{tag}>{DAMAGED}</strong>").text == f"<{tag}>{RESTORED}</strong>"


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        ("?健康", "健康"),
        ("??健康", "健康"),
        ("?? 健康", " 健康"),
        ("?\u3000健康", "\u3000健康"),
        ("?\xa0“健康", "\xa0“健康"),
        ("?《健康》", "《健康》"),
        (" ?健康", " 健康"),
        ("????2023年以来", "2023年以来"),
        ("\u3000?健康", "\u3000健康"),
        ("\xa0?健康", "\xa0健康"),
        ("??", ""),
        ("? ?", ""),
        ("?", ""),
        ("A?健康", "A？健康"),
        ("?A", "?A"),
        ("A?", "A?"),
    ],
)
def test_question_marks_in_the_place_of_blanks_go(damaged: str, clean: str) -> None:
    assert repair(f"{DAMAGED}\n{damaged}\n健康").text == f"{RESTORED}\n{clean}\n健康"


@pytest.mark.parametrize("mark", "，！？；：（）")
def test_where_more_marks_are_wide_the_narrow_ones_are_the_author_s(mark: str) -> None:
    damaged = LISTED * 2 + "卫生,健康,工作," + f"A{mark}" * 3
    assert repair(damaged).text == PLAIN * 2 + "卫生,健康,工作," + f"A{mark}" * 3
    assert repair(damaged[:-2]).text == PLAIN * 2 + "卫生，健康，工作，" + f"A{mark}" * 2


def test_narrow_marks_that_are_not_beside_chinese_say_nothing() -> None:
    assert repair(f"{LISTED * 2}A,B,C,D：卫生,健康,工").text == f"{PLAIN * 2}A,B,C,D：卫生，健康，工"
    assert repair(f"{LISTED * 2}A,B,C,D：卫生,健康").text == f"{PLAIN * 2}A,B,C,D：卫生,健康"


MOJIBAKE = "人民 中国 第一 健康 全国 医院 单位 地方 我们 明白 机关 生活 的话 院长"


@pytest.mark.parametrize("text", MOJIBAKE.split())
def test_utf_8_read_as_gbk(text: str) -> None:
    shown = text.encode().decode("gb18030")
    repaired = repair(shown)
    assert repaired.text == text
    (one,) = repaired.repairs
    assert (one.start, one.end, one.kind, one.restored) == (0, len(shown), "mojibake", text)


def browsers(data: bytes) -> str:
    """Show bytes as cp1252 as browsers do: what it has no character for, by its number."""
    return "".join(bytes((one,)).decode("cp1252", "ignore") or chr(one) for one in data)


WESTERN = {
    "Latin-1": lambda data: data.decode("latin-1"),
    "cp1252": browsers,
    "Mac Roman": lambda data: data.decode("mac_roman"),
}


@pytest.mark.parametrize("shown", WESTERN)
def test_utf_8_read_as_a_western_codec(shown: str) -> None:
    for text in (*MOJIBAKE.split(), "<p>示例市卫生健康局：“健康”——2024年…</p>", "通知 ©"):
        repaired = repair(WESTERN[shown](text.encode()))
        assert repaired.text == text
        assert [one.kind for one in repaired.repairs] == ["mojibake"]


@pytest.mark.parametrize("shown", WESTERN)
def test_western_text_that_is_no_misread_chinese(shown: str) -> None:
    for text in ("é©", "Größere", "© 2024 – “Health” €5"):
        beside = f"{WESTERN[shown](text.encode())}卫生健康"
        assert (repair(text).text, repair(beside).text) == (text, beside)


def test_gbk_read_as_latin_1() -> None:
    assert repair("示例市卫生健康局，2024".encode("gbk").decode("latin-1")).text == "示例市卫生健康局，2024"


@pytest.mark.parametrize("text", ["Les élèves de l'école sont arrivés.", "Größere Städte", "El niño está aquí"])
def test_other_languages_are_no_misread_chinese(text: str) -> None:
    """Their letters and the ones behind them are bytes of characters, too, rare ones."""
    assert repair(text).text == text
    assert repair("Réservé aux élèves").text == "Réservé aux élèves"


def test_every_change_is_told_with_its_place() -> None:
    damaged = f"?{DAMAGED}</p>\n亚洲精品在线,国产视频免费,欧美高清无码\n提升?？铺弁醋o理水平"
    repaired = repair(damaged)
    assert repaired.text == f"{RESTORED}\n\n提升专科疼痛护理水平"
    assert {one.kind for one in repaired.repairs} == {"debris", "pinyin", "traditional", "width", "spam", "shift"}
    assert repaired.flags == ["mirror", "spam"]
    text, position = "", 0
    for one in repaired.repairs:
        assert damaged[one.start : one.end] == one.found
        assert one.start >= position
        text += damaged[position : one.start] + one.restored
        position = one.end
    assert text + damaged[position:] == repaired.text


def test_what_is_injected_into_sentences_is_told_and_stays() -> None:
    contact = "加微信号abc12345，"
    assert repair(DAMAGED + contact * 3).flags == ["mirror", "spam"]
    assert repair(DAMAGED + contact * 2).flags == ["mirror"]
    assert repair(RESTORED + contact * 3).flags == ["spam"]
    assert repair(RESTORED + contact * 3).text == RESTORED + contact * 3


@pytest.mark.parametrize(
    "paragraph", ["健康局召开会议", "今年全市", "长期以来", "可以说", "专家表示", "《条例》规定", "“健康中国”行动"]
)
@pytest.mark.parametrize("count", [2, 3, 4, 8])
def test_blanks_that_are_lost_before_a_paragraph_are_no_torn_pair(paragraph: str, count: int) -> None:
    lead = f"{PLAIN}。\n"
    for before in ("", *(lead + blank for blank in ("", " ", "\u3000", "\u00a0"))):
        blank = before.removeprefix(lead)
        damaged = (
            damage(before.removesuffix(blank), "衛醫務國")
            + blank
            + "?" * count
            + damage(paragraph, "衛醫務國")
            + f"\n{DAMAGED}"
        )
        assert repair(damaged).text == f"{before}{paragraph}\n{RESTORED}"


@pytest.mark.parametrize("count", [2, 4])
def test_blanks_behind_a_run_that_has_swallowed_the_line_end(count: int) -> None:
    clean = f"{RESTORED}他说：“这是大家的事情。”\n今年全市召开会议"
    damaged = damage(clean, "衛醫務國").replace("?！?今", f"?！?{'?' * count}今")
    assert "??" in damaged
    assert repair(damaged).text == clean


def test_a_torn_pair_at_the_start_of_a_paragraph_is_put_together() -> None:
    clean = "专科疼痛护理水平"
    assert repair(f"{DAMAGED}\n{damage(clean, narrow=True)}").text == f"{RESTORED}\n{clean}"


@pytest.mark.parametrize("entity", ["&nbsp;", "&#160;", "&ldquo;", "&emsp;"])
def test_what_ends_an_entity_is_no_mark(entity: str) -> None:
    assert repair(f"<p>{entity}{DAMAGED}</p>").text == f"<p>{entity}{RESTORED}</p>"
    assert repair(f"<p>{DAMAGED}({entity}健康)</p>").text == f"<p>{RESTORED}（{entity}健康）</p>"
    assert repair(f"<p>{DAMAGED}A;健康</p>").text == f"<p>{RESTORED}A；健康</p>"


def test_half_a_character_stops_nothing() -> None:
    half = "\ud800"
    assert repair(f"{DAMAGED}{half}").text == f"{RESTORED}{half}"
    assert repair(shares(11, "后續") + half).flags == ["mirror"]
    assert repair(f"提升?？铺弁醋o理水平{half}").text == f"提升专科疼痛护理水平{half}"


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        ("10:26:08??來源:健康報", "10:26:08 来源：健康报"),
        ("10:26:08??來(lái)源:健康報", "10:26:08 来源：健康报"),
        ("10:26:08????來源:健康報", "10:26:08 来源：健康报"),
        ("健康報??訪問量:", "健康报 访问量："),
        ("<p>????“健康", "<p> “健康"),
        ("<p>???<b>健康</b>", "<p> <b>健康</b>"),
        ("<p>????《健康》", "<p> 《健康》"),
        ("<p>????（健康）", "<p> （健康）"),
        ("<p>????(健康)", "<p> （健康）"),
        ("</span>??<span>來源", "</span> <span>来源"),
        ("????2023年以來", "2023年以来"),
        ("??2023年以來", "2023年以来"),
        ("?2023年以來", "2023年以来"),
    ],
)
def test_several_blanks_that_are_lost_stand_for_one(damaged: str, clean: str) -> None:
    around = f"{DAMAGED}\n{{}}\n{DAMAGED}"
    repaired = repair(around.format(damaged))
    assert repaired.text == f"{RESTORED}\n{clean}\n{RESTORED}"
    assert "unrepaired" not in repaired.flags
