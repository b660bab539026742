"""A page that may be a damaged copy, with what it tells about its own damage."""

from __future__ import annotations

import re
from collections.abc import Mapping

from crawler.lexicon.lazy import cached_property
from crawler.mirror.conversion import simplified_text
from crawler.mirror.damage import BRACKETED

REMEMBERED = 20_000
"""Characters of a page that are remembered."""

PRIVATE = re.compile("[\ue000-\uf8ff]")


class MirrorPage:
    """A page that may be a damaged copy, and what it tells about its runs; looked up when a run asks for it."""

    def __init__(self, text: str, listed: Mapping[str, str], *, proved: bool) -> None:
        self.text = text
        self.listed = listed
        """Character → reading of the mirror's list, as far as the page shows it."""
        self.proved = proved
        """Whether it is known for a copy; as long as it is not, its runs are weighed by what is next to them."""

    @cached_property
    def simple(self) -> str:
        """The text, every character simplified."""
        return simplified_text(self.text)

    @cached_property
    def stored(self) -> bool:
        """Whether private-use characters were lost in storing, as far as can be seen."""
        return not PRIVATE.search(self.text)

    @cached_property
    def said(self) -> str:
        """What the page says, simplified and without readings."""
        return BRACKETED.sub("", self.simple[:REMEMBERED]) if self.proved else ""
