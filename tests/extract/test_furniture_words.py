"""What buttons, menus, notices and footers around articles say, word by word."""

from __future__ import annotations

import pytest

from crawler.extract.lines import Line
from crawler.extract.trim import trimmed
from crawler.text.furniture import is_furniture

REST = "春江花月夜"
"""Words that say nothing of what they stand beside: the word in front of or before them decides."""

PROSE = Line("清晨的广场上，医务人员为老人量血压、测血糖，耐心回答他们提出的每一个问题，" * 3 + "直到中午。")


def judged(text: str) -> bool:
    return is_furniture(text)


BUTTONS = """
QQ 空间 微信 新浪 腾讯 人民 头条 朋友圈 好友 抖音 百度 分享 分享到 分享至 转发 收藏 收藏本站 收藏此页 收藏本页 点赞 赞
打印 打印本页 打印本文 关闭 关闭窗口 关闭本页 关闭页面 返回 返回页首 返回顶部 返回首页 返回列表 返回上页 返回上级 字号 字体 字体大小
选择 浏览 放大 缩小 默认 正常 大 中 小 A Ａ 简体 简体版 繁体 繁體 繁体版 无障碍 无障碍浏览 无障碍阅读 长者 长者助手 长者模式 长者专区 长者版
适老 适老化 关怀版 语音阅读 语音阅读正文 朗读 English 移动版 手机版 上一页 下一页 上1页 上页 尾页 末页 网站首页 首页 网站地图 联系我们
关于我们 关于本站 帮助 登录 注册 退出 退出登录 搜索 政府信息公开 新媒体矩阵 新闻中心 通知公告 专题专栏 办事服务 政民互动 数据开放 设为首页
加入收藏 加入书签 订阅 关注 客户端 扫码 阅读 二维码 下载 下载点点通 更多 正文 内容 图片新闻 智能推荐 热点 热点关注 热点推荐 热点新闻
热门 热门推荐 热门文章 热门新闻 热门评论 政策推送 推荐 推荐阅读 推荐文章 推荐新闻 相关附件 相关新闻 相关阅读 相关链接 相关文章 相关推荐 相关稿件
相关信息 相关报道 相关解读 相关文件 相关内容 相关专题 相关网站 相关搜索 相关视频 延伸阅读 猜你喜欢 为你推荐 为您推荐 友情链接 评论 网友评论 全部评论
最新评论 热门评论 发表评论 查看评论 参与评论 我要评论 写评论 跟贴 跟帖 留言 网友留言 纠错 我要纠错 举报 标签 关键字 关键词 数字报 PDF 原版
"""


@pytest.mark.parametrize("beside", ["微博 {}", "{}"])
def test_buttons_and_menus(beside: str) -> None:
    for word in BUTTONS.split():
        assert judged(beside.format(word)), word


def test_words_of_a_text_are_none() -> None:
    for text in ("春江", "花月夜", "夜", "微博 春江", "打春江"):
        assert not judged(text), text


@pytest.mark.parametrize(
    "text",
    ["首 页", "政 务 公 开", "政务 服务", "网 上 办 事", "互动 交流", "走 进 清 江", "走进甲县", "政务公开 首页"],
)
def test_menus_that_are_set_wide(text: str) -> None:
    assert judged(f"微博 {text}")


@pytest.mark.parametrize(
    ("text", "furniture"),
    [
        ("打印 / 关闭_128", True),
        ("微博 头条 抖音 朋友圈 甲乙", True),  # two characters that no word explains, among many words
        ("微博 头条 抖音 朋友圈 甲乙丙", False),
        ("微博 朋友圈 甲乙", True),
        ("微博 头条 甲乙", False),  # too short a line to be sure
        ("微博头条甲乙", False),
        ("微博头条 甲乙丙", False),
        ("微博 头条甲", False),
    ],
)
def test_what_is_left_of_a_line_without_its_words(text: str, *, furniture: bool) -> None:
    assert judged(text) == furniture


