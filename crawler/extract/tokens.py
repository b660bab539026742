"""A credit line as tokens: labels, titles, deeds, names, organs, dates, and the words that are none of these."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from crawler.extract.labels import BEHIND, HALF, MARKED, MODIFIERS, PAIRS, ROLE_OF, TITLES, Label, label_of
from crawler.extract.outlet_before import NO_ORG, OWN, org_of
from crawler.extract.source_value import value_at
from crawler.lexicon import furniture, roles
from crawler.lexicon.row import choice, forms
from crawler.text.dates import Moment, find
from crawler.text.fold import folded, without_readings
from crawler.text.names import NOBODY, OUTLET, SURNAMES, is_organ, is_outlet, is_person_name
from crawler.text.names import TITLES as POSTS

LONGEST = 2000
"""Characters of a line that are read; credits are far shorter."""

Kind = Literal[
    "label", "title", "deed", "name", "organ", "dateline", "date", "source", "picture", "archive", "chrome", "noise",
    "char", "open", "close", "newline", "stop", "comma", "blank",
]  # fmt: skip


class Token(NamedTuple):
    """A piece of a line, by its kind and place."""

    kind: Kind
    start: int
    end: int
    text: str = ""
    """As printed; of a source its value alone."""
    label: Label = Label(())
    org: str | None = None
    """Outlet in front of a title or in a dateline; 本报 is empty."""
    moment: Moment | None = None
    """Of a date that the page may have been published on."""


class CreditLine(NamedTuple):
    """A line and its tokens. Places count in ``text``."""

    text: str
    tokens: list[Token]


PIECE = re.compile(
    r"(?P<newline>\n)|(?P<date>\x00+)|(?P<open>[\[(])|(?P<close>[\])])|(?P<stop>[。!?…]+)"
    r"|(?P<chrome>https?://[!-~]+|(?a:[A-Za-z][\w.+-]*@\w+\.[\w.]+)|/ *[\u3400-\u9fff]{2,4}报导)"
    rf"|(?P<both>(?<!\w){HALF} *[/、] *{HALF}(?!\w))"
    rf"|(?P<slashed>(?<=[\u3400-\u9fff]) */ *(?:{HALF} *[/、] *{HALF}|{choice(PAIRS)}|{HALF})(?!\w*(?:记者|通讯员|/)))"
    r"|(?P<latin>[A-Z][a-z]+(?: [A-Z][a-z]*\.?){1,3}(?!\w))"
    r"|(?P<comma>[,;:])|(?P<blank>(?:[^\w\n\x00\[\](),;:。!?…“《]|_)+)"
    r"|(?P<word>\w[\w·+\-.%“”《》]*|[“《][^”》\n]{0,40}[”》]?\w*)"
)
CHROME = re.compile("|".join(forms(roles.BESIDE)))
CODE = re.compile(r"(?P<name>[\u3400-\u9fff·]{2,6})[_-]?[A-Za-z]*\d*$")
BUTTON = re.compile("|".join(forms(furniture.BUTTONS, stands="bare")))
TITLE = re.compile(choice(TITLES))
CLAUSE = re.compile("在(?!线)|[一两三四五六七八九十几数][名位]")
"""What a clause has that ends like an outlet, 一名村医正在村口录制视频, and no name of one."""

DATELINE = re.compile(
    r"(?P<org>[\u3400-\u9fffA-Za-z·+]{2,16}?)?(?P<place>[\u3400-\u9fff]{2,6})?"
    r"(?:\d{1,2}月\d{1,2}日)?(?:综合)?(?P<end>讯|电|消息|发)"
)
PLACE_AND_DAY = re.compile(r"[\u3400-\u9fff]{2,3}(?:(?:\d{1,2}月)?\d{1,2}日(?:综合|专)?[电讯]|报[道导])")
"""From where and when somebody reports, glued behind the name: 某社记者李明远台北12日电, 记者李明远台北报道."""

PRESENTED = re.compile(r"(?P<name>[\u3400-\u9fff]{2,4}?)[系为是](?P<post>[\u3400-\u9fff]{2,24})")
LABEL_WORD = re.compile(rf"(?:{choice(MODIFIERS)}){{0,2}}(?:{choice([*ROLE_OF, *PAIRS])})")
DEED_BEHIND = re.compile(
    rf"(?P<who>[\u3400-\u9fff·]{{2,14}}?)"
    rf"(?P<deed>{choice([*BEHIND, *forms((*roles.DEEDS, *roles.CONTRIBUTED), stands='behind')])})"
)
FRONT = re.compile(rf"(?P<deed>{choice(forms(roles.DEEDS, stands='before'))})(?P<who>[\u3400-\u9fff]{{2,4}})")
GIVERS = choice(forms(roles.FILED, meaning="giver"))
ARCHIVE = re.compile(rf"(?:{GIVERS})(?:供图|提供)|{'|'.join(forms(roles.FILED, meaning='archive'))}")
MAY_BE_MARKED = re.compile(r"[:|@◎/·\]\d\0]|来源|媒体|[自载][ 《]|from ")
"""Some of which every line with a label before its value has: looked for first, as most lines have none."""
LOST_BLANK = re.compile(r"(?<=[者员辑影对核摄])\?(?=[\u3400-\u9fff])")


def read(text: str) -> CreditLine:
    """Split a line into tokens."""
    text = without_readings(text[:LONGEST])
    plain = folded(text)
    if "?" in plain:
        plain = LOST_BLANK.sub(" ", plain)
    dates = find(plain)
    for start, end, _ in dates:
        plain = plain[:start] + "\0" * (end - start) + plain[end:]
    tokens: list[Token] = []
    at, awaited = 0, True
    marks = list(MARKED.finditer(plain)) if MAY_BE_MARKED.search(plain) else []
    for number, mark in enumerate(marks):
        if mark.start() < at or _is_no_label(plain, mark):
            continue
        gap = list(_pieces(text, plain, at, mark.start(), dates if awaited else []))
        if gap and mark["date"] and _is_of_label(gap, mark, first=not tokens):
            gap[-1] = gap[-1]._replace(kind="chrome")
        limit = _start(plain, marks[number + 1]) if number + 1 < len(marks) else len(plain)
        token = _marked(text, plain, mark, limit, gap)
        tokens += [*gap, token]
        at, awaited = token.end, not mark["other_date"]
    tokens += _pieces(text, plain, at, len(plain), dates if awaited else [])
    return CreditLine(text, _joined(text, tokens))


def _start(plain: str, mark: re.Match[str]) -> int:
    """Return where a label begins; of one that is glued to other words, 云溪发布 时间, the part behind its blank."""
    words = (mark["date"] or "").split(" ")
    glued = len(words) > 1 and len(words[0]) > 1 and plain[: mark.start()][-1:].isalnum()
    return mark.start() + len(words[0]) if glued else mark.start()


def _is_no_label(plain: str, mark: re.Match[str]) -> bool:
    """Tell the end of another word before a bar, 只看该作者 | 倒序浏览, and what is quoted: 凡注明“来源：某报”."""
    before = plain[: mark.start()][-1:]
    return before in ("“", "「", '"') or (mark["role"] is not None and "|" in mark[0] and before.isalnum())


def _is_of_label(gap: list[Token], mark: re.Match[str], *, first: bool) -> bool:
    """Tell words glued to the label of a date that are part of it: 编辑出版：, or a line's first, 修订日期：."""
    glued = gap[-1].kind if gap[-1].end == mark.start() else ""
    return glued in ("title", "deed") or (glued == "name" and first and len(gap) == 1)


