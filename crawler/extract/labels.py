"""Patterns of the labels that credit lines are made of: roles, sources, dates and counters."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, cast

from crawler.lexicon import fields, roles
from crawler.lexicon.row import choice, forms
from crawler.vocabulary import Role

DEEDS = (*roles.TITLES, *roles.DEEDS, *roles.CONTRIBUTED)
ROLE_OF = {row.form: cast(Role, row.meaning) for row in DEEDS if " " not in row.meaning}
PAIRS = {row.form: cast("tuple[Role, ...]", tuple(row.meaning.split())) for row in roles.PAIRS}
TITLES = forms(roles.TITLES)
BEHIND = frozenset(forms((*roles.DEEDS, *roles.PAIRS), stands="bare"))
"""Deeds that without a mark belong to the names before them."""

MODIFIERS = forms(roles.MODIFIERS)

PHOTO: tuple[Role, ...] = ("photographer",)
TEXT_ROLES: tuple[Role, ...] = ("author", "reporter")
"""Roles that a title tells better: 文/某报记者张三 is a reporter."""

STRICT = frozenset(("reporter", "host", "correspondent", "intern"))
"""Roles whose names are persons by their surname; the label also opens turns of an interview."""

SOURCES = forms(fields.FIELDS, meaning="source", stands="marked")
BARE_SOURCES = forms(fields.FIELDS, meaning="source", stands="before")
PICTURES = forms(fields.FIELDS, meaning="picture")
DATES = [row.form for row in fields.FIELDS if row.meaning in ("date", "update")]
OTHER_DATES = [row.form for row in fields.FIELDS if row.meaning in fields.OTHER_DATES]
READ = {"source", "picture", "date", "update", *fields.OTHER_DATES}
COUNTERS = list(dict.fromkeys(row.form for row in fields.FIELDS if row.meaning not in READ))
"""All other fields that a page prints about itself: their values are nobody."""

MARK = r" *[:|@◎]+ *"
LABELS = forms(DEEDS, stands="marked")
WHOLE = [one for one in (*LABELS, *PAIRS) if len(one) > 1]
SINGLE_SIGNS = [one for one in LABELS if len(one) == 1]
JOINED = [one for one in WHOLE if one not in TITLES or "编" in one]
AND_MORE = rf"(?: *[/、&和·] *(?:{choice([*JOINED, *SINGLE_SIGNS])}))*"
ROLE = rf"(?:{choice(MODIFIERS)}){{0,2}}(?:{choice(WHOLE, spaced=True)})(?:人员|人)?{AND_MORE}"
SINGLE = rf"(?<![\w/])[{''.join(SINGLE_SIGNS)}]{AND_MORE}"
HALF = f"(?:{choice(['文字', '图片', '摄影', '报道', *SINGLE_SIGNS])})"
"""Of a label of two roles without a mark: 张三 文/图."""

FIELDS = (*SOURCES, *PICTURES, *DATES, *OTHER_DATES, *COUNTERS)
BEHIND_DATE = r"(?<=\x00 )|(?<=\x00 [\u3400-\u9fff]{2} )"
"""Where a label without a mark stands, if not at the beginning of a line: 2024-05-06 发布 来源 清江日报."""

GLUED = r"(?<=\w)\w{1,3} "
"""The end of a name with another label behind it: 文/景文 摄/曲大海."""

FIRST = "".join(sorted({word[0] for word in (*WHOLE, *MODIFIERS, *FIELDS)}))
HEADS = choice({word[:2] for word in (*WHOLE, *SINGLE_SIGNS, *MODIFIERS, *FIELDS, *BARE_SOURCES)}, spaced=True)
"""What a label begins with, a character and two: looked for first, as few places of a line have it."""

MARKED = re.compile(
    rf"(?=[\[ T{FIRST}])(?=[\[ T]|{HEADS})(?:"
    rf"[\[] *(?P<boxed>{ROLE}|{SINGLE}) *[\]](?: *:)?"
    rf"|(?P<source>{choice(SOURCES, spaced=True)})于?"
    rf"(?:{MARK}|\]| */ *(?=[\u3400-\u9fff“《]))"
    rf"|(?:(?<![^\n(])|{BEHIND_DATE}) *(?P<bare_source>{choice(BARE_SOURCES)})(?: +(?=[\w“《])|(?=《))"
    rf"|(?P<chrome_source>The following article is from) +"
    rf"|(?P<picture>{choice(PICTURES)}){MARK}"
    rf"|(?P<other_date>{choice(OTHER_DATES)})(?:{MARK}|(?= *\x00))"
    rf"|(?P<date>{choice(DATES, spaced=True)})(?:{MARK}|\]|(?= */? *\x00))"
    rf"|(?P<counter>{choice(COUNTERS, spaced=True)})"
    rf"(?:{MARK}(?:[\[(]? *[\d.,]+ *[万亿]?\+? *[次条人]?(?: *[\])])?|次)?"
    r"| *[\[(]? *\d[\d.,]* *万?\+? *[次条人]? *(?:[\])]|(?!\w)))"
    rf"|(?!{GLUED})(?P<role>{ROLE}|{SINGLE})(?:{MARK}| */ *(?!{HALF}(?!\w)))"
    rf"|(?<!\w)(?P<dotted>{ROLE}|{SINGLE})·(?=[\u3400-\u9fff]{{2,4}}(?![\w·])))"
)
"""A label with its mark, and what a counter counts. A line is split at labels, not at delimiters: fields are glued."""


class Label(NamedTuple):
    """What a label says of the names at its side."""

    roles: tuple[Role, ...]
    title: bool = False
    """Whether it is a title of the persons, 记者, and not a deed, 摄影."""


@cache
def label_of(words: str) -> Label:
    """Return the roles of a label as printed: blanks, modifiers and 人员 are left aside, several labels are joined."""
    plain = words.replace(" ", "")
    if plain in PAIRS:
        return Label(PAIRS[plain])
    found: list[Role] = []
    for part in re.split("[/、&和·]", plain):
        found += [role for role in PAIRS.get(part) or (_role(part),) if role not in found]
    return Label(tuple(found), plain.endswith(tuple(TITLES)))


def _role(part: str) -> Role:
    """Return the role of one label, behind whatever modifiers it has."""
    for start in range(len(part)):
        for word in (part[start:], part[start:].removesuffix("人员"), part[start:].removesuffix("人")):
            if word in ROLE_OF:
                return ROLE_OF[word]
    return "other"


UNMARKED = [*ROLE_OF, *PAIRS, *BARE_SOURCES]
CREDIT = re.compile(rf"[:|/@◎(\[]|from |(?=[{''.join(sorted({one[0] for one in UNMARKED}))}])(?:{choice(UNMARKED)})")
"""What every line that credits somebody has, folded: a mark, or the label itself."""

PHOTO_LABELS = [one for one in WHOLE if "photographer" in label_of(one).roles]
PICTURED = re.compile(rf"摄|/ ?图|图(?:[)]?$| ?[:/|])|截图|资料|{choice([*PHOTO_LABELS, *PICTURES])}")
"""What every line has that says who took or gave a picture, folded."""
