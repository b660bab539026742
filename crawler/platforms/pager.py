"""The pager of a list page: how its pages are addressed, how many there are, which comes next."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Set
from typing import Any, NamedTuple
from urllib.parse import urlencode, urljoin, urlsplit

from lxml.etree import XPath
from lxml.html import HtmlElement
from parsel import Selector

from crawler.platforms.base import Pages, Walk
from crawler.platforms.links import Link, address, clickable
from crawler.platforms.numbering import folder, split, split_anywhere
from crawler.platforms.scripts import built, posted
from crawler.text.addresses import PAGE_PARAMETER
from crawler.text.dates import COUNTING, numeral

STEM = re.compile(r"/[A-Za-z]\w*_$")
FIELD = re.compile(PAGE_PARAMETER, re.IGNORECASE)

NUMBER = re.compile(r"第?(\d{1,5})[页頁]?")
NEXT = re.compile(
    r"(?:下一?[页頁]|[后後]一?[页頁]|(?:点击|點擊)?加[载載]更多|next(?: ?page)?)[ >›»]*|[>›»]", re.IGNORECASE
)
LAST = re.compile(r"[尾末][页頁]|最后一?[页頁]|last(?: ?page)?|[>›»]{2}", re.IGNORECASE)
AROUND = " \t\r\n[]【】()（）<«‹"
BUTTONS = frozenset(("a", "span", "li", "button", "input", "link"))
LONGEST_BUTTON = 12
"""Characters of what is printed on a button; a longer link may tell of pages that are no list's."""

TEXTS = XPath(
    "//body/descendant-or-self::*[not(self::script or self::style)]"
    f"/text()[not(parent::a) or string-length() <= {LONGEST_BUTTON}]",
    smart_strings=False,
)

FRACTION = re.compile(r"(?<![^\n])(\d{1,5})\s?[/／]\s?(\d{1,5})(?![^\n])")
"""A text of its own, or several that stand one behind the other."""
COUNT = re.compile(
    rf"(?:[共分]|合[计計])有?\s*(\d{{1,5}}|[{COUNTING}]{{1,3}})\s*[页頁]"
    r"|\d{1,5}\s*[页頁]?\s*[/／]\s*共?\s*(\d{1,5})\s*[页頁]|[页頁]次[:：]?\s*\d{1,5}\s*[/／]\s*(\d{1,5})"
    r"|[总總][页頁][数數][:：]?\s*(\d{1,5})|[Pp]age \d{1,5} of (\d{1,5})"
)
ROWS = re.compile(r"共\s*(\d{1,6})\s*[条條][^\d\n]{0,12}每[页頁]\s*(\d{1,3})\s*[条條]")
SCRIPTED = re.compile(
    r"\b(?:(?:total|max|count|all)_?pages?_?(?:num|count)?|pages?_?(?:count|total)|pages)['\"]?\s*[:=]\s*['\"]?(\d{1,5})\b",
    re.IGNORECASE,
)
CALL = re.compile(r"\b\w+\s*\(([^()]*)\)")
PAGE_CALL = re.compile(r"(?:page|goto|turn|jump)\w*\s*\(", re.IGNORECASE)
ARGUMENT = re.compile(r"(?<![\w.])\d{1,5}(?![\w.])")
CREATED = re.compile(
    r"createPage(?:HTML)?\(\s*(?:['\"][\w-]*['\"]\s*,\s*)?((?:['\"]?\d+['\"]?\s*,\s*){2,3})['\"](\w+)['\"]\s*,\s*['\"]\.?(\w+)['\"]"
)
"""``createPageHTML(pages, current, "index", "html")`` of TRS, whose current page counts from 0; where three numbers
lead: records, pages, current. UCAP calls it with the id of an element before, and counts from 1."""

CURRENT = re.compile(r"\bcurr?(?:ent)?_?page(?:_?(?:no|num|index))?['\"]?\s*[:=]\s*['\"]?([01])\b", re.IGNORECASE)
"""The number that a script gives to the page that it stands in."""

