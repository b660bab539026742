"""Bytes: the limits and patterns by which they are told, and damage that stays local."""

from __future__ import annotations

import pytest

from crawler.charset.decode import Decoded, decode
from crawler.charset.resync import in_step

SENTENCE = "示例市卫生健康局近日召开会议，研究部署下一阶段医疗服务工作，要求各单位提高认识、落实责任。"
TRADITIONAL = "示例市衛生局日前公布最新資料，呼籲民眾接種疫苗，並注意個人衛生，避免前往人多擁擠的地方。"
WIDE = "示例市卫生健康局今日公布新措施，要求各单位落实责任。"
KOREAN = "안녕하세요. 보건복지부는 오늘 새로운 예방접종 계획을 발표했습니다. 시민 여러분의 많은 참여를 바랍니다."
JAPANESE = "厚生労働省は本日、新しい予防接種の計画を発表しました。市民の皆さまのご協力をお願いいたします。"
RUSSIAN = "Министерство здравоохранения сегодня объявило о новом плане вакцинации. Просим граждан принять участие."
FRENCH = "Le ministère de la Santé a annoncé un nouveau plan à l'hôpital. Réservé aux élèves âgés. Où êtes-vous né ?"


@pytest.mark.parametrize(
    "first", [b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\3\4", b"\xd0\xcf\x11\xe0", b"Rar!", b"\x1f\x8b"]
)
def test_files_that_are_no_text_are_known_by_their_first_bytes(first: bytes) -> None:
    assert decode(first + SENTENCE.encode()).how == "binary"
    assert decode(b"  " + SENTENCE.encode()).text == "  " + SENTENCE


@pytest.mark.parametrize(
    ("body", "how"),
    [
        (b"a" * 95 + b"\x1f" * 5, "ascii"),
        (b"a" * 94 + b"\x1f" * 6, "binary"),
        (b"a" * 94 + b"\x01" * 6, "binary"),
        (b"\t\n\r\f\x1b a " * 9, "ascii"),
        (b"a" * 4096 + b"\x01" * 900, "ascii"),
        (b"a" * 2100 + b"\x01" * 900, "binary"),
        (b"a" * 3900 + b"\x01" * 300, "ascii"),
    ],
)
def test_control_characters_make_bytes_no_text(body: bytes, how: str) -> None:
    assert decode(body).how == how


@pytest.mark.parametrize(
    ("text", "codecs"),
    [(KOREAN, "cp949 euc_kr"), (JAPANESE, "cp932 euc_jp"), (RUSSIAN, "cp1251"), (FRENCH, "cp1252")],
    ids=["Korean", "Japanese", "Russian", "French"],
)
def test_other_scripts(text: str, codecs: str) -> None:
    for codec in codecs.split():
        assert text in decode(f"<html><body><p>{text}</p></body></html>".encode(codec)).text, codec


@pytest.mark.parametrize("label", ["gbk", "gb_2312-80", "iso_8859-1:1987", "ansi_x3.4-1968", "utf-8"])
@pytest.mark.parametrize("quote", ["", '"', "'"])
def test_labels_as_they_are_written(label: str, quote: str) -> None:
    assert decode(b"text", f"text/html; charset = {quote}{label.upper()}{quote}").declared == label
    assert decode(f"<meta charset={quote}{label}{quote}>".encode()).declared == label
    assert decode(f'<?xml version="1.0" encoding={quote}{label}{quote}?>'.encode(), "text/html").declared == label


def test_labels_of_the_header_come_first_and_those_of_the_head_alone_count() -> None:
    body = b'<meta charset="gbk"><meta charset="utf-8">'
    assert decode(body).declared == "gbk"
    assert decode(body, "text/html; charset=big5").declared == "big5"
    assert decode(b" " * 9000 + body).declared is None


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text",
    [f"<p>{SENTENCE}</p>", "一二一卫生<p></p>", WIDE[:18] + "ab", "<p>" + WIDE[:9] + "</p>" + WIDE],
)
def test_utf_16_without_a_mark(codec: str, text: str) -> None:
    decoded = decode(text.encode(codec))
    assert (decoded.used, decoded.how, decoded.text) == (codec, "nul", text)


def test_utf_16_that_has_lost_a_byte_and_pages_with_a_stray_nul() -> None:
    for codec in ("utf-16-le", "utf-16-be"):
        page = f"<html><head></head><body>{'<p>卫生</p>' * 300}".encode(codec)
        assert decode(page[:1501] + page[1502:]).used == codec
    for codec, text in (("gb18030", SENTENCE), ("utf-8", SENTENCE), ("big5hkscs", TRADITIONAL)):
        decoded = decode(f"{text}\0{text}".encode(codec))
        assert (decoded.used, decoded.text) == (codec, f"{text}\0{text}")


