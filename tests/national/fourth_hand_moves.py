"""Moves of the fourth hand: bureaus that change path, host, system or scheme, or are lost to others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from national import fourth_hand_departments as departments
from national import fourth_hand_homes as homes
from national import fourth_hand_jpage as jpage
from national import fourth_hand_menus as menus
from national import fourth_hand_moving as moving
from national import fourth_hand_rows as rows
from national import fourth_hand_shells as shells
from national import fourth_hand_systems as systems
from national.fourth_hand_move_trees import LOST, NUMBERED, RENAMED, SLUGS, SPLIT, TREES, merged
from national.fourth_hand_plans import skin
from national.fourth_hand_scripted import channel_json, label, postmeta
from national.fourth_hand_site import Draft, Machine, Plan
from national.fourth_hand_web import Web
from national.sample_site import NationalSite

from crawler.dedupe import url_key

Expected = Literal["adopted", "proposed", "moved", "nobody"]
Happens = Callable[[Web, Draft, Draft], None]

OLD = skin(homes.boxes, menus.nested, rows.span)
OLDER = skin(homes.old_tables, menus.tables, rows.table, shell=shells.tabled, article=shells.old)
TABS = skin(homes.tabs, menus.mega, rows.span_before, rows.short_day)
LEAD = skin(homes.headline, menus.titled, rows.clock, rows.span, shell=shells.tagged)
FLOOR = skin(homes.floors, menus.nested, rows.paragraph, rows.span, shell=shells.plain)
PROXIED = jpage.proxied(jpage.LINE, "/module/web/jpage/dataproxy.jsp", 28)
GATEWAY = jpage.units("bulidstatic", "栏目-list", filled=True)


@dataclass(frozen=True)
class Move:
    """A site before and after."""

    name: str
    before: NationalSite
    after: NationalSite
    expected: Expected
    columns: tuple[str, ...]
    portal: str | None
    drafts: tuple[Draft, Draft | None]


def before(name: str, machine: Machine = systems.TRS, tree: str = TREES[SLUGS], **more: object) -> Plan:
    """Return a bureau before it moves."""
    city = f"{name}市"
    host = f"wjw.{CITIES[name]}.gov.cn"
    return replace(
        Plan(
            CITIES[name],
            "generic",
            f"{city}卫生健康委员会",
            city,
            "中原省",
            host,
            machine,
            OLD,
            tree,
            size=10,
            edit=None,
        ),
        **more,
    )


CITIES = dict(
    zip(
        "安岭 白川 宝山 常宁 澄江 大同 定西 东平 丰城 福安 高密 桂阳 海宁 和龙 衡水 华亭 怀远 吉安 江油 金坛 开原 昆山 乐平 临海 灵武 龙泉 泸水 密山 明光 南康 宁安 平泉 蒲城 启东 青州 曲阜 荣成 如皋 瑞安 三河 邵武 石首 松滋 遂川 太康 天门 桐乡 万宁 文山 吴川 西昌 仙桃 新密 兴平 宜都 永安 禹州 元谋 枣阳 樟树 涟源 凌海 敦化 都匀".split(),
        "anling baichuan baoshan changning chengjiang datong dingxi dongping fengcheng fuan gaomi guiyang haining helong hengshui huating huaiyuan jian jiangyou jintan kaiyuan kunshan leping linhai lingwu longquan lushui mishan mingguang nankang ningan pingquan pucheng qidong qingzhou qufu rongcheng rugao ruian sanhe shaowu shishou songzi suichuan taikang tianmen tongxiang wanning wenshan wuchuan xichang xiantao xinmi xingping yidu yongan yuzhou yuanmou zaoyang zhangshu lianyuan linghai dunhua duyun".split(),
        strict=True,
    )
)


def move(
    expected: Expected, first: Plan, then: Plan | None, *, happens: Happens | None = None, portal: str | None = None, columns: tuple[str, ...] = (),
) -> Move:  # fmt: skip
    """Build both states of a site; what is lost are the columns that no longer answer where they were."""
    old = Draft(first)
    web = Web(then.charset if then else "utf-8")
    new = Draft(then, web) if then else None
    if happens:
        happens(web, old, new or old)
    site = old.site()
    after = new.site() if new else replace(site, wanted=(), answer=web.answer)
    kept = {url_key(one.url) for one in after.wanted}
    lost = columns or tuple(one.name for one in site.wanted if url_key(one.url) not in kept)
    return Move(f"{first.name}_{expected}", site, replace(after, home=site.home), expected, lost, portal, (old, new))


def change(expected: Expected, name: str, machine: Machine, tree: str, after: Machine, after_tree: str, *, happens: Happens | None = None, first: dict | None = None, **more: object) -> Move:  # fmt: skip
    """Build a move on one host; some articles are new on it."""
    plan = before(name, machine, tree, **(first or {}))
    return move(
        expected,
        plan,
        replace(plan, machine=after, tree=after_tree, **({"edit": moving.newer(2)} | more)),
        happens=happens,
    )


def leave(expected: Expected, name: str, status: int, machine: Machine, host: str, *, base: str = "", whole: bool = True, tree: str = TREES[SLUGS], first: Machine | None = None, **more: object) -> Move:  # fmt: skip
    """Build a move to another host by a redirect."""
    plan = before(name, first or machine, tree)
    then = replace(plan, host=host, machine=machine, base=base, **({"edit": moving.newer(2)} | more))
    return move(
        expected,
        plan,
        then,
        happens=lambda web, old, new: moving.forwards(web, old.plan.host, new.home, status, whole=whole),
    )


def linked(expected: Expected, name: str, layout: departments.Layout, host: str, *, base: str = "", machine: Machine = systems.TRS, first: dict | None = None, **more: object) -> Move:  # fmt: skip
    """Build a move that only the portal tells: the old host is dead."""
    plan = before(name, **(first or {}))
    portal = f"http://www.{CITIES[name]}.gov.cn/"
    then = replace(plan, host=host, base=base, machine=machine, home_page="/", **({"edit": moving.newer(1)} | more))
    return move(
        expected,
        plan,
        then,
        happens=lambda web, _, new: moving.leads(web, portal, plan.agency, new.home, layout),
        portal=portal,
    )


def taken(name: str, page: str, machine: Machine = systems.TRS, tree: str = TREES[SLUGS]) -> Move:
    """Build a host that has become somebody else's."""
    return move("nobody", before(name, machine, tree), None, happens=lambda web, old, _: moving.says(web, old, page))


