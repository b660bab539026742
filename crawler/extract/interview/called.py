"""Labels that only the page itself explains: a first name, a letter, the name of the paper (遠圓：, H：).

They are looked for where others speak for sure: what heads more than one line beside them is somebody, too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from crawler.extract.interview.labels import FURNITURE, SpeakerLabel, read_label
from crawler.extract.interview.name_places import places_of
from crawler.extract.interview.persons import CORE, HAN
from crawler.extract.interview.turn_labels import COLON_MARK, LEAD, STAMP, WHO, TurnLabel
from crawler.extract.interview.wording import VERB
from crawler.lexicon import organs, roles, speakers, talks
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of

HOST = any_of(speakers.ROLES, meaning="host")
CALLED = lazy_pattern(
    rf"^{LEAD}(?:{STAMP} *)?(?:{HOST})?(?P<label>{WHO})(?P<note>\([{HAN}]{{2,8}}\))?"
    rf"[ \u3000]*{COLON_MARK}[ \u3000]*(?=\n?[^\n]{{2}})",
    re.MULTILINE,
)
ASKS = lazy_pattern(any_of(speakers.SPEECH, meaning="asks") + "$")
"""At the end of a label of whoever asks, 媒体提问."""

LISTED = lazy_pattern(rf"(?P<names>[{HAN}]{{2,12}}(?:、[{HAN}]{{2,6}})+)分别以(?P<shorts>[^。]{{1,40}}?)(?:表示|代表)")
SHORT = lazy_pattern(
    rf"(?P<before>[{HAN}]{{2,8}}?|《[^《》]{{2,14}}》)(?:\((?:以下)?[简下]称[:“\"「]?|简称(?=[A-Z]))"
    rf"(?P<short>《[{HAN}]{{1,4}}》|[{HAN}A-Z])"
)
SAYS = lazy_pattern(rf"(?:{VERB}|[我你他她们])$")
"""At the end of a clause that leads to words of somebody: 有人问我."""

TELLS = lazy_pattern(rf"[{HAN}]{{0,4}}?(?:{VERB})")
"""Behind a name in a label that tells how its bearer says it: 沈砚笑着说."""

DECLARED = ("简称", "下称")
"""What such a note has, as hardly any page: the pattern is tried at every character."""

ENGLISH = re.compile(rf"(?P<before>[{HAN}]{{2,4}}) ?\((?P<short>[A-Z][a-z]{{1,11}})\)")
"""A name with the one by which somebody is called: 严翠芬(Fiona)."""

ACCOUNT = re.compile(
    rf"(?P<before>[{HAN}]{{2,8}})\((?P<short>@[^\s()]{{2,12}})\)|(?P<account>@[^\s:()]{{2,12}})\((?P<owner>[{HAN}]{{2,4}})[,)]"
)
"""A name with the account under which somebody writes: 范青云(@疾控老范)."""

BY = re.compile(rf"由[{HAN}、]{{0,12}}\Z")
PRESIDE = lazy_pattern(rf"[{HAN}、]{{0,12}}{HOST}")
"""What stands before and behind the name of one of those who preside."""

PRESIDED = lazy_pattern(
    rf"{any_of(roles.DEEDS, meaning='host')}(?:[,。;、)]|[{HAN}]{{0,6}}(?:会|{any_of(talks.TALKS)}))"
)
"""What stands right behind the name of somebody who presides: 副主任明安主持，."""

HOST_BEFORE = lazy_pattern(
    rf"{HOST}(?:(?<!主持)(?:[{HAN}]{{2,4}}[、和与])+|[为是](?:[{HAN}]{{0,12}}(?:{CORE}|的))?)?\Z"
)
WRITER_BEFORE = lazy_pattern(
    rf"(?:{any_of(roles.TITLES, meaning='reporter')}|"
    rf"{any_of(organs.OWN)}[{HAN}]{{0,6}}{any_of(roles.TITLES, meaning=('author', 'editor'))})[“「\"]?\Z"
)
I_AM = lazy_pattern(rf"我是(?:{HOST})?\Z")
LONGER = re.compile(f"[{HAN}]")
"""Behind what is no whole name."""

LONGEST_NAME = 4
"""Characters of a name with a verb behind it, 沈砚说; longer words with one are a clause."""

AHEAD = 20
"""Characters before a name in which such words stand."""


def called_labels(plain: str, printed: str, taken: Collection[int], known: Collection[str] = ()) -> list[TurnLabel]:
    """Return the labels of a page that stand before more than one line, or name the paper in title marks.

    :param plain: the page, folded
    :param printed: the same as printed, character for character
    :param taken: where labels begin that are read already
    :param known: names of persons that the page tells elsewhere; others are not made of words for parts of a page
    """
    found = [match for match in CALLED.finditer(plain) if match.start() not in taken]
    counts = Counter(match["label"] for match in found)
    labels = []
    for match in found:
        word = match["label"]
        outlet = f"《{word}》" in plain
        if (counts[word] > 1 or outlet) and (word in known or _may_be_called(word)):
            labels.append(TurnLabel(match.start(), match.end(), _speaker(match, printed, outlet=outlet)))
        elif (name := next(filter(word.startswith, known), None)) and TELLS.fullmatch(word, len(name)):
            called = printed[match.start("label") :][: len(name)]
            labels.append(TurnLabel(match.start(), match.end(), SpeakerLabel(called, name=called, kind="name")))
    return labels


def _speaker(match: re.Match[str], printed: str, *, outlet: bool) -> SpeakerLabel:
    """Return who is called so; what stands in brackets behind tells more of him, 李先生（患者家属）."""
    word = printed[slice(*match.span("label"))]
    role = "reporter" if ASKS.search(match["label"]) else None
    if match["note"]:
        titled = read_label(word)
        return SpeakerLabel(
            word + printed[slice(*match.span("note"))], titled.role if titled else role, word, kind="called"
        )
    return SpeakerLabel(word, role, kind="outlet" if outlet else "called")


def _may_be_called(word: str) -> bool:
    """Tell a word that is no part of a page, no single character and no clause: 他说."""
    clause = len(word) > LONGEST_NAME and SAYS.search(word)
    return not (FURNITURE.search(word) or clause) and (len(word) > 1 or "A" <= word <= "Z")


def short_names(plain: str) -> dict[str, str]:
    """Return the words that a page prints in the place of persons, each with what stands before the note.

    林以安（以下简称「记」）, 林以安（下称L）, 林以安(Anne), and 柳依依、白永熙分别以H、A表示.
    """
    declares = any(word in plain for word in DECLARED)
    shorts = {match["short"]: match["before"] for match in SHORT.finditer(plain)} if declares else {}
    for match in ENGLISH.finditer(plain):
        shorts |= {match["short"]: match["before"], match["short"][0]: match["before"]}
    for match in ACCOUNT.finditer(plain) if "@" in plain else ():
        shorts[match["short"] or match["account"]] = match["before"] or match["owner"]
    for match in LISTED.finditer(plain) if "分别以" in plain else ():
        shorts |= dict(zip(match["shorts"].split("、"), match["names"].split("、"), strict=False))
    return shorts


def presides(plain: str, name: str) -> bool:
    """Tell whether a page says that somebody presides: 由仲文、阿晴主持, 主持人柳依依, 主任明安主持会议."""
    return any(_presides_at(plain, start, start + len(name)) for start in places_of(plain, name))


def _presides_at(plain: str, start: int, end: int) -> bool:
    ahead = max(0, start - AHEAD)
    beside_others = BY.search(plain, ahead, start) and PRESIDE.match(plain, end)
    return bool(beside_others or PRESIDED.match(plain, end) or HOST_BEFORE.search(plain, ahead, start))


def introduces_himself(plain: str, name: str) -> bool:
    """Tell whether somebody gives a name as his own, 我是一帆: a host, where no other is called so."""
    return any(
        I_AM.search(plain, max(0, start - AHEAD), start) and not LONGER.match(plain, start + len(name))
        for start in places_of(plain, name)
    )


def reports(plain: str, name: str) -> bool:
    """Tell whether a page says of a name that its bearer writes for it: 本刊特约撰稿人“半夏”."""
    return any(WRITER_BEFORE.search(plain, max(0, start - AHEAD), start) for start in places_of(plain, name))
