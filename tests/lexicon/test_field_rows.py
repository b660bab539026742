"""Every label of a field is read as what its row says, in all scripts and widths."""

from __future__ import annotations

import pytest
from lexicon.variants import examples

from crawler.extract.bylines import parse
from crawler.extract.info import is_info, ranked, read_dates
from crawler.extract.lines import Line
from crawler.extract.policy import LABEL, field_table, read_policy
from crawler.lexicon.fields import FIELDS, OTHER_DATES, POLICY
from crawler.lexicon.row import Row
from crawler.text.furniture import is_furniture


def of(*meanings: str, stands: str | None = None) -> list[object]:
    return examples(row for row in FIELDS if row.meaning in meanings and stands in (None, *row.stands))


@pytest.mark.parametrize(("row", "line"), of("date"))
def test_a_labelled_date_is_preferred(row: Row, line: str) -> None:
    best = next(ranked(read_dates([Line("2024-01-01"), Line(line)], {})))
    assert (best.value.iso, "dates.labelled" in best.reasons) == ("2024-05-06", True), row
    assert is_info(Line(line)) or "before" in row.stands


@pytest.mark.parametrize(("row", "line"), of("update"))
def test_a_date_of_an_update_is_not_preferred(row: Row, line: str) -> None:
    best = next(ranked(read_dates([Line("2024-01-01"), Line(line)], {})))
    assert best.value.iso == "2024-01-01", row


@pytest.mark.parametrize(("row", "line"), of(*OTHER_DATES))
def test_a_date_of_something_else_is_passed_over(row: Row, line: str) -> None:
    assert read_dates([Line(line)], {}) == [], row


@pytest.mark.parametrize(("row", "line"), of("source", "issuer", "widget", stands="marked"))
def test_the_bar_under_the_headline_is_told_by_it(row: Row, line: str) -> None:
    assert is_info(Line(line)), row


@pytest.mark.parametrize(("row", "line"), of("source"))
def test_a_source_is_read(row: Row, line: str) -> None:
    assert parse(line)["source"] in ("清江日报", "清江日報"), row


@pytest.mark.parametrize(("row", "line"), of("picture"))
def test_who_gave_a_picture_is_no_source(row: Row, line: str) -> None:
    assert parse(line)["source"] is None, row


@pytest.mark.parametrize(("row", "line"), of("counter"))
def test_a_counter_is_furniture_and_of_the_bar(row: Row, line: str) -> None:
    assert is_furniture(line), row
    assert is_info(Line(line)), row


@pytest.mark.parametrize(("row", "line"), of(*POLICY))
def test_a_field_of_a_document_is_read(row: Row, line: str) -> None:
    policy = read_policy(field_table([Line("索引号：B-2"), Line(line)]) | {"文号": "清卫〔2024〕4号"})
    assert policy is not None
    value = getattr(policy, row.meaning)
    assert value, row
    label, _, printed = line.replace("：", ":").partition(":")
    cells = field_table([Line(f"{label}\t{printed}\n题\t甲", "table")])
    assert list(cells.values()) == [printed], "in a table the value stands in the next cell"


@pytest.mark.parametrize(("row", "line"), [one for one in examples(FIELDS) if "bare" in one.values[0].stands])
def test_a_label_ends_the_value_before_it(row: Row, line: str) -> None:
    fields = field_table([Line(f"主题词：健康 {line}")])
    assert fields["主题词"] == "健康", row
    assert LABEL.match(Line(line).plain), row
