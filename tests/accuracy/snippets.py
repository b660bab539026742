"""Scores of lines and tables that are set into a page of our own, and of fragments without one."""

from __future__ import annotations

import re
from dataclasses import asdict
from html import escape

from accuracy.compare import simplified, squeezed
from accuracy.fields import Record, Scorer
from reading import read
from sample import texts

from crawler.extract.field_table import FIELD_OF
from crawler.mirror.repair import repair
from crawler.text.dates import parse

TITLE, PARAGRAPHS = texts.story(77)
PLACES = ("before", "behind")
TAG = re.compile(r"</\w+>")


def _page(before: str = "", behind: str = "") -> Record:
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    html = f"""<html><head><meta charset="utf-8"><title>{TITLE}</title></head><body><div class="main"><h1>{TITLE}</h1>
{before}<div class="text">{body}</div>{behind}</div></body></html>"""
    return asdict(read(html.encode()))


def score_furniture(score: Scorer, text: str) -> None:
    """A line of furniture before or behind the text stays out of the body, which stays whole."""
    line = "<br>".join(map(escape, text.split("\n")))
    for place in PLACES:
        found = _page(**{place: f"<p>{line}</p>"})["body"].split("\n")
        score.one(f"{place} the text", found == PARAGRAPHS, found)


def score_policy(score: Scorer, printed: dict[str, str]) -> None:
    """The fields of a table, on pages that have a document's or an index number."""
    cells = "".join(f"<tr><td>{escape(key)}：</td><td>{escape(value)}</td></tr>" for key, value in printed.items())
    found = {key: value for key, value in (_page(f"<table>{cells}</table>")["policy"] or {}).items() if value}
    wanted = {
        FIELD_OF[key]: _normal(FIELD_OF[key], value) for key, value in printed.items() if value and key in FIELD_OF
    }
    if not wanted.keys() & {"document_number", "index_number"}:
        wanted = {}
    right = sum(squeezed(found.get(key)) == squeezed(value) for key, value in wanted.items())
    score.pair("fields", right, len(found), len(wanted), f"{found} for {wanted}")


def _normal(name: str, value: str) -> str:
    moment = parse(value) if name in ("written_on", "effective_on") else None
    return moment.iso[:10] if moment else value


def score_shift(score: Scorer, damaged: str, wanted: str) -> None:
    """A shifted fragment, alone; its script and the end of a tag behind it are not judged."""
    found = repair(damaged).text
    told, truth = (squeezed(simplified(TAG.sub("", text))) for text in (found, wanted))
    score.one("restored", told == truth, f"{found} for {wanted}")
