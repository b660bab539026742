"""What sort of text an article is, and why."""

from __future__ import annotations

import re

from crawler.items import Interview, Policy
from crawler.vocabulary import Kind

INTERPRETATION = re.compile(
    r"解读|图解|[一图][图文]?(?:读懂|看懂|了解)|政策问答|问答$|一问一答|答疑|明白[卡纸]|(?:编制|起草|修订)说明$"
)
GENRE = (
    r"通知|公告|通告|公示|启事|预告|预通知|名单|招聘简章|简章|招募令|征集令|邀请函|中标结果|成交结果|采购结果|招标文件|采购需求|"
    r"答复|复函|批复|函|通报|补充说明|更正说明|补遗|澄清|温馨提示|提示|须知|声明|招聘|招募|遴选|招标|采购|询价|比选"
)
NOTICE = re.compile(
    rf"(?P<before>.*?)(?P<genre>{GENRE})\s*(?:[（(\[【][^）)\]】]{{0,40}}[）)\]】]\s*|[一二三四五六七八九十\d]{{1,3}}|公告|结果)*"
    r"(?:\s*[-_|][^-_|]{2,20})?$"
)
"""The word for the genre stands at the end of a title; brackets, numbers and the site's name may follow it."""

CALL = re.compile(
    r"(?:公开)?(?:征求|征集)[^，。]{0,30}(?:意见|建议)|关于[^，。]{2,60}的(?:通知|公告|通告|公示|函|通报|批复|答复)"
)
TOLD = re.compile(r"入选|列入|进入|荣登|上榜|公布|发布了?|印发|出台|下发|获评?|跻身|登上|收到|严查|叫停")
"""Verbs of news before a genre: 入选……名单 tells of a list and is none."""

RULE = "办法|规定|条例|细则|方案|规划|意见|规程|规范|决定|标准|计划|纲要|目录|指南|措施|制度|准则|清单|要点"
POLICY = re.compile(rf"(?:{RULE})(?:》|的通知|$|[（(])")
ISSUED = re.compile(rf"(?:印发|转发|发布|公布|修订|修改|废止)[^，。]{{0,80}}(?:{RULE})[^，。]{{0,22}}$")
ARTICLES = re.compile(r"^第[一1]条\s", re.MULTILINE)

COLUMNS: list[tuple[Kind, re.Pattern[str]]] = [
    ("interpretation", re.compile("解读|回应关切")),
    ("policy", re.compile(r"规范性文件|政策文件|部门文件|法规|规章")),
    ("notice", re.compile(r"公告|公示|通知|招聘|招标|采购|意见征集|民意征集")),
]


def classify(
    *, title: str | None, column: str | None, body: str, interview: Interview | None, policy: Policy | None
) -> tuple[Kind, list[str]]:
    """Return the kind of an article and the reasons, the strongest first.

    What the text is decides before what its title says, the title before the column.
    """
    title, column = (title or "").strip(), column or ""
    by_column = [kind for kind, words in COLUMNS if words.search(column)]
    reasons = [f"column {column}"] if by_column else []
    number = [f"document number {policy.document_number}"] if policy and policy.document_number else []
    if interview and not ("interpretation" in by_column and "答记者问" in title):
        return "interview", ["the text is an interview", *reasons]
    if match := INTERPRETATION.search(title):
        return "interpretation", [f"the title says {match[0]}", *reasons]
    if "interpretation" in by_column:
        return "interpretation", reasons
    if rule := _rule(title, body, numbered=bool(number)):
        return "policy", [rule, *number, *reasons]
    if genre := _genre(title):
        return "notice", [f"the title says {genre}", *number, *reasons]
    if number:
        return "policy", [*number, *reasons]
    if by_column and body and not TOLD.search(title):
        return by_column[0], reasons
    return ("news", ["nothing says otherwise"]) if body else ("other", ["no text"])


def _rule(title: str, body: str, *, numbered: bool) -> str | None:
    """Return why an article is a rule in force: its title names one, and number, articles or issue bear it out."""
    if re.search("征求意见|征集|草案", title):
        return None
    if POLICY.search(title) and (numbered or ARTICLES.search(body)):
        return "the title names a rule"
    return "the title issues a rule" if title.endswith(("通知", "决定", "令")) and ISSUED.search(title) else None


def _genre(title: str) -> str | None:
    """Return the word by which a title calls its text a notice."""
    if call := CALL.search(title):
        return call[0][-2:]
    match = NOTICE.fullmatch(title)
    return match["genre"] if match and not TOLD.search(match["before"]) else None
