"""What the columns of a site are called, in words and in addresses, and what names there belong to no column.

``before behind`` are words that count wherever they stand in a name, ``behind`` those that count at its end alone, and
``bare`` those that are the whole name.
"""

from __future__ import annotations

from crawler.lexicon import genres
from crawler.lexicon.row import Row, forms, rows

OWN_NAMES = rows(
    r"""
    news | before behind | 卫健{} | 要闻 新闻 快讯 头条 简讯 风采 纪实 掠影
    news | before behind | 媒体{} | 报道 看卫健
    news | before behind | {}一览 | 图片新闻 新闻中心 新闻资讯 视频新闻 领导活动
    news | before behind | {}一览 | 工作简报
    news | behind | 示例{} | 工作交流 经验交流 先进典型 典型经验 县区信息 简报
    news | behind | 示例{} | 委内信息 局内信息 各地信息
    notice | before behind | 卫生{} | 公布 预警 疫情信息 疫情发布 征求意见
    notice | before behind | 人员{} | 招考 招录 遴选公示
    policy | before behind | 卫健{} | 政策法规 法律法规 政策 文件 法律 标准 规范 条例 行业标准 文件库 政策库
    policy | behind | 卫健{} | 发文 文库
    interpretation | before behind | {}栏目 | 读懂 政策说明 政策宣讲 政策图说
    interview | before behind | {}栏目 | 访谈 直播间 嘉宾 做客 面对面 对话 行风热线 民生热线 专访 问政 直播互动 在线直播
    interview | before behind | {}栏目 | 局长谈 主任谈
    press | before behind | {}栏目 | 新闻发布会 发布会 新闻通气会 吹风会 媒体通气会 新闻直播
    news | before behind | 本委{} | 新闻发布 信息发布
    disclosure | before behind | {}栏目 | 财政 预决算 预算 决算 三公经费 资金信息 任免
    disclosure | before behind | {}栏目 | 统计 数据 公报 行政许可 行政处罚 双公示 双随机 行政执法 执法信息 权责清单
    disclosure | before behind | {}栏目 | 权力清单 建议提案 提案办理 建议办理 议案提案
    disclosure | before behind | {}栏目 | 行政权力 提案 执法公示
    disclosure | before behind | {}栏目 | 监督检查 年度报告 年报 公开制度
    """
)
"""What a column holds, by its name; the last such word decides, for the head of a Chinese name stands last."""

VAGUE_NAMES = rows(
    r"""
    news | before behind | 卫健{} | 动态 快报 速递 资讯 速览 播报 时讯 在行动 聚焦 关注 传真 视点 之窗
    news | before behind | {}一览 | 政务信息 工作信息 会议信息 基层信息
    news | behind | 示例{} | 卫健信息 卫生健康信息
    disclosure | before behind | {}栏目 | 信息公开 政务公开 主动公开 公开目录 公开内容 公开信息 公开事项 公开平台
    disclosure | before behind | {}栏目 | 重点领域 人事 干部 规划 计划 总结 决策公开 执行公开 管理公开
    disclosure | before behind | {}栏目 | 服务公开 结果公开 应急管理 公开
    """
)
"""The same of words that say little: any other word of the name, its address and its rows say more."""

UNWANTED = rows(
    r"""
    service | before behind | {}栏 | 办事指南 办事 服务指南 服务事项 便民 服务大厅 政务服务 网上服务 在线服务 公共服务
    service | before behind | {}栏 | 预约挂号 公开指南 依申请公开 申请公开 就医指南 就诊 医院名录 机构名录 机构查询 查询
    service | before behind | {}栏 | 预约 指南 专家介绍 一件事 审批服务 受理 健康服务 服务信息 医疗服务信息 名医
    downloads | before behind | {}栏 | 下载 表格 软件 附件 资料库 音像 素材
    mailbox | before behind | {}栏 | 信箱 邮箱 来信 信件 咨询 投诉 举报 信访 留言 建言 反馈 12345 12320 热线电话 纠错
    mailbox | before behind | 来信公开 | (?:来信|信件|留言)(?:公开|展示)
    service | before behind | 便民问答 | (?:便民|办事|服务)问答
    mailbox | before behind | {}栏 | 市民热线 我要 网友 监督电话
    survey | before behind | {}栏 | 民意征集 民意 调查 投票 问卷 网上评议 征集活动
    topic | before behind | {} | 专题 专栏
    topics | before behind | {}栏 | 专项行动 主题教育 学习贯彻 深入学习 回眸 回顾专栏 历史专题 活动周 党建
    topics | before behind | {}栏 | 党务 党风 廉政 机关党委 群团 党史 精神文明 疫情防控 抗疫 战疫 新冠 脱贫攻坚 扶贫
    topics | before behind | {}栏 | 不忘初心 两学一做 三严三实 群众路线 扫黑除恶 巡视 巡察 作风建设 十九大 二十大 创卫
    topics | before behind | {}栏 | 创文 回头看
    topics | before behind | 2019年卫生健康工作会议 | (?:19|20)\d\d年?.*(?:会议|大会|防控|活动|两会|[日周月])
    knowledge | before behind | {}栏 | 健康资讯 健康贴士 健康提示 健康指导
    knowledge | before behind | {}栏 | 科普 健康知识 健康教育 健康生活 健康常识 养生 小常识 健康素养 知识库 健康讲座
    knowledge | before behind | {}栏 | 百科
    about | before behind | {}栏 | 简介 概况 职能 职责 机构设置 领导信息 领导之窗 领导介绍 委领导 局领导 组织机构 内设
    about | before behind | {}栏 | 联系 地址 班子 分工 直属单位 下属单位 机构信息 关于我们 大事记 历史沿革 机构职责
    editions | before behind | {}栏 | 长者 无障碍 适老 关怀版 繁体 手机版 移动版 旧版 老年版 老版
    tools | before behind | {}栏 | 登录 注册 检索 搜索 地图 导航 访问量 访问统计 网站统计 收藏 订阅 二维码 客户端 公众号
    tools | before behind | {}栏 | 微信 微博 新媒体 友情链接 声明 版权 备案 帮助 网站首页 标识码 抖音
    tools | bare | {} | 首页 主页 返回 返回首页 链接 更多
    reports | before behind | {}栏 | 网站报表 网站年报
    """
)
"""Names of what nobody who follows the policy of health wants."""

