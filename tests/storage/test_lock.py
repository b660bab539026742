"""One run holds a site at a time, over SQLite and PostgreSQL; a killed process holds nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from crawler.errors import HeldError
from crawler.storage.store import Store

ROOT = Path(__file__).resolve().parents[2]
HOLDER = """
import sys, time
from crawler.storage import open_store
with open_store(sys.argv[1]).site_lock("qingyuan"):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_run_is_told_who_holds_the_site_and_others_go_on(store: Store) -> None:
    with store.site_lock("qingyuan"):
        with store.site_lock("huizhou"):
            pass
        with (
            pytest.raises(HeldError, match=r"^qingyuan is held by another run \(.+ since 20\d\d-"),
            store.site_lock("qingyuan"),
        ):
            pass
    with store.site_lock("qingyuan"):
        pass


def test_a_killed_process_holds_nothing(store: Store) -> None:
    url = store.engine.url.render_as_string(hide_password=False)
    command = [sys.executable, "-c", HOLDER, url]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        with pytest.raises(HeldError), store.site_lock("qingyuan"):
            pass
        process.send_signal(signal.SIGKILL)
        process.wait()
    for _ in range(50):  # PostgreSQL takes notice of a lost connection in its own time
        try:
            with store.site_lock("qingyuan"):
                return
        except HeldError:
            subprocess.run(["sleep", "0.1"], check=True)
    pytest.fail("the site is still held")
