"""No two functions disagree about the same character, but by a step of the one table that says why.

Every test goes over all characters that Unicode has assigned, but where a function is asked of each: of those beyond
the first plane that no form changes, one in sixteen is asked.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from itertools import combinations

import pytest

from crawler.dedupe.numerals import APART, in_digits
from crawler.dedupe.words import title_key, words
from crawler.text.characters import (
    FORMS,
    INVISIBLE,
    JOINERS,
    LINE_ENDS,
    NUMBERS,
    STEPS,
    VERSION,
    Form,
)
from crawler.text.fold import folded as printed
from crawler.text.normalise import compared, comparison_key, storage_text
from crawler.text.script import simplified, simplified_chars
from crawler.text.terms import folded as searched
from crawler.text.terms import places

NONE = {"Cn", "Cs", "Co"}
"""Categories of code points that are no characters, or nobody's."""

CHARACTERS = [char for char in map(chr, range(0x110000)) if unicodedata.category(char) not in NONE]
LONG = "卫" * 40
"""Longer texts go another way."""

MANY = "".join(chr(code) for code in range(0xFF21, 0xFF3B))
"""So many characters of other forms that it is another one again."""


@cache
def forms(name: str) -> dict[str, str]:
    """Return every character's form as the table makes it."""
    form = Form(name)
    return {char: form[ord(char)] for char in CHARACTERS}


@cache
def asked() -> list[str]:
    """Return the characters of which functions are asked."""
    changed = {char for name in FORMS for char, plain in forms(name).items() if plain != char}
    return [char for char in CHARACTERS if char < "\U00010000" or char in changed or ord(char) % 16 == 0]


def squeezed(text: str) -> str:
    """Return a searched form as the index holds it: runs, one blank between two."""
    return " ".join(text.split())


PROSE = "卫生健康" * 12
"""Too long for a line of furniture."""

FUNCTIONS: dict[str, tuple[str, Callable[[str], str], Callable[[str], str]]] = {
    "stored": ("stored", lambda char: storage_text(f"卫{char}卫")[1:-1], str),
    "printed": ("printed", printed, str),
    "printed, in a long text": ("printed", lambda char: printed(LONG + char)[len(LONG) :], str),
    "printed, behind many": ("printed", lambda char: printed(LONG + MANY + char)[len(LONG + MANY) :], str),
    "searched": ("searched", lambda char: searched(f"a{char}b"), lambda form: squeezed(f"a{form}b")),
    "found again": ("searched", lambda char: places(char)[0], str),
    "compared": ("compared", compared, str),
    "compared as a title": ("compared", title_key, lambda form: form.replace("\n", "")),
    "compared as a whole": ("compared", comparison_key, lambda form: form.replace("\n", "")),
    "compared by sentences": (
        "compared",
        lambda char: "\n".join(words(f"{PROSE}，{char}{PROSE}").sentences),  # behind a name × hides the rest of it
        lambda form: in_digits("\n".join(f"{PROSE}{form}{PROSE}".split())).replace(
            APART, ""
        ),  # stands for a mark there
    ),
}
"""What is done to text anywhere, beside the form it is a form of and what it makes of that."""


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_makes_of_a_character_what_the_table_says(name: str) -> None:
    form, function, made = FUNCTIONS[name]
    plain = forms(form)
    assert [ascii(char) for char in asked() if function(char) != made(plain[char])] == []


def test_a_printed_form_is_its_own() -> None:
    printed_forms = forms("printed")
    assert [char for char, plain in printed_forms.items() if printed_forms.get(plain) != plain] == [], (
        "which lets them be replaced one after the other"
    )


def test_the_script_alone_is_the_step_of_the_table() -> None:
    script, origins = STEPS["script"].change, STEPS["origins"].change
    assert [char for char in CHARACTERS if script(char) != simplified_chars(char)] == ["薴"], (
        "whose form has one itself"
    )
    assert [char for char in CHARACTERS if script(origins(char)) != simplified(char)] == ["薴"]


