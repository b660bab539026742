"""What can be taken out of a regular expression: one alternative of several, or one member of a class of characters."""

from __future__ import annotations

import re
from typing import NamedTuple

HOLES = 0xF0000
"""Private characters from here on stand for what an f-string fills in."""

OPENING = re.compile(r"\((?:\?(?:P<\w+>|<?[=!]|[:>]|[aiLmsux-]*:))?")
FLAGS = re.compile(r"\(\?(?:[aiLmsux]+|P=\w+|#[^)]*)\)")
ATOM = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|.)|.", re.DOTALL)


class Deletion(NamedTuple):
    """A piece of a pattern that can go."""

    start: int
    end: int
    what: str


def is_hole(char: str) -> bool:
    """Tell whether a character stands for what an f-string fills in."""
    return HOLES <= ord(char) < HOLES + 0x10000


def deletions(pattern: str) -> list[Deletion]:
    """Return the pieces of a pattern that can go, each leaving a pattern that says all else."""
    found: list[Deletion] = []
    groups: list[tuple[int, list[int]]] = [(0, [])]
    place = 0
    while place < len(pattern):
        char = pattern[place]
        if char == "\\":
            place += 2
        elif char == "[":
            members, end = class_members(pattern, place)
            found += _members(pattern, place, end, members)
            place = end
        elif flags := FLAGS.match(pattern, place):
            place = flags.end()
        elif opening := OPENING.match(pattern, place):
            groups.append((opening.end(), []))
            place = opening.end()
        else:
            if char == "|":
                groups[-1][1].append(place)
            elif char == ")":
                found += _alternatives(pattern, *groups.pop(), place)
                groups = groups or [(place + 1, [])]
            place += 1
    while groups:
        found += _alternatives(pattern, *groups.pop(), len(pattern))
    return found


def class_members(pattern: str, place: int) -> tuple[list[tuple[int, int]], int]:
    """Return the spans of a class's members, ranges and escapes being one each, and where the class ends."""
    place += 2 if pattern[place + 1 : place + 2] == "^" else 1
    members: list[tuple[int, int]] = []
    while place < len(pattern) and (pattern[place] != "]" or not members):
        start, place = place, _atom_end(pattern, place)
        if pattern[place : place + 1] == "-" and pattern[place + 1 : place + 2] not in ("]", ""):
            place = _atom_end(pattern, place + 1)
        members.append((start, place))
    return members, place + 1


def holes_in_classes(pattern: str) -> set[str]:
    """Return the fillings that stand inside a class: strings of characters, not patterns."""
    found: set[str] = set()
    place = 0
    while place < len(pattern):
        if pattern[place] == "[":
            _, end = class_members(pattern, place)
            found |= {char for char in pattern[place:end] if is_hole(char)}
            place = end
        else:
            place += 2 if pattern[place] == "\\" else 1
    return found


def _atom_end(pattern: str, place: int) -> int:
    match = ATOM.match(pattern, place)
    return match.end() if match else place + 1


def _members(pattern: str, start: int, end: int, members: list[tuple[int, int]]) -> list[Deletion]:
    """Return the members of a class that can go, if the others stay what they are without them."""
    texts = [pattern[slice(*span)] for span in members]
    found = []
    for number, (first, last) in enumerate(members):
        rest = pattern[start:first] + pattern[last:end]
        left = [rest[slice(*span)] for span in class_members(rest, 0)[0]]
        if len(members) > 1 and not any(map(is_hole, texts[number])) and left == texts[:number] + texts[number + 1 :]:
            found.append(Deletion(first, last, f"{texts[number]} of a class"))
    return found


def _alternatives(pattern: str, start: int, bars: list[int], end: int) -> list[Deletion]:
    """Return the alternatives of a group, each with one of the bars at its sides."""
    if not bars:
        return []
    found = [Deletion(start, bars[0] + 1, pattern[start : bars[0]])]
    for bar, following in zip(bars, [*bars[1:], end], strict=True):
        found.append(Deletion(bar, following, pattern[bar + 1 : following]))
    return found
