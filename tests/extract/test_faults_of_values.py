"""Faults of fields, line by line as they are numbered where they were reported: wrong values, and missing ones."""

from __future__ import annotations

import pytest
from faults import INFO, P1, P2, P3, TEXT, TITLE, credited, page, paragraphs, read

from crawler.evidence import Evidence
from crawler.extract import extract
from crawler.items import Article

BODY = paragraphs(*TEXT)
DAY = "2024-05-06"
MINUTE = "2024-05-06T09:30:00+08:00"


def bar(text: str, **around: str) -> Article:
    """Return the article of a page with such an info line."""
    return read(page(BODY, info=f"<div class=info>{text}</div>", **around))


@pytest.mark.parametrize(
    ("over", "info", "date"),
    [
        ("<div>今天是2024年6月1日 星期六</div>", "发布时间：2024-05-06 09:30", MINUTE),
        ("<div class=banner>2024年6月1日 08:15:27</div><div>当前位置：首页 > 要闻</div>", "", None),
        ("<ul><li>2024年06月01日</li><li>农历四月廿五</li></ul>", "", None),
        ("", "更新时间：2024-06-01 08:00　发布时间：2024-05-06 09:30", MINUTE),
        ("", "成文日期：2024-05-01　发布日期：2024-05-06", DAY),
    ],
)
def test_8_clocks_updates_and_days_of_documents_are_no_publication(over: str, info: str, date: str | None) -> None:
    assert bar(info, over=over).published_at == date


def test_8_a_notices_own_time_and_a_related_links_date_are_no_publication() -> None:
    times = paragraphs("时间：2024年6月8日上午九时", "地点：县卫生院二楼会议室", *TEXT)
    assert read(page(times, info="<div>发布时间：2024-05-06</div>")).published_at == DAY
    assert read(page(times, info="")).published_at is None
    assert read(page(BODY, info="", under="<p><a href=/2>全县义诊开始报名 2024-06-01</a></p>")).published_at is None
    assert read(page(BODY, info="<div>成文日期：2024-05-01</div>"), row_date=DAY).published_at == DAY


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("2024-05-06 星期一 09:30", MINUTE),
        ("2024年5月6日晚9:30", "2024-05-06T21:30:00+08:00"),
        ("2024年5月6日下午3:05", "2024-05-06T15:05:00+08:00"),
        ("2024-05-06 09∶30", MINUTE),
        ("２０２４年５月６日 ０９：３０", MINUTE),
        ("发布时间：24-05-06 09:30", MINUTE),
        ("24年5月6日", DAY),
        ("发布日期：24/05/06", DAY),
        ("五月 6th, 2024", DAY),
        ("五月 6, 2024", DAY),
        ("2024年5月6日 十时正", DAY),
        ("2024年5月6日 9时正", "2024-05-06T09:00:00+08:00"),
        ("2024年5月6日上午9点半", MINUTE),
        ("2024-05-06 AM 09:30", MINUTE),
        ("2024-05-06 PM 3:05", "2024-05-06T15:05:00+08:00"),
        ("中華民國一一三年五月六日", DAY),
        ("五月 6th 2024-05-06 09:30", MINUTE),
    ],
)
def test_9_whatever_stands_around_a_date_the_rest_never_becomes_the_source(printed: str, date: str) -> None:
    found = bar(printed)
    assert (found.published_at, found.source) == (date, None)
    assert bar(f"{printed} 来源：清溪日报").source == "清溪日报"


def test_10_the_official_day_stands_and_the_conflict_is_flagged_with_both_in_the_evidence() -> None:
    evidence = Evidence()
    html = page(BODY, head="<meta name=PubDate content='2024-05-01 10:00'>")
    found = extract(html, evidence=evidence)
    assert (found.published_at, found.flags) == ("2024-05-01T10:00:00+08:00", ["date_conflict"])
    told = [one.value.iso[:10] for one in evidence.fields["published_at"].candidates]
    assert told[:2] == ["2024-05-01", DAY]
    assert read(page(BODY, head=f"<meta name=PubDate content='{DAY} 09:30'>")).flags == []


