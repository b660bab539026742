"""How two readings are compared: what of a string, a date or a text counts as the same."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from functools import cache

from opencc import OpenCC

CHINA = timezone(timedelta(hours=8))
GRAM = 4
"""Characters of the pieces that bodies are compared by."""

MOMENT = re.compile(
    r"\s*(\d{4})\D(\d{1,2})\D(\d{1,2})"
    r"(?:[日号]?[T\s]*(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?"
)
BRACKETS = re.compile(r"[()\[\]《》〈〉【】“”‘’\"「」『』]")
EDGE = r"[\s()\[\]{}<>《》〈〉【】“”‘’\"'「」『』.,;:!?、。·|/-]*"


def core(text: object) -> str:
    """Return the letters, digits, Chinese characters and kana of a text, widths made one."""
    folded = unicodedata.normalize("NFKC", str(text or ""))
    return re.sub(r"[^0-9A-Za-z\u3400-\u9fff\u3040-\u30ff]", "", folded)


@cache
def simplified(text: str) -> str:
    """Return a text in simplified characters."""
    return _opencc().convert(text)


def spoken(text: object) -> str:
    """Return the letters, digits and simplified Chinese characters alone: so words of interviews are compared."""
    return re.sub(r"[^0-9A-Za-z\u3400-\u9fff]", "", simplified(str(text or "")))


def trimmed(value: object) -> str:
    """Return a short string without blanks, brackets and marks at its ends, widths made one."""
    text = re.sub(r"\s+", "", unicodedata.normalize("NFKC", str(value)))
    return re.sub(rf"^{EDGE}|{EDGE}$", "", BRACKETS.sub("", text))


def squeezed(text: str | None) -> str:
    """Return a text without blanks and without the choice between narrow and full-width marks."""
    return re.sub(r"\s+", "", (text or "").translate(str.maketrans("！？；：，（）", "!?;:,()")))


def holds(one: object, other: object) -> bool:
    """Tell whether one string holds the other, marks apart; two empty ones do."""
    a, b = spoken(one), spoken(other)
    return bool(a and b) and (a in b or b in a) if (a or b) else True


def is_named(given: object, wanted: str) -> bool:
    """Tell whether a speaker is one of the names that count, told apart by ``/``."""
    return any(spoken(given) == spoken(name) for name in wanted.split("/"))


def moment(value: object) -> str | None:
    """Return ``YYYY-MM-DD`` or ``YYYY-MM-DDTHH:MM`` in China's time, or None for what is no date."""
    found = MOMENT.match(str(value or ""))
    if not found:
        return None
    year, month, day, hour, minute, zone = found.groups()
    if hour is None:
        return f"{year}-{int(month):02}-{int(day):02}"
    try:
        at = datetime(int(year), int(month), int(day), int(hour), int(minute))
    except ValueError:
        return None
    if zone:
        at = at.replace(tzinfo=_offset(zone)).astimezone(CHINA)
    return f"{at:%Y-%m-%dT%H:%M}"


def grams(text: str | None) -> Counter[str]:
    """Return the pieces of four characters of a text's core, as a multiset."""
    told = core(text)
    return Counter(told[at : at + GRAM] for at in range(max(1, len(told) - GRAM + 1))) if told else Counter()


def shared_count(found: Iterable[object], wanted: Iterable[object]) -> int:
    """Return how many items two multisets have in common."""
    return (Counter(found) & Counter(wanted)).total()


def _offset(zone: str) -> timezone:
    digits = zone.replace(":", "")
    if digits == "Z":
        return timezone.utc  # noqa: UP017 (beside timezone(…) of the same module)
    shift = timedelta(hours=int(digits[1:3]), minutes=int(digits[3:5]))
    return timezone(shift if digits[0] == "+" else -shift)


@cache
def _opencc() -> OpenCC:
    return OpenCC("t2s")