NAMES: tuple[Row, ...] = (
    *OWN_NAMES,
    *VAGUE_NAMES,
    *(row for row in genres.COLUMNS if row.form not in forms(UNWANTED)),
    *(row for row in genres.TITLES if row.meaning == "interpretation" or "bare" in row.stands),
)
"""The same with the words of ``genres`` by which titles and columns say what sort of text an article is."""

UNWANTED_SLUGS = rows(
    """
    service | bare | {} | bszn bsfw bmfw wsbs fwzn zxfw fwdt zwfw ggfw bsdt yljg cxfw wsfw zxbs bldt
    downloads | bare | {} | xzzx bgxz zlxz wdxz xiazai download downloads
    mailbox | bare | {} | jzxx ldxx zrxx wszx tsjb zxts xfxx lyb hfxd mailbox letter wyxx
    survey | bare | {} | wsdc dczj myzj wjdc survey vote
    topics | bare | {} | ztzl ztbd zthd ztzx zt ztlm special topic zhuanti djgz djzl
    knowledge | bare | {} | jkkp jkjy kpzs jkzs kpyd
    about | bare | {} | jgsz jggk jgzn ldzc ldfg zzjg nsjg lxwm jgjj gywm ldjs
    editions | bare | {} | zzyyzq english en big5 wza zzb slb
    tools | bare | {} | search sousuo wzdt sitemap login fwltj
    """
)
"""Parts of addresses under which stands what nobody wants."""

SLUGS = rows(
    """
    news | bare | {} | wjyw wsyw zwyw xwzx sjyw mtbd mtjj mtgz tpxw wnxw
    news | bare | {} | wjxw wsxw gzxw jdyw yw news xinwen wsjkdt wjkx tpxx rdxw xwfb jrtt ttxw
    notice | bare | {} | tzgg gsgg gggs ggl ggtz tzgs wjgg notice gonggao gs gg ggtb yqxx yqtb rczp zpxx
    policy | bare | {} | zcwj zcfg gfxwj flfg bmwj fgwj zcfgk wjk wjzl xzgfxwj qtwj policy bwgfxwj zcwjk
    interpretation | bare | {} | zcjd jdhy wzjd tjjd spjd zjjd jd hygq
    interview | bare | {} | zxft ft fangtan wqft jbft hfrx xfrx zxzb wlwz
    press | bare | {} | xwfbh fbh xwzb
    disclosure | bare | {} | czxx czyjs tjxx tjsj sgs xzxk xzcf jytabl
    """
)
"""Parts of addresses that say what a column holds, mostly the first sounds of its name."""

VAGUE_SLUGS = rows(
    """
    news | bare | {} | gzdt wjdt wsdt zwdt xwdt bmdt jcdt sjdt xqdt dongtai ywdt zxdt sxdt
    disclosure | bare | {} | zfxxgk xxgk zwgk gkml fdzdgknr zdgknr fdzdgk xxgkml gkmlpt rsxx ghjh
    disclosure | bare | {} | zdly zdlyxxgk cgxx cgzb
    """
)
"""The same of parts that say little."""

PARENTS = rows(
    """
    parent | before behind | {} | 信息公开 政务公开 新闻中心 互动交流 政民互动 公众互动 公众参与 交流互动 要闻动态
    parent | before behind | {} | 政务动态 新闻资讯 资讯中心 新闻动态 政务要闻 公开目录 主动公开 公开平台 解读回应
    parent | before behind | {} | 网站地图 重点领域 政策法规
    """
)
"""Names of columns under which others stand."""

