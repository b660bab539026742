"""Ordinary forms of by-lines, sources and dates, each in a line; all names are invented."""

from __future__ import annotations

import pytest

from crawler.extract.bylines import is_byline, parse
from crawler.text.dates import parse as date_of
from crawler.text.dates import stamp

Named = list[tuple[str, str | None, str | None]]


def named(line: str) -> Named:
    return [(one["role"], one["name"], one["org"]) for one in parse(line)["bylines"]]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("（记者柯以宁文/摄）", [("reporter", "柯以宁", None), ("photographer", "柯以宁", None)]),
        ("供稿：医务科（林晓）", [("contributor", "林晓", "医务科")]),
        ("供稿：医务科（林晓 王芳）", [("contributor", "林晓", "医务科"), ("contributor", "王芳", "医务科")]),
        ("供稿：云溪日报（林晓）", [("contributor", None, "云溪日报"), ("author", "林晓", None)]),
        (
            "（林晓 文/图 王芳 编辑）",
            [("author", "林晓", None), ("photographer", "林晓", None), ("editor", "王芳", None)],
        ),
        ("（林晓 记者 王芳 通讯员）", [("reporter", "林晓", None), ("correspondent", "王芳", None)]),
        ("编辑：林晓　承印：荆楚", [("editor", "林晓", None)]),
        ("編輯：林曉　督印：荊楚", [("editor", "林曉", None), ("other", "荊楚", None)]),
        ("文／心臟內科 林曉醫師", [("author", "林曉", "心臟內科")]),
        ("撰文：營養師林曉", [("author", "林曉", None)]),
        ("文：林曉醫生（兒科專科）", [("author", "林曉", "兒科專科")]),
        ("（实习记者 林晓）", [("intern", "林晓", None)]),
        ("见习记者 林晓", [("reporter", "林晓", None)]),
        ("独家报道：林晓", [("reporter", "林晓", None)]),
        ("实习生 林晓 供稿", [("intern", "林晓", None)]),
        ("通讯员 林晓 供稿", [("contributor", "林晓", None)]),
        ("作者最新文章", []),
        ("摄影：朴实", [("photographer", "朴实", None)]),
        ("（作者林晓系云溪市人民医院医生）", [("author", "林晓", None)]),
        ("（作者林晓系统治疗三个月）", []),
        ("（记者林晓系云溪市人民医院医生）", []),
        ("（作者系云溪市人民医院医生）", []),
        ("2013-07-19 16:00 [市卫生监督所]", []),
        ("（2001年1月8日　防保组）", [("author", None, "防保组")]),
        ("2024-05-06 云溪日报 12阅读 发布于广东 IP属地：广东", []),
    ],
)
def test_who_is_credited(line: str, people: Named) -> None:
    assert named(line) == people


@pytest.mark.parametrize(
    "note",
    [
        "（应受访者要求，文中病人为化名；实习生林晓对本文亦有贡献）",
        "（实录根据速记整理，摄影：林晓）",
    ],
)
def test_a_note_in_brackets_ends_with_who_helped(note: str) -> None:
    assert [name for _, name, _ in named(note)] == ["林晓"]
    assert is_byline(note)


@pytest.mark.parametrize(
    "note", ["（一则好消息 记者 林晓）", "（摄影：林晓，下图为市人民医院新建的病房）", "病人为化名，摄影：林晓"]
)
def test_other_words_are_no_such_note(note: str) -> None:
    assert not is_byline(note)


@pytest.mark.parametrize("given", ["市府提供", "翻攝自臉書", "取自衛生局官網", "截自網路"])
def test_who_gave_a_picture_took_none(given: str) -> None:
    assert named(f"市民在排隊。（圖／{given}）") == []
    assert named("市民在排隊。（圖／林自忠）") == [("photographer", "林自忠", None)]


def test_a_credit_is_closed_as_it_was_opened() -> None:
    assert parse("市民在排队。新华社发（林晓 摄）")["credit"] == "新华社发（林晓 摄）"
    assert parse("市民在排队。（林晓 摄）")["credit"] == "林晓 摄"


def test_what_somebody_does_is_no_organ() -> None:
    assert parse("▲市民在排队（林晓 摄）")["caption"] == "市民在排队"


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("凡本网注明“来源：云溪日报”的作品，未经授权，严禁转载", None),
        ('凡注明"文章来源：云溪日报"的稿件均为本网原创', None),
        ("来源/云溪日报 编辑/林晓", "云溪日报"),
        ("来源：微信公众号“健康云溪”", "健康云溪"),
        ("来源：“健康云溪”公众号", "健康云溪"),
        ("2024-05-06 07:02 云溪晨报 我要评论(0) 复制链接", "云溪晨报"),
        ("2024-05-06 07:02 云溪晨报 打印本页 语音播报", "云溪晨报"),
        ("首页 / 政策文件 发布时间：2024-05-06", None),
        ("中華民國113年5月6日", None),
    ],
)
def test_the_source_of_a_line(line: str, source: str | None) -> None:
    assert parse(line)["source"] == source


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("中華民國113年5月6日", "2024-05-06"),
        ("民國 112 年 07 月 14 日", "2023-07-14"),
        ("民國 93 年 7 月 4 日", "2004-07-04"),
        ("中華113年5月6日", "2024-05-06"),
    ],
)
def test_days_of_the_republic(text: str, day: str) -> None:
    told = date_of(text)
    assert told is not None
    assert told.iso == day


def test_a_press_release_ends_with_its_time() -> None:
    told = stamp("完／2025年2月14日（星期五）", "香港時間18時20分")
    assert told is not None
    assert told.iso == "2025-02-14T18:20:00+08:00"
    assert stamp("完成2025年2月14日", "香港時間18時20分") is None
