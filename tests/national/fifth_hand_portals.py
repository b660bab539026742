"""Forty portals of the fifth hand: a city's, district's, prefecture's or league's government leads to its health commission."""

from __future__ import annotations

from dataclasses import dataclass

from national.fifth_hand_homes import with_blocks
from national.fifth_hand_leads import LEADS, Department, Front
from national.fifth_hand_lists import SCHEMES
from national.fifth_hand_model import Plan, Web, filled
from national.fifth_hand_plans import DEPARTMENTS, NEIGHBOUR, PORTAL
from national.fifth_hand_rows import cut
from national.fifth_hand_shells import Bureau, foot, head, menu
from national.fifth_hand_site import home_of, put_bureau
from national.sample_site import NationalSite

CITIES = """
临汾市 linfen 卫生健康委员会 wjw 襄汾县 洪洞县|唐山市 tangshan 卫生健康委员会 wsjkw 滦南县 迁西县|锡林郭勒盟 xlgl 卫生健康委员会 mwjw 多伦县 太仆寺旗
丹东市 dandong 卫生健康委员会 wjw 宽甸县 东港市|延边州 yanbian 卫生健康委员会 zwsjkw 汪清县 敦化市|佳木斯市 jms 卫生健康委员会 wsjk 桦南县 汤原县
镇江市 zhenjiang 卫生健康委员会 wjw 丹阳市 句容市|苍南县 cncn 卫生健康局 wjj 灵溪镇 金乡镇|蚌埠市 bengbu 卫生健康委员会 wjw 怀远县 固镇县
三明市 sm 卫生健康委员会 wjw 大田县 沙县区|上饶市 zgsr 卫生健康委员会 swsjkw 婺源县 余干县|聊城市 liaocheng 卫生健康委员会 wsjkw 莘县 冠县
驻马店市 zhumadian 卫生健康体育委员会 wsjkty 泌阳县 确山县|十堰市 shiyan 卫生健康委员会 swjw 房县 竹山县|恩施州 enshi 卫生健康委员会 wjw 巴东县 利川市
岳阳市 yueyang 卫生健康委员会 wsjsj 平江县 临湘市|湘西州 xxz 卫生健康委员会 wsj 凤凰县 花垣县|潮州市 chaozhou 卫生健康局 wsjkj 饶平县 潮安区
柳州市 liuzhou 卫生健康委员会 wjw 融安县 鹿寨县|凉山州 lsz 卫生健康委员会 wjw 会理市 昭觉县|遵义市 zunyi 卫生健康局 wsjkj 凤冈县 赤水市
大理州 dali 卫生健康委员会 zwjw 祥云县 宾川县|渭南市 weinan 卫生健康委员会 wjw 蒲城县 富平县|西安市雁塔区 yanta 卫生健康局 qwjj 曲江街道 丈八街道
酒泉市 jiuquan 卫生健康委员会 wjw 金塔县 敦煌市|海西州 haixi 卫生健康委员会 wsjk 乌兰县 都兰县|吴忠市 wuzhong 卫生健康委员会 wjw 盐池县 同心县
昌吉州 cj 卫生健康委员会 wjw 奇台县 玛纳斯县|兴安盟 xam 卫生健康委员会 xamwjw 突泉县 扎赉特旗|运城市 yuncheng 卫生健康委员会 wjw 芮城县 永济市
九江市 jiujiang 卫生健康委员会 wjw 修水县 瑞昌市|宜兴市 yixing 卫生健康委员会 wjw 和桥镇 丁蜀镇|昭通市 zt 卫生健康委员会 wjw 巧家县 镇雄县
怀化市 huaihua 卫生健康委员会 wjw 溆浦县 洪江市|荆门市 jingmen 卫生健康委员会 wjw 京山市 沙洋县|许昌市 xuchang 卫生健康委员会 wjw 襄城县 禹州市
南平市 np 卫生健康委员会 wsjkw 光泽县 邵武市|葫芦岛市 hld 卫生健康委员会 wjw 绥中县 兴城市|安顺市 anshun 卫生健康局 wjj 关岭县 紫云县
广元市 cngy 卫生健康委员会 wjw 苍溪县 剑阁县
"""

SYSTEMS = (
    "trs", "nfcms", "php", "ucap", "vsb", "ah", "jhtml", "dashed", "ah-public", "epoint", "jpage", "oid", "aspx", "ucap-dash",
    "showlist", "day", "glist", "doc", "liferay", "trs-shtml", "posted",
)  # fmt: skip

OTHERS = "发展和改革委员会 教育局 科学技术局 公安局 民政局 司法局 财政局 人力资源和社会保障局 自然资源局 交通运输局 水利局 农业农村局 商务局 应急管理局".split()


GROUPS = ("工作部门", "直属机构", "县区部门")


@dataclass(frozen=True)
class City:
    """A portal's city, with its number in this hand, which decides how all looks."""

    number: int
    name: str
    key: str
    suffix: str
    slug: str
    counties: tuple[str, str]

    @property
    def agency(self) -> str:
        return self.name + self.suffix

    @property
    def unit(self) -> str:
        return self.name[-1]

    @property
    def host(self) -> str:
        return f"https://www.{self.key}.gov.cn"

    @property
    def system(self) -> str:
        return SYSTEMS[self.number % len(SYSTEMS)]

    @property
    def deep(self) -> bool:
        """Whether departments are disclosure pages in the portal's folders."""
        return self.number % 3 == 2 and self.system not in {"jpage", "posted"}

    def base(self, slug: str) -> str:
        """Return where a department stands: under a host of its own, or in a folder of the portal."""
        if self.deep:
            return f"{self.host}/zwgk/bmxxgk/{slug}"
        own = self.number % 3 == 0 or self.system == "jpage"
        return f"https://{slug}.{self.key}.gov.cn" if own else f"{self.host}/{slug}"

    def home(self, slug: str) -> str:
        base = self.base(slug)
        return base + ("/" if base.count("/") == 2 or self.number % 2 else "/index.html")

    @property
    def shown(self) -> str:
        """How the portal writes the bureau's name."""
        short = "卫健委" if self.suffix.endswith("会") else "卫健局"
        long = self.unit + self.suffix
        return (self.agency, long, self.unit + short, self.suffix, f"{long}（中医药管理局）")[self.number % 5]