@pytest.mark.parametrize(
    ("tag", "heading", "row"),
    [
        ("清溪县卫生健康局", TITLE, None),
        ("工作动态", TITLE, None),
        ("清溪药房 买药送到家", TITLE, None),
        (TITLE[:8], TITLE, None),
        (f"{TITLE[:8]}…", TITLE, None),
        (f"{TITLE[:8]}...-清溪县卫生健康局", "", TITLE),
        ("附件1", TITLE, None),
        ("清溪县三支小队逐村随访", "清溪县三支小队逐村随访“空巢”老人", None),
    ],
)
def test_11_a_heading_or_the_row_has_the_title_that_the_page_calls_otherwise(
    tag: str, heading: str, row: str | None
) -> None:
    main = f"<h1 class=title>{heading}</h1>{INFO}<div class=con>{BODY}</div>"
    html = f"<title>{tag}</title><div class=place>首页 > 工作动态</div><div class=main>{main}</div>"
    assert read(html, row_title=row).title == (heading or row)


def test_11_sections_and_labels_of_the_foot_are_no_titles_and_low_headings_are() -> None:
    foot = "<span class=title>网站建设：</span>"
    html = f"<title>清溪县卫生健康局</title><h5>{TITLE}</h5><div>{BODY}</div>{foot}"
    assert read(html).title == TITLE
    text = f"<div><p align=center><b>三、报名办法</b></p>{BODY}</div>"
    assert read(f"<title>清溪县卫生健康局</title>{text}").title == "清溪县卫生健康局"


def test_11_where_all_else_names_the_site_the_line_over_the_text_is_the_title() -> None:
    lead = P1 + P2
    for between in ("", "<div>2024-05-06</div>", "<div>来源：清溪日报</div>", "<div><a href=/p>打印</a></div>"):
        html = (
            f"<title>清溪县卫生健康局</title><div>首页 > 要闻</div><div>{TITLE}</div>{between}<div><p>{lead}</p></div>"
        )
        assert read(html).title == TITLE, between
    for line in ("一、总体要求", "要闻：", "清溪县卫生健康局", "李明远 摄"):
        html = f"<title>清溪县卫生健康局</title><div>{line}</div><div><p>{lead}</p></div>"
        assert read(html).title == "清溪县卫生健康局", line


def test_11_the_comment_of_a_papers_page_names_title_kicker_and_subtitle() -> None:
    told = f"<introtitle>初夏</introtitle><title>{TITLE}</title><subtitle>药箱放在石桌上</subtitle>"
    rows = "".join(f"<tr><td class=bt>{line}</td></tr>" for line in ("初夏", TITLE, "药箱放在石桌上"))
    html = f"<title>清溪日报数字版</title><!--enpproperty {told}/enpproperty--><table>{rows}</table><div>{BODY}</div>"
    found = read(html)
    assert (found.title, found.kicker, found.subtitle) == (TITLE, "初夏", "药箱放在石桌上")


@pytest.mark.parametrize(
    "line",
    [
        f"清溪县疾病预防控制中心（以下简称疾控中心）{P1}",
        f"{P1}（转载请注明出处）",
        f"{P1}（清溪县卫生院）",
        f"{P1}（完）",
        "更多两会报道",
    ],
)
def test_12_brackets_of_the_text_name_no_author(line: str) -> None:
    assert read(page(paragraphs(line, P2, line))).bylines == []


def test_12_the_editor_is_no_author_and_accounts_are_nobody() -> None:
    assert credited(bar("2024-05-06 编辑：李明远")) == [("editor", "李明远", None)]
    assert credited(bar("2024-05-06 发布者：<a href='home.php?uid=4'>夜航船</a>")) == []
    assert credited(bar("2024-05-06 发布者：李明远")) == [("other", "李明远", None)]


def test_12_a_captions_clause_is_no_outlet() -> None:
    told = "为了讲解用药，清溪县一名村医正在村口录制视频 李明远 摄"
    found = read(page(f"<p>{P1}</p><p align=center><img src=1.jpg></p><p align=center>{told}</p><p>{P2}</p>"))
    assert (credited(found), found.original_source) == ([("photographer", "李明远", None)], None)


@pytest.mark.parametrize("glued", ["参与互动", " 浏览：12", " 字体：大 中 小"])
def test_12_words_glued_to_a_source_are_none_of_it(glued: str) -> None:
    assert bar(f"2024-05-06 来源：清溪日报{glued}").source == "清溪日报"


def test_12_the_name_of_a_magazine_is_not_cut() -> None:
    assert credited(bar("2024-05-06 作者：《健康专家》记者 李明远")) == [("reporter", "李明远", "健康专家")]


def test_13_what_a_link_runs_is_no_attachment() -> None:
    link = "<p><a href=\"javascript:down('1.pdf')\">登记表.pdf</a></p>"
    assert read(page(BODY + link)).attachments == []


SCRIPT = "<script>var page={{{}}}</script>"


