"""What it costs to explain a reading: beside the reading alone, in one process, and as a command beside ``extract``."""

from __future__ import annotations

import gzip
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.cases import REAL
from sample.cities import build
from scrapy.utils.project import get_project_settings

from crawler.commands.explained import lines_of
from crawler.evidence import Evidence
from crawler.explanation import explanation, shortened
from crawler.items import Page
from crawler.reading import read
from crawler.walk.loader import known_agencies

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 7
CALLS = 9
"""Runs of each command; starting a process takes longer than reading a page."""

Work = Callable[[Page], object]


def pages() -> list[Page]:
    """Return the real pages beside a developer's checkout, else the sample pages."""
    real = [Page(None, gzip.decompress(path.read_bytes())) for path in sorted(REAL.parent.glob("*.html.gz"))]
    return real or [Page(url, one.body) for url, one in list(build().pages.items())[::20] if one.body]


def spent(work: Work, cases: list[Page]) -> float:
    """Return the CPU seconds that some work on all pages takes."""
    start = time.process_time()
    for page in cases:
        work(page)
    return time.process_time() - start


def explaining_table() -> list[str]:
    """Return the section on explaining as Markdown lines."""
    agencies = known_agencies(get_project_settings())
    cases = pages()

    def extracted(page: Page) -> str:
        return json.dumps(asdict(read(page, agencies).article or page), ensure_ascii=False, default=str)

    def explained(page: Page) -> list[str]:
        return [str(line) for line in lines_of(shortened(traced(page)))]

    def traced(page: Page) -> dict[str, object]:
        evidence = Evidence()
        told = explanation(read(page, agencies, evidence), evidence)
        return {"input": "page", "url": None, "store": None, "relations": []} | told

    works: dict[str, Work] = {"extract": extracted, "explain": explained, "explain --trace --json": traced}
    for work in works.values():
        spent(work, cases)  # dictionaries and sources are loaded once
    rounds = [{name: spent(work, cases) for name, work in works.items()} for _ in range(ROUNDS)]
    ratios = {name: median(one[name] / one["extract"] for one in rounds) for name in works}
    whole = _commands(cases[0].body)
    return [
        "## Explaining: CPU, `extract` of the same pages = 1",
        "",
        f"{len(cases)} pages in one process, median of {ROUNDS} interleaved rounds; the commands {CALLS} times each on one page.",
        "",
        "| | in one process | whole command |",
        "| --- | --- | --- |",
        *[f"| {name} | {ratios[name]:.2f} | {whole[name]:.2f} |" for name in works],
    ]


def _commands(body: bytes) -> dict[str, float]:
    """Return the CPU of each command on one page by that of ``extract``, side by side."""
    names = ("extract", "explain", "explain --trace --json")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_bytes(body)
        rounds = [{name: _of_command(name, path) for name in names} for _ in range(CALLS)]
    return {name: median(one[name] / one["extract"] for one in rounds) for name in names}


def _of_command(name: str, path: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-m", "scrapy", *name.split(), str(path)], cwd=ROOT, stdout=subprocess.DEVNULL, check=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
