"""Policy fields, flags, blocks and pictures tell where they stood, what raised or made them, and what was left out."""

from __future__ import annotations

from typing import Any

import pytest

from crawler.evidence import Evidence
from crawler.explanation import explanation, of_field, shortened
from crawler.items import Page
from crawler.reading import read

P = "近日，清江市开展健康宣传活动，现场设置义诊、咨询和检测三个区域，吸引了众多市民参加。"
TABLE = "<table><tr><td>索引号：<td>A-1<tr><td>文号：<td>清卫〔2024〕3号<tr><td>发布机构：清江市卫生健康局</table>"


def told(html: str, url: str = "http://a.cn/c.html") -> dict[str, Any]:
    evidence = Evidence()
    page = Page(url=url, body=html.encode(), headers=[("Content-Type", "text/html; charset=utf-8")])
    return explanation(read(page, evidence=evidence), evidence)


def candidates(html: str, field: str) -> list[tuple[Any, str, str, list[str], str | None]]:
    return [
        (one["value"], one["rule"], one["place"], one["reasons"], one["lost"])
        for one in told(html)["fields"][field]["candidates"]
    ]


def article(text: str, head: str = "<title>关于举办义诊的通知</title>") -> str:
    return f"<html><head>{head}</head><body><h1>关于举办义诊的通知</h1>\n<div id=zoom>{text}</div></body></html>"


def test_a_policy_field_tells_where_it_stood_and_by_which_label() -> None:
    html = article(f"{TABLE}\n<p>{P * 4}</p>")
    table = "<table>, line 2"
    assert candidates(html, "policy.index_number") == [("A-1", "policy.next_cell", table, ["索引号"], None)]
    assert candidates(html, "policy.document_number") == [
        ("清卫〔2024〕3号", "policy.next_cell", table, ["文号"], None)
    ]
    assert candidates(html, "policy.issuer") == [("清江市卫生健康局", "policy.behind_label", table, ["发布机构"], None)]
    parts = of_field(told(html), "policy")["fields"]
    assert list(parts) == ["policy", "policy.document_number", "policy.index_number", "policy.issuer"]
    assert parts["policy"]["candidates"][0]["rule"] == "policy.numbered"


def test_the_value_that_lost_to_another_is_told_too() -> None:
    html = article(f"{TABLE}<p>{P * 4}</p>").replace("的通知<", "的通知（示卫函〔2023〕5号）<")
    numbers = [(one[0], one[1], one[4]) for one in candidates(html, "policy.document_number")]
    assert numbers == [
        ("清卫〔2024〕3号", "policy.next_cell", None),
        ("示卫函〔2023〕5号", "policy.without_label", "comes behind the winner in the order of the rules"),
    ]


def test_the_script_of_a_platform_carries_fields_too() -> None:
    html = article(f'<p>{P * 4}</p><script>window._CONFIG = {{ DETAIL: {{"identifier": "A-2"}} }};</script>')
    assert candidates(html, "policy.index_number") == [
        ("A-2", "policy.script", "<script> with DETAIL", ["索引号"], None)
    ]


def test_fields_without_a_number_make_no_document() -> None:
    html = article(f"<table><tr><td>发布机构：<td>清江市卫生健康局<tr><td>主题词：<td>义诊</table><p>{P * 4}</p>")
    fields = told(html)["fields"]
    assert (fields["policy"]["value"], fields["policy"]["why"]) == (None, "there is neither number")
    assert [one[4] for one in candidates(html, "policy.issuer")] == ["nothing was taken"]


@pytest.mark.parametrize(
    ("html", "flag", "rule", "reason"),
    [
        (article(f"<p>{P * 4}</p>"), "no_date", "flags.no_date", "published_at is empty"),
        (article("<p>页面不存在。</p>"), "soft404", "flags.soft404", "页面不存在"),
        (article("<img src=/1.jpg>"), "image_only", "flags.image_only", ""),
        (article(f"<p>{P * 4}\ue000</p>"), "private_use", "flags.private_use", "1 in the body"),
        ("<html><frameset><frame src=a></frameset></html>", "frameset", "flags.frameset", ""),
    ],
)
def test_a_flag_tells_what_raised_it(html: str, flag: str, rule: str, reason: str) -> None:
    found = {one[0]: one for one in candidates(html, "flags")}
    assert list(found) == told(html)["fields"]["flags"]["value"]
    assert found[flag][1] == rule
    assert found[flag][3] == ([reason] if reason else [])
    assert found[flag][4] is None


def test_a_date_of_the_address_alone_is_named_where_it_stood() -> None:
    choice = told(article(f"<p>{P * 4}</p>"), "http://a.cn/t20240506_1.html")["fields"]["flags"]["candidates"]
    undated = next(one for one in choice if one["value"] == "undated")
    assert (undated["place"], undated["reasons"]) == ("address of the page", ["dates.address"])


def test_damage_tells_its_proof() -> None:
    damaged = article(
        f"<p>{'卫(wei)生局今(jin)天公(gong)布，卫生(sheng)院门(men)诊开(kai)放，市民(min)可以就(jiu)近看(kan)病。' * 3}</p>"
    )
    mirror = next(one for one in candidates(damaged, "flags") if one[0] == "mirror")
    assert mirror[1] == "repair.mirror"
    assert mirror[3]


def test_every_block_tells_what_made_it() -> None:
    html = article(f"<p>{P * 4}</p><p><b>一、时间</b></p><p>{P}</p><ul><li>甲区</li><li>乙区</li></ul><p>{P}</p>")
    blocks = [(one[0]["type"], one[1], one[3]) for one in candidates(html, "blocks")]
    assert blocks == [
        ("paragraph", "blocks.paragraph", []),
        ("heading", "headings.bold", []),
        ("paragraph", "blocks.paragraph", []),
        ("list", "blocks.item", ["blocks.item"]),
        ("paragraph", "blocks.paragraph", []),
    ]
    assert [one["text"] for one in told(html)["fields"]["blocks"]["value"]] == [P * 4, "一、时间", P, "甲区\n乙区", P]
    assert shortened(told(html))["fields"]["blocks"]["candidates"] == []


def test_pictures_tell_their_place_and_those_left_out_the_rule() -> None:
    text = (
        f"<p>{P * 4}</p>\n<img src=1.jpg><p style='text-align:center'>义诊现场（李明远 摄）</p><p>{P}</p>"
        f"<div class=share><p>转发给好友看</p><img src=2.jpg></div><p>{P}</p>"
    )
    found = candidates(article(text).replace("</body>", "<img src=3.jpg></body>"), "images")
    assert [(one[0] if isinstance(one[0], str) else one[0]["url"], one[1], one[3], one[4]) for one in found] == [
        ("http://a.cn/1.jpg", "blocks.picture", ["captions.behind_picture"], None),
        ("2.jpg", "aside.named", [], "is not in the text"),
        ("3.jpg", "container.outside", [], "is not in the text"),
    ]
    assert found[0][2] == '<div id="zoom">, line 2'


def test_a_picture_without_an_address_is_none() -> None:
    found = candidates(article(f"<p>{P * 4}</p><img src='http://[a/1.jpg'><p>{P}</p>"), "images")
    assert [(one[0], one[1]) for one in found] == [("http://[a/1.jpg", "images.no_address")]
