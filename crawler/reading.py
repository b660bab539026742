"""From a page's bytes, and what is known of it, to what it says: decode → repair → extract → clean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any

from crawler.charset.decode import Decoded, decode
from crawler.evidence import Candidate, Choice, Evidence
from crawler.extract import extract
from crawler.extract.agency import named_agency
from crawler.extract.doubt import Doubt, doubt, is_cut
from crawler.extract.flags import of_record
from crawler.extract.nopage import no_page
from crawler.items import Agency, Article, Encoding, Page, RepairCount
from crawler.mirror.repair import Repaired, repair
from crawler.text.normalise import storage_text
from crawler.vocabulary import CUT_SHORT, Flag

SITE = attrgetter("site")
AS_PRINTED = frozenset({"url", "canonical_url", "archive", "encoding"})
"""Fields that are addresses or evidence, no text."""


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


def read(page: Page, agencies: Sequence[Agency] = (), evidence: Evidence | None = None) -> Reading:
    """Read a page, and those behind it that belong to the same article.

    Pure: the page is not changed. The article lacks only what the store knows: id, columns, revision, relations and
    when it was seen.

    :param page: its bytes and headers, and what is known of it: site, column, title and date of its row
    :param agencies: the agencies of the known sites; a page without a site is given to the one that its text names
    :param evidence: filled with what every step found, up to one that fails, if it is given
    """
    step = "decode"
    try:
        decoded = [decode(part.body, part.content_type) for part in page.pages]
        if evidence:
            evidence.steps.append((step, {"pages": [_told(one) for one in decoded]}))
        if any(one.how == "binary" for one in decoded):
            return Reading(problem="decode: the bytes are no text")
        step = "repair"
        repaired = [repair(one.text) for one in decoded]
        if evidence:
            evidence.steps.append((step, {"pages": [_told(one) for one in repaired]}))
        step = "extract"
        article = _extracted(page, decoded, repaired, agencies, evidence)
        step = "clean"
        article = _cleaned(article, evidence)
        doubt = _doubt(page, article, repaired[0].text)
        if evidence:
            evidence.steps.append(("doubt", doubt._asdict() if doubt else {}))
        return Reading(article, doubt=doubt)
    except Exception as error:  # noqa: BLE001 (one page must not end a run; the caller logs it)
        return Reading(problem=f"{step}: {type(error).__name__}: {error}", error=error)


def _told(result: Decoded | Repaired) -> dict[str, Any]:
    """Return what a step says of its text beside the text; what proved a damage says so in a sentence."""
    told = {field.name: getattr(result, field.name) for field in fields(result) if field.name != "text"}
    told |= {name: str(value) for name, value in told.items() if isinstance(value, tuple)}
    if isinstance(result, Repaired):
        counts = Counter(f"{made.kind} {made.confidence}" for made in result.repairs)
        told |= {"counts": dict(sorted(counts.items())), "repairs": [made._asdict() for made in result.repairs]}
    return told


def _extracted(
    page: Page,
    decoded: list[Decoded],
    repaired: list[Repaired],
    agencies: Sequence[Agency],
    evidence: Evidence | None,
) -> Article:
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
        evidence=evidence,
    )
    if evidence:
        _add_own(evidence, page, agency, decoded[0])
        evidence.steps.append(("extract", _yield(article, evidence)))
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
    _flag_damage(article, repaired, evidence)
    return article


def _flag_damage(article: Article, repaired: list[Repaired], evidence: Evidence | None) -> None:
    """Put the flags that repair has raised before those of the page; evidence tells what proved the damage."""
    damage: dict[Flag, Repaired] = {}
    for part in repaired:
        damage |= {flag: part for flag in part.flags if flag not in damage}
    article.flags = [*damage, *article.flags]
    if evidence:
        evidence.flags[:0] = [
            Candidate(flag, f"repair.{flag}", reasons=(str(one.proof),) if one.proof else ())
            for flag, one in damage.items()
        ]


def _add_own(evidence: Evidence, page: Page, agency: Agency | None, decoded: Decoded) -> None:
    """Add how the fields were decided that are decided here: agency and encoding."""
    known = [Candidate(agency.name, "reading.site_given" if page.site else "reading.agency_named")] if agency else []
    evidence.fields["agency"] = Choice(known, bool(known))
    declared = f"declared {decoded.declared}" if decoded.declared else "nothing declared"
    scores = decoded.scores
    others = sorted(scores.keys() - {decoded.used}, key=lambda codec: -scores[codec])
    codecs = [
        Candidate(codec, f"decode.{decoded.how}", declared, scores.get(codec)) for codec in (decoded.used, *others)
    ]
    evidence.fields["encoding"] = Choice(codecs, won=True)


def _yield(article: Article, evidence: Evidence) -> dict[str, Any]:
    """Return how much was read from a page, and what was flagged."""
    return {
        "characters": len(article.body),
        "blocks": len(article.blocks),
        "images": len(article.images),
        "attachments": len(article.attachments),
        "left_out": len(evidence.left_out),
        "flags": list(article.flags),
    }


def _doubt(page: Page, article: Article, text: str) -> Doubt | None:
    """Return why a page is no article. One that is read again was found to be one before, unless it is unsettled."""
    if page.again and not page.unsettled:
        return None
    if page.cut_short and is_cut(text):
        return Doubt(CUT_SHORT)
    return (None if page.row_title else no_page(text)) or doubt(article, text, page.row_title)


def _agency(site: str | None, text: str, agencies: Sequence[Agency]) -> Agency | None:
    """Return the agency of a site, or for a page without one the agency that the text names."""
    if site:
        sites = [*map(SITE, agencies)]
        return agencies[sites.index(site)] if site in sites else None
    named = named_agency(text, ((agency.name, agency.city) for agency in agencies))
    return None if named is None else agencies[named]


def _cleaned(article: Article, evidence: Evidence | None) -> Article:
    """Bring every string to its storage form, and flag what an article should have and has not."""
    before = deepcopy(article) if evidence else article
    article = _in_storage_form(article)
    raised = list(of_record(article))
    flags = [one.value for one in raised]
    if evidence:
        evidence.steps.append(("clean", {"changed": _changed(before, article), "flags": flags}))
        evidence.take_all("flags", [*evidence.flags, *raised], "whatever holds is flagged")
    article.flags = list(dict.fromkeys([*article.flags, *flags]))
    return article


def _changed(before: Article, article: Article) -> dict[str, dict[str, int]]:
    """Return, for each field that storage form changed, the characters that went from it and how often, as U+00A0."""
    changed = {}
    for name in (field.name for field in fields(article)):
        former, now = getattr(before, name), getattr(article, name)
        if former != now:
            gone = Counter(str(former)) - Counter(str(now))
            changed[name] = {f"U+{ord(char):04X}": count for char, count in sorted(gone.items())}
    return changed


def _in_storage_form(value: Any) -> Any:
    """Return a value with every string in it in storage form; a dataclass is rewritten in place."""
    if isinstance(value, str):
        return storage_text(value)
    if isinstance(value, list):
        return [_in_storage_form(one) for one in value]
    for name in _names(value.__class__):
        if held := getattr(value, name):
            setattr(value, name, _in_storage_form(held))
    return value


@cache
def _names(kind: type[object]) -> list[str]:
    """Return the fields of a dataclass that are stored in storage form; none of anything else."""
    return [field.name for field in fields(kind) if field.name not in AS_PRINTED] if is_dataclass(kind) else []
