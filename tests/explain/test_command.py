"""What ``scrapy explain`` says of files, of what is stored, and of what never came."""

from __future__ import annotations

from pathlib import Path

import pytest
from explain.desk import NOW, Desk

from crawler import reading
from crawler.extract import flags
from crawler.items import FetchFailure, Listing, Page, Row
from crawler.storage.files import LARGEST

URL = "http://wjj.example.cn/gzdt/content/post_1.html"
LINES = [
    "近日，示例市开展健康宣传活动，活动现场设置义诊、咨询和健康检测三个区域，吸引了众多市民参加。",
    "活动期间，医务人员为市民测量血压血糖，讲解慢性病防治知识，并发放宣传折页三千余份。",
    "下一步，示例市将把健康宣传送到每个社区，让更多居民在家门口享受便捷的健康服务。",
]
OTHER = ["第二页写的是社区卫生服务中心的变化，今年全市新建十五间村卫生站，方便群众就近看病。"]


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, capsys)


def html(lines: list[str], title: str = "示例市开展健康宣传活动") -> bytes:
    text = "".join(f"<p>{line}</p>" for line in lines)
    head = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><div>来源：示例发布 时间：2026-01-01</div>"
    return f"{head}<div class='content'>{text}</div></body></html>".encode()


def page(lines: list[str] = LINES, **fields: object) -> Page:
    given = {"url": URL, "row_title": "示例市开展健康宣传活动", "row_date": "2026-01-01", "site": "qingyuan"} | fields
    return Page(body=html(lines), headers=[("Content-Type", "text/html; charset=utf-8")], column="工作动态", **given)  # type: ignore[arg-type]


def test_a_file_is_explained_as_extract_reads_it(desk: Desk) -> None:
    path = desk.folder / "a.html"
    path.write_bytes(html(LINES))
    status, out, err = desk.run(str(path))
    assert (status, err) == (0, "")
    told = desk.told(str(path), "--trace")
    assert [step["step"] for step in told["steps"]] == ["decode", "repair", "extract", "clean", "doubt"]
    assert told["fields"]["body"]["value"] == "\n".join(LINES)
    assert told["store"] is None
    assert "\ntitle: 示例市开展健康宣传活动\n" in out
    assert "won by: decode.strict (crawler/charset/decode.py:" in out
    assert not (desk.folder / "news.db").exists()


def test_content_type_and_address_of_a_file_can_be_told(desk: Desk) -> None:
    path = desk.folder / "a.html"
    path.write_bytes(html(LINES))
    told = desk.told(str(path), "--url", URL, "--content-type", "text/html; charset=big5")
    assert (told["url"], told["fields"]["canonical_url"]["value"]) == (URL, URL)
    assert told["fields"]["encoding"]["candidates"][0]["place"] == "declared big5"


def test_one_field_alone(desk: Desk) -> None:
    path = desk.folder / "a.html"
    path.write_bytes(html(LINES))
    told = desk.told(str(path), "--field", "encoding")
    assert (list(told["fields"]), told["steps"]) == (["encoding"], [])


def test_what_is_stored_is_read_from_the_archive_with_all_its_pages(desk: Desk) -> None:
    further = Page(URL.replace("1.html", "1_2.html"), html(OTHER))
    assert desk.keep(page(following=[further])) == "new"
    [record] = desk.store.articles.records()
    for name in (URL, URL.replace("http://", "https://m.").replace("post", "mpost"), record["id"]):
        told = desk.told(name)
        assert told["fields"]["body"]["value"] == record["body"] == "\n".join(LINES + OTHER)
        assert told["store"]["state"] == "stored"
        assert told["store"]["article"] == record["id"]
        assert told["store"]["differs"] == []
        assert told["fields"]["revision"]["value"] == 1
        assert len(told["steps"][0]["pages"]) == 2


