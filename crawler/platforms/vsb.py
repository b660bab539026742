"""博达 VSB: 临沂, 保定, 眉山, 甘南; many hospitals and universities."""

from __future__ import annotations

import re

from crawler.platforms.base import Pages, Sign
from crawler.platforms.static import StaticList


class Vsb(StaticList):
    """Lists ``gzdt.htm``, whose older pages are counted from the oldest: ``gzdt/12.htm`` to ``gzdt/1.htm``.

    Articles are ``info/{column}/{id}.htm``, dated in their rows alone. A dynamic list has a query, ``?PAGENUM=2&…``.
    """

    second = 2
    signs = (
        Sign(3, "text", re.compile(r"_vsl/|/_sitegray/|_jsq_|vsbcontent|\bid=['\"]line_?u\w*\d|govnewslist|showVsb"),
             "it uses names of VSB"),
        Sign(3, "text", re.compile(r"urltype=tree\.TreeTempUrl"), "its links name a tree of VSB"),
    )  # fmt: skip

    def usual(self, url: str, shift: int) -> Pages | None:
        """Return nothing: where older pages are counted from the oldest, only a button tells the next one."""
        return None
