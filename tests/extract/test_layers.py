"""Every layer of extraction on pages of our own."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.extract import extract
from crawler.extract.agency import named_agency

P1 = "近日，示例市开展健康宣传活动，现场设置义诊、咨询和检测三个区域，吸引了众多市民参加。"
P2 = "活动负责人介绍，今后将定期进社区，把服务送到居民家门口，让更多群众受益。"
BODY = f"<p>{P1}</p><p>{P2}</p>"


def page(body: str = BODY, *, head: str = "", info: str = "", title: str = "示例市开展健康宣传活动") -> str:
    return f"""<html><head><title>{title}-示例门户网站</title>{head}</head><body><ul><li><a href=/>首页</a></li><li><a href=/b>政务公开</a></li></ul>
<div class=main><h1>{title}</h1><div class=info>{info}</div><div class=neirong>{body}</div></div>
<div class=footer><p>主办单位：示例市某某局　ICP备00000000号</p></div></body></html>"""


def test_body_and_title_without_any_help() -> None:
    article = extract(page())
    assert (article.title, article.body) == ("示例市开展健康宣传活动", f"{P1}\n{P2}")


@pytest.mark.parametrize(
    ("head", "info", "published_at", "precision", "source"),
    [
        (
            '<meta name="PubDate" content="2024-05-06 07:08:09"><meta name="ContentSource" content="示例日报">',
            "",
            "2024-05-06T07:08:09+08:00",
            "second",
            "示例日报",
        ),
        ('<META content="2024-05-06 07:08" NAME="pubdate">', "", "2024-05-06T07:08:00+08:00", "minute", None),
        ('<meta name="PubDate" content=""><meta name="PubDate" content="2024-05-06">', "", "2024-05-06", "day", None),
        (
            '<meta name="PubDate" content="2024-05-06 00:00:00">',
            "发布时间：2024-05-06 09:30",
            "2024-05-06T09:30:00+08:00",
            "minute",
            None,
        ),
        ("", "时间：2024-05-06 07:08:09 来源：示例日报 浏览次数：-", "2024-05-06T07:08:09+08:00", "second", "示例日报"),
        ("", "来源:本网访问量:-发布时间:2024-05-06", "2024-05-06", "day", "示例市卫生健康局"),
        ("", "信息来源:本网发布日期:2024-05-06", "2024-05-06", "day", "示例市卫生健康局"),
        (
            "",
            "2024-05-06 07:08 | 来源：示例市某某局 | 发布机构： | 【字体：",
            "2024-05-06T07:08:00+08:00",
            "minute",
            "示例市某某局",
        ),
        ("", "成文日期：2024-01-01 发布日期：2024-05-06", "2024-05-06", "day", None),
        ('<meta name="ContentSource" content="本站">', "", None, None, "示例市卫生健康局"),
        ("", "", None, None, None),
    ],
)
def test_date_and_source(
    head: str, info: str, published_at: str | None, precision: str | None, source: str | None
) -> None:
    article = extract(page(head=head, info=info), agency="示例市卫生健康局")
    assert (article.published_at, article.published_precision, article.source) == (published_at, precision, source)


def test_the_list_row_and_the_address_are_the_last_resort() -> None:
    assert extract(page(), row_date="2024-05-06").published_at == "2024-05-06"
    assert extract(page(), "http://a.cn/news/202405/t20240507_12.htm").published_at == "2024-05-07"
    assert extract(page(), "http://a.cn/t20240507_12.htm", row_date="2024-05-06").published_at == "2024-05-06"
    assert extract(page(info="时间：2024-05-05"), row_date="2024-05-06").published_at == "2024-05-05"
    assert extract(f"<html><body><div>{BODY}</div></body></html>", row_title="列表里的标题").title == "列表里的标题"


@pytest.mark.parametrize(
    ("head", "title", "wanted"),
    [
        ('<meta name="ArticleTitle" content="官方标题文字<div>">', "另一个标题", "官方标题文字"),
        ("", "图解：“十四五”规划", "图解：“十四五”规划"),
        ("", "关于A-B两项工作的通知", "关于A-B两项工作的通知"),
    ],
)
def test_titles(head: str, title: str, wanted: str) -> None:
    assert extract(page(head=head, title=title)).title == wanted


def test_a_title_without_heading_loses_the_site_only() -> None:
    html = f"<html><head><title>示例市召开年度工作会议_工作动态_示例市卫生健康局</title></head><body><div>{BODY}</div></body></html>"
    assert extract(html).title == "示例市召开年度工作会议"


@pytest.mark.parametrize(
    "around",
    [
        "<div id=zoom>{}</div>",
        "<div class='TRS_Editor'><style>.TRS_Editor P{{margin:0}}</style>{}</div>",
        "<table><tr><td>导航</td></tr><tr><td>{}</td></tr></table>",
        "<div><div><div>{}</div></div></div>",
        "<article>{}</article>",
        "<center>{}</center>",
    ],
)
def test_containers(around: str) -> None:
    assert extract(page(around.format(BODY))).body == f"{P1}\n{P2}"


@pytest.mark.parametrize(
    "body",
    [f"{P1}<br>　　{P2}", f"<div>{P1}</div><div>{P2}</div>", f"<p>{P1}<p>{P2}", f"<span>{P1}<br/><br/>{P2}</span>"],
)
def test_paragraphs_however_they_are_parted(body: str) -> None:
    assert [block.text for block in extract(page(body)).blocks] == [P1, P2]


@pytest.mark.parametrize(
    "tail",
    [
        "<p>扫一扫在手机打开当前页</p>",
        "<p>上一篇：<a href=a>别的消息标题</a></p><p>下一篇：<a href=b>另一条消息标题</a></p>",
        "<p>（责任编辑：李明）</p>",
        "<p>分享到：</p><p>【打印本页】 【关闭窗口】</p>",
        "<p>相关新闻</p><ul><li><a href=a>别处的第一条消息标题</a></li><li><a href=b>别处的第二条消息标题</a></li></ul>",
        "<p>浏览次数：128</p>",
    ],
)
def test_tails_are_cut(tail: str) -> None:
    assert extract(page(BODY + tail)).body == f"{P1}\n{P2}"


def test_blocks_of_every_sort() -> None:
    body = f"""<p style="text-align:center"><strong>一、总体情况</strong></p><p>{P1}</p>
