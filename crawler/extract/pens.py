"""Unknown words that a label or a title claims for names: pen names, Latin ones, and the numbers of editors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from crawler.extract.groups import Group
from crawler.extract.labels import PHOTO, STRICT
from crawler.extract.tokens import Token
from crawler.lexicon import roles
from crawler.lexicon.row import forms
from crawler.text.fold import folded
from crawler.text.furniture import is_furniture
from crawler.text.names import LABELS, WORDS, has_surname, is_person_name

PEN = re.compile(r"[\u3400-\u9fff][\u3400-\u9fffA-Za-z0-9]{1,6}")
"""A pen name, or an account's, behind a label."""

SHORT_PEN = re.compile(r"[\u3400-\u9fff]{2,3}")
"""A pen name that nothing but its place tells."""

PEN_IN_BRACKETS = re.compile(r"[\u3400-\u9fff]{2,4}")
"""One in brackets, or before a deed, at most: 索南达吉."""

LATIN = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]*\.?){1,3}")
"""A name in Latin letters behind a label: 文：Mary Tan."""

ID = re.compile(r"[A-Z]{1,4}\d{2,6}")
"""The number under which an editor is known: 责任编辑：SN044."""

GIVEN = tuple(form for form in forms(roles.GIVEN) if len(form) > 1)
"""How words end that say who gave a picture: 图/市府提供."""

PENS = frozenset(("editor", "duty_editor", "chief_editor", "author"))
"""Roles whose titles have pen names behind them."""


def with_ids(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield the tokens; the number of an editor right behind the label is a name."""
    before: Token | None = None
    for token in tokens:
        if before and before.kind == "label" and PENS.intersection(before.label.roles) and ID.fullmatch(token.text):
            token = token._replace(kind="name")
        yield token
        before = token


def is_short_pen(token: Token, form: re.Pattern[str] = SHORT_PEN) -> bool:
    """Tell a pen name, or one of few syllables, that nothing but its place tells."""
    return form.fullmatch(folded(token.text)) is not None and folded(token.text) not in WORDS


def _is_pen(token: Token) -> bool:
    words = folded(token.text)
    return bool(PEN.fullmatch(words)) and words not in WORDS and not (is_furniture(words) or words.endswith(GIVEN))


def _is_word_and_name(words: str, by: Token | Group) -> bool:
    """Tell a word that an author or editor may be called, 于是: it begins with a surname, and heads no field, 时间."""
    if isinstance(by, Group) or by.kind != "label" or not (PENS | {*PHOTO}).intersection(by.label.roles):
        return False
    return words in WORDS - LABELS and has_surname(words) and len({*words}) > 1


def is_claimed(token: Token, by: Token | Group, *, longest: int, listed: bool, next_to: bool) -> bool:
    """Tell whether an unknown word can be the name that a label or title stands before.

    :param by: the label or title, or what an earlier part of the line has left open
    :param longest: characters of a name that only brackets tell
    :param listed: whether it stands in a list of roles
    :param next_to: whether nothing stands between: what an author or editor is called there may be a word, too
    """
    if not _is_pen(token):
        return (next_to and _is_word_and_name(folded(token.text), by)) or LATIN.fullmatch(token.text) is not None
    if isinstance(by, Group):
        return by.roles[0] not in STRICT
    words, told = folded(token.text), by.label.roles
    if is_person_name(words, titled=True) or (listed and is_short_pen(token)):
        return True
    if by.kind == "label":
        return not STRICT.intersection(told) or len(words) <= longest
    return by.kind == "title" and len(words) <= (4 if PENS.intersection(told) else longest)
