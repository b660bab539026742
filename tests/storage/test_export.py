"""Exports: what is written reads back as the records, whatever the format; nothing half-written stays."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import sqlite3
import stat
import sys
import tracemalloc
import zipfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html
from markdown_it import MarkdownIt
from pyarrow import parquet
from sqlalchemy import event, insert

from crawler.errors import UserError
from crawler.items import (
    ArchivePointer,
    Article,
    Attachment,
    Block,
    Byline,
    Encoding,
    Guest,
    Image,
    Interview,
    Policy,
    Quote,
    Relation,
    RepairCount,
    Turn,
)
from crawler.storage.engine import open_engine
from crawler.storage.export import DATASETS, FORMATS, export
from crawler.storage.export.csv import GUARD, cell
from crawler.storage.export.markdown import document
from crawler.storage.schema import article
from crawler.storage.store import Store

ATOM = {"a": "http://www.w3.org/2005/Atom"}
SEEN = "2026-11-24T04:00:00+00:00"

FULL = Article(
    id="00ff00ff00ff00ff",
    url="http://wjj.example.gov.cn/gzdt/content/post_1.html?a=1&b=2",
    canonical_url="http://wjj.example.gov.cn/gzdt/content/post_1.html",
    site="qingyuan",
    agency="清远市卫生健康局",
    city="清远市",
    adcode="441800",
    columns=["工作动态", "权威访谈"],
    kind="interview",
    title="=HYPERLINK(“这不是公式”)*与*1. 列表",
    kicker="权威访谈",
    subtitle="——“急诊”，不打烊",
    published_at="2023-01-18",
    published_precision="day",
    source="清远发布",
    original_source="清远日报",
    bylines=[Byline("reporter", "张三", "清远日报"), Byline("editor", None)],
    breadcrumb=["首页", "政务公开"],
    body="＋7% 的增长，\n@所有人",
    blocks=[
        Block("heading", "一、<b>开头</b>", 2),
        Block("paragraph", "+7% 的增长，\n# 不是标题\n1. 不是列表"),
        Block("image", None, url="http://a.cn/图 1.jpg", caption="义诊_现场_", credit="李四 摄"),
        Block("image", None, url=None, caption=None, credit="王五 摄"),
        Block("table", "项目\t数|量\n疫苗\t2"),
        Block("list", "第一*项*\n- 第二项"),
    ],
    images=[Image("http://a.cn/图 1.jpg", "义诊_现场_", "李四 摄")],
    attachments=[Attachment("http://a.cn/1.pdf", "附件1：名单[终].pdf", "application/pdf")],
    interview=Interview(
        series="权威访谈",
        guests=[Guest("沈勇", "主任", "某局")],
        turns=[Turn("沈勇", "沈主任", "guest", "主任", None, "感谢您的关注。", 0)],
        quotes=[Quote("徐蓉", "person", "局长", "表示", "before", "direct", "我们鼓励……", 1)],
    ),
    policy=Policy(document_number="粤卫函〔2023〕12号"),
    variant="zh-Hans",
    encoding=Encoding("gb18030", "gb2312", "score", [[120, 121]]),
    repairs=[RepairCount("pinyin", 3, "exact")],
    flags=["mirror"],
    relations=[Relation("reprint_of", "1f3a5c7e9b0d2468")],
    first_seen_at=SEEN,
    last_seen_at="2026-11-25T04:00:00+00:00",
    archive=ArchivePointer("qingyuan/2026-11-24.warc.gz", 1024, "ab" * 32),
)
BARE = Article(id="ffffffffffffffff", url=None, body="", first_seen_at=SEEN, last_seen_at=SEEN)


@pytest.fixture
def two(store: Store) -> Store:
    """A store with an article that has everything and one that has nothing."""
    with store.engine.begin() as connection:
        connection.execute(insert(article), [asdict(FULL), asdict(BARE)])
    return store


def write(store: Store, form: str, target: Path, **choice: str) -> tuple[list[dict[str, Any]], Path]:
    chosen = store.articles.records(**choice)
    records = list(chosen)
    assert export(chosen, form, target).articles == len(records)
    return records, target


def test_jsonl(two: Store, tmp_path: Path) -> None:
    records, path = write(two, "jsonl", tmp_path / "n.jsonl")
    text = path.read_bytes().decode("utf-8")
    assert [json.loads(line) for line in text.splitlines()] == records
    assert "清远日报" in text, "Chinese is readable in the file"


def test_csv(two: Store, tmp_path: Path) -> None:
    records, path = write(two, "csv", tmp_path / "n.csv")
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "what tells Excel the charset"
    assert b"\r\n" in raw
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row, record in zip(rows, records, strict=True):
        for name, value in record.items():
            told = row[name].removeprefix(GUARD)
            read = json.loads(told) if told and not isinstance(value, str | None) else told
            assert read == ("" if value is None else value), name
    assert any(row["title"] == f"'{FULL.title}" and row["body"] == f"'{FULL.body}" for row in rows)


@given(st.text())
def test_no_cell_is_a_formula_and_every_cell_reads_back(text: str) -> None:
    told = cell(text)
    assert not told.startswith(tuple("=+-@\t\r\n＝＋－＠"))
    assert (told[1:] if told.startswith(GUARD) else told) == text


def test_parquet(two: Store, tmp_path: Path) -> None:
    records, path = write(two, "parquet", tmp_path / "n.parquet")
    table = parquet.read_table(path)
    assert table.to_pylist() == records
    assert table.schema.field("columns").type == pa.list_(pa.string())
    assert table.schema.field("interview").type.field("turns").type.value_type.field("question_of").type == pa.int64()


def test_sqlite(two: Store, tmp_path: Path) -> None:
    records, path = write(two, "sqlite", tmp_path / "n.sqlite")
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        rows = [dict(row) for row in connection.execute("SELECT * FROM article ORDER BY id DESC")]
        [(organ,)] = connection.execute(
            "SELECT value ->> 'org' FROM article, json_each(bylines) WHERE value ->> 'name' = '张三'"
        ).fetchall()
    assert organ == "清远日报"
    assert "清远日报" in next(row["bylines"] for row in rows if row["id"] == FULL.id)
    for record in records:
        row = next(row for row in rows if row["id"] == record["id"])
        for name, value in record.items():
            assert (json.loads(row[name]) if isinstance(value, dict | list) else row[name]) == value


def test_atom(two: Store, tmp_path: Path) -> None:
    _, path = write(two, "atom", tmp_path / "n.atom")
    feed = etree.parse(path).getroot()
    assert [child.tag.split("}")[1] for child in feed] == ["id", "title", "updated", "entry", "entry"]
    assert [one.text for one in feed.iterfind("a:entry/a:title", ATOM)] == [FULL.title, BARE.id], "the newest first"
    assert feed.findtext("a:updated", namespaces=ATOM) == FULL.last_seen_at
    entries = {entry.findtext("a:title", namespaces=ATOM): entry for entry in feed.iterfind("a:entry", ATOM)}
    assert set(entries) == {FULL.title, BARE.id}
    for entry in entries.values():
        assert entry.findtext("a:id", namespaces=ATOM).startswith("urn:uuid:")
        assert entry.findtext("a:updated", namespaces=ATOM) == SEEN, "to be seen again is no change"
        assert entry.findtext("a:author/a:name", namespaces=ATOM)
    full = entries[FULL.title]
    assert full.findtext("a:published", namespaces=ATOM) == "2023-01-18T00:00:00+08:00"
    assert [(link.get("rel"), link.get("href")) for link in full.iterfind("a:link", ATOM)] == [
        ("alternate", FULL.url),
        ("enclosure", "http://a.cn/1.pdf"),
    ]
    content = html.fromstring(f"<div>{full.findtext('a:content', namespaces=ATOM)}</div>")
    assert content.findtext("h3") == "一、<b>开头</b>"
    assert content.find("p").text_content() == "+7% 的增长，# 不是标题1. 不是列表"
    assert [cell.text for cell in content.iterfind("table/tr/td")] == ["项目", "数|量", "疫苗", "2"]
    assert [entry.text for entry in content.iterfind("ul/li")] == ["第一*项*", "- 第二项"]
    again = tmp_path / "again.atom"
    write(two, "atom", again)
    assert again.read_bytes() == path.read_bytes(), "identifiers do not change"


def test_atom_takes_characters_that_xml_has_not(store: Store, tmp_path: Path) -> None:
    odd = Article(id="a", title="一\x0b二", source="\x0c", kind="news", first_seen_at=SEEN, last_seen_at=SEEN)
    odd.blocks = [Block("paragraph", "甲\x1f乙"), Block("image", None, url="http://a.cn/\x01", caption="\x02")]
    with store.engine.begin() as connection:
        connection.execute(insert(article), [asdict(odd)])
    _, path = write(store, "atom", tmp_path / "n.atom")
    assert etree.parse(path).findtext("a:entry/a:title", namespaces=ATOM) == "一\ufffd二"


def test_markdown(two: Store, tmp_path: Path) -> None:
    records, folder = write(two, "markdown", tmp_path / "n")
    assert sorted(str(path.relative_to(folder)) for path in folder.rglob("*.md")) == [
        "no-site/undated/undated-ffffffffffffffff.md",
        "qingyuan/2023/2023-01-18-00ff00ff00ff00ff.md",
    ]
    _, front, text = (folder / "qingyuan/2023/2023-01-18-00ff00ff00ff00ff.md").read_text("utf-8").split("---\n", 2)
    told = {name: json.loads(value) for name, _, value in (line.partition(": ") for line in front.splitlines())}
    shown = next(record for record in records if record["id"] == FULL.id)
    assert told == {name: shown[name] for name in shown if name not in ("body", "blocks", "images", "attachments")}
    page = html.fromstring(f"<div>{MarkdownIt('gfm-like', {'linkify': False}).render(text)}</div>")
    assert page.findtext("h1") == FULL.title
    assert page.findtext("h3") == "一、<b>开头</b>"
    assert page.find("p").text_content() == "+7% 的增长，\n# 不是标题\n1. 不是列表"
    assert page.find(".//img").get("alt") == "义诊_现场_"
    assert [one.text_content() for one in page.iterfind(".//em")] == ["李四 摄", "王五 摄"]
    assert [one.text for one in page.iterfind(".//th")] == ["项目", "数|量"]
    assert [one.text_content() for one in page.iterfind(".//li")] == ["第一*项*", "- 第二项"]
    assert [(one.text, one.get("href")) for one in page.iterfind(".//a")] == [
        ("附件1：名单[终].pdf", "http://a.cn/1.pdf")
    ]


LINE = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1)


@given(title=LINE, lines=st.lists(LINE, min_size=1))
def test_no_character_of_an_article_is_markup(title: str, lines: list[str]) -> None:
    record = asdict(Article(title=title, blocks=[Block("paragraph", "\n".join(lines))]))
    _, _, text = document(record).split("---\n", 2)
    rendered = MarkdownIt("gfm-like", {"linkify": False}).render(text)
    page = html.fromstring(f"<div>{rendered}</div>")
    assert [child.tag for child in page] == ["h1", "p"]
    assert page.findtext("h1") == title
    assert page.find("p").text_content() == "\n".join(lines)


def test_datasets_are_described_together(two: Store, tmp_path: Path) -> None:
    for form in FORMATS:
        write(two, form, tmp_path / f"n.{form}")
    package = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    assert [one["path"] for one in package["resources"]] == sorted(f"n.{form}" for form in DATASETS)
    for one in package["resources"]:
        raw = (tmp_path / one["path"]).read_bytes()
        if one["format"] != "parquet":
            assert (one["bytes"], one["hash"]) == (len(raw), f"sha256:{hashlib.sha256(raw).hexdigest()}")
        assert [field["name"] for field in one["schema"]["fields"]] == list(Article.__dataclass_fields__)
        assert all(field["description"] for field in one["schema"]["fields"])
    types = {field["name"]: field["type"] for field in package["resources"][0]["schema"]["fields"]}
    assert [types[name] for name in ("title", "revision", "columns", "policy")] == [
        "string", "integer", "array", "object"]  # fmt: skip


def test_a_second_export_renews_its_own_entry_and_leaves_the_rest(two: Store, tmp_path: Path) -> None:
    place = tmp_path / "datapackage.json"
    place.write_text('{"name": "mine", "resources": [{"name": "x", "path": "x.csv"}]}', "utf-8")
    write(two, "jsonl", tmp_path / "文章.jsonl")
    write(two, "jsonl", tmp_path / "文章.jsonl", site="qingyuan")
    package = json.loads(place.read_text("utf-8"))
    assert package["name"] == "mine"
    size = (tmp_path / "文章.jsonl").stat().st_size
    assert [(one["path"], one.get("bytes")) for one in package["resources"]] == [("x.csv", None), ("文章.jsonl", size)]
    assert package["resources"][1]["name"].isascii()


def test_another_kind_of_datapackage_json_is_left_alone(two: Store, tmp_path: Path) -> None:
    place = tmp_path / "datapackage.json"
    place.write_text("[1]", "utf-8")
    with pytest.raises(UserError, match=r"datapackage\.json: is not a data package, so n\.csv is not described"):
        export(two.articles.records(), "csv", tmp_path / "n.csv")
    assert place.read_text("utf-8") == "[1]"


@pytest.mark.parametrize("form", FORMATS)
def test_of_nothing_nothing_is_written(store: Store, form: str, tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    before = folder / "before"
    before.write_text("last week's")
    for target in (before, folder / "new"):
        if form != "markdown" or target != before:
            assert export(store.articles.records(), form, target) == (0, [])
    assert [path.name for path in folder.iterdir()] == ["before"]
    assert before.read_text() == "last week's"


class TornError(Exception):
    """What happens in the middle."""


@pytest.mark.parametrize("form", FORMATS)
def test_after_an_error_everything_is_as_before(two: Store, form: str, tmp_path: Path) -> None:
    target = tmp_path / "exports" / "n"
    target.parent.mkdir()
    if form != "markdown":
        target.write_text("before")

    def tear() -> None:
        raise TornError

    chosen = two.articles.records()
    chosen.each = tear
    with pytest.raises(TornError):
        export(chosen, form, target)
    if form != "markdown":  # what a folder was given before is whole, and stays
        assert [path.name for path in target.parent.iterdir()] == ["n"], "no part, no data package"
        assert target.read_text() == "before"


@pytest.mark.parametrize(
    ("form", "told"), [("markdown", "not empty and holds no export: name a new one"), ("csv", "a folder: name a file")]
)
def test_a_folder_with_files_in_it_is_not_replaced(two: Store, form: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x")
    with pytest.raises(UserError, match=told):
        export(two.articles.records(), form, tmp_path)
    assert (tmp_path / "mine.txt").read_text() == "x"


@pytest.mark.parametrize("form", FORMATS)
def test_the_store_itself_is_not_written_over(form: str, tmp_path: Path) -> None:
    store = Store(open_engine(f"sqlite:///{tmp_path}/news.db"))
    before = (tmp_path / "news.db").read_bytes()
    with pytest.raises(UserError, match="is the store itself: name another file"):
        export(store.articles.records(), form, tmp_path / "." / "news.db")
    assert (tmp_path / "news.db").read_bytes() == before
    store.engine.dispose()


def test_an_empty_folder_is_filled(two: Store, tmp_path: Path) -> None:
    (tmp_path / "n").mkdir()
    write(two, "markdown", tmp_path / "n")
    assert list((tmp_path / "n").rglob("*.md"))


@pytest.mark.parametrize("form", FORMATS)
def test_memory_does_not_grow_with_the_number_of_articles(form: str, tmp_path: Path) -> None:
    store = Store(open_engine(f"sqlite:///{tmp_path}/news.db"))
    row = asdict(BARE) | {"body": "近日，示例市开展活动。" * 400}
    peaks: dict[int, int] = {}
    for size in (1000, 2000):
        with store.engine.begin() as connection:
            connection.execute(article.delete())
            connection.execute(insert(article), [row | {"id": f"{number:016x}"} for number in range(size)])
        for time in (1, 2):  # a table of the interpreter's own, as that of names of files, may grow during one
            tracemalloc.start()
            export(store.articles.records(), form, tmp_path / f"{size} {time}")
            peaks[size] = min(peaks.get(size, sys.maxsize), tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
    assert peaks[2000] < 1.2 * peaks[1000]


def test_postgresql_is_asked_through_a_cursor_of_its_own(store: Store) -> None:
    """Without one its client would hold all rows."""
    cursors: list[Any] = []

    def note(_connection: Any, cursor: Any, *_: Any) -> None:
        cursors.append(cursor)

    event.listen(store.engine, "before_cursor_execute", note)
    list(store.articles.records())
    event.remove(store.engine, "before_cursor_execute", note)
    if store.engine.dialect.name == "postgresql":
        assert [type(cursor).__name__ for cursor in cursors] == ["ServerCursor"]


@pytest.fixture
def row_by_row(two: Store) -> Store:
    """A store of five articles, each a day newer than the one before."""
    rows = [
        asdict(FULL) | {"id": f"{day:016x}", "published_at": f"2024-01-0{day}", "relations": []} for day in range(1, 4)
    ]
    with two.engine.begin() as connection:
        connection.execute(insert(article), rows)
    return two


def test_atom_gives_the_newest_and_says_where_it_is_read(row_by_row: Store, tmp_path: Path) -> None:
    told = export(row_by_row.articles.records(), "atom", tmp_path / "n", limit=2, address="https://a.example/feed")
    assert told.articles == 2
    feed = etree.parse(tmp_path / "n").getroot()
    days = [one.text[:10] for one in feed.iterfind("a:entry/a:published", ATOM)]
    assert days == ["2024-01-03", "2024-01-02"]
    assert [(one.get("rel"), one.get("href")) for one in feed.findall("a:link", ATOM)] == [
        ("self", "https://a.example/feed")
    ]


def sheet(path: Path) -> list[list[tuple[str, str]]]:
    """Return type and content of the cells of a workbook's only sheet, row by row."""
    space = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(path) as book:
        root = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    return [
        [(one.get("t", "n"), "".join(one.itertext())) for one in row.iterfind("x:c", space)]
        for row in root.iterfind(".//x:row", space)
    ]


