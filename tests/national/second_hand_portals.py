"""Portals of cities as the second hand knows them: how they lead to the bureau, and what looks like it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from urllib.parse import urlsplit

from .sample_site import NationalSite
from .second_hand_build import assembled, national
from .second_hand_leads import LEADS
from .second_hand_pages import FOOT, document
from .second_hand_parts import Request, Sample
from .second_hand_shelves import Build
from .second_hand_texts import COUNTIES

CITIES = """安顺 anshun|白山 baishan|本溪 benxi|昌都 changdu|崇左 chongzuo|承德 chengde|滁州 chuzhou|大庆 daqing|德阳 deyang|东营 dongying
鄂尔多斯 ordos|阜新 fuxin|固原 guyuan|贵港 guigang|海东 haidong|鹤岗 hegang|黑河 heihe|怀化 huaihua|吉安 jian|佳木斯 jiamusi
金昌 jinchang|晋城 jincheng|九江 jiujiang|克拉玛依 klmy|廊坊 langfang|丽江 lijiang|临沧 lincang|娄底 loudi|吕梁 lvliang|萍乡 pingxiang
普洱 puer|七台河 qth|齐齐哈尔 qqhr|三明 sm|石嘴山 szs|双鸭山 sys|朔州 shuozhou|松原 songyuan|绥化 suihua|通化 tonghua"""

NAMES = (
    ("{city}市卫生健康委员会", "市卫生健康委"), ("{city}市卫生健康委员会", "市卫健委"), ("{city}市卫生健康局", "市卫生健康局"),
    ("{city}市卫生健康委员会", "{city}市卫生健康委员会"), ("{city}市卫生健康局", "卫健局"), ("{city}市卫生健康委员会", "卫生健康委员会（中医药管理局）"),
    ("{city}市卫生健康局", "市卫生和计划生育局"),
)  # fmt: skip
"""Names of bureaus and how portals call them; under the last one only the old name is on the portal."""

OLD = len(NAMES) - 1

HOMES = (
    "http://wjw.{host}.gov.cn/",
    "https://www.{host}.gov.cn/wsjkw/",
    "http://www.{host}.gov.cn/zfxxgk/bm/wjw/",
    "http://wsjkj.{host}.gov.cn/",
)
"""Where bureaus live: on a host, below the portal's path, on a page of disclosure."""

FILES = (
    "# 信息\n工作动态 | news | xw/gzdt | {a}/10\n通知公告 | notice | gk/tzgg | {b}/10\n政策文件 | policy | gk/zcwj | 9/10\n办事指南 | guide | fw/bszn | 9/10",
    "# 公开\n卫健要闻 | news | yw | {a}/10 | h\n公示公告 | notice | gsgg | {b}/10 | h\n政策解读 | interpretation | zcjd | 8/10",
    "# 目录\n业务工作 | news | ml/ywgz | {a}/10\n规范性文件 | policy | ml/gfxwj | {b}/10\n财政资金 | disclosure | ml/czzj | 8/10\n资料下载 | download | ml/xz | 8/10",
    "# 栏目\n委局动态 | news | dt | {a}/10 | b\n公告 | notice | gg | {b}/10 | b\n在线访谈 | interview | ft | 8/10\n局长信箱 | mail | xx | 9/10",
)
"""Columns of bureaus whose paths are words."""

NUMBERS = "# 信息\n卫健动态 | news | 31{i} | {a}/10 | h\n公告公示 | notice | 32{i} | {b}/10 | h\n政策法规 | policy | 33{i} | 9/10\n下载专区 | download | 34{i} | 8/10"
"""Columns of bureaus whose paths are numbers."""

WORDED = ("trs", "nfcms", "static-one", "ucap", "vsb", "jhtml", "static-zero", "epoint", "oid")
NUMBERED = ("asp", "jpage", "php", "ah-content", "jpaas", "aspx", "uu")
FAMILY = {
    "static-one": "generic",
    "static-zero": "generic",
    "asp": "generic",
    "php": "generic",
    "aspx": "generic",
    "uu": "generic",
    "ah-content": "ah-label",
}
SKINS = (
    "date-first",
    "date-last",
    "strong",
    "spans",
    "box-day",
    "dots",
    "labelled",
    "year-heads",
    "table-chinese",
    "defined",
    "head-cell",
)
MENUS_OF_BUREAUS = ("nested", "bar", "mega", "side", "tables", "script", "areas")
DECOYS = (
    ("市卫生监督所", "http://wsjds.{host}.gov.cn/"), ("市疾病预防控制中心", "http://www.{host}cdc.org.cn/"), ("市医疗保障局", "http://ybj.{host}.gov.cn/"),
    ("市红十字会", "http://hszh.{host}.gov.cn/"), ("市计划生育协会", "http://jsx.{host}.gov.cn/"), ("市人民医院", "http://www.{host}yy.com/"),
    ("市教育局", "http://jyj.{host}.gov.cn/"), ("市民政局", "http://mzj.{host}.gov.cn/"), ("市市场监督管理局", "http://scjgj.{host}.gov.cn/"),
    ("市卫生健康综合行政执法支队", "http://wjzf.{host}.gov.cn/"), ("市生态环境局", "http://sthjj.{host}.gov.cn/"), ("省卫生健康委员会", "http://wsjkw.example.gov.cn/"),
)  # fmt: skip
"""Neighbours that are not the bureau."""

LIVING = ("http://ybj.", "http://hszh.", "http://wsjds.")
"""Those of them whose sites have lists."""

OLD_HOME = "http://wsj.{host}.gov.cn/"