BEGINNINGS = """
扫一扫 扫描 长按 手机扫 用手机扫 分享到 分享至 打印 【打印 关闭 【关闭 返回首页 返回顶部 返回列表 返回上 上一篇 下一篇 上一条 下一条 上一页 下一章 下一则
-上一篇 ·下一篇 •上一篇 没有了 推荐阅读 延伸阅读 正在阅读 继续阅读 展开阅读 展开全文 展开剩余 阅读全文 阅读原文 阅读更多 查看更多 查看全文 查看原文 查看评论
点击进入 点击下载 点击查看 点击阅读 点击观看 点击收听 点击加载 点击收藏 热点推荐 热门推荐 热点关注 热门评论 热点新闻 猜你喜欢 智能推荐 政策推送 为你推荐 为您推荐
更多> 更多＞ 更多» 更多: 更多： 更多精彩 更多新闻 更多内容 更多相关 更多资讯 纠错 我要纠错 网友评论 发表评论 最新评论 热门评论 全部评论 暂无评论 还没有评论
评论( 评论（ 评论0 留言与评论 跟贴 跟帖 请先登录 登录后 免责声明 版权声明 声明: 声明： 特别声明 郑重声明 主办单位 承办单位 主管单位 技术支持 网站标识码 网站地图
网站支持 联系我们 关于我们 您访问的链接即将 是否继续 退出 语音阅读 繁体 繁體 简体 无障碍 长者 适老 今天是 欢迎访问 欢迎光临 欢迎您 设为首页 设为书签 收藏本
收藏此 加入收藏 微信扫 字号: 字号： 字体： 字体大小 【字体 浏览次数 浏览量 浏览数 访问量 阅读次数 阅读量 点击数 点击量 点击次数
当前版 数字报 本版 上一版 下一版 标题导航 订阅· 关注· +关注· 二维码 原标题: 原标题： 转自 关键字: 关键词: 关键词： 标签: 标签： tag: Tags： 第2页 第2页 共12页
[首页 尾页 上页 下页 广告 推广 赞助 责任编辑 （责编 (责任编辑 [责编 【责任编辑 编辑: 编辑： （编辑： (编辑： [编辑： 【编辑： 返回页 本文共 本文导航 归档时间 分页
转载自 转载于 转载请 转载须 本文转 本文摘 本文系 当前位置 当前的位置 您的位置 您位置 您当前的位置 您现在的位置 关注我们 原文链接 热门关注 热点评论 回到顶部
热点新闻 相关附件: 相关解读： 更多健康资讯，请关注
"""


def test_how_lines_of_furniture_begin() -> None:
    for word in BEGINNINGS.split():
        assert judged(word + REST), word
    for text in ("- 上一篇", "更多 ", "评论 ", "第 2 页", "共 12 页", "[ 首页", "【 字体"):
        assert judged(text + REST), text


def test_a_counter_has_a_number_or_nothing_behind_it() -> None:
    for word in "浏览 阅读 点击 阅读数 人气".split():
        for text in ("：12", ": 12", "：", "：(12)"):
            assert judged(word + text), word + text
        assert not judged(f"{word}：{REST}"), word


def test_what_belongs_to_an_article_stands_behind_its_label() -> None:
    for word in "附件 新闻 阅读 链接 文章 推荐 稿件 信息 报道 解读 专题".split():
        for mark in (" ", ":", "：", ">", "＞"):
            assert judged(f"相关{word}{mark}{REST}"), (word, mark)
        assert not judged(f"相关{word}{REST}"), word
    for text in (
        "附件下载",
        "附件下载:",
        "附件下载：",
        "本市各区相关网站",
        "本市各区相关链接",
        "微博：",
        "评论",
        "更多",
        "相关新闻",
    ):
        assert judged(text), text
    assert not judged("附件下载说明书")
    for text in ("地址：清江路8号 邮编：000000", "地址:清江路8号 电话：000", "电话：000 邮编：000", "电话:000 邮编：0"):
        assert judged(text), text
    for text in ("地址：清江路8号", "电话：0000", "邮编：00 电话：00"):
        assert not judged(text), text


