"""Clean texts that repair must leave alone: ``python tests/bench/clean_texts.py FOLDER…``; a figure for each folder.

A folder holds what others have written and nobody has damaged: documents, translations and corpora (.html, .page, .xml,
.po, .json, .cha, .txt). Texts in traditional characters must have been written so: one that was converted is none.
Of use are ``pycantonese/data`` (Hong Kong), ``weblate/locale/zh_Hant`` and ``django`` of the package index, and Debian's
``libreoffice-help-zh-tw`` (Taiwan) and ``libreoffice-help-zh-cn``, each unpacked and none of it kept here.
"""

from __future__ import annotations

import html
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from crawler.mirror.repair import repair  # noqa: E402

CHINESE = re.compile(r"[\u3400-\u9fff]")
JAPANESE = re.compile(r"[\u3040-\u30ff]")
BLOCK = re.compile(r"(?i)<(?:/?(?:p|div|h\d|li|ul|ol|td|tr|table|title|item|section|page|info|desc)\b[^>]*|br ?/?)>")
TAG = re.compile(r"<!--.*?-->|(?is:<(script|style)\b.*?</\1>)|<[^>]*>", re.DOTALL)
TRANSLATED = re.compile(r'^msgstr(?:\[\d+\])? ((?:"(?:[^"\\]|\\.)*"\s*)+)', re.MULTILINE)
SPOKEN = re.compile(r"^\*\w+:\t(.*)", re.MULTILINE)
LENGTH = 1500
"""Characters of a text, about: what a page has."""


def strings(path: Path) -> Iterator[str]:
    """Yield the lines of a file, without markup."""
    text = path.read_text("utf-8", "ignore")
    if path.suffix == ".po":
        for found in TRANSLATED.findall(text):
            yield from re.sub(r'"\s+"', "", found.strip())[1:-1].replace('\\"', '"').split("\\n")
    elif path.suffix == ".json":
        yield from _leaves(json.loads(text))
    elif path.suffix == ".cha":
        yield from SPOKEN.findall(text)
    elif path.suffix == ".txt":
        yield from text.split("\n")
    else:
        plain = html.unescape(TAG.sub("", BLOCK.sub("\0", text)))
        yield from (re.sub(r"\s+", " ", line).strip() for line in plain.split("\0"))


def _leaves(told: Any) -> Iterator[str]:
    if isinstance(told, str):
        yield told
    elif isinstance(told, dict | list):
        for one in told.values() if isinstance(told, dict) else told:
            yield from _leaves(one)


def texts(folder: Path) -> Iterator[str]:
    """Yield the Chinese lines of a folder as texts of a page's length, files apart."""
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".html", ".page", ".xml", ".po", ".json", ".cha", ".txt"):
            lines: list[str] = []
            for line in strings(path):
                if CHINESE.search(line) and not JAPANESE.search(line):
                    lines.append(line)
                if sum(map(len, lines)) >= LENGTH:
                    yield "\n".join(lines)
                    lines = []
            if lines:
                yield "\n".join(lines)


def figures(folder: Path) -> str:
    """Repair the texts of a folder, and their lines one by one; return what changed."""
    count = characters = 0
    changed = []
    for text in texts(folder):
        count += 1
        characters += len(CHINESE.findall(text))
        if repair(text).text != text:
            changed.append(text)
    lost = sum(len(CHINESE.findall(text)) for text in changed)
    return f"{folder}: {count:,} texts of {characters:,} Chinese characters; changed: {len(changed)} of {lost:,}"


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(figures(Path(name)), flush=True)
