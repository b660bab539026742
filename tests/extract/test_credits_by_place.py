"""Who is credited by where the name stands, and what stands there and is nobody; all names are invented."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.bylines import is_byline, parse

TEXT = "<p>春江潮水连海平，海上明月共潮生，滟滟随波千万里，何处春江无月明，江流宛转绕芳甸。</p>" * 3


def credited(line: str) -> list[tuple[str, str | None]]:
    return [(one["role"], one["name"] or one["org"]) for one in parse(line)["bylines"]]


def of_page(over: str = "", under: str = "", head: str = "") -> list[tuple[str, str | None]]:
    page = (
        f"<html><head>{head}</head><body><h1>春江花月夜</h1>{over}<div class=content>{TEXT}</div>{under}</body></html>"
    )
    return [(one.role, one.name or one.org) for one in extract(page).bylines]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("作者：于是 文章录入：admin", [("author", "于是")]),
        ("【责任编辑：成功】", [("duty_editor", "成功")]),
        ("审核：通过", []),
        ("編輯：明白", [("editor", "明白")]),
        ("Text: Cherry Lo", [("author", "Cherry Lo")]),
    ],
)
def test_an_author_or_editor_may_be_called_by_a_word(line: str, who: list[tuple[str, str]]) -> None:
    assert credited(line) == who


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("記者 林汐／攝影 尤文龍 台中報導", [("reporter", "林汐"), ("photographer", "尤文龍")]),
        ("记者 林汐/文 沈砚/图", [("reporter", "林汐"), ("photographer", "沈砚")]),
        ("2022-06-06 遠圓雜誌 採訪 林汐 攝影 卓然", [("reporter", "林汐"), ("photographer", "卓然")]),
    ],
)
def test_deeds_stand_before_names_behind_a_title_or_an_outlet(line: str, who: list[tuple[str, str]]) -> None:
    assert credited(line) == who


def test_an_address_behind_a_name_is_no_prose() -> None:
    assert is_byline("记者／黄志明 zmhuang@shidao.example")
    assert not is_byline("记者／黄志明 zmhuang 在场")


def test_a_button_is_no_author() -> None:
    assert credited("发布于 2016年12月20日 作者 路远 发表评论") == [("author", "路远")]


def test_an_office_before_a_colon_in_brackets_is_a_field() -> None:
    assert credited("北山白桦 [讨论区: Campus] [作者: molar]") == []
    assert credited("（健教科：林汐）") == [("correspondent", "林汐")]


def test_a_post_in_brackets_behind_who_is_credited_is_no_prose() -> None:
    assert is_byline("主持人：林汐（市政府新闻办新闻发布科科长）")
    assert not is_byline("主持人：林汐（在市政府门前）")


def test_a_host_stands_in_a_table_over_the_text() -> None:
    fields = (
        ("访谈时间", "2023年4月17日 10:00—11:00"),
        ("发布时间", "2023年4月18日 15:30"),
        ("主 持 人", "{}"),
        ("来 源", "市府办"),
    )
    rows = "".join(f"<tr><th>{name}</th><td>{value}</td></tr>" for name, value in fields)
    assert of_page(f"<table>{rows.format('林汐')}</table>") == [("host", "林汐")]
    assert of_page(f"<table>{rows.format('见下')}</table>") == []


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("漫画：小鼠历险记", []),
        ("运维：云溪软件", []),
        ("漫画：小鼠", [("other", "小鼠")]),
        ("漫画：林汐", [("other", "林汐")]),
    ],
)
def test_what_is_no_name_made_no_picture(line: str, who: list[tuple[str, str]]) -> None:
    assert of_page(under=f"<p>{line}</p>") == who


def test_an_author_of_the_head_is_printed_over_the_text() -> None:
    meta = '<meta property="og:article:author" content="辛夷">'
    assert of_page("<p>原创 辛夷 健康南浦</p>", head=meta) == [("author", "辛夷")]
    assert of_page("<p>原创 健康南浦</p>", head=meta) == []


def test_an_author_has_a_post_in_brackets() -> None:
    over = "<p>2020-12-24 07:30 <span class=author>{}</span></p>"
    assert of_page(over.format("沈砚（急诊科医师）")) == [("author", "沈砚")]
    assert of_page(over.format("沈砚（在门口等）")) == []


def test_who_speaks_in_a_talk_has_the_time_behind() -> None:
    assert not is_byline("[宿迁] 19:33:12")
    assert is_byline("[宿迁]")


def test_the_bar_of_a_capture_has_a_date() -> None:
    page = (
        "夜里也有人值班\n清平交通广播 2017年6月2日 早间访谈\n"
        + "春江潮水连海平，海上明月共潮生，滟滟随波千万里，何处春江无月明。\n" * 3
    )
    assert extract(page).title == "夜里也有人值班"
