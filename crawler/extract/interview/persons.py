"""Persons as officialdom prints them: (organ)(post)(name), name (post), surname and title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from crawler.text.names import COMPOUND, SURNAMES, is_organ, is_person_name

HAN = "\u4e00-\u4e27\u4e29-\u9fff"
"""Ideographs without 丨, which headlines use as a bar."""

CORES = (
    "书记 局长 主任 院长 部长 市长 县长 区长 镇长 乡长 村长 省长 厅长 处长 科长 股长 所长 会长 "
    "主席 站长 司长 署长 社长 校长 总监 经理 董事长 总裁 理事长 秘书长 组长 队长 团长 园长 "
    "行长 台长 馆长 主编 总编 总编辑 巡视员 调研员 督导员 专员 委员 成员 常委 发言人 代表 联络员 "
    "院士 教授 讲师 研究员 主任医师 主治医师 主治医生 医师 医生 大夫 护士长 护士 护师 药师 "
    "技师 专家 顾问 负责人 工程师 会计师 统计师 经济师 律师 博士 学者 创始人 带头人 首席执行官 董事 "
    "监事 志愿者 村医 参事 政委 干事 馆员 "
).split()
"""Words that end a post."""

EXPERTS = re.compile(r"(?:院士|教授|研究员|医师|医生|大夫|学者|博士|律师|护士长?|护师|药师|技师|讲师)$")
PREFIX = (
    r"(?:党组|党委|党总支|党支部|党工委|机关|直属|第一|常务|副|原|前|名誉|执行|首席|新闻|纪委|总|正|代理|兼|专职|特聘|资深|"
    r"[一二三四]级|[正副][厅处科]级|主管)*"
)
CORE = "(?:" + "|".join(sorted(CORES, key=len, reverse=True)) + ")"
POST_END = re.compile(rf"{CORE}$")
CORE_IN = re.compile(CORE)
OWN_POST = re.compile(rf"{PREFIX}{CORE}$")
ORGAN_END = re.compile(
    r"(?:局|委|会|办|厅|院|中心|部|科|处|室|所|站|校|队|组|府|社|团|司|大|协|盟|系|国|省|市|县|区|镇|乡|村|街道?|大学|班|行|馆|台|网|报|"
    r"管理|医学|卫生|专业|系统|疾控|项目)$"
)
SHORT_ORGAN = 4
"""Characters before a post that need not end as organs do: 乡村 before 医生."""

NAME = rf"[{HAN}]{{2,4}}|[{HAN}]{{1,6}}[·•][{HAN}·•]{{1,8}}"
POST_NAME = re.compile(rf"(?P<post>[{HAN}A-Za-z0-9（）()《》“”、，,·\- ]{{0,60}}{CORE})\s*(?P<name>{NAME})")
NAME_POST = re.compile(rf"(?P<name>{NAME})\s+(?P<post>\S.{{0,80}})")
NAME_IN_BRACKETS = re.compile(rf"(?P<name>{NAME})\s*[（(](?P<post>[^（）()]{{2,60}})[）)]")
HONOURED = re.compile(rf"(?<=\S)(?P<name>[{HAN}]{{2,4}})(?:院士|教授|同志|博士|医生|先生|女士)$")
NAME_TITLE = re.compile(rf"(?P<name>[{HAN}]{{2,4}}?)(?P<post>{PREFIX}{CORE})")
SURNAME = "(?:" + "|".join(COMPOUND) + rf"|[{HAN}])"
HONORIFICS = "女士 先生 阿姨 大爷 大妈 大叔 大姐 大哥 大嫂 奶奶 爷爷 婆婆 同学 小姐 师傅 某某 某"
TITLES = f"局 处 科 总 工 老 老师 院 {HONORIFICS}"
SURNAME_TITLE = re.compile(
    rf"(?P<surname>{SURNAME})(?P<title>{PREFIX}{CORE}|{'|'.join(sorted(TITLES.split(), key=len, reverse=True))})"
)
CITIZEN_TITLE = re.compile(f"(?:{'|'.join(HONORIFICS.split())})$")
PADDED = re.compile(rf"(?<![{HAN}])([{HAN}])[ \u3000]+([{HAN}])(?![{HAN}])")


class Person(NamedTuple):
    """A name, and the post printed with it, organ included."""

    name: str
    post: str | None = None


def is_name(text: str) -> bool:
    """Tell a person's name from a word that only begins with a surname."""
    if "·" in text or "•" in text:
        return is_person_name(text)
    return is_person_name(text) and not POST_END.search(text)