@pytest.mark.parametrize("times", [1, 4, 8])
def test_short_gbk_that_is_valid_utf_8_by_chance(times: int) -> None:
    for word in ["停止", "全省", "水位", "思维", "联通"]:
        for before in ("", "<p>", "<p>" + "a" * 1900):
            assert decode((before + word * times).encode("gbk")).text == before + word * times, word


def test_a_mark_in_front_makes_short_text_utf_8() -> None:
    for text in ("é", "卫生", "жизнь", "停止"):
        assert decode(b"\xef\xbb\xbf" + text.encode()).text == text
    chance = "停止".encode("gbk")
    assert (decode(chance).used, decode(b"\xef\xbb\xbf" + chance).used) == ("gb18030", "utf-8")


@pytest.mark.parametrize("text", ["卫生", "<p>卫生健康</p>", "“示例”", "，。", "１２", SENTENCE])
def test_short_utf_8(text: str) -> None:
    decoded = decode(text.encode())
    assert (decoded.used, decoded.how, decoded.text) == ("utf-8", "strict", text)


@pytest.mark.parametrize("text", ["©", "© 2024", "½¼¾", "©®«»", "<p>½¼¾</p>", "停止".encode("gbk").decode(), "é", "卫"])
def test_short_utf_8_that_is_labelled_so(text: str) -> None:
    for page, header in ((text, "text/html; charset=utf-8"), (f'<meta charset="UTF8">{text}', None)):
        decoded = decode(page.encode(), header)
        assert (decoded.used, decoded.how, decoded.text) == ("utf-8", "strict", page)


def test_the_first_label_counts_for_short_utf_8() -> None:
    body = b'<meta charset="utf-8">' + "停止".encode("gbk")
    assert decode(body).used == "utf-8"
    assert decode(body, "text/html; charset=gbk").used == "gb18030"


@pytest.mark.parametrize("body", [b"\xc2", b"<p>\xe2\x80", b"(c) \xf0\x9f\x98"])
def test_labelled_utf_8_may_end_in_its_only_character(body: bytes) -> None:
    decoded = decode(body, "text/html; charset=utf-8")
    assert (decoded.used, decoded.how) == ("utf-8", "cut")
    assert decode(body).used != "utf-8"


def test_labelled_utf_8_with_a_broken_byte_is_utf_8_where_most_of_it_is_valid() -> None:
    for text, broken in (("© 2024 Health", b" \xa9"), ("版权 ©", b"\xff"), ("é ü", b"\xfc")):
        decoded = decode(text.encode() + broken, "text/html; charset=utf-8")
        assert (decoded.used, decoded.how) == ("utf-8", "label")
        assert decoded.text.startswith(text)
    assert decode("é".encode() + b" \xe9 \xfc", "text/html; charset=utf-8").used != "utf-8"


@pytest.mark.parametrize("lost", [1, 2])
def test_utf_8_whose_last_character_is_cut_off(lost: int) -> None:
    body = SENTENCE.encode()[:-lost]
    decoded = decode(body)
    assert (decoded.used, decoded.how) == ("utf-8", "cut")
    assert decoded.text == SENTENCE[:-1] + "\ufffd"
    assert decoded.damaged == [[len(body) - 3 + lost, len(body)]]
    assert decode(b"\xef\xbb\xbf" + body).damaged == [[len(body) + lost, len(body) + 3]]


def test_what_is_broken_at_the_end_is_not_cut_off() -> None:
    decoded = decode(SENTENCE.encode() + b"\xff")
    assert (decoded.used, decoded.how, decoded.text) == ("utf-8", "score", SENTENCE + "\ufffd")


def test_broken_bytes_side_by_side_are_one_place() -> None:
    body = SENTENCE.encode()
    decoded = decode(body[:60] + b"\xff\xfe\xff" + body[60:90] + b"\xff" + body[90:])
    assert decoded.damaged == [[60, 63], [93, 94]]
    assert decoded.text == SENTENCE[:20] + "\ufffd" * 3 + SENTENCE[20:30] + "\ufffd" + SENTENCE[30:]


def test_a_euro_sign_of_windows_is_one_in_gbk_alone() -> None:
    assert decode(SENTENCE.encode("gbk") + b"\x80 10").text == f"{SENTENCE}€ 10"
    assert "€" not in decode(TRADITIONAL.encode("big5") + b"\x80 10").text
    assert "€" not in decode((SENTENCE * 2).encode() + b"\x80 10").text


