"""A site that refuses is told from one that is down, empty or gone, and left alone."""

from __future__ import annotations

import re
from collections import Counter
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.http import Response

from crawler.charset.decode import decode
from crawler.walk.site import Refused

STATUSES = frozenset({401, 403, 405, 412, 429, 521})
"""Answers of the firewalls in front of government sites; 412 and 521 come with a challenge page."""

CHALLENGE = re.compile(r"请稍候|正在验证|安全验证|访问验证|__jsl_clearance")
CHALLENGE_LENGTH = 10_000
"""Bytes; a page longer than this is no challenge page."""

PATIENCE = 3
"""Refusals in a row after which a host is not asked again in this run."""


class RefusedMiddleware:
    """Turn refusals into ``Refused`` and stop asking a host that keeps refusing. Nothing is ever evaded."""

    def __init__(self) -> None:
        self._refusals: Counter[str] = Counter()

    def process_request(self, request: Request) -> None:
        """Leave a host alone that has refused too often."""
        if self._refusals[_host(request)] >= PATIENCE:
            raise Refused(f"{_host(request)} refused {PATIENCE} times in a row and is left alone for this run")

    def process_response(self, request: Request, response: Response) -> Response:
        """Recognise a refusal by its status or its challenge page."""
        host = _host(request)
        if response.status in STATUSES:
            self._refusals[host] += 1
            raise Refused(f"answers {response.status}")
        if len(response.body) < CHALLENGE_LENGTH and _is_challenge(response):
            self._refusals[host] += 1
            raise Refused("answers with a challenge page")
        self._refusals[host] = 0
        return response


def _host(request: Request) -> str:
    return urlsplit(request.url).hostname or ""


def _is_challenge(response: Response) -> bool:
    """Tell a challenge by its words, where a page has next to nothing else to say."""
    content_type = (response.headers.get(b"Content-Type") or b"").decode("latin-1")
    if "json" in content_type:
        return False
    text = decode(response.body, content_type).text
    return bool(CHALLENGE.search(text)) and len(re.findall(r"<(?:p|li|td)\b", text)) < 3