def _marked(text: str, plain: str, mark: re.Match[str], limit: int, gap: list[Token]) -> Token:
    """Return the token of a label with its mark; a source and who gave a picture with their value.

    :param limit: where the next label stands
    :param gap: the tokens before it, of which an outlet glued to the label is taken off
    """
    start, end = mark.span()
    if words := mark["role"] or mark["boxed"] or mark["dotted"]:
        return Token("label", start, end, words, label_of(words), _org_of_label(gap, mark) if mark["role"] else None)
    if mark["source"] or mark["bare_source"] or mark["chrome_source"] or mark["picture"]:
        value, behind = value_at(text, plain, end, limit)
        if mark["picture"] in ROLE_OF and is_person_name(value):  # 供图：张三 took it, 供图：某医院 gave it
            return Token("label", start, end, mark["picture"], label_of(mark["picture"]))
        return Token("picture" if mark["picture"] else "source", start, behind, value)
    return Token("chrome", start, end, "date" if mark["date"] else "")


def _org_of_label(gap: list[Token], mark: re.Match[str]) -> str | None:
    """Take the outlet that is glued to a label off the tokens before it: 某报记者：张三."""
    if not gap or gap[-1].end != mark.start() or gap[-1].kind not in ("organ", "noise", "name"):
        return None
    org = org_of(gap[-1].text)
    if org is not None and (gap[-1].kind == "organ" or org != gap[-1].text or is_organ(org) or "记者" in mark["role"]):
        gap.pop()
        return org
    return None