def test_xlsx(two: Store, tmp_path: Path) -> None:
    write(two, "xlsx", tmp_path / "n.xlsx")
    head, *rows = sheet(tmp_path / "n.xlsx")
    full = max(rows, key=len)
    names = [name for _, name in head]
    assert names == list(Article.__dataclass_fields__)
    cells = dict(zip((name for name in names if getattr(FULL, name) is not None), full, strict=True))
    assert cells["title"] == ("inlineStr", FULL.title), "no formula"
    assert cells["revision"] == ("n", "1")
    assert cells["published_at"] == ("n", "44944"), "the 18th of January 2023"
    assert float(cells["first_seen_at"][1]) == pytest.approx(46350 + 4 / 24)
    assert json.loads(cells["bylines"][1]) == [asdict(one) for one in FULL.bylines]


def test_what_is_longer_than_a_cell_is_cut_and_told(two: Store, tmp_path: Path) -> None:
    with two.engine.begin() as connection:
        connection.execute(article.update().where(article.c.id == BARE.id).values(body="长" * 40_000))
    told = export(two.articles.records(), "xlsx", tmp_path / "n.xlsx")
    assert told.notes == ["1 texts are longer than the 32767 characters of a cell and were cut off."]
    assert max(len(text) for row in sheet(tmp_path / "n.xlsx") for _, text in row) == 32_767


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "markdown"])
def test_pipes_are_written_to(two: Store, form: str, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as reader:
        read = reader.submit(pipe.read_bytes)
        export(two.articles.records(), form, pipe)
        (tmp_path / "copy").write_bytes(read.result())
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    write(two, form, tmp_path / "file")
    if form not in ("xlsx", "sqlite"):  # these hold the moment they were made in, or how full their pages are
        assert (tmp_path / "copy").read_bytes() == (tmp_path / "file").read_bytes()
    assert not list(tmp_path.glob(".*.part"))


def test_a_device_is_written_to_and_stays_one(two: Store) -> None:
    with pytest.raises(UserError, match="/dev/full: cannot be written to its end"):
        export(two.articles.records(), "jsonl", "/dev/full")
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)
    assert export(two.articles.records(), "csv", "/dev/null").articles == 2
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_the_target_of_a_link_is_written(two: Store, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "n.csv").write_text("before")
    (tmp_path / "real" / "n.csv").chmod(0o640)
    (tmp_path / "link").symlink_to(tmp_path / "real" / "n.csv")
    write(two, "csv", tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "n.csv").read_bytes().startswith(b"\xef\xbb\xbfid,")
    assert stat.S_IMODE((tmp_path / "real" / "n.csv").stat().st_mode) == 0o640
    assert (tmp_path / "real" / "datapackage.json").exists(), "beside the file itself"