<p align=center><img src="/img/1.jpg"></p><p align=center>市民在现场咨询。示例日报记者李明 摄</p><h3>服务下沉</h3><p>{P2}</p>
<ul><li>第一项任务；</li><li>第二项任务。</li></ul><table><tr><th>镇街</th><th>人数</th></tr><tr><td>城东</td><td>12</td></tr></table><p>{P1}</p>"""
    article = extract(page(body), "http://www.example.gov.cn/a/b.html")
    assert [(block.type, block.text) for block in article.blocks] == [
        ("heading", "一、总体情况"),
        ("paragraph", P1),
        ("image", None),
        ("heading", "服务下沉"),
        ("paragraph", P2),
        ("list", "第一项任务；\n第二项任务。"),
        ("table", "镇街\t人数\n城东\t12"),
        ("paragraph", P1),
    ]
    [image] = article.images
    assert (image.url, image.caption) == ("http://www.example.gov.cn/img/1.jpg", "市民在现场咨询。")
    assert image.credit == "示例日报记者李明 摄"
    assert [(b.role, b.name, b.org) for b in article.bylines] == [("photographer", "李明", "示例日报")]


def test_attachments_have_their_real_names() -> None:
    files = """<p><a class="nfw-cms-attachment" href="/attachment/0/1/2/3.pdf" alt="名单.pdf">点击下载</a>
