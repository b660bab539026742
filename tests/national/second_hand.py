"""The second hand's sample sites of the nation: bureaus of every family, portals that lead to a bureau."""

from __future__ import annotations

from .sample_site import NationalSite
from .second_hand_build import assembled, national
from .second_hand_portals import joined, plans
from .second_hand_shelves import Build
from .second_hand_sites_fetched import FETCHED
from .second_hand_sites_odd import ODD
from .second_hand_sites_served import SERVED
from .second_hand_sites_static import STATIC

BUILDS: dict[str, Build] = {site.name: assembled(site) for site in (*STATIC, *FETCHED, *SERVED, *ODD)}
"""The sites by name with what the test of the samples themselves asks for."""

SITES: list[NationalSite] = [national(build) for build in BUILDS.values()]
"""Bureaus with their own home pages."""

PORTALS: list[NationalSite] = [joined(plan) for plan in plans()]
"""Portals of cities: ``home`` is the portal's, ``agency`` and ``wanted`` are the bureau's, ``bureau`` is its home."""
