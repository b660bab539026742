"""Labels of those who speak once, as nobody else on a page: callers, readers and accounts that ask and are answered.

Nothing is known of 豆豆妈 or @小雨点 but where the label stands: it heads a line that asks, and the next line is that
of somebody who answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from crawler.extract.interview.judged import ASKERS
from crawler.extract.interview.labels import FURNITURE, SpeakerLabel
from crawler.extract.interview.persons import CITIZEN_TITLE, HAN
from crawler.extract.interview.turn_labels import TurnLabel
from crawler.extract.interview.wording import ASKS, VERB
from crawler.lexicon.lazy import lazy_pattern

CALLER = lazy_pattern(
    rf"(?P<label>(?P<who>@?[^\s:。!?,;、“”\"()\[\]「」<>《》]{{2,12}})(?:\([{HAN}]{{2,8}}\))?)"
    r"[ \u3000]*:[ \u3000]*(?=\S)"
)
SAYS = lazy_pattern(rf"(?:{VERB}|[我你他她们])$")
"""At the end of a clause that leads to words of somebody: 有人问我."""


def callers(plain: str, printed: str, found: Sequence[TurnLabel], *, hosted: bool) -> Iterator[TurnLabel]:
    """Yield the labels of those who speak once.

    :param plain: the page, folded
    :param printed: the same as printed, character for character
    :param found: the labels that begin turns, in order
    :param hosted: whether the page is sure to have somebody who asks; accounts need nobody else
    """
    starts = {label.start: label for label in found}
    before = plain[: found[0].start if found else 0].rstrip()
    bare = {label.end for label in found if plain.startswith("\n", label.end)}
    for start, following in pairwise(_starts(plain, before.rfind("\n") + 1)):
        answers = starts.get(following)
        goes_on = plain.rfind("\n", 0, start) in bare  # its label stands on the line before
        if start in starts or goes_on or answers is None or answers.speaker.role in ASKERS:
            continue
        line = plain[start:following].rstrip()
        match = CALLER.match(line)
        if match and (hosted or match["who"].startswith("@")) and _calls(match["who"], line, match.end()):
            who, label = printed[start : start + match.end("who")], printed[start : start + match.end("label")]
            speaker = SpeakerLabel(label, "citizen", who if who != label else None, kind="nick")
            yield TurnLabel(start, start + match.end(), speaker)


def _starts(plain: str, begins: int) -> Iterator[int]:
    """Yield where the lines begin that hold something, from an offset on."""
    for line in plain[begins:].split("\n"):
        if line.strip():
            yield begins
        begins += len(line) + 1


def _calls(who: str, line: str, words: int) -> bool:
    """Tell a word before the words of somebody who calls: they ask, or he is called 刘女士."""
    asks = line.endswith("?") or ASKS.search(line, words) or CITIZEN_TITLE.search(who)
    return bool(asks) and not FURNITURE.search(who) and not SAYS.search(who)
