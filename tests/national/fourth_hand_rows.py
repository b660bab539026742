"""How lists print their rows; dates in all the forms that bureaus use."""

from __future__ import annotations

from datetime import date, timedelta

from national.fourth_hand_model import Shown


def _each(form: str, rows: list[Shown]) -> str:
    lines = []
    for number, row in enumerate(rows, 1):
        y, m, d = row.entry.ymd
        words = {"m1": int(m), "d1": int(d), "day": row.entry.day, "number": number, "serial": row.entry.serial}
        lines.append(form.format(href=row.href, title=row.title, cut=row.cut(), y=y, m=m, d=d, **words))
    return "\n".join(lines)


def span(rows: list[Shown]) -> str:
    """Title in the link's attribute, cut in its text; day in a span behind."""
    line = '<li><a href="{href}" target="_blank" title="{title}">{cut}</a><span>{day}</span></li>'
    return f'<ul class="newsList">{_each(line, rows)}</ul>'


def span_before(rows: list[Shown]) -> str:
    """Day in brackets before the link."""
    line = '<li class="clearfix"><span class="fr time">[{day}]</span><i class="dot"></i><a href="{href}" target="_blank">{title}</a></li>'
    return f'<div class="list-box"><ul class="list_con">{_each(line, rows)}</ul></div>'


def short_day(rows: list[Shown]) -> str:
    """Month and day alone, in brackets."""
    line = '<li><em>[{m}-{d}]</em><a href="{href}" title="{title}" target="_blank">{cut}</a></li>'
    return f'<ul class="gl-list">{_each(line, rows)}</ul>'


def chinese_day(rows: list[Shown]) -> str:
    """The day in Chinese, without zeros."""
    line = '<dl><dt><a href="{href}">{title}</a></dt><dd>发布时间：{y}年{m1}月{d1}日</dd></dl>'
    return f'<div class="ggList">{_each(line, rows)}</div>'


def card(rows: list[Shown]) -> str:
    """A card: day large, year and month small beneath."""
    line = """<li><a href="{href}" title="{title}"><div class="rq"><b>{d}</b><span>{y}-{m}</span></div>
<div class="nr"><h4>{title}</h4><p>{cut}　详细内容请点击查看。</p></div></a></li>"""
    return f'<ul class="txt-card">{_each(line, rows)}</ul>'


def card_slash(rows: list[Shown]) -> str:
    """A card: day and month with a slash, the year beside."""
    line = """<div class="item"><div class="item-date"><p>{m}/{d}</p><i>{y}</i></div><div class="item-txt">
<a class="tit" href="{href}" target="_blank">{title}</a></div></div>"""
    return f'<div class="item-list">{_each(line, rows)}</div>'


def table(rows: list[Shown]) -> str:
    """A table of the old kind, with a dot before and the day in a cell."""
    line = """<tr><td width="20" align="center"><img src="/images/dot.gif" alt="" /></td>
<td height="26"><a href="{href}" class="lan14" target="_blank">{title}</a></td><td width="90" class="hui12">{y}/{m1}/{d1}</td></tr>"""
    return (
        f'<table width="98%" border="0" cellspacing="0" cellpadding="0" id="MoreInfoList">{_each(line, rows)}</table>'
    )


def disclosure_table(rows: list[Shown]) -> str:
    """A table of disclosure: number, index number, name, day of writing."""
    line = """<tr><td>{number}</td><td>00{serial}/{y}-{m}{d}0</td><td class="xxmc"><a target="_blank" href="{href}">{title}</a></td>
<td>{day}</td></tr>"""
    head = "<tr><th>序号</th><th>索引号</th><th>信息名称</th><th>发布日期</th></tr>"
    return f'<table class="xxgk-table"><thead>{head}</thead><tbody>{_each(line, rows)}</tbody></table>'


def title_attribute(rows: list[Shown]) -> str:
    """The day in the link's attribute alone, as old sites of one vendor show it."""
    line = '<li><a href="{href}" target="_blank" title="标题：{title}&#10;发布时间：{day} 08:30">{title}</a></li>'
    return f'<ul class="e2">{_each(line, rows)}</ul>'


def paragraph(rows: list[Shown]) -> str:
    """Link around everything: title in a paragraph, day in an emphasis."""
    line = '<li><a href="{href}" target="_blank"><p class="over1"><span>{title}</span></p><b>{day}</b></a></li>'
    return f'<ul class="pageList">{_each(line, rows)}</ul>'


