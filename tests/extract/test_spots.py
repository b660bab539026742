"""Where a text has what is looked for, and that it is looked for once."""

from __future__ import annotations

from effort import calls

from crawler.extract.interview.spots import Spots
from crawler.lexicon.ends import Ends
from crawler.lexicon.lazy import lazy_pattern


def test_a_pattern_is_found_within_its_other_matches_too() -> None:
    assert Spots("说说说。他说")[lazy_pattern("说说|说。|他")] == {0, 1, 2, 4}
    assert Spots("说")[lazy_pattern("他")] == set()


def test_words_are_found_where_they_end() -> None:
    assert Spots("院长和副院长")[Ends(("院长", "副院长"))] == {2, 6}


def test_what_was_looked_for_is_not_looked_for_again() -> None:
    spots, pattern = Spots("他说" * 50), lazy_pattern("说")
    assert len(spots[pattern]) == 50
    assert calls(lambda: spots[pattern]) < 5
