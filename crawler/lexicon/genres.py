"""Words by which titles and columns say what sort of text an article is: notice, rule, explanation, news.

``behind`` are those that stand at the end of a title, ``before behind`` those that count wherever they stand in it,
``before`` those that stand before the word for the genre and make news of it, and ``bare`` those that name a column.
"""

from __future__ import annotations

from crawler.lexicon.row import rows

TITLES = rows(
    r"""
    notice | before behind bare | 关于举办培训班的{}及日程 | 通知 公告 公示 通告
    notice | before behind | 关于举办培训班的{}及日程 | 函 通报 批复 答复
    notice | behind bare | 示例市卫生健康局{} | 招聘 招标 采购
    notice | behind | 示例市卫生健康局{} | 启事 预告 预通知 名单 招聘简章 简章 招募令 征集令
    notice | behind | 示例市卫生健康局{} | 邀请函 中标结果 成交结果 采购结果
    notice | behind | 示例市卫生健康局{} | 招标文件 采购需求 复函 补充说明 更正说明 补遗 澄清
    notice | behind | 示例市卫生健康局{} | 温馨提示 提示 须知 声明 招募
    notice | behind | 示例市卫生健康局{} | 遴选 询价 比选
    notice | behind | 示例市卫生健康局{} | 安排 安排表 值班表 时间表 日程 赛程 概况 检查结果 更新说明
    notice | behind | 示例市卫生健康局{} | 停诊 监测情况 一览表 预算公开 决算公开
    opens | before | {}示例县112年度长者假牙补助 | 公告 通告
    opens | before | {}医师工时指引修正规定 | 函转 转知 检送
    opens | before | {}:市卫生健康局局长与您在线交流 | 访谈预告 活动预告 讲座预告
    service | before behind | 示例市长者假牙补助{} | 接受报名 开始报名 受理申请 接受申请 开始受理 开始接种 报名啦 招募
    service | before behind | 五一{}来了 | 门诊安排 值班安排 接种安排 放假安排 医疗服务安排
    service | before behind | 示例市人民医院{} | 延长服务时间 调整探病时间 调整门诊时间
    reported | behind | 示例市卫生健康局{} | 通报 公示 名单
    call | before behind | 关于{}社会各界意见的消息 | 征求 征集
    interpretation | before behind bare | {}健康城市标准 | 解读
    interpretation | before behind | {}健康城市标准 | 图解 答疑
    interpretation | before behind | 一张图读懂无偿献血 | [一图][图文]?(?:读懂|看懂|了解)
    interpretation | before behind | 健康城市{}来了 | 政策问答 一问一答 明白卡 明白纸
    interpretation | behind | 健康城市标准{} | 问答 编制说明 起草说明 修订说明
    rule | behind | 示例市献血{} | 办法 规定 条例 细则 方案 规划 意见 规程 规范 决定 标准 计划 纲要 目录 指南 措施
    rule | behind | 示例市献血{} | 制度 准则 规则 清单 要点 指引
    issues | before | 关于{}献血规范的通知 | 印发 转发 发布 公布 修订 修改 废止
    draft | before behind | 示例市献血条例({}稿) | 征求意见 征集 草案
    told | before | 三款中药{}省级名单 | 入选 列入 进入 荣登 上榜 公布 发布 印发 出台 下发 获 获评 跻身 登上 收到 严查
    told | before | 三款中药{}省级名单 | 叫停
    """
)
"""What a title says. The meaning ``told`` are verbs of news: 入选……名单 tells of a list and is none."""

COLUMNS = rows(
    """
    interpretation | before behind | 政策{} | 回应关切
    policy | before behind | 卫生{} | 规范性文件 政策文件 政府文件 法规 规章
    policy | behind | 卫生{} | 部门文件
    notice | before behind | {}栏 | 意见征集 民意征集
    """
)
"""What the name of a column says, beside the words of titles that are ``bare`` there.

``before`` are those of rules in force, which say more than the title of a notice; 部门文件 holds papers of all kinds.
"""

NEWS_COLUMNS = rows("news | behind | 最新{} | 消息")
"""What names a column of news, beside the names by which columns are found: whatever it is part of."""

OTHER_COLUMNS = rows(
    """
    other | before behind | 清江{} | 来信 信箱 连载 副刊 小说 散文 随笔 广播剧 词典 常见问题 部门回复 文集 怀念
    opinion | before behind | 清江{} | 评论 时评
    """
)
"""Names of columns of letters, stories and questions, which hold no news, and of opinions, if an author signs them."""

