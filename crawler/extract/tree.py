"""Makes a tree of the text of a page, and text of an element again."""

from __future__ import annotations

from lxml import etree


def parsed(text: str) -> etree._Element:
    """Return the tree of a page; of one without any markup an empty document."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(text.encode("utf-8", "replace").replace(b"\0", b""), parser)
    return root if root is not None else etree.fromstring(b"<html/>", parser)


def shown_text(element: etree._Element) -> str:
    """Return the text within an element, its runs of blanks made one."""
    return " ".join("".join(map(str, element.itertext())).split())
