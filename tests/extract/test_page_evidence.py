"""A page tells for every field what it could have been, by which rule and where, and for every line why it is not in the body."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crawler.evidence import Evidence
from crawler.extract import extract
from crawler.items import Article
from crawler.scoring import SETS

P1 = "近日，清江市开展健康宣传活动，现场设置义诊、咨询和检测三个区域，吸引了众多市民参加。"
P2 = "活动负责人介绍，今后将定期进社区，把服务送到居民家门口，让更多群众受益。"
PAGE = f"""<html><head><title>关于举办义诊的通知-清江网</title><meta name="PubDate" content="2024-05-06"></head>
<body><div class="nav">首页 &gt; 要闻 &gt; 正文</div>
<p class="yinti">健康清江</p>
<h1>关于举办义诊的通知</h1>
<p class="info">来源：清江日报 发布时间：2024-05-06 08:30 浏览次数：12</p>
<div id="zoom">
<p>打印本页</p>
<p>{P1}</p>
<p>分享到：微信 微博</p>
<p>{P2}</p>
<div class="share"><p>转发给好友看</p></div>
<p>责任编辑：李明</p>
</div>
<p><a href="1.pdf">名单.pdf</a></p>
<div class="footer">版权所有</div></body></html>"""
CAPTURE = f"健康清江：\n关于举办义诊的通知\n来源：清江日报 2024-05-06\n{P1}\n{P2}\n责任编辑：李明"


def read(text: str = PAGE) -> tuple[Article, Evidence]:
    evidence = Evidence()
    article = extract(
        text, "http://a.cn/t20240506_1.html", row_title="关于举办义诊…", column="通知公告", evidence=evidence
    )
    return article, evidence


def test_evidence_changes_nothing() -> None:
    article, _ = read()
    assert article == extract(PAGE, "http://a.cn/t20240506_1.html", row_title="关于举办义诊…", column="通知公告")


@pytest.mark.parametrize(
    ("field", "rules", "place"),
    [
        (
            "title",
            ["title.stands_out"],
            "<h1>, line 4",
        ),
        ("kicker", ["kicker.named_kicker"], '<p class="yinti">, line 3'),
        ("subtitle", [], ""),
        (
            "published_at",
            ["dates.info_line", "dates.meta", "dates.address"],
            '<p class="info">, line 5, characters 13–29',
        ),
        ("source", ["source.info_line"], '<p class="info">, line 5'),
        ("kind", ["kinds.notice_by_title", "kinds.notice_by_column", "kinds.news"], ""),
        ("breadcrumb", ["breadcrumb.trail"], '<div class="nav">, line 2'),
        ("container", ["container.known", "container.densest"], '<div id="zoom">, line 6'),
    ],
)
def test_the_candidates_of_a_field(field: str, rules: list[str], place: str) -> None:
    _, evidence = read()
    choice = evidence.fields[field]
    assert [one.rule for one in choice.candidates] == rules
    assert choice.won == bool(rules)
    assert not place or choice.candidates[0].place == place


def test_what_is_ranked_tells_its_weight_and_reasons() -> None:
    _, evidence = read()
    dates = evidence.fields["published_at"].candidates
    assert dates[0].reasons == (
        "dates.info_line",
        "dates.shows_time",
        "dates.timed",
        "dates.labelled",
        "dates.published",
    )
    assert [one.weight for one in dates] == [75.5, 60.0, -10.0]
    assert evidence.fields["kind"].candidates[0].reasons == ("the title says 通知", "column 通知公告")


def test_a_date_that_only_scripts_tell_is_a_candidate_beside_a_better_one() -> None:
    _, evidence = read(PAGE.replace("<body>", '<body><script>var o = {"publishTime": "2024-05-07"}</script>'))
    assert "dates.any_script" in [one.rule for one in evidence.fields["published_at"].candidates]


def test_every_line_that_is_not_in_the_body_has_a_reason() -> None:
    article, evidence = read()
    rules = {one.text: (one.rule, one.place) for one in evidence.left_out}
    assert rules == {
        "首页 > 要闻 > 正文": ("container.outside", '<div class="nav">, line 2'),
        "健康清江": ("container.outside", '<p class="yinti">, line 3'),
        "关于举办义诊的通知": ("container.outside", "<h1>, line 4"),
        "来源：清江日报 发布时间：2024-05-06 08:30 浏览次数：12": ("container.outside", '<p class="info">, line 5'),
        "打印本页": ("furniture.opening", "<p>, line 7"),
        "分享到：微信 微博": ("furniture.opening", "<p>, line 9"),
        "转发给好友看": ("aside.named", "<p>, line 11"),
        "责任编辑：李明": ("furniture.opening", "<p>, line 12"),
        "名单.pdf": ("container.outside", "<p>, line 14"),
        "版权所有": ("container.outside", '<div class="footer">, line 15'),
    }
    assert article.body == f"{P1}\n{P2}"


def test_lines_around_the_text_by_rule() -> None:
    over = "<p>关于举办义诊的通知</p><p>文号：清卫〔2024〕3号</p><p>2024-05-06</p><p>来源：清江日报</p><p>浏览 12</p><p>作者：李明远</p><table><tr><td>索引号：<td>A-1<tr><td>文号：<td>甲</table>"
    under = "<p><a href=/2>清江市举行健步走</a></p><p>主办单位：</p><p>清江市某某局</p><p>李明 摄影报道</p>"
    page = f"<html><body><h1>关于举办义诊的通知</h1><div id=zoom>{over}<p>{P1}</p><p>{P2 * 3}</p>{under}</div></body></html>"
    evidence = Evidence()
    extract(page, evidence=evidence)
    assert {one.text[:9]: one.rule for one in evidence.left_out} == {
        "关于举办义诊的通知": "lines.over.headline",
        "文号：清卫〔202": "lines.over.field",
        "2024-05-0": "lines.over.moment",
        "来源：清江日报": "lines.over.field",
        "浏览 12": "furniture.buttons",
        "作者：李明远": "lines.over.info",
        "索引号：\tA-1\n": "lines.others.fields",
        "清江市举行健步走": "lines.under.links",
        "主办单位：": "furniture.opening",
        "清江市某某局": "lines.under.value",
        "李明 摄影报道": "lines.under.byline",
    }


def test_the_end_of_an_article_and_what_stands_behind_it() -> None:
    evidence = Evidence()
    extract(f"标题文字\n来源：清江日报\n{P1 * 3}\n相关新闻\n另一条消息", evidence=evidence)
    assert [(one.text, one.rule, one.place) for one in evidence.left_out] == [
        ("标题文字", "container.over_text", "line 1"),
        ("来源：清江日报", "container.over_text", "line 2"),
        ("相关新闻", "lines.end", "line 4"),
        ("另一条消息", "lines.end", "line 5"),
    ]


def test_a_text_capture_tells_lines_by_their_numbers() -> None:
    article, evidence = read(CAPTURE)
    told = {name: [(one.rule, one.place) for one in choice.candidates] for name, choice in evidence.fields.items()}
    assert told["title"] == [("title.capture", "line 2")]
    assert told["kicker"] == [("headline.series", "line 1")]
    assert told["published_at"][0] == ("dates.info_line", "line 3, characters 8–18")
    assert told["source"] == [("source.info_line", "line 3")]
    assert [(one.text, one.rule, one.place) for one in evidence.left_out][-1] == (
        "责任编辑：李明",
        "furniture.opening",
        "line 6",
    )
    assert article.kicker == "健康清江"


def test_files_and_who_published_first() -> None:
    page = PAGE.replace("<p>责任编辑：李明</p>", "<p><a href=/f/2.pdf>名单.pdf</a></p><p>（来源：南方网）</p>")
    article, evidence = read(page)
    files = evidence.fields["attachments"].candidates
    assert evidence.fields["attachments"].taken == len(files)
    assert [(one.value.name, one.rule, one.place) for one in files] == [
        ("名单.pdf", "attachments.linked", "<a>, line 12"),
        ("名单.pdf", "attachments.linked", "<a>, line 14"),
    ]
    original = evidence.fields["original_source"].candidates
    assert [(one.value, one.rule) for one in original] == [("南方网", "original_source.below_text")]
    assert article.original_source == "南方网"


def test_a_page_without_text_says_so() -> None:
    evidence = Evidence()
    extract("<html><body></body></html>", evidence=evidence)
    assert evidence.fields["container"].won is False
    assert evidence.fields["title"].candidates == []
    assert [one.rule for one in evidence.fields["kind"].candidates] == ["kinds.other"]


RULE = re.compile(r"[a-z_]+(?:\.[a-z_]+)+")


def test_every_rule_that_is_told_is_found_in_the_code() -> None:
    code = "\n".join(path.read_text() for path in (Path(__file__).parents[2] / "crawler").rglob("*.py"))
    names = {name for rules in SETS.values() for name in rules.rules}
    for text in (PAGE, CAPTURE):
        _, evidence = read(text)
        told = {one.rule for choice in evidence.fields.values() for one in choice.candidates}
        told |= {one.rule for one in evidence.left_out}
        for rule in told:
            assert RULE.fullmatch(rule)
            assert rule in names or f'"{rule}"' in code, rule
