"""Names of persons: surnames, characters of given and foreign names, and words that begin like a name and are none."""

from __future__ import annotations

from crawler.lexicon.row import rows

SURNAMES = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
    "俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计"
    "伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经"
    "房裘缪干解宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗"
    "山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔阴"
    "胥苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容古易慎戈廖庾终暨"
    "盘居衡步耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查荆红游竺权"
    "逯盖益桓公肖付代佟苟覃闫涂晋楚仝佘岳帅缑亢况郈琴商牟墨哈谯笪阳佴言福仉禤揭鄢麦邝冼区岩官尧展尉战佀信税门粟原位"
    "仵苑练母修皇兰卿禾沐植亓俎郏郄郇庹恽忻弭琚睢矫禚綦翦喇芈苌茆菅蘧裔谌贠赫雒隽颉丘辜丛鹿栗朴邸"
)
"""Single surnames: the Hundred Family Surnames and common modern ones, but for function words of every sentence."""

COMPOUND = rows(
    """
    compound surname | before | {}晓梅 | 欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 司徒 令狐 端木 东方 南宫 呼延
    compound surname | before | {}晓梅 | 轩辕 独孤 宇文 闻人 申屠 万俟 长孙 钟离 西门 百里 赫连 澹台 鲜于 纳兰 完颜
    compound surname | before | {}晓梅 | 拓跋 第五 淳于 濮阳 公冶 公羊 公西 公良 左丘 太叔 巫马 谷梁 乐正 漆雕 亓官 司空
    compound surname | before | {}晓梅 | 东郭 梁丘 宗政 达奚 仲孙 颛孙 段干 羊舌 宰父 司寇 范姜 张廖 张简 闾丘
    """
)

SYLLABLES = frozenset(
    "阿埃艾爱安昂奥巴班邦贝本比彼宾波伯博布策查茨达戴丹道德登邓狄迪蒂丁东杜顿多厄恩尔法范方菲费芬丰弗夫福富盖甘冈高戈"
    "格根贡古瓜圭哈海汉豪赫亨胡霍基吉加贾杰金卡凯坎康考科克肯库夸昆拉莱赖兰朗劳勒雷里理利莉林隆卢鲁伦罗洛吕马玛迈麦曼"
    "芒毛梅门蒙米敏明莫姆木穆纳娜南内尼涅宁农努诺欧帕派潘庞佩彭皮平珀普奇恰钱切琴丘让热日荣萨塞桑森沙山尚舍申圣施什史"
    "舒斯苏孙索塔泰坦汤唐特滕提廷图托瓦万旺威韦维温文翁沃乌武西希锡夏香肖谢辛欣休许雅亚延扬杨耶叶伊因英尤约赞泽扎詹珍"
    "朱兹宗祖佐卓丽妮娅琳黛露薇蕾茜丝芙姬依买孜逊吐措央珠旦"
)
"""Characters that transcribe the syllables of names in Xinhua's tables, foreign ones and those of peoples of China."""

