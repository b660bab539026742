"""TRS WCM: the platform of many provinces and of city papers."""

from __future__ import annotations

import re

from parsel import Selector

from crawler.platforms.static import ListPager, StaticList

SCRIPT = re.compile(r"createPage(?:HTML)?\(\s*((?:\d+\s*,\s*){2,3})['\"](\w+)['\"]\s*,\s*['\"](\w+)['\"]")


class Trs(StaticList):
    """Static lists ``index.html``, ``index_1.html`` …; articles ``…/t{YYYYMMDD}_{id}.html``.

    The pager is written by a script call, ``createPageHTML(pages, current, "index", "html")``; where three numbers
    lead they are (records, pages, current).
    """

    second = 1
    article = re.compile(r"/t\d{8}_\d+\.s?html?$")

    def pager(self, page: Selector, text: str, url: str) -> ListPager:
        """Read the script call; without one, what a static list shows otherwise."""
        call = SCRIPT.search(text)
        if not call:
            return super().pager(page, text, url)
        numbers = [int(number) for number in call[1].split(",") if number.strip()]
        return ListPager(call[2], call[3], numbers[-2])
