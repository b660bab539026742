"""Characters in the spelling in which labels are looked for, in storage, in search and in the other script."""

from __future__ import annotations

import pytest

from crawler.mirror.damage import damage
from crawler.mirror.repair import repair
from crawler.text.fold import folded, without_readings
from crawler.text.normalise import compared, comparison_key, private_use, storage_text
from crawler.text.script import (
    TWO_ORIGINS,
    UNKNOWN,
    foreign_han,
    in_gb2312,
    is_han,
    simplified,
    simplified_chars,
    traditional,
)
from crawler.text.terms import folded as searched
from crawler.text.terms import pairs, places

READINGS = """
衛(wèi) 媽(mā) 麻(má) 馬(mǎ) 罵(mà) 車(chē) 德(dé) 給(gěi) 熱(rè) 機(jī) 題(tí) 體(tǐ) 記(jì) 說(shuō) 國(guó) 我(wǒ) 過(guò) 書(shū) 服(fú)
組(zǔ) 務(wù) 迂(yū) 驢(lǘ) 旅(lǚ) 綠(lǜ) 略(lüè) 淤(ǖ) 壯(zhuàng) 長（zhǎng）
"""

MARKS = {
    "|": "丨 │ ┃ ｜ ∣",
    "[": "〔 ［ 【 〖",
    "]": "〕 ］ 】 〗",
    "·": "• ‧ ∙ ・",
    ":": "： ﹕ ∶",
    "!": "！",
    "~": "～",
    "A": "Ａ",
    "0": "０",
    "(": "（",
    "来": "来 來",
    "卫": "衛",
    "ｱ": "ｱ",
    "｟": "｟",
    "。": "。",
}


def test_no_form_that_a_mirror_makes_lacks_its_way_back() -> None:
    rows = [bytes((lead, trail)) for lead in range(0xB0, 0xF8) for trail in range(0xA1, 0xFF)]
    chars = [char for row in rows if (char := row.decode("gb2312", "ignore"))]
    lost = {traditional(char) for char in chars if simplified_chars(traditional(char)) == traditional(char) != char}
    assert lost <= set(TWO_ORIGINS) | {"么"}
    assert {char: traditional(plain) for char, plain in UNKNOWN.items()} == {char: char for char in UNKNOWN}


def test_readings_behind_characters_are_dropped() -> None:
    assert [one for one in READINGS.split() if without_readings(f"來{one}源") != f"來{one[0]}源"] == []


@pytest.mark.parametrize("text", ["卫(wei)生", "WHO(wèi)", "医(yī)", "卫(wèi生", "卫[wèi]"])
def test_what_is_no_reading_stays(text: str) -> None:
    assert without_readings(text) == ("医" if text.startswith("医") else text)


def test_labels_have_one_spelling() -> None:
    assert [(one, form) for form, chars in MARKS.items() for one in chars.split() if folded(one) != form] == []
    assert [ascii(one) for one in "\t\v\f\r\xa0\u2002\u2003\u2009\u3000" if folded(f"来{one}源") != "来 源"] == []


GONE = (
    "\ufeff\u200b\u200c\u2060\u00ad\u200e\u200f\u202a\u202c\u202e\u2066\u2069\0\x08\x0b\x0c\x1f\x7f\x84\x9f\u200d\ufe0f"
)


def test_what_is_invisible_is_not_stored() -> None:
    assert [ascii(char) for char in GONE if storage_text(f"卫{char}生") != "卫生"] == []
    assert storage_text("plain\x00 \r\ntext") == "plain\ntext"


@pytest.mark.parametrize(
    "text", ["👨\u200d字", "字\u200d👩", "❤\ufe0f字", "字\ufe0f❤", "☀\u200d字", "字\u200d☀", "👍\ufe0f字"]
)
def test_joiners_stay_beside_emoji(text: str) -> None:
    assert storage_text(text) == text


