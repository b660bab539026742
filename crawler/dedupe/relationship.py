"""What two articles are to each other."""

from __future__ import annotations

from typing import NamedTuple

from crawler.dedupe import policies
from crawler.dedupe.compare import Comparison
from crawler.dedupe.corrections import FEW, is_afterwards, is_own_case, is_put_right, is_worded_anew
from crawler.dedupe.guard import is_exchange, is_hidden, is_noise
from crawler.dedupe.kin import other_cases
from crawler.dedupe.pair import SEASON, VERSION, Pair
from crawler.dedupe.text import SHORTEST, Text
from crawler.dedupe.words import title_key
from crawler.scoring import Rule, Rules

COPY = 0.7
"""Share of the shorter text that the other must hold to be its copy, cuts and additions allowed for."""

NEARLY_ALL = 0.9
"""The same where they share fewer than ``ENOUGH`` characters. One sentence proves nothing without its title."""

ENOUGH = 120

PARTS = 0.35
"""Share of the shorter text that a text takes over sentence by sentence if it is written anew around them."""

TAKEN_OVER = 3
"""Sentences of it, at least; under one headline so many are enough."""

TYPES = ("same_as", "reprint_of", "revision_of", "interprets", "related")
"""From the closest to the loosest."""


class Relationship(NamedTuple):
    """How the later of two articles stands to the earlier one."""

    type: str
    """same_as, reprint_of, revision_of, interprets or related."""
    reason: str
    """What says so: words, cut, title, number, correction, name, form, siblings, edits, digest, parts."""
    share: float
    """Part of the shorter text that the other holds; how sure it is that a text explains a policy."""


class Judged(NamedTuple):
    """What two articles are to each other, and by which rule."""

    rule: Rule[Pair]
    relationship: Relationship | None
    """None where each stands for itself."""


RULES: Rules[Pair] = Rules("relationship")
"""What two articles are to each other: the first rule that holds decides."""

DIGEST = "digest"
"""Reason of a digest's tie to an article that it holds."""

VERDICTS = {
    "number_explained": ("interprets", "number"),
    "name_explained": ("interprets", "name"),
    "filled_otherwise": ("related", "form"),
    "same_short_text": ("same_as", "words"),
    "other_title_same_text": ("related", "title"),
    "other_number": ("related", "form"),
    "same_words": ("same_as", "words"),
    "same_document_number": ("revision_of", "number"),
    "marked_correction": ("revision_of", "correction"),
    "filled_in_anew": ("related", "siblings"),
    "same_title_and_day": ("revision_of", "title"),
    "form_grown": ("related", "form"),
    "cut": ("reprint_of", "cut"),
    "told_in_brief": ("related", DIGEST),
    "taken_over": ("related", "parts"),
    "edited": ("related", "edits"),
}
"""Rule → type and reason of the relationship. By the others there is none."""


@RULES.rule()
def number_explained(pair: Pair) -> bool:
    """One explains the other, a policy, and gives its number."""
    return pair.explained is not None and pair.explained.numbered


@RULES.rule()
def name_explained(pair: Pair) -> bool:
    """One explains the other, a policy, and names it."""
    return pair.explained is not None


@RULES.rule()
def filled_otherwise(pair: Pair) -> bool:
    """One form, but behind a label, or in a line that counts for no words, each says something else.

    So does what puts another right, but not a text of another agency.
    """
    put_right = pair.put_right_by is not None and not pair.other_agency
    if put_right or pair.found.share < COPY or not pair.titles_agree:
        return False
    return pair.filled_otherwise and not pair.of_one_number


@RULES.rule()
def same_short_text(pair: Pair) -> bool:
    """Too short for a comparison, but title and body are the same word for word."""
    if not pair.is_short:
        return False
    both = [title_key(text.title) + text.words.text for text in (pair.one, pair.other)]
    return both[0] == both[1] and len(both[0]) >= SHORTEST


@RULES.rule()
def too_short(pair: Pair) -> bool:
    """One of the texts is too short to prove anything, and the other does not hold it whole under its headline."""
    return pair.is_short and not pair.is_held_whole


@RULES.rule()
def other_policy_explained(pair: Pair) -> bool:
    """Both explain a policy, and their titles quote the names of two."""
    if pair.one.cites is None or pair.other.cites is None:
        return False
    return policies.quote_others(pair.one.plain_title, pair.other.plain_title)


@RULES.rule()
def other_title_same_text(pair: Pair) -> bool:
    """The titles cannot stand over one article, though one text holds most of the other."""
    return pair.found.share >= COPY and not pair.titles_agree


@RULES.rule()
def other_number(pair: Pair) -> bool:
    """Two issues, or one form, but each names a document or case by a number that the other does not name."""
    issues = pair.other_issue and pair.put_right_by is None
    return pair.found.share >= COPY and (issues or (pair.of_a_form and pair.numbers_differ))


@RULES.rule()
def same_words(pair: Pair) -> bool:
    """Both texts have the same words."""
    return pair.one.words.text == pair.other.words.text


@RULES.rule()
def same_document_number(pair: Pair) -> bool:
    """One title and one document number, but other words."""
    return pair.may_be_versions and pair.of_one_number


