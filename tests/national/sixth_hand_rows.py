"""Rows of lists and pagers, as templates of the vendors write them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

ROWS = {
    "span": ('<ul class="list_con">{}</ul>', '<li><a href="{href}" title="{title}" target="_blank">{short}</a><span>{day}</span></li>', "%Y-%m-%d"),
    "before": ('<ul class="news-list">{}</ul>', '<li><span class="date">{day}</span><i></i><a href="{href}">{title}</a></li>', "[%Y-%m-%d]"),
    "inside": ('<div class="gl_list"><ul>{}</ul></div>', '<li><a href="{href}" title="{title}"><p class="over1"><span>{title}</span></p><b>{day}</b></a></li>', "%Y/%m/%d"),
    "table": ('<table width="100%" cellspacing="0"><tbody>{}</tbody></table>', '<tr><td width="12" align="center">·</td><td height="28"><a href="{href}" class="gray14" title="{title}">{short}</a></td><td width="90" align="right">{day}</td></tr>', "[%Y-%m-%d]"),
    "nested": ('<div class="lb-lb">{}</div>', '<table border="0" class="tr"><tr><td><img src="/images/dot.gif"></td><td><a href="{href}" target="_blank"><font color="#333333">{title}</font></a></td><td class="sj">{day}</td></tr></table>', "%Y.%m.%d"),
    "card": ('<div class="news_right">{}</div>', '<div class="item clearfix"><div class="riqi"><h3>{d}</h3><p>{y}-{m}</p></div><div class="txt"><h4><a href="{href}">{title}</a></h4><p>为深入贯彻落实上级部署要求，扎实推进各项工作，近日……<a href="{href}">[详细]</a></p></div></div>', "%Y-%m-%d"),
    "dl": ('<div class="pageList">{}</div>', '<dl><dt><a href="{href}" title="{title}">{title}</a></dt><dd>发布时间：{day}&nbsp;&nbsp;浏览次数：<em>--</em></dd></dl>', "%Y-%m-%d 09:30"),
    "years": ('<ul class="ewb-data-list">{}</ul>', '<li class="ewb-list-node clearfix"><a class="ewb-list-name l" href="{href}">{title}</a><em class="r">{day}</em></li>', "%Y年%m月%d日"),
    "index": ('<table class="xxgk_list"><tr><th>索引号</th><th>信息名称</th><th>发布日期</th></tr>{}</table>', '<tr><td>00{id}/{y}-00{m}{d}</td><td class="mc"><a href="{href}" title="{title}">{short}</a></td><td class="fbrq">{day}</td></tr>', "%Y-%m-%d"),
    "picture": ('<div class="picbox">{}</div>', '<div class="pic fl"><a href="{href}"><img src="/images/{id}.jpg" alt="{title}"></a><a href="{href}" class="wz">{title}</a><span class="time">{day}</span></div>', "%Y-%m-%d"),
    "vsb": ('<div class="main_conRCb"><ul>{}</ul></div>', '<li id="line_u8_{k}"><span>{day}</span><a href="{href}"><em>{title}</em></a></li>', "%Y-%m-%d"),
    "group": ('<ul class="doc_list list-6794281">{}</ul>', '<li class="num{k}"><a href="{href}" target="_blank" title="{title}" class="left">{short}</a><span class="right date">{day}</span></li><li class="lm_line"></li>', "%Y-%m-%d"),
}  # fmt: skip
"""By name: what is around the rows, a row, and how it writes the day."""


def rows(form: str, listed: Sequence[tuple[str, str, date, int]]) -> list[str]:
    """Write rows of address, title, day and number."""
    _, row, pattern = ROWS[form]
    return [
        row.format(
            href=href,
            title=title,
            short=title if len(title) < 24 else f"{title[:22]}...",
            day=day.strftime(pattern),
            **dict(zip("ymd", day.isoformat().split("-"), strict=True)),
            id=identity,
            k=k,
        )
        for k, (href, title, day, identity) in enumerate(listed)
    ]


def block(form: str, written: Sequence[str]) -> str:
    """Put rows into their list."""
    return ROWS[form][0].format("\n".join(written))


def pager(form: str, pages: Sequence[str], at: int, count: int) -> str:
    """Write the pager of a page of a list, ``at`` from 0, whose pages have these addresses and ``count`` rows together."""
    total, following = len(pages), pages[min(at + 1, len(pages) - 1)]
    numbers = "".join(
        f'<span class="cur">{k + 1}</span>' if k == at else f'<a href="{url}">{k + 1}</a>'
        for k, url in enumerate(pages)
    )
    extension = pages[0].rsplit(".", 1)[-1] if "." in pages[0].rsplit("/", 1)[-1] else "html"
    return {
        "trs": f'<div class="page"><script>createPageHTML({total}, {at}, "index", "{extension}");</script></div>',
        "trs-records": f"<div id=fy><script>createPage({total},{at},'index','{extension}');var recordCount = {count};</script></div>",
        "numbers": f'<div class="pagination">{numbers}<a class="next" href="{following}">下一页</a></div>',
        "chinese": f'共{count}条记录 {at + 1}/{total}页 <a href="{pages[0]}">首页</a> <a href="{pages[max(at - 1, 0)]}">上页</a> '
        f'<a href="{following}">下页</a> <a href="{pages[-1]}">尾页</a>',
        "arrows": f'<div class="fenye"><a href="{pages[max(at - 1, 0)]}">&lt;</a>{numbers}<a href="{following}">&gt;</a></div>',
        "select": '<form>第<select onchange="location.href=this.value">'
        + "".join(f'<option value="{url}"{" selected" * (k == at)}>{k + 1}</option>' for k, url in enumerate(pages))
        + f"</select>页，共{total}页</form>",
        "pageIndex": f'<div class="fanye" id="page"></div><script>var pageCount={total},currPage={at + 1};'
        f'Ls.pagination("#page",function(i,href){{location.href=href;}},{{currentPage:{at + 1},pageCount:{total},link:"{pages[0]}?pageIndex=pageindex"}})</script>'
        f'<a href="{following}">下一页</a>',
        "none": "",
    }[form]  # fmt: skip
