"""The words that credit lines are made of: labels of roles, sources, dates and counters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from crawler.vocabulary import Role

ROLES: dict[Role, str] = {
    "reporter": "记者 采访人员 采写 采访 采编 文字记者 视频记者 采访报道 采写报道 本文记者 报道",
    "correspondent": "通讯员 信息员 通联",
    "intern": "实习生",
    "photographer": "摄影 摄 图片 供图 图 摄影记者 图片记者 摄影师 拍摄 照片 配图 图片摄影 文中图片",
    "duty_editor": "责任编辑 责编 值班编辑 值班责编 值班主任 值班编委 责任编委 本期责编",
    "editor": "编辑 小编 编发 编校 采编编辑",
    "proofreader": "校对 责校 责任校对 一校 二校 三校 初校 终校 校稿 检校 校检",
    "reviewer": (
        "审核 审稿 编审 审校 审阅 审读 审定 审签 签审 签发 复核 核稿 初审 复审 终审 一审 二审 三审 初核 "
        "终核 审发 信息审核 审核人 审批"
    ),
    "chief_editor": "总编辑 主编 总编 副总编辑 执行主编 副主编 执行总编 值班总编",
    "author": (
        "作者 撰文 撰写 撰稿 撰稿人 执笔 文字 文 文案 文稿 专栏作者 特约作者 特约撰稿 评论员 "
        "文章作者 本文作者 Author author"
    ),
    "contributor": "供稿 供稿人 供稿单位 投稿 投稿人 来稿 来稿单位 报送 报送单位 通稿提供 文字提供 稿件提供",
    "host": "主持人 主持 主播 访谈主持",
    "planner": "策划 统筹 监制 总策划 总监制 总统筹 出品策划 策划人 组稿 文案策划 执行策划",
    "producer": "制作 出品 制片 制片人 出品人 制作人 联合出品 联合制作",
    "other": (
        "编导 导演 剪辑 后期 摄制 摄像 设计 视频 音频 发布人 发布者 发稿人 海报设计 海报 美编 美术 制图 "
        "绘图 漫画 插画 插图 排版 版式 版面 "
        "录入 录入者 录入人 上传 上传者 专业号 配音 播音 朗诵 译者 翻译 编译 整理 动画 手绘 航拍 出镜 解说 "
        "技术 运维 美工 视觉 字幕 发布员"
    ),
}
ROLE_OF = {label: role for role, labels in ROLES.items() for label in labels.split()}

BOTH: tuple[Role, ...] = ("author", "photographer")
PAIRS: dict[str, tuple[Role, ...]] = {
    **dict.fromkeys("图/文 文图 图文 图、文 文并图 文摄 摄/文 摄影/文 文并摄 图片/文字".split(), BOTH),
    **dict.fromkeys("摄影报道 图文报道 文图报道 摄影并报道 摄影/报道".split(), ("reporter", "photographer")),
}  # fmt: skip
"""Labels of two roles at once."""

TITLES = frozenset(
    "记者 采访人员 通讯员 特约通讯员 信息员 实习生 文字记者 视频记者 摄影记者 图片记者 编辑 责任编辑 责编 "
    "值班编辑 主编 总编辑 主播 "
    "作者 专栏作者 特约作者 撰稿人 特约撰稿人 评论员 特约评论员 主持人 摄影师".split()
)
"""Labels that stand in front of a name like a title, often behind the name of an outlet."""

BEHIND = frozenset("报道 摄 摄影报道 图文报道 文图报道 采访报道 采写报道 摄影并报道 制作 供稿 供图 提供".split())
"""Labels that without a mark stand behind the names only."""

PHOTO: tuple[Role, ...] = ("photographer",)
TEXT_ROLES: tuple[Role, ...] = ("author", "reporter")
"""Roles that a title tells better: 文/某报记者张三 is a reporter."""

NEUTRAL = frozenset("报道 采访".split())
"""Words behind a name or in front of a reporter that add nothing to the title."""

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

MODIFIERS = (
    "本篇 本版 本期 本文 本条 系列报道 系列 专题 总 副 联合 内容 文案 文字 图片 图文 视频 音频 海报 新闻 "
    "信息 稿件 网络 网站 网页 新媒体 微信 执行 特邀 "
    "特约 美术 版面 技术 数据 实习 见习 值班 责任 栏目 项目 现场 前方 后方 后期 平台 公众号 今日 当班 助理 "
    "高级 主任 资深 首席 封面 运营"
).split()
MARK = r" *[:|@◎]+ *"


def _choice(labels: Iterable[str], *, spaced: bool = False) -> str:
    """Return the alternatives, longest first; spaced: blanks may stand between the characters, 编 辑."""
    words = sorted(set(labels), key=lambda word: (-len(word), word))
    return "|".join((" *" if spaced and len(word) < 5 else "").join(map(re.escape, word)) for word in words)


LONG = [one for one in (*ROLE_OF, *PAIRS) if len(one) > 1 and one not in BEHIND - {"制作", "供稿", "供图"}]
AND_MORE = (
    rf"(?: *[/、&和·] *(?:{_choice([*(one for one in LONG if one not in TITLES or '编' in one), '文', '图', '摄'])}))*"
)
ROLE = rf"(?:{_choice(MODIFIERS)}){{0,2}}(?:{_choice(LONG, spaced=True)})(?:人员|人)?{AND_MORE}"
SINGLE = rf"(?<![\w/])[文图]{AND_MORE}"
HALF = "(?:文字|图片|摄影|文|图|摄)"
"""Of a label of two roles without a mark: 张三 文/图."""

FIRST = "".join(sorted({word[0] for word in (*LONG, *MODIFIERS, *SOURCES, *PICTURES, *DATES, *OTHER_DATES, *COUNTERS)}))

MARKED = re.compile(
    rf"(?=[\[ T{FIRST}])(?:"
    rf"[\[] *(?P<boxed>{ROLE}|{SINGLE}) *[\]](?: *:)?"
    rf"|(?P<source>{_choice(SOURCES, spaced=True)})于?(?:{MARK}|\])"
    rf"|(?<![^\n]) *(?P<bare_source>{_choice(BARE_SOURCES)}) +(?=[\w“《])"
    rf"|(?P<chrome_source>The following article is from) +"
    rf"|(?P<picture>{_choice(PICTURES)}){MARK}"
    rf"|(?P<other_date>{_choice(OTHER_DATES)})(?:{MARK}|(?= *\x00))"
    rf"|(?P<date>{_choice(DATES, spaced=True)})(?:{MARK}|(?= *\x00))"
    rf"|(?P<counter>{_choice(COUNTERS, spaced=True)})"
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
    roles: list[Role] = []
    for part in re.split("[/、&和·]", plain):
        roles += [role for role in PAIRS.get(part) or (_role(part),) if role not in roles]
    return Label(tuple(roles), plain.endswith(tuple(TITLES)))


def _role(part: str) -> Role:
    """Return the role of one label, behind whatever modifiers it has."""
    for start in range(len(part)):
        for word in (part[start:], part[start:].removesuffix("人员"), part[start:].removesuffix("人")):
            if word in ROLE_OF:
                return ROLE_OF[word]
    return "other"
