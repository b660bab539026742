"""What policies a text names, and how: in its title, at its head or foot, as grounds, or as done away with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from crawler.dedupe.policies import DRAFTED, NUMBER, QUOTED, Name, as_passed, name_of, named_in, spelled, tail_of
from crawler.dedupe.policy_titles import explains, is_a_notice, is_headed, subject_of
from crawler.lexicon.genres import GROUNDS, ISSUED, NEW, TITLES
from crawler.lexicon.row import any_of
from crawler.text.script import simplified_chars

GROUND = re.compile(rf"{any_of(GROUNDS, meaning='ground')}[^。，,；;：:】\n]*\Z")
"""根据国家《……》: what stands in front of the name of a policy that a text only rests on, in one clause with it."""

BEHIND_ITS_NAME = re.compile(r"》\W{0,2}$")
GONE = re.compile(rf"[^。，；;\n]{{0,40}}{any_of(GROUNDS, meaning='gone')}")
"""《……》同时废止: what stands behind one that is done away with."""

MADE = re.compile(rf"[^。，；;\n]{{0,16}}{any_of(GROUNDS, meaning='made')}")
"""根据《……》绘制: what stands behind one that a text is about, as it was made of it."""

HEAD, FOOT = 240, 80
"""Characters at the head of a text in which it says what it explains, and at its foot, where a note may."""

OF_ONE = re.compile(any_of(NEW))
SPOKEN_OF = re.compile(rf"[《号]|{any_of(TITLES, meaning='rule')}|{any_of(NEW)}")
"""What stands in a text that speaks of a policy, whether it cites that or not."""

GENRE = re.compile(rf"{any_of(TITLES, meaning='rule')}|{any_of(ISSUED, meaning='by')}")

MOST = 4
"""Names and numbers by which an explanation is looked up."""


class Given(NamedTuple):
    """The number of a document as a text gives it."""

    tail: str
    """Its end, by which it is looked up."""
    spelled: str
    """The number as it is compared; words may stand in front of it."""
    of: Name | None
    """The name of the policy in front of it, 《……》（清卫规〔2023〕5号）; None where it stands alone."""
    is_ground: bool
    """Whether the text only rests on it."""


class Cited(NamedTuple):
    """What a text says of the policy that it may explain."""

    subject: Name | None
    """What its title names: what it quotes, or what stands beside the words that it explains something."""
    names: tuple[Name, ...]
    """What its title, head and foot name, in this order, but for its grounds, if it names more than these."""
    numbers: tuple[Given, ...]
    """The document numbers there."""
    at_once: tuple[tuple[Name, ...], tuple[Given, ...]]
    """Names and numbers that its title and first line give."""
    genres: frozenset[str]
    """Genres of policies in its title and first line, 《办法》."""
    tells_of_one: bool
    """Whether title or first line say that there is a new one."""
    is_open: bool
    """Whether it gives no name and no number but those of its grounds: what it explains it does not cite."""
    rests: bool
    """Whether it names nothing but its grounds."""
    says_so: bool
    """Whether its title says that it explains something."""


def cited(title: str, body: str) -> Cited | None:
    """Return what a text cites; None where it cites no policy and speaks of none, or is a notice.

    :param title: in simplified characters
    """
    says_so = explains(title)
    if not says_so and is_a_notice(title) and not is_headed(title):
        return None
    head, foot = (simplified_chars(part) for part in (f"{title}\n{body[:HEAD]}", body[HEAD:][-FOOT:]))
    if not (says_so or any(map(SPOKEN_OF.search, (head, foot)))):
        return None
    (names, grounds), (noted, _) = _names(head), _names(foot)
    subject = subject_of(title) if says_so else named_in(title)
    found = _in_order(title, subject, [*names, *noted] or grounds)
    numbers = (*_numbers(head), *_numbers(foot))
    first = "\n".join(head.split("\n", 2)[:2])
    genres = frozenset(GENRE.findall(first))
    at_once = tuple(_names(first)[0]), tuple(_numbers(first))
    rests = not (names or noted)
    is_open = rests and all(given.is_ground for given in numbers)
    return Cited(subject, found, numbers, at_once, genres, OF_ONE.search(first) is not None, is_open, rests, says_so)


def _in_order(title: str, subject: Name | None, names: list[Name]) -> tuple[Name, ...]:
    """Return the names that a text cites, each once, with what its title is about, and of drafts what came of them."""
    if subject and not QUOTED.search(title):
        names = [subject, *names] if subject.is_a_rule else [*names, subject]
    passed = [as_passed(one) for one in names if DRAFTED.search(one.key)]
    return tuple(dict.fromkeys([*names, *passed]))


def _names(text: str) -> tuple[list[Name], list[Name]]:
    """Return the names of policies in a text: those that it is about, and its grounds; none that was done away with."""
    found: tuple[list[Name], list[Name]] = ([], [])
    for match in QUOTED.finditer(text):
        if (name := name_of(match[1])) and not GONE.match(text, match.end()):
            found[_is_ground(text, match.start(), match.end())].append(name)
    return found


def _is_ground(text: str, start: int, end: int) -> bool:
    """Tell whether a text only rests on what it cites in a place."""
    return GROUND.search(text[:start]) is not None and not MADE.match(text, end)


def _numbers(text: str) -> Iterator[Given]:
    """Yield the numbers of documents in a text, but for what was done away with."""
    for match in NUMBER.finditer(text):
        if not GONE.match(text, match.end()):
            before = text[: match.start()]
            named = list(QUOTED.finditer(before))[-1:] if BEHIND_ITS_NAME.search(before) else []
            of = name_of(named[0][1]) if named else None
            yield Given(tail_of(match), spelled(match), of, _is_ground(text, match.start(1), match.end()))
