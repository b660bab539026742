"""Both cities on one proxy."""

from sample import huizhou, nfcms
from sample.site import Site


def build() -> Site:
    """Build the pages of both cities."""
    site = Site()
    site.add(nfcms.build())
    site.add(huizhou.build())
    return site
