"""Which cases may be looked at while rules are written, and which are only scored.

A rule that is written while its case lies open says nothing about pages that nobody has seen. So sets that nothing has
been tuned on are cut in two by a hash of what makes cases alike: the layout of a page, the host and style of an
interview, the kind of a fault. Cases that are alike fall into the same half, on every machine and for ever.
What rules were written on before the cut (``pages``, the seeds, ``…_dev``, field tables, fragments) is tuned as a whole.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any, Literal
from urllib.parse import urlsplit

Half = Literal["own", "tuned", "unseen"]

OWN: Half = "own"
TUNED: Half = "tuned"
UNSEEN: Half = "unseen"

SALT = "halves-299"
"""Chosen once so that the halves are near equal in every set. Another one would open what was unseen: never change it."""

HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|cn|org|net|cc|xyz|hk)(?:\.cn)?\b")
REPOSITORY = re.compile(r"github (\S+)")


def half(key: str) -> Half:
    """Return the half that a key belongs to."""
    return (TUNED, UNSEEN)[hashlib.sha256(f"{SALT}:{key}".encode()).digest()[0] & 1]


def of_page(truth: dict[str, Any]) -> Half:
    """Pages of one layout stay together."""
    return half(truth["layout"])


def of_interview(truth: dict[str, Any]) -> Half:
    """Interviews of one host and style stay together."""
    return half(f"{host(truth['source'])}|{truth['style']}")


def of_fault(case: dict[str, Any]) -> Half:
    """Faults of one kind stay together; controls have no kind and go one by one."""
    return half(case["file"] if case["kind"] == "control" else case["kind"])


def host(source: str) -> str:
    """Return the host that a source names, else the repository, else the whole of it."""
    if source.startswith("http"):
        return urlsplit(source).hostname or source
    if found := HOST.search(source):
        return found[0]
    found = REPOSITORY.match(source)
    return found[1] if found else source
