"""The material of those who had read no rule holds what its truth says, whatever is read from it."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path
from typing import get_args

import pytest
from accuracy.blind_hands import HANDS, Story, page_of, pages_of, stories
from accuracy.compare import core, spoken
from accuracy.pages import LISTS, PLAIN, SCORERS, SETS, Case, cases

from crawler.vocabulary import Role

STORIES = [story for hand in HANDS for file in ("portraits", "talks") for story in stories(f"{hand}_{file}.txt")]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.style)
def test_what_is_said_and_who_says_it_stand_on_the_page(story: Story) -> None:
    body, _ = page_of(story)
    page = spoken(re.sub(r"<[^>]*>", "", body.decode()))
    assert story.fields["title"]
    assert story.guests or story.turns  # who answers may be unnamed
    assert all(spoken(guest["name"]) in page for guest in story.guests)
    assert story.turns or story.said
    for turn in story.turns:
        assert turn["text"]  # of who says nothing three dots
        assert spoken(turn["text"]) in page
    pieces = [spoken(piece)[:2] for piece in re.findall('[“「『"]([^“”「」『』"]+)', "".join(story.plain))]
    for speaker, words in story.said:
        assert spoken(speaker) in page
        assert any(map(spoken(words).startswith, filter(None, pieces)))  # its other half may stand behind the speaker
    assert not re.search(r"[<\[](guest|host|reporter|citizen|\+)", "".join(story.plain))


@pytest.mark.parametrize("hand", HANDS)
def test_nothing_is_said_by_a_known_person_where_no_interview_is(hand: str) -> None:
    others = list(stories(f"{hand}_others.txt"))
    assert len(others) >= 20
    assert not any(story.guests or story.turns or story.said for story in others)


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    for story in (one for one in STORIES if "over paragraphs" in one.style):
        assert len(story.said) < sum(line.count("[") for line in story.lines)


@pytest.mark.parametrize(
    ("hand", "pages", "layouts"),
    [
        ("third", 60, 20),
        ("fourth", 66, 26),
        ("fifth", 50, 22),
        ("sixth", 80, 30),
        ("seventh", 64, 32),
        ("eighth", 60, 28),
        ("ninth", 80, 40),
        ("tenth", 80, 40),
        ("twelfth", 50, 25),
        ("twelfth_unseen", 40, 20),
        ("thirteenth", 46, 23),
        ("thirteenth_unseen", 60, 30),
        ("fifteenth", 120, 60),
        ("sixteenth", 54, 27),
        ("sixteenth_unseen", 66, 33),
    ],
)
def test_there_are_enough_pages_of_enough_layouts(hand: str, pages: int, layouts: int) -> None:
    names = [case.name for case in cases(pages_of(hand))]
    assert len(names) >= pages
    assert len({name.partition("/")[0] for name in names}) >= layouts


def test_no_two_pages_have_one_name() -> None:
    names = [path.stem for hand in HANDS for path in pages_of(hand).glob("*/*.json")]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("hand", "case"),
    [pytest.param(hand, case, id=case.name) for hand in HANDS if hand != "third" for case in cases(pages_of(hand))],
)
def test_the_truth_of_a_page_stands_on_it(hand: str, case: Case) -> None:
    folder = pages_of(hand)
    page, record = _shown(folder, case), case.record
    assert record.keys() - {"published_at", "published_precision"} <= {*PLAIN, *LISTS, *SETS, *SCORERS}
    assert {one["role"] for one in record.get("bylines", [])} <= set(get_args(Role))
    bylines = [part for one in record.get("bylines", []) for part in (one["name"], one["org"])]
    told = [record["title"], *map(record.get, ("kicker", "subtitle", "source")), *bylines]
    told += [image["caption"] for image in record.get("images", [])] + re.split(r"[\n\t]", record["body"])
    assert all(core(one) in page for one in told)
    furniture = json.loads((folder / f"{case.name}.json").read_text(encoding="utf-8"))["furniture"]
    assert all(core(one) and core(one) in page for one in furniture)
    assert not any(core(one) in core(line) for one in furniture for line in record["body"].split("\n"))


def _shown(folder: Path, case: Case) -> str:
    """Return what a page shows, the strings of its scripts and meta tags with it."""
    html = (folder / f"{case.name}.html").read_text(encoding="utf-8")
    html = re.sub(r"<meta[^>]* content=[\"']?([^\"'>]*)", r"\1<meta", html, flags=re.IGNORECASE)
    html = html.replace(r"\u003c", "<").replace(r"\u002F", "/")
    return core(unescape(re.sub(r"<!--.*?-->|<[^>]*>", "", html, flags=re.DOTALL)))
