"""Labels of who did what on an article: titles such as 记者, deeds such as 摄影, and the words that stand with them.

The meaning of a row is a ``Role`` of the record, or several where one label credits several.
"""

from __future__ import annotations

from crawler.lexicon.row import rows

TITLES = rows(
    """
    reporter | marked before | {}：李明远 | 记者 采访人员 文字记者 视频记者 本文记者
    correspondent | marked before | {}：李明远 | 通讯员 特约通讯员 信息员
    intern | marked before | {}：李明远 | 实习生 实习记者
    photographer | marked before | {}：李明远 | 摄影记者 图片记者 摄影师
    duty_editor | marked before | {}：李明远 | 责任编辑 责编 值班编辑 值班责编 本期责编
    editor | marked before | {}：李明远 | 编辑 采编编辑
    chief_editor | marked before | {}：李明远 | 总编辑 主编 副总编辑 执行主编 副主编
    author | marked before | {}：李明远 | 作者 撰稿人 特约撰稿人 专栏作者 特约作者 评论员 特约评论员 文章作者 本文作者
    host | marked before | {}：李明远 | 主持人 主播
    """
)
"""What persons are called: glued to a name, and often behind that of an outlet, 某报记者李明远."""

DEEDS = rows(
    """
    reporter | marked | {}：李明远 | 采访 采编
    reporter | marked bare | {}：李明远 | 采访报道 采写报道 报道 报导
    reporter | marked | {}：李明远 | 独家报道 独家报导 特别报道 特别报导
    reporter | marked before | {}：李明远 | 采写
    correspondent | marked before | {}：李明远 | 通联 报道员 宣传员
    photographer | marked | {}：李明远 | 图
    editor | marked | {}：李明远 | 编
    proofreader | marked | {}：李明远 | 校
    reviewer | marked | {}：李明远 | 审
    photographer | marked bare | {}：李明远 | 摄 供图
    photographer | marked before | {}：李明远 | 摄像 图片 照片 配图 图片摄影 文中图片
    photographer | marked before behind | 李明远 {} | 摄影 拍摄
    duty_editor | marked before | {}：李明远 | 值班主任 值班编委 责任编委 编委
    editor | marked before | {}：李明远 | 小编 编发 编校 网编 统稿
    proofreader | marked before | {}：李明远 | 校对 责校 责任校对 一校 二校 三校 初校 终校 校稿 检校 校检
    reviewer | marked before | {}：李明远 | 审核 审稿 编审 审校 审阅 审读 审定 审签 签审 签发 复核 核稿 初核 终核 审发
    reviewer | marked before | {}：李明远 | 主审 监审 信息审核 审核人 审核专家 审稿专家 审批 一审 二审 三审
    reviewer | marked before | {}：李明远 | 初审 复审 终审
    chief_editor | marked before | {}：李明远 | 总编 执行总编 值班总编
    author | marked | {}：李明远 | 文 Author author Text Words
    photographer | marked | {}：李明远 | Photo Photos
    author | marked before | {}：李明远 | 撰文 撰写 撰稿 特约撰稿 执笔 拟稿 文字 文案 文稿
    author | marked before | {}：李明远 | 专栏作家 撰文者 主笔 编剧
    contributor | marked before bare | {}：李明远 | 供稿
    contributor | bare | 健康教育科{} | 提供
    contributor | marked before | {}：李明远 | 供稿人 供稿单位 投稿 投稿人 来稿 来稿单位 报送 报送单位
    contributor | marked before | {}：李明远 | 通稿提供 文字提供 稿件提供
    host | marked before | {}：李明远 | 主持 访谈主持 播音
    planner | marked before | {}：李明远 | 策划 企划 统筹 总策划 总统筹 出品策划 策划人 组稿 文案策划 执行策划
    producer | marked before bare | {}：李明远 | 制作
    producer | marked before | {}：李明远 | 监制 总监制 出品 制片 制片人 出品人 制作人 联合出品 联合制作
    other | marked before | {}：李明远 | 编导 导演 剪辑 后期 摄制 设计 视频 音频 发布人 发布者 发稿人 海报设计
    other | marked before | {}：李明远 | 海报 美编 美术
    other | marked before | {}：李明远 | 制图 绘图 漫画 插画 插图 排版 版式 版面 录入 录入者 录入人 上传 上传者
    other | marked before | {}：李明远 | 专业号 配音
    other | marked before | {}：李明远 | 朗诵 译者 翻译 编译 整理 动画 手绘 航拍 出镜 解说 技术 运维 美工 视觉 字幕
    other | marked before | {}：李明远 | 发布员 口述 讲述 督印 督印人 发行人
    """
)
"""What persons did. Those that stand on either side of a name are told apart by the words around.

Those that stand ``bare``, without a mark, belong to the names before them, with a blank or glued to them, 李明远摄.
"""

PAIRS = rows(
    """
    author photographer | marked | {}：李明远 | 图/文 文图 图文 图、文 文并图 文摄 摄/文 摄影/文 文并摄 图片/文字
    reporter photographer | marked bare | {}：李明远 | 摄影报道 图文报道 文图报道 摄影并报道
    reporter photographer | marked | {}：李明远 | 摄影/报道
    proofreader reviewer | marked | {}：李明远 | 一审一校 二审二校 三审三校
    """
)
"""Labels of two roles at once."""

