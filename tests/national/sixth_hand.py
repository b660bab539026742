"""A sixth hand's sites of bureaus, and portals that lead to bureaus."""

from national.sixth_hand_portals import PORTALS
from national.sixth_hand_sites import SITES

__all__ = ["PORTALS", "SITES"]
