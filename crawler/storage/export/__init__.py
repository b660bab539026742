"""Articles as files for other programs: one module a format, each a function ``write``."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from crawler.errors import UserError
from crawler.storage.export.datapackage import MEDIA_TYPES, describe
from crawler.storage.export.target import copied, is_stream, replacing, streaming
from crawler.storage.selection import Selection

FORMATS = ("jsonl", "csv", "xlsx", "parquet", "atom", "markdown", "sqlite")
"""Names of the modules, which are imported when they are asked for: pyarrow takes longer than all other commands."""

FOLDER = "markdown"
"""The format whose target is a folder, which is brought up to date."""

OWN_FILE = "sqlite"
"""The format that needs a file on a disk: what is no file is given a copy of it."""

STANDARD_OUTPUT = Path("/dev/stdout")

DATASETS = tuple(MEDIA_TYPES)
"""Formats whose fields are told in a ``datapackage.json`` beside the file."""


class Written(NamedTuple):
    """What an export wrote."""

    articles: int
    notes: list[str]
    """What the reader of the export should know, a sentence each."""


def export(articles: Selection, form: str, target: str | Path, **options: Any) -> Written:
    """Write articles to a file, a stream or, for ``markdown``, to a folder.

    A file is replaced once the new one is whole; after an error everything is as before. Of no articles nothing is
    written, so that a slip in the choice costs no file.

    :param target: ``-`` for the standard output; a link is followed; pipes and devices are written to
    :param options: of the format: ``limit`` and ``address`` for ``atom``
    :raises UserError: if it cannot be written
    """
    path = STANDARD_OUTPUT if target == "-" else Path(target)
    if articles.lie_in(path):
        raise UserError(f"{target}: is the store itself: name another file.")
    stream = is_stream(path)
    if form == FOLDER and (stream or path.is_file()):
        raise UserError(f"{target}: is no folder, and {form} writes one file an article: name a folder.")
    if form != FOLDER and path.is_dir():
        raise UserError(f"{target}: is a folder: name a file.")
    if not (stream or path.resolve().parent.is_dir()):
        raise UserError(f"{target}: there is no folder {path.resolve().parent}: make it, or name another target.")
    if not articles.count():
        return Written(0, [])
    write = import_module(f"{__name__}.{form}").write
    if form == FOLDER:
        notes = write(articles, path)
    elif stream:
        with streaming(path) as file:
            notes = copied(write, articles, file) if form == OWN_FILE else write(articles, file, **options)
    else:
        path = path.resolve()
        with replacing(path) as part:
            if form == OWN_FILE:
                notes = write(articles, part)
            else:
                with part.open("wb") as file:
                    notes = write(articles, file, **options)
    if form in DATASETS and not stream:
        describe(path, form)
    return Written(articles.read, notes)
