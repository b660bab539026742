"""How each family of content management systems lists, pages and addresses its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crawler.platforms.gkmlpt import Gkmlpt
from crawler.platforms.nfcms import Nfcms
from crawler.platforms.trs import Trs

if TYPE_CHECKING:
    from crawler.platforms.base import Platform

PLATFORMS: dict[str, Platform] = {
    "gkmlpt": Gkmlpt(),
    "nfcms": Nfcms(),
    "trs": Trs(),
}
"""The names that a column may give as its platform."""
