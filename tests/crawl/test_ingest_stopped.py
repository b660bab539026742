"""An ingest of many files that is stopped and begun again reads nothing twice that was kept."""

from __future__ import annotations

import json
import re
import signal
import subprocess
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from crawl.runs import Home, wait_for
from sample import texts

from crawler.storage.warc import pages_of

FILES = 600
PAGE = (
    "<title>{title}</title><h1>{title}</h1>"
    "<div>发布时间：2024-05-01 来源：示例日报</div><div class=content>{paragraphs}</div>"
)


def test_an_ingest_that_was_stopped_goes_on_where_it_was(tmp_path: Path) -> None:
    home = Home(tmp_path)
    saved = tmp_path / "saved"
    saved.mkdir()
    for number in range(FILES):
        title, paragraphs = texts.story(number)
        text = PAGE.format(
            number=number, title=f"{title}（{number}）", paragraphs="".join(f"<p>{one}</p>" for one in paragraphs)
        )
        (saved / f"{number}.html").write_text(text, encoding="utf-8")
    assert home.run("sites").returncode == 0  # makes the store
    with subprocess.Popen(
        home.command("ingest", "saved"), cwd=tmp_path, env=home.environment, stdout=subprocess.PIPE, text=True
    ) as first:
        wait_for(first, lambda: len(kept(home)) > FILES // 20)
        first.send_signal(signal.SIGTERM)
        told, _ = first.communicate(timeout=60)
    before = kept(home)
    assert first.returncode == 7, told
    assert FILES // 20 < len(before) < FILES
    again = home.run("ingest", "saved")
    assert again.returncode == 0, again.stderr
    counted = re.search(r"(\d+) new, 0 revised, (\d+) unchanged, 0 failed", again.stdout)
    assert counted, again.stdout
    assert [int(one) for one in counted.groups()] == [FILES - len(before), len(before)]
    archived = Counter(archived_pages(home))
    assert set(archived) == kept(home)
    assert all(archived[page] == 1 for page in before), "what was kept went through the pipelines once"


def kept(home: Home) -> set[str]:
    """Return the digests of the pages whose articles are stored."""
    return {json.loads(pointer)["sha256"] for (pointer,) in home.rows("SELECT archive FROM article")}


def archived_pages(home: Home) -> Iterator[str]:
    """Yield the digest of every record of the archive."""
    for file in (home.folder / "archive").rglob("*.warc.gz"):
        with file.open("rb") as source:
            yield from (sha256(page.body).hexdigest() for page in pages_of(source))
