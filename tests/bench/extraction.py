"""Extraction beside others: body, title, day, minute and CPU, on real pages where they are found, else on the sample pages."""

from __future__ import annotations

import gzip
import json
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import mean, median
from typing import Any
from unittest.mock import patch
from urllib.parse import urlsplit

import gne
import lxml.html
import newspaper
import trafilatura
from readability import Document
from sample.cities import build

from crawler import reading
from crawler.charset.decode import decode
from crawler.extract import extract, record
from crawler.items import Article, Page
from crawler.text.dates import parse

PAGES = Path(__file__).resolve().parents[3] / "shared" / "data" / "pages"
SAMPLES = 60
ROUNDS = 5
GRAM = 4


@dataclass
class Case:
    """A decoded page and the truth about it."""

    html: str
    url: str
    body: str
    title: str | None
    published: str | None
    """``YYYY-MM-DD`` or ``YYYY-MM-DDTHH:MM…``."""


@dataclass
class Found:
    """What an extractor reads."""

    body: str | None = None
    title: str | None = None
    published: str | None = None


def ours(html: str, url: str) -> Found:
    return found_in(extract(html, url))


def whole(html: str, url: str) -> Found:
    """Read a page as a crawl does: from its bytes, with decoding, repair and cleaning."""
    return found_in(reading.read(Page(url, html.encode("utf-8", "replace"))).article)


def found_in(article: Article | None) -> Found:
    assert article, "every page can be read"
    title = " ".join(filter(None, (article.kicker, article.title, article.subtitle)))
    return Found(article.body, title, article.published_at)


def core(html: str, url: str) -> Found:
    """Read body, title, date and source: what adds the rest is switched off."""
    rest = {"add_credits": no_more, "_add_kind": no_more, "images_of": none_of, "_add_files": no_more}
    with patch.multiple(record, **rest):
        return ours(html, url)


def no_more(*_: object) -> None:
    """Add nothing to an article."""


def none_of(*_: object) -> list[object]:
    """Find nothing in an article."""
    return []


def by_trafilatura(html: str, url: str) -> Found:
    read = trafilatura.bare_extraction(html, url=url, with_metadata=True, include_comments=False)
    return Found(read.text, read.title, read.date) if read else Found()


def by_readability(html: str, url: str) -> Found:
    document = Document(html, url=url)
    return Found(lxml.html.fromstring(document.summary()).text_content(), document.short_title())


def by_newspaper(html: str, url: str) -> Found:
    article = newspaper.Article(url, language="zh", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    return Found(article.text, article.title, article.publish_date.isoformat() if article.publish_date else None)


def by_gne(html: str, url: str) -> Found:
    read = gne.GeneralNewsExtractor().extract(html)
    return Found(read["content"], read["title"], read["publish_time"])


def bare_parse(html: str, _url: str) -> Found:
    lxml.html.fromstring(html)
    return Found()


EXTRACTORS: dict[str, Callable[[str, str], Found]] = {
    "lxml, bare parse": bare_parse,
    "ours, from bytes to the record": whole,
    "ours, whole record": ours,
    "ours, body, title, date and source": core,
    "trafilatura": by_trafilatura,
    "readability-lxml": by_readability,
    "newspaper4k": by_newspaper,
    "gne": by_gne,
}


def real_cases() -> list[Case]:
    """Return the real pages beside a developer's checkout; a stranger has none."""
    if not (PAGES / "truth.jsonl").is_file():
        return []
    truths = [json.loads(line) for line in (PAGES / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    return [
        Case(
            decode(gzip.decompress((PAGES / f"{truth['id']}.html.gz").read_bytes()), None).text,
            truth["url"] or "http://www.example.com/",
            truth["body"],
            truth["title"],
            truth["published"],
        )
        for truth in truths
    ]


def sample_cases() -> list[Case]:
    site = build()
    chosen = [one for one in site.expected if one.paragraphs and one.url in site.pages]
    return [
        Case(
            decode(site.pages[one.url].body, site.pages[one.url].content_type).text,
            one.url,
            "\n".join(one.paragraphs),
            one.title,
            one.published_at,
        )
        for one in chosen[:: max(1, len(chosen) // SAMPLES)]
    ]


def squeezed(text: str | None) -> str:
    return re.sub(r"[^0-9A-Za-z\u3400-\u9fff]", "", unicodedata.normalize("NFKC", text or ""))


def f1(found: str | None, wanted: str) -> float:
    """Return the F1 of the multisets of character 4-grams."""
    a, b = (
        Counter(text[n : n + GRAM] for n in range(max(1, len(text) - GRAM + 1)))
        for text in (squeezed(found), squeezed(wanted))
    )
    return 2 * (a & b).total() / (a.total() + b.total())


def moment(value: str | None) -> str:
    found = parse(value or "")
    return found.iso if found else ""


def attempt(read: Callable[[str, str], Found], case: Case) -> Found:
    try:
        return read(case.html, case.url)
    except Exception:  # noqa: BLE001 (a tool that fails on a page has found nothing)
        return Found()


def share(marks: list[bool]) -> str:
    return f"{mean(marks):.3f}" if marks else "–"


def ratios(cases: list[Case]) -> dict[str, float]:
    """Return CPU by that of the bare parse, median of interleaved rounds."""
    rounds: dict[str, list[float]] = {name: [] for name in EXTRACTORS}
    for _ in range(ROUNDS):
        spent: dict[str, float] = {}
        for name, read in EXTRACTORS.items():
            start = time.process_time()
            for case in cases:
                attempt(read, case)
            spent[name] = time.process_time() - start
        for name, seconds in spent.items():
            rounds[name].append(seconds / spent["lxml, bare parse"])
    return {name: median(values) for name, values in rounds.items()}


def row(name: str, cases: list[Case], ratio: float) -> str:
    found = [attempt(EXTRACTORS[name], case) for case in cases]
    if name == "lxml, bare parse":
        return f"| {name} | – | – | – | – | – | {ratio:.1f} |"
    pairs: list[tuple[Found, Any]] = list(zip(found, cases, strict=True))
    bodies = [f1(one.body, case.body) for one, case in pairs]
    titles = [squeezed(one.title) == squeezed(case.title) for one, case in pairs if case.title]
    dated = [(moment(one.published), case.published) for one, case in pairs if case.published]
    days = share([got[:10] == want[:10] for got, want in dated])
    minutes = share([got[:16] == want[:16] for got, want in dated if len(want) > 10])
    return f"| {name} | {mean(bodies):.3f} | {min(bodies):.2f} | {share(titles)} | {days} | {minutes} | {ratio:.1f} |"


def extraction_table() -> list[str]:
    """Return the section on extraction as Markdown lines."""
    real = real_cases()
    cases = real or sample_cases()
    hosts = len({urlsplit(case.url).hostname for case in cases})
    told = f"{len(cases)} {'real news and government' if real else 'sample'} pages (known hosts: {hosts}), decoded beforehand"
    peers = ", ".join(f"{name} {version(name)}" for name in ("trafilatura", "readability-lxml", "newspaper4k", "gne"))
    spent = ratios(cases)
    return [
        "## Extraction",
        "",
        f"{told}; {peers}. Body: F1 of character 4-grams. CPU: by a bare parse, median of {ROUNDS} interleaved rounds.",
        "",
        "| extractor | body F1, mean | lowest | title | day | minute | CPU |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        *[row(name, cases, spent[name]) for name in EXTRACTORS],
    ]
