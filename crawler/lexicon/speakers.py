"""Words that say who speaks in a printed talk (主持人, 记者, 网友, 嘉宾), and what such labels are not made of.

In the examples ``⏎`` parts the lines of a page; the label stands in the first.
"""

from __future__ import annotations

from crawler.lexicon import fields, posts, roles, talks
from crawler.lexicon.row import rows

HOSTS = tuple(row for row in (*roles.TITLES, *roles.DEEDS) if row.meaning == "host")

OWN_ROLES = rows(
    """
    reporter | marked before | {}：请问何时启用？ | 采访者 采访人 访问者 访问
    reporter | marked | {}：请问何时启用？ | 编辑部 编者
    reporter | behind | 方若琳({})：请问何时启用？ | 提问记者
    reporter | marked | {}：请问何时启用？ | Reporter REPORTER Interviewer
    host | marked | {}：大家好，欢迎收看。 | Host HOST Moderator 版主
    guest | marked | {}：主持人好，大家好。 | Guest Interviewee
    question | marked | {}：怎么报名？⏎{}：怎么缴费？ | 问 提问 追问 问题 网友问 Q q
    citizen | marked before | {}：请问周末开门吗？ | 网友 网民 市民 听众 观众 群众 居民 村民 患者 家长 读者 粉丝 学员
    citizen | marked before | {}：请问周末开门吗？ | 里民 民众 街坊 乡亲 病友 病人 家属 学生
    citizen | marked before | {}：请问周末开门吗？ | 来电人 咨询人 提问人 提问者 咨询者 来电者 热线
    guest | marked before behind | {}：主持人好，大家好。 | 嘉宾 来宾 受访者 受访人 被访者 被采访者 被采访人 采访对象
    guest | marked before behind | {}：主持人好，大家好。 | 与谈人 对谈人 口述人 口述者 讲述人 讲述者
    answer | marked | {}：您去窗口办。 | 回复 答复 回应 解答 回答 答 复 A a
    spokesman | marked | {}：各位媒体朋友，大家好。 | 发言人
    specialist | marked before | 医疗{}：您好，我先讲。 | 专家
    """
)
ROLES = (
    *OWN_ROLES,
    *(one._replace(example=f"{one.form}林汐：大家好，欢迎收看。") for one in HOSTS),
    *(one._replace(example=f"{one.form}：请问何时启用？") for one in roles.TITLES if one.meaning == "reporter"),
    *(
        one._replace(meaning="reporter", stands=frozenset({"marked"}), example=f"{one.form}：请问何时启用？")
        for one in talks.FRAMES
        if one.meaning == "writer"
    ),
    *(one._replace(example=f"{one.form}：您好，我先讲。") for one in posts.POSTS if "marked" in one.stands),
)
"""Words of talks alone, and those that are labels of credits or posts, too.

A label is the word, alone or with the person before or behind it. Where the meaning is no role itself, ``ROLE_OF``
tells it.
"""

LETTERS = rows(
    """
    host | marked | {}：今天聊什么？⏎{}：您怎么看？ | 主
    reporter | marked | {}：怎么报名？⏎{}：怎么缴费？ | 记
    """
)
"""Words for roles cut to one character, which head other lines, too: a page prints them more than once."""

ROLE_OF = {"question": "reporter", "answer": "guest", "spokesman": "guest", "specialist": "expert"}

ADDED = rows(
    """
    host | before | {}主持人：大家好，欢迎收看。 | 现场 男 女 特约 节目 访谈 直播 本期 今日 新闻发布会
    host | before | {}主持人：大家好，欢迎收看。 | 嘉宾 客座 搭档 代班
    reporter | before | {}记者朵朵：请问何时启用？ | 小 学生 校园 少年 实习 见习
    citizen | before | {}网友：请问周末开门吗？ | 热心 现场 匿名
    citizen | behind | 网友{}(河西)：请问周末开门吗？ | 朋友 代表
    guest | before | {}嘉宾：主持人好，大家好。 | 特邀 访谈 现场 本期 特约 做客
    answer | before | {}答复：您去窗口办。 | 官方 部门 单位 权威 统一
    spokesman | before | {}发言人：各位媒体朋友，大家好。 | 新闻
    """
)
"""What a label adds to the word for a role."""

