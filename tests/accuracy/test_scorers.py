"""The scorers, the halves and the floors themselves."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from accuracy import halves
from accuracy.compare import moment, squeezed, trimmed
from accuracy.fault_pages import failures
from accuracy.fields import Scorer, score_body, score_bylines
from accuracy.floors import Line, compare, load, raise_floors, table
from accuracy.halves import OWN, TUNED, UNSEEN, half
from accuracy.interviews import score_interview, score_turns
from accuracy.lines import BYLINE_FIELDS, score_line
from accuracy.pages import cases, score_pages, score_record
from accuracy.tally import Figure, Tally
from accuracy.texts import DAMAGES, damaged_pages
from reading import read
from sample import texts

PAGE = """<html><head><meta charset="{charset}"><title>{title}_示例网</title></head><body><h1>{title}</h1>
<p>发布时间：2024-03-12 09:30　来源：示例日报</p><div class="content">{body}</div><p>编辑：孟书瑶</p></body></html>"""


def told(tally: Tally) -> dict[str, tuple[int, int]]:
    return {name: (one.right, one.count) for name, one in tally.figures().items()}


def scorer() -> tuple[Tally, Scorer]:
    tally = Tally()
    return tally, Scorer(tally, OWN, "x", "case")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two pages: one in GBK whose record is right, one whose record wants another title and by-line."""
    (tmp_path / "family").mkdir()
    for number, charset in ((1, "gbk"), (2, "utf-8")):
        title, paragraphs = texts.story(number)
        html = PAGE.format(charset=charset, title=title, body="".join(f"<p>{text}</p>" for text in paragraphs))
        record: dict[str, Any] = asdict(read(html.encode(charset)))
        if number == 2:
            record["title"] = "别的标题"
            record["bylines"].append({"role": "reporter", "name": "沈晓棠", "org": None})
        case = {"shows": "a page", "known": {"encoded_as": charset}, "record": record}
        (tmp_path / f"family/{number}.html").write_text(html, encoding="utf-8")
        (tmp_path / f"family/{number}.json").write_text(json.dumps(case, ensure_ascii=False), encoding="utf-8")
    return tmp_path


def test_pages_are_read_in_the_bytes_they_are_told_to_have(folder: Path) -> None:
    first, second = cases(folder)
    assert (first.name, second.name) == ("family/1", "family/2")
    assert b"\xb7\xa2\xb2\xbc" in first.body
    assert read(first.body).source == "示例日报"


def test_every_field_of_a_page_is_counted(folder: Path) -> None:
    tally = Tally()
    score_pages(tally, folder)
    figures = told(tally)
    assert figures["pages, title"] == (1, 2)
    assert figures["pages, day"] == figures["pages, minute"] == figures["pages, codec"] == (2, 2)
    assert figures["pages, by-lines, precision"] == (2, 2)
    assert figures["pages, by-lines, recall"] == (2, 3)
    assert tally.figures()["pages, body F1"] == Figure(OWN, 0, 2, 1.0)
    assert {miss.case for miss in tally.misses} == {"family/2"}


def test_a_folder_without_pages_gives_no_figures(tmp_path: Path) -> None:
    tally = Tally()
    score_pages(tally, tmp_path)
    assert tally.figures() == {}


def test_a_body_is_scored_by_what_it_shares() -> None:
    tally, score = scorer()
    score_body(score, "一二三四五", "一二三四五六")
    score_body(score, None, "一二三四五六")
    assert told(tally)["x, body pieces, precision"] == (2, 2)
    assert told(tally)["x, body pieces, recall"] == (2, 6)
    assert tally.figures()["x, body F1"].value == 0.4


def test_bylines_are_counted_by_role_and_person_and_organ() -> None:
    tally, score = scorer()
    wanted = [
        {"role": "reporter", "name": "沈晓棠", "org": "惠州日报"},
        {"role": "editor", "name": None, "org": "编辑部"},
    ]
    score_bylines(score, [{"role": "reporter", "name": "沈晓棠", "org": None}], wanted)
    figures = told(tally)
    assert (figures["x, by-lines, precision"], figures["x, by-lines, recall"]) == ((1, 1), (1, 2))
    assert "x, by-line organs, precision" not in figures
    assert figures["x, by-line organs, recall"] == (0, 1)


def test_alternatives_and_what_is_not_judged() -> None:
    truth: dict[str, Any] = {
        "kind": "interview",
        "either": ["maybe-turn: 谢谢大家"],
        "direct_quotes": None,
        "maybe_quotes": [],
        "interview": {
            "guests": [],
            "turns": [
                {"speaker": "林亦然/主持人", "role": "host|reporter", "text": "基层怎么样？", "question_of": None},
                {"speaker": "高云舟", "role": "guest", "text": "很好，谢谢您的关心。", "question_of": 0},
                {"speaker": "高云舟", "role": "guest", "text": "再见。", "question_of": None, "maybe": True},
            ],
        },
    }
    given = [
        {"speaker": "主持人", "role": "reporter", "label": "主持人", "text": "基层怎么样？", "question_of": None},
        {
            "speaker": "高局长",
            "role": "guest",
            "label": "高局长",
            "text": "很好，谢谢您的关心。再来。",
            "question_of": 0,
        },
        {"speaker": "主持人", "role": "host", "label": "主持人", "text": "谢谢大家。", "question_of": None},
    ]
    tally, score = scorer()
    record = {"kind": "interview", "interview": {"guests": [], "turns": given, "quotes": []}}
    score_interview(score, record, truth)
    figures = told(tally)
    assert figures["x, turns, precision"] == figures["x, turns, recall"] == (2, 2)
    assert figures["x, turns' roles"] == (2, 2)
    assert figures["x, turns' speakers"] == figures["x, turns' words"] == (1, 2)
    assert figures["x, turns' questions"] == (1, 1)