def test_a_page_is_read_by_its_text_wherever_that_begins() -> None:
    for codec, text in (("gb18030", SENTENCE), ("big5hkscs", TRADITIONAL)):
        for page in ("<p>a</p>" * 900 + text, f"<p>{text}</p>" * 200, ("<a href='x'>b</a>" * 90 + text) * 9):
            decoded = decode(page.encode(codec))
            assert (decoded.used, decoded.text) == (codec, page)


PIECES = {
    "one character of GBK in UTF-8": ("utf-8", SENTENCE * 2, "卫".encode("gbk"), "\ufffd\ufffd"),
    "half a word of GBK in UTF-8": ("utf-8", SENTENCE * 2, "卫生".encode("gbk")[:3], "\ufffd\ufffd\ufffd"),
    "GBK in UTF-8": ("utf-8", SENTENCE * 2, "卫生健康".encode("gbk"), "卫生健康"),
    "short GBK in UTF-8": ("utf-8", SENTENCE * 2, "卫生".encode("gbk"), "卫生"),
    "Big5 in UTF-8": ("utf-8", SENTENCE * 4, "衛生局公布最新資料".encode("big5"), "衛生局公布最新資料"),
    "a byte in UTF-8": ("utf-8", SENTENCE * 2, b"\xce", "\ufffd"),
    "UTF-8 in GBK": ("gb18030", SENTENCE * 2, "卫生局召开会议".encode(), "卫生局召开会议"),
    "short UTF-8 in GBK": ("gb18030", SENTENCE * 2, "卫生局".encode(), "卫生局"),
    "UTF-8 in Big5": ("big5hkscs", TRADITIONAL * 2, "衛生局公布最新資料".encode(), "衛生局公布最新資料"),
    "a lost byte": ("gb18030", SENTENCE * 2, SENTENCE.encode("gbk")[1:], "\ufffd" + SENTENCE[1:]),
}


@pytest.mark.parametrize(("codec", "around", "piece", "text"), PIECES.values(), ids=PIECES)
def test_a_piece_of_another_charset(codec: str, around: str, piece: bytes, text: str) -> None:
    before = f"<p>{around}</p><p>".encode(codec)
    decoded = decode(before + piece + b"</p>" + f"<p>{around}</p>".encode(codec))
    assert decoded.used == codec
    shown = decoded.text.removeprefix(f"<p>{around}</p><p>").removesuffix(f"</p><p>{around}</p>")
    assert shown == text
    assert len(decoded.damaged) == 1
    start, end = decoded.damaged[0]
    assert len(before) <= start < end <= len(before) + len(piece)
    if codec == "utf-8" and len(text) > 1:
        assert (start, end) == (len(before), len(before) + len(piece)), "one place, whatever is broken inside"


def test_rare_characters_are_no_damage() -> None:
    for text in (f"<p>{SENTENCE}</p><p>犇骉猋焱垚淼鱻</p>", f"<p>{SENTENCE}</p><p>한국어 жизнь</p>"):
        decoded = decode(text.encode("gb18030"))
        assert (decoded.text, decoded.damaged) == (text, [])


@pytest.mark.parametrize(
    "text", ["café", "é", "Zürich", "naïve résumé", "<p>señor</p>", "© 2024", "1½", "Жизнь", "Привет", "Минск"]
)
def test_short_utf_8_of_other_letters_is_no_chinese(text: str) -> None:
    decoded = decode(text.encode())
    assert (decoded.used, decoded.text) == ("utf-8", text)


@pytest.mark.parametrize("text", ["季类", "季县", "卫生", "Ελληνική Δημοκρατία", "Ελλάδα Ελλάδα Ελλάδα"])
def test_valid_utf_8_is_taken_for_gbk_only_where_it_has_no_chinese_and_is_a_word_long(text: str) -> None:
    assert decode(text.encode()).text == text


def test_what_is_valid_utf_8_at_length_is_no_chance() -> None:
    for text, used in (("停止" * 8, "gb18030"), ("停止" * 8 + "停", "utf-8")):
        assert decode(text.encode("gbk")).used == used
    for letters, used in ((1996, "gb18030"), (1997, "utf-8")):
        assert decode(("a" * letters + "停止").encode("gbk")).used == used


@pytest.mark.parametrize("text", ["赵春惠", "壁挂式", "刮地皮", "床上叠床"])
def test_a_label_decides_between_readings_that_are_as_likely(text: str) -> None:
    assert decode(text.encode("gbk"), "text/html; charset=gbk").text == text
    assert decode(text.encode("gbk")).used == "big5hkscs"


@pytest.mark.parametrize("text", ["屈家嶺", "馮玉祥"])
def test_a_lying_label_does_not(text: str) -> None:
    assert decode(text.encode("big5"), "text/html; charset=gbk").text == text


