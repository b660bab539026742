"""How a character is read: in the way a mirror prints it behind the character, and in all ways, without tones."""

from __future__ import annotations

from functools import cache


@cache
def reading(char: str) -> str:
    """Return the first toned reading of a character, as the mirror prints it."""
    return _read(char, toned=True)[0]


@cache
def toneless_readings(char: str) -> frozenset[str]:
    """Return all readings of a character without tone marks."""
    return frozenset(_read(char, toned=False))


def _read(char: str, *, toned: bool) -> list[str]:
    from pypinyin import Style, pinyin  # noqa: PLC0415 (its dictionaries take a fifth of a command's start; few pages need them)

    return pinyin(char, style=Style.TONE if toned else Style.NORMAL, heteronym=not toned)[0]