def test_blanks_and_line_ends_have_one_form() -> None:
    assert [ascii(one) for one in "\xa0\u2000\u2004\u200a\u202f\u205f" if storage_text(f"卫{one}生") != "卫 生"] == []
    assert [
        ascii(one) for one in ["\r\n", "\r", "\u2028", "\u2029", "\x85"] if storage_text(f"卫{one}生") != "卫\n生"
    ] == []
    assert storage_text(" 卫 \n\u3000生\u3000") == "卫\n生"
    assert storage_text("\u3000卫\u3000\n 生 ") == "卫\n生"


def test_what_is_no_character_is_shown_as_such() -> None:
    assert [
        ascii(one) for one in "\ud800\udfff\ufdd0\ufdef\ufffe\uffff" if storage_text(f"卫{one}") != "卫\ufffd"
    ] == []
    assert storage_text("⼀⽣⿕①℃㎡ﬁ") == "一生龠①℃㎡ﬁ"
    assert private_use("\ue000\uf8ff\U000f0000\U0010fffd卫\uf900") == 4


def test_superscripts_fractions_and_circled_numbers_are_compared_as_such() -> None:
    for one, plain in zip("²³¹⁰⁴⁵⁶⁷⁸⁹", "2310456789", strict=True):
        assert comparison_key(f"1{one}") != comparison_key(f"1{plain}"), one
    for one, plain in {"½": "12", "¼": "14", "¾": "34", "①": "1", "⑳": "20", "⒈": "1", "⒛": "20", "⑴": "1"}.items():
        assert comparison_key(one) != comparison_key(plain), one
    assert comparison_key("⒜组") == comparison_key("a组")
    assert comparison_key("10²") not in (comparison_key("10b2>"), comparison_key("10<b2"))


def test_what_is_compared_has_letters_and_digits_alone() -> None:
    assert comparison_key("卫_生，\ud800ＡＢ 健康！") == comparison_key("衛生AB健康")
    assert comparison_key("a_b") == comparison_key("ab")


KEPT = (
    "位于 然后 那里 干部 面积 规范 系统 合并 只有 征求 制度 采访 标志 完了 云南 旅游 扎实 占用 其余 建筑 涌现 浓郁 什么"
)


def test_a_mirror_leaves_what_is_traditional_already() -> None:
    for word in KEPT.split():
        char = next(one for one in word if one in "于后里干面范系并只征制采志了云游扎占余筑涌郁么")
        assert char in damage(word, cut=False), word


OWN = "发發 复復 获獲 准準 症癥 冲沖 须須 着著 台臺 几幾 鉴鑒 闲閑 为為 众眾 启啟 划劃 挂掛 儿兒 国國 医醫"


def test_a_mirror_has_one_form_of_each_character() -> None:
    assert [one for one in OWN.split() if damage(one[0], cut=False) != one[1]] == []
    assert damage("A，卫", cut=False) == "A，衛"


def test_traditional_characters_and_their_variants_are_simplified() -> None:
    assert "".join(map(simplified, "著乾瞭衛衞粧枱痺簷睪暱國A卫")) == "着干了卫卫妆台痹檐睾昵国A卫"
    assert simplified_chars("衛生與健康ABC") == "卫生与健康ABC"
    assert simplified_chars("卫生") == "卫生"
    assert simplified_chars("𠁞𡞵𰻞，𠮷") == "𠀾㛟𰻝，𠮷"


def test_marks_kana_and_rare_blocks_are_no_han() -> None:
    assert [char for char in "一卫龥鿿" if not is_han(char)] == []
    assert [char for char in "，aあ〇㐀ꀀ" if is_han(char)] == []


def test_symbols_make_no_text_traditional() -> None:
    assert repair("今天❤❤❤很高兴").variant == "zh-Hans"
    assert repair("今天한국어很高兴").variant == "zh-Hans"
    assert repair("衛生局公布最新資料").variant == "zh-Hant"


def test_runs_and_pairs_that_are_searched() -> None:
    assert searched("《ＡＢ衛生》，No.1") == "ab卫生 no 1"
    assert list(pairs(["疫苗接种", "卫", "ab"])) == ["疫苗", "苗接", "接种", "种|", "卫|", "ab", "b|"]
    assert places("①Ａ，㎡衛") == ("1a m2卫", [0, 1, 2, 3, 3, 4])


