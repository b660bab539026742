"""What a reading says for itself, as data: winners, losers with their reason, and lines of code that are true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from accuracy.pages import cases
from sample.cities import build
from scrapy.utils.project import get_project_settings

from crawler.dedupe.relationship import RULES, VERDICTS
from crawler.errors import UserError
from crawler.evidence import Candidate, Choice, Evidence, LeftOut
from crawler.explanation import explanation, line_of, of_field, shortened
from crawler.items import Article, Byline, Page
from crawler.life import MEANS
from crawler.reading import Reading, read
from crawler.storage import relations
from crawler.storage.neighbours import TIES
from crawler.walk.loader import known_agencies

ROOT = Path(__file__).resolve().parents[2]


def candidate(value: str, rule: str, weight: float | None = None) -> Candidate[str]:
    return Candidate(value, rule, weight=weight)


def told(choice: Choice, *, body: str = "正文") -> dict[str, Any]:
    evidence = Evidence(fields={"title": choice}, left_out=[LeftOut("分享到", "repair.spam")])
    return explanation(Reading(Article(title="甲", body=body)), evidence)


def test_a_loser_is_told_why_it_lost() -> None:
    known = [
        candidate("甲", "a.b", 3.0),
        candidate("乙", "a.c", 1.5),
        candidate("甲", "a.d", 0.5),
        candidate("丁", "a.e"),
    ]
    choice = told(Choice(known, won=True, why="marked"))["fields"]["title"]
    assert choice["why"] == "marked"
    assert [one["lost"] for one in choice["candidates"]] == [
        None,
        "weighs 1.5, the winner 3",
        "says the same as the winner",
        "comes behind the winner in the order of the rules",
    ]


def test_of_a_list_several_are_taken() -> None:
    known = [candidate(value, f"a.{n}") for n, value in enumerate("甲乙乙丙")]
    choice = told(Choice(known, won=True, taken=2))
    assert [one["lost"] is None for one in choice["fields"]["title"]["candidates"]] == [True, True, False, False]
    assert [one["rule"] for one in shortened(choice)["fields"]["title"]["candidates"]] == ["a.0", "a.1", "a.3"]


def test_what_is_no_field_of_the_record_is_worth_what_won() -> None:
    evidence = Evidence(fields={"container": Choice([candidate("甲", "a.b")], won=True), "none": Choice()})
    fields = explanation(Reading(Article()), evidence)["fields"]
    assert (fields["container"]["value"], fields["none"]["value"]) == ("甲", None)


def test_what_is_no_data_is_told_by_its_place_alone() -> None:
    elements = [
        Candidate(object(), "a.b", "<div>"),
        Candidate(object(), "a.c", "<td>"),
        Candidate(Byline("editor", None), "a.d"),
    ]
    choice = told(Choice(elements, won=True))["fields"]["title"]
    assert [one["value"] for one in choice["candidates"]] == [None, None, {"role": "editor", "name": None, "org": None}]
    assert choice["candidates"][1]["lost"] == "comes behind the winner in the order of the rules"


def test_where_nothing_won_all_have_lost() -> None:
    choice = told(Choice([candidate("甲", "a.b")]))["fields"]["title"]
    assert (choice["won"], [one["lost"] for one in choice["candidates"]]) == (False, ["nothing was taken"])


def test_without_trace_the_winner_and_the_best_loser_that_says_something_else_are_told() -> None:
    known = [candidate(value, f"a.{n}") for n, value in enumerate("甲甲乙丙")]
    short = shortened(told(Choice(known, won=True)))
    assert [one["rule"] for one in short["fields"]["title"]["candidates"]] == ["a.0", "a.2"]
    assert short["left_out"] == []
    same = shortened(told(Choice(known[:2], won=True)))
    assert [one["rule"] for one in same["fields"]["title"]["candidates"]] == ["a.0", "a.1"]
    lost = shortened(told(Choice(known)))
    assert [one["rule"] for one in lost["fields"]["title"]["candidates"]] == ["a.0"]


def test_a_field_comes_with_its_parts_and_the_body_with_what_was_left_out() -> None:
    evidence = Evidence(fields={"interview.guests": Choice(), "interviewer": Choice()}, left_out=[LeftOut("甲", "a.b")])
    whole = explanation(Reading(Article(body="正文")), evidence) | {"relations": ["one"]}
    assert list(of_field(whole, "interview")["fields"]) == ["interview", "interview.guests"]
    assert of_field(whole, "body")["left_out"] == [{"text": "甲", "rule": "a.b", "place": "", "line": None}]
    assert of_field(whole, "title")["left_out"] == of_field(whole, "title")["relations"] == []
    with pytest.raises(UserError, match="headline is no field of a record"):
        of_field(whole, "headline")


@pytest.mark.parametrize(("body", "read_something"), [("正文", True), ("", False)])
def test_what_gave_neither_text_nor_picture_nor_file_was_not_read(body: str, read_something: bool) -> None:
    assert told(Choice(), body=body)["read"] is read_something


def rules_in(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        yield from [data["rule"]] if "rule" in data else []
        data = list(data.values())
    if isinstance(data, list):
        for one in data:
            yield from rules_in(one)


def own_pages() -> list[Page]:
    """Return our own pages and a share of the sample sites."""
    known = [(case.body, dict(case.known)) for case in cases()]
    own = [Page(body=body, headers=_headers(told.pop("content_type")), **told) for body, told in known]
    return own + [Page(url, one.body, headers=_headers(one.content_type)) for url, one in [*build().pages.items()][::7]]


def _headers(content_type: str | None) -> list[tuple[str, str]]:
    return [("Content-Type", content_type)] if content_type else []


def test_every_rule_that_is_named_stands_in_the_code() -> None:
    agencies = known_agencies(get_project_settings())
    named: set[str] = set()
    for page in own_pages():
        evidence = Evidence()
        named |= set(rules_in(explanation(read(page, agencies, evidence), evidence)))
    named |= {*RULES.rules, *TIES.rules}
    named |= set(re.findall(r'"(relations\.\w+)"', Path(relations.__file__).read_text(encoding="utf-8")))
    for rule in sorted(named):
        place = line_of(rule)
        assert place, f"{rule} is found nowhere"
        file, _, number = place.rpartition(":")
        near = (ROOT / file).read_text(encoding="utf-8").splitlines()[int(number) - 1 : int(number) + 2]
        assert rule.rpartition(".")[2] in "".join(near), f"{rule} does not stand at {place}"


def test_no_two_sets_of_rules_have_one_name() -> None:
    texts = (path.read_text(encoding="utf-8") for path in (ROOT / "crawler").rglob("*.py"))
    names = [
        name for text in texts for name in re.findall(r'^[A-Z_]+(?:: .+)? = Rules\("([a-z_.]+)"', text, re.MULTILINE)
    ]
    assert len(names) > 20
    assert len(names) == len(set(names))


def test_a_rule_that_does_not_exist_has_no_line() -> None:
    assert line_of("title.of_another_program") is None


def test_evidence_changes_nothing_of_what_is_read() -> None:
    agencies = known_agencies(get_project_settings())
    for page in own_pages()[::3]:
        with_evidence, without = read(page, agencies, Evidence()), read(page, agencies)
        assert (with_evidence.article, with_evidence.doubt) == (without.article, without.doubt)


def test_every_verdict_is_that_of_a_rule() -> None:
    assert {f"relationship.{name}" for name in VERDICTS} <= set(RULES.rules)


def test_the_states_of_an_address_mean_what_the_documentation_says() -> None:
    table = (ROOT / "docs" / "addresses.md").read_text(encoding="utf-8")
    assert dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", table, re.MULTILINE)) == MEANS
