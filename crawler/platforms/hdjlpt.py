"""hdjlpt, the interaction platform of Guangdong: interviews that were broadcast, and their records."""

from __future__ import annotations

import re

from crawler.platforms.base import Sign
from crawler.platforms.static import StaticList


class Hdjlpt(StaticList):
    """Lists whose rows lead to ``/hdjlpt/live/index/index/interviews/pc?pid={id}&jump=0&siteId={SID}``."""

    second = 2
    parameter = "page"
    signs = (
        Sign(3, "path", re.compile(r"^/(?:\w+/)*hdjlpt/live/"), "its address is that of the interaction platform"),
    )
