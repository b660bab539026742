"""What the scripts of a list page tell of its further pages: addresses put together, and requests that they send."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from crawler.platforms.base import Pages
from crawler.platforms.fields import written_fields
from crawler.platforms.links import TEMPLATE
from crawler.text.addresses import PAGE_PARAMETER

BUILT = re.compile(
    r"""(?:location(?:\.href)?|\.action|window\.open)\s*[=(]\s*(?:[\w.\s=<>!()]{1,40}\?\s*(['"])[^'"]*\1\s*:\s*)?"""
    r"""(['"])(?P<before>[^'"]*)\2\s*\+\s*\(?\s*[A-Za-z_][\w.]*"""
    r"""(?P<less>\s*-\s*1)?\s*\)?(?:\s*\+\s*(['"])(?P<after>[^'"]*)\5)?"""
)
"""A script that puts an address together from the number of a page, and may have another one for the first."""

FILLED = re.compile(rf"""(['"])(?P<before>[^'"\s<>{{}}]*){TEMPLATE.pattern}(?P<after>[^'"\s<>{{}}]*)\1""")
"""An address with a place for the number of a page, in an attribute or a script."""

SENT = re.compile(
    r"""\burl\s*:\s*(['"])(?P<url>[^'"]+)\1[^{}]{0,100}?\bdata\s*:\s*\{(?P<fields>[^{}]{1,2000})\}""", re.IGNORECASE
)
"""A script that sends fields to an address."""

POST = re.compile(r"""\$\.post\(|\b(?:type|method)\s*:\s*['"]post['"]""", re.IGNORECASE)
FIELD = re.compile(PAGE_PARAMETER, re.IGNORECASE)


def built(text: str, url: str) -> Iterator[tuple[str, str, int | None]]:
    """Yield the addresses that are put together: up to the number of the page, behind it, and what is taken from it."""
    for match in BUILT.finditer(text):
        yield urljoin(url, match["before"]), match["after"] or "", -1 if match["less"] else None
    for match in FILLED.finditer(text):
        yield urljoin(url, match["before"]), match["after"], None


def sent(text: str, url: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """Yield what scripts ask for by the number of a page: an address, the other fields, the name of that field."""
    for match in SENT.finditer(text):
        told = written_fields(match["fields"])
        name = next((name for name, value in told.items() if FIELD.fullmatch(name) and value.is_bare), None)
        if name:
            others = {other: value.text for other, value in told.items() if other != name}
            yield urljoin(url, match["url"]), others, name


def posted(text: str, url: str) -> Pages | None:
    """Return how a script asks the page's own host for a page of the list by POST."""
    if not POST.search(text):
        return None
    for target, fields, name in sent(text, url):
        if urlsplit(target).hostname == urlsplit(url).hostname:
            return Pages(target, name, form=tuple(fields.items()))
    return None
