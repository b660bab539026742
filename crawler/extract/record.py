"""Reads an article from the text of a page: calls all that read its parts, and puts the record together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import dropwhile
from urllib.parse import urljoin

from lxml import etree

from crawler.evidence import Candidate, Evidence, chosen
from crawler.extract import flags, meta
from crawler.extract.aside import lines_inside
from crawler.extract.attachments import attachments
from crawler.extract.blocks import blocks_of, body_of, images_of
from crawler.extract.container import find_container, standfirst
from crawler.extract.credits import Head, add_credits
from crawler.extract.date_rules import in_conflict, is_of_page, ranked
from crawler.extract.edges import FIRST_LINES, first_inside, last_left_out, lines_under
from crawler.extract.embedded import Embedded, carried, script_date
from crawler.extract.event_fields import heads_talk
from crawler.extract.field_table import field_table
from crawler.extract.headline import LONG, Headline, html_headline, is_sentence, own_lines, text_headline
from crawler.extract.html_lines import html_lines
from crawler.extract.info import is_info, read_dates, signed_dates
from crawler.extract.interview import read_interview
from crawler.extract.kind import column_of, kinds
from crawler.extract.lines import OUTERMOST, Box, Line, text_lines
from crawler.extract.masthead import Site
from crawler.extract.narrowing import narrowed
from crawler.extract.offered import beside
from crawler.extract.original import originals
from crawler.extract.pictures import with_pictures
from crawler.extract.places import leave_out
from crawler.extract.policy import ends, policy_choices, read_policy
from crawler.extract.source import resolved_source, sources
from crawler.extract.title import site_names, titles
from crawler.extract.title_page import is_bar
from crawler.extract.trail import breadcrumbs
from crawler.extract.tree import Elements, elements_of, parsed, title_of
from crawler.extract.trim import cut_tail, trimmed
from crawler.items import Article
from crawler.text.dialects import day_of
from crawler.text.furniture import is_moment
from crawler.vocabulary import Flag

MARKUP = re.compile(r"<(?:!doctype|html|head|body|div|p|table|span|br|meta|script)\b", re.IGNORECASE)

SHORT_PAGE = 200
"""Characters of a page that shows so little that what its script carries is the text."""

HEAD_LINES = 30
"""Lines over the text that may be headline or info line."""

CREDIT_LINES = 8
"""Lines over and under the text that may be credits."""

FOOT_LINES = 5
"""Last lines of a page in which it says whose it is."""

REPORTING = ("reporter", "correspondent", "contributor")
"""Roles of those who write news."""


@dataclass
class _Reading:
    """What the layers share; a text capture has no elements."""

    head: list[Line]
    lines: list[Line]
    tail: list[Line]
    headline: Headline
    meta: meta.Meta = field(default_factory=meta.Meta)
    elements: Elements | None = None
    scopes: list[etree._Element] = field(default_factory=list)
    """What holds the text, on each of the article's pages."""
    under: list[Line] = field(default_factory=list)
    """Lines under the text that may tell date and source."""
    embedded: Embedded = field(default_factory=Embedded)
    """What the page's script carries."""
    top: list[Line] = field(default_factory=list)
    """First lines of what holds the text, with those of its bars and boxes that are none of the text."""
    foot: list[Line] = field(default_factory=list)
    """Lines of boxes behind the last line of the text that are none of it, in what holds the text."""

    @property
    def near(self) -> list[Line]:
        """Lines that may be headline or info line."""
        return [*self.head[-HEAD_LINES:], *(self.top or self.lines[:FIRST_LINES])]

    @property
    def around(self) -> list[Line]:
        """Lines that may be credits."""
        return [*self.head[-CREDIT_LINES:], *self.lines, *self.foot[:CREDIT_LINES], *self.tail[:CREDIT_LINES]]

    @property
    def seen(self) -> list[str]:
        """All that the page says."""
        return [line.text for line in (*self.head, *self.lines, *self.tail)]


