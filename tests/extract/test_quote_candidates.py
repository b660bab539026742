"""Who may have said a quotation: where he is seen, what that makes of him, and how the quotation is told."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from crawler.extract.interview.around import Seen
from crawler.extract.interview.candidates import Candidate, Saying
from crawler.extract.interview.place import Place
from crawler.extract.interview.quotations import masked_of, spans_of
from crawler.extract.interview.said import quote_of


def saying(text: str = "沈砚说:“好。”", *seen: str, post: str | None = None, kind: str = "person") -> Saying:
    """Return a folded quotation with somebody who is seen at some places."""
    spans = spans_of(text, text)
    speakers: Any = SimpleNamespace(is_named=lambda name: name == "沈砚", post=lambda _: post)
    told: Any = SimpleNamespace(here=[SimpleNamespace(speaker_kind=kind)])
    found = Saying(Place(text, masked_of(text, spans), spans, 0, ""), told, speakers, None, None)
    one = Candidate("沈砚", found, {place: Seen(place, "沈砚") for place in seen})
    vars(found)["candidates"] = [one]
    return found


def candidate(*seen: str, kind: str = "person") -> Candidate:
    return saying("沈砚说:“好。”", *seen, kind=kind).candidates[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("墙上写着:“好。”", True),
        ("墙上写着“好。”", False),
        ("墙上写着,“好。”", False),
        ("墙上有:“好。”", False),
        ("墙上写着字。沈砚说:“好。”", False),
    ],
)
def test_what_stands_on_a_wall(text: str, *, expected: bool) -> None:
    assert saying(text).is_written is expected


@pytest.mark.parametrize(
    ("place", "introduced", "told"),
    [
        ("ahead says right before", True, True),
        ("ahead says colon", True, True),
        ("ahead acts colon", True, True),
        ("ahead by", True, True),
        ("ahead says comma", False, True),
        ("ahead named", False, False),
        ("ahead goes on", False, False),
        ("behind says", False, True),
        ("behind named", False, False),
        ("behind listens", False, False),
        ("behind leads on", False, False),
        ("document", False, True),
        ("before subject", False, False),
        ("joined", False, False),
    ],
)
def test_whom_the_words_around_tell(place: str, *, introduced: bool, told: bool) -> None:
    found = saying("沈砚说:“好。”", place)
    assert (found.is_introduced, found.is_told) == (introduced, told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("“好。”", True), (" “好。” ", True), ("沈砚说:“好。”", False), ("“好。”沈砚说。", False)],
)
def test_a_quotation_alone_in_its_paragraph(text: str, *, expected: bool) -> None:
    assert saying(text).is_alone is expected


@pytest.mark.parametrize(
    ("seen", "kind", "expected"),
    [
        (["document"], "person", True),
        (["document ahead"], "person", True),
        (["joined"], "document", True),
        (["joined"], "person", False),
        (["ahead says colon"], "document", False),
    ],
)
def test_a_document_is_no_person(seen: list[str], kind: str, *, expected: bool) -> None:
    assert candidate(*seen, kind=kind).is_document is expected


@pytest.mark.parametrize(
    ("seen", "position"),
    [
        (["behind says"], "before"),
        (["behind named"], "unattributed"),
        (["ahead says comma"], "after"),
        (["before subject"], "after"),
        (["long before tells"], "after"),
        (["document"], "after"),
        (["joined"], "after"),
        (["last"], "unattributed"),
        (["ahead says colon", "behind says"], "after"),
        (["ahead says comma", "behind says"], "before"),
    ],
)
def test_where_the_speaker_is_told(seen: list[str], position: str) -> None:
    assert candidate(*seen).position == position


def test_the_verb_is_that_of_the_side_on_which_the_speaker_is_told() -> None:
    one = candidate("ahead says comma", "behind says")
    one.seen = {
        place: Seen(place, "沈砚", verb) for place, verb in (("ahead says comma", "说"), ("behind says", "表示"))
    }
    assert (one.position, one.verb) == ("before", "表示")
    for place in ("ahead says comma", "document", "joined"):
        one = candidate(place)
        one.seen = {place: Seen(place, "沈砚", "说"), "last": Seen("last", "沈砚", "表示")}
        assert one.verb == "说", place


def test_a_post_is_that_of_the_page_before_that_of_the_words_around() -> None:
    for known, post in (("院长", "院长"), (None, "局长")):
        (one,) = saying("沈砚说:“好。”", "last", post=known).candidates
        one.seen = {"last": Seen("last", "沈砚"), "ahead by": Seen("ahead by", "沈砚", None, "局长")}
        assert quote_of(one.saying, one).post == post
