"""The web server of a sample site: which request gets which answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from sample.site import SamplePage

from .second_hand_parts import Request

Respond = Callable[[Mapping[str, str]], SamplePage | None]


@dataclass
class Web:
    """Answers by method and address; of several for one address that one whose parameters fit best."""

    known: dict[tuple[str, str], list[tuple[frozenset[tuple[str, str]], Respond]]] = field(default_factory=dict)

    def add(self, request: Request, respond: Respond) -> None:
        """Answer a request, and others to the same address with more parameters."""
        self.known.setdefault((request.method, request.url), []).append((frozenset(request.params), respond))

    def page(self, request: Request, draw: Callable[[], bytes], content_type: str = "text/html") -> None:
        """Answer a request with a page, which is drawn when it is asked for."""
        self.add(request, lambda params: SamplePage(draw(), content_type=content_type))

    def redirect(self, url: str, location: str, status: int = 301) -> None:
        """Send an address on."""
        self.add(Request("GET", url), lambda params: SamplePage(b"", status=status, location=location))

    def answer(self, method: str, url: str, params: Mapping[str, str]) -> SamplePage | None:
        """Return the answer to a request; None where there is no such page."""
        given = set(params.items())
        fitting = [
            (len(asked), respond)
            for asked, respond in self.known.get(("GET" if method == "HEAD" else method, url), ())
            if asked <= given
        ]
        return max(fitting, key=lambda pair: pair[0])[1](params) if fitting else None

    def take(self, other: Web) -> None:
        """Answer for another server too."""
        self.known |= other.known

    @property
    def hosts(self) -> tuple[str, ...]:
        """Return all hosts it answers for."""
        return tuple(sorted({str(urlsplit(url).hostname) for _, url in self.known}))
