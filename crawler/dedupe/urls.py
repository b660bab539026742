"""One key for every spelling of a page's address."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from w3lib.url import canonicalize_url

POST = re.compile(r"/m?post_(\d+)\.html$")
"""Article address of the Guangdong platform; ``mpost_`` is the mobile twin, the number is unique within a host."""

INDEX_PAGE = re.compile(r"/(?:index|default)\.(?:s?html?|jsp|aspx?|php)$", re.IGNORECASE)

TRACKING = re.compile(
    r"(?:utm_\w+|spm|from|isappinstalled|share_\w+|nsukey|scene|wx\w*|_t|timestamp|jsessionid|phpsessid)$",
    re.IGNORECASE,
)
"""Query parameters that name the visitor's way to the page, not the page."""


def url_key(url: str) -> str:
    """Return the same string for every spelling of one page's address.

    Scheme, default port, fragment, index page, closing slash, tracking parameters and the order of the
    others do not count; nor do column path, ``mpost_`` and ``/gkmlpt/`` in front of a post number. The key
    is identity only: a page is always requested under the address that was found.

    :param url: absolute address, http or https
    :raises ValueError: if it is no address of a web page
    """
    parts = urlsplit(canonicalize_url(url.strip()))
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"not a web address: {url}")
    host = parts.hostname.rstrip(".")
    if parts.port and parts.port != {"http": 80, "https": 443}[parts.scheme]:
        host = f"{host}:{parts.port}"
    path = re.sub(r"/{2,}", "/", urlsplit(urljoin("http://host/", parts.path)).path)
    if post := POST.search(path):
        return f"{host}|post|{int(post[1])}"
    path = INDEX_PAGE.sub("/", path).rstrip("/")
    query = urlencode([(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not TRACKING.match(k)])
    return f"{host}{path}?{query}" if query else f"{host}{path}"
