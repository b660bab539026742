"""Every extension of ours can be switched off alone; the crawl still stores every article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from crawl.runs import Home, same_page
from sample import nfcms
from sample.server import serve

from crawler.settings import EXTENSIONS


@pytest.mark.parametrize("name", [name for name in EXTENSIONS if name.startswith("crawler.")])
def test_an_extension_that_is_off_is_missed_by_nobody(name: str, tmp_path: Path) -> None:
    site = nfcms.build()
    with serve(site) as proxy:
        home = Home(tmp_path, proxy)
        result = home.crawl("qingyuan", "-s", f"EXTENSIONS={json.dumps(EXTENSIONS | {name: None})}")
    assert (result.returncode, "Traceback" in result.stderr) == (0, False), result.stderr[-2000:]
    assert result.stdout.startswith("qingyuan: ")
    assert "request_depth" not in result.stderr, "what nobody reads is not worked out for every page"
    stored = {same_page(record["url"]) for record in home.records()}
    assert stored == {same_page(one.url) for one in site.expected}
