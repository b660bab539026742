"""The outlet in front of a title: 清江日报全媒体记者李明远."""

from __future__ import annotations

import re

from crawler.lexicon import organs, roles
from crawler.lexicon.row import forms
from crawler.text.names import is_organ, is_outlet

OWN = tuple(forms(organs.OWN))
PREFIX = re.compile(rf"(?:{'|'.join([*forms(roles.RANKS), *forms(roles.MODIFIERS, stands='behind')])})+$")
NO_ORG = re.compile(
    r"^更多|[一二三四五六七八九十两几多数各每]\s*个?$|[名位]$|[的了在是与被把将向从由这那该让给请对据有问]|和$|及$|接受|告诉|中国$"
)


def org_of(words: str) -> str | None:
    """Return the outlet in front of a title, without 全媒体, 特派北京 …; empty for none and 本报, None for prose."""
    words = PREFIX.sub("", words).strip("《》“”·、")
    if not words or words in OWN:
        return ""
    words = next((words[len(own) :] for own in OWN if words.startswith(own) and len(words) < 6), words)
    if not words:
        return ""
    if len(words) > 16 or (NO_ORG.search(words) and not is_outlet(words)):
        return None
    return words if is_organ(words) or len(words) <= 6 else None
