"""How sample sites of the second hand lay out pages: lists, articles, blocks of the home page, pagers."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from .second_hand_parts import Article, Request
from .second_hand_texts import paragraphs

ABROAD = (
    ("国家卫生健康委员会", "http://www.nhc.gov.cn/"),
    ("中国政府网", "https://www.gov.cn/"),
    ("国家疾病预防控制局", "https://www.ndcpa.gov.cn/"),
)
"""Links at the foot of every page."""

FRIENDS = "".join(f'<a href="{url}">{name}</a>' for name, url in ABROAD)
FOOT = (
    f'<div class="foot"><p>友情链接：{FRIENDS}</p><select onchange="window.open(this.value)"><option>--省直部门--</option>'
    '<option value="http://jyt.example.gov.cn/">省教育厅</option><option value="http://ybj.example.gov.cn/">省医疗保障局</option></select>'
    '<p>网站标识码：1300000000　<a href="https://beian.miit.gov.cn/">冀ICP备00000000号</a> <a href="https://bszs.conac.cn/">党政机关</a></p></div>'
)


def document(title: str, body: str, encoding: str, head: str = "") -> bytes:
    """Return a whole page; old ones call GBK by the name of its smaller brother."""
    declared = "gb2312" if encoding == "gbk" else encoding
    meta = (
        f'<meta charset="{declared}">'
        if encoding == "utf-8"
        else f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">'
    )
    return f"<!DOCTYPE html><html><head>{meta}<title>{escape(title)}</title>{head}</head>\n<body>{body}</body></html>".encode(
        encoding
    )


TOP = (
    '<div class="topbar">今天是：2026年11月20日 星期五　<a href="javascript:void(0)">无障碍浏览</a> <a href="https://mail.example.gov.cn/">邮箱</a>'
    '<form action="/search" method="get"><input name="q" value="请输入关键字"><button>搜索</button></form></div>'
)
"""The line above some menus: a day that is none of an article's."""


def plain(menu: str, crumbs: str, aside: str, main: str) -> str:
    """Lay out a list between its crumbs and a sidebar."""
    return f'{TOP}<div class="header">{menu}</div><div class="position">您当前的位置：{crumbs}</div><div class="wrap"><div class="left">{aside}</div><div class="right">{main}</div></div>{FOOT}'


def table(menu: str, crumbs: str, aside: str, main: str) -> str:
    """Lay out a list in tables within tables."""
    return f'{TOP}{menu}<table width="1000" align="center"><tr><td colspan="2">现在位置 : {crumbs}</td></tr><tr><td width="220" valign="top">{aside}</td><td valign="top"><table width="100%"><tr><td>{main}</td></tr></table></td></tr></table>{FOOT}'


def modern(menu: str, crumbs: str, aside: str, main: str) -> str:
    """Lay out a list by the tags of newer pages."""
    return f'{menu}<main><ol class="breadcrumb"><li>{crumbs}</li></ol><aside>{aside}</aside><section>{main}</section></main><footer>{FOOT}</footer>'


def bare(menu: str, crumbs: str, aside: str, main: str) -> str:
    """Lay out a list with neither crumbs nor neighbours."""
    return f'{menu}<div id="content">{main}</div>{FOOT}'


PAGES: dict[str, Callable[[str, str, str, str], str]] = {"plain": plain, "table": table, "modern": modern, "bare": bare}
"""Layouts of list pages by name."""


def numbers(requests: list[Request], page: int) -> str:
    """Draw a pager of numbers."""
    links = "".join(
        f'<span class="current">{at}</span>' if at == page else f'<a href="{escape(one.address)}">{at}</a>'
        for at, one in enumerate(requests, 1)
    )
    following = (
        f'<a class="next" href="{escape(requests[page].address)}">下一页</a>'
        if page < len(requests)
        else "<span>下一页</span>"
    )
    return f'<div class="pages">共{len(requests)}页 {links} {following}</div>'


def following(requests: list[Request], page: int) -> str:
    """Draw a pager with the neighbours only."""
    ends = ((page - 1, "上一页"), (page + 1, "下一页"), (len(requests), "尾页"))
    return '<p align="center">' + " ".join(
        f'<a href="{escape(requests[at - 1].address)}">{name}</a>' if 1 <= at <= len(requests) and at != page else name
        for at, name in ends
    ) + f" 第{page}页/共{len(requests)}页</p>"  # fmt: skip


def called(requests: list[Request], page: int) -> str:
    """Draw a pager by the call of TRS."""
    name, _, suffix = requests[0].url.rpartition("/")[2].partition(".")
    return f'<div class="page"><script>createPageHTML({len(requests)}, {page - 1}, "{name or "index"}", "{suffix or "html"}");</script></div>'


