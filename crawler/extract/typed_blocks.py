"""Makes markup of a text that a script hands over as a list of blocks, each of which says what it is.

``[{"tag": "h3", "text": "…"}, {"type": "paragraph", "children": [{"text": "…"}]}, {"type": "image", "src": "….jpg"}]``
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Any

from crawler.extract.markup import PICTURE_ENDING

TYPES = {
    "p": "p text paragraph para txt",
    "h3": "heading header title subtitle subhead",
    "li": "list ul ol list-item listitem",
    "figure": "img image pic picture photo figure video",
    "blockquote": "quote blockquote",
}
TAG_OF = {word: tag for tag, words in TYPES.items() for word in words.split()} | {f"h{n}": f"h{n}" for n in range(1, 7)}
"""What a block says of itself → the tag that means the same."""

PICTURE = re.compile(rf"/\S*{PICTURE_ENDING}", re.IGNORECASE)
DEEPEST = 8
"""Levels below a block in which its words stand."""

CHINESE = re.compile("[\u4e00-\u9fff]")


def markup_of(value: Any) -> str:
    """Return the markup of a list of blocks or of mere paragraphs; nothing for any other value."""
    if not isinstance(value, list) or not all(isinstance(one, str) or _tag(one) for one in value):
        return ""
    return "".join(map(_block, value))


def _tag(block: Any) -> str | None:
    """Return the tag that a block says it is."""
    words = block.values() if isinstance(block, dict) else ()
    return next((TAG_OF[word.lower()] for word in words if isinstance(word, str) and word.lower() in TAG_OF), None)


def _block(block: Any) -> str:
    """Return the markup of a block: of a list its entries, of a picture it and the words under it."""
    tag = _tag(block) or "p"
    words = list(_words(block))
    if tag == "figure":
        address = next((text for text in _strings(block) if PICTURE.search(text)), "")
        return (
            f'<figure><img src="{escape(address)}"><figcaption>{max(words, key=len, default="")}</figcaption></figure>'
        )
    if tag == "li":
        return f"<ul>{''.join(f'<li>{one}</li>' for one in words)}</ul>"
    return f"<{tag}>{''.join(words)}</{tag}>"


def _words(block: Any) -> Iterator[str]:
    """Yield the words in a block as markup."""
    for text in _strings(block):
        if CHINESE.search(text) and not PICTURE.search(text):
            yield text if "<" in text else escape(text)


def _strings(value: Any, depth: int = 0) -> Iterator[str]:
    """Yield the strings in a value in their order, however they are nested."""
    if isinstance(value, str):
        yield value.strip()
    elif isinstance(value, dict | list) and depth < DEEPEST:
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one, depth + 1)
