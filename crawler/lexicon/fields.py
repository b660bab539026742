"""Labels of the fields that a page prints about itself: dates, source, counters, document number and the like.

Where a label may stand: ``marked`` ones have a colon behind them; ``bare`` ones may also stand alone in a cell of a
field table, with the value in the next one; ``before`` ones do without a mark at the beginning of a line or in front of
a number.
"""

from __future__ import annotations

from crawler.lexicon.row import rows

FIELDS = rows(
    r"""
    date | marked bare | {}:2024-05-06 | 发布时间 发布日期 张贴日期 公开日期 公开时间 上载日期 刊登日期
    date | marked | {}:2024-05-06 | 发表时间 发表日期 发稿时间 上传时间 上载时间 添加时间 录入时间
    date | marked | {}:2024-05-06 | 刊发时间 编辑时间 公布时间 公布日期 公示时间 公示日期
    date | marked bare | {}:2024-05-06 | 答复时间 答复日期 回复时间 回复日期 办结时间
    date | marked | {}:2024-05-06 | 公告日期 公告时间 上版日期 上网日期 上网时间 挂网时间 挂网日期
    date | marked | {}:2024-05-06 | 登载时间 登载日期 推送时间 建立日期 发布日
    date | marked | {}:2024-05-06 | 时间 日期 出版 出版时间 出版日期
    date | marked before | {}2024-05-06 | 发布于 发表于
    update | marked | {}:2024-05-06 | 更新时间 更新日期 修改时间 修改日期
    update | before | {}2024-05-06 | 更新于
    other date | marked | {}:2024-05-06 | 成文时间 发文时间 生成时间 签发时间 签发日期 印发时间 印发日期 施行时间
    other date | marked | {}:2024-05-06 | 实施时间 归档时间 归档日期
    other date | marked | {}:2024-05-06 | 访谈时间 访谈日期 会议时间 会议日期 活动时间 活动日期 举办时间 举办日期
    other date | marked | {}:2024-05-06 | 面试时间 笔试时间 培训时间 讲座时间 接种时间 义诊时间 开标时间
    other date | marked | {}:2024-05-06 | 截止时间 截止日期 报名时间 报名日期 打印时间
    other date | marked | {}:2024-05-06 | 拍摄时间 拍摄日期 采访时间 采访日期
    other date | marked bare | {}:2024-05-06 | 来信时间 来信日期 写信时间 写信日期 提交时间 留言时间 留言日期
    other date | marked bare | {}:2024-05-06 | 咨询时间 咨询日期 提问时间 提问日期 受理时间 投诉时间 反映时间
    other date | marked bare | {}:2024-05-06 | 废止日期 废止时间 失效日期
    ago | behind | 发布于3天前 | \d+\s*(?:分钟|小时|天|日|周)前
    clock | marked before | {}:2024-05-06 | 今天是 现在是 现在时间 当前时间
    lunar day | before | {}四月廿一 | 农历
    source | marked bare before | {}:清江日报 | 来源 信息来源
    source | marked before | {}:清江日报 | 文章来源 稿件来源 素材来源 内容来源 本文来源 媒体 转自 转载自 摘自
    source | marked | {}:清江日报 | 发布来源 文字来源 新闻来源 图文来源 资料来源
    source | marked | {}:清江日报 | 原文来源 消息来源 转载来源
    source | marked | {}:清江日报 | 数据来源 来源单位 来源科室 来源媒体 文章出处 稿件出处 稿源 出处
    source | marked | {}:清江日报 | 原文刊载于 来自 文章转自 本文转自
    source | marked before | {}:清江日报 | 原载 选自
    picture | marked | {}:清江日报 | 图片来源 图源 图片提供 供图 视频来源 照片来源 配图来源 题图来源 题图 封面图片
    picture | marked | {}:清江日报 | 封面来源 封面图 照片提供
    counter | marked bare before | {} 12 | 浏览次数
    counter | marked before | {} 12 | 浏览量 浏览数 访问量 点击数 点击量 点击次数 阅读次数 阅读量
    counter | marked | {}:12 | 浏览 阅读数 阅读 点击率 点击 访问次数 人气 热度 评论 评论数 点赞 转发 收藏 来访 查看
    counter | marked | {}:12 | 关注 已读 播放量 我要评论 字数
    widget | marked | {}:大 中 小 | 字号 字体大小 字体 字号大小 打印 分享到 分享
    column | marked | {}:健康 | 栏目 所属栏目
    keywords | marked bare | {}:健康 | 关键词
    keywords | marked | {}:健康 | 标签
    publisher | marked | {}:清江市卫生健康局 | 发布单位 发布部门 发布实体 信息提供 提供单位 提供部门 公布单位
    publisher | marked | {}:清江市卫生健康局 | 公告单位 发布科室 发布处室 发稿单位
    publisher | marked | {}:清江市卫生健康局 | 答复单位 答复部门 回复单位 回复部门
    affiliation | marked | {}:清江市卫生健康局 | 作者单位 单位
    number | marked | {}:12 | 编号
    document_number | marked bare | {}:清卫〔2024〕3号 | 文号 发文字号 文件编号 文件号
    index_number | marked bare | {}:A-1 | 索引号
    issuer | marked bare | {}:清江市卫生健康局 | 发布机构 发文机关 发文机构 发文单位 制发机关 制发机构 所属机构
    written_on | marked bare | {}:2024-05-06 | 成文日期 发文日期 生成日期
    effective_on | marked bare | {}:2024-05-06 | 生效日期 生效时间 施行日期 实施日期
    validity | marked bare | {}:有效 | 有效性 效力状态 时效性 文件状态
    topic | marked bare | {}:卫生 | 主题分类 主题词 信息分类 分类
    title | marked bare | {}:清江市急救条例 | 名称 标题 主旨 题目 法规名称 文件名称 信息名称
    other field | marked bare | {}:清江市急救条例 | 内容概述 概述
    other field | marked bare | {}:其他 | 组配分类 体裁分类 公开目录 公开方式 公开时限 公开范围 责任部门
    other field | marked | {}:广东 | IP属地 属地 发布地
    """
)

