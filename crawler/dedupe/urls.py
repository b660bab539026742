"""Makes one key of all spellings of a page's address, so that a page is asked for and stored once."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, urlencode, urljoin, urlsplit

from w3lib.url import canonicalize_url

POST = re.compile(r"/m?post_(\d+)\.html$")
"""Article address of the Guangdong platform; ``mpost_`` is the mobile twin, the number is unique within a host."""

INDEX_PAGE = re.compile(r"(?:/(?:(?:index|default)\.(?:s?html?|jhtml|jspx?|aspx?|php|do|action))?)+$", re.IGNORECASE)
SESSION = re.compile(r";(?:jsessionid|phpsessid)=[^/;]*", re.IGNORECASE)
ALIAS = re.compile(r"^(?:(?:www|m|wap|mobile|3g)\.)+(?=[^.]+\.)")
"""Names before a host that lead to the same site."""

REGISTERED = re.compile(r"[^.]+\.(?:(?:gov|com|org|net|edu|mil|[a-z]{2})\.cn|[^.]+)")
"""A name as it is registered; its site is written with ``www.``, that of a name below it without."""

TRACKING = re.compile(
    r"(?:utm_\w+|spm|from|isappinstalled|share_\w+|nsukey|scene|wx\w*|_t|timestamp|jsessionid|phpsessid|"
    r"fbclid|gclid|msclkid|bd_vid|hms?[a-z]{2})$",
    re.IGNORECASE,
)
"""Query parameters that name the visitor's way to the page, not the page."""


def url_key(url: str) -> str:
    """Return the same string for every spelling of one page's address.

    Scheme, default port, fragment, index page, closing slash, session, tracking parameters and the order of the
    others do not count; nor do ``www.``, a mobile host, and column path, ``mpost_`` and ``/gkmlpt/`` in front of a
    post number. The key is identity only: a page is always requested under the address that was found.

    :param url: absolute address, http or https
    :raises ValueError: if it is no address of a web page
    """
    host, path, parts = _split(url)
    if post := POST.search(path):
        return f"{host}|post|{int(post[1])}"
    return _with_query(host, path, parts)


def full_key(url: str) -> str:
    """Return the key of an address whose post number belongs to another article: host, path and query.

    :raises ValueError: as :func:`url_key`
    """
    return _with_query(*_split(url))


def host_key(url: str) -> str:
    """Return the host of an address, one name for its aliases, with a port that is not the default.

    :raises ValueError: as :func:`url_key`
    """
    parts = urlsplit(url.strip())
    return _split(f"{parts.scheme}://{parts.netloc}")[0]  # few hosts have all the addresses


@lru_cache(maxsize=4096)  # every stage asks for the key of the same few addresses
def _split(url: str) -> tuple[str, str, SplitResult]:
    """Return host, path and the canonical address in parts."""
    parts = urlsplit(canonicalize_url(url.strip()))
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"not a web address: {url}")
    host = ALIAS.sub("", parts.hostname.rstrip("."))
    host = f"www.{host}" if REGISTERED.fullmatch(host) else host
    if parts.port and parts.port != {"http": 80, "https": 443}[parts.scheme]:
        host = f"{host}:{parts.port}"
    path = re.sub(r"/{2,}", "/", urlsplit(urljoin("http://host/", SESSION.sub("", parts.path))).path)
    return host, INDEX_PAGE.sub("", path), parts


def _with_query(host: str, path: str, parts: SplitResult) -> str:
    query = urlencode([(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not TRACKING.match(k)])
    return f"{host}{path}?{query}" if query else f"{host}{path}"
