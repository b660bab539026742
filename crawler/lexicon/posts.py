"""Posts and titles, with what stands before them: 党组书记, 副局长, 主任医师, 女士."""

from __future__ import annotations

from crawler.lexicon.row import rows

POSTS = rows(
    """
    leader | before behind | 示例中心{}沈砚 | 书记 部长 市长 县长 区长 镇长 乡长 村长 里长 省长 厅长 处长 科长 股长 所长
    leader | before behind | 示例中心{}沈砚 | 会长 主席 站长 司长 署长 社长 校长 总监 经理 董事长 总裁 理事长 秘书长
    leader | before behind | 示例中心{}沈砚 | 组长 队长 团长 园长 行长 台长 馆长 主编 总编 总编辑 创始人 带头人 指挥官
    leader | before behind | 示例中心{}沈砚 | 首席执行官 CEO 检察长 总理 总统 首相 大使 领事 船长 机长 校监 护理长
    leader | before behind bare | 示例中心{}沈砚 | 局长 主任 院长 负责人
    officer | before behind | 示例中心{}沈砚 | 巡视员 调研员 督导员 专员 委员 成员 常委 代表 联络员 董事 监事 参事
    officer | before behind | 示例中心{}沈砚 | 政委 干事 馆员 督察 队目 主管 东主
    officer | before behind bare | 示例中心{}沈砚 | 发言人
    staff | before behind | 示例中心{}沈砚 | 顾问 工程师 会计师 统计师 经济师 会计 教练 司机 护工 协调员
    staff | before behind | 示例中心{}沈砚 | 支书 村支书 秘书 社工 社工师 校医 军医 助产士 护理员 护理师 药剂师 营养师
    staff | before behind | 示例中心{}沈砚 | 咨询师 治疗师 康复师 检验师 麻醉师 消防员 监督员 驾驶员 民警 警官 法官
    staff | before behind | 示例中心{}沈砚 | 检察官 议员 立委 神父 牧师 修女 督导 专干 调解员
    staff | before behind bare | 示例中心{}沈砚 | 专家 志愿者 村医
    scholar | before behind | 示例中心{}沈砚 | 院士 教授
    expert | before behind | 示例中心{}沈砚 | 讲师 研究员 主任医师 主治医师 主治医生 大夫 护士长 护师 药师 技师
    expert | before behind | 示例中心{}沈砚 | 博士 学者 乡村医生 全科医生 中医师 牙医师
    expert | before behind marked | 示例中心{}沈砚 | 律师
    expert | before behind bare | 示例中心{}沈砚 | 护士
    expert | before behind bare marked | 示例中心{}沈砚 | 医师 医生
    """
)
"""Words that end a post: before the name and behind the surname.

``bare`` are those of somebody who is quoted without a name, ``marked`` those that label a turn without one.
"""

RANKS = rows(
    """
    party | before | 示例中心{}书记沈砚 | 党组 党委 党总支 党支部 党工委 机关 直属 纪委
    rank | before | 示例中心{}主任沈砚 | 第一 常务 副 原 前 名誉 执行 首席 新闻 总 正 代理 兼 专职 特聘 资深
    grade | before | 示例中心{}药师沈砚 | 主任 主治 主管
    grade | before | 示例中心{}调研员沈砚 | 一级 二级 三级 四级 正厅级 副厅级 正处级 副处级 正科级 副科级
    """
)
"""Words before the core of a post that belong to it and not to the organ."""

CALLED = rows(
    """
    citizen | behind | 陆{}：请问周末开门吗？ | 女士 先生 阿姨 大爷 大妈 大叔 大姐 大哥 大嫂 奶奶 爷爷 婆婆 同学 小姐
    citizen | behind | 陆{}：请问周末开门吗？ | 阿婆 阿伯 阿嬷 阿公 伯伯 叔叔 大娘
    citizen | behind | 陆{}：请问周末开门吗？ | 师傅 某某 某 妈妈 爸爸 太太 姑娘 老汉 伯 婆 婶 嫂 姨 叔 太
    """
)
"""What somebody without a post is called behind the surname."""

