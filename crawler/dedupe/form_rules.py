"""What speaks for and against a text as a form that is filled in case by case: how it is written, not what it is about.

Both are written in small words of their own whatever the matter. Weights by ``python tests/scoring form --fit``.
"""

from __future__ import annotations

import re

from crawler.dedupe.written import LABEL, OF_A_FORM, OF_A_NOTICE, Written
from crawler.lexicon.genres import WRITTEN
from crawler.lexicon.row import forms
from crawler.scoring import Rules

TELEPHONE = re.compile(r"\d{7}")
TELLING, ORDERING = (forms(WRITTEN, meaning=meaning) for meaning in ("telling", "ordering"))


FORM: Rules[Written] = Rules("form")
"""What speaks for and against a text as a form that was filled in; more than nothing is one."""


@FORM.rule(1.2)
def is_text(_: Written) -> float:
    """It is a text at all."""
    return 1.0


@FORM.rule(3.1)
def is_titled_so(text: Written) -> float:
    """Its title is that of a form: 公示, 名单."""
    return float(OF_A_FORM.search(text.title) is not None)


@FORM.rule(2.2)
def is_titled_notice(text: Written) -> float:
    """Its title is that of a notice of any kind: 通知, 须知."""
    return float(OF_A_NOTICE.search(text.title) is not None)


@FORM.rule(2.3)
def has_fields(text: Written) -> float:
    """Share of its lines that begin with a label of their own; the turns of a talk begin with the same few."""
    return len({found[1] for found in map(LABEL.match, text.lines) if found}) / max(1, len(text.lines))


@FORM.rule(2.4)
def has_a_telephone(text: Written) -> float:
    """It gives a telephone number, or another long one."""
    return float(TELEPHONE.search(text.body) is not None)


@FORM.rule(3.9)
def orders(text: Written) -> float:
    """How many of ten characters are words of orders: 请, 应, 依, 予, 未."""
    return text.share(ORDERING)


@FORM.rule(-3.2)
def tells(text: Written) -> float:
    """How many of ten characters are words that tell: 了, 着, 把, 说."""
    return text.share(TELLING)


@FORM.rule(-3.2)
def runs_on(text: Written) -> float:
    """How many of ten characters are stops and commas: it is written in sentences."""
    return text.share("，。,")


@FORM.rule(3.8)
def is_parted(text: Written) -> float:
    """How many of ten characters end a line."""
    return text.share("\n")


@FORM.rule(-1.1)
def has_figures(text: Written) -> float:
    """How many of ten characters are digits."""
    return text.share("0123456789")
