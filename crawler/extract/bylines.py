"""Credit lines: who wrote, took, edited and checked, and where the text comes from."""

from __future__ import annotations

import re
from typing import Any

from crawler.text.dates import parse as parse_date
from crawler.text.names import NOBODY, is_organ, split_names

ROLES = {
    "reporter": "记者 采访人员 采写 采访 报道",
    "correspondent": "通讯员 特约通讯员",
    "intern": "实习生",
    "photographer": "摄影 摄影报道 摄 图片 供图 图",
    "duty_editor": "责任编辑 责编 值班编辑",
    "editor": "编辑",
    "proofreader": "校对",
    "reviewer": "审核 审稿 编审 审校 初审 复审 终审 一审 二审 三审",
    "chief_editor": "总编辑 主编 总编",
    "author": "作者 撰文 撰写 撰稿 文字 文",
    "contributor": "供稿",
    "host": "主持人 主持",
    "planner": "策划 统筹 监制",
    "producer": "制作 出品",
    "other": "编导 剪辑 摄制 设计 视频 发布人 发布者 海报设计",
}
ROLE_OF = {label: role for role, labels in ROLES.items() for label in labels.split()}
SOURCE_LABELS = "信息来源 文章来源 稿件来源 发布来源 本文来源 文字来源 新闻来源 图文来源 来源 媒体".split()
OTHER_LABELS = (
    "发布时间 发布日期 发表时间 更新时间 时间 日期 发布机构 发布单位 浏览次数 浏览量 浏览 阅读次数 "
    "阅读量 阅读 点击数 点击量 点击 访问量 访问次数 字号 字体 打印 分享 收藏 关闭 大 中 小"
).split()


def _spaced(label: str) -> str:
    """Return a pattern for a label that may be padded, 编　辑."""
    return r"[ \u3000]*".join(label)


MARK = r"[ \u3000]*[:：丨｜|／/][ \u3000]*"
PREFIXES = r"(?:本报|本刊|本台|全媒体|融媒体?|特派|特约|见习|实习|首席)*"
LONG_FIRST = sorted(ROLE_OF, key=len, reverse=True)
LABEL = re.compile(
    rf"(?P<other>{'|'.join(sorted(OTHER_LABELS, key=len, reverse=True))})(?={MARK}|[-\d])"
    rf"|(?P<source>{'|'.join(_spaced(s) for s in SOURCE_LABELS)})[ \u3000]*[:：丨｜|][ \u3000]*"
    rf"|(?P<role>{'|'.join(_spaced(s) for s in LONG_FIRST if len(s) > 1)})"
    rf"(?:人员)?(?:{MARK}|】[ \u3000]*|[ \u3000]*(?=[\u4e00-\u9fff]))"
    rf"|(?P<short>[文图])[ \u3000]*[丨｜|／/◎][ \u3000]*"
)
"""Where a value begins. A line is split at the next label, not at delimiters: fields stand glued together."""

HAN = r"[\u4e00-\u9fff]"
OUTLET = (
    r"[\u4e00-\u9fffA-Za-z+·]{1,14}"
    r"(?:日报|晚报|早报|晨报|时报|周刊|报社|报|网|社|电视台|广播|台|派|发布|新闻|客户端|融媒)"
)
BEFORE = re.compile(rf"(?P<org>{OUTLET}){PREFIXES}[ \u3000]*(?:讯|电|消息)?[ \u3000]*[（(]?{PREFIXES}$")
ORGAN_LABEL = re.compile(
    r"(?P<org>[\u4e00-\u9fff]{2,20}(?:局|委|办|厅|院|中心|部|社|会|所))[:：](?P<names>[\u4e00-\u9fff 、]{2,20})"
)
BEHIND = re.compile(
    rf"(?<!{HAN})(?:(?P<org>[\u4e00-\u9fffA-Za-z+]{{0,16}})(?:记者|通讯员))?[ \u3000]*"
    rf"(?P<names>{HAN}{{2,4}}(?:[ 、]{HAN}{{2,4}}){{0,4}})[ \u3000]*(?:/[ \u3000]*)?"
    rf"(?P<role>摄影报道|摄影|摄|供图|文/图|图/文|文|图)(?!{HAN})"
)
CREDIT = re.compile(
    rf"(?P<credit>(?:{OUTLET})?(?:{PREFIXES}记者|通讯员)?[ \u3000]*"
    rf"[\u4e00-\u9fff·]{{2,4}}(?:[ 、][\u4e00-\u9fff·]{{2,4}}){{0,3}}[ \u3000]*/?[ \u3000]*(?:摄影|摄|供图|图)"
    rf"|资料图片?|{HAN}{{2,16}}供图)[)）]?[ 。]*$"
)


