"""Says where something stood on a page, in words by which a person finds it there: an element, a line, characters."""

from __future__ import annotations

from collections.abc import Iterable

from lxml.etree import _Element

from crawler.evidence import Evidence, LeftOut
from crawler.extract.lines import Line

NAMES = ("id", "class")


def of_element(element: _Element) -> str:
    """Return the place of an element: ``<div id="zoom">, line 41`` of the page's text."""
    names = "".join(f' {name}="{value}"' for name in NAMES if (value := element.get(name)))
    line = f", line {element.sourceline}" if element.sourceline else ""
    return f"<{element.tag}{names}>{line}"


def of_line(line: Line, start: int | None = None, end: int | None = None) -> str:
    """Return the place of a line, and of some characters in it, counted from 0.

    Of a line of a text capture it is its number there, ``line 3``; else the element that it stands in.
    """
    place = of_element(line.box.element) if line.box else f"line {line.number}"
    return place if start is None else f"{place}, characters {start}–{end}"


def leave_out(evidence: Evidence, lines: Iterable[Line], rule: str) -> None:
    """Keep of some lines that a rule has left them out of the body, of pictures by their addresses."""
    for line in lines:
        if line.kind == "image":
            evidence.pictures.append(LeftOut(line.url or "", rule, of_line(line)))
        else:
            evidence.left_out.append(LeftOut(line.text, rule, of_line(line)))
