"""TRS WCM: the platform of many provinces and of city papers."""

from __future__ import annotations

import re

from crawler.platforms.static import StaticList


class Trs(StaticList):
    """Static lists ``index.html``, ``index_1.html`` …; articles ``…/t{YYYYMMDD}_{id}.html``.

    The pager is written by a script call, ``createPageHTML(pages, current, "index", "html")``.
    """

    second = 1
    article = re.compile(r"/t\d{8}_\d+\.s?html?$")
