"""Every rule about columns, portals and bureaus decides a case that comes out otherwise without it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crawler.discover.labels import Label
from crawler.discover.links import Named
from crawler.discover.portal import BUREAU_RULES, PORTALS, bureau_links, is_portal
from crawler.discover.wanted import RULES, UNWANTED_RULES, is_unwanted, kind_of

LOCAL = "市卫生健康局"
ROOT = "http://www.example.gov.cn/"
NEWS = ("某院开展义诊活动", "某县召开会议", "某站举办培训班")
PRESS = ("疫苗接种新闻发布会实录", "健康清江新闻发布会", "某县召开会议")
POLICIES = ("清江市献血办法", "关于印发《清江市献血条例》的通知", "关于举办培训班的通知")
NOTICES = ("关于举办培训班的通知", "关于拟聘用人员的公示", "某县召开会议")


def kind(label: Label) -> str | None:
    found = kind_of(label)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("rule", "label", "expected"),
    [
        ("named", Label("招聘动态"), "notice"),
        ("named_besides", Label("文件通知", rows=POLICIES), "policy"),
        ("rather", Label("图解政策"), "interpretation"),
        ("rather", Label("行政处罚公示"), "disclosure"),
        ("vaguely", Label("人事信息", ("通知公告",), ("123", "rsxx")), "disclosure"),
        ("vaguely", Label("", (), ("zwgk",)), "disclosure"),
        ("addressed", Label("", (), ("tzgg", "zwgk")), "notice"),
        ("folder", Label("", (), ("123", "tzgg")), "notice"),
        ("under", Label("国家级", ("规范性文件",)), "policy"),
        ("typed", Label("清江卫健", titles=6, told="通知公告"), "notice"),
        ("block", Label("清江卫健", titles=6), "news"),
        ("titled", Label("人事信息", ("政务公开",), ("rsxx", "zwgk"), rows=NOTICES), "notice"),
        ("titled", Label("卫健之声", rows=NEWS), "news"),
        ("titled_so", Label("新闻发布", rows=PRESS), "press"),
    ],
)
def test_a_rule_for_a_kind(rule: str, label: Label, expected: str) -> None:
    assert kind(label) == expected
    with RULES.weighing({f"column.{rule}": 0}):
        assert kind(label) != expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        (Label("清江卫健"), None),
        (Label("清江卫健", titles=2), None),
        (Label("卫健之声", titles=6, rows=NEWS), "news"),
        (Label("政策咨询"), None),
        (Label("政策动态"), "policy"),
        (Label("公告资讯"), "notice"),
        (Label("人事信息", rows=NEWS), "disclosure"),
        (Label("通知公告", rows=POLICIES), "notice"),
        (Label("工作动态", rows=POLICIES), "policy"),
        (Label("规范性文件及解读", rows=POLICIES), "policy"),
        (Label("公开专栏"), "disclosure"),
        (Label("专题访谈"), "interview"),
        (Label("名医访谈"), "interview"),
        (Label("新闻发布会"), "press"),
        (Label("新闻发布"), "news"),
        (Label("政务公开", ("网站首页",)), "disclosure"),
    ],
)
def test_what_no_rule_says(label: Label, expected: str | None) -> None:
    assert kind(label) == expected


@pytest.mark.parametrize(
    ("rule", "label"),
    [
        ("called_so", Label("主题教育动态")),
        ("a_topic", Label("专题专栏", titles=6)),
        ("last_word", Label("政务公开指南")),
        ("other_office", Label("清江市教育局", titles=6)),
        ("under_unwanted", Label("工作动态", ("专题专栏",))),
        ("addressed_so", Label("工作动态", (), ("gzdt", "ztzl"))),
        ("a_title", Label("关于停诊的公告")),
        ("a_button", Label("下一页", (), ("index_2", "gzdt"))),
    ],
)
def test_a_rule_against_a_link(rule: str, label: Label) -> None:
    assert is_unwanted(label)
    with UNWANTED_RULES.weighing({f"unwanted.{rule}": 0}):
        assert not is_unwanted(label)


def page(title: str, body: str = "") -> str:
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


def offices(count: int) -> list[Named]:
    names = ("教育局", "公安局", "财政局", "民政局", "司法局", "水利局")[:count]
    return [Named(f"{ROOT}{number}/", name) for number, name in enumerate(names)]


@pytest.mark.parametrize(
    ("rule", "front", "expected"),
    [
        ("titled_agency", (page("清江市卫生健康局 清江市人民政府"), ROOT, []), False),
        ("hosted_agency", (page("清江市人民政府"), f"{ROOT}qjwjj/", []), False),
        ("titled_government", (page("清江市人民政府"), f"{ROOT}a/b/", []), True),
        ("hosted_government", (page("首页"), ROOT, []), True),
        ("offices", (page("中国·清江"), f"{ROOT}a/b/", offices(5)), True),
        ("owned_by_agency", (page("健康清江", "<p>主办单位：清江市卫生健康委员会</p>"), ROOT, []), False),
    ],
)
def test_a_rule_for_a_portal(rule: str, front: tuple[str, str, list[Named]], expected: bool) -> None:
    assert is_portal(*front) == expected
    with PORTALS.weighing({f"portal.{rule}": 0}):
        assert is_portal(*front) != expected


def test_a_page_of_four_offices_is_no_portal() -> None:
    assert not is_portal(page("中国·清江"), f"{ROOT}a/b/", offices(4))


@pytest.mark.parametrize(
    ("rule", "better", "other"),
    [
        ("own_host", ("http://wjw.example.gov.cn/a.html", LOCAL), (f"{ROOT}x/", LOCAL)),
        ("named_in_full", (f"{ROOT}a/", "清江市卫生健康局"), (f"{ROOT}b/", LOCAL)),
        ("under_others", (f"{ROOT}a/", LOCAL), (f"{ROOT}b/", LOCAL, ("县区部门",))),
        ("under_others", (f"{ROOT}a/", LOCAL), (f"{ROOT}b/", LOCAL, ("南河县",))),
        ("former_name", (f"{ROOT}a/", LOCAL), (f"{ROOT}b/", "市卫计局")),
        ("under_same_government", ("http://a.example.gov.cn/", LOCAL), ("http://a.other.gov.cn/", LOCAL)),
        ("token_in_path", (f"{ROOT}qjwjj/a.html", LOCAL), (f"{ROOT}abcd/a.html", LOCAL)),
        ("front_page", (f"{ROOT}abc/", LOCAL), (f"{ROOT}abc/12.html", LOCAL)),
    ],
)
def test_a_rule_for_a_bureau(rule: str, better: tuple[str, str], other: tuple[str, ...]) -> None:
    def first() -> str:
        links = [Named(*other), Named(*better)]  # type: ignore[arg-type]
        return bureau_links(links, "清江市卫生健康局", ROOT)[0].link.url

    assert first() == better[0]
    with BUREAU_RULES.weighing({f"bureau.{rule}": 0}):
        assert first() == other[0]


@pytest.mark.parametrize(
    ("name", "is_it"),
    [
        ("清江市卫生健康局", True),
        ("市卫健局", True),
        ("卫生健康委", True),
        ("清城区卫生健康局", False),
        ("南江省卫生健康委员会", False),
        ("市卫生健康局召开会议", False),
        ("医疗保障局", False),
    ],
)
def test_whose_bureau_it_is(name: str, is_it: bool) -> None:
    found = bureau_links([Named("http://wjw.example.gov.cn/", name)], "清江市卫生健康局", ROOT)
    assert bool(found) == is_it


def test_a_long_name_is_shortened() -> None:
    links = [Named("http://wjw.example.gov.cn/", name) for name in ("州卫健委", "阿水州卫生健康委员会", "阿山州卫健委")]
    found = bureau_links(links, "阿水藏族羌族自治州卫生健康委员会", ROOT)
    assert [way.link.name for way in found] == ["阿水州卫生健康委员会", "州卫健委"]


@pytest.mark.parametrize("rules", [RULES, UNWANTED_RULES, PORTALS, BUREAU_RULES], ids=lambda rules: rules.name)
def test_every_rule_has_its_case(rules: Any) -> None:
    tests: dict[str, Callable[..., None]] = {
        "column": test_a_rule_for_a_kind, "unwanted": test_a_rule_against_a_link, "portal": test_a_rule_for_a_portal,
        "bureau": test_a_rule_for_a_bureau,
    }  # fmt: skip
    cases = tests[rules.name].pytestmark[0].args[1]  # type: ignore[attr-defined]
    assert list(dict.fromkeys(f"{rules.name}.{case[0]}" for case in cases)) == list(rules.rules)
