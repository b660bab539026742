"""Twenty-five sites of bureaus, from their own home pages on."""

from __future__ import annotations

from dataclasses import replace

from national.sample_site import NationalSite
from national.sixth_hand_bureau import bureau
from national.sixth_hand_schemes import SCHEMES
from national.sixth_hand_web import Web

PLANS = """
承泽市卫生健康委员会 http://wjw.chengze.gov.cn/ trs inside trs menu city
武溪市卫生健康委员会 https://wjw.wuxi-shi.gov.cn/ trs card trs-records tabs press
榆岭市卫生健康委员会 http://wjw.yuling.gov.cn/ trs-shtml index trs sections money
梅川市卫生健康局 http://wsjkj.meichuan.gov.cn/ nfcms span numbers menu bureau
端溪市卫生健康局 http://www.duanxi.gov.cn/wjj/ nfcms picture arrows tabs talk
濠江口市卫生健康局 http://wjj.hjk.gov.cn/ nfcms inside select menu open
太浦市卫生健康委员会 http://wjw.taipu.gov.cn/ jpage table none menu press
瓯江市卫生健康委员会 https://wjw.oujiang.gov.cn/ jpaas dl none sections city
鄱湖市卫生健康委员会 http://wjw.pohu.gov.cn/ jpage span none ztree plain
锦江源市卫生健康委员会 https://jjywjw.jjy.gov.cn/ ucap dl numbers menu bureau
天河源州卫生健康委员会 http://www.thy.gov.cn/thywjw/ ucap-c span none tabs talk
巢陵市卫生健康委员会 http://wjw.chaoling.gov.cn/ anhui group pageIndex menu money
徽溪市卫生健康委员会 http://wjw.huixi.gov.cn/ showlist before chinese sections plain
嵩阳市卫生健康委员会 http://wjw.songyang.gov.cn/ jhtml table chinese tabs media
沂源河市卫生健康委员会 http://wsjsw.yyh.gov.cn/ vsb vsb chinese menu press
彭泽湖市卫生健康委员会 http://wjw.pzh.gov.cn/ epoint years numbers menu plain
浑江市卫生健康委员会 http://wjw.hunjiang.gov.cn/ glist table arrows table old
长安坡市卫生健康委员会 http://xawjw.cap.gov.cn/ oid inside numbers splash city
滨城市卫生健康委员会 http://hcod.bincheng.gov.cn/ liferay span chinese menu media
梁溪市卫生健康委员会 http://wjw.liangxi.gov.cn/ doc before select menu talk
滇池市卫生健康委员会 http://wsjkw.dianchi.gov.cn/ day-c span chinese sections bureau
莱阳港市卫生健康委员会 http://wjw.lyg-shi.gov.cn/ n-c span numbers menu plain
抚松河市卫生健康委员会 http://www.fshwsj.gov.cn/ asp table chinese table old
资江市卫生健康委员会 http://wjw.zijiang.gov.cn/ php card numbers menu media
荆门口市卫生健康委员会 http://wjw.jmk.gov.cn/ list-id years arrows tabs county
"""
"""Agency, home, system, rows, pager, shell and columns."""


def site(line: str) -> NationalSite:
    """Lay out a site."""
    agency, home, system, rows, pager, shell, bundle = line.split()
    web = Web("gb18030" if shell == "table" else "utf-8")
    wanted, unwanted = bureau(web, home, agency, replace(SCHEMES[system], rows=rows, pager=pager), shell, bundle)
    hosts = tuple({key.split("/")[0] for key in web.pages})
    return NationalSite(home.split("/")[2], SCHEMES[system].family, agency, home, web.answer, wanted, unwanted, hosts)


SITES = tuple(map(site, PLANS.strip().splitlines()))
