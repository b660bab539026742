"""Writes articles into an SQLite file with the store's own table ``article``; objects and lists as JSON text."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import create_engine, insert
from sqlalchemy.exc import SQLAlchemyError

from crawler.storage.engine import cause, json_text
from crawler.storage.schema import article
from crawler.storage.selection import AT_ONCE, Selection


def write(articles: Selection, path: Path) -> list[str]:
    """Write all records in one transaction.

    :raises OSError: if the file cannot be written
    """
    engine = create_engine(f"sqlite:///{path}", json_serializer=json_text)
    try:
        with engine.begin() as connection:
            article.create(connection)
            for records in articles.batches(AT_ONCE):
                connection.execute(insert(article), records)
    except SQLAlchemyError as error:
        raise OSError(cause(error)) from error
    finally:
        engine.dispose()
    return []
