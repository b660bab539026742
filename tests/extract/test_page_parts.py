"""Parts of a page by themselves: whose it is, its files, the record in its script; all is invented."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from lxml import html

from crawler.extract import extract
from crawler.extract.agency import named_agency
from crawler.extract.attachments import attachments
from crawler.extract.embedded import Embedded, read_embedded
from crawler.text.dates import BEIJING

AGENCIES = [("清远市卫生健康局", "清远市"), ("惠州市卫生健康局", "惠州市")]
OFFICES = "市卫生健康局 市卫生健康委 市卫健局 市卫健委 市卫计局 市卫计委".split()


def test_the_agency_that_is_named_most() -> None:
    assert named_agency("清远市卫生健康局通知：清远各医院照常接诊", AGENCIES) == 0
    assert named_agency("惠州市卫生健康局通知：惠州各医院照常接诊", AGENCIES) == 1
    assert named_agency("惠州市卫生健康局与清远市卫生健康局会商，惠州市卫生健康局介绍", AGENCIES) == 1
    assert named_agency("清远市卫生健康局与惠州市卫生健康局会商，清远、惠州", AGENCIES) is None


def test_an_agency_that_is_named_once_is_only_mentioned() -> None:
    assert named_agency("清远市卫生健康局通知", AGENCIES) is None
    assert named_agency("广东省卫生健康委员会通知", [("广东省卫生健康委员会", None)]) is None


def test_the_agency_of_a_city_comes_before_those_of_province_and_nation() -> None:
    agencies = [("国家卫生健康委员会", None), ("广东省卫生健康委员会", None), *AGENCIES]
    province = "广东省卫生健康委员会通知，广东省卫生健康委员会解读，国家卫生健康委员会"
    assert named_agency(province, agencies) == 1
    assert named_agency(f"{province}。清远市卫生健康局转发：清远", agencies) == 2
    assert named_agency("广东省卫生健康委员会、国家卫生健康委员会" * 2, agencies) is None


def test_the_city_that_is_named_by_far_most_where_no_agency_is() -> None:
    for office in OFFICES:
        assert named_agency(f"{office}：清远今日有雨，清远各医院照常接诊。", AGENCIES) == 0, office
        assert named_agency(f"{office}：惠州今日有雨，惠州各医院照常接诊。", AGENCIES) == 1, office
        assert named_agency(f"{office}：惠州今日有雨。", AGENCIES) is None, office
    assert named_agency("市卫健局：惠州、惠州、惠州、惠州，清远、清远", AGENCIES) == 1
    assert named_agency("市卫健局：惠州、惠州、惠州，清远、清远", AGENCIES) is None
    assert named_agency("市文旅局：惠州今日有雨，惠州各景点照常开放。", AGENCIES) is None


def test_one_agency_or_none() -> None:
    assert named_agency("市卫健局：清远今日有雨，清远各医院照常接诊。", AGENCIES[:1]) == 0
    assert named_agency("市卫健局通知", AGENCIES[:1]) is None
    assert named_agency("今日有雨", AGENCIES[:1]) is None
    assert named_agency("市卫健局通知", []) is None


def files(links: str, url: str | None = "http://www.example.gov.cn/a/b.html") -> list[tuple[str, str, str | None]]:
    found = [one.value for one in attachments([html.fromstring(f"<div>{links}</div>")], url)]
    return [(one.url.removeprefix("http://www.example.gov.cn"), one.name, one.media_type) for one in found]


def test_what_says_no_name_is_passed_over() -> None:
    nameless = "点击 下载 附件下载 点击下载 查看 下载附件 附件 附件2 附件12 点击下载： 查看: ： :".split()
    for words in nameless:
        assert files(f'<a href="/1.pdf" title="{words}">登记表</a>') == [("/1.pdf", "登记表", "application/pdf")], words
        assert files(f'<a href="/f/2.pdf">{words}</a>') == [("/f/2.pdf", "2.pdf", "application/pdf")], words
    for words in ("附件2登记表", "点击下载登记表", "登记表下载"):
        assert files(f'<a href="/1.pdf" title="{words}">其他</a>')[0][1] == words, words


def test_where_a_link_keeps_the_name_of_its_file() -> None:
    pdf = "application/pdf"
    assert files('<a href="/1.pdf" alt="甲.pdf" title="乙.pdf" download="丙.pdf">丁.pdf</a>') == [
        ("/1.pdf", "甲.pdf", pdf)
    ]
    assert files('<a href="/1.pdf" title="乙.pdf" download="丙.pdf">丁.pdf</a>') == [("/1.pdf", "乙.pdf", pdf)]
    assert files('<a href="/1.pdf" download="丙.pdf">丁.pdf</a>') == [("/1.pdf", "丙.pdf", pdf)]
    assert files('<a href="/1.pdf" title="丙.pdf(另开新视窗)">丁</a>') == [("/1.pdf", "丙.pdf", pdf)]
    assert files('<a href="/1.pdf">丁.pdf【12 KB】</a>') == [("/1.pdf", "丁.pdf", pdf)]
    assert files('<a href="/1.pdf">丁（修订）</a>') == [("/1.pdf", "丁（修订）", pdf)]
    assert files('<a href="/1.pdf" alt=" "> 丁.<b>pdf</b> </a>') == [("/1.pdf", "丁.pdf", pdf)]
    assert files('<a href="/f/%E5%90%8D%E5%8D%95.pdf"></a>') == [("/f/%E5%90%8D%E5%8D%95.pdf", "名单.pdf", pdf)]


def test_links_that_offer_a_file() -> None:
    assert files('<a href=" /1.doc?v=2 ">登记表</a>') == [("/1.doc?v=2", "登记表", "application/msword")]
    assert files('<a href="/download?id=7" title="名单.csv">附件</a>') == [("/download?id=7", "名单.csv", "text/csv")]
    assert files('<a href="1.pdf">甲</a><a href="/a/1.pdf">乙</a>') == [("/a/1.pdf", "甲", "application/pdf")]
    assert files('<a href="/1.pdf">登记表</a>', None) == [("/1.pdf", "登记表", "application/pdf")]
    assert files("""<a href="javascript:down('7')">名单.pdf</a>""") == []
    none = '<a name="top">名单.pdf</a><a href="">名单.pdf</a><a href="/c.html">动态</a><a href="/d.html"></a>'
    assert files(f'{none}<a href="http://[bad/1.pdf">坏链接</a><a href="/e.html?next=/1.pdf">下一页</a>') == []


def record(**detail: Any) -> Embedded:
    return read_embedded(f"window._CONFIG = {{ DETAIL : {json.dumps(detail)}, TREE: [] }};")


def at(*moment: int) -> int:
    return int(datetime(*moment, tzinfo=BEIJING).timestamp())  # type: ignore[misc, arg-type]


def test_the_fields_of_a_record() -> None:
    found = record(document_number="示卫〔2024〕3号", identifier="A-1", publisher="示例局", date=str(at(2024, 5, 5, 9)))
    assert found.fields == {"文号": "示卫〔2024〕3号", "索引号": "A-1", "发布机构": "示例局", "成文日期": "2024-05-05"}
    assert record(document_number="", identifier=None).fields == {}
    assert (record(content="<p>正文</p>").content, record(content=None).content) == ("<p>正文</p>", "")
    assert read_embedded("DETAIL: null") == read_embedded("DETAIL: {,") == read_embedded("正文") == Embedded()


def test_the_first_time_of_a_record_that_is_one() -> None:
    for name in ("display_publish_time", "first_publish_time", "create_time"):
        assert record(**{name: at(2024, 5, 6, 8, 30)}).published == "2024-05-06T08:30:00+08:00", name
    early, late = at(2024, 5, 6, 8), str(at(2024, 5, 7, 8))
    assert record(create_time=early, first_publish_time=late).published == "2024-05-07T08:00:00+08:00"
    assert record(first_publish_time=early, display_publish_time=late).published == "2024-05-07T08:00:00+08:00"
    assert record(first_publish_time=early, display_publish_time="昨天").published == "2024-05-06T08:00:00+08:00"
    assert record(first_publish_time=early, display_publish_time=0).published == "2024-05-06T08:00:00+08:00"
    assert record(create_time=at(1990, 1, 1)).published == "1990-01-01T00:00:00+08:00"
    assert record(create_time=at(2099, 12, 31)).published == "2099-12-31T00:00:00+08:00"
    for none in (at(1989, 12, 31), at(2100, 1, 1), "", None, "昨天", 10**30, [1]):
        assert record(create_time=none).published is None, none


def test_the_files_of_a_record_whatever_their_keys() -> None:
    found = record(
        attachments=[
            {"name": "名单.pdf", "url": "/files/7.pdf", "id": 1, "note": " "},
            {"folder": "/files/", "desc": "附件一", "file": "汇总.xlsx", "path": "/files/8.xlsx"},
            {"size": "12 KB", "path": "/files/9.doc?v=1", "title": "汇总表", "none": None},
            {"path": "/files/10.zip", "size": "3 MB", "full": "http://other.example.cn/附件/10.zip"},
            {"title": "没有文件", "page": "/files/index.html"},
            "/files/11.pdf",
            [{"inner": " /files/12.pdf "}],
        ],
        attachment={"url": "/files/13.pdf"},
        picture={"url": "/files/14.pdf"},
    )
    assert found.files == [
        ("/files/7.pdf", "名单.pdf"), ("/files/8.xlsx", "汇总.xlsx"), ("/files/9.doc?v=1", "汇总表"), ("/files/10.zip", "10.zip"),
        ("/files/12.pdf", "12.pdf"), ("/files/13.pdf", "13.pdf"),
    ]  # fmt: skip


def test_files_beside_the_box_of_the_text_are_its_attachments() -> None:
    text = "<p>近日，示例市开展健康宣传活动，现场设置义诊、咨询和检测三个区域，吸引了众多市民参加，气氛热烈。</p>" * 3
    link = "<a href=/download.jsp?id={0}>报名表{0}.docx</a>"
    page = f"<div><div><div id=zoom>{text}</div></div></div><ul><li>附件【{link.format(1)}】</li></ul>{{}}"
    assert [one.name for one in extract(page.format("")).attachments] == ["报名表1.docx"]
    others = f"<div><p>相关链接</p><p>{link.format(2)}</p></div>"
    assert [one.name for one in extract(page.format(others)).attachments] == ["报名表1.docx"]
    named = f"<div class=footer>{link.format(3)}</div>"
    assert [one.name for one in extract(page.format(named)).attachments] == ["报名表1.docx"]


def test_files_are_found_under_the_heading_of_their_list_and_by_the_row_of_a_table() -> None:
    text = "<p>近日，示例市开展健康宣传活动，现场设置义诊、咨询和检测三个区域，吸引了众多市民参加，气氛热烈。</p>" * 3
    link, zoom = (
        "<p class=fileTag><a href=/{0}.docx>报名表{0}</a></p>",
        f"<div><div><div id=zoom>{text}</div></div></div>",
    )
    for heading in ("附件", "附件下载", "相关附件：", "【附件列表】"):
        page = f"<aside><h5>{heading}</h5>{link.format(1)}<p>热门公告</p>{link.format(2)}</aside>{zoom}"
        assert [one.name for one in extract(page).attachments] == ["报名表1"], heading
    assert extract(f"<aside><h5>热门公告</h5>{link.format(1)}</aside>{zoom}").attachments == []
    assert [one.name for one in extract(f"{zoom}<div>{link.format(3)}</div>").attachments] == ["报名表3"]
    assert extract(f"{zoom}<div class=footer>{link.format(4)}</div>").attachments == []
    row = "<tr><td>{}</td><td>36K</td><td><a href=/dl/a1.docx>下载</a></td></tr>"
    for cell, name in (("征文模板.docx", "征文模板.docx"), ("征文模板", "a1.docx")):
        page = f"{zoom}<div><table>{row.format(cell)}</table></div>"
        assert [one.name for one in extract(page).attachments] == [name], cell
