"""Huizhou: the bureau's disclosure platform (gkmlpt) and its own list (nfcms), and the city paper (TRS)."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

from sample import texts
from sample.nfcms import block
from sample.site import Expected, SamplePage, Site

BUREAU = "http://wjj.huizhou.gov.cn"
SID = "752099"
API_ROWS = 100
PAPER = "http://www.huizhou.cn/news/newsc_counties/newsc_hz"
LIST = f"{BUREAU}/zwgk/gzdt"
LIST_ROWS = 15
LIST_ARTICLES = 32
PAPER_ROWS = 18
PAPER_ARTICLES = 62
AGENCY = "惠州市卫生健康局"
BEIJING = timezone(timedelta(hours=8))

CATEGORIES = {101: ("部门文件", 214), 102: ("工作动态", 17), 103: ("财政预决算", 6)}
TREE = [
    {
        "id": 100, "name": "法定主动公开内容", "post_count": 0, "jump_url": "",
        "children": [
            {"id": key, "name": name, "post_count": count + 3, "jump_url": "", "children": []}
            for key, (name, count) in CATEGORIES.items()
        ],
    },
    {"id": 110, "name": "政府网站年报", "post_count": 4, "jump_url": "http://www.huizhou.gov.cn/nb/", "children": []},
    {"id": 111, "name": "暂无内容的栏目", "post_count": 0, "jump_url": "", "children": []},
]  # fmt: skip
SPREAD = 20
"""Number of the paper's article that is spread over two pages."""

SCRIPT_ONLY = 21
"""Number of the article whose text exists only in the page's script."""


def build() -> Site:
    """Build bureau and paper."""
    site = Site()
    _bureau(site)
    _list(site)
    _paper(site)
    return site


def _bureau(site: Site) -> None:
    number = 0
    for key, (name, count) in CATEGORIES.items():
        rows = []
        for _ in range(count):
            number += 1
            rows.append(_post(site, number, name))
        if key == 102:
            rows.insert(
                5,
                {
                    "id": 1,
                    "title": "转至省级平台的文件",
                    "type": "url",
                    "url": "http://www.gd.gov.cn/x.html",
                    "create_time": 1717200000,
                },
            )
        _api(site, key, name, rows)
    shell = f"""<html><head><meta charset="utf-8"><title>政府信息公开</title></head><body><div id="app"></div>
<script>window._CONFIG = {{ SID: '{SID}', SITE_NAME: "惠州市卫生健康局", TREE: {json.dumps(TREE, ensure_ascii=False)}, SERVICE_AREA_ID: 13 }};</script>
<p>{texts.SAMPLE}</p></body></html>"""
    site.pages[f"{BUREAU}/gkmlpt/index"] = SamplePage(shell.encode())


