"""Finds the files that an article offers for download."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from urllib.parse import SplitResult, parse_qsl, unquote, urljoin, urlsplit

from lxml.etree import _Element

from crawler.evidence import Candidate
from crawler.extract.markup import FILE, FILE_ENDING
from crawler.extract.offered import LIST_OF_FILES
from crawler.extract.places import of_element
from crawler.extract.tree import shown_text
from crawler.items import Attachment
from crawler.lexicon.furniture import NOT_A_NAME
from crawler.lexicon.row import choice, forms
from crawler.text.fold import folded
from crawler.text.furniture import buttons

NO_NAME = re.compile(f"(?:{choice(forms(NOT_A_NAME))}|附件\\d+)?:?")
LONGEST_NO_NAME = 8
SERVING = ("down", "file", "attach")
"""In the path of what serves files, whose names or numbers stand in its query."""

PICTURE = re.compile(r"[^.。，；]\.(?:jpe?g|png|gif|bmp|tiff?)$", re.IGNORECASE)
"""The end of a picture's name: a link that says it, and shows none, offers a file."""

LABEL = re.compile(r"\W*附件\s*\d{0,2}\s*[:：.．、]")
"""How a line of files begins."""

SIZE = r"\d[\d.,]* ?[KM]B?\b"
REMARK = re.compile(
    rf"(?P<ending>{FILE_ENDING})\s*[(（\[【][^)）\]】]*[)）\]】]$"
    rf"|\s*[(（\[【][^)）\]】]*{SIZE}[)）\]】]$|\s+{SIZE}$",
    re.IGNORECASE,
)
"""What stands behind a file's name: in brackets that it opens a window, or its size."""

DEMAND = re.compile(rf"(?:{choice(one for one in forms(NOT_A_NAME) if '附件' not in one)})(?:文件)? *[:：] *(?=\w)")
"""What a link asks to do with the file that it names: 查看文件：名单.pdf."""

NUMBERED = re.compile(r"附件 ?\d{1,2}(?!\d)")
BESIDE = re.compile(rf" ?(?:\(下载\)|\(?[A-Z]{{3,4}},? ?{SIZE}\)?)")
"""How the name of a file begins, and what stands beside it, in folded form."""

SCRIPT = "javascript:"
"""What a link runs leads to no file, unless it names one."""

RUN = re.compile(rf"""["']((?:https?:/)?/[^"'\s]+{FILE_ENDING})["']""", re.IGNORECASE)
"""The address of a file in what a link runs: downFile('/f/3.pdf')."""

LEVELS = 3
"""Elements around a link over which the heading of its list may stand."""

NAMES = ("alt", "title", "download")
"""Attributes of a link that may keep the file's real name."""


def attachments(
    scopes: Iterable[_Element], url: str | None, listed: Iterable[tuple[str, str]] = ()
) -> Iterator[Candidate[Attachment]]:
    """Yield the linked files inside some elements, each address once, under the name that the page gives them.

    :param listed: address and name of files that the page lists elsewhere
    """
    known: set[str] = set()
    for href, named, rule, link in chain(_linked(scopes), ((*one, "attachments.listed", None) for one in listed)):
        file = _attachment(href.strip(), named, rule, url)
        if file and file.url not in known:
            known.add(file.url)
            yield Candidate(file, rule, of_element(link) if link is not None else "<script> with DETAIL")


def _linked(scopes: Iterable[_Element]) -> Iterator[tuple[str, str | None, str, _Element]]:
    for link in chain.from_iterable(scope.iter("a") for scope in scopes):
        if not (href := _address(link)):
            continue
        told = [name for name in (*map(link.get, NAMES), shown_text(link)) if name]
        is_named = any("." in name for name in told)  # without a dot nothing has the ending of a file
        if is_named and PICTURE.search(told[-1]):
            yield href, told[-1], "attachments.labelled", link
        elif is_named or (FILE.search(href) and not _is_tool(link)):
            yield href, _name(link, told), "attachments.linked", link
        elif _serves(href) and (labelled := _labelled(link)):
            yield href, labelled, "attachments.labelled", link


