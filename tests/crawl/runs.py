"""Running the project's commands as a user does, against a sample site."""

from __future__ import annotations

import json
import os
import resource
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sample.server import Proxy, environment

from crawler.dedupe import url_key

ROOT = Path(__file__).resolve().parents[2]
FAST = ("-s", "DOWNLOAD_DELAY=0", "-s", "AUTOTHROTTLE_ENABLED=0")


@dataclass
class Home:
    """A user's folder with a store and an archive of its own."""

    folder: Path
    proxy: Proxy | None = None

    @property
    def environment(self) -> dict[str, str]:
        given = {"DATABASE_URL": f"sqlite:///{self.folder}/news.db", "ARCHIVE_DIR": str(self.folder / "archive")}
        network = environment(self.proxy) if self.proxy else environment_without_network()
        return os.environ | given | network | {"SCRAPY_SETTINGS_MODULE": "crawler.settings", "PYTHONPATH": str(ROOT)}

    def command(self, *arguments: str) -> list[str]:
        # Linux tells a new process the peak memory of the one that started it, and the tests' is large
        crawls = arguments[:1] and arguments[0] in ("crawl", "crawlall", "ingest", "reprocess")
        measured = ("-s", "MEMUSAGE_ENABLED=0") if crawls else ()
        return [sys.executable, "-m", "scrapy", *arguments, *measured]

    def run(self, *arguments: str, stdin: str | None = None, **changes: str) -> subprocess.CompletedProcess[str]:
        """Run a command in this folder."""
        return subprocess.run(
            self.command(*arguments),
            cwd=self.folder,
            env=self.environment | changes,
            text=True,
            input=stdin,
            capture_output=True,
            timeout=120,
            check=False,
        )

    @contextmanager
    def limited(self, *, file_size: int) -> Iterator[None]:
        """Let no file grow beyond so many bytes."""
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (file_size, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    def crawl(self, site: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.run("crawl", site, *FAST, *arguments)

    def records(self) -> list[dict]:
        """Return the stored articles as they are exported."""
        path = self.folder / "articles.jsonl"
        result = self.run("export", "-f", "jsonl", "-o", str(path))
        if result.returncode == 9:  # nothing is stored
            return []
        assert result.returncode == 0, result.stderr
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]

    def rows(self, query: str) -> list[tuple]:
        with sqlite3.connect(self.folder / "news.db") as connection:
            return connection.execute(query).fetchall()

    def last_run(self) -> dict:
        columns = [row[1] for row in self.rows("PRAGMA table_info(run)")]
        run = dict(zip(columns, self.rows("SELECT * FROM run ORDER BY id DESC LIMIT 1")[0], strict=True))
        return run | {"detail": json.loads(run["detail"] or "null")}


def environment_without_network() -> dict[str, str]:
    """Return an environment in which every request fails at once."""
    return {"http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9", "no_proxy": ""}


def same_page(url: str) -> str:
    """Return the key of an address: a crawl that was killed may find the mobile twin first."""
    return url_key(url)


def wait_for(process: subprocess.Popen[Any], happened: Callable[[], bool]) -> None:
    """Wait until something has happened, the process has ended, or a minute is over."""
    deadline = time.monotonic() + 60
    while not happened() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.002)
