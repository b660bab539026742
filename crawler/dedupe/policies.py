"""Policies and the texts that explain them: 解读, 一图读懂, 答记者问."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from crawler.dedupe.numerals import in_digits
from crawler.lexicon.genres import ANSWERED, DONE_BY, ISSUED, TITLES
from crawler.lexicon.row import any_of, forms
from crawler.text.normalise import comparison_key
from crawler.text.script import simplified_chars

EXPLAINS = "|".join([*forms(TITLES, meaning="interpretation"), *forms(ANSWERED)])
EXPLAINING = re.compile(EXPLAINS)
BEFORE = re.compile(rf"^\W*(?:[\u4e00-\u9fff]{{0,6}}[一图]?[张图文]?(?:{EXPLAINS}))[\s:：丨|｜·—-]*")
"""政策解读： before the name of a policy."""

BEHIND = re.compile(rf"(?:的|有关)?(?:政策|文件|有关)?[\s:：丨|｜·—-]*(?:{EXPLAINS})\W*[\u4e00-\u9fff]{{0,4}}\W*$")
SPEAKER = re.compile(r"^.*?(?:负责人|负责同志|发言人|领导)就")
QUOTED = re.compile(r"《((?:[^《》]|《[^《》]*》)+)》")
ISSUING = re.compile(rf"^[^《》]*?关于(?:{any_of(ISSUED, meaning='issued')})?(?:实施)?(?=.{{4}})")
ISSUED_BY = re.compile(rf"的?{any_of(ISSUED, meaning='by')}\W*$")
TRIAL = re.compile(r"[（(][^（）()]{1,12}[）)]\W*$")
AT_END = re.compile(r"[（(][^（）()]{8,}[）)]\W*$")
PLACE = re.compile(r"^[\u4e00-\u9fff]{1,7}?[省市县区州旗]")
RULE = re.compile(rf"{any_of(TITLES, meaning='rule', stands='behind')}$")
NUMBER = re.compile(r"[\u4e00-\u9fff]{1,12}\s*[〔\[［(（【]\s*((?:19|20)\d\d)\s*[〕\]］)）】]\s*第?\s*(\d{1,5})\s*号")
ISSUES = re.compile(any_of(ISSUED, meaning="issued"))
TELLS = re.compile(any_of(DONE_BY, (row for row in TITLES if row.meaning in ("notice", "call", "draft", "told"))))
"""Words of a title that gives notice of something or tells news."""

LABELLED = re.compile(r"^[^《》\s]{2,6}[:：丨|｜]")
"""口袋书： or 长图： before a title: what sort of page it is; the title of a policy has none."""

SHORTEST_NAME = 5
A_WORD = 2
TOPIC = 3
"""Characters in a row that the topics of two names of one policy have in common at least."""

FOOT = 80
"""Characters at its foot, where a note may say whose clauses were told."""

HEAD = 240
"""Characters at the head of an explanation in which it says what it explains; others that it names are its grounds.

