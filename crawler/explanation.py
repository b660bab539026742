"""Puts into plain data why a page was read as it was, with the line of code behind every rule: what ``explain`` prints.

``docs/explain.md`` shows the form. Pure, but for the look into the program's own source, where the rules stand.
"""

from __future__ import annotations

import re
from dataclasses import asdict, fields
from functools import cache
from pathlib import Path
from traceback import extract_tb
from typing import Any, TypeVar

from crawler.errors import UserError
from crawler.evidence import Candidate, Choice, Evidence
from crawler.items import STORE_FIELDS, Article
from crawler.reading import Reading
from crawler.scoring import SETS

T = TypeVar("T")

PACKAGE = Path(__file__).parent

FIELDS = tuple(field.name for field in fields(Article))
"""Fields of the record, in its order."""

OF_STORE = STORE_FIELDS | {"archive"}
"""Fields that only the store knows; a page's reading has nothing to say of them."""

BY_STORE = frozenset({"number_reused"})
"""Flags that only the store sets."""


def explanation(reading: Reading, evidence: Evidence) -> dict[str, Any]:
    """Return what a reading has to say for itself, ready for JSON.

    ``read`` whether it gave a text, picture or file; ``steps`` every step and what it found; ``problem`` why the
    reading ended early and ``problem_at`` in which line; ``doubt`` why the page is no article; ``fields`` name → value
    and candidates, the winner first; ``left_out`` the lines of the page that are not in the body. Each ``rule`` has
    its ``line`` beside it.
    """
    article = reading.article
    return {
        "read": article is not None and bool(article.body or article.images or article.attachments),
        "steps": [{"step": step, **plain(found)} for step, found in evidence.steps],
        "problem": reading.problem,
        "problem_at": _raised_at(reading.error),
        "doubt": reading.doubt.reason if reading.doubt else None,
        "fields": located(_fields(article, evidence)),
        "left_out": located([asdict(line) for line in evidence.left_out]),
    }


def shortened(told: dict[str, Any]) -> dict[str, Any]:
    """Return an explanation without what ``--trace`` adds: of each field the winner and the best loser, no lists.

    Of the blocks, nearly all that a page says, none is told.
    """
    steps = [
        step | {"pages": [{name: one for name, one in page.items() if name != "repairs"} for page in step["pages"]]}
        if "pages" in step
        else step
        for step in told["steps"]
    ]
    chosen = {
        name: choice | {"candidates": [] if name == "blocks" else _best(choice)}
        for name, choice in told["fields"].items()
    }
    return told | {"steps": steps, "fields": chosen, "left_out": []}


def of_field(told: dict[str, Any], name: str) -> dict[str, Any]:
    """Return an explanation of one field alone, and of its parts: ``interview`` has ``interview.guests`` with it.

    :raises UserError: if there is no such field, or it is one that only the store knows
    """
    chosen = {one: choice for one, choice in told["fields"].items() if f"{one}.".startswith(f"{name}.")}
    if not chosen and name in OF_STORE:
        raise UserError(f"{name} is known to the store alone: give the address or the id of a stored article.")
    if not chosen and name not in FIELDS:
        raise UserError(f"{name} is no field of a record: give one of {', '.join(FIELDS)}.")
    left_out = told["left_out"] if name == "body" else []
    relations = told["relations"] if name == "relations" else []
    return told | {"steps": [], "fields": chosen, "left_out": left_out, "relations": relations}


