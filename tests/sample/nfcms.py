"""Qingyuan: three columns of static lists on the city portal, two over http, one over https."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sample import texts
from sample.site import Expected, SamplePage, Site

HOST = "www.gdqy.gov.cn"
BUREAU = f"http://{HOST}/xxgk/zzjg/zfjg/qyswsjkj/gzdta"
NOTICES = f"http://{HOST}/xxgk/zzjg/zfjg/qyswsjkj/tzgga"
PORTAL = f"https://{HOST}/gdqy/newxxgk/zdly/ylwsxx/ylwsgzdt"
COLUMNS = {BUREAU: "工作动态", NOTICES: "通知公告", PORTAL: "医疗卫生工作动态"}
AGENCY = "清远市卫生健康局"
ROWS = 20
ARTICLES = 66
NOTICE_COUNT = 23

INFO_LINES = (
    "时间：{time} 来源：{source} 访问量： -",
    "发布时间:{time}  来源:{source}  浏览次数:-  【打印】 【字体: 大 中 小】",
    "来源：{source}发布时间：{time}",
    "信息来源 : {source}　　发布日期 : {day}",
    "{minute} | 来源：{source} | 发布机构： | 【字体：大 中 小】",
)
BODY_CLASSES = ("zoomcon", "article-content", "wzxq", "TRS_Editor", "con_txt")


@dataclass
class Draft:
    """An article to be laid out."""

    title: str
    blocks: list[tuple[str, str]]
    at: datetime
    source: str = "本网"
    info: int = 0
    precision: str = "second"
    metas: str = "right"
    encoding: str = "utf-8"
    label: str | None = "utf-8"
    """Charset that the page claims in its meta tag."""
    kicker: str | None = None
    subtitle: str | None = None
    kind: str = "news"
    headings: list[str] = field(default_factory=list)
    bylines: list[tuple[str, str | None, str | None]] = field(default_factory=list)
    attachments: list[tuple[str, str]] = field(default_factory=list)
    captions: list[tuple[str | None, str | None]] = field(default_factory=list)
    document_number: str | None = None
    spread: int = 1
    """Pages that the text is spread over."""

    @property
    def published_at(self) -> str:
        """Return the truth, to the precision that the page prints."""
        if self.precision == "day":
            return self.at.date().isoformat()
        return f"{self.at.replace(second=0) if self.precision == 'minute' else self.at:%Y-%m-%dT%H:%M:%S}+08:00"


def news(number: int) -> Draft:
    """Return an everyday article in one of the spellings that real sites have."""
    title, paragraphs = texts.bulletin(number) if number % 6 == 5 else texts.story(number)
    draft = Draft(title, [("p", text) for text in paragraphs], texts.moment(number), info=number % len(INFO_LINES))
    draft.source = ("本网", "示例日报", "清远发布")[number % 3]
    draft.metas = ("right", "missing", "empty", "doubled", "odd")[number % 5]
    draft.kind = "notice" if number % 6 == 5 else "news"
    if draft.metas in ("missing", "empty"):
        draft.precision = {3: "day", 4: "minute"}.get(draft.info, "second")
    return draft


def special() -> dict[int, Draft]:
    """Return the articles that show one form each, by their number."""
    narrative = [("p", text) if sort == "p" else ("h", text) for sort, text in texts.NARRATIVE]
    narrative.insert(2, ("img", "1.png|示例社区卫生服务中心外景（资料图）"))
    narrative.append(("p", "来源：示例日报"))
    narrative.append(("p", "采写：方若琳　通讯员：彭一帆"))
    table = "<table><tr><th>镇街</th><th>接种点</th></tr><tr><td>城东</td><td>3</td></tr><tr><td>城西</td><td>5</td></tr></table>"
    return {
        2: Draft(
            f"{texts.NARRATIVE_KICKER}：{texts.NARRATIVE_TITLE}",
            narrative,
            texts.moment(2),
            "清远发布",
            kind="interview",
            headings=["补齐短板", "建强基层服务网络", "数字赋能", "让信息多跑路"],
            bylines=[("reporter", "方若琳", None), ("correspondent", "彭一帆", None)],
            captions=[("示例社区卫生服务中心外景", "资料图")],
        ),
        7: Draft(
            "在线访谈：高云舟谈基层医疗服务",
            [("p", line) for line in texts.DIALOGUE_HEADER] + [("qa", f"{who}|{text}") for who, text in texts.DIALOGUE],
            texts.moment(7),
            kind="interview",
        ),
        11: Draft(
            "关于开展示例市公共场所卫生检查的通知",
            [
                ("p", "各有关单位："),
                ("p", "现定于近期开展公共场所卫生检查，请做好准备，如实提供资料，并按时参加集中培训。"),
                ("p", "特此通知。"),
            ],
            texts.moment(11),
            info=3,
            precision="day",
            metas="missing",
            source="本网",
            kind="notice",
        ),
        17: Draft(
            POLICY_NAME,
            [("p", "清卫规〔2024〕3号")] + [("p", text) for text in texts.POLICY],
            texts.moment(17),
            kind="policy",
            attachments=[
                (f"http://{HOST}/attachment/0/131/131339/1000017.pdf", "附件1：登记表.pdf"),
                (f"http://{HOST}/attachment/0/131/131340/1000017.docx", "附件2：说明.docx"),
            ],
            document_number="清卫规〔2024〕3号",
        ),
        23: Draft(
            f"《{texts.POLICY_TITLE}》政策解读",
            [("p", text) for text in texts.story(230)[1]],
            texts.moment(23),
            kind="interpretation",
        ),
        29: Draft(
            "示例市疫苗接种点一览",
            [("p", texts.story(290)[1][0]), ("raw", table), ("p", texts.story(290)[1][3])],
            texts.moment(29),
        ),
        31: Draft("示例市召开医疗质量安全工作会议", [("br", "|".join(texts.story(310)[1]))], texts.moment(31)),
        41: Draft(
            "基层医疗卫生服务能力建设综述",
            [("p", text) for story in (410, 420, 430) for text in texts.story(story)[1]],
            texts.moment(41),
            spread=3,
        ),
        37: Draft(
            "中医药适宜技术走进社区",
            [("p", text) for text in texts.story(370)[1]],
            texts.moment(37),
            encoding="gb18030",
            label=None,
            metas="missing",
            info=0,
        ),
        43: Draft(
            "职业健康服务进企业",
            [("p", text) for text in texts.story(430)[1]],
            texts.moment(43),
            encoding="gb18030",
            label="utf-8",
            metas="missing",
            info=0,
        ),
        47: Draft(
            "老年友善医疗机构建设见成效",
            [("p", text) for text in texts.story(470)[1]],
            texts.moment(47),
            label="gb2312",
        ),
        49: Draft(
            "让基层医疗更有温度",
            [("p", text) for text in texts.story(490)[1]],
            texts.moment(49),
            kicker="示例市卫生健康系统巡礼",
            subtitle="——来自三家社区卫生服务中心的报告",
        ),
        50: Draft(
            "急救培训走进校园",
            [
                ("p", texts.story(500)[1][0]),
                ("img", "3.jpg|学生练习心肺复苏。示例日报记者田一诺 摄"),
                ("p", texts.story(500)[1][1]),
                ("img", "4.jpg|培训现场（资料图）"),
                ("p", texts.story(500)[1][2]),
            ],
            texts.moment(50),
            captions=[("学生练习心肺复苏。", "示例日报记者田一诺 摄"), ("培训现场", "资料图")],
            bylines=[("photographer", "田一诺", "示例日报")],
        ),
        51: Draft(
            "答记者问：示例市疫苗接种工作",
            [("p", f"{'问' if n % 2 == 0 else '答'}：{text}") for n, (_, text) in enumerate(texts.DIALOGUE)],
            texts.moment(51),
            kind="interview",
        ),
        52: Draft(
            "面对面：高云舟谈预约就诊",
            [("p", f"[{who}]{text}") for who, text in texts.DIALOGUE],
            texts.moment(52),
            kind="interview",
        ),
        53: Draft("一图看懂家庭医生签约服务", [("img", "2.jpg|")], texts.moment(53), kind="interpretation"),
    }


POLICY_NAME = texts.POLICY_TITLE


def build() -> Site:
    """Build the pages of all columns."""
    site = Site()
    drafts = {number: news(number) for number in range(2 * ARTICLES + NOTICE_COUNT)} | special()
    for column, numbers in (
        (BUREAU, range(ARTICLES)),
        (PORTAL, range(ARTICLES, 2 * ARTICLES)),
        (NOTICES, range(2 * ARTICLES, 2 * ARTICLES + NOTICE_COUNT)),
    ):
        for number in numbers if column == NOTICES else ():
            drafts[number].kind = "notice"
        rows = [(address(column, n), drafts[n]) for n in shuffled(list(numbers))]
        for number in numbers:
            url = address(column, number)
            for part in range(drafts[number].spread):
                site.pages[part_address(url, part)] = SamplePage(
                    article(drafts[number], column, number, part), content_type=_header(drafts[number])
                )
            site.expected.append(expected(url, drafts[number], [COLUMNS[column]]))
        _lists(site, column, rows, _extra(site, column, rows, drafts))
    site.pages[f"http://{HOST}/robots.txt"] = SamplePage(
        b"User-agent: *\nDisallow: /admin/\n", content_type="text/plain"
    )
    return site


def _extra(
    site: Site, column: str, rows: list[tuple[str, Draft]], drafts: dict[int, Draft]
) -> list[tuple[int, str, str, str]]:
    """Make the rows that are no plain articles: (place in the list, address, title, day)."""
    if column == NOTICES:
        return []
    if column == BUREAU:
        moved = address(BUREAU, 9000)
        site.pages[moved] = SamplePage(b"", status=301, location=address(BUREAU, 3))
        site.pages[address(BUREAU, 5)].fails_first = 1
        return [
            (4, address(BUREAU, 9001), "已经撤下的消息", "2024-05-30"),
            (9, moved, drafts[3].title, "2024-05-29"),
            (15, "https://mp.weixin.qq.com/s/sample", "公众号推文：健康小贴士", "2024-05-20"),
            (26, "http://other.example.gov.cn/content/post_1.html", "转外单位消息", "2024-05-19"),
            (33, f"http://{HOST}/attachment/0/1/1000/9100.pdf", "公示名单（PDF）", "2024-05-18"),
            (45, f"http://{HOST}/attachment/0/1/1000/9101.doc", "报名表（DOC）", "2024-05-17"),
        ]
    for number in (2, 10):  # articles of the bureau that the portal lists too, one under its mobile address
        twin = address(BUREAU, number).replace("/post_", "/mpost_") if number == 10 else address(BUREAU, number)
        site.pages.setdefault(twin, SamplePage(article(drafts[number], BUREAU, number)))
        next(one for one in site.expected if one.url == address(BUREAU, number)).columns.append(COLUMNS[PORTAL])
    return [
        (3, address(BUREAU, 2), drafts[2].title, f"{drafts[2].at:%Y-%m-%d}"),
        (47, address(BUREAU, 10).replace("/post_", "/mpost_"), drafts[10].title, f"{drafts[10].at:%Y-%m-%d}"),
    ]


def shuffled(numbers: list[int]) -> list[int]:
    """Return the numbers nearly in order: every seventh stands too late, as on real lists."""
    late = numbers[3::7]
    kept = [number for number in numbers if number not in late]
    for step, number in enumerate(late):
        kept.insert(min(len(kept), 14 + 9 * step), number)
    return kept


def address(column: str, number: int) -> str:
    """Return an article's address; anchors are http even where the list came over https."""
    return f"{column.replace('https:', 'http:')}/content/post_{1_000_000 + number}.html"


