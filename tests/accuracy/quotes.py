"""Scores of quotes, by the first words of each."""

from __future__ import annotations

from collections.abc import Sequence

from accuracy.compare import is_named, spoken
from accuracy.fields import Record, Scorer

HEAD = 8
"""Characters by which a quote is found again."""

WITHIN = 60
"""How far into a given quote a wanted one may begin that was joined to the words before it."""


def score_quotes(score: Scorer, found: Sequence[Record], truth: Record) -> None:
    """Count the direct quotes of a page, part by part, and speaker and position of those found."""
    quotes = [quote for quote in found if quote["kind"] == "direct"]
    texts = [spoken(quote["text"]) for quote in quotes]
    used: set[int] = set()
    right = wanted = 0
    for one in truth["direct_quotes"]:
        for part in one["parts"]:
            wanted += 1
            hit = _find(texts, spoken(part)[:HEAD], used)
            if hit is not None:
                used.add(hit)
                right += 1
                _score_quote(score, quotes[hit], one)
    maybe = [spoken(text)[:HEAD] for text in truth["maybe_quotes"] if spoken(text)]
    extra = [text for at, text in enumerate(texts) if at not in used and not text.startswith(tuple(maybe))]
    score.some("direct quotes, precision", len(used), len(used) + len(extra), extra)
    score.some("direct quotes, recall", right, wanted)


def _find(texts: Sequence[str], head: str, used: set[int]) -> int | None:
    """Return the quote that begins so, else one that holds the words: near its beginning unless it was found before."""
    for at, text in enumerate(texts):
        if at not in used and text.startswith(head):
            return at
    for at, text in enumerate(texts):
        if head and head in text and (at in used or text.find(head) < WITHIN):
            return at
    return None


def _score_quote(score: Scorer, given: Record, wanted: Record) -> None:
    names = [name for name in map(spoken, wanted["speaker"].split("/")) if name]
    right = is_named(given["speaker"], wanted["speaker"]) or any(name in spoken(given["speaker"]) for name in names)
    score.one("direct quotes' speakers", right, f"{given['speaker']} for {wanted['speaker']}")
    if wanted["position"] and len(wanted["parts"]) == 1:
        score.one("direct quotes' positions", given["position"] == wanted["position"], given["text"][:20])


def score_started(score: Scorer, found: Sequence[Record], wanted: Sequence[Record]) -> None:
    """Count direct and indirect quotes of which the truth tells the first words, and how those found were said."""
    texts = [spoken(quote["text"]) for quote in found]
    free = list(range(len(found)))
    hits = []
    for one in wanted:
        start = spoken(one["starts"])
        hit = next((at for at in free if texts[at].startswith(start)), None)
        if hit is None:
            hit = next((at for at in free if start in texts[at][: 30 + len(start)]), None)
        score.one(f"{one['kind']} quotes, recall", hit is not None, start)
        if hit is not None:
            free.remove(hit)
            hits.append(found[hit])
            _score_started(score, found[hit], one)
    given = [quote for quote in found if quote["kind"] == "direct"]
    score.some("direct quotes, precision", sum(quote["kind"] == "direct" for quote in hits), len(given))


def _score_started(score: Scorer, given: Record, wanted: Record) -> None:
    a, b = spoken(given["speaker"]), spoken(wanted["speaker"])
    document = wanted["speaker_kind"] == "document"
    score.one("quotes' speakers", a == b or (document and (a in b or b in a)), f"{a} for {b}")
    score.one("quotes' kinds", given["kind"] == wanted["kind"], wanted["starts"])
    score.one("quotes' positions", given["position"] == wanted["position"], wanted["starts"])
    if document:
        score.one("quotes of documents", given["speaker_kind"] == "document", wanted["starts"])