def extract(
    text: str,
    url: str | None = None,
    *,
    row_title: str | None = None,
    row_date: str | None = None,
    column: str | None = None,
    agency: str | None = None,
    following: Sequence[tuple[str, str | None]] = (),
    evidence: Evidence | None = None,
) -> Article:
    """Read the article from a decoded and repaired page, HTML or a plain text capture; what it has not stays None.

    :param url: address of the page; resolves links
    :param row_title: title in the list's row, in which ``row_date`` is the date
    :param column: name of the column it was found in
    :param agency: the site's agency, for 来源：本网
    :param following: text and address of its further pages, where an article is spread over several
    :param evidence: is told what each field could have been and why, and what was left out of the body
    """
    reading = _read_html(text, url, row_title, None, evidence) if MARKUP.search(text) else _read_plain(text, evidence)
    article = Article(canonical_url=_canonical(reading.meta, url))
    article.title, article.kicker, article.subtitle = reading.headline
    lines = trimmed(reading.lines, article.title, evidence)
    for further, address in following:
        own = _append(reading, _read_html(further, address, row_title, reading.meta))
        lines += trimmed(own, article.title, evidence)
    article.blocks = blocks_of(lines, plain=reading.elements is None, evidence=evidence)
    article.body, article.images = body_of(article.blocks), images_of(article.blocks)
    paths = breadcrumbs([*reading.head, *reading.lines[:FIRST_LINES]], article.title)
    if path := chosen("breadcrumb", paths, evidence):
        article.breadcrumb = path.value
    add_credits(article, reading.around, lines, agency, Head(reading.head, reading.meta.authors), evidence)
    _add_date(article, reading, row_date, url, evidence)
    _add_source(article, reading, agency, evidence)
    _add_kind(article, reading, column, agency, evidence)
    _add_files(article, reading, url, evidence)
    last = following[-1][1] if following else url
    _add_flags(article, flags.of_page(article, reading.seen, reading.elements, last), evidence)
    return article


def _add_flags(article: Article, raised: Iterable[Candidate[Flag]], evidence: Evidence | None) -> None:
    """Raise flags; evidence, joined by that of other steps, names what raised each."""
    told = list(raised)
    article.flags += [one.value for one in told]
    if evidence:
        evidence.flags += told


def _append(reading: _Reading, further: _Reading) -> list[Line]:
    """Join a further page to the article and return its lines, without those that repeat the head of the first page."""
    known = {line.text for line in (*reading.head, *reading.lines)}
    own = list(dropwhile(lambda line: line.text in known, further.lines))
    reading.lines, reading.tail, reading.elements = reading.lines + own, further.tail, further.elements
    reading.scopes += further.scopes
    reading.under = further.under
    return own


def _read_html(
    text: str, url: str | None, row_title: str | None, first: meta.Meta | None, evidence: Evidence | None = None
) -> _Reading:
    """Part a page into headline, text and what stands around it.

    :param first: the meta tags of the article's first page, if this is a further one
    """
    root = parsed(text)
    layout, elements = html_lines(root), elements_of(root)
    tags = first or meta.read_meta(elements)
    lines = layout.lines
    is_shell = sum(len(line.text) for line in lines) < SHORT_PAGE
    embedded = carried(text, elements["script"], drawn=is_shell)
    candidates = titles(layout, title_of(elements), tags, row_title, embedded.title, explained=evidence is not None)
    named = chosen("title", candidates, evidence)
    title = named.value if named else None
    told = Headline(title, embedded.kicker, embedded.subtitle)
    if is_shell and embedded.content.strip():
        content = parsed(embedded.content)
        inside = _resolved(html_lines(content).lines, url, evidence)
        head = [*lines, Line(embedded.bar)] if embedded.bar else lines
        return _Reading(head, inside, [], told, tags, elements, [content], embedded=embedded)
    scope = find_container(layout, title, evidence)
    if scope is None:
        return _Reading(lines, [], [], Headline(title), tags, elements, embedded=embedded)
    core = narrowed(layout, scope)
    head, own = lines[: core.first], lines[core.first : core.last]
    tail = [*lines_inside(layout, scope, behind=core), *lines[scope.last :]]
    lead = standfirst(head, title)
    inside = [*lead, *_resolved(with_pictures(head, lines_inside(layout, core, evidence), tail, title), url, evidence)]
    headline = html_headline(told, [*head[-HEAD_LINES:], *inside[:FIRST_LINES]], evidence)
    if evidence:
        leave_out(evidence, [line for line in (*head, *tail) if line not in inside], "container.outside")
        leave_out(evidence, [line for line in inside if line.printed in headline[1:]], "headline.beside_title")
    inside = [line for line in inside if line.printed not in headline[1:]]
    offers, top = beside(layout, scope), first_inside(own, inside)
    around, under = [_wider(scope).element, *(box.element for box in offers)], lines_under(own, tail, offers)
    return _Reading(
        head, inside, tail, headline, tags, elements, around, under, embedded, top, last_left_out(own, inside)
    )


