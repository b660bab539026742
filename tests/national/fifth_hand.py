"""A fifth hand: forty portals and twenty sites, by somebody who has not seen the rules nor the other hands."""

from __future__ import annotations

from national.fifth_hand_portals import PORTALS
from national.fifth_hand_sites import SITES

__all__ = ["PORTALS", "SITES"]
