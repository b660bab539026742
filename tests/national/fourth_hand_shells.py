"""The page around a content: head, menu, where one is, entries beside, foot."""

from __future__ import annotations

from national.fourth_hand_extras import foot, top
from national.fourth_hand_model import Entry, Node
from national.fourth_hand_site import Draft


def metas(draft: Draft, node: Node | None, entry: Entry | None = None) -> str:
    """Return the official tags."""
    plan = draft.plan
    tags = {"SiteName": plan.agency, "SiteDomain": plan.host, "SiteIDCode": f"{plan.serial % 10**10:010}"}
    if node:
        tags |= {
            "ColumnName": node.name,
            "ColumnType": node.name,
            "ColumnDescription": f"{plan.agency}{node.name}",
            "ColumnKeywords": node.name,
        }
    if entry:
        tags |= {"ArticleTitle": entry.title, "PubDate": f"{entry.day} 09:30", "ContentSource": plan.agency}
    return "\n".join(f'<meta name="{name}" content="{value}" />' for name, value in tags.items())


def head(draft: Draft, title: str, tags: str = "") -> str:
    return f'<head>\n<meta http-equiv="Content-Type" content="text/html; charset={draft.web.charset}" />\n<title>{title}</title>\n{tags}\n<script src="/js/jquery.min.js"></script>\n</head>'


def _crumb(draft: Draft, node: Node | None, bar: str) -> str:
    chain = []
    while node and node.key:
        chain.append(node)
        node = node.parent
    at = chain[0].url if chain else draft.home
    names = [f'<a href="{draft.link(draft.home, at)}">首页</a>'] + [
        f'<a href="{draft.link(draft.target(one), at)}">{one.name}</a>' for one in reversed(chain)
    ]
    return bar.join(names)


def _beside(draft: Draft, node: Node | None) -> str:
    group = node if node and node.sort == "group" else node.parent if node else None
    if not group or not group.key or not node:
        return ""
    return "".join(
        f'<li><a href="{draft.link(draft.target(one), node.url)}">{one.name}</a></li>' for one in group.children
    )


def modern(draft: Draft, title: str, node: Node | None, content: str) -> str:
    """A shell with official tags, the entries beside in a list."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN">{head(draft, f"{title}_{draft.plan.agency}", metas(draft, node))}
<body>{top(draft)}{draft.plan.skin.menu(draft)}
<div class="container"><div class="position">您现在的位置：{_crumb(draft, node, " &gt; ")}</div>
<div class="left-nav"><ul>{_beside(draft, node)}</ul></div><div class="right-con"><h2 class="col-tit">{title}</h2>{content}</div></div>{foot(draft)}</body></html>"""


def tabled(draft: Draft, title: str, node: Node | None, content: str) -> str:
    """A shell of tables, without official tags."""
    beside = _beside(draft, node).replace("<li>", "<tr><td>").replace("</li>", "</td></tr>")
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML>{head(draft, draft.plan.agency)}
<BODY bgcolor="#ffffff" topmargin="0">{draft.plan.skin.menu(draft)}
<table width="1000" align="center"><tr><td width="220" valign="top"><table class="zuo">{beside}</table></td>
<td valign="top"><div class="weizhi">当前位置：{_crumb(draft, node, " → ")}</div>{content}</td></tr></table>{foot(draft)}</BODY></HTML>"""


def plain(draft: Draft, title: str, node: Node | None, content: str) -> str:
    """A shell without entries beside; the title has the site's name first."""
    return f"""<!doctype html><html>{head(draft, f"{draft.plan.agency} - {title}", metas(draft, None))}
<body class="inner">{top(draft)}{draft.plan.skin.menu(draft)}<section class="main"><div class="crumbs">{_crumb(draft, node, "<i>/</i>")}</div>
<article class="box">{content}</article></section>{foot(draft)}</body></html>"""