@RULES.rule()
def marked_correction(pair: Pair) -> bool:
    """One of two articles of one title says itself that it puts the other right, and it is that one's case or issue."""
    if not pair.may_be_versions or pair.numbered or pair.other_city or pair.numbers_differ or pair.other_agency:
        return False
    if pair.put_right_by is None or pair.found.share < COPY:
        return False
    if pair.other_issue and len(pair.found.edits) > FEW:
        return False
    return is_afterwards(pair) and is_own_case(pair)


@RULES.rule()
def filled_in_anew(pair: Pair) -> bool:
    """One title and one day, but others of this title differ there too: a form, filled in case by case."""
    return bool(same_title_and_day(pair) and other_cases(pair))


@RULES.rule()
def same_title_and_day(pair: Pair) -> bool:
    """One title and one day, and what differs is no other person, place or body and nothing that a form leaves open."""
    if not pair.may_be_versions or pair.numbered or pair.other_city or pair.other_case:
        return False
    if pair.put_right_by or pair.one.day is None or pair.one.day != pair.other.day:
        return False
    return is_put_right(pair) and not is_worded_anew(pair)


@RULES.rule()
def form_grown(pair: Pair) -> bool:
    """One form or table, but each has rows of its own, or one that has grown was published long behind the other."""
    if not pair.of_a_form or pair.found.share < COPY or pair.found.edits:
        return False
    apart = abs(pair.days_apart or 0) > SEASON
    return pair.other_case or (apart and pair.one_house)


@RULES.rule()
def cut(pair: Pair) -> bool:
    """One text holds the other but for sentences cut or added, persons made unknown and noise put in.

    Under one headline within weeks sentences may be exchanged, too.
    """
    found = pair.found
    versions = pair.one_headline and not pair.of_a_form and abs(pair.days_apart or 0) <= SEASON
    if not _is_copy(found, versions=versions) or (found.sentences <= 1 and not pair.one_headline):
        return False
    return (_are_the_same(pair) or (versions and _only_exchanged(pair))) and not pair.told_on


def _are_the_same(pair: Pair) -> bool:
    """Tell whether texts differ in nothing but persons that one of them does not name, or noise; a form in nothing."""
    return all(not pair.of_a_form and (is_hidden(edit) or is_noise(edit)) for edit in pair.found.each_edit())


def _only_exchanged(pair: Pair) -> bool:
    """Tell whether sentences were cut where others were added; a form that begins otherwise is another case."""
    if pair.may_be_filled_in and not pair.told_at_length:
        return False
    return all(map(is_exchange, pair.found.each_edit()))


def _is_copy(found: Comparison, *, versions: bool) -> bool:
    """Tell whether texts have enough in common; under one headline half is, as a paper may cut and add as much."""
    if versions and found.sentences >= TAKEN_OVER:
        return found.share >= (VERSION if found.edits else PARTS)
    if found.shared < ENOUGH:
        return found.share >= (COPY if versions else NEARLY_ALL)
    return found.share >= (VERSION if versions else COPY)


@RULES.rule()
def told_in_brief(pair: Pair) -> bool:
    """One text, a digest, has the other's headline, and two or more of that one's sentences."""
    return pair.found.sentences > 1 and pair.found.shared >= SHORTEST and pair.headline_within


@RULES.rule()
def taken_over(pair: Pair) -> bool:
    """One text holds several whole sentences of the other, a good part of it, and is its own otherwise."""
    found = pair.found
    if found.share < PARTS or found.sentences < TAKEN_OVER or found.shared < ENOUGH:
        return False
    return found.share < COPY or not found.edits


@RULES.rule()
def edited(pair: Pair) -> bool:
    """One text holds most of the other, but they differ within sentences: notices of one form do."""
    return pair.found.share >= COPY


@RULES.rule()
def other_text(_: Pair) -> bool:
    """Neither text holds enough of the other."""
    return True


def judge(pair: Pair) -> Judged:
    """Return what two articles are to each other, and the rule that says so."""
    rule = RULES.first(pair)
    assert rule, "the last rule always holds"
    verdict = VERDICTS.get(rule.name.rpartition(".")[2])
    if verdict is None:
        return Judged(rule, None)
    share = 1.0 if verdict[0] == "same_as" else pair.explained.sureness if pair.explained else pair.found.share
    return Judged(rule, Relationship(*verdict, share))


def siblings_asked(pair: Pair, judged: Judged) -> dict[str, bool]:
    """Return the ids of the siblings that a pair was held against, and whether one shows with another a form."""
    if not pair.kin or judged.rule.name not in ("relationship.filled_in_anew", "relationship.same_title_and_day"):
        return {}
    cases = other_cases(pair)
    return {sibling.id: sibling in cases for sibling in pair.kin().siblings}


def in_words(pair: Pair, judged: Judged) -> str:
    """Return why two articles are what they are to each other: type, rule and what the comparison found."""
    found, verdict = pair.found, judged.relationship
    common = f"share of the shorter text {found.share:.2f}, whole sentences {found.sentences}"
    edits = f"edits {len(found.edits)}, places {found.spots}"
    return f"{verdict.type if verdict else 'nothing to each other'}: {judged.rule.says} ({common}, {edits})"


def relationship(one: Text, other: Text) -> Relationship | None:
    """Return what two articles are to each other, or None where each stands for itself.

    Two texts are one article if one holds the other but for whole sentences cut or added. If they differ within
    sentences, only title and day, title and document number, or a mark of correction make one the other's revision;
    without these they are two notices of one form. A policy and a text that explains it are told by name and number.
    """
    return judge(Pair(one, other)).relationship
