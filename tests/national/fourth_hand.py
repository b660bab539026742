"""Sites of the fourth hand: bureaus that are given by their home page, and portals that lead to a bureau."""

from __future__ import annotations

from national import fourth_hand_sites_generic, fourth_hand_sites_jpage, fourth_hand_sites_small, fourth_hand_sites_trs
from national.fourth_hand_portals import PORTAL_DRAFTS
from national.fourth_hand_site import Draft

DRAFTS = tuple(
    Draft(plan)
    for module in (fourth_hand_sites_trs, fourth_hand_sites_jpage, fourth_hand_sites_small, fourth_hand_sites_generic)
    for plan in module.PLANS
)
SITES = tuple(draft.site() for draft in DRAFTS)
PORTALS = tuple(portal.site for portal in PORTAL_DRAFTS)