def sent(name: str, target: str, page: str, status: int = 301) -> Move:
    """Build a host that leads to somebody else."""

    def happens(web: Web, old: Draft, _: Draft) -> None:
        moving.forwards(web, old.plan.host, target, status)
        web.put(target, page)

    return move("nobody", before(name), None, happens=happens)


def copied(name: str, host: str, status: int = 301) -> Move:
    """Build a host that leads to a copy of the site on a host of no government."""
    plan = before(name)
    then = replace(plan, host=host)
    return move(
        "nobody", plan, then, happens=lambda web, old, new: moving.forwards(web, old.plan.host, new.home, status)
    )


def without(name: str, machine: Machine, tree: str, after_tree: str, lost: tuple[str, ...]) -> Move:
    """Build a site of which columns have disappeared for good."""
    plan = before(name, machine, tree)
    return move("nobody", plan, replace(plan, tree=after_tree, edit=moving.newer(1)), columns=lost)


def dead(name: str, status: int | None) -> Move:
    """Build a host that answers nothing, or an error alone."""
    return move(
        "nobody",
        before(name),
        None,
        happens=lambda web, old, _: moving.fails(web, old.plan.host, status) if status else None,
    )


def stray(name: str, layout: departments.Layout, url: str, page: str) -> Move:
    """Build a portal whose link leads to somebody else."""
    plan = before(name)
    portal = f"http://www.{CITIES[name]}.gov.cn/"

    def happens(web: Web, _old: Draft, _new: Draft) -> None:
        moving.leads(web, portal, plan.agency, url, layout)
        web.put(url, page)

    return move("nobody", plan, None, happens=happens, portal=portal)


def chained(name: str, between: str, host: str) -> Move:
    """Build a move by two permanent redirects, one after the other."""
    plan = before(name)
    then = replace(plan, host=host, edit=moving.newer(2))

    def happens(web: Web, old: Draft, new: Draft) -> None:
        moving.forwards(web, old.plan.host, f"http://{between}/", 301)
        moving.forwards(web, between, new.home, 308)

    return move("moved", plan, then, happens=happens)


