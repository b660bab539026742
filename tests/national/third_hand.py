"""Sites of the third hand: bureaus and city portals by somebody who knows neither the rules nor the other hands."""

from __future__ import annotations

from national.sample_site import NationalSite
from national.third_hand_build import build
from national.third_hand_portals import PORTALS
from national.third_hand_sites_served import PLANS as SERVED
from national.third_hand_sites_static import PLANS as STATIC

__all__ = ["PORTALS", "SITES"]

SITES: list[NationalSite] = [build(plan) for plan in (*STATIC, *SERVED)]
