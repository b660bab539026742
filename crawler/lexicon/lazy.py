"""What is made when it is first used: patterns, as many words cost more to compile than a page to read; properties."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, cast, overload

Value = TypeVar("Value")
"""What a property answers."""


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


class cached_property(Generic[Value]):  # noqa: N801 (it stands for the one of functools)
    """The one of ``functools`` without the lock that it has before Python 3.12, which costs more than most answers."""

    def __init__(self, ask: Callable[[Any], Value]) -> None:
        self.ask, self.__doc__ = ask, ask.__doc__

    def __set_name__(self, _: type[object], name: str) -> None:
        self.name = name

    @overload
    def __get__(self, one: None, _: type[object]) -> Self: ...

    @overload
    def __get__(self, one: object, _: type[object]) -> Value: ...

    def __get__(self, one: object | None, _: type[object]) -> Value | Self:
        """Ask, and keep the answer under the name of the property: it is found there from then on."""
        if one is None:
            return self
        answer = one.__dict__[self.name] = self.ask(one)
        return answer
