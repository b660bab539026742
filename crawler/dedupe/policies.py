"""Names and numbers of policies, and whose name stands over a text."""

from __future__ import annotations

import re
from typing import NamedTuple

from crawler.dedupe.numerals import in_digits
from crawler.dedupe.written import IN_BRACKETS
from crawler.lexicon.genres import ISSUED, TITLES
from crawler.lexicon.row import any_of
from crawler.text.normalise import comparison_key
from crawler.text.script import simplified_chars

QUOTED = re.compile(r"《((?:[^《》]|《[^《》]*》)+)》")
ISSUING = re.compile(rf"^[^《》]*?关于(?:{any_of(ISSUED, meaning='issued')})?(?:实施)?(?=.{{4}})")
ISSUED_BY = re.compile(rf"的?{any_of(ISSUED, meaning='by')}\W*$")
ISSUED_WHOLE = re.compile(rf"(?:.*{any_of(ISSUED, meaning='by')})?{IN_BRACKETS}")
"""What stands behind the name of a policy in the title of the notice that issues it, if anything does."""

TRIAL = re.compile(r"[（(][^（）()]{1,12}[）)]\W*$")
PLACE = re.compile(r"^[\u4e00-\u9fff]{1,7}?(?:(?<![山社园景疫灾牧小片])区(?!域)|(?<![城超夜菜])市|[省县州旗])")
YEAR = re.compile(r"(?:19|20)\d\d")
RULE = re.compile(rf"(?<!新){any_of(TITLES, meaning='rule', stands='behind')}$")
NUMBER = re.compile(r"[\u4e00-\u9fff]{1,12}\s*[〔\[［(（【]\s*((?:19|20)\d\d)\s*[〕\]］)）】]\s*第?\s*(\d{1,5})\s*号")
A_HEADLINE = re.compile(r"[，,！!？?：:｜|丨]")
"""What stands between the clauses of a headline, and in no name of a policy."""

DRAFT = re.compile(any_of(TITLES, meaning=("call", "draft")))
DRAFTED = re.compile(rf"{DRAFT.pattern}+稿?$")
"""The end of the name of a draft: who explains it explains what comes of it, too."""

SHORTEST_NAME = 5


class Name(NamedTuple):
    """The name of a policy."""

    key: str
    """As it is compared, without the place at its head."""
    place: str
    """The place at its head, empty if it names none."""
    term: str = ""
    """The years in brackets at its end, of those for which it was made."""

    @property
    def whole(self) -> str:
        """The name with the place at its head."""
        return self.place + self.key

    @property
    def is_a_rule(self) -> bool:
        """Whether it ends with the genre of a policy."""
        return RULE.search(self.key) is not None

    @property
    def topic(self) -> str:
        """The name without its genre, and without a district behind the place at its head."""
        return RULE.sub("", PLACE.sub("", self.key))


def named(title: str, *, numbered: bool = False) -> Name | None:
    """Return the name of the policy that a text holds, by its title: what it issues, or a rule by its genre.

    :param numbered: whether the text has a document number: then it is one whatever its genre is called
    """
    if quoted := QUOTED.search(title):
        issued = ISSUING.match(title[: quoted.start()] + "，，，，") and ISSUED_WHOLE.fullmatch(title[quoted.end() :])
        name = name_of(quoted[1]) if issued else None
        return name if name and (DRAFT.search(name.key) or not DRAFT.search(QUOTED.sub("", title))) else None
    name = None if A_HEADLINE.search(title) else name_of(title)
    return (
        name
        if name and (numbered or name.is_a_rule or (ISSUING.match(title) and ISSUED_WHOLE.fullmatch(title)))
        else None
    )


def as_passed(name: Name) -> Name:
    """Return the name of a policy without a mark that it is a draft."""
    return name._replace(key=DRAFTED.sub("", name.key))


def is_same(one: Name, other: Name) -> bool:
    """Tell whether two names are those of one policy; the place at its head may be left out of one."""
    if one.term and other.term and one.term != other.term:
        return False
    return one.whole in (other.whole, other.key) or one.key == other.whole


def quote_others(title: str, other: str) -> bool:
    """Tell whether each of two titles quotes a policy, and not the same one; the place may be left out of a name."""
    one, another = map(named_in, (title, other))
    return one is not None and another is not None and not is_same(one, another)


def named_in(title: str) -> Name | None:
    """Return the name of the policy that a title quotes."""
    quoted = QUOTED.search(title)
    return name_of(quoted[1]) if quoted else None


def name_of(title: str) -> Name | None:
    """Return the name of a policy from a title of its own; None for what is too short for one."""
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


def numbers(body: str) -> frozenset[str]:
    """Return the numbers of documents that a text names."""
    return (
        frozenset(map(tail_of, NUMBER.finditer(simplified_chars(body))))
        if "号" in body or "號" in body
        else frozenset()
    )


def tail(number: str) -> str | None:
    """Return the end of a document number, by which it is looked up: words may stand in front of it."""
    match = NUMBER.search(simplified_chars(number))
    return tail_of(match) if match else None


def tail_of(match: re.Match[str]) -> str:
    """Return the end of a document number that was found in a text."""
    return f"{comparison_key(match[0])[: -len(match[1] + match[2]) - 1][-1:]}{match[1]}{int(match[2])}"


def spelled(match: re.Match[str]) -> str:
    """Return a document number that was found in a text, as it is compared; words may stand in front of it."""
    return comparison_key(match[0].replace("第", ""))
