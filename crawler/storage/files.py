"""Reads saved pages from disk: single files, folders, WARC and WACZ, from this program or others."""

from __future__ import annotations

import gzip
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from warcio.exceptions import ArchiveLoadFailed

from crawler.clock import utc_now
from crawler.errors import UserError
from crawler.items import Page
from crawler.storage.warc import LARGEST, NoRecordsError, pages_of

PAGE_ENDINGS = (".html", ".htm", ".shtml", ".txt")
WARC_ENDINGS = (".warc", ".warc.gz")
ENDINGS = (*PAGE_ENDINGS, *(f"{ending}.gz" for ending in PAGE_ENDINGS), *WARC_ENDINGS, ".wacz")
"""What is read; anything else is named and refused."""


def page_files(path: Path) -> list[Path]:
    """Return the files that a path names: itself, or all saved pages below a folder, in order of their names.

    :raises UserError: if there is nothing to read
    """
    if not path.exists():
        raise UserError(f"{path}: there is no such file or folder.")
    if path.is_file():
        if not path.name.lower().endswith(ENDINGS):
            raise UserError(f"{path}: not a saved page; give {', '.join(ENDINGS)} files or folders of them.")
        return [path]
    found = sorted(file for file in path.rglob("*") if file.is_file() and file.name.lower().endswith(ENDINGS))
    if not found:
        raise UserError(f"{path}: the folder holds no saved pages ({', '.join(ENDINGS)}).")
    return found


def file_id(path: Path) -> str:
    """Return a file's name without its endings: ``.gz`` and one more."""
    name = path.name[:-3] if path.name.lower().endswith(".gz") else path.name
    stem, _, ending = name.rpartition(".")
    return stem if stem and ending.isalnum() and not ending.isdigit() else name


def read_body(path: Path) -> bytes:
    """Return the bytes of a saved page, unpacked if its name ends in ``.gz``.

    :raises UserError: if it cannot be read, is empty, or is larger than any page
    """
    with _plain_errors(path), (gzip.open if path.name.lower().endswith(".gz") else open)(path, "rb") as source:
        return read_page(source, str(path))


def read_page(source: IO[bytes] | gzip.GzipFile, name: str) -> bytes:
    """Return the bytes of a saved page from an open file.

    :param name: the file as a user would name it
    :raises UserError: if it is empty, or larger than any page
    """
    body = source.read(LARGEST + 1)
    if len(body) > LARGEST:
        raise UserError(f"{name}: larger than any page ({LARGEST >> 20} MiB): give saved pages one by one.")
    if not body.strip():
        raise UserError(f"{name}: the file is empty.")
    return body


def read_pages(path: Path) -> Iterator[Page]:
    """Yield the pages of one file; each carries the file as its ``origin``.

    :raises UserError: after the pages that could be read, if the rest cannot
    """
    name = path.name.lower()
    if name.endswith(".wacz"):
        with _plain_errors(path), zipfile.ZipFile(path) as archive:
            members = [member for member in archive.namelist() if member.lower().endswith(WARC_ENDINGS)]
            if not members:
                raise NoRecordsError("no WARC in it")
            for member in members:
                with archive.open(member) as packed, TemporaryFile() as source:
                    shutil.copyfileobj(packed, source)
                    yield from _read_warc(source, path)
    elif name.endswith(WARC_ENDINGS):
        with _plain_errors(path), path.open("rb") as source:
            yield from _read_warc(source, path)
    else:
        yield Page(url=None, body=read_body(path), fetched_at=utc_now(), origin=str(path))


def _read_warc(source: IO[bytes], path: Path) -> Iterator[Page]:
    source.seek(0)
    page = None
    for page in pages_of(source):
        yield replace(page, origin=str(path))
    if page is None:
        raise UserError(f"{path}: the archive holds no web page that was answered with 200 and a text.")


@contextmanager
def _plain_errors(path: Path) -> Iterator[None]:
    """Turn what can go wrong with a file into one sentence."""
    try:
        yield
    except NoRecordsError:
        raise UserError(f"{path}: holds no WARC record: give a WARC file, or a WACZ with one in it.") from None
    except ArchiveLoadFailed:
        raise UserError(
            f"{path}: the archive is damaged or cut off, or holds a page larger than {LARGEST >> 20} MiB; "
            "the pages that are whole were read."
        ) from None
    except (gzip.BadGzipFile, EOFError, zlib.error, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        raise UserError(f"{path}: the file is damaged or cut off ({error}).") from None
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror or error}).") from None
