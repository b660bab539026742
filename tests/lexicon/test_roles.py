"""Every label of a role is read and credited, alone and on a page, in whatever script and width."""

from __future__ import annotations

import pytest
from lexicon.variants import examples, ways, whole

from crawler.extract import extract
from crawler.extract.bylines import is_byline, parse
from crawler.lexicon import roles
from crawler.lexicon.row import Row, forms

TEXT = "<p>近日，我市召开会议，部署下一阶段公共卫生工作，要求各级医疗机构落实责任，确保群众健康安全。</p>" * 6
PAGE = "<html><head><title>{0}</title></head><body><h1>{0}</h1><div>{1}<p>{2}</p></div></body></html>"
TITLE = "我市召开卫生健康工作会议"
ROLES = (*whole(roles.TITLES), *whole(roles.DEEDS), *whole(roles.PAIRS), *whole(roles.CONTRIBUTED))
LABELS = forms((*whole(roles.TITLES), *whole(roles.DEEDS), *whole(roles.PAIRS)), stands="marked")


def credited(line: str) -> set[tuple[str, str]]:
    return {(one["role"], one["name"] or one["org"]) for one in parse(line)["bylines"]}


@pytest.mark.parametrize(("row", "line"), examples(ROLES))
def test_a_label_says_what_its_row_says(row: Row, line: str) -> None:
    found = credited(line)
    assert {role for role, _ in found} == set(row.meaning.split())
    assert {name for _, name in found} <= {"李明远", "李明遠", "健康教育科"}
    assert is_byline(line)


BARE = [row for row in (*whole(roles.DEEDS), *whole(roles.PAIRS)) if "bare" in row.stands]


@pytest.mark.parametrize("row", BARE, ids=lambda row: row.form)
def test_a_deed_without_a_mark_is_of_the_name_before_it(row: Row) -> None:
    for line in ways(f"李明远 {row.form}"):
        assert {role for role, _ in credited(line)} == set(row.meaning.split()), line


def test_there_are_so_many_labels() -> None:
    assert len(LABELS) >= 186


@pytest.mark.parametrize("label", LABELS)
def test_a_page_ends_with_the_label(label: str) -> None:
    meaning = next(row.meaning for row in ROLES if row.form == label)
    for line in (*ways(f"{label}：李明远"), f"{label} 李明远", f"{label}｜李明远"):
        article = extract(PAGE.format(TITLE, TEXT, line), "http://a.cn/1.html")
        assert {one.role for one in article.bylines} == set(meaning.split()), line
        assert line not in article.body


@pytest.mark.parametrize("label", forms((*whole(roles.TITLES), *whole(roles.DEEDS)), stands="before"))
def test_a_label_is_glued_to_the_name(label: str) -> None:
    meaning = next(row.meaning for row in ROLES if row.form == label)
    for line in ways(f"{label}李明远"):
        assert {role for role, _ in credited(line)} == {meaning}, line


@pytest.mark.parametrize(("row", "line"), examples(roles.MODIFIERS))
def test_a_modifier_leaves_the_role_as_it_is(row: Row, line: str) -> None:
    assert [one["role"] for one in parse(line)["bylines"]] == ["reviewer"]
    assert is_byline(line)


BEHIND_OUTLETS = [
    row._replace(example=f"清远日报{row.form}记者李明远") for row in whole(roles.MODIFIERS) if "behind" in row.stands
]


@pytest.mark.parametrize(("row", "line"), examples(roles.RANKS, BEHIND_OUTLETS))
def test_a_rank_is_no_part_of_the_outlet(row: Row, line: str) -> None:
    (found,) = parse(line)["bylines"]
    assert (found["name"], found["org"]) == (line[-3:], line[:4])
    others = {"摄影": "photographer", "图片": "photographer", "实习": "intern"}
    assert found["role"] == others.get(row.form, "reporter")


@pytest.mark.parametrize(("row", "line"), examples(roles.FILED))
def test_a_picture_out_of_a_file_is_a_credit_and_nobodys_work(row: Row, line: str) -> None:
    found = parse(f"市民在接种疫苗。（{line}）")
    assert (found["credit"], found["bylines"]) == (line, [])


@pytest.mark.parametrize(("row", "line"), examples(roles.BESIDE))
def test_what_stands_between_credits_is_nobody(row: Row, line: str) -> None:
    assert credited(line) in ({("editor", "李明远")}, {("editor", "李明遠")})
    assert is_byline(line)


@pytest.mark.parametrize(("row", "line"), examples(roles.CAPTIONS))
def test_a_caption_is_known_by_its_beginning(row: Row, line: str) -> None:
    assert parse(line)["caption"] == line.strip("▲△▼")


@pytest.mark.parametrize(("row", "line"), examples(roles.GLUED))
def test_words_behind_a_source_are_none_of_it(row: Row, line: str) -> None:
    assert parse(line)["source"] in ("清江日报", "清江日報")


@pytest.mark.parametrize("word", ["提供", "供图"])
def test_who_gave_a_picture_stands_in_brackets_under_it(word: str) -> None:
    for line in ways(f"市民在接种疫苗。（医院{word}）"):
        found = parse(line)
        assert (found["caption"], found["credit"]) == (line[:8], line[9:-1])
