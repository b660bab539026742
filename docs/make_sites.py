"""Write docs/sites.md from the site files: ``python docs/make_sites.py``."""

from __future__ import annotations

import inspect
import os
import sys
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    os.environ["SCRAPY_SETTINGS_MODULE"] = "crawler.settings"

from scrapy.utils.project import get_project_settings  # noqa: E402 (the path is set above)

from crawler.walk.loader import known_sites  # noqa: E402
from crawler.walk.site import SiteSpider  # noqa: E402

HEAD = """\
# The sites

Made by `python docs/make_sites.py` from the files below `crawler/spiders`; a test compares.

None of these addresses was ever opened where this is built. Each has been seen in public material, in the year that
is told: on a stored copy of the official page (`STORED`), in public code (`CODE`), on a copy site (`MIRROR`), or it is
deduced from others (`INFERRED`). Where only the portal of a city is known, its site begins at the portal. What is found
on your network, and when, `scrapy sites` tells. Columns are counted that are known beforehand; all others are found
from the home address.
"""


def text() -> str:
    """Return the page: a table for each province."""
    sites = sorted(known_sites(get_project_settings()), key=lambda site: site.adcode)
    lines = [HEAD + f"\n{len(sites)} sites."]
    for province, own in groupby(sites, key=province_of):
        lines += ["", f"## {province}", "", "| site | agency | code | begins at | known by | columns |"]
        lines += ["| --- | --- | --- | --- | --- | --- |", *map(row, own)]
    return "\n".join(lines) + "\n"


def province_of(site: type[SiteSpider]) -> str:
    """Return the name of the folder that holds a site, and what its first line says of it in Chinese."""
    folder = Path(inspect.getfile(site)).parent
    [first] = (folder / "__init__.py").read_text(encoding="utf-8").splitlines()
    name = first.strip('".').rpartition(", ")[2]
    return f"{name} ({folder.name})"


def row(site: type[SiteSpider]) -> str:
    """Return the line of a site."""
    known = f"{site.grade or site.columns[0].grade} {site.year or ''}".strip()
    home = site.home or site.columns[0].url
    return f"| `{site.name}` | {site.agency} | {site.adcode} | {home} | {known} | {len(site.columns)} |"


if __name__ == "__main__":
    Path(__file__).with_name("sites.md").write_text(text(), encoding="utf-8")
