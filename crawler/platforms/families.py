"""The families of content management systems."""

from __future__ import annotations

from crawler.platforms.anhui import Anhui
from crawler.platforms.base import Platform
from crawler.platforms.epoint import Epoint
from crawler.platforms.gdsearch import Gdsearch
from crawler.platforms.generic import Generic
from crawler.platforms.gkmlpt import Gkmlpt
from crawler.platforms.glist import Glist
from crawler.platforms.hdjlpt import Hdjlpt
from crawler.platforms.jhtml import Jhtml
from crawler.platforms.jpaas import Jpaas
from crawler.platforms.jpage import Jpage
from crawler.platforms.nfcms import Nfcms
from crawler.platforms.postmeta import Postmeta
from crawler.platforms.showlist import Showlist
from crawler.platforms.trs import Trs
from crawler.platforms.ucap import Ucap
from crawler.platforms.vsb import Vsb

FAMILIES: dict[str, Platform] = {
    "anhui": Anhui(),
    "epoint": Epoint(),
    "gdsearch": Gdsearch(),
    "generic": Generic(),
    "gkmlpt": Gkmlpt(),
    "glist": Glist(),
    "hdjlpt": Hdjlpt(),
    "jhtml": Jhtml(),
    "jpaas": Jpaas(),
    "jpage": Jpage(),
    "nfcms": Nfcms(),
    "postmeta": Postmeta(),
    "showlist": Showlist(),
    "trs": Trs(),
    "ucap": Ucap(),
    "vsb": Vsb(),
}
"""Every family, by the name that a column gives as its platform."""