POST_BACK = re.compile(r"__doPostBack\(['\"]([^'\"]+)['\"]\s*,\s*['\"]\d+['\"]")
"""ASP.NET asks for a page by a form, with the name of its pager and the number of the page."""


class Pager(NamedTuple):
    """What a list page tells of the pages behind it."""

    pages: Pages | None = None
    last: int | None = None
    """Number of the last page, from 1; None if the page does not tell."""
    following: str | None = None
    """Address that the button for the next page leads to."""


class _Button(NamedTuple):
    """What may be a button of the pager."""

    text: str
    url: str | None
    arguments: tuple[int, ...]
    """Numbers in its script call."""

    @property
    def number(self) -> int | None:
        """Number of the page that it says."""
        return int(match[1]) if (match := NUMBER.fullmatch(self.text)) else None

    @property
    def is_plain(self) -> bool:
        """Whether it says that it is a button."""
        return any(words.fullmatch(self.text) for words in (NUMBER, NEXT, LAST))


class _Here(NamedTuple):
    """The list page whose pager is read."""

    url: str
    first: str
    """Address of the list's first page."""
    number: int
    shift: int

    def holds(self, before: str, *, deeper: bool) -> bool:
        """Tell whether an address, up to the number of its page, lies in the folder of the list, whatever the scheme.

        :param deeper: whether a folder in that will do
        """
        path, mark, _ = before.partition("?")
        other = (folder(path) if mark else f"{path.rpartition('/')[0]}/").partition(":")[2]
        own = folder(self.url).partition(":")[2]
        return own == other or (deeper and other.startswith(own))

    @property
    def home(self) -> str:
        """Folder of the list's first page, without the scheme."""
        return folder(self.first).partition(":")[2]

    def ways(self, url: str) -> Iterator[tuple[str, int, str]]:
        """Yield the ways to read an address as that of a numbered page; the name of the list's file may be a number."""
        yield from split(url)
        stem, dot, ending = self.first.partition(":")[2].rpartition(".")
        scheme, colon, rest = url.partition(":")
        number = Pages(f"{stem}_", f"{dot}{ending}").number_in(rest) if stem[-1:].isdigit() else None
        if number is not None:
            yield f"{scheme}{colon}{stem}_", number, f"{dot}{ending}"

    def pages(self, before: str, after: str, shift: int) -> Pages:
        """Return how pages are addressed, by the scheme that the list came with."""
        return Pages(f"{urlsplit(self.url).scheme}:{before.partition(':')[2]}", after, shift)


def read_pager(
    page: Selector, text: str, url: str, links: list[Link], *, rows: Set[HtmlElement], walk: Walk, shift: int
) -> Pager:
    """Read the pager of a list page.

    :param text: the page's source
    :param links: those of the page
    :param rows: the links in rows of the list, which are no buttons
    :param walk: that has come to this page
    :param shift: number in a file's name less that of the page, where the page itself does not tell
    """
    if call := CREATED.search(text):
        numbers = [int(found) for found in re.findall(r"\d+", call[1])]
        counted = 0 if numbers[-1] == walk.number else -1
        return Pager(Pages(urljoin(folder(url), f"{call[2]}_"), f".{call[3]}", counted), numbers[-2])
    here = _Here(url, walk.column.url, walk.number, shift)
    no_buttons = {link.element for link in links if link.url == url} | rows
    buttons = list(_buttons(page, {link.element: link.url for link in links if link.leads}, no_buttons, url))
    linked = _counted(buttons, here) or _linked(buttons, here)
    return Pager(
        linked or _scripted(text, here) or _posted(page, url) or posted(text, url),
        max([*_counts(page, text, buttons, here), *(_values(buttons, linked) if linked else [])], default=None),
        next((b.url for b in buttons if b.url and _leads_on(b, here)), None),
    )


def _counts(page: Selector, text: str, buttons: list[_Button], here: _Here) -> list[int]:
    """Return the numbers of pages that are printed, stand in a script or in the call of a button."""
    scripted = [int(found) for found in SCRIPTED.findall(text)]
    return [
        *_printed(_words(page), here),
        *scripted,
        *(max(b.arguments) for b in buttons if b.arguments and b.is_plain),
    ]