def test_a_turn_that_only_begins_alike_is_not_found_where_it_is_short() -> None:
    tally, score = scorer()
    wanted = [{"speaker": "甲", "role": "guest", "text": "是的", "question_of": None}]
    given = [
        {"speaker": "甲", "role": "guest", "label": "甲", "text": "是的，我们从去年起就这样做了", "question_of": None}
    ]
    score_turns(score, given, wanted)
    assert told(tally) == {"x, turns, precision": (0, 1), "x, turns, recall": (0, 1)}


def test_the_better_of_two_forms_of_a_line_counts_and_what_is_accepted() -> None:
    empty = dict.fromkeys(BYLINE_FIELDS)
    truth = {
        "text": "來源：示例日報",
        "parsed": empty | {"source": "示例日報"},
        "simplified": {"parsed": empty | {"source": "示例日报"}},
        "accept": {"caption": [None, "图"]},
    }
    tally, score = scorer()
    score_line(score, empty | {"source": "示例日报", "caption": "图"}, truth, BYLINE_FIELDS)
    figures = told(tally)
    assert figures["x, source, precision"] == figures["x, caption, recall"] == (1, 1)


@pytest.mark.parametrize(
    ("key", "wanted", "right"),
    [
        ("body_lines", ["甲", "乙"], True),
        ("body_contains", ["丙"], False),
        ("published_at_prefix", "2024-03", True),
        ("policy.topic", "卫生", True),
        ("flags_lack", ["spam"], False),
        ("title", "题", True),
    ],
)
def test_expectations_of_a_fault(key: str, wanted: Any, right: bool) -> None:
    record = {
        "body": "甲\n乙",
        "published_at": "2024-03-12",
        "policy": {"topic": "卫生"},
        "flags": ["spam"],
        "title": "题",
    }
    assert (failures(record, {key: wanted}) == []) is right


def test_moments_and_short_strings() -> None:
    assert moment("2024-03-12T01:05:00Z") == "2024-03-12T09:05"
    assert moment("2024/3/2") == "2024-03-02"
    assert moment("昨天") is None
    assert trimmed("（示例 日报）。") == "示例日报"
    assert squeezed("你好，世界 ！") == "你好,世界!"


def test_damaged_pages_are_the_same_in_every_run() -> None:
    lines = texts.story(1)[1]
    for kind in DAMAGES:
        assert list(damaged_pages(lines, kind, 2)) == list(damaged_pages(lines, kind, 2))


def test_halves_do_not_depend_on_the_run_and_are_near_equal() -> None:
    assert [half(key) for key in ("first", "second", "third", "fourth")] == ["unseen", "unseen", "tuned", "tuned"]
    assert 450 < sum(half(str(number)) == UNSEEN for number in range(1000)) < 550


def test_what_is_alike_falls_into_one_half() -> None:
    assert halves.host("github a/b data/x.csv (cpc.people.com.cn 2019-12-31)") == "cpc.people.com.cn"
    assert halves.host("github a/b article_1.md (眾新聞 2019-05-22)") == "a/b"
    assert halves.host("http://www.example.gov.cn:80/x.html") == "www.example.gov.cn"


def test_floors_are_compared_by_counts_and_never_lowered(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    before = {"a": Figure(OWN, 99_998, 99_999), "b": Figure(UNSEEN, 0, 4, 0.5), "c": Figure(TUNED, 2, 3)}
    assert raise_floors(path, compare(before, load(path))) == ["a", "b", "c"]
    assert load(path) == before
    after = {"a": Figure(OWN, 99_997, 99_999), "b": Figure(UNSEEN, 0, 4, 0.6), "c": Figure(TUNED, 1, 3)}
    lines = compare(after, load(path))
    assert [line.name for line in lines if line.fell] == ["a", "c"]
    assert [line.name for line in lines if line.fell and line.binds] == ["a"]
    assert raise_floors(path, lines) == ["b"]
    assert load(path) == before | {"b": after["b"]}
    assert "FELL" in table(lines)


def test_a_figure_that_is_not_measured_any_more_fell() -> None:
    assert Line("a", None, Figure(OWN, 1, 1)).fell
    assert not Line("a", Figure(OWN, 0, 1), None).fell
    assert Line("a", Figure(OWN, 4, 4), Figure(OWN, 3, 3)).rose


def test_more_found_may_mean_a_smaller_share_of_it() -> None:
    floor = Figure(OWN, 21, 21)
    assert not Line("x, turns' words", Figure(OWN, 22, 24), floor).fell
    assert not Line("x, turns' words", Figure(OWN, 22, 24), floor).rose
    assert Line("x, turns' words", Figure(OWN, 20, 21), floor).fell
    assert Line("x, turns, precision", Figure(OWN, 22, 24), floor).fell
    assert not Line("x, organs, precision", None, Figure(OWN, 0, 1)).fell


def test_a_day_has_no_minute_to_find() -> None:
    for precision, figures in (("day", {"x, day"}), ("minute", {"x, day", "x, minute"})):
        tally = Tally()
        wanted = {"published_at": "2024-05-06T00:00:00+08:00", "published_precision": precision}
        score_record(Scorer(tally, OWN, "x", "a"), {"published_at": "2024-05-06"}, wanted)
        assert set(tally.figures()) == figures