COMPOSED = rows(
    r"""
    document_number | marked bare | 发布文号:清卫〔2024〕3号 | .*[文字]号
    index_number | marked bare | 信息索引:A-1 | .*索引.*
    issuer | marked bare | 公开责任部门:清江市卫生健康局 | .*(?:[发制]|责任).*(?:机构|机关|单位|部门)
    written_on | marked bare | 形成日期:2024-05-06 | (?:成文|发文|生成|形成|制发|印发|签发).*(?:日期|时间)
    effective_on | marked bare | 开始施行日期:2024-05-06 | .*(?:生效|施行|实施|执行).*(?:日期|时间)
    validity | marked bare | 时效状态:有效 | .*(?:有效|时效|效力).*
    topic | marked bare | 内容分类:卫生 | .*主题.*|.*(?:分类|类别|公开目录)
    """
)
"""Labels that sites put together themselves, beside the common ones in a table of a document's fields."""

PUBLISHED_BY = rows("publisher | marked | {}:清江市卫生健康局 | 发布")
"""What is a label only with an organ behind it."""

POLICY = ("document_number", "index_number", "issuer", "written_on", "effective_on", "validity", "topic")
"""Meanings that are fields of an official document, by their names in the record."""

OTHER_DATES = ("other date", "clock", "written_on", "effective_on")
"""Meanings that are dates of something else than the publication."""

IN_FORCE = rows("effective_on | behind | 本办法自2024年7月1日起{}。 | 施行 实施 执行 生效")
"""What a document says of the day from which it holds."""

EVENTS = rows(
    """
    place | marked | {}:清江市人民医院报告厅 | 活动地点 会议地点 举办地点
    content | marked | {}:流感识别与居家护理 | 内容 活动内容
    persons | marked | {}:全市居民 | 对象 参加人员 参会人员 主讲 主讲人
    """
)
"""What stands beside the time of an event in a notice."""
