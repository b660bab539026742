"""Bytes → text, whatever their label says.

Labels lie: they are a weak vote. What decides is, in this order, a byte order mark, the pattern of NUL bytes, strict
UTF-8, and which of the GB 18030 and the Big5 reading of a sample looks more like Chinese.
"""

from __future__ import annotations

import codecs
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from charset_normalizer import from_bytes

from crawler.charset.resync import ISLAND, RUN, in_step, mends
from crawler.text.plausible import is_strange, score

SAMPLE = 2000
"""Bytes that are scored; more gains almost nothing."""

WINDOWS = 4
WINDOW = SAMPLE // WINDOWS
"""Places of a long page that are scored, and their bytes."""

HEADS = (4096, 256)
"""First bytes of a page in which zero bytes are counted; where one is lost, the fewer tell."""

SHORT = 2000
"""Bytes below which valid UTF-8 may be chance: 联通 in GBK is."""

FEW = 16
"""Characters of such a word; each is two bytes."""

TWO_CHARACTERS = re.compile(rb"[\x80-\xff]{4}")
"""Two characters in a row: one alone between Latin letters is an accented one."""

NO_CHINESE = 0.1
"""Score up to which a text has hardly any Chinese."""

LIKELY = 0.5
"""Score from which a reading is taken for Chinese."""

SURE = 0.65
LONG_ENOUGH = 100
"""Score and bytes from which a reading is Chinese beyond doubt: the wrong one of two never scored above 0.53."""

LABEL_VOTE = 0.06
MOSTLY, SOME = 1.2, 0.05
"""Scores of UTF-8 where most of the bytes outside ASCII are Chinese in it, and where some are."""

HALF = 0.5
"""Share of valid characters above which a label of UTF-8 is believed where nothing reads as Chinese."""

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; that of UTF-32 begins with one of UTF-16."""

ASCII, HIGH = bytes(range(0x80)), bytes(range(0x80, 0x100))

LABEL = re.compile(rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
HEADER_LABEL = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
FAMILIES = {
    "utf-8": "utf-8 utf8 utf8mb4 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8",
    "gb18030": "gb18030 gbk gb2312 gb-2312 gb_2312 gb_2312-80 csgb2312 csiso58gb231280 iso-ir-58 chinese x-gbk cn-gb "
    "cp936 ms936 windows-936 euc-cn zh-cn",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5 big5hkscs cp950",
}
FAMILY = {label: family for family, labels in FAMILIES.items() for label in labels.split()}

BINARY = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"Rar!", b"\x1f\x8b")
"""First bytes of files that are no text: PDF, pictures, archives, old Office documents."""

CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\f\x1b")
CONTROL_SHARE = 0.05
"""Share of control characters from which bytes are no text."""

OTHERS = ["cp949", "cp932", "euc_jp", "cp1251", "cp1252"]
"""What the detector may find where nothing reads as Chinese."""

GB18030_2022 = dict(
    zip(
        "\ue5e5\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793\ue794\ue795\ue796\ue7c7\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864",
        "\u3000\ufe10\ufe12\ufe11\ufe13\ufe14\ufe15\ufe16\ufe17\ufe18\ufe19\u1e3f\u9fb4\u9fb5\u9fb6\u9fb7\u9fb8\u9fb9\u9fba\u9fbb",
        strict=True,
    )
)
"""Twenty codes that Python's tables, the edition of 2000, give as private-use characters (GB 18030-2022; WHATWG)."""

PRIVATE_USE = re.compile("[\ue000-\uf8ff]")


HOW = {
    "empty": "there being no bytes",
    "binary": "first bytes or control characters that no text has",
    "bom": "a byte order mark",
    "nul": "where zero bytes stand",
    "ascii": "holding nothing else",
    "strict": "being valid",
    "cut": "being valid but for its last character",
    "score": "what reads as Chinese",
    "label": "the label, nothing reading as Chinese",
    "detector": "a detector of other scripts",
    "guess": "nothing: it is a guess",
}
"""What decided, in words."""


@dataclass(frozen=True)
class Decoded:
    """A text, and how it came about."""

    text: str
    used: str
    """Codec."""
    declared: str | None = None
    """Charset that the header or else the page claims."""
    how: str = "strict"
    """What decided: empty, binary, bom, nul, ascii, strict, cut (UTF-8 whose last character is cut off), score, label,
    detector, guess (nothing was likely)."""
    damaged: list[list[int]] = field(default_factory=list)
    """[[start, end]] byte offsets that could not be decoded."""
    scores: dict[str, float] = field(default_factory=dict)
    """Codec → how much its reading of a sample looks like Chinese, from about -1 to 1, where that was asked. UTF-8 is
    given more than 1 where most of the sample is Chinese in it."""

    def __str__(self) -> str:
        """Say in one sentence how the text came about."""
        scored = ", ".join(f"{codec} {points:.2f}" for codec, points in self.scores.items())
        label = f"the label said {self.declared}" if self.declared else "there was no label"
        return f"{self.used}, by {HOW[self.how]}" + (f" ({scored})" if scored else "") + f"; {label}."


