"""Menus and trees of columns that a page keeps as data for its scripts."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

NAME = re.compile(r"(?:.*[_a-z])?(?:name|title|text|label)", re.IGNORECASE)
ADDRESS = re.compile(r"(?:.*[_a-z])?(?:url|href|link|path)", re.IGNORECASE)
BEGINS = re.compile(r"(?:[=:(,]\s*|^\s*|>\s*)(?=[\[{]\s*[\[{\"])")
PAIR = re.compile(
    r"""\{[^{}]{0,300}?\b(?:name|title|text|label)['"]?\s*:\s*(['"])(?P<name>[^'"{}]{2,40})\1[^{}]{0,300}?"""
    r"""\b(?:url|href|link|path)['"]?\s*:\s*(['"])(?P<url>[^'"{}\s]{2,300})\3""",
    re.IGNORECASE,
)
"""Name and address in an object of a script that is no JSON."""

PAIRED = re.compile(
    r"""(['"])(?P<name>[^'"]{0,20}[\u3400-\u9fff][^'"]{0,20})\1\s*[,:]\s*(['"])"""
    r"""(?P<url>(?:https?:/)?/[^'"\s]*|[\w./-]+\.(?:s?html?|jhtml|aspx?|php))\3"""
)
"""Name and address one behind the other in a list or a call."""

SCRIPT = re.compile(r"<script\b[^<>]*>(.*?)</script", re.IGNORECASE | re.DOTALL)
KEPT = re.compile(r"""=\s*(?:'(\s*[\[{][^'<>]*)'|"(\s*[\[{][^"<>]*)")""")
"""Data in an attribute, from which a component draws its list."""
DATA_FILE = re.compile(
    r"""['"]([^'"\s<>]*(?:\.json|/api/[^'"\s<>]*(?:menu|nav|channel|column|tree|cat)[^'"\s<>]*))['"]"""
)
"""An address of data that a script asks for."""

SCRIPT_FILE = re.compile(r"""<script\b[^<>]*\bsrc\s*=\s*["']?([^"'\s<>]+\.js)\b""", re.IGNORECASE)
MENU = re.compile(r"nav|menu|head|top|channel|column|lanmu|tree|data|daohang|dh|site", re.IGNORECASE)
"""What is found in the name of a script that may hold the menu of all pages."""
LIBRARY = re.compile(
    r"jquery|swiper|slide|bootstrap|vue|layui|echarts|video|player|share|stat|count|\.min\.", re.IGNORECASE
)
"""What is found in the name of a script that many sites use and none has written."""

MOST_TRIES = 200
"""Places of a script at which data may begin."""

LONGEST = 500_000
"""Characters of a script that are looked through."""

DEEPEST = 12

DECODER = json.JSONDecoder(strict=False)


class Entry(NamedTuple):
    """An entry of a tree."""

    name: str
    url: str
    above: tuple[str, ...]
    """Entries that it hangs under, the nearest first."""


def entries(text: str) -> Iterator[Entry]:
    """Yield the entries with name and address of the trees in a page, or in data.

    :param text: a page with scripts, or JSON
    """
    scripts = SCRIPT.findall(text) if "<script" in text[:LONGEST].lower() else [text]
    kept = (html.unescape(single or double) for single, double in KEPT.findall(SCRIPT.sub("", text[:LONGEST])))
    for script in (*scripts, *kept):
        yield from _trees(script[:LONGEST])


def data_files(text: str) -> list[str]:
    """Return the addresses of data and scripts that may hold menus, as they are written, the most telling first."""
    asked = [match[1] for script in SCRIPT.findall(text) for match in DATA_FILE.finditer(script)]
    files = [file for file in SCRIPT_FILE.findall(text) if not LIBRARY.search(file)]
    files.sort(key=lambda file: not MENU.search(file.rpartition("/")[2]))
    return list(dict.fromkeys([*asked, *files]))


def written(text: str) -> str:
    """Return the markup that scripts of a page write into it."""
    scripts = SCRIPT.findall(text)
    return "\n".join(script.replace("\\", "") for script in scripts if "<a " in script and "href" in script)


def _trees(script: str) -> Iterator[Entry]:
    place = tries = 0
    found = False
    while tries < MOST_TRIES and (begins := BEGINS.search(script, place)):
        tries += 1
        try:
            data, place = DECODER.raw_decode(script, begins.end())
        except (ValueError, RecursionError):
            place = begins.end() + 1
            continue
        for entry in _walked(data, (), 0):
            found = True
            yield entry
    if not found:
        for pair in (*PAIR.finditer(script), *PAIRED.finditer(script)):
            yield Entry(pair["name"], pair["url"], ())


def _walked(data: Any, above: tuple[str, ...], depth: int) -> Iterator[Entry]:
    if depth > DEEPEST:
        return
    if isinstance(data, list):
        for one in data:
            yield from _walked(one, above, depth + 1)
    elif isinstance(data, dict):
        name, url = _text(data, NAME), _text(data, ADDRESS)
        if name and url:
            yield Entry(name, url, above)
        for value in data.values():
            if isinstance(value, list | dict):
                yield from _walked(value, (name, *above) if name else above, depth + 1)


def _text(data: dict[str, Any], key: re.Pattern[str]) -> str:
    """Return the first text whose key says what it is."""
    return next((v.strip() for k, v in data.items() if isinstance(v, str) and v.strip() and key.fullmatch(k)), "")
