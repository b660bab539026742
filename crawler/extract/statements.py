"""The grammar of credit lines: tokens → who is credited with what, and what is prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from crawler.extract.groups import SILENT, Carried, Group, groups_of
from crawler.extract.labels import PHOTO, label_of
from crawler.extract.pens import PEN_IN_BRACKETS, is_claimed, is_short_pen, with_ids
from crawler.extract.posts_beside import PROSE, SAYING, is_post, without_posts
from crawler.extract.segments import Segment, segments
from crawler.extract.tokens import TITLE, CreditLine, Token, read
from crawler.text.fold import folded
from crawler.text.names import TITLES as POSTS
from crawler.text.names import is_outlet

REPORTED = re.compile(r"[\u3400-\u9fff]{2,3}报[道导]")
"""From where somebody reports, behind the name: （李明远 上海报道）."""

LONGEST_IN_BAR, LONGEST_BAR = 3, 80
ROLES_OF_A_LIST = 2
CLAIMING = SAYING | {"chrome"}
"""Tokens for whose sake others of their part are read anew; most parts are prose and have none."""

FIELDS = frozenset(("date", "source", "picture", "chrome", "dateline"))


class Statement(NamedTuple):
    """What one part of a line says, and where."""

    groups: list[Group]
    start: int
    end: int
    bracketed: bool


@dataclass
class Reading:
    """A line as read."""

    line: CreditLine
    statements: list[Statement] = field(default_factory=list)
    bare: list[Statement] = field(default_factory=list)
    """Names and organs that nothing credits."""
    prose: list[Token] = field(default_factory=list)
    """Words that belong to no credit."""
    in_bar: bool = False
    """Whether the line is a bar with date or source: what its labels claim are names."""

    @property
    def groups(self) -> list[Group]:
        """Everybody credited."""
        return [group for statement in self.statements for group in statement.groups]


@lru_cache(maxsize=128)
def statements(text: str) -> Reading:
    """Read who is credited in a line. The layers ask for the same lines; nobody changes what is returned."""
    reading = Reading(read(text))
    carried = Carried()
    reading.in_bar = _is_bar(reading.line)
    for part in segments(reading.line.tokens):
        if not part.tokens:
            carried = Carried(open=carried.open)
            continue
        may_claim = carried.open or _may_claim(part) or (reading.in_bar and any(map(is_post, part.tokens)))
        tokens = _claimed(part, carried, in_bar=reading.in_bar) if may_claim else part.tokens
        for run, kept in _runs(tokens, part.bracketed, in_bar=reading.in_bar):
            order = _with_titles_first(run) if part.bracketed else run
            groups = groups_of(order, reading.line.text, carried) if kept else []
            _file(reading, groups, run, bracketed=part.bracketed, kept=kept)
        if not (part.bracketed and _tells_post(reading, tokens)):
            reading.prose += [token for token in tokens if token.kind in PROSE]
    if carried.open:
        _without_name(reading, carried.open)
    return reading


def _is_bar(line: CreditLine) -> bool:
    """Tell a short line with a date or a source and no sentence."""
    if not line.tokens or len(line.text) > LONGEST_BAR:
        return False
    kinds = {token.kind for token in line.tokens}
    return bool(kinds & {"date", "source"}) and not kinds & {"stop", "comma", "newline", "dateline"}


def _with_titles_first(run: list[Token]) -> list[Token]:
    """Return the tokens with each title before its names, where all stand behind them: （李明远 记者 王芳 通讯员）."""
    if run[0].kind != "name" or run[-1].kind != "title":
        return run
    ordered, names = list[Token](), list[Token]()
    for token in run:
        names.append(token)
        if token.kind == "title":
            ordered += [token, *names[:-1]]
        elif token.kind == "deed":
            ordered += names
        if token.kind in ("title", "deed"):
            names = []
    return ordered


def _file(reading: Reading, groups: list[Group], run: list[Token], *, bracketed: bool, kept: bool) -> None:
    """Put what was read where it belongs."""
    if not kept:
        reading.prose += [token for token in run if token.kind not in SILENT]
        return
    start, end = run[0].start, run[-1].end
    named = [group for group in groups if group.people]
    if groups and not named and bracketed and len(run) == 1:
        _credit_last(reading, groups[0])
    if bracketed and (_takes_office(reading, run) or _takes_people(reading, named, run[0].start)):
        return
    for filed, bare in ((reading.statements, False), (reading.bare, True)):
        if some := [group for group in named if group.bare == bare]:
            filed.append(Statement(some, start, end, bracketed))


def _credit_last(reading: Reading, deed: Group) -> None:
    """Credit the names before a deed that stands alone in brackets, 张三（摄影）."""
    if reading.bare:
        last = reading.bare.pop()
        last.groups[-1].roles, last.groups[-1].behind = deed.roles or deed.title, True
        reading.statements.append(last)


def _takes_office(reading: Reading, run: list[Token]) -> bool:
    """Tell whether the organ that stands alone in brackets is where who is named right before them works.

    文：李明远（儿童保健科）. It is told to the person.
    """
    organ, last = run[0], reading.statements[-1] if reading.statements else None
    if last is None or len(run) > 1 or organ.kind != "organ" or organ.start - last.end > 1 or is_outlet(organ.text):
        return False
    name, org = last.groups[-1].people[-1]
    if name is None or org or last.groups[-1].org:
        return False
    last.groups[-1].people[-1] = (name, organ.text)
    return True


def _takes_people(reading: Reading, named: Sequence[Group], start: int) -> bool:
    """Tell whether who is named alone in brackets is of the office credited right before them: 供稿：医务科（李明远）.

    They are told to the office.
    """
    last = reading.statements[-1] if reading.statements else None
    if last is None or len(named) != 1 or not named[0].bare or start - last.end > 1:
        return False
    name, org = last.groups[-1].people[-1]
    people = [person for person, _ in named[0].people]
    if name is not None or None in people or is_outlet(org or ""):
        return False
    last.groups[-1].people[-1:] = [(person, org) for person in people]
    return True


def _tells_post(reading: Reading, tokens: Sequence[Token]) -> bool:
    """Tell the post that stands alone in brackets behind who is credited: 主持人：沈砚（市新闻办新闻发布科科长）."""
    last = reading.statements[-1] if reading.statements else None
    alone = len(tokens) == 1 and tokens[0].kind == "noise" and folded(tokens[0].text).endswith(POSTS)
    return alone and last is not None and tokens[0].start - last.end <= 1


def _without_name(reading: Reading, group: Group) -> None:
    """Credit the outlet of 文/本刊记者, whose reporter is not named."""
    org = group.org or group.own
    if group.marked and group.title and org:
        group.people.append((None, org))
        reading.statements.append(Statement([group], 0, len(reading.line.text), bracketed=False))


def _may_claim(part: Segment) -> bool:
    return part.enclosed or any(token.kind in CLAIMING for token in part.tokens)


def _claimed(part: Segment, carried: Carried, *, in_bar: bool) -> list[Token]:
    """Turn words that a label, a title or a deed claims into names: pen names, and surnames that no list has.

    :param in_bar: whether the line is the bar with date or source: there no label opens a turn of an interview
    """
    context: Token | None = None
    opened = carried.open if carried.open and carried.open.marked else None
    claimed: list[Token] = []
    field, listed, longest = False, _lists_roles(part.tokens), part.longest_pen or LONGEST_IN_BAR * in_bar
    for token in with_ids(_parted(part, in_bar=in_bar)):
        if token.kind in SAYING:
            context, field = token, False
        elif token.kind == "chrome" and not token.text:  # a field of the page: its value is nobody
            context, field = None, True
        elif field and token.kind in ("name", "organ", "noise"):
            token = token._replace(kind="chrome")
        elif token.kind in FIELDS:
            context = None
        elif token.kind in PROSE:
            by = context or (opened if not claimed else None)
            next_to = bool(claimed) and claimed[-1] is context
            if by and is_claimed(token, by, longest=longest, listed=listed, next_to=next_to):
                token = token._replace(kind="name")
            else:
                context = None
        claimed.append(token)
    return _with_photographer(claimed)


def _with_photographer(tokens: list[Token]) -> list[Token]:
    """Make a name of the short word before the deed at the end: …立起了说明牌。苇间 摄, （索南达吉 摄）."""
    ends = len(tokens) > 1 and tokens[-1].kind in SAYING and tokens[-1].label.roles == PHOTO
    if ends and tokens[-2].kind in PROSE and is_short_pen(tokens[-2], PEN_IN_BRACKETS):
        tokens[-2] = tokens[-2]._replace(kind="name")
    return tokens


def _parted(part: Segment, *, in_bar: bool) -> Iterator[Token]:
    """Yield the tokens without posts; in brackets titles and names that are glued are parted: （记者海若云）."""
    in_credit = in_bar or part.enclosed or any(token.kind in SAYING for token in part.tokens)
    named = False
    for token in without_posts(part.tokens) if in_credit else iter(part.tokens):
        words = folded(token.text) if token.kind == "noise" else ""
        glued = TITLE.match(words) if part.enclosed else None
        if glued and PEN_IN_BRACKETS.fullmatch(words, glued.end()) and len(words) <= glued.end() + part.longest_pen:
            cut = token.start + glued.end()
            yield token._replace(
                kind="title", end=cut, text=token.text[: glued.end()], label=label_of(glued[0]), org=""
            )
            yield token._replace(kind="name", start=cut, text=token.text[glued.end() :])
        elif named and in_credit and token.kind == "noise" and REPORTED.fullmatch(words):
            yield token._replace(kind="deed", label=label_of(words[-2:]))
        else:
            yield token
        named = token.kind == "name"


def _lists_roles(tokens: Sequence[Token]) -> bool:
    """Tell a part of nothing but roles and short words behind each: 记者 冰轮 摄像 水门.

    Behind a single role stand several words, one of them a person's name: 记者：盘古月 蓝水生.
    """
    words = [token for token in tokens if token.kind != "date"]
    if not words or words[0].kind not in SAYING:
        return False
    several = len(words) > ROLES_OF_A_LIST and any(token.kind == "name" for token in words)
    if not several and sum(token.kind in SAYING for token in words) < ROLES_OF_A_LIST:
        return False
    return all(token.kind in (*SAYING, "name", "organ") or is_short_pen(token) for token in words)


def _runs(tokens: list[Token], bracketed: bool, *, in_bar: bool) -> Iterator[tuple[list[Token], bool]]:
    """Yield the runs of tokens between words of prose, and whether each may credit."""
    runs: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind in PROSE:
            runs.append([])
        else:
            runs[-1].append(token)
    for number, run in enumerate(runs):
        if run:
            ends = (number == 0, number == len(runs) - 1)
            yield run, len(runs) == 1 or (in_bar and _names(run)) or _stands_beside_prose(run, bracketed, *ends)


def _names(run: list[Token]) -> bool:
    """Tell a run of labels, titles or deeds with a name behind one of them."""
    return any(one.kind in SAYING and behind.kind == "name" for one, behind in pairwise(run))


def _stands_beside_prose(run: list[Token], bracketed: bool, first: bool, last: bool) -> bool:
    """Tell credits beside prose from words of it.

    Without a bracket or a label with a mark, only the end of a caption (… 某报记者张三 摄) and a dateline with its
    reporters (某报讯 记者张三 …) may stand beside prose.
    """
    kinds = {token.kind for token in run}
    if "label" in kinds or (bracketed and "title" in kinds):
        return True
    if first and run[0].kind == "dateline" and {"title", "name"} <= kinds:
        return True
    said = next((token for token in reversed(run) if token.kind not in SILENT), run[-1])
    return last and said.kind == "deed" and "photographer" in said.label.roles and bool(kinds & {"name", "organ"})


def is_signed(statement: Statement) -> bool:
    """Tell whether bare names are authors': persons, or the offices of a bracket (健教科), but no outlet alone."""
    people = [person for group in statement.groups for person in group.people]
    if any(name for name, _ in people):
        return len(people) < 9
    return statement.bracketed and not any(is_outlet(org or "") for _, org in people)
