"""Labels of turns: what stands before a colon, in brackets or on its own line and says who speaks."""

from __future__ import annotations

import re
from typing import NamedTuple

from crawler.extract.interview.persons import (
    CITIZEN_TITLE,
    EXPERTS,
    HAN,
    NAME,
    is_name,
    is_post,
    read_person,
    surname_title,
)
from crawler.text.fold import folded as fold
from crawler.text.names import is_organ

HOST = r"(?:现场|男|女|特约|节目|访谈|直播|本期|今日|新闻发布会)?(?:主持人|主持|主播)"
REPORTER = r"(?:记者|采访者|采访人|提问记者)"
CITIZEN = (
    r"(?:热心|现场|匿名|(?!尊敬|亲爱|广大)[^。!?,:]{1,14}的)?"
    r"(?:网友|网民|市民|听众|观众|群众|居民|村民|患者|家长|读者|粉丝|学员|来电人|咨询人|提问人|提问者|咨询者|来电者|热线)(?:朋友)?"
)
GUEST = r"(?:特邀|访谈|现场|本期|特约|做客)?(?:嘉宾|来宾|受访者|受访人|被访者|被采访者|被采访人|采访对象)"
ANSWER = r"(?:官方|部门|单位|权威|统一)?(?:回复|答复|回应|解答|回答|答)"
NUMBER = r"[0-9一二三四五六七八九十甲乙丙丁A-Ha-h]{0,3}"
QUESTION = rf"(?:问|提问|追问|问题|网友问|Q|q){NUMBER}|[一二三四五六七八九十0-9]{{1,2}}问"
ASKING = rf"(?!.*(?:告诉|[对向和与据让请给由答回]){REPORTER})[^。!?,:]{{0,28}}{REPORTER}"
NICK = r"""[“"'‘「《<(\[:]{0,2}[^“”"'‘’「」《》<>()\[\]:。,!?]{1,16}[”"'’」》>)\]]{0,2}"""

ROLES = [
    ("host", re.compile(rf"{HOST}(?:{NUMBER}|[小大老阿][{HAN}]{{1,2}}|[{HAN}])|主")),
    ("reporter", re.compile(rf"(?:{ASKING}|{QUESTION}){NUMBER}|{ASKING}[小大老阿]?[{HAN}]|记")),
    (
        "citizen",
        re.compile(rf"{CITIZEN}(?!.*(?:告诉|表示|介绍|[说称]$|认为|反映|道$))(?:{NICK}[0-9]*)?"),
    ),
    ("guest", re.compile(rf"(?:{GUEST}|{ANSWER}|A|a){NUMBER}")),
    ("guest", re.compile(r"(?:新闻)?发言人")),
    ("expert", re.compile(rf"(?:[{HAN}]{{0,6}}专家|医生|律师|医师){NUMBER}")),
]
"""Words that name a role, by the role, whatever number stands behind them."""

NAMED = re.compile(
    rf"(?P<word>{HOST}|{GUEST}|{ASKING}|专家)\s*[-—、:·|/]?\s*"
    rf"(?:\((?P<inner>[^()]{{2,40}})\)|(?P<rest>\S.{{1,40}}))"
)
"""A word for a role with the person behind it: 主持人葛恒, 嘉宾（局长张三）, 示例日报记者李四."""

WORDED = re.compile(rf"(?P<who>.{{2,40}}?)\s*\((?:(?P<host>{HOST})|(?P<guest>{GUEST})|(?P<reporter>{REPORTER}))\)")
OUTLET = re.compile(
    rf"《[^》]{{2,14}}》(?:周刊|杂志|报)?|[{HAN}A-Za-z0-9]{{1,12}}(?:网|报|周刊|杂志|电视台|卫视|广播|频道|客户端|融媒|新闻|社)"
)
SPEECH = re.compile(r"(?<=.)(?:提问|发问|追问|插话|问道|回答|答道|答复|回复|回应|问|答)$")
"""A verb that some transcripts put behind the name: 记者问：…张三答：…"""

FURNITURE = re.compile(
    r"(?:作者|来源|时间|日期|编辑|责编|校对|审核|通讯员|摄|图片?|视频|文字|摘要|导语|正文|解说|简介|人物|资料|注|标签|关键词|附件|地址|电话|网址|邮箱|地点|主题|提示|说明|温馨|"
    r"栏目|版权|声明|推荐|阅读|链接|点击|编者按|前言|结语|标题|实录|网友评论|发布)"
)
"""What labels of other things are made of."""


