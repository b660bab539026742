"""No word of the lexicon is lost unseen.

A row is tested by its own example, so that a row which is lost takes its test with it: how many words each table holds
at least is written down here. Who deletes some on purpose lowers the number. It shows no reading, so that it counts for
nothing where tests are tried on changed rules (``tests/mutation/uncounted.txt``).
"""

from __future__ import annotations

import ast
from pathlib import Path
from types import ModuleType

import pytest

from crawler import lexicon
from crawler.lexicon import (
    advertising,
    boxes,
    columns,
    fields,
    furniture,
    genres,
    names,
    organs,
    pages,
    posts,
    regions,
    reprints,
    roles,
    row,
    speakers,
    speech,
    strangers,
    talks,
)

SIZES = {
    advertising: "KEYWORDS 46 MESSENGERS 13 JOINTS 7",
    boxes: "OWN_BOXES 6 BOXES 48",
    columns: "OWN_NAMES 101 VAGUE_NAMES 40 UNWANTED 184 UNWANTED_SLUGS 80 SLUGS 82 VAGUE_SLUGS 28 PARENTS 21 NEWS_TITLES 37 DISCLOSED_TITLES 23 MORE 11 ENTRANCES 11 MAPS 6 DIRECTORIES 33 OWN_SITES 6 GOVERNMENTS 4 ELSEWHERE 18 BUREAUS 20 OTHER_OFFICES 29 BUREAU_HOSTS 3",
    fields: "FIELDS 232 COMPOSED 7 PUBLISHED_BY 1 POLICY 7 OTHER_DATES 4 IN_FORCE 4 EVENTS 10",
    furniture: "BUTTONS 152 BESIDE 60 OPENINGS 139 NOTICES 39 SENTENCES 9 CALLS 76 ENDS 4 TRAIL 4 OF_PAGE 6 NOT_A_NAME 8",
    genres: "TITLES 137 COLUMNS 9 NEWS_COLUMNS 1 OTHER_COLUMNS 10 WORKS 9 BODIES 43 REPLIES 1 EVENTS 28 CORRECTIONS 54 DONE_BY 22 GUIDES 5 GROUNDS 8 FORMS 50 WRITTEN 39 ANSWERED 9 ISSUED 18 UNTITLED 11",
    names: "SURNAMES 493 COMPOUND 57 SYLLABLES 251 NO_NAMES 536 NO_ENDS 40 NO_PARTS 18 NOBODY 33 BESIDE_SURNAMES 31 NO_NICKS 34 NAMING 9",
    organs: "OUTLETS 30 MEDIA 2 EDITIONS 7 ACCOUNTS 22 OFFICES 50 SPEAKING 2 IN_NOTICES 2 NO_PERSONS 3 INSTITUTIONS 27 SHORT_OFFICES 23 PRESS_DESKS 111 OWN 9 DIVISIONS 21 HEALTH_BUREAUS 6",
    pages: "PAGES 36 TITLES 17",
    posts: "POSTS 144 RANKS 37 CALLED 36 FAMILIAR 7 SHORT_TITLES 10 HONOURS 8 ORGAN_ENDS 16 PRESS_DESKS 5 HEADS 15 BEARS 10 TAKES 4",
    regions: "REGIONS 127",
    reprints: "LEADS 11 EDITORS 15 OWN_LINES 65 HIDDEN 6 CUES 10 INSIDE 132",
    roles: "TITLES 35 DEEDS 175 PAIRS 18 MODIFIERS 55 RANKS 7 CONTRIBUTED 2 FILED 20 GIVEN 4 BESIDE 45 GLUED 12 CAPTIONS 5",
    row: "STANDS 4",
    speakers: "HOSTS 5 OWN_ROLES 65 ROLES 80 LETTERS 2 ROLE_OF 4 ADDED 26 TOPICS 13 SPEECH 12 DEPUTIES 4 TOLD 20 FURNITURE 30 OF_CREDITS 6 LABELS 132 NO_SPEAKERS 55 CREDITED 20",
    speech: "SAYS 59 SAYS_BRIEFLY 9 VIEWS 2 WRITES 8 IN_DOCUMENTS 10 DOCUMENTS 30 SUBJECTS 85 RELATIVES 37 KEEPERS 11 NICKNAMED 14 ELDERS 7 VOICES 6 LEADS 40 GOES_ON 15 SPOKEN_TO 8 GENDERS 39 SAID 6 TELLS 8 NEGATES 4 LISTENS 11 WRITTEN 8 FOLLOWS 214 PARTICLES 51 QUESTIONS 11 INVITATIONS 13 GREETINGS 7 CUES 28 ADDRESSED 8 PROFILES 11",
    strangers: "TRADES 82 OFFICIAL 7 DOORS 13",
    talks: "HEADERS 26 OCCASIONS 26 PROFILED 4 TALKS 20 ASKS_WHOM 2 HEARD 11 GATHERINGS 14 DOUBTS 11 FRAMES 17 MEETS 10 REPORTERS 5 COMING 7 ANSWERS 7 FICTION 6 LIVES 15 MEETINGS 9 MINUTES 6 DEATHS 9",
}  # fmt: skip
"""Module → its tables, each with the number of words it has at least."""


def tables(module: ModuleType) -> dict[str, int]:
    """Return the tables of a module, with their sizes; not those that it imports or makes of others."""
    body = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8")).body
    targets = [node.targets[0] for node in body if isinstance(node, ast.Assign)]
    names = [target.id for target in targets if isinstance(target, ast.Name) and target.id.isupper()]
    return {name: len(getattr(module, name)) for name in names}


@pytest.mark.parametrize("module", SIZES, ids=lambda module: module.__name__)
def test_no_table_of_a_module_loses_words(module: ModuleType) -> None:
    words = SIZES[module].split()
    found, least = tables(module), dict(zip(words[::2], map(int, words[1::2]), strict=True))
    assert found.keys() == least.keys()
    assert not {name: (found[name], number) for name, number in least.items() if found[name] < number}


def test_every_module_is_counted() -> None:
    files = {path.stem for path in Path(str(lexicon.__file__)).parent.glob("*.py")}
    assert {module.__name__.rpartition(".")[2] for module in SIZES} == files - {"__init__", "ends", "heads", "lazy"}
