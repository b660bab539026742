"""A maker of article pages written blind: papers, hospitals' own pages, forums' frames, Taiwanese offices, blogs.

Where a page shows the minute, ``published`` has it ("2024-05-06T08:30"), else only the day. ``prose`` leaves out what stands
before or behind a paragraph on its line: the dateline, the by-line in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random
from typing import NamedTuple

from scoring.skins import Page


class Script(NamedTuple):
    """The words of pages in one script."""

    plain: str
    worded: str
    titles: str
    sites: str
    outlets: str
    names: str
    pens: str
    navs: str
    crumbs: str
    tools: str
    inner: str
    under: str
    related: str
    replies: str
    side: str
    foot: str
    tops: str
    late: str
    front: str
    dateline: str
    tail: str
    end: str
    files: str
    labels: str


# fmt: off
HANS = Script(
    plain="""
凌晨三点，值班医生推开窗，对面山头的信号灯还亮着，他数了数，今晚已经出了#趟车。
老人把药盒一字排开，蓝的早上吃，白的睡前吃，护士在盒盖上贴了大号的数字。
全县#个行政村里，有卫生室的占九成六，剩下的靠每周两次的流动诊车。
“腿脚不好，下不了坡，他们就上来。”八十二岁的婆婆指着门前的石阶说。
检验科把出报告的时间从四小时压到五十分钟，靠的是两台旧离心机和一张新排班表。
院方没有回避问题：夜班人手紧，去年走了#名护士，今年补上一半。
记者在药房看到，二十七种常用药按病种码放，每一格都写着产地和效期。
据初步统计，活动期间共有#人接受了肺功能检查，其中需要复诊的占一成半。
血站的冷库温度常年保持在四摄氏度，任何一次开门都会留下记录。
会议要求，各地要在汛期到来之前完成饮用水源的排查，不留死角。
孩子们排着队，把手心朝上伸给校医看，笑声从走廊这头传到那头。
产科主任说，这台手术做了三个小时，母子都平安，她自己的水一口没喝。
专家组认为，疫情传播的风险较低，但仍需加强口岸的监测。
从镇上到最远的牧点要走#公里，救护车换了防滑链，晚了二十分钟。
新建的康复楼共五层，一楼是水疗室，窗外正对着一片梨园。
一、进一步压实责任。各级疾病预防控制机构要确定专人，做到日清日结。
二、规范诊疗行为。门诊处方点评每月不少于百分之五，结果与绩效挂钩。
三、加强队伍建设。用三年时间为基层培养#名全科医生，优先安排本地生源。
在急诊大厅，蓝色地贴一路通向卒中中心，家属跟着脚印就能找到。
“别慌，慢慢说，孩子现在能不能哭出声？”接线员的语速始终平稳。
这家只有#张床位的医院，去年完成了全市三分之一的白内障手术。
省里派来的督查组没有打招呼，直接走进了村卫生室的后院。
雪停以后，巡诊队的三辆车重新上路，后备箱里装着胰岛素和奶粉。
调查显示，超过六成的受访者不知道自己的血压值，这一比例在男性中更高。
他把退休金的一半捐给了卫校，条件只有一个：学生毕业后回乡干满五年。
财政部门表示，相关经费已经列入预算，六月底前拨付到位。
""",
    worded="""
