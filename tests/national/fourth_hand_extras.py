"""What stands on home pages beside the columns: pictures of news, banners, quick links, news of others, feet."""

from __future__ import annotations

from national.fourth_hand_model import Node
from national.fourth_hand_site import Draft, digest

STATE = (
    "国务院办公厅印发促进基层医疗卫生发展的意见",
    "全国卫生健康工作会议召开",
    "李某某主持召开国务院常务会议",
    "国务院发布新修订的条例",
)


def _pick(draft: Draft, what: str, number: int) -> int:
    """Return one of some numbers, always the same for a site."""
    return int(digest(f"{draft.plan.name}{what}")[:4], 16) % number


def _news(draft: Draft) -> Node:
    return max(draft.root.lists(), key=lambda node: (node.kind == "news", len(node.entries)))


def slides(draft: Draft) -> str:
    """Pictures that lead to articles."""
    shown = draft.shown(_news(draft), _news(draft).entries[:4], draft.home)
    items = "".join(
        f'<li><a href="{row.href}"><img src="/images/tp{row.entry.serial}.jpg" alt="{row.title}"/><span>{row.cut(18)}</span></a></li>'
        for row in shown
    )
    return f'<div class="flexslider"><ul class="slides">{items}</ul><ol><li>1</li><li>2</li><li>3</li><li>4</li></ol></div>'


def state_news(draft: Draft) -> str:
    """News of the state, on a host that is not the bureau's."""
    items = "".join(
        f'<li><a href="http://www.gov.cn/yaowen/202611/content_69{number:05}.htm" target="_blank">{title}</a><span>2026-11-{20 - number}</span></li>'
        for number, title in enumerate(STATE)
    )
    return f'<div class="gwyxx"><h3><a href="http://www.gov.cn/pushinfo/v150203/" target="_blank">国务院信息</a></h3><ul>{items}</ul></div>'


def banners(draft: Draft) -> str:
    """Pictures of topics, most of them elsewhere."""
    topics = [node for node in draft.root.lists() if node.topic == "topic"]
    own = "".join(
        f'<a href="{draft.link(node.url, draft.home)}"><img src="/images/zt.jpg" alt="{node.name}" width="1200"/></a>'
        for node in topics
    )
    return f'<div class="zt-banner">{own}<a href="http://www.nhc.gov.cn/wjw/ztzl/" target="_blank"><img src="/images/zt1.jpg" alt="学习贯彻全会精神"/></a></div>'


def quick(draft: Draft) -> str:
    """Quick links to services of others."""
    names = ("医院预约挂号", "医师执业注册查询", "护士执业注册查询", "生育登记", "电子健康卡", "12345热线", "智能问答")
    links = "".join(
        f'<dd><a target="_blank" href="https://zwfw.example-sheng.gov.cn/item/{number}"><i></i>{name}</a></dd>'
        for number, name in enumerate(names)
    )
    return f"<dl class='kjtd'><dt>快捷通道</dt>{links}</dl>"


def extras(draft: Draft) -> str:
    """Return two of these, which ones hangs on the site."""
    parts = (slides, state_news, banners, quick)
    first = _pick(draft, "extra", 4)
    return parts[first](draft) + parts[(first + 1 + _pick(draft, "second", 3)) % 4](draft)


def foot(draft: Draft) -> str:
    """Return the foot of all pages, in one of four forms."""
    name, mark = draft.plan.agency, f"{int(digest(draft.plan.name)[:9], 16) % 10**10:010}"
    friends = (
        "<option value='http://www.nhc.gov.cn/'>国家卫生健康委员会</option><option value='http://www.natcm.gov.cn/'>国家中医药管理局</option>"
        "<option value='http://www.chinacdc.cn/'>中国疾病预防控制中心</option>"
    )
    forms = (
        f"""<div class="footer"><p>主办单位：{name}　网站标识码：{mark}　备案号：ICP备00000000号-1</p>
<p><a href="/wzdt.html">网站地图</a> | <a href="/lxwm.html">联系我们</a></p><select onchange="window.open(this.value)"><option value="">相关网站</option>{friends}</select></div>""",
        f"""<footer class="foot"><div class="links"><select><option>国家部委网站</option>{friends}</select><select><option>区县卫生健康部门</option>
<option value="http://wjj.donghe-example.gov.cn/">东河区卫生健康局</option><option value="http://wjj.xishan-example.gov.cn/">西山区卫生健康局</option></select></div>
<p>版权所有：{name}　<a href="http://bszs.conac.cn/sitename?method=show&id={mark}">党政机关</a>　{mark}</p></footer>""",
        f"""<div class="footer"></div><table width="1000" align="center" class="dibu"><tr><td align="center"><a href="#" onclick="this.style.behavior='url(#default#homepage)'">设为首页</a> |
<a href="/gywm.html">关于我们</a> | <a href="mailto:wjw@example.gov.cn">网站管理</a></td></tr><tr><td align="center">{name} 版权所有 标识码 {mark} 技术支持：某信息技术公司</td></tr></table>""",
        f"""<div class="footer clearfix"><ul class="yqlj"><li><a href="http://www.nhc.gov.cn/">国家卫健委</a></li><li><a href="http://www.who.int/zh">世卫组织</a></li>
<li><a href="http://wjw.example-sheng.gov.cn/">省卫生健康委</a></li></ul><p>{name}主办　公安备00000000000000号　{mark}</p>
<p>建议使用1366*768以上分辨率浏览　今日访问：2318　<a href="/sitemap.html">站点地图</a></p></div>""",
    )
    return forms[_pick(draft, "foot", 4)]


def top(draft: Draft) -> str:
    """Return what stands above the menu, in one of three forms."""
    name = draft.plan.agency
    forms = (
        f"""<div class="topbar"><a href="http://www.gov.cn/">中国政府网</a> <a href="/en/">English</a> <a href="javascript:stranBody()">繁體</a>
<a href="javascript:void(0)" class="oldStyle">长者模式</a><a href="/wza.html">无障碍浏览</a><form action="/search" method="get"><input name="q" placeholder="请输入关键字"/></form></div>
<div class="logo"><a href="{draft.home}"><img src="/images/logo.png" alt="{name}"/></a></div>""",
        f"""<div class="header"><div class="date">今天是 <span id="today"></span></div><h1 class="site-name"><a href="{draft.home}">{name}</a></h1>
<div class="search"><input type="text" id="keyword"/><a href="javascript:search()">搜索</a> 热词：<a href="/search?q=疫苗">疫苗</a> <a href="/search?q=招聘">招聘</a></div></div>""",
        """<div class="top"><a onclick="AddFavorite()">加入收藏</a> | <a href="/rss/">RSS订阅</a> | <a href="http://weibo.com/wjw">官方微博</a> | <a href="/wap/">手机版</a></div>
<div class="head-bg"><img src="/images/head.png" alt=""/><object data="/images/head.swf"></object></div>""",
    )
    return forms[_pick(draft, "top", 3)]
