"""Finds the source of an article: what tags and labels tell, and outlets without a label beside its date."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice, zip_longest

from crawler.evidence import Candidate
from crawler.extract import bylines
from crawler.extract.info import SENTENCE, is_info, names_other
from crawler.extract.labels import TITLES
from crawler.extract.lines import Line, asked_once
from crawler.extract.masthead import NOWHERE, Site, own_names
from crawler.extract.narrowing import tells
from crawler.extract.places import of_line
from crawler.extract.signed import is_posted_by
from crawler.extract.signed_alone import is_user_icon
from crawler.extract.source_alone import alone
from crawler.extract.source_pieces import CREDITED, DATE_BAR, DIGITS, accounts, may_be_name, owned, pieces
from crawler.extract.source_value import value_of
from crawler.extract.statements import Reading, statements
from crawler.extract.trail import shortens, squeezed
from crawler.extract.tree import shown_text
from crawler.lexicon import organs, roles
from crawler.lexicon.fields import FIELDS, PUBLISHED_BY
from crawler.lexicon.row import any_of, choice, forms
from crawler.text.dates import parse
from crawler.text.fold import folded
from crawler.text.names import is_organ, is_person_name

OF_TIME = re.compile(r"^(?:至|上午|下午)?\d|\d时$")
"""What is left of a time of day where no outlet stands beside it."""

OWN_REPORTER = re.compile(rf"/ *(?:{choice(TITLES)})")
"""What stands behind an outlet that names its reporter."""

OWN = re.compile(r"^(?:本网站?|本站(?:原创)?|本|本局|原创)$")
PUBLISHER = re.compile(rf"{any_of(FIELDS, PUBLISHED_BY, meaning='publisher')} *: *([^\s:|]+)")
LABEL = re.compile(
    rf"(?:(?P<source>{choice(forms(FIELDS, meaning='source'), spaced=True)})|{any_of(FIELDS, meaning='publisher')}) *:?"
)
"""A label of the source alone."""

BUTTONS = frozenset(forms((*roles.BESIDE, *roles.GLUED), meaning="button"))
ENDS = frozenset(forms(organs.OUTLETS))
"""Links that are no value of a label before them, and what is the end of an outlet's name."""

LABELLING = ("th", "td", "dt")
"""Elements that hold a label beside that of its value."""

COLON = re.compile(r"^[\s:：]+|[\s:：]+$")

SHORTEST_NAME = 2
"""Characters of a column beside a date: the name of a site has more."""

SHORTEST_BUTTON = 2
"""Letters of a button in a bar that may be taken for an outlet; one alone, 中, stands in other words, too."""

SMALL_TABLE = 300
"""Characters of a table of fields over a text."""

LINKED = 0.8
"""Share of link text from which a line is an entry of a menu."""


def sources(
    lines: Sequence[Line],
    tag: str | None,
    place: str,
    under: Sequence[Line] = (),
    title: str | None = None,
    day: str | None = None,
    site: Site = NOWHERE,
    below: str | None = None,
) -> Iterator[Candidate[str]]:
    """Yield what the page names as its source, the best first: tag, bar, outlets near dates, under the text, publisher.

    What is printed comes before a tag that only has it short, or names the site in every page.

    :param tag: what the official tag says, at some ``place``
    :param under: lines right under the text
    :param title: the headline, under which an outlet may stand alone, or beside the ``day`` of publication
    :param site: whose page it is: a tag that holds a name of the site says less than another printed name
    :param below: the source that credits behind the beginning of the text name
    """
    official = (bylines.source_of(statements(tag)) or tag) if tag else None
    over, behind = _around_text(lines, title)
    printed = list(_labelled(over, "source.info_line", bylines.source_of))
    if official and not (printed and _says_less(official, printed[0].value, site)):
        yield Candidate(official, "source.meta", place)
    yield from chain(printed, _parted([*lines, *under]), owned(lines))
    organs_beside, names_beside = _beside_dates(lines)
    yield from chain(organs_beside, pieces(lines, title))
    yield from _labelled(behind, "source.behind_text", bylines.source_below)
    yield from chain(names_beside, alone(lines, title, day))
    yield from own_names(lines, day or "", site)
    yield from _of_reporters(lines)
    yield from _labelled(under, "source.under_text", bylines.source_below)
    yield from chain(*_beside_dates(under))
    told = ((line, _publisher(line)) for line in (*lines, *under))
    yield from (Candidate(name, "source.publisher", of_line(line)) for line, name in told if name)
    if below:
        yield Candidate(below, "source.below_text")
    yield from accounts(lines)


