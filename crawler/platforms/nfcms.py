"""NFCMS of 南方新闻网: the platform of nearly all government sites of Guangdong."""

from __future__ import annotations

import re

from crawler.platforms.base import Sign
from crawler.platforms.static import StaticList


class Nfcms(StaticList):
    """Static lists ``index.html``, ``index_2.html`` …; articles ``{column}/content/post_{id}.html``.

    ``mpost_`` is the mobile twin; ``/content/`` is rarely missing; rows may name the disclosure platform's address of
    the same post. Lists are not always in order of date.
    """

    second = 2
    article = re.compile(r"/m?post_\d+\.html$")
    signs = (Sign(2, "text", re.compile(r"\bnfw-cms-|nfcms-|southcn\.com"), "it uses names of NFCMS"),)
