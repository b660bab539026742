"""Each reason for and against somebody who may have said a quotation, by itself; names are invented."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from crawler.extract.interview.candidates import Candidate
from crawler.extract.interview.place import Place
from crawler.extract.interview.quotations import masked_of, spans_of
from crawler.extract.interview.said_rules import SAID
from crawler.text.fold import folded

PART = "沈砚提出“要尽快把新的门诊办好”这个要求。"
"""A quotation that is no sentence, in the middle of one, with words right before it."""

SENTENCE = "“要尽快把新的门诊办好。”"


def held(text: str, *places: str, name: str = "沈砚", **saying: Any) -> set[str]:
    """Return the reasons that hold for somebody who is seen at some places around the first quotation of a text."""
    plain = folded(text)
    spans = spans_of(plain, text)
    around = Place(plain, masked_of(plain, spans), spans, 0, "")
    told = ("is_written", "is_introduced", "is_said_behind", "is_told", "is_alone")
    known = dict.fromkeys(told, False) | {"guest": None} | saying
    speakers = SimpleNamespace(is_named=lambda one: one == "沈砚")
    here = SimpleNamespace(here=[SimpleNamespace(speaker_kind="person")])
    case: Any = SimpleNamespace(place=around, speakers=speakers, told=here, **known)
    one = Candidate(name, case, dict.fromkeys(places))  # type: ignore[arg-type]
    return {rule.partition(".")[2] for rule in SAID.parts(one)}


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (PART, set()),
        ("沈砚提出，“要尽快把新的门诊办好”这个要求。", set()),
        ("沈砚说，“要尽快办好门诊，”然后离开。", {"is_a_sentence"}),
        ("沈砚说，“要尽快办好门诊。”然后离开。", {"is_a_sentence", "ends_as_a_sentence"}),
        ("沈砚说，“要尽快办好门诊！”然后离开。", {"is_a_sentence", "ends_as_a_sentence"}),
        ("沈砚说，“要尽快办好门诊？”然后离开。", {"is_a_sentence", "ends_as_a_sentence"}),
        ("沈砚说，“要尽快办好……”然后离开。", {"is_a_sentence", "ends_as_a_sentence"}),
        ("沈砚提出，“要尽快办好门诊”这个要求。", set()),
        ("沈砚提出，“要尽快办门诊”这个要求。", {"is_short"}),
        ("沈砚提出，“要办好门诊”这个要求。", {"is_short"}),
        ("沈砚提出，“要办门诊”这个要求。", {"is_short", "is_a_word"}),
        ("沈砚提出：“要办门诊”这个要求。", {"is_short"}),
        ("沈砚提出，“要尽快把新的门诊办好”的理念。", {"describes_something"}),
        ("沈砚提出，“要尽快把门诊办好。”的理念。", {"is_a_sentence", "ends_as_a_sentence"}),
        ("沈砚来了。“要尽快把新的门诊办好”是大事。", {"opens_a_sentence"}),
        ("沈砚提出，“要尽快把新的门诊办好”", {"ends_a_paragraph"}),
    ],
)
def test_what_the_quotation_itself_tells(text: str, rules: set[str]) -> None:
    assert held(text) - {"is_left_open"} == {"is_a_term", *rules}


@pytest.mark.parametrize(
    ("place", "rules"),
    [
        ("joined", {"is_joined"}),
        ("behind says", {"says_behind"}),
        ("behind later says", {"says_behind"}),
        ("behind of words", {"says_behind"}),
        ("behind says right", {"says_right_behind"}),
        ("ahead says right before", {"says_right_before"}),
        ("behind acts", {"acts_behind"}),
        ("behind owner", {"acts_behind"}),
        ("behind listens", {"listens"}),
        ("behind later listens", {"listens"}),
        ("behind named", {"is_named_behind"}),
        ("ahead goes on", {"goes_on_ahead"}),
        ("ahead says colon", {"says_ahead", "stands_before_a_colon"}),
        ("ahead says comma", {"says_ahead"}),
        ("ahead by", {"says_ahead", "stands_before_a_colon"}),
        ("ahead acts colon", {"acts_ahead", "stands_before_a_colon"}),
        ("ahead acts comma", {"acts_ahead"}),
        ("ahead earlier says colon", {"is_subject_ahead"}),
        ("ahead earlier acts comma", {"is_subject_ahead"}),
        ("ahead named", {"is_named_ahead"}),
        ("ahead says bare", {"holds_the_words"}),
        ("ahead acts bare", {"holds_the_words"}),
        ("ahead earlier says bare", {"holds_the_words"}),
        ("ahead earlier acts bare", {"holds_the_words"}),
        ("document", {"is_a_document"}),
        ("spoken to", {"is_spoken_to"}),
        ("said here", {"said_the_words_before"}),
        ("answered", {"is_answered"}),
        ("before subject", {"was_subject"}),
        ("before tells", {"tells_something"}),
        ("long before tells", {"tells_something"}),
        ("last", {"is_told_of"}),
        ("goes on", {"goes_on"}),
        ("in turn", {"answers"}),
        ("next subject", {"comes_next"}),
        ("most", {"is_told_of_most"}),
    ],
)
def test_where_somebody_is_seen(place: str, rules: set[str]) -> None:
    assert held(PART, place) - held(PART) == rules


FREE = ("before subject", "before tells", "long before tells", "last", "goes on", "in turn", "most", "next subject")


@pytest.mark.parametrize("place", FREE)
def test_who_was_told_of_before_counts_only_where_nobody_stands_around(place: str) -> None:
    assert held(PART, place, is_told=True) == held(PART, is_told=True)


@pytest.mark.parametrize("place", ["behind acts", "behind owner", "behind named"])
def test_who_stands_behind_counts_only_where_the_words_before_name_nobody(place: str) -> None:
    assert held(PART, place, is_introduced=True) == held(PART)


def test_who_is_named_behind_and_listens_does_not_say_it() -> None:
    assert held(PART, "behind named", "behind listens") == held(PART, "behind listens")


def test_who_does_not_stand_around_where_others_do() -> None:
    assert held(PART, is_told=True) == {"is_a_term", "stands_elsewhere"}
    assert held(PART, "behind acts", is_told=True) == {"is_a_term", "acts_behind"}
    assert "stands_elsewhere" in held(PART, "ahead named", is_told=True)
    assert held(PART, name="他", is_told=True) - held(PART, is_told=True) == {"has_no_name_here"}
    assert held(PART, name="他") - held(PART) == {"has_no_name"}
    assert held(PART, name="何澜", guest="何澜") == held(PART)
    assert held(PART, "document", name="《办法》") - held(PART) == {"is_a_document"}


def test_words_on_a_wall_are_said_by_nobody() -> None:
    assert held(PART, is_written=True) - held(PART) == {"is_written"}


def test_a_reporter_says_little_but_asks() -> None:
    assert held(PART, name="记者") - held(PART) == {"is_the_reporter"}
    assert held(PART, "behind acts", name="记者") - held(PART, "behind acts") == set()
    question = "“您怎么看？”"
    assert held(question, name="记者", is_alone=True) - held(question) == {"is_the_reporter", "asks_politely"}
    assert "asks_politely" not in held(question, name="记者")
    assert "asks_politely" not in held(question, is_alone=True)
    assert "asks_politely" not in held("“怎么看？”", name="记者", is_alone=True)
    assert "asks_politely" not in held("“您来看。”", name="记者", is_alone=True)


def test_who_does_something_says_nothing_where_another_says_it() -> None:
    assert "acts_behind" in held(SENTENCE, "behind acts")
    assert "acts_behind" not in held(SENTENCE, "behind acts", is_said_behind=True)
