"""The words with which a text ends."""

from __future__ import annotations

import pytest

from crawler.lexicon.ends import Ends

POSTS = Ends(("院长", "副院长", "医"))


@pytest.mark.parametrize(
    ("text", "end", "found"),
    [
        ("他是副院长", 5, True),
        ("院长", 2, True),
        ("院长沈砚", 2, True),
        ("院长沈砚", 4, False),
        ("长", 1, False),
        ("校医", 2, True),
        ("医", 0, False),
    ],
)
def test_a_word_ends_at_an_offset(text: str, end: int, *, found: bool) -> None:
    assert POSTS.at(text, end) is (end in POSTS.ends(text)) is found
    assert not Ends(()).at(text, end)
