"""Generated cases: pages in every charset with every damage and label, and copies that a mirror has damaged."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from opencc import OpenCC
from sample import texts

from crawler.mirror.damage import damage

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "pages" / "truth.jsonl"

ENCODINGS = {
    "gb2312": ("gb2312", None, "gb18030"),
    "gbk": ("gbk", None, "gb18030"),
    "gb18030": ("gb18030", None, "gb18030"),
    "gbk, traditional": ("gbk", "s2tw", "gb18030"),
    "utf-8": ("utf-8", None, "utf-8"),
    "big5": ("big5", "s2tw", "big5hkscs"),
    "big5hkscs": ("big5hkscs", "s2hk", "big5hkscs"),
}
"""Name → codec, conversion of the text, family that counts as right."""

DAMAGES = ("clean", "truncated", "corrupted", "byte lost", "mixed")
LABELS = ("none", "right", "wrong", "iso-8859-1")
SIZES = (300, 2000, 20_000)
LISTED = tuple(
    "醫衛發現務學護區構業戰經網復態預國來開時會過問頁專類個長書見說數財報請簡項進動員對關間應據與產廣點當實觀縣環質鄉鎮層驗設計劃後條給黨團"
)
"""Characters of mirrors' lists, as many as each page is given."""


class Case(NamedTuple):
    """Bytes, the text they stand for, and what describes them."""

    encoding: str
    damage: str
    body: bytes
    content_type: str | None
    text: str
    family: str
    codec: str


def paragraphs() -> tuple[list[str], str]:
    """Return distinct paragraphs and where they come from: real pages beside a developer's checkout, else our samples."""
    if REAL.exists():
        bodies = [json.loads(line)["body"] for line in REAL.read_text(encoding="utf-8").splitlines()]
        return [line.strip() for body in bodies for line in body.split("\n") if len(line.strip()) >= 20], "real pages"
    return [text for number in range(400) for text in texts.story(number)[1]], "sample texts"


def decoding_cases(seed: int, lines: list[str] | None = None, sizes: tuple[int, ...] = SIZES) -> Iterator[Case]:
    """Yield pages of three sizes in every encoding, damage and label."""
    chance = random.Random(seed)
    lines = lines or paragraphs()[0]
    for encoding, (_, conversion, _) in ENCODINGS.items():
        convert = OpenCC(conversion).convert if conversion else str
        for kind in DAMAGES:
            for label in LABELS:
                for size in sizes:
                    yield _page(
                        chance,
                        [convert(chance.choice(lines)) for _ in range(size // 60 + 4)],
                        encoding,
                        kind,
                        label,
                        size,
                    )


def _page(chance: random.Random, lines: list[str], encoding: str, kind: str, label: str, size: int) -> Case:
    codec, _, family = ENCODINGS[encoding]
    other = "gb18030" if codec == "utf-8" else "utf-8"
    claimed = {"none": "", "right": codec, "wrong": "gb2312" if codec == "utf-8" else "utf-8"}.get(label, label)
    text = body = f'<html><head><meta charset="{claimed}"></head>' if claimed else "<html>"
    data = body.encode()
    for number, line in enumerate(lines):
        if len(data) > size and number > 4:
            break
        line = line.encode(codec, "ignore").decode(codec)
        text += f"\n<p>{line}</p>"
        data += b"\n<p>" + line.encode(other if kind == "mixed" and number % 8 == 3 else codec) + b"</p>"
    high = [at for at, byte in enumerate(data) if byte >= 0x80]
    if kind == "truncated":
        data = data[: high[-1]]
    elif kind == "byte lost":
        at = chance.choice(high)
        data = data[:at] + data[at + 1 :]
    elif kind == "corrupted":
        broken = bytearray(data)
        for _ in range(max(1, len(data) // 1000)):
            broken[chance.choice(high)] = chance.randrange(0x80, 0x100)
        data = bytes(broken)
    header = f"text/html; charset={label}" if label == "iso-8859-1" else None
    return Case(encoding, kind, data, header, text, family, codec if codec != "gb2312" else "gb18030")


def damaged_pairs(seed: int, *, narrow: bool) -> Iterator[tuple[str, str]]:
    """Yield (clean, damaged) texts of a few paragraphs; the list of the mirror differs from page to page."""
    chance = random.Random(seed)
    lines = [
        re.sub(r"[^\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’—…·]", "", line) for line in paragraphs()[0]
    ]
    lines = [line for line in lines if line.encode("gb2312", "ignore").decode("gb2312") == line]
    for _ in range(200):
        clean = "\n".join(chance.choice(lines) for _ in range(6))
        listed = chance.sample(LISTED, chance.choice((10, 30, 60)))
        yield clean, damage(clean, listed, narrow=narrow)