def test_characters_outside_the_simplified_set() -> None:
    block = [chr(code) for code in range(0x4D00, 0xA100)]
    assert foreign_han() == {char for char in block if is_han(char) and not in_gb2312(char)}


NUMBERS = """
²³¹⁰⁴⁵⁶⁷⁸⁹ | 第{}条 | 2 3 1 0 4 5 6 7 8 9
①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ | 第{}条 | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
⓪㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵ | 第{}条 | 0 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40
㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿ | 第{}条 | 41 42 43 44 45 46 47 48 49 50
¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞↉ | 第{}条 | 1/4 1/2 3/4 1/7 1/9 1/10 1/3 2/3 1/5 2/5 3/5 4/5 1/6 5/6 1/8 3/8 5/8 7/8 0/3
⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇ | 第 {} 条 | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛ | 第{} 条 | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
🄀🄁🄂🄃🄄🄅🄆🄇🄈🄉🄊⅟ | 第{} 条 | 0 0 1 2 3 4 5 6 7 8 9 1
"""


def test_numbers_of_one_sign_are_searched_by_their_digits_and_compared_as_themselves() -> None:
    for signs, found, digits in (row.split(" | ") for row in NUMBERS.strip().split("\n")):
        for sign, plain in zip(signs, digits.split(), strict=True):
            assert searched(f"第{sign}条") == found.format(plain.replace("/", " ")), sign
            assert compared(f"第{sign}条") == folded(f"第{sign}条") == f"第{sign}条", sign


def test_marks_and_blanks_that_are_printed_as_one() -> None:
    for plain, chars in {"[": "〔【〖［", "]": "〕】〗］", "|": "丨│┃∣｜", "·": "•‧∙・", ":": "﹕∶︰："}.items():
        for char in chars:
            assert folded(f"卫{char}生") == f"卫{plain}生", ascii(char)
            assert searched(f"卫{char}生") == "卫 生", ascii(char)
    for char in "\t\v\f\r\u3000\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f":
        assert folded(f"卫{char}生") == "卫 生", ascii(char)
        assert char.strip("\t\v\f\r\u3000") == "" or storage_text(f"卫{char}生") == "卫 生", ascii(char)


def test_characters_of_no_width_are_not_stored() -> None:
    for code in (*range(0x09), *range(0x0B, 0x0D), *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0)):
        assert storage_text(f"卫{chr(code)}生") == "卫生", code
    for (
        char
    ) in "\u202a\u202b\u202c\u202d\u202e\ufeff\u200b\u200c\u2060\u00ad\u200e\u200f\u2066\u2067\u2068\u2069\u200d\ufe0f":
        assert storage_text(f"卫{char}生") == "卫生", ascii(char)
    for char in "\r\u2028\u2029\x85":
        assert storage_text(f"卫{char}生") == "卫\n生", ascii(char)


def test_characters_that_converters_confuse_are_compared_as_one_and_searched_as_two() -> None:
    for one, other in zip("象坐覆藉俱彷么", "像座复借具仿幺", strict=True):
        assert compared(f"卫{one}生") == compared(f"卫{other}生") == f"卫{other}生", one
        assert searched(f"卫{one}生") == f"卫{one}生", one


def test_no_blanks_are_stored_at_the_ends_of_lines() -> None:
    for blank in " \u3000":
        for text in (f"卫{blank}\n生", f"卫\n{blank}生", f"{blank}卫\n生", f"卫\n生{blank}", f"卫{blank}{blank}\n生"):
            assert storage_text(text) == "卫\n生", ascii(text)
        assert storage_text(f"卫{blank}生") == f"卫{blank}生"


def test_where_sentences_end_is_compared() -> None:
    assert [ascii(mark) for mark in "。！？!?；;…\n" if compared(f"卫{mark}生") != "卫\n生"] == []
    assert [ascii(mark) for mark in "，、：:“”（ ·" if compared(f"卫{mark}生") != "卫生"] == []
    assert compared("卫.生") == "卫\n生"
