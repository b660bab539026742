"""Reads WARC files (ISO 28500) of any program: packed by record, as a whole or not at all, damaged ones too."""

from __future__ import annotations

import io
import json
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from http import HTTPStatus
from typing import IO

import brotli
from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import ChunkedDataReader
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord

from crawler.items import Page

CONTEXT = ("url", "site", "column", "requested_url", "row_title", "row_date", "origin")
"""What a page needs besides its response to be read again exactly as the first time; records of ours carry it."""

FRAMING = frozenset({"content-encoding", "transfer-encoding", "content-length"})
"""Headers of a transfer that is over: the body is kept as it is after it."""

PAGE_RECORDS = {
    ("response", "http"), ("response", "https"), ("resource", "http"), ("resource", "https"), ("resource", "urn"),
}  # fmt: skip
"""Record types and schemes of the records that hold pages. A revisit holds none: it says that one came again."""

GZIP, PLAIN = b"\x1f\x8b\x08", b"\r\n\r\nWARC/1."
"""What a record begins with, or follows."""

BROKEN = (ArchiveLoadFailed, zlib.error, EOFError, ValueError, AttributeError)
"""What warcio raises over damaged records; the last where a header is missing."""

CHUNK = 1 << 16
LARGEST = 32 << 20
"""Bytes of a page, as many as the crawl takes of one."""


class NoRecordsError(ArchiveLoadFailed):  # type: ignore[misc]
    """A file that holds no WARC record, whatever its name says."""


def pages_of(source: IO[bytes]) -> Iterator[Page]:
    """Yield the web pages of a WARC: responses with a body that are neither redirects nor errors.

    A damaged record is left out; reading goes on with the next.

    :raises ArchiveLoadFailed: at the end, if there was one
    :raises NoRecordsError: if there is no record at all
    """
    packed, size = source.read(len(GZIP)) == GZIP, source.seek(0, io.SEEK_END)
    place, damages, records = 0, 0, 0
    following: int | None = 0
    while following is not None:
        place = following
        source.seek(place)
        member = _Member(source, place) if packed else None
        section = ArchiveIterator(member or source)
        try:
            for record in section:
                place = place if member else section.offset
                records += 1
                if page := _page(record):
                    yield page
            end = member.end() if member else size
            following = _find(source, GZIP, end)
            damages += end < size and following != end
        except BROKEN:
            damages += 1
            following = _find(source, GZIP if packed else PLAIN, place + 1)
    if not records and not _is_warc(source):
        raise NoRecordsError("no record")
    if damages or not records:
        raise ArchiveLoadFailed(f"{damages} damaged")


def _is_warc(source: IO[bytes]) -> bool:
    """Tell whether a file begins as a WARC does, packed or not."""
    source.seek(0)
    head = source.read(CHUNK)
    if head.startswith(GZIP):
        with suppress(zlib.error):
            head = zlib.decompressobj(wbits=31).decompress(head, len(PLAIN))
    return head.startswith(PLAIN.lstrip())


def whole_length(source: IO[bytes]) -> int:
    """Return how many bytes of a file are whole gzip members, each of them one record."""
    whole, size = 0, source.seek(0, io.SEEK_END)
    with suppress(zlib.error, EOFError):
        while whole < size:
            whole = _Member(source, whole).end()
    return whole


def page_of(record: ArcWarcRecord) -> Page:
    """Return the page that a response or resource record holds, ours or another program's.

    :raises ArchiveLoadFailed: if the record is cut off
    :raises ValueError: if its headers are no such
    """
    told = record.rec_headers.get_header
    context = json.loads(told("WARC-JSON-Metadata") or "{}")
    known = {name: context[name] for name in CONTEXT if name in context} if isinstance(context, dict) else {}
    headers = record.http_headers
    body = _body(record)
    if getattr(record.raw_stream, "limit", 0):
        raise ArchiveLoadFailed("the record is cut off")
    moment = datetime.fromisoformat(told("WARC-Date") or "no date").astimezone(UTC)
    named = [(name, value) for name, value in headers.headers if name.lower() not in FRAMING] if headers else []
    return Page(
        **{"url": _address(record), **known},
        body=body,
        status=int(headers.get_statuscode()) if headers else HTTPStatus.OK,
        headers=named,
        fetched_at=moment.isoformat(timespec="seconds"),
    )


def _page(record: ArcWarcRecord) -> Page | None:
    """Return the page of a record that holds one; others, pictures and films among them, are not even read."""
    address = _address(record)
    scheme = address.partition(":")[0].lower()
    if (record.rec_type, scheme) not in PAGE_RECORDS or address.endswith("/robots.txt"):
        return None
    kind = (record.http_headers or record.rec_headers).get_header("Content-Type") or "text/html"
    if scheme != "urn" and "html" not in kind.lower():
        return None
    page = page_of(record)
    return page if page.status == HTTPStatus.OK and page.body.strip() else None


def _address(record: ArcWarcRecord) -> str:
    """Return the address that a record is about; old versions of wget put it in angle brackets."""
    return (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")


def _body(record: ArcWarcRecord) -> bytes:
    """Return the body of a record without chunks and compression.

    Not by warcio: it cannot unpack what newer brotli gives. Some programs unpack a body and leave its header.
    """
    headers = record.http_headers
    told = {name.lower(): value.strip().lower() for name, value in headers.headers} if headers else {}
    stream = record.raw_stream
    raw = (ChunkedDataReader(stream) if told.get("transfer-encoding") == "chunked" else stream).read(LARGEST + 1)
    body = _unpacked(raw, told.get("content-encoding"))
    if len(body) > LARGEST:
        raise ArchiveLoadFailed("larger than any page")
    return body


def _unpacked(raw: bytes, encoding: str | None) -> bytes:
    """Undo a compression, up to the size of the largest page."""
    with suppress(zlib.error, brotli.error):
        match encoding:
            case "gzip" | "x-gzip" | "deflate":
                return zlib.decompressobj(wbits=47).decompress(raw, LARGEST + 1)
            case "br":
                return bytes(brotli.Decompressor().process(raw, output_buffer_limit=LARGEST + 1))
    with suppress(zlib.error):
        if encoding == "deflate":
            return zlib.decompressobj(wbits=-15).decompress(raw, LARGEST + 1)
    return raw


class _Member(io.RawIOBase):
    """One gzip member as a stream."""

    def __init__(self, source: IO[bytes], start: int) -> None:
        self._source, self._next = source, start
        self._inflate = zlib.decompressobj(wbits=31)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = b""
        while not piece and not self._inflate.eof:
            self._source.seek(self._next)
            packed = self._inflate.unconsumed_tail or self._source.read(CHUNK)
            if not packed:
                raise EOFError("the file ends in the middle of a record")
            self._next = self._source.tell()
            piece = self._inflate.decompress(packed, len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def end(self) -> int:
        """Read what is left, and return where the member ends.

        :raises EOFError, zlib.error: if it is cut off or damaged
        """
        while self.read(CHUNK):
            pass
        return self._next - len(self._inflate.unused_data)


def _find(source: IO[bytes], sign: bytes, start: int) -> int | None:
    """Return where a sign stands next; of ``PLAIN``, where the record behind it begins."""
    source.seek(start)
    kept, place = b"", start
    while chunk := source.read(CHUNK):
        window = kept + chunk
        if (found := window.find(sign)) >= 0:
            return place - len(kept) + found + (sign == PLAIN and len(b"\r\n\r\n"))
        place += len(chunk)
        kept = window[1 - len(sign) :]
    return None
