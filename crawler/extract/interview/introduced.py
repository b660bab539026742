"""Persons whom running text introduces by more than a known post: 矫形师沈砚, 她叫沈砚, 沈砚今年六十岁, “…”沈砚说.

Whether a string is a name is weighed by all that a text tells of it (``used``); a post only says whose it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from crawler.extract.interview.apposed import post_before, post_behind, post_by_pronoun, with_organ
from crawler.extract.interview.name_places import grown, parts_of_others, places_of, presents
from crawler.extract.interview.persons import CORE, HAN, ORGAN_END, PREFIX, Person, find_people, split_post
from crawler.extract.interview.spots import Spots
from crawler.extract.interview.unlisted import foreign, parts_of
from crawler.extract.interview.used import may_be_presented, used
from crawler.lexicon import posts
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of

SORT = lazy_pattern(f"{any_of(posts.HEADS, meaning='sort')}$")
KNOWN = lazy_pattern(f"{CORE}$")
THIS = lazy_pattern(rf"这[位名](?P<post>[{HAN}]{{0,24}}{CORE}(?:、{PREFIX}{CORE})*)")
"""The post of who was named before: 这位市卫生健康局局长."""


def persons_of(text: str) -> list[Person]:
    """Return the persons that a folded text introduces, those with a known post first."""
    return persons_in(Spots(text))


def persons_in(spots: Spots) -> list[Person]:
    """Return the same, for whoever asks more of the text."""
    text = spots.text
    named = [*used(spots)]
    people: dict[str, Person] = {}
    for one in find_people([text]):
        name = _whole(text, grown(text, one.name), named)
        if name in named or may_be_presented(spots, name):
            people.setdefault(name, one._replace(name=name))
    people = _with_used(spots, people, named)
    _with_posts_behind(text, people)
    return [with_told_post(text, one) for one in people.values()]


def _whole(text: str, name: str, named: Sequence[str]) -> str:
    """Return the name that begins as what stands behind a post again and again, and mostly goes on so.

    What stands there once may be a name with a word behind it, 治疗师潘月跪.
    """
    times = text.count(name)
    if times == 1 and name not in named:
        return next((one for one in named if name.startswith(one) and text.count(one) > 1), name)
    longer = (one for one in named if one.startswith(name) and 2 * text.count(one) > times)
    return next(longer, name) if times > 1 else name


def _with_used(spots: Spots, people: dict[str, Person], named: Sequence[str]) -> dict[str, Person]:
    """Return persons with those of foreign names and those whom their use tells, without parts of names."""
    text, parts = spots.text, set[str]()
    for name in foreign(spots):
        parts.update(parts_of(name))
        people.setdefault(name, Person(name, _post_at(text, name)))
    people = {name: one for name, one in people.items() if not any(part.startswith(name) for part in parts)}
    sure = tuple(people)
    for name in named:
        begun = next((one for one in sure if name.startswith(one)), None)
        is_whole = begun is None or 1 < text.count(begun) == text.count(name)
        if is_whole and not any(one.startswith(name) for one in (*people, *parts)):
            people[name] = Person(name, _post_at(text, name))
    others = parts_of_others(text, [name for name in people if not parts_of(name)])
    return {name: person for name, person in people.items() if name not in others}


def _with_posts_behind(text: str, people: dict[str, Person]) -> None:
    """Give those who were named last the post of a sentence that means them, 这位市卫生健康局局长.

    Where nobody was named yet it is who is named first.
    """
    for match in THIS.finditer(text):
        before = {name: at for name in people if (at := text.rfind(name, 0, match.start())) >= 0}
        last = max(before, key=before.__getitem__, default=min(people, key=text.find, default=None))
        if last and tells(people[last].post) < tells(match["post"]):
            people[last] = Person(last, match["post"])


def _post_at(text: str, name: str) -> str | None:
    """Return the post that stands before a name somewhere."""
    words = filter(None, (presents(text, at) for at in places_of(text, name)))
    return next(map(post_before, words), None)


def person_of(text: str, name: str) -> Person:
    """Return somebody whom a folded text is known to name, with the post that it tells before or behind the name."""
    return with_told_post(text, Person(name, _post_at(text, name)))


def tells(post: str | None) -> tuple[bool, int]:
    """Return by what one post that is told of a person is better than another: its organ, and its length."""
    org, _ = split_post(post)
    return org is not None and ORGAN_END.search(org) is not None, len(post or "")


def _with_post(text: str, person: Person) -> Person:
    """Return a person with the post that is told elsewhere, if what stands before the name is none: 亲历者."""
    if person.post and (KNOWN.search(person.post) or not SORT.search(person.post)):
        return person
    return Person(person.name, _told_post(text, person.name) or person.post)


def with_told_post(text: str, person: Person) -> Person:
    """Return a person of a folded text with the post and organ that it tells of him."""
    return with_organ(text, _with_post(text, person))


def _told_post(text: str, name: str) -> str | None:
    """Return the post that words behind a name give its bearer, or a sentence that goes on with he or she."""
    called = (name, *parts_of(name))
    behind = (post_behind(text, at + len(one)) for one in called for at in places_of(text, one))
    return next(filter(None, behind), None) or post_by_pronoun(text, name)
