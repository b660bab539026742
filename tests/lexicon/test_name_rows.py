"""Every row of names and organs is told for what it is, in whatever script and width."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

import pytest
from lexicon.variants import examples, whole

from crawler import lexicon
from crawler.dedupe.compare import Edit
from crawler.dedupe.guard import is_name
from crawler.extract.agency import named_agency
from crawler.extract.bylines import parse
from crawler.extract.interview.nicknames import nicknames
from crawler.extract.interview.persons import find_presented, surname_title
from crawler.lexicon import names, organs
from crawler.lexicon.row import Row, forms
from crawler.text.fold import folded
from crawler.text.names import is_edition, is_organ, is_outlet, is_person_name

ADMINISTRATIONS = [row for row in whole(organs.DIVISIONS) if row.meaning == "administration"]
OFFICES = (*whole(organs.OFFICES), *whole(organs.SHORT_OFFICES), *whole(organs.PRESS_DESKS), *ADMINISTRATIONS)
IN_NOTICES = [row for row in whole(organs.OFFICES) if row.meaning in ("bureau", "body")]


@pytest.mark.parametrize(("row", "text"), examples(names.COMPOUND))
def test_a_compound_surname_begins_a_name(row: Row, text: str) -> None:
    assert is_person_name(text)


@pytest.mark.parametrize(("row", "text"), examples(names.NO_NAMES, names.NO_ENDS))
def test_a_word_is_no_name(row: Row, text: str) -> None:
    assert not is_person_name(text)


OF_ORGANS = {
    *forms(whole(organs.OFFICES), meaning=("bureau", "department", "body")),
    *forms(ADMINISTRATIONS),
    *(form for form in forms(whole(organs.OUTLETS)) if len(form) == 1),
}


@pytest.mark.parametrize("end", sorted(OF_ORGANS))
def test_no_name_of_three_characters_ends_like_an_organ(end: str) -> None:
    assert not is_person_name(("林晓" if len(end) == 1 else "林") + end)


@pytest.mark.parametrize("end", forms(whole(names.NO_ENDS), meaning="thing"))
def test_behind_a_title_a_name_may_end_like_a_thing(end: str) -> None:
    assert is_person_name(f"金晓{end}", titled=True)


@pytest.mark.parametrize(("row", "text"), examples(names.NO_PARTS))
def test_behind_a_post_these_are_no_part_of_a_name(row: Row, text: str) -> None:
    assert find_presented(folded(text)) == []
    assert [one.name for one in find_presented("院长林晓冬夜里上街")] == ["林晓冬"]


@pytest.mark.parametrize(("row", "text"), examples(names.NOBODY))
def test_nobody_is_no_author_and_no_source_unless_it_is_who_publishes(row: Row, text: str) -> None:
    assert not is_person_name(text)
    assert parse(f"作者：{text}")["bylines"] in ([], [{"role": "author", "name": None, "org": text}])
    assert (parse(f"来源：{text}")["source"] is None) == (row.meaning == "nobody")


@pytest.mark.parametrize(("row", "text"), examples(organs.OUTLETS, organs.ACCOUNTS))
def test_an_outlet_is_known_by_its_name(row: Row, text: str) -> None:
    assert is_outlet(text)


@pytest.mark.parametrize(("row", "text"), examples(OFFICES))
def test_an_office_is_known_by_its_name(row: Row, text: str) -> None:
    assert is_organ(text)
    assert not is_person_name(text)


EVERY = {
    form
    for module in iter_modules(lexicon.__path__)
    for table in vars(import_module(f"crawler.lexicon.{module.name}")).values()
    if isinstance(table, tuple) and table and isinstance(table[0], Row)
    for form in forms(table)
}


def test_no_word_of_the_lexicon_is_both_a_person_and_an_organ_or_a_title() -> None:
    assert len(EVERY) > 2000
    assert [form for form in EVERY if is_person_name(form) and (is_organ(form) or surname_title(form))] == []


def test_a_person_s_name_may_end_like_an_organ() -> None:
    assert is_person_name("王园园")
    assert is_organ("王园园")


@pytest.mark.parametrize(("row", "text"), examples(organs.OWN))
def test_an_outlet_that_speaks_of_itself_gives_no_name(row: Row, text: str) -> None:
    (found,) = parse(text)["bylines"]
    assert (found["role"], found["org"]) == ("reporter", None)


@pytest.mark.parametrize("row", [*whole(organs.DIVISIONS), *IN_NOTICES], ids=lambda row: row.form)
def test_one_place_or_body_in_the_place_of_another_is_a_name(row: Row) -> None:
    assert is_name(Edit("清城", "英德", "前往的是", row.form))
    assert not is_name(Edit("清洁", "整理", "前往的是", "工作"))


@pytest.mark.parametrize("row", whole(names.BESIDE_SURNAMES), ids=lambda row: row.form)
def test_what_stands_beside_a_surname_makes_a_name_of_what_differs(row: Row) -> None:
    before, behind = ("王", row.form) if row.meaning == "follows" else (f"{row.form}王", "，")
    assert is_name(Edit("刚", "红", before, behind))
    assert not is_name(Edit("刚", "红", "X王", "，"))


@pytest.mark.parametrize(("row", "text"), examples(organs.HEALTH_BUREAUS))
def test_a_health_bureau_is_the_city_s_that_is_named_most(row: Row, text: str) -> None:
    agencies = [("清远市卫生健康局本部", "清远市"), ("惠州市卫生健康局", "惠州市")]
    page = f"清远消息：清远今日召开会议。{row.form}"
    assert named_agency(page, agencies) == 0
    assert named_agency(page.replace(row.form, "市教育局"), agencies) is None


@pytest.mark.parametrize(("row", "text"), examples(organs.EDITIONS))
def test_a_paper_as_it_stands_on_the_web(row: Row, text: str) -> None:
    assert is_edition(text)
    assert not is_edition(text.replace("报", "").replace("報", ""))


@pytest.mark.parametrize("word", forms(whole(names.NO_NICKS)))
def test_a_word_that_begins_like_a_nickname_is_none(word: str) -> None:
    bearer = "妻子" if word[0] == "老" else "店员"
    assert nicknames(f"{bearer}{word}说", ()) == {}
    assert nicknames(f"{bearer}{word[0]}林说", ()) != {}
