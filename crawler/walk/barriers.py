"""Answers that keep a crawler out: refusals, challenges and logins, told from pages that are merely not there."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from scrapy.http import Response

from crawler.extract.doubt import KINDS, SURE
from crawler.extract.nopage import PASSWORD
from crawler.lexicon.pages import PAGES
from crawler.lexicon.row import forms
from crawler.text.fold import folded
from crawler.vocabulary import Answer
from crawler.walk.responses import text_of

STATUSES = frozenset({202, 401, 403, 405, 406, 412, 418, 429, 451, 521, 567})
"""Answers of the firewalls in front of government sites; 202, 412 and 521 come with a challenge page."""

SMALL = 10_000
"""Bytes; a page longer than this keeps nobody out."""

SCRIPTS = re.compile(r"__jsl_clearance|\$_ts\b")
"""Marks of the scripts that challenge a browser."""

WAIT = re.compile("|".join(forms(PAGES, meaning="wait")))
PIECES = re.compile(r"<(?:p|li|td|article)\b", re.IGNORECASE)
MOST_PIECES = 2
"""Paragraphs, list entries and cells of a page that has next to nothing to say."""


def barrier(response: Response, *, is_list: bool) -> tuple[Answer, str] | None:
    """Return what an answer that keeps the crawler out is, and how it is called; None of any other answer.

    :param is_list: whether a list was asked for: of maintenance and error pages in the place of an article, the
        reading of the page tells; that a page is not there is no trouble, but mostly the end of a list
    """
    if response.status in STATUSES:
        return "refused", f"answers {response.status}"
    if response.status != 200 or len(response.body) > SMALL:
        return None
    if b"json" in (response.headers.get(b"Content-Type") or b""):
        return None
    text = text_of(response)
    if len(PIECES.findall(text)) > MOST_PIECES:
        return None
    words = folded(text)
    if SCRIPTS.search(text) or KINDS["a challenge page"].search(words) or WAIT.search(words):
        return "refused", "answers with a challenge page"
    if PASSWORD.search(text):
        return "refused", "answers with a login page"
    if is_list:
        words = re.sub(r"<[^<>]*>", " ", words)
        for kind in ("a maintenance page", "an error page"):
            if KINDS[kind].search(words) and not (kind == "an error page" and SURE.search(words)):
                return "down", f"answers with {kind}"
    return None


def retry_after(response: Response, now: datetime) -> float | None:
    """Return for how many seconds a host asks to be left alone, if it does."""
    value = (response.headers.get(b"Retry-After") or b"").decode("latin-1").strip()
    if response.status not in (429, 503) or not value:
        return None
    if value.isdecimal():
        return float(value)
    try:
        at = parsedate_to_datetime(value)
    except (ValueError, TypeError):
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return max(0.0, (at - now).total_seconds())
