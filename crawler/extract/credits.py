"""A page's credits: its by-lines, and who published the text first."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.extract import bylines
from crawler.extract.info import is_info, resolved_source
from crawler.extract.lines import Line
from crawler.items import Article, Byline


def add_credits(article: Article, around: Sequence[Line], kept: Sequence[Line], agency: str | None) -> None:
    """Collect by-lines from info line, lead, captions and the lines trimmed off the end.

    :param around: lines of the text and those beside it
    :param kept: the lines that became the article's blocks
    :param agency: the site's agency, for 来源：本网
    """
    kept_ids = {id(line) for line in kept}
    off = [line for line in around if id(line) not in kept_ids]
    captions = [block.credit for block in article.blocks if block.credit]
    lead = [re.match(r".{0,20}讯?[（(][^）)]{0,60}[）)]", block.text or "") for block in article.blocks[:2]]
    seen: set[tuple[str, str | None]] = set()
    credited = [line.text for line in off if bylines.is_byline(line.text) or is_info(line)]
    for text in (*credited, *(match[0] for match in lead if match), *captions):
        parsed = bylines.parse(text)
        for one in parsed["bylines"]:
            if (one["role"], one["name"] or one["org"]) not in seen:
                seen.add((one["role"], one["name"] or one["org"]))
                article.bylines.append(Byline(**one))
    below = [bylines.parse(text)["source"] for text in credited[1:]]
    article.original_source = next((resolved_source(source, agency) for source in reversed(below) if source), None)
