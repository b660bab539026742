"""The commands over files, and what bad input gets: one plain sentence, a status other than 0, nothing lost."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
from pathlib import Path

import pytest
from crawl.runs import Home
from sample import nfcms, texts

from crawler.errors import UserError
from crawler.walk.arguments import Arguments

CAPTURE = """您当前的位置:首页 > 政务公开 > 工作动态

      一把手访谈 清远市卫生健康局党组书记钟以宁:
      让群众就近看上病
      把服务送到家门口

      时间:2024-03-05 08:09:10 来源:清远发布 访问量: -

      清远市卫生健康局党组书记钟以宁接受专访时表示，今年将为每家社区中心至少配备一名全科医生，让居民看病更方便。

      1.png

      示例社区卫生服务中心外景（资料图）

      补齐短板建强基层网络

      “过去群众有点小病也往大医院跑，说到底还是对基层不放心。”钟以宁说，要把资源更多放到基层。

      “我们还要把慢性病管理搬到线上，让随访更及时、用药更安全。”钟以宁表示，这项工作年底前完成。

      来源:示例日报

      采写:方若琳  通讯员:彭一帆

      扫一扫在手机打开当前页
"""


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def write(home: Home, name: str, body: bytes | str) -> str:
    path = home.folder / name
    path.write_bytes(body.encode() if isinstance(body, str) else body)
    return str(path)


def one_sentence(stderr: str) -> str:
    """Return the only line on stderr."""
    [line] = stderr.strip().splitlines()
    assert "Traceback" not in line
    return line


def test_a_capture_without_address_becomes_an_interview_of_the_agency_it_names(home: Home) -> None:
    path = write(home, "anything.txt", CAPTURE)
    assert home.run("ingest", path).returncode == 0
    [record] = home.records()
    assert (record["site"], record["city"], record["adcode"]) == ("qingyuan", "清远市", "441800")
    assert (record["kind"], record["published_at"], record["source"]) == (
        "interview",
        "2024-03-05T08:09:10+08:00",
        "清远发布",
    )
    assert record["title"] == "让群众就近看上病 把服务送到家门口"
    assert record["kicker"] == "一把手访谈 清远市卫生健康局党组书记钟以宁"
    assert record["original_source"] == "示例日报"
    assert [block["text"] for block in record["blocks"] if block["type"] == "heading"] == ["补齐短板建强基层网络"]
    assert record["images"] == [{"url": "1.png", "caption": "示例社区卫生服务中心外景", "credit": "资料图"}]
    assert {(b["role"], b["name"]) for b in record["bylines"]} == {("reporter", "方若琳"), ("correspondent", "彭一帆")}
    interview = record["interview"]
    assert interview["guests"][0] == {"name": "钟以宁", "post": "党组书记", "org": "清远市卫生健康局"}
    assert {quote["speaker"] for quote in interview["quotes"]} == {"钟以宁"}
    assert [quote["kind"] for quote in interview["quotes"]].count("direct") == 2
    assert "扫一扫" not in record["body"]
    assert record["url"] is None


def test_search_finds_what_was_stored(home: Home) -> None:
    home.run("ingest", write(home, "a.txt", CAPTURE))
    found = home.run("search", "基層", "--site", "qingyuan", "--json")
    assert found.returncode == 0
    assert json.loads(found.stdout)["title"] == "让群众就近看上病 把服务送到家门口"
    assert "基层" in home.run("search", "基层").stdout
    assert home.run("search", "不存在的词").returncode == 1
    nothing = home.run("search", "，")
    assert (nothing.returncode, "at least one word" in one_sentence(nothing.stderr)) == (1, True)
    assert "--limit x" in one_sentence(home.run("search", "基层", "--limit", "x").stderr)


def test_ingesting_again_changes_nothing_and_reprocess_neither(home: Home) -> None:
    path = write(home, "a.txt", CAPTURE)
    home.run("ingest", path)
    first = home.records()
    assert "0 new" in home.run("ingest", path).stdout
    assert home.run("reprocess").returncode == 0
    again = home.records()
    assert [record | {"last_seen_at": None, "archive": None} for record in again] == [
        record | {"last_seen_at": None, "archive": None} for record in first
    ]


def test_the_folder_of_a_crawl_can_be_ingested_elsewhere(home: Home, tmp_path: Path) -> None:
    page = nfcms.article(nfcms.news(1), nfcms.BUREAU, 1)
    write(home, "page.html", page)
    home.run("ingest", str(home.folder / "page.html"), "--url", nfcms.address(nfcms.BUREAU, 1), "--site", "qingyuan")
    other = Home(tmp_path / "other")
    other.folder.mkdir()
    assert other.run("ingest", str(home.folder / "archive")).returncode == 0
    [here], [there] = home.records(), other.records()
    assert here["id"] == there["id"]
    assert here["body"] == there["body"]
    assert there["site"] == "qingyuan"


def test_extract_prints_records_and_stores_nothing(home: Home) -> None:
    page = nfcms.article(nfcms.special()[17], nfcms.BUREAU, 17)
    path = write(home, "post_17.html.gz", gzip.compress(page))
    result = home.run("extract", path, "--url", nfcms.address(nfcms.BUREAU, 17))
    assert result.returncode == 0, result.stderr
    record = json.loads(result.stdout)
    assert (record["id"], record["title"]) == ("post_17", texts.POLICY_TITLE)
    assert record["policy"]["document_number"] == "清卫规〔2024〕3号"
    assert [a["name"] for a in record["attachments"]] == ["附件1：登记表.pdf", "附件2：说明.docx"]
    many = home.run("extract", path, write(home, "b.txt", CAPTURE))
    assert [json.loads(line)["id"] for line in many.stdout.splitlines()] == ["post_17", "b"]
    assert not (home.folder / "news.db").exists()


def test_extract_without_a_body_is_told(home: Home) -> None:
    result = home.run("extract", write(home, "a.html", "<html><body><img src=x.jpg></body></html>"))
    assert result.returncode == 1
    assert json.loads(result.stdout)["flags"] == ["image_only", "no_title", "no_body", "no_date"]
    assert "no article text" in one_sentence(result.stderr)


def test_decode_prints_text_and_its_evidence(home: Home) -> None:
    text = "示例市卫生健康局近日召开会议，研究部署下一阶段医疗服务工作。"
    path = write(home, "page.bin", f"<meta charset=utf-8>{text}".encode("gbk"))
    assert text in home.run("decode", path).stdout
    told = json.loads(home.run("decode", path, "--json", "--content-type", "text/html; charset=big5").stdout)
    assert told == {
        "id": "page",
        "text": f"<meta charset=utf-8>{text}",
        "used": "gb18030",
        "declared": "big5",
        "how": "score",
        "damaged": [],
    }
    manifest = write(home, "m.jsonl", json.dumps({"file": path, "content_type": "text/html; charset=gbk"}) + "\n")
    assert json.loads(home.run("decode", "--json", "--manifest", manifest).stdout)["declared"] == "gbk"
    both = home.run("decode", "--json", "--manifest", manifest, path, path).stdout
    assert [json.loads(line)["declared"] for line in both.splitlines()] == ["gbk", "gbk"]


def test_repair_reads_files_and_stdin(home: Home) -> None:
    damaged = "示例市衛(wèi)生健康局召開會議,要求各醫(yī)院做好服務(wù)工作。\n"
    path = write(home, "copy.txt", damaged)
    wanted = "示例市卫生健康局召开会议，要求各医院做好服务工作。\n"
    assert home.run("repair", path).stdout == wanted
    told = json.loads(home.run("repair", path, "--json").stdout)
    assert (told["id"], told["text"], told["flags"]) == ("copy", wanted, ["mirror"])
    assert told["repairs"][0] == {
        "start": 3,
        "end": 4,
        "found": "衛",
        "restored": "卫",
        "kind": "traditional",
        "confidence": "exact",
        "alternatives": [],
    }
    assert home.run("repair", stdin=damaged).stdout == wanted
    assert home.run("repair", "-", stdin="没有损坏?!\n").stdout == "没有损坏?!\n"


def test_sites_lists_every_site_with_its_state(home: Home) -> None:
    result = home.run("sites", "--json")
    assert result.returncode == 0
    sites = {site["name"]: site for site in json.loads(result.stdout)}
    assert sites["qingyuan"]["adcode"] == "441800"
    assert sites["qingyuan"]["state"] == "unknown"
    assert [c["platform"] for c in sites["huizhou"]["columns"]] == ["gkmlpt", "nfcms", "trs"]
    assert "qingyuan" in home.run("sites").stdout


def test_a_saved_page_that_is_no_article_is_told_and_not_stored(home: Home) -> None:
    path = write(home, "gone.html", "<title>页面不存在</title><p>您访问的页面不存在或已被删除，请返回首页。</p>")
    result = home.run("ingest", path)
    assert result.returncode == 1
    assert one_sentence(result.stderr) == f"{path}: is archived, but no article: it is an error page."
    assert result.stdout == "0 new, 0 revised, 0 unchanged, 0 failed\n"
    assert home.records() == []


def test_reprocess_neither_stores_what_was_no_article_nor_puts_it_over_one(home: Home) -> None:
    url, other = (f"http://wjj.example.cn/gzdt/content/post_{n}.html" for n in (1, 2))
    bad = write(home, "gone.html", "<title>页面不存在</title><p>您访问的页面不存在或已被删除，请返回首页。</p>")
    home.run("ingest", write(home, "a.txt", CAPTURE), "--url", url)
    before = home.records()
    home.run("ingest", bad, "--url", url)
    home.run("ingest", bad, "--url", other)
    assert "is archived, but no article: it is an error page" in home.run("reprocess").stderr
    assert home.records() == before
    assert home.rows("SELECT state FROM address ORDER BY key") == [("suspect",), ("suspect",)]


@pytest.mark.parametrize("command", [("crawl", "qingyuan", "--nolog"), ("ingest", "a.txt"), ("sites",), ("reprocess",)])
def test_a_database_that_cannot_be_opened(home: Home, command: tuple[str, ...]) -> None:
    write(home, "a.txt", CAPTURE)
    result = home.run(*command, DATABASE_URL="sqlite:////proc/none/news.db")
    assert result.returncode != 0
    assert "cannot be opened" in one_sentence(result.stderr)


def test_one_bad_file_does_not_stop_the_others(home: Home) -> None:
    cut = gzip.compress(b"x" * 9999)[:-9]
    paths = [write(home, "bad.html.gz", cut), write(home, "a.txt", CAPTURE), write(home, "bad.warc.gz", b"no")]
    result = home.run("ingest", *paths)
    assert result.returncode == 1
    assert len(result.stderr.strip().splitlines()) == 2
    assert len(home.records()) == 1


def test_the_seeds_become_two_interviews(home: Home, shared: Path) -> None:
    seeds = sorted((shared / "data" / "seeds").glob("*.txt"))
    assert home.run("ingest", *map(str, seeds)).returncode == 0
    records = {record["site"]: record for record in home.records()}
    assert set(records) == {"qingyuan", "huizhou"}
    assert {record["kind"] for record in records.values()} == {"interview"}
    one = records["qingyuan"]
    assert (one["published_at"], one["source"]) == ("2023-01-18T10:17:12+08:00", "清远发布")
    for record in records.values():
        assert not set(record["body"]) & set("衛醫務業為國這")
        assert not any(word in record["body"] for word in ("无码", "扫一扫", "访问量", "上一篇"))
        assert record["variant"] == "zh-Hans"


def test_the_real_pages_are_read(home: Home, shared: Path) -> None:
    pages = sorted((shared / "data" / "pages").glob("*.html.gz"))
    result = home.run("extract", *map(str, pages))
    assert result.returncode == 0, result.stderr
    assert len(result.stdout.splitlines()) == len(pages) == 51


def test_arguments_are_checked_before_anything_is_asked() -> None:
    assert Arguments.parse(since="2024-01-31", limit="3", full="1") == Arguments("2024-01-31", None, None, 3, True)
    assert not Arguments.parse().partial
    assert Arguments.parse(since="2024-01-01", until="2024-01-31").wants("2024-01-31")
    assert not Arguments.parse(since="2024-01-01").wants("2023-12-31")
    assert Arguments.parse(since="2024-01-01").wants(None)
    with pytest.raises(UserError):
        Arguments.parse(since="2024-1-1")


def test_an_export_shows_its_progress_on_a_terminal_alone(home: Home) -> None:
    assert home.run("ingest", write(home, "a.txt", CAPTURE)).returncode == 0
    arguments = home.command("export", "-f", "csv", "-o", "a.csv")
    told = subprocess.run(arguments, cwd=home.folder, env=home.environment, capture_output=True, text=True, check=True)
    assert (told.stdout, told.stderr) == ("1 articles written to a.csv\n", "")
    main, terminal = os.openpty()
    subprocess.run(arguments, cwd=home.folder, env=home.environment | {"TERM": "xterm"}, stderr=terminal, check=True)
    os.close(terminal)
    assert b"1/1" in os.read(main, 1 << 16)
    os.close(main)


def test_an_export_of_nothing_says_so(home: Home) -> None:
    result = home.run("export", "-f", "csv", "-o", "a.csv")
    assert (result.returncode, result.stdout) == (9, "")
    assert one_sentence(result.stderr).startswith("No stored article is of that choice, so nothing was written")
    assert not (home.folder / "a.csv").exists()


def test_what_changed_in_an_article_can_be_shown(home: Home) -> None:
    url = "http://wjj.example.cn/gzdt/content/post_1.html"
    for text in (CAPTURE, CAPTURE.replace("家门口", "家里")):
        assert home.run("ingest", write(home, "a.txt", text), "--url", url).returncode == 0
    [record] = home.records()
    for name in (record["id"], url, url.replace("http", "https").replace("post", "mpost")):
        result = home.run("history", name)
        lines = result.stdout.splitlines()
        assert [line.split(",")[0] for line in lines if line.startswith("revision")] == ["revision 1", "revision 2"]
        assert [line for line in lines if line[:2] in ("- ", "+ ")], lines
        assert all("家门口" in line for line in lines if line.startswith("- "))
        assert all("家里" in line for line in lines if line.startswith("+ "))
    result = home.run("history", "nothing")
    assert result.returncode == 1
    assert one_sentence(result.stderr).startswith("nothing: no such article is stored")
