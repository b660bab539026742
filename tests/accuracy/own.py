"""Everything that is measured on what the repository itself holds; nothing of it depends on the machine."""

from __future__ import annotations

from accuracy.blind_hands import score_hands
from accuracy.conversions import score_conversions
from accuracy.duplicates import score_duplicates, score_kin
from accuracy.made_pages import score_made_pages
from accuracy.pages import score_pages, score_second_hand
from accuracy.samples import score_samples, score_talks
from accuracy.stories import score_stories, score_talks_of_ours
from accuracy.tally import Tally
from accuracy.texts import score_decoding, score_repairs


def measure() -> Tally:
    """Return the counts of one run."""
    tally = Tally()
    parts = (
        score_decoding, score_repairs, score_samples, score_talks, score_pages, score_second_hand, score_duplicates,
        score_kin, score_conversions, score_stories, score_talks_of_ours,
        score_hands, score_made_pages,
    )  # fmt: skip
    for part in parts:
        part(tally)
    return tally
