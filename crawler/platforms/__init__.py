"""How each family of content management systems lists, pages and addresses its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crawler.platforms.auto import Auto
from crawler.platforms.families import FAMILIES

if TYPE_CHECKING:
    from crawler.platforms.base import Platform

PLATFORMS: dict[str, Platform] = {"auto": Auto(), **FAMILIES}
"""The names that a column may give as its platform."""
