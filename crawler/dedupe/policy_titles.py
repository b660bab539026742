"""What a title says of a policy: that it explains or guides to it, gives notice, tells of it or is one itself."""

from __future__ import annotations

import re

from crawler.dedupe.policies import A_HEADLINE, DRAFT, NUMBER, QUOTED, Name, name_of, named, named_in
from crawler.dedupe.written import IN_BRACKETS, OF_A_FORM
from crawler.lexicon.genres import ADDRESSES, ANSWERED, DONE_BY, GUIDES, TITLES
from crawler.lexicon.row import any_of, forms

EXPLAINS = "|".join([*forms(TITLES, meaning="interpretation"), *forms(ANSWERED)])
EXPLAINING = re.compile(EXPLAINS)
BEFORE = re.compile(rf"^\W*(?:[\u4e00-\u9fff]{{0,8}}(?:{EXPLAINS}))[\s:：丨|｜·—-]*")
"""政策解读： before the name of a policy."""

BEHIND = re.compile(rf"的?(?:有关)?(?:政策|文件)?[\s:：丨|｜·—-]*(?:{EXPLAINS})\W*[\u4e00-\u9fff]{{0,4}}\W*$")
SPEAKER = re.compile(r"^.*?(?:负责人|负责同志|发言人|领导)就")
NOTICE = re.compile(
    rf"{any_of(row for row in TITLES if row.meaning == 'notice' and 'before' in row.stands)}"
    rf"|{any_of((row for row in TITLES if row.form not in forms(GUIDES)), meaning='notice')}\W*$"
)
"""A title that gives notice of something; a guide to what a policy asks for gives none."""

DONE = re.compile(
    rf"{any_of(DONE_BY, meaning='done', stands='before')}(?=[\w《])|{any_of(DONE_BY, stands='behind')}|{DRAFT.pattern}"
)
"""Words of a title that tells of something done with a policy; 好政策要有好落实 does not say that anybody did."""

GUIDE = re.compile(rf"{any_of(GUIDES)}{IN_BRACKETS}")
CLAUSE = re.compile(r"[，,；;。：:！!？?丨|｜\s]+")
LABELLED = re.compile(r"^[^《》:：丨|｜]{2,16}[:：丨|｜]")
"""口袋书： or 长图： before a title: what sort of page it is; the title of a policy has none."""

ADDRESSED = re.compile(any_of(ADDRESSES))
TOLD = re.compile(any_of(TITLES, meaning="told"))


def explains(title: str) -> bool:
    """Tell whether a title says that something is explained."""
    return EXPLAINING.search(QUOTED.sub("", title)) is not None


def is_a_notice(title: str) -> bool:
    """Tell whether a title is that of a notice, or of a form."""
    return NOTICE.search(NUMBER.sub("", QUOTED.sub("《》", title))) is not None or OF_A_FORM.search(title) is not None


def is_headed(title: str) -> bool:
    """Tell whether a title is a headline or addresses somebody: it may speak of a notice and is none."""
    return A_HEADLINE.search(title) is not None or ADDRESSED.match(title) is not None


def subject_of(title: str) -> Name | None:
    """Return the name of a policy out of the title of an explanation, unless that gives its number instead."""
    if NUMBER.search(title):
        return None
    return named_in(title) or name_of(SPEAKER.sub("", BEHIND.sub("", BEFORE.sub("", title))))


def is_told(title: str) -> bool:
    """Tell whether a title tells news of something."""
    return TOLD.search(title) is not None


def is_a_guide(title: str) -> bool:
    """Tell whether a title is that of a guide to what a policy asks for."""
    return GUIDE.search(title) is not None


def tells_of_doing(title: str) -> bool:
    """Tell whether a title tells of something done with a policy: in one clause with its name, if it quotes that."""
    clauses = CLAUSE.split(NUMBER.sub("", QUOTED.sub("《》", title)))
    about = [clause for clause in clauses if "《》" in clause] or clauses
    return any(map(DONE.search, about))


def is_a_rule(title: str) -> bool:
    """Tell whether a title is that of a policy of its own, which no label, and no word of a guide, says it is not."""
    name = named(title)
    return bool(name and name.is_a_rule) and not (LABELLED.match(title) or is_a_guide(title) or is_told(title))
