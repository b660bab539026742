"""The moves of the second hand, case by case."""

from __future__ import annotations

from dataclasses import replace

from .second_hand_moving import (
    NUMBERS,
    WORDS,
    Move,
    forwarded,
    from_portal,
    frozen,
    later,
    move,
    sent_away,
    site,
    taken,
)

NEWS = ("工作动态",)
NAMED = "工作动态 | news | xwzx/gzdt"

TRS = site("trs", "trs", "绵阳", "wjw.mianyang", "date-last", "nested")
NFCMS = site("nfcms", "nfcms", "湛江", "wjj.zhanjiang", "strong", "mega")
STATIC = site("static-one", "generic", "宜宾", "wjw.yibin", "year-heads", "bar")
JPAGE = site("jpage", "jpage", "镇江", "wjw.zhenjiang", "broken-date", "nested", NUMBERS)
VSB = site("vsb", "vsb", "汉中", "wjw.hanzhong", "dots", "side")
ASP = site("asp", "generic", "钦州", "wjw.qinzhou", "table-chinese", "tables", NUMBERS)
JHTML = site("jhtml", "jhtml", "许昌", "wjw.xuchang", "date-first", "script")
UCAP = site("ucap", "ucap", "南充", "www.nanchong", "spans", "mega", path="ncwjw/")
EPOINT = site("epoint", "epoint", "盐城", "wjw.yancheng", "box-day", "nested")
OID = site("oid", "oid", "渭南", "wjw.weinan", "labelled", "areas")
PHP = site("php", "generic", "乌海", "wjw.wuhai", "defined", "nested", NUMBERS)
LIFERAY = site("liferay", "liferay", "泸州", "wjw.luzhou", "card", "bar", path="web/wsjkw/")
HRH = site("hrh", "generic", "临汾", "wjw.linfen", "head-cell", "nested")
DOC = site("doc", "generic", "包头", "wjw.baotou", "month-day", "nested")

FOUR = WORDS.replace("36/15", "4/15")

PATHS = (
    move(TRS, later(TRS, {"xwzx/gzdt": "xwdt/bmdt"}), "adopted", NEWS),
    move(
        NFCMS, later(NFCMS, {"xwzx/gzdt": "zwdt/gzdta", "xxgk/tzgg": "zwgk/tzgga", "xxgk/zcwj": "zwgk/bmwj"}), "adopted"
    ),
    move(STATIC, later(STATIC, {"xxgk/tzgg": "zwgk/gsgg"}, rows="date-last", menu="mega"), "adopted", ("通知公告",)),
    move(JPAGE, later(JPAGE, {"3101": "41018", "3202": "41022"}), "adopted", ("工作动态", "通知公告")),
    move(
        VSB,
        later(VSB, {NAMED: "卫健要闻 | news | yw", "36/15 | h": f"36/15 | h seed:{VSB.name}/工作动态"}),
        "adopted",
        NEWS,
    ),
    move(ASP, later(ASP, {"3202": "77"}, fresh=15), "adopted", ("通知公告",)),
    frozen(JHTML, later(JHTML, {"xwzx/gzdt": "news/dynamics"}), NEWS),
)
"""Columns that move within a system."""

SYSTEMS = (
    move(HRH, later(HRH, {}, scheme="trs", family="trs", rows="date-last", menu="mega"), "adopted"),
    move(DOC, later(DOC, {"xwzx/gzdt": "zwyw/gzdt"}, scheme="nfcms", family="nfcms", rows="date-first"), "adopted"),
    move(VSB, later(VSB, {}, scheme="trs", family="trs", rows="box-month", menu="nested", pager="called"), "adopted"),
    move(JHTML, later(JHTML, {}, columns=NUMBERS, scheme="jpage", family="jpage", rows="broken-date"), "adopted"),
    move(UCAP, later(UCAP, {}, columns=NUMBERS, scheme="jpaas", family="jpaas", rows="date-last"), "adopted"),
    move(TRS, later(TRS, {}, scheme="ucap-json", family="ucap", menu="bar"), "adopted"),
    move(PHP, later(PHP, {}, columns=WORDS, scheme="static-zero", rows="strong", menu="mega"), "adopted"),
)
"""Columns whose site changes its system."""

HOMES = (
    forwarded(EPOINT, later(EPOINT, {}, home="http://wjj.yancheng.gov.cn/"), "home"),
    forwarded(OID, later(OID, {}, home="https://www.weinan.gov.cn/wsjkw/"), "to-home"),
    forwarded(TRS, later(TRS, {}, home="https://wsjkw.my.gov.cn/", scheme="trs-shtml"), "path"),
    forwarded(
        ASP,
        later(
            ASP, {}, columns=WORDS, home="http://wsjkw.qinzhou.gov.cn/", scheme="trs", family="trs", rows="date-last"
        ),
        "to-home",
    ),
    from_portal(STATIC, later(STATIC, {}, home="http://www.yibin.gov.cn/wjw/"), "yibin", 1, "市卫生健康委"),
    from_portal(
        LIFERAY,
        later(LIFERAY, {}, home="http://wsjk.luzhou.gov.cn/", scheme="static-list", family="generic"),
        "luzhou",
        3,
        "泸州市卫生健康委员会",
    ),
    from_portal(JPAGE, later(JPAGE, {}, home="http://zjwjw.zhenjiang.gov.cn/"), "zhenjiang", 10, "市卫健委"),
    from_portal(
        PHP,
        later(PHP, {}, columns=WORDS, home="https://wjw.wuhai.net.gov.cn/", scheme="ucap", family="ucap"),
        "wuhai",
        5,
        "卫生健康委员会（中医药管理局）",
    ),
)
"""Homes that move: sent on by the old one, or known to the portal alone."""

