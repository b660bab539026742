"""How long a line of furniture may be, and which marks make one, or a sentence, of the same words."""

from __future__ import annotations

import pytest

from crawler.text.furniture import ends_article, is_furniture, is_host, is_moment, is_notice, is_trail

FURNITURE = [
    f"清江网 > {'春' * 20}",
    "清江网»健康»养生",
    "清江网›健康›养生",
    f"推荐阅读{'春' * 35}!",
    "推荐阅读春江花月夜?",
    f"点击进入{'春' * 86}",
    f"版权所有{'春' * 256}",
    f"{'春' * 23}版权所有。",
    f"{'春' * 30}版权所有,侵权必究。",
    "特别声明:本文版权所有,春江花月夜。",
    f"扫码关注{'春' * 256}",
    "清江|健康|养生|寻医",
    "清江健康网站的新闻栏目的|健康|养生|寻医",
    f"微博{' 微博' * 29}",
    "返 回 首 页",
    "本市各区相关网站",
    "春江花月夜清江市相关链接",
    "---",
    "12/34",
    *(f"相关新闻{mark}" for mark in ("", ":春江花月夜", " 春江花月夜", ">春江花月夜", "»春江花月夜")),
    *(f"阅读{count}" for count in (":12", " : 12", ":(12)", ":")),
    *(f"{mark}相关阅读:春江花月夜" for mark in "[(·•+ →☀⬆📱-"),
]
NONE = [
    f"清江网 > {'春' * 21}",
    "清江网 > 春江。夜",
    f"推荐阅读{'春' * 36}!",
    "推荐阅读春江花月夜。",
    *(f"推荐阅读春江花月夜。{end}" for end in "”’)"),
    *(f"点击进入春江花月夜{end}" for end in "。!?;…"),
    *(f"点击进入春江花月夜!{end}" for end in "”’)"),
    f"点击进入{'春' * 87}",
    f"版权所有{'春' * 257}",
    f"{'春' * 24}版权所有。",
    f"{'春' * 30}扫码关注春江。",
    f"扫码关注{'春' * 257}",
    "清江|健康|养生",
    "清江|健康|养生|寻医1",
    "清江健康网站的新闻栏目的头|健康|养生|寻医",
    f"微博{' 微博' * 30}",
    "春江花月夜清江市的相关链接",
    "0763-3360000",
    "分享 0763-3360000",
    "2024-05-06 10:11",
    "相关新闻春江花月夜",
    "阅读:春江花月夜",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_lines_of_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize("line", NONE)
def test_lines_of_a_text(line: str) -> None:
    assert not is_furniture(line)


def test_what_ends_an_article() -> None:
    for line in (
        "相关阅读:春江。",
        "[相关阅读]春江。",
        "相关新闻 春江。",
        "相关新闻",
        "推荐阅读春江花月夜",
        "-完-",
        "(完)",
        "The END",
        "END",
        "全文完",
    ):
        assert ends_article(line), line
    for line in (
        "推荐阅读春江花月夜。",
        "推荐阅读春江花月夜。(清江日报)",
        f"推荐阅读{'春' * 87}",
        "完了",
        "春江花月夜",
        "打印",
    ):
        assert not ends_article(line), line
    assert ends_article(f"推荐阅读{'春' * 86}")


def test_what_is_a_notice() -> None:
    assert is_notice("特别声明:本文版权所有,春江花月夜。")
    assert is_notice("本文版权所有,侵权必究。")
    assert not is_notice("本文版权所有,春江花月夜。")
    assert not is_notice(f"本文版权所有,侵权必究。{'春' * 260}")


def test_who_is_a_host() -> None:
    assert [
        line for line in ("主办单位:清江", "主办单位 清江", "承办单位清江", "·主办单位:清江") if not is_host(line)
    ] == []
    assert [line for line in ("主办单位:", "主办单位", "春江主办单位:清江") if is_host(line)] == []


def test_lines_of_nothing_but_a_date() -> None:
    for line in "2024-05-06 2024/5/6 2024.05.06 1999-12-31 [2024-05-06] 2024-05-06_10:11 2024-05-06_10:11:12 2024-05-06_10:11_05-07_08:00更新".split():
        assert is_moment(line.replace("_", " ")), line
    for line in "2024-05 发布于2024-05-06 2024-05-06春江 1824-05-06 2024-05-06_10 2024-05-06_更新".split():
        assert not is_moment(line.replace("_", " ")), line


def test_the_path_of_a_page_by_its_words() -> None:
    assert [
        line
        for line in ("首页 > 要闻", "主页/要闻", "位置:首页→要闻", "您现在的位置:要闻", "当前:要闻")
        if not is_trail(line)
    ] == []
    assert [line for line in ("首页要闻", "地理位置很好", "春江位置:要闻") if is_trail(line)] == []
