"""A public host name must not lead into a private network."""

from __future__ import annotations

from ipaddress import ip_address

from scrapy import Request
from scrapy.http import Response


class PrivateAddressError(Exception):
    """A host name was resolved to an address that is not public."""


class PrivateAddressMiddleware:
    """Drop what came from a loopback, private or link-local address (DNS rebinding).

    Behind a proxy the address is the proxy's, and resolving is the proxy's business.
    """

    def process_response(self, request: Request, response: Response) -> Response:
        """Check the address that answered."""
        answered = response.ip_address
        if answered and not request.meta.get("proxy") and not ip_address(str(answered)).is_global:
            raise PrivateAddressError(f"{request.url} was answered from {answered}, which is no public address")
        return response
