"""How the fifth hand's lists lead to their further pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Paging:
    """What a pager is written from."""

    page: int
    pages: int
    count: int
    size: int
    at: Callable[[int], str]
    pattern: str
    """Address of a further page with ``{n}`` for its number in the address."""
    shift: int = 0


Pager = Callable[[Paging], str]


def numbers(of: Paging) -> str:
    """Numbers between 首页 and 尾页."""
    links = "".join(
        f'<b class="cur">{n}</b>' if n == of.page else f'<a href="{of.at(n)}">{n}</a>' for n in range(1, of.pages + 1)
    )
    following = f'<a href="{of.at(of.page + 1)}">下一页</a>' if of.page < of.pages else "<span>下一页</span>"
    return f'<div class="fanye">共{of.count}条 <a href="{of.at(1)}">首页</a>{links}{following}<a href="{of.at(of.pages)}">尾页</a></div>'


def next_only(of: Paging) -> str:
    """No more than 上一页 and 下一页."""
    back = f'<a href="{of.at(of.page - 1)}">上一页</a>' if of.page > 1 else ""
    on = f'<a href="{of.at(of.page + 1)}">下一页</a>' if of.page < of.pages else ""
    return f'<p align="center">{back} {on}</p>'


def arrows(of: Paging) -> str:
    """Arrows with a title, and where one is."""
    on = f'<a class="nx" title="下一页" href="{of.at(of.page + 1)}">&gt;</a>' if of.page < of.pages else ""
    return f'<div class="pg"><span>第{of.page}/{of.pages}页</span>{on}</div>'


def jump_select(of: Paging) -> str:
    """A box whose options are the pages."""
    options = "".join(
        f'<option value="{of.at(n)}"{" selected" if n == of.page else ""}>第{n}页</option>'
        for n in range(1, of.pages + 1)
    )
    return f'<div class="tz">共{of.pages}页 转到<select onchange="location.href=this.options[this.selectedIndex].value">{options}</select></div>'


def go_function(of: Paging) -> str:
    """Links that call a function of the page, which knows how addresses are made."""
    number = f"(n{of.shift:+d})" if of.shift else "n"
    made = of.pattern.replace("{n}", f'"+{number}+"')
    script = f'<script>var total={of.pages};function goPage(n){{ if(n<1||n>total) return; location.href = n==1 ? "{of.at(1)}" : "{made}"; }}</script>'
    links = "".join(f'<a href="javascript:goPage({n})">{n}</a>' for n in range(1, of.pages + 1))
    return f'{script}<div class="pages">{links}<a href="javascript:goPage({of.page + 1})">下一页</a></div>'


def data_attributes(of: Paging) -> str:
    """An empty element that a script of the system fills from its attributes."""
    if of.shift:
        return numbers(of)
    made = of.pattern.replace("{n}", "{page}")
    return f'<div class="pagination" id="pager" data-current="{of.page}" data-pages="{of.pages}" data-total="{of.count}" data-size="{of.size}" data-url="{made}"></div>'


def load_more(of: Paging) -> str:
    """A button that knows the next page."""
    if of.page == of.pages:
        return '<div class="nomore">没有更多了</div>'
    return f'<div class="load"><a class="btn-more" href="{of.at(of.page + 1)}" data-page="{of.page + 1}">点击加载更多</a></div>'


def create_html(of: Paging) -> str:
    """The call of TRS, with pages, current page, name and extension."""
    return f'<div class="page"><script>createPageHTML({of.pages}, {of.page - 1}, "index", "html");</script></div>'


def laid_out(of: Paging) -> str:
    """Options of a pager in a script."""
    if of.shift:
        return go_function(of)
    made = of.pattern.replace("{n}", '" + obj.curr + "')
    return (
        f"<div id='demo7'></div><script>layui.use('laypage', function(){{ layui.laypage.render({{elem:'demo7', count: {of.count}, limit: {of.size}, "
        f'curr: {of.page}, jump: function(obj, first){{ if(!first){{ location.href = "{made}"; }} }} }}); }});</script>'
    )


def form(of: Paging) -> str:
    """A form that is posted to the same address by script."""
    return (
        f'<form name="listForm" id="listForm" method="post" action="{of.at(1)}"><input type="hidden" name="pageNo" value="{of.page}">'
        f'<input type="hidden" name="pageSize" value="{of.size}"></form><script>function toPage(n){{var f=document.getElementById("listForm");'
        f'f.pageNo.value=n;f.submit();}}</script><div class="fy">共{of.pages}页 <a href="javascript:toPage({min(of.page + 1, of.pages)})">下一页</a> '
        f'<a href="javascript:toPage({of.pages})">末页</a></div>'
    )


ALL: tuple[Pager, ...] = (
    numbers, next_only, arrows, jump_select, go_function, data_attributes, load_more, laid_out,
)  # fmt: skip
