"""What a run tells a person: what was wrong, and what to do about it, in one sentence each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from crawler.vocabulary import Answer, State
from crawler.walk.outcome import NO_ANSWER, Outcome, Tally

ADVICE: dict[State, str] = {
    "ok": "",
    "quiet": "",
    "partial": "the next run asks for them again; if it goes on, open some of them in a browser",
    "layout": "open the list in a browser; if it has changed, adapt the site's file or its list reader",
    "refused": "nothing is evaded: wait for a day, ask more slowly (DOWNLOAD_DELAY), or write to the site's operator",
    "down": "check the network and open the site in a browser; the next run asks for everything again",
    "stopped": "run it again to go on from here",
    "unknown": "look at the log, mend the cause and run it again",
}
"""What to do about each state."""

ABSENT = "it is asked again in every run; if it has moved, change its address in the site's file"
ODD = "name no address: they are left out, and named in the run's row"

MOST_CAUSES = 3
"""Different causes that one sentence names."""


def sentences(state: State, outcomes: Mapping[str, Outcome], tally: Tally, causes: Counter[str]) -> list[str]:
    """Return what there is to say about a run besides its figures; nothing of a good one.

    :param causes: how often each reason kept an article from being had
    """
    told = []
    for slug, outcome in outcomes.items():
        for column_state, reason in outcome.problems[:MOST_CAUSES]:
            told.append(f"Column {slug}, {column_state}: {reason}: {ADVICE[column_state]}.")
        if outcome.absent:
            told.append(f"Column {slug} is not there: {outcome.absent}: {ABSENT}.")
        elif outcome.pages and not outcome.problems and not outcome.rows:
            told.append(f"Column {slug}, layout: its list shows no article: {ADVICE['layout']}.")
        if outcome.odd:
            told.append(f"Column {slug}: {outcome.odd} entries of its lists {ODD}.")
    if causes:
        told.append(_of_articles(state, tally, causes))
    elif state in ("partial", "layout", "unknown") and not told:
        told.append(f"The run is {state}: {ADVICE[state]}.")
    return told


def _of_articles(state: State, tally: Tally, causes: Counter[str]) -> str:
    """Return how many articles could not be had, why, and what to do about it."""
    asked = tally.of()
    lost = asked.total() - asked["article"] - asked["unchanged"]
    named = "; ".join(f"{count} × {reason}" for reason, count in causes.most_common(MOST_CAUSES))
    more = f"; and {len(causes) - MOST_CAUSES} other reasons" if len(causes) > MOST_CAUSES else ""
    worst = state if ADVICE.get(state) else _state_of(asked)
    return f"{lost} of {asked.total()} articles could not be had ({named}{more}): {ADVICE[worst]}."


def _state_of(asked: Counter[Answer]) -> State:
    """Return the state whose advice fits addresses that gave no article in a run that went well."""
    most = max(NO_ANSWER, key=lambda answer: asked[answer])
    return ("refused" if most == "refused" else "down") if asked[most] else "partial"
