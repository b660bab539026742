"""The fixed words of records, store and reports: kinds of articles, roles, flags, states of runs and addresses."""

from __future__ import annotations

from typing import Final, Literal

Kind = Literal["interview", "news", "notice", "policy", "interpretation", "other"]
"""What an article is."""

KIND_MEANS: Final = (
    "interview: somebody was asked; interpretation: explains a policy; policy: lays down what holds from now on; "
    "notice: an office announces or asks for one thing; news: reports what was, somewhere, some day or as somebody "
    "tells it; other: none of these, such as advice that holds everywhere and always, opinions, letters with their "
    "answers, diaries, stories"
)
"""What each kind means."""

ColumnKind = Literal["news", "notice", "policy", "interpretation", "interview", "press", "disclosure"]
"""What a column of a site holds: ``press`` are press conferences, ``disclosure`` the rest of 政府信息公开."""

Role = Literal[
    "reporter", "correspondent", "intern", "photographer", "editor", "duty_editor", "proofreader", "reviewer",
    "chief_editor", "author", "contributor", "host", "planner", "producer", "other",
]  # fmt: skip
"""What somebody is credited with."""

Flag = Literal[
    "mirror", "spam", "truncated", "soft404", "frameset", "image_only", "attachment_only", "no_title", "no_body",
    "no_date", "private_use", "number_reused", "unrepaired", "undated", "date_conflict",
]  # fmt: skip
"""What a reader of a record should know; of what is ``undated``, list or address tell the day, the page none;
of what is in ``date_conflict``, the official tag tells another day than the page prints."""

UNDATED: Final = "undated"
DATELESS: frozenset[Flag] = frozenset({UNDATED, "no_date"})
"""Flags of a page that does not tell its date itself."""

NO_BODY: Final = "no_body"
"""The flag of a page without text; many of them in one run tell of a new layout."""

CUT_SHORT: Final = "it is cut short: its end is missing"
"""Why a page is no article of which the connection broke; only who asked for it can know."""

State = Literal["ok", "quiet", "partial", "layout", "refused", "down", "stopped", "unknown"]
"""What a run, or a column in it, has come to; what each means stands in ``docs/architecture.md``."""

ColumnState = Literal["FOUND", "CONFIRMED", "PROPOSED"]
"""What is kept of a column that a run has found: read since; five of its articles were read; perhaps a column that was
lost, which a person decides."""

AddressState = Literal["new", "stored", "suspect", "refused", "down", "gone", "elsewhere", "failed"]
"""What became of an address; what each means stands in ``docs/addresses.md``."""

Answer = Literal["article", "unchanged", "suspect", "failed", "refused", "down", "missing", "elsewhere"]
"""What an address answered. ``unchanged``: still as stored (304). ``missing``: its own 404 or 410, the host healthy."""

Occasion = Literal["first", "again", "revisit", "repeat"]
"""Why an address is asked: never asked before or its row has changed; it gave no article once; a stored article may
have been revised or withdrawn; it has failed more than once."""
