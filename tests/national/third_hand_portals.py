"""City portals of the third hand, which lead to a bureau that is somewhere else or below them."""

from __future__ import annotations

from dataclasses import dataclass

from national.sample_site import NationalSite
from national.third_hand_build import built, nation
from national.third_hand_leads import LEADS
from national.third_hand_schemes import (
    ANHUI,
    ASPX,
    EPOINT,
    GLIST,
    JHTML,
    JPAAS,
    JPAGE,
    NFCMS,
    OID,
    PLAIN,
    SHOWLIST,
    TRS,
    UCAP,
    VSB,
    Scheme,
)
from national.third_hand_site import Plan, Shelf, shelves
from national.third_hand_web import Web

WHOLE = shelves("""
    卫健动态 news wjdt 31 动态 panel news
    县区动态 news xqdt 22 动态 panel news
    通知公告 notice tzgg 34 动态 panel notice 1
    政策文件 policy zcwj 17 公开 panel policy
    政策解读 interpretation zcjd 8 公开 menu interpretation
    内设机构 page nsjg 0 公开 menu news
    办事指南 unwanted bszn 12 服务 menu guide
    下载中心 unwanted xzzx 9 服务 menu download""")
SMALL = shelves("""
    工作动态 news gzdt 28 工作动态 tab news
    公示公告 notice gsgg 33 公示公告 tab notice
    法规文件 policy fgwj 15 法规文件 tab policy
    领导信箱 unwanted ldxx 11 互动 menu letter""")
OPEN = shelves("""
    工作动态 news xx/gzdt 24 部门信息 panel news
    通知公告 notice xx/tzgg 27 部门信息 panel notice
    规范性文件 policy xx/gfxwj 13 信息公开 panel policy
    财政预决算 disclosure xx/czyjs 9 信息公开 menu budget
    人事信息 notice xx/rsxx 10 信息公开 menu staff
    领导班子 page xx/ldbz 0 信息公开 menu news""")
SPOKEN = shelves("""
    健康要闻 news jkyw 30 要闻 panel news
    公告栏 notice ggl 26 要闻 panel notice
    图解 interpretation tj 7 政策 menu interpretation
    政策法规 policy zcfg 16 政策 menu policy
    新闻发布会 press xwfbh 6 互动 menu press
    在线访谈 interview zxft 7 互动 menu interview
    问卷调查 unwanted wjdc 8 互动 menu survey""")
CITY = shelves("""
    政务要闻 unwanted ywdt/zwyw 15 要闻动态 panel city
    部门动态 unwanted ywdt/bmdt 14 要闻动态 panel city
    公示公告 unwanted zwgk/gsgg 13 政务公开 panel charter
    政府文件 unwanted zwgk/zfwj 12 政务公开 menu charter
    市长信箱 unwanted hdjl/szxx 10 互动交流 menu letter
    市情概况 page zjcs/sqgk 0 走进城市 menu news""")
"""Columns of bureaus and, last, those of a portal, which nobody wants from a bureau."""


@dataclass(frozen=True)
class Way:
    """A portal, the bureau that it leads to, and how."""

    name: str
    city: str
    office: str
    """Name of the bureau after the city's."""
    called: str
    """What the portal calls it."""
    portal: str
    bureau: str
    scheme: Scheme
    portals: Scheme
    """Scheme of the portal's own lists."""
    shelves: tuple[Shelf, ...]
    layout: str
    lead: str
    home: str = ""
    """File name of the bureau's home page."""