A page that has no more beside its pictures, its video or its table is nearly empty.
"""


class Name(NamedTuple):
    """The name of a policy."""

    key: str
    """As it is compared, without the place at its head."""
    place: str
    """The place at its head, empty if it names none."""


class Cited(NamedTuple):
    """What an explanation says of its policy."""

    names: tuple[Name, ...]
    numbers: frozenset[str]
    tails: frozenset[str]
    """The ends of these numbers, by which they are looked up: what stands before them is hard to tell from words."""
    unsaid: bool = False
    """Whether no word of its title says that it explains: so it does only for a policy of its own agency."""


def explained(title: str, body: str) -> Cited | None:
    """Return what policy a text explains by its title, and by the head of its body where the title names none.

    A nearly empty page explains the one policy that it names, whatever its title calls it: 长图, 短片, 对照表, 快板.
    """
    if not EXPLAINING.search(QUOTED.sub("", title)):
        return _only_policy(title, body)
    head = simplified_chars(body[:HEAD])
    name = _subject(title)
    names = [name] if name else []
    if not _is_sure(title, name):  # 一图读懂｜托育机构保健新规来了
        quoted = list(filter(None, map(_name, QUOTED.findall(head))))
        alone = len(set(quoted)) == 1 and len(body) <= HEAD
        words = A_WORD if alone else SHORTEST_NAME
        names += [one for one in quoted[:1] if not name or _has_words_of(title, [_topic(one)], words)]
    found = [match for part in (title, head) for match in NUMBER.finditer(part)][:1]
    return Cited(tuple(names), frozenset(map(_spelled, found)), frozenset(map(_tail, found)))


def _only_policy(title: str, body: str) -> Cited | None:
    """Return the one policy that a text names at its head or foot, if its title names it too, or has words of the name.

    A number alone is enough: with what it is about the title of the policy is compared. News that something was issued
    must give both.
    """
    names, found = _cited(title, body)
    if len(names) > 1 or len(found) > 1 or not (names or found):
        return None
    own_words = NUMBER.sub("", QUOTED.sub("", title))
    if TELLS.search(ISSUES.sub("", own_words) if names and found else own_words):
        return None
    if (name := named(title)) and RULE.search(name.key) and not (LABELLED.match(title) or _rests_on(title, names)):
        return None
    if names and not (NUMBER.search(title) or _has_words_of(title, names, SHORTEST_NAME)):
        return None
    return Cited(tuple(names.values()), frozenset(found.values()), frozenset(found), unsaid=True)


def _rests_on(title: str, names: Iterable[str]) -> bool:
    """Tell whether a title names a policy in brackets at its end: a guide to it, which is no rule of its own."""
    behind = AT_END.search(title)
    return behind is not None and any(name in in_digits(comparison_key(behind[0])) for name in names)


def _cited(title: str, body: str) -> tuple[dict[str, Name], dict[str, str]]:
    """Return the names of policies in a title and at head and foot of a body by their keys, numbers by their ends."""
    text = f"{title}\n" + (body if len(body) <= HEAD else f"{body[:HEAD]}\n{body[-FOOT:]}")
    if not any(mark in text for mark in "《号號"):
        return {}, {}
    text = simplified_chars(text)
    names = {name.key: name for name in map(_name, QUOTED.findall(text)) if name}
    return names, {_tail(match): _spelled(match) for match in NUMBER.finditer(text)}


def is_about(title: str, policy: str) -> bool:
    """Tell whether a title has words of the title of a policy, or a document number."""
    return bool(NUMBER.search(title)) or _has_words_of(title, [in_digits(comparison_key(policy))], SHORTEST_NAME)


def _has_words_of(title: str, names: Iterable[str], size: int) -> bool:
    """Tell whether a title has so many characters of a name in a row."""
    key = in_digits(comparison_key(title))
    runs = [key[at : at + size] for at in range(len(key) - size + 1)]
    return any(run in name for name in names for run in runs)


def _is_sure(title: str, subject: Name | None) -> bool:
    """Tell whether what a title is about is the name of a policy: in quotation marks, or with its genre at the end."""
    return subject is not None and bool(QUOTED.search(title) or RULE.search(subject.key))


def _topic(name: Name) -> str:
    """Return the name of a policy without its genre, and without a district behind the place at its head."""
    return RULE.sub("", PLACE.sub("", name.key))


def names_another(title: str, policy: Name | None) -> bool:
    """Tell whether the title of an explanation names a policy whose topic has nothing in common with that of this one.

    Then the number of the one that it explains was given twice, or is misprinted.
    """
    subject = _subject(title)
    if not policy or not subject or not _is_sure(title, subject):
        return False
    topics = _topic(subject), _topic(policy)
    return not _has_words_of(topics[0], topics[1:], min(TOPIC, *map(len, topics)))


def named(title: str) -> Name | None:
    """Return the name of the policy that a text holds, by its title: what it issues, or a rule by its genre."""
    if quoted := QUOTED.search(title):
        return _name(quoted[1]) if ISSUING.match(title[: quoted.start()] + "，，，，") else None
    name = _name(title)
    return name if name and (RULE.search(name.key) or ISSUING.match(title)) else None


def numbers(body: str) -> frozenset[str]:
    """Return the numbers of documents that a text names."""
    return (
        frozenset(map(_tail, NUMBER.finditer(simplified_chars(body)))) if "号" in body or "號" in body else frozenset()
    )


def tail(number: str) -> str | None:
    """Return the end of a document number, by which it is looked up."""
    match = NUMBER.search(simplified_chars(number))
    return _tail(match) if match else None


def same_number(cited: frozenset[str], number: str) -> bool:
    """Tell whether a number is among those cited, in front of which further words may stand."""
    match = NUMBER.search(simplified_chars(number))
    return match is not None and any(one.endswith(_spelled(match)) for one in cited)


def is_named(cited: Cited, name: Name) -> bool:
    """Tell whether an explanation names a policy; the place at its head may be left out of one of the names."""
    return any(_is_same(one, name) for one in cited.names)


def _is_same(one: Name, other: Name) -> bool:
    return one.key == other.key and (not one.place or not other.place or one.place == other.place)


def quote_others(title: str, other: str) -> bool:
    """Tell whether each of two titles quotes a policy, and not the same one; the place may be left out of a name."""
    one, another = (_name(quoted[1]) if (quoted := QUOTED.search(text)) else None for text in (title, other))
    return one is not None and another is not None and not _is_same(one, another)


def _subject(title: str) -> Name | None:
    """Return the name of a policy out of the title of an explanation."""
    if quoted := QUOTED.search(title):
        return _name(quoted[1])
    plain = SPEAKER.sub("", BEHIND.sub("", BEFORE.sub("", title)))
    return _name(plain)


def _name(title: str) -> Name | None:
    plain = title.strip()
    if quoted := QUOTED.search(plain):
        plain = quoted[1]
    if match := ISSUING.match(plain):
        plain = ISSUED_BY.sub("", plain[match.end() :])
    if quoted := re.search(r"[〈<＜](.+)[〉>＞]", plain):
        plain = quoted[1]
    plain = in_digits(comparison_key(TRIAL.sub("", plain)))
    place = PLACE.match(plain)
    if place and len(plain) - place.end() >= SHORTEST_NAME:
        return Name(plain[place.end() :], place[0])
    return Name(plain, "") if len(plain) >= SHORTEST_NAME else None


def _tail(match: re.Match[str]) -> str:
    return f"{comparison_key(match[0])[: -len(match[1] + match[2]) - 1][-1:]}{match[1]}{int(match[2])}"


def _spelled(match: re.Match[str]) -> str:
    return comparison_key(match[0].replace("第", ""))
