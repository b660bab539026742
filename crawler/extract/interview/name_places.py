"""Where names begin in running text, how long they are, and what bears them out."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.extract.interview.persons import FOLLOWS, HAN, surname_title
from crawler.extract.interview.spots import Spots
from crawler.lexicon import organs, posts, speech
from crawler.lexicon.ends import Ends
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, forms
from crawler.text.names import is_person_name

HEADS = "".join(sorted({word[-1] for word in forms((*posts.HEADS, *posts.POSTS, *speech.RELATIVES, *speech.SUBJECTS))}))
"""Characters that end words for persons."""

POSTS = forms((*posts.HEADS, *posts.POSTS))
KIN = forms((*speech.RELATIVES, *(row for row in speech.SUBJECTS if row.meaning == "somebody")))
BEHIND_POST, BEHIND_KIN, BEHIND_PERSON = Ends(POSTS), Ends(KIN), Ends((*POSTS, *KIN))
BEHIND_LONGER = Ends([form for form in POSTS if form[:-1] in POSTS])
"""Posts that begin as another does: 会计师, of which 会计 has no name behind it."""

RUN = lazy_pattern(rf"[{HAN}A-Za-z]*\Z")
LONGEST_POST = 14

TOWN = lazy_pattern(any_of(organs.DIVISIONS))
FEWEST = 2
"""Times that a text names a person."""


def places_of(text: str, name: str) -> list[int]:
    """Return the offsets at which a text has a name."""
    found, at = [], text.find(name)
    while at >= 0:
        found.append(at)
        at = text.find(name, at + len(name))
    return found


def grown(text: str, name: str) -> str:
    """Return a name with the character that follows it wherever it stands, if both are a name: 李大, 李大为."""
    behind = {text[at + len(name) : at + len(name) + 1] for at in places_of(text, name)}
    longer = name + behind.pop() if len(behind) == 1 else name
    if len(name) > FEWEST and FOLLOWS.match(longer, len(name)):
        return name  # three characters are a whole name, 端木磊的, of two there may be more: 李大为
    return longer if text.count(name) >= FEWEST and is_person_name(longer) and not surname_title(longer) else name


def presents(text: str, start: int) -> str | None:
    """Return the words before a name: a post, nothing for somebody who is near to another, 女儿; else None."""
    if BEHIND_POST.at(text, start):
        if BEHIND_LONGER.at(text, start + 1):
            return None
        run = RUN.search(text, max(0, start - LONGEST_POST), start)
        return run[0] if run else None
    return "" if BEHIND_KIN.at(text, start) else None


def is_presented(text: str, name: str) -> bool:
    """Tell whether a post stands before a name somewhere."""
    return any(presents(text, at) for at in places_of(text, name))


def is_town(spots: Spots, ends: Sequence[int]) -> bool:
    """Tell the name of a town from a person's by what follows it, 华容县.

    :param ends: where the name ends
    """
    return 2 * len(spots[TOWN].intersection(ends)) >= len(ends)


def parts_of_others(text: str, names: Sequence[str]) -> set[str]:
    """Return the names that are a part of another or run into one: 念恩 of 叶念恩, 师曾静 where 曾静宜 is meant."""
    places = {name: places_of(text, name) for name in names}
    return {name for name in names for other in names if other != name and _is_part(name, other, places)}


def _is_part(name: str, other: str, places: dict[str, list[int]]) -> bool:
    if other.endswith(name):
        return len(name) > 1
    if other in name or (len(places[other]), len(other)) <= (len(places[name]), len(name)):
        return False
    return all(any(at - len(other) < one < at + len(name) for one in places[other]) for at in places[name])
