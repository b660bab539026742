"""The material of the third and fourth hand holds what its truth says, whatever is read from it."""

from __future__ import annotations

import re

import pytest
from accuracy.compare import spoken
from accuracy.pages import cases
from accuracy.third_hand import HANDS, PAGES, Story, page_of, stories

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


def test_there_are_enough_pages_of_enough_layouts() -> None:
    names = [case.name for case in cases(PAGES)]
    assert len(names) >= 60
    assert len({name.partition("/")[0] for name in names}) >= 20
