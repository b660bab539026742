"""Systems that name their pages ``.jhtml``: 郑州, 孝感, 廊坊, formerly 河北."""

from __future__ import annotations

import re

from crawler.platforms.base import Pages, Sign
from crawler.platforms.static import StaticList


class Jhtml(StaticList):
    """Lists ``index.jhtml``, ``index_2.jhtml`` …; articles ``{id}.jhtml``, dated in their rows alone."""

    second = 2
    signs = (Sign(3, "path", re.compile(r"\.jhtml$"), "its address ends in .jhtml"),)

    def usual(self, url: str, shift: int) -> Pages | None:
        """Return the pages beside a list whose address may be that of its folder."""
        pages = super().usual(url, shift)
        return pages._replace(after=".jhtml") if pages and pages.after == ".html" else pages