<a href="./P020240506.docx" title="表格.docx">附件2</a><a href="说明.xls">附件3：说明.xls</a><a href="/attachment/0/1/2/3.pdf">再次下载</a></p>"""
    found = extract(page(BODY + files), "http://www.example.gov.cn/a/b.html").attachments
    assert [(one.url, one.name, one.media_type) for one in found] == [
        ("http://www.example.gov.cn/attachment/0/1/2/3.pdf", "名单.pdf", "application/pdf"),
        (
            "http://www.example.gov.cn/a/P020240506.docx",
            "表格.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        ("http://www.example.gov.cn/a/说明.xls", "附件3：说明.xls", "application/vnd.ms-excel"),
    ]


def test_a_policy_document_and_its_field_table() -> None:
    table = """<table><tr><td>索引号：</td><td>11441800/2024-00012</td><td>发布机构：</td><td>示例市卫生健康局</td></tr>
<tr><td>成文日期：</td><td>2024年4月8日</td><td>文　　号：</td><td>示卫规[2024] 3 号</td></tr><tr><td>有效性：</td><td>有效</td><td>主题分类：</td><td>卫生</td></tr></table>"""
    article = extract(page(table + BODY, title="示例市急救管理办法"))
    assert article.policy
    assert vars(article.policy) == {
        "document_number": "示卫规〔2024〕3号",
        "index_number": "11441800/2024-00012",
        "issuer": "示例市卫生健康局",
        "written_on": "2024-04-08",
        "effective_on": None,
        "validity": "有效",
        "topic": "卫生",
    }
    assert article.kind == "policy"
    assert article.body == f"{P1}\n{P2}"


@pytest.mark.parametrize(
    ("title", "column", "kind"),
    [
        ("示例市召开会议", None, "news"),
        ("关于开展检查的通知", None, "notice"),
        ("《示例市管理办法》解读", None, "interpretation"),
        ("示例消息", "政策解读", "interpretation"),
        ("招聘公告", "工作动态", "notice"),
    ],
)
def test_kinds(title: str, column: str | None, kind: str) -> None:
    assert extract(page(title=title), column=column).kind == kind


@pytest.mark.parametrize(
    ("crumb", "path"),
    [
        ("您当前的位置：<a>首页</a> &gt; <a>政务公开</a> &gt; 工作动态", "首页 政务公开 工作动态"),
        ("当前栏目：首页 &gt; 工作动态", "首页 工作动态"),
        ("位置 - 首页 - 工作动态", "首页 工作动态"),
        ("当前位置：首页-通知公告-人事", "首页 通知公告 人事"),
        ("当前位置： 首页 新闻中心", "首页 新闻中心"),
        ("<a href=/>民报网</a>&gt;&gt;<a href=/jk>健康</a>", "民报网 健康"),
        ("民报网&gt;&gt;健康", "民报网 健康"),
        ("民报网&gt;&gt;健康2024", ""),
        ("<a href=/>→局内动态</a>", ""),
    ],
)
def test_breadcrumb(crumb: str, path: str) -> None:
    article = extract(page().replace("<div class=main>", f"<div>{crumb}</div><div class=main>"))
    assert article.breadcrumb == path.split()


@pytest.mark.parametrize(
    ("html", "flag"),
    [
        ("<html><head><title>提示</title></head><body><p>您访问的页面不存在</p></body></html>", "soft404"),
        ("<html><head><title>登录</title></head><body><p>用户登录</p></body></html>", "soft404"),
        ("<html><head><title>x</title></head><frameset><frame src=a></frameset></html>", "frameset"),
    ],
)
def test_pages_that_are_no_articles_are_flagged(html: str, flag: str) -> None:
    assert flag in extract(html).flags


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("清远市卫生健康局召开会议，惠州市卫生健康局应邀参加，清远市卫生健康局作了发言。", 0),
        ("惠州将推动医改。市卫生健康局表示，惠州还将建设医院。", 1),
        ("市卫生健康局表示，清远和惠州都将推动医改，清远、惠州各有侧重。", None),
        ("某市卫生健康局召开会议。", None),
        ("", None),
    ],
)
def test_the_agency_that_a_text_names(text: str, site: int | None) -> None:
    assert named_agency(text, [("清远市卫生健康局", "清远市"), ("惠州市卫生健康局", "惠州市")]) == site


TAGS = ["<p>", "</p>", "<div class=x>", "</div>", "<table>", "<tr>", "<td>", "<br>", "<h1>", "<meta name=PubDate content='2024'>", "<a href='//[x'>", "<img src=x>", "<li>", "<title>", "</title>", "<frameset>", "<!--", "-->", "来源：", "2024-05-06", "近日，示例市开展活动。", "记者李明 摄", "\x00", "&#xD800;"]  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.sampled_from(TAGS), max_size=60))
def test_no_page_makes_it_fail(tags: list[str]) -> None:
    assert isinstance(extract("".join(tags), "http://a.cn/b.html").body, str)


@given(st.text(max_size=400))
def test_no_text_makes_it_fail(text: str) -> None:
    assert isinstance(extract(text).body, str)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 20_000 + P1,
        "<p>一</p>" * 20_000,
        f"<p title='{'x' * 1_000_000}'>{P1}</p>",
        "<a href=" * 20_000,
        "来源：" * 30_000,
        "（" * 50_000,
    ],
)
def test_hostile_pages_are_read_in_bounded_time(html: str) -> None:
    assert isinstance(extract(html).body, str)


@pytest.mark.parametrize(
    "line",
    [
        "微信 微博 QQ空间", "分享至好友", "字体大小：【 A- A A+ 】", "[大] [中] [小] [打印]", "简体 | 繁体 | 无障碍阅读", "上一篇：没有了",
        "第1页/共3页 上一页 下一页", "首页 > 部门 > 信息浏览", "示例网&gt;&gt;要闻", "暂无评论，快来抢沙发吧！", "请先登录再发表评论",
        "未经书面授权，请勿转载本文，违者必究", "版权所有 © 示例传媒 All Rights Reserved", "示ICP备00000001号 示公网安备00000000000001号",
        "欢迎访问示例健康网！", "今天是：2024年5月6日", "＋ 订阅", "浏览量：1169", "扫描二维码关注示例健康公众号",
        "特别声明：以上内容为自媒体平台用户上传并发布，仅代表作者观点。", "更多&gt;推荐阅读", "当前版：第2版：综合", "【收藏】【打印】【关闭】",
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", ["head", "inside", "tail"])
def test_furniture_is_no_text_wherever_it_stands(line: str, place: str) -> None:
    pieces = [f"<p>{P1}</p>", f"<p>{P2}</p>"]
    pieces.insert(["head", "inside", "tail"].index(place), f"<p>{line}</p>")
    assert extract(page("".join(pieces))).body == f"{P1}\n{P2}"


@pytest.mark.parametrize(
    "line",
    [
        "关注民生，服务群众，是这次活动的主题，现场的居民都说办得好，希望今后多多举办。",
        "更多的居民走进健康小屋，在家门口就能量血压、测血糖，还能向医生当面咨询。",
        "打开局面之后，示例市又把服务延伸到了企业和学校，受到普遍欢迎，群众称便。",
        "病房的第一条规矩写在墙上，每一个探视的人都要先读一遍：未经医生同意，不得转载患者的照片。",
        "井水地图的页脚写着一行小字，意思是这份数据欢迎大家使用，转载请注明来自本网。",
        "退出重复用药的名单并不容易，药师要给一家家医院打电话，核对药名和许可证编号。",
        "打印检查报告可在自助机上完成。",
        "登录后选择“疫苗预约”即可办理。",
        "广告牌换成了健康宣传栏。",
        "下载预约程序的居民越来越多，现场排队的时间因此大为缩短，老人也学会了使用。",
        "评论认为，这样的做法值得推广，因为它把方便留给了居民，把麻烦留给了自己。",
    ],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_text_that_begins_like_furniture_stays(line: str, place: int) -> None:
    texts = [P1, P2]
    texts.insert(place, line)
    assert extract(page("".join(f"<p>{text}</p>" for text in texts))).body == "\n".join(texts)


def test_boxes_of_links_inside_an_article_are_dropped_and_the_names_of_its_files() -> None:
    links = "<a href=/1>大款收藏老车三十部</a><br><a href=/2>全国冠军改行学擦鞋</a><br>"
    box = f"<table><tr><td><b>今<br>日</b></td><td>{links}</td></tr></table>"
    files = "<p>附件：</p><p><a href=/a.pdf>登记表.pdf</a></p><p><a href=/b.docx>名单.docx</a></p>"
    article = extract(page(f"<p>{P1}</p>{box}<p>{P2}</p>{files}"), "http://a.cn/b.html")
    assert article.body == f"{P1}\n{P2}"
    assert [one.name for one in article.attachments] == ["登记表.pdf", "名单.docx"]


def test_a_lead_set_apart_from_the_text_is_read() -> None:
    lead = f"<div class=summary>核心提示：{P2}</div>"
    assert extract(page(f"<div id=zoom>{BODY}</div>").replace("<div class=neirong>", lead)).body == (
        f"核心提示：{P2}\n{P1}\n{P2}"
    )


def test_a_picture_story_says_it_in_its_captions() -> None:
    shown = "".join(
        f"<p align=center><img src={n}.jpg></p><p align=center>市民在第{n}处现场咨询。李明 摄</p>" for n in "123456"
    )
    article = extract(page(f"<p>{P1}</p>{shown}"))
    assert len(article.images) == 6
    assert article.body.count("现场咨询") == 6


@pytest.mark.parametrize(
    ("over", "under", "kicker", "subtitle"),
    [
        (
            "<p class=yinti>健康示例系列报道</p>",
            "<p class=futi>三项举措见成效</p>",
            "健康示例系列报道",
            "三项举措见成效",
        ),
        ("<div class='intro-title'>系列报道</div>", "<div>——来自社区的报告</div>", "系列报道", "——来自社区的报告"),
        ("<p>新闻中心</p>", "<p class=sub-title>来源：示例日报</p>", None, None),
        ("<p>山里人看病不再翻两座山</p>", "", "山里人看病不再翻两座山", None),
        ("<p><a href=/>山里人看病不再翻两座山</a></p>", "", None, None),
        ("<div><p>山里人看病不再翻两座山</p></div>", "", None, None),
        ("<p>示例市第一人民医院</p>", "", None, None),
        ("<p>浏览次数：一千零一次</p>", "", None, None),
        ("<p>打印 关闭 分享到 微信</p>", "", None, None),
    ],
)
def test_kicker_and_subtitle(over: str, under: str, kicker: str | None, subtitle: str | None) -> None:
    html = page().replace("<h1>", f"{over}<h1>").replace("</h1>", f"</h1>{under}")
    article = extract(html)
    assert (article.title, article.kicker, article.subtitle) == ("示例市开展健康宣传活动", kicker, subtitle)
    assert article.body == f"{P1}\n{P2}"


def test_a_line_break_in_a_headline_is_a_blank() -> None:
    html = page(title="示例市开展健康宣传活动").replace("<h1>示例市开展", "<h1>示例市开展<br>")
    assert extract(html).title == "示例市开展 健康宣传活动"


@pytest.mark.parametrize(
    ("table", "fields"),
    [
        ("<p>索 引 号：A-1　文　　号：示卫〔2024〕3号</p>", {"index_number": "A-1", "document_number": "示卫〔2024〕3号"}),
        ("<ul><li>索引号：A-1</li><li>发布机构：示例局</li></ul>", {"index_number": "A-1", "issuer": "示例局"}),
        ("<div><b>索引号:</b>A-1 <b>有效性:</b>有效</div>", {"index_number": "A-1", "validity": "有效"}),
        ("<dl><dt>索引号</dt><dd>A-1</dd><dt>主题分类</dt><dd></dd><dt>文号</dt><dd></dd></dl>", {"index_number": "A-1"}),
        ("<table><tr><td>索引号</td><td>A-1</td><td>文号</td><td></td></tr><tr><td>发文日期</td><td>2024年4月6日 16:40</td></tr></table>",
         {"index_number": "A-1", "written_on": "2024-04-06"}),
        ("<p>发布机构：示例局成文日期：2024-04-05索引号：A-1</p>", {"issuer": "示例局", "written_on": "2024-04-05", "index_number": "A-1"}),
    ],
)  # fmt: skip
def test_field_tables_in_any_layout(table: str, fields: dict[str, str]) -> None:
    article = extract(page(f"{table}{BODY}"))
    assert article.policy
    assert {name: value for name, value in vars(article.policy).items() if value} == fields
    assert article.body == f"{P1}\n{P2}"


@pytest.mark.parametrize(
    ("body", "flag"),
    [
        ("<p>抱歉，您访问的页面不存在。</p>", "soft404"),
        ("<p><img src=/1.jpg></p>", "image_only"),
        ("<p><a href=/attachment/1.pdf>点击下载</a></p>", "attachment_only"),
        (f"{BODY}<p><a href=b_2.html>2</a> <a href=b_2.html>下一页</a></p>", "truncated"),
    ],
)
def test_what_is_missing_is_said(body: str, flag: str) -> None:
    assert extract(page(body, title="关于某事的消息"), "http://a.cn/b.html").flags == [flag]


def test_other_articles_are_no_further_pages() -> None:
    links = "<p><a href=post_1000018.html>下一篇</a> <a href=b.html>1</a> <a href=http://c.cn/b_2.html>2</a></p>"
    assert extract(page(BODY + links), "http://a.cn/b.html").flags == []
    assert extract(page(BODY + links), "http://a.cn/post_1000017.html").flags == []


def test_an_article_over_several_pages_is_one() -> None:
    first = page(f"{BODY}<p>责任编辑：张三</p><p><b>1</b> <a href=b_2.html>2</a> <a href=b_2.html>下一页</a></p>")
    second = page(
        "<p>主持人：</p><p>第二页的话说得清楚明白，一句也不少。</p><p><a href=/2.pdf>附表</a></p><p>责任编辑：张三</p>"
    )
    article = extract(first, "http://a.cn/b.html", following=[(second, "http://a.cn/b_2.html")])
    assert article.body == f"{P1}\n{P2}\n主持人：\n第二页的话说得清楚明白，一句也不少。"
    assert [one.url for one in article.attachments] == ["http://a.cn/2.pdf"]
    assert [(one.role, one.name) for one in article.bylines] == [("duty_editor", "张三")]
    assert article.flags == []


SHAPES = {
    "nested boxes": lambda n: "<div>" * n + P1,
    "nested tables": lambda n: "<table><tr><td>" * n + P1,
    "siblings": lambda n: f"<p>{P1}</p>" * n,
    "links": lambda n: "<div><a href=a_2.html>另一条消息</a><br>" * n,
    "unclosed": lambda n: "<b><a href=x><font class=title>字" * n,
    "titles": lambda n: "<title>示例</title><h1 class=title>示例" * n,
    "labels": lambda n: "<p>索引号：文号：来源：2024-05-06</p>" * n,
    "attributes": lambda n: f"<p title='{'x' * 50 * n}' style='{'text-align:' * n}'>{P1}</p>",
    "cells": lambda n: "<table>" + "<tr><td>甲</td><td>乙</td></tr>" * n + "</table>",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_the_page_and_no_faster(shape: str) -> None:
    """Function calls are counted, so the test needs no clock."""

    def calls(size: int) -> int:
        counted = 0

        def count(*_: object) -> None:
            nonlocal counted
            counted += 1

        html = SHAPES[shape](size)
        sys.setprofile(count)
        try:
            extract(html, "http://a.cn/a.html")
        finally:
            sys.setprofile(None)
        return counted

    calls(10)
    assert calls(400) < 2.5 * calls(200)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_huge_page_is_read(shape: str) -> None:
    assert isinstance(extract(SHAPES[shape](4_000), "http://a.cn/a.html").body, str)
