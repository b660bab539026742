"""Forty portals of cities and counties, each of which leads to its bureau in its own way."""

from __future__ import annotations

from dataclasses import replace

from national.sample_site import NationalSite
from national.sixth_hand_bureau import anchors, bureau, shelves
from national.sixth_hand_leads import Gate, lead
from national.sixth_hand_machines import lay
from national.sixth_hand_schemes import SCHEMES, first_page
from national.sixth_hand_texts import words
from national.sixth_hand_web import Web

PLANS = """
临泽市卫生健康委员会 linze plain select unit http://{b}.linze.gov.cn/ wjw trs span trs menu plain
阳川市卫生健康委员会 yangchuan plain tabs short http://{b}.yangchuan.gov.cn/ wsjkw ucap span numbers sections bureau
汾源市卫生健康委员会 fenyuan secure institutions whole http://{b}.fenyuan.gov.cn/ wjw jpage nested none menu press
青原市卫生健康局 qingyuanshi plain introductions unit http://www.qingyuanshi.gov.cn/{b}/ wsjkj nfcms inside numbers menu money
南浦市卫生健康委员会 nanpu refresh images unit http://{b}.nanpu.gov.cn/ wjw trs-shtml before trs-records tabs city
平岗县卫生健康局 pinggang plain select unit http://www.pinggang.gov.cn/{b}/ wjj trs table trs menu county
河阴市卫生健康委员会 heyin plain area short http://{b}.heyin.gov.cn/ wjw asp table chinese table old
安陵市卫生健康委员会 anling plain disclosure unit https://www.anling.gov.cn/bmxxgk/{b}/ wsjkw anhui-public index numbers tree open
淮安陵市卫生健康委员会 hal plain tree unit https://www.hal.gov.cn/public/{b}/ wjw anhui group pageIndex ztree money
临江州卫生健康委员会 linjiang secure group whole http://{b}.linjiang.gov.cn/ wjw vsb vsb chinese menu bureau
宁溪市卫生健康委员会 ningxi plain inline unit https://{b}.ningxi.gov.cn/ wjw jpaas span none menu press
固原沟市卫生健康委员会 gyg plain arrays unit http://{b}.gyg.gov.cn/ wsjkw dede card arrows tabs media
西宁港市卫生健康委员会 xng plain fetched unit http://{b}.xng.gov.cn/ wjw ucap-c dl none menu plain
罗塘县卫生健康局 luotang plain dropdown short http://www.luotang.gov.cn/{b}/ wsjkj jhtml span chinese sections county
浔州市卫生健康委员会 xunzhou secure scriptfile unit http://{b}.xunzhou.gov.cn/ wjw doc span select menu talk
洮南河市卫生健康委员会 tnh plain clicks short http://{b}.tnh.gov.cn/ wjw glist before arrows menu plain
曲湖市卫生健康委员会 quhu plain leaving unit http://{b}.quhu.gov.cn/ wjw epoint years numbers tabs city
新桐市卫生健康委员会 xintong big jump unit http://{b}.xintong.gov.cn/ wjw oid inside numbers menu bureau
金浦市卫生健康委员会 jinpu plain renamed unit http://{b}.jinpu.gov.cn/ wjw trs dl numbers menu press
岷江源市卫生健康委员会 mjy plain sitemap whole http://{b}.mjy.gov.cn/ swjw vsb vsb chinese sections plain
德陵市卫生健康委员会 deling secure iframe unit http://{b}.deling.gov.cn/ dlwjw n-c picture numbers menu media
同江口市卫生健康委员会 tjk plain cut unit http://{b}.tjk.gov.cn/ wjw list-id years arrows menu city
龙岗坡县卫生健康局 lgp secure tabs unit http://www.lgp.gov.cn/bmpd/{b}/ wsjkj nfcms span select sections money
鹿鸣旗卫生健康委员会 lumingqi plain institutions unit http://www.lumingqi.gov.cn/zwgk/zzjg/{b}/ wjw trs before trs tree open
海门头市卫生健康局 hmt plain disclosure unit http://www.hmt.gov.cn/zfxxgk/{b}/ wsjkj nfcms inside select menu open
湛川市卫生健康局 zhanchuan plain select unit http://www.zhanchuan.gov.cn/{b}/ wjj nfcms inside select menu money
和平庄市卫生健康委员会 hpz plain introductions whole http://{b}.hpz.gov.cn/ wjw empire dl numbers menu talk
松岭市卫生健康委员会 songling big tabs unit http://{b}.songling.gov.cn/ wjw day-c table chinese table old
黑水洲市卫生健康委员会 hsz secure images short http://{b}.hsz.gov.cn/ wjw channels card select tabs plain
白鹤区卫生健康局 baihe plain dropdown unit http://www.baihe.gov.cn/{b}/ wjj showlist before chinese sections county
云台市卫生健康委员会 yuntai plain group unit https://{b}.yuntai.gov.cn/ wsjkw liferay span chinese menu media
桂山市卫生健康委员会 guishan secure inline short http://{b}.guishan.gov.cn/ wjw php before numbers menu city
兰亭市卫生健康委员会 lanting plain area unit http://{b}.lanting.gov.cn/ wjw jpage table none splash press
丹河市卫生健康委员会 danhe secure tree whole http://www.danhe.gov.cn/xxgk/{b}/ swsjkw ucap index numbers tree money
昌原县卫生健康局 changyuan plain introductions short http://www.changyuan.gov.cn/{b}/ wjj trs years chinese menu county
涟水源市卫生健康委员会 lsy plain leaving short https://{b}.lsy.gov.cn/ wjw jpaas before none sections plain
三岔市卫生健康委员会 sancha plain renamed whole http://{b}.sancha.gov.cn/ wjw aspx table none menu old
溧阳湖市卫生健康委员会 lyh plain sitemap unit http://{b}.lyh.gov.cn/ wjw trs card trs ztree talk
永泉市卫生健康委员会 yongquan plain iframe short http://{b}.yongquan.gov.cn/ wsjkw jhtml inside chinese menu bureau
北屏市卫生健康委员会 beiping plain cut whole http://{b}.beiping.gov.cn/ wjw ucap-c span none tabs press
"""
"""Agency, host, front, lead, how departments are called, their addresses, the bureau's slug, system, rows, pager, shell, columns."""