def part_address(url: str, part: int) -> str:
    """Return the address of a further page of an article, which is numbered from 2."""
    return url if part == 0 else url.replace(".html", f"_{part + 1}.html")


def expected(url: str, draft: Draft, columns: list[str]) -> Expected:
    """Return the truth about a draft."""
    paragraphs = []
    for sort, text in draft.blocks:
        if sort == "p" and not text.startswith(("来源：", "采写：")):
            paragraphs.append(text)
        elif sort == "qa":
            paragraphs.append(text.replace("|", "："))
        elif sort == "br":
            paragraphs += text.split("|")
    source = AGENCY if draft.source == "本网" else draft.source
    return Expected(
        url,
        "qingyuan",
        columns,
        draft.title,
        paragraphs,
        draft.published_at,
        source,
        draft.kind,
        headings=draft.headings,
        bylines=draft.bylines,
        attachments=draft.attachments,
        captions=draft.captions,
        kicker=draft.kicker,
        subtitle=draft.subtitle,
        document_number=draft.document_number,
    )


def _header(draft: Draft) -> str:
    return "text/html" if draft.encoding != "utf-8" or draft.label != "utf-8" else "text/html; charset=utf-8"


def article(draft: Draft, column: str, number: int, part: int = 0) -> bytes:
    """Lay out an article page, the ``part``th from 0 of those it is spread over."""
    info = INFO_LINES[draft.info].format(
        time=f"{draft.at:%Y-%m-%d %H:%M:%S}",
        minute=f"{draft.at:%Y-%m-%d %H:%M}",
        day=f"{draft.at:%Y-%m-%d}",
        source=draft.source,
    )
    files = "".join(
        f'<p><a class="nfw-cms-attachment" attachment-id="{n}" href="{url}" alt="{name}">点击下载</a></p>'
        for n, (url, name) in enumerate(draft.attachments)
    )
    kicker = f'<p class="yinti">{draft.kicker}</p>' if draft.kicker else ""
    subtitle = f'<p class="futi">{draft.subtitle}</p>' if draft.subtitle else ""
    label = f'<meta charset="{draft.label}">' if draft.label else ""
    html = f"""<!DOCTYPE html>
<html><head>{label}{metas(draft, column)}<title>{draft.title}-清远市人民政府门户网站</title>
<style>.x{{color:red}}</style><script>var pv = "发布时间：1999-01-01";</script></head>
<body><div class="top"><a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a href="http://www.gd.gov.cn/">广东省人民政府</a> 今天是：</div>
<div class="crumb">您当前的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; {COLUMNS[column]}</div>
<div class="main"><div class="detail">{kicker}<h1 class="title">{draft.title}</h1>{subtitle}<div class="info">{info}</div>
<div class="{BODY_CLASSES[number % len(BODY_CLASSES)]}">
{chr(10).join(block(sort, text) for sort, text in _part(draft.blocks, draft.spread, part))}
{_pager(address(column, number), draft.spread, part)}</div><div class="fj"><p>相关附件：</p>{files}</div>
<div class="ewm"><p>扫一扫在手机打开当前页</p></div><div class="share">分享到： 微信 微博</div>
<p>上一篇：<a href="post_1.html">上一篇的标题在这里</a></p><p>下一篇：<a href="post_2.html">下一篇的标题在这里</a></p></div>
<div class="related"><h3>相关新闻</h3><ul><li><a href="post_3.html">别处的一条消息标题</a> 2020-01-02</li></ul></div></div>
<div class="footer"><p>主办单位：示例市人民政府办公室</p><p>{texts.SAMPLE}</p></div></body></html>"""
    return html.encode(draft.encoding)