def _list(site: Site) -> None:
    """Lay out the bureau's static list: rows in a table cell, the whole title in the link's attribute."""
    rows = []
    for number in range(LIST_ARTICLES):
        title, paragraphs = texts.story(3000 + number)
        at = texts.moment(number)
        url = f"{LIST}/content/post_{4_000_000 + number}.html"
        body = "".join(f"<p>　　{text}</p>" for text in paragraphs)
        page = f"""<html><head><meta charset="utf-8"><title>{title}_{AGENCY}</title></head><body>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="../">工作动态</a></div><h1>{title}</h1>
<div class="info">发布时间：{at:%Y-%m-%d %H:%M:%S} 来源：{AGENCY} 浏览字号：大｜中｜小</div>
<div class="article-content">{body}</div><div class="footer">{texts.SAMPLE}</div></body></html>"""
        site.pages[url] = SamplePage(page.encode())
        when = f"{at:%Y-%m-%dT%H:%M:%S}+08:00"
        site.expected.append(Expected(url, "huizhou", ["工作动态"], title, paragraphs, when, AGENCY))
        rows.append(f'<li><a href="{url}" title="{title}">{title[:12]}…</a><span>{at:%Y-%m-%d}</span></li>')
    pages = -(-len(rows) // LIST_ROWS)
    for n in range(pages):
        pager = "".join(f'<a href="index_{k}.html">{k}</a>' for k in range(2, pages + 1))
        shown = "".join(rows[n * LIST_ROWS : (n + 1) * LIST_ROWS])
        page = f"""<html><head><meta charset="utf-8"><title>工作动态_{AGENCY}</title></head><body><table><tr>
<td id="div_list"><ul>{shown}</ul></td></tr></table><div class="page"><a href="index.html">1</a>{pager}</div></body></html>"""
        for name in ("/", "/index.html") if n == 0 else (f"/index_{n + 1}.html",):
            site.pages[f"{LIST}{name}"] = SamplePage(page.encode(), validator=True)


def _api(site: Site, key: int, name: str, rows: list[dict]) -> None:
    """Lay out a JSON list; a page past the end answers 404, page 0 is page 1."""
    for start in range(0, len(rows), API_ROWS):
        answer = {
            "classify": {"id": key, "name": name, "post_count": len(rows) + 3},
            "total": len(rows),
            "offset": start,
            "articles": rows[start : start + API_ROWS],
        }
        body = json.dumps(answer, ensure_ascii=True).encode()
        page = start // API_ROWS + 1
        for n in (page, 0) if page == 1 else (page,):
            url = f"{BUREAU}/gkmlpt/api/all/{key}?page={n}&sid={SID}"
            site.pages[url] = SamplePage(body, content_type="application/json", validator=True)


def _post(site: Site, number: int, column: str) -> dict:
    """Lay out one disclosed document and return its row."""
    title, paragraphs = texts.story(1000 + number)
    at = texts.moment(number).replace(microsecond=0)
    post = 5_000_000 + number
    url = f"{BUREAU}/gkmlpt/content/{post // 10**6}/{post // 10**3}/post_{post}.html"
    document = f"惠市卫函〔{at.year}〕{number}号" if column == "部门文件" else None
    site.pages[url] = SamplePage(_document(title, paragraphs, at, number, document).encode())
    kind = "policy" if document else "news"
    site.expected.append(
        Expected(url, "huizhou", [column], title, paragraphs, f"{at:%Y-%m-%d}", None, kind, document_number=document)
    )
    seconds = int(at.replace(tzinfo=BEIJING).timestamp())
    return {
        "id": post, "title": title, "type": "normal", "url": f"{url}#101", "post_url": url, "publisher": AGENCY,
        "document_number": document or "", "identifier": f"1144130000{number:04d}/2024-{number:05d}",
        "create_time": seconds, "date": seconds - 86400, "created_at": f"{at:%Y-%m-%d %H:%M:%S}",
    }  # fmt: skip


def _document(title: str, paragraphs: list[str], at: datetime, number: int, document: str | None) -> str:
    """Lay out a page of the disclosure platform: the field table, then the text, or the text in the script alone."""
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    record = {"title": title, "content": body, "document_number": document or ""}
    detail = json.dumps(record, ensure_ascii=True).replace("<", "\\u003C")
    content = "" if number == SCRIPT_ONLY else f'<div class="article-content">{body}</div>'
    table = (
        ""
        if number == SCRIPT_ONLY
        else f"""<table class="table"><tr><td>索引号:</td><td>1144130000{number:04d}/2024-{number:05d}</td><td>分类:</td><td>卫生</td></tr>
<tr><td>发布机构:</td><td>{AGENCY}</td><td>成文日期:</td><td>{at - timedelta(days=1):%Y-%m-%d}</td></tr>
<tr><td>名称:</td><td colspan="3">{title}</td></tr><tr><td>文号:</td><td>{document or ""}</td><td>发布日期:</td><td>{at:%Y-%m-%d}</td></tr>
<tr><td>主题词:</td><td colspan="3"></td></tr></table>"""
    )
    heading = "" if number == SCRIPT_ONLY else f'<h1 class="title document-number">{title}</h1>'
    return f"""<html><head><meta charset="utf-8"><title>{title}_惠州市卫生健康局</title></head><body>{table}{heading}{content}
<script>window._CONFIG = {{ DETAIL: {detail}, TREE: [] }};</script><div class="footer">{texts.SAMPLE}</div></body></html>"""


def _paper(site: Site) -> None:
    rows = []
    for number in range(PAPER_ARTICLES):
        at = texts.moment(number)
        relative = f"{at:%Y%m}/t{at:%Y%m%d}_{1_400_000 + number}.htm"
        url = f"{PAPER}/{relative}"
        title, paragraphs = texts.story(2000 + number)
        blocks = [("p", text) for text in paragraphs]
        expected = Expected(
            url, "huizhou", ["惠州新闻"], title, paragraphs, f"{at:%Y-%m-%dT%H:%M:00}+08:00", "今日惠州网"
        )
        expected.bylines = [("editor", "孟书瑶", None)]
        if number == 40:
            title, blocks = _interview(expected)
        if number == 8:
            at = at.replace(hour=0, minute=0, second=0)
            expected.published_at = f"{at:%Y-%m-%d}"
        parts = [blocks[:2], blocks[2:]] if number == SPREAD else [blocks]
        for part, some in enumerate(parts):
            script = f'createPageHTML({len(parts)}, {part}, "{url[:-4].rpartition("/")[2]}", "htm");'
            page = _paper_page(title, some, at, script if len(parts) > 1 else "")
            site.pages[url.replace(".htm", f"_{part}.htm") if part else url] = SamplePage(
                page.encode(), content_type="text/html"
            )
        site.expected.append(expected)
        rows.append((relative, title, f"{at:%Y-%m-%d}"))
    pages = [rows[start : start + PAPER_ROWS] for start in range(0, len(rows), PAPER_ROWS)]
    for number, chunk in enumerate(pages):
        body = _paper_list(chunk, len(pages), number).encode()
        for name in ("/", "/index.html") if number == 0 else (f"/index_{number}.html",):
            site.pages[f"{PAPER}{name}"] = SamplePage(body, content_type="text/html")
    site.pages[f"{PAPER}/index_{len(pages)}.html"] = SamplePage(
        b"<html><head><title>x</title></head><body>" + b" " * 260 + b"</body></html>"
    )
    site.pages["http://www.huizhou.cn/robots.txt"] = SamplePage(b"User-agent: *\nAllow: /\n", content_type="text/plain")


def _interview(expected: Expected) -> tuple[str, list[tuple[str, str]]]:
    """Turn an article of the paper into its interview with the head of the bureau."""
    title = "权威访谈丨市卫生健康局党组书记、局长钟以宁：让群众就近看上病看好病"
    blocks = [
        (sort, text.replace("示例市卫生健康局党组书记", "市卫生健康局党组书记、局长", 1))
        for sort, text in texts.NARRATIVE
    ]
    blocks.insert(3, ("img", "P020240101.jpg|医生在社区为居民诊脉。惠州日报记者程子墨 摄"))
    blocks.append(("p", "惠州日报记者沈晓棠 通讯员陆文舟"))
    expected.title, expected.kind = title, "interview"
    expected.paragraphs = [text for sort, text in blocks[:-1] if sort == "p"]
    expected.headings = ["补齐短板", "建强基层服务网络", "数字赋能", "让信息多跑路"]
    expected.captions = [("医生在社区为居民诊脉。", "惠州日报记者程子墨 摄")]
    expected.bylines = [
        ("reporter", "沈晓棠", "惠州日报"), ("correspondent", "陆文舟", None), ("photographer", "程子墨", "惠州日报"), ("editor", "孟书瑶", None),
    ]  # fmt: skip
    return title, blocks


def _paper_page(title: str, blocks: list[tuple[str, str]], at: datetime, script: str) -> str:
    body = "\n".join(block(sort, text) for sort, text in blocks)
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}_今日惠州网</title></head>
<body><div class="nav"><a href="/">今日惠州网</a> &gt; <a href="../">惠州新闻</a> &gt; 正文</div>
<div class="content"><h2>{title}</h2><div class="sub">{at:%Y-%m-%d %H:%M}　来源：今日惠州网</div>
<div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:1.5;}}</style>
{body}
</div><div class="page"><script>{script}</script></div><p>编辑：孟书瑶</p><p>上一篇：<a href="x.htm">前一条消息</a></p></div><div class="bottom">{texts.SAMPLE}</div></body></html>"""


def _paper_list(rows: list[tuple[str, str, str]], pages: int, number: int) -> str:
    lines = "\n".join(
        f"<tr><td>·<a href='./{url}' target=_blank>{title}</a></td><td>({day})</td></tr>" for url, title, day in rows
    )
    return f"""<html><head><meta charset="utf-8"><title>惠州新闻</title></head><body><div class="menu"><a href="/">首页</a></div>
<table class="list">{lines}</table><div class="page"><script>createPageHTML({pages}, {number}, "index", "html");</script></div>
<div class="bottom">{texts.SAMPLE}</div></body></html>"""
