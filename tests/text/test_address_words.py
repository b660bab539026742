"""Which parameters of an address count pages."""

from __future__ import annotations

import re

from crawler.text.addresses import PAGE_PARAMETER

COUNTS = """
page curpage currpage currentpage topage gotopage ipage npage cur_page curr_page current_page to_page goto_page i_page n_page
pageno pagenum pagenumber pageindex pagenow page_no page_num page_number page_index page_now curpageno current_page_index
paging pn pg p
"""
COUNTS_NOTHING = "pages pagesize cur current to i n no num page__no pagename px ppage curto_page"


def test_names_that_count_pages() -> None:
    assert [name for name in COUNTS.split() if not re.fullmatch(PAGE_PARAMETER, name)] == []
    assert [name for name in COUNTS_NOTHING.split() if re.fullmatch(PAGE_PARAMETER, name)] == []