NOTICES = """
版权所有 版权归 版权属 版权均归 版权声明 侵权必究 严禁转载 请勿转载 禁止复制 谢绝镜像 不得擅自转载 未经授权转载 未獲许可复制 未获允许镜像 未经同意镜像 未经授权摘编
转载请注明 转载请联系 转载请致电 转载请保留 注明作者 注明来源 请注明出处 凡本网 凡注明 本网由 本网站注明 仅代表其观点 不代表其立场 不代表本站 仅代表本网 不代表本人
自媒体用户上传 网易号用户发布 百家号作者 企鹅号作者 头条号作者 搜狐号作者 大鱼号观点 若侵权请联系 如有侵权请删除 如涉版权请联系 若有版权请删除 联系我们删除
Copyright AllRightsReserved ICP备 ICP证 公网安备 公网安编 公网备 网站标识码 增值电信 许可证号 许可证编号 许可证: 许可证： 最佳浏览 以上浏览 最佳分辨率 以上分辨率 分辨率IE10 意见反馈留言 欢迎批评指正
主办地址 仅提供上传服务 仅提供存储平台 抢沙发 坐沙发 条评论 人参与 快来评 我来说 快来抢 用户上传并发布 支持IPv6 公众号扫 客户端下载 公众号关注 扫一扫二维码 扫码关注 扫描用手机 扫码下载 扫码阅读
"""


def test_notices_wherever_they_stand_in_a_line() -> None:
    for word in NOTICES.split():
        assert judged(f"{REST}，{word}{REST}"), word
    for text in ("All Rights Reserved", "ICP 备", "主办 地址"):
        assert judged(REST + text), text


def test_a_word_is_no_notice_without_what_goes_with_it() -> None:
    for word in """版权 转载 严禁擅自 未经授权 未经转载 联系 代表 不代表 自媒体 网易号 若侵权 如版权 提供服务 以上 许可证 公众号 客户端
    扫码 扫描 二维码 沙发 分辨率 意见反馈 批评指正 IPv6 评论 快来 我来 本网 注明 备""".split():
        assert not judged(f"{REST}，{word}{REST}"), word


ENDS = """
相关新闻 相关阅读 相关链接 相关文章 相关推荐 相关稿件 相关信息 相关报道 相关专题 相关内容 【相关新闻 [相关新闻 推荐阅读 推荐新闻 延伸阅读 上一篇 下一篇 上一条 下一条
猜你喜欢 智能推荐 为你推荐 为您推荐 网友评论 最新评论 热门评论 全部评论 评论 评论( 评论（ 评论12 评论: 评论： 热门推荐 热门文章 免责声明 版权声明 扫一扫在手机 分享到 分享到:
分享到： 打印本页 【打印本页 关闭窗口 【关闭窗口 更多精彩 更多新闻 更多相关 我要评论 发表评论 图片新闻 本类热门 热点推荐 热点新闻 热点关注
"""


def test_what_ends_an_article() -> None:
    for word in [*ENDS.split(), "评论 12"]:
        assert trimmed([PROSE, Line(word), Line(REST)], None) == [PROSE], word
    for word in ("上一级医院", "热门诊室", "评论员文章", "更多居民"):
        assert Line(word).text in [line.text for line in trimmed([PROSE, Line(word), Line(REST)], None)], word


def test_a_menu_is_short_names_with_bars_between() -> None:
    entry = "春" * 12
    for line, found in (
        ("春江|花月|夜行|潮水", True),
        ("春江|花月|夜行", False),
        (f"春江|花月|夜行|{entry}", True),
        (f"春江|花月|夜行|{entry}水", False),
        ("春江｜花月｜夜行｜潮水", True),
        ("14|春江医院|滨江路91号|许可", False),
        ("|".join(["春江花月夜"] * 43), True),
        ("|".join(["春江花月夜"] * 44), False),
    ):
        assert judged(line) == found, line
