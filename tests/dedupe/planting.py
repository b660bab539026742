"""Plants kin of many kinds among the texts of a hand: what is to be tied to what, and as what.

A hand brings words, forms, furniture and layouts of its own. The kinds are those that copying, editing and the making of
notices bring forth; each document says which others it is to be tied to, and by which types.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import NamedTuple, Protocol

Paragraphs = list[list[str]]

COPY = frozenset({"same_as", "reprint_of"})
REVISION = frozenset({"revision_of"})
FIRM = COPY | REVISION
LOOSE = frozenset({"related"})
ANY = FIRM | LOOSE
INTERPRETS = frozenset({"interprets"})


class Form(NamedTuple):
    """A form of notices: what it leaves open stands in braces."""

    kind: str
    title: str
    lines: tuple[str, ...]


class Policy(NamedTuple):
    """A policy, and texts that explain it, by their kind."""

    title: str
    number: str
    agency: str
    paragraphs: Paragraphs
    explained: dict[str, tuple[str, Paragraphs]]


class Hand(Protocol):
    """What a generator gives."""

    name: str
    agencies: list[str]
    papers: list[str]
    forms: tuple[Form, ...]
    synonyms: dict[str, str]

    def article(self, chance: random.Random) -> tuple[str, Paragraphs]: ...
    def short(self, chance: random.Random) -> tuple[str, Paragraphs]: ...
    def slots(self, chance: random.Random) -> dict[str, str]: ...
    def head(self, chance: random.Random, paper: str) -> list[str]: ...
    def foot(self, chance: random.Random, paper: str) -> list[str]: ...
    def inside(self, chance: random.Random) -> list[str]: ...
    def note(self, chance: random.Random) -> list[str]: ...
    def subheads(self, chance: random.Random, count: int) -> list[str]: ...
    def digits(self, sentence: str, chance: random.Random) -> str: ...
    def local(self, sentence: str, chance: random.Random) -> str: ...
    def rewritten(self, sentence: str, chance: random.Random) -> str: ...
    def digest(self, chance: random.Random, parts: list[tuple[str, Paragraphs]]) -> tuple[str, Paragraphs]: ...
    def policy(self, chance: random.Random) -> Policy: ...
    def faq(self, chance: random.Random) -> tuple[str, Paragraphs]: ...
    def table(self, chance: random.Random, rows: int) -> tuple[str, list[str]]: ...
    def correction(self, title: str, chance: random.Random) -> str: ...


@dataclass
class Planted:
    """A document, and what it is to be to others."""

    id: str
    kind: str
    group: int
    """Texts of one group are one article or versions of it."""
    title: str
    paragraphs: Paragraphs
    day: str
    url: str
    agency: str
    source: str | None = None
    city: str | None = None
    number: str | None = None
    of: tuple[str, ...] = ()
    """The documents that it is to be tied to."""
    wants: frozenset[str] = frozenset()
    """By one of these types; empty where it must not be tied firmly to anything."""
    page_kind: str = "news"

    @property
    def body(self) -> str:
        return "\n".join(map("".join, self.paragraphs))


@dataclass
class Planter:
    """Makes documents of a hand, each with a number of its own."""

    hand: Hand
    chance: random.Random
    made: list[Planted] = field(default_factory=list)

    def add(self, kind: str, title: str, paragraphs: Paragraphs, **told: object) -> Planted:
        at = len(self.made)
        agency = self.chance.choice(self.hand.agencies)
        given: dict[str, object] = {
            "day": self.day(), "agency": agency, "url": f"http://{_host(agency)}/xw/{at // 1000}/content_{at + 41_000}.html", "group": at,
            "paragraphs": [list(p) for p in paragraphs],
        }  # fmt: skip
        one = Planted(f"{kind[:3]}{at:06}", kind, title=title, **(given | told))  # type: ignore[arg-type]
        self.made.append(one)
        return one

    def day(self) -> str:
        return str(date(2016, 3, 1) + timedelta(days=self.chance.randrange(3200)))

    def copy(self, kind: str, original: Planted, **told: object) -> Planted:
        """A copy in a paper, some days later."""
        at = len(self.made)
        later = date.fromisoformat(original.day) + timedelta(days=self.chance.choice((0, 0, 1, 1, 3, 9)))
        paper = self.chance.choice(self.hand.papers)
        given: dict[str, object] = {
            "id": f"{kind[:3]}{at:06}", "kind": kind, "paragraphs": [list(p) for p in original.paragraphs], "day": str(later),
            "url": f"https://{_host(paper)}/{later.year}/{at}.shtml", "agency": None, "source": paper, "of": (original.id,),
            "wants": FIRM, "number": None, "city": None,
        }  # fmt: skip
        if self.chance.random() < 0.3:  # it names where it was taken from
            given["source"] = original.agency
        one = replace(original, **(given | told))  # type: ignore[arg-type]
        self.made.append(one)
        return one

    def article(self) -> Planted:
        while True:
            title, paragraphs = self.hand.article(self.chance)
            if sum(len(s) for p in paragraphs for s in p) > 260:
                return self.add("article", title, paragraphs)


def _host(name: str) -> str:
    return f"{sum(ord(char) * (at + 3) for at, char in enumerate(name)) % 9973:04}.example.cn"


Way = Callable[[Planter, Planted], None]


def framed(planter: Planter, one: Planted) -> None:
    hand, chance = planter.hand, planter.chance
    side = chance.randrange(3)
    paper = one.source or hand.papers[0]
    head = [[line] for line in hand.head(chance, paper)] if side != 1 else []
    foot = [[line] for line in hand.foot(chance, paper)] if side != 0 else []
    one.paragraphs = [*head, *one.paragraphs, *foot]
    if chance.random() < 0.4 and len(one.paragraphs) > 3:
        one.paragraphs.insert(chance.randrange(2, len(one.paragraphs) - 1), planter.hand.inside(chance))


def cut(planter: Planter, one: Planted) -> None:
    chance = planter.chance
    dropped = set(chance.sample(range(len(one.paragraphs)), min(chance.randint(1, 3), len(one.paragraphs) // 2)))
    one.paragraphs = [p for at, p in enumerate(one.paragraphs) if at not in dropped]


def framed_cut(planter: Planter, one: Planted) -> None:
    cut(planter, one)
    framed(planter, one)


def excerpt(planter: Planter, one: Planted) -> None:
    sentences = [(at, s) for at, p in enumerate(one.paragraphs) for s in p]
    size = max(3, round(planter.chance.uniform(0.4, 0.6) * len(sentences)))
    first = planter.chance.choice((0, planter.chance.randrange(max(1, len(sentences) - size + 1))))
    chosen = sentences[first : first + size]
    one.paragraphs = [[s for at, s in chosen if at == n] for n in sorted({at for at, _ in chosen})]


def each(change: Callable[[str, random.Random], str]) -> Way:
    def way(planter: Planter, one: Planted) -> None:
        one.paragraphs = [[change(s, planter.chance) for s in p] for p in one.paragraphs]

    return way


def digits(planter: Planter, one: Planted) -> None:
    each(planter.hand.digits)(planter, one)


def subheads(planter: Planter, one: Planted) -> None:
    count = max(1, len(one.paragraphs) // 2)
    for at, line in enumerate(planter.hand.subheads(planter.chance, count)):
        one.paragraphs.insert(3 * at + 1, [line])


def note(planter: Planter, one: Planted) -> None:
    lines = planter.hand.note(planter.chance)
    at = 0 if planter.chance.random() < 0.7 else len(one.paragraphs)
    one.paragraphs[at:at] = [[line] for line in lines]


def all_at_once(planter: Planter, one: Planted) -> None:
    for way in (cut, digits, subheads, note, framed):
        way(planter, one)


COPIES: dict[str, Way] = {
    "reprint": framed,
    "cut": framed_cut,
    "excerpt": excerpt,
    "digit style": digits,
    "subheads": subheads,
    "editor's note": note,
    "all edits at once": all_at_once,
}


def revision(planter: Planter) -> None:
    """One title and day at one house; a figure, a name or a sentence put right."""
    chance, original = planter.chance, planter.article()
    way = chance.choice(("day", "number", "mark"))
    told: dict[str, object] = {
        "url": original.url.replace("content_", "content_9"),
        "agency": original.agency,
        "source": None,
    }
    told |= {"wants": REVISION, "day": original.day}
    if way == "number":
        original.number = f"{original.agency[:2]}卫〔{original.day[:4]}〕{len(planter.made)}号"
        told |= {
            "number": original.number,
            "day": str(date.fromisoformat(original.day) + timedelta(days=chance.randint(1, 60))),
        }
    if way == "mark":
        told |= {"title": planter.hand.correction(original.title, chance)}
        told |= {"day": str(date.fromisoformat(original.day) + timedelta(days=chance.randint(1, 9)))}
    one = planter.copy(f"revision by {way}", original, **told)
    numbered = [(p, at) for p in one.paragraphs for at, s in enumerate(p) if re.search(r"\d", s)]
    p, at = chance.choice(numbered)
    if chance.random() < 0.6:
        p[at] = re.sub(r"\d+", lambda m: str(int(m[0]) + chance.randint(1, 9)), p[at], count=1)
    else:
        p[at] = planter.hand.article(chance)[1][0][0]


def foreign_correction(planter: Planter) -> None:
    """A mark of correction over a text of one title that is another: it is not the correction of that one."""
    hand, chance = planter.hand, planter.chance
    form = chance.choice(hand.forms)
    one = _fill(planter, form, hand.slots(chance))
    slots = hand.slots(chance)
    right = _fill(planter, form, slots, agency=one.agency, url=one.url[:-5] + "5.html", title=one.title)
    changed = slots | {"amount": hand.slots(chance)["amount"], "phone": hand.slots(chance)["phone"]}
    later = str(date.fromisoformat(right.day) + timedelta(days=chance.randint(0, 4)))
    title = hand.correction(right.title, chance)
    marked = _fill(planter, form, changed, agency=one.agency, url=one.url[:-5] + "7.html", title=title, day=later)
    marked.kind, marked.group = "own correction", right.group
    if marked.body != right.body:
        marked.of, marked.wants = (right.id,), REVISION


def short(planter: Planter) -> None:
    title, paragraphs = planter.hand.short(planter.chance)
    original = planter.add("short original", title, paragraphs)
    framed(planter, planter.copy("short text", original))


OPEN = ("name", "unit", "place", "amount", "case", "day", "phone")


def notices(planter: Planter) -> None:
    """Two to five of one form and house; some on one day, some with one thing other."""
    hand, chance = planter.hand, planter.chance
    form = chance.choice(hand.forms)
    slots = hand.slots(chance)
    held = [name for name in OPEN if any(f"{{{name}}}" in line for line in form.lines)]
    first = _fill(planter, form, slots)
    seen = {first.body}
    for _ in range(chance.randint(1, 4)):
        fresh = hand.slots(chance)
        way = chance.choice(("one", "two", "all"))
        names = held if way == "all" else chance.sample(held, min(len(held), 1 if way == "one" else 2))
        told = slots | {name: fresh[name] for name in names}
        day = first.day if chance.random() < 0.6 else planter.day()
        url = first.url.replace("content_", f"content_{len(planter.made)}")
        one = _fill(planter, form, told, day=day, agency=first.agency, url=url)
        if one.body in seen:
            planter.made.pop()
        seen.add(one.body)
    if chance.random() < 0.15:
        framed(planter, planter.copy("notice reprinted", first))


def _fill(planter: Planter, form: Form, slots: dict[str, str], **told: object) -> Planted:
    title = str(told.pop("title", form.title.format(**slots)))
    lines = [[line.format(**slots)] for line in form.lines]
    return planter.add("notice", title, lines, **told)


def tables(planter: Planter) -> None:
    """A table with a row more, years apart; texts with stock answers."""
    hand, chance = planter.hand, planter.chance
    state = chance.getstate()
    rows = chance.randint(6, 14)
    title, lines = hand.table(chance, rows)
    one = planter.add("notice", title, [[line] for line in lines])
    chance.setstate(state)
    chance.randint(6, 14)
    title, lines = hand.table(chance, rows + 1)
    chance.random()
    later = str(date.fromisoformat(one.day) + timedelta(days=365 * chance.randint(1, 3)))
    planter.add("notice", title, [[line] for line in lines], day=later, agency=one.agency)


def faqs(planter: Planter) -> None:
    agency = planter.chance.choice(planter.hand.agencies)
    for _ in range(3):
        planter.add("notice", *planter.hand.faq(planter.chance), agency=agency)


def loose(planter: Planter) -> None:
    """Copy-edited, localised, half-verbatim."""
    hand, chance = planter.hand, planter.chance
    original = planter.article()
    way = chance.choice(("copy-edited", "localised", "half-verbatim"))
    told = {"wants": LOOSE, "group": -len(planter.made) - 1}
    one = planter.copy(way, original, **told)
    if way == "copy-edited":
        each(lambda s, _: _synonyms(hand, s))(planter, one)
    elif way == "localised":
        each(hand.local)(planter, one)
        one.title = hand.local(one.title, chance)
    else:
        places = [(p, at) for p in one.paragraphs for at in range(len(p))]
        for p, at in chance.sample(places, len(places) // 2):
            p[at] = hand.rewritten(p[at], chance)
        one.title = hand.article(chance)[0]
    if one.body == original.body:
        planter.made.pop()


def _synonyms(hand: Hand, sentence: str) -> str:
    for word, other in hand.synonyms.items():
        sentence = sentence.replace(word, other)
    return sentence


def digests(planter: Planter) -> None:
    chance = planter.chance
    held = [planter.article() for _ in range(chance.randint(3, 4))]
    parts = []
    for one in held:
        whole = chance.random() < 0.5
        parts.append((one.title, one.paragraphs if whole else one.paragraphs[: max(2, len(one.paragraphs) // 2)]))
    title, paragraphs = planter.hand.digest(chance, parts)
    day = str(max(date.fromisoformat(one.day) for one in held) + timedelta(days=3))
    planter.add(
        "digest", title, paragraphs, day=day, of=tuple(one.id for one in held), wants=ANY, group=-len(planter.made) - 1
    )


def policies(planter: Planter) -> None:
    chance = planter.chance
    told = planter.hand.policy(chance)
    day = date.fromisoformat(planter.day())
    policy = planter.add(
        "policy", told.title, told.paragraphs, number=told.number, agency=told.agency, day=str(day), page_kind="policy"
    )
    for kind, (title, paragraphs) in told.explained.items():
        later = str(day + timedelta(days=chance.choice((0, 0, 1, 5, 20))))
        planter.add(
            kind,
            title,
            paragraphs,
            agency=told.agency,
            day=later,
            of=(policy.id,),
            wants=INTERPRETS,
            page_kind="interpretation",
        )


def copies(planter: Planter) -> None:
    original = planter.article()
    for kind in planter.chance.sample(sorted(COPIES), 2):
        one = planter.copy(kind, original)
        COPIES[kind](planter, one)
        if planter.chance.random() < 0.25:
            one.title = planter.chance.choice(("转发｜", "【关注】", "")) + one.title


SHARES: dict[Callable[[Planter], object], int] = {
    copies: 30, revision: 8, foreign_correction: 2, short: 5, notices: 24, tables: 2, faqs: 1, loose: 10, digests: 3, policies: 8,
    Planter.article: 12,
}  # fmt: skip


def plant(hand: Hand, seed: int, size: int) -> Iterator[Planted]:
    """Yield about ``size`` documents in random order; a hand may have kinds of its own beside those of all."""
    planter = Planter(hand, random.Random(seed))
    shares = SHARES | getattr(hand, "ways", {})
    while len(planter.made) < size:
        [make] = planter.chance.choices(list(shares), list(shares.values()))
        make(planter)
    planter.chance.shuffle(planter.made)
    yield from planter.made
