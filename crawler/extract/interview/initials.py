"""Letters before the lines of two speakers that are initials of their names: Q answers, who is called Qiu."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.extract.interview.spoken import Spoken

WORDS = {"Q", "A"}
"""Letters for question and answer, where both stand on a page."""


def give_initials(turns: Sequence[Spoken]) -> None:
    """Let the letters of two speakers say nothing of roles, if they are initials and one of the two asks alone."""
    letters = [turn.label.speaker.printed for turn in turns]
    if len({*letters}) != 2 or {*letters} == WORDS or not all(len(one) == 1 and "A" <= one <= "Z" for one in letters):
        return
    asks = {letter: _mostly_asks(turns, letter) for letter in letters}
    if sum(asks.values()) == 1:
        for turn in turns:
            kind = "called" if asks[turn.label.speaker.printed] else "headed"
            turn.label.speaker = turn.label.speaker._replace(role=None, kind=kind)


def _mostly_asks(turns: Sequence[Spoken], letter: str) -> bool:
    ends = [turn.plain.endswith("?") for turn in turns if turn.label.speaker.printed == letter]
    return 2 * sum(ends) > len(ends)
