"""Golden records: what is read from the sample pages that show a form each.

``python tests/extract/golden.py`` writes them anew from the code as it stands; look at the difference before committing.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).with_name("golden")

if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from sample import huizhou, nfcms  # noqa: E402 (the path is set above)
from sample.site import SamplePage, Site  # noqa: E402

from crawler.charset.decode import decode  # noqa: E402
from crawler.extract import extract  # noqa: E402

SITES = {"qingyuan": nfcms, "huizhou": huizhou}
PLAIN = 5
"""Everyday articles of each site; together they show every info line and every state of the meta tags."""


def cases() -> dict[str, tuple[str, SamplePage, str]]:
    """Return name → (address, page, agency): the pages that show a form, and a few everyday ones."""
    site, special = nfcms.build(), nfcms.special()
    numbers = sorted({*special, *range(PLAIN)})
    found = {
        f"qingyuan-{n:03}": (
            nfcms.address(column := nfcms.BUREAU, n),
            site.pages[nfcms.address(column, n)],
            nfcms.AGENCY,
        )
        for n in numbers
    }
    return found | {name: (url, page, huizhou.AGENCY) for name, (url, page) in _huizhou(huizhou.build()).items()}


def _huizhou(site: Site) -> dict[str, tuple[str, SamplePage]]:
    bureau = [one.url for one in site.expected if one.url.startswith(huizhou.BUREAU)]
    paper = [one.url for one in site.expected if one.url.startswith(huizhou.PAPER)]
    chosen = {f"huizhou-bureau-{n:03}": bureau[n - 1] for n in (1, huizhou.SCRIPT_ONLY, len(bureau))}
    chosen |= {f"huizhou-paper-{n:03}": paper[n] for n in (0, 8, 40)}
    return {name: (url, site.pages[url]) for name, url in chosen.items()}


def record(url: str, page: SamplePage, agency: str) -> dict[str, Any]:
    """Return what is read from a page, without what is empty; the body is told by its blocks."""
    text = decode(page.body, page.content_type).text
    filled = _filled(asdict(extract(text, url, agency=agency)))
    return {key: value for key, value in filled.items() if key not in ("body", "status", "revision")}


def _filled(value: Any) -> Any:
    """Drop null and empty values all the way down."""
    if isinstance(value, dict):
        return {key: kept for key, one in value.items() if (kept := _filled(one)) not in (None, [], {}, "")}
    return [_filled(one) for one in value] if isinstance(value, list) else value


if __name__ == "__main__":
    for old in FOLDER.glob("*.json"):
        old.unlink()
    for name, case in cases().items():
        text = json.dumps(record(*case), ensure_ascii=False, indent=1)
        (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")
