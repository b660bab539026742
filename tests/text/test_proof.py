"""What proves damage is told with the result: numbers for programs, a sentence for readers."""

from __future__ import annotations

import pytest

from crawler.charset.decode import decode
from crawler.mirror.damage import damage
from crawler.mirror.proof import Annotated, Converted, Misread, Toneless, TornRun
from crawler.mirror.repair import repair

CLEAN = "示例市卫生健康局召开会议，要求各医院做好服务工作，医生和卫生院都要落实责任。"
SECOND = (
    "卫(wei)生局今(jin)天公(gong)布，卫生(sheng)院门(men)诊开(kai)放，市民(min)可以就(jiu)近看(kan)病，门诊不(bu)休息。"
)
CONVERTED = "示例市衛生健康系統圍繞基層建設,把干部和資源放到群里。范圍擴大后,群眾滿意度提高"


def test_readings_of_a_tool() -> None:
    proof = repair(damage(CLEAN, "衛醫務")).proof
    assert proof == Annotated({"衛": "wèi", "醫": "yī", "務": "wù"}, {"衛": 2, "醫": 2, "務": 1})
    assert "3 characters" in str(proof)
    assert "衛(wèi) ×2, 醫(yī) ×2, 務(wù) ×1." in str(proof)


def test_a_sentence_names_the_commonest_few() -> None:
    proof = Annotated(dict.fromkeys("一二三四五六七", "x"), dict(zip("一二三四五六七", range(1, 8), strict=True)))
    assert str(proof).endswith(": 七(x) ×7, 六(x) ×6, 五(x) ×5, 四(x) ×4, 三(x) ×3, ….")


def test_conversion_without_regard_to_words() -> None:
    proof = repair(CONVERTED).proof
    assert isinstance(proof, Converted)
    assert (proof.foreign, proof.han) == (11, 38)
    assert ("范圍", "範圍") in [(found.strip("。"), written.strip("。")) for found, written in proof.words]
    assert [len(found) == len(written) for found, written in proof.words] == [True] * 3
    assert str(proof).startswith("29 % of the Chinese characters are traditional ones, and 3 were converted")


def test_readings_without_tones() -> None:
    proof = repair(SECOND).proof
    assert proof == Toneless(10, 31)
    assert str(proof).startswith("10 readings without tones stand in 31 Chinese characters")


def test_the_first_torn_run() -> None:
    text = "提升?？铺弁醋o理水平。"
    proof = repair(text).proof
    assert isinstance(proof, TornRun)
    assert (proof.start, proof.found, proof.restored) == (2, "?？铺弁醋o", "专科疼痛护")
    assert proof.likelihood_restored - proof.likelihood_found == proof.gain > 16
    assert f"{proof.likelihood_restored:.1f} instead of {proof.likelihood_found:.1f}." in str(proof)


@pytest.mark.parametrize(("written", "shown"), [("gb18030", "latin-1"), ("utf-8", "gb18030")])
def test_a_page_decoded_wrongly(written: str, shown: str) -> None:
    text = "全国人民医院"
    proof = repair(text.encode(written).decode(shown)).proof
    assert isinstance(proof, Misread)
    assert (proof.shown_as, proof.codec) == (shown, written)
    assert proof.score_restored > proof.score_found + 0.3
    assert f"Bytes of {written} were read as {shown}" in str(proof)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        CLEAN,
        "示例市衛生局日前公布最新資料，「呼籲民眾接種疫苗」，並注意個人衛生。",
        f"{CLEAN}\n亚洲无码,国产精品,在线视频",
        "汉语拼音：卫(wèi)生(shēng)，医(yī)院(yuàn)。",
    ],
)
def test_what_is_not_damaged_has_no_proof(text: str) -> None:
    assert repair(text).proof is None


def test_a_shift_keeps_its_alternatives() -> None:
    repaired = repair(damage(f"{CLEAN}监管措施。可见，疫情", "衛醫務"))
    (shift,) = [one for one in repaired.repairs if one.kind == "shift"]
    assert shift.alternatives
    assert shift.restored not in shift.alternatives


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "utf-8, by there being no bytes; there was no label."),
        (b"%PDF-1.7", "latin-1, by first bytes or control characters that no text has; there was no label."),
        ("卫生".encode("utf-16"), "utf-16-le, by a byte order mark; there was no label."),
        ("<p>卫生</p>".encode("utf-16-le"), "utf-16-le, by where zero bytes stand; there was no label."),
        (b"abc", "utf-8, by holding nothing else; there was no label."),
        (CLEAN.encode(), "utf-8, by being valid; there was no label."),
        (CLEAN.encode()[:-1], "utf-8, by being valid but for its last character; there was no label."),
        (
            f"<meta charset=utf-8>{CLEAN}".encode("gbk")[:90],
            "gb18030, by what reads as Chinese (gb18030 0.95, big5hkscs 0.06); the label said utf-8.",
        ),
        ("Министерство здравоохранения сегодня объявило о новом плане.".encode("cp1251"), None),
    ],
)
def test_a_decoding_says_how_it_came_about(body: bytes, said: str | None) -> None:
    decoded = decode(body)
    if said:
        assert str(decoded) == said
    else:
        assert str(decoded).startswith("cp1251, by a detector of other scripts (gb18030 ")


def test_scores_are_told_where_they_decide() -> None:
    assert decode(CLEAN.encode()).scores == {}
    long = decode((CLEAN * 9).encode("gbk")).scores
    assert list(long) == ["gb18030"], "what is sure is not scored twice"
    mixed = decode((CLEAN * 2).encode("gbk") + CLEAN[:9].encode()).scores
    assert set(mixed) == {"gb18030", "utf-8"}
