"""The pager of an article that is spread over several pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from lxml.etree import _Element

from crawler.extract.tree import Elements, shown_text
from crawler.text.addresses import PAGE_PARAMETER

FILE = re.compile(r"(?P<stem>.+)\.(?:s?html?|jsp|aspx?|php)", re.IGNORECASE)
NUMBERED = re.compile(r"(?P<stem>.+)[_-](?P<number>\d{1,2})$")
"""``t20240506_12.htm`` goes on in ``t20240506_12_1.htm``; a serial number of more than two digits is no page."""

COUNTS = re.compile(PAGE_PARAMETER, re.IGNORECASE)

BUTTON = re.compile(
    r"[\[【(（]? ?(?:第? ?(?P<number>\d{1,2}) ?页?|[上下前后]一?页|[首尾末]页|最后一?页|next|[<>‹›«»]{1,2})"
    r" ?[>›»]{0,2} ?[\]】)）]?",
    re.IGNORECASE,
)
"""What the links of a pager say; 下一篇 is another article. Runs of blanks count as one."""

CALL = re.compile(
    r"createPage(?:HTML)?\(\s*(?P<pages>\d{1,2})\s*,\s*(?P<current>\d{1,2})\s*,\s*['\"](?P<stem>[\w-]+)['\"]\s*,\s*['\"](?P<ending>\w+)['\"]"
)
"""TRS writes the pager by a script: pages, the present one from 0, the file's name and ending."""


BEHIND_NAME = re.compile(rb"[_-]\d{1,2}\.|['\"]\s*,")
"""What stands behind the name of a page where another page of its article is named, or a script is told the name."""

BEHIND_FIRST = re.compile(rb"[_-]\d{1,2}\.|\.|['\"]\s*,")
"""The same behind the name of the first page, which has no number."""

COUNTED = re.compile(rf"[?&;](?i:{PAGE_PARAMETER})=\d".encode())
"""The number of a page in an address."""


class Pager(NamedTuple):
    """Where a page stands among those of its article."""

    following: str | None = None
    """Address of the next page; None on the last, and on an article of one page."""
    is_first: bool = True


def may_have_pager(page: bytes, url: str) -> bool:
    """Tell, without reading it, whether a page may be one of several of an article.

    :param page: its bytes, in any encoding that keeps ASCII
    """
    stem = _parted(urlsplit(url).path)[1]
    for name, number in _readings(stem) if stem else ():
        behind = BEHIND_FIRST if number else BEHIND_NAME
        if any(map(behind.match, page.split(name.encode())[1:])):  # a pattern of the name would be compiled a page
            return True
    return COUNTED.search(page) is not None


def read_pager(elements: Elements, url: str) -> Pager:
    """Read the pager of an article: buttons that lead to the same address with another page number, or a script call.

    :param elements: those of the page
    :param url: its address
    """
    scripts = (CALL.search(script.text or "") for script in elements["script"])
    own_stem = _parted(urlsplit(url).path)[1]
    for call in filter(None, scripts):
        current = int(call["current"])
        if own_stem == (f"{call['stem']}_{current}" if current else call["stem"]):
            more = current + 1 < int(call["pages"])
            target = urljoin(url, f"{call['stem']}_{current + 1}.{call['ending']}")
            return Pager(target if more else None, is_first=current == 0)
    places = list(_places(url))
    links = list(_buttons(elements["a"], url))
    for name, own in places:
        others = sorted((number, target) for target, stem, number in links if stem == name and number != own)
        if others:
            return Pager(next((target for number, target in others if number > own), None), is_first=own < others[0][0])
    return Pager()


def _buttons(links: Sequence[_Element], url: str) -> Iterator[tuple[str, str, int]]:
    """Yield the pager's buttons, in every reading: address, what all pages share, page number.

    A button that says 1 leads to the first page, however that is numbered.
    """
    path = urlsplit(url).path
    shared = _readings(_parted(path)[1] or path.rpartition("/")[2])[-1][0]  # in every address of the article
    for link in links:
        href = link.get("href", "").strip()
        near = (shared in href or href[:1] == "?") if shared else "?" in href + url
        if not href or not near or href.startswith(("#", "javascript")):
            continue
        if button := BUTTON.fullmatch(shown_text(link)):
            try:
                target = urljoin(url, href)
                places = list(_places(target))
            except ValueError:
                continue
            for stem, number in places:
                yield target, stem, 0 if button["number"] == "1" else number


def _places(url: str) -> Iterator[tuple[str, int]]:
    """Yield the ways to read an address: what all pages of an article share, and the page number, 0 if none."""
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    counted = [int(value) for name, value in query if COUNTS.fullmatch(name) and value.isdecimal()]
    rest = urlencode([(name, value) for name, value in query if not COUNTS.fullmatch(name)])
    folder, name = _parted(parts.path)
    for stem, number in _readings(name) if name else [("", 0)]:
        yield (
            f"{parts.hostname}{folder}|{stem}|{rest}",
            number or (counted[0] if len(counted) == 1 and counted[0] > 1 else 0),
        )


def _parted(path: str) -> tuple[str, str]:
    """Return a path's folder and the name of its page without ending; a path that names no page whole, and nothing."""
    folder, slash, name = path.rpartition("/")
    file = FILE.fullmatch(name)
    return (folder + slash, file["stem"]) if file else (path, "")


def _readings(stem: str) -> list[tuple[str, int]]:
    """Return the ways to read a file's name: as a whole, and with its end as page number."""
    numbered = NUMBERED.fullmatch(stem)
    return [(stem, 0), *([(numbered["stem"], int(numbered["number"]))] if numbered else [])]