class SpeakerLabel(NamedTuple):
    """A label as read: who it names and how sure it is by itself."""

    printed: str
    """As printed, without brackets and colon."""
    role: str | None = None
    """By its words; None where the page decides."""
    name: str | None = None
    post: str | None = None
    surname: str | None = None
    """Of a label that has only a surname, with the title behind it in ``title``."""
    title: str | None = None
    kind: str = "role"
    """role, person, title, name, surname, post, outlet, organ or nick."""


def read_label(text: str) -> SpeakerLabel | None:
    """Read a label (without colon and outer brackets), or return None where it names no speaker."""
    printed = text.strip()
    folded = fold(printed)
    if not folded or len(folded) > 70:
        return None
    label = _read(folded)
    if label is None and (verb := SPEECH.search(folded)):
        label = _read(folded[: verb.start()])
    if label is None:
        return None
    name, post = _as_printed(label.name, folded, printed), _as_printed(label.post, folded, printed)
    return label._replace(printed=printed, name=name, post=post)


def _as_printed(part: str | None, folded: str, printed: str) -> str | None:
    """Return a part of a folded label in the characters that were printed."""
    if part is None or folded == printed:
        return part
    found = re.search(r"\s*".join(map(re.escape, part.replace(" ", ""))), folded)
    return re.sub(r"\s", "", printed[found.start() : found.end()]) if found else part


def _read(text: str) -> SpeakerLabel | None:
    squeezed = re.sub(r"\s", "", text)
    for role, pattern in ROLES:
        if pattern.fullmatch(squeezed) and not (role == "reporter" and _named(text)):
            return SpeakerLabel(squeezed, role)
    if named := _named(text):
        return named
    if FURNITURE.search(squeezed) and not read_person(text):
        return None
    return _person(text, squeezed)


def _named(text: str) -> SpeakerLabel | None:
    """Read a label that has both a word for the role and a person."""
    if worded := WORDED.fullmatch(text):
        role = next(role for role in ("host", "guest", "reporter") if worded[role])
        person = read_person(worded["who"])
        return SpeakerLabel(text, role, person.name, person.post) if person else None
    match = NAMED.fullmatch(text)
    if not match:
        return None
    who, word = match["inner"] or match["rest"], match["word"]
    role = "host" if re.fullmatch(HOST, word) else "guest" if re.fullmatch(GUEST, word) else "reporter"
    role = "expert" if word == "专家" else role
    if person := read_person(who):
        return SpeakerLabel(text, role, person.name, person.post)
    titled = surname_title(who.strip())
    return SpeakerLabel(text, role, surname=titled[0], title=titled[1]) if titled else None


def _person(text: str, squeezed: str) -> SpeakerLabel | None:
    """Read a label that names a person, a post, an outlet or an organ."""
    if titled := surname_title(squeezed):
        role = "citizen" if CITIZEN_TITLE.search(titled[1]) else "expert" if EXPERTS.search(titled[1]) else None
        return SpeakerLabel(squeezed, role, surname=titled[0], title=titled[1], kind="title")
    if person := read_person(text):
        expert = person.post and text.endswith(person.post) and EXPERTS.search(person.post)
        return SpeakerLabel(
            text, "expert" if expert else None, person.name, person.post, kind="person" if person.post else "name"
        )
    if len(squeezed) == 1 and is_surname(squeezed):
        return SpeakerLabel(squeezed, surname=squeezed, kind="surname")
    for length in (3, 4, 5, 2):
        if is_organ(squeezed[:-length]) and (titled := surname_title(squeezed[-length:])):
            return SpeakerLabel(squeezed, None, surname=titled[0], title=titled[1], kind="title")
    if OUTLET.fullmatch(squeezed):
        return SpeakerLabel(squeezed, kind="outlet")
    if is_post(squeezed) and not re.search(r"[,:]|各位|尊敬|亲爱|全体|同志", squeezed):
        return SpeakerLabel(squeezed, title=squeezed, kind="post")
    return SpeakerLabel(squeezed, "guest", kind="organ") if is_organ(squeezed) and len(squeezed) <= 24 else None


def is_surname(char: str) -> bool:
    """Tell whether a single character before a colon can be a speaker's surname."""
    return is_name(char + "一") and char not in "文于时"


def is_person_value(text: str) -> bool:
    """Tell the value of a header or credit line, names and posts, from words that somebody says."""
    text = fold(text).strip("…")
    if re.search("[。!?“]", text) or len(text) > 120:
        return False
    first = re.split(r"\s{2,}|[、,;]|\s(?=\S*(?:通讯员|摄影|编辑|实习生|文|图))", text, maxsplit=1)[0]
    credit = re.match(rf"(?:{NAME})\s*(?:通讯员|编辑|实习生|文|图|摄|报道)", text)
    return bool(credit or read_person(first) or read_person(text) or (is_post(first) and len(first) > 2))