@pytest.mark.parametrize(
    ("html", "date"),
    [
        (page(BODY, info="", head="<meta name=createDate content='2024-05-06 09:30'>"), MINUTE),
        (page(BODY + SCRIPT.format("'publishTime':'2024-05-06 09:30'"), info=""), MINUTE),
        (page(BODY + SCRIPT.format("'pubtime':'2024-05-06 09:30'"), info=""), MINUTE),
        (page(BODY, info="", under="<div>发布时间：2024-05-06 09:30</div>"), MINUTE),
        (page(BODY, info="", under="<p><a href=/f/1.odt>登记表.odt</a></p><p>发布日期：113-05-06</p>"), DAY),
        (page(f"{BODY}<br>完<br>2024年5月6日（星期一）<br>香岛时间9时30分", info=""), MINUTE),
        (
            page(
                f"<div><div>更新时间 2024年5月6日, 北京时间09:30</div>{'<a href=/s>分享到</a>' * 9}</div>{BODY}",
                info="",
            ),
            MINUTE,
        ),
        (page(BODY, info="<p><a href=/d>2024-05-06</a></p>"), DAY),
        (page(BODY, info="<div>2024</div><div>05-06</div>"), DAY),
        (page(BODY, info="<div>20240506</div>"), DAY),
        (page(BODY, info="<div><b>06</b><em>05月</em><em>2024</em></div>"), DAY),
    ],
)
def test_14_a_date_is_found_wherever_it_stands(html: str, date: str) -> None:
    assert read(html).published_at == date


def test_14_the_days_of_a_list_over_the_headline_leave_room_for_that_under_it() -> None:
    rows = "".join(f"<tr><td>{n}号通报</td><td>2024/06/{n:02}</td></tr>" for n in range(1, 13))
    found = read(page(BODY, over=f"<table>{rows}</table>", info="<div>2024-05-06 09:30 清溪日报</div>"))
    assert (found.published_at, found.source) == (MINUTE, "清溪日报")


@pytest.mark.parametrize(
    ("info", "source"),
    [
        ("2024-05-06 清溪日报", "清溪日报"),
        ("<span>2024-05-06 09:30</span><span>清溪日报</span><span>字号 A- A+</span><span>收藏</span>", "清溪日报"),
        ("<p>县卫生局</p><time>2024-05-06 09:30</time>", "县卫生局"),
        ("<p><i class='fa fa-user'></i>秘书处</p><p>2024-05-06</p>", None),
        ("2024-05-06 <a href=http://music.example.com/>清溪音乐</a> <a href=/c>我要评论</a>", "清溪音乐"),
        ("2024-05-06 <a href=/c/1>清溪音乐</a> <a href=/c>我要评论</a>", None),
        ("<span>原创</span><span>江寒</span><a class=nickname>清溪医院在线</a><em>发表于</em>", "清溪医院在线"),
        ("清溪县健康教育所 2024-05-06 撰稿人：李明远", "清溪县健康教育所"),
        ("2024-05-06 清溪日报 记者 李明远", "清溪日报"),
        ("记者 李明远 清溪日报 2024-05-06", None),
        ("稿源：清溪发布　日期：2024-05-06", "清溪发布"),
        ("来源：清溪日报发 布 日 期：2024-05-06", "清溪日报"),
    ],
)
def test_15_an_outlet_beside_the_date_needs_no_label(info: str, source: str | None) -> None:
    assert bar(info).source == source


def test_15_the_name_of_the_app_beside_the_date_is_its_source() -> None:
    app = "<div class=download-bar><b>爱清溪</b><span>看清溪新闻</span><a href=/a>立即打开</a></div>"
    assert bar("爱清溪 2024-05-06 09:30", over=app).source == "爱清溪"
    assert bar("爱清溪 2024-05-06 09:30").source is None
    assert bar("爱清溪 2024-05-06 09:30", over="<a href=/a>爱清溪</a>").source is None


def test_15_a_source_may_stand_under_a_long_text() -> None:
    assert read(page(BODY * 4 + "<p>来源：健康清溪客户端</p>", info="")).source == "健康清溪客户端"
    fields = "<tr><th>發布日期</th><td>113-05-06</td></tr><tr><th>發布單位</th><td>清溪縣衛生所</td></tr>"
    assert read(page(BODY, info="", under=f"<table>{fields}</table>")).source == "清溪縣衛生所"