def _resolved(lines: list[Line], url: str | None, evidence: Evidence | None) -> list[Line]:
    """Return the lines with the whole addresses of pictures and without glued links; pictures without address go."""
    for line in lines:
        if line.links:
            cut_tail(line)
        if line.kind == "image":
            whole = _joined(url, line.url or "")
            if evidence and not whole:
                leave_out(evidence, [line], "images.no_address")
            line.url = whole
    return [line for line in lines if line.kind != "image" or line.url]


def _joined(url: str | None, href: str) -> str | None:
    """Return the address that a page names, or None where it is none."""
    try:
        return urljoin(url or "", href)
    except ValueError:
        return None


def _wider(scope: Box) -> Box:
    """Return the box around the text: attachments often stand beside it."""
    return scope.parent if scope.parent and scope.parent.tag not in OUTERMOST else scope


def _read_plain(text: str, evidence: Evidence | None) -> _Reading:
    """Part a text capture: what stands over its info line, first field or paragraph is headline and furniture."""
    lines = text_lines(text)
    field = next((n for n in range(1, len(lines)) if heads_talk(lines[n], lines[n + 1 : n + 4])), len(lines))
    long = next((n for n, line in enumerate(lines[:field]) if len(line.text) >= LONG), field)
    head = enumerate(lines[: min(long, HEAD_LINES)])  # behind the first line whatever has a date is the bar
    info = next((n for n, one in head if is_moment(one.plain) or (is_bar if n else is_info)(one)), None)
    first = next((n for n, line in enumerate(lines[:field]) if n and is_sentence(line.text)), field)
    title_end, start = (first, first) if info is None else (info, info + 1)
    top = own_lines(line for line in lines[:title_end] if line.kind == "text")
    if evidence:
        leave_out(evidence, lines[:start], "container.over_text")
    return _Reading(lines[:start], lines[start:], [], text_headline(top, evidence))


def _canonical(tags: meta.Meta, url: str | None) -> str | None:
    """Return the page's own address, if it names one that is no mere home page; else the one it was fetched from."""
    named, _ = tags.first(meta.CANONICAL)
    target = _joined(url, named) if named else None
    return target if target and target.startswith("http") and not target.rstrip("/").endswith((".cn", ".com")) else url


