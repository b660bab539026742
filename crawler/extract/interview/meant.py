"""Whom a short label means among the persons that a page names: by part of the name, the post or the surname."""

from __future__ import annotations

from collections.abc import Iterable

from crawler.extract.interview.labels import SpeakerLabel, read_label
from crawler.extract.interview.persons import Person, is_post
from crawler.text.names import surname_of


def meant(head: str, people: Iterable[Person]) -> str | None:
    """Return the only one whom a folded label can mean: 诸葛 or 苡安 for part of a name, 薄部长思远, 同期声 茅小雁."""
    known = [*people]
    label = read_label(head)
    by_name = {one.name for one in known if _is_part(head, one.name) or _has_post(label, one)}
    found = by_name or {one.name for one in known if label and label.surname and one.name.startswith(label.surname)}
    return found.pop() if len(found) == 1 else None


def _is_part(head: str, name: str) -> bool:
    """Tell a label that is the beginning or the end of a name, holds it, or has a post between its parts."""
    surname = surname_of(name)
    between = head[len(surname) : len(surname) - len(name)]
    parted = head == f"{surname}{between}{name[len(surname) :]}" and is_post(between)
    return name.startswith(head) or name.endswith(head) or name in head or parted


def _has_post(label: SpeakerLabel | None, person: Person) -> bool:
    """Tell a label that gives the post of somebody, with or without the surname."""
    if label is None or label.title is None or person.post is None:
        return False
    return person.post.endswith(label.title) and person.name.startswith(label.surname or "")