LOOKALIKES = (
    move(NFCMS, later(NFCMS, {"xwzx/gzdt | 36/15 | h": "zwdt/dongtai | 36/15 | h seed:elsewhere"}), "proposed", NEWS),
    move(EPOINT, later(EPOINT, {"xxgk/tzgg | 28/15 | h": "gk/gg | 28/15 | h seed:elsewhere"}, rows="date-last"), "proposed", ("通知公告",)),
    move(UCAP, later(UCAP, {"xxgk/zcwj | 20/15": "zc/wjk | 20/15 | seed:elsewhere"}), "proposed", ("政策文件",)),
    move(DOC, later(DOC, {"xwzx/gzdt": "xw/gzdt", "36/15": "4/15"}, fresh=0), "proposed", NEWS),
    move(HRH, later(HRH, {"xwzx/gzdt": "zwyw/gzdt", "36/15": "3/15"}, fresh=1), "proposed", NEWS),
    move(OID, later(OID, {}, columns=FOUR.replace("28/15", "4/15").replace("20/15", "2/15"), scheme="trs", family="trs", fresh=0), "proposed"),
    from_portal(HRH, later(HRH, {}, home="http://wsjkw.linfen.gov.cn/", columns=WORDS.replace("/15", "/15 | seed:elsewhere", 1)
                           .replace("28/15", "28/15 | seed:elsewhere2").replace("20/15", "20/15 | seed:elsewhere3")), "linfen", 0, "市卫生健康委", "proposed"),
    forwarded(OID, later(OID, {}, home="http://new.weinan.gov.cn/"), "to-home", "proposed", status=302),
)  # fmt: skip
"""Columns of the same name with other articles, and lists too short to tell."""

CASINO = "<h1>澳门新葡京娱乐城官网</h1><ul><li><a href='/reg'>注册送88元彩金</a></li><li><a href='/app'>真人百家乐APP下载</a></li><li><a href='/live'>2026世界杯投注平台</a></li></ul>"
ADVERTS = "<div class='ad'><a href='http://ads.example.com/1'>专业装修公司</a><a href='http://ads.example.com/2'>二手车抵押贷款</a></div><ul><li><a href='/news/1.html'>装修旺季如何省钱</a><span>2026-11-02</span></li><li><a href='/news/2.html'>贷款利率新动向</a><span>2026-11-01</span></li></ul>"
PARKED = "<h1>wjw.xuchang.gov.cn</h1><p>该域名可转让，如需购买请联系经纪人。This domain is for sale.</p>"
CITY = "# 要闻\n政务要闻 | city | xw/zwyw | 20/10 | h\n通知公告 | city | gg/tzgg | 15/10 | h"
COMPANY = (
    "# 公司动态\n工作动态 | city | news | 20/10\n通知公告 | city | notice | 15/10\n产品中心 | query | product | 12/10"
)

NOBODY = (
    taken(TRS, "澳门新葡京_真人娱乐", CASINO, everywhere=True),
    taken(STATIC, "宜宾生活网", ADVERTS, everywhere=False),
    taken(JHTML, "域名出售", PARKED, everywhere=True),
    sent_away(ASP, site("static-one", "generic", "钦州", "www.qzwater", "date-last", "nested", COMPANY)),
    sent_away(LIFERAY, site("nfcms", "nfcms", "泸州", "ybj.luzhou", "date-last", "nested", COMPANY)),
    sent_away(EPOINT, site("trs", "trs", "盐城", "www.yancheng", "date-last", "mega", CITY)),
    from_portal(
        DOC,
        site("trs", "trs", "包头", "www.ljbaotou", "date-last", "nested", path="wjw/"),
        "baotou",
        0,
        "石桥县卫生健康局",
        "nobody",
    ),
    move(VSB, later(VSB, {NAMED + " | 36/15 | h\n": "办事指南 | guide | bszn | 12/15 | h\n"}), "nobody", NEWS),
)
"""Homes that others took over, and a column that is gone."""

CASES = {"path": PATHS, "system": SYSTEMS, "home": HOMES, "lookalike": LOOKALIKES, "nobody": NOBODY}

MOVES: list[Move] = [
    replace(
        one,
        name=f"{kind}-{at}-{one.name}",
        after=replace(one.after, hosts=tuple(sorted({*one.before.hosts, *one.after.hosts}))),
    )
    for kind, cases in CASES.items()
    for at, one in enumerate(cases, 1)
]
"""All moves, in a fixed order."""

__all__ = ["MOVES", "Move"]