T, N = TREES[SLUGS], TREES[NUMBERED]
ADOPTED = (
    change("adopted", "安岭", systems.TRS, T, systems.TRS, T.replace("gzdt", "gzdt_1")),
    change("adopted", "白川", systems.TRS, T, systems.TRS, T.replace("xwzx", "ywdt").replace("zwgk", "xxgk"), skin=TABS),
    change("adopted", "宝山", systems.TRS, T, systems.NFCMS_LINKS, T.replace("xwzx", "zwdt").replace("tzgg", "tzgga"), skin=LEAD, serial=4400123),
    change("adopted", "常宁", systems.TRS_SHTML, T, systems.UCAP_LIST, T, base="/cnswjw", happens=lambda web, old, new: moving.forwards(web, old.plan.host, new.home, 301, whole=False)),
    change("adopted", "澄江", PROXIED, N, GATEWAY, N.replace("31", "1229"), skin=FLOOR),
    change("adopted", "大同", systems.ASP, N, systems.PHP, N, first={"charset": "gb18030", "skin": OLDER}, charset="utf-8", skin=TABS),
    change("adopted", "定西", systems.VSB, T, systems.TRS_PAGE, T, skin=LEAD),
    change("adopted", "东平", systems.TRS, T, systems.TRS_LIST, T.replace("zwgk", "gk"), scheme="https", happens=lambda web, old, new: web.redirect(r"http://(.*)", r"https://\1", 301)),
    change("adopted", "丰城", systems.NFCMS_NEXT, T, systems.NFCMS_LINKS, T.replace("zcwj", "bmwj2"), scheme="https", happens=lambda web, old, new: web.redirect(r"http://(.*)", r"https://\1", 302)),
    change("adopted", "福安", systems.TRS, T, channel_json(systems.UCAP_LIST.addresses, "/searchList", filled=False), T, skin=FLOOR),
    change("adopted", "高密", systems.AH_STATIC, N, label(6799, 7001, filled=False, addresses=systems.AH_PUBLIC.addresses), N),
    change("adopted", "桂阳", systems.JHTML, T, systems.TRS, T.replace("zwgk", "gk").replace("xwzx", "xw"), skin=TABS),
    change("adopted", "海宁", systems.TRS, T, systems.TRS, TREES["deeper"], skin=FLOOR),
    change("adopted", "和龙", systems.SHOWLIST, N, systems.AH_COLUMN, N, skin=LEAD),
    change("adopted", "衡水", systems.PHPCMS, N, systems.SNOW, N, first={"charset": "gb18030"}, charset="utf-8", skin=TABS),
    change("adopted", "华亭", PROXIED, N, PROXIED, N.replace("31", "91")),
    change("adopted", "怀远", systems.TRS, T, systems.TRS, T.replace("xwzx", "dtxx"), edit=moving.every_second),
    change("adopted", "吉安", systems.GLIST, T, systems.OID, T, skin=FLOOR),
    change("adopted", "江油", systems.NFCMS_LINKS, T, systems.NFCMS_LINKS, T.replace("tzgg", "tzgga"), others={"tzgga": postmeta()}),
    change("adopted", "金坛", systems.EPOINT, N, systems.TRS_RECORDS, N, skin=LEAD),
    change("adopted", "开原", systems.TRS, T, systems.TRS, T.replace("zwgk", "zfxxgk"), happens=lambda web, old, new: web.redirect(rf"http://{old.plan.host}/zwgk/.*", new.home, 302)),
)  # fmt: skip
MOVED = (
    leave("moved", "昆山", 301, systems.TRS, "wsjkw.kunshan.gov.cn"),
    leave("moved", "乐平", 308, systems.NFCMS_LINKS, "wsjkj.leping.gov.cn", skin=TABS),
    leave("moved", "临海", 301, systems.UCAP_SLASH, "wjw.linhai-new.gov.cn", first=systems.TRS, skin=LEAD),
    leave("moved", "灵武", 301, systems.TRS_SHTML, "www.lingwu.gov.cn", base="/wjw", first=systems.VSB),
    leave("moved", "龙泉", 301, systems.AH_COLUMN, "wsjkw.longquan.gov.cn", tree=N, first=systems.SHOWLIST, skin=FLOOR),
    leave("moved", "泸水", 301, GATEWAY, "wsjkw.lushui.gov.cn", tree=N, first=PROXIED, scheme="https"),
    leave("moved", "密山", 301, systems.TRS, "wsjk.mishan.gov.cn", whole=False, agency="密山市卫生健康局", skin=LEAD),
    leave("moved", "涟源", 301, systems.TRS, "wsj.lianyuan.gov.cn", tree=T, agency="涟源市卫生健康和医疗保障局", skin=TABS),
    chained("凌海", "wsjkw.linghai.gov.cn", "wjw.linghai-new.gov.cn"),
    linked("moved", "明光", departments.plain_list, "wsjkw.mingguang.gov.cn"),
    linked("moved", "南康", departments.headed, "wjw.nankang-new.gov.cn", machine=systems.UCAP_LIST, skin=FLOOR),
    linked("moved", "宁安", departments.chosen, "wsjk.ningan.gov.cn", machine=systems.NFCMS_LINKS),
    linked("moved", "平泉", departments.cells, "www.pingquan.gov.cn", base="/bmym/wjw", machine=systems.TRS_LIST),
    linked("moved", "蒲城", departments.clicked, "wjw.pucheng-new.gov.cn", machine=systems.JHTML, skin=TABS),
)  # fmt: skip
PROPOSED = (
    change("proposed", "启东", systems.TRS, T, systems.TRS, TREES[RENAMED]),
    change("proposed", "青州", systems.TRS, T, systems.TRS, T.replace("gzdt", "gzdt2"), edit=moving.started_anew),
    change("proposed", "曲阜", systems.TRS, T, systems.NFCMS_LINKS, T.replace("zwgk", "gk"), edit=moving.mostly_new),
    change("proposed", "荣成", systems.TRS, T, systems.TRS, TREES[SPLIT], edit=moving.halved(("通知", "公示"))),
    change("proposed", "如皋", systems.TRS, TREES[SPLIT], systems.TRS, merged(), first={"edit": moving.halved(("通知", "公示"))}, edit=None),
    change("proposed", "瑞安", systems.TRS, T, systems.UCAP_LIST, T, edit=moving.redated),
    change("proposed", "三河", systems.TRS, T, systems.TRS, T.replace("tzgg", "tzgg_new"), edit=moving.few),
    leave("proposed", "邵武", 302, systems.TRS, "wsjkw.shaowu.gov.cn"),
    leave("proposed", "石首", 307, systems.UCAP_LIST, "wjw.shishou-new.gov.cn", first=systems.TRS),
    leave("proposed", "松滋", 301, systems.TRS, "wsjkw.songzi.gov.cn", edit=moving.started_anew),
    linked("proposed", "遂川", departments.plain_list, "wsjkw.suichuan.gov.cn", edit=moving.started_anew),
    change("proposed", "太康", PROXIED, N, PROXIED, TREES["renumbered"]),
)  # fmt: skip
NOBODY = (
    taken("天门", moving.GAMBLING),
    taken("敦化", moving.COMPANY, systems.VSB),
    sent("都匀", "https://www.nhacai-example.vn/", moving.FOREIGN),
    taken("桐乡", moving.PARKED),
    taken("万宁", moving.SHOP, systems.PHP, N),
    taken("文山", moving.COMPANY),
    taken("吴川", moving.FOREIGN, systems.NFCMS_LINKS),
    taken("西昌", moving.NOVELS, systems.ASP, N),
    taken("仙桃", moving.CLOSED.format(agency="仙桃市卫生健康委员会")),
    sent("新密", "https://www.bet-example888.com/", moving.GAMBLING),
    sent("兴平", "http://www.hongtu-example.cn/", moving.COMPANY, 302),
    copied("宜都", "www.yiduwjw-example.com"),
    copied("永安", "wjw.yongan-gov.cn", 302),
    without("禹州", systems.TRS, T, TREES[LOST], ("政策解读",)),
    dead("元谋", None),
    dead("枣阳", 503),
    stray("樟树", departments.headed, "http://www.zswjw-example.com/", moving.GAMBLING),
)
MOVES = (*ADOPTED, *MOVED, *PROPOSED, *NOBODY)
