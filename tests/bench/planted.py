"""A corpus with known near-duplicates: articles, formulaic notices, and reprints and revisions planted among them."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Protocol

from opencc import OpenCC


class Grammar(Protocol):
    """What a generator gives: texts and the furniture that reprints put around them."""

    def article(self, chance: random.Random) -> tuple[str, list[list[str]]]:
        """Return title and paragraphs, each a list of sentences."""

    def notice(self, chance: random.Random) -> tuple[str, list[str], date]:
        """Return title, lines and day of a notice in one of few forms."""

    def header(self, chance: random.Random) -> list[str]:
        """Return the lines that a reprint has before the text."""

    def footer(self, chance: random.Random) -> list[str]:
        """Return the lines that a reprint has behind it."""


@dataclass
class Document:
    """A text with its place in the truth."""

    id: str
    kind: str
    """article, notice, or how it was made of another."""
    group: int
    """Texts of one group are one article."""
    title: str
    paragraphs: list[list[str]]
    day: str
    url: str
    number: str | None = None
    site: str = "example"

    @property
    def body(self) -> str:
        return "\n".join(map("".join, self.paragraphs))


def cut_paragraphs(one: Document, chance: random.Random, grammar: Grammar) -> None:
    """One to three paragraphs, at most half of them."""
    dropped = chance.sample(range(len(one.paragraphs)), min(chance.randint(1, 3), len(one.paragraphs) // 2))
    one.paragraphs = [paragraph for at, paragraph in enumerate(one.paragraphs) if at not in dropped]


def excerpt(one: Document, chance: random.Random, grammar: Grammar) -> None:
    """Two fifths in one piece, from sentence to sentence or cut at a character."""
    sentences = [(at, sentence) for at, paragraph in enumerate(one.paragraphs) for sentence in paragraph]
    size = max(2, round(0.4 * len(sentences)))
    first = chance.randrange(len(sentences) - size + 1) if chance.random() < 0.5 else 0
    chosen = sentences[first : first + size]
    one.paragraphs = [[s for at, s in chosen if at == n] for n in sorted({at for at, _ in chosen})]
    if chance.random() < 0.3:
        text = one.paragraphs[-1]
        text[-1] = text[-1][: max(4, len(text[-1]) // 2)] + "……"


def scattered_excerpt(one: Document, chance: random.Random, grammar: Grammar) -> None:
    """Two fifths of the text in paragraphs here and there."""
    order = chance.sample(range(len(one.paragraphs)), len(one.paragraphs))
    whole, kept, chosen = len(one.body), 0, []
    while kept < 0.4 * whole:
        chosen.append(order.pop())
        kept += sum(map(len, one.paragraphs[chosen[-1]]))
    one.paragraphs = [one.paragraphs[at] for at in sorted(chosen)]


def framed(one: Document, chance: random.Random, grammar: Grammar) -> None:
    side = chance.randrange(3)
    head = [[line] for line in grammar.header(chance)] if side != 1 else []
    foot = [[line] for line in grammar.footer(chance)] if side != 0 else []
    one.paragraphs = [*head, *one.paragraphs, *foot]


def traditional(one: Document, chance: random.Random, grammar: Grammar) -> None:
    convert = _converter(chance.choice(("s2t", "s2tw", "s2hk"))).convert
    one.title = convert(one.title)
    one.paragraphs = [[convert(sentence) for sentence in paragraph] for paragraph in one.paragraphs]


def punctuation(one: Document, chance: random.Random, grammar: Grammar) -> None:
    tables: list[Callable[[str], str]] = [
        lambda text: text.translate(str.maketrans("，。；：！？（）", ",.;:!?()")),
        lambda text: text.replace("“", "「").replace("”", "」").replace("，", "、"),
        lambda text: re.sub("[，。；：、]", " ", text),
        lambda text: re.sub("[，。；：、“”（）]", "", text),
    ]
    change = chance.choice(tables)
    one.paragraphs = [[change(sentence) for sentence in paragraph] for paragraph in one.paragraphs]


def blanks(one: Document, chance: random.Random, grammar: Grammar) -> None:
    gap = chance.choice(["\u3000", " ", "\u200b", "\n"])
    rate = chance.choice([0.02, 0.1, 0.5])
    one.paragraphs = [
        ["".join(char + gap if chance.random() < rate else char for char in sentence) for sentence in paragraph]
        for paragraph in one.paragraphs
    ]


def framed_excerpt(one: Document, chance: random.Random, grammar: Grammar) -> None:
    excerpt(one, chance, grammar)
    framed(one, chance, grammar)


def framed_cut(one: Document, chance: random.Random, grammar: Grammar) -> None:
    cut_paragraphs(one, chance, grammar)
    framed(one, chance, grammar)


REPRINTS = {
    "header or footer": framed,
    "paragraphs dropped": cut_paragraphs,
    "dropped, header or footer": framed_cut,
    "excerpt of 40 %": excerpt,
    "excerpt, scattered": scattered_excerpt,
    "excerpt, header or footer": framed_excerpt,
    "traditional": traditional,
    "punctuation": punctuation,
    "blanks": blanks,
}
REVISIONS = ("title and day", "title and number")


def corpus(grammar: Grammar, seed: int, size: int, notices: float = 0.06) -> Iterator[Document]:
    """Yield ``size`` documents in random order: 22 % made of another, that share of notices, the rest articles."""
    chance = random.Random(seed)
    documents = [*_articles(grammar, chance, round(size * (0.78 - notices)))]
    documents += _notices(grammar, chance, round(size * notices))
    originals = [one for one in documents if one.kind == "article" and len(one.body) > 240]
    formal = [one for one in documents if one.kind == "notice"]
    made: list[Document] = []
    kinds = [*REPRINTS] * 2 + [*REVISIONS, "notice reprinted"]
    for at in range(size - len(documents)):
        kind = kinds[at % len(kinds)]
        original = chance.choice(formal if kind == "notice reprinted" else originals)
        made.append(_made(original, kind, chance, grammar, f"m{at:06}"))
    documents += made
    chance.shuffle(documents)
    yield from documents


def _articles(grammar: Grammar, chance: random.Random, count: int) -> Iterator[Document]:
    seen: set[tuple[str, str]] = set()
    for at in range(count):
        while True:
            title, paragraphs = grammar.article(chance)
            day = date(2018, 1, 1) + timedelta(days=chance.randrange(2500))
            if (title, str(day)) not in seen:  # the same title on the same day would be a revision
                break
        seen.add((title, str(day)))
        number = f"示卫函〔{day.year}〕{at}号" if chance.random() < 0.3 else None
        yield Document(f"a{at:06}", "article", at, title, paragraphs, str(day), _url(chance, at), number)


def _notices(grammar: Grammar, chance: random.Random, count: int) -> Iterator[Document]:
    seen: set[tuple[str, str]] = set()
    texts: set[str] = set()
    while len(texts) < count:
        title, lines, day = grammar.notice(chance)
        body = "\n".join(lines)
        if (title, str(day)) in seen or body in texts:
            continue  # the same title on the same day would be a revision
        seen.add((title, str(day)))
        texts.add(body)
        at = len(texts)
        yield Document(f"n{at:06}", "notice", 1_000_000 + at, title, [[x] for x in lines], str(day), _url(chance, -at))


def _made(original: Document, kind: str, chance: random.Random, grammar: Grammar, id: str) -> Document:
    later = str(date.fromisoformat(original.day) + timedelta(days=chance.choice((0, 0, 1, 2, 14))))
    one = replace(
        original,
        id=id,
        kind=kind,
        paragraphs=[list(p) for p in original.paragraphs],
        url=f"http://news{chance.randrange(40)}.example.cn/c/{id}.html",
        site="",
        number=None,
        day=later,
    )
    if kind in REVISIONS:
        by_day = kind == "title and day"
        if not by_day:
            original.number = original.number or f"示卫函〔2020〕9{id[1:]}号"
        one.number, one.day = (None, original.day) if by_day else (original.number, later)
        one.url, one.site = _url(chance, int(id[1:]) + 5_000_000), original.site
        _revise(one, chance, grammar)
    elif kind == "notice reprinted":
        one.day = original.day
        framed(one, chance, grammar)
    else:
        if chance.random() < 0.3:
            cut = one.title[: len(one.title) - chance.randrange(5)]
            one.title = chance.choice(("", "转载：", "关注丨")) + (one.title if cut[-1:].isdigit() else cut)
        REPRINTS[kind](one, chance, grammar)
    return one


def _revise(one: Document, chance: random.Random, grammar: Grammar) -> None:
    paragraph = chance.choice(one.paragraphs)
    way = chance.randrange(4)
    numbers = [(p, at) for p in one.paragraphs for at, s in enumerate(p) if re.search(r"\d", s)]
    if way == 0 and numbers:
        p, at = chance.choice(numbers)
        p[at] = re.sub(r"\d+", lambda m: str(int(m[0]) + chance.randint(1, 9)), p[at], count=1)
    elif way == 1:
        paragraph.append(grammar.article(chance)[1][0][0])
    elif way == 2:
        paragraph[chance.randrange(len(paragraph))] = grammar.article(chance)[1][0][0]
    else:
        at = chance.randrange(len(paragraph))
        paragraph[at] = paragraph[at].replace("进一步", "").replace("提高", "增强").replace("。", "，请予关注。")


def _url(chance: random.Random, at: int) -> str:
    return f"http://wjj.example.gov.cn/{chance.choice(('gzdt', 'tzgg', 'zcjd'))}/content/post_{at + 7_000_000}.html"


@cache
def _converter(config: str) -> OpenCC:
    return OpenCC(config)
