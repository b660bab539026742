"""Makes a tree of the text of a page, and text of an element again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lxml import etree
from lxml.etree import _Element

SOUGHT = ("title", "meta", "script", "time", "a", "frameset")
Elements = Mapping[str, Sequence[_Element]]
"""Elements of a page by their tags, in its order."""

PARSER = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False)
"""Nobody asks for an element by its id alone: to note them costs a twentieth of a parse."""


def parsed(text: str) -> _Element:
    """Return the tree of a page; of one without any markup an empty document."""
    root = etree.fromstring(text.encode("utf-8", "replace").replace(b"\0", b""), PARSER)
    return root if root is not None else etree.fromstring(b"<html/>", PARSER)


def elements_of(root: _Element) -> Elements:
    """Return the elements of a page that its readers ask for, wherever they stand: each walk over a page costs."""
    found: dict[str, list[_Element]] = {tag: [] for tag in SOUGHT}
    for element in root.iter(*SOUGHT):
        found[element.tag].append(element)
    return found


def title_of(elements: Elements) -> str | None:
    """Return the text of a page's first <title>."""
    return next((title.text or "" for title in elements["title"]), None)


def shown_text(element: _Element) -> str:
    """Return the text within an element, its runs of blanks made one."""
    told = "".join(map(str, element.itertext())) if len(element) else element.text or ""
    return " ".join(told.split())
