"""Which pages are lists at all, where one rule alone decides it."""

from __future__ import annotations

import pytest
from lxml import html

from crawler.platforms.likely import RULES, Likeliest

ROW = "<li><a href={}>我市启动健康宣传周活动</a>{}</li>"
PLAIN = ROW.format("/a/b.html", "")
DATED = ROW.format("/a/b.html", " 2024-05-06")


def likeliest(rows: str, around: str = "<div><div><div><ul>{}</ul></div></div></div>", **told: bool) -> Likeliest:
    page = html.fromstring(f"<body>{around.format(rows)}</body>")
    return Likeliest(page.xpath("//li"), "工作动态", **({"is_paged": False, "is_article": False} | told))


CASES = {
    "other_head": likeliest(DATED * 6, "<div><h3>相关新闻</h3><ul>{}</ul></div>"),
    "of_article": likeliest(DATED * 6, is_article=True),
    "days": likeliest(DATED),
    "of_site": likeliest(PLAIN * 6, "<div class=footer><ul>{}</ul></div>"),
    "short": likeliest("<li><a href=/a/b.html>政务公开</a></li>" * 6),
    "known_dialect": likeliest(ROW.format("/info/1/2.htm", "") * 2),
    "paged": likeliest(PLAIN * 2, is_paged=True),
    "many": likeliest(PLAIN * 6),
}


def test_every_rule_has_a_case() -> None:
    assert {f"list.{name}" for name in CASES} == set(RULES.rules)
    assert RULES.first(likeliest(PLAIN * 4)) is None
    assert {abs(rule.weight) for rule in RULES.rules.values()} == {1}


@pytest.mark.parametrize("rule", CASES)
def test_a_rule_decides(rule: str) -> None:
    decides = RULES.first(CASES[rule])
    assert decides
    assert decides.name == f"list.{rule}"
    with RULES.weighing({decides.name: 0.0}):
        other = RULES.first(CASES[rule])
    assert (other is None and decides.weight > 0) or (other is not None and other.weight * decides.weight < 0)
