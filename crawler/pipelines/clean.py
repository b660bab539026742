"""500: the storage form of every string, and what is missing is said."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from crawler.items import Page
from crawler.pipelines.stage import Stage
from crawler.text.normalise import private_use, storage_text

AS_PRINTED = frozenset({"url", "canonical_url", "archive", "encoding"})
"""Fields that are addresses or evidence, no text."""

NEEDED = {"no_title": "title", "no_body": "body", "no_date": "published_at"}


class CleanPipeline(Stage):
    """Bring every string to its storage form and flag what an article should have and has not."""

    def work(self, page: Page) -> None:
        """Rewrite ``article``."""
        assert page.article is not None
        page.article = cleaned(page.article)
        flags = [flag for flag, name in NEEDED.items() if not getattr(page.article, name)]
        if private_use(page.article.body):
            flags.append("private_use")
        page.article.flags = list(dict.fromkeys([*page.article.flags, *flags]))


def cleaned(value: Any) -> Any:
    """Return a value with every string in it in storage form."""
    if isinstance(value, str):
        return storage_text(value)
    if isinstance(value, list):
        return [cleaned(one) for one in value]
    if is_dataclass(value):
        for field in fields(value):
            if field.name not in AS_PRINTED:
                setattr(value, field.name, cleaned(getattr(value, field.name)))
    return value