WEI, JU = "卫生健康委员会", "卫生健康局"
WAYS = (
    Way("p-anping", "安坪市", WEI, "市卫生健康委员会", "http://www.anping.gov.cn/", "http://wjw.anping.gov.cn/",
        TRS, TRS, WHOLE, "panels", "select"),
    Way("p-dongyi", "东沂市", WEI, "市卫健委", "https://www.dongyi.gov.cn/", "https://wsjkw.dongyi.gov.cn/",
        JPAGE, JPAGE, WHOLE, "tabs", "footer"),
    Way("p-xinzhou", "莘州市", JU, "市卫生健康局", "http://www.xinzhous.gov.cn/", "http://www.xinzhous.gov.cn/xzwsjkj/",
        NFCMS, NFCMS, OPEN, "panels", "offices", "index.html"),
    Way("p-guling", "古陵市", WEI, "市卫生健康委", "http://www.guling.gov.cn/", "http://www.guling.gov.cn/wjw/",
        UCAP, UCAP, SPOKEN, "headed", "disclosure", "index.shtml"),
    Way("p-chuhe", "滁禾市", WEI, "市卫生健康委", "https://www.chuhe.gov.cn/", "https://wjw.chuhe.gov.cn/",
        ANHUI, ANHUI, SMALL, "tabs", "card"),
    Way("p-meishan", "眉杉市", WEI, "卫生健康委员会", "http://www.meishans.gov.cn/", "http://wjw.meishans.gov.cn/",
        VSB, VSB, WHOLE, "panels", "map", "index.htm"),
    Way("p-ganlu", "甘鹿州", JU, "州卫生健康局", "http://www.ganlu.gov.cn/", "http://wjj.ganlu.gov.cn/",
        JHTML, JHTML, SPOKEN, "service", "picture"),
    Way("p-bozhou", "亳洲市", WEI, "市卫生健康委", "http://www.bozhous.gov.cn/", "http://wjw.bozhous.gov.cn/",
        SHOWLIST, SHOWLIST, OPEN, "panels", "drop"),
    Way("p-chaoyang", "朝旸市", WEI, "市卫健委", "http://www.chaoyangs.gov.cn/", "http://wjw.chaoyangs.gov.cn/",
        EPOINT, EPOINT, SMALL, "headed", "select", "index.html"),
    Way("p-liaoyuan", "辽沅市", WEI, "市卫生健康委员会", "https://www.liaoyuans.gov.cn/",
        "https://www.liaoyuans.gov.cn/lyswjw/", GLIST, GLIST, WHOLE, "panels", "offices"),
    Way("p-fuyang", "阜旸市", WEI, "市卫生健康委（市中医药局）", "http://www.fuyangs.gov.cn/", "http://wjw.fuyangs.gov.cn/",
        OID, TRS, SPOKEN, "banner", "footer"),
    Way("p-laibin", "来滨市", WEI, "卫健委", "http://www.laibins.gov.cn/", "http://wjw.laibins.gov.cn/",
        ASPX, PLAIN, SMALL, "tabs", "disclosure", "Default.aspx"),
    Way("p-wenling", "温岭州", WEI, "市卫生健康委员会", "https://www.wenlings.gov.cn/", "https://wjw.wenlings.gov.cn/",
        JPAAS, JPAAS, WHOLE, "headed", "card"),
    Way("p-ziyang", "资旸市", WEI, "市卫生健康委", "http://www.ziyangs.gov.cn/", "http://www.ziyangs.gov.cn/bm/swjw/",
        PLAIN, PLAIN, OPEN, "panels", "drop"),
    Way("p-yulin", "玉麟市", WEI, "市卫生健康委员会", "http://www.yulins.gov.cn/", "http://wsjkw.yulins.gov.cn/",
        TRS, TRS, OPEN, "service", "map"),
    Way("p-heyuan", "禾源市", JU, "市卫生健康局", "http://www.heyuans.gov.cn/", "http://www.heyuans.gov.cn/hyswsjkj/",
        NFCMS, NFCMS, SPOKEN, "tabs", "picture", "index.html"),
)  # fmt: skip


def portal(way: Way) -> NationalSite:
    """Return the site of a portal with the truth about its bureau."""
    web = Web()
    bureau = built(
        Plan(way.name, way.city + way.office, way.city, way.bureau, way.scheme, way.layout, way.shelves, home=way.home),
        web,
    )
    own = built(Plan(f"{way.name}-city", f"{way.city}人民政府", way.city, way.portal, way.portals, "panels", CITY), web)
    menu, below, pages = LEADS[way.lead](way.portal, bureau.home, way.called)
    home = web.pages[way.portal][0][1]
    text = home.body.decode().replace("</ul></div></div>", f"{menu}</ul></div></div>", 1)
    home.body = text.replace('<div class="footer">', f'{below}<div class="footer">').encode()
    for path, page in pages.items():
        web.put(way.portal + path, page)
    beside = tuple(url for shelf in CITY if shelf.kind == "unwanted" for url in own.addresses(shelf))
    return nation(bureau, way.portal, bureau.home, beside)


PORTALS: list[NationalSite] = [portal(way) for way in WAYS]
