"""A signal that comes while a module is imported interrupts what imports it, not the import."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from crawl.runs import ROOT

MODULE = """
import os, signal
try:
    os.kill(os.getpid(), signal.SIGTERM)
    whole = sum(range(1000))
except BaseException as error:
    raise ImportError("initialization failed") from error
"""

COMMAND = """
import sys, time
from crawler.commands.signals import SIGNALS_OF_PROCESS, Stopped
SIGNALS_OF_PROCESS.listen()
SIGNALS_OF_PROCESS.begin()
try:
    import stopped_while_imported
    time.sleep(8)
except Stopped:
    print("stopped", sys.modules["stopped_while_imported"].whole)
SIGNALS_OF_PROCESS.ignore()
"""


def test_an_import_is_not_interrupted(tmp_path: Path) -> None:
    (tmp_path / "stopped_while_imported.py").write_text(MODULE)
    done = subprocess.run(
        [sys.executable, "-c", COMMAND],
        cwd=tmp_path,
        env={"PYTHONPATH": f"{ROOT}:{tmp_path}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("stopped 499500\n", "")
