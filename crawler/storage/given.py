"""Asks the database about rows of numbers: they go in as one list of JSON.

A statement whose text changes with their count would be composed and prepared anew.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, TextClause, text

_GIVEN = {
    "sqlite": {
        "keys": "SELECT value AS key FROM json_each(:rows)",
        "rows": "SELECT json_extract(value, '$[0]') AS key, json_extract(value, '$[1]') AS one FROM json_each(:rows)",
        "pairs": "SELECT json_extract(pair.value, '$[0]') AS one, json_extract(pair.value, '$[1]') AS other, "
        "json_extract(pair.value, '$[2]') AS least, json_extract(pair.value, '$[3]') AS most, listed.value AS key "
        "FROM json_each(:rows) AS pair CROSS JOIN json_each(pair.value, '$[4]') AS listed",
    },
    "postgresql": {
        "keys": "SELECT CAST(value AS bigint) AS key "
        "FROM json_array_elements_text(CAST(:rows AS json)) AS given (value)",
        "rows": "SELECT CAST(value->>0 AS bigint) AS key, CAST(value->>1 AS bigint) AS one "
        "FROM json_array_elements(CAST(:rows AS json)) AS given (value)",
        "pairs": "SELECT CAST(pair.value->>0 AS bigint) AS one, CAST(pair.value->>1 AS bigint) AS other, "
        "CAST(pair.value->>2 AS bigint) AS least, CAST(pair.value->>3 AS bigint) AS most, "
        "CAST(listed.value AS bigint) AS key FROM json_array_elements(CAST(:rows AS json)) AS pair (value) "
        "CROSS JOIN LATERAL json_array_elements_text(pair.value->4) AS listed (value)",
    },
}
"""What stands for the rows in a statement: single ``keys``; ``rows`` of a key and a number; ``pairs`` of numbers, as
they are asked about and in order, with a list of keys."""

Statement = dict[str, TextClause]
"""By dialect."""


def about(statement: str) -> Statement:
    """Return a statement about rows, written once for all dialects: ``{keys}``, ``{rows}`` or ``{pairs}`` is given."""
    return {dialect: text(statement.format(**given)) for dialect, given in _GIVEN.items()}


def ask(connection: Connection, statement: Statement, rows: Sequence[Any], **values: int) -> Sequence[Any]:
    """Run a statement about some rows; about none there is nothing to ask."""
    if not rows:
        return ()
    return connection.execute(statement[connection.dialect.name], {"rows": json.dumps(rows)} | values).all()