大厅里的自助机能打印报告，点击屏幕上的绿色按钮，再把卡片放上去就行。
为了方便老年人，医院把缴费单的字号放大了一倍，还配了一副放大镜。
扫码签到以后，志愿者会领着病人去抽血，全程不超过#分钟。
村里的大喇叭每天广播两次，返回的务工人员听到后会主动登记。
她在朋友圈分享了自己减重的经历，三天收到#条评论，多数是问食谱的。
新系统上线后，医生登录一次就能看到三家医院的影像，不再需要来回下载。
首页上的“今日床位”每小时更新一次，数字由护士长核对后填写。
有人举报诊所夹带推销保健品，执法人员当晚就关闭了它的二楼。
收藏了四十年的听诊器，如今摆在院史馆的第一个展柜里。
报名注册的学员共有#人，其中三十人是头一次接触急救课程。
导航里搜不到这条山路，司机凭着记忆开到了下一个村子。
版权归谁并不重要，老院长说，这套方剂写出来就是给人用的。
请他留言时，他只写了八个字：早查早治，莫怕莫拖。
网友推荐的偏方不可信，皮肤科每个月都要接诊十来个烧伤的病人。
上一篇论文讲的是尘肺，这一篇论文讲的是尘肺病人的家属。
宣传栏左边是热点问答，右边是免费筛查的时间和地点。
所有备案的托育机构都要在门口公示电话和地址，家长可以随时来看。
客户端里的预约功能由两名年轻护士设计，用的人已经超过#万。
为这件事，承办科室写了检讨，主办会议的副局长当场向患者道歉。
语音播报用的是本地方言，无障碍电梯也加装了扶手。
广告牌拆下来以后，诊所的玻璃门上只留了营业时间。
她每天转发一条健康提示，群里的邻居都养成了点赞的习惯。
纠错并不丢人，检验师说，怕的是把错的结果发出去。
附件炎反复发作的患者，应当在医生指导下完成整个疗程。
感染的来源已经查明，是一口多年没有消毒的井。
更多的人选择留下来，在仅有两间平房的卫生院里过了年。
投稿的患者来自#个县，最长的一封信写了六页纸。
专题会开到夜里十点，相关科室的主任一个也没走。
技术支持由省医院负责，遇到疑难病例可以当场连线。
订阅这份小报的大多是村医，他们把处方专栏剪下来贴在墙上。
友情比链接更牢靠，两家医院结对十年，互派过#名骨干。
编辑病历模板时，信息科保留了一栏空白，让医生写病人的原话。
长按伤口十分钟，血还止不住，就要马上叫救护车。
搜索队在河边找到了走失的老人，他手里攥着一张旧的挂号单。
""",
    titles="盐岭县把诊室搬上大巴车 ¦ 白沙渡的#名村医有了接班人 ¦ 桐关区开展冬季呼吸道疾病会诊 ¦ 一座山城的急救地图 ¦ 禾川市通报#家医疗机构检查情况 ¦ 她在高原守了#个春节 ¦ 关于做好暑期学生防溺水急救培训的通知 ¦ 半夜的血浆送到了 ¦ 牛角坪最后一个麻风村的告别 ¦ 我市#项检验结果实现互认",
    sites="禾川健康网 ¦ 盐岭县人民医院 ¦ 桐关在线 ¦ 白沙渡融媒 ¦ 山城医讯",
    outlets="禾川晚报 ¦ 盐岭县融媒体中心 ¦ 桐关区卫健局 ¦ 健康禾川 ¦ 禾川市中心医院 ¦ 白沙渡电视台 ¦ 西岭都市报 ¦ 禾川市疾控中心 ¦ 桐关发布 ¦ 医苑周刊",
    names="何守一 韩露 马骁勇 冯玉兰 唐轩 许知远 沈晓岚 朱墨 蒋大川 余欢 杜若飞 苏芮 魏长河 潘婷 董小曼 田野 叶秋桐 夏衍之 任杰 姜海平 谭咏梅 邹凯 熊佩瑶 陆鸣 金世安 石磊 白云飞 崔颖 康宁远 毛小雨 顾盼 侯立军",
    pens="半夏 山止川行 听雨人 老石匠 一苇 青囊客 风入松",
    navs="首 页 | 院务公开 | 就医指南 | 党建园地 ¦ 新闻频道 视频频道 图片频道 健康频道 房产频道 ¦ 网站首页&医院概况介绍&专家门诊一览&招标采购公告&院长信箱入口 ¦ 局机关 · 直属单位 · 政策文件库 · 数据开放 ¦ 登录 | 免费注册 | 手机版 | 无障碍浏览 | 长者模式 ¦ 要闻 时政 民生 县域 文旅 专题 电子报 ¦ 简体中文版&繁体中文版&English Version ¦ 请输入关键字 搜 索 ¦ 工作动态栏目&通知公告栏目&健康科普栏目&人事信息栏目 ¦ 欢迎访问本站！今天是个好日子 ¦ 网上信访 · 在线咨询 · 民意征集 ¦ 频道导航：国内 国际 社会 健康",
    crumbs="当前位置：首页 > 新闻中心 > 县区动态 ¦ 您所在的位置： 网站首页 » 卫生要闻 » 正文 ¦ 首页 / 健康 / 医声 / 正文 ¦ 你现在浏览的是：医院新闻 - 图片新闻 ¦ 位置导航：主页＞公开＞基层信息 ¦ 首页>>资讯>>本地>>详细内容 ¦ 正文阅读",
    tools="【字体： 大 中 小】 【打印】 【关闭】 ¦ T大 T小 收藏本文 ¦ 分享到 微信 微博 空间 更多 ¦ 用微信扫描二维码，分享至好友和朋友圈 ¦ 语音播放 暂停 重新播放 ¦ A+ A A- 护眼模式 ¦ 我要评论(0) 我要收藏 我要纠错 ¦ 打印本文 | 加入收藏 | 返回上页 ¦ 视力保护色：杏仁黄 秋叶褐 胭脂红 ¦ 听全文 03:26 ¦ 复制链接 生成海报 ¦ 背景色 默认 夜间 ¦ 保存 打印 推荐给朋友",
    inner="点击上方蓝字，关注我们 ¦ 点击“桐关发布”关注我们，设为星标不迷路 ¦ ↑↑↑ 轻点上面，一键订阅 ¦ 您的浏览器不支持视频播放，请升级后观看 ¦ 图片加载中，请耐心等待… ¦ 滑动查看更多图片 >>> ¦ 本文共计约一千字，阅读需三分钟 ¦ 长按下方小程序码，立即预约挂号 ¦ END 点个在看，传递健康 ¦ 觉得不错，请点赞、转发、在看三连 ¦ ▼ 戳“阅读原文”获取更多服务 ¦ 往期精彩，点击图片即可跳转 ¦ 欢迎转发给身边需要的人~ ¦ 公众号后台回复“挂号”了解详情",
    under="上一篇： 市民健身节下月开幕 ¦ 下一篇： 县医院停车场改造公告 ¦ 上一条：关于春节放假的安排 下一条：没有了 ¦ 扫一扫，用手机继续看这篇文章 ¦ 扫描二维码下载客户端，新人有礼 ¦ 打开禾川通APP，阅读体验更佳 ¦ 立即打开 以后再说 ¦ 微信扫码加入读者群 ¦ 本文为平台作者上传，仅代表作者观点 ¦ 声明：转载此文是出于传递更多信息之目的，若有侵权请联系删除 ¦ 特别声明：以上内容为用户上传并发布，本平台仅提供信息存储服务 ¦ 未经禾川晚报书面授权，不得转载、摘编，违者将被追究法律责任 ¦ 本作品采用知识共享署名 4.0 许可协议进行许可 ¦ 如需转载，请在后台留言申请白名单 ¦ 赞赏作者 已有12人赞赏 ¦ 顶一下(36) 踩一下(2) ¦ 您觉得这篇文章：很有用 一般 没帮助 ¦ 【关闭窗口】【回到顶部】 ¦ 标签： 医改 基层 急救 ¦ 关键词阅读：家庭医生 义诊 ¦ 分享按钮加载失败，请刷新重试 ¦ 新闻热线：0990-2200000 投稿邮箱：news@example.cn ¦ 我有话说 ¦ 返回列表 >> ¦ 本篇文章共有 1 页 当前为第 1 页 ¦ 举报 / 反馈本页问题 ¦ 阅读原文 阅读 10万+ 在看 86 ¦ 关注“健康禾川”微信公众号，获取更多资讯",
    related="相关阅读&全市无偿献血量创新高&春季如何预防流感&桐关区新增两处发热门诊 ¦ 猜你喜欢&吃对早餐很重要&这种鱼千万别碰&县城夜市开街了 ¦ 热门排行&1 高考体检时间定了&2 医保缴费指南&3 周末雨夹雪 ¦ 延伸阅读：&· 名医谈养生（十二）&· 我院引进新型CT ¦ 新闻推荐 换一换&地铁三号线试跑&老城改造听证会召开 ¦ 48小时点击排行&禾川桥今起封闭施工&某小区停水通知&球队三连胜 ¦ 大家都在看&冬天泡脚的讲究&体检前能喝水吗 ¦ 同栏目文章&我局召开工作例会&安全生产检查纪实&退休干部座谈会剪影 ¦ 图说天下&油菜花海&古镇灯会",
    replies="网友评论 文明上网理性发言 ¦ 已有 0 条评论，点击查看 ¦ 发表评论 登录后才能发言哦 ¦ 匿名用户：支持一下，写得真好！ ¦ 热评｜山里娃：泪目了 回复 赞(21) ¦ 还可以输入 140 个字 提 交 ¦ 验证码： 看不清？换一张 ¦ 查看全部 37 条跟帖 ¦ 最新评论 最热评论 ¦ 评论功能已关闭",
    side="微信公众号 官方微博 抖音号 ¦ 预约挂号入口 ¦ 专家排班查询 ¦ 在线客服（工作时间） ¦ 院长接待日：每周三 ¦ 便民服务电话12320转人工 ¦ 广告投放请洽商务部 ¦ 限时特惠！全身体检套餐立减 ¦ 今日天气 多云转晴 12～21℃ ¦ 专题：健康中国行 ¦ 检验报告自助查询入口 ¦ 投诉建议二维码 ¦ 医院导航地图 ¦ 一键呼叫急救 ¦ 下载专区 ¦ 数字报刊 合订本 ¦ 举报中心 违法和不良信息 ¦ 邮件订阅 输入邮箱即可",
    foot="Copyright © 2015-2025 禾川晚报社 All Rights Reserved. ¦ 主管：中共禾川市委宣传部 主办：禾川晚报社 ¦ 版权所有 盐岭县人民医院 未经许可请勿镜像 ¦ 渝ICP备20990000号-3 ¦ 公安联网备案 50010000000000 ¦ 互联网新闻信息服务许可证编号：50120990001 ¦ 信息网络传播视听节目许可证 1199000号 ¦ 网站标识码：5001990001 党政机关网站 ¦ 医院地址：禾川市临江路199号 邮政编码：409900 ¦ 总机：0990-2212345 急诊：0990-2212120 ¦ 乘车路线：11路、26路至中心医院站下车 ¦ 技术支持：渝峰信息 网站维护：信息科 ¦ 关于我们 | 联系方式 | 诚聘英才 | 法律声明 | 网站地图 ¦ 友情链接： 国家卫健委 省卫健委 市政府网 ¦ 建议使用IE9以上浏览器，1366*768分辨率 ¦ 您是第 1990233 位访客 ¦ 本站支持 IPv6 访问 ¦ 不良信息举报电话：0990-12377 ¦ 常年法律顾问：渝正律师事务所 ¦ 广播电视节目制作经营许可证（渝）字第990号 ¦ 隐私政策 用户协议 Cookie 设置 ¦ ※ 本站所有文字图片受著作权法保护 ¦ 出版物经营许可证 新出发渝字第 990 号 ¦ 浏览本网主页，建议将电脑显示屏的分辨率调为1024*768 ¦ 医疗广告审查证明文号：(渝)医广【2099】第01-01-1号 ¦ Powered by CmsBuild V9.9 ¦ 回到顶部 ↑ ¦ 联系邮箱：webmaster@example.cn 传真：0990-2200001",
    tops="时间：{d}　来源：{s}　点击：{n}次 ¦ 信息来源：{s} | 发布日期：{d} | 阅读：{n} ¦ {s}　{d} ¦ {d}　来源: {s}　【大 中 小】 ¦ 日期：{d}　【字号：大 中 小】　稿源：{s} ¦ 发表于 {d} · {s} · {n} 阅读 ¦ 来源：{s}&发布时间：{d}&浏览量：{n} ¦ 文章来源：{s}　录入时间：{d}　点击数：{n} ¦ {d} {s} ¦ [{d}] [来源：{s}] [阅读 {n}] ¦ 来源：{s}（{d}） ¦ 出处：{s}　日期：{d} ¦ 转自：{s}　{d} ¦ {d} 发布　来源 {s}　人气 {n} ¦ 浏览：{n}　来源：{s}　时间：{d}　打印 ¦ {d}&{s} ¦ {s}&{d}&{n}人已读 ¦ 【来源：{s}】　【时间：{d}】 ¦ {d}　来源：{s}　作者：{author} ¦ 作者：{author}　来源：{s}　时间：{d}　浏览：{n} ¦ 来源：{s}　编辑：{editor}　{d} ¦ 记者：{reporter}　来源：{s}　{d} ¦ 责任编辑：{duty_editor}　来源：{s}　日期：{d} ¦ {d}　{s}　编辑：{editor}　字体：大 小 ¦ 发布时间：{d}&来源：{s}&作者：{author}",
    late="（来源：{s}） ¦ 稿件来源：{s} ¦ 来源丨{s} ¦ 信息来源：{s}",
    front="□ 本报记者 {reporter+} ¦ ■记者 {reporter+} 通讯员 {correspondent+} ¦ 文｜{author} 图｜{photographer} ¦ 文/{author}　图/{photographer} ¦ {author} 文　{photographer} 图 ¦ 作者｜{author} ¦ 撰文：{author}　摄影：{photographer}　编辑：{editor} ¦ 记者丨{reporter}　编辑丨{editor} ¦ 本报记者 {reporter&photographer} 摄影报道 ¦ 记者：{reporter+} 实习生：{intern} ¦ 作者：{pen} ¦ 文：{pen} ¦ 策划：{planner} 记者：{reporter+} ¦ 通讯员 {correspondent+} 记者 {reporter} ¦ 文字：{author+} 摄影：{photographer} ¦ 采写：记者 {reporter+} ¦ {s}记者 {reporter+} ¦ 本报记者　{reporter+}　通讯员　{correspondent} ¦ 主播｜{host}　编辑｜{editor} ¦ 记者/{reporter} 摄影/{photographer} 编辑/{editor} ¦ ○ {author} / 文 ¦ 策划丨{planner}&记者丨{reporter+}&摄影丨{photographer} ¦ 本报首席记者 {reporter}　实习生 {intern} ¦ 通讯员：{correspondent+}",
    dateline="{s}讯（记者 {reporter+}） ¦ 本报讯（记者{reporter} 通讯员{correspondent+}） ¦ 本网讯（通讯员 {correspondent+}） ¦ {s}{md}电（记者 {reporter}、实习生 {intern}） ¦ （记者{reporter+}报道） ¦ 【{s}记者 {reporter}】 ¦ 本报讯 记者{reporter}报道： ¦ {s}消息（{reporter} 记者 {correspondent} 通讯员） ¦ 本报{md}讯（记者{reporter+} 实习生{intern}） ¦ 本报讯（通讯员 {correspondent} 记者 {reporter}）",
    tail="（记者 {reporter+}） ¦ （{author+}/文 {photographer}/图） ¦ （本报记者 {reporter}） ¦ （{photographer} 摄） ¦ （记者{reporter} 实习生{intern}） ¦ （作者：{author}） ¦ （{author} 撰文　{photographer} 摄影） ¦ （文：{author} 图：{photographer}） ¦ （供稿人：{contributor}） ¦ （{contributor} 供稿） ¦ （记者{reporter&photographer}摄影报道） ¦ （通讯员 {correspondent+}） ¦ （记者 {reporter+} 通讯员 {correspondent+}）",
    end="责任编辑：{duty_editor} ¦ 责编：{duty_editor}　校对：{proofreader}　审核：{reviewer} ¦ 编辑：{editor+} ¦ （责编：{duty_editor+}） ¦ 一审：{reviewer}　二审：{reviewer}　三审：{reviewer} ¦ 初审：{reviewer} 复审：{reviewer} 终审：{reviewer} ¦ 编辑：{editor}&一审：{reviewer}&二审：{reviewer}&三审：{reviewer} ¦ 监制：{producer} ¦ 出品人：{producer}　总编辑：{chief_editor} ¦ 主编：{chief_editor}　责编：{duty_editor} ¦ 供稿：{contributor} ¦ 撰稿：{author} ¦ 供稿｜{contributor}　审核｜{reviewer} ¦ 编辑｜{editor}　审核｜{reviewer}　监制｜{producer} ¦ 校对 {proofreader}　责编 {duty_editor} ¦ [责任编辑：{duty_editor}] ¦ 【责编：{duty_editor}】 ¦ （编辑 {editor}） ¦ 策划：{planner}&文字：{author}&摄影：{photographer}&责编：{duty_editor} ¦ 终审：{reviewer} ¦ 播音：{host}　编辑：{editor} ¦ 总监制：{producer}&策划：{planner}&终审：{reviewer} ¦ 出品：{producer}　策划：{planner} ¦ 图片：{photographer}　编辑：{editor+}　校对：{proofreader+} ¦ 审稿：{reviewer+} ¦ 供稿人：{contributor}　审核人：{reviewer} ¦ 编辑 / {editor}　校对 / {proofreader} ¦ 摄影：{photographer+} ¦ 责编/{duty_editor} 终审/{reviewer} ¦ 主持人：{host}　监制：{producer} ¦ 责任编辑 {duty_editor}　值班总编辑 {chief_editor}",
    files="#年度基层卫生培训报名表 ¦ 检查结果汇总表（第#批） ¦ 急救站点分布图 ¦ 培训日程安排# ¦ 家庭医生签约协议样本 ¦ 采购需求说明# ¦ 拟表彰人员名单 ¦ 健康体检须知#",
    labels="附件： ¦ 附件下载： ¦ 相关附件 ¦ 点击下载： ¦ 文件下载",
)
HANT = Script(
    plain="""