def cities() -> list[City]:
    """Read the cities."""
    lines = [part.split() for line in CITIES.split("\n") for part in line.split("|") if part]
    return [City(number, *parts[:4], tuple(parts[4:])) for number, parts in enumerate(lines)]


def neighbours(city: City) -> list[tuple[str, str, str, str]]:
    """Return group, name, shown name and slug of what is near the bureau by name, and is not the bureau."""
    near = [
        ("直属机构", f"{city.suffix}所属单位", "ssdw"), ("直属机构", "卫生监督所", "wsjds"), ("直属机构", "疾病预防控制局", "jkj"),
        ("工作部门", "医疗保障局", "ylbzj"), ("直属机构", "红十字会", "hszh"),
    ]  # fmt: skip
    near += [] if "中医药" in city.shown else [("直属机构", "中医药管理局", "zyyglj")]
    bodies = [(group, city.name + name, city.unit + name, slug) for group, name, slug in near]
    office = "卫生健康局" if city.unit not in "县区" else "卫生健康服务中心"
    return bodies + [("县区部门", name + office, name + office, f"xq{at}wjj") for at, name in enumerate(city.counties)]


def departments(web: Web, city: City) -> tuple[list[Department], list[Plan]]:
    """Put what is near the bureau on the web; return all departments, and the columns that nobody wants."""
    known = [("工作部门", city.name + name, city.unit + name, f"bm{at:02}") for at, name in enumerate(OTHERS)]
    known.insert(3 + city.number % 9, ("工作部门", city.agency, city.shown, city.slug))
    near = neighbours(city)
    unwanted: list[Plan] = []
    for _, name, _, slug in near:
        bureau = Bureau(name, name, city.base(slug), city.home(slug), NEIGHBOUR)
        unwanted += put_bureau(web, bureau, "trs", city.number + 2, with_blocks)
    known = near + known if city.number % 4 == 3 else known + near
    known.sort(key=lambda one: GROUPS.index(one[0]))
    ours = city.unit + ("政府工作部门", "直部门", "政府组成部门")[city.number % 3]
    labels = dict(zip(GROUPS, (ours, f"{city.unit}直属机构", "县（市、区）"), strict=True))
    return [Department(labels[group], name, shown, city.home(slug)) for group, name, shown, slug in known], unwanted


def put_front(web: Web, city: City, front: Front) -> list[Plan]:
    """Put the portal's home and own lists on the web, and return the latter."""
    government = f"{city.name}人民政府"
    plans = tuple(filled(SCHEMES["trs"], city.host, plan, f"{city.name}政府") for plan in PORTAL)
    bureau = Bureau(government, f"{city.name}政府", city.host, f"{city.host}/", plans)
    put_bureau(web, bureau, "trs", city.number, lambda _web, _bureau: None)
    blocks = "".join(
        f'<div class="news"><h3>{plan.name}</h3><a href="{plan.url}">更多</a><ul>'
        + "".join(f'<li><a href="{one.url}" title="{one.title}">{cut(one.title)}</a><span>{one.day[5:]}</span></li>' for one in plan.articles[:4]) + "</ul></div>"
        for plan in plans
    )  # fmt: skip
    extra = "".join(f'<li><a href="{url}">{name}</a></li>' for name, url in front.menu)
    html = f'{head(f"{government}门户网站", government)}<ul class="mainnav">{extra}</ul>{menu(bureau, bureau.home)}{blocks}{front.body}{front.foot}{foot(bureau)}'
    real = f"{city.host}/index_pc.html" if city.number % 13 in {5, 9} else bureau.home
    web.put(real, html)
    if real != bureau.home:
        splash = '<meta http-equiv="refresh" content="0;url=index_pc.html">'
        frames = '<frameset rows="*"><frame src="index_pc.html" name="main"></frameset>'
        web.put(bureau.home, f"<html><title>{government}</title>{splash if city.number % 13 == 5 else frames}</html>")
    return list(plans)


def portal(city: City) -> NationalSite:
    """Build a portal with its truth."""
    web = Web()
    plans = DEPARTMENTS[city.number % len(DEPARTMENTS)]
    bureau = Bureau(city.agency, city.name, city.base(city.slug), city.home(city.slug), plans)
    columns = put_bureau(web, bureau, city.system, city.number, home_of(city.number // 3, city.deep))
    listed, unwanted = departments(web, city)
    unwanted += put_front(web, city, LEADS[city.number % len(LEADS)](web, city.host, listed))
    return NationalSite(
        name=f"fifth_{city.key}",
        family=SCHEMES[city.system].family,
        agency=city.agency,
        home=f"{city.host}/",
        answer=web.answer,
        wanted=tuple(plan.wanted for plan in columns if plan.kind != "-"),
        unwanted=tuple(plan.url for plan in (*columns, *unwanted) if plan.kind == "-" or plan in unwanted),
        hosts=web.hosts,
        bureau=bureau.home,
    )


PORTALS = tuple(map(portal, cities()))
