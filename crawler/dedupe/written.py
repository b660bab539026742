"""A text as far as it is asked how it is written: its title and body in simplified characters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from crawler.lexicon.genres import FORMS, TITLES
from crawler.lexicon.lazy import cached_property
from crawler.lexicon.row import any_of

IN_BRACKETS = r"\W*(?:[（(〔\[【][^）)〕\]】]*[）)〕\]】]\W*)*$"
OF_A_FORM = re.compile(rf"{any_of(FORMS, stands='behind')}{IN_BRACKETS}|{any_of(FORMS, stands='before')}")
"""A number or a name in brackets may stand behind the word for a form."""

OF_A_NOTICE = re.compile(rf"{any_of(TITLES, meaning='notice', stands='behind')}{IN_BRACKETS}")

A_LABEL = r"[^：:。，\n]{2,16}"
"""What stands before the colon of a field, 当事人：张三."""

LABEL = re.compile(rf"({A_LABEL})[：:]\s*\S")


@dataclass
class Written:
    """A text, by its title and body in simplified characters."""

    title: str
    body: str

    @cached_property
    def lines(self) -> list[str]:
        """Its lines that are not blank."""
        return [line for line in map(str.strip, self.body.split("\n")) if line]

    def share(self, chars: Iterable[str]) -> float:
        """Return how many of ten characters are some of these."""
        return 10 * sum(map(self.body.count, chars)) / max(1, len(self.body))