清晨五點半，巡迴醫療車從碼頭出發，車上載著心電圖機與#份快篩試劑。
衛生所主任說，部落裡會騎車的年輕人不多，藥就由郵差順路帶上山。
「以前看一次牙要搭兩班船，現在等潮水退了走過去就到。」住在外島的阿嬤笑著說。
據統計，今年流感疫苗接種率達到百分之六十三，長者的比例更高。
急診室重新劃分動線後，病人平均等候時間縮短了#分鐘。
護理師把血糖機放進竹籃，一戶一戶地敲門，狗都認得她的腳步聲。
為因應登革熱疫情，環境清潔隊在雨後兩天內巡完了全部積水容器。
院方指出，這批捐贈的輪椅將優先借給術後返家的病人。
學童視力檢查發現，近視的比例比三年前下降了四個百分點。
他在偏鄉行醫四十年，退休那天，候診椅上坐滿了來道別的人。
一、請各單位於月底前完成演練，並將紀錄留存備查。
二、公費藥劑的使用應符合適應症，庫存每週盤點一次。
專家提醒，出現胸悶、冒冷汗等症狀時，應立即就醫，切勿自行開車。
""",
    worded="""
診間外的螢幕可以列印號碼單，點選自己的名字就看得到前面還有幾位。
長輩掃描條碼後，志工會幫忙把報告下載到手機裡。
她在社群分享戒菸的經過，#位網友留言替她加油。
回到首頁重新登入，就能查到上個月的檢驗結果。
分享會由兩家醫院主辦，承辦的護理長準備了一百份便當。
字級太小的藥袋，長者看不清楚，藥師便用紅筆再寫一次。
瀏覽過病歷的人都會留下紀錄，院長也不例外。
著作權屬於全體村民，老醫師說，這本草藥圖鑑不賣。
訂閱電子報的家長有#人，每週收到一則衛教文章。
地址寫錯的檢體送到了隔壁鄉，司機連夜又跑了一趟。
有人檢舉診所刊登誇大廣告，衛生局已經開罰。
推薦她來應徵的是一位病人，理由是打針不痛。
關閉了三年的產房，上週重新亮起燈來。
更多的藥局加入了夜間服務，電話由值班藥師接聽。
""",
    titles="鯨港巡迴醫療車開上山 ¦ 一張病床背後的#位志工 ¦ 霧台嶺衛生所換新裝 ¦ 雲汐縣公布#處流感疫苗接種站 ¦ 退潮之後，牙醫走路來了 ¦ 有關加強冬季流感防治事宜",
    sites="鯨港時報 ¦ 雲汐縣衛生局 ¦ 島嶼健康網 ¦ 霧台嶺醫院",
    outlets="鯨港時報 ¦ 雲汐縣衛生局 ¦ 島嶼健康網 ¦ 霧台嶺醫院 ¦ 東澳晚報 ¦ 雲汐新聞",
    names="林雅雯 張志豪 黃俊傑 吳淑芬 葉倫 許家瑋 鄭心怡 蔡宜靜 謝明 曾國華 賴怡君 江岳 羅文彬 簡若 楊舒涵 邱建銘 連婕 游承翰 詹慧 范綱",
    pens="山嵐 潮間帶 老藥箱",
    navs="回首頁 | 網站導覽 | 雙語詞彙 | 常見問答 ¦ 即時 政治 生活 地方 健康 財經 ¦ 認識本局簡介&業務專區總覽&便民服務入口&影音專區連結 ¦ ::: 跳到主要內容區塊 ¦ 會員登入 · 訂閱電子報 · 線上投稿",
    crumbs="目前位置：首頁 > 最新消息 > 新聞稿 ¦ 首頁 / 地方新聞 / 內文 ¦ 您現在的位置：健康專區 » 衛教文章",
    tools="字級： 小 中 大 ¦ 友善列印 轉寄好友 ¦ 分享至 Facebook LINE Twitter ¦ 加入收藏 ｜ 回上一頁 ¦ 朗讀本文 播放 停止",
    inner="請按讚追蹤我們的粉絲專頁 ¦ 加入LINE好友，掌握第一手消息 ¦ 點圖可放大檢視 ¦ 喜歡這篇文章嗎？請分享給更多朋友 ¦ 影片載入中，請稍候",
    under="上一則：夜市週末休市 下一則：已是最後一則 ¦ 本網站內容採政府網站資料開放宣告授權 ¦ 未經同意不得轉載、公開播送 ¦ 最新評論（0） ¦ 看更多文章請下載鯨港時報APP ¦ 您可能有興趣的主題：長照 疫苗 ¦ 回頂端 TOP ¦ 您對本頁內容滿意嗎？ 非常滿意 普通 不滿意 ¦ 我要檢舉 / 分享 / 留言 ¦ 廣告 請繼續往下閱讀",
    related="相關新聞&海線列車誤點公告&媽祖遶境封路時間 ¦ 熱門文章&颱風假怎麼算&五款國產水果推薦 ¦ 延伸閱讀&健檢前別喝咖啡&雲汐咖啡節登場",
    replies="留言前請先登入會員 ¦ 目前共有 3 則留言 ¦ 網友回應 理性討論請勿謾罵",
    side="雙語網站 English ¦ 首長信箱 ¦ 疫苗預約專線 ¦ 今日氣象 晴時多雲 ¦ 粉絲團 追蹤我們 ¦ 活動報名專區",
    foot="地址：雲汐縣鯨港市燈塔路99號 電話：(0990)123-456 ¦ Copyright 鯨港時報 版權所有 ¦ 隱私權及資訊安全政策 ｜ 著作權聲明 ¦ 瀏覽人次：0990233 ¦ 本站支援各種瀏覽器，最佳解析度 1280x800 ¦ 服務時間：週一至週五 08:00-17:30 ¦ 無障礙標章 AA ¦ 統一編號 99000199 ¦ 客服信箱 service@example.tw",
    tops="發布日期：{d}　資料來源：{s} ¦ {s}　{d} ¦ 發佈時間：{d}　來源：{s}　點閱：{n} ¦ 來源：{s} ｜ 日期：{d} ｜ 瀏覽：{n} ¦ {d}　{s} ¦ 文章出處：{s}&刊登日期：{d} ¦ 刊登時間：{d}　來源：{s}　作者：{author} ¦ 記者：{reporter}　來源：{s}　{d}",
    late="（資料來源：{s}） ¦ 消息來源：{s}",
    front="文／{author}　圖／{photographer} ¦ 撰文：{author}　攝影：{photographer} ¦ 記者 {reporter+} ¦ 記者：{reporter+}　攝影：{photographer} ¦ 作者：{pen} ¦ 文字｜{author}　攝影｜{photographer}　編輯｜{editor} ¦ 記者{reporter+}／採訪報導",
    dateline="【記者{reporter}／鯨港報導】 ¦ 〔記者{reporter}／雲汐報導〕 ¦ （記者{reporter+}報導） ¦ 【本報記者 {reporter+}】",
    tail="（記者{reporter+}） ¦ （{author}／文、{photographer}／圖） ¦ （{photographer}攝） ¦ （作者：{author}） ¦ （記者 {reporter}、通訊員 {correspondent}）",
    end="責任編輯：{duty_editor} ¦ （編輯：{editor}） ¦ 編輯：{editor}　校對：{proofreader} ¦ 審稿：{reviewer}　總編輯：{chief_editor} ¦ 主持人：{host}　監製：{producer} ¦ 責任編輯：{duty_editor+} ¦ 攝影：{photographer}&責任編輯：{duty_editor}&審核：{reviewer} ¦ 企劃：{planner}　撰稿：{author}",
    files="#年度疫苗接種站一覽表 ¦ 活動簡章# ¦ 巡迴醫療時刻表 ¦ 補助申請書範本#",
    labels="相關附件： ¦ 檔案下載 ¦ 附加檔案：",
)
# fmt: on

LAYOUTS = (
    "<table width=980 align=center><tr><td>{nav}</td></tr><tr><td><table><tr><td class=tit>{title}</td></tr><tr><td align=center>{bar}</td></tr><tr><td id=Zoom>{text}</td></tr></table>{files}</td></tr><tr><td>{under}</td></tr><tr><td>{foot}</td></tr></table>",
    "<div class=a1>{nav}</div><div class=a2><div class=a3>{title}</div><div class=a4>{bar}</div><div class=a5>{text}</div>{files}{under}</div><div class=a6>{side}</div><div class=a7>{foot}</div>",
    "<div id=comment><h1>{title}</h1><div class=share>{bar}</div><div class=sidebar>{text}</div>{files}</div><div class=content>{under}{side}</div>{nav}<div class=article-footer>{foot}</div>",
    "<header>{nav}</header><main><article><header><h1>{title}</h1>{bar}</header>{text}<footer>{files}{under}</footer></article><aside>{side}</aside></main><footer>{foot}</footer>",
    "<section>{nav}</section><section><section><h2>{title}</h2>{bar}</section><section><section>{text}</section></section>{files}{under}</section><section>{foot}</section>",
    "<div class=top>{nav}</div><dl class=detail><dt><h3>{title}</h3></dt><dd class=info>{bar}</dd><dd class=txt>{text}</dd><dd>{files}</dd><dd>{under}</dd></dl><div>{foot}</div>",
    "<div class=wrap><div class=fl>{side}</div><div class=fr>{nav}<h1>{title}</h1>{bar}<hr>{text}<hr>{files}{under}</div></div><div class=clear></div><div>{foot}</div>",
    "<table><tr><td rowspan=3>{side}</td><td>{nav}</td></tr><tr><td><center><b><font size=5>{title}</font></b></center>{bar}<table><tr><td>{text}</td></tr><tr><td>{files}</td></tr></table></td></tr><tr><td>{under}{foot}</td></tr></table>",
    "<div id=page-content><h1 class=rich_media_title>{title}</h1><div id=meta_content>{bar}</div><div id=js_content>{text}{files}</div>{under}</div><div>{side}</div><div hidden></div>{nav}{foot}",
    "<div class=nav-bar>{nav}</div><form action='/view.aspx'><div class=panel><div class=panel-heading><span class=bt>{title}</span></div><div class=panel-body>{bar}<div class=row><div class=col>{text}</div></div></div><div class=panel-footer>{files}{under}</div></div></form><div>{foot}</div>",
    "<div class=list><ul><li>{nav}</li></ul></div><div class=newslist><h4>{title}</h4>{bar}{text}</div><div class=list2>{files}</div><div class=list3>{under}{side}</div><div class=bottom>{foot}</div>",
    "<article class=post><p class=entry-title>{title}</p><div class=entry><div class=entry-content>{text}</div><div class=entry-meta>{bar}</div></div>{files}</article><div class=widget>{side}</div><nav>{nav}</nav><div class=site-info>{under}{foot}</div>",
    "<div class=epaper><table><tr><td>{nav}</td><td><h2>{title}</h2>{bar}<founder-content>{text}</founder-content>{files}</td></tr></table></div><div>{under}</div><div>{foot}</div>",
    "<div class=main><div class=bg-ad><div class=ad-box><div><h1><span>{title}</span></h1></div>{bar}<div class=recommend>{text}</div>{files}</div>{under}</div><div class=text>{foot}</div></div><div class=main2>{nav}{side}</div>",
    "<ul class=head><li>{nav}</li></ul><fieldset><legend>{title}</legend>{bar}<blockquote>{text}</blockquote>{files}</fieldset><div>{under}</div><address>{foot}</address>",
    "<div data-v-7f>{nav}<div data-v-8a><div data-v-8b>{title}</div>{bar}<div data-v-9c><div><div>{text}</div></div></div><div data-v-9d>{files}</div></div><div data-v-aa>{side}{under}</div></div><div data-v-ab>{foot}</div>",
)  # fmt: skip
HREFS = ("/upload/{n}/{n}.{ext}", "../attach/{n}.{ext}", "/module/download/downfile?filename={n}.{ext}", "https://static.example.cn/f/{n}.{ext}")  # fmt: skip
SLOT = re.compile(r"\{(\w+(?:&\w+)?)(\+?)\}")
NUMERALS = "〇一二三四五六七八九"


def pool(text: str) -> list[str]:
    """The entries: a line each, or parted by broken bars."""
    return text.strip().split("\n") if "\n" in text else text.split(" ¦ ")


def numbered(text: str, chance: Random) -> str:
    return re.sub("#", lambda _: str(chance.randrange(12, 99)), text)


class Signer:
    """Fills forms of by-lines, and keeps who was named as what."""

    def __init__(self, script: Script, chance: Random) -> None:
        self.chance = chance
        self.named: list[tuple[str, str]] = []
        self.left, self.pens = script.names.split(), script.pens.split()
        chance.shuffle(self.left)
        self.padded = chance.random() < 0.3
        self.joint = chance.choice(("、", " ") if self.padded else ("、", " ", "　"))

    def filled(self, form: str) -> str:
        return SLOT.sub(self._drawn, form)

    def _drawn(self, found: re.Match[str]) -> str:
        roles = found[1].split("&")
        if roles == ["pen"]:
            name = self.chance.choice(self.pens)
            self.named.append(("author", name))
            return name
        names = [self.left.pop() for _ in range(self.chance.choice((1, 2, 2, 3)) if found[2] else 1)]
        self.named += [(role, name) for name in names for role in roles]
        return self.joint.join("　".join(name) if self.padded and len(name) == 2 else name for name in names)


def spoken(number: int) -> str:
    """Of a month or a day: 21 → 二十一."""
    tens, ones = divmod(number, 10)
    return ("" if tens < 2 else NUMERALS[tens]) + ("十" if tens else "") + (NUMERALS[ones] if ones else "")


def dated(moment: datetime, chance: Random, old: bool) -> tuple[str, str]:
    """A date as a page writes it, and as it is told: with the minute where that stands there."""
    year, month, day = moment.year, moment.month, moment.day
    clock = moment.strftime(" %H:%M")
    if old and chance.random() < 0.6:
        roc = year - 1911
        return chance.choice((f"民國{roc}年{month}月{day}日", f"中華民國{roc}年{month:02}月{day:02}日", f"{roc}-{month:02}-{day:02}", f"{roc}/{month:02}/{day:02}")), str(moment.date())  # fmt: skip
    plain = chance.choice((
        str(moment.date()), f"{year}年{month}月{day}日", f"{year}/{month:02}/{day:02}", f"{year}.{month:02}.{day:02}", f"{year}年{month:02}月{day:02}日", f"{year}-{month}-{day}",
    ))  # fmt: skip
    if chance.random() < 0.4:
        return plain + chance.choice((clock, clock + ":07")), f"{moment.date()}{clock}"
    if chance.random() < 0.1:
        return "".join(NUMERALS[int(digit)] for digit in str(year)) + f"年{spoken(month)}月{spoken(day)}日", str(
            moment.date()
        )
    if chance.random() < 0.1:
        return f"{plain} 星期{'一二三四五六日'[moment.weekday()]}", str(moment.date())
    return plain, str(moment.date())


def _tagged(tag: str) -> Callable[[list[str], Random], str]:
    name = tag.split(" ", 1)[0]
    return lambda lines, _: "\n".join(f"<{tag}>{line}</{name}>" for line in lines)


def _spans(lines: list[str], chance: Random) -> str:
    """Paragraphs that an editor cut into runs of one look."""
    made = []
    for line in lines:
        at = 0 if "<" in line else chance.randrange(len(line))
        runs = (line,) if at == 0 else (line[:at], line[at:])
        made.append("<p style='text-indent:2em'>" + "".join(f"<span>{run}</span>" for run in runs) + "</p>")
    return "".join(made)


def _parted(mark: str, before: str = "") -> Callable[[list[str], Random], str]:
    return lambda lines, _: mark.join(before + line for line in lines)


STYLES: tuple[Callable[[list[str], Random], str], ...] = (
    _tagged("p"), _tagged("p class=MsoNormal"), _tagged("div"), _tagged("section style='margin:8px'"), _spans, _parted("<br>"), _parted("<br/><br/>\n", "&emsp;&emsp;"), _parted("<br>\n", "&nbsp;&nbsp;&nbsp;&nbsp;"),
    lambda lines, _: "<table>" + "".join(f"<tr><td>{line}</td></tr>" for line in lines) + "</table>",
    lambda lines, _: "".join(f"<p>&emsp;&emsp;{line}</p><p>&nbsp;</p>" for line in lines),
    lambda lines, _: "<font size=3>" + "".join(f"<div><font>{line}</font></div>" for line in lines) + "</font>",
)  # fmt: skip


def block(lines: list[str], chance: Random) -> str:
    """Lines of furniture, in one of several tags."""
    if not lines:
        return ""
    style = chance.randrange(4)
    if style == 0:
        return "<ul>" + "".join(f"<li><a href='#'>{line}</a></li>" for line in lines) + "</ul>"
    if style == 1:
        return "".join(f"<div class=n{at}>{line}</div>" for at, line in enumerate(lines))
    if style == 2:
        return "<div>" + "<br>".join(lines) + "</div>"
    return "".join(f"<p>{line}</p>" for line in lines)


def linked(files: list[tuple[str, str]], label: str, chance: Random) -> list[str]:
    """Lines of links to files, the label at the first or above."""
    links = []
    for name, ext in files:
        href = chance.choice(HREFS).format(n=chance.randrange(10**6, 10**7), ext=ext)
        links.append(f"<img src='/icon/{ext}.gif'><a href='{href}' target=_blank>{name}</a>")
    if not links or chance.random() < 0.3:
        return links
    return [label.rstrip("：") + "：" + links[0], *links[1:]] if chance.random() < 0.5 else [label, *links]


def some(text: str, counts: tuple[int, ...], chance: Random) -> list[str]:
    """Some entries, those that are sets given as their lines."""
    chosen = chance.sample(pool(text), chance.choice(counts))
    return [line for entry in chosen for line in entry.split("&")]


def made(chance: Random) -> Page:
    """Make a page."""
    script = chance.choices((HANS, HANT), (4, 1))[0]
    worded = [numbered(line, chance) for line in chance.sample(pool(script.worded), chance.choice((3, 4, 5)))]
    prose = [numbered(line, chance) for line in chance.sample(pool(script.plain), chance.choice((3, 4, 6)))] + worded
    chance.shuffle(prose)
    title, source = numbered(chance.choice(pool(script.titles)), chance), chance.choice(pool(script.outlets))
    moment = datetime(2017, 1, 3, 6, 11) + timedelta(minutes=chance.randrange(4_400_000))
    shown, published = dated(moment, chance, script is HANT)
    signer = Signer(script, chance)

    def told(form: str) -> str:
        small = f"{moment.month}月{moment.day}日"
        for slot, word in (("{d}", shown), ("{s}", source), ("{n}", str(chance.randrange(30, 9000))), ("{md}", small)):
            form = form.replace(slot, word)
        return signer.filled(form)

    apart = chance.random() < 0.12  # the source stands below the text
    top = "{d}" if apart else chance.choice(pool(script.tops))
    bar = told(top).split("&")
    lines, first, last = list(prose), list[str](), list[str]()
    where = chance.choice(("front", "dateline", "tail", "none")) if not signer.named else "none"
    if where == "front":
        first = told(chance.choice(pool(script.front))).split("&")
    elif where == "dateline":
        lines[0] = told(chance.choice(pool(script.dateline))) + chance.choice(("", " ", "　")) + lines[0]
    elif where == "tail":
        lines[-1] += told(chance.choice(pool(script.tail)))
    if chance.random() < 0.65:
        last = told(chance.choice(pool(script.end))).split("&")
    late = [told(chance.choice(pool(script.late)))] if apart else []

    files = [(numbered(name, chance), chance.choice(("doc", "docx", "pdf", "xls", "xlsx", "zip"))) for name in chance.sample(pool(script.files), chance.choice((0, 1, 1, 2, 3)))]  # fmt: skip
    files = [(f"{at}.{name}.{ext}" if chance.random() < 0.4 else f"{name}.{ext}", ext) for at, (name, ext) in enumerate(files, 1)]  # fmt: skip
    links = linked(files, chance.choice(pool(script.labels)), chance)
    place = chance.choice(("in", "above", "below"))

    nav = some(script.navs, (1, 2), chance) + some(script.crumbs, (0, 1), chance)
    tools, inner = some(script.tools, (0, 1, 2), chance), some(script.inner, (0, 0, 1, 2), chance)
    under = some(script.under, (1, 2, 3, 4), chance) + some(script.related, (0, 1), chance) + some(script.replies, (0, 1, 2), chance)  # fmt: skip
    side, foot = some(script.side, (0, 2, 3), chance), some(script.foot, (2, 3, 4, 5), chance)
    layout = chance.choice(LAYOUTS)
    if "{side}" not in layout:
        side = []
    called = len(inner) - len(inner) // 2  # those of the calls that stand above the text
    text = [*inner[:called], *(links if place == "above" else []), *first, *lines, *late, *(links if place == "in" else []), *last, *inner[called:]]  # fmt: skip
    html = layout.format(
        nav=block(nav, chance), title=title, bar="<div>" + _tagged(chance.choice(("div", "p", "span", "p class=time")))(bar, chance) + "</div>" + block(tools, chance), text=chance.choice(STYLES)(text, chance),
        files=block(links, chance) if place == "below" else "", under=block(under, chance), side=block(side, chance), foot=block(foot, chance),
    )  # fmt: skip
    meta = f"<meta name=PubDate content='{published}'>" if chance.random() < 0.2 else ""
    site = chance.choice(pool(script.sites))
    html = f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{title}_{site}</title>{meta}<style>p{{margin:0}}</style></head><body>{html}<script>var share='on';</script></body></html>"
    furniture = [*nav, *tools, *inner, *under, *side, *foot]
    return Page(
        html, prose, worded, furniture, [name for name, _ in files], published.replace(" ", "T"), source, signer.named
    )
