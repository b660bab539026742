"""Writes ``datapackage.json``: what the fields of an exported file mean, as Frictionless has it (https://datapackage.org)."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import fields
from pathlib import Path
from typing import Any, get_origin, get_type_hints

from crawler.errors import UserError
from crawler.items import Article
from crawler.storage.export.hints import without_null
from crawler.storage.export.target import replacing

MOMENTS = frozenset({"published_at", "first_seen_at", "last_seen_at"})
"""Fields that are moments; in a workbook they are no text."""

NAME = "datapackage.json"
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
MEDIA_TYPES = {
    "jsonl": "application/jsonl",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "parquet": "application/vnd.apache.parquet",
    "sqlite": "application/vnd.sqlite3",
}


def describe(target: Path, form: str) -> None:
    """Enter a file in the data package of its folder; entries of other files stay.

    :raises UserError: if the folder holds another kind of file by that name, or it cannot be written
    """
    place, entry = target.with_name(NAME), resource(target, form)
    try:
        with replacing(place) as part:
            package: dict[str, Any] = {"$schema": PROFILE}
            if place.exists():
                package = json.loads(place.read_text(encoding="utf-8"))
            others = [one for one in package.get("resources", []) if one["path"] != target.name]
            package["resources"] = sorted([*others, entry], key=lambda one: str(one["path"]))
            part.write_text(json.dumps(package, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")
    except (ValueError, AttributeError, TypeError, KeyError):
        raise UserError(
            f"{place}: is not a data package, so {target.name} is not described there: move it away and export again."
        ) from None


def resource(target: Path, form: str) -> dict[str, Any]:
    """Return the entry of one file: its bytes, their digest, and its fields."""
    with target.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    entry: dict[str, Any] = {
        "name": re.sub(r"[^a-z0-9._-]+", lambda found: found[0].encode().hex(), target.name.lower()),
        "path": target.name,
        "title": "News of Chinese municipal health commissions",
        "format": form,
        "mediatype": MEDIA_TYPES[form],
        "schema": {"fields": field_entries(form), "primaryKey": ["id"]},
    }
    if form != "parquet":  # Frictionless's reader of Parquet counts no bytes, and takes that for a fault of the file
        entry |= {"bytes": target.stat().st_size, "hash": f"sha256:{digest}"}
    if form in ("jsonl", "csv"):
        entry["encoding"] = "utf-8"
    if form == "csv":
        entry["description"] = (
            "Cells that a spreadsheet could take for a formula begin with an apostrophe, and so do those that begin "
            "with an apostrophe themselves: a program drops one. Lists and objects are JSON text."
        )
    if form == "xlsx":
        entry["description"] = (
            "Lists and objects are JSON text, cut off where they are longer than a cell. published_at is the local "
            "time in China, first_seen_at and last_seen_at are UTC."
        )
    if form == "sqlite":
        entry["dialect"] = {"table": "article"}
    return entry


def field_entries(form: str) -> list[dict[str, Any]]:
    """Return name, type and meaning of every field, from ``crawler.items``, as it stands in files of a format."""
    hints = get_type_hints(Article)
    return [
        {
            "name": one.name,
            "type": _type(hints[one.name], form, one.name),
            "description": one.metadata["json_schema_extra"]["description"],
        }
        for one in fields(Article)
    ]


def _type(hint: Any, form: str, name: str) -> str:
    """Return the name that Table Schema has for a type hint.

    Lists in Parquet are lists of structures, which its reader hands out as no array of JSON.
    """
    if form == "xlsx" and name in MOMENTS:
        return "datetime"
    if get_origin(hint) is list:
        return "any" if form == "parquet" else "array"
    return {str: "string", int: "integer"}.get(without_null(hint), "object")
