"""Scores of pages that were only converted, and of texts in traditional characters that were written so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from accuracy.compare import squeezed
from accuracy.halves import TUNED, UNSEEN, Half, half
from accuracy.pages import FOLDER, SECOND_HAND, Case, cases
from accuracy.tally import Tally
from accuracy.texts import SPAM, is_plain
from scoring.second_generator import copied, invented

from crawler.charset.decode import decode
from crawler.mirror.damage import NARROW
from crawler.mirror.repair import repair

SEED = "conversions 1"
LENGTH = 300
"""Characters of a page, at least."""

LEAST = 60
"""Characters of a single paragraph, at least."""

DRESSES = ("plain", "narrowed", "advertising in front", "advertising behind")
HALVES: tuple[Half, ...] = (TUNED, UNSEEN)


def score_conversions(tally: Tally) -> None:
    """Count pages and single paragraphs that come back from a conversion alone, and traditional ones that stay."""
    for which in HALVES:
        chance = Random(f"{SEED} {which}")
        paragraphs = _paragraphs(which)
        chance.shuffle(paragraphs)
        for name, texts in (("pages", _pages(paragraphs)), ("paragraphs", paragraphs)):
            for number, text in enumerate(texts):
                for dress in DRESSES:
                    found = repair(_dressed(converted(text, chance), dress)).text
                    right = squeezed(found.translate(NARROW)) == squeezed(text.translate(NARROW))
                    tally.add(which, f"converted {name}, {dress}", right, case=f"{number} {dress}", what=found[:60])
        for case in _cases(which):
            if case.record["variant"] == "zh-Hant":
                text = decode(case.body, case.known["content_type"]).text
                tally.add(which, "traditional pages, untouched", repair(text).text == text, case=case.name)


def converted(text: str, chance: Random) -> str:
    """Return a text as a mirror shows it that converts and does nothing else."""
    site = replace(invented(chance), listed=(), cuts=(), narrowed="", paragraph="{}")
    return copied(site, text.split("\n")).shown


def _dressed(text: str, dress: str) -> str:
    """Return a copy as it is stored, or with what a hijacked host puts around it."""
    if dress == "narrowed":
        return text.translate(NARROW)
    return {"plain": text, "advertising in front": f"{SPAM}\n{text}", "advertising behind": f"{text}\n{SPAM}"}[dress]


def _pages(paragraphs: list[str]) -> Iterator[str]:
    """Yield texts of paragraphs in a row, each as long as it must be."""
    page: list[str] = []
    for text in paragraphs:
        page.append(text)
        if sum(map(len, page)) >= LENGTH:
            yield "\n".join(page)
            page = []


def _cases(which: Half) -> Iterator[Case]:
    """Yield the pages of one half: our own by what they show, those of second hands by family."""
    yield from (case for case in cases(FOLDER) if half(case.shows) == which)
    yield from (case for case in cases(SECOND_HAND) if half(case.name.partition("/")[0]) == which)


def _paragraphs(which: Half) -> list[str]:
    """Return the longer paragraphs of simplified pages, each once."""
    lines = (
        line
        for case in _cases(which)
        if case.record["variant"] != "zh-Hant"
        for line in case.record["body"].split("\n")
        if len(line) >= LEAST and is_plain(line)
    )
    return list(dict.fromkeys(lines))
