"""Pages that hold nothing but a jump to another address."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

META = re.compile(r"<meta\b[^>]*>", re.IGNORECASE)
IS_REFRESH = re.compile(r"""http-equiv\s*=\s*["']?refresh\b""", re.IGNORECASE)
REFRESH = re.compile(
    r"""content\s*=\s*["']?\s*(?P<seconds>\d{1,3})[^"'>]*?url\s*=\s*["']?(?P<target>[^"'>\s]+)""", re.IGNORECASE
)
SCRIPT = re.compile(
    r"""(?<![\w.])(?:window\.|self\.|top\.|parent\.|document\.)*location(?:\.href)?\s*"""
    r"""(?:=|\.(?:replace|assign)\s*\()\s*["'](?P<target>[^"'\s]+)["']""",
    re.IGNORECASE,
)
LONGEST = 3000
"""Characters of a page that only jumps; in a longer one a script's location is one of many."""

LONGEST_BODY = 4 * LONGEST
"""Bytes of such a page in whatever charset: what is longer need not be decoded."""

WORDS = 60
"""Characters that it shows at most, 页面跳转中，请稍候 among them."""

SOONEST = 10
"""Seconds; what refreshes later is a page to be read."""

HIDDEN = re.compile(r"<(script|style|head)\b.*?</\1\s*>|<!--.*?-->|<[^<>]*>", re.IGNORECASE | re.DOTALL)


def jump_of(text: str, url: str) -> str | None:
    """Return the address that a page sends its reader to, or None if it is a page to be read.

    :param url: its own address
    """
    if len(text) > LONGEST or len("".join(HIDDEN.sub("", text).split())) > WORDS:
        return None
    found = _refresh(text) or SCRIPT.search(text)
    return _target(found["target"], url) if found else None


def late_jump_of(text: str, url: str) -> str | None:
    """Return the address to which a page sends its reader that shows something in the meantime, or None.

    :param url: its own address
    """
    found = _refresh(text)
    return _target(found["target"], url) if found else None


def _refresh(text: str) -> re.Match[str] | None:
    refreshes = (REFRESH.search(tag) for tag in META.findall(text) if IS_REFRESH.search(tag))
    return next((one for one in refreshes if one and int(one["seconds"]) <= SOONEST), None)


def _target(written: str, url: str) -> str | None:
    try:
        target = urljoin(url, written)
        return target if urlsplit(target).scheme in ("http", "https") else None
    except ValueError:
        return None
