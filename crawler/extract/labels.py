"""Patterns of the labels that credit lines are made of: roles, sources, dates and counters."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, cast

from crawler.lexicon import roles
from crawler.lexicon.row import choice, forms
from crawler.vocabulary import Role

DEEDS = (*roles.TITLES, *roles.DEEDS, *roles.DEEDS_BEHIND, *roles.CONTRIBUTED)
ROLE_OF = {row.form: cast(Role, row.meaning) for row in DEEDS if " " not in row.meaning}
PAIRS = {row.form: cast("tuple[Role, ...]", tuple(row.meaning.split())) for row in roles.PAIRS}
TITLES = forms(roles.TITLES)
BEHIND = frozenset(forms(roles.DEEDS_BEHIND))
MODIFIERS = forms(roles.MODIFIERS)

PHOTO: tuple[Role, ...] = ("photographer",)
TEXT_ROLES: tuple[Role, ...] = ("author", "reporter")
"""Roles that a title tells better: 文/某报记者张三 is a reporter."""

STRICT = frozenset(("reporter", "host", "correspondent", "intern"))
"""Roles whose names are persons by their surname; the label also opens turns of an interview."""

SOURCES = (
    "信息来源 文章来源 稿件来源 发布来源 本文来源 文字来源 新闻来源 图文来源 内容来源 资料来源 素材来源 "
    "原文来源 消息来源 转载来源 数据来源 "
    "来源单位 来源媒体 文章出处 稿件出处 稿源 来源 出处 媒体 转自 转载自 摘自 选自 原载 原文刊载于 来自 "
    "文章转自 本文转自"
).split()
BARE_SOURCES = "信息来源 文章来源 稿件来源 素材来源 内容来源 本文来源 来源 媒体 转自 转载自 摘自".split()
"""Labels that may do without a mark where a line begins."""

PICTURES = "图片来源 图源 图片提供 供图 视频来源 照片来源 配图来源 题图来源 题图 封面图片 封面来源 封面图".split()
"""Labels of who gave the picture; who stands behind 图 and 图片 took it."""

DATES = (
    "发布时间 发布日期 发表时间 发表日期 发稿时间 更新时间 更新日期 上传时间 上载时间 添加时间 录入时间 "
    "公开日期 刊发时间 编辑时间 "
    "时间 日期 发布于 发表于 更新于 公布时间 公布日期"
).split()
OTHER_DATES = (
    "成文日期 成文时间 发文日期 生成日期 生成时间 签发日期 印发日期 施行日期 实施日期 生效日期 废止日期 "
    "归档时间 访谈时间 活动时间 会议时间 "
    "截止时间 截止日期 报名时间 拍摄时间 采访时间"
).split()
"""Dates of something else than the publication."""

COUNTERS = (
    "浏览次数 浏览量 浏览数 浏览 阅读次数 阅读量 阅读数 阅读 点击次数 点击数 点击量 点击率 点击 访问次数 "
    "访问量 人气 热度 评论 评论数 点赞 转发 "
    "收藏 字号 字体大小 字体 字号大小 打印 分享到 分享 来访 查看 关注 已读 播放量 栏目 分类 所属栏目 标签 "
    "关键词 发布机构 发布单位 发布部门 信息提供 文号 发文字号 文件编号 索引号 发文机关 主题分类 主题词 有效性 时效性 "
    "作者单位 单位 编号"
).split()

MARK = r" *[:|@◎]+ *"
LABELS = forms(DEEDS, stands="marked")
WHOLE = [one for one in (*LABELS, *PAIRS) if len(one) > 1]
SINGLE_SIGNS = [one for one in LABELS if len(one) == 1]
JOINED = [one for one in WHOLE if one not in TITLES or "编" in one]
AND_MORE = rf"(?: *[/、&和·] *(?:{choice([*JOINED, *SINGLE_SIGNS])}))*"
ROLE = rf"(?:{choice(MODIFIERS)}){{0,2}}(?:{choice(WHOLE, spaced=True)})(?:人员|人)?{AND_MORE}"
SINGLE = rf"(?<![\w/])[{''.join(SINGLE_SIGNS)}]{AND_MORE}"
HALF = f"(?:{choice(['文字', '图片', '摄影', '报道', *SINGLE_SIGNS])})"
"""Of a label of two roles without a mark: 张三 文/图."""

FIRST = "".join(
    sorted({word[0] for word in (*WHOLE, *MODIFIERS, *SOURCES, *PICTURES, *DATES, *OTHER_DATES, *COUNTERS)})
)

MARKED = re.compile(
    rf"(?=[\[ T{FIRST}])(?:"
    rf"[\[] *(?P<boxed>{ROLE}|{SINGLE}) *[\]](?: *:)?"
    rf"|(?P<source>{choice(SOURCES, spaced=True)})于?(?:{MARK}|\])"
    rf"|(?<![^\n]) *(?P<bare_source>{choice(BARE_SOURCES)}) +(?=[\w“《])"
    rf"|(?P<chrome_source>The following article is from) +"
    rf"|(?P<picture>{choice(PICTURES)}){MARK}"
    rf"|(?P<other_date>{choice(OTHER_DATES)})(?:{MARK}|(?= *\x00))"
    rf"|(?P<date>{choice(DATES, spaced=True)})(?:{MARK}|(?= *\x00))"
    rf"|(?P<counter>{choice(COUNTERS, spaced=True)})"
    rf"(?:{MARK}(?:[\[(]? *[\d.,]+ *[万亿]?\+? *[次条人]?(?: *[\])])?|次)?"
    r"| *[\[(]? *\d[\d.,]* *万?\+? *[次条人]? *(?:[\])]|(?!\w)))"
    rf"|(?P<role>{ROLE}|{SINGLE})(?:{MARK}| */ *(?!{HALF}(?!\w))))"
)
"""A label with its mark, and what a counter counts. A line is split at labels, not at delimiters: fields are glued."""


class Label(NamedTuple):
    """What a label says of the names at its side."""

    roles: tuple[Role, ...]
    title: bool = False
    """Whether it is a title of the persons, 记者, and not a deed, 摄影."""


@cache
def label_of(words: str) -> Label:
    """Return the roles of a label as printed: blanks, modifiers and 人员 are left aside, several labels are joined."""
    plain = words.replace(" ", "")
    if plain in PAIRS:
        return Label(PAIRS[plain])
    found: list[Role] = []
    for part in re.split("[/、&和·]", plain):
        found += [role for role in PAIRS.get(part) or (_role(part),) if role not in found]
    return Label(tuple(found), plain.endswith(tuple(TITLES)))


def _role(part: str) -> Role:
    """Return the role of one label, behind whatever modifiers it has."""
    for start in range(len(part)):
        for word in (part[start:], part[start:].removesuffix("人员"), part[start:].removesuffix("人")):
            if word in ROLE_OF:
                return ROLE_OF[word]
    return "other"


UNMARKED = [*ROLE_OF, *PAIRS, *BARE_SOURCES]
CREDIT = re.compile(rf"[:|/@◎(\[]|from |(?=[{''.join(sorted({one[0] for one in UNMARKED}))}])(?:{choice(UNMARKED)})")
"""What every line that credits somebody has, folded: a mark, or the label itself."""

PHOTO_LABELS = [one for one in WHOLE if "photographer" in label_of(one).roles]
PICTURED = re.compile(rf"摄|/ ?图|图(?:[)]?$| ?[:/|])|截图|资料|{choice([*PHOTO_LABELS, *PICTURES])}")
"""What every line has that says who took or gave a picture, folded."""
