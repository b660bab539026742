"""The WARC archive and saved pages on disk."""

from __future__ import annotations

import gzip
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crawler.errors import UserError
from crawler.items import Page
from crawler.storage import Archive
from crawler.storage.files import file_id, page_files, read_body, read_pages


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
        seek, truncate, close = target.seek, target.truncate, target.close

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


def test_saved_pages_single_packed_and_in_folders(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "b.html").write_bytes(b"b")
    (tmp_path / "sub" / "a.txt.gz").write_bytes(gzip.compress(b"a"))
    (tmp_path / "notes.pdf").write_bytes(b"%PDF")
    assert [file.name for file in page_files(tmp_path)] == ["b.html", "a.txt.gz"]
    assert [read_body(file) for file in page_files(tmp_path)] == [b"b", b"a"]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("empty.html", b" \n", "the file is empty"),
        ("torn.html.gz", gzip.compress(b"text" * 100)[:-9], "damaged or cut off"),
        ("no.html.gz", b"text", "damaged or cut off"),
        ("no.wacz", b"text", "damaged or cut off"),
        ("no.warc.gz", b"text", "damaged or cut off"),
    ],
)
def test_files_that_cannot_be_used(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UserError, match=sentence):
        list(read_pages(tmp_path / name))


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
