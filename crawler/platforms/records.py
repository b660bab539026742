"""Rows that a page keeps in CDATA for its script to lay out: jpage of 大汉 and its kin."""

from __future__ import annotations

import re
from collections.abc import Iterator

EDGE = re.compile(
    r"(?:<script\b[^>]*>\s*)?(?:<\?xml[^>]*>\s*)?<(?P<opens>datastore|recordset)\b"
    r"|</(?P<closes>datastore|recordset)\s*>(?:\s*</script>)?",
    re.IGNORECASE,
)
"""Where records begin and end, with the script around them."""


def laid_out(text: str) -> str:
    """Return a page with its records in the place where they are kept, as the script would lay them out."""
    if "<![CDATA[" not in text:
        return text
    parts, done, start, name = [], 0, None, ""
    for edge in EDGE.finditer(text):
        if start is None and edge["opens"]:
            start, name = edge.start(), edge["opens"]
        elif start is not None and edge["closes"] == name:
            parts += [text[done:start], _laid_out(text[start : edge.end()])]
            done, start = edge.end(), None
    return "".join([*parts, text[done:]])


def _laid_out(store: str) -> str:
    """Return records as markup, and the link to those behind them as a button for the next page."""
    following = next(_kept(store, "<nextgroup>"), "").strip().replace("<a ", '<a rel="next" ', 1)
    return f'<div class="records">{"".join(_kept(store, "<record>"))}</div>{following}'


def _kept(store: str, tag: str) -> Iterator[str]:
    """Yield what stands in CDATA behind a tag."""
    for piece in store.split(tag)[1:]:
        before, _, kept = piece.partition("<![CDATA[")
        kept, closed, _ = kept.partition("]]>")
        if closed and not before.strip():
            yield kept
