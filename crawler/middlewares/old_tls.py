"""Hosts whose TLS is of former years: read all the same, each for itself, and named.

The normal way comes first. Only after a handshake has failed is that host asked by the old rules: TLS 1.0 and 1.1,
legacy renegotiation (RFC 5746 unknown to it), weak ciphers and keys (``SECLEVEL=0``), Diffie-Hellman of 1024 bits. What
is known of certificates is the same either way: ``DOWNLOAD_VERIFY_CERTIFICATES`` holds for both.
"""

from __future__ import annotations

import asyncio
import copy
from typing import Any
from urllib.parse import urlsplit

from OpenSSL import SSL
from scrapy import Request
from scrapy.core.downloader.contextfactory import _get_creator_context, _ScrapyClientContextFactory
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.internet.ssl import CertificateOptions, TLSVersion
from twisted.web.client import BrowserLikePolicyForHTTPS

from crawler.errors import UserError
from crawler.walk.failures import message

NOTE = "its TLS is of former years: it is read by the old rules, that protect less; tell the site's operator"


class OldCiphers:
    """Whatever the library still knows; a level of security, which names of ciphers do not carry, goes with them.

    A cipher without a certificate is none: nothing would be left to verify.
    """

    fullName = "ALL:!aNULL:@SECLEVEL=0"  # noqa: N815 (Twisted's name)

    def selectCiphers(self, available: Any) -> tuple[OldCiphers, ...]:  # noqa: N802 (Twisted's name)
        """Return what OpenSSL is told."""
        return (self,)


class Strict(_ScrapyClientContextFactory):
    """Scrapy's context without legacy renegotiation, which Scrapy allows to every host unless it verifies them."""

    def _get_cert_options(self) -> CertificateOptions:
        return CertificateOptions(**self._get_cert_options_kwargs())


class ByHost(BrowserLikePolicyForHTTPS):
    """The normal context, and one by the old rules for the hosts that need it."""

    def __init__(self, normal: Any, old: Any, old_hosts: set[str]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._normal, self._old, self._old_hosts = normal, copy.copy(old), old_hosts
        self._old.tls_min_version, self._old.tls_ciphers = TLSVersion.TLSv1_0, OldCiphers()

    def creatorForNetloc(self, hostname: bytes, port: int) -> Any:  # noqa: N802 (Twisted's name)
        """Return what makes the connection to a host secure."""
        if hostname.decode("ascii") not in self._old_hosts:
            return self._normal.creatorForNetloc(hostname, port)
        creator = self._old.creatorForNetloc(hostname, port)
        _get_creator_context(creator).set_options(SSL.OP_LEGACY_SERVER_CONNECT)
        return creator


class HttpsHandler(HTTP11DownloadHandler):
    """Scrapy's handler, with a context for each host (``DOWNLOAD_HANDLERS``)."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._contextFactory = ByHost(Strict.from_crawler(crawler), self._contextFactory, old_hosts(crawler))  # type: ignore[assignment]


def old_hosts(crawler: Crawler) -> set[str]:
    """Return the hosts that a crawl asks by the old rules: one set for handler and middleware."""
    hosts: set[str] = crawler.__dict__.setdefault("old_tls_hosts", set())
    return hosts


class OldTlsMiddleware:
    """Ask a host again by the old rules after its handshake has failed, and remember it if that helps."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._hosts = old_hosts(crawler)
        self._known: set[str] | None = None
        self._noted: set[str] = set()
        self._recalling = asyncio.Lock()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> OldTlsMiddleware:
        """Build the middleware."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Recall, once a run, which hosts needed the old rules before."""
        async with self._recalling:
            if self._known is None:
                spider: Any = self._crawler.spider
                state = getattr(spider, "crawl_state", None)
                known: set[str] = await asyncio.to_thread(state.old_tls, spider.run_at) if state else set()
                self._known = known
                self._hosts |= known

    async def process_response(self, request: Request, response: Response) -> Response:
        """Name and remember a host that was read by the old rules."""
        spider: Any = self._crawler.spider
        host = urlsplit(request.url).hostname or ""
        if host in self._hosts and request.url.startswith("https:") and host not in self._noted:
            self._noted.add(host)
            if hasattr(spider, "note"):
                spider.note(host, NOTE)
            if host not in (self._known or ()) and (state := getattr(spider, "crawl_state", None)):
                try:
                    await asyncio.to_thread(state.keep_old_tls, host, spider.run_at)
                except UserError as error:
                    spider.logger.warning("%s: that its TLS is old cannot be kept: %s", host, error)
        return response

    def process_exception(self, request: Request, exception: Exception) -> Request | None:
        """Ask once more, by the old rules, where a handshake has failed."""
        host, text = urlsplit(request.url).hostname or "", message(exception)
        failed = "SSL routines" in text and "certificate" not in text.lower()
        if not failed or not request.url.startswith("https:") or host in self._hosts:
            return None
        self._hosts.add(host)
        return request.replace(dont_filter=True)
