"""How each family of the first hand's sites addresses its lists and articles, and lays out its rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from hashlib import md5

from national.first_hand_build import Family, Leaf, li_rows, links_pager, stored_rows, table_rows


def hexed(number: int) -> str:
    return md5(str(number).encode()).hexdigest()


def code(leaf: Leaf) -> int:
    """Return the number of a column in addresses."""
    return 10000 + int(md5(leaf.slug.encode()).hexdigest()[:4], 16)


def folder(index: str, further: str) -> Callable[[str, Leaf, int], str]:
    return lambda base, leaf, n: f"{base}{leaf.slug}/" + (index if n == 1 else further.format(n=n, before=n - 1))


def script_pager(number: int, last: int, first: str) -> str:
    return f"<div class='page'><script>createPageHTML({last}, {number - 1}, 'index', 'html');</script></div>"


def numbered(template: str) -> Callable[[int, int, str], str]:
    """Return a pager whose links lie in the folder of the list."""
    return links_pager(
        lambda first, n: first if n == 1 else first.rpartition("/")[0] + "/" + template.format(n=n, before=n - 1)
    )


def day_path(pattern: str) -> Callable[[str, Leaf, int, date], str]:
    def address(base: str, leaf: Leaf, number: int, day: date) -> str:
        host = base.split("/", 3)
        root = "/".join(host[:3]) + "/"
        return pattern.format(base=base, root=root, slug=leaf.slug, n=number, hex=hexed(number), d=day, code=code(leaf))

    return address


TRS = Family(
    "trs",
    folder("", "index_{before}.html"),
    day_path("{base}{slug}/{d:%Y%m}/t{d:%Y%m%d}_{n}.html"),
    li_rows,
    script_pager,
)
NFCMS = Family(
    "nfcms",
    folder("index.html", "index_{n}.html"),
    day_path("{base}{slug}/content/post_{n}.html"),
    li_rows,
    numbered("index_{n}.html"),
)
UCAP = Family(
    "ucap", folder("list.shtml", "list_{n}.shtml"), day_path("{base}{slug}/{d:%Y%m}/{hex}.shtml"), li_rows, numbered("list_{n}.shtml"),
    lambda leaf: f"<meta name='ColumnName' content='{leaf.name}'><meta name='channelid' content='{hexed(code(leaf))}'>",
)  # fmt: skip
JPAGE = Family(
    "jpage", lambda base, leaf, n: f"{base}col/col{code(leaf)}/index.html", day_path("{base}art/{d.year}/{d.month}/{d.day}/art_{code}_{n}.html"), stored_rows, rows_a_page=60
)  # fmt: skip
ANHUI = Family(
    "ah-label",
    folder("index.html", "index.html?pageIndex={n}"),
    day_path("{base}{slug}/{n}.html"),
    lambda rows: f"<div class='doc_list'>{li_rows(rows)}</div>",
    links_pager(lambda first, n: first if n == 1 else f"{first}?pageIndex={n}"),
)
VSB = Family(
    "vsb", lambda base, leaf, n: f"{base}{leaf.slug}.htm" if n == 1 else f"{base}{leaf.slug}/1.htm", day_path("{root}info/{code}/{n}.htm"), table_rows,
    links_pager(lambda first, n: first if n == 1 else first.removesuffix(".htm") + "/1.htm"),
)  # fmt: skip
JHTML = Family(
    "jhtml",
    folder("index.jhtml", "index_{n}.jhtml"),
    day_path("{base}{slug}/{n}.jhtml"),
    li_rows,
    numbered("index_{n}.jhtml"),
)
EPOINT = Family(
    "epoint",
    folder("subpage.html", "{n}.html"),
    day_path("{base}{slug}/{d:%Y%m%d}/{hex}.html"),
    li_rows,
    numbered("{n}.html"),
)
SHOWLIST = Family(
    "showlist", lambda base, leaf, n: f"{base}News/showList/{code(leaf)}/page_{n}.html", day_path("{base}News/show/{n}.html"), li_rows, numbered("page_{n}.html")
)  # fmt: skip
GLIST = Family(
    "glist",
    folder("glist.html", "glist{before}.html"),
    day_path("{base}{slug}/{d.year}/{d.month:02}/{n}.html"),
    li_rows,
    numbered("glist{before}.html"),
)
PHP = Family(
    "generic",
    lambda base, leaf, n: f"{base}list.php?cid={code(leaf)}" + (f"&page={n}" if n > 1 else ""),
    day_path("{base}show.php?id={n}"),
    table_rows,
    links_pager(lambda first, n: first if n == 1 else f"{first}&page={n}"),
)
STATIC = Family(
    "generic",
    folder("", "index_{n}.html"),
    day_path("{base}{slug}/{d.year}/{d:%m%d}/{n}.html"),
    table_rows,
    numbered("index_{n}.html"),
)
LIFERAY = Family(
    "liferay",
    lambda base, leaf, n: f"{base}web/wjw/{leaf.slug}" + (f"?page={n}" if n > 1 else ""),
    day_path("{base}web/wjw/{slug}/-/articles/{n}.shtml"),
    table_rows,
    links_pager(lambda first, n: first if n == 1 else f"{first}?page={n}"),
)
