"""Which rows of a page are its list where one rule alone tells it: all else is equal, or speaks for the other place."""

from __future__ import annotations

import pytest
from lxml import html

from crawler.platforms.links import Link
from crawler.platforms.places import RULES, list_place

PLAIN = "<li>春江花月夜</li>"
LINKED = "<li><a href={}>春江花月夜</a></li>"
TITLED = "<li><a href=/a.html>春江潮水连海平海上明月</a></li>"
DATED = "<li>春江花月夜 2024-05-06</li>"
PAGER = "<p class=pager><a href=index_2.html>2</a></p>"


def told(box: str, own: str, *, box_here: int = 0, own_here: int = 0) -> str:
    """Return which of two places of a page is its list: a box, which comes first and wins if all is equal, or another.

    :param box_here: how many of its rows lead into the list's own folder
    """
    page = html.fromstring(f"<body>{box}{own}</body>")
    groups = {name: page.xpath(f".//ul[@id='{name}']/li") for name in ("box", "own")}
    links = [Link(a, a.get("href"), path=a.get("href")) for a in page.xpath(".//ul//a")]
    here = {*groups["box"][:box_here], *groups["own"][:own_here]}
    return list_place(groups, here, page.xpath(".//p[@class='pager']/a"), "工作动态", links or None)


def place(name: str, rows: str, around: str = "", behind: str = "") -> str:
    return f"<div {around}><div><div><ul id={name}>{rows}</ul></div></div>{behind}</div>"


BOX, OWN = place("box", PLAIN * 3), place("own", PLAIN * 3)
CASES = {
    "dated": (BOX, place("own", DATED * 3), 0, 0),
    "most_rows": (place("box", PLAIN * 2), OWN, 1, 0),
    "far_more_rows": (place("box", DATED * 4), place("own", PLAIN * 10), 0, 0),
    "beside_pager": (BOX, place("own", PLAIN * 3, behind=PAGER), 0, 0),
    "own_folder": (BOX, OWN, 0, 3),
    "other_list": (BOX.replace("<div><ul", "<div class=hot><ul"), OWN, 0, 0),
    "known_dialect": (
        place("box", LINKED.format("/about.html") * 3),
        place("own", LINKED.format("/info/1/2.htm") * 3),
        0,
        0,
    ),
    "titles": (place("box", LINKED.format("/a.html") * 3), place("own", TITLED * 3), 0, 0),
    "menu": (place("box", LINKED.format("/a.html") * 3, "class=nav"), place("own", LINKED.format("/a.html") * 3), 0, 0),
    "other_head": (BOX.replace("<ul", "<h2>健康科普</h2><ul"), OWN, 0, 0),
}


def test_every_rule_has_a_case() -> None:
    assert {f"place.{name}" for name in CASES} == set(RULES.rules)
    assert told(BOX, OWN) == "box"


@pytest.mark.parametrize("rule", CASES)
def test_a_rule_finds_the_list_where_nothing_else_does(rule: str) -> None:
    box, own, box_here, own_here = CASES[rule]
    assert told(box, own, box_here=box_here, own_here=own_here) == "own"
    with RULES.weighing({f"place.{rule}": 0.0}):
        assert told(box, own, box_here=box_here, own_here=own_here) == "box"


def test_the_first_sixty_rows_tell_whether_they_are_dated() -> None:
    for dated, name in ((30, "own"), (29, "box")):
        assert told(place("box", PLAIN * 61), place("own", DATED * dated + PLAIN * (61 - dated))) == name, dated
