"""Texts of which damaged copies are made: those that may be looked at, and those that only count, of different hands."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

from accuracy import halves
from accuracy.data import DATA, body, rows
from accuracy.halves import TUNED, UNSEEN, Half
from accuracy.texts import is_plain, own_lines

from crawler.charset.decode import decode

PAGES = Path(__file__).resolve().parents[1] / "pages"
LEAST = 12
"""Characters of a paragraph."""

Article = list[str]
"""Paragraphs that a mirror's charset can hold."""


@cache
def of_model() -> dict[Half, list[Article]]:
    """Return the texts for the forward model, by half: what rules were written on, and layouts never opened."""
    if not DATA.is_dir():
        return _plain({TUNED: [own_lines()], UNSEEN: _own(UNSEEN)})
    return _plain(
        {TUNED: [truth["body"].split("\n") for truth in rows("pages/truth.jsonl")], UNSEEN: _of_layouts(UNSEEN)}
    )


@cache
def of_second() -> dict[Half, list[Article]]:
    """Return the texts for the second generator, by half: other news, interviews and single sentences."""
    if not DATA.is_dir():
        return _plain({TUNED: _own(TUNED), UNSEEN: _own(UNSEEN)})
    found = {half: _interviews(half) + _sentences(half) for half in (TUNED, UNSEEN)}
    return _plain(found | {TUNED: _of_layouts(TUNED) + found[TUNED]})


def _own(half: Half) -> list[Article]:
    """Return the bodies of the repository's own pages of one half."""
    records = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(PAGES.glob("*/*.json"))]
    bodies = [record["record"].get("body") or "" for record in records if halves.half(record["shows"]) == half]
    return [body.split("\n") for body in bodies]


def _of_layouts(half: Half) -> list[Article]:
    return [truth["body"].split("\n") for truth in rows("pages2/truth.jsonl") if halves.of_page(truth) == half]


def _interviews(half: Half) -> list[Article]:
    """Return the lines of interviews, marks as they were before they were stored."""
    names = [truth["file"] for truth in rows("interviews2/truth.jsonl") if halves.of_interview(truth) == half]
    texts = [decode(body(f"interviews2/{name}")).text for name in names]
    return [
        [_widened(line) for line in re.sub(r"<(?:script|style).*?</|<[^>]+>", "\n", text, flags=re.DOTALL).split("\n")]
        for text in texts
    ]


def _widened(line: str) -> str:
    """Return a line whose narrow marks beside Chinese are wide."""
    return re.sub(r"(?<=[\u4e00-\u9fff”》])[,:;!?]", lambda mark: chr(ord(mark[0]) + 0xFEE0), line)


def _sentences(half: Half) -> list[Article]:
    cases = [case for case in rows("field/cases/expected.jsonl") if halves.of_fault(case) == half]
    wanted = [sentence for case in cases for sentence in case["expect"].get("body_contains", [])]
    return [list(dict.fromkeys(wanted))]


def _plain(texts: dict[Half, list[Article]]) -> dict[Half, list[Article]]:
    """Keep the paragraphs that a mirror's charset can hold, each once."""

    def kept(article: Article) -> Article:
        lines = dict.fromkeys(part.strip() for part in article)
        return [line for line in lines if len(line) >= LEAST and "。" in line and is_plain(line)]

    return {half: [lines for article in articles if (lines := kept(article))] for half, articles in texts.items()}
