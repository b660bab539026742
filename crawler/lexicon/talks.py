"""Words of interviews as events (访谈, 专访, 做客), and of the lines over a transcript that name theme and guests.

In the examples of ``TALKS``, ``ASKED`` and ``ANSWERS`` the headline stands before ``⏎``.
"""

from __future__ import annotations

from crawler.lexicon.row import rows

HEADERS = rows(
    """
    theme | marked | {}：让托育更安心 | 主题 题目 话题 标题 议题
    held_at | marked | {}：2024年4月18日 | 时间 日期
    place | marked | {}：示例会堂 | 地点 地址 场所 现场
    guests | marked | {}：市卫生健康局局长沈砚 | 嘉宾名单 发布人 受访嘉宾 专家 人员 人物 领导 人 出席 与谈 受访
    guests | marked | {}：市卫生健康局局长沈砚 | 口述 讲述 讲者 主讲
    """
)
"""Labels of the lines over a transcript, beside the words for hosts and guests themselves."""

OCCASIONS = rows(
    """
    occasion | before | {}时间：2024年4月18日 | 在线 网上 访谈 直播 节目 活动 发布会 新闻发布会 采访 对话 做客 座谈
    occasion | before | {}时间：2024年4月18日 | 会议 本期 今日 今天 上线 播出 录音 录制
    occasion | before | {}时间：2024年4月18日 | 特邀 出席 主讲 连线 解答 答疑
    """
)
"""What such a label may have before it, once or more."""

PROFILED = rows("profile | behind | 嘉宾{}：沈砚，市医院院长，从医二十年。 | 简介 介绍 名片 档案")
"""What may stand behind such a label where it tells more of a person."""

TALKS = rows(
    """
    talk | marked bare | 云溪{}丨沈砚⏎院长沈砚，土生土长。沈砚说：“看病不用再出县城了。” | 访谈 专访 对话 对谈 一席谈
    programme | marked bare | 云溪{}丨沈砚⏎院长沈砚，土生土长。沈砚说：“看病不用再出县城了。” | 面对面 会客厅
    programme | marked bare | 云溪{}丨沈砚⏎院长沈砚，土生土长。沈砚说：“看病不用再出县城了。” | 会客室 大家谈 有约
    visit | bare | {}云溪：沈砚⏎院长沈砚，土生土长。沈砚说：“看病不用再出县城了。” | 做客 答记者问
    series | marked | 云溪{}丨托育⏎记者：托位够吗？⏎沈砚：我们够用。⏎记者：贵吗？ | 访谈录 问政 直播间 人物志
    series | marked | 院{}丨托育⏎记者：托位够吗？⏎沈砚：我们够用。⏎记者：贵吗？ | 长谈 长说
    series | marked | 书{}丨托育⏎记者：托位够吗？⏎沈砚：我们够用。⏎记者：贵吗？ | 记谈 记说
    """
)
"""Words for a talk: ``bare`` anywhere in a headline, ``marked`` at the end of the name of a series."""

ASKS_WHOM = rows(
    """
    visits | before | 沈砚：{}云溪市医院院长⏎院长沈砚，土生土长。沈砚说：“看病不用再出县城了。” | 访 问
    """
)
"""Verbs in a headline that have a post behind them."""

HEARD = rows(
    """
    visit | bare | 沈砚和医院⏎院长沈砚在本报{}中。沈砚说：“看病不用再出县城了。” | 受访
    whom | before | 沈砚和医院⏎{}沈砚是院长。沈砚说：“看病不用再出县城了。” | 访问对象 采访对象
    gives | before | 沈砚和医院⏎院长沈砚{}本报采访。沈砚说：“看病不用再出县城了。” | 接受 进行
    asks | before | 沈砚和医院⏎记者{}了院长沈砚。沈砚说：“看病不用再出县城了。” | 采访 访问
    answers | before | 沈砚和医院⏎院长沈砚{}了记者的提问。沈砚说：“看病不用再出县城了。” | 解答 拆解
    puts | before | 沈砚和医院⏎记者向院长沈砚{}三个问题。沈砚说：“看病不用再出县城了。” | 提了 提出
    """
)
"""Words of the first paragraphs that say of a person that he was asked; words for talks say it, too.

``visit`` stands behind who was asked, ``gives`` too and before 采访 or 访问, ``asks`` before who is asked, ``answers``
before 提问, as do the verbs of answers in labels.
"""

