"""Tells names of persons, outlets and offices from other words, as credits and lists print them."""

from __future__ import annotations

import re

from crawler.lexicon import fields, names, organs, posts
from crawler.lexicon.ends import Ends
from crawler.lexicon.row import any_of, forms
from crawler.text.fold import folded

HAN = "[\u3400-\u9fff]"
NAME = re.compile(rf"{HAN}{{2,4}}|{HAN}{{1,8}}(?:·{HAN}{{1,12}}){{1,3}}")
SURNAMES = names.SURNAMES
COMPOUND = frozenset(forms(names.COMPOUND))
"""Surnames of two characters."""

WORDS = frozenset(forms(names.NO_NAMES))
NOBODY = frozenset(forms((*names.NOBODY, *organs.OWN)))
OF_ORGANS = (
    *forms(organs.OFFICES, meaning=organs.NO_PERSONS),
    *forms(organs.DIVISIONS, meaning="administration"),
    *(form for form in forms(organs.OUTLETS) if len(form) == 1),
)
OF_THINGS = tuple(forms(names.NO_ENDS, meaning="field") + forms(names.NO_ENDS, meaning="thing"))

PLACES, FIELDS, MORE, DESKS = (
    "".join(forms(organs.PRESS_DESKS, meaning=meaning)) for meaning in ("place", "field", "more of the field", "desk")
)
PEN_OF_OFFICE = re.compile(rf"[{PLACES}]{{1,2}}(?:[{FIELDS}][{MORE}]?[{DESKS}]{{1,2}}|卫健|疾控)")
"""The joint pen name of an office's press desk: a place, its field, 宣 or 信 (粤卫信, 穗卫健宣)."""

TITLES = tuple(form for form in forms((*posts.POSTS, *posts.CALLED)) if len(form) > 1)
CALLED = frozenset(forms(posts.CALLED))
SHORT_OFFICES = frozenset(forms(organs.SHORT_OFFICES))
LABELS = frozenset(forms((*organs.OUTLETS, *organs.OFFICES, *organs.DIVISIONS, *fields.FIELDS)))
"""Words that begin like a name and end organs or stand over fields: 周刊, 高新区, 文号."""

NO_PERSONS = NOBODY | WORDS | SHORT_OFFICES | LABELS
OUTLET = Ends([*forms(organs.OUTLETS), "+"])
OFFICE = Ends([*forms(organs.OFFICES), *forms(organs.DIVISIONS, meaning="administration")])
EDITION = re.compile(rf"(?:{any_of(organs.OUTLETS, meaning='paper')}){any_of(organs.EDITIONS)}$")
ACCOUNT = re.compile(
    rf"^{any_of(organs.ACCOUNTS, stands='before')}{HAN}{{2,6}}$"
    rf"|(?:{any_of(organs.ACCOUNTS, stands='behind')}|^{any_of(organs.ACCOUNTS, stands='bare')})$"
)


def is_person_name(text: str, *, titled: bool = False) -> bool:
    """Tell whether a string can be one person's name.

    A surname with one or two characters, a compound surname with one or two, or parts joined by a dot; simplified or
    traditional. Words and places that begin like a name are none, nor is
    what ends in a post or a title, 沈主任, 王女士.

    :param titled: whether a title stands before it, so that it may begin like a word (记者夏天璐)
    """
    plain = folded(text)
    if not NAME.fullmatch(plain) or plain in NO_PERSONS:
        return False
    if "·" in plain:
        return not _is_outlet(plain)
    if plain[:2] in COMPOUND:
        fits = len(plain) > 2 or plain[0] in SURNAMES
    else:
        fits = len(plain) < 4 and plain[0] in SURNAMES and not _is_word(plain, titled=titled)
    return fits and not (plain.endswith(TITLES) or plain[1:] in CALLED or PEN_OF_OFFICE.fullmatch(plain))


def surname_of(name: str) -> str:
    """Return the surname with which a name begins: two characters of 诸葛敏, one of all that begin otherwise."""
    return name[:2] if name[:2] in COMPOUND else name[:1]


def has_surname(text: str, at: int = 0) -> bool:
    """Tell whether a text has a surname at an offset."""
    return text[at : at + 1] in SURNAMES or text[at : at + 2] in COMPOUND


def _is_word(text: str, *, titled: bool) -> bool:
    """Tell a word that begins with a surname by its beginning, and by its end."""
    if len(text) == 3 and (text.endswith(OF_ORGANS) or (text[:2] in WORDS and not titled)):
        return True
    return text.endswith(OF_THINGS) and not titled


def is_foreign_name(text: str) -> bool:
    """Tell whether a string can be, or begin, a foreign name: three characters and more that transcribe syllables."""
    return len(text) > 2 and names.SYLLABLES.issuperset(text)


def is_outlet(text: str) -> bool:
    """Tell whether a string names a paper, a site, a station or an account."""
    return _is_outlet(folded(text))


def _is_outlet(plain: str) -> bool:
    return len(plain) > 1 and bool(OUTLET.at(plain, len(plain)) or ACCOUNT.search(plain))


def is_edition(text: str) -> bool:
    """Tell the name of a paper as it stands on the web: 清江日报数字版."""
    return EDITION.search(folded(text)) is not None


def is_organ(text: str) -> bool:
    """Tell whether a string names an office, an outlet, a body, or the press desk of one.

    It asks for the end alone, and some persons' names end so, too, 王园园: who may have either asks for a person first.
    """
    plain = folded(text)
    if plain in SHORT_OFFICES or (len(plain) > 2 and OFFICE.at(plain, len(plain))):
        return True
    return _is_outlet(plain) or PEN_OF_OFFICE.fullmatch(plain) is not None
