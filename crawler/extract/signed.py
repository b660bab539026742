"""Finds who stands over a text in an element that is named as its author."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from crawler.evidence import Candidate
from crawler.extract.glued_posts import name_before_post
from crawler.extract.labels import Label, label_of
from crawler.extract.lines import Box, Line
from crawler.extract.places import of_line
from crawler.extract.signed_alone import alone, author, may_sign, names_author
from crawler.extract.tree import shown_text
from crawler.items import Byline
from crawler.text.fold import folded
from crawler.text.names import TITLES as POSTS
from crawler.text.names import is_organ

MAY_BE_POSTED = re.compile("由 |by ", re.IGNORECASE)
POSTED = re.compile(r"(?:^|[ \d日])(?:由|by) $", re.IGNORECASE)
"""What stands before who posted a text, in folded form."""

ACCOUNT = re.compile(r"(?P<name>\S+?)(?: *\([\w.-]+\)|,https?://[^/]+/\S+)")
"""The owner of a blog in the head of its pages, with account or address, in folded form: 橡皮艇 (rubberboat)."""

IN_BRACKETS = re.compile(r"(?P<name>[^（()）]+)[（(](?P<post>[\u3400-\u9fff]{2,16})[)）]")
"""What somebody is, in brackets behind the name: 沈砚（急诊科医师）."""

BETWEEN = re.compile("[\\s、，,/]+")
"""What stands between names."""

LONGEST_BAR = 60
"""Characters of a line in which an author stands so."""


def signed(lines: Sequence[Line]) -> Iterator[Candidate[Byline]]:
    """Yield who stands over the text in an element that is named so, where no words credit anybody: 由 橡皮艇."""
    for line in lines:
        if line.box is not None and len(line.text) <= LONGEST_BAR:
            whole = alone(line)
            for rule, byline in [whole] if whole else _inside(line, line.box):
                yield Candidate(byline, rule, of_line(line))


def _inside(line: Line, box: Box) -> Iterator[tuple[str, Byline]]:
    """Yield whom elements in a line name."""
    posted = MAY_BE_POSTED.search(line.plain) is not None
    for one in box.element.iter():
        named = names_author(one.get("class", ""), one.get("rel", ""))
        if not (posted or named):
            continue
        name = _without_post(shown_text(one))
        if may_sign(name) and is_posted_by(name, line):
            yield "credits.posted", author(name)
        elif named:
            yield from (("credits.named", byline) for byline in _people(name))


def _without_post(words: str) -> str:
    """Return who is named without the post behind the name."""
    posted = IN_BRACKETS.fullmatch(words)
    if posted and folded(posted["post"]).endswith(POSTS):
        return posted["name"]
    return words[: name_before_post(folded(words)) or None]


def _people(words: str) -> Iterator[Byline]:
    """Yield whom an element that is named as the author's names, behind office or title of one if it has that."""
    first, *names = BETWEEN.split(words)
    office = first if names and is_organ(first) else None
    told = label_of(first) if names else Label(())
    people = [_without_post(name) for name in (names if office or told.title else [first, *names])]
    role = told.roles[0] if told.title else "author"
    if all(may_sign(name) and not is_organ(name) for name in people):
        yield from (Byline(role, name, office) for name in people)


def is_posted_by(name: str, line: Line) -> bool:
    """Tell who is said to have posted a text, be it an organ: 由 院办 在 2015-10-21 提交."""
    return POSTED.search(line.plain[: max(0, line.text.find(name))]) is not None


def in_head(authors: Iterable[str], over: Sequence[Line]) -> Iterator[Candidate[Byline]]:
    """Yield whom the head of a page names as author, if a line over the text prints the name, too, apart from others.

    The owner of a blog is named in the head of each of its pages, with an account.
    """
    printed = {word for line in over if len(line.text) <= LONGEST_BAR for word in BETWEEN.split(line.told)}
    for told in authors:
        account = ACCOUNT.fullmatch(folded(told))
        name = told[: account.end("name")] if account else told
        if may_sign(name) and not is_organ(name) and (account or name in printed):
            yield Candidate(Byline("author", name), "credits.owner" if account else "credits.head", "<head>")
