"""The WARC archive and saved pages on disk."""

from __future__ import annotations

import gzip
import re
import zipfile
import zlib
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crawler.errors import UserError
from crawler.items import Page
from crawler.storage import Archive, warc
from crawler.storage.files import LARGEST, file_id, page_files, read_body, read_pages
from crawler.storage.warc import pages_of


def page(number: int = 1, **changes: object) -> Page:
    return replace(
        Page(
            url=f"http://www.example.cn/{number}.html",
            body=b"\xce\xd2" * number + bytes(range(256)),
            headers=[
                ("Content-Type", "text/html; charset=gbk"),
                ("X-A", "1"),
                ("X-A", "2"),
                ("Content-Encoding", "gzip"),
            ],
            site="qingyuan",
            column="工作动态",
            requested_url="http://www.example.cn/m.html",
            row_title="标题“一”",
            row_date="2024-05-06",
            fetched_at="2024-05-06T02:03:04+00:00",
        ),
        **changes,
    )


def test_a_page_comes_back_with_all_that_extraction_may_use(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    pages = [page(number) for number in range(1, 4)]
    pointers = [archive.write(one) for one in pages]
    for one, pointer in zip(pages, pointers, strict=True):
        kept = [header for header in one.headers if header[0] != "Content-Encoding"]
        assert archive.read(vars(pointer)) == replace(one, headers=kept, archive=pointer, again=True)


def test_a_page_without_an_address(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    pointer = archive.write(page(url=None, requested_url=None, site=None, origin="a.txt", headers=[]))
    assert pointer.file == "ingest/2024-05-06.warc.gz"
    assert archive.read(vars(pointer)).url is None


def test_other_programs_can_read_the_file(tmp_path: Path) -> None:
    pointer = Archive(tmp_path).write(page())
    with (tmp_path / pointer.file).open("rb") as source:
        record = next(ArchiveIterator(source, check_digests="raise"))
        assert record.rec_type == "response"
        assert record.http_headers.get_header("content-type") == "text/html; charset=gbk"
        assert record.content_stream().read() == page().body


@pytest.mark.parametrize("lost", [1, 7, 40, 200])
def test_a_record_cut_off_by_a_kill_is_removed_and_the_whole_ones_stay(tmp_path: Path, lost: int) -> None:
    archive = Archive(tmp_path)
    first, torn = archive.write(page(1)), archive.write(page(2))
    archive.close()
    file = tmp_path / first.file
    file.write_bytes(file.read_bytes()[:-lost])
    archive = Archive(tmp_path)
    third = archive.write(page(3))
    assert third.offset == torn.offset
    assert archive.read(vars(first)).body == page(1).body
    assert archive.read(vars(third)).body == page(3).body


def test_two_processes_do_not_write_to_one_file(tmp_path: Path) -> None:
    one, other = Archive(tmp_path), Archive(tmp_path)
    assert one.write(page(1)).file == "qingyuan/2024-05-06.warc.gz"
    assert other.write(page(2)).file == "qingyuan/2024-05-06-2.warc.gz"


def test_a_changed_or_missing_record_is_told(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    pointer = archive.write(page())
    with pytest.raises(UserError, match="was changed"):
        archive.read(vars(pointer) | {"sha256": "0" * 64})
    with pytest.raises(UserError, match="no page at offset"):
        archive.read(vars(pointer) | {"file": "qingyuan/1999-01-01.warc.gz"})
    with pytest.raises(UserError, match="no page at offset"):
        archive.read(vars(pointer) | {"offset": 10**9})


def test_a_full_disk_leaves_no_half_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = Archive(tmp_path)
    first = archive.write(page(1))
    target = archive._files["qingyuan/2024-05-06"]
    real = target.write

    class Full:
        name = target.name
        seek, truncate, close, fileno = target.seek, target.truncate, target.close, target.fileno

        def write(self, data: bytes) -> int:
            return real(data[:10])

    archive._files["qingyuan/2024-05-06"] = Full()  # type: ignore[assignment]
    with pytest.raises(OSError, match="no room"):
        archive.write(page(2))
    archive.close()
    archive = Archive(tmp_path)
    size = (tmp_path / first.file).stat().st_size
    assert archive.write(page(3)).offset == size, "the half record must be gone"
    assert archive.read(vars(first)).body == page(1).body


def foreign_warc(bodies: dict[str, tuple[str, str, bytes]]) -> bytes:
    buffer = BytesIO()
    writer = WARCWriter(buffer, gzip=True)
    writer.write_record(writer.create_warcinfo_record("x.warc.gz", {"software": "another"}))
    for url, (status, kind, body) in bodies.items():
        headers = StatusAndHeaders(status, [("Content-Type", kind)], "HTTP/1.1")
        writer.write_record(writer.create_warc_record(url, "response", payload=BytesIO(body), http_headers=headers))
    return buffer.getvalue()


FOREIGN = foreign_warc(
    {
        "http://www.example.cn/robots.txt": ("200 OK", "text/html", b"User-agent: *"),
        "http://www.example.cn/a.html": ("200 OK", "text/html", "正文".encode()),
        "http://www.example.cn/a.jpg": ("200 OK", "image/jpeg", b"\xff\xd8"),
        "http://www.example.cn/old.html": ("301 Moved", "text/html", b"moved"),
        "http://www.example.cn/gone.html": ("404 Not Found", "text/html", b"no"),
    }
)


def test_a_foreign_warc_and_a_wacz_give_their_pages(tmp_path: Path) -> None:
    (tmp_path / "x.warc.gz").write_bytes(FOREIGN)
    (tmp_path / "x.warc").write_bytes(gzip.decompress(FOREIGN))
    with zipfile.ZipFile(tmp_path / "x.wacz", "w") as wacz:
        wacz.writestr("archive/data.warc.gz", FOREIGN)
        wacz.writestr("pages/pages.jsonl", "{}")
    for name in ("x.warc.gz", "x.warc", "x.wacz"):
        [found] = read_pages(tmp_path / name)
        assert (found.url, found.body, found.origin) == (
            "http://www.example.cn/a.html",
            "正文".encode(),
            str(tmp_path / name),
        )


def test_a_warc_cut_in_the_middle_gives_the_pages_before_and_is_told(tmp_path: Path) -> None:
    pages = {f"http://www.example.cn/{n}.html": ("200 OK", "text/html", bytes(str(n), "ascii") * 500) for n in range(9)}
    whole = foreign_warc(pages)
    (tmp_path / "cut.warc.gz").write_bytes(whole[: len(whole) * 2 // 3])
    found: list[Page] = []
    with pytest.raises(UserError, match="damaged or cut off"):
        found.extend(read_pages(tmp_path / "cut.warc.gz"))
    assert 3 <= len(found) < 9


URLS = [f"http://www.example.cn/{number}.html" for number in range(5)]
FIVE = foreign_warc({url: ("200 OK", "text/html", f"第{url}页。".encode() * 40) for url in URLS})


def members(packed: bytes) -> list[int]:
    """Return where the records of a packed WARC begin."""
    starts, rest = [], packed
    while rest:
        starts.append(len(packed) - len(rest))
        inflate = zlib.decompressobj(wbits=31)
        inflate.decompress(rest)
        rest = inflate.unused_data
    return starts


def plain_starts(plain: bytes) -> list[int]:
    return [match.start() for match in re.finditer(rb"WARC/1\.", plain)]


def damaged(data: bytes, starts: list[int], number: int) -> bytes:
    """Return a WARC of which one record has a hole, its first bytes included."""
    return data[: starts[number]] + b"\x00" * 60 + data[starts[number] + 60 :]


@pytest.mark.parametrize("number", [1, 2, 3, 4])
@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("chunk", [9, 1 << 16])
def test_a_damaged_record_costs_itself_alone_and_is_told(
    tmp_path: Path, number: int, chunk: int, monkeypatch: pytest.MonkeyPatch, *, packed: bool
) -> None:
    monkeypatch.setattr(warc, "CHUNK", chunk)
    data = FIVE if packed else gzip.decompress(FIVE)
    path = tmp_path / ("x.warc.gz" if packed else "x.warc")
    path.write_bytes(damaged(data, members(data) if packed else plain_starts(data), number))
    found: list[Page] = []
    with pytest.raises(UserError, match="the pages that are whole were read"):
        found.extend(read_pages(path))
    assert [one.url for one in found] == [url for at, url in enumerate(URLS, 1) if at != number]


@pytest.mark.parametrize("lost", [1, 5, 200])
def test_every_whole_page_before_a_cut_is_read(tmp_path: Path, lost: int) -> None:
    for path, data in ((tmp_path / "x.warc.gz", FIVE), (tmp_path / "x.warc", gzip.decompress(FIVE).rstrip())):
        path.write_bytes(data[:-lost])
        found: list[Page] = []
        with pytest.raises(UserError, match="damaged or cut off"):
            found.extend(read_pages(path))
        assert [one.url for one in found][:4] == URLS[:4], path
        assert len(found) == 4 or lost < 9, "a page that is whole but for its last bytes may be read"


@given(st.binary(min_size=1, max_size=40), st.integers(0, len(FIVE)), st.booleans())
def test_no_damage_stops_the_reading_in_another_way(hole: bytes, at: int, packed: bool) -> None:
    data = FIVE if packed else gzip.decompress(FIVE)
    with suppress(ArchiveLoadFailed):
        for page in pages_of(BytesIO(data[:at] + hole + data[at + len(hole) :])):
            assert page.url


def test_a_file_that_is_packed_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "x.warc.gz").write_bytes(gzip.compress(gzip.decompress(FIVE), mtime=0))
    assert [page.url for page in read_pages(tmp_path / "x.warc.gz")] == URLS


PAGE = "<html><p>正文</p></html>".encode()
DATE = "WARC-Date: 2024-05-06T02:03:04Z"
FRAMED = {
    "gzip": (["Content-Encoding: gzip"], gzip.compress(PAGE, mtime=0)),
    "deflate": (["Content-Encoding: deflate"], zlib.compress(PAGE)),
    "br": (["Content-Encoding: br"], brotli.compress(PAGE)),
    "chunked": (
        ["Transfer-Encoding: chunked"],
        b"5\r\n" + PAGE[:5] + b"\r\n%x\r\n" % len(PAGE[5:]) + PAGE[5:] + b"\r\n0\r\n\r\n",
    ),
    "plain": ([], PAGE),
}


def record(kind: str, url: str, headers: list[str], block: bytes) -> bytes:
    """Return a record as another program may write it, header by header."""
    lines = ["WARC/1.1", f"WARC-Type: {kind}", f"WARC-Target-URI: {url}", *headers, f"Content-Length: {len(block)}"]
    return "\r\n".join([*lines, "", ""]).encode() + block + b"\r\n\r\n"


def response(url: str, body: bytes, headers: list[str], date: str = DATE, kind: str = "response") -> bytes:
    http = "\r\n".join(["HTTP/1.1 200 OK", "Content-Type: text/html", *headers, "", ""]).encode()
    return record(kind, url, [date, "Content-Type: application/http;msgtype=response"], http + body)


@pytest.mark.parametrize("framing", FRAMED)
def test_a_body_is_freed_of_what_the_transfer_put_around_it(tmp_path: Path, framing: str) -> None:
    headers, body = FRAMED[framing]
    (tmp_path / "x.warc").write_bytes(response("http://a.cn/", body, headers))
    [page] = read_pages(tmp_path / "x.warc")
    assert (page.body, page.headers) == (PAGE, [("Content-Type", "text/html")])


@pytest.mark.parametrize("framing", ["gzip", "br", "plain"])
def test_a_page_that_unpacks_to_more_than_any_page_is_left_out_and_told(tmp_path: Path, framing: str) -> None:
    pack = {"gzip": gzip.compress, "br": lambda body: brotli.compress(body, quality=1), "plain": bytes}[framing]
    huge = response("http://a.cn/huge", pack(bytes(LARGEST + 9)), FRAMED[framing][0])
    film = record("response", "http://a.cn/film", [DATE, "Content-Type: application/http"],
                  b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n" + bytes(LARGEST + 9))  # fmt: skip
    (tmp_path / "x.warc").write_bytes(huge + film + response("http://a.cn/last", PAGE, []))
    found: list[Page] = []
    with pytest.raises(UserError, match="damaged"):
        found.extend(read_pages(tmp_path / "x.warc"))
    assert [page.url for page in found] == ["http://a.cn/last"]


def test_records_as_other_programs_write_them(tmp_path: Path) -> None:
    revisit = ["WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"]
    parts = [
        response("<http://a.cn/angle>", PAGE, [], "WARC-Date: 2024-05-06T10:03:04.123456+08:00"),
        record("resource", "http://a.cn/resource", [DATE, "Content-Type: text/html"], PAGE),
        record("resource", "http://a.cn/a.png", [DATE, "Content-Type: image/png"], b"\x89PNG"),
        record("revisit", "http://a.cn/again", [DATE, *revisit], b"HTTP/1.1 200 OK\r\n\r\n"),
        record("metadata", "http://a.cn/", [DATE], b"via: x"),
        response("http://a.cn/foreign", PAGE, [], f"{DATE}\r\nWARC-JSON-Metadata: [1]"),
        response("http://a.cn/undated", PAGE, [], "X-Date: none"),
        response("http://a.cn/no-json", PAGE, [], f"{DATE}\r\nWARC-JSON-Metadata: {{"),
        response("http://a.cn/last", PAGE, []),
    ]
    (tmp_path / "x.warc").write_bytes(b"".join(parts))
    found: list[Page] = []
    with pytest.raises(UserError, match="damaged"):
        found.extend(read_pages(tmp_path / "x.warc"))
    assert [(one.url, one.fetched_at) for one in found] == [
        (f"http://a.cn/{name}", "2024-05-06T02:03:04+00:00") for name in ("angle", "resource", "foreign", "last")
    ]


def test_saved_pages_single_packed_and_in_folders(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "b.html").write_bytes(b"b")
    (tmp_path / "sub" / "a.txt.gz").write_bytes(gzip.compress(b"a", mtime=0))
    (tmp_path / "notes.pdf").write_bytes(b"%PDF")
    assert [file.name for file in page_files(tmp_path)] == ["b.html", "a.txt.gz"]
    assert [read_body(file) for file in page_files(tmp_path)] == [b"b", b"a"]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("empty.html", b" \n", "the file is empty"),
        ("torn.html.gz", gzip.compress(b"text" * 100, mtime=0)[:-9], "damaged or cut off"),
        ("no.html.gz", b"text", "damaged or cut off"),
        ("no.wacz", b"text", "damaged or cut off"),
        ("no.warc.gz", b"text", "holds no WARC record"),
        ("page.warc.gz", gzip.compress(b"<p>text</p>" * 99, mtime=0), "holds no WARC record"),
        ("torn.warc.gz", gzip.compress(b"WARC/1.0" + b"text" * 99, mtime=0)[:-9], "damaged or cut off"),
        ("empty.wacz", b"PK\x05\x06" + bytes(18), "holds no WARC record"),
    ],
)
def test_files_that_cannot_be_used(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UserError, match=sentence):
        list(read_pages(tmp_path / name))


def test_a_gigabyte_is_no_page(tmp_path: Path) -> None:
    for name in ("x.html", "x.html.gz"):
        with (tmp_path / name).open("wb") as file:
            file.write(b"<p>") if name.endswith("html") else file.write(gzip.compress(bytes(LARGEST + 1), mtime=0))
            file.truncate(1 << 30)
        with pytest.raises(UserError, match="larger than any page"):
            read_body(tmp_path / name)


def test_paths_that_name_nothing_to_read(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    for path, sentence in (
        (tmp_path / "a.pdf", "not a saved page"),
        (tmp_path / "none.html", "no such file"),
        (tmp_path, "holds no saved pages"),
    ):
        with pytest.raises(UserError, match=sentence):
            page_files(path)


def test_the_id_of_a_file_is_its_name_without_endings() -> None:
    names = {
        "a_1.html.gz": "a_1",
        "b.2.txt": "b.2",
        "c.warc.gz": "c",
        "d.HTM": "d",
        "e": "e",
        "f.bin": "f",
        "g.2024": "g.2024",
    }
    assert {name: file_id(Path(name)) for name in names} == names


def test_a_page_without_headers_comes_back_whole(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    for body in (b"", "标题：正文\n\n第二段".encode(), b"HTTP/1.1 200 OK\r\n\r\nx"):
        for url in (None, "http://www.example.cn/"):
            pointer = archive.write(page(headers=[], body=body, url=url))
            assert archive.read(vars(pointer)).body == body