@dataclass(frozen=True)
class Plan:
    """A portal in numbers: everything about it follows from its place in the row of cities."""

    index: int
    city: str
    host: str

    @property
    def wording(self) -> int:
        """Which of NAMES it uses."""
        return self.index % len(NAMES)

    @property
    def home(self) -> str:
        """The portal's home."""
        return f"{'https' if self.bureau.startswith('https') else 'http'}://www.{self.host}.gov.cn/"

    @property
    def bureau(self) -> str:
        """The bureau's home."""
        return HOMES[(self.index // 3) % len(HOMES)].format(host=self.host)

    @property
    def agency(self) -> str:
        """The bureau's name."""
        return NAMES[self.wording][0].format(city=self.city)

    def site(self) -> Sample:
        """Describe the bureau's site."""
        index = self.index
        worded = index % 5 != 3
        scheme = WORDED[index % len(WORDED)] if worded else NUMBERED[index // 5 % len(NUMBERED)]
        columns = FILES[index % len(FILES)] if worded else NUMBERS
        menu = "side" if "zfxxgk" in self.bureau else MENUS_OF_BUREAUS[index % len(MENUS_OF_BUREAUS)]
        return Sample(
            f"second-portal-{self.host}", FAMILY.get(scheme, scheme), scheme, f"{self.city}市", self.agency, self.bureau,
            columns.format(a=11 + index % 9, b=8 + index % 7, i=index), rows=SKINS[index % len(SKINS)], menu=menu,
            pager=("numbers", "following", "chosen")[index % 3], page=("plain", "table", "modern", "bare")[index % 4], slashed=index % 2 == 0,
        )  # fmt: skip

    def portal(self) -> Sample:
        """Describe the portal's own site: news of the city, service."""
        columns = "# 要闻\n{0}要闻 | city | xw/szyw | 14/10 | h\n部门动态 | city | xw/bmdt | 12/10 | h\n通知公告 | city | gg/tzgg | 9/10\n# 服务\n办事大厅 | guide | fw/bsdt | 9/10"
        return Sample(
            f"second-city-{self.host}",
            "generic",
            "static-one",
            f"{self.city}市",
            f"{self.city}市人民政府",
            self.home,
            columns.format(self.city),
            rows=SKINS[(self.index + 4) % len(SKINS)],
            menu="nested",
        )

    def neighbour(self, name: str, home: str) -> Sample:
        """Describe the site of a neighbour."""
        columns = "# 公开\n工作动态 | news | gzdt | 12/10\n通知公告 | notice | tzgg | 9/10"
        return Sample(
            f"second-near-{home}",
            "generic",
            "static-one",
            f"{self.city}市",
            f"{self.city}{name}",
            home,
            columns,
            rows="date-last",
            menu="bar",
        )


def links(plan: Plan) -> list[tuple[str, str]]:
    """Return the names and addresses of a portal's departments; the bureau's stands somewhere among them."""
    index = plan.index
    near = [(name, url.format(host=plan.host)) for at, (name, url) in enumerate(DECOYS) if (at + index) % 3]
    county = COUNTIES[index % len(COUNTIES)]
    near.insert(index % 4, (f"{county}卫生健康局", f"http://www.{plan.host}{index % 4}.gov.cn/wjj/"))
    near.insert(2 + index % 5, (NAMES[plan.wording][1].format(city=plan.city), plan.bureau))
    if index % 4 == 1 and plan.wording != OLD:
        near.insert(index % 3, ("市卫生和计划生育委员会", OLD_HOME.format(host=plan.host)))
    return near


def welcome(name: str) -> bytes:
    """Return a page that says little."""
    return document(name, f"<h1>{name}欢迎您</h1><p>网站建设中。</p>", "utf-8")


def neighbours(plan: Plan) -> list[Build]:
    """Return the living sites among a portal's links that are not the bureau's."""
    return [
        assembled(plan.neighbour(name, home))
        for name, home in links(plan)
        if home.startswith(LIVING) or home.endswith("/wjj/") or home == OLD_HOME.format(host=plan.host)
    ]


def joined(plan: Plan) -> NationalSite:
    """Return a portal with the bureau and all neighbours."""
    portal, bureau, near = assembled(plan.portal()), assembled(plan.site()), neighbours(plan)
    lead = LEADS[plan.index % len(LEADS)](links(plan))
    front = portal.web.known[("GET", plan.home)][0][1]({})
    assert front is not None
    for url in (plan.home, f"{plan.home}index.html"):
        del portal.web.known[("GET", url)]
        portal.web.page(Request("GET", url), partial(front.body.replace, b"</body>", f"{lead.home}</body>".encode()))
    for path, body in lead.pages:
        portal.web.page(
            Request("GET", f"{plan.home}{path}"), partial(document, f"{plan.city}市人民政府", body + FOOT, "utf-8")
        )
    living = {one.site.home for one in near} | {plan.bureau}
    for name, url in links(plan):
        if url not in living and urlsplit(url).hostname != "wsjkw.example.gov.cn":
            portal.web.page(Request("GET", url), partial(welcome, name))
    for one in (bureau, *near):
        portal.web.take(one.web)
    found = national(bureau)
    others = [shelf.href for one in (portal, *near) for shelf in one.shelves]
    return replace(
        found,
        home=plan.home,
        answer=portal.web.answer,
        unwanted=(*found.unwanted, *others),
        hosts=portal.web.hosts,
        bureau=plan.bureau,
    )


def plans() -> list[Plan]:
    """Return all portals."""
    pairs = [pair.split() for line in CITIES.splitlines() for pair in line.split("|")]
    return [Plan(index, city, host) for index, (city, host) in enumerate(pairs)]