def _pieces(text: str, plain: str, start: int, end: int, dates: list[tuple[int, int, Moment]]) -> Iterator[Token]:
    for piece in PIECE.finditer(plain, start, end):
        kind = piece.lastgroup
        if kind == "word":
            yield from _word(text, plain, piece.start(), piece.end())
        elif kind == "date":
            for first, last, moment in dates:
                if piece.start() <= first < piece.end():
                    yield Token("date", first, last, moment=moment)
        elif kind == "latin":
            yield Token("noise", piece.start(), piece.end(), text[piece.start() : piece.end()])
        elif kind in ("slashed", "both"):
            deed = piece[0].strip(" /")
            mark = "/" if kind == "slashed" else ""
            yield Token("deed", piece.start(), piece.end(), mark + deed, label_of(deed))
        elif kind:
            yield Token(kind, piece.start(), piece.end(), piece[0])  # type: ignore[arg-type]


def _word(text: str, plain: str, start: int, end: int) -> Iterator[Token]:
    """Yield the tokens of one run of characters without a delimiter."""
    at = start
    for found in decompose(plain[start:end]):
        size = found.end - found.start
        place = plain.find(found.org, start, end) if found.org else -1  # 《某刊》 is named without its marks
        org = text[place : place + len(found.org)] if found.org and place >= 0 else found.org
        yield Token(found.kind, at, at + size, text[at : at + size], found.label, org, found.moment)
        at += size


@lru_cache(maxsize=4096)
def decompose(word: str) -> tuple[Token, ...]:
    """Return the tokens of one run of characters, places within it; a word of prose is one token, noise."""
    size = len(word)
    whole = _simple(word)
    if whole:
        return (whole,)
    for reader in (_titled, _done, _fronted):
        if found := reader(word):
            return found
    code = CODE.fullmatch(word)
    if code and len(code["name"]) < size and is_person_name(code["name"]):
        cut = len(code["name"])
        return (Token("name", 0, cut, code["name"]), Token("chrome", cut, size))
    if is_organ(word) and not CLAUSE.search(word):
        return (Token("organ", 0, size, word),)
    return (Token("noise", 0, size, word),)


def _simple(word: str) -> Token | None:
    """Read a word that is one token."""
    size = len(word)
    if ARCHIVE.fullmatch(word):
        return Token("archive", 0, size, word)
    if LABEL_WORD.fullmatch(word):
        return Token("title" if word.endswith(tuple(TITLES)) else "deed", 0, size, word, label_of(word))
    if CHROME.fullmatch(word) or word in NOBODY or BUTTON.fullmatch(word):
        return Token("organ" if word in OWN else "chrome", 0, size, word)
    if size == 1:
        return Token("char", 0, 1, word)
    if is_person_name(word) and not (word.endswith("摄") or TITLE.search(word)):
        return Token("name", 0, size, word)
    if word[-1] in "讯电息发" and (dateline := DATELINE.fullmatch(word)) and len(word) > 2:
        return _dateline(word, dateline)
    return None


def _dateline(word: str, found: re.Match[str]) -> Token | None:
    """Read 某报讯, 某网广州2月12日消息, 某社发: the outlet is its longest beginning that ends like one."""
    head = word[: found.start("end")]
    head = re.sub(r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})月.*$", "", head)
    starts = [head[:end] for end in range(min(len(head), 16), 1, -1)]
    if outlet := next((one for one in starts if one in OWN or OUTLET.at(one, len(one))), None) or next(
        filter(is_outlet, starts), None
    ):
        return Token("dateline", 0, len(word), word, org="" if outlet in OWN else outlet)
    return Token("dateline", 0, len(word), word, org="") if found["end"] in ("讯", "电") and len(head) < 6 else None


def _titled(word: str) -> tuple[Token, ...] | None:
    """Read 某报记者, 记者张三, 某报记者张三摄, 记者张三通讯员李四."""
    titles = list(TITLE.finditer(word))
    if not titles:
        return None
    org = org_of(word[: titles[0].start()])
    if org is None:
        return None
    tokens: list[Token] = []
    at = 0
    for title, following in zip(titles, [*titles[1:], None], strict=True):
        end = following.start() if following else len(word)
        label = label_of(title[0])
        tokens.append(Token("title", at, title.end(), word[at : title.end()], label, org if at == 0 else ""))
        at = title.end()
        rest = word[title.end() : end]
        if rest:
            inner = _named(rest) or (_presented(rest) if "author" in label.roles else None)
            if inner is None:
                return None
            tokens += [one._replace(start=at + one.start, end=at + one.end) for one in inner]
            at = end
    return tuple(tokens)


