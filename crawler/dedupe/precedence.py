"""Which of two related articles is the original."""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import blake2b

from crawler.dedupe.explaining import explained
from crawler.dedupe.text import A_SENTENCE, Text
from crawler.text.normalise import comparison_key

ABBREVIATED = (("卫生健康", "卫健"), ("委员会", "委"), ("微信公众号", ""), ("公众号", ""), ("客户端", ""), ("官网", ""))
"""What names of the same publisher differ in."""

BRACKETS = re.compile(r"[（(][^（）()]*[）)]|[\"“”《》]")


@lru_cache(maxsize=4096)  # an article has many neighbours
def rank(article_id: str, attempt: int = 0) -> int:
    """Return a number of 48 bits by which articles of one day stand in an order that hangs on nothing else."""
    return int.from_bytes(blake2b(f"{article_id}{attempt or ''}".encode(), digest_size=6).digest())


def precedes(one: Text, other: Text, kind: str) -> bool:
    """Tell whether the first of two articles is the original, if ``kind`` is the type of their relationship.

    The outlet that the other names as its source comes first; else the earlier publication; of one day, the headline
    without a word before it (转载：), what names no source but itself, the lower number in the addresses of one host,
    which may add to its own text, and the fuller text. When they were met does not count; what has no day stands
    behind.
    """
    if kind == "interprets":
        found = explained(one, other)
        return found is not None and found.policy is one
    if kind != "revision_of" and _cites(other, one) != _cites(one, other):
        return _cites(other, one)
    return _precedence(one, other, kind) < _precedence(other, one, kind)


def _precedence(text: Text, beside: Text, kind: str) -> tuple[bool, str, bool, bool, bool, int, int, int, str]:
    moments = [one.published_at or "" for one in (text, beside)]
    # houses publish on one day what one of them wrote: the time of day tells the original within a house alone
    exact = all(len(moment) > 10 for moment in moments) and (kind != "reprint_of" or text.host == beside.host)
    moment = moments[0] if exact else moments[0][:10]
    fuller = -sum(len(one) for one in text.words.sentences if len(one) >= A_SENTENCE) if kind == "reprint_of" else 0
    # systems count up
    number = text.url_number if text.host == beside.host else 0
    marked = bool(beside.headline) and text.headline != beside.headline and text.headline.endswith(beside.headline)
    taken = bool(_publishers(text.source, text.original_source) - _publishers(text.agency))
    return not moment, moment, text.corrected, marked, taken, number, fuller, rank(text.id), text.id


def _cites(text: Text, other: Text) -> bool:
    """Tell whether a text names the other one's publisher as its source."""
    cited = _publishers(text.source, text.original_source) - _publishers(text.agency)
    return bool(cited & _publishers(other.agency or other.source))


@lru_cache(maxsize=256)  # few publish, and each is compared with its neighbours
def _publishers(*names: str | None) -> frozenset[str]:
    """Return names of publishers in one spelling."""
    return frozenset(_publisher(name) for name in names if name) - {""}


def _publisher(name: str) -> str:
    plain = comparison_key(BRACKETS.sub("", name))
    for form, short in ABBREVIATED:
        plain = plain.replace(form, short)
    return plain
