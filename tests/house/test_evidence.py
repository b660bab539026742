"""Evidence keeps every candidate where it is asked for, and costs nothing where it is not."""

from __future__ import annotations

from collections.abc import Iterator

from crawler.evidence import Candidate, Choice, Evidence, chosen


def candidates(worked_out: list[str]) -> Iterator[Candidate[str]]:
    for value in ("甲", "乙"):
        worked_out.append(value)
        yield Candidate(value, f"title.{value}")


def test_only_the_best_candidate_is_worked_out_unless_evidence_is_asked_for() -> None:
    worked_out: list[str] = []
    assert chosen("title", candidates(worked_out), None) == Candidate("甲", "title.甲")
    assert worked_out == ["甲"]
    evidence = Evidence()
    assert chosen("title", candidates(worked_out), evidence, "it stands first") == Candidate("甲", "title.甲")
    both = [Candidate("甲", "title.甲"), Candidate("乙", "title.乙")]
    assert evidence.fields == {"title": Choice(both, won=True, why="it stands first")}


def test_nothing_to_choose_from_is_told_too() -> None:
    evidence = Evidence()
    assert chosen("title", [], evidence) is None
    assert chosen("title", [], None) is None
    assert evidence.fields == {"title": Choice([], won=False)}