def _takes_deed(name: str, behind: str) -> bool:
    """Tell a name whose last character is the first of the deed behind it: 李明远摄, 薛涛|对本文亦有贡献."""
    return name[2:].endswith("摄") or (behind != "" and LABEL_WORD.fullmatch(name[-1] + behind) is not None)


def _presented(rest: str) -> tuple[Token, ...] | None:
    """Read who is said to be somebody: 作者|李明远系市人民医院医生."""
    told = PRESENTED.fullmatch(rest)
    if not told or not is_person_name(told["name"]) or not (told["post"].endswith(POSTS) or is_organ(told["post"])):
        return None
    cut = told.end("name")
    return (Token("name", 0, cut, told["name"]), Token("chrome", cut, len(rest), rest[cut:]))


def _named(rest: str) -> tuple[Token, ...] | None:
    """Read what is glued behind a title: a name, and perhaps a deed; or the first half of a padded name, 陆 鸣."""
    if rest in SURNAMES:
        return (Token("char", 0, 1, rest),)
    for length in (len(rest), 3, 2, 4):
        name, behind = rest[:length], rest[length:]
        if len(name) == length and is_person_name(name, titled=True) and not _takes_deed(name, behind):
            if not behind:
                return (Token("name", 0, length, name),)
            last = _simple(behind)
            if last and last.kind in ("deed", "chrome"):
                return (Token("name", 0, length, name), last._replace(start=length, end=len(rest)))
            if PLACE_AND_DAY.fullmatch(behind):
                return (Token("name", 0, length, name), Token("chrome", length, len(rest), behind))
            if more := _fronted(behind) or (_named(behind) if is_person_name(behind[:2]) else None):
                moved = (one._replace(start=length + one.start, end=length + one.end) for one in more)
                return (Token("name", 0, length, name), *moved)
    return (Token("organ", 0, len(rest), rest),) if is_organ(rest) and rest not in NOBODY and len(rest) < 9 else None


def _done(word: str) -> tuple[Token, ...] | None:
    """Read 张三摄, 某科供稿, 某社音视频部制作; or the second half of a padded name with its deed, 鸣报道."""
    if word[1:] in BEHIND:
        return (Token("char", 0, 1, word[0]), Token("deed", 1, len(word), word[1:], label_of(word[1:])))
    found = DEED_BEHIND.fullmatch(word)
    if not found:
        return None
    who, deed = found["who"], found["deed"]
    cut = len(who)
    if deed == "供图" and not is_person_name(who):
        return (Token("archive", 0, len(word), word),) if is_organ(who) else None
    kind: Kind = "name" if is_person_name(who) else "organ"
    if kind == "organ" and not (is_organ(who) and not NO_ORG.search(who)):
        return None
    return (Token(kind, 0, cut, who), Token("deed", cut, len(word), deed, label_of(deed)))


def _fronted(word: str) -> tuple[Token, ...] | None:
    """Read 校对张三, 摄影赵六."""
    found = FRONT.fullmatch(word)
    if not found or not is_person_name(found["who"]):
        return None
    cut, deed = found.end("deed"), found["deed"]
    return (Token("deed", 0, cut, deed, label_of(deed)), Token("name", cut, len(word), found["who"]))


def _joined(text: str, tokens: list[Token]) -> list[Token]:
    """Join the characters of a padded name, 李 明, or button, 返 回."""
    joined: list[Token] = []
    for token in tokens:
        before = joined[-1] if joined else None
        if (
            token.kind in ("char", "deed")
            and token.end - token.start == 1
            and len(joined) > 1
            and before
            and before.kind == "blank"
            and joined[-2].kind == "char"
            and before.text.strip() == ""
        ):
            first = joined[-2]
            if folded(first.text) in SURNAMES or token.kind == "char":
                del joined[-2:]
                word = first.text + text[token.start : token.end]
                token = Token("chrome" if BUTTON.fullmatch(folded(word)) else "name", first.start, token.end, word)
        elif token.text[:1] == "/" and before and before.kind == "deed" and before.end == token.start:  # 李明远文/摄
            words = joined.pop().text + token.text
            token = token._replace(start=before.start, text=words, label=label_of(words))
        joined.append(token)
    return joined
