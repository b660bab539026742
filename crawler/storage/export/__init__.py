"""Articles as files for other programs: one module a format, each a function ``write(articles, path)``."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from crawler.errors import UserError
from crawler.storage.export.datapackage import describe
from crawler.storage.selection import Selection

FORMATS = ("jsonl", "csv", "parquet", "atom", "markdown", "sqlite")
"""Names of the modules, which are imported when they are asked for: pyarrow takes longer than all other commands."""

DATASETS = ("jsonl", "csv", "parquet", "sqlite")
"""Formats whose fields are told in a ``datapackage.json`` beside the file."""


def export(articles: Selection, form: str, target: Path) -> int:
    """Write articles to a file, for ``markdown`` to a new or empty folder, and return how many.

    What stood at ``target`` is replaced once the new file is whole; after an error everything is as before.

    :raises UserError: if it cannot be written
    """
    if articles.lie_in(target):
        raise UserError(f"{target}: is the store itself: name another file.")
    with _replacing(target, folder=form == "markdown") as part:
        import_module(f"{__name__}.{form}").write(articles, part)
    if form in DATASETS:
        describe(target, form)
    return articles.read


@contextmanager
def _replacing(target: Path, *, folder: bool) -> Iterator[Path]:
    """Give a path beside the target to write to, and put what is written there in the target's place."""
    part = Path(f"{target.absolute()}.part")
    try:
        if target.is_dir() and not (folder and not any(target.iterdir())):
            kind = "a folder that is not empty: name a new one" if folder else "a folder: name a file"
            raise UserError(f"{target}: is {kind}.")
        target.parent.mkdir(parents=True, exist_ok=True)
        _remove(part)
        yield part
        part.replace(target)
    except OSError as error:
        raise UserError(f"{target}: cannot be written ({error.strerror or error}).") from None
    finally:
        _remove(part)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    elif path.exists():
        path.unlink()
