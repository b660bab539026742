"""A network without names."""

from __future__ import annotations

from typing import Any

from twisted.internet import defer
from twisted.internet.error import DNSLookupError
from twisted.internet.interfaces import IResolverSimple
from zope.interface import implementer


@implementer(IResolverSimple)
class NoNames:
    """Resolves nothing (``DNS_RESOLVER``)."""

    def __init__(self, reactor: Any) -> None:
        self._reactor = reactor

    @classmethod
    def from_crawler(cls, crawler: Any, reactor: Any) -> NoNames:
        """Build it as Scrapy builds resolvers."""
        return cls(reactor)

    def install_on_reactor(self) -> None:
        """Take the place of the reactor's resolver."""
        self._reactor.installResolver(self)

    def getHostByName(self, name: str, timeout: Any = None) -> Any:  # noqa: N802 (Twisted's name)
        """Know no name; an address is one without asking."""
        if name.replace(".", "").isdecimal():
            return defer.succeed(name)
        return defer.fail(DNSLookupError(f"no results for hostname lookup: {name}"))
