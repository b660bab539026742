"""Writes articles as Apache Parquet with nested columns: lists are lists and parts are structs, as in the record."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import IO, Any, get_args, get_origin, get_type_hints

import pyarrow as pa
from pyarrow.parquet import ParquetWriter

from crawler.items import Article
from crawler.storage.export.hints import without_null
from crawler.storage.selection import Selection

ROW_GROUP = 500
"""Records that are held in memory and compressed together."""


def write(articles: Selection, file: IO[bytes]) -> list[str]:
    """Write the records in groups of ``ROW_GROUP``."""
    schema = pa.schema(column_type(Article))
    with ParquetWriter(file, schema, compression="zstd") as groups:
        for records in articles.batches(ROW_GROUP):
            groups.write_batch(pa.RecordBatch.from_pylist(records, schema))
    return []


def column_type(hint: Any) -> pa.DataType:
    """Return the Arrow type of a type hint of ``crawler.items``."""
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return pa.struct([(part.name, column_type(hints[part.name])) for part in fields(hint)])
    if get_origin(hint) is list:
        return pa.list_(column_type(get_args(hint)[0]))
    plain = without_null(hint)
    return column_type(plain) if is_dataclass(plain) else {str: pa.string(), int: pa.int64()}[plain]
