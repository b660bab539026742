"""What a reader of a record should know: what is missing, what a page is instead; each with what raised it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crawler.evidence import Candidate
from crawler.extract.doubt import soft_404
from crawler.extract.pager import read_pager
from crawler.extract.tree import Elements
from crawler.items import Article
from crawler.text.normalise import private_use
from crawler.vocabulary import NO_BODY, Flag

NEEDED: dict[Flag, tuple[str, str]] = {
    "no_title": ("title", "flags.no_title"),
    NO_BODY: ("body", "flags.no_body"),
    "no_date": ("published_at", "flags.no_date"),
}
"""Flag → the field that every article should have, and the rule that says so."""


def of_page(
    article: Article, seen: Sequence[str], elements: Elements | None, url: str | None
) -> Iterator[Candidate[Flag]]:
    """Yield what is missing of a page, and of one with hardly any text what it is instead of an article.

    :param seen: the lines of the page
    :param elements: those of the last page; None of a text capture
    :param url: its address
    """
    if words := soft_404(article, seen):
        yield Candidate("soft404", "flags.soft404", reasons=(words,))
    if elements is not None and url and (following := read_pager(elements, url).following):
        yield Candidate("truncated", "flags.truncated", following)
    if article.body or elements is None:
        return
    if elements["frameset"]:
        yield Candidate("frameset", "flags.frameset", "<frameset>")
    elif article.images:
        yield Candidate("image_only", "flags.image_only")
    elif article.attachments:
        yield Candidate("attachment_only", "flags.attachment_only")


def of_record(article: Article) -> Iterator[Candidate[Flag]]:
    """Yield what a record lacks that every article should have, and characters without a public meaning."""
    for flag, (name, rule) in NEEDED.items():
        if not getattr(article, name):
            yield Candidate(flag, rule, reasons=(f"{name} is empty",))
    if count := private_use(article.body):
        yield Candidate("private_use", "flags.private_use", reasons=(f"{count} in the body",))