def decode(body: bytes, content_type: str | None = None) -> Decoded:
    """Decode the bytes of a page. Any bytes give an answer; ``how`` is ``binary`` where they are no text.

    :param body: bytes as received
    :param content_type: the Content-Type header, of which the charset counts as a weak vote
    """
    labels = _labels(body, content_type)
    declared = labels[0] if labels else None
    found = _identify(body, labels)
    if found.text is not None:
        return Decoded(found.text, found.used, declared, found.how)
    text, spans = _decode(body[found.skip :], found.used)
    damaged = [[start + found.skip, end + found.skip] for start, end in spans]
    return Decoded(text, found.used, declared, found.how, damaged, dict(found.scores))


class _Identified(NamedTuple):
    """What bytes are."""

    used: str
    how: str
    skip: int = 0
    """Length of a byte order mark."""
    text: str | None = None
    """The text, where finding out has given it already."""
    scores: Mapping[str, float] = MappingProxyType({})
    """How much each codec's reading looks like Chinese, where that decided."""


def _identify(body: bytes, labels: list[str]) -> _Identified:
    """Find the codec of some bytes."""
    if not body:
        return _Identified("utf-8", "empty", text="")
    if body.startswith(BINARY):
        return _Identified("latin-1", "binary", text="")
    for mark, codec in MARKS:
        if body.startswith(mark):
            return _Identified(codec, "bom", len(mark))
    if b"\0" in body[:256] and (wide := _utf16(body)):
        return _Identified(wide, "nul")
    head = body[:4096]
    if len(head) - len(head.translate(None, CONTROLS)) > CONTROL_SHARE * len(head):
        return _Identified("latin-1", "binary", text="")
    if body.isascii():
        return _Identified("utf-8", "ascii", text=body.decode("ascii"))
    bom = 3 if body.startswith(codecs.BOM_UTF8) else 0
    rest = body[bom:] if bom else body
    if valid := _strict_utf8(rest, told=bool(bom) or [FAMILY.get(label) for label in labels[:1]] == ["utf-8"]):
        return _Identified("utf-8", valid[0], bom, valid[1])
    return _scored(rest, labels, bom)


def _labels(body: bytes, content_type: str | None) -> list[str]:
    """Return the charsets that the header and the page claim, lower case, in that order."""
    claimed = [found.group(1).decode("ascii") for found in LABEL.finditer(body, 0, 8192)]
    if content_type and (found := HEADER_LABEL.search(content_type)):
        claimed.insert(0, found[1])
    return [label.lower() for label in claimed]


def _utf16(body: bytes) -> str | None:
    """Tell UTF-16 without a mark by where its zero bytes stand; a byte may be lost, so the first of them decide."""
    for head in (body[:size] for size in HEADS):
        even, odd = head[::2].count(0), head[1::2].count(0)
        if even + odd >= 0.05 * len(head):
            if odd > 3 * even:
                return "utf-16-le"
            if even > 3 * odd:
                return "utf-16-be"
    return None


def _strict_utf8(body: bytes, *, told: bool) -> tuple[str, str | None] | None:
    """Accept valid UTF-8; short input must look better than the GBK reading, if nothing tells that it is UTF-8.

    :param told: whether a byte order mark or the label tells it
    :returns: ``strict`` and the text, or ``cut`` alone where the last character is cut off
    """
    how = "strict"
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason != "unexpected end of data":
            return None
        text, how = body[: error.start].decode("utf-8"), "cut"
        if text.isascii() and not told:
            return None
    if len(body) <= SHORT and not told and _is_gbk_by_chance(body, text):
        return None
    return how, text if how == "strict" else None


def _is_gbk_by_chance(body: bytes, text: str) -> bool:
    """Tell GBK that is valid UTF-8 by chance, 联通: a word of common characters, where UTF-8 has none of Chinese."""
    if len(text) < len(body) - FEW or not TWO_CHARACTERS.search(body) or score(text) > NO_CHINESE:
        return False
    return score(body.decode("gb18030", "replace")) >= LIKELY


