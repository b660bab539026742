"""Whole sites from the home page on, made by those who know the rules: for working at them, not for measuring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from national.first_hand_build import Builder, Family, Leaf, answer, listed, renamed
from national.first_hand_families import (
    ANHUI,
    EPOINT,
    GLIST,
    JHTML,
    JPAGE,
    LIFERAY,
    NFCMS,
    PHP,
    SHOWLIST,
    STATIC,
    TRS,
    UCAP,
    VSB,
)  # fmt: skip
from national.first_hand_menus import boxes, defined, flat, nested, pictures, scripted
from national.sample_site import NationalSite, WantedColumn

AGENCY = "清江市卫生健康委员会"

COMMON = (
    Leaf("新闻中心", "xwzx", None, children=(
        Leaf("工作动态", "xwzx/gzdt", "news", 29),
        Leaf("基层动态", "xwzx/jcdt", "news"),
        Leaf("媒体报道", "xwzx/mtbd", "news", 9),
        Leaf("通知公告", "xwzx/tzgg", "notice", 22),
    )),
    Leaf("政务公开", "zwgk", None, children=(
        Leaf("政策文件", "zwgk/zcwj", "policy"),
        Leaf("政策解读", "zwgk/zcjd", "interpretation", 8),
        Leaf("人事信息", "zwgk/rsxx", "disclosure", 7),
        Leaf("财政预决算", "zwgk/czyjs", "disclosure", 6),
        Leaf("政府信息公开指南", "zwgk/zfxxgkzn", None, 2),
    )),
    Leaf("办事服务", "bsfw", None, children=(Leaf("办事指南", "bsfw/bszn", None, 12), Leaf("表格下载", "bsfw/xzzx", None, 8))),
    Leaf("互动交流", "hdjl", None, children=(
        Leaf("局长信箱", "hdjl/jzxx", None, 12), Leaf("在线访谈", "hdjl/zxft", "interview", 5), Leaf("民意征集", "hdjl/myzj", None, 6),
    )),
    Leaf("专题专栏", "ztzl", None, children=(
        Leaf("2019年健康扶贫工作", "ztzl/jkfp", None, 9), Leaf("健康科普", "ztzl/jkkp", None, 14),
    )),
)  # fmt: skip

WORDS = (
    Leaf("要闻动态", "ywdt", None, children=(
        Leaf("卫健要闻", "ywdt/wjyw", "news", 20), Leaf("部门动态", "ywdt/bmdt", "news", 10), Leaf("图片新闻", "ywdt/tpxw", "news", 7),
    )),
    Leaf("公示公告", "gsgg", "notice", 28),
    Leaf("政策法规", "zcfg", None, children=(
        Leaf("法律法规", "zcfg/flfg", "policy", 6), Leaf("规范性文件", "zcfg/gfxwj", "policy", 12), Leaf("图解政策", "zcfg/tjzc", "interpretation", 5),
    )),
    Leaf("新闻发布会", "xwfbh", "press", 6),
    Leaf("统计信息", "tjxx", "disclosure", 8),
    Leaf("咨询投诉", "zxts", None, 10),
    Leaf("党建工作", "djgz", None, 9),
    Leaf("便民查询", "bmcx", None, 4),
    Leaf("机构概况", "jggk", None, 3),
)  # fmt: skip


def site(name: str, builder: Builder, home: str | None = None) -> NationalSite:
    return builder.site(name, home)


def splash() -> NationalSite:
    base = "http://wsjkw.songyuan.gov.cn/"
    builder = Builder(JHTML, base, AGENCY, COMMON, nested, front=f"{base}main/index.html")
    builder.extra = {
        base: "<html><head><title>欢迎访问</title></head><body><img src='/bg.jpg'><a href='/en/'>English</a><a href='/main/index.html'>点击进入</a></body></html>"
    }
    return builder.site("splash", base)


def framed() -> NationalSite:
    base = "http://www.hfpc-wujiang.gov.cn/"
    builder = Builder(
        PHP, base, "乌江市卫生健康局", WORDS, pictures, front=f"{base}main.php", blocks=("ywdt/wjyw", "gsgg")
    )
    builder.extra = {
        base: "<html><head><title>乌江市卫生健康局</title></head><frameset rows='80,*'><frame src='top.html'><frame src='main.php'></frameset></html>",
        f"{base}top.html": "<html><body><img src='/top.gif' alt='乌江市卫生健康局'></body></html>",
    }
    return builder.site("framed", base)


def jumping() -> NationalSite:
    base = "http://wjw.heishui.gov.cn/"
    builder = Builder(UCAP, f"{base}hswjw/", "黑水市卫生健康委员会", COMMON, defined, front=f"{base}hswjw/index.shtml")
    builder.extra = {
        base: "<html><head><meta http-equiv='refresh' content='0;url=/hswjw/index.shtml'></head><body></body></html>"
    }
    return builder.site("jumping", base)


def beside_others() -> NationalSite:
    """A bureau in a folder of the portal, whose own menu stands on every page; another bureau lies beside it."""
    root = "https://www.baishan.gov.cn/"
    portal_menu = "".join(
        f"<a href='{root}{slug}/'>{name}</a>"
        for slug, name in (("zwgk", "政务公开"), ("zwyw", "政务要闻"), ("zwgk/tzgg", "通知公告"), ("hdjl", "互动交流"))
    )
    chrome = f"<div class='top'><a href='{root}'>白山市人民政府</a>{portal_menu}</div>"
    builder = Builder(
        NFCMS,
        f"{root}bswjj/",
        "白山市卫生健康局",
        COMMON,
        nested,
        chrome=chrome,
        title="白山市卫生健康局-白山市人民政府门户网站",
    )
    other = Builder(NFCMS, f"{root}bsybj/", "白山市医疗保障局", COMMON, nested, chrome=chrome)
    builder.extra = {
        root: f"<html><head><title>白山市人民政府门户网站</title></head><body>{chrome}<a href='{root}bsjyj/'>教育局</a></body></html>"
    } | other.build()
    return builder.site("beside others")


def three_hosts() -> NationalSite:
    """Disclosure and interviews on hosts of their own."""
    base = "http://wjw.luhe.gov.cn/"
    main = Builder(TRS, base, "泸河市卫生健康委员会", COMMON, nested)
    open_base = "http://zwgk.luhe.gov.cn/wjw/"
    other = Leaf("法定主动公开内容", "fdzdgknr", "disclosure", 16)
    opened = Builder(TRS, open_base, "泸河市卫生健康委员会", (other,), nested)
    main.foot = (
        f"<a href='{opened.url(other)}'>法定主动公开内容</a><a href='http://www.luhe.gov.cn/zwyw/'>市政府要闻</a>"
    )
    main.extra = opened.build()
    whole = main.site("three hosts")
    column = WantedColumn(other.name, opened.url(other), "disclosure", listed(TRS, open_base, other))
    return replace(whole, wanted=(*whole.wanted, column), hosts=(*whole.hosts, "zwgk.luhe.gov.cn"))


def platform() -> NationalSite:
    """The disclosure platform of Guangdong beside static columns."""
    base = "http://wjj.dongxing.gov.cn/"
    builder = Builder(NFCMS, base, "东兴市卫生健康局", (*WORDS[:2], WORDS[3]), flat, blocks=("ywdt/bmdt",))
    builder.foot = f"<a href='{base}gkmlpt/index'>政府信息公开</a>"
    builder.extra = {
        f"{base}gkmlpt/index": '<html><head><title>政府信息公开平台</title></head><body><script>window._CONFIG = {SID: \'755001\', TREE: [{"id": 11, "name": "通知", "url": "", "children": []}]}</script></body></html>',
        f"{base}gkmlpt/api/all/0?page=1&sid=755001": '{"articles": [], "total": 0}',
    }
    whole = builder.site("platform")
    return replace(whole, wanted=(*whole.wanted, WantedColumn("政府信息公开", f"{base}gkmlpt/index", "disclosure", ())))


def with_shared_list() -> NationalSite:
    """One list under two addresses, and a column under a name that says nothing."""
    base = "http://wjw.qinghe.gov.cn/"
    tree = (*renamed(COMMON[:2], {"xwzx/jcdt": "一线传真"}), Leaf("清河卫健", "qhwj", "news", 13))
    builder = Builder(
        STATIC, base, "清河市卫生健康委员会", tree, nested, blocks=("qhwj", "xwzx/jcdt"), hidden=("qhwj",)
    )
    double = Leaf("公告栏", "ggl", None)
    notices = listed(STATIC, base, tree[0].children[3])
    builder.foot = f"<a href='{builder.url(double)}'>公告栏</a>"
    builder.extra = {builder.url(double): f"<html><body>{builder.family.rows(list(notices[:15]))}</body></html>"}
    whole = builder.site("with shared list")
    wanted = tuple(replace(one, also=(builder.url(double),)) if one.name == "通知公告" else one for one in whole.wanted)
    return replace(whole, wanted=wanted)


SITES: list[NationalSite] = [
    site("portlets", Builder(LIFERAY, "https://wsjkw.zigui.gov.cn/", "自归市卫生健康委员会", COMMON, defined)),
    site("nested", Builder(TRS, "http://wjw.qingjiang.gov.cn/", AGENCY, COMMON, nested)),
    site("flat", Builder(NFCMS, "http://wsjkj.hengjiang.gov.cn/", "横江市卫生健康局", COMMON, flat)),
    jumping(),
    site(
        "numbered", Builder(JPAGE, "http://wjw.linshui.gov.cn/", "临水市卫生健康委员会", COMMON, nested, beside=False)
    ),
    site("numbered flat", Builder(JPAGE, "http://wsjkw.dongshui.gov.cn/", "东水市卫生健康委", WORDS, flat)),
    site(
        "labels", Builder(ANHUI, "https://wjw.huaishan.gov.cn/", "淮山市卫生健康委员会", WORDS, boxes, blocks=("gsgg",))
    ),
    site("descending", Builder(VSB, "https://wsjkw.yishui.gov.cn/", "沂水市卫生健康委员会", WORDS, defined)),
    splash(),
    site("points", Builder(EPOINT, "http://wjw.xuyang.gov.cn/", "徐阳市卫生健康委员会", COMMON, scripted)),
    site("show lists", Builder(SHOWLIST, "http://wjw.chishan.gov.cn/", "池山市卫生健康委员会", WORDS, nested)),
    site(
        "g lists",
        Builder(GLIST, "http://wjw.shenhe.gov.cn/", "沈河市卫生健康委员会", COMMON, nested, blocks=("xwzx/tzgg",)),
    ),
    framed(),
    beside_others(),
    three_hosts(),
    platform(),
    with_shared_list(),
]


def portal_page(title: str, body: str) -> str:
    return f"<html><head><title>{title}</title><meta name='SiteName' content='{title}'></head><body>{body}<p>主办：市人民政府办公室</p></body></html>"


OFFICES = ("教育局", "公安局", "财政局", "民政局", "司法局", "水利局")


def portal(place: str, host: str, family: Family, *, bureau: str, agency: str, way: str) -> NationalSite:
    """A city's portal with one way to the bureau's own site, or its folder.

    :param bureau: address of the bureau's home
    :param way: how the portal leads there
    """
    root = f"http://{host}/"
    title = f"{place}人民政府门户网站"
    menu = "".join(
        f"<a href='{root}{slug}/'>{name}</a>"
        for slug, name in (
            ("zwgk", "政务公开"),
            ("xwzx", "新闻中心"),
            ("xwzx/tzgg", "通知公告"),
            ("zwfw", "政务服务"),
            ("hdjl", "互动交流"),
        )
    )
    offices = [
        f"<a href='http://{slug}.{host.removeprefix('www.')}/'>{place}{name}</a>"
        for slug, name in zip(("jyj", "gaj", "czj", "mzj", "sfj", "slj"), OFFICES, strict=True)
    ]
    counties = "<a href='http://www.nanhe.gov.cn/wjj/'>南河县卫生健康局</a><a href='http://www.dongping.gov.cn/wjw/'>东平区卫健委</a>"
    said = BUREAU_NAMES[way](place, agency)
    link = f"<a href='{bureau}' target='_blank'>{said}</a>"
    listed_offices = f"<div class='bm'><ul>{''.join(f'<li>{one}</li>' for one in (*offices[:3], counties, link, *offices[3:]))}</ul></div>"
    top = f"<div>{menu}</div>"
    pages = {root: portal_page(title, top + (listed_offices if way in ("home", "short") else ""))}
    if way == "select":
        pages[root] = portal_page(
            title,
            f"{top}<select onchange='window.open(this.value)'><option>市直部门网站</option><option value='http://jyj.{host}/'>教育局</option><option value='{bureau}'>{said}</option></select>",
        )
    elif way == "directory":
        pages[root] = portal_page(title, f"{top}<a href='{root}zwgk/jgsz/'>机构设置</a>")
        pages[f"{root}zwgk/jgsz/"] = portal_page(title, top + listed_offices)
    elif way == "two steps":
        pages[f"{root}zwgk/"] = portal_page(title, f"{top}<ul><li><a href='{root}zwgk/bm/'>部门信息公开</a></li></ul>")
        pages[f"{root}zwgk/bm/"] = portal_page(title, top + listed_offices)
    elif way == "tree":
        pages[root] = portal_page(title, f"{top}<a href='{root}bm.html'>政府部门</a>")
        tree = f'[{{"name": "市政府部门", "children": [{{"name": "{place}教育局", "url": "http://jyj.{host}/"}}, {{"name": "{said}", "url": "{bureau}"}}]}}]'
        pages[f"{root}bm.html"] = portal_page(title, f"{top}<div id='tree'></div><script>var nodes = {tree};</script>")
    elif way == "thousands":
        many = "".join(f"<a href='{root}art/{n}.html'>清江市召开第{n}次会议部署工作</a>" for n in range(3000))
        pages[root] = portal_page(title, top + many + listed_offices)
    elif way == "introduction":
        page = f"{root}jg/wsjkj.html"
        pages[root] = portal_page(title, f"{top}{''.join(offices)}<a href='{page}'>{said}</a>")
        pages[page] = portal_page(
            title, f"{top}<h1>{agency}</h1><p>主要职责：……</p><p>网址：<a href='{bureau}'>{bureau}</a></p>"
        )
    builder = Builder(family, bureau, agency, WORDS if way in ("home", "tree") else COMMON, nested, chrome=top)
    whole = builder.site(f"portal {way}", root)
    pages |= builder.pages
    hosts = tuple(dict.fromkeys((host, *whole.hosts)))
    return replace(whole, answer=answer(pages), home=root, bureau=bureau, hosts=hosts)


BUREAU_NAMES: dict[str, Callable[[str, str], str]] = {
    "home": lambda place, agency: agency,
    "short": lambda place, agency: "市卫健委",
    "select": lambda place, agency: "卫生健康委",
    "directory": lambda place, agency: f"{place}卫生健康局",
    "two steps": lambda place, agency: "市卫生健康局",
    "tree": lambda place, agency: f"{place.removesuffix('市')}市卫健局",
    "thousands": lambda place, agency: "市卫生健康委员会",
    "introduction": lambda place, agency: agency,
}

PORTALS: list[NationalSite] = [
    portal(
        "洪江市",
        "www.hongjiang.gov.cn",
        TRS,
        bureau="http://wjw.hongjiang.gov.cn/",
        agency="洪江市卫生健康委员会",
        way="home",
    ),
    portal(
        "黄水市",
        "www.huangshui.gov.cn",
        UCAP,
        bureau="http://www.huangshui.gov.cn/hswjw/",
        agency="黄水市卫生健康委员会",
        way="short",
    ),
    portal(
        "绿江市",
        "www.lvjiang.gov.cn",
        JHTML,
        bureau="http://wsjkw.lvjiang.gov.cn/",
        agency="绿江市卫生健康委员会",
        way="select",
    ),
    portal(
        "紫河市",
        "www.zihe.gov.cn",
        NFCMS,
        bureau="http://www.zihe.gov.cn/bmpd/zhwsjkj/",
        agency="紫河市卫生健康局",
        way="directory",
    ),
    portal(
        "银川河市",
        "www.ych.gov.cn",
        STATIC,
        bureau="http://www.ych.gov.cn/zwgk/bm/wsjkj/",
        agency="银川河市卫生健康局",
        way="two steps",
    ),
    portal(
        "金水市",
        "www.jinshui.gov.cn",
        JPAGE,
        bureau="http://wjj.jinshui.gov.cn/",
        agency="金水市卫生健康局",
        way="tree",
    ),
    portal(
        "蓝江市",
        "www.lanjiang.gov.cn",
        GLIST,
        bureau="http://wjw.lanjiang.gov.cn/",
        agency="蓝江市卫生健康委员会",
        way="thousands",
    ),
    portal(
        "青水市",
        "www.qingshui.gov.cn",
        EPOINT,
        bureau="http://wsjkj.qingshui.gov.cn/",
        agency="青水市卫生健康局",
        way="introduction",
    ),
    portal(
        "白水自治州",
        "www.baishui.gov.cn",
        TRS,
        bureau="http://wjw.baishui.gov.cn/",
        agency="白水自治州卫生健康委员会",
        way="home",
    ),
    portal(
        "赤河市",
        "www.chihe.gov.cn",
        VSB,
        bureau="https://wjw.chihe.gov.cn/",
        agency="赤河市卫生健康委员会",
        way="directory",
    ),
]
