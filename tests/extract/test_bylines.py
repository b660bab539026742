"""Credit lines of every role, order and separator; names are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.extract.bylines import is_byline, parse

LINES: list[tuple[str, list[tuple[str, str]], str | None]] = [
    ("来源：清远日报 记者：林若溪 通讯员：高健宣", [("reporter", "林若溪"), ("correspondent", "高健宣")], "清远日报"),
    ("文/惠州报业全媒体记者王思远 图/李可欣", [("reporter", "王思远"), ("photographer", "李可欣")], None),
    ("南方日报记者 周子墨 通讯员 粤卫信", [("reporter", "周子墨"), ("correspondent", "粤卫信")], None),
    ("（责任编辑：张 三）", [("duty_editor", "张三")], None),
    (
        "编辑：刘畅 校对：欧阳明 审核：司马云飞",
        [("editor", "刘畅"), ("proofreader", "欧阳明"), ("reviewer", "司马云飞")],
        None,
    ),
    ("撰文：古丽·艾买提 摄影：阿布都拉·买买提", [("author", "古丽·艾买提"), ("photographer", "阿布都拉·买买提")], None),
    (
        "记者张三通讯员李四王五摄影赵六",
        [("reporter", "张三"), ("correspondent", "李四"), ("correspondent", "王五"), ("photographer", "赵六")],
        None,
    ),
    (
        "本报讯（记者 陈思 通讯员 钱多 孙少）",
        [("reporter", "陈思"), ("correspondent", "钱多"), ("correspondent", "孙少")],
        None,
    ),
    ("来源：市疾控中心 发布时间：2024-05-06 10:11", [], "市疾控中心"),
    ("稿源：南方网 2023年5月6日 08:09", [], "南方网"),
    ("供稿：市妇幼保健院 编辑：何一", [("contributor", "市妇幼保健院"), ("editor", "何一")], None),
    (
        "策划：王晓 统筹：李明 采写：赵亮 孙悦 视频：周周",
        [("planner", "王晓"), ("planner", "李明"), ("reporter", "赵亮"), ("reporter", "孙悦"), ("other", "周周")],
        None,
    ),
    ("新快报记者 郑国强 摄影报道", [("reporter", "郑国强"), ("photographer", "郑国强")], None),
    ("一审：王一 二审：李二 三审：张三丰", [("reviewer", "王一"), ("reviewer", "李二"), ("reviewer", "张三丰")], None),
    ("作者：佚名 来源：网络", [], None),
    ("责编：", [], None),
    ("來(lái)源：清遠日報 記者：陳曉明", [("reporter", "陳曉明")], "清遠日報"),
    ("信息来源：本网 浏览次数：- 时间：2023-03-29", [], "本网"),
    (
        "羊城晚报全媒体记者 丰西西 通讯员 刘庆均 周睿思",
        [("reporter", "丰西西"), ("correspondent", "刘庆均"), ("correspondent", "周睿思")],
        None,
    ),
    ("（南方+记者 李 欣）", [("reporter", "李欣")], None),
    ("主持人：温雅", [("host", "温雅")], None),
    ("图/受访者提供", [], None),
    ("张建国 文/图", [("author", "张建国"), ("photographer", "张建国")], None),
    ("通讯员/惠卫宣", [("correspondent", "惠卫宣")], None),
]
PIECES = (
    "来源 记者 通讯员 摄影 文/图 编辑 ： : / （ ） 、 张三 李 明 清远日报 粤卫信 2024-05-06 【 】 | 报道 等".split()
)


@pytest.mark.parametrize(("line", "credited", "source"), LINES)
def test_who_did_what_for_whom(line: str, credited: list[tuple[str, str]], source: str | None) -> None:
    parsed = parse(line)
    assert sorted((one["role"], one["name"] or one["org"]) for one in parsed["bylines"]) == sorted(credited)
    assert parsed["source"] == source


@pytest.mark.parametrize(
    "line",
    [
        "会议要求，各医院要认真落实责任，编辑整理病案。",
        "记者在现场看到，市民有序排队接种疫苗。",
        "来源于群众的意见要逐条答复。",
        "李主任表示，摄影作品将在医院大厅展出三天。",
    ],
)
def test_a_sentence_of_the_article_is_no_credit_line(line: str) -> None:
    assert not is_byline(line)


@given(st.text(max_size=300) | st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_any_text_gives_an_answer(text: str) -> None:
    parsed = parse(text)
    assert all(one["name"] or one["org"] for one in parsed["bylines"])
    assert is_byline(text) in (True, False)