FAMILIAR = rows(
    """
    neighbour | behind | 主任何澜在座。⏎豆角档主玉{}说她不去：“看病不用再出县城了。” | 姐 哥 爷 妹 弟 小弟 小妹
    """
)
"""What somebody is called familiarly who is presented once."""

SHORT_TITLES = rows(
    """
    局长 | behind | 沈{}：够用，谢谢大家。⏎嘉宾：云溪市局长沈砚⏎嘉宾：云溪市护士沈括⏎主持人：大家好。 | 局
    处长 | behind | 沈{}：够用，谢谢大家。⏎嘉宾：云溪市处长沈砚⏎嘉宾：云溪市护士沈括⏎主持人：大家好。 | 处
    科长 | behind | 沈{}：够用，谢谢大家。⏎嘉宾：云溪市科长沈砚⏎嘉宾：云溪市护士沈括⏎主持人：大家好。 | 科
    院长 | behind | 沈{}：够用，谢谢大家。⏎嘉宾：云溪市院长沈砚⏎嘉宾：云溪市护士沈括⏎主持人：大家好。 | 院
    总 | behind | 沈{}：够用，谢谢大家。⏎嘉宾：云溪市总经理沈砚⏎嘉宾：云溪市护士沈括⏎主持人：大家好。 | 总
    工程师 | behind | 沈{}：够用，谢谢大家。⏎嘉宾：云溪市工程师沈砚⏎嘉宾：云溪市护士沈括⏎主持人：大家好。 | 工
    医师 | behind | 沈{}：够用，谢谢大家。⏎嘉宾：云溪市医师沈砚⏎嘉宾：云溪市护士沈括⏎主持人：大家好。 | 医生 大夫
    教授 | behind | 沈{}：够用，谢谢大家。⏎嘉宾：云溪市教授沈砚⏎嘉宾：云溪市护士沈括⏎主持人：大家好。 | 老师
    老 | behind | 沈{}：够用，谢谢大家。⏎嘉宾：云溪市院长沈砚⏎主持人：大家好。 | 老
    """
)
"""Titles that are short behind a surname; the meaning is what the post then says."""

HONOURS = rows(
    """
    honour | behind | 市医院院长沈砚{} | 院士 教授 同志 博士 医生 先生 女士 老师
    """
)
"""What may stand behind a full name that has its post before it."""

ORGAN_ENDS = rows(
    """
    organ | before | 云溪市青山{}代表 | 校 府 司 大 协 系 班 行 国 管理 医学 卫生 专业 系统 项目 股
    """
)
"""What an organ before a post ends in, beside what organs, outlets and places end in wherever they stand."""

PRESS_DESKS = rows(
    """
    press desk | before | 示例省{}主任林汐：各位记者朋友。⏎市医保局局长沈砚：谢谢，下面报告情况。 | 新闻局 新闻办
    press desk | before | 示例省{}主任林汐：各位记者朋友。⏎市医保局局长沈砚：谢谢，下面报告情况。 | 新闻处 宣传
    press desk | before | 示例省{}林汐：各位记者朋友。⏎市医保局局长沈砚：谢谢，下面报告情况。 | 新闻发言人
    """
)
"""In the post of somebody who presides over a press conference."""

HEADS = rows(
    """
    calling | before | 云溪市示例{}沈砚 | 长 员 师 官 士 工 匠 事 医
    sort | before | 云溪市示例{}沈砚 | 人 家 者 民 手 生
    """
)
"""What words for persons end in, whatever stands before: a ``calling``, 协调员, or a ``sort`` of persons, 亲历者."""

BEARS = rows(
    """
    bears | behind | 沈砚{}云溪市医院的护林员。 | 是 任 现任 现为 担任 出任 当选 被任命为 身为 作为
    """
)
"""Between a person and a post that is told of in a clause."""

TAKES = rows(
    """
    takes | behind | 沈砚说话很慢。⏎她{}护林员，干了九年。 | 做 当 成为 成了
    """
)
"""Between a person, or an organ, and a post that somebody comes to have."""
