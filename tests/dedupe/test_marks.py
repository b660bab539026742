"""An article says that it puts another right: around that one's title, or in a line of its own."""

from __future__ import annotations

import pytest

from crawler.dedupe.marks import says_so, without_marks
from crawler.dedupe.relationship import relationship
from crawler.dedupe.text import Text

TITLE = "本市夏季流动采血点公布"


@pytest.mark.parametrize(
    "mark",
    "{}（已更正） {}（更正后） {}（更正稿） {}【更正】 【更正版】{} 更正｜{} {}——订正 {}（修订后） {}（联系电话已更正） {}（5月6日更正） [内容更正]{}"
    " 「勘误」{} 更正后重发：{} {}（经更正重新发布） {}（重新公示） 关于重新公示《{}》的说明 更正《{}》 《{}》一文的更正 《{}》有关数据的更正说明"
    " 关于{}的更正公告 {}更正公告 更正函：{} 【再次更正】{} 市局就《{}》予以更正的公告 市局对《{}》予以更正的公告 更正《{}》部分数据"
    " 重新发布：{} 补充通知：{} {}—重新发布版 {}—更正，补充通知".split(),
)
def test_around_the_title_of_what_it_puts_right(mark: str) -> None:
    assert without_marks(mark.format(TITLE)).strip("《》") == TITLE


@pytest.mark.parametrize("joint", "与和及暨")
def test_who_says_sorry_beside(joint: str) -> None:
    assert without_marks(f"致歉{joint}更正：{TITLE}") == TITLE
    assert without_marks(f"{TITLE}——更正{joint}致歉") == TITLE


@pytest.mark.parametrize(("opens", "closes"), ["【】", "[]", "（）", "()", "〔〕", "「」"])
def test_in_whatever_brackets(opens: str, closes: str) -> None:
    assert without_marks(f"{opens}联系电话更正{closes}{TITLE}") == TITLE
    assert without_marks(f"{TITLE}{opens}联系电话更正{closes}") == TITLE
    parted = f"献血{opens}更正{closes}名单{opens}二{closes}"
    assert without_marks(parted) == parted, "neither the first nor the last that it says"


@pytest.mark.parametrize(
    "title", "更正登记办理须知 好（责令改正） 献血更正公告 《献血办法》的说明 本市更新献血车 【更新版】献血地图".split()
)
def test_a_word_of_the_matter_is_no_mark(title: str) -> None:
    assert without_marks(title) == title


STORY = "车过三道梁，雪还没有化。\n司机说路滑，我们慢慢走。\n村口有个老人等着，手里提着药袋。"
SAID = "更正说明：昨天本文把日子写错了，给您添了麻烦。"


def test_in_its_first_or_last_lines() -> None:
    for line in (
        SAID,
        "原文有误，现更正如下：",
        "特此更正。",
        "本文日期已作勘误：应为五月。",
        "上文所说的日子更正为五月。",
        "现将日子更正。",
        "我们对此予以更正。",
        "我们对此加以更正。",
        "文中的日子已经更正。",
        "作如下更正。",
        "作如下说明，更正如下。",
        "更正：五月。",
        "更正:五月。",
        "更正启事。",
        "更正如下。",
    ):
        assert says_so(f"{line}\n{STORY}"), line
        assert says_so(f"{STORY}\n{line}"), line
    assert not says_so(f"{STORY}\n{SAID}\n{STORY}"), "far from both ends"
    for line in ("信息有误的可申请更正。", *(f"雪现在化了{stop}可申请更正" for stop in "。！？")):
        assert not says_so(f"{STORY}\n{line}"), line


def test_what_a_line_says_makes_a_revision_unless_both_have_it() -> None:
    def told(id: str, day: str, body: str) -> Text:
        return Text(id, TITLE, body, day, f"http://wjw.example.cn/{id}.html", agency="示例市卫生健康委员会")

    body = STORY + "\n他说上周等了三天，今天总算盼到了。\n天黑前我们又看了两户人家，药也都留下了。"
    right = body.replace("三天", "五天")
    for one, other, kind in (
        (body, f"{right}\n{SAID}", "revision_of"),
        (body, f"{SAID}\n{right}", "revision_of"),
        (f"{body}\n{SAID}", f"{right}\n{SAID}", "related"),
        (body, right, "related"),
    ):
        found = relationship(told("1", "2024-05-06", one), told("2", "2024-05-08", other))
        assert found
        assert found.type == kind