NO_NAMES = rows(
    """
    word | bare | {} | 谢谢 高兴 方面 安全 常常 时间 时候 时代 明白 明天 明年 明确 成功 成为 成立 温度 关于 平安
    word | bare | {} | 于是 白色 黄色 万元 金额 全部 全国 全省 全市 全科 应当 连续 经过 经济 经验 管理 管委 方法 方便
    word | bare | {} | 方式 方案 计划 计算 项目 解决 解读 解答 解释 解放 阳性 阴性 阳光 年度 年底 年初 国家 国内
    word | bare | {} | 国际 国务 广大 广泛 广场 文化 文件 文明 文章 文字 文艺 家庭 家长 家属 公开 公告 公布 公司
    word | bare | {} | 公安 公园 公益 商务 商业 商场 相关 相信 查看 查询 关注 关闭 关键 关系 游客 游戏 权威 权益
    word | bare | {} | 利用 利益 东西 水平 水利 水果 水务 石油 石化 包括 包含 单位 房屋 房间 马上 马路 牛奶 车辆
    word | bare | {} | 车站 车间 班级 班子 常见 常务 党委 党员 党组 党建 党支 卫生 卫健 卫计 健康 高度 高温 高校
    word | bare | {} | 高考 高中 高速 段时 年报 任务 任何 任职 许多 许可 何时 何处 常规 安排 安装 安检 华人 华侨 严格
    word | bare | {} | 严重 严肃 金融 金牌 施工 施行 强调 强化 强烈 路上 路口 路线 危险 危害 宣传 宣布 富裕 富含
    word | bare | {} | 山区 谷物 全面 全球 全体 全程 秋季 秋天 冬季 夏季 夏天 春季 白天 双方 闻名 寿命 通知 通过
    word | bare | {} | 通报 边境 农村 农业 农民 古代 古城 文物 居民 居住 居家 步骤 步行 师生 师傅 融合 冷空 简单
    word | bare | {} | 简介 简体 空气 空间 养老 养生 须知 丰富 红色 红灯 益处 代表 代码 原因 原创 原则 原标 原文
    word | bare | {} | 原题 修改 修复 信息 信用 区域 区县 官方 官网 展示 展开 展览 位置 位于 来源 东部 南部 北部
    word | bare | {} | 西部 苏区 母亲 孔子 幸福 幸运 司机 司法 司令 印象 印发 宿舍 宁静 贝壳 米饭 毛巾 花园 花费
    word | bare | {} | 雷雨 雷电 余人 余名 元旦 元素 平台 平均 平时 平方 毕业 毕竟 安心 乐观 乐园 时事 时尚 时政
    word | bare | {} | 万人 万多 支付 支持 支部 支队 诸多 左右 吉祥 程度 程序 荣誉 荣获 封闭 封面 储存 松树 武术
    word | bare | {} | 武装 景区 景点 景观 龙头 龙舟 叶子 索引 卓越 蒙古 劳动 申请 申报 扶贫 扶持 温馨 温暖 庄严
    word | bare | {} | 容易 古老 易感 慎重 广告 广播 欧洲 越来 国产 牧民 江边 童年 颜色 盛大 林业 林区 钟头 徐徐
    word | bare | {} | 田间 胡说 莫名 干部 干净 干预 宗旨 洪水 洪灾 成文 成果 成员 成效 段落 文旅 国办 贺电 项链
    word | bare | {} | 席位 管控 计生 文图 图文 摄影 记者 编辑 文本 明星 章程 牛年 马年 龙年 羊年 方向 强降 双节
    word | bare | {} | 双十 简讯 简报 快讯 高铁 高端 高级 高层 高职 高血 高危 康复 安宁 费用 阮咸 计时 汤药 车主
    word | bare | {} | 支援 时段 时限 成本 全文 经费 何地 路径 黄金 金句 万一 国外 全县 终于 常年 门诊 师资 家医
    word | bare | {} | 公报 周报 党总 谈及
    word | bare | {} | 党中央 党中 丘陵 辜负 植物 植入 植树 植被 植牙 植皮 植发 矫正 矫形 矫治 隽永 后裔 赫然
    word | bare | {} | 马铃薯 黄芪 黄豆 黄连 白术 白菜 牛肉 鱼肉 金银花 鱼腥草 水痘 水质 麻疹 关节 花生 花粉 包子
    place | bare | {} | 江苏 江西 江门 云南 云浮 安徽 安庆 宁夏 甘肃 甘南 吉林 广东 广州 广西 山东 山西 湛江 惠州
    place | bare | {} | 梅州 阳江 韶关 温州 常州 金华 苏州 杭州 郑州 沈阳 贵州 兰州 石家 万州 徐州 福州 福建 柳州
    place | bare | {} | 桂林 桂平 荆州 黄冈 黄石 邵阳 岳阳 衡阳 鄂州 宜昌 武汉 武昌 蓟州 燕郊 辛集 任丘 蒙城 连州
    place | bare | {} | 连南 连山 连平 乐昌 龙门 龙川 平远 东莞 东源 封开 高州 高要 罗定 雷州 华州 花都 香港 单县
    place | bare | {} | 成都 乌鲁 哈尔 巴中 宣城 广元 广安 阳泉 景德 贺州
    word | bare | {} | 居委 区议 鹿茸 鹿角 栗子 栗色 朴素 朴实 丛书 丛林
    word | bare | {} | 那天 那年 那里 那时 那边 那些 那次 那样 门口
    """
)
"""Words that begin with a surname and are as short as a name, or are the first two characters of such words."""

NO_ENDS = rows(
    """
    field | behind | 高{} | 电话 邮箱 网址 地点 机构 部门 对象 条件 材料 流程 依据 标准 内容 要求 措施 原因 症状
    field | behind | 高{} | 时间 人员 建议 问题
    thing | behind | 金晓{} | 址 式 法 额 案 目 压 线 率 件 型 类 量 说 称 讲 谈 道 表
    """
)
"""Ends that no name of three characters has, beside those of organs.

A thing's ends one where nothing says that it is a name, 李明道.
"""

NO_PARTS = rows(
    """
    begins | before | 院长{}林晓夜里上街 | 须 管 花 公 双 相 时
    ends | behind | 院长林晓{}夜里上街 | 得 有 第 来 出 上 下 了 过 长 一
    """
)
"""Characters with which no three behind a post are a name where nothing that follows ends it."""

NOBODY = rows(
    """
    nobody | marked | {} | admin 管理员 系统管理员 超级管理员 网站管理员 站长 佚名 未知 匿名 网络 无 暂无 转载
    nobody | marked | {} | 转载文章 转载稿 网友 小编 不详 未署名 网络整理 综合整理 综合
    nobody | marked | {} | 最新文章 最新作品 其他文章 更多文章
    nobody | marked | {} | 播报 沙发 板凳 楼主 只看该作者 安卓客户端 苹果客户端 手机客户端 来自
    original | marked | {} | 原创 本站原创
    """
)
"""What stands in the place of an author or source and names nobody, as does an outlet that speaks of itself."""

BESIDE_SURNAMES = rows(
    """
    follows | behind | 王{} | 同志 医生 医师 护士 先生 身份证 执业 涉嫌 违反 男 女 任 为 因 等 的 于
    leads | before | {}王 | 任命 聘任 免去 聘用 公民 姓名 同意 给予 医师 对 将 由 为 人
    """
)
"""Words around a name of one or two characters that show it for one."""

NO_NICKS = rows(
    """
    word | bare | 护士{} | 小声 小心 小时 小学 小区 小孩 小组 小伙 小姐 小型 小病 老人 老师 老家 老板 老乡 老伴 老汉
    word | bare | 护士{} | 老是 老年 老太 老爷 老了 阿姨 阿婆 阿公 阿嬷 阿伯 小说 小路 小村 小城 小手 小朋
    """
)
"""Words that begin as nicknames do."""

NAMING = rows(
    """
    called | before | 老人{}卜来永，很忙。 | 叫 大名 本名 真名 全名
    is | before | 她{}卜来永，很忙。 | 就是
    asked | before | 最近{}卜来永，很不容易。 | 采访 专访 见到
    """
)
"""Words by which a text gives somebody's name."""