TOPICS = rows(
    """
    topic | marked | {}：感冒别急着吃抗生素。 | A a 专家 医生 律师 患者 家长 居民 群众 学员 病人 家属 学生
    """
)
"""Words for roles that stand before headlines and choices, too: they need words to somebody behind them."""

SPEECH = rows(
    """
    asks | behind | [宋知微{}]托位够吗？ | 提问 发问 追问 插话 问道 问
    answers | behind | [宋知微{}]托位够。 | 回答 答道 答复 回复 回应 回信 答
    """
)
"""Verbs that some transcripts put behind the name in a label."""

DEPUTIES = rows(
    """
    deputy | before behind | 沈砚{}：经费从哪里来？⏎市卫生健康局局长何澜：市里拨。 | 委员 议员 立委 人大代表
    """
)
"""Members of an assembly, who question officials."""

TOLD = rows(
    """
    told to a reporter | before | 沈砚{}记者：大家都好。 | 告诉 对 向 和 与 据 让 请 给 由 答 回
    reports | behind | 市民王女士{}天气：大家都好。 | 告诉 表示 介绍 认为 反映
    says | behind | 市民王女士{}：大家都好。 | 说 称 道
    """
)
"""Words by which what stands before a colon is a clause and no label."""

FURNITURE = rows(
    """
    part of a page | before | [{}示例日报]您好，大家好。 | 审核 视频 解说
    contact | before | [{}示例日报]您好，大家好。 | 电话 网址 邮箱 附件
    part of a page | before | [{}示例日报]您好，大家好。 | 摘要 导语 正文 简介 人物 资料 注 提示 说明 温馨 版权 声明
    part of a page | before | [{}示例日报]您好，大家好。 | 推荐
    part of a page | before | [{}示例日报]您好，大家好。 | 阅读 链接 点击 编者按 前言 结语 实录 发布
    part of a page | before | [精彩{}示例日报]您好，大家好。 | 网友评论
    part of a page | before | [{}大小]您好，大家好。⏎[主持人]大家好。⏎[沈砚]大家好。 | 字体
    """
)
OF_CREDITS = ("author", "correspondent", "duty_editor", "editor", "photographer", "proofreader")
LABELS = (
    *FURNITURE,
    *(row for row in (*roles.TITLES, *roles.DEEDS) if row.meaning in OF_CREDITS and len(row.form) > 1),
    *(row for row in roles.DEEDS if row.meaning == "photographer"),
    *(row for row in fields.FIELDS if row.meaning in ("column", "keywords")),
    *(row for row in fields.FIELDS if row.meaning == "source" and "bare" in row.stands),
    *(row for row in talks.HEADERS if row.meaning in ("theme", "held_at", "place")),
)
"""What labels of other things are made of: words of no other list, and labels of credits, fields and headers.

No single character of these but those for a picture: others stand in names.
"""

NO_SPEAKERS = rows(
    """
    noun | marked | {}：每天都要用一点。 | 水 金 白 黄 红 花 云 车 鱼 米 方 平 安 常 经 查 计 成 乐 路 井 段 谷 牛 羊
    noun | marked | {}：每天都要用一点。 | 温 古
    noun | marked | {}：每天都要用一点。 | 空 相 关 权 益 阳 干 诸 左 钟 简 皮 毛 石 雷 冷 蓝 汤 梅 桂 苏 姜 葛 丁
    noun | marked | {}：每天都要用一点。 | 包
    never | marked | {}：大家好。 | 文 于 时
    """
)
"""Surnames that head lists as words, 水：每天一千五百毫升, and those that are no label at all."""

CREDITED = (
    *(row for row in roles.TITLES if row.meaning in ("correspondent", "editor", "intern")),
    *(row for row in roles.DEEDS if len(row.form) == 1),
    *(row for row in (*roles.DEEDS, *roles.PAIRS) if "reporter" in row.meaning and "bare" in row.stands),
)
"""Words behind a name by which the line is a credit: 记者：方若琳 通讯员."""
