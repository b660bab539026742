"""Patterns that are compiled when they are first used: many words cost more to compile than a page to read."""

from __future__ import annotations

import re
from typing import Any, cast


class _Pattern:
    """Stands for a pattern, and has its methods from the first use on."""

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        """Compile the pattern; it is asked for once, since its methods are kept."""
        compiled = re.compile(self.pattern, self._flags)
        vars(self).update({kept: getattr(compiled, kept) for kept in dir(compiled) if not kept.startswith("_")})
        return getattr(compiled, name)


def lazy_pattern(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Return what ``re.compile`` returns, at the cost of that only where somebody looks for it."""
    return cast("re.Pattern[str]", _Pattern(pattern, flags))
