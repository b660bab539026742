"""300: a damaged copy → its original, markup included, before anything parses it."""

from __future__ import annotations

from collections import Counter

from crawler.items import Page, RepairCount
from crawler.pipelines.stage import Stage
from crawler.text.repair import repair


class RepairPipeline(Stage):
    """Repair what a hijacked mirror did to the text."""

    def work(self, page: Page) -> None:
        """Rewrite ``text``; write ``repairs``, ``variant`` and ``flags``."""
        assert page.text is not None
        repaired = repair(page.text)
        counts = Counter((one.kind, one.confidence) for one in repaired.repairs)
        page.text = repaired.text
        page.repairs = [RepairCount(kind, count, confidence) for (kind, confidence), count in sorted(counts.items())]
        page.variant = repaired.variant
        page.flags = list(repaired.flags)
