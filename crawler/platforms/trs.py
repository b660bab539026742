"""TRS WCM: the platform of many provinces and of city papers."""

from __future__ import annotations

import re

from crawler.platforms.base import Sign
from crawler.platforms.static import StaticList


class Trs(StaticList):
    """Static lists ``index.html``, ``index_1.html`` …; articles ``…/t{YYYYMMDD}_{id}.html``.

    The pager is written by a script call, ``createPageHTML(pages, current, "index", "html")``.
    """

    second = 1
    article = re.compile(r"/t(?:\d{8}_\d+(?:_\d+)?|\d{7,9})\.s?html?$")
    signs = (
        Sign(1, "text", re.compile(r"\bcreatePage(?:HTML)?\(\s*\d"), "a script call of TRS writes its pager"),
        Sign(1, "text", re.compile(r"\bTRS_|<!--\s*TRS", re.IGNORECASE), "it names TRS"),
    )