NEWS_TITLES = rows(
    r"""
    told | before behind | 清江市{}健康服务 | 召开 开展 举办 举行 启动 调研 督导 走进 慰问 部署 推进 荣获 开班 圆满 成功
    told | before behind | 清江市{}健康服务 | 赴 到 深入 参加 督查 座谈 交流 学习 检查 揭牌 签约 义诊 宣讲 动员 强调
    told | before behind | 清江市{}健康服务 | 顺利 积极 有序 扎实 推动 助力 出席
    """
)
"""What titles of news tell that somebody did."""

DISCLOSED_TITLES = rows(
    r"""
    disclosed | before behind | 中心血站{}公示 | 行政处罚 行政许可 双随机 抽查结果 监督检查结果 预算 决算 三公经费
    disclosed | before behind | 中心血站{}公示 | 专项资金 资金分配 年度报告 权责清单 权力清单 建议提案 提案办理
    disclosed | before behind | 中心血站{}公示 | 任前 任免 任职 免职 工作总结 工作计划 信息公开 统计公报
    """
)
"""What titles name that an agency has to disclose."""

MORE = rows(
    r"""
    whole list | bare | {} | 更多 查看更多 更多内容 更多信息 点击更多 全部 查看全部 more More MORE
    whole list | bare | 更多 >> | (?:更多|查看更多|more|More|MORE)?\s*[>›»+.…]+
    """
)
"""What stands on a link to the whole of a list."""

ENTRANCES = rows(
    """
    entrance | before behind | {}>> | 进入 首页 主页 欢迎访问 简体中文 标准版 常规版 enter Enter ENTER
    """
)
"""What stands on the way in from a page that is a mere door."""

MAPS = rows("map | before behind | {} | 网站地图 网站导航 站点地图 本站导航 栏目导航 导航地图")
"""What the page is called that names all columns of a site."""

DIRECTORIES = rows(
    """
    directory | before behind | {} | 机构设置 机构职能 组织机构 政府机构 政府部门 部门网站 市直部门 部门导航 工作部门
    directory | before behind | {} | 市直单位 市直机构 部门公开 部门信息公开 部门街道 部门镇街 部门频道 部门平台
    directory | before behind | {} | 部门目录 部门动态 网站群 直属部门 市级部门 机构概况 机构 部门 单位 网站导航
    directory | before behind | {} | 站点地图 网站地图 政府信息公开 信息公开 政务公开 法定主动公开
    """
)
"""Under what names a government's site lists its offices."""

OWN_SITES = rows("own site | before behind | {}>> | 网站 官网 网址 主页 目录 信息公开")
"""What a link says that leads to the site, or the catalogue, of the office whose name stands before it."""

GOVERNMENTS = rows(
    """
    government | before behind | 示例市{} | 人民政府 政府门户 政府网 门户网站
    """
)
"""How the title of a government's own site says what it is."""

ELSEWHERE = rows(
    """
    elsewhere | before behind | {}网站 | 县区 区县 各县 各区 县市 县级 乡镇 省直 省级 国家 中央 部委 友情链接 兄弟 外地
    elsewhere | before behind | {}网站 | 相关链接 各省 省内
    """
)
"""Names under which a government's site lists the sites of others."""

BUREAUS = rows(
    """
    bureau | behind | 示例市{} | 卫生健康委员会 卫生健康委 卫生健康局 卫健委 卫健局 卫生和健康委员会 卫生健康厅
    bureau | behind | 示例市{} | 卫生健康委党组 卫生健康和人口家庭委员会 卫生健康体育局 卫生健康和体育局
    bureau | behind | 示例市{} | 卫生健康和医疗保障局
    former bureau | behind | 示例市{} | 卫生健康和计划生育委员会 卫生计生委 卫生计生局 卫计委 卫计局
    former bureau | behind | 示例市{} | 卫生和计划生育委员会 卫生和计划生育局 卫生局
    """
)
"""The names of the agency for health, without the place's."""

OTHER_OFFICES = rows(
    """
    office | behind | 示例市{} | 教育局 公安局 财政局 民政局 司法局 水利局 审计局 统计局 体育局 交通运输局 农业农村局
    office | behind | 示例市{} | 商务局 发展改革委 发展和改革委员会 科技局 应急管理局 医疗保障局 医保局 市场监管局
    office | behind | 示例市{} | 生态环境局 林业局 住房城乡建设局 人力资源社会保障局 人社局 自然资源局 文化旅游局
    office | behind | 示例市{} | 退役军人局 信访局 国资委
    """
)
"""Offices beside which that of health stands; five of them on a page make it a government's."""

BUREAU_HOSTS = rows(
    r"""
    bureau | bare | wjw | [a-z]{0,4}wj[wj]
    bureau | bare | wsjk | [a-z]{0,4}ws(?:j|t|w)?(?:jk|sj)?(?:j|w|jw|jj|wyh|jwyh)?
    bureau | bare | hfpc | hfpc|[a-z]{0,4}wsjsw|health|phc|nhc
    """
)
"""Names of the agency for health in hosts and paths."""