def parse(text: str) -> dict[str, Any]:
    """Read a credit line, an info line or a caption.

    :returns: ``published_at`` and ``precision``; ``source``; ``bylines`` as ``{role, name, org}``, an organ in the
        place of a person with ``name`` None; ``caption`` and ``credit``. What is not there is None or empty.
    """
    moment = parse_date(text)
    source, credited = None, _behind(text)
    labels = list(LABEL.finditer(text))
    for label, following in zip(labels, [*labels[1:], None], strict=False):
        value = text[label.end() : following.start() if following else len(text)]
        if label["source"]:
            source = source or _source(value)
        elif not label["other"]:
            known = {one["name"] for one in credited if one["name"]}
            led = bool(following and following["role"])  # 文/某派记者…: the organ belongs to the role behind it
            fresh = [one for one in _credited(text, label, value) if one["name"] not in known]
            credited += [one for one in fresh if one["name"] or not led]
    for found in ORGAN_LABEL.finditer(text):
        names = split_names(found["names"])
        credited = [one for one in credited if one["name"] not in names]
        credited += [{"role": "correspondent", "name": name, "org": found["org"]} for name in names]
    caption, credit = split_caption(text)
    return {
        "published_at": moment.iso if moment else None,
        "precision": moment.precision if moment else None,
        "source": source,
        "bylines": credited,
        "caption": caption if credit else None,
        "credit": credit,
    }


def _source(value: str) -> str | None:
    """Return the name of a source: up to the next blank gap, date or bracket; nobody is None."""
    value = re.split(r"[ \u3000]{2,}|\d{4}[-年./]|[【\[|\n]|[ \u3000](?=[\u4e00-\u9fff]{1,6}[:：])", value.strip())[0]
    value = value.strip(" \u3000:：-—()（）,，。;；")
    return value if value and value not in ("未知", "网络") else None


def _credited(text: str, label: re.Match[str], value: str) -> list[dict[str, Any]]:
    """Return the persons, or else the organ, behind a role label."""
    name = re.sub(r"[ \u3000]", "", label["role"] or label["short"])
    role = ROLE_OF[name]
    before = BEFORE.search(text[max(0, label.start() - 30) : label.start()])
    org = before["org"] if before and role in ("reporter", "correspondent", "photographer") else None
    value = re.split(r"[)）\]】。\n]|[ \u3000]{3,}|[:：]", value)[0]
    if inner := re.match(rf"(?P<org>{OUTLET}){PREFIXES}(?:记者)?[ \u3000]*(?P<rest>[\u4e00-\u9fff].*)", value):
        org, value = inner["org"], inner["rest"]
    names = split_names(value)
    if names:
        return [{"role": role, "name": one, "org": None if org in ("本报", "本网") else org} for one in names]
    organ = value.strip(" \u3000,，;；")
    marked = label[0].rstrip(" \u3000")[-1] in ":：丨｜|／/】" and re.fullmatch(r"[\w+ ]+", organ)
    return [{"role": role, "name": None, "org": organ}] if marked and is_organ(organ) and organ not in NOBODY else []


def _behind(text: str) -> list[dict[str, Any]]:
    """Return persons whose role stands behind their names: 张三 文 李四 摄."""
    credited = []
    for found in BEHIND.finditer(text):
        roles = {"文": ["author"], "文/图": ["author", "photographer"], "图/文": ["author", "photographer"]}
        org = re.fullmatch(rf"(?P<org>{OUTLET}){PREFIXES}", found["org"] or "")
        for name in split_names(found["names"]):
            credited += [
                {"role": role, "name": name, "org": org["org"] if org else None}
                for role in roles.get(found["role"], ["photographer"])
            ]
    return credited


def split_caption(text: str) -> tuple[str, str | None]:
    """Return the words under a picture, and who took or gave it."""
    found = CREDIT.search(text)
    if not found:
        return text, None
    return text[: found.start()].rstrip(" (（\u3000"), re.sub(r"[)）]$", "", found["credit"]).strip()


def is_byline(text: str) -> bool:
    """Tell a line that only credited from one that is article text."""
    if len(text) > 120 or re.search(r"[。！？]", text.rstrip("。 ")):
        return False
    rest = text
    parsed = parse(text)
    if not parsed["bylines"] and not parsed["source"]:
        return bool(re.fullmatch(r"[（(\[【]?(?:责任)?编辑[:：].{0,12}[)）\]】]?", text))
    for one in (*(b[key] for b in parsed["bylines"] for key in ("name", "org")), parsed["source"], parsed["credit"]):
        rest = rest.replace(one, "") if one else rest
        rest = re.sub(r"[ \u3000]*".join(one), "", rest) if one and len(one) == 2 else rest
    rest = LABEL.sub("", rest)
    for label in LONG_FIRST:
        rest = rest.replace(label, "")
    return len(re.findall(r"[\u4e00-\u9fff\w]", re.sub(rf"{PREFIXES}|\d[\d:：年月日./ -]*", "", rest))) <= 4
