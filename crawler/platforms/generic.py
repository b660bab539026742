"""Lists of no known family: dated links in rows, and whatever pager they have."""

from __future__ import annotations

from crawler.platforms.static import StaticList


class Generic(StaticList):
    """A list whose family is not known. Where its pages tell no paging rule, both are tried.

    Rows are told by their place in the page, further pages by buttons, numbers in addresses, queries and forms.
    """
