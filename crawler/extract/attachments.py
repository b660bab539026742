"""Files that an article offers."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Iterable
from itertools import chain
from urllib.parse import unquote, urljoin, urlsplit

from lxml.etree import _Element

from crawler.extract.markup import FILE
from crawler.items import Attachment

NOT_A_NAME = re.compile(r"^(?:点击|下载|附件下载|点击下载|查看|下载附件|附件\d*)?[:：]?$")


def attachments_of(
    scopes: Iterable[_Element], url: str | None, listed: Iterable[tuple[str, str]] = ()
) -> list[Attachment]:
    """Return the linked files inside some elements, each address once, under the name that the page gives them.

    :param listed: address and name of files that the page lists elsewhere
    """
    found: dict[str, Attachment] = {}
    links = ((link.get("href") or "", _name(link)) for link in chain.from_iterable(scope.iter("a") for scope in scopes))
    for href, named in chain(links, listed):
        href = href.strip()
        if not href or not (FILE.search(href) or (named and FILE.search(named))):
            continue
        try:
            target = urljoin(url or "", href)
            path = unquote(urlsplit(target).path)
        except ValueError:
            continue
        name = named or path.rpartition("/")[2]
        file = path if FILE.search(path) else name
        if FILE.search(file) and target not in found:
            found[target] = Attachment(target, name, mimetypes.guess_type(file)[0])
    return list(found.values())


def _name(link: _Element) -> str | None:
    """Return the file's real name: the platform keeps it in ``alt``, others in ``title``, ``download`` or the text."""
    text = " ".join("".join(map(str, link.itertext())).split())
    candidates = [link.get("alt"), link.get("title"), link.get("download"), text]
    named = (name.strip() for name in candidates if name and not NOT_A_NAME.match(name.strip()))
    return next(named, None)
