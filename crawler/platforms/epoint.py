"""新点 Epoint: 徐州, 景德镇, 朝阳."""

from __future__ import annotations

import re

from crawler.platforms.base import Pages, Sign
from crawler.platforms.numbering import folder
from crawler.platforms.static import StaticList


class Epoint(StaticList):
    """Lists under numeric codes, ``/028004/``, ``/087002/moreinfo.html``, then ``2.html`` …; days stand in the rows."""

    second = 2
    signs = (
        Sign(3, "path", re.compile(r"/\d{6}(?:\d{3})?/(?:(?:about|list|moreinfo|subpage)\w*\.html?|\d+\.html?)?$"),
             "its address is a numeric code of a column"),
        Sign(2, "text", re.compile(r"ewb-|epoint|/webbuilder", re.IGNORECASE), "it uses names of Epoint"),
    )  # fmt: skip

    def usual(self, url: str, shift: int) -> Pages | None:
        """Return the pages beside the first, which are called by their numbers alone."""
        return Pages(folder(url), ".html", shift)
