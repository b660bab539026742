"""Makes blocks of an article's lines: paragraphs, headings, pictures with their captions, tables, lists."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from crawler.evidence import Candidate, Evidence
from crawler.extract.bylines import split_caption
from crawler.extract.headline import is_sentence
from crawler.extract.lines import Line
from crawler.extract.narrowing import signs
from crawler.extract.places import of_line
from crawler.items import Block, Image
from crawler.scoring import Rule, Rules

NUMBERED = re.compile(r"^[（(]?[一二三四五六七八九十]{1,3}[、）)．.]|^第[一二三四五六七八九十百]{1,4}[章节部]")
CLAUSES = re.compile(r"[，,].*[，,]|。.*。")
"""More clauses, or sentences, than words under a picture have."""

SALUTATION = re.compile(r"[:：]$")
SIGNED = re.compile(r"。\([^()]+\)$")
CAPTION_LENGTH = 80
HEADING_LENGTH = 40

Look = tuple[str, ...]
"""How the markup sets a line."""


def blocks_of(lines: Sequence[Line], *, plain: bool, evidence: Evidence | None = None) -> list[Block]:
    """Return the blocks of an article's lines.

    :param plain: whether the lines come from a text capture, in which nothing but length and position tells a heading
    :param evidence: is told by which rule each line became a block, or part of one, and which pictures are none
    """
    blocks: list[Block] = []
    made: list[Candidate[Block]] = []
    running = _looks_of_text(lines)
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
    if caption := _caption(line, blocks, running, ends=number + 1 == len(lines)):
        _add_caption(blocks, line)
        return caption.name
    if line.kind == "item":
        _add_item(blocks, line)
        return "blocks.item"
    if heading := _heading(lines, number, running, plain=plain):
        blocks.append(Block("heading", line.printed, level=line.level or 2))
        return heading.name
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


def _add_item(blocks: list[Block], line: Line) -> None:
    """Append a list entry to the list in hand, or open one."""
    if blocks and blocks[-1].type == "list":
        blocks[-1].text = f"{blocks[-1].text}\n{line.printed}"
    else:
        blocks.append(Block("list", line.printed))


class Running(NamedTuple):
    """How the markup sets the running text."""

    looks: Counter[Look]
    """Of its sentences."""
    alike: bool
    """Whether most of them look alike."""


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
    signs: bool = False
    """Whether it ends a text without pictures, and who took them stands in brackets behind its full stop."""


CAPTIONS: Rules[Under] = Rules("captions")
"""What makes a short line the words under a picture."""


def _look(line: Line) -> Look:
    """Return how a line is set: alignment, indentation, its block and the one around it by tag, name and style."""
    boxes = [box for box in (line.box, line.box.parent if line.box else None) if box]
    return (
        str(line.centred),
        str(line.indented),
        *(part for box in boxes for part in (box.tag, box.name, box.element.get("style") or "")),
    )


def _looks_of_text(lines: Sequence[Line]) -> Running:
    """Return the looks of the sentences that stand behind no picture."""
    pairs = pairwise([None, *lines])
    told = [line for before, line in pairs if line and not (before and before.kind == "image")]
    looks = Counter(_look(line) for line in told if line.box and line.kind == "text" and is_sentence(line.text))
    return Running(looks, 2 * max(looks.values(), default=0) > looks.total())


def _caption(line: Line, before: Sequence[Block], running: Running, *, ends: bool) -> Rule[Under] | None:
    """Return what tells the words under a picture: short, behind an image or with a credit at their end.

    :param ends: whether no line stands behind it
    """
    if line.kind != "text" or len(line.text) > CAPTION_LENGTH:
        return None
    behind_image = bool(before) and before[-1].type == "image" and before[-1].caption is None
    like_text = behind_image and _look(line) in running.looks
    signs = ends and SIGNED.search(line.plain) is not None and {block.type for block in before} == {"paragraph"}
    has_credit = split_caption(line.text, shown=behind_image)[1] is not None
    return CAPTIONS.first(Under(line, behind_image, has_credit, running.alike and not like_text, like_text, signs))


@CAPTIONS.rule()
def figcaption(under: Under) -> bool:
    """It stands in a <figcaption>."""
    return under.line.box is not None and under.line.box.caption


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


class Over(NamedTuple):
    """A line that may be a heading, and the first line of words behind it."""

    line: Line
    following: Line | None
    behind: int
    """Lines behind it."""
    plain: bool
    """Whether it is a line of a text capture."""
    apart: bool = False
    """Whether it stands in a text and is set otherwise than all its sentences, which are alike, and the line before."""


HEADINGS: Rules[Over] = Rules("headings")
"""What makes a line a heading."""


def _heading(lines: Sequence[Line], number: int, running: Running, *, plain: bool) -> Rule[Over] | None:
    """Return what tells a heading: its tag, or a short line without an end stands out and has text behind it."""
    if len(lines[number].text) > HEADING_LENGTH and lines[number].kind != "heading":
        return None
    behind = range(number + 1, len(lines))
    following = next((lines[place] for place in behind if lines[place].kind in ("text", "item", "table")), None)
    apart = number > 0 and running.alike and _look(lines[number]) not in running.looks
    apart = apart and _look(lines[number - 1]) != _look(lines[number])
    return HEADINGS.first(Over(lines[number], following, len(behind), plain, apart))


def _may_be_heading(over: Over) -> bool:
    """Tell a short line without an end that has text behind it."""
    text = over.line.text
    if over.line.kind != "text" or over.following is None or len(text) > HEADING_LENGTH:
        return False
    return not is_sentence(text) and not SALUTATION.search(text)


@HEADINGS.rule()
def tag(over: Over) -> bool:
    """It has the tag of a heading."""
    return over.line.kind == "heading" and (over.line.level is not None or not is_sentence(over.line.text))


@HEADINGS.rule()
def bold(over: Over) -> bool:
    """It is bold."""
    return over.line.bold and _may_be_heading(over)


@HEADINGS.rule()
def centred(over: Over) -> bool:
    """It is centred."""
    return over.line.centred and _may_be_heading(over)


@HEADINGS.rule()
def set_apart(over: Over) -> bool:
    """It is set otherwise than the sentences of the text, of which one stands behind it, and signs no document."""
    if not over.apart or over.following is None or signs(over.line):
        return False
    return _may_be_heading(over) and is_sentence(over.following.text)


@HEADINGS.rule()
def numbered(over: Over) -> bool:
    """It begins with a number of a chapter or section."""
    return NUMBERED.match(over.line.text) is not None and _may_be_heading(over)


@HEADINGS.rule()
def stands_alone(over: Over) -> bool:
    """It is a short line of a text capture with a sentence, or more than one line, behind it."""
    if not over.plain or not _may_be_heading(over) or over.following is None:
        return False
    return over.behind > 1 or is_sentence(over.following.text)