@pytest.mark.parametrize(
    ("tag", "source"), [("清溪日报", "清溪日报社"), ("清溪晚报", "清溪晚报"), ("王五", "清溪日报社")]
)
def test_15_the_tag_gives_way_only_where_it_has_the_printed_source_short(tag: str, source: str) -> None:
    assert bar("2024-05-06 来源：清溪日报社", head=f"<meta name=ContentSource content={tag}>").source == source


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (
            ("【走基层】", "清溪日报记者 李明远 王思齐", *TEXT),
            [("reporter", "李明远", "清溪日报"), ("reporter", "王思齐", "清溪日报")],
        ),
        ((*TEXT, "□ 本报记者 李明远"), [("reporter", "李明远", None)]),
        (
            (P1, P2, f"{P3}（记者李明远 通讯员王思齐）"),
            [("reporter", "李明远", None), ("correspondent", "王思齐", None)],
        ),
        ((P1, P2, f"{P3}（李明远 王思齐）"), [("author", "李明远", None), ("author", "王思齐", None)]),
        ((P1, P2, f"{P3}（李明远 广州报道）"), [("reporter", "李明远", None)]),
        ((*TEXT, "[ 责编：文渊 ]", "阅读剩余全文（）"), [("duty_editor", "文渊", None)]),
        (
            (f"清溪日报讯（记者 李明远、王思齐）{P1}", P2),
            [("reporter", "李明远", "清溪日报"), ("reporter", "王思齐", "清溪日报")],
        ),
        ((f"清溪网南溪5月6日电 (记者 李明远){P1}", P2), [("reporter", "李明远", "清溪网")]),
        ((P1, P2, "李 明 摄"), [("photographer", "李明", None)]),
        ((*TEXT, "文字：江寒", "摄影：宋词"), [("author", "江寒", None), ("photographer", "宋词", None)]),
        ((*TEXT, "（李明远 宣传干事、王思齐 产科护士）"), [("author", "李明远", None), ("author", "王思齐", None)]),
        ((*TEXT, "作者：产科 李明远"), [("author", "李明远", "产科")]),
        ((*TEXT, "溪上新闻·清溪晚报记者李明远/文"), [("reporter", "李明远", "溪上新闻·清溪晚报")]),
        ((*TEXT, "文/本刊记者 李明远"), [("reporter", "李明远", None)]),
        ((*TEXT, "文/清溪社记者"), [("reporter", None, "清溪社")]),
    ],
)
def test_16_by_lines_are_read_wherever_they_stand(
    lines: tuple[str, ...], wanted: list[tuple[str, str | None, str | None]]
) -> None:
    assert credited(read(page(paragraphs(*lines), info="<div>发布时间：2024-05-06</div>"))) == wanted


def files(html: str) -> list[tuple[str, str]]:
    return [(one.url.removeprefix("https://www.qingxi.example"), one.name) for one in read(html).attachments]


def test_17_attachments_beside_the_text_by_query_and_under_a_text_without_an_ending() -> None:
    link = "<a href=/f/1.pdf>登记表.pdf</a>"
    assert files(f"<div>{page(f'<div><div>{BODY}</div></div>')}<div class=fj>附件：{link}</div></div>") == [
        ("/f/1.pdf", "登记表.pdf")
    ]
    query = "<p><a href='/module/downfile.jsp?classid=0&filename=a1.pdf'>随访办法</a></p>"
    assert files(page(BODY + query)) == [("/module/downfile.jsp?classid=0&filename=a1.pdf", "随访办法")]
    assert files(page("<p><a href='/e.html?next=/1.pdf'>下一页</a></p>" + BODY)) == []
    for address in ("/getFile.do?fileName=a1.xls&id=3", "/download.jsp?path=a1.docx"):
        assert files(page(f"{BODY}<p><a href='{address}'>随访办法</a></p>")) == [(address, "随访办法")], address
    served = "<a href='/attach/download?attachId=331'>随访办法</a>"
    assert files(page(f"{BODY}<p>附件：{served}</p>")) == [("/attach/download?attachId=331", "随访办法")]
    assert files(page(f"{BODY}<p>请看{served}</p>")) == []
    assert files(page(paragraphs(P1, "现将登记表发给你们"), under=f"<div>{link}</div>")) == [("/f/1.pdf", "登记表.pdf")]


