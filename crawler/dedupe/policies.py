"""Policies and the texts that explain them: 解读, 一图读懂, 答记者问."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sized
from typing import NamedTuple

from crawler.dedupe.numerals import in_digits
from crawler.dedupe.written import IN_BRACKETS, OF_A_FORM
from crawler.lexicon.genres import ANSWERED, DONE_BY, GROUNDS, GUIDES, ISSUED, TITLES
from crawler.lexicon.row import any_of, forms
from crawler.text.normalise import comparison_key
from crawler.text.script import simplified_chars

EXPLAINS = "|".join([*forms(TITLES, meaning="interpretation"), *forms(ANSWERED)])
EXPLAINING = re.compile(EXPLAINS)
BEFORE = re.compile(rf"^\W*(?:[\u4e00-\u9fff]{{0,8}}(?:{EXPLAINS}))[\s:：丨|｜·—-]*")
"""政策解读： before the name of a policy."""

BEHIND = re.compile(rf"的?(?:有关)?(?:政策|文件)?[\s:：丨|｜·—-]*(?:{EXPLAINS})\W*[\u4e00-\u9fff]{{0,4}}\W*$")
SPEAKER = re.compile(r"^.*?(?:负责人|负责同志|发言人|领导)就")
QUOTED = re.compile(r"《((?:[^《》]|《[^《》]*》)+)》")
ISSUING = re.compile(rf"^[^《》]*?关于(?:{any_of(ISSUED, meaning='issued')})?(?:实施)?(?=.{{4}})")
ISSUED_BY = re.compile(rf"的?{any_of(ISSUED, meaning='by')}\W*$")
ISSUED_WHOLE = re.compile(rf"(?:.*{any_of(ISSUED, meaning='by')})?{IN_BRACKETS}")
"""What stands behind the name of a policy in the title of the notice that issues it, if anything does."""

TRIAL = re.compile(r"[（(][^（）()]{1,12}[）)]\W*$")
AT_END = re.compile(r"[（(][^（）()]{8,}[）)]\W*$")
PLACE = re.compile(r"^[\u4e00-\u9fff]{1,7}?(?:(?<![山社园景疫灾牧小片])区|(?<![城超夜菜])市|[省县州旗])")
YEAR = re.compile(r"(?:19|20)\d\d")
RULE = re.compile(rf"{any_of(TITLES, meaning='rule', stands='behind')}$")
NUMBER = re.compile(r"[\u4e00-\u9fff]{1,12}\s*[〔\[［(（【]\s*((?:19|20)\d\d)\s*[〕\]］)）】]\s*第?\s*(\d{1,5})\s*号")
ISSUES = re.compile(any_of(ISSUED, meaning="issued"))
DRAFT = re.compile(any_of(TITLES, meaning=("call", "draft")))
DRAFTED = re.compile(rf"{DRAFT.pattern}+稿?$")
"""The end of the name of a draft: who explains it explains what comes of it, too."""

TOLD = re.compile(any_of(TITLES, meaning="told"))
DONE = re.compile(
    rf"{any_of(DONE_BY, meaning='done', stands='before')}(?=[\w《])|{any_of(DONE_BY, stands='behind')}|{DRAFT.pattern}"
)
"""Words of a title that tells of something done with a policy; 好政策要有好落实 does not say that anybody did."""

NOTICE = re.compile(
    rf"{any_of(row for row in TITLES if row.meaning == 'notice' and 'before' in row.stands)}"
    rf"|{any_of((row for row in TITLES if row.form not in forms(GUIDES)), meaning='notice')}\W*$"
)
"""A title that gives notice of something; a guide to what a policy asks for gives none."""

GROUND = re.compile(rf"{any_of(GROUNDS)}[^。，,；;：:\n]*$")
"""根据国家《……》: what stands in front of the name of a policy that a text only rests on, in one clause with it."""

LABELLED = re.compile(r"^[^《》:：丨|｜]{2,16}[:：丨|｜]")
"""口袋书： or 长图： before a title: what sort of page it is; the title of a policy has none."""

SHORTEST_NAME = 5
A_WORD = 2
A_TOPIC = 4
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
    term: str = ""
    """The years in brackets at its end, of those for which it was made."""


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
    found = [match for part in (title, head) for match in NUMBER.finditer(part)][:1]
    if not _is_sure(title, name):  # 一图读懂｜托育机构保健新规来了
        more = _of_head(title, head, subject=name, short=len(body) <= HEAD)
        if not more and not found and (cited := _only_policy(title, body)):  # what it explains is said at its foot
            return cited
        names += more
    names += [_as_passed(one) for one in names if DRAFTED.search(one.key)]
    return Cited(tuple(names), frozenset(map(_spelled, found)), frozenset(map(_tail, found)))


def _of_head(title: str, head: str, *, subject: Name | None, short: bool) -> list[Name]:
    """Return the policy that the head of an explanation names, if its title has words of it or is about nothing."""
    quoted, _ = _named_in(head)
    alone = short and len(set(quoted)) == 1
    told = [one for one in quoted if _tells_of(title, one) or (alone and _has_words_of(title, [_topic(one)], A_WORD))]
    return (told if subject else quoted)[:1]


def _only_policy(title: str, body: str) -> Cited | None:
    """Return the one policy that a text names at its head or foot, if its title names it too, or has words of the name.

    Of several it is the one whose number or words the title has. A number alone is enough: with what it is about the
    title of the policy is compared. Name and number are, whatever the title says, unless the text only rests on the
    policy. News that something was issued must give both.
    """
    names, numbers, grounds = _cited(title, body)
    told = [name for name in names if _tells_of(title, name)]
    given = NUMBER.search(title)
    if len(numbers) > 1 and given:
        names, numbers = told, {_tail(given): _spelled(given)}
    elif len(names) > 1:  # whose numbers these are is not said
        names, numbers = told, {}
    both = bool(names and numbers)
    if not _is_one(names, numbers) or _is_of_another_kind(title, names, both=both):
        return None
    of_title = told or given or not names
    if not of_title and (not both or grounds or OF_A_FORM.search(title)):
        return None
    return Cited(tuple(names), frozenset(numbers.values()), frozenset(numbers), unsaid=True)


def _is_one(names: Sized, numbers: Sized) -> bool:
    """Tell whether what a text cites is one policy: by one name, or by one number alone."""
    return len(names) == 1 or (not names and len(numbers) == 1)


def _is_of_another_kind(title: str, names: Iterable[Name], *, both: bool) -> bool:
    """Tell a title of a notice, of news or of a policy, which explains none.

    :param both: whether name and number of a policy are given, as news does that one was issued
    """
    plain = QUOTED.sub("《》", title)
    own_words = NUMBER.sub("", plain)
    if (
        NOTICE.search(own_words)
        or DONE.search(own_words)
        or TOLD.search(ISSUES.sub("", own_words) if both else own_words)
    ):
        return True
    name = named(title)
    return bool(name and RULE.search(name.key)) and not (LABELLED.match(title) or _rests_on(title, names))


def _rests_on(title: str, names: Iterable[Name]) -> bool:
    """Tell whether a title names a policy in brackets at its end: a guide to it, which is no rule of its own."""
    behind = AT_END.search(title)
    return behind is not None and any(name.key in in_digits(comparison_key(behind[0])) for name in names)


def _cited(title: str, body: str) -> tuple[list[Name], dict[str, str], bool]:
    """Return what policies a title, the head and the foot of a body name, and the numbers there by their ends.

    :returns: names, each once; numbers; whether the text only rests on what it names
    """
    text = f"{title}\n" + (body if len(body) <= HEAD else f"{body[:HEAD]}\n{body[-FOOT:]}")
    if not any(mark in text for mark in "《号號"):
        return [], {}, False
    text = simplified_chars(text)
    names, grounds = _named_in(text)
    unique = {name.key: name for name in names}
    return list(unique.values()), {_tail(match): _spelled(match) for match in NUMBER.finditer(text)}, grounds


def _named_in(text: str) -> tuple[list[Name], bool]:
    """Return the names of policies in a text but for its grounds; if there are no others these, and that they are."""
    found = [
        (name, GROUND.search(text[: match.start()])) for match in QUOTED.finditer(text) if (name := _name(match[1]))
    ]
    own = [_as_passed(name) for name, ground in found if not ground]
    return own or [_as_passed(name) for name, _ in found], not own


def _as_passed(name: Name) -> Name:
    """Return the name of a policy without a mark that it is a draft."""
    return name._replace(key=DRAFTED.sub("", name.key))


def is_about(title: str, policy: str) -> bool:
    """Tell whether a title has words of the title of a policy, or a document number."""
    return bool(NUMBER.search(title)) or _has_words_of(title, [in_digits(comparison_key(policy))], SHORTEST_NAME)


def _tells_of(title: str, name: Name) -> bool:
    """Tell whether a title has words of the name of a policy, or all of what it is about."""
    topic = RULE.sub("", name.key)
    if len(topic) >= TOPIC and _has_words_of(title, [topic], min(A_TOPIC, len(topic))):
        return True
    return _has_words_of(title, [name.key], SHORTEST_NAME)


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


def named(title: str, *, numbered: bool = False) -> Name | None:
    """Return the name of the policy that a text holds, by its title: what it issues, or a rule by its genre.

    :param numbered: whether the text has a document number: then it is one whatever its genre is called
    """
    if quoted := QUOTED.search(title):
        issued = ISSUING.match(title[: quoted.start()] + "，，，，") and ISSUED_WHOLE.fullmatch(title[quoted.end() :])
        name = _name(quoted[1]) if issued else None
        return name if name and (DRAFT.search(name.key) or not DRAFT.search(QUOTED.sub("", title))) else None
    name = _name(title)
    return name if name and (numbered or RULE.search(name.key) or ISSUING.match(title)) else None


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
    both = ((one.place, other.place), (one.term, other.term))
    return one.key == other.key and all(not mine or not its or mine == its for mine, its in both)


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
    term = ""
    while (trial := TRIAL.search(plain)) and not DRAFT.search(trial[0]):
        term += "".join(YEAR.findall(trial[0]))
        plain = plain[: trial.start()]
    plain = in_digits(comparison_key(plain))
    place = PLACE.match(plain)
    if place and len(plain) - place.end() >= SHORTEST_NAME:
        return Name(plain[place.end() :], place[0], term)
    return Name(plain, "", term) if len(plain) >= SHORTEST_NAME else None


def _tail(match: re.Match[str]) -> str:
    return f"{comparison_key(match[0])[: -len(match[1] + match[2]) - 1][-1:]}{match[1]}{int(match[2])}"


def _spelled(match: re.Match[str]) -> str:
    return comparison_key(match[0].replace("第", ""))
