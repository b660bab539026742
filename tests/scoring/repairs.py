"""What repair gives back of copies of two makers: places that were torn, characters, and texts that are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache, partial
from random import Random

from accuracy.compare import squeezed
from accuracy.halves import TUNED, UNSEEN, Half
from accuracy.tally import Tally
from accuracy.texts import DAMAGES, kept
from bench.cases import LISTED
from opencc import OpenCC
from scoring.articles import Article, of_model, of_second
from scoring.second_generator import Copy, copied, invented

from crawler.mirror.damage import BRACKETED, NARROW, damage, torn
from crawler.mirror.repair import repair

COPIES = 300
"""Copies of each maker and half, at least: the first of texts as they were written, the others with their sentences in
another order, which brings other characters together."""

SENTENCE = re.compile(r"(?:[^。“”]|“[^“”]*”)*。?|.")
"""A sentence with all that it quotes, or a mark left alone."""

PARAGRAPHS = 12
SEEDS: dict[Half, str] = {TUNED: "tuned 1", UNSEEN: "unseen 1"}
NEAR = 2
"""Characters between two places from which on they are one."""


def score_makers(tally: Tally) -> None:
    """Count what comes back of the copies of both makers, and texts that stay as they are."""
    for half in SEEDS:
        for maker, copy in copies(half):
            _score(tally, half, f"copies, {maker}", copy, repair(copy.shown).text.translate(NARROW))
        for number, clean in enumerate(untouched(half)):
            name = ("as written", "converted by words")[number % 2]
            tally.add(half, f"copies, untouched, {name}", repair(clean).text == clean)


@cache
def copies(half: Half) -> tuple[tuple[str, Copy], ...]:
    """Return copies of both makers, with the maker's name."""
    return tuple((maker, copy) for maker in ("model", "second") for copy in _copies(maker, half, Random(SEEDS[half])))


def _copies(maker: str, half: Half, chance: Random) -> Iterator[Copy]:
    texts = (of_model() if maker == "model" else of_second())[half]
    made = 0
    while made < COPIES and texts:
        for part in (part for text in texts for part in _parts(text)):
            yield _by_model(part, chance) if maker == "model" else copied(invented(chance), part)
            made += 1
        texts = [_shuffled(text, chance) for text in texts]


def _parts(text: Article) -> list[Article]:
    return [text[at : at + PARAGRAPHS] for at in range(0, len(text), PARAGRAPHS)]


def _shuffled(text: Article, chance: Random) -> Article:
    """Return a text of paragraphs as long as they were, of the same sentences in another order."""
    sentences = [found for line in text for found in SENTENCE.findall(line) if found]
    chance.shuffle(sentences)
    size = max(1, len(sentences) // len(text))
    return ["".join(sentences[at : at + size]) for at in range(0, len(sentences), size)]


def _by_model(paragraphs: Article, chance: Random) -> Copy:
    does = DAMAGES[chance.choice(sorted(DAMAGES))]
    listed = chance.sample(LISTED, chance.choice((0, 10, 30, 60)))
    clean = "\n".join(paragraphs)
    held = damage(clean, cut=False)
    tear = partial(torn, listed=listed, **does)
    return Copy(clean, held.translate(NARROW) if does.get("narrow") else held, tear(held), held, tear)


@cache
def untouched(half: Half) -> tuple[str, ...]:
    """Return texts that nobody has damaged: as they were written, and as a traditional edition prints them."""
    ways = [OpenCC(way) for way in ("s2hk", "s2twp")]
    cleans = [copy.clean for _, copy in copies(half)]
    return tuple(text for at, clean in enumerate(cleans) for text in (clean, ways[at % 2].convert(clean)))


def _score(tally: Tally, half: Half, name: str, copy: Copy, found: str) -> None:
    right = restored(copy, found)
    tally.add(half, f"{name}, torn places", sum(right), len(right))
    told, truth = squeezed(found), squeezed(copy.clean.translate(NARROW))
    tally.add(half, f"{name}, characters", len(truth) if told == truth else kept(told, truth), len(truth))


def restored(copy: Copy, found: str) -> list[bool]:
    """Tell of each torn place of a copy whether a repaired text has there what was written."""
    wanted, places = copy.clean.translate(NARROW), torn_places(copy)
    if found == wanted:
        return [True] * len(places)
    blocks = SequenceMatcher(None, wanted, found, autojunk=False).get_matching_blocks()
    return [any(b.a <= first and last <= b.a + b.size for b in blocks) for first, last in places]


@cache
def torn_places(copy: Copy) -> list[tuple[int, int]]:
    """Return where a copy shows something else than what was converted, readings apart: from, to."""
    shown = BRACKETED.sub("", copy.shown)
    if shown == copy.converted:
        return []
    found: list[tuple[int, int]] = []
    for kind, first, last, *_ in SequenceMatcher(None, copy.converted, shown, autojunk=False).get_opcodes():
        if kind != "equal":
            if found and first - found[-1][1] <= NEAR:
                first = found.pop()[0]
            found.append((first, max(last, first + 1)))
    return found
