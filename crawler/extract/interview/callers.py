"""Labels of those who speak once, as nobody else on a page: callers, readers, pupils and accounts that are answered.

Nothing is known of 豆豆妈 or 三（2）班 丁丁 but where the label stands. It heads a line that asks, and the next
line is that of somebody who answers; or every line of the page says who speaks, and others speak around it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crawler.extract.interview.called import SAYS
from crawler.extract.interview.judged import ASKERS
from crawler.extract.interview.labels import DESCRIBED, FURNITURE, IN_CLAUSE, SpeakerLabel
from crawler.extract.interview.persons import CITIZEN_TITLE, HAN
from crawler.extract.interview.turn_labels import WHO, TurnLabel
from crawler.extract.interview.wording import ASKS
from crawler.lexicon.lazy import cached_property, lazy_pattern

CALLER = lazy_pattern(rf"(?P<label>(?P<who>{WHO})(?:\([{HAN}]{{2,8}}\))?)[ \u3000]*:[ \u3000]*(?=\S)")
SHORT = re.compile(r"@?[^\s()<>《》]{2,12}")
"""What may call on a page on which not every line says who speaks."""

OFTEN = 3
"""Lines of one who is no caller: he leads the talk."""

MOSTLY = 0.8
"""Share of the lines of a talk of which every one says who speaks."""


class Callers:
    """The lines of a page from its first turn on, by who speaks in them."""

    def __init__(self, plain: str, found: Sequence[TurnLabel], *, hosted: bool) -> None:
        """Take up the lines that begin turns, and those with a head that nobody knows.

        :param hosted: whether the page is sure to have somebody who asks; accounts need nobody else
        """
        self.plain, self.found, self.hosted = plain, found, hosted
        self.starts = {label.start: label for label in found}
        before = plain[: found[0].start].rstrip()
        self.lines = [*_starts(plain, before.rfind("\n") + 1)]
        others = (start for start in self.lines if start not in self.starts)
        self.heads = {start: head for start in others if (head := CALLER.match(plain, start))}
        self.times = Counter(head["who"] for head in self.heads.values())

    @cached_property
    def is_script(self) -> bool:
        """Whether almost every line says who speaks, and some speak again: forty who say one thing each are minuted."""
        known = [label.speaker.printed for label in self.found if not label.bracketed]
        return len(known) + len(self.heads) >= MOSTLY * len(self.lines) and len({*known}) < len(known)

    def __iter__(self) -> Iterator[tuple[re.Match[str], str | None, str]]:
        """Yield the heads of those who speak, each with role and kind of the label."""
        bare = {label.end for label in self.found if self.plain.startswith("\n", label.end)}
        for start, following in pairwise(self.lines):
            head = self.heads.get(start)
            goes_on = self.plain.rfind("\n", 0, start) in bare  # its label stands on the line before
            if head is None or goes_on or not _may_call(head["who"]):
                continue
            calls = self._calls(head, self.plain[start:following].rstrip(), self.starts.get(following))
            if calls or self._is_between(head, following):
                yield head, *self._read(head["who"], calls=calls)

    def _calls(self, head: re.Match[str], line: str, behind: TurnLabel | None) -> bool:
        """Tell a word before the words of somebody who calls: they ask, or he is called 刘女士, and he is answered."""
        who, words = head["who"], head.end() - head.start()
        if behind is None or behind.speaker.role in ASKERS or not SHORT.fullmatch(who):
            return False
        asks = line.endswith("?") or ASKS.search(line, words) or CITIZEN_TITLE.search(who)
        return bool(asks) and (self.hosted or who.startswith("@"))

    def _is_between(self, head: re.Match[str], following: int) -> bool:
        """Tell a head that others speak before and behind where every line has one."""
        if (
            head.start() < self.found[0].start
            or following not in self.starts
            or IN_CLAUSE.search(head["who"])
            or DESCRIBED.fullmatch(head["who"])
        ):
            return False
        before = self.lines[self.lines.index(head.start()) - 1]
        return before not in self.heads and self.is_script  # several in a row are the items of a list

    def _read(self, who: str, *, calls: bool) -> tuple[str | None, str]:
        """Return role and kind of a label: who speaks often is decided by the page, a paper asks."""
        if who.startswith("《"):
            return "reporter", "nick"
        return (None, "called") if self.times[who] >= OFTEN else ("citizen" if calls else None, "nick")


def callers(plain: str, printed: str, found: Sequence[TurnLabel], *, hosted: bool) -> Iterator[TurnLabel]:
    """Yield the labels of those who speak once, or between two others where every line says who speaks.

    :param plain: the page, folded
    :param printed: the same as printed, character for character
    :param found: the labels that begin turns, in order
    :param hosted: whether the page is sure to have somebody who asks
    """
    for head, role, kind in Callers(plain, found, hosted=hosted) if found else ():
        who, label = (printed[slice(*head.span(group))] for group in ("who", "label"))
        speaker = SpeakerLabel(label, role, who if who != label else None, kind=kind)
        yield TurnLabel(head.start(), head.end(), speaker)


def _starts(plain: str, begins: int) -> Iterator[int]:
    """Yield where the lines begin that hold something, from an offset on."""
    for line in plain[begins:].split("\n"):
        if line.strip():
            yield begins
        begins += len(line) + 1


def _may_call(who: str) -> bool:
    return len(who) > 1 and not FURNITURE.search(who) and not SAYS.search(who)
