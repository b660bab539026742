"""Finds articles by words and phrases, those with the words in the title first."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Select, and_, cast, func, not_, or_, select, text

from crawler.storage.engine import reading
from crawler.storage.index import KEY_BITS, UNDATED, facet, search_terms, second_of
from crawler.storage.query import TITLE, All, Node, Word, fts5, parse, tsquery
from crawler.storage.schema import article, search_entry
from crawler.storage.selection import RECORD


class Search:
    """Ask the index."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def find(
        self,
        query: str,
        *,
        site: str | None = None,
        kind: str | None = None,
        since: str | None = None,
        until: str | None = None,
        limit: int = 20,
    ) -> list[dict[str, Any]]:
        """Return the records that a query hits: those that it hits in the title first, then the newest.

        Both orders are those of the index, so a query that hits a great part of the store costs no more than its
        first hits. ``since`` and ``until`` are days of publication, both included.

        :raises UserError: if there is no word in the query
        """
        node = parse(query)
        facets = [facet(name, value) for name, value in (("site", site), ("kind", kind)) if value]
        span = _span(since, until)
        with reading(self._engine) as connection:
            ids = list(connection.scalars(_hits(connection, node, TITLE, facets, span).limit(limit)))
            if len(ids) < limit:
                more = connection.scalars(_hits(connection, node, "", facets, span).limit(limit + len(ids)))
                ids = list(dict.fromkeys([*ids, *more]))[:limit]
            rows = connection.execute(select(*(article.c[name] for name in RECORD)).where(article.c.id.in_(ids)))
            records = {row["id"]: dict(row) for row in rows.mappings()}
        return [records[one] for one in ids]


def _span(since: str | None, until: str | None) -> tuple[int, int]:
    """Return the keys of a span of days; an article without a date is in none but the whole."""
    low = second_of(since) if since else 0 if until else UNDATED
    high = second_of((date.fromisoformat(until) + timedelta(days=1)).isoformat()) if until else 1 << 62 - KEY_BITS
    return low << KEY_BITS, (high << KEY_BITS) - 1


def _hits(
    connection: Connection, node: Node, mark: str, facets: list[str], span: tuple[int, int]
) -> Select[tuple[str | None]]:
    """Return the query for the ids of all hits, or of those in titles, newest first."""
    query = select(search_entry.c.article_id).where(search_entry.c.article_id.is_not(None))
    if connection.dialect.name == "sqlite":
        key = search_terms.c.rowid
        asked = " AND ".join([fts5(node, mark), *(f'"{one}"' for one in facets)])
        matched: ColumnElement[bool] = text("search_terms MATCH :asked").bindparams(asked=asked)  # type: ignore[assignment]
    else:
        from sqlalchemy.dialects.postgresql import TSQUERY  # as long to load as all that SQLite needs

        key = search_terms.c.key
        asked = " & ".join([tsquery(node, mark), *(f"'{one}'" for one in facets)])
        matched = and_(search_terms.c.terms.op("@@")(cast(asked, TSQUERY)), _exact(node, mark))
    # the index leads: a join the other way round would read every article of the span
    query = query.select_from(search_terms.join(search_entry, search_entry.c.key == key))
    return query.where(matched, key.between(*span)).order_by(key.desc())


def _exact(node: Node, mark: str) -> ColumnElement[bool]:
    """Return the condition on the folded text itself: a tsvector holds too few positions for long texts."""
    if isinstance(node, Word):
        return func.strpos(search_terms.c.title if mark else search_terms.c.text, node.text) > 0
    if isinstance(node, All):
        unwanted = (not_(_exact(child, "")) for child in node.unwanted)
        return and_(*(_exact(child, mark) for child in node.wanted), *unwanted)
    return or_(*(_exact(child, mark) for child in node.choices))