MODIFIERS = rows(
    """
    which text | before | {}审核：李明远 | 本篇 本版 本期 本文 本条 系列报道 系列 专题 新闻 信息 稿件 内容 文案
    which text | before | {}审核：李明远 | 图文 科普 音频 海报 美术 版面 技术 数据 封面 栏目 项目
    which text | before behind | {}审核：李明远 | 文字 图片 视频
    which place | before | {}审核：李明远 | 网络 网站 网页 微信 平台 公众号 现场 前方 后方 后期
    which place | before behind | {}审核：李明远 | 新媒体
    which rank | before | {}审核：李明远 | 总 副 值班 责任 联合 执行 特邀 今日 当班 助理 运营
    which rank | before behind | {}审核：李明远 | 特约 实习 见习 高级 主任 资深 首席
    """
)
"""Words in front of a label that leave its role as it is; some stand behind an outlet, too, as do ``RANKS``."""

RANKS = rows(
    """
    rank | before | 清远日报{}记者李明远 | 全媒体 融媒 融媒体 专栏 摄影
    posting | before | 清远日报特派北京记者李明远 | 特派(?:[\u3400-\u9fff]{2})?
    posting | before | 清远日报驻广州记者李明远 | 驻[\u3400-\u9fff]{1,3}
    """
)
"""Between an outlet and a title: of what rank a reporter is, or where."""

CONTRIBUTED = rows("contributor | behind | 李明远{} | 对本文亦有贡献 亦有贡献")

FILED = rows(
    """
    archive | bare | {} | 网络图片 网络图 截图 视频截图
    archive | bare | 图片由示例医院提供 | (?:图片|照片|图)由[\u3400-\u9fff]{2,14}(?:提供|供图)
    archive | bare | 医院资料图 | [\u3400-\u9fff]{0,6}资料(?:图片?|照片?)
    archive | bare | 翻摄自脸书 | (?:翻摄|[取截摘引]|撷取)自[\u3400-\u9fff]{2,12}
    giver | before | {}供图 | 受访者 受访单位 被采访者 采访对象 当事人 医院 院方 网络
    giver | before | {}提供 | 本人 家属 患者 社员 会员 学员 网友 读者
    """
)
"""Pictures that nobody of the page took: out of a file, or given by somebody without a name."""

GIVEN = rows("given | behind | 市民在接种疫苗。（医院{}） | 提供 供图 图片 照片")
"""What stands behind who gave a picture, in brackets under it."""

BESIDE = rows(
    """
    button | bare | 编辑：李明远 {} | 打印 列印 分享 关闭 收藏 更新 更新时间 纠错 字体 字号 语音阅读正文 正文 来源 播放
    size | bare | 编辑：李明远 大 | T?[大中小]字|[大中小] [Aa][+-]?
    counter | bare | 编辑：李明远 20次 | \\d[\\d.万+]*[次条人]? [次条人]
    counter | bare | 编辑：李明远 24人已读 | \\d[\\d.万+]*[次人条][\\u3400-\\u9fff]{2}
    counter | bare | 编辑：李明远 12阅读 | \\d[\\d.万+]*(?:阅读|浏览|评论|点赞)
    posted in | bare | 编辑：李明远 发布于广东 | (?:发布|发表|编辑)于[\u3400-\u9fff]{2,3}
    counter | bare | 编辑：李明远 次浏览 | (?:次|条|我要|倒序|正序)?(?:浏览|阅读|评论|点击)
    weekday | bare | 2024-05-06 星期一 编辑：李明远 | 星期[一二三四五六日天] 周[一二三四五六日]
    page of a paper | bare | 编辑：李明远 第A3版 | 第\\w{1,3}版
    note | bare | 编辑：李明远 {} | 首发 除署名外 署名外 独家 特稿 有删减 编辑整理 实习 现场 等
    kind of report | bare | 编辑：李明远 {} | 综合报道 跟踪报道 连续报道 深度报道 独家报道 特别报道
    kind of report | bare | 编辑：李明远 {} | 编译报道 整理报道 编辑报道 滚动报道
    kind of report | bare | 编辑：李明远 文字整合 | .{0,3}整合
    code | bare | 编辑：李明远 qy_2024 | (?a:[\\w.-]*[A-Za-z_][\\w.-]*\\d[\\w.-]*) _?[A-Z]+\\d*
    """
)
"""What stands between credits and says nothing of persons."""

GLUED = rows(
    """
    button | behind | 来源：清江日报{} | 举报 参与互动 复制 微信 微博 关注 转发 我要纠错
    size | behind | 来源：清江日报{} | A-A+
    account | behind | 来源：清江日报{} | 官方账号
    counter | behind | 来源：清江日报{} | 阅读人次
    button | behind | 来源：清江日报{} | 下载本文
    """
)
"""Words that a page sets right behind the name of a source, and that are none of it."""

OWNERS = rows("owner | behind | 云溪健康 云溪市卫健委{} | 官方账号 创作者")
"""What stands behind the name of an account and says whose it is."""

CAPTIONS = rows(
    """
    caption | before | {}：市民在接种疫苗。 | 图为 上图 下图
    caption | before | ▲市民在接种疫苗。 | [▲△▼] 图[①-⑨一二三四五1-9]
    """
)
"""How the words under a picture begin."""