def test_18_kickers_paths_bold_headings_days_in_force_and_numbers() -> None:
    kicker = f"<div class=yinti>初夏走村入户</div><h1>{TITLE}</h1>{INFO}<div>{BODY}</div>"
    assert read(f"<title>{TITLE}</title><div>{kicker}</div>").kicker == "初夏走村入户"
    for mark in (" / ", " > ", " - "):
        steps = mark.join(f"<a href=/{step}>{step}</a>" for step in ("首页", "要闻"))
        for last in ("", "正文", "查看内容", f"{TITLE[:4]}…"):
            path = f"<div class=now_place>{steps}{last and mark + last}</div>"
            assert read(page(BODY, over=path)).breadcrumb == ["首页", "要闻"], (mark, last)
    bold = f"<p>{P1}</p><p><span style='font-weight:bold'>走村入户</span></p><p>{P2}</p>"
    assert [(one.type, one.text) for one in read(page(bold)).blocks][1] == ("heading", "走村入户")
    rule = paragraphs("清溪卫〔2024〕3号", P1, P2, "本办法自2024年7月1日起施行。")
    policy = read(page(rule)).policy
    assert policy
    assert (policy.document_number, policy.effective_on) == ("清溪卫〔2024〕3号", "2024-07-01")
    numbered = read(page(paragraphs("2024年第5号", P1, P2))).policy
    assert numbered
    assert numbered.document_number == "2024年第5号"


def test_19_labels_and_furniture_may_be_traditional() -> None:
    lines = ("四月以來，清溪縣衛生院派出三支小隊，逐村為老人量血壓。", "小隊走過二十六個村，為老人建了健康卡。")
    foot = ("責任編輯：李明遠", "分享讓更多人看到", "相關新聞：全縣義診")
    found = read(page(paragraphs(*lines, *foot), info="<div>發布時間：2024-05-06 來源：清溪日報</div>"))
    assert found.body == "\n".join(lines)
    assert (found.published_at, found.source) == (DAY, "清溪日報")
    assert credited(found) == [("duty_editor", "李明遠", None)]


EDITOR = [("editor", "李明远", None), ("reviewer", "王思齐", None)]


@pytest.mark.parametrize(
    "cells",
    [
        "<table><tr><td>编辑</td><td>李明远</td><td>审核</td><td>王思齐</td></tr></table>",
        "<dl><dt>编辑</dt><dd>李明远</dd><dt>审核</dt><dd>王思齐</dd></dl>",
        "<div><div>编辑：</div><div>李明远</div></div><div><div>审核：</div><div>王思齐</div></div>",
        "<footer>编辑：李明远 审核：王思齐</footer>",
        "<div class=foot>编辑：李明远 审核：王思齐</div>",
    ],
)
def test_16_credits_stand_in_cells_or_in_a_box_under_the_last_line(cells: str) -> None:
    for found in (read(page(BODY + cells)), read(page(BODY, under=cells))):
        assert (credited(found), found.body) == (EDITOR, "\n".join(TEXT))
    menu = read(page(BODY, under="<div><a href=/1>编辑</a></div><div><a href=/2>李明远</a></div>"))
    assert menu.bylines == []
    asked = read(page(BODY + "<p>主持人</p><p>李明远</p>"))
    assert asked.bylines == []


def test_16_credits_are_glued_behind_the_last_sentence() -> None:
    assert credited(read(page(paragraphs(P1, P2, f"{P3}编辑：李明远")))) == EDITOR[:1]
    assert read(page(paragraphs(P1, P2, f"{P3}（清溪县卫生院）"))).bylines == []


MENU = "<div><a href=/>首页</a><a href=/a>新闻</a></div>"
RECORD = f"<table><tr><td>主　旨<td>{TITLE}<tr><td>张贴日期<td>2024-05-06<tr><td colspan=2>{BODY}</table>"


@pytest.mark.parametrize(
    ("top", "wanted"),
    [
        (f"{MENU}{RECORD}", TITLE),
        (f"{MENU}<p>标题：{TITLE}</p><p>日期：2024-05-06</p><div>{BODY}</div>", TITLE),
        (f"<h1><a href=/>健康清溪</a></h1>{MENU}<div>{TITLE}</div>{INFO}<div>{BODY}</div>", TITLE),
        (
            f"{MENU}<p align=center><b>{TITLE[:6]}<br>{TITLE[6:]}</b></p>{INFO}<div>{BODY}</div>",
            f"{TITLE[:6]} {TITLE[6:]}",
        ),
    ],
)
def test_11_a_field_a_broken_headline_and_no_linked_masthead_is_the_title(top: str, wanted: str) -> None:
    found = read(f"<html><head><title>清溪县卫生健康局</title></head><body>{top}</body></html>")
    assert (found.title, found.body, (found.published_at or "")[:10]) == (wanted, "\n".join(TEXT), DAY)


def test_11_the_name_of_an_office_before_that_of_a_column_is_no_title() -> None:
    top = f"<p>清溪县人民医院</p>{MENU}{RECORD}"
    assert read(f"<html><head><title>清溪县人民医院 -- 最新消息</title></head><body>{top}</body></html>").title == TITLE
