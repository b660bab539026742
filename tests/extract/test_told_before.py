"""What is remembered while an article is read: whom he or she means, who answers whom, and who goes on."""

from __future__ import annotations

import pytest

from crawler.extract.interview.place import Place
from crawler.extract.interview.quotations import masked_of, spans_of
from crawler.extract.interview.speakers import Mention, Speakers
from crawler.extract.interview.told import REPORTER, Told
from crawler.items import Quote

OPENING = "云溪市医院院长沈砚介绍了情况。云溪市卫生健康局局长何澜也介绍了情况。何澜很忙。沈砚很忙,沈砚说够用。"


def told(guest: str | None = None, text: str = OPENING) -> Told:
    return Told(Speakers([text]), guest)


def quote(speaker: str | None, text: str = "好。", kind: str = "person", position: str = "after") -> Quote:
    return Quote(speaker, kind, None, None, position, "direct", text)


def read(memory: Told, text: str, *found: Quote) -> None:
    memory.begin()
    memory.end(text, masked_of(text, spans_of(text, text)), [*found])


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("沈砚来了。", "沈砚"),
        ("沈砚来了。何澜走了。", "何澜"),
        ("沈砚、何澜来了。", "何澜"),
        ("云溪很美。大家都认识何澜。", "何澜"),
        ("云溪很美。", None),
        ("记者来了。", None),
        ("沈砚来了。记者走了。", "沈砚"),
    ],
)
def test_of_whom_a_paragraph_tells(text: str, last: str | None) -> None:
    memory = told()
    read(memory, text)
    assert memory.last == last


def test_who_spoke_last_gives_way_to_whom_later_paragraphs_tell_of() -> None:
    memory = told()
    memory.last = "沈砚"
    read(memory, "云溪很美。")
    assert memory.last == "沈砚"
    read(memory, "何澜来了。")
    read(memory, "云溪很美。")
    assert memory.last == "何澜"
    memory.last = "沈砚"
    assert memory.last == "沈砚"


def test_a_paragraph_with_quotes_tells_of_nobody() -> None:
    memory = told()
    read(memory, "何澜来了。“好。”", quote("沈砚"))
    assert memory.last is None


@pytest.mark.parametrize(
    ("found", "alone"),
    [
        ([], False),
        ([quote(None, position="unattributed")], True),
        ([quote("沈砚", position="after")], False),
        ([quote(None, position="unattributed")] * 2, False),
    ],
)
def test_whether_a_paragraph_was_a_quotation_alone(found: list[Quote], *, alone: bool) -> None:
    memory = told()
    read(memory, "云溪很美。", *found)
    assert memory.alone is alone
    memory.begin()
    assert memory.before is (not found)


def meant(memory: Told, before: str, mention: Mention) -> str | None:
    text = f"{before}“好。”"
    spans = spans_of(text, text)
    return memory.meant(mention, Place(text, masked_of(text, spans), spans, 0, ""))


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("", "沈砚"),
        ("何澜来了。", "何澜"),
        ("沈砚来了。何澜走了。", "何澜"),
        ("记者来了。", "沈砚"),
        ("何澜来了。记者走了。", "何澜"),
        ("在云溪,何澜来了。", "何澜"),
    ],
)
def test_whom_he_means(before: str, name: str) -> None:
    assert meant(told(), before, Mention(0, 1, None, pronoun="他")) == name


def test_she_is_somebody_else_than_he() -> None:
    memory = told(text=f"{OPENING}何澜来了,她很忙。沈砚来了,他很忙。")
    for pronoun, name in (("他", "沈砚"), ("她", "何澜")):
        assert meant(memory, "", Mention(0, 1, None, pronoun=pronoun)) == name


def test_he_is_first_who_spoke_last_then_who_was_asked_then_who_is_named_most() -> None:
    he = Mention(0, 1, None, pronoun="他")
    assert meant(told(), "", he) == "沈砚"
    assert meant(told("何澜"), "", he) == "何澜"
    memory = told("何澜")
    memory.last = "沈砚"
    assert meant(memory, "", he) == "沈砚"


@pytest.mark.parametrize(
    ("post", "pronoun", "last", "name"),
    [
        ("院长", "这位", None, "沈砚"),
        ("局长", "这位", None, "何澜"),
        ("主任", "这位", "何澜", "何澜"),
        ("主任", "这位", None, None),
        ("主任", "该", None, "沈砚"),
    ],
)
def test_whom_a_post_means(post: str, pronoun: str, last: str | None, name: str | None) -> None:
    memory = told()
    memory.past = OPENING
    memory.last = last
    assert meant(memory, "", Mention(0, 2, None, post, pronoun)) == name


@pytest.mark.parametrize(
    ("quotes", "who"),
    [
        ([], None),
        ([quote("何澜", "怎么办?")], "沈砚"),
        ([quote("何澜", "怎么办？")], "沈砚"),
        ([quote("何澜", "这么办。")], None),
        ([quote("《办法》", "怎么办？", "document")], None),
        ([quote("沈砚", "怎么办？")], None),
        ([quote("何澜"), quote("沈砚", "怎么办？")], "何澜"),
    ],
)
def test_who_answers(quotes: list[Quote], who: str | None) -> None:
    memory = told()
    memory.quotes = quotes
    assert memory.asked("好。") == who
    memory.here = [quote("何澜", "这么办。")]
    assert memory.asked("好。") is None
    memory.here, memory.before = [], True
    assert memory.asked("好。") is None


def test_the_guest_answers_first() -> None:
    memory = told("何澜")
    memory.quotes = [quote("沈砚", "怎么办？")]
    assert memory.asked("好。") == "何澜"


@pytest.mark.parametrize(
    ("words", "following", "before", "speaker", "expected"),
    [
        ("怎么办?", "“好。”", True, REPORTER, True),
        ("怎么办？", "「好。」", True, REPORTER, True),
        ("这么办。", "“好。”", True, REPORTER, False),
        ("怎么办?", "沈砚说:“好。”", True, REPORTER, False),
        ("怎么办?", "“好。”沈砚说。", True, REPORTER, False),
        ("怎么办?", "“好。”", False, REPORTER, False),
        ("怎么办?", "“好。”", True, "沈砚", False),
    ],
)
def test_a_question_of_the_reporter(words: str, following: str, speaker: str, *, before: bool, expected: bool) -> None:
    memory = told()
    memory.before, memory.quotes = before, [quote(speaker)]
    assert memory.is_asked_by_reporter(words, following) is expected


@pytest.mark.parametrize(
    ("others", "guest", "before", "alone", "goes_on"),
    [
        ([], None, False, False, True),
        (["沈砚"], None, False, False, True),
        (["何澜"], None, False, False, False),
        (["何澜"], "沈砚", False, False, True),
        (["何澜"], None, True, False, True),
        (["何澜"], None, False, True, True),
    ],
)
def test_who_goes_on(others: list[str], guest: str | None, *, before: bool, alone: bool, goes_on: bool) -> None:
    memory = told(guest)
    memory.last, memory.before, memory.alone = "沈砚", before, alone
    memory.quotes = [quote(one) for one in others]
    assert memory.goes_on() == ("沈砚" if goes_on else None)


def test_documents_do_not_keep_anybody_from_going_on() -> None:
    memory = told()
    memory.last, memory.quotes = "沈砚", [quote("《办法》", kind="document")]
    assert memory.goes_on() == "沈砚"
