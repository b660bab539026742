"""What the parts of a web page around an article say: buttons, menus, share bars, footers, notices of copyright.

Where such words may stand: ``bare`` are those of which a whole line may consist; ``before`` are those with which a
line begins that is furniture whatever follows; ``marked`` ones need a mark, a blank or the end behind them; ``before
behind`` are those that make a line furniture wherever they stand in it. Lines are compared in folded form
(``crawler.text.fold``), so that words stand here simplified and with narrow marks.
"""

from __future__ import annotations

from crawler.lexicon.row import rows

BUTTONS = rows(
    r"""
    share | bare | 微博 {} | QQ 空间 微信 微博 新浪 腾讯 人民 头条 朋友圈 好友 抖音 百度 转发
    share | bare | 微博 {} | 点赞 赞 分享
    share | bare before | 微博 {} | 分享到 分享至
    this article | bare | 微博 听全文 | (?:收藏|分享|转发|打印|下载|朗读|阅读|听)(?:本文|本页|此文|全文|文章|新闻|页面)
    share | bare | 微博 {} | 复制链接 复制网址 手机看 手机阅读 扫码阅读 语音播报 举报反馈 已编辑
    keep | bare | 微博 {} | 收藏 加入书签 订阅 关注
    keep | bare before | 微博 {} | 收藏本站 收藏此页 收藏本页 加入收藏 设为首页
    print | bare before | 微博 {} | 打印 打印本文
    close | bare before | 微博 {} | 关闭 关闭本页 关闭页面
    print | bare | 微博 {} | 列印 友善列印 转寄
    back | bare | 微博 {} | 返回 返回页首 返回上页 返回上级
    back | bare before | 微博 {} | 返回顶部 回到顶部 返回首页 返回列表
    size | bare marked | 微博 {} | 字号 字体
    size | bare | 微博 {} | 选择 放大 缩小 默认 正常 大 中 小 A
    size | bare before | 微博 {} | 字体大小
    count | bare | 微博 {} | 浏览 阅读
    script | bare before | 微博 {} | 简体 简体版 繁体 繁体版
    access | bare before | 微博 {} | 无障碍 长者 长者助手 长者模式 长者专区 长者版 适老 适老化
    access | bare before | 微博 {} | 语音阅读 点击播报
    access | bare | 微博 {} | 护眼模式 夜间模式 夜间 背景色 保护色 关怀版 朗读 English 移动版 手机版
    pager | bare before | 微博 {} | 上一页 下一页 上页 下页 首页 尾页
    pager | bare | 微博 {} | 上1页 下1页 末页 网站首页
    pager | bare | 微博 首 页 | 首\s*页
    menu | bare before | 微博 {} | 网站地图 联系我们 关于我们
    menu | bare | 微博 {} | 关于本站 帮助 登录 注册 搜索 政府信息公开 新媒体矩阵 新闻中心 通知公告 专题专栏
    menu | bare | 微博 {} | 办事服务 政民互动 数据开放
    menu | bare | 微博 {} | 友情链接 更多 正文 内容 标签 关键字 关键词 PDF 原版
    menu | bare | 微博 政 务 公 开 | 政\s*务\s*公\s*开
    menu | bare | 微博 政 务 服 务 | 政\s*务\s*服\s*务
    menu | bare | 微博 网 上 办 事 | 网\s*上\s*办\s*事
    menu | bare | 微博 互 动 交 流 | 互\s*动\s*交\s*流
    menu | bare | 微博 走 进 清 江 | 走\s*进\s*\S{1,2}\s*\S
    menu | bare before | 微博 {} | 退出 数字报
    app | bare | 微博 {} | 微信公众号 客户端 扫码 下载 下载点点通
    app | bare before | 微博 {} | 二维码
    related | bare | 微博 {} | 推荐 热点 热门 热门新闻 推荐文章 相关搜索 相关视频
    of this article | bare | 微博 {} | 相关附件 相关解读 相关文件 相关网站
    service | bare before | 微博 {} | 政策推送
    comments | bare | 微博 {} | 留言 网友留言 参与评论 写评论 举报
    comments | bare before | 微博 {} | 跟贴 跟帖 纠错 我要纠错
    """
)
"""The names of buttons, menus and widgets."""

