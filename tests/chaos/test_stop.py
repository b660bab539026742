"""Ctrl-C and SIGTERM at random moments, over all commands: each ends within ten seconds and says what is true.

``make chaos`` stops 200 commands, ``make test`` some of them.
"""

from __future__ import annotations

import json
import os
import random
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from crawl.runs import FAST, Home, wait_for
from sample import nfcms
from sample.server import Proxy, serve
from sqlalchemy import create_engine
from storage.agreement import agreed

SEED = 20261129
STOPS = int(os.environ.get("STOPS", "6"))
WITHIN = 10.0
PAGES = 60

COMMANDS: dict[str, tuple[str, ...]] = {
    "crawl": ("crawl", "qingyuan"),
    "crawl, fast": ("crawl", "qingyuan", *FAST),
    "crawl, a minute between two requests": ("crawl", "qingyuan", "-s", "DOWNLOAD_DELAY=60"),
    "crawlall": ("crawlall", "qingyuan", "huizhou"),
    "ingest": ("ingest", "pages"),
    "reprocess": ("reprocess",),
    "export jsonl": ("export", "-f", "jsonl", "-o", "out.jsonl"),
    "export markdown": ("export", "-f", "markdown", "-o", "out"),
    "search": ("search", "会议"),
    "sites": ("sites",),
    "extract": ("extract", *(f"pages/{number}.html" for number in range(PAGES))),
}
WITH_RUN = ("crawl", "crawlall")


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with pages, and a store and an archive that hold some of them."""
    home = Home(tmp_path_factory.mktemp("stocked"))
    (home.folder / "pages").mkdir()
    for number in range(PAGES):
        said = f"<p>示例市卫生健康局近日召开第{number}次会议，研究部署第{number}项医疗服务工作。</p>" * 3
        page = f"<title>示例市召开第{number}次会议</title><h1>示例市召开第{number}次会议</h1>{said}"
        (home.folder / "pages" / f"{number}.html").write_text(page, encoding="utf-8")
    assert home.run("ingest", *(f"pages/{number}.html" for number in range(0, PAGES, 2))).returncode == 0
    (home.folder / "out.jsonl").write_text("as before")
    return home.folder


@pytest.fixture(scope="module")
def proxy() -> Iterator[Proxy]:
    with serve(nfcms.build()) as served:
        yield served


@pytest.mark.parametrize("number", range(STOPS))
def test_a_command_that_is_stopped(number: int, stocked: Path, proxy: Proxy, tmp_path: Path) -> None:
    chance = random.Random(f"{SEED} {number}")
    name = list(COMMANDS)[number % len(COMMANDS)] if len(COMMANDS) < STOPS else chance.choice(list(COMMANDS))
    home = Home(tmp_path, proxy)
    subprocess.run(["cp", "-a", f"{stocked}/.", tmp_path], check=True)
    process = subprocess.Popen(
        home.command(*COMMANDS[name]), cwd=tmp_path, env=home.environment,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    await_a_moment(process, home, name, chance)
    process.send_signal(chance.choice((signal.SIGINT, signal.SIGTERM)))
    if twice := chance.random() < 0.2:
        time.sleep(chance.uniform(0, 0.3))
        process.send_signal(signal.SIGTERM)
    told_at = time.monotonic()
    try:
        output, errors = process.communicate(timeout=6 * WITHIN)
    finally:
        process.kill()
    assert time.monotonic() - told_at < WITHIN, name
    check(name, home, process.returncode, output, errors, twice=twice)


def await_a_moment(process: subprocess.Popen[str], home: Home, name: str, chance: random.Random) -> None:
    """Wait for some requests of a crawl, else for some time from the start of the interpreter to the end of the command."""
    assert home.proxy
    log, requests = home.proxy.log, chance.randrange(6)
    asked = len(log)
    if name.startswith(WITH_RUN) and requests:
        few = 1 if "minute" in name else min(requests, 3) if "fast" not in name else 20 * requests
        wait_for(process, lambda: len(log) >= asked + few)
    else:
        time.sleep(chance.uniform(0, 4))


def check(name: str, home: Home, status: int, output: str, errors: str, *, twice: bool) -> None:
    """Hold what a command says against what is on the disk."""
    said = f"{name}: {status}\n{output}\n{errors}"
    early = status in (-signal.SIGTERM, -signal.SIGINT)  # before the command was known, or when all had been said
    if not output and (early or "KeyboardInterrupt" in errors):
        assert "crawler/commands" not in errors or "in _iter_command_classes" in errors, said
        assert home.rows("SELECT count(*) FROM run") == [(0,)], said
        return
    assert "Traceback" not in errors, said
    assert early or status in (0, 7), said
    stopped = status == 7
    if stopped:
        assert re.search("[Ss]topped|ended at once", output + errors), said
    if "ended at once" not in errors:
        check_store(name, home, output, stopped=stopped and not twice)
    check_exports(home, stopped=stopped)


def check_store(name: str, home: Home, output: str, *, stopped: bool) -> None:
    engine = create_engine(home.environment["DATABASE_URL"])
    with engine.connect() as connection:
        records = agreed(connection)
    engine.dispose()
    if found := re.search(r"(\d+) new, (\d+) revised, (\d+) unchanged", output):
        assert len(records) == PAGES // 2 + int(found[1]), output
    if stopped and (left := re.search(r"(\d+) of (\d+) files were not opened", output)):
        assert len(records) <= int(left[2]) - int(left[1]) + PAGES // 2
    for site, state, new in home.rows("SELECT site, state, new FROM run WHERE ended_at IS NOT NULL"):
        assert f"{site}: {state}" in output
        assert new == sum(record["site"] == site and bool(record["columns"]) for record in records)


def check_exports(home: Home, *, stopped: bool) -> None:
    """An export is whole or as before, and leaves nothing beside it."""
    exported = (home.folder / "out.jsonl").read_text(encoding="utf-8")
    if exported != "as before":
        assert len([json.loads(line) for line in exported.splitlines()]) == PAGES // 2
    if stopped:
        assert not list(home.folder.glob("*.part")) + list(home.folder.glob(".*.part"))