def _address(link: _Element) -> str | None:
    """Return where a link leads, or the file that its script asks for."""
    href = link.get("href")
    if href is None or not href.startswith((SCRIPT, "#")):
        return href
    asked = RUN.search(f"{href} {link.get('onclick')}")
    return asked[1] if asked and not NO_NAME.fullmatch(folded(shown_text(link))) else href


def _is_tool(link: _Element) -> bool:
    """Tell a button among those of the page, 打印 and the like: it leads to the page as a file, or to a whole issue."""
    beside = [one for one in (link.getprevious(), link.getnext()) if one is not None and one.tag == link.tag]
    others = (shown_text(one) for one in beside if not FILE.search(one.get("href", "")))
    return any(text != "" and buttons(folded(text)) for text in others)


def _serves(path: str) -> bool:
    """Tell the path of what serves files."""
    plain = path.lower()
    return any(word in plain for word in SERVING)


def _labelled(link: _Element) -> str | None:
    """Return the text of a link that says it is a file, 附件2 登记表, or stands in a line of files: 附件：登记表."""
    parent = link.getparent()
    text = shown_text(link)
    around = shown_text(parent) if parent is not None else ""
    marked = LABEL.match(around) or NUMBERED.match(text) or BESIDE.fullmatch(folded(around.replace(text, "", 1)))
    in_list = marked is not None or _under_heading(link)
    return text if in_list and len(text) > len("附件") and not NO_NAME.fullmatch(folded(text)) else None


def _under_heading(link: _Element) -> bool:
    """Tell a link in a list under a heading that says it is one of files: 相關檔案."""
    before = (one.getprevious() for one in islice(link.iterancestors(), LEVELS))
    return any(LIST_OF_FILES.fullmatch(folded(shown_text(one))) for one in before if one is not None)


def _attachment(href: str, named: str | None, rule: str, url: str | None) -> Attachment | None:
    """Return the file that a link leads to, or None if it leads to none."""
    is_file = rule == "attachments.labelled" or FILE.search(href) or (named and FILE.search(named))
    if not href or href.startswith(SCRIPT) or not is_file:
        return None
    try:
        target = urljoin(url or "", href)
        parts = urlsplit(target)
    except ValueError:
        return None
    path = unquote(parts.path)
    name = named or path.rpartition("/")[2]
    file = next(filter(FILE.search, (path, name, *_asked_for(parts))), None)
    if file is None and rule != "attachments.labelled":
        return None
    return Attachment(target, name, mimetypes.guess_type(file or name)[0])


def _asked_for(parts: SplitResult) -> list[str]:
    """Return the values of a query that may name a file: of what serves files any, else those of a key that says so."""
    serves = _serves(parts.path)
    return [value for key, value in parse_qsl(parts.query) if serves or "file" in key.lower()]


def _name(link: _Element, told: Iterable[str]) -> str | None:
    """Return the file's real name: the platform keeps it in ``alt``, others in ``title``, ``download`` or the text."""
    names = [REMARK.sub(lambda found: found["ending"] or "", DEMAND.sub("", name.strip())) for name in told]
    own = [name for name in names if len(name) > LONGEST_NO_NAME or not NO_NAME.fullmatch(folded(name))]
    files = [name for name in own if FILE.search(name)]
    whole = (name for name in files if name.endswith(files[0]))
    return max(whole, key=len, default=own[0] if own else None) or _named_beside(link)


def _named_beside(link: _Element) -> str | None:
    """Return the name of a file in the row of a table in which the link says but 下载."""
    row = next(link.iterancestors("tr"), None) if FILE.search(link.get("href", "")) else None
    cells = (shown_text(cell) for cell in row.iter("td")) if row is not None else ()
    return next((cell for cell in cells if FILE.search(cell)), None)