BESIDE = rows(
    r"""
    related | bare marked | {}:春江花月夜 | 相关新闻 相关阅读 相关链接 相关文章 相关推荐 相关稿件 相关信息 相关报道
    related | bare marked | {}:春江花月夜 | 相关专题 相关内容 相关连结
    related | bare before | {}春江花月夜 | 往期回顾 往期精彩 往期推荐 往期精选 本期精彩回顾 热门点阅 热门投票
    related | bare before | {}春江花月夜 | 推荐阅读 推荐新闻 延伸阅读 猜你喜欢 智能推荐 为你推荐 为您推荐 热门推荐
    related | bare before | {}春江花月夜 | 热点推荐 热点关注 热点新闻
    related | bare marked | {}:春江花月夜 | 热门文章 图片新闻 本类热门
    related | before | {}春江花月夜 | 更多精彩 更多新闻 更多相关
    this page | marked | {}:www.qingjiang.example | 原文地址 原文网址 本文地址 本文网址 本文链接 文章链接
    neighbours | before | {}春江花月夜 | 上一篇 下一篇 上一条 下一条
    comments | bare before | {}春江花月夜 | 网友评论 最新评论 热门评论 全部评论 发表评论 我要评论
    comments | bare before | 评论(12) | 评论(?=$|[\s(\d]|:$)
    foot | before | {}春江花月夜 | 免责声明 版权声明 扫一扫在手机
    foot | bare before | {}春江花月夜 | 打印本页 关闭窗口
    comments | before | 看完这篇文章,您的心情是: | 看[完了过].{0,6}文章,?[您你]的心情
    foot | before | 分享到: | 分享到(?=:?$)
    foot | before | 分享给好友: | 分享给(?:好友|朋友)(?=:?$)
    """
)
"""What stands over the parts behind an article; nothing behind such a line belongs to it, if little prose is left."""

OPENINGS = rows(
    r"""
    player | before | {}春江花月夜 | 清晰度切换 当前倍速 倍速播放 抱歉,视频 视频加载 播放出错 故障代码 操作已生效
    player | before | 听新闻 0:00 / 1:48 | 听新闻(?=\s*\d)
    player | before | {} 02:13 | AI主播播报
    scan | before | {}春江花月夜 | 扫一扫 扫描 长按 手机扫 用手机扫 微信扫
    page | before | {}春江花月夜 | 上一章 下一章 上一则 下一则 没有了 返回上 返回页 本文共 本文导航 分页 上一版 下一版
    page | before | {}春江花月夜 | 当前版 本版 标题导航
    page | before | 第 2 页 | 第\s*\d+\s*页
    page | before | 共 12 页 | 共\s*\d+\s*页
    files | before | 相关附件:春江花月夜 | 相关(?:附件|解读)(?=$|[\s:>»])
    files | before | 附件下载: | 附件下载(?=:?$)
    more | before | {}春江花月夜 | 正在阅读 继续阅读 展开阅读 展开全文 展开剩余 阅读全文 阅读原文 阅读更多 查看更多
    more | before | {}春江花月夜 | 阅读剩余 点击蓝字 分享让更多人
    more | before | 打开春江客户端,看更多 | 打开.{0,8}(?:客户端|APP)
    more | before | {}春江花月夜 | 查看全文 查看原文 更多内容 更多资讯
    more | bare before | {}春江花月夜 | 查看评论
    more | before | {}春江花月夜 | 点击进入 点击下载 点击查看 点击阅读 点击观看 点击收听 点击加载 点击收藏 热门关注
    more | before | {}春江花月夜 | 点我下载 点此下载 点我查看 点此查看 点此进入 立即下载 立即打开
    more | before | {}春江花月夜 | 热点评论 原文链接 点击上方 请继续往下阅读 继续往下阅读 预览时标签不可点
    more | before | {}春江花月夜 | 喜欢此内容的人还喜欢
    more | before | 点击“阅读原文”,查看春江花月夜 | 点击.?阅读原文
    more | marked | {}:春江花月夜 | 热词 微信号
    page | before | {}春江花月夜 | 回上一页 本帖最后由
    more | before | 更多>春江花月夜 | 更多(?=$|[\s>»:])
    more | before | 更多健康资讯,请关注春江花月夜 | 更多.{0,12}关注
    comments | before | {}春江花月夜 | 暂无评论 还没有评论 留言与评论 请先登录 登录后
    notice | before | {}春江花月夜 | 特别声明 郑重声明 转载请 转载须
    statement | marked | {}:春江花月夜 | 声明
    owner | before | {} 春江花月夜 | ©
    host | before marked | {}春江花月夜 | 主办单位 承办单位 主管单位
    owner | before marked | {}春江花月夜 | 技术支持
    owner | before | {}春江花月夜 | 网站支持
    owner | marked | {}:春江花月夜 | 版权所有
    owner | before | 主办:清江市卫生健康局 承办:信息中心 | 主办:.*承办:
    owner | before | 地址:清江路8号 邮编:000000 | 地址:.*(?:邮编|电话)
    owner | before | 电话:000 邮编:000 | 电话:.*邮编
    leaving | before | {}春江花月夜 | 您访问的链接即将 是否继续
    greeting | before | {}春江花月夜 | 今天是 欢迎访问 欢迎光临 欢迎您 设为书签 收藏本 收藏此 关注我们
    size | before | [ 字体 大 中 小 ] | \[\s*字体
    follow | before | 关注·春江花月夜 | (?:订阅|关注)·
    place | before | {}春江花月夜 | 当前位置 当前的位置 您的位置 您位置 您当前的位置 您现在的位置
    taken | before | {}春江花月夜 | 转自 转载自 转载于 本文转 本文摘 本文系 本文打印自
    original | marked | {}:春江花月夜 | 原标题
    keywords | marked | {}:春江花月夜 | 关键字 tag tags
    advert | before | {}春江花月夜 | 广告(?![主商])
    promotion | before | {}春江花月夜 | 推广 赞助
    editor | before | {}春江花月夜 | 责任编辑
    editor | before | [责编春江花月夜 | \[责编
    editor | before | (责编春江花月夜 | \(责编
    archive | before | {}春江花月夜 | 归档时间
    """
)
"""How a line of furniture begins; the value of a ``marked`` owner may stand on the next line."""

