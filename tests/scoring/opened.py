"""Pages that may be looked at, with who says what on them: rules of names and of speakers are fitted on these."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from accuracy import halves
from accuracy.blind_hands import HANDS, page_of, stories
from accuracy.data import DATA, body, rows
from accuracy.pages import FOLDER, SECOND_HAND
from accuracy.pages import cases as pages_of
from accuracy.stories import pages as stories_of
from reading import read

from crawler.extract.interview.interview_rules import Read
from crawler.extract.interview.reading import read_of
from crawler.items import Article

OPENED = tuple(hand for hand, half in HANDS.items() if half == halves.OWN)
"""Those whose work is opened; what another wrote is only scored."""

Said = list[tuple[str, str]]
"""Speaker and words of every quotation, as printed; names that fit are parted by a slash."""


class Opened(NamedTuple):
    """A page on which persons speak."""

    hand: str
    """Who wrote it."""
    name: str
    """Its style, by which it is told which half it belongs to."""
    read: Read
    said: Said
    maybe: list[str]
    """Words of which it is not told whether anybody says them."""
    guests: list[str]


def read_page(article: Article, column: str | None = None) -> Read:
    """Return what is read of a page before it is said whether it is an interview."""
    way = " ".join([column or "", *article.breadcrumb])
    return read_of(article.blocks, title=article.title, kicker=article.kicker, subtitle=article.subtitle, column=way)


@cache
def opened() -> tuple[Opened, ...]:
    """Return the pages: our own, those of every hand that is opened, and real ones beside a checkout."""
    return (*_stories(), *_pages(), *(_shared() if DATA.is_dir() else ()))


def _stories() -> Iterator[Opened]:
    for page in stories_of("portraits.txt"):
        told = {name: page.fields.get(name) for name in ("title", "kicker", "column")}
        yield Opened(
            halves.OWN, page.name, read_of(page.blocks, **told), page.said, [], [name for name, _, _ in page.guests]
        )
    for hand, side in HANDS.items():
        for story in stories(f"{hand}_portraits.txt"):
            if side != halves.UNSEEN:
                data, known = page_of(story)
                found = read_page(read(data, **known), known["column"])
                yield Opened(hand, story.style, found, story.said, [], [guest["name"] for guest in story.guests])


def _pages() -> Iterator[Opened]:
    for folder in (FOLDER, SECOND_HAND):
        for case in pages_of(folder):
            interview = case.record["interview"]
            if not interview or not interview["quotes"]:
                continue
            said = [(one["speaker"], one["text"]) for one in interview["quotes"] if one["kind"] == "direct"]
            found = read_page(read(case.body, **case.known), case.known["column"])
            yield Opened(folder.name, case.name, found, said, [], [guest["name"] for guest in interview["guests"]])


def _shared() -> Iterator[Opened]:
    for truth in rows("interviews2/truth.jsonl"):
        interview = truth["interview"] or {"turns": [], "guests": []}
        if halves.of_interview(truth) == halves.TUNED and truth["direct_quotes"] and not interview["turns"]:
            said = [(one["speaker"], "".join(one["parts"])) for one in truth["direct_quotes"]]
            found = read_page(read(body(f"interviews2/{truth['file']}")))
            guests = [guest["name"] for guest in interview["guests"]]
            yield Opened("real pages", truth["file"], found, said, truth["maybe_quotes"], guests)
