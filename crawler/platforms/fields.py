"""Reads the fields that a script lays out as ``name: value``, the way list pages say what to ask a server for."""

from __future__ import annotations

import re
from typing import NamedTuple

FIELD = re.compile(r"""(\w+)['"]?\s*:\s*(?:'([^']*)'|"([^"]*)"|([^\s'",{}\[\]]+))""")


class Written(NamedTuple):
    """A value as a script writes it."""

    text: str
    is_bare: bool
    """Whether it stands without quotation marks: a number, or the name of a variable."""


def written_fields(text: str) -> dict[str, Written]:
    """Return the fields of an object, as ``siteId: 12, 'name': '通知', page: current``; the last of each name."""
    return {name: Written(single or double or bare, bool(bare)) for name, single, double, bare in FIELD.findall(text)}
