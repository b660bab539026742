"""Tells notices of one form apart: whether what differs is the name of a person, a place or a body."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import pairwise

from crawler.dedupe.compare import CONTEXT, LONG, Edit
from crawler.lexicon import names, organs
from crawler.lexicon.row import any_of, choice, forms
from crawler.text.names import COMPOUND, SURNAMES, is_organ

PHRASE = 8
"""Characters that are more than a field of a form has."""

LONGEST_NAME = 16
LONGEST_ROW = 80
"""Characters of an edit that may hold several names with few words between them."""

ALIKE = 0.3
"""Part of both pieces that they have in common, in order; sentences that only stand in one place share less."""

DIVISION = re.compile(choice(forms(organs.DIVISIONS)))
PLACE_END = re.compile(f"{DIVISION.pattern}$")
BODY = re.compile(choice(forms(organs.OFFICES, meaning=organs.IN_NOTICES)))
HIDDEN = re.compile(f"某某?|小({choice(COMPOUND)}|[\u4e00-\u9fff])")
GIVEN = r"\w{1,2}"
NOISE = re.compile("(?=.*[a-z].*[a-z])[a-z0-9]{4,}")

HOUSE = re.compile("[号楼栋幢室弄]|单元")
NUMBERED = re.compile(rf"\d+(?:{HOUSE.pattern})")
"""The end of an address: behind the name of a place."""

NO_NAME = frozenset("本全我各该此两几多每某贵外其这那整一二三四五六七八九十百千万")
"""Characters that make no name of the place word behind them."""

PERSON_BEHIND = re.compile(choice(forms(names.BESIDE_SURNAMES, meaning="follows")))
PERSON_BEFORE = re.compile(f"{any_of(names.BESIDE_SURNAMES, meaning='leads')}$")


def is_name(edit: Edit) -> bool:
    """Tell whether an edit puts one name in the place of another: a person's, a place's or that of a body."""
    if max(len(edit.one), len(edit.other)) > LONGEST_ROW:
        return False
    return any(map(_is_one_name, [edit, *finer(edit)]))


def count_names(edit: Edit) -> int:
    """Return how many names an edit changes: behind the name of a body another one begins."""
    return max(sum(map(bool, BODY.split(piece))) for piece in (edit.one, edit.other)) if is_name(edit) else 0


def is_exchange(edit: Edit) -> bool:
    """Tell whether a sentence was cut where another one was added: one is prose, and they have nothing in common.

    One is that is long, or longer than a field and beside it stands no figure; both may be no names.
    """
    if not edit.whole:
        return False
    longest = max(len(edit.one), len(edit.other))
    figures = [any(map(str.isdigit, piece)) for piece in (edit.one, edit.other)]
    told = not any(figures) or (longest >= PHRASE and not all(figures))
    return (longest >= LONG or (told and not is_name(edit))) and not finer(edit)


def is_noise(edit: Edit) -> bool:
    """Tell whether an edit puts in letters that are no word of a Chinese text: forums hide such against copying."""
    return not (edit.one and edit.other) and NOISE.fullmatch(edit.one or edit.other) is not None


def is_hidden(edit: Edit) -> bool:
    """Tell whether an edit only makes persons unknown whom the other text names: 张三丰 is 张某 or 小张."""
    return any(
        HIDDEN.search(hidden) is not None and re.fullmatch(HIDDEN.sub(_anybody, hidden), named) is not None
        for named, hidden in ((edit.one, edit.other), (edit.other, edit.one))
        if named and "某" not in named and len(hidden) <= LONGEST_ROW
    )


def _anybody(hidden: re.Match[str]) -> str:
    """Return the pattern of those who may stand behind 某 or 小张."""
    return f"(?:小{hidden[1]}|{hidden[1]}{GIVEN})" if hidden[1] else GIVEN


def finer(edit: Edit) -> list[Edit]:
    """Return the replacements within an edit whose pieces have words in common, single characters not counted."""
    matching = SequenceMatcher(None, edit.one, edit.other, autojunk=False).get_matching_blocks()
    blocks = [(0, 0, 0), *(block for block in matching if block.size != 1)]
    if 2 * sum(size for _, _, size in blocks) < ALIKE * (len(edit.one) + len(edit.other)):
        return []
    left = edit.before + edit.one + edit.behind
    start = len(edit.before)
    found = []
    for (here, there, size), (next_here, next_there, _) in pairwise(blocks):
        before, behind = start + here + size, start + next_here
        one, other = left[before:behind], edit.other[there + size : next_there]
        found.append(Edit(one, other, left[max(0, before - CONTEXT) : before], left[behind : behind + CONTEXT]))
    return found


def _is_one_name(edit: Edit) -> bool:
    pieces = [_without_house(piece, edit.behind) for piece in (edit.one, edit.other)]
    if not all(pieces) or max(map(len, pieces)) > LONGEST_NAME or any(map(_has_figures, pieces)):
        return False
    return all(_is_person(piece, edit) for piece in pieces) or all(_is_place(piece, edit.behind) for piece in pieces)


def _without_house(piece: str, behind: str) -> str:
    """Return the name of a place without the number of a house, whose word may stand behind."""
    house = HOUSE.match(behind) if piece[-1:].isdigit() else None
    return NUMBERED.sub("", piece + (house[0] if house else ""))


def _has_figures(piece: str) -> bool:
    """Tell whether a piece has digits that are no numeral in the name of a place: 三棵松社区 is 3棵松社区 in words."""
    digits = sum(map(str.isdigit, piece))
    return digits > 1 or (digits == 1 and not PLACE_END.search(piece))


def _is_person(piece: str, edit: Edit) -> bool:
    """Two or three characters that begin with a surname, or what follows a surname that both have.

    Looser than ``is_person_name``, on purpose: both pieces stand in one place, and a doubt keeps two notices apart.
    """
    surname = 2 if piece[:2] in COMPOUND else piece[0] in SURNAMES
    if surname and len(piece) - surname in (1, 2):
        return True
    stands_so = PERSON_BEHIND.match(edit.behind) or PERSON_BEFORE.search(edit.before[:-1])
    return len(piece) <= 2 and edit.before[-1:] in SURNAMES and bool(stands_so)


def _is_place(piece: str, behind: str) -> bool:
    """Letters before a word for a division or a body, or up to and including it."""
    if piece in NO_NAME:
        return False
    return bool(DIVISION.match(behind) or BODY.match(behind) or DIVISION.search(piece[1:]) or is_organ(piece))
