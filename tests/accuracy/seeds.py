"""Scores of the two damaged captures that the project starts from."""

from __future__ import annotations

from accuracy.compare import shared_count, squeezed
from accuracy.fields import Record, Scorer

EQUAL = ("title", "kicker", "published_at", "published_precision", "source", "kind", "breadcrumb")


def score_seed(score: Scorer, found: Record, truth: Record) -> None:
    """Count fields, paragraphs, by-lines, captions and quotes; ``accept`` lists readings that are as good."""
    accept = truth["accept"]
    for name in EQUAL:
        allowed = [truth[name], *accept.get(name, [])]
        right = _plain(found[name]) in map(_plain, allowed)
        score.one(name, right, found[name])
    blocks = {sort: [squeezed(one["text"]) for one in found["blocks"] if one["type"] == sort] for sort in SORTS}
    wanted = [squeezed(text) for text in truth["paragraphs"]]
    given = blocks["paragraph"]
    score.pair("paragraphs", shared_count(given, wanted), len(given), len(wanted))
    headings = "".join(squeezed(text) for text in truth["headings"])
    score.one("headings", "".join(blocks["heading"]) == headings, blocks["heading"])
    _score_credits(score, found, truth)
    guests = [guest["name"] for guest in (found["interview"] or {}).get("guests", [])]
    score.one("guest", truth["interviewee"]["name"] in guests, guests)
    _score_quotes(score, (found["interview"] or {}).get("quotes", []), truth)
    left = [text for text in truth["not_in_body"] if text in found["body"]]
    score.some("not in the body", len(truth["not_in_body"]) - len(left), len(truth["not_in_body"]), left)


SORTS = ("paragraph", "heading")


def _plain(value: object) -> object:
    return squeezed(value) if isinstance(value, str) else value


def _score_credits(score: Scorer, found: Record, truth: Record) -> None:
    roles = {one["name"]: one.get("role", []) for one in truth["accept"].get("bylines", [])}
    given = {(one["role"], one["name"]) for one in found["bylines"]}
    right = sum(
        bool(given & {(role, one["name"]) for role in (one["role"], *roles.get(one["name"], ()))})
        for one in truth["bylines"]
    )
    score.pair("by-lines", right, len(given), len(truth["bylines"]), given)
    captions = "|".join(squeezed(image["caption"]) for image in found["images"])
    told = sum(squeezed(image["caption"]).rstrip("。") in captions for image in truth["images"])
    score.some("captions", told, len(truth["images"]), captions)


def _score_quotes(score: Scorer, found: list[Record], truth: Record) -> None:
    """Quotes of persons, word for word, with their speaker."""
    given = {squeezed(one["text"]).rstrip("。,!?"): one["speaker"] for one in found}
    wanted = [one for one in truth["quotes"] if one["speaker_kind"] == "person"]
    right = sum(given.get(squeezed(one["text"]).rstrip("。,!?")) == one["speaker"] for one in wanted)
    score.some("quotes with speaker", right, len(wanted))