def test_nothing_beside_the_target_is_touched(two: Store, tmp_path: Path) -> None:
    (tmp_path / "x.csv.part").mkdir()
    (tmp_path / "x.csv.part" / "mine").write_text("mine")
    write(two, "csv", tmp_path / "x.csv")
    assert (tmp_path / "x.csv.part" / "mine").read_text() == "mine"


@pytest.mark.parametrize("form", FORMATS)
def test_a_folder_that_is_missing_is_named(two: Store, form: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=f"there is no folder {tmp_path / 'none'}"):
        export(two.articles.records(), form, tmp_path / "none" / "n")
    assert not (tmp_path / "none").exists()


def test_a_folder_is_brought_up_to_date(row_by_row: Store, tmp_path: Path) -> None:
    folder = tmp_path / "n"
    write(row_by_row, "markdown", folder)
    files = {path: path.stat().st_mtime_ns for path in folder.rglob("*.md")}
    assert len(files) == 5
    (folder / "mine.md").write_text("mine")
    changed, gone, edited = sorted((folder / "qingyuan" / "2024").iterdir())
    edited.write_text("mine too")
    with row_by_row.engine.begin() as connection:
        connection.execute(article.update().where(article.c.id == f"{1:016x}").values(kicker="新"))
        connection.execute(article.delete().where(article.c.id == f"{2:016x}"))
    told = export(row_by_row.articles.records(), "markdown", folder)
    assert told.notes == [
        f"1 files were changed by somebody else and were left as they are: {edited.relative_to(folder)}."
    ]
    assert "新" in changed.read_text("utf-8")
    assert not gone.exists()
    assert edited.read_text() == "mine too"
    assert (folder / "mine.md").read_text() == "mine"
    rest = [path for path in files if path not in (changed, gone, edited)]
    assert {path: path.stat().st_mtime_ns for path in rest} == {path: files[path] for path in rest}, "left alone"


def test_another_choice_leaves_the_files_of_the_first(two: Store, tmp_path: Path) -> None:
    write(two, "markdown", tmp_path / "n")
    write(two, "markdown", tmp_path / "n", site="qingyuan")
    assert len(list((tmp_path / "n").rglob("*.md"))) == 2
