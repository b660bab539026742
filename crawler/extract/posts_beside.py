"""Posts beside the names of a credit line: they say nothing of who did what, but may tell an office."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crawler.extract.glued_posts import apart_from_names
from crawler.extract.tokens import Token
from crawler.text.fold import folded
from crawler.text.names import TITLES as POSTS
from crawler.text.names import is_organ

SAYING = frozenset(("label", "title", "deed"))
PROSE = frozenset(("noise", "char"))
"""Tokens that say what somebody did, and words that belong to no credit."""

OF_TALKS = frozenset(("host", "other"))
"""Roles whose labels head the lines over a talk, too."""

LONGEST_POST = 10


def without_posts(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens; posts beside names, and the organs of posts behind them, go as chrome.

    （乐正楠 宣传干事、燕小乙 产科护士）, 作者：李明远 市人民医院 主任医师, 作者：心内科主任 李明远; but a post before
    a name behind 主持人 or 发布人 heads a talk.
    """
    named = talks = False
    apart = [*apart_from_names(tokens)]
    for token, following in zip(apart, [*apart[1:], None], strict=True):
        if token.kind in SAYING:
            talks = bool(OF_TALKS & set(token.label.roles))
        leads = not talks and following is not None and following.kind == "name"
        holds = named and token.kind == "organ" and following is not None and is_post(following)
        if holds or ((named or leads) and token.kind in PROSE and is_post(token)):
            office = _office_of(token) if leads else None
            if office:
                yield office
            token = token._replace(kind="chrome", start=office.end if office else token.start)
        yield token
        named = token.kind == "name" or holds


def _office_of(post: Token) -> Token | None:
    """Return the office with which the words of a post begin: 肺病科主任中医师."""
    words = folded(post.text)
    while words.endswith(POSTS):
        words = words[: -max(len(title) for title in POSTS if words.endswith(title))]
    if not is_organ(words):
        return None
    return post._replace(kind="organ", end=post.start + len(words), text=post.text[: len(words)])


def is_post(token: Token) -> bool:
    """Tell the post behind a name: 乐正楠 宣传干事."""
    return len(token.text) <= LONGEST_POST and folded(token.text).endswith(POSTS)
