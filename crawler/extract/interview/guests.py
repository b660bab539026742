"""Who was interviewed: each guest's name, post and organ, and where on the page the post was read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from crawler.evidence import Candidate, Choice, Evidence
from crawler.extract.interview.apposed import post_as_printed, post_before, post_behind
from crawler.extract.interview.bearing import bearing
from crawler.extract.interview.dialogue import Dialogue
from crawler.extract.interview.introduced import person_of, persons_of
from crawler.extract.interview.labels import as_printed
from crawler.extract.interview.persons import CORE, HAN, ORGAN_ENDS, PREFIX, Person, find_people, split_post
from crawler.items import Guest
from crawler.lexicon import posts
from crawler.lexicon.row import any_of
from crawler.text.fold import folded

SCHOLAR = any_of(posts.POSTS, meaning="scholar")
COUNTED = re.compile(r"[两二三四五六七八九十几\d]{1,2}[位名]")
"""Before a post that several have."""

HEADS = ("局长", "书记")
"""Posts of an agency's page whose organ may be left out: they are the agency's own."""


class Named(NamedTuple):
    """A guest as one place of the page names him."""

    person: Person
    """As printed."""
    rule: str
    """``guests.header`` and the like: where the post was read."""
    org: str | None = None
    """The organ, as printed, where it is known apart from the post."""


def guests_of(people: Iterable[Named], agency: str | None, evidence: Evidence | None = None) -> list[Guest]:
    """Return each guest once, post and organ apart; the page's own agency by its full name.

    :param evidence: takes each place that names a guest, as ``interview.guests``
    """
    guests: dict[str, Guest] = {}
    places = []
    for person, rule, organ in people:
        org, post = (organ, person.post) if organ else _parted(person.post, agency)
        org = agency if agency and org and folded(agency).endswith(folded(org)) else org
        known = guests.setdefault(person.name, Guest(person.name, post, org))
        known.post = known.post or post
        known.org = _longer(known.org, org)
        places.append(Candidate(f"{person.name} {organ or ''}{person.post or ''}".strip(), rule))
    if evidence is not None:
        told = list(dict.fromkeys(places))
        evidence.fields["interview.guests"] = Choice(told, bool(told), taken=len(told))
    return list(guests.values())


def _longer(known: str | None, org: str | None) -> str | None:
    """Return an organ by the longer of two forms of its name, else the one that was told first."""
    return org if known is None or (org and org.endswith(known)) else known


def _parted(printed: str | None, agency: str | None) -> tuple[str | None, str | None]:
    """Return organ and post of what is printed with a name."""
    plain = folded(printed or "")
    org, post = split_post(plain)
    if agency and post and (org is None or folded(agency).endswith(org)) and (org or any(one in post for one in HEADS)):
        return agency, as_printed(post, plain, printed or "")
    return as_printed(org, plain, printed or ""), as_printed(post, plain, printed or "")


def named_in_talk(dialogue: Dialogue, head: str) -> Iterator[Named]:
    """Yield the guests of a talk: of the header, then those who speak, by label or where the text introduces them.

    Where neither names anybody, those whom headline and first turn introduce with a post.
    """
    people = [Named(person, "guests.header") for person in dialogue.header.guests]
    people += _who_speak(dialogue, head)
    if people:
        yield from people
        return
    for plain, printed in ((folded(head), head), (dialogue.turns[0].plain, dialogue.turns[0].words)):
        for person in find_people([plain]):
            yield Named(_printed(person, plain, printed), "guests.introduction")


def _who_speak(dialogue: Dialogue, head: str) -> Iterator[Named]:
    printed = f"{dialogue.text}\n{head}"
    plain = folded(printed)
    introduced = {one.name: one for one in persons_of(plain)}
    answering = [turn for turn in dialogue.turns if turn.role in ("guest", "expert")]
    speaking = dict.fromkeys((one.label.speaker.name or one.alias, one.label.speaker.post) for one in answering)
    called = {one.alias: one.label.speaker.title for one in answering if one.label.speaker.kind == "post"}
    for name, post in speaking:
        if name:
            known = introduced.get(folded(name))
            if post is None:
                known = _without_label(dialogue.plain, plain, folded(name), known) or _otherwise(
                    plain, folded(head), folded(name), called.get(name), introduced.values()
                )
            if known and (not post or folded(known.post or "").endswith(folded(post))):
                yield named_apart(known, plain, printed)._replace(rule="guests.label" if post else "guests.text")
            else:
                yield Named(Person(name, post), "guests.label")


def _without_label(text: str, plain: str, name: str, known: Person | None) -> Person | None:
    """Return somebody with the post that is told of him, if any: by the text rather than by the headline.

    :param plain: the text with the headline
    :param known: as he is introduced
    """
    told = known or person_of(plain, name)
    if told.post and f"{told.post}{name}" not in text and (by_text := person_of(text, name)).post:
        return by_text
    return told if told.post else None


def _otherwise(plain: str, head: str, name: str, called: str | None, others: Iterable[Person]) -> Person | None:
    """Return somebody whose post no place beside the name tells: by the label, a list before, or the headline.

    :param called: the post by which labels mean him
    """
    shared = (one.post for one in others if one.post and COUNTED.search(one.post) and _shares(plain, one, name))
    listed = re.search(rf"{re.escape(name)}(?:[、和与及][{HAN}·]{{2,6}}?)*(?=,[都均]是)", plain)
    over = re.search(rf"(?P<post>[{HAN}]{{0,12}}{CORE}):{re.escape(name)}", head)
    behind = re.search(rf"{ORGAN_ENDS}{re.escape(name)}(?P<post>{PREFIX}{CORE})|{re.escape(name)}{SCHOLAR}", plain)
    post = (
        called
        or next(shared, None)
        or (listed and post_behind(plain, listed.end()))
        or (behind and (behind["post"] or behind[0].removeprefix(name)))
        or (over and post_before(over["post"]))
    )
    return Person(name, post) if post else None


def _shares(plain: str, person: Person, name: str) -> bool:
    """Tell a name that stands behind somebody's in a list: 两位村医沈砚、贺兰."""
    return (
        re.search(rf"{re.escape(person.name)}(?:[、和与及][{HAN}·]{{2,6}}?)*?[、和与及]{re.escape(name)}", plain)
        is not None
    )


def named_apart(person: Person, plain: str, printed: str) -> Named:
    """Return a person of a folded text as it prints name, post and organ."""
    post, org = bearing(plain, person)
    post = post and COUNTED.sub("", post)
    named = Person(as_printed(person.name, plain, printed), as_printed(post, plain, printed))
    return Named(named, "guests.text", as_printed(org, plain, printed))


def _printed(person: Person, plain: str, printed: str) -> Person:
    return Person(as_printed(person.name, plain, printed), post_as_printed(person.post, plain, printed))
