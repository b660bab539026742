"""Makes blocks of an article's lines: paragraphs, headings, pictures with their captions, tables, lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from crawler.evidence import Candidate, Evidence
from crawler.extract.bylines import split_caption
from crawler.extract.headings import heading
from crawler.extract.headline import is_sentence
from crawler.extract.lines import Box, Line
from crawler.extract.looks import Running, look, looks_of_text
from crawler.extract.pictures import framed
from crawler.extract.places import of_line
from crawler.extract.trail import squeezed
from crawler.items import Block, Image
from crawler.scoring import Rule, Rules

CLAUSES = re.compile(r"[，,].*[，,]|。.*。")
"""More clauses, or sentences, than words under a picture have."""

SIGNED = re.compile(r"。\([^()]+\)$")
SPEAKER = re.compile(r"\[[^\]]{1,20}\]:?|[^:。]{1,20}:")
"""A label without words behind it, in folded form."""

CAPTION_LENGTH = 80


def blocks_of(lines: Sequence[Line], *, plain: bool, evidence: Evidence | None = None) -> list[Block]:
    """Return the blocks of an article's lines.

    :param plain: whether the lines come from a text capture, in which nothing but length and position tells a heading
    :param evidence: is told by which rule each line became a block, or part of one, and which pictures are none
    """
    blocks: list[Block] = []
    made: list[Candidate[Block]] = []
    running = looks_of_text(lines)
    for number, line in enumerate(lines):
        known = len(blocks)
        rule = _add(blocks, lines, number, running, plain=plain)
        if evidence and len(blocks) > known:
            made.append(Candidate(blocks[-1], rule, of_line(line)))
        elif evidence:
            made[-1] = replace(made[-1], reasons=(*made[-1].reasons, rule))
    if evidence:
        evidence.take_all("blocks", made, "every line of the text is in one")
        out = (Candidate(one.text, one.rule, one.place, lost="is not in the text") for one in evidence.pictures)
        pictures = [one for one in made if one.value.type == "image"]
        evidence.take_all("images", pictures, "every picture of the text is one", *out)
    return blocks


def _add(blocks: list[Block], lines: Sequence[Line], number: int, running: Running, *, plain: bool) -> str:
    """Add a line to the blocks before it, as one of its own or as part of the last one; return the rule's name."""
    line = lines[number]
    if line.kind == "table":
        blocks.append(Block("table", line.text))
        return "blocks.table"
    if line.kind == "image":
        blocks.append(Block("image", None, url=line.url))
        return "blocks.picture"
    if caption := _caption(line, blocks, lines[number - 1] if number else None, running, ends=number + 1 == len(lines)):
        _add_caption(blocks, line)
        return caption.name
    if line.kind == "item":
        return _add_item(blocks, line, lines[max(0, number - 1) : number + 2])
    if told := heading(lines, number, running, plain=plain):
        blocks.append(Block("heading", line.printed, level=line.level or 2))
        return told.name
    blocks.append(Block("paragraph", line.printed))
    return "blocks.paragraph"


def images_of(blocks: Sequence[Block]) -> list[Image]:
    """Return the pictures among the blocks."""
    return [Image(block.url, block.caption, block.credit) for block in blocks if block.type == "image"]


def body_of(blocks: Sequence[Block]) -> str:
    """Return the texts of all blocks but images, a line each; in a picture story the captions too.

    That is one whose captions are longer than its text.
    """
    texts = [block.text for block in blocks if block.text]
    captions = [block.caption for block in blocks if block.caption]
    if sum(map(len, captions)) > sum(map(len, texts)):
        return "\n".join(text for block in blocks if (text := block.text or block.caption))
    return "\n".join(texts)


def _add_caption(blocks: list[Block], line: Line) -> None:
    """Put words under the picture before them, or make a picture of them that the page does not show."""
    caption, credit = split_caption(line.text, shown=bool(blocks) and blocks[-1].type == "image")
    if blocks and blocks[-1].type == "image" and blocks[-1].caption is None:
        blocks[-1].caption, blocks[-1].credit = caption or None, credit
    else:
        blocks.append(Block("image", None, caption=caption or None, credit=credit))


