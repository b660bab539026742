"""What is said in a few paragraphs of running text, as tests compare it."""

from __future__ import annotations

from crawler.extract.interview.quotes import find_quotes
from crawler.extract.interview.speakers import Speakers
from crawler.items import Quote

OPENING = "出席座谈会的是云溪市疾控中心主任何澜、云溪市医院院长沈砚。"
WORDS = "看病不用再出县城了。"


def quotes(*paragraphs: str, guest: str | None = None, opening: str = OPENING, head: str = "") -> list[Quote]:
    """Return what is said behind a first paragraph."""
    texts = [opening, *paragraphs]
    return [one for one in find_quotes([*enumerate(texts)], Speakers(texts, head), guest) if one.block]


def said(*paragraphs: str, guest: str | None = None, opening: str = OPENING) -> list[tuple[str, str | None, str, str]]:
    """Return speaker, verb, position and words of every quotation."""
    found = quotes(*paragraphs, guest=guest, opening=opening)
    return [(one.speaker, one.verb, one.position, ("~" if one.kind == "indirect" else "") + one.text) for one in found]


def who(*paragraphs: str, guest: str | None = None, opening: str = OPENING) -> list[str]:
    return [one.speaker for one in quotes(*paragraphs, guest=guest, opening=opening)]