def _scored(body: bytes, labels: list[str], bom: int) -> _Identified:
    """Choose the family whose reading of a sample looks most like Chinese; labels are worth little."""
    sample = _sample(body)
    scores = _scores(sample, bool(bom))
    known = [FAMILY[label] for label in labels if label in FAMILY]
    votes = {codec: score + LABEL_VOTE * (codec in known) for codec, score in scores.items()}
    best = max(votes, key=votes.__getitem__)
    if scores[best] >= LIKELY:
        return _Identified(best, "score", bom, scores=scores)
    if known and (scores.get(known[0], 0) > 0 or (known[0] == "utf-8" and _valid_share(sample) > HALF)):
        return _Identified(known[0], "label", bom, scores=scores)
    if detected := _detected(sample, scores[best]):
        return _Identified(detected, "detector", bom, scores=scores)
    return _Identified(best, "guess", bom, scores=scores)


def _scores(sample: bytes, bom: bool) -> dict[str, float]:
    """Return how much a sample looks like Chinese in each family; of UTF-8 if any part of it is."""
    rest = ISLAND.sub(b"", sample)
    scores = {"gb18030": score(rest.decode("gb18030", "replace"))}
    if scores["gb18030"] < SURE or len(rest) < LONG_ENOUGH:
        scores["big5hkscs"] = score(rest.decode("big5hkscs", "replace"))
    if max(scores.values()) < LIKELY:  # a byte may be lost, and the rest of its line out of step
        runs = RUN.findall(rest)
        scores = {codec: score("".join(in_step(run, codec) for run in runs)) for codec in scores}
    if len(rest) < len(sample):
        scores["utf-8"] = MOSTLY if bom or _mostly_utf8(sample) else SOME
    return scores


def _valid_share(sample: bytes) -> float:
    """Return the share of the bytes outside ASCII that are part of a valid character of UTF-8."""
    outside = len(sample.translate(None, ASCII))
    return len(sample.decode("utf-8", "ignore").encode().translate(None, ASCII)) / outside


def _mostly_utf8(sample: bytes) -> bool:
    """Tell whether most of the pieces between tags, or else most of the bytes, are UTF-8 rather than something else."""
    lead = 0
    for piece in (sample, *sample.split(b"<")):
        other = ISLAND.sub(b"", piece)
        inside, outside = len(piece) - len(other), len(other) - len(other.translate(None, HIGH))
        lead += (inside > outside) - (inside < outside)
    return lead > 0


def _sample(body: bytes) -> bytes:
    """Return the bytes to score: from the first one outside ASCII, or some windows spread over a long page."""
    rest = body.lstrip(ASCII)
    if len(rest) <= SAMPLE:
        return rest
    starts = (number * len(rest) // WINDOWS for number in range(WINDOWS))
    return b"\n".join(rest[start:].lstrip(ASCII)[:WINDOW] for start in starts)


def _detected(sample: bytes, best: float) -> str | None:
    """Ask charset-normalizer, on the sample only, for a script that is not Chinese."""
    found = from_bytes(sample, cp_isolation=OTHERS, enable_fallback=False).best()
    if found is None or (best >= 0.12 and found.encoding not in ("cp949", "cp932", "euc_jp")):
        return None
    return found.encoding


class _Damage(threading.local):
    """Where the bytes of the page in hand could not be decoded; an error handler cannot return more than text."""

    def __init__(self) -> None:
        self.spans: list[list[int]] = []


_damage = _Damage()


def _replace(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    if error.encoding == "gb18030" and error.object[error.start] == 0x80:
        return "€", error.start + 1
    _damage.spans.append([error.start, error.end])
    return "\ufffd", error.end


codecs.register_error("crawler.replace", _replace)


def _decode(body: bytes, codec: str) -> tuple[str, list[list[int]]]:
    """Decode all bytes; return the text and where it had to be replaced or mended."""
    damaged: list[list[int]] = []
    _damage.spans = damaged
    text = body.decode(codec, "crawler.replace")
    if codec in FAMILIES and (damaged or (codec != "utf-8" and is_strange(text))):
        pieces, position = [], 0
        for mend in mends(body, text, codec):
            pieces += [body[position : mend.start].decode(codec, "replace"), mend.text]
            position = mend.end
            damaged.append([mend.start, mend.end])
        text = "".join([*pieces, body[position:].decode(codec, "replace")])
        damaged = _merged(damaged)
    if codec == "gb18030":
        text = PRIVATE_USE.sub(lambda char: GB18030_2022.get(char[0], char[0]), text)
    return text, damaged


def _merged(spans: list[list[int]]) -> list[list[int]]:
    """Return spans in order, those that touch joined."""
    joined: list[list[int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    return joined