def unpadded(text: str) -> str:
    """Return text with the blank inside two-character names closed."""
    return PADDED.sub(r"\1\2", text.strip())


def is_post(text: str) -> bool:
    """Tell whether a string is a post or several, with or without the organ before it."""
    first = re.split(r"[、，,；;]", text, maxsplit=1)[0].strip()
    own = OWN_POST.search(first)
    if own is None or len(text) > 60 or re.search("[。！？]", text):
        return False
    return own.start() <= SHORT_ORGAN or bool(ORGAN_END.search(first[: own.start()].rstrip()))


def read_person(text: str) -> Person | None:
    """Read a string that is one person in any of the printed orders, or return None."""
    text = unpadded(text)
    if is_name(text):
        return Person(text)
    if (match := NAME_IN_BRACKETS.fullmatch(text)) and is_name(match["name"]):
        return Person(match["name"], match["post"])
    if (match := POST_NAME.fullmatch(HONOURED.sub(r"\g<name>", text))) and is_name(match["name"]):
        return Person(match["name"], match["post"].strip())
    if (match := NAME_POST.fullmatch(text)) and is_name(match["name"]) and is_post(match["post"]):
        return Person(match["name"], match["post"].strip())
    if (match := NAME_TITLE.fullmatch(text)) and is_name(match["name"]) and not surname_title(text):
        return Person(match["name"], match["post"])
    organ, _, name = text.rpartition(" ")
    return Person(name, organ.strip()) if is_organ(organ.strip()) and is_name(name) else None


def surname_title(text: str) -> tuple[str, str] | None:
    """Return surname and title of 沈主任, 贺总, 王女士."""
    match = SURNAME_TITLE.fullmatch(text)
    if not match or not (match["surname"] in SURNAMES or match["surname"] in COMPOUND):
        return None
    return match["surname"], match["title"]


def read_people(text: str) -> list[Person]:
    """Read a list of persons as a header prints it: one post may be shared by several names behind it.

    Accepts ``post name、post name``, ``name post、post`` (the rest of a line is posts), ``name（post）`` and organs.
    """
    people: list[Person] = []
    for line in re.split(r"[\n;；]", text):
        line = unpadded(line.strip(" \u3000…。"))
        brackets = [Person(one["name"], one["post"]) for one in NAME_IN_BRACKETS.finditer(line) if is_name(one["name"])]
        ahead = NAME_POST.fullmatch(line)
        if brackets:
            people += brackets
        elif ahead and is_name(ahead["name"]) and is_post(ahead["post"]):
            people.append(Person(ahead["name"], ahead["post"].strip()))
        else:
            people += _listed(line)
    return people


def _listed(line: str) -> list[Person]:
    """Read ``post、post name、name和name``."""
    people: list[Person] = []
    pending, shared = "", None
    for piece in _pieces(line):
        person = read_person(piece)
        if person is None:
            pending = f"{pending}{piece}、" if is_post(piece) else ""
            continue
        post = f"{pending}{person.post or ''}".strip("、") or None
        shared = post or shared
        people.append(Person(person.name, shared))
        pending = ""
    return people


def _pieces(line: str) -> list[str]:
    """Split at list marks, and at 和, 及 and 与 before a person."""
    pieces: list[str] = []
    for piece in re.split(r"[、，,]|\s{2,}", line):
        joined = re.fullmatch(rf"(.*?[{HAN}]{{2,}})(?:以?及|和|与)(.+)", piece.strip())
        if joined and read_person(joined[1]) and read_person(joined[2]):
            pieces += [joined[1], joined[2]]
        elif piece.strip():
            pieces.append(piece.strip())
    return pieces


def split_post(post: str | None) -> tuple[str | None, str | None]:
    """Part 市卫健委副主任 into organ and post; the first clause decides."""
    if not post:
        return None, None
    first = re.split(r"[、，,]", post, maxsplit=1)[0]
    own = OWN_POST.search(first)
    if own is None:
        return None, post
    return first[: own.start()].strip() or None, own[0] + post[len(first) :]


