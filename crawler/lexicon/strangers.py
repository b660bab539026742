"""Words on the front page of a host that a government has given up, and marks of those that governments run."""

from __future__ import annotations

from crawler.lexicon.row import rows

TRADES = rows(
    r"""
    gambling | before behind | {}官方网站 | 娱乐城 赌场 博彩 彩票 棋牌 真人视讯 百家乐 投注 老虎机 电子游艺
    gambling | before behind | {}官方网站 | 六合彩 时时彩 下注 足球比分 网上娱乐 线上娱乐 娱乐平台 电竞竞猜
    gambling | before behind | Online {} | casino Casino CASINO betting Betting poker Poker slots Slots
    filth | before behind | 免费{} | 成人视频 成人影院 无码 毛片 情色 约炮
    parked | before behind | {}页面 | 域名出售 域名转让 此域名 该域名 域名已过期 域名到期 域名停放 出售域名 购买域名
    parked | before behind | This {} | domain Domain DOMAIN parked Parked
    company | before behind | 示例{} | 有限公司 有限责任公司 股份公司 集团 旗舰店 商城 装修 家政 加盟 代理商
    company | before behind | 示例{} | 厂家 批发 直销 旅行社 小说 影院 电影 游戏 下载站 手游 论坛 导航网 站长 贷款
    company | before behind | 示例{} | 二手车 婚庆 减肥 美容 门诊部 男科 妇科 整形 植发
    """
)
"""What a title says that is no government's."""

OFFICIAL = rows(
    r"""
    official | before behind | {}：4401000001 | 网站标识码 政府网站找错 党政机关
    official | before behind | {} | bszs\.conac\.cn dcs\.conac\.cn zfwzgl\.www\.gov\.cn
    """
)
"""What stands at the foot of a government's pages alone."""

DOORS = rows(
    """
    door | before behind | {} | 首页 主页 网站首页 欢迎访问 欢迎光临 官方网站 官网 门户网站 网站 index Index home Home
    """
)
"""Words of a title that names nobody."""
