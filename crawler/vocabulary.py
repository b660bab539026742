"""The words that stand for themselves in records, in the store and in reports; each set has its one home here."""

from __future__ import annotations

from typing import Final, Literal

Kind = Literal["interview", "news", "notice", "policy", "interpretation", "other"]
"""What an article is."""

Role = Literal[
    "reporter", "correspondent", "intern", "photographer", "editor", "duty_editor", "proofreader", "reviewer",
    "chief_editor", "author", "contributor", "host", "planner", "producer", "other",
]  # fmt: skip
"""What somebody is credited with."""

Flag = Literal[
    "mirror", "spam", "truncated", "soft404", "frameset", "image_only", "attachment_only", "no_title", "no_body",
    "no_date", "private_use", "number_reused", "unrepaired",
]  # fmt: skip
"""What a reader of a record should know."""

NO_BODY: Final = "no_body"
"""The flag of a page without text; many of them in one run tell of a new layout."""

State = Literal["ok", "quiet", "layout", "refused", "down", "unknown"]
"""What a run, or a column in it, has come to; what each means stands in ``docs/architecture.md``."""

AddressState = Literal["stored", "failed", "gone", "elsewhere", "refused", "down"]
"""What became of an address that was asked."""
