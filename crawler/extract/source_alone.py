"""Finds the outlet that has a line of its own near the headline of an article or beside its date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from crawler.evidence import Candidate
from crawler.extract.info import SENTENCE, days_of
from crawler.extract.lines import Line
from crawler.extract.places import of_line
from crawler.extract.signed_alone import has_user_icon
from crawler.extract.source_pieces import DATE_BAR, SOURCE_CLASS, may_be_name
from crawler.extract.trail import breadcrumbs
from crawler.text.names import OUTLET, is_organ, is_person_name


def alone(lines: Sequence[Line], title: str | None, day: str | None) -> Iterator[Candidate[str]]:
    """Yield the outlets that have a line of their own between headline and text, or beside the day of publication.

    They end like one, or class or id say so: as accounts begin, 健康…, so do other words. Steps of the page's path name
    its columns.
    """
    texts = [line.text for line in lines]
    under = len(texts) - texts[::-1].index(title) if title in texts else len(texts)
    text = next((place for place in range(under, len(texts)) if SENTENCE.search(texts[place])), len(texts))
    columns = next((told.value[1:] for told in breadcrumbs(lines)), [])
    for place, line in enumerate(lines):
        if line.text in (title, *columns) or not may_be_name(line.text):
            continue
        beside = any(day in days_of(lines, one) for one in _around(lines, place))
        near = beside or under <= place < text
        if near and (
            OUTLET.at(line.plain, len(line.plain)) or _is_named(line) or (beside and _shares_bar(lines, place))
        ):
            yield Candidate(line.text, "source.alone", of_line(line))


def _shares_bar(lines: Sequence[Line], place: int) -> bool:
    """Tell an organ on a line of its own that shares a small block with a date, and has no icon of a person."""
    text, box = lines[place].text, lines[place].box
    if box is None or not is_organ(text) or is_person_name(text):
        return False
    if has_user_icon(box):
        return False
    around = box.parent
    if around is None or around.size > DATE_BAR:
        return False
    dates = (lines[one].box for one in _around(lines, place) if days_of(lines, one))
    return any(date is around or (date is not None and date.parent is around) for date in dates)


def _around(lines: Sequence[Line], place: int) -> range:
    return range(max(0, place - 1), min(len(lines), place + 2))


def _is_named(line: Line) -> bool:
    """Tell a line that an element around it names a source or an account, and that is no person."""
    if line.box is None or is_person_name(line.text):
        return False
    box = line.box.element
    inner = next((one for one in box.iter() if (one.text or "").strip() == line.text), box)
    around = [inner, *takewhile(lambda one: one is not box, inner.iterancestors())]
    names = [line.box.name, *(f"{one.get('class')} {one.get('id')}" for one in around)]
    return any(map(SOURCE_CLASS.search, names))