def _around_text(lines: Sequence[Line], title: str | None) -> tuple[list[Line], list[Line]]:
    """Return the lines over a text, with bars wherever they stand, and those behind its first sentence without a date.

    Under a short text the paper stands from which an account took it, 来源：清江日报, as under a long one.
    """
    start = next((place for place, line in enumerate(lines) if line.text == title), len(lines))
    text = next((place for place in range(start, len(lines)) if tells(lines[place])), len(lines))
    dated, behind = list[Line](), list[Line]()
    for line in lines[text:]:
        (dated if DIGITS.search(line.text) else behind).append(line)
    return [*lines[:text], *dated], behind


def _of_reporters(lines: Sequence[Line]) -> Iterator[Candidate[str]]:
    """Yield the outlets that name their own reporter."""
    for line in (one for one in lines if len(one.text) <= DATE_BAR and OWN_REPORTER.search(one.plain)):
        if outlet := bylines.outlet_of_reporter(statements(line.told)):
            yield Candidate(outlet, "source.of_reporter", of_line(line))


@asked_once
def _publisher(line: Line) -> str | None:
    """Return the organ that a label of publication names in a short line, or in a table of fields."""
    plain = folded(line.text.replace("\t", ":")) if line.kind == "table" else line.plain
    told = PUBLISHER.search(plain) if len(line.text) <= DATE_BAR or line.kind == "table" else None
    return line.text[told.start(1) : told.end(1)] if told and is_organ(told[1]) else None


def _labelled(lines: Sequence[Line], rule: str, source_of: Callable[[Reading], str | None]) -> Iterator[Candidate[str]]:
    for line in (row for one in lines for row in (_rows(one) if one.kind == "table" else (one,))):
        source = source_of(_without_buttons(line)) if is_info(line) else None
        if source and not OF_TIME.search(source) and not is_posted_by(source, line):
            yield Candidate(_own_words(source, line), rule, of_line(line))


def _rows(line: Line) -> list[Line]:
    """Return the rows of a small table that begin with the label of a source as lines."""
    rows = line.text.split("\n") if len(line.text) <= SMALL_TABLE else []
    return [Line(row.replace("\t", "："), box=line.box) for row in rows if LABEL.match(folded(row))]


def _own_words(source: str, line: Line) -> str:
    """Return the name in what stands behind a label, without a word beside it in another element: 北京."""
    name, _, rest = source.rpartition(" ")
    if not name or is_organ(rest) or line.box is None:
        return source
    parted = any(shown_text(one) in (name, rest) for one in line.box.element.iter() if one is not line.box.element)
    return name if parted else source


def _without_buttons(line: Line) -> Reading:
    """Read a line without its links that name neither an organ nor a person and are no value of a field."""
    text = line.told
    for link in line.box.element.iter("a") if line.box and line.links else ():
        before, words, behind = text.partition(shown_text(link) or "\n")
        if len(words) >= SHORTEST_BUTTON and words.isalpha() and not _is_name(words, folded(before)):
            text = f"{before} {behind}"
    return statements(text)


def _is_name(words: str, before: str) -> bool:
    return is_organ(words) or is_person_name(words) or (CREDITED.search(before) is not None and words not in BUTTONS)


