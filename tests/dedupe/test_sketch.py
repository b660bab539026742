"""The keys of a text, against the definitions they are made by: stored keys must never change."""

from __future__ import annotations

from zlib import crc32

import pytest

from crawler.dedupe.sketch import headline_key, item_key, name_key, number_key, sketch

TEXT = (
    "清晨的广场上医务人员为老人量血压测血糖耐心回答他们提出的每一个问题直到中午还有居民陆续赶来排队等候志愿者送上热茶并且发放了健康手册"
    "活动负责人介绍今后将定期走进社区把优质服务送到家门口让更多群众足不出户享受便利同时组织名医开设讲座普及养生常识引导大家养成良好习惯"
    "附近学校的师生也前来参观学习急救技能在教练指导下练习心肺复苏掌握包扎要领遇到险情能够沉着应对挽救生命不少家长称赞课程生动实用希望常办"
)


def mixed(kind: int, *values: int) -> int:
    """Multiply by 2⁶⁴ over the golden ratio, fold the upper half in, and keep the upper 48 bits."""
    state = kind + 1
    for value in values:
        state = (state ^ value) * 11400714819323198485 % 2**64
        state ^= state // 2**29
    return state // 2**16


def expected(text: str) -> list[int]:
    hashes = [crc32(text[at : at + 5].encode("utf-16-le")) for at in range(max(1, len(text) - 4))]
    keys = [mixed(0, crc32(text.encode("utf-16-le")), 2 * len(text))]
    bins = [[one for one in hashes if one >> 27 == number] for number in range(32)]
    least = [min(next(filter(None, bins[number:] + bins[:number]))) for number in range(32)]
    keys += [mixed(1, start, *least[start : start + 4]) for start in range(0, 32, 4)]
    passages = [text[at : at + 24] for at in range(len(text) - 23) if hashes[at] % 8 == 0]
    keys += sorted({mixed(2, crc32(passage.encode("utf-16-le"))) for passage in passages})[:16]
    return list(dict.fromkeys(keys))


@pytest.mark.parametrize("length", [1, 4, 5, 6, 23, 24, 25, 40, 120, len(TEXT)])
def test_a_sketch(length: int) -> None:
    for start in range(0, len(TEXT) - length + 1, 7):
        assert sketch(TEXT[start : start + length]) == expected(TEXT[start : start + length])


def test_a_sketch_of_a_long_text() -> None:
    for start in range(0x4E00, 0x8E00, 0x1000):
        long = "".join(chr(start + at * at % 0x1000) for at in range(4000))
        assert sketch(long) == expected(long)


def test_keys_of_numbers_and_headlines() -> None:
    for text in ("清卫〔2024〕3号", "春江花月夜"):
        assert number_key(text) == mixed(3, crc32(text.encode("utf-8")), len(text))
        assert headline_key(text) == mixed(4, crc32(text.encode("utf-8")), len(text))
        assert name_key(text) == mixed(5, crc32(text.encode("utf-8")), len(text))
        assert item_key(text) == mixed(6, crc32(text.encode("utf-8")), len(text))


def test_texts_that_share_much_share_keys() -> None:
    for near in (TEXT[60:], TEXT[:120], TEXT.replace("热茶", "姜茶"), f"转载{TEXT}"):
        assert set(sketch(near)) & set(sketch(TEXT)), near
    assert len(sketch(TEXT)) == 25
    assert not set(sketch(TEXT[:60])) & set(sketch(TEXT[60:120]))