def _add_date(
    article: Article, reading: _Reading, row_date: str | None, url: str | None, evidence: Evidence | None
) -> None:
    """Decide when the article was published."""
    tags = reading.meta
    dates = read_dates(
        reading.near,
        {
            "meta": tags.first(meta.PUBLISHED),
            "json_ld": (tags.linked_date, '<script type="application/ld+json">'),
            "script": (reading.embedded.published, "<script> with DETAIL"),
            "other_meta": tags.moments(),
            "time": (tags.time, "<time>"),
            "row": (row_date, "row of the list"),
            "address": (day_of(url) if url else None, "address of the page"),
        },
        reading.under,
        article.title,
    )
    if not is_of_page(dates):
        dates += signed_dates(reading.lines, reading.near)
    drawn = bool(reading.embedded.content)  # what else its scripts tell is of other articles
    if reading.elements and not drawn and (evidence or not is_of_page(dates)):  # a page's scripts are long
        dates += read_dates([], {"any_script": (script_date(reading.elements["script"]), "<script>")})
    if date := chosen("published_at", ranked(dates), evidence):
        article.published_at, article.published_precision = date.value.iso, date.value.precision
        if not is_of_page(dates):
            _add_flags(article, [Candidate("undated", "flags.undated", date.place, reasons=(date.rule,))], evidence)
        if in_conflict(dates):
            official = next(one for one in dates if one.origin == "meta")
            _add_flags(article, [Candidate("date_conflict", "flags.date_conflict", official.place)], evidence)


def _add_source(article: Article, reading: _Reading, agency: str | None, evidence: Evidence | None) -> None:
    """Decide by whom the article was published, and by whom first."""
    source = chosen("source", _sources(article, reading, agency), evidence)
    article.source = source.value if source else None
    original = chosen("original_source", originals(article, [*reading.near, *reading.under]), evidence)
    article.original_source = original.value if original else None


def _sources(article: Article, reading: _Reading, agency: str | None) -> Iterator[Candidate[str]]:
    """Yield what may be the source, the best first."""
    tag, day = reading.meta.first(meta.SOURCE), (article.published_at or "")[:10]
    tag = tag if tag[0] else (reading.embedded.source, "<!--enpproperty-->")
    names = site_names(reading.head, reading.meta, reading.elements) if tag[0] else frozenset()
    shown = title_of(reading.elements) if reading.elements else None
    site = Site(names, shown or "", article.title or "", reading.seen[-FOOT_LINES:])
    for one in sources(reading.near, *tag, reading.under, article.title, day, site, article.original_source):
        yield replace(one, value=resolved_source(one.value, agency) or one.value)


def _add_kind(
    article: Article, reading: _Reading, column: str | None, agency: str | None, evidence: Evidence | None
) -> None:
    """Read what only some kinds have, then decide the kind."""
    labelled = [*reading.head[-HEAD_LINES:], *reading.lines]
    fields = reading.embedded.fields | field_table(labelled)
    first_lines, last_lines = ends(reading.head[-CREDIT_LINES:], reading.lines, article.blocks)
    text = article.body.split("\n")
    article.policy = read_policy(fields, article.title, first_lines, last_lines, text)
    if evidence:
        evidence.fields |= policy_choices(article, labelled, reading.embedded.fields, first_lines, last_lines, text)
    article.interview = read_interview(
        article.blocks,
        title=article.title,
        kicker=article.kicker,
        subtitle=article.subtitle,
        agency=agency,
        column=" ".join([column or "", *article.breadcrumb]),
        published=article.published_at,
        writers={one.name for one in article.bylines if one.name and one.role in ("reporter", "author")},
        over=[line.printed for line in reading.head[-HEAD_LINES:]],
        evidence=evidence,
    )
    reporting = any(one.role in REPORTING for one in article.bylines)
    told = kinds(
        title=article.title,
        column=column or column_of(article.breadcrumb),
        body=article.body,
        interview=article.interview,
        policy=article.policy,
        is_reported=article.source is not None or reporting,
        is_signed=not reporting and any(one.role == "author" for one in article.bylines),
    )
    if kind := chosen("kind", told, evidence, "what the text is decides before its title, the title before the column"):
        article.kind = kind.value


def _add_files(article: Article, reading: _Reading, url: str | None, evidence: Evidence | None) -> None:
    """Collect the files that the article offers: all candidates are taken, so evidence names each."""
    files = list(attachments(reading.scopes, url, reading.embedded.files))
    article.attachments = [one.value for one in files]
    if evidence:
        evidence.take_all("attachments", files, "every file is one")
