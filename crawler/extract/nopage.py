"""What was saved in the place of an article and says so itself: data, a script, a login, an error of the server.

It asks the form of the text and its title alone, however long it is. It is for saved pages: of one that a list has
named, the row's title tells more (``doubt.py``).
"""

from __future__ import annotations

import json
import re

from crawler.extract.doubt import Doubt
from crawler.lexicon.pages import TITLES
from crawler.lexicon.row import forms
from crawler.text.fold import folded

LARGEST = 1 << 20
"""Characters of a text that is tried as JSON."""

SCRIPT = re.compile(r"\s*+(?:(?:var|let|const|function)\s+\w|window\.|[\w.]+\s*\(\s*[{\[])")
TITLE_TAG = re.compile(r"<title\b[^>]*>([^<]*)", re.IGNORECASE)
PASSWORD = re.compile(r"""<input\b[^>]*type\s*=\s*["']?password""", re.IGNORECASE)
"""The field of a form that asks who one is."""

LOGIN = re.compile("|".join(forms(TITLES, meaning="a login page")), re.IGNORECASE)
AT_ONCE = "|".join(forms(TITLES, meaning="an error page", stands="before"))
AT_THE_END = "|".join(forms(TITLES, meaning="an error page", stands="behind"))
ERROR = re.compile(rf"\s*(?:{AT_ONCE}|.{{0,6}}(?:{AT_THE_END})$)", re.IGNORECASE)


def no_page(text: str) -> Doubt | None:
    """Return what a text is if it is no page at all, or one that calls itself a login or an error; None of others."""
    if _is_json(text):
        return Doubt("it is JSON, no page")
    if SCRIPT.match(text):
        return Doubt("it is a script, no page")
    found = TITLE_TAG.search(text)
    title = folded(found[1].strip()) if found else ""
    if LOGIN.search(title) and PASSWORD.search(text):
        return Doubt("it is a login page")
    if ERROR.match(title):
        return Doubt("it is an error page")
    return None


def _is_json(text: str) -> bool:
    if text.lstrip("\ufeff \t\r\n")[:1] not in ("{", "[") or len(text) > LARGEST:
        return False
    try:
        json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return False
    return True
