"""Bad input of every command: one sentence, a status of the contract, no traceback, and nothing else touched."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import subprocess
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest
from crawl.runs import Home
from sample import nfcms
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

NEWS = "<p>示例市卫生健康局近日召开会议，研究部署下一阶段医疗服务工作。</p>"
LOGIN = f'<title>用户登录</title><form><input type="password" name="p"></form>{NEWS}'


class Bad(NamedTuple):
    """A way to call a command wrongly, or with what it cannot use."""

    arguments: str
    says: str
    status: int = 1
    environment: dict[str, str] | None = None


KINDS = [
    # what is no command line
    Bad("crawl", "Give one site"),
    Bad("crawl qingyuan huizhou", "Give one site"),
    Bad("crawl qinyuan", "did you mean qingyuan?"),
    Bad("crawl qingyuan -a since=2024-13-01", "since=2024-13-01 is not a day"),
    Bad("crawl qingyuan -a since=2024-06-01 -a until=2024-01-01", "since=2024-06-01 is after until=2024-01-01"),
    Bad("crawl qingyuan -a limit=0", "limit=0 is not a number"),
    Bad("crawl qingyuan -a limit=²", "limit=² is not a number"),
    Bad("crawl qingyuan -a full=yes", "full=yes is neither 0 nor 1"),
    Bad("crawl qingyuan -a column=none", "has no column none"),
    Bad("crawl qingyuan -a sinse=2024-01-01", "sinse is no argument"),
    Bad("crawl qingyuan -a since", "Invalid -a value"),
    Bad("crawl qingyuan -s DOWNLOAD_DELAY", "Invalid -s value"),
    Bad("crawlall nowhere", "There is no site called nowhere"),
    Bad("crawlall --fast", "--fast is not understood"),
    Bad("sites --jsn", "--jsn is not understood"),
    Bad("sites qinyuan", "did you mean qingyuan?"),
    Bad("reprocess qingyuan", "qingyuan is not understood"),
    Bad("reprocess --since 1", "since=1 is not a day"),
    Bad("reprocess --site nowhere", "There is no site called nowhere"),
    Bad("search ，", "at least one word"),
    Bad('search ("', "query"),
    Bad("search 会议 --limit x", "--limit x is not a number"),
    Bad("search 会议 --limit ٣", "--limit ٣ is not a number"),
    Bad("search 会议 --kind poem", "There is no kind poem"),
    Bad("search 会议 --since 2024-06-01 --until 2024-01-01", "since=2024-06-01 is after until=2024-01-01"),
    Bad("history", "Give one article"),
    Bad("history nothing", "no such article"),
    Bad("history http://[::1/", "no such article"),
    # what is no file, or no page
    Bad("ingest", "No file was given"),
    Bad("ingest none.html", "there is no such file"),
    Bad("ingest page.pdf", "not a saved page"),
    Bad("ingest folder", "holds no saved pages"),
    Bad("ingest empty.html", "the file is empty"),
    Bad("ingest picture.html", "the bytes are no text"),
    Bad("ingest torn.html.gz", "damaged or cut off"),
    Bad("ingest json.html", "it is JSON, no page"),
    Bad("ingest script.html", "it is a script, no page"),
    Bad("ingest login.html", "it is a login page"),
    Bad("ingest error.html", "it is an error page"),
    Bad("ingest no.warc", "holds no WARC record"),
    Bad("ingest no.warc.gz", "holds no WARC record"),
    Bad("ingest none.wacz", "holds no WARC record"),
    Bad("ingest zip.wacz", "damaged or cut off"),
    Bad("ingest pictures.warc.gz", "holds no web page"),
    Bad("ingest odd.warc.gz", "http://[::1/ is not the address of a web page"),
    Bad("ingest page.html --url not-a-url", "not-a-url is not the address"),
    Bad("ingest page.html --url http://[::1/", "http://[::1/ is not the address"),
    Bad("ingest page.html --url http://a.cn:99999/", "http://a.cn:99999/ is not the address"),
    Bad("ingest page.html page.html --url http://a.cn/", "2 files were given"),
    Bad("ingest page.html --site nowhere", "There is no site called nowhere"),
    Bad("extract none.html", "cannot be read"),
    Bad("extract folder", "cannot be read"),
    Bad("extract empty.html", "the file is empty"),
    Bad("extract picture.html", "the bytes are no text"),
    Bad("extract page.html --url not-a-url", "not-a-url is not the address"),
    Bad("decode none.html", "cannot be read"),
    Bad("decode page.pdf", "the bytes are no text"),
    Bad("decode --manifest page.html", "not a manifest"),
    Bad("repair picture.html", "the bytes are no text"),
    Bad("repair folder", "cannot be read"),
    # exports
    Bad("export", "required"),
    Bad("export -f xml -o x", "There is no export format xml"),
    Bad("export -f csv -o none/x.csv", "there is no folder"),
    Bad("export -f csv -o folder", "is a folder: name a file"),
    Bad("export -f markdown -o .", "not empty and holds no export"),
    Bad("export -f markdown -o -", "name a folder"),
    Bad("export -f csv -o news.db", "is the store itself"),
    Bad("export -f csv -o page.html/x", "there is no folder"),
    Bad("export -f csv -o /dev/full", "No space left"),
    Bad("export -f csv -o x.csv --limit 3", "--limit and --self are for atom"),
    Bad("export -f atom -o x.atom --limit -1", "--limit -1 is not a number"),
    Bad("export -f atom -o x.atom --self here", "here is not the address"),
    Bad("export -f csv -o x.csv --kind poem", "There is no kind poem"),
    Bad("export -f csv -o x.csv --until 2024", "until=2024 is not a day"),
    Bad("export -f csv -o x.csv --since 2090-01-01", "nothing was written", 9),
    # where things are kept
    Bad("sites", "cannot be opened", environment={"DATABASE_URL": "sqlite:////proc/none/news.db"}),
    Bad("search 会议", "cannot be opened", environment={"DATABASE_URL": "none://x"}),
    Bad("ingest page.html", "cannot be opened", environment={"DATABASE_URL": "sqlite:///page.html"}),
    Bad("ingest page.html", "archive_failed", environment={"ARCHIVE_DIR": "page.html"}),
    Bad("reprocess", "there is no such folder", environment={"ARCHIVE_DIR": "none"}),
    Bad("crawl qingyuan --nolog", "readonly", environment={"DATABASE_URL": "sqlite:///file:news.db?mode=ro&uri=true"}),
]  # fmt: skip


def warc(*records: tuple[str, str, bytes]) -> bytes:
    """Return a packed WARC of responses: address, media type, body."""
    buffer = io.BytesIO()
    writer = WARCWriter(buffer, gzip=True)
    for url, kind, body in records:
        head = StatusAndHeaders("200 OK", [("Content-Type", kind)], "HTTP/1.1")
        writer.write_record(writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=head))
    return buffer.getvalue()


def zipped(name: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, "x")
    return buffer.getvalue()


FILES: dict[str, bytes] = {
    "page.html": f"<title>示例市召开会议</title>{NEWS}".encode(),
    "page.pdf": b"%PDF-1.7 \x00\x01",
    "empty.html": b" \n",
    "picture.html": b"\xff\xd8\xff\xe0" + bytes(range(256)),
    "torn.html.gz": gzip.compress(b"x" * 9999)[:-9],
    "json.html": json.dumps({"content": NEWS}).encode(),
    "script.html": f"var page = '{NEWS}';".encode(),
    "login.html": LOGIN.encode(),
    "error.html": f"<title>HTTP Status 500 – Internal Server Error</title>{NEWS * 20}".encode(),
    "no.warc": b"text",
    "no.warc.gz": gzip.compress(b"<p>text</p>"),
    "none.wacz": zipped("datapackage.json"),
    "zip.wacz": b"text",
    "pictures.warc.gz": warc(("http://a.cn/1.jpg", "image/jpeg", b"x")),
    "odd.warc.gz": warc(("http://[::1/", "text/html", NEWS.encode())),
    "folder/notes.md": b"x",
}


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A folder with everything that is bad, and a store with an article."""
    home = Home(tmp_path_factory.mktemp("bad"))
    for name, body in FILES.items():
        (home.folder / name).parent.mkdir(exist_ok=True)
        (home.folder / name).write_bytes(body)
    (home.folder / "good.html").write_bytes(nfcms.article(nfcms.news(1), nfcms.BUREAU, 1))
    assert home.run("ingest", "good.html", "--url", nfcms.address(nfcms.BUREAU, 1)).returncode == 0
    return home


