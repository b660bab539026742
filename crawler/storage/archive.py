"""Raw pages as they came, in WARC files (ISO 28500), one file a site and day."""

from __future__ import annotations

import errno
import fcntl
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from http import HTTPStatus
from io import BytesIO, FileIO
from pathlib import Path
from typing import Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crawler.errors import UserError
from crawler.items import ArchivePointer, Page
from crawler.storage.warc import CONTEXT, FRAMING, page_of, whole_length


class Archive:
    """Append pages to WARC files and find them again.

    A file has one writer at a time: a second process writes to a file beside it. A record that was cut off
    when a process was killed is removed when the file is opened next; nothing was ever told to be stored in it.
    """

    def __init__(self, root: str | Path) -> None:
        self.root = Path(root)
        self._files: dict[str, FileIO] = {}

    def write(self, page: Page) -> ArchivePointer:
        """Append a page and return where it lies; the bytes have left this process when this returns.

        :raises OSError: if the disk does not take it
        """
        assert page.fetched_at, "a page is archived under the day it was fetched on"
        target = self._open(f"{page.site or 'ingest'}/{page.fetched_at[:10]}")
        if not os.path.samestat(os.fstat(target.fileno()), Path(target.name).stat()):
            raise OSError(errno.ESTALE, "the archive file was replaced", target.name)
        offset = target.seek(0, os.SEEK_END)
        record = _record(page)
        if target.write(record) != len(record):
            target.truncate(offset)
            raise OSError(errno.ENOSPC, "no room for the record", target.name)
        digest = sha256(page.body).hexdigest()
        return ArchivePointer(str(Path(target.name).relative_to(self.root)), offset, digest)

    def read(self, pointer: dict[str, Any]) -> Page:
        """Return the page behind an archive pointer, and those in its ``following``, marked to be read again.

        :param pointer: as ``crawler.storage.addresses.pointer_of`` gives it

        :raises UserError: if it is not there or its bytes have changed
        """
        where = ArchivePointer(pointer["file"], pointer["offset"], pointer["sha256"])
        try:
            with (self.root / where.file).open("rb") as source:
                source.seek(where.offset)
                page = page_of(next(ArchiveIterator(source)))
        except (OSError, StopIteration, ArchiveLoadFailed, ValueError) as error:
            raise UserError(
                f"{self.root / where.file}: no page at offset {where.offset} ({error}): put the archive file back."
            ) from None
        if sha256(page.body).hexdigest() != where.sha256:
            raise UserError(
                f"{self.root / where.file}: the page at offset {where.offset} was changed: put the file back."
            )
        following = [self.read(further) for further in pointer.get("following", ())]
        told = {name: pointer.get(name, False) for name in ("unsettled", "cut_short")}
        return replace(page, archive=where, following=following, again=True, **told)

    def close(self) -> None:
        """Close all files and give up their locks."""
        for target in self._files.values():
            target.close()
        self._files.clear()

    def _open(self, name: str) -> FileIO:
        """Open the file of a site and day for appending, or one beside it where another process holds that."""
        if name not in self._files:
            for stem in _stems(name):
                path = self.root / f"{stem}.warc.gz"
                path.parent.mkdir(parents=True, exist_ok=True)
                target = path.open("a+b", buffering=0)
                try:
                    fcntl.flock(target, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    target.close()
                    continue
                target.truncate(whole_length(target))
                self._files[name] = target
                break
        return self._files[name]


def _record(page: Page) -> bytes:
    """Return a page as one gzipped WARC record: a response, or a resource where it came from a file without address."""
    buffer = BytesIO()
    writer = WARCWriter(buffer, gzip=True)
    context = {name: getattr(page, name) for name in CONTEXT}
    headers = [(name, value) for name, value in page.headers if name.lower() not in FRAMING]
    headers.append(("Content-Length", str(len(page.body))))
    status = StatusAndHeaders(f"{page.status} {_phrase(page.status)}", headers, "HTTP/1.1")
    record = writer.create_warc_record(
        page.url or f"urn:sha256:{sha256(page.body).hexdigest()}",
        "response" if page.url else "resource",
        payload=BytesIO(page.body),
        length=len(page.body),
        http_headers=status if page.url else None,
        warc_headers_dict={
            "WARC-Date": (page.fetched_at or "").replace("+00:00", "Z"),
            "WARC-JSON-Metadata": json.dumps(context),
        },
    )
    writer.write_record(record)
    return buffer.getvalue()


def _phrase(status: int) -> str:
    return next((known.phrase for known in HTTPStatus if known == status), "Unknown")


def _stems(name: str) -> Iterator[str]:
    yield name
    for number in range(2, 1000):
        yield f"{name}-{number}"