FOLLOWS = re.compile(
    r"[，。、；：！？,.;:!?（()）“”‘’\s《》【】\[\]]|$|"
    r"(?:一行|在|就|接受|接着|表示|介绍|说|谈|强调|认为|坦言|告诉|透露|称|回应|回答|提出|提到|对|向|也|还|则|又|率|带|主持|做客|作|来到|到|"
    r"出席|参加|前往|深入|等|及|与|和|为|笑|解释|补充|呼吁|建议|提醒|分析|同志|院士|教授|先生|女士|的|是|曾|正|将|把|从|以|用|如是|直言|"
    r"回忆|看|多次|感|道|深有|自豪|十分|非常|通过|进行|给|被|随|今天|当天|近日|日前|现场|详细|代表|亲自|已|清楚|希望|要求|宣布|认真|特别|"
    r"最|常|总|无奈|欣慰|激动|高兴|反复|脱口|摇|点|打|举|拿|指|算|边|一边|一直|一语|话|首先|再次|明确|这样|回顾|展望|期待|坚信|相信)"
)
"""What may stand behind a name in running text."""


def name_at(text: str, start: int) -> str | None:
    """Return the name that begins at an offset of running text, by what follows it.

    Of two readings the shorter wins unless the longer one is all that the text ever has.
    """
    window = text[start : start + 14]
    foreign = re.match(rf"[{HAN}]{{1,6}}[·•][{HAN}]{{1,6}}?(?=[^{HAN}]|{FOLLOWS.pattern})", window)
    if foreign:
        return foreign[0]
    for length in (2, 3, 4):
        name = window[:length]
        if len(name) == length and is_name(name) and FOLLOWS.match(window, length):
            longer = window[: length + 1]
            only = longer[:-1] == name and is_name(longer) and length == 2 and FOLLOWS.match(window, 3)
            return longer if only and 1 < text.count(longer) == text.count(name) else name
    return None


POSTS_BEFORE = re.compile(rf"(?:[{HAN}A-Za-z]{{0,24}}{CORE}[、，,])*[{HAN}A-Za-z0-9·]{{0,28}}$")
PARTICLES = re.compile(
    r".*(?:[了的是让请由被向与]|对(?!话)|采访|专访|走进|记者|据|在|(?<![人代])和|对话|例如|听取?|日前|今天|当天|其中|年|月|日|时|分|点)"
    rf"(?=[{HAN}]{{2}})",
    re.DOTALL,
)


THIS = re.compile(rf"^(?:该|本|我|这家)[{HAN}]{{0,2}}(?=$|[{HAN}])")


@cache
def _find_people(text: str) -> tuple[Person, ...]:
    people: dict[str, Person] = {}
    for core in CORE_IN.finditer(text):
        blank = re.compile(r"[ \u3000]?").match(text, core.end())
        start = blank.end() if blank else core.end()
        name = name_at(text, start)
        if name is None or people.get(name, Person(name)).post:
            continue
        before = POSTS_BEFORE.search(text, max(0, core.start() - 60), core.start())
        ahead = before[0] if before else ""
        people[name] = Person(name, _own(ahead) + core[0])
    for match in NAME_IN_BRACKETS.finditer(text):
        if is_name(match["name"]) and is_post(match["post"]):
            people.setdefault(match["name"], Person(match["name"], match["post"]))
    return tuple(people.values())


def _own(ahead: str) -> str:
    """Cut from the words before a post what belongs to the sentence, not to the organ."""
    *posts, last = re.split(r"(?<=[、，,])", ahead)
    kept = PARTICLES.sub("", last)
    if kept != last:
        return THIS.sub("", kept.lstrip("的"))
    while posts and posts[0] and not PARTICLES.match(posts[-1]):
        kept = posts.pop() + kept
    if posts:
        kept = PARTICLES.sub("", posts[-1]) + kept
    return THIS.sub("", kept.lstrip("、，,的"))


def find_people(texts: Sequence[str]) -> list[Person]:
    """Return the persons that running text introduces with a post, first mention first."""
    return list(_find_people("\n".join(texts)))
