"""Twenty bureau sites of the fifth hand: the usual families and systems of nobody's, each with rows and pagers of its own."""

from __future__ import annotations

from national.fifth_hand_lists import SCHEMES
from national.fifth_hand_model import Web
from national.fifth_hand_plans import SITES as PLANS
from national.fifth_hand_shells import Bureau
from national.fifth_hand_site import home_of, put_bureau
from national.sample_site import NationalSite

PLACES = """
阳泉市卫生健康委员会 https://wjw.yq.gov.cn trs|清远市卫生健康局 https://www.gdqy.gov.cn/channel/qyswsjkj nfcms|绍兴市卫生健康委员会 https://sxws.sx.gov.cn jpage
攀枝花市卫生健康委员会 https://wjw.panzhihua.gov.cn ucap|宣城市卫生健康委员会 https://wjw.xuancheng.gov.cn showlist|安庆市卫生健康委员会 https://wjw.anqing.gov.cn ah
日照市卫生健康委员会 https://wjw.rizhao.gov.cn vsb|信阳市卫生健康委员会 https://wjw.xinyang.gov.cn jhtml|台州市卫生健康委员会 https://wsj.zjtz.gov.cn jpaas
白银市卫生健康委员会 https://www.baiyin.gov.cn/bysjk php|黔南州卫生健康局 https://wjj.qiannan.gov.cn posted|本溪市卫生健康委员会 https://wjw.benxi.gov.cn glist
宿迁市卫生健康委员会 https://wsjkw.suqian.gov.cn epoint|商洛市卫生健康委员会 https://wjw.shangluo.gov.cn oid|益阳市卫生健康委员会 https://wjw.yiyang.gov.cn aspx
百色市卫生健康委员会 https://www.baise.gov.cn/wjw dashed|鸡西市卫生健康委员会 https://wjw.jixi.gov.cn day|红河州卫生健康委员会 https://wjw.hh.gov.cn doc
莆田市卫生健康委员会 https://wjw.putian.gov.cn trs-shtml|南充市卫生健康委员会 https://wjw.nanchong.gov.cn liferay
"""


def site(number: int, agency: str, base: str, system: str) -> NationalSite:
    """Build a site with its truth."""
    web = Web()
    bureau = Bureau(agency, agency.partition("卫生")[0], base, f"{base}/", PLANS[number % len(PLANS)])
    columns = put_bureau(web, bureau, system, number * 7 + 3, home_of(number // 2 + number, deep=False))
    return NationalSite(
        name=f"fifth_{system}",
        family=SCHEMES[system].family,
        agency=agency,
        home=bureau.home,
        answer=web.answer,
        wanted=tuple(plan.wanted for plan in columns if plan.kind != "-"),
        unwanted=tuple(plan.url for plan in columns if plan.kind == "-"),
        hosts=web.hosts,
    )


SITES = tuple(
    site(number, *part.split()) for number, part in enumerate(PLACES.replace("\n", "|").strip("|").split("|"))
)