def _printed(words: list[str], here: _Here) -> Iterator[int]:
    """Yield the numbers of pages that a page prints, in digits or numerals, at once or in pieces."""
    whole = "".join(words)
    for match in COUNT.findall(whole):
        yield from (int(told) if told.isdecimal() else numeral(told) for told in match if told)
    pieces = FRACTION.findall("\n".join(filter(None, map(str.strip, words))))
    if len(set(pieces)) == 1 and int(pieces[0][0]) == here.number:  # else they are days
        yield int(pieces[0][1])
    if (rows := ROWS.search(whole)) and int(rows[2]):
        yield -(-int(rows[1]) // int(rows[2]))


def pager_elements(page: Selector) -> list[HtmlElement]:
    """Return the elements of a page that are buttons of its pager: the next or the last page, or numbers."""
    found = [(element, _text(element)) for element in page.root.iter("a", "button", "span")]
    return [e for e, text in found if NEXT.fullmatch(text) or LAST.fullmatch(text) or NUMBER.fullmatch(text)]


def _text(element: HtmlElement) -> str:
    """Return what a button says: printed, in its picture, or by its name alone."""
    text = (element.text or "").strip(AROUND)
    if len(text) > LONGEST_BUTTON:
        return text[: LONGEST_BUTTON + 1]
    if len(element):
        text = "".join(map(str, element.itertext())).strip(AROUND) if len(element) < 4 else ""
    if not text:
        pictures = [picture.get("alt") for picture in element.iter("img")]
        named = "next" if "next" in f"{element.get('rel', '')} {element.get('class', '')}".split() else ""
        text = next(filter(None, (element.get("value"), element.get("title"), *pictures, named)), "")
    return text.strip(AROUND)[: LONGEST_BUTTON + 1]


def _buttons(page: Selector, targets: dict[HtmlElement, str], others: set[HtmlElement], url: str) -> Iterator[_Button]:
    """Yield what may be a button: links in the order of the page, and calls that name a page.

    :param targets: addresses that elements lead to
    :param others: elements that are no buttons
    """
    for element in (*clickable(page, BUTTONS), *page.root.iter("option")):
        if element in others:
            continue
        target, call = targets.get(element), f"{element.get('onclick', '')} {element.get('href', '')}"
        if element.tag == "option":
            chosen = element.getparent().get("onchange", "")
            call = f"page({element.get('value')})" if PAGE_CALL.search(chosen) else ""
            target = address(element.get("value", ""), url) if "location" in chosen else None
        called = CALL.search(call)
        arguments = tuple(map(int, ARGUMENT.findall(called[1]))) if called else ()
        if target or arguments:
            yield _Button(_text(element), target, arguments)


def _words(page: Selector) -> list[str]:
    """Return the texts of a page without those of its longer links, which are titles."""
    texts: Any = TEXTS(page.root)
    return list(texts)


def _leads_on(button: _Button, here: _Here) -> bool:
    """Tell whether a button leads to the next page; an arrow may be one of a row of pictures."""
    assert button.url
    if not NEXT.fullmatch(button.text):
        return False
    if urlsplit(button.url).hostname != urlsplit(here.url).hostname:
        return False
    return button.text.strip("›»>") != "" or button.url.partition(":")[2].startswith(here.home.rstrip("/"))


def _values(buttons: list[_Button], pages: Pages) -> list[int]:
    """Return the numbers of the pages that buttons lead to."""
    bare, found = pages._replace(before=pages.before.partition(":")[2]), []
    for button in buttons:
        number = bare.number_in((button.url or "").partition(":")[2])
        if number is not None:
            found.append((button.is_plain, (number - pages.shift) // pages.step))
    plain = [number for is_plain, number in found if is_plain]
    return plain or [number for _, number in found]


def _linked(buttons: list[_Button], here: _Here) -> Pages | None:
    """Return how pages are addressed, as links to numbered pages of the same list tell."""
    shifts: defaultdict[tuple[str, str], Counter[int]] = defaultdict(Counter)
    untold: Counter[tuple[str, str]] = Counter()
    for button in buttons:
        told = here.number + 1 if NEXT.fullmatch(button.text) else button.number
        for before, value, after in here.ways(button.url or ""):
            if not here.holds(before, deeper=after in ("/", "")):
                continue
            if told is not None and abs(value - told) <= 1:
                shifts[before, after][value - told] += 1
            elif told is None and (before.endswith("=") or STEM.search(before)):
                untold[before, after] += 1
    forms = [*shifts, *untold]
    if not forms:
        return None
    before, after = max(forms, key=lambda form: (shifts[form].total(), untold[form]))
    usual = 0 if before.endswith("=") else here.shift
    told_shifts = shifts[before, after].most_common(1)
    return here.pages(before, after, told_shifts[0][0] if told_shifts else usual)


def _counted(buttons: list[_Button], here: _Here) -> Pages | None:
    """Return how pages are addressed whose numbers do not grow by one: counted from the oldest, or in rows.

    Two buttons that print their numbers tell, or one for the next page beside one that leads to number 1 as the last.
    """
    told: defaultdict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    for button in (button for button in buttons if button.is_plain):
        number = here.number + 1 if NEXT.fullmatch(button.text) else button.number
        for before, value, after in split_anywhere(button.url or ""):
            if here.holds(before, deeper=True):
                if number is not None:
                    told[before, after].setdefault(number, value)
                elif value == 1 and (known := told[before, after].get(here.number + 1)):
                    told[before, after].setdefault(here.number + known, 1)
    for (before, after), values in told.items():
        (number, value), *others = sorted(values.items())
        steps = {(other - value) / (there - number) for there, other in others}
        if len(steps) == 1 and (step := steps.pop()) == int(step) and (step == -1 or step > 1):
            return here.pages(before, after, value - int(step) * number)._replace(step=int(step))
    return None


def _scripted(text: str, here: _Here) -> Pages | None:
    """Return how pages are addressed, as a script puts the address together."""
    for before, after, shift in built(text, here.url):
        if here.holds(before, deeper=False) and (before.endswith("=") or after.startswith((".", "&"))):
            usual = 0 if before.endswith("=") else here.shift
            return here.pages(before, after, usual if shift is None else shift)
    return None


def _posted(page: Selector, url: str) -> Pages | None:
    """Return how pages are addressed where a form with a page number asks for them."""
    event = POST_BACK.search(" ".join(element.get("href", "") for element in page.root.iter("a")))
    for form in filter(_is_open, page.root.iter("form")):
        fields = {str(f.get("name")): f.get("value", "") for f in form.iter("input", "select") if f.get("name")}
        action = urljoin(url, form.get("action"))
        if urlsplit(action).hostname != urlsplit(url).hostname:
            continue
        if "__VIEWSTATE" in fields and event:
            return Pages(action, "__EVENTARGUMENT", form=tuple((fields | {"__EVENTTARGET": event[1]}).items()))
        if name := next(filter(FIELD.fullmatch, fields), None):
            return _of_form(action, fields, name, (form.get("method") or "get").lower())
    return None


def _of_form(action: str, fields: dict[str, str], name: str, method: str) -> Pages:
    """Return how pages are addressed by a form; ``name`` is that of the field with the number."""
    if method == "post":
        return Pages(action, name, form=tuple(fields.items()))
    others = [(other, value) for other, value in fields.items() if other != name]
    return Pages(f"{action.partition('?')[0]}?{urlencode([*others, (name, '')])}", "")


def _is_open(form: HtmlElement) -> bool:
    """Tell whether a form asks for no password, nor for words to search for."""
    others = [field for field in form.iter("input") if not FIELD.fullmatch(field.get("name", ""))]
    return not {(field.get("type") or "text").lower() for field in others} & {"password", "text", "search"}
