"""The name of a source: where it ends in a line, and what is glued to it."""

from __future__ import annotations

import re

from crawler.extract.labels import ROLE_OF
from crawler.lexicon import organs, roles
from crawler.lexicon.row import choice, forms
from crawler.text.fold import folded

LONG_ROLES = [one for one in ROLE_OF if len(one) > 1]
BUTTONS = [*forms(roles.BESIDE, meaning="button"), "原创", "浏览", "点击", "阅读", "评论", "字[号体级]"]
SOURCE_END = re.compile(
    r"\n|[|∥]|\x00|[\[\]()]|  | [-—]+ |;|。| ·"
    r"| (?=[\u3400-\u9fff]{2,6}(?: ?:| [\d,.]+万?(?:$| )))"
    rf"|(?= (?:{'|'.join(BUTTONS)}|(?:{choice(forms(organs.OWN))})?(?:{choice([*LONG_ROLES, 'Author'])})))"
    r"|(?= (?:[大中小] |[Aa][+-]|(?:第 ?)?\d))"
)
REPORTER = re.compile(r"(?P<outlet>[\w·]{2,16}?(?:报|刊|台|社|网))(?:记者|通讯员) ?[\w ]{2,12}")
"""An outlet with its reporter, in the place of a source."""

GLUED = re.compile(
    rf"(?<=[\w》])\s*(?:(?:{choice([*forms(roles.GLUED), *forms(roles.BESIDE, meaning='button')])})\s*)+$"
)
"""Words of buttons behind the value of a source."""

MEDIUM = "(?:公众号|客户端|微信|微博)"
QUOTED_ACCOUNT = re.compile(rf"{MEDIUM}*[“\"]([^”\"]{{2,20}})[”\"]{MEDIUM}*$")


def value_at(text: str, plain: str, start: int, limit: int) -> tuple[str, int]:
    """Return the value of a source and where it ends: at the next label, date, bracket, bar or gap; [ … ] is opened."""
    if plain.startswith("[", start):
        end = plain.find("]", start, min(start + 60, limit))
        return (text[start + 1 : end].strip(), end + 1) if end > 0 else ("", start + 1)
    found = SOURCE_END.search(plain, start, limit)
    end = found.start() if found else limit
    value = text[start:end].strip(" \u3000,，:：、-—")
    quoted = QUOTED_ACCOUNT.fullmatch(value)
    value = quoted[1] if quoted else value
    reported = REPORTER.fullmatch(value)
    return value_of(reported["outlet"] if reported else value), end


def value_of(words: str) -> str:
    """Return the name of a source without the words of buttons that are glued to it."""
    glued = GLUED.search(folded(words))
    return words[: glued.start()] if glued else words.strip()
