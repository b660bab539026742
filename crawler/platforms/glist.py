"""Systems whose lists are called glist: 沈阳, 辽阳."""

from __future__ import annotations

import re

from crawler.platforms.base import Pages, Sign
from crawler.platforms.static import StaticList

LIST = re.compile(r"(?P<before>.*/glist)(?P<after>\.s?html?)")


class Glist(StaticList):
    """Lists ``glist.html``, ``glist1.html``, ``glist2.html`` and so on."""

    second = 1
    signs = (Sign(5, "path", re.compile(r"/glist\d*\.s?html?$"), "its address is that of a glist"),)

    def usual(self, url: str, shift: int) -> Pages | None:
        """Return the pages beside the first, whose numbers stand behind its name without a mark."""
        match = LIST.fullmatch(url)
        return Pages(match["before"], match["after"], shift) if match else super().usual(url, shift)
