"""How an explanation is printed: lines for a person, from the data that ``--json`` prints."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.text import Text

LONGEST = 72
"""Characters of a value that are shown."""


def lines_of(told: dict[str, Any]) -> Iterator[Text]:
    """Yield the lines of an explanation, as ``crawler.explanation`` and the command make it."""
    yield _line(told["input"], "bold")
    if told["url"] not in (None, told["input"]):
        yield _line(told["url"])
    yield from _life(told["store"]) if told["store"] else ()
    for step in told["steps"]:
        yield from _step(step)
    if told["problem"]:
        at = f" ({told['problem_at']})" if told["problem_at"] else ""
        yield _line(f"failed  {told['problem']}{at}", "red")
    if told["doubt"]:
        yield _line(f"no article: {told['doubt']}", "red")
    for name, choice in told["fields"].items():
        if choice["candidates"] or choice["value"] not in (None, "", []):
            yield from _field(name, choice)
    for line in told["left_out"]:
        yield _sentence("left out", line["text"], _rule(line))
    for other in told["relations"]:
        yield from _relation(other)


def short(value: Any) -> str:
    """Return a value in one line, cut where it is long."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = "".join(char if char.isprintable() else " " for char in text)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _life(store: dict[str, Any]) -> Iterator[Text]:
    yield _line(f"{store['state']}: {store['means']}")
    if store["reason"]:
        yield _line(f"  because {store['reason']}")
    known = {"asked": store["asked_at"], "again from": store["due_at"], "in": ", ".join(store["columns"])}
    told = "; ".join(f"{name} {value}" for name, value in known.items() if value)
    yield _line(f"  {told}" if told else "  never asked")
    if store["differs"]:
        names = ", ".join(store["differs"])
        yield _line(
            f"  stored by other rules than today's, which read {names} differently: see `scrapy reprocess`.", "red"
        )


def _step(step: dict[str, Any]) -> Iterator[Text]:
    """Yield what a step found, a line a page, and every repair."""
    for page in step.get("pages", [step]):
        known = {name: value for name, value in page.items() if name not in ("step", "repairs")}
        told = "; ".join(f"{name} {_listed(value)}" for name, value in known.items() if value not in (None, "", [], {}))
        yield _line(f"{step['step']:8}", "bold").append(told or "nothing", "not bold")
        for made in page.get("repairs", ()):
            found, restored = short(made["found"]), short(made["restored"])
            others = f", or {short(made['alternatives'])}" if made["alternatives"] else ""
            place = f"{made['start']}-{made['end']}"
            yield _line(f"  {place} {made['kind']} {made['confidence']}: {found} → {restored}{others}")


def _listed(value: Any) -> str:
    """Return what a step found, the parts of a table or list one after the other."""
    if isinstance(value, dict):
        return ", ".join(f"{name} {_listed(one)}".rstrip() for name, one in value.items())
    return ", ".join(map(_listed, value)) if isinstance(value, list) else short(value)


def _field(name: str, choice: dict[str, Any]) -> Iterator[Text]:
    why = f"  ({choice['why']})" if choice["why"] else ""
    yield _line(f"{name}: ", "bold").append(short(choice["value"]), "not bold").append(why, "dim not bold")
    several = sum(one["lost"] is None for one in choice["candidates"]) > 1
    for one in choice["candidates"]:
        if one["lost"] is None:
            yield _sentence("won by", short(one["value"]) if several else "", _rule(one), *one["reasons"])
        else:
            yield _sentence("lost", short(one["value"]), _rule(one), *one["reasons"], one["lost"])


def _rule(one: dict[str, Any]) -> str:
    """Return the name of a rule, where it stands in the code, its weight, and the place in the page."""
    weight = f" {one['weight']:g}" if one.get("weight") is not None else ""
    line = f" ({one['line']})" if one["line"] else ""
    place = f" at {short(one['place'])}" if one.get("place") else ""
    return f"{one['rule']}{weight}{line}{place}"


def _relation(other: dict[str, Any]) -> Iterator[Text]:
    yield _line("compared with ", "bold").append(
        f"{other['id']} {short(other['title'])} {other['url'] or ''}", "not bold"
    )
    yield _sentence(_rule(other["judged"]), other["judged"]["says"])
    for name, is_case in other["siblings"].items():
        yield _line(f"    {name}: {'a case of the form' if is_case else 'no case'}")
    yield _sentence(_rule(other["tie"]), other["tie"]["says"])
    if stored := other["stored"]:
        yield _sentence(f"stored as {stored['type']}", f"{stored['later']} is the later one")
    if other["hidden"]:
        yield _sentence("not in the record by", _rule(other["hidden"]))
    for edit in other["edits"]:
        yield _line(f"    {edit['before']}[{short(edit['one'])}|{short(edit['other'])}]{edit['behind']}")


def _sentence(*parts: str) -> Text:
    return _line("  " + ": ".join(filter(None, [parts[0], ", ".join(filter(None, parts[1:]))])))


def _line(text: str, style: str = "") -> Text:
    from rich.text import Text

    return Text(text, style)
