"""Decides who says a quotation: everybody who may have said it has reasons for and against him, the best one is taken.

Where all of them come to little, nobody says it: it is a term, a title, or the words of somebody unknown.
"""

from __future__ import annotations

from crawler.extract.interview.candidates import Candidate, Saying
from crawler.extract.interview.said_rules import SAID
from crawler.items import Quote

ENOUGH = 0.5
"""What speaks for somebody at least: to name nobody is better than to name another."""


def said(saying: Saying) -> Quote | None:
    """Return a quotation with who says it, or None where nobody does."""
    best, most = None, ENOUGH
    for one in saying.candidates:
        if SAID.exceeds(one, most):
            best, most = one, SAID.score(one)
    return quote_of(saying, best) if best else None


def quote_of(saying: Saying, one: Candidate) -> Quote:
    """Return a quotation as it is said by a candidate."""
    kind = "document" if one.is_document else "person"
    post = saying.speakers.post(one.name) or one.post
    return Quote(one.name, kind, post, one.verb, one.position, "direct", saying.place.span.printed)