def portal(line: str) -> NationalSite:
    """Lay out a portal and the bureau behind it."""
    agency, name, front, way, called, pattern, slug, system, rows, pager, shell, bundle = line.split()
    web = Web("gb18030" if shell == "table" else "utf-8")
    city = words(agency)["city"]
    root = f"{'https' if front == 'secure' or pattern.startswith('https') else 'http'}://www.{name}.gov.cn/"
    own = SCHEMES["trs" if len(name) % 2 else "ucap"]
    lists = shelves("政务要闻 news xwzx/zwyw 9|通知公告 notice zwgk/tzgg 9|政府文件 policy zwgk/zfwj 7")
    headings = [(one.name, first_page(root, own, one)) for one in lists]
    nav = anchors([("首页", "/"), *headings, ("政务服务", f"http://{name}.zwfw.sheng.gov.cn/"), ("互动交流", "/hdjl/")])

    def frame(title: str, content: str) -> str:
        return (
            f'<!DOCTYPE html><html><head><meta charset="{web.encoding}"><title>{title}</title><meta name="SiteName" content="{city}人民政府门户网站">'
            f'</head><body><div class="header"><img src="/images/logo.png" alt="{city}人民政府"></div><ul class="nav">{nav}</ul>{content}'
            f'<div class="footer">主办：{city}人民政府办公室 <a href="/sm.html">网站声明</a> 政府网站标识码4199000001</div></body></html>'
        )

    target = pattern.format(b=slug)
    gate = Gate(web, root, agency, target, pattern, called, frame)
    wanted, unwanted = bureau(web, target, agency, replace(SCHEMES[system], rows=rows, pager=pager), shell, bundle)
    others = [lay(web, root, agency, own, one, seed + 7, frame) for seed, one in enumerate(lists)]
    news = "".join(
        f"<h3>{one.name}</h3>{anchors([(row.title, row.url) for row in one.articles[:6]])}" for one in others
    )
    count = 700 if front == "big" else 12
    services = anchors(
        [(f"{what}{k}", f"/fw/{k}.html") for what in ("社会保障", "婚育收养", "看病就医") for k in range(count)]
    )
    home = frame(f"{city}人民政府门户网站", f"{news}<ul>{services}</ul><div class='wzdh'>{lead(gate, way)}</div>")
    if front == "refresh":
        refresh = f'<meta http-equiv="refresh" content="0;url={root}zwwz/index.html">'
        web.put(root, f"<html><head>{refresh}<title>{city}人民政府</title></head></html>")
        web.put(f"{root}zwwz/", home)
    else:
        web.put(root, home)
    hosts = tuple({key.split("/")[0] for key in (*web.pages, *web.moved)})
    refused = (*unwanted, *(one.url for one in others))
    return NationalSite(name, SCHEMES[system].family, agency, root, web.answer, wanted, refused, hosts, target)


PORTALS = tuple(map(portal, PLANS.strip().splitlines()))