def test_a_second_reading_is_asked_for_where_the_first_is_short_or_unlikely() -> None:
    for text, asked in [((SENTENCE * 2)[:50], False), ((SENTENCE * 2)[:49] + "a", True), ("犇骉猋焱垚淼鱻" * 20, True)]:
        assert ("big5hkscs" in decode(text.encode("gb18030")).scores) is asked, text


@pytest.mark.parametrize("text", ["生健", "单位", "研究部", "务工作", "医疗服务", "一阶段医疗"])
def test_a_few_characters_are_in_step_again_behind_a_lost_byte(text: str) -> None:
    assert in_step(text.encode("gbk")[1:], "gb18030") == "\ufffd" + text[1:]


@pytest.mark.parametrize("text", ["卫生", "健康局", "召开", "会议", "研究", "部署下", "阶段医"])
def test_fewer_may_be_other_characters(text: str) -> None:
    assert in_step(text.encode("gbk")[1:], "gb18030").endswith("\ufffd")


def test_a_label_of_utf_8_that_nothing_bears_out_is_no_reading() -> None:
    assert decode(RUSSIAN.encode("cp1251"), "text/html; charset=utf-8").used == "cp1251"


def test_a_label_is_taken_where_nothing_reads_as_chinese() -> None:
    decoded = decode("肾脏".encode("gbk"), "text/html; charset=gbk")
    assert (decoded.text, decoded.how) == ("肾脏", "label")
    assert "by the label, nothing reading as Chinese" in str(decoded)
    assert decode("肾脏".encode("gbk")).how != "label"


def test_a_guess_is_called_one() -> None:
    decoded = decode(b"\xff\xfd\x80\xff <p>")
    assert decoded.how == "guess"
    assert "it is a guess" in str(decoded)


def test_a_mark_in_front_outweighs_bytes_of_another_charset() -> None:
    body = SENTENCE.encode("gbk") + SENTENCE[:4].encode()
    assert decode(b"\xef\xbb\xbf" + body).used == "utf-8"
    assert decode(body).used == "gb18030"


def test_the_longer_part_decides_between_two_charsets() -> None:
    for long, short in (("utf-8", "gb18030"), ("gb18030", "utf-8")):
        body = b"<p>" + SENTENCE.encode(long) + b"</p><p>" + SENTENCE[:9].encode(short) + b"</p>"
        assert decode(body).used == long


def test_two_short_pieces_do_not_outweigh_a_long_one() -> None:
    short = b"<p>" + SENTENCE[:5].encode() + b"</p>"
    assert decode(b"<p>" + SENTENCE.encode("gbk") + b"</p>" + short * 2).used == "gb18030"
    assert decode(b"<p>" + SENTENCE.encode("gbk") + b"</p>" + short * 9).used == "utf-8"


def test_zero_bytes_far_inside_make_no_utf_16() -> None:
    assert decode(b"a" * 400 + SENTENCE.encode("utf-16-le") + b"a\0" * 400).how == "binary"


@pytest.mark.parametrize(
    ("run", "text"),
    [
        (b"", ""),
        (b"a", "a"),
        (b"a\xce\xc0", "a卫"),
        (b"\xce\xc0a\xc9\xfa", "卫a生"),
        (b"\xff\xce\xc0", "\ufffd卫"),
        (b"\x80\xce\xc0\xc9\xfa", "\ufffd卫生"),
        (b"\xce\xc0\xce", "卫\ufffd"),
    ],
)
def test_bytes_in_step(run: bytes, text: str) -> None:
    assert in_step(run, "gb18030") == text


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("empty", "there being no bytes"),
        ("binary", "first bytes or control characters that no text has"),
        ("bom", "a byte order mark"),
        ("nul", "where zero bytes stand"),
        ("ascii", "holding nothing else"),
        ("strict", "being valid"),
        ("cut", "being valid but for its last character"),
        ("score", "what reads as Chinese"),
        ("label", "the label, nothing reading as Chinese"),
        ("detector", "a detector of other scripts"),
        ("guess", "nothing: it is a guess"),
    ],
)
def test_a_text_says_how_it_came_about(how: str, said: str) -> None:
    assert str(Decoded("", "utf-8", None, how)) == f"utf-8, by {said}; there was no label."
    assert str(Decoded("", "utf-8", "gbk", how)) == f"utf-8, by {said}; the label said gbk."
    scored = Decoded("", "gb18030", None, how, [], {"gb18030": 0.5, "utf-8": 2})
    assert str(scored) == f"gb18030, by {said} (gb18030 0.50, utf-8 2.00); there was no label."