WORKS = rows(
    """
    work | before behind | {}:巷尾诊所 | 连载 小说 剧本 词典 常见问题 问与答 上的讲话 上的致辞 上的发言
    """
)
"""What a title calls a work that is no news: a story, a play, a speech, what is often asked."""

BODIES = rows(
    r"""
    given | marked | {}:沙参二十克 | 材料 食材 用料
    done | marked | {}:焯水下锅 | 做法 制法
    letter | before behind | {} | 来信收悉 来信内容:
    closing | behind | {}。 | 特此公告 特此通告 特此通知 特此公示 特此声明
    asked | marked | {}:清江市 | 时间 日期 地点 对象 费用 票价 名额 主讲 主讲人 联系人 报名 报名方式 报名时间
    voice | before behind | {}将于十月十四日启用安宁病房。 | 本院 本所 本局 本会 本处 本中心 本馆 本站
    asked | marked | {}:清江市 | 报名期间 受理期间 申请期间 截止日期 截止时间 咨询 咨询电话 查询电话 购票洽询 洽询
    """
)
"""What the lines of a text say by their form: a recipe is ``given`` and ``done``, a notice has fields."""

REPLIES = rows(
    r"""
    reply | before behind | 以下是今日在会议上林以安议员的提问和局长的书面答复 | 提问[和及与][^。:]{0,30}答[复覆]
    """
)
"""How a text begins that answers a question which somebody asked in a council, as others answer letters."""

EVENTS = rows(
    r"""
    where | behind | 清江市举行义诊 | (?<![城都超夜菜])[省市县镇乡村州](?![场面民])
    where | behind | 我院举行义诊 | [我本全该][省市县区院校所局中会国州府]
    where | behind | 清江大学举行义诊 | [\u4e00-\u9fff]{2}(?:医院|中心|局|委|公司|大学|政府|学校|协会|署|厅)
    where | before behind | {}举行义诊 | 记者 全国 香港 澳门 台湾
    day | before behind | {}举行义诊 | 近日 日前 近期 去年 今年 前天 前晚
    day | before behind | 昨晚举行义诊 | 昨|[今明][日天]|[上本下][周月]
    day | before behind | 5月6日举行义诊 | \d月\d{1,2}日|\d{4}年|[\u4e00-\u9fff]日起
    said | marked | 医生说，可以先观察 | [说道称][,:。「“]
    said | before behind | 医生{}可以先观察 | 表示 介绍 告诉 指出 认为 透露 公布 宣布 获悉 回忆
    """
)
"""What tells where and when something happened, and that somebody speaks."""

CORRECTIONS = rows(
    """
    right | before behind bare | 【{}】示例市卫生健康局公告 | 更正 勘误
    right | before behind | 【{}】示例市卫生健康局公告 | 订正 补正 校正 补充更正
    anew | before behind | 【{}】示例市卫生健康局公告 | 修订 更新 修正 重发 重新发布 重新公布
    anew | before behind | 【{}】示例市卫生健康局公告 | 重新公示 重新公告 重新刊发 再次发布
    stands | behind | 示例市卫生健康局公告(重发,{}) | 以本件为准 以此件为准 以本版为准 以此版为准
    stands | behind | 示例市卫生健康局公告(重发,{}) | 以本稿为准 以此稿为准 以此为准
    correcting | marked | 关于{}《示例市卫生健康局公告》的说明 | 更正 勘误 订正 补正 补充 补充更正
    correcting | marked | 关于{}《示例市卫生健康局公告》的说明 | 重新发布 重新公布 重新公示
    led | before | 【{}更正】示例市卫生健康局公告 | 重要 紧急 特别 重大 已 经 再次
    version | behind | 示例市卫生健康局公告(更正{}) | 后 版 稿 件 本 表
    sorry | before | {}与更正：示例市卫生健康局公告 | 致歉 道歉
    called | behind | 更正{}：示例市卫生健康局公告 | 公告 通知 说明 启事 声明 通告 函
    """
)
"""Marks by which an article says that it puts an earlier one right.

``right`` are words that say nothing else, those that are ``bare`` in brackets whatever stands beside them; ``anew`` is
what was only published again. ``marked`` are those beside its name in 《》, and before what a notice that does so is
``called``; ``led`` is what stands before a mark, ``version`` what makes a mark of a whole text of it, or of 修订.
"""

