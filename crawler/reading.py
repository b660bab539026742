"""From a page's bytes, and what is known of it, to what it says: decode → repair → extract → clean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from crawler.charset.decode import Decoded, decode
from crawler.extract import extract
from crawler.extract.agency import named_agency
from crawler.extract.doubt import Doubt, doubt, is_cut
from crawler.items import Agency, Article, Encoding, Page, RepairCount
from crawler.mirror.repair import Repaired, repair
from crawler.text.normalise import private_use, storage_text
from crawler.vocabulary import NO_BODY, Flag

AS_PRINTED = frozenset({"url", "canonical_url", "archive", "encoding"})
"""Fields that are addresses or evidence, no text."""

NEEDED: dict[Flag, str] = {"no_title": "title", NO_BODY: "body", "no_date": "published_at"}
"""Flag → the field that every article should have."""


@dataclass(frozen=True)
class Reading:
    """What a page says, or at which step it could not be read."""

    article: Article | None = None
    problem: str | None = None
    """The step (decode, repair, extract or clean), a colon, and why it failed."""
    error: Exception | None = None
    """What the step raised; None where the page itself is at fault."""
    doubt: Doubt | None = None
    """Why the page is no article, though it could be read."""


def read(page: Page, agencies: Sequence[Agency] = ()) -> Reading:
    """Read a page, and those behind it that belong to the same article.

    Pure: the page is not changed. The article lacks only what the store knows: id, columns, revision, relations and
    when it was seen.

    :param page: its bytes and headers, and what is known of it: site, column, title and date of its row
    :param agencies: the agencies of the known sites; a page without a site is given to the one that its text names
    """
    step = "decode"
    try:
        decoded = [decode(part.body, part.content_type) for part in page.pages]
        if any(one.how == "binary" for one in decoded):
            return Reading(problem="decode: the bytes are no text")
        step = "repair"
        repaired = [repair(one.text) for one in decoded]
        step = "extract"
        article = _extracted(page, decoded, repaired, agencies)
        step = "clean"
        article = _cleaned(article)
        return Reading(article, doubt=_doubt(page, article, repaired[0].text))
    except Exception as error:  # noqa: BLE001 (one page must not end a run; the caller logs it)
        return Reading(problem=f"{step}: {type(error).__name__}: {error}", error=error)


def _extracted(page: Page, decoded: list[Decoded], repaired: list[Repaired], agencies: Sequence[Agency]) -> Article:
    """Extract the article from the texts of its pages, and add what decoding and repair told."""
    first, *further = [one.text for one in repaired]
    agency = _agency(page.site, first, agencies)
    article = extract(
        first,
        page.url,
        row_title=page.row_title,
        row_date=page.row_date,
        column=page.column,
        agency=agency.name if agency else None,
        following=[(text, part.url) for text, part in zip(further, page.following, strict=True)],
    )
    article.url, article.archive = page.url, page.archive
    if agency:
        article.site, article.agency, article.city, article.adcode = (
            agency.site,
            agency.name,
            agency.city,
            agency.adcode,
        )
    article.encoding = Encoding(decoded[0].used, decoded[0].declared, decoded[0].how, decoded[0].damaged)
    counts = Counter((made.kind, made.confidence) for one in repaired for made in one.repairs)
    article.repairs = [RepairCount(kind, count, confidence) for (kind, confidence), count in sorted(counts.items())]
    article.variant = repaired[0].variant
    article.flags = [*dict.fromkeys(flag for one in repaired for flag in one.flags), *article.flags]
    return article


def _doubt(page: Page, article: Article, text: str) -> Doubt | None:
    """Return why a page is no article. One that is read again was found to be one before."""
    if page.again:
        return None
    if page.cut_short and is_cut(text):
        return Doubt("it is cut short: its end is missing")
    return doubt(article, text, page.row_title)


def _agency(site: str | None, text: str, agencies: Sequence[Agency]) -> Agency | None:
    """Return the agency of a site, or for a page without one the agency that the text names."""
    if site:
        return next((agency for agency in agencies if agency.site == site), None)
    named = named_agency(text, [(agency.name, agency.city) for agency in agencies])
    return None if named is None else agencies[named]


def _cleaned(article: Article) -> Article:
    """Bring every string to its storage form, and flag what an article should have and has not."""
    article = _in_storage_form(article)
    flags = [flag for flag, name in NEEDED.items() if not getattr(article, name)]
    if private_use(article.body):
        flags.append("private_use")
    article.flags = list(dict.fromkeys([*article.flags, *flags]))
    return article


def _in_storage_form(value: Any) -> Any:
    """Return a value with every string in it in storage form; a dataclass is rewritten in place."""
    if isinstance(value, str):
        return storage_text(value)
    if isinstance(value, list):
        return [_in_storage_form(one) for one in value]
    if is_dataclass(value):
        for field in fields(value):
            if field.name not in AS_PRINTED:
                setattr(value, field.name, _in_storage_form(getattr(value, field.name)))
    return value
