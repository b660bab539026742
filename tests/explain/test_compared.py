"""Why a stored article has the relations that it has, worked out again: over SQLite and PostgreSQL."""

from __future__ import annotations

from typing import Any

from bench.crowds import case
from dedupe.test_relations import BODY, BULLETIN, LINES, page, save

from crawler.storage.store import Store


def compared(store: Store, number: int) -> dict[str, dict[str, Any]]:
    """Return post number → comparison, of the article with a post number."""
    ids = {record["url"].rpartition("_")[2].removesuffix(".html"): record["id"] for record in store.articles.records()}
    names = {one: name for name, one in ids.items()}
    return {names[one["id"]]: one for one in store.known.compared(ids[str(number)])}


def rules(found: dict[str, dict[str, Any]]) -> dict[str, tuple[str, str]]:
    return {number: (one["judged"]["rule"], one["tie"]["rule"]) for number, one in found.items()}


def test_every_neighbour_is_told_with_rule_and_comparison(store: Store) -> None:
    save(
        store,
        page(1),
        page(2, host="www.paper.cn", published_at="2023-05-07"),
        page(3, "\n".join(LINES[:3]), host="www.paper.cn", published_at="2023-05-08"),
        page(4, BODY.replace("15间", "16间"), published_at="2023-05-06"),
    )
    found = compared(store, 1)
    assert rules(found) == {
        "2": ("relationship.same_words", "tie.firm"),
        "3": ("relationship.cut", "tie.firm"),
        "4": ("relationship.same_title_and_day", "tie.firm"),
    }
    assert {number: one["stored"]["type"] for number, one in found.items()} == {
        "2": "same_as",
        "3": "reprint_of",
        "4": "revision_of",
    }
    assert (found["3"]["share"], found["3"]["sentences"], found["3"]["edits"]) == (1.0, 3, [])
    assert [(edit["one"], edit["other"]) for edit in found["4"]["edits"]] == [("5", "6")]
    assert found["4"]["spots"] == 1
    assert found["2"]["keys"] > found["3"]["keys"] > 0
    assert found["3"]["judged"]["says"] == (
        "reprint_of: One text holds the other but for sentences cut or added, persons made unknown and noise put in. "
        "(share of the shorter text 1.00, whole sentences 3, edits 0, places 0)"
    )
    assert "edits 1, places 1)" in found["4"]["judged"]["says"]


def test_what_is_nothing_to_each_other_is_told_too(store: Store) -> None:
    days = [page(n, BULLETIN.format(day=n, n=n), title=f"疫情通报{n}日", published_at=f"2023-05-0{n}") for n in (1, 2)]
    short = [page(n, "名单见附件。", title="示例市拟录用人员公示名单", published_at=f"2023-06-0{n}") for n in (3, 4)]
    save(store, *days, *short)
    assert rules(compared(store, 4)) == {"3": ("relationship.too_short", "tie.next_of_title")}
    [other] = compared(store, 2).values()
    assert other["judged"]["rule"] in ("relationship.other_title_same_text", "relationship.edited")
    assert "related" in other["judged"]["says"]
    assert compared(store, 4)["3"]["judged"]["says"].startswith("nothing to each other: ")


def test_why_a_tie_does_not_stand_in_the_record(store: Store) -> None:
    save(store, *(page(n, host=f"n{n}.cn", published_at=f"2023-06-0{n}", title="转载") for n in range(1, 4)))
    found = compared(store, 3)
    assert [found[number]["hidden"] for number in ("1", "2")] == [None, {"rule": "relations.copy_of_original"}]


def test_days_of_one_title_that_are_not_next_to_each_other_are_not_tied(store: Store) -> None:
    save(
        store,
        *(
            page(n, BULLETIN.format(day=n, n=n), title="示例市疫情通报", published_at=f"2023-05-0{n}")
            for n in (1, 2, 3)
        ),
    )
    ties = {number: one["tie"]["rule"] for number, one in compared(store, 3).items()}
    assert ties == {"2": "tie.next_of_title", "1": "tie.far_in_series"}


def test_the_siblings_that_show_a_form_are_told(store: Store) -> None:
    cases = {n: page(n, case(n).body, title="宣教站一日", published_at=f"2023-05-0{n // 2}") for n in range(2, 8)}
    save(store, cases.pop(4), cases.pop(5))
    [alone] = compared(store, 4).values()
    assert (alone["judged"]["rule"], alone["siblings"]) == ("relationship.same_title_and_day", {})
    save(store, *cases.values())
    found = compared(store, 4)["5"]
    assert (found["judged"]["rule"], found["stored"]["reason"]) == ("relationship.filled_in_anew", "siblings")
    assert sorted(found["siblings"].values()) == [False, False, True, True], "of four two are enough"


def test_nothing_is_written(store: Store) -> None:
    save(store, page(1), page(2, host="www.paper.cn", published_at="2023-05-07"))
    before = list(store.articles.records())
    compared(store, 1)
    assert list(store.articles.records()) == before
