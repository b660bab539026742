"""Words for somebody whom a text calls by no name: a post, a relative, 木匠, 学生."""

from __future__ import annotations

from crawler.extract.interview.nicknames import NO_POST
from crawler.extract.interview.persons import HAN, is_post
from crawler.lexicon import posts, speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of

PLAIN = r"[^\W0-9它他她这那有些的了在被把是从对而但与由给让]"
"""A character that may describe somebody without a name."""

SOMEBODY = f"(?:{NO_POST}|{any_of(speech.RELATIVES, posts.POSTS)})"
ENGLISH = lazy_pattern(
    rf"(?:{PLAIN}{{0,4}}?{SOMEBODY}|[{HAN}]{{2,3}} )? ?(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)*)(?=[ {HAN}])"
)
"""A name in Latin letters, with or without a word for somebody before it."""

VOICE = lazy_pattern(rf"(?P<name>{PLAIN}{{0,4}}?{SOMEBODY})的{any_of(speech.VOICES)}")
"""Whose voice a clause begins with."""

PRESENTS = lazy_pattern(rf"{PLAIN}{{0,10}}(?:{SOMEBODY}|{any_of(posts.HEADS)})")


def presents_somebody(words: str) -> bool:
    """Tell whether words present the person behind them: a post or another word for somebody, 木匠, 学生、院长."""
    return is_post(words) or PRESENTS.fullmatch(words) is not None
