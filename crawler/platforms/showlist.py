"""The second common system of Anhui: 黄山, 亳州, 池州, 宣城."""

from __future__ import annotations

import re

from crawler.platforms.base import Sign
from crawler.platforms.static import StaticList


class Showlist(StaticList):
    """Lists ``/News/showList/{id}/page_1.html``, ``/BranchOpennessContent/showList/{branch}/{id}/page_1.html``."""

    second = 2
    signs = (Sign(5, "path", re.compile(r"/showList/(?:\w+/)+", re.IGNORECASE), "its address is that of a showList"),)
