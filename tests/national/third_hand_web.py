"""What the third hand's sites answer from: pages by address and parameters, and small programs."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from sample.site import SamplePage

Program = Callable[[Mapping[str, str]], SamplePage | None]
"""What computes an answer from the parameters."""


@dataclass
class Web:
    """Pages and programs of the hosts of one site."""

    pages: dict[str, list[tuple[dict[str, str], SamplePage]]] = field(default_factory=dict)
    programs: dict[str, list[Program]] = field(default_factory=dict)

    def put(self, url: str, text: str) -> None:
        """Keep a page under an absolute address, of which the query counts and the fragment does not."""
        address, _, query = url.partition("#")[0].partition("?")
        self.pages.setdefault(address, []).append((dict(parse_qsl(query)), SamplePage(text.encode())))

    def share(self, url: str, program: Program) -> None:
        """Let a program answer at an address; the first that has an answer does."""
        self.programs.setdefault(url, []).append(program)

    def answer(self, method: str, address: str, given: Mapping[str, str]) -> SamplePage | None:
        """Return the page of which most parameters are asked for; one whose parameters are not is no answer."""
        for program in self.programs.get(address, ()):
            page = program(given)
            if page is not None:
                return page
        asked = [kept for kept in self.pages.get(address, []) if kept[0].items() <= given.items()]
        return max(asked, key=lambda kept: len(kept[0]))[1] if asked else None


def link(url: str, page: str, manner: str) -> str:
    """Return an absolute address as a page writes it: ``full``, from the ``root`` or ``near`` (relative)."""
    to, at = urlsplit(url), urlsplit(page)
    if manner == "full" or to.netloc != at.netloc:
        return url
    rest = url[len(f"{to.scheme}://{to.netloc}") :] or "/"
    if manner == "root" or to.query:
        return rest
    near = posixpath.relpath(to.path, posixpath.dirname(at.path or "/"))
    ending = "/" if to.path.endswith("/") else ""
    return (near if near.startswith(".") else f"./{near}") + ending