def test_a_record_of_other_rules_is_named(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.keep(page())
    monkeypatch.setattr(flags, "private_use", lambda _text: True)
    told = desk.told(URL)
    assert told["store"]["differs"] == ["flags"]
    assert "stored by other rules than today's, which read flags differently" in desk.run(URL)[1]


def test_what_answered_and_is_no_article_is_explained_with_its_life(desk: Desk) -> None:
    assert desk.keep(page([], row_title="示例市召开会议")) == "suspect"
    told = desk.told(URL)
    assert (told["store"]["state"], told["store"]["article"]) == ("suspect", None)
    assert told["doubt"] == told["store"]["reason"]
    status, out, _ = desk.run(URL)
    assert status == 1
    assert "suspect: answered, but what came is no article" in out
    assert "no article: " in out


def test_a_newer_answer_that_is_no_article_leaves_the_stored_one_to_be_explained(desk: Desk) -> None:
    desk.keep(page(following=[Page(URL.replace("1.html", "1_2.html"), html(OTHER))]))
    desk.keep(page([], fetched_at="2026-02-01T00:00:00+00:00"))
    told = desk.told(URL)
    assert told["store"]["state"] == "suspect"
    assert told["fields"]["body"]["value"].startswith("\n".join(LINES))


def test_bytes_that_are_no_text_are_told_of_an_address_too(desk: Desk) -> None:
    binary = page()
    binary.body = b"%PDF-1.7"
    assert desk.keep(binary) == "failed"
    status, out, _ = desk.run(URL)
    assert status == 1
    assert "failed: came, and could not be read by us" in out
    assert "failed  decode: the bytes are no text" in out


def test_an_address_that_gave_nothing_has_its_life_told(desk: Desk) -> None:
    desk.store.save(FetchFailure(URL, "qingyuan", "refused", "403 Forbidden", NOW, "first"))
    status, out, err = desk.run(URL)
    assert (status, err) == (1, "")
    assert "refused: the site, its firewall or its robots.txt says no" in out
    assert "because 403 Forbidden" in out


def test_an_address_that_was_only_listed_has_never_been_asked(desk: Desk) -> None:
    desk.store.save(Listing("qingyuan", "gzdta", [Row(URL, "示例市开展健康宣传活动", "2026-01-01")]))
    told = desk.told(URL)
    assert (told["store"]["state"], told["store"]["asked_at"]) == ("new", None)
    assert told["store"]["columns"] == ["qingyuan/gzdta"]


def test_a_step_that_breaks_is_named_with_the_steps_before_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.folder / "a.html"
    path.write_bytes(html(LINES))
    monkeypatch.setattr(reading, "extract", lambda *_args, **_known: int("no number"))
    status, out, _ = desk.run(str(path))
    assert status == 1
    assert [line[:6] for line in out.splitlines()[1:]] == ["decode", "repair", "failed"]
    assert "extract: ValueError: invalid literal" in out
    assert "(crawler/reading.py:" in out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "Give one page: a file, or the address or id of what is stored."),
        (("a.html", "a.html"), "Give one page"),
        (("http://nowhere.example.cn/1.html",), "http://nowhere.example.cn/1.html: was never seen"),
        (("0123456789abcdef",), "0123456789abcdef: was never seen"),
        (("none.html",), "none.html: was never seen"),
        (("x" * 5000,), "x"),
        (("empty.html",), "empty.html: the file is empty."),
        (("a.jpg.html",), "a.jpg.html: decode: the bytes are no text."),
        (("huge.html",), "huge.html: larger than any page"),
        (("folder",), "folder: cannot be read"),
        (("a.html", "--field", "headline"), "headline is no field of a record: give one of id, url"),
        (("a.html", "--field", "relations"), "relations is known to the store alone"),
    ],
)
def test_bad_input_gets_one_plain_sentence(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], sentence: str
) -> None:
    monkeypatch.chdir(desk.folder)
    Path("a.html").write_bytes(html(LINES))
    Path("a.jpg.html").write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    Path("empty.html").write_bytes(b"")
    with Path("huge.html").open("wb") as huge:
        huge.truncate(LARGEST + 1)
    Path("folder").mkdir()
    status, out, err = desk.run(*arguments)
    assert (status, out) == (1, "")
    [line] = err.splitlines()
    assert line.startswith(sentence)


def test_an_archive_file_that_is_away_is_named(desk: Desk) -> None:
    desk.keep(page())
    [file] = Path(desk.settings["ARCHIVE_DIR"]).rglob("*.warc.gz")
    file.unlink()
    status, out, err = desk.run(URL)
    assert (status, out) == (1, "")
    [line] = err.splitlines()
    assert "put the archive file back" in line
