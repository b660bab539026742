"""Portals of cities: their own news, and the way to the bureau."""

from __future__ import annotations

from dataclasses import dataclass, replace

from national import fourth_hand_departments as departments
from national import fourth_hand_homes as homes
from national import fourth_hand_jpage as jpage
from national import fourth_hand_menus as menus
from national import fourth_hand_rows as rows
from national import fourth_hand_shells as shells
from national import fourth_hand_systems as systems
from national.fourth_hand_plans import skin
from national.fourth_hand_portal_trees import BUREAUS, CITIES
from national.fourth_hand_site import Draft, Machine, Plan, Skin
from national.sample_site import NationalSite

WIDE = skin(homes.tabs, menus.mega, rows.span, rows.short_day)
BOXED = skin(homes.boxes, menus.nested, rows.clock, rows.span)
OLD = skin(homes.old_tables, menus.tables, rows.table, shell=shells.tabled, article=shells.old)
LEFT = skin(homes.columns, menus.side, rows.span_before, shell=shells.sided)
LEAD = skin(homes.headline, menus.titled, rows.paragraph, rows.span, shell=shells.tagged)
PARTS = skin(homes.sections, menus.titled, rows.definition, rows.span, shell=shells.plain)
FLOOR = skin(homes.floors, menus.nested, rows.dotted, rows.span_before, shell=shells.tagged, article=shells.record)
CARDS = skin(homes.silent_tabs, menus.scripted, rows.card, rows.short_day)
NUMBERS = skin(homes.boxes, menus.titled, rows.numbered, article=shells.record)
TABLED = skin(homes.columns, menus.side, rows.disclosure_table, rows.span, shell=shells.sided, article=shells.record)


@dataclass(frozen=True)
class Way:
    """A portal and the bureau that it leads to."""

    where: str
    """Province, city, the portal's host, and where the bureau is: a host, or a path of the portal."""
    portal: tuple[str, Machine, Skin]
    """Which tree, system and look."""
    layout: departments.Layout
    bureau: tuple[str, Machine, Skin]
    named: str = "市卫生健康委员会"
    """What the portal calls the bureau."""
    at: str = "bm"
    """Key of the page that names the offices; ``foot`` for the foot of the home page."""
    is_introduced: bool = False
    """Whether a page of the portal introduces the bureau first."""


@dataclass(frozen=True)
class Portal:
    """Both sites, built on one web."""

    draft: Draft
    bureau: Draft
    site: NationalSite
    between: str
    """The page of the portal that links the bureau's home, where it is neither a page of offices nor the home page."""


