"""Puts a bureau of the fifth hand on the web, whole: home, lists and articles."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from national.fifth_hand_homes import DISCLOSURE, FULL, Home
from national.fifth_hand_lists import SCHEMES, Look, put_column
from national.fifth_hand_model import Plan, Web, filled
from national.fifth_hand_pagers import ALL as PAGERS
from national.fifth_hand_pagers import Pager, create_html, data_attributes, go_function, laid_out, numbers
from national.fifth_hand_rows import ALL as ROWS
from national.fifth_hand_shells import SHELLS, Bureau, disclosed

COUNTING_UP = (go_function, data_attributes, laid_out)
"""Pagers that cannot say the addresses of lists whose numbers fall."""


def pager_of(number: int, scheme: str) -> Pager:
    """Return a pager that can lead through the lists of a system."""
    if scheme == "trs" and number % 2:
        return create_html
    pager = PAGERS[number % len(PAGERS)]
    return numbers if SCHEMES[scheme].descending and pager in COUNTING_UP else pager


def put_bureau(web: Web, bureau: Bureau, scheme: str, number: int, home: Home) -> tuple[Plan, ...]:
    """Put a bureau on the web in the look of a number, and return its columns with their addresses and articles."""
    columns = tuple(filled(SCHEMES[scheme], bureau.base, plan, bureau.city) for plan in bureau.plans)
    bureau = Bureau(bureau.agency, bureau.city, bureau.base, bureau.home, columns)
    frame: Callable[..., str] = disclosed if home in DISCLOSURE else SHELLS[number % len(SHELLS)]
    look = Look(
        scheme, ROWS[(number * 5 + 1) % len(ROWS)], pager_of(number, scheme), 8 + number % 8, partial(frame, bureau)
    )
    for plan in columns:
        put_column(web, look, bureau.base, plan, bureau.city, bureau.agency)
    home(web, bureau)
    return columns


def home_of(number: int, deep: bool) -> Home:
    """Return a kind of home by number: a disclosure page deep in a portal, else a full one."""
    return DISCLOSURE[number % len(DISCLOSURE)] if deep else FULL[number % len(FULL)]