def dotted(rows: list[Shown]) -> str:
    """Day with dots, in a paragraph of its own."""
    line = '<div class="xw"><h3><a href="{href}">{title}</a></h3><p class="info">来源：本站<span>{y}.{m}.{d}</span></p></div>'
    return _each(line, rows)


def grouped(rows: list[Shown]) -> str:
    """Five rows a block, a ruler between; the day in a time element."""
    line = '<li><time datetime="{day}">{day}</time><a href="{href}"><i>·</i>{title}</a></li>'
    blocks = [rows[at : at + 5] for at in range(0, len(rows), 5)]
    return '<div class="lm_line"></div>'.join(f'<ul class="lm_list">{_each(line, block)}</ul>' for block in blocks)


def clock(rows: list[Shown]) -> str:
    """Day with time of day."""
    line = '<li class="list-item"><a class="list-tit" href="{href}" title="{title}">{cut}</a><span class="list-time">{day} 09:{d}:00</span></li>'
    return f'<ul class="list-wrap" id="list">{_each(line, rows)}</ul>'


def definition(rows: list[Shown]) -> str:
    """A definition list: day first, then title."""
    line = '<dt>{y}-{m}-{d}</dt><dd><a href="{href}" target="_blank" title="{title}">{title}</a></dd>'
    return f'<dl class="gk_list">{_each(line, rows)}</dl>'


def numbered(rows: list[Shown]) -> str:
    """Rows with ids, as one vendor's components print them."""
    line = '<li id="line_u9_{number}"><span>{y}-{m}-{d}</span><a href="{href}" target="_blank" title="{title}">{title}</a></li>'
    return f'<div class="govnewslist"><ul>{_each(line, rows)}</ul></div>'


def headed(rows: list[Shown]) -> str:
    """Head line, abstract, then day with a label."""
    line = """<div class="news-item"><div class="news-tt"><a href="{href}" target="_blank">{title}</a></div>
<div class="news-abs">{cut}</div><div class="news-meta"><span>日期：{day}</span><span>浏览：{serial}</span></div></div>"""
    return f'<div class="news-wrap">{_each(line, rows)}</div>'


def picture(rows: list[Shown]) -> str:
    """A picture beside each title."""
    line = """<li class="pic-li"><a href="{href}"><img src="/images/pic{number}.jpg" alt="{title}" width="120" /></a>
<a class="pic-tit" href="{href}">{title}</a><span class="pic-date">{day}</span></li>"""
    return f'<ul class="pic-list">{_each(line, rows)}</ul>'


def bracketed_text(rows: list[Shown]) -> str:
    """Day as plain text behind the link, a line break between rows."""
    return f'<div class="listnews">{_each("·<a href={href!r} target=_blank>{title}</a>&nbsp;&nbsp;({y}-{m1}-{d1})<br>", rows)}</div>'


def sealed(rows: list[Shown]) -> str:
    """Documents with their number and the day of writing; the day of publication stands last."""
    lines = []
    for number, row in enumerate(rows, 1):
        y, m, d = row.entry.ymd
        written = date(int(y), int(m), int(d)) - timedelta(days=3 + row.entry.serial % 9)
        lines.append(f"""<tr class="zcwjk-list-c"><td class="num">{number}</td><td class="title"><p class="tit"><a target="_blank" href="{row.href}">{row.title}</a></p>
<p class="info"><span>发文字号：卫办〔{y}〕{int(d)}号</span><span>成文日期：{written.isoformat()}</span></p></td><td>{row.entry.day}</td></tr>""")
    head = "<tr><th>序号</th><th>标题</th><th>发布日期</th></tr>"
    return f'<table class="zcwjk-list">{head}{"".join(lines)}</table>'


def pinned(rows: list[Shown]) -> str:
    """The last row of the page on top of it, marked; a sign at the first ones."""
    kept = [rows[-1], *rows[:-1]] if len(rows) > 4 else rows
    line = '<li><a class="text-over" target="_blank" href="{href}">{title}</a><img src="/images/new{number}.gif" alt=""/><i>{y}-{m}-{d}</i></li>'
    return f'<div class="zd-list"><ul>{_each(line, kept).replace("<li>", "<li><font color=red>[置顶]</font>", 1)}</ul></div>'