NOTICES = rows(
    r"""
    copyright | before behind | 春江花月夜,版权归春江 | 版权(?:所有|均?[归属]|声明)
    copyright | before behind | 春江花月夜,{}春江 | 侵权必究 Copyright 网站标识码 增值电信 用户上传并发布 支持IPv6
    copyright | before behind | 春江花月夜,严禁转载 | (?:严禁|请勿|禁止|谢绝|不得)(?:擅自)?(?:转载|复制|镜像)
    copyright | before behind | 春江,未经许可复制 | 未[经获].{0,16}(?:授权|许可|允许|同意).{0,16}(?:转载|复制|镜像|摘编)
    copyright | before behind | 春江花月夜,转载请注明 | 转载.{0,12}(?:注明|联系|致电|保留)
    copyright | before behind | 春江花月夜,注明来源 | 注明.{0,12}(?:作者|来源|出处)
    copyright | before behind | 春江花月夜,凡本网 | 凡(?:本网|注明)
    copyright | before behind | 春江花月夜,本网站由春江 | 本网站?(?:由|注明)
    copyright | before behind | 春江花月夜,All Rights Reserved | All\s*Rights?\s*Reserved
    disclaimer | before behind | 春江花月夜,不代表本站 | (?:仅|不)代表.{0,10}(?:观点|立场|本[站网人])
    disclaimer | before behind | 春江,网易号发布 | (?:自媒体|网易号|百家号|企鹅号).{0,16}(?:上传|发布|作者|观点)
    disclaimer | before behind | 春江,头条号作者 | (?:头条号|搜狐号|大鱼号).{0,16}(?:上传|发布|作者|观点)
    disclaimer | before behind | 春江花月夜,如有侵权请联系 | [若如]有?.{0,6}(?:侵权|版权).{0,20}(?:联系|删除)
    disclaimer | before behind | 春江花月夜,联系我们删除 | 联系.{0,6}删除
    disclaimer | before behind | 春江花月夜,仅提供存储平台 | 仅提供.{0,6}(?:服务|平台)
    registration | before behind | 春江花月夜,ICP备 | [ICP]{3}\s*[备证]
    registration | before behind | 春江花月夜,公网安备 | 公网安?[备编]
    registration | before behind | 春江花月夜,许可证编号 | 许可证(?:编?号|:)
    bookmark | before behind | 春江花月夜,保存为书签 | 保存为书签
    browser | before behind | 春江花月夜,以上浏览 | (?:最佳|以上).{0,4}(?:浏览|分辨率)
    browser | before behind | 使用1366*768分辨率/IE10浏览 | 分辨率(?=.{0,20}(?:浏览|IE))
    browser | before behind | 春江花月加载中,请稍候 | (?:加载|载入)中(?=[,.…。]|$)
    answer | before behind | 新闻中心意见反馈留言板 | 意见反馈(?=留言|\s|$)
    answer | before behind | 春江花月夜,{}春江 | 欢迎批评指正
    answer | before behind | 春江有误,请点击页面纠错 | 点击.{0,6}纠错
    owner | before behind | 春江花月夜,主办 地址 | 主办\s*地址
    comments | before behind | 春江花月夜,{}春江 | 抢沙发
    comments | before behind | 春江花月夜,坐沙发 | 坐沙发(?<![\u4e00-\u9fff]坐沙发)
    comments | before behind | 春江花月夜,{}春江 | 条评论
    comments | before behind | 春江花月夜 12人参与 | 人参与(?<![\u4e00-\u9fff]人参与)
    comments | before behind | 春江花月夜,快来评 | [快我]来[评说抢]
    scan | before behind | 春江花月夜,公众号扫春江 | (?:公众号|客户端).{0,16}(?:扫|下载|关注)
    scan | before behind | 春江花月夜,把我们{} | 设为星标
    scan | before behind | 春江花月夜,扫码关注 | 扫(?:一扫|码|描).{0,24}(?:二维码|关注|手机|下载|阅读)
    """
)
"""What only furniture says: notices of copyright, footers, invitations to comment, those to scan a code."""