def chosen(requests: list[Request], page: int) -> str:
    """Draw a pager with a box to choose from."""
    options = "".join(
        f'<option value="{escape(one.address)}"{" selected" if at == page else ""}>{at}</option>'
        for at, one in enumerate(requests, 1)
    )
    return (
        f'<div class="fenye">共 {len(requests)} 页 转到<select onchange="location=this.value">{options}</select></div>'
    )


def posted(requests: list[Request], page: int) -> str:
    """Draw a form that a script sends with the number of the page."""
    hidden = "".join(f'<input type="hidden" name="{key}" value="{value}">' for key, value in requests[0].params)
    links = "".join(f'<a href="javascript:goPage({at})">{at}</a> ' for at in range(1, len(requests) + 1))
    return (
        f'<form id="pageForm" method="post" action="{escape(requests[0].url)}">{hidden}<input type="hidden" name="pageNo" value="{page}"></form>'
        f'<script>function goPage(n){{var f=document.getElementById("pageForm");f.pageNo.value=n;f.submit();}}</script><div>{links}共{len(requests)}页</div>'
    )


def postback(requests: list[Request], page: int) -> str:
    """Draw the pager of ASP.NET."""
    links = "".join(
        f"<a href=\"javascript:__doPostBack('Pager1','{at}')\">{at}</a> " if at != page else f"<b>{at}</b> "
        for at in range(1, len(requests) + 1)
    )
    action = requests[0].url.rpartition("/")[2]
    return (
        f'<form name="form1" method="post" action="{action}" id="form1"><input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value="">'
        f'<input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTk{page}"><div id="Pager1">{links}</div></form>'
    )


def paged(requests: list[Request], page: int) -> str:
    """Draw nothing: a script makes the pager and knows how pages are named."""
    first, second = requests[0].url, requests[1].url
    pattern = second.replace("_2.", "_'+n+'.")
    return f"<div id='pager'></div><script>laypage({{cont:'pager',pages:{len(requests)},curr:{page},jump:function(n){{location.href=n==1?'{first}':'{pattern}';}}}});</script>"


PAGERS = {
    "numbers": numbers,
    "following": following,
    "called": called,
    "chosen": chosen,
    "posted": posted,
    "postback": postback,
    "paged": paged,
}
"""Pagers by name."""

BLOCKS = {
    "box": '<div class="box"><div class="tit"><h2>{name}</h2><a class="more" href="{href}">更多&gt;&gt;</a></div><ul>{rows}</ul></div>',
    "tab": '<div class="tab-box"><div class="hd"><ul><li class="on"><a href="{href}">{name}</a></li></ul></div><div class="bd"><ul>{rows}</ul></div></div>',
    "image": '<table><tr><td><img src="/images/t.jpg" alt="{name}"></td><td><a href="{href}"><img src="/images/more.gif" alt="more"></a></td></tr><tr><td colspan="2"><ul>{rows}</ul></td></tr></table>',
    "plus": '<section><span class="bt">{name}</span><ul>{rows}</ul><a href="{href}" title="{name}">+</a></section>',
}
"""Blocks of a home page, with the link to the whole list."""


def block(form: str, name: str, href: str, rows: list[tuple[Article, str]]) -> str:
    """Draw a block of the home page."""
    lines = "".join(
        f'<li><a href="{escape(url)}">{escape(one.title)}</a><span>{one.day:%m-%d}</span></li>' for one, url in rows
    )
    return BLOCKS[form].format(name=escape(name), href=escape(href), rows=lines)


def article_page(article: Article, agency: str, encoding: str, crumbs: str, style: int) -> bytes:
    """Return the page of an article in one of three styles."""
    text = "".join(f"<p>　　{line}</p>" for line in paragraphs(article))
    day, title = article.day, escape(article.title)
    source = article.source if article.source.startswith(("市", "日")) else agency
    head = f'<meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="{day} 09:30"><meta name="ContentSource" content="{source}">'
    bodies = (
        f'<h1>{title}</h1><div class="info"><span>发布时间：{day} 09:30</span><span>来源：{source}</span></div><div id="zoom">{text}</div>',
        f'<table width="980" align="center"><tr><td align="center" class="bt"><b>{title}</b></td></tr><tr><td align="center">来源：{source}　日期：{day}　【字体：大 中 小】</td></tr><tr><td class="nr">{text}</td></tr></table>',
        f'<article><h2 class="title">{title}</h2><p class="desc">时间：{day.year}年{day.month}月{day.day}日 | 信息来源：{source}</p><div class="TRS_Editor">{text}</div></article>',
    )
    body = f'<div class="position">{crumbs}</div>{bodies[style]}{FOOT}'
    return document(f"{article.title}-{agency}", body, encoding, head if style == 0 else "")
