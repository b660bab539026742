"""Scores of the interview pages that were written for this purpose: one truth for everything, without alternatives."""

from __future__ import annotations

from collections.abc import Sequence

from accuracy.compare import holds, spoken
from accuracy.fields import Record, Scorer
from accuracy.quotes import score_started

HEAD = 8
UNNAMED = (None, "记者", "问", "本刊记者")
"""How a reporter without a name may be called."""


def score_written(score: Scorer, record: Record, truth: Record) -> None:
    """Count everything of a page."""
    found = record["interview"] or {"guests": [], "turns": [], "quotes": [], "host": None}
    score.one("interviews recognised", bool(record["interview"]))
    score.one("kind of interviews", record["kind"] == "interview", record["kind"])
    _score_guests(score, found["guests"], truth["guests"])
    if truth["host"]:
        score.one("host", found["host"] == truth["host"], found["host"])
    _score_turns(score, found["turns"], truth["turns"])
    if truth["quotes"] or not truth["turns"]:
        score_started(score, found["quotes"], truth["quotes"])


def _score_guests(score: Scorer, found: Sequence[Record], wanted: Sequence[Record]) -> None:
    given = {one["name"]: one for one in found}
    right = [one for one in wanted if one["name"] in given]
    score.pair("guests", len(right), len(given), len(wanted), list(given))
    for one in right:
        score.one("guests' posts", holds(one["post"], given[one["name"]]["post"]))
        score.one("guests' organs", holds(one["org"], given[one["name"]]["org"]))


def _score_turns(score: Scorer, found: Sequence[Record], wanted: Sequence[Record]) -> None:
    matched = _match(found, wanted)
    score.pair("turns", len(matched), len(found), len(wanted))
    back = {at: number for number, at in matched.items()}
    for number, at in matched.items():
        given, truth = found[at], wanted[number]
        what = truth["text"][:20]
        score.one("turns' words", spoken(given["text"]) == spoken(truth["text"]), what)
        score.one("turns' speakers", _is_speaker(given["speaker"], truth), f"{given['speaker']} for {truth['speaker']}")
        score.one("turns' roles", given["role"] == truth["role"], f"{given['role']} for {truth['role']}")
        if truth["question_of"] is not None:
            asked = given["question_of"]
            score.one("turns' questions", asked is not None and back.get(asked) == truth["question_of"], what)


def _match(found: Sequence[Record], wanted: Sequence[Record]) -> dict[int, int]:
    """Return for each wanted turn that is found the number of the given one."""
    texts = [spoken(turn["text"]) for turn in found]
    free, matched = list(range(len(found))), {}
    for number, turn in enumerate(wanted):
        text = spoken(turn["text"])
        hit = next((at for at in free if texts[at] == text), None)
        if hit is None:
            hit = next((at for at in free if texts[at].startswith(text[:HEAD])), None)
        if hit is not None:
            free.remove(hit)
            matched[number] = hit
    return matched


def _is_speaker(given: str | None, truth: Record) -> bool:
    wanted = truth["speaker"]
    if spoken(given) == spoken(wanted):
        return True
    if truth["role"] == "reporter":
        return given in UNNAMED
    if truth["role"] == "citizen":
        return spoken(wanted) in spoken(given)
    return wanted.endswith("负责人") and given == "答"