def _parted(lines: Sequence[Line]) -> Iterator[Candidate[str]]:
    """Yield the sources whose label stands in a line or an element of its own before them, with or without a colon."""
    for line, behind in zip_longest(lines, lines[1:]):
        if line.box is None or len(line.text) > DATE_BAR or not LABEL.match(line.plain):
            continue
        texts = (COLON.sub("", str(text)) for text in line.box.element.itertext())
        pieces = [*islice(filter(None, texts), 3)]
        if len(pieces) == 1 and behind and (line.plain.endswith(":") or _is_beside(line, behind)):
            pieces.append(behind.text)
        label, value = LABEL.fullmatch(folded(pieces[0])), "".join(pieces[1:2])
        if label and len(pieces) == 2 and (is_organ(value) or (label["source"] and may_be_name(value))):
            yield Candidate(value, "source.parted", of_line(line))


def _is_beside(label: Line, value: Line) -> bool:
    """Tell the cells of a field: two of a row, or of a list of terms."""
    cells = [line.box.element for line in (label, value) if line.box]
    if len(cells) < 2 or cells[0].tag not in LABELLING:
        return False
    return cells[0].getnext() is cells[1]


def is_bar(line: Line) -> bool:
    """Tell a line of a date, an outlet or persons beside it, buttons and no more; or of a date and its publisher."""
    if told := _told_beside(line):
        reading, source = told
        if is_organ(source or "") or any(group.people for group in bylines.credited(reading)):
            return True
    return _publisher(line) is not None and parse(line.text) is not None


@asked_once
def _told_beside(line: Line) -> tuple[Reading, str | None] | None:
    """Return who is credited, and the source, in a short line with a date that is no info line and says no more."""
    if len(line.text) > DATE_BAR or not DIGITS.search(line.text):
        return None
    if SENTENCE.search(line.text) or names_other(line) or is_info(line):
        return None
    reading = _without_buttons(line)
    source = bylines.source_of(reading)
    others = any(value_of(one.text) != source for one in reading.prose)
    return (reading, source) if bylines.published(reading) and not others else None


def _beside_dates(lines: Sequence[Line]) -> tuple[list[Candidate[str]], list[Candidate[str]]]:
    """Return the organs that stand beside a date, and the names there with which the bar of a site begins."""
    organs_beside, names_beside = list[Candidate[str]](), list[Candidate[str]]()
    for line in lines:
        _, name = _told_beside(line) or (None, None)
        if name and is_organ(name) and not _is_accounts(name, line):
            organs_beside.append(Candidate(name, "source.beside_date", of_line(line)))
        elif name and len(name) > SHORTEST_NAME and _names_site(lines, line, name):
            names_beside.append(Candidate(name, "source.of_site", of_line(line)))
    return organs_beside, names_beside


def _is_accounts(name: str, line: Line) -> bool:
    """Tell who stands behind the icon of a person, and posted the text; or what but ends the names of outlets."""
    icons = line.box.element.iter("i") if line.box else ()
    return name in ENDS or any((icon.tail or "").strip() == name and is_user_icon(icon) for icon in icons)


def _names_site(lines: Sequence[Line], own: Line, name: str) -> bool:
    """Tell the name with which the bar of a site or app begins, which is no entry of a menu."""
    bars = (line for line in lines if line is not own and line.kind == "text" and line.text.startswith(name))
    return any(line.links < LINKED * len(line.text) for line in bars)


def _says_less(official: str, printed: str, site: Site) -> bool:
    """Tell a tag that names the site in every page, or has a printed name but short."""
    return squeezed(official) in site.names or _is_longer(printed, official)


def _is_longer(printed: str, official: str) -> bool:
    """Tell whether the tag has a short form of the printed name, or names the one who filled in the form."""
    return len(printed) > len(official) and (shortens(official, printed) or not is_organ(official))


def resolved_source(source: str | None, agency: str | None) -> str | None:
    """Return a source by its name: 本网 and 本站 are the site itself."""
    return (agency or source) if source and OWN.match(source) else source
