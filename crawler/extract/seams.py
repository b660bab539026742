"""Parts the elements of a bar that its style sheet sets apart: no blank stands between them in the markup."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

LONGEST_BAR = 60
DATE_PIECE = re.compile(
    r"(?:[\u3400-\u9fff]{2,6}[:：])?\W*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*"
    r"(?:\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?\W*"
)
"""Characters of such a bar, and the element of it that is a date."""


def spaced_bar(pieces: Sequence[str], text: str) -> str:
    """Return the pieces of a short line with blanks between; nothing if none is a date to which another one is glued.

    :param text: the line
    """
    if len(text) > LONGEST_BAR or not ("20" in text or "19" in text):
        return ""
    dates = [place for place, piece in enumerate(pieces) if DATE_PIECE.fullmatch(piece)]
    beside = (pair for place in dates for pair in pairwise(pieces[max(0, place - 1) : place + 2]))
    glued = any(not (before[-1:].isspace() or behind[:1].isspace()) for before, behind in beside)
    return " ".join(pieces) if glued else ""
