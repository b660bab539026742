"""The post that stands before or behind a name, or apart from its organ."""

from __future__ import annotations

import re

from crawler.extract.interview.labels import as_printed
from crawler.extract.interview.persons import HAN, Person, is_post, own_words, split_post
from crawler.lexicon import organs, posts
from crawler.lexicon.row import any_of

FORM = re.compile(rf"[{HAN}]{{1,8}}{any_of(posts.HEADS)}$")
BODY = re.compile(rf"[{HAN}]{{2,18}}{any_of(organs.OFFICES, meaning=organs.IN_NOTICES)}")
AHEAD = 80
"""Characters before a post in which its organ may be named."""


def post_before(words: str) -> str:
    """Return the post of the words before a name, without what belongs to the sentence."""
    return own_words(words[:-2], words[-2:]) + words[-2:]


def post_behind(text: str, end: int) -> str | None:
    """Return the post behind a name, in a clause of its own: 连素梅，今年六十三岁，“安宁之家”的创办人."""
    sentence = re.match(r",[^。!?;:\n]{2,80}", text[end:])
    for clause in sentence[0].split(",") if sentence else ():
        plain = re.sub("[“”「」]", "", clause)
        if is_post(plain) or (clause != plain and FORM.search(plain)):
            return plain
    return None


def with_organ(text: str, person: Person) -> Person:
    """Return a person whose post names no organ with the one that the words before name, if they do."""
    if person.post is None or split_post(person.post)[0]:
        return person
    start = text.find(person.post + person.name)
    ahead = text[max(0, start - AHEAD) : start] if start >= 0 else ""
    named = [match[0] for match in BODY.finditer(ahead)]
    if not named and person.post.endswith("长"):
        named = re.findall(rf"[{HAN}]{{2,18}}{re.escape(person.post[-2])}", ahead)
    organ = own_words(named[-1][:-1], named[-1][-1]) + named[-1][-1] if named else ""
    return person._replace(post=organ + person.post) if len(organ) > len("医院") else person


def post_as_printed(post: str | None, plain: str, printed: str) -> str | None:
    """Return a folded post in the characters that were printed; its organ may stand apart from it."""
    org, own = split_post(post)
    if post is None or post in plain or org is None or own is None:
        return as_printed(post, plain, printed)
    return as_printed(org, plain, printed) + as_printed(own, plain, printed)
