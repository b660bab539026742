"""How likely words and marks are, and the forward model byte by byte."""

from __future__ import annotations

from itertools import pairwise

from crawler.mirror.conversion import simplified_text
from crawler.mirror.damage import NARROW, code_page_936, damage, pieces, torn
from crawler.mirror.words import is_frequent, is_leading, is_opener, is_verb, is_word, likelihood, likelihoods


def test_marks_by_how_often_news_has_them() -> None:
    marks = "，。、“：（；《？！…"
    for shown in (marks, marks.translate(NARROW)):
        weights = likelihoods("卫生", list(shown), "健康")
        assert weights == sorted(weights, reverse=True), shown
        assert all(one - other < 1.6 for one, other in pairwise(weights)), shown
        assert len(set(weights)) == len(weights)
    for opening, closing in ("“”", "（）", "《》"):
        first, last = likelihoods("卫生", [opening, closing], "健康")
        assert first == last
    comma, stop, other = likelihoods("卫生", ["，", "。", "※"], "健康")
    assert 0.5 < comma - stop < 1.2
    assert 4 < comma - other < 6


def test_words_are_likelier_than_their_characters() -> None:
    for text, one, other in [
        ("卫生", "卫", "生"),
        ("中国人民银行", "中国人民", "银行"),
        ("医院", "医", "院"),
        ("新华社记者", "新华社", "记者"),
    ]:
        assert likelihood(text) >= likelihood(one) + likelihood(other), text
    assert likelihood("中国人民银行") > likelihood("中国人") + likelihood("民银行")
    assert likelihood("卫生健康") > likelihood("生卫康健")
    assert likelihood("医院") > likelihood("垚犇")
    assert likelihood("卫生，医院") == likelihood("卫生※医院")


def test_where_a_text_is_cut_says_nothing_of_how_likely_it_is() -> None:
    for text in [
        "市卫生健康局召开会议",
        "他说，“要好。”医院",
        "中国人民银行发布",
        "一、二医院，三医院",
        "唯一的一样东西，第一次",
        "※一※",
    ]:
        whole = round(likelihoods("", [text], "")[0], 6)
        for at in range(len(text) + 1):
            for end in range(at, len(text) + 1):
                (found,) = likelihoods(text[:at], [text[at:end]], text[end:])
                assert round(found, 6) == whole, (text[:at], text[at:end], text[end:])


def test_the_first_character_of_the_block_is_a_word_and_no_mark() -> None:
    for before, behind in [("", ""), ("他", "个"), ("※", "※"), ("", "※"), ("※", "")]:
        one, mark = likelihoods(before, ["一", "※"], behind)
        assert one > mark + 2, (before, behind)


def test_the_likelier_word_fills_a_gap() -> None:
    for before, options, behind in [
        ("市卫生健", "康糠慷", "局召开"),
        ("召开会", "议义仪", "，要求"),
        ("", "医衣依", "院的"),
        ("中国人民", "银很根", "行发布"),
        ("北京大", "学字孚", ""),
    ]:
        weights = likelihoods(before, list(options), behind)
        assert weights.index(max(weights)) == 0, before
        assert min(weights) < max(weights) - 2, before


def test_parts_of_speech() -> None:
    assert [one for one in "的 了 在 中国 今年".split() if not is_frequent(one)] == []
    assert [one for one in "持续 等同于 卫生院 犇 阿飘".split() if is_frequent(one)] == []
    assert [one for one in "因为 但是 目前 今天".split() if not is_opener(one)] == []
    assert [one for one in "医院 跑步 在 也".split() if is_opener(one)] == []
    assert [one for one in "和不在对也与" if not is_leading(one)] == []
    assert [one for one in [*"院跑。", "因为", "已经", "通过", ""] if is_leading(one)] == []
    assert [one for one in "召开 持续 去过 等同于 打".split() if not is_verb(one)] == []
    assert [one for one in "医院 红 因为 研究 犇".split() if is_verb(one)] == []
    assert is_word("医院")
    assert not is_word("院医")


def test_two_bytes_are_shown_as_windows_does() -> None:
    for data, shown in [
        (b"A\x7f", "A\x7f"),
        (b"\x80A", "€A"),
        (b"\xb0\xa1", "啊"),
        (b"\xb0\xfe", "剥"),
        (b"\xb0\x40", "癅"),
        (b"\x81\x40", "丂"),
        (b"\xb0\x7fA", "?A"),
        (b"\xb0\xffA", "?A"),
        (b"\xff\xa1A", "?A"),
        (b"\xb0\x3fA", "?A"),
        (b"\x81\x30\x81\x30", "??"),
        (b"\xb0<p>", "?p>"),
        (b"A\xb0", "A?"),
        (b"\xb0", "?"),
        (b"\xaa\xa1", "\ue000"),
    ]:
        assert code_page_936(data) == shown, data


def test_bytes_are_cut_at_five_marks_wherever_these_stand() -> None:
    for mark in "！？；，、":
        text = f"卫生{mark}健康".encode("gbk")
        assert list(pieces(text)) == ["卫生".encode("gbk"), mark.encode("gbk"), "健康".encode("gbk")], mark
        assert list(pieces(mark.encode("gbk"))) == [b"", mark.encode("gbk"), b""]
    for mark in "。：":
        text = f"卫生{mark}健康".encode("gbk")
        assert list(pieces(text)) == [text], mark
    assert list(pieces(b"\xb1\xa3\xac\xd6")) == [b"\xb1", b"\xa3\xac", b"\xd6"]
    assert list(pieces(b"A")) == [b"A"]


def test_what_a_mirror_shows() -> None:
    assert damage("卫生，健康（全）") == "衛生，健康（全）"
    assert damage("卫生，健康（全）", narrow=True) == "衛生,健康(全)"
    assert torn("衛生", "衛") == "衛(wèi)生"
    assert len(torn("多重挑戰。基於對醫保", "對")) == 1 + len("多重挑戰?；秾?duì)醫保")
    assert torn("多重挑戰。基於對醫保", "對", lossy=True) == "多重挑戰?；秾?duì)醫保"
    assert torn("會議強調。“加快", "") == "會議強調?！凹涌?"
    assert torn("會議強調。“加快", "", cut=False) == "會議強調。“加快"
    assert simplified_text("衛生") == "卫生"


def test_what_only_the_store_loses() -> None:
    assert torn("保华。", ()) == "?；\ue000?"
    assert torn("保华。", (), lossy=True) == "?；?"
