"""Articles as files for other programs: one module a format, each a function ``write(articles, path)``."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from crawler.errors import UserError
from crawler.storage.export.datapackage import MEDIA_TYPES, describe
from crawler.storage.export.whole import replacing
from crawler.storage.selection import Selection

FORMATS = ("jsonl", "csv", "parquet", "atom", "markdown", "sqlite")
"""Names of the modules, which are imported when they are asked for: pyarrow takes longer than all other commands."""

DATASETS = tuple(MEDIA_TYPES)
"""Formats whose fields are told in a ``datapackage.json`` beside the file."""


def export(articles: Selection, form: str, target: Path) -> int:
    """Write articles to a file, for ``markdown`` to a new or empty folder, and return how many.

    What stood at ``target`` is replaced once the new file is whole; after an error everything is as before.

    :raises UserError: if it cannot be written
    """
    if articles.lie_in(target):
        raise UserError(f"{target}: is the store itself: name another file.")
    _check(target, folder=form == "markdown")
    with replacing(target) as part:
        import_module(f"{__name__}.{form}").write(articles, part)
    if form in DATASETS:
        describe(target, form)
    return articles.read


def _check(target: Path, *, folder: bool) -> None:
    """Refuse to write over a folder that holds anything."""
    if target.is_dir() and not (folder and not any(target.iterdir())):
        kind = "a folder that is not empty: name a new one" if folder else "a folder: name a file"
        raise UserError(f"{target}: is {kind}.")
