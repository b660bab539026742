"""Bytes → text, whatever the label says."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.charset.decode import decode

SENTENCE = "示例市卫生健康局近日召开会议，研究部署下一阶段医疗服务工作，要求各单位提高认识、落实责任。"
TRADITIONAL = "示例市衛生局日前公布最新資料，呼籲民眾接種疫苗，並注意個人衛生，避免前往人多擁擠的地方。"
PAGE = '<html><head><meta charset="{label}"><title>{text}</title></head><body><p>{text}</p><p>{text}</p></body></html>'
CODECS = {"utf-8": SENTENCE, "gb18030": SENTENCE, "big5hkscs": TRADITIONAL}
LABELS = ["", "utf-8", "gb2312", "gbk", "big5", "iso-8859-1", "x-unknown"]


def page(codec: str, label: str) -> bytes:
    return PAGE.format(label=label, text=CODECS[codec]).encode(codec)


@pytest.mark.parametrize(
    "header",
    [None, "text/html", "text/html; charset=gb2312", "text/html; charset=utf-8", "text/html; charset=ISO-8859-1"],
)
@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("codec", CODECS)
def test_no_label_leads_astray(codec: str, label: str, header: str | None) -> None:
    decoded = decode(page(codec, label), header)
    assert decoded.used == codec
    assert CODECS[codec] in decoded.text
    assert decoded.damaged == []


@pytest.mark.parametrize(
    ("body", "used", "how", "text"),
    [
        (b"", "utf-8", "empty", ""),
        (b"<p>plain</p>", "utf-8", "ascii", "<p>plain</p>"),
        ("\ufeff卫生".encode(), "utf-8", "strict", "卫生"),
        ("卫生".encode("utf-16"), "utf-16-le", "bom", "卫生"),
        (b"\xfe\xff" + "卫生".encode("utf-16-be"), "utf-16-be", "bom", "卫生"),
        ("卫生".encode("utf-32"), "utf-32-le", "bom", "卫生"),
        (b"\0\0\xfe\xff" + "卫生".encode("utf-32-be"), "utf-32-be", "bom", "卫生"),
        (b"\xff\xfe\0\0" + "卫生".encode("utf-32-le")[:-1], "utf-32-le", "bom", "卫\ufffd"),
        ("<html>卫生</html>".encode("utf-16-le"), "utf-16-le", "nul", "<html>卫生</html>"),
        ("<html>卫生</html>".encode("utf-16-be"), "utf-16-be", "nul", "<html>卫生</html>"),
        ("联通".encode("gbk"), "gb18030", "score", "联通"),
        ("卫生健康".encode()[:-1], "utf-8", "cut", "卫生健\ufffd"),
        ("价格".encode("gbk") + b"\x80" + "元计算".encode("gbk"), "gb18030", "score", "价格€元计算"),
        (
            SENTENCE.encode("gbk") + b"\xa6\xd9\xa3\xa0",
            "gb18030",
            "score",
            f"{SENTENCE}\ufe10\u3000",
        ),
        (SENTENCE.encode("gbk") + b"\xaa\xa1", "gb18030", "score", f"{SENTENCE}\ue000"),
    ],
)
def test_marks_patterns_and_codes(body: bytes, used: str, how: str, text: str) -> None:
    decoded = decode(body)
    assert (decoded.used, decoded.how, decoded.text) == (used, how, text)


@pytest.mark.parametrize("codec", CODECS)
def test_one_broken_byte_changes_neither_codec_nor_the_rest(codec: str) -> None:
    body = page(codec, "")
    at = body.index(b"<p>") + 3
    broken = body[:at] + b"\xff" + body[at:]
    decoded = decode(broken)
    assert decoded.used == codec
    assert decoded.damaged == [[at, at + 1]]
    assert decoded.text.count(CODECS[codec]) == 3


@pytest.mark.parametrize("at", [3, 15, 40])
@pytest.mark.parametrize("codec", ["gb18030", "big5hkscs"])
def test_a_lost_byte_costs_one_character_and_not_the_codec(codec: str, at: int) -> None:
    body = CODECS[codec].encode(codec)
    decoded = decode(body[:at] + body[at + 1 :])
    assert decoded.used == codec
    assert decoded.text[-2:] == CODECS[codec][-2:]
    if codec == "gb18030":
        assert decoded.text[-20:] == CODECS[codec][-20:]
        assert sum(char not in CODECS[codec] for char in decoded.text) <= 2


@pytest.mark.parametrize(("most", "other"), [("gb18030", "utf-8"), ("big5hkscs", "utf-8"), ("utf-8", "gb18030")])
def test_a_line_of_another_charset_is_read_in_it(most: str, other: str) -> None:
    text = CODECS[most]
    pieces = [
        (text[:20], most),
        (SENTENCE if most != "big5hkscs" else text, other),
        (text[20:40], most),
        (text[:9], most),
    ]
    decoded = decode(b"".join(b"<p>" + piece.encode(codec) + b"</p>" for piece, codec in pieces))
    assert decoded.used == most
    assert decoded.text == "".join(f"<p>{piece}</p>" for piece, _ in pieces)
    assert decoded.damaged, "what had to be read otherwise is told"


def test_a_code_that_stands_for_two_characters_stops_nothing() -> None:
    body = TRADITIONAL.encode("big5hkscs") + b"\x88\x62\xff" + TRADITIONAL.encode("big5hkscs")
    assert decode(body).text.count(TRADITIONAL[:10]) == 2


@pytest.mark.parametrize(
    "body",
    [
        b"%PDF-1.7\n%\xe2\xe3",
        b"\x89PNG\r\n\x1a\n" + bytes(40),
        b"\xff\xd8\xff\xe0" + bytes(range(64)),
        b"PK\x03\x04abc",
        bytes(range(256)) * 20,
    ],
)
def test_what_is_no_text_is_said_to_be_none(body: bytes) -> None:
    assert (decode(body).how, decode(body).text) == ("binary", "")


def test_labels_are_reported_but_not_believed() -> None:
    assert decode(page("gb18030", "utf-8")).declared == "utf-8"
    assert decode(page("gb18030", "utf-8"), "text/html; charset=Big5").declared == "big5"
    assert decode(b"abc").declared is None


@given(
    st.binary(max_size=600),
    st.sampled_from([None, "text/html; charset=gbk", "text/html; charset=utf-8", "charset=\x00"]),
)
def test_any_bytes_give_an_answer(body: bytes, content_type: str | None) -> None:
    decoded = decode(body, content_type)
    assert isinstance(decoded.text, str)
    assert all(0 <= start < end <= len(body) for start, end in decoded.damaged)


@given(st.text(alphabet=st.sampled_from(sorted(set(SENTENCE))), min_size=20), st.sampled_from(["utf-8", "gb18030"]))
def test_chinese_text_comes_back(text: str, codec: str) -> None:
    assert decode(text.encode(codec)).text == text


@pytest.mark.parametrize(
    "body", [b"?" * 1_000_000, b"\x00" * 1_000_000, b"\xb0" * 1_000_000, ("卫" * 500_000).encode("gbk")]
)
def test_long_monotonous_input(body: bytes) -> None:
    assert decode(body).used


def test_all_real_pages_are_decoded_right(shared: Path) -> None:
    truth = [json.loads(line) for line in (shared / "data/pages/truth.jsonl").read_text(encoding="utf-8").splitlines()]
    wrong = []
    for one in truth:
        decoded = decode(gzip.decompress((shared / f"data/pages/{one['id']}.html.gz").read_bytes()))
        if decoded.used != one["encoding"]:
            wrong.append(one["id"])
    assert wrong == []