def _part(blocks: list[tuple[str, str]], spread: int, part: int) -> list[tuple[str, str]]:
    size = -(-len(blocks) // spread)
    return blocks[part * size : (part + 1) * size]


def _pager(url: str, spread: int, part: int) -> str:
    """Lay out the buttons to the other pages of an article."""
    if spread == 1:
        return ""
    names = [part_address(url, other).rpartition("/")[2] for other in range(spread)]
    buttons = [f'<a href="{name}">{n}</a>' if n != part + 1 else f"<b>{n}</b>" for n, name in enumerate(names, 1)]
    onward = f'<a href="{names[part + 1]}">下一页</a>' if part + 1 < spread else ""
    return f'<div class="pages">共{spread}页 {" ".join(buttons)} {onward}</div>'


def metas(draft: Draft, column: str) -> str:
    """Return the official tags: right, missing, empty, doubled with an empty copy, or oddly spelt."""
    title, time, source = draft.title, f"{draft.at:%Y-%m-%d %H:%M:%S}", draft.source
    column_tag = f'<meta name="ColumnName" content="{COLUMNS[column]}">'
    if draft.metas == "missing":
        return ""
    if draft.metas == "empty":
        return f'{column_tag}<meta name="ArticleTitle" content=""><meta name="PubDate" content=""><meta name="ContentSource" content="">'
    if draft.metas == "doubled":
        empty = '<meta name="ArticleTitle" content=""><meta name="PubDate" content=""><meta name="ContentSource" content="">'
        return f'{column_tag}{empty}<meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="{time}"><meta name="ContentSource" content="{source}">'
    if draft.metas == "odd":
        return f'<meta content="{title}" name="articletitle"><meta content="{time}" NAME="PUBDATE"><meta content="{source}" name="contentSource">'
    return f'{column_tag}<meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="{time}"><meta name="ContentSource" content="{source}">'


def block(sort: str, text: str) -> str:
    """Lay out a piece of the text."""
    if sort == "h":
        return f'<p style="text-align:center"><strong>{text.replace(chr(10), "<br>")}</strong></p>'
    if sort == "img":
        name, caption = text.split("|")
        shown = f'<p style="text-align: center;">{caption}</p>' if caption else ""
        return f'<p style="text-align: center;"><img class="nfw-cms-img" src="/img/0/1/1000/{name}"></p>{shown}'
    if sort == "qa":
        who, words = text.split("|")
        return f"<p><strong>{who}：</strong>{words}</p>"
    if sort == "br":
        return "<div>　　" + "<br>　　".join(text.split("|")) + "</div>"
    return text if sort == "raw" else f"<p>　　{text}</p>"


def _lists(site: Site, column: str, rows: list[tuple[str, Draft]], extra: list[tuple[int, str, str, str]]) -> None:
    """Lay out the list pages."""
    lines = [(url, draft.title, f"{draft.at:%Y-%m-%d}") for url, draft in rows]
    for place, url, title, day in extra:
        lines.insert(place, (url, title, day))
    pages = [lines[start : start + ROWS] for start in range(0, len(lines), ROWS)]
    for number, chunk in enumerate(pages, 1):
        body = list_page(column, chunk, len(pages)).encode()
        names = ["", "/", "/index.html"] if number == 1 else [f"/index_{number}.html"]
        for name in names:
            site.pages[f"{column}{name}"] = SamplePage(body, validator=True)


def list_page(column: str, lines: list[tuple[str, str, str]], pages: int) -> str:
    """Lay out a list page: rows with cut titles, a box of other articles that is not the list, a pager."""
    rows = "\n".join(
        f'<li><a href="{url}" title="{title}" target="_blank">{title[:14]}…</a><span>{day}</span></li>'
        for url, title, day in lines
    )
    hot = "".join(f'<li><a href="{address(column, 9500 + n)}">热点推荐的第{n}条旧闻</a></li>' for n in range(8))
    pager = "".join(f'<a href="index_{n}.html">{n}</a>' for n in range(2, pages + 1))
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="ColumnName" content="{COLUMNS[column]}">
<title>{COLUMNS[column]}-清远市人民政府门户网站</title></head><body><div class="top"><a href="/">首页</a></div>
<div class="left"><ul class="nav"><li><a href="../tzgga/">通知公告</a></li><li><a href="../zcjd/">政策解读</a></li></ul></div>
<div class="hot"><h3>热点</h3><ul>{hot}</ul></div>
<div class="list"><ul{' class="ul_newsList"' if column == NOTICES else ""}>{rows}</ul><div class="page"><a href="index.html">1</a>{pager} 共{pages}页</div></div>
<div class="footer"><a href="http://www.gov.cn/">中国政府网</a><p>{texts.SAMPLE}</p></div></body></html>"""
