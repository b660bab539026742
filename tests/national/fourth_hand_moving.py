"""What becomes of sites in mid-life: articles added and lost, hosts left, taken over or closed."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from national.fourth_hand_departments import Layout, Office, offices
from national.fourth_hand_model import Entry, Node
from national.fourth_hand_site import Draft, digest
from national.fourth_hand_texts import titles
from national.fourth_hand_web import Web
from sample.site import SamplePage

Edit = Callable[[Node], list[Entry]]
TODAY = date(2026, 11, 28)


def _others(node: Node, number: int) -> list[Entry]:
    """Return articles that the column has not had before, two days apart from today on."""
    old = {one.title for one in node.entries}
    fresh = [
        title
        for title in titles(node.topic, number + 9, "本市", "中原省", Random(f"other {node.name}"))
        if title not in old
    ]
    return [
        Entry(
            7000000 + at * 31 + int(digest(node.path)[:6], 16) * 1009,
            title,
            (TODAY - timedelta(days=2 * at)).isoformat(),
        )
        for at, title in enumerate(fresh[:number])
    ]


def newer(number: int) -> Edit:
    """Add some articles of the last days."""

    def edit(node: Node) -> list[Entry]:
        return sorted([*_others(node, number), *node.entries], key=lambda one: one.day, reverse=True)

    return edit


def started_anew(node: Node) -> list[Entry]:
    """Keep nothing."""
    return _others(node, len(node.entries))


def redated(node: Node) -> list[Entry]:
    """Give all articles the day on which they were carried over."""
    return [one._replace(day="2026-11-20") for one in node.entries]


def few(node: Node) -> list[Entry]:
    """Keep three articles."""
    return node.entries[:3]


def mostly_new(node: Node) -> list[Entry]:
    """Keep every fourth article, and write the others anew."""
    fresh = _others(node, len(node.entries))
    return [
        one if not at % 4 else new._replace(day=one.day)
        for at, (one, new) in enumerate(zip(node.entries, fresh, strict=True))
    ]


def halved(names: tuple[str, str]) -> Edit:
    """Deal the articles of one column out to two of other names."""

    def edit(node: Node) -> list[Entry]:
        return node.entries[names.index(node.name) :: 2] if node.name in names else node.entries

    return edit


def every_second(node: Node) -> list[Entry]:
    """Keep every second article."""
    return node.entries[::2]


def forwards(web: Web, old: str, new: str, status: int = 301, *, whole: bool = True) -> None:
    """Send the home page of a host, or all of it, to another address."""
    host = re.escape(old)
    web.redirect(rf"https?://{host}/?", new, status)
    if whole:
        web.redirect(rf"https?://{host}/.+", new, status)


def leads(web: Web, portal: str, agency: str, url: str, layout: Layout) -> None:
    """Put a portal up that names a bureau and leads to it."""
    host = portal.split("/")[2]
    name = f"市{agency.partition('市')[2] or agency}"
    rows = layout(None, offices(host, Office(name, url)))  # type: ignore[arg-type]
    web.put(
        portal,
        f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{agency.partition("市")[0]}市人民政府</title>
<meta name="SiteName" content="{agency.partition("市")[0]}市人民政府"></head><body><div class="nav"><a href="/xwzx/">新闻中心</a><a href="/zwgk/">政务公开</a></div>
<div class="news"><ul><li><a href="/xwzx/202611/t20261120_1.html">市政府召开常务会议</a><span>2026-11-20</span></li></ul></div>
<div class="bmdh"><h3>部门网站</h3>{rows}</div></body></html>""",
    )


def says(web: Web, draft: Draft, page: str) -> None:
    """Let the home page of a site, and everything else on it, be one page of somebody else."""
    host = draft.plan.host
    web.put(draft.home, page)
    for node in draft.root.walk():
        web.put(node.url, page)
    web.put(f"http://{host}/", page)


def fails(web: Web, host: str, status: int) -> None:
    """Let a host answer nothing but an error."""
    web.put(f"http://{host}/", lambda _: SamplePage(b"<html><body>Service Unavailable</body></html>", status=status))


GAMBLING = """<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>澳门新葡京娱乐-官方网站-首存送彩金</title>
<meta name="keywords" content="百家乐,真人娱乐,老虎机,体育投注"><meta name="description" content="注册即送88元彩金"></head><body>
<div class="nav"><a href="/">首页</a><a href="/news/">新闻动态</a><a href="/notice/">通知公告</a><a href="/app.html">手机下注</a></div>
<h1>欢迎光临新葡京</h1><ul><li><a href="/news/1.html">百家乐必胜技巧十条</a><span>2026-11-20</span></li>
<li><a href="/news/2.html">世界杯投注盘口分析</a><span>2026-11-19</span></li></ul></body></html>"""
PARKED = """<html><head><meta charset="utf-8"><title>This domain may be for sale</title></head><body><h1>该域名可出售</h1>
<p>如您对该域名感兴趣，请点击 <a href="https://www.domainbroker-example.com/offer">报价</a>。Related searches: <a href="/?q=health">Health insurance</a></p></body></html>"""
SHOP = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>康源堂旗舰店 - 保健品 蛋白粉 正品包邮</title></head><body>
<div class="cart">购物车(0)</div><ul class="goods"><li><a href="/item/1.html">深海鱼油软胶囊 3瓶装</a><em>￥199.00</em></li>
<li><a href="/item/2.html">破壁灵芝孢子粉</a><em>￥398.00</em></li></ul><p>客服热线 400-000-0000　加入收藏　立即购买</p></body></html>"""
COMPANY = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>宏图环保设备有限公司-专业生产医用口罩机</title></head><body>
<div class="menu"><a href="/">公司首页</a><a href="/about.html">关于我们</a><a href="/gzdt/">新闻动态</a><a href="/product/">产品中心</a><a href="/tzgg/">通知公告</a></div>
<ul><li><a href="/gzdt/31.html">我司参加第二十届设备博览会</a> 2026-11-11</li><li><a href="/gzdt/30.html">热烈祝贺公司通过质量认证</a> 2026-10-09</li></ul>
<p>地址：工业园区六号　联系人：王经理</p></body></html>"""
FOREIGN = """<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Nhà cái uy tín - Cá cược bóng đá trực tuyến</title></head><body>
<h1>Chào mừng bạn đến với nhà cái</h1><p>Đăng ký ngay để nhận khuyến mãi 100%.</p><a href="/dang-ky">Đăng ký</a></body></html>"""
NOVELS = """<!DOCTYPE html><html><head><meta charset="gbk"><title>笔趣小说网 - 免费全本小说在线阅读</title></head><body><div class="nav"><a href="/xuanhuan/">玄幻小说</a>
<a href="/dushi/">都市小说</a></div><ul><li><a href="/book/1/">绝世神医下山</a><span>11-20</span></li></ul></body></html>"""
CLOSED = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>{agency}</title><meta name="SiteName" content="{agency}"></head><body>
<div class="notice"><h2>公 告</h2><p>因网站集约化建设，本网站现已停止更新，感谢您一直以来的支持。</p><p>{agency}</p></div></body></html>"""
