"""Reads what a user searches for: words, "phrases", AND, OR, NOT and brackets; compiled for SQLite and PostgreSQL."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crawler.errors import UserError
from crawler.text.fold import folded as printed
from crawler.text.terms import END, folded, pairs

LONGEST = 1000
"""Characters of a query."""

DEEPEST = 20
"""Brackets within brackets."""

TOKEN = re.compile(r'"([^"]*)"|([()])|([^\s()"]+)')
QUOTES = str.maketrans("“”„‟「」『』＂", '"' * 9)
OPERATORS = ("AND", "OR", "NOT")

TITLE = "="
"""Before the terms of a title, which are indexed once more for the ranking."""


class QuerySyntaxError(ValueError):
    """The query is not in the language."""


@dataclass(frozen=True)
class Word:
    """A word or phrase: its runs stand one behind the other, whatever stops lie between."""

    runs: tuple[str, ...]

    @property
    def text(self) -> str:
        """Return the phrase as it stands in a folded text."""
        return " ".join(self.runs)

    def terms(self) -> list[str]:
        """Return what the index must hold, in order; the end of the last run may be anywhere."""
        found = list(pairs(list(self.runs)))
        return [self.text] if len(self.text) == 1 else found[:-1] if len(self.runs[-1]) > 1 else found


@dataclass(frozen=True)
class All:
    """Every one of ``wanted``, none of ``unwanted``."""

    wanted: tuple[Node, ...]
    unwanted: tuple[Node, ...] = ()


@dataclass(frozen=True)
class Either:
    """One of several."""

    choices: tuple[Node, ...]


Node = Word | All | Either


def parse(query: str) -> Node:
    """Return what a query asks for; one that is not in the language is taken as plain words, all of them wanted.

    :raises UserError: if there is no word in it or it is too long
    """
    if len(query) > LONGEST:
        raise UserError(f"The query has {len(query)} characters: give at most {LONGEST}.")
    plain = printed(query.translate(QUOTES))
    try:
        return _Parser(plain).parse()
    except QuerySyntaxError:
        words = [word for part in re.split(r'[\s()"]+', plain) if (word := _word(part))]
    if not words:
        raise UserError(f"The query {query!r} holds no letter or digit: give at least one word.")
    return All(tuple(words))


def words(node: Node) -> list[str]:
    """Return the folded words that a hit may show."""
    if isinstance(node, Word):
        return [node.text]
    return [text for child in (node.choices if isinstance(node, Either) else node.wanted) for text in words(child)]


def _word(text: str) -> Word | None:
    runs = folded(text).split()
    return Word(tuple(runs)) if runs else None


class _Parser:
    """Recursive descent: choices of conjunctions of words, phrases, brackets and what is not wanted."""

    def __init__(self, query: str) -> None:
        if query.count('"') % 2:
            raise QuerySyntaxError("a quotation mark is left open")
        self._tokens: list[tuple[str, str]] = [
            ("word", phrase)
            if phrase or not (mark or word)
            else ("mark", mark or word)
            if mark or word in OPERATORS
            else ("word", word)
            for phrase, mark, word in TOKEN.findall(query)
        ]
        self._at = 0
        self._depth = 0

    def parse(self) -> Node:
        node = self._choices()
        if self._at < len(self._tokens):
            raise QuerySyntaxError("a bracket too many")
        return node

    def _take(self, mark: str) -> bool:
        if self._at < len(self._tokens) and self._tokens[self._at] == ("mark", mark):
            self._at += 1
            return True
        return False

    def _choices(self) -> Node:
        found = [self._conjunction()]
        while self._take("OR"):
            found.append(self._conjunction())
        return found[0] if len(found) == 1 else Either(tuple(found))

    def _conjunction(self) -> Node:
        wanted: list[Node] = []
        unwanted: list[Node] = []
        for negated, node in self._members():
            (unwanted if negated else wanted).append(node)
        if not wanted:
            raise QuerySyntaxError("nothing is wanted")
        return wanted[0] if len(wanted) == 1 and not unwanted else All(tuple(wanted), tuple(unwanted))

    def _members(self) -> Iterator[tuple[bool, Node]]:
        yield self._take("NOT"), self._single()
        while self._at < len(self._tokens) and self._tokens[self._at] not in (("mark", "OR"), ("mark", ")")):
            self._take("AND")
            yield self._take("NOT"), self._single()

    def _single(self) -> Node:
        if self._at == len(self._tokens):
            raise QuerySyntaxError("a word is missing")
        kind, text = self._tokens[self._at]
        self._at += 1
        if kind == "word":
            if word := _word(text):
                return word
            raise QuerySyntaxError("no letter or digit")
        if text != "(" or self._depth == DEEPEST:
            raise QuerySyntaxError(f"{text} is out of place")
        self._depth += 1
        node = self._choices()
        if not self._take(")"):
            raise QuerySyntaxError("a bracket is left open")
        self._depth -= 1
        return node


def fts5(node: Node, mark: str = "") -> str:
    """Return a query as an FTS5 expression; with the mark of titles it asks for titles only."""
    if isinstance(node, Word):
        return _fts5_phrase(node.terms(), mark)
    if isinstance(node, Either):
        return f"({' OR '.join(fts5(child, mark) for child in node.choices)})"
    wanted = " AND ".join(fts5(child, mark) for child in node.wanted)
    if not node.unwanted:
        return f"({wanted})"
    return f"(({wanted}) NOT ({' OR '.join(fts5(child) for child in node.unwanted)}))"


def _fts5_phrase(terms: list[str], mark: str) -> str:
    """Return terms one behind the other. A last run of one character may go on in the text: a prefix."""
    phrase = " ".join(mark + term for term in terms)
    return f'"{phrase.removesuffix(END)}" *' if phrase.endswith(END) else f'"{phrase}"'


def tsquery(node: Node, mark: str = "") -> str:
    """Return a PostgreSQL text query without positions that every hit fulfils; longer words are checked on the text."""
    if isinstance(node, Word):
        terms = [term for run in node.runs for term in (Word((run,)).terms() if len(run) > 1 else [run])]
        return " & ".join(f"'{mark}{term}'" for term in terms)
    if isinstance(node, Either):
        return f"({' | '.join(tsquery(child, mark) for child in node.choices)})"
    return f"({' & '.join(tsquery(child, mark) for child in node.wanted)})"