SPLIT = {char for char in CHARACTERS if len(unicodedata.normalize("NFC", char)) > 1}
UNLIKE = {
    ("stored", "printed"): {*INVISIBLE, *JOINERS, *LINE_ENDS, *SPLIT},  # which keep their places where they are printed
    ("printed", "searched"): {"\v", "\f"},
    ("printed", "compared"): {"\r"},
    ("searched", "compared"): set(NUMBERS),
}
"""By a finer and a coarser form, the characters that the coarser one takes for others once the text has gone through
the finer one. No stored text holds a blank of these."""


@pytest.mark.parametrize(("finer", "coarser"), list(combinations(FORMS, 2)))
def test_a_coarser_form_makes_the_same_of_a_finer_one(finer: str, coarser: str) -> None:
    table, ends = Form(coarser), (finer, coarser) == ("searched", "compared")  # searched, no sentence has an end
    unlike = {
        char
        for char, plain in forms(finer).items()
        if (made := plain.translate(table)) != (own := forms(coarser)[char])
        and not (ends and made.replace("\n", "") == own.replace("\n", ""))
    }
    assert unlike == UNLIKE.get((finer, coarser), set())


@pytest.mark.parametrize("name", FORMS)
def test_a_form_of_a_form_is_the_same(name: str) -> None:
    table = Form(name)
    assert [char for char, plain in forms(name).items() if plain.translate(table) != plain] == []


def test_nothing_moves_in_the_printed() -> None:
    assert [char for char, plain in forms("printed").items() if len(plain) != 1] == []


def test_a_number_of_one_sign_is_not_the_number_of_its_digits() -> None:
    """10² is not 102, and 10⅐ not 1017; H₂O is H2O."""
    signs = [char for char in CHARACTERS if unicodedata.category(char) == "No" and not "₀" <= char <= "₉"]
    digits = [char for char in signs if any(one.isdigit() for one in unicodedata.normalize("NFKC", char))]
    assert len(digits) > 100
    assert [char for char in digits if compared(f"10{char}") != f"10{char}"] == []


DIFFER = {
    "composition": ("\u0958", "\u0915\u093c", "\u0958", "\u0915 ", "\u0915"),
    "line ends": ("\u2028", "\n", "\u2028", " ", "\n"),
    "invisible": ("\u200b", "", "\u200b", "", ""),
    "layout": ("\u3000", "\u3000", " ", " ", ""),
    "width": ("Ａ", "Ａ", "A", "a", "a"),
    "marks": ("丨", "丨", "|", " ", ""),
    "numbers": ("①", "①", "①", "1", "①"),
    "compatibility": ("㎡", "㎡", "㎡", "m2", "m2"),
    "script": ("衞", "衞", "卫", "卫", "卫"),
    "origins": ("著", "著", "著", "着", "着"),
    "alike": ("象", "象", "象", "象", "像"),
    "letters": ("，", "，", ",", " ", ""),
    "sentences": ("。", "。", "。", " ", "\n"),
}
"""By each step that not every form takes: a character, and what it is stored, printed, searched and compared as."""


def test_forms_differ_by_named_steps_with_a_reason() -> None:
    assert set(DIFFER) == {name for name, step in STEPS.items() if set(step.forms) != set(FORMS)}
    assert [name for name, step in STEPS.items() if bool(step.why) != (name in DIFFER)] == []
    assert [name for name, (char, *found) in DIFFER.items() if [forms(form)[char] for form in FORMS] != found] == []


PINNED = {"0005": "721006e75dccf927"}
"""Digests of the two forms of which keys are stored, by the migration that made these keys anew.

If this fails, a character is searched or compared in another way than stored keys are made: write a migration like
v0005, name it in ``VERSION``, and pin the new digest here. Only characters of Unicode 3.2 count, whose properties
every Python knows alike.
"""


def test_no_form_changes_without_a_migration() -> None:
    known = unicodedata.ucd_3_2_0
    digest = sha256()
    for char in CHARACTERS:
        if known.category(char) not in NONE:
            digest.update(f"{char}\t{forms('searched')[char]}\t{forms('compared')[char]}\n".encode())
    assert PINNED[VERSION] == digest.hexdigest()[:16]
