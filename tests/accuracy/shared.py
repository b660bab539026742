"""Everything that is measured on the pages beside a developer's checkout; none of them may be copied into the project."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict
from functools import cache

from accuracy import halves
from accuracy.data import DATA, body, rows
from accuracy.fault_pages import score_faults
from accuracy.fields import (
    Record,
    Scorer,
    score_attachments,
    score_author,
    score_body,
    score_date,
    score_source,
    score_title,
)
from accuracy.halves import TUNED
from accuracy.interviews import score_interview
from accuracy.lines import BYLINE_FIELDS, TURN_FIELDS, score_line
from accuracy.seeds import score_seed
from accuracy.snippets import score_furniture, score_policy, score_shift
from accuracy.tally import Tally
from accuracy.texts import damaged_pages, is_plain, score_repair
from accuracy.written import score_written
from reading import read
from scoring.repairs import score_makers

from crawler.charset.decode import decode
from crawler.extract.bylines import parse
from crawler.extract.interview import turns

MIRROR = "readings and shifts, narrow"
DAMAGED = 2
"""Damaged copies that are made of each page's text."""


def measure() -> Tally:
    """Return the counts of one run."""
    tally = Tally()
    for part in (score_pages, score_copies, score_interviews, score_lines, score_small):
        part(tally)
    for folder in ("cases", "controls"):
        score_faults(tally, DATA / "field" / folder, f"field {folder}", halves.of_fault)
    return tally


@cache
def record(name: str) -> Record:
    """Return what is read from a page that nothing is known of; each is read once."""
    return asdict(read(body(name)))


def score_pages(tally: Tally) -> None:
    """Count the fields of articles, and how their bytes are decoded."""
    for folder in ("pages", "pages2"):
        for truth in rows(f"{folder}/truth.jsonl"):
            half = halves.of_page(truth) if folder == "pages2" else TUNED
            score = Scorer(tally, half, folder, truth["id"])
            name = f"{folder}/{truth['id']}.html.gz"
            _score_article(score, record(name), truth)
            _score_decoding(score, body(name), truth)


def score_copies(tally: Tally) -> None:
    """Count what comes back from damaged copies of articles, and of texts that two makers damage."""
    for folder in ("pages", "pages2"):
        for truth in rows(f"{folder}/truth.jsonl"):
            half = halves.of_page(truth) if folder == "pages2" else TUNED
            _score_copies(Scorer(tally, half, f"{folder}, repair, {truth['kind']}", truth["id"]), truth["body"])
    score_makers(tally)


def _score_article(score: Scorer, found: Record, truth: Record) -> None:
    score_body(score, found["body"], truth["body"])
    if truth["title"]:
        score_title(score, found, truth["title"])
    if truth["published"]:
        score_date(score, found, truth["published"])
    if "source" in truth:
        score_source(score, found["source"], truth["source"])
    if truth["author"]:
        score_author(score, found, truth["author"])
    if "attachments" in truth:
        score_attachments(score, found, truth["attachments"])


def _score_decoding(score: Scorer, data: bytes, truth: Record) -> None:
    decoded = decode(data, None)
    score.one("codec", decoded.used == truth["encoding"], decoded.used)
    if not truth["damaged"]:
        wanted = data.decode(truth["encoding"]).removeprefix("\ufeff").split("\n")
        found = set(decoded.text.split("\n"))
        score.some("decoded lines", sum(line in found for line in wanted), len(wanted))


def _score_copies(score: Scorer, text: str) -> None:
    lines = [line for part in text.split("\n") if is_plain(line := part.strip()) and len(line) >= 20]
    for clean, damaged in damaged_pages(lines, MIRROR, DAMAGED) if lines else ():
        score_repair(score, clean, damaged)


def score_interviews(tally: Tally) -> None:
    """Count what is read from interviews, and from pages that are none."""
    for truth in rows("interviews2/truth.jsonl"):
        score = Scorer(tally, halves.of_interview(truth), "interviews2", truth["id"])
        score_interview(score, record(f"interviews2/{truth['file']}"), truth)
    for truth in rows("interviews/truth.jsonl"):
        half = halves.half(truth["id"])
        score_written(Scorer(tally, half, "interviews", truth["id"]), record(f"interviews/{truth['id']}.html"), truth)


def score_lines(tally: Tally) -> None:
    """Count the fields of credit lines, and of the lines of interviews, page by page."""
    for truth in rows("bylines_dev.jsonl"):
        score = Scorer(tally, TUNED, "credit lines", truth["id"])
        score_line(score, parse(truth["text"]), truth, BYLINE_FIELDS)
    pages: defaultdict[str, list[Record]] = defaultdict(list)
    for truth in rows("interview_turns_dev.jsonl"):
        pages[truth["page"]].append(truth)
    for page in pages.values():
        for truth, found in zip(page, turns([one["text"] for one in page]), strict=True):
            score_line(Scorer(tally, TUNED, "turn lines", truth["id"]), found, truth, TURN_FIELDS)


def score_small(tally: Tally) -> None:
    """Count the two seeds, page furniture, field tables and shifted fragments."""
    for truth in rows("seeds/expected.jsonl"):
        score_seed(Scorer(tally, TUNED, "seeds", truth["id"]), record(f"seeds/{truth['file']}"), truth)
    for truth in rows("chrome_dev.jsonl"):
        score_furniture(Scorer(tally, TUNED, "furniture", truth["id"]), truth["text"])
    for truth in rows("policy_fields.jsonl"):
        score_policy(Scorer(tally, TUNED, "field tables", truth["site"]), truth["fields"])
    pairs = (DATA / "shift_fragments_dev.tsv").read_text(encoding="utf-8").splitlines()[1:]
    for number, line in enumerate(pairs):
        damaged, wanted = line.split("\t")
        score_shift(Scorer(tally, TUNED, "shifted fragments", str(number)), damaged, wanted)
