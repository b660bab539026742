"""The proxies of the environment: which hosts go without one is looked up once a host."""

from __future__ import annotations

from functools import cache
from urllib.request import proxy_bypass

from scrapy import Request
from scrapy.downloadermiddlewares.httpproxy import HttpProxyMiddleware
from scrapy.utils.httpobj import urlparse_cached

goes_without = cache(proxy_bypass)
"""Whether a host goes without a proxy (``no_proxy``). Scrapy walks through the whole environment for every request."""


class EnvironmentProxy(HttpProxyMiddleware):
    """Send a request through the proxy of its scheme, unless it names one itself."""

    def process_request(self, request: Request) -> None:  # type: ignore[override]
        """Choose the proxy; a request that is sent again has its own already."""
        if "proxy" in request.meta:
            super().process_request(request)
            return
        url = urlparse_cached(request)
        own = self.proxies.get(url.scheme) if url.hostname and not goes_without(url.hostname) else None
        credentials, proxy = own or (None, None)
        self._set_proxy_and_creds(request, proxy, credentials, url.scheme if own else None)
