"""What a record lacks, what a page is instead of an article, and in what words places on a page are named."""

from __future__ import annotations

from typing import get_args

import pytest
from lxml import html

from crawler.evidence import Evidence, LeftOut
from crawler.extract import places
from crawler.extract.flags import NEEDED, of_page, of_record
from crawler.extract.lines import Box, Line
from crawler.extract.tree import elements_of
from crawler.items import Article
from crawler.vocabulary import Flag

WHOLE = {"title": "义诊进社区", "body": "昨天，医院派出医生到社区义诊。", "published_at": "2024-05-01"}


def article(**fields: object) -> Article:
    found = Article(url="http://a.cn/1.html")
    for name, value in (WHOLE | fields).items():
        setattr(found, name, value)
    return found


def test_nothing_is_said_of_a_whole_record() -> None:
    assert list(of_record(article())) == []
    assert list(of_page(article(), [], elements_of(html.fromstring("<p>好</p>")), "http://a.cn/1.html")) == []


@pytest.mark.parametrize(("field", "flag"), [("title", "no_title"), ("body", "no_body"), ("published_at", "no_date")])
def test_a_field_that_every_article_should_have(field: str, flag: str) -> None:
    (found,) = of_record(article(**{field: None if field != "body" else ""}))
    assert (found.value, found.rule, found.reasons) == (flag, f"flags.{flag}", (f"{field} is empty",))
    assert flag in get_args(Flag)
    assert {name for name, _ in NEEDED.values()} == set(WHOLE)


def test_characters_without_a_public_meaning_are_counted() -> None:
    (found,) = of_record(article(body="好\ue000好\ue001"))
    assert (found.value, found.reasons) == ("private_use", ("2 in the body",))


@pytest.mark.parametrize(
    ("fields", "page", "flags"),
    [
        ({"body": ""}, "<frameset><frame src=a></frameset>", ["frameset"]),
        ({"body": "", "images": ["a"]}, "<frameset><frame src=a></frameset>", ["frameset"]),
        ({"body": "", "images": ["a"], "attachments": ["b"]}, "<p>好</p>", ["image_only"]),
        ({"body": "", "attachments": ["b"]}, "<p>好</p>", ["attachment_only"]),
        ({"body": ""}, "<p>好</p>", []),
        ({"images": ["a"]}, "<p>好</p>", []),
        ({"body": "", "images": ["a"]}, None, []),
    ],
)
def test_what_a_page_is_instead(fields: dict[str, object], page: str | None, flags: list[str]) -> None:
    root = None if page is None else html.document_fromstring(f"<html>{page}</html>")
    found = list(of_page(article(**fields), [], None if root is None else elements_of(root), None))
    assert [(one.value, one.rule) for one in found] == [(flag, f"flags.{flag}") for flag in flags]


@pytest.mark.parametrize(("url", "flags"), [("http://a.cn/1.html", ["truncated"]), (None, [])])
def test_a_page_that_goes_on_is_cut_off(url: str | None, flags: list[str]) -> None:
    root = html.document_fromstring("<div><p>好</p><a href=1_2.html>2</a> <a href=1_2.html>下一页</a></div>")
    found = list(of_page(article(), [], elements_of(root), url))
    assert [one.value for one in found] == flags


ELEMENTS = html.document_fromstring(
    '<html><body>\n<div id="zoom" class="text" title="x"><p class=a>一</p><b id=c>二</b><i>三</i></div></body></html>'
)


@pytest.mark.parametrize(
    ("tag", "place"),
    [
        ("div", '<div id="zoom" class="text">, line 2'),
        ("p", '<p class="a">, line 2'),
        ("b", '<b id="c">, line 2'),
        ("i", "<i>, line 2"),
    ],
)
def test_the_place_of_an_element(tag: str, place: str) -> None:
    assert places.of_element(next(ELEMENTS.iter(tag))) == place


def test_the_place_of_a_line_and_of_its_characters() -> None:
    made = html.Element("p")
    assert places.of_element(made) == "<p>"
    assert places.of_line(Line("一", number=3)) == "line 3"
    assert places.of_line(Line("一", number=3), 0, 1) == "line 3, characters 0–1"
    box = Box(next(ELEMENTS.iter("i")), "i", None, 0, 0)
    assert places.of_line(Line("三", box=box), 0, 1) == "<i>, line 2, characters 0–1"


def test_what_is_left_out_is_kept_as_evidence() -> None:
    evidence = Evidence()
    lines = [Line("一", number=1), Line("", kind="image", url="/1.jpg", number=2), Line("", kind="image", number=3)]
    places.leave_out(evidence, lines, "trim.furniture")
    assert evidence.left_out == [LeftOut("一", "trim.furniture", "line 1")]
    assert evidence.pictures == [LeftOut("/1.jpg", "trim.furniture", "line 2"), LeftOut("", "trim.furniture", "line 3")]