GATHERINGS = rows(
    """
    gathering | bare | 2024年4月18日，云溪市{}。院长沈砚回答了提问。 | 发布会 记者会 座谈会 吹风会 通气会
    gathering | bare | 2024年4月18日，云溪市{}。院长沈砚回答了提问。 | 见传媒 会见记者 见面 直播 热线 讲座 论坛
    gathering | bare | 2024年4月18日，云溪市{}。院长沈砚回答了提问。 | 圆桌 沙龙
    """
)
"""Occasions at which somebody answers: the day of the sentence that tells of one is that of the talk."""

DOUBTS = rows(
    """
    doubt | behind | 接种须知⏎院长沈砚解答大家的{}。⏎问：怎么报名？⏎答：网上报名。⏎问：怎么缴费？ | 问题 疑问 提问 疑虑
    doubt | behind | 接种须知⏎院长沈砚解答大家的{}。⏎问：怎么报名？⏎答：网上报名。⏎问：怎么缴费？ | 疑惑 担心 疑团 困惑
    doubt | behind | 接种须知⏎院长沈砚解答大家的{}。⏎问：怎么报名？⏎答：网上报名。⏎问：怎么缴费？ | 来信 来电 留言
    """
)
"""What readers have that somebody answers, behind verbs of answers."""

FRAMES = rows(
    """
    asker | before | {}问他怕不怕。 | 记者 我们 本刊
    writer | before | {}问他怕不怕。 | 笔者 小编
    meets | behind | 记者{}他。 | 见到 约 拜访
    meets | behind | 记者{}他怕不怕的问题。 | 抛出
    visit | before | {}结束，天已经黑了。 | 采访 访谈 访问 专访
    ends | behind | 采访{}，天已经黑了。 | 结束 快结束 完毕 临近尾声
    """
)
"""How a reporter tells of himself in a story: that he asked, met somebody, and was done."""

MEETS = rows(
    """
    sees | behind | 沈砚和医院⏎记者{}院长沈砚。沈砚说：“看病不用再出县城了。” | 请来 请到 请教 拜访 连线
    sees | behind | 沈砚和医院⏎记者{}院长沈砚。沈砚说：“看病不用再出县城了。” | 走访 约访 邀请 聊了 聊聊
    """
)
"""What somebody who asks does with who is asked, behind words for the one who asks."""

REPORTERS = rows("is there | bare | {}来了。 | 采访 受访 访问 本报 本刊")
"""Words by which a reporter or his paper is there, beside those for who asks in a story."""

COMING = rows("to come | before | {}做客本台 | 将 明日 明天 明晚 本周 下周 预告")
"""Before a word for a talk: nobody has been asked yet."""

ANSWERS = rows(
    """
    answers | bare | 访谈{}⏎问：怎么报名？⏎答：网上报名。⏎问：怎么缴费？ | 问答 答疑 一问一答 常见问题 热点问题 明白卡
    answers | bare | 访谈{}⏎问：怎么报名？⏎答：网上报名。⏎问：怎么缴费？ | 小知识
    """
)
"""Words of a headline over questions that a bureau asks and answers itself."""

FICTION = rows("made up | before | 短篇{}：床边的裁缝 | 小说 连载 剧本 童话 寓言 绘本")
"""Words over a story that is made up."""

LIVES = rows(
    """
    of a life | bare | {}他还在学徒。 | 那年 年前 当年 后来 退休 年轻 小时候 第一次 那天 从前 以前 如今 每天 岁 毕业
    """
)
"""Words by which the years of a person are told."""

MEETINGS = rows(
    """
    meeting | bare | 昨天的{}有六十人参加。 | 会议 大会 仪式 座谈会 发布会 会上 活动
    paper | bare | 昨天的{}有六十页。 | 通知 方案
    """
)
"""What news of an office tells of."""

MINUTES = rows(
    "minuted | marked | {}：王某、李某二人。⏎主持人：大家好？⏎李芳：好。⏎主持人：好吗？ | 应到 实到 缺席 列席 请假 散会"
)
"""Words of the lines over minutes, and under them."""

DEATHS = rows(
    """
    died | behind | 院长沈砚{}，享年九十六岁。 | 逝世 去世 辞世 病逝 讣告
    mourns | before | {}院长沈砚 | 送别 缅怀 悼念 追思
    """
)
"""Words by which a life is told, and nobody was asked."""
