"""The second hand's moves keep their word: what was there before and after, and who still answers."""

from __future__ import annotations

import pytest
from national.sample_site import NationalSite, WantedColumn
from national.second_hand_moves import MOVES, Move
from national.second_hand_reader import reached, shown

LEAST = 5
"""Articles of the same title and day that make a column the same one."""


def by_name(move: Move) -> str:
    return f"{move.expected}-{move.name}"


def column_of(site: NationalSite, name: str) -> WantedColumn:
    return next(one for one in site.wanted if one.name == name)


def shared(old: WantedColumn, new: WantedColumn) -> int:
    return len({(one.title, one.day) for one in old.articles} & {(one.title, one.day) for one in new.articles})


def of(expected: str) -> list[Move]:
    return [move for move in MOVES if move.expected == expected]


def test_every_case_has_its_own_name() -> None:
    assert len({move.name for move in MOVES}) == len(MOVES) >= 24


@pytest.mark.parametrize("move", MOVES, ids=by_name)
def test_all_lists_are_reached_before_and_after(move: Move) -> None:
    for site in (move.before, move.after):
        if site.wanted:
            lists = {column.url for column in site.wanted}
            articles = {one.url for column in site.wanted for one in column.articles}
            assert reached(site.answer, site.home, lists, 2, articles) == lists


@pytest.mark.parametrize("move", [*of("adopted"), *of("moved")], ids=by_name)
def test_old_articles_stand_under_new_addresses_beside_new_ones(move: Move) -> None:
    for name in move.columns:
        old = column_of(move.before, name)
        new = max(move.after.wanted, key=lambda one: shared(old, one))
        assert shared(old, new) >= LEAST
        assert shared(old, new) < len(new.articles)
        assert new.url != old.url
        if "classid" not in new.url:  # addresses like show.asp?id= know no column
            assert {one.url for one in old.articles}.isdisjoint(one.url for one in new.articles)


@pytest.mark.parametrize("move", of("moved"), ids=by_name)
def test_a_new_home_is_known_to_the_old_one_or_to_the_portal(move: Move) -> None:
    assert move.after.home != move.before.home
    answer = move.after.answer("GET", move.before.home, {})
    if move.portal:
        assert answer is None
        assert reached(move.after.answer, move.portal, {move.after.home}, 3, set()) == {move.after.home}
    else:
        assert answer is not None
        assert (answer.status, answer.location) == (301, move.after.home)


@pytest.mark.parametrize("move", of("proposed"), ids=by_name)
def test_what_is_proposed_is_not_certain(move: Move) -> None:
    home = move.after.answer("GET", move.before.home, {})
    temporary = home is not None and home.status == 302
    for name in move.columns:
        old = column_of(move.before, name)
        assert temporary or shared(old, column_of(move.after, name)) < LEAST


@pytest.mark.parametrize("move", of("nobody"), ids=by_name)
def test_nothing_of_what_was_there_is_found_again(move: Move) -> None:
    for name in move.columns:
        old = column_of(move.before, name)
        assert all(not shared(old, one) for one in move.after.wanted)
        page = move.after.answer("GET", old.url.partition("?")[0], {})
        assert page is None or old.articles[0].title not in page.body.decode("utf-8", "replace")
    if move.portal:
        shown(move.after.answer, move.portal)
