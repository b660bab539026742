"""Labels that only the page itself explains: a first name, a letter, the name of the paper (遠圓：, H：).

They are looked for where others speak for sure: what heads more than one line beside them is somebody, too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from crawler.extract.interview.labels import FURNITURE, SpeakerLabel
from crawler.extract.interview.persons import HAN
from crawler.extract.interview.turn_labels import TurnLabel
from crawler.lexicon import speakers
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, forms

CALLED = lazy_pattern(rf"^(?P<label>[{HAN}]{{2,4}}|[A-Z])[ \u3000]*:[ \u3000]*(?=[^\n]{{2}})", re.MULTILINE)
LISTED = lazy_pattern(rf"(?P<names>[{HAN}]{{2,12}}(?:、[{HAN}]{{2,6}})+)分别以(?P<shorts>[^。]{{1,40}}?)(?:表示|代表)")
SHORT = lazy_pattern(
    rf"(?P<before>[{HAN}]{{2,4}}|《[^《》]{{2,14}}》)\((?:以下)?简称[:“\"「]?(?P<short>《[{HAN}]{{1,4}}》|[{HAN}A-Z])"
)
HOST = any_of(speakers.ROLES, meaning="host")
PRESIDING = (*forms(speakers.ROLES, meaning="host"), "我是")
"""Some of which a text has where it says who presides: a pattern of a name is made for few texts."""


def called_labels(plain: str, printed: str, taken: Collection[int]) -> list[TurnLabel]:
    """Return the labels of a page that stand before more than one line, or name the paper in title marks.

    :param plain: the page, folded
    :param printed: the same as printed, character for character
    :param taken: where labels begin that are read already
    """
    found = [match for match in CALLED.finditer(plain) if match.start() not in taken]
    counts = Counter(match["label"] for match in found)
    labels = []
    for match in found:
        word = match["label"]
        outlet = f"《{word}》" in plain
        if (counts[word] > 1 or outlet) and not FURNITURE.search(word):
            speaker = SpeakerLabel(printed[slice(*match.span("label"))], kind="outlet" if outlet else "called")
            labels.append(TurnLabel(match.start(), match.end(), speaker))
    return labels


def short_names(plain: str) -> dict[str, str]:
    """Return the words that a page prints in the place of persons, each with what stands before the note.

    林以安（以下简称「记」）, and 柳依依、白永熙分别以H、A表示.
    """
    shorts = {match["short"]: match["before"] for match in SHORT.finditer(plain)}
    for match in LISTED.finditer(plain):
        shorts |= dict(zip(match["shorts"].split("、"), match["names"].split("、"), strict=False))
    return shorts


def presides(plain: str, name: str) -> bool:
    """Tell whether a page says of a name that its bearer presides: 由仲文、阿晴主持, 主持人柳依依, 我是一帆."""
    if not any(word in plain for word in PRESIDING):
        return False
    listed = rf"[{HAN}、]{{0,12}}"
    name = re.escape(name)
    return bool(re.search(rf"由{listed}{name}{listed}{HOST}|{HOST}{name}|我是(?:{HOST})?{name}(?![{HAN}])", plain))