def of_store(record: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a stored record that no reading of its page decides."""
    told = {"won": False, "why": "known to the store alone", "candidates": []}
    return {name: {"value": record[name]} | told for name in FIELDS if name in OF_STORE}


def differing(article: Article, record: dict[str, Any]) -> list[str]:
    """Return the fields in which a stored record differs from a page's reading, in the order of the record."""
    own = asdict(article)
    stored = record | {"flags": [flag for flag in record["flags"] if flag not in BY_STORE]}
    return [name for name in FIELDS if name not in OF_STORE and own[name] != stored[name]]


def located(told: T) -> T:
    """Put ``line`` beside every ``rule`` in some data: the file and line where it stands. Return the data."""
    if isinstance(told, dict):
        for one in list(told.values()):
            located(one)
        if "rule" in told:
            told["line"] = line_of(told["rule"])
    elif isinstance(told, list):
        for one in told:
            located(one)
    return told


@cache
def line_of(rule: str) -> str | None:
    """Return the file and line where a rule stands, ``crawler/extract/title.py:60``; None if it is found nowhere.

    A declared rule knows its own. The name of another is a literal in the code: the whole of it, or what follows its
    last point, in a module of its subject's name or one that builds names of that subject.
    """
    subject, _, name = rule.rpartition(".")
    if subject in SETS and rule in SETS[subject].rules:
        return SETS[subject].rules[rule].line
    room = subject.rpartition(".")[2]
    builds = re.compile(rf"""["']{re.escape(subject)}\.""")
    sources = _sources()
    named = [(path, text) for path, text in sources if path.stem == room]
    building = [(path, text) for path, text in sources if builds.search(text)]
    return _place(rule, sources) or _place(name, named) or _place(name, building)


def _place(literal: str, sources: list[tuple[Path, str]]) -> str | None:
    """Return where a string literal stands first."""
    pattern = re.compile(rf"""(["']){re.escape(literal)}\1""")
    for path, text in sources:
        if found := pattern.search(text):
            return f"crawler/{path.relative_to(PACKAGE)}:{text.count(chr(10), 0, found.start()) + 1}"
    return None


@cache
def _sources() -> list[tuple[Path, str]]:
    """Return the modules of the program; none where it does not lie in files of its own, as in an egg."""
    return [(path, path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))]


def _fields(article: Article | None, evidence: Evidence) -> dict[str, Any]:
    """Return every field of the record that a reading decides, and what else was decided, in that order."""
    names = dict.fromkeys([*(name for name in FIELDS if name not in OF_STORE), *evidence.fields])
    if article is None:
        names = dict.fromkeys(evidence.fields)
    values = asdict(article) if article else {}
    return {name: _choice(evidence.fields.get(name, Choice()), values.get(name), name in values) for name in names}


def _choice(choice: Choice, value: Any, is_field: bool) -> dict[str, Any]:
    taken = choice.candidates[: choice.taken] if choice.won else []
    told = [_candidate(one, _lost(one, taken)) for one in choice.candidates]
    if not is_field:
        value = plain([one.value for one in taken] if choice.taken > 1 else taken[0].value if taken else None)
    return {"value": value, "won": choice.won, "why": choice.why, "candidates": told}


def _candidate(one: Candidate[Any], lost: str | None) -> dict[str, Any]:
    """Return a candidate as data; ``lost`` says why, if it was not taken."""
    return {
        "value": plain(one.value),
        "rule": one.rule,
        "place": one.place,
        "weight": one.weight,
        "reasons": list(one.reasons),
        "lost": lost,
    }


def _lost(one: Candidate[Any], taken: list[Candidate[Any]]) -> str | None:
    """Return why a candidate was not taken, or None if it was."""
    if any(one is other for other in taken):
        return None
    if one.lost:
        return one.lost
    if not taken:
        return "nothing was taken"
    said = plain(one.value)
    if said is not None and any(said == plain(other.value) for other in taken):
        return "says the same as the winner"
    worst = taken[-1].weight
    if one.weight is not None and worst is not None and one.weight != worst:
        return f"weighs {one.weight:g}, the winner {worst:g}"
    return "comes behind the winner in the order of the rules"


def _best(choice: dict[str, Any]) -> list[Any]:
    """Return what was taken and the best loser: the first that says something else, if one does."""
    won = [one for one in choice["candidates"] if one["lost"] is None]
    lost = [one for one in choice["candidates"] if one["lost"] is not None]
    known = [one["value"] for one in won]
    return won + ([one for one in lost if one["value"] not in known] or lost)[:1]


def plain(value: Any) -> Any:
    """Return a value as JSON can hold it, parts of a record included; None for what is no data, such as an element."""
    if type(value).__module__ == Article.__module__:
        return asdict(value)
    if isinstance(value, dict):
        return {str(name): plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(one) for one in value]
    return value if isinstance(value, str | int | float | bool) else None


def _raised_at(error: Exception | None) -> str | None:
    """Return the last line of this program's own through which an error came."""
    frames = extract_tb(error.__traceback__) if error else []
    own = [frame for frame in frames if Path(frame.filename).is_relative_to(PACKAGE)]
    return f"crawler/{Path(own[-1].filename).relative_to(PACKAGE)}:{own[-1].lineno}" if own else None
