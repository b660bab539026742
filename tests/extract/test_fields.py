"""Dates by their origin, the record in a script, and the field tables of real pages in every layout."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.extract import extract
from crawler.extract.embedded import Embedded, read_embedded
from crawler.extract.field_table import FIELD_OF, field_table
from crawler.extract.lines import text_lines
from crawler.extract.policy import document_number, read_policy
from crawler.text.dates import parse

TEXT = "近日，示例市开展健康宣传活动，活动现场设置义诊、咨询和健康检测三个区域，吸引了众多市民参加，气氛热烈。"
LINKED = '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-05-04T20:30:00Z"}]}</script>'
BROKEN = '<script type="application/ld+json">{"datePublished": "2024-05-04",, }</script>'
META = '<meta name="PubDate" content="2024-05-03 10:20">'
INFO = "<p>发布时间：2024-05-05 08:00　来源：示例日报</p>"
TIME = '<time datetime="2024-05-06T07:00:00+08:00">三小时前</time>'


def page(head: str = "", top: str = "") -> str:
    body = f"<p>{TEXT}</p>" * 4
    return f"<html><head><title>示例市开展健康宣传活动</title>{head}</head><body><h1>示例市开展健康宣传活动</h1>{top}<div>{body}</div></body></html>"


@pytest.mark.parametrize(
    ("head", "top", "row", "wanted"),
    [
        (META + LINKED, INFO + TIME, "2024-05-07", "2024-05-03T10:20:00+08:00"),
        (LINKED, INFO + TIME, "2024-05-07", "2024-05-05T04:30:00+08:00"),
        (BROKEN, "<p>发布时间：2024-05-04 08:00</p>", None, "2024-05-04T08:00:00+08:00"),
        ("", INFO + TIME, "2024-05-07", "2024-05-05T08:00:00+08:00"),
        ("", TIME, "2024-05-07", "2024-05-06T07:00:00+08:00"),
        ("", TIME + TIME.replace("06T", "02T"), "2024-05-07", "2024-05-07"),
        ("", "", None, None),
    ],
)
def test_the_best_origin_of_a_date_wins(head: str, top: str, row: str | None, wanted: str | None) -> None:
    assert extract(page(head, top), row_date=row).published_at == wanted


@pytest.mark.parametrize(
    ("script", "moment"),
    [
        ('var ct = "1714953600";', "2024-05-06T08:00:00+08:00"),
        ("data.createTime = 1714953600000;", "2024-05-06T08:00:00+08:00"),
        ('{"publish_time":"1714953600","updateTime":"1714950000"}', "2024-05-06T08:00:00+08:00"),
        ("var ct = '1714953600', publishTime = '2024-05-06 07:30'", "2024-05-06T07:30:00+08:00"),
        ('var ct = "1714953600", createTime = "1714950000";', None),
        ('var act = "1714953600";', None),
        ('var ct = "17149536001";', None),
    ],
)
def test_a_script_may_tell_a_unix_time(script: str, moment: str | None) -> None:
    assert extract(page(f"<script>{script}</script>")).published_at == moment


RECORD = {
    "id": 7, "title": "关于某事的通知", "content": f"<p>{TEXT}</p><p>{TEXT}</p>", "document_number": "示卫函〔2024〕3号",
    "identifier": "A-1/2024-00003", "publisher": "示例市卫生健康局", "create_time": 1714953600, "date": "1714867200",
    "attachments": [
        {"id": 1, "name": "附件1：名单.pdf", "url": "/attachment/0/1/2/7.pdf", "ext": "pdf"},
        {"title": "汇总表", "path": "http://www.example.gov.cn/attachment/0/1/3/7.xlsx", "size": "12 KB"},
        {"note": "no file"}, None,
    ],
}  # fmt: skip


def test_a_page_whose_article_stands_in_its_script_alone() -> None:
    detail = json.dumps(RECORD, ensure_ascii=True).replace("<", "\\u003C")
    html = f"<html><head><title>关于某事的通知</title></head><body><script>window._CONFIG = {{ DETAIL: {detail}, TREE: [] }};</script></body></html>"
    article = extract(html, "http://www.example.gov.cn/gkmlpt/content/7/7/post_7.html")
    assert article.body == f"{TEXT}\n{TEXT}"
    assert (article.published_at, article.published_precision) == ("2024-05-06T08:00:00+08:00", "second")
    assert article.policy
    assert (article.policy.written_on, article.policy.index_number) == ("2024-05-05", "A-1/2024-00003")
    assert [(one.url, one.name) for one in article.attachments] == [
        ("http://www.example.gov.cn/attachment/0/1/2/7.pdf", "附件1：名单.pdf"),
        ("http://www.example.gov.cn/attachment/0/1/3/7.xlsx", "汇总表"),
    ]


@given(st.recursive(st.none() | st.text() | st.integers() | st.floats(), lambda x: st.lists(x) | st.dictionaries(
    st.sampled_from([*RECORD, "url"]) | st.text(), x)))  # fmt: skip
def test_no_record_makes_it_fail(record: object) -> None:
    found = read_embedded(f"DETAIL: {json.dumps({'attachments': record, 'date': record, 'content': record})},")
    assert isinstance(found.content, str)
    assert read_embedded("DETAIL: {oops") == read_embedded("") == Embedded()


LAYOUTS = {
    "table": lambda cells: "<table>" + "".join(f"<tr><td>{k}：</td><td>{v}</td></tr>" for k, v in cells) + "</table>",
    "wide table": lambda cells: (
        "<table><tr>" + "".join(f"<th>{k}</th><td>{v}</td>" for k, v in cells) + "</tr></table>"
    ),
    "list": lambda cells: "<ul>" + "".join(f"<li><span>{k}：</span>{v}</li>" for k, v in cells) + "</ul>",
    "definitions": lambda cells: "<dl>" + "".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in cells) + "</dl>",
    "paragraphs": lambda cells: "".join(f"<p>【{k}】{v}</p>" for k, v in cells),
    "run together": lambda cells: "<p>" + "".join(f"{k}：{v}　" for k, v in cells) + "</p>",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_fields_of_real_documents(shared: Path, layout: str) -> None:
    for line in (shared / "data" / "policy_fields.jsonl").read_text("utf-8").splitlines():
        printed = json.loads(line)["fields"]
        cells = [(escape(label), escape(value)) for label, value in printed.items()]
        html = page().replace("<div>", LAYOUTS[layout](cells) + "<div>", 1)
        policy = extract(html).policy
        wanted = {
            FIELD_OF[label]: normal(FIELD_OF[label], value)
            for label, value in printed.items()
            if value and label in FIELD_OF
        }
        found = {name: value for name, value in vars(policy).items() if value} if policy else {}
        evident = wanted.keys() & {"document_number", "index_number"}
        assert found == (wanted if evident else {}), (layout, printed)


def normal(name: str, value: str) -> str:
    if name in ("written_on", "effective_on"):
        moment = parse(value)
        assert moment
        return moment.iso[:10]
    return document_number(value) or value if name == "document_number" else value


def test_a_field_table_of_plain_text() -> None:
    lines = text_lines("索引号：A-1\n文号：示卫〔2024〕3号\n成文日期：2024年4月6日")
    policy = read_policy(field_table(lines))
    assert policy
    assert (policy.index_number, policy.document_number, policy.written_on) == ("A-1", "示卫〔2024〕3号", "2024-04-06")


def test_a_meta_tag_of_another_meaning_is_no_time_element() -> None:
    assert extract(page('<meta name="time" content="2020-01-01">'), row_date="2024-05-07").published_at == "2024-05-07"
