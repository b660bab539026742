"""Organs and outlets: how the names of offices, papers, accounts and press desks end or begin."""

from __future__ import annotations

from crawler.lexicon.row import rows

OUTLETS = rows(
    """
    paper | behind | 示例{} | 报 周刊 月刊 杂志
    press | behind | 示例{} | 网 社 广播 频道 新闻 客户端 融媒 卫视 电视台
    outlet | behind | 示例{} | 台 派 号 视频 发布 融媒体 在线 论坛 微信 微博 头条 传媒 观察 之声 通讯 热线 Plus
    """
)
"""Ends of names; words with such an end need no row: 日报 ends in 报. Papers and press send reporters to talks."""

MEDIA = rows("press | behind | 示例{} | 媒体 传媒")
"""Ends of the names of outlets where they label a turn; elsewhere it is a word for any of them."""

EDITIONS = rows("edition | behind | 示例日报{} | 电子版 数字版 多媒体版 多媒体数字版 数字报 电子报 电子刊")
"""What a paper calls the form in which it stands on the web, behind its name."""

ACCOUNTS = rows(
    """
    account | before | {}清远 | 健康 平安 文明 清廉 法治 美丽 智慧 网信 疾控 南方 这里是
    account | before | {}清远 | 微 新 最
    account | behind | 示例{} | 健闻 卫生健康 早知道 水务 财经 科普
    account | bare | {} | 南都 中新
    """
)
"""Names of public accounts, which have no end of their own."""

OFFICES = rows(
    """
    bureau | behind | 示例{} | 局 厅 中心 委员会
    department | behind | 示例{} | 委 办 处 科 室 部 院 政府
    body | behind | 示例{} | 所 站 血库 公司 学校 门诊 药房 医院 卫生院 卫生站 卫生室 诊所 幼儿园 药店
    office | behind | 示例{} | 团 队 组 馆 园 厂 店 会 政协 人大 大学 中学 小学 总支 妇联 联盟 疾控 卫健 银行 交警 消防
    office | behind | 示例{} | 医保 专班 卫生署
    """
)
"""Ends of names, beside those of the ``administration`` of places."""

SPEAKING = ("bureau", "department")
IN_NOTICES = ("bureau", "body")
NO_PERSONS = ("bureau", "department", "body")
"""Offices that speak as such, that notices of one form speak of, and with which no name of three characters ends."""

INSTITUTIONS = rows(
    """
    institution | behind | 云溪市{} | 协会 基金会 学会 商会 互助会 红十字会 联合会 促进会 学院 研究院 敬老院
    institution | behind | 云溪市{} | 殡仪馆 图书馆 救援队 医疗队 急救队 合作社 报社 检察院 法院 热线
    institution | behind | 云溪市{} | 养老院 护老院 大学 联盟 中学 小学
    """
)
"""Where persons of whom articles tell have their posts, beside offices."""

SHORT_OFFICES = rows(
    """
    office | bare | {} | 院办 党办 政办 区办 市办 县办 宣办 市委 县委 区委 团委 纪委 科教 医务 本院
    ward | bare | {} | 产科 儿科 妇科 内科 外科 骨科 眼科 牙科
    """
)

PRESS_DESKS = rows(
    """
    place | before | {}卫信 | 粤 穗 深 莞 珠 佛 惠 韶 梅 汕 湛 茂 肇 清 潮 揭 云 江 阳 河 津 京 沪 渝 冀 晋 辽 吉 黑
    place | before | {}卫信 | 苏 浙 皖 闽 赣 鲁 豫 鄂 湘 桂 琼 川 蜀 黔 滇 陕 秦 甘 陇 青 宁 新 藏 蒙 邕 榕 厦 杭 甬
    place | before | {}卫信 | 锡 徐 郑 汉 长 昆 筑 蓉 成
    field | before | 粤{}宣 | 卫 疾 医 妇 健 药 食 教 交 公 法 检 府 财 税 民 应 消 工 商 统 社 建 水 农 林 海 文
    field | before | 粤{}宣 | 旅 体 残 红
    more of the field | before | 粤医{}宣 | 卫 健 控 监 管 保 计 安
    desk | behind | 粤卫{} | 宣 信 闻 讯
    """
)
"""Parts of the pen names of offices' press desks: 粤卫信, 穗卫健宣."""

OWN = rows(
    """
    own | before | {}记者李明远 | 本报 本刊 本台 本网 本社 我报 我台 本站 本报社
    """
)
"""How an outlet speaks of itself."""

DIVISIONS = rows(
    """
    administration | behind | 清城{} | 省 市 县 区 镇 乡 街道
    division | behind | 清城{} | 村 街 路 州 盟 旗 岛 社区 小区 片区 新区 园区 开发区 高新区
    """
)
"""Ends of the names of places; an administration is an office, too."""

HEALTH_BUREAUS = rows(
    """
    health bureau | behind | 清远{} | 市卫生健康局 市卫生健康委 市卫健局 市卫健委 市卫计局 市卫计委
    """
)
"""The agencies whose pages are collected, without the city's name."""
