"""Scores of interviews: whether a page is taken for one, who was asked, who said what, in answer to what.

A truth may hold alternatives: ``|`` between roles, ``/`` between names of a speaker. ``maybe`` turns count neither way;
``either`` names what is not judged on a page.
"""

from __future__ import annotations

from collections.abc import Sequence

from accuracy.compare import holds, is_named, spoken
from accuracy.fields import Record, Scorer
from accuracy.quotes import score_quotes

HEAD = 10
"""Characters by which a turn is found again where its whole text is not."""


def score_interview(score: Scorer, record: Record, truth: Record) -> None:
    """Count everything of a page; what is no interview must have none."""
    found, kind = record["interview"], truth["kind"]
    if kind == "interview":
        score.one("interviews recognised", bool(found), record["kind"])
        score.one("kind of interviews", record["kind"] == "interview", record["kind"])
    if kind in ("negative", "news"):
        score.one("no interview where none is", not found)
        return
    if kind == "either" and not found:
        return
    told = found or {"guests": [], "turns": [], "quotes": [], "host": None, "held_at": None}
    wanted = truth["interview"] or {"guests": [], "turns": [], "host": None}
    either = set(truth["either"])
    if "guests" not in either and wanted["guests"]:
        score_guests(score, told["guests"], wanted, either)
    if wanted.get("host"):
        score.one("host", spoken(told["host"]) == spoken(wanted["host"]), told["host"])
    if wanted.get("held_at"):
        score.one("day held", (told["held_at"] or "")[:10] == wanted["held_at"][:10], told["held_at"])
    if wanted["turns"]:
        maybe = [spoken(one.split(":", 1)[1]) for one in either if one.startswith("maybe-turn:")]
        score_turns(score, told["turns"], wanted["turns"], maybe)
    if truth["direct_quotes"] is not None:
        score_quotes(score, told["quotes"], truth)


def score_guests(score: Scorer, found: Sequence[Record], wanted: Record, either: set[str]) -> None:
    """Count guests by name, and post and organ of those found; who does not speak may be left out where told so."""
    speakers = " ".join(turn["speaker"] for turn in wanted["turns"])
    needed = [one for one in wanted["guests"] if "extra-guests" not in either or one["name"] in speakers]
    free = {spoken(one["name"]) for one in wanted["guests"]} - {spoken(one["name"]) for one in needed}
    given = {spoken(one["name"]): one for one in found}
    right = [one for one in needed if spoken(one["name"]) in given]
    counted = [name for name in given if name not in free]
    what = f"{list(given)} for {[one['name'] for one in needed]}"
    score.pair("guests", len(right), len(counted), len(needed), what)
    for one in right:
        if "post" not in either and one["post"]:
            _score_post(score, given[spoken(one["name"])], one, "org" not in either)


def _score_post(score: Scorer, given: Record, wanted: Record, judged: bool) -> None:
    """Post and organ are right alone, or run together."""
    whole = holds((wanted["org"] or "") + wanted["post"], (given["org"] or "") + (given["post"] or ""))
    what = f"{given['org']} {given['post']} for {wanted['org']} {wanted['post']}"
    score.one("guests' posts", whole or holds(wanted["post"], given["post"]), what)
    if judged and wanted["org"]:
        score.one("guests' organs", whole or holds(wanted["org"], given["org"]), what)


def match_turns(found: Sequence[Record], wanted: Sequence[Record], head: int = HEAD) -> dict[int, int]:
    """Return for each wanted turn that is found the number of the given one: the same text, or the same beginning."""
    texts = [spoken(turn["text"]) for turn in found]
    free, matched = list(range(len(found))), {}
    for number, turn in enumerate(wanted):
        text = spoken(turn["text"])
        hit = next((at for at in free if texts[at] == text), None)
        if hit is None:
            hit = next((at for at in free if _begins(texts[at], text, head)), None)
        if hit is not None:
            free.remove(hit)
            matched[number] = hit
    return matched


def _begins(given: str, wanted: str, head: int) -> bool:
    """Short turns must end about where they should: 是的 begins many."""
    start = wanted[:head]
    long = len(wanted) >= head or len(given) <= len(wanted) + 4 or not start
    return given.startswith(start) and long


def score_turns(score: Scorer, found: Sequence[Record], wanted: Sequence[Record], maybe: Sequence[str] = ()) -> None:
    """Count the bounds of turns, and words, speaker, role and question of those found."""
    matched = match_turns(found, wanted)
    sure = {number: at for number, at in matched.items() if not wanted[number].get("maybe")}
    extra = [turn for at, turn in enumerate(found) if at not in matched.values() and not _may_be(turn, maybe)]
    asked = sum(not turn.get("maybe") for turn in wanted)
    missed = [turn["text"][:20] for n, turn in enumerate(wanted) if n not in matched and not turn.get("maybe")]
    what = f"extra {[turn['text'][:20] for turn in extra]}, missed {missed}"
    score.pair("turns", len(sure), len(sure) + len(extra), asked, what)
    back = {at: number for number, at in matched.items()}
    for number, at in sure.items():
        _score_turn(score, found[at], wanted[number], back)


def _may_be(turn: Record, maybe: Sequence[str]) -> bool:
    text, label = spoken(turn["text"]), spoken(turn["label"])
    return any(text and (text in one or one in label + text) for one in maybe)


def _score_turn(score: Scorer, given: Record, wanted: Record, back: dict[int, int]) -> None:
    whole = spoken(wanted["text"])
    bare = whole
    for heading in wanted.get("heads", ()):
        bare = bare.replace(spoken(heading), "")
    what = f"{given['label']} {given['text'][:30]}"
    score.one("turns' words", spoken(given["text"]) in (whole, bare), what)
    score.one(
        "turns' speakers", is_named(given["speaker"], wanted["speaker"]), f"{given['speaker']} for {wanted['speaker']}"
    )
    score.one("turns' roles", given["role"] in wanted["role"].split("|"), f"{given['role']} for {wanted['role']}")
    if isinstance(wanted["question_of"], int):
        asked = given["question_of"]
        score.one("turns' questions", asked is not None and back.get(asked) == wanted["question_of"], what)
