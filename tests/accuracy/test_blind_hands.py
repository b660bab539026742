"""The material of the third, fourth and fifth hand holds what its truth says, whatever is read from it."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pytest
from accuracy.blind_hands import FIFTH_HAND, FOURTH_HAND, HANDS, PAGES, Story, page_of, stories
from accuracy.compare import core, spoken
from accuracy.pages import LISTS, PLAIN, SCORERS, SETS, Case, cases

STORIES = [story for hand in HANDS for file in ("portraits", "talks") for story in stories(f"{hand}_{file}.txt")]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.style)
def test_what_is_said_and_who_says_it_stand_on_the_page(story: Story) -> None:
    body, _ = page_of(story)
    page = spoken(re.sub(r"<[^>]*>", "", body.decode()))
    assert story.fields["title"]
    assert story.guests
    assert all(spoken(guest["name"]) in page for guest in story.guests)
    assert story.turns or story.said
    for turn in story.turns:
        assert spoken(turn["text"])
        assert spoken(turn["text"]) in page
    for speaker, words in story.said:
        assert spoken(speaker) in page
        assert spoken(words)[:2] in page  # its other half may stand behind the speaker
    assert not re.search(r"[<\[](guest|host|reporter|citizen|\+)", "".join(story.plain))


@pytest.mark.parametrize("hand", HANDS)
def test_nothing_is_said_by_a_known_person_where_no_interview_is(hand: str) -> None:
    others = list(stories(f"{hand}_others.txt"))
    assert len(others) >= 20
    assert not any(story.guests or story.turns or story.said for story in others)


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    for story in (one for one in STORIES if "over paragraphs" in one.style):
        assert len(story.said) < sum(line.count("[") for line in story.lines)


@pytest.mark.parametrize(("folder", "pages", "layouts"), [(PAGES, 60, 20), (FOURTH_HAND, 66, 26), (FIFTH_HAND, 50, 22)])
def test_there_are_enough_pages_of_enough_layouts(folder: Path, pages: int, layouts: int) -> None:
    names = [case.name for case in cases(folder)]
    assert len(names) >= pages
    assert len({name.partition("/")[0] for name in names}) >= layouts


def test_names_of_the_fourth_and_fifth_hand_are_nobody_elses() -> None:
    names = [path.stem for folder in (PAGES, FOURTH_HAND, FIFTH_HAND) for path in folder.glob("*/*.json")]
    assert len(names) == len(set(names))
    assert all(path.name.startswith("fourth-") for path in FOURTH_HAND.iterdir())
    assert all(path.name.startswith("fifth-") for path in FIFTH_HAND.iterdir())


@pytest.mark.parametrize(
    ("folder", "case"),
    [pytest.param(folder, case, id=case.name) for folder in (FOURTH_HAND, FIFTH_HAND) for case in cases(folder)],
)
def test_the_truth_of_a_page_stands_on_it(folder: Path, case: Case) -> None:
    page, record = _shown(folder, case), case.record
    assert record.keys() - {"published_at", "published_precision"} <= {*PLAIN, *LISTS, *SETS, *SCORERS}
    bylines = [part for one in record["bylines"] for part in (one["name"], one["org"])]
    told = [record["title"], record["kicker"], record["subtitle"], record.get("source"), *bylines]
    told += [image["caption"] for image in record["images"]] + re.split(r"[\n\t]", record["body"])
    assert all(core(one) in page for one in told)
    furniture = json.loads((folder / f"{case.name}.json").read_text(encoding="utf-8"))["furniture"]
    assert all(core(one) and core(one) in page for one in furniture)
    assert not any(core(one) in core(line) for one in furniture for line in record["body"].split("\n"))


def _shown(folder: Path, case: Case) -> str:
    """Return what a page shows, its scripts' strings with it."""
    html = (folder / f"{case.name}.html").read_text(encoding="utf-8")
    html = html.replace(r"\u003c", "<").replace(r"\u002F", "/")
    return core(unescape(re.sub(r"<!--.*?-->|<[^>]*>", "", html, flags=re.DOTALL)))