def _add_item(blocks: list[Block], line: Line, around: Sequence[Line]) -> str:
    """Append a list entry to the list in hand, or open one; what somebody says in an entry of its own is a paragraph.

    :param around: the line with those before and behind it
    """
    if any(line is behind and _is_label(before, behind) for before, behind in pairwise(around)):
        blocks[-1].text = f"{blocks[-1].text}{line.printed}"
        return "blocks.behind_label"
    if any(line is before and _is_label(before, behind) for before, behind in pairwise(around)):
        blocks.append(Block("paragraph", line.printed))
        return "blocks.label"
    if blocks and blocks[-1].type == "list":
        blocks[-1].text = f"{blocks[-1].text}\n{line.printed}"
    else:
        blocks.append(Block("list", line.printed))
    return "blocks.item"


def _is_label(line: Line, behind: Line) -> bool:
    """Tell the label of a speaker, alone in a line, with the words of that speaker in the same entry of a list."""
    if behind.kind != "item" or not SPEAKER.fullmatch(line.plain):
        return False
    return _entry(line) is not None and _entry(line) is _entry(behind)


def _entry(line: Line) -> Box | None:
    """Return the entry of a list in which a line stands."""
    box = line.box
    while box and box.tag != "li":
        box = box.parent
    return box


class Under(NamedTuple):
    """A line that may be the words under a picture."""

    line: Line
    behind_image: bool
    """Whether a picture without words stands before it."""
    has_credit: bool
    apart: bool
    """Whether it looks like no sentence of a text whose sentences look alike."""
    like_text: bool = False
    """Whether it looks like a sentence of the text."""
    framed: bool = False
    """Whether it stands in a box with the picture, and nothing else does."""
    repeats: bool = False
    """Whether it says what stands in the place of the picture where that is not shown."""
    signs: bool = False
    """Whether it ends a text without pictures, and who took them stands in brackets behind its full stop."""


CAPTIONS: Rules[Under] = Rules("captions")
"""What makes a short line the words under a picture."""


def _caption(
    line: Line, before: Sequence[Block], over: Line | None, running: Running, *, ends: bool
) -> Rule[Under] | None:
    """Return what tells the words under a picture: short, behind an image or with a credit at their end.

    :param over: the line before it
    :param ends: whether no line stands behind it
    """
    if line.kind != "text" or len(line.text) > CAPTION_LENGTH:
        return None
    behind_image = bool(before) and before[-1].type == "image" and before[-1].caption is None
    like_text = behind_image and look(line) in running.looks
    signs = ends and SIGNED.search(line.plain) is not None and {block.type for block in before} == {"paragraph"}
    has_credit = split_caption(line.text, shown=behind_image)[1] is not None
    apart = running.alike and not like_text
    in_frame = behind_image and over is not None and framed(over, line)
    repeats = (
        behind_image and over is not None and over.alt != "" and squeezed(line.text).startswith(squeezed(over.alt))
    )
    return CAPTIONS.first(Under(line, behind_image, has_credit, apart, like_text, in_frame, repeats, signs))


@CAPTIONS.rule()
def figcaption(under: Under) -> bool:
    """It stands in a <figcaption>."""
    return under.line.box is not None and under.line.box.caption


@CAPTIONS.rule()
def in_frame(under: Under) -> bool:
    """It stands in a box with the picture and nothing else, and has no more than two clauses."""
    return under.framed and not CLAUSES.search(under.line.text)


@CAPTIONS.rule()
def repeats(under: Under) -> bool:
    """It begins as what stands in the place of the picture where that is not shown."""
    return under.repeats


@CAPTIONS.rule()
def behind_picture(under: Under) -> bool:
    """It stands behind a picture and has a credit, is set apart and not bold, or is no sentence of a text capture."""
    if not under.behind_image:
        return False
    apart = under.apart and not CLAUSES.search(under.line.text)
    set_apart = ((under.line.centred and not under.like_text) or apart) and not under.line.bold
    return under.has_credit or set_apart or (under.line.box is None and not is_sentence(under.line.text))


@CAPTIONS.rule()
def credited(under: Under) -> bool:
    """It ends with the credit of a picture, has no more than two clauses, and does not sign a text without pictures."""
    return under.has_credit and not under.signs and not CLAUSES.search(under.line.text)