DONE_BY = rows(
    """
    done | before | 市卫生健康局{}《清江市献血管理办法》研讨会 | 召开 举行 举办 开展 组织 学习
    done | before | 市卫生健康局{}《清江市献血管理办法》 | 贯彻 落实 执行
    done | before behind | 市卫生健康局{}《清江市献血管理办法》 | 培训班 宣贯
    done | before behind | 市卫生健康局{}《清江市献血管理办法》 | 监督检查 督查 督导 评估 废止 征求 征集 听证 审议 通过
    done | behind | 市卫生健康局《清江市献血管理办法》学习{} | 会召开 会举行 宣传活动
    done | before behind | 市人大{}《清江市献血管理办法》执行情况报告 | 听取
    """
)
"""What is done with a policy: titles that say so tell of it and explain nothing.

``before`` are verbs that need somebody or something behind them.
"""

GUIDES = rows("guide | behind | 献血管理{} | 提示 温馨提示 须知 澄清 补充说明 办事指南 办理指南")
"""Titles of notices that tell people what a policy asks of them, or what it does not say."""

ADDRESSES = rows("addressed | before | {}献血的人的一封信 | 致 写给")
"""How the title of a letter to many begins."""

NEW = rows(
    "new | before behind | {}来了，献血的人看过来 | 新规 新政 新制 新版 文件 出台 印发 施行 生效 上路 起执行 起实施"
)
"""What a text says of a policy that it does not cite: that there is one, or that it is in force."""

GROUNDS = rows(
    """
    ground | before | {}《清江市献血管理办法》 | 根据 依据 按照 依照 遵照 违反 参照 适用
    made | behind | 根据《清江市献血管理办法》{} | 绘制 整理 编写 制作 制图 改编
    gone | behind | 《清江市献血管理办法》同时{} | 废止 失效 停止执行 停止施行 不再执行
    """
)
"""What stands before a policy that a text only rests on, behind one of which it was made, and one that is gone."""

FORMS = rows(
    """
    form | behind | 示例市卫生健康局{} | 公示 公告 通告 通报 概况 周报 月报 日报 预告 公示表 信息表 一览表 一览 名单
    form | behind | 示例市卫生健康局{} | 停靠 停靠点 地点 时间 停诊通知 公示栏 信息 安排 安排表 时间表 回复 答复 情况表
    form | behind | 示例市卫生健康局{} | 决定书 结果 信息公开 声明 启事 告知 告知书
    form | behind | 致捐献者林以安的{} | 一封信 感谢信
    form | before | {}情况 | 行政处罚 定期考核 任前公示 拟聘用 注销公示 采购结果 中标结果 成交结果
    form | before | {}情况 | 同志任 任职的 职务任免 疫情概况 疫情情况 校验结果
    """
)
"""Titles of notices that are forms filled in again and again; ``before`` are those that count wherever they stand."""

WRITTEN = rows(
    """
    telling | before behind | 渡口的老人{}摆渡人 | 了 着 的 里 是 个 把 去 到 最 来 还 说 就 在 这 一 都 那 给
    ordering | before behind | 当事人{}缴纳罚款 | 请 依 可 未 予 所 本 为 或 应 及 经 并 和 按 须 拟 逾 如
    """
)
"""Small words that stand in news far more often than in the notices of an agency, and the other way round."""

ANSWERED = rows(
    r"""
    interpretation | behind | 清江市卫生健康局就献血办法{} | 答记者问 答问 答问录 解答 释义 详解 问与答 Q&A
    interpretation | before behind | {}：献血办法 | 懒人包
    interpretation | behind | 清江市卫生健康局就献血办法召开新闻发布会 | (?:发布|通气|吹风|媒体见面)会(?:实录)?
    interpretation | behind | 献血办法起草情况的说明 | (?:起草|制定|制订|修订|编制)(?:情况|过程|背景)?的?说明
    interpretation | before behind | 三问三答：献血办法 | [\d一二三四五六七八九十]{1,3}问[\d一二三四五六七八九十]{1,3}答
    """
)
"""How a talk about a policy is headed, besides what names an interpretation."""

ISSUED = rows(
    """
    issued | before | 关于{}献血办法的通知 | 印发 公布 发布 颁布 转发 下发 修订 修改 施行 实施 调整 出台
    by | behind | 关于印发献血办法的{} | 通知 公告 通告 决定 函 令
    """
)
"""Words around the name of a policy in the title of the notice that issues it."""

UNTITLED = rows(
    r"""
    no title | bare | {} | 无标题文档 无标题页 新建文档 新建网页 新文档 未命名 网页标题 文档 Untitled
    no title | bare | {}1 | 附件
    no title | bare | Untitled Document | (?:Untitled|New|Blank)\s*(?:Document|Page)
    """
)
"""What programs put into <title> where nobody gave one; a number may follow."""
