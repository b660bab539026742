"""What whole commands cost beside what a stranger has: Scrapy itself, on the same addresses, in the same run.

Figures are CPU seconds, user and system, of the command's process; the least of some turns, taken by turns.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from crawl.runs import FAST, Home  # noqa: E402 (the path is set above)
from sample import nfcms  # noqa: E402
from sample.server import environment, serve  # noqa: E402

PAGES = 2000
TURNS = 3
BARE = """
import scrapy

class Bare(scrapy.Spider):
    name = "bare"
    custom_settings = {"LOG_LEVEL": "INFO", "TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False}

    async def start(self):
        for url in open("urls"):
            yield scrapy.Request(url.strip(), dont_filter=True)

    def parse(self, response):
        yield {"title": response.xpath("//title/text()").get()}
"""
PAGE = "<title>示例市卫生健康局召开会议</title><p>示例市卫生健康局近日召开会议，研究部署下一阶段医疗服务工作。</p>"
WANTED = {
    "--help": 1.7,
    "sites": 1.7,
    "search": 1.7,
    "extract of one small page": 1.7,
    "crawl until its first request": 2.2,
}


def spent(command: list[str], folder: Path, env: dict[str, str]) -> float:
    """Run a command and return its CPU seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=env, capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def least(runs: dict[str, Callable[[], float]], turns: int = TURNS) -> dict[str, float]:
    """Take turns, and return the least of each."""
    best: dict[str, float] = {}
    for _ in range(turns):
        for name, run in runs.items():
            best[name] = min(run(), best.get(name, float("inf")))
    return best


def without_project() -> dict[str, str]:
    """Return the environment of somebody who has Scrapy alone."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("SCRAPY", "PYTHONPATH"))}


@contextmanager
def compiled(folder: str) -> Iterator[None]:
    """Let all commands keep their compiled modules, as those of a user do, whatever the shell says: in a folder."""
    with mock.patch.dict(os.environ, {"PYTHONPYCACHEPREFIX": f"{folder}/compiled"}):
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        yield


def starts() -> list[str]:
    """Return what commands cost from their start to their end, `scrapy version` outside of a project = 1."""
    with TemporaryDirectory() as name, compiled(name), serve(nfcms.build()) as proxy:
        plain = without_project()
        folder, home = Path(name), Home(Path(name), proxy)
        (folder / "page.html").write_text(PAGE, encoding="utf-8")
        scrapy = [sys.executable, "-m", "scrapy"]
        spent([*scrapy, "ingest", "page.html"], folder, home.environment)
        one = ["crawl", "qingyuan", *FAST, "-s", "CLOSESPIDER_PAGECOUNT=1"]
        runs: dict[str, Callable[[], float]] = {"scrapy version": lambda: spent([*scrapy, "version"], folder, plain)}
        for label, arguments in {
            "--help": ["--help"],
            "sites": ["sites"],
            "search": ["search", "会议"],
            "extract of one small page": ["extract", "page.html"],
            "crawl until its first request": one,
        }.items():
            runs[label] = lambda arguments=arguments: spent([*scrapy, *arguments], folder, home.environment)
        best = least(runs)
    base = best.pop("scrapy version")
    lines = ["| command | CPU, that of Scrapy's `version` = 1 | wanted |", "| --- | --- | --- |"]
    return lines + [f"| `{label}` | {cost / base:.2f} | ≤ {WANTED[label]} |" for label, cost in best.items()]


def crawls(pages: int = PAGES) -> list[str]:
    """Return what a crawl costs with store and archive, and reading its archive again, bare Scrapy = 1."""
    with mock.patch.object(nfcms, "ARTICLES", pages // 2), TemporaryDirectory() as name, compiled(name):
        plain = without_project()
        site, folder = nfcms.build(), Path(name)
        (folder / "bare.py").write_text(BARE, encoding="utf-8")
        (folder / "urls").write_text("\n".join(site.pages), encoding="utf-8")
        scrapy, number = [sys.executable, "-m", "scrapy"], iter(range(100))
        with serve(site) as proxy:
            bare = [*scrapy, "runspider", "bare.py"]

            def ours() -> float:
                home = Home(folder / str(next(number)), proxy)
                home.folder.mkdir()
                return spent(home.command("crawl", "qingyuan", *FAST), home.folder, home.environment)

            best = least(
                {
                    "bare Scrapy": lambda: spent(bare, folder, plain | environment(proxy)),
                    "crawl": ours,
                    "reprocess": lambda: _again(folder / "0"),
                },
                turns=2,
            )
    base = best["bare Scrapy"]
    wanted = {"bare Scrapy": "", "crawl": "≤ 2.0", "reprocess": ""}
    lines = [f"| {pages} pages | CPU, bare Scrapy = 1 | CPU, ms a page | wanted |", "| --- | --- | --- | --- |"]
    return lines + [
        f"| {label} | {cost / base:.2f} | {1000 * cost / pages:.1f} | {wanted[label]} |" for label, cost in best.items()
    ]


def _again(folder: Path) -> float:
    home = Home(folder)
    return spent(home.command("reprocess"), folder, home.environment)


def cost_tables() -> list[str]:
    return [*starts(), "", *crawls()]


if __name__ == "__main__":
    print("\n".join([*starts(), "", *crawls(int(sys.argv[1]) if sys.argv[1:] else PAGES)]))