def beside_the_store(home: Home) -> dict[str, str]:
    """Return what lies in the folder, apart from store and archive, which may take note of what was bad."""
    files = (path for path in home.folder.rglob("*") if path.is_file())
    return {
        str(path.relative_to(home.folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
        if not path.name.startswith("news.db") and not {"archive", "locks"} & set(path.parts)
    }


def articles(home: Home) -> list[tuple]:
    return home.rows("SELECT id, title, body, revision FROM article ORDER BY id")


def test_there_are_sixty_kinds() -> None:
    assert len({(bad.arguments, str(bad.environment)) for bad in KINDS}) == len(KINDS) >= 60


@pytest.mark.parametrize("bad", KINDS, ids=[f"{at}: {bad.arguments}" for at, bad in enumerate(KINDS)])
def test_bad_input(bad: Bad, stocked: Home) -> None:
    before, stored = beside_the_store(stocked), articles(stocked)
    result = stocked.run(*bad.arguments.split(), **(bad.environment or {}))
    [sentence] = [line for line in result.stderr.splitlines() if line.strip()]
    assert bad.says in sentence
    assert result.returncode == bad.status
    assert "Traceback" not in result.stderr + result.stdout
    assert "1 new" not in result.stdout
    assert beside_the_store(stocked) == before
    assert articles(stocked) == stored


def test_all_of_it_at_once_costs_no_good_page(stocked: Home, tmp_path: Path) -> None:
    home = Home(tmp_path)
    for name, body in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(body)
    result = home.run("ingest", *(name for name in FILES if "/" not in name))
    assert result.returncode == 1
    assert result.stdout.startswith("1 new")
    assert len(result.stderr.splitlines()) == len(FILES) - 2, result.stderr  # each with its reason
    assert "Traceback" not in result.stderr


SURROUNDINGS = {
    "LANG=C": {"LANG": "C", "LC_ALL": "C"},
    "a GBK locale": {"PYTHONIOENCODING": "gbk", "LANG": "zh_CN.GBK"},
    "no home": {"HOME": "/nonexistent", "XDG_CONFIG_HOME": "/nonexistent", "XDG_CACHE_HOME": "/nonexistent"},
}


@pytest.mark.parametrize("name", SURROUNDINGS)
@pytest.mark.parametrize("arguments", ["extract good.html", "search 会议", "sites", "sites --json", "decode good.html"])
def test_surroundings_change_nothing(name: str, arguments: str, stocked: Home) -> None:
    usual = stocked.run(*arguments.split())
    odd = stocked.run(*arguments.split(), **SURROUNDINGS[name])
    assert (odd.returncode, odd.stderr) == (usual.returncode, usual.stderr)
    assert odd.stdout == usual.stdout


@pytest.mark.parametrize("arguments", ["export -f jsonl -o -", "extract good.html", "search 会议 --json", "sites"])
@pytest.mark.parametrize("after", [0, 1, 100])
def test_an_output_that_is_closed_is_told(arguments: str, after: int, stocked: Home) -> None:
    with subprocess.Popen(
        stocked.command(*arguments.split()), cwd=stocked.folder, env=stocked.environment | {"PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdout
        assert process.stderr
        os.read(process.stdout.fileno(), after)
        process.stdout.close()
        errors = process.stderr.read().decode()
    assert "Traceback" not in errors
    assert "Exception ignored" not in errors
    assert process.returncode in (0, 1)
    assert len(errors.splitlines()) <= 1 + (process.returncode == 0), errors


@pytest.mark.parametrize("arguments", ["search 会议", "sites", "export -f csv -o -"])
def test_a_full_disk_behind_the_output_is_told(arguments: str, stocked: Home) -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            stocked.command(*arguments.split()), cwd=stocked.folder, env=stocked.environment,
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    [sentence] = result.stderr.splitlines()
    assert "No space left on device" in sentence
    assert result.returncode == 1


def test_a_standard_output_that_is_closed_is_no_database(stocked: Home) -> None:
    before = articles(stocked)
    command = f"exec {' '.join(stocked.command('export', '-f', 'jsonl', '-o', '-'))} >&-"
    result = subprocess.run(
        ["sh", "-c", command],
        cwd=stocked.folder,
        env=stocked.environment,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert (result.returncode, result.stderr) == (1, "The standard output is closed: name a file to write to.\n")
    assert articles(stocked) == before