WAYS = (
    Way("北原省 云阳市 www.yunyang-by.gov.cn wjw.yunyang-by.gov.cn", ("list", systems.TRS, WIDE), departments.plain_list, ("common", systems.TRS, BOXED)),
    Way("北原省 朔川市 www.shuochuan.gov.cn wsjkw.shuochuan.gov.cn", ("list", systems.TRS_PAGE, BOXED), departments.headed, ("open", systems.TRS_SHTML, LEAD), "市卫健委"),
    Way("西岭省 汉源市 www.hanyuan-xl.gov.cn /zwgk/bmgk/swjw", ("open", systems.TRS, LEAD), departments.tree_nodes, ("shelf", systems.TRS, TABLED), "市卫生健康委"),
    Way("岭南省 梅溪市 www.meixi.gov.cn /zwgk/zfjg/swsjkj", ("list", systems.NFCMS_LINKS, WIDE), departments.cells, ("common", systems.NFCMS_NEXT, PARTS), "市卫生健康局"),
    Way("岭南省 潮阳江市 www.chaoyangjiang.gov.cn wjj.chaoyangjiang.gov.cn", ("list", systems.NFCMS_LINKS, BOXED), departments.chosen, ("vague", systems.NFCMS_SLASH, CARDS), "市卫生健康局", "foot"),
    Way("江左省 淮浦市 www.huaipu.gov.cn wjw.huaipu.gov.cn", ("open", systems.UCAP_LIST, FLOOR), departments.headed, ("number", jpage.proxied(jpage.LINE, "/module/web/jpage/dataproxy.jsp", 31), BOXED)),
    Way("江左省 连岛市 www.liandao.gov.cn wjw.liandao.gov.cn", ("list", systems.EPOINT, WIDE), departments.clicked, ("vague", systems.EPOINT, FLOOR), "市卫生健康委"),
    Way("齐东省 莱阳湾市 www.laiyangwan.gov.cn wsjkw.laiyangwan.gov.cn", ("list", systems.TRS, LEAD), departments.plain_list, ("number", jpage.grouped(jpage.LINE, 44), PARTS), "市卫生健康委（市中医药管理局）"),
    Way("越州省 舟屿市 www.zhouyu.gov.cn wjw.zhouyu.gov.cn", ("open", systems.TRS, BOXED), departments.cells, ("number", jpage.units("bulidstatic", "栏目-list", filled=True), LEAD), "市卫健委"),
    Way("皖中省 涂山市 www.tushan.gov.cn wjw.tushan.gov.cn", ("list", systems.AH_STATIC, WIDE), departments.headed, ("common", systems.AH_STATIC, FLOOR)),
    Way("皖中省 姑孰市 www.gushu.gov.cn /openness/wjw", ("open", systems.AH_STATIC, BOXED), departments.paired, ("shelf", systems.AH_STATIC, TABLED), "市卫生健康委"),
    Way("蜀西省 剑门市 www.jianmen.gov.cn wjw.jianmen.gov.cn", ("list", systems.UCAP_LIST, LEAD), departments.chosen, ("vague", systems.UCAP_LIST, BOXED), "市卫生健康委", "foot"),
    Way("蜀西省 巴山市 www.bashan.gov.cn /bsswjw", ("list", systems.UCAP_SLASH, WIDE), departments.tree_nodes, ("common", systems.UCAP_SLASH, LEAD), "市卫生健康委员会"),
    Way("秦中省 石泉湾市 www.shiquanwan.gov.cn wjw.shiquanwan.gov.cn", ("open", systems.TRS_LIST, PARTS), departments.plain_list, ("vague", systems.VSB, NUMBERS), "市卫生健康委"),
    Way("陇上省 渭源市 www.weiyuan-ls.gov.cn wsjk.weiyuan-ls.gov.cn", ("list", systems.VSB, FLOOR), departments.cells, ("common", systems.VSB, BOXED), "市卫健委"),
    Way("冀中省 衡湖市 www.henghu.gov.cn wjw.henghu.gov.cn", ("list", systems.JHTML, OLD), departments.clicked, ("common", systems.JHTML, LEAD), "市卫生健康委"),
    Way("豫东省 鹤山湾市 www.heshanwan.gov.cn /wjw", ("open", systems.CMS_HTML, BOXED), departments.paired, ("shelf", systems.NUM_DIR, LEFT), "市卫生健康委"),
    Way("辽东省 浑江口市 www.hunjiangkou.gov.cn wjw.hunjiangkou.gov.cn", ("list", systems.GLIST, WIDE), departments.headed, ("vague", systems.GLIST, PARTS), "市卫生健康委"),
    Way("黔东省 梵净市 www.fanjing.gov.cn wsjkj.fanjing.gov.cn", ("open", systems.TRS_RECORDS, LEAD), departments.plain_list, ("open", systems.TRS_RECORDS, FLOOR), "市卫生健康局"),
    Way("滇南省 苍洱州 www.canger.gov.cn /canger/wjw", ("list", systems.SNOW, BOXED), departments.tree_nodes, ("shelf", systems.DOC, LEFT), "州卫生健康委"),
    Way("桂北区 柳侯市 www.liuhou.gov.cn wjw.liuhou.gov.cn", ("list", systems.TRS_SHORT, CARDS), departments.chosen, ("vague", systems.TRS_SHORT, BOXED), "市卫生健康委", "foot"),
    Way("闽海省 武夷江市 www.wuyijiang.gov.cn wjw.wuyijiang.gov.cn", ("open", systems.TRS_LIST, FLOOR), departments.headed, ("common", systems.CMS_HTML, CARDS), "市卫健委"),
    Way("蒙北区 额河市 www.ehe.gov.cn wjw.ehe.gov.cn", ("list", systems.PHP, OLD), departments.cells, ("number", systems.PHP, BOXED), "市卫生健康委"),
    Way("赣水省 袁江市 www.yuanjiang-gs.gov.cn wjw.yuanjiang-gs.gov.cn", ("open", systems.UCAP_DASH, WIDE), departments.paired, ("open", systems.UCAP_DASH, PARTS), "市卫生健康委员会"),
    Way("湘中省 潇水市 www.xiaoshui.gov.cn wjw.xiaoshui.gov.cn", ("list", systems.TRS, BOXED), departments.cells, ("common", systems.TRS_PAGE, FLOOR), "市卫生健康委", is_introduced=True),
    Way("鄂西省 隆中市 www.longzhong.gov.cn wsjkw.longzhong.gov.cn", ("open", systems.UCAP_LIST, LEAD), departments.headed, ("vague", systems.TRS, PARTS), "市卫生健康委员会", is_introduced=True),
)  # fmt: skip


def build(way: Way) -> Portal:
    """Build a portal and its bureau."""
    province, city, host, where = way.where.split()
    tree, machine, look = way.bureau
    at, base = (host, where) if where.startswith("/") else (where, "")
    agency = f"{city}{way.named[1:] if way.named.endswith(('局', '会')) else '卫生健康委员会'}"
    bureau = Plan(
        f"{host.split('.')[1]}_bureau",
        "generic",
        agency,
        city,
        province,
        at,
        machine,
        look,
        BUREAUS[tree],
        base,
        size=9,
        serial=3041234,
    )
    built = Draft(bureau)
    office = departments.Office(way.named, built.home)
    introduction = f"http://{host}/jgzn/szfbm/{office.name.encode('gbk').hex()[:8]}.html"
    listed = office._replace(url=introduction) if way.is_introduced else office
    found = departments.offices(host, listed, below=base.rpartition("/")[0] if base.count("/") > 1 else "")
    tree, machine, look = way.portal
    if way.at == "foot":
        look = replace(look, home=departments.at_foot(look.home, way.layout, found))
    portal = Plan(
        host.split(".")[1], "generic", f"{city}人民政府", city, province, host, machine, look, CITIES[tree], size=10,
        contents={way.at: departments.framed(way.layout, found)},
    )  # fmt: skip
    draft = Draft(portal, built.web)
    if way.is_introduced:
        draft.web.put(introduction, lambda _: departments.introduction(draft, office))
    own = draft.site()
    site = built.site(built.home, draft.home)
    unwanted = (*site.unwanted, *own.unwanted)
    return Portal(
        draft,
        built,
        replace(site, name=portal.name, unwanted=unwanted, hosts=built.web.hosts),
        introduction if way.is_introduced else "",
    )


PORTAL_DRAFTS = tuple(build(way) for way in WAYS)