def sided(draft: Draft, title: str, node: Node | None, content: str) -> str:
    """A shell whose menu stands at the left of all pages."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">{head(draft, title + "-" + draft.plan.agency, metas(draft, node))}
<body><div id="wrap">{top(draft)}<div id="l">{draft.plan.skin.menu(draft)}</div><div id="r"><div class="dqwz">{_crumb(draft, node, "&nbsp;>&nbsp;")}</div>
<div class="bt"><b>{title}</b></div>{content}</div></div>{foot(draft)}</body></html>"""


def tagged(draft: Draft, title: str, node: Node | None, content: str) -> str:
    """A shell of a platform: tags, comments about parts, a script of counters."""
    return f"""<!DOCTYPE html>
<!--[if lt IE 9]><script src="/js/html5shiv.js"></script><![endif]-->
<html>{head(draft, title, metas(draft, node))}
<body><!-- 头部开始 -->{top(draft)}{draft.plan.skin.menu(draft)}<!-- 头部结束 -->
<div class="wrap"><div class="lm-left"><div class="lm-name">{node.parent.name if node and node.parent else ""}</div><ul class="lm-menu">{_beside(draft, node)}</ul></div>
<div class="lm-right"><div class="lm-pos">{_crumb(draft, node, " >> ")}</div><!--列表开始-->{content}<!--列表结束--></div></div>{foot(draft)}
<script>var _gwds = {{siteId: {draft.plan.serial % 9999}}};</script></body></html>"""


def info(draft: Draft, node: Node, entry: Entry) -> str:
    """An article of today: line of facts, body marked by an id."""
    body = "".join(f"<p>{line}</p>" for line in draft.text(entry))
    content = f"""<h1 class="title">{entry.title}</h1><div class="info"><span>发布时间：{entry.day} 09:30</span><span>来源：{draft.plan.agency}</span></div>
<div id="zoom" class="content">{body}</div><div class="tools">【打印】【关闭】</div>"""
    return draft.plan.skin.shell(draft, entry.title, node, content).replace(
        "</title>", f"</title>{metas(draft, node, entry)}", 1
    )


def old(draft: Draft, node: Node, entry: Entry) -> str:
    """An article in a table, without tags."""
    y, m, d = entry.ymd
    body = "<br>".join(f"　　{line}" for line in draft.text(entry))
    content = f"""<table width="100%"><tr><td align="center" class="bt18">{entry.title}</td></tr><tr><td align="center">日期：{y}年{int(m)}月{int(d)}日
作者：本站　点击：{entry.serial % 997}次</td></tr><tr><td class="nr14">{body}</td></tr></table>"""
    return draft.plan.skin.shell(draft, entry.title, None, content)


def editor(draft: Draft, node: Node, entry: Entry) -> str:
    """An article of TRS."""
    body = "".join(f'<p style="text-indent: 2em;">{line}</p>' for line in draft.text(entry))
    content = f"""<div class="xl-title"><h2>{entry.title}</h2></div><ul class="xl-info"><li>日期：{entry.day}</li><li>来源：{draft.plan.agency}</li></ul>
<div class="view TRS_UEDITOR trs_paper_default trs_web">{body}</div>"""
    return draft.plan.skin.shell(draft, entry.title, node, content).replace(
        "</title>", f"</title>{metas(draft, node, entry)}", 1
    )


def record(draft: Draft, node: Node, entry: Entry) -> str:
    """An article of disclosure: a table of facts before the text."""
    body = "".join(f"<p>{line}</p>" for line in draft.text(entry))
    content = f"""<table class="xxgk_table"><tr><td>索引号</td><td>00{entry.serial}/{entry.day.replace("-", "")}</td><td>发布机构</td><td>{draft.plan.agency}</td></tr>
<tr><td>名称</td><td>{entry.title}</td><td>发布日期</td><td>{entry.day}</td></tr></table><h1>{entry.title}</h1><div class="v_news_content" id="vsb_content">{body}</div>"""
    return draft.plan.skin.shell(draft, entry.title, node, content)
