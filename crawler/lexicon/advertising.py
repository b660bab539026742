"""Words of the advertising that hijacked hosts put into pages, and of the messengers where advertisers wait."""

from __future__ import annotations

from crawler.lexicon.row import rows

KEYWORDS = rows(
    """
    telling | bare | {},无码,高清,成人,三级 | 亚洲 亞洲 欧美 歐美 国产 國產 精品 彩票 棋牌 发票 發票
    keyword | bare | 国产,{},成人,三级,无码 | 日韩 日韓 在线 在線 视频 視頻 免费 免費 高清 毛片 福利 久久 伊人 激情 色
    keyword | bare | 国产,{},高清,在线,视频 | 无码 無碼 成人 三级 三級 娱乐 娛樂 赌 賭 博彩 代开 代開
    keyword | bare | 国产,{},高清,在线,视频 | av AV Av aV va VA Va vA
    """
)
"""Keywords that stand in groups, without a sentence; every such line has a telling one. Hosts print them simplified on
traditional pages too, but not all."""

MESSENGERS = rows(
    """
    messenger | before | 示例市卫生{}abc12345健康局召开会议 | 微信 薇信 威信 微Q 微q 电报 電報 电Q 電Q QQ Qq qQ qq
    """
)
"""What stands before the advertiser's name; other spellings slip past filters."""

JOINTS = rows(
    """
    joint | before | 示例市卫生微信{}abc12345健康局召开会议 | 号 號 群 加 联系 聯系 搜
    """
)
"""What may stand between a messenger and a name."""
