"""Heads of lines that are no labels by themselves, where others speak: callers, readers, pupils, accounts.

Nothing is known of 豆豆妈 or 三（2）班 丁丁 but where the label stands: whether it begins a turn, ``turn_rules`` tell.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from crawler.extract.interview.called import SAYS
from crawler.extract.interview.judged import SPOKEN, JudgedLabel, PageOfLabels
from crawler.extract.interview.labels import FURNITURE, SpeakerLabel
from crawler.extract.interview.persons import HAN
from crawler.extract.interview.turn_labels import WHO, TurnLabel, lines_of
from crawler.lexicon.lazy import lazy_pattern

HEAD = lazy_pattern(rf"(?P<label>(?P<who>{WHO})(?:\([{HAN}]{{2,8}}\))?)[ \u3000]*:[ \u3000]*(?=\S)")

OFTEN = 3
"""Lines of one who is no caller: he leads the talk."""

MOSTLY = 0.8
"""Share of the lines of a talk of which every one says who speaks."""


def unknown_heads(
    plain: str, printed: str, found: Sequence[TurnLabel], page: PageOfLabels, others: Collection[int]
) -> list[JudgedLabel]:
    """Return the heads of lines that are no labels yet, from the line before the first turn on, as they are judged.

    :param plain: the page, folded
    :param printed: the same as printed, character for character
    :param found: the labels that begin turns, in order
    :param others: where lines begin that are the header's, or have labels that begin none
    """
    if not found:
        return []
    known = {label.start: label for label in found}
    begins = plain.rfind("\n", 0, len(plain[: found[0].start].rstrip())) + 1
    lines = [begins + at for at, _ in lines_of(plain[begins:])]
    heads = {at: head for at in lines if at not in others and (head := HEAD.match(plain, at))}
    times = Counter(head["who"] for head in heads.values())
    every_line = _say_who_speaks(found, len(heads), len(lines))
    judged = []
    for before, at, following in zip([-1, *lines], lines, lines[1:], strict=False):
        head = heads.get(at)
        if head is None or following not in known or not _may_speak(head, found):
            continue
        label = TurnLabel(at, head.end(), _speaker(head, printed, often=times[head["who"]] >= OFTEN))
        between = every_line and before not in heads and at > found[0].start
        ahead = known[before].speaker if before in known else None
        words = plain[head.end() : min(following, head.end() + SPOKEN)].strip()
        judged.append(JudgedLabel(label, words, page, ahead, known[following].speaker, between))
    return judged


def _say_who_speaks(found: Sequence[TurnLabel], heads: int, lines: int) -> bool:
    """Tell whether almost every line says who speaks, and some speak again: forty who speak once are minuted."""
    spoken = [label.speaker.printed for label in found if not label.bracketed]
    return len(spoken) + heads >= MOSTLY * lines and len({*spoken}) < len(spoken)


def _speaker(head: re.Match[str], printed: str, *, often: bool) -> SpeakerLabel:
    """Return the label of a head: who speaks often is decided by the page, a paper asks."""
    who, label = (printed[slice(*head.span(group))] for group in ("who", "label"))
    role = "reporter" if who.startswith("《") else None
    return SpeakerLabel(label, role, who if who != label else None, kind="called" if often else "nick")


def _may_speak(head: re.Match[str], found: Sequence[TurnLabel]) -> bool:
    """Tell a head that is no part of a page, no clause, and none of the words of a label on the line before."""
    who = head["who"]
    goes_on = any(label.end == head.start() - 1 for label in found)
    return len(who) > 1 and not goes_on and not FURNITURE.search(who) and not SAYS.search(who)