SENTENCES = frozenset("advert greeting leaving comments notice foot related neighbours taken".split())
"""Meanings of words with which a line of furniture begins though it is a whole sentence; others begin texts too."""

CALLS = rows(
    """
    act | before | 戳这里{} | 点击 点开 轻点 长按 滑动 扫码 扫描 关注 订阅 转发 分享 点赞 按赞 追踪 收藏 留言 回复 评论
    act | before | 戳这里{} | 加入 下载 升级 刷新 星标 在看 阅读 播放 打开 搜索 预约 提交 获取 暂停 停止
    act | before | 戳这里{} | 复制 生成 保存 打印 放大 朗读
    thing | behind | 点击{} | 公众号 小程序 客户端 APP 阅读原文 二维码 蓝字 图片 粉丝 白名单 后台 浏览器 链接 视频 好友
    thing | behind | 点击{} | 海报 朋友 朋友圈 群聊 读者群 评论区 留言区 主页 全文 原文 详情 更多 LINE
    asks | before | {}点赞 | 欢迎 快来 立即 一键 戳 别忘了 记得 点个 点图
    """
)
"""Of what a call to the reader is made: what is to be done, on what, and how one asks for it."""

ENDS = rows("end | bare | -{}- | 完 全文完 本文完 END")
"""What says that an article ends."""

TRAIL = rows(
    r"""
    trail | before | 首页 > 要闻 | (?:位置|首页|主页)\s*.*?[>»›→/]
    trail | before | 位置 - 首页 - 要闻 | 位置(?:\s*-\s*|\s+)(?:首页|主页)
    trail | marked | 您现在的位置:要闻 | ^(?:您?(?:当前|现在)?(?:所在)?的?位置)\s*:
    trail | marked | 当前:首页 要闻 | ^(?:您?(?:当前|现在))\s*:
    """
)
"""How the path of a page in its site begins."""

OF_PAGE = rows("this page | bare | 首页 > 要闻 > {} | 正文 内容 详情 查看内容 查看详细 文章内容")
"""What the last step of such a path calls the page itself: it is no column."""

FILE_LISTS = rows(
    """
    list of files | bare | {} | 附件 相关附件 下载附件 附件下载 附件列表 相关附件下载 相关附件列表
    list of files | bare | {} | 相关档案 附加档案 档案下载 附档 附档下载
    """
)
"""What stands over a list of files."""

NOT_A_NAME = rows(
    """
    no name | bare | {} | 点击 下载 附件下载 点击下载 查看 下载附件 附件 附件1 预览
    """
)
"""What a link to a file may say in the place of the file's name; numbers may stand behind 附件."""
