"""Lines → blocks: paragraphs, headings, images with their captions, tables, lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.extract.bylines import split_caption
from crawler.extract.lines import Line
from crawler.extract.title import is_sentence
from crawler.items import Block, Image

NUMBERED = re.compile(r"^[（(]?[一二三四五六七八九十]{1,3}[、）)．.]|^第[一二三四五六七八九十百]{1,4}[章节部]")
SALUTATION = re.compile(r"[:：]$")
CAPTION_LENGTH = 80
HEADING_LENGTH = 40


def blocks_of(lines: Sequence[Line], *, plain: bool) -> list[Block]:
    """Return the blocks of an article's lines.

    :param plain: whether the lines come from a text capture, in which nothing but length and position tells a heading
    """
    blocks: list[Block] = []
    for number, line in enumerate(lines):
        if line.kind == "table":
            blocks.append(Block("table", line.text))
        elif line.kind == "image":
            blocks.append(Block("image", None, url=line.url))
        elif _is_caption(line, blocks):
            caption, credit = split_caption(line.text)
            if blocks and blocks[-1].type == "image" and blocks[-1].caption is None:
                blocks[-1].caption, blocks[-1].credit = caption or None, credit
            else:
                blocks.append(Block("image", None, caption=caption or None, credit=credit))
        elif line.kind == "item":
            _add_item(blocks, line)
        elif _is_heading(line, lines[number + 1 :], plain=plain):
            blocks.append(Block("heading", line.text, level=line.level or 2))
        else:
            blocks.append(Block("paragraph", line.text))
    return blocks


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


def _is_caption(line: Line, before: Sequence[Block]) -> bool:
    """Tell the words under a picture: short, behind an image or with a credit at their end."""
    if line.kind != "text" or len(line.text) > CAPTION_LENGTH:
        return False
    if line.box and line.box.caption:
        return True
    behind_image = bool(before) and before[-1].type == "image" and before[-1].caption is None
    if split_caption(line.text)[1]:
        return behind_image or not re.search(r"[，,].*[，,]", line.text)
    return behind_image and (line.centred or (line.box is None and not is_sentence(line.text)))


def _is_heading(line: Line, behind: Sequence[Line], *, plain: bool) -> bool:
    """Tell a heading: by its tag, or a short line without an end that stands out and has text behind it."""
    if line.kind == "heading":
        return not is_sentence(line.text) or line.level is not None
    if line.kind != "text" or len(line.text) > HEADING_LENGTH or is_sentence(line.text) or SALUTATION.search(line.text):
        return False
    following = next((one for one in behind if one.kind in ("text", "item", "table")), None)
    if following is None:
        return False
    if line.bold or line.centred or NUMBERED.match(line.text):
        return True
    return plain and (is_sentence(following.text) or len(behind) > 1)


def _add_item(blocks: list[Block], line: Line) -> None:
    """Append a list entry to the list in hand, or open one."""
    if blocks and blocks[-1].type == "list":
        blocks[-1].text = f"{blocks[-1].text}\n{line.text}"
    else:
        blocks.append(Block("list", line.text))
