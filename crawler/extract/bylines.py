"""Credit lines: who wrote, took, edited and checked, and where the text comes from."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import Any

from crawler.extract.groups import Group
from crawler.extract.labels import CREDIT, PHOTO, PICTURED, STRICT
from crawler.extract.outlets import only_outlet
from crawler.extract.statements import Reading, Statement, is_signed, statements
from crawler.extract.tokens import Token
from crawler.lexicon import names, roles
from crawler.lexicon.row import choice, forms
from crawler.text.dates import Moment
from crawler.text.fold import folded
from crawler.text.furniture import is_trail
from crawler.text.names import is_organ, is_outlet
from crawler.vocabulary import Role

CREDIT_LENGTH = 200
"""A line of credits alone is no longer."""

POINTERS = "▲△▼ \u3000"
"""What points from words to their picture."""

GIVEN = re.compile(rf"\((?P<giver>[^()。,]{{2,30}}(?:{choice(forms(roles.GIVEN))}))\)$")
"""Who gave a picture, in brackets behind the words under it, in folded form: （医院提供）."""

PICTURING: tuple[tuple[Role, ...], ...] = (PHOTO, ("other",))
"""Roles of who made a picture: took it, or drew it."""

OPEN = re.compile(r"[（(][^）)]*$")

CLAUSE = re.compile("[，,；;。]")
BRACKETED = re.compile(r"[（(][^（）()]+[）)]")
"""What parts clauses, and a line that is one bracket."""

CREDITING = frozenset(("deed", "source", "stop", "comma"))
"""Tokens beside which words are no outlet without a label."""

STAMPED = re.compile(r"[\[(【（][^\[\]()]{1,20}[\])】）] ?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$")
"""Who speaks in a talk, and when: [小编] 19:30:05."""

NO_SOURCE = frozenset(forms(names.NOBODY, meaning="nobody"))
CAPTION = re.compile("|".join(forms(roles.CAPTIONS)))


def parse(text: str) -> dict[str, Any]:
    """Read a credit line, an info line or a caption.

    :returns: ``published_at`` and ``precision``; ``source``; ``bylines`` as ``{role, name, org}``, an organ in the
        place of a person with ``name`` None; ``caption`` and ``credit``. What is not there is None or empty.
    """
    reading = statements(text)
    moment = published(reading)
    caption, credit = _picture(reading)
    return {
        "published_at": moment.iso if moment else None,
        "precision": moment.precision if moment else None,
        "source": source_of(reading),
        "bylines": [one for group in credited(reading) for one in group.credited()],
        "caption": caption,
        "credit": credit,
    }


def source_of(reading: Reading) -> str | None:
    """Return the source that a line names behind a label, or else beside its date."""
    return _labelled_source(reading) or (_source_beside_date(reading) if published(reading) else None)


def source_below(reading: Reading) -> str | None:
    """Return the source that a line under a text names; without a label an organ, as comments follow, too."""
    labelled = _labelled_source(reading)
    return labelled or next((one for one in (source_of(reading),) if one and is_organ(one)), None)


def outlet_of_reporter(reading: Reading) -> str | None:
    """Return the outlet that a line names before its reporter, with a slash between: 某报／记者李明远."""
    told = [] if reading.prose else [one for one in reading.line.tokens if one.kind != "blank"]
    for outlet, title in pairwise(told):
        if outlet.kind == "organ" and title.kind == "title" and is_outlet(outlet.text):
            return outlet.text if "/" in folded(reading.line.text[outlet.end : title.start]) else None
    return None


def split_caption(text: str, *, shown: bool = True) -> tuple[str, str | None]:
    """Return the words under a picture, and who took or gave it.

    :param shown: whether the picture stands over them: who is said in brackets to give something gives that
    """
    caption, credit = _picture(statements(text)) if PICTURED.search(folded(text)) else (None, None)
    given = GIVEN.search(folded(text)) if shown and (not credit or OPEN.search(caption or "")) else None
    if given:
        return text[: given.start()].strip(POINTERS), text[given.start("giver") : given.end("giver")]
    return (caption or "", credit) if credit else (text.strip(POINTERS), None)


def is_byline(text: str) -> bool:
    """Tell a line that only credits from one that is article text."""
    if len(text) > CREDIT_LENGTH or text.rstrip(" )）")[-1:] in "。！？!?…" or not CREDIT.search(folded(text)):
        return False
    reading = statements(text)
    if STAMPED.match(text):
        return False
    if reading.prose:
        return _ends_note(reading)
    if any(is_signed(one) and one.bracketed for one in reading.bare):
        return True
    return bool(reading.statements) or any(
        token.kind == "source" or (token.kind == "label" and not STRICT.intersection(token.label.roles))
        for token in reading.line.tokens
    )


def _ends_note(reading: Reading) -> bool:
    """Tell a note in brackets that ends with who helped: （部分病人为化名；实习生李明远对本文亦有贡献）."""
    text, last = reading.line.text, reading.statements[-1] if reading.statements else None
    if last is None or not last.bracketed or BRACKETED.fullmatch(text) is None:
        return False
    return last.end == len(text) - 1 and CLAUSE.search(text, reading.prose[-1].end, last.start) is not None


def credited(reading: Reading) -> list[Group]:
    """Return everybody credited; bare names only of a line that has no prose."""
    groups = reading.groups
    for statement in (one for one in reading.bare if not (reading.in_bar and _is_office(one, reading))):
        start, end = _line_around(reading, statement.start)
        alone = not any(start <= token.start < end for token in reading.prose)
        if alone and is_signed(statement):
            groups += statement.groups
    return groups


def _is_office(statement: Statement, reading: Reading) -> bool:
    """Tell an office without a person: beside a date, [市卫生监督所], it is the source."""
    inside = (one for one in reading.line.tokens if statement.start <= one.start < statement.end)
    dated = any(one.kind == "date" for one in inside)
    return not dated and all(name is None for group in statement.groups for name, _ in group.people)


def _line_around(reading: Reading, place: int) -> tuple[int, int]:
    text = reading.line.text
    end = text.find("\n", place)
    return text.rfind("\n", 0, place) + 1, len(text) if end < 0 else end


def published(reading: Reading) -> Moment | None:
    """Return the labelled date, else the first that stands in no sentence, dateline or picture credit."""
    tokens = [token for token in reading.line.tokens if token.kind != "blank"]
    free: Moment | None = None
    for before, token, behind in zip([None, *tokens], tokens, [*tokens[1:], None], strict=False):
        if token.kind != "date":
            continue
        if before and before.text == "date":
            return token.moment
        taken = behind is not None and behind.kind == "deed"
        if free is None and not taken and _stands_free(token, tokens, reading):
            free = token.moment
    return free


def _stands_free(date: Token, tokens: list[Token], reading: Reading) -> bool:
    """Tell a date beside which stands no sentence and in front of which stands no dateline."""
    start, end = _line_around(reading, date.start)
    line = [one for one in tokens if start <= one.start < end]
    prose = [one for one in reading.prose if start <= one.start < end]
    told = any(one.kind == "dateline" and one.start < date.start for one in line)
    return not told and (not prose or _is_outlet_alone(prose, line))


def _is_outlet_alone(prose: list[Token], line: list[Token]) -> bool:
    """Tell an unknown outlet beside a date from a sentence."""
    return len(prose) == 1 and 1 < len(prose[0].text) <= 16 and not any(one.kind in ("stop", "comma") for one in line)


def _labelled_source(reading: Reading) -> str | None:
    values = [token.text for token in reading.line.tokens if token.kind == "source"]
    return next((value for value in values if value and folded(value) not in NO_SOURCE and len(value) <= 40), None)


def _source_beside_date(reading: Reading) -> str | None:
    """Return the outlet that stands beside the date, before the labels and titles of its line."""
    for date in (token for token in reading.line.tokens if token.kind == "date"):
        start, end = _line_around(reading, date.start)
        line = [one for one in reading.line.tokens if start <= one.start < end]
        kinds = {one.kind for one in line}
        if kinds & CREDITING or ("title" in kinds and "name" not in kinds):
            continue
        if is_trail(folded(reading.line.text[start:end])):
            continue
        free = list(takewhile(lambda one: one.kind not in ("label", "title"), line))
        if "chrome" in kinds:
            free = [one for one in free if not _is_value(one, line, reading)]
        if date in free and (source := only_outlet(free)):
            return source
    return None


def _is_value(word: Token, line: list[Token], reading: Reading) -> bool:
    """Tell the value of a field that is neither date nor source: 效力状态：现行有效."""
    label = next((one for one in reversed(line) if one.end <= word.start and one.kind != "blank"), None)
    if word.kind == "date" or label is None or label.kind != "chrome" or label.text:
        return False
    return reading.line.text[label.start : word.start].rstrip().endswith((":", "："))


def _picture(reading: Reading) -> tuple[str | None, str | None]:
    """Return the words under a picture, and its credits as printed, joined by a semicolon."""
    text, pieces = reading.line.text, sorted(_pieces(reading))
    prose = _told_beside(pieces, reading)
    if not prose:
        return None, ";".join(dict.fromkeys(words for _, _, words in pieces)) or None
    leading = [piece for piece in pieces if piece[1] <= prose[0][0]]
    trailing = [piece for piece in pieces if piece[0] >= prose[-1][1]]
    if not (leading or trailing):
        return (text.strip(POINTERS) if CAPTION.match(folded(text)) else None), None
    start = max((end for _, end, _ in leading), default=0)
    end = min((start for start, _, _ in trailing), default=len(text))
    caption = text[start:end].strip(" \u3000(（[【:：)）▲△▼\n")
    return caption or None, ";".join(dict.fromkeys(words for _, _, words in (*leading, *trailing)))


def _told_beside(pieces: list[tuple[int, int, str]], reading: Reading) -> list[tuple[int, int]]:
    """Return where words stand that are no credit of a picture; names alone are of what is shown: 某水厂（张三摄）."""
    told = [(one.start, one.end) for one in reading.prose] + [(one.start, one.end) for one in reading.bare]
    return sorted(place for place in told if not any(start <= place[0] < end for start, end, _ in pieces))


def _pieces(reading: Reading) -> list[tuple[int, int, str]]:
    """Return start, end and words of every picture credit of a line."""
    tokens = reading.line.tokens
    pieces = [
        (token.start, token.end, token.text)
        for token in tokens
        if token.kind == "archive" or (token.kind == "picture" and token.text)
    ]
    if not any(group.roles not in PICTURING for group in reading.groups):  # nobody wrote: it is no line of by-lines
        pieces += [_with_issuer(one, reading) for one in reading.statements if _is_of_picture(one, reading)]
    return pieces


def _is_of_picture(statement: Statement, reading: Reading) -> bool:
    """Tell who took a picture: named before a deed, 张三 摄, or behind the words of a caption."""
    if any(group.roles not in PICTURING for group in statement.groups):
        return False
    return all(group.behind for group in statement.groups) or any(
        token.end <= statement.start for token in reading.prose
    )


def _with_issuer(statement: Statement, reading: Reading) -> tuple[int, int, str]:
    """Return start, end and words of a picture credit, 新华社发 in front of it included."""
    before = (one for one in reading.line.tokens if one.kind == "dateline" and 0 <= statement.start - one.end <= 2)
    start = min(statement.start, next((one.start for one in before), statement.start))
    end = statement.end
    if statement.bracketed and start < statement.start:  # 新华社发（李明远 摄）
        end += reading.line.text[end : end + 1] in ("）", ")")
    return start, end, reading.line.text[start:end].strip(" \u3000、，,/")
