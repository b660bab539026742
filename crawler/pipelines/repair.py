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
        counts: Counter[tuple[str, str]] = Counter()
        flags: list[str] = []
        for part in page.pages:
            assert part.text is not None
            repaired = repair(part.text)
            part.text, part.variant = repaired.text, repaired.variant
            counts.update((one.kind, one.confidence) for one in repaired.repairs)
            flags += repaired.flags
        page.repairs = [RepairCount(kind, count, confidence) for (kind, confidence), count in sorted(counts.items())]
        page.flags = list(dict.fromkeys(flags))
