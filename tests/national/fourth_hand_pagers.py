"""How lists lead from page to page."""

from __future__ import annotations

from national.fourth_hand_model import Pager, Turn


def none(_: Turn) -> str:
    """Print nothing: all rows stand on one page."""
    return ""


def links(turn: Turn) -> str:
    """Numbers and words, all of them links."""
    numbers = "".join(
        f'<a class="num{" on" if number == turn.page else ""}" href="{turn.href(number)}">{number}</a>'
        for number in range(1, turn.pages + 1)
    )
    return f"""<div class="page"><span>共{turn.pages}页</span><a href="{turn.href(1)}">首页</a><a href="{turn.href(max(1, turn.page - 1))}">上一页</a>
{numbers}<a href="{turn.href(min(turn.pages, turn.page + 1))}">下一页</a><a href="{turn.href(turn.pages)}">尾页</a></div>"""


def following(turn: Turn) -> str:
    """Only the next page and the last one, as far as there are any."""
    ahead = (
        f"""<a href="{turn.href(turn.page + 1)}" class="next">下页</a> <a href="{turn.href(turn.pages)}">末页</a>"""
        if turn.page < turn.pages
        else "下页 末页"
    )
    back = f'<a href="{turn.href(turn.page - 1)}" class="prev">上页</a>' if turn.page > 1 else "上页"
    return f'<div class="fanye">{back} {ahead} 第{turn.page}/{turn.pages}页 共{turn.total}条</div>'


def arrows(turn: Turn) -> str:
    """Arrows, without a word."""
    ahead = (
        f'<a href="{turn.href(turn.page + 1)}" class="nxt">&gt;</a><a href="{turn.href(turn.pages)}">&raquo;</a>'
        if turn.page < turn.pages
        else ""
    )
    back = f'<a href="{turn.href(turn.page - 1)}">&lt;</a>' if turn.page > 1 else ""
    return f'<div class="pagination">{back}<b class="current">{turn.page}</b>{ahead}</div>'


def select(turn: Turn) -> str:
    """A box to choose a page from, and a link to the next one."""
    options = "".join(
        f'<option value="{turn.href(number)}"{" selected" if number == turn.page else ""}>第{number}页</option>'
        for number in range(1, turn.pages + 1)
    )
    ahead = f'<a href="{turn.href(turn.page + 1)}">[下一页]</a>' if turn.page < turn.pages else "[下一页]"
    return f'<div align="center">{ahead} 转到<select onchange="location.href=this.value">{options}</select></div>'


def clicked(turn: Turn) -> str:
    """Buttons whose click leads on."""
    ahead = turn.href(min(turn.pages, turn.page + 1))
    return f"""<div class="pages"><a href="javascript:void(0)" onclick="location.href='{turn.href(1)}'">首页</a>
<a href="javascript:void(0)" onclick="location.href='{ahead}'">下一页</a>
<a href="javascript:void(0)" onclick="location.href='{turn.href(turn.pages)}'">末页</a><em>{turn.page}/{turn.pages}</em></div>"""


def create_page_html(base: str = "index", extension: str = "html", name: str = "createPageHTML") -> Pager:
    """Return the call of TRS that writes a pager."""

    def pager(turn: Turn) -> str:
        return f'<div class="page_box"><script>{name}({turn.pages}, {turn.page - 1}, "{base}", "{extension}");</script></div>'

    return pager


def create_page_records(turn: Turn) -> str:
    """The call of TRS with the number of records first."""
    return f'<div id="pages"><script type="text/javascript">createPageHTML({turn.total},{turn.pages},{turn.page - 1},"index","html",{turn.size});</script></div>'


def create_page_quoted(turn: Turn) -> str:
    """The call of TRS with a box to write into, and quotes around all."""
    return f"""<div class="fy" id="fy"></div><script>var currentPage = {turn.page - 1};var countPage = {turn.pages};
createPageHTML('fy', '{turn.pages}', '{turn.page - 1}', 'index', 'shtml', '{turn.total}');</script>"""


def ucap_script(base: str = "list") -> Pager:
    """Return the call by which a system of 开普 writes its pager."""

    def pager(turn: Turn) -> str:
        return f"""<div id="page_div" class="pagination"></div>
<script>createPageHTML('page_div',{turn.pages}, {turn.page},'{base}','shtml',{turn.total});</script>"""

    return pager


def posted(name: str = "pageNo") -> Pager:
    """Return a form that is sent with the number of the page."""

    def pager(turn: Turn) -> str:
        return f"""<form id="pageForm" name="pageForm" method="post" action="{turn.href(1)}">
<input type="hidden" name="{name}" id="{name}" value="{turn.page}" /><input type="hidden" name="pageSize" value="{turn.size}" /></form>
<div class="pageBar">共 {turn.total} 条 {turn.page}/{turn.pages} 页 <a href="javascript:goPage({min(turn.pages, turn.page + 1)})">下一页</a>
<a href="javascript:goPage({turn.pages})">尾页</a></div>
<script>function goPage(n){{document.getElementById("{name}").value=n;document.getElementById("pageForm").submit();}}</script>"""

    return pager


def laypage(turn: Turn) -> str:
    """A pager drawn by a script, whose jump gives the address away."""
    address = turn.href(777).replace("777", '" + obj.curr + "')
    return f"""<div id="laypage"></div><script>layui.use('laypage', function(){{ layui.laypage.render({{
elem: 'laypage', count: {turn.total}, limit: {turn.size}, curr: {turn.page},
jump: function(obj, first){{ if(!first){{ window.location.href = "{address}"; }} }} }}); }});</script>"""


def descending(turn: Turn) -> str:
    """The pager of 博达: numbers of pages count down in addresses."""
    ahead = (
        f'<span class="p_next p_fun"><a href="{turn.href(turn.page + 1)}">下页</a></span>'
        if turn.page < turn.pages
        else '<span class="p_next_d p_fun_d">下页</span>'
    )
    back = (
        f'<span class="p_prev p_fun"><a href="{turn.href(turn.page - 1)}">上页</a></span>'
        if turn.page > 1
        else '<span class="p_prev_d p_fun_d">上页</span>'
    )
    last = f'<span class="p_last p_fun"><a href="{turn.href(turn.pages)}">尾页</a></span>'
    return f'<div class="pb_sys_common pb_sys_normal"><span class="p_t">共{turn.total}条</span><span class="p_pages">{back}<span class="p_no_d">{turn.page}</span>{ahead}{last}</span></div>'
