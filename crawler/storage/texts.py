"""Reads stored articles as they are compared."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select

from crawler.dedupe.text import Text
from crawler.storage.candidates import NUMBERS
from crawler.storage.schema import article, fingerprint

COLUMNS = "id title body published_at url city agency source original_source policy".split()
"""In the order of the fields of ``Text``."""

BODY = COLUMNS.index("body")

REMEMBERED = 8000
"""Characters of a body that is remembered for a while, with what was found out about it."""

# The statements are made once: composing them anew costs more than SQLite takes to answer.
OWN: BindParameter[Any] = bindparam("own")
"""Id of the article in question."""

IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_TEXTS = select(*(article.c[name] for name in COLUMNS)).order_by(article.c.id)
TEXTS = _TEXTS.where(article.c.id.in_(IDS))
NUMBERED_TEXTS = (
    _TEXTS.add_columns(fingerprint.c.number)
    .join(fingerprint, fingerprint.c.article_id == article.c.id)
    .where(fingerprint.c.number.in_(NUMBERS))
)


def texts_of(connection: Connection, ids: Collection[str]) -> list[Text]:
    """Return articles as they are compared, in the order of their ids."""
    if not ids:
        return []
    return [_text(*row) for row in connection.execute(TEXTS, {"ids": list(ids)}).all()]


def numbered_texts(connection: Connection, numbers: Collection[int]) -> dict[int, Text]:
    """Return articles by their numbers, in the order of their ids."""
    rows = connection.execute(NUMBERED_TEXTS, {"numbers": list(numbers)}).all() if numbers else ()
    return {number: _text(*columns) for *columns, number in rows}


def text_of(values: Mapping[str, Any]) -> Text:
    """Return an article as it is compared, from the values that are stored of it."""
    return _text(*(values[name] for name in COLUMNS))


def _text(*columns: Any) -> Text:
    *told, policy = columns
    made: Callable[..., Text] = Text if len(told[BODY]) > REMEMBERED else _remembered
    return made(*told, (policy or {}).get("document_number"))


_remembered = lru_cache(maxsize=2048)(Text)
"""Articles of one form or title, and those of one day, are compared again and again."""
