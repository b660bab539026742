"""Kinds of talks that are common on the sites of bureaus and papers, and what each has of its own."""

from __future__ import annotations

import pytest
from opencc import OpenCC
from reading import read

from crawler.extract.interview import read_interview
from crawler.items import Block, Interview

QUESTIONS = ("夜里看病要等多久？", "药够不够用？", "村里的老人怎么办？")
ANSWERS = ("不用等，我们夜里有三位医生。", "够用，我们备了三个月的。", "我们每周下村一次。")
POST = "云溪市医院院长沈砚"
LEAD = f"近日，本报记者专访了{POST}。"


def talk(
    *lines: str, title: str = "夜里的灯", subtitle: str | None = None, table: str | None = None
) -> Interview | None:
    blocks = [Block("paragraph", line) for line in lines] + [Block("table", table)] * (table is not None)
    return read_interview(blocks, title=title, subtitle=subtitle)


def by_turns(asks: str, answers: str) -> list[str]:
    return [line for one, two in zip(QUESTIONS, ANSWERS, strict=True) for line in (f"{asks}{one}", f"{answers}{two}")]


def told(found: Interview | None) -> list[tuple[str, str | None]]:
    return [(turn.role, turn.speaker) for turn in found.turns] if found else []


def guests(found: Interview | None) -> list[tuple[str | None, str | None, str | None]]:
    return [(one.name, one.post, one.org) for one in found.guests] if found else []


SHEN = ("沈砚", "院长", "云溪市医院")


def test_a_subtitle_says_who_was_asked() -> None:
    found = talk(*by_turns("记者：", "沈砚："), subtitle=f"——访{POST}")
    assert guests(found) == [SHEN]


@pytest.mark.parametrize("asks", ["笔者", "小编", "编辑部", "传媒"])
@pytest.mark.parametrize("scheme", ["t2s", "s2hk"])
def test_words_for_who_asks_for_a_paper(asks: str, scheme: str) -> None:
    turned = OpenCC(scheme).convert
    found = talk(*map(turned, (LEAD, *by_turns(f"{asks}：", "沈砚："))))
    assert told(found) == [("reporter", turned(asks)), ("guest", turned("沈砚"))] * 3


def test_media_by_letters() -> None:
    lines = by_turns("媒体", "沈砚：")
    lines[::2] = [f"媒体{letter}：{one}" for letter, one in zip("ABC", QUESTIONS, strict=True)]
    assert [role for role, _ in told(talk(LEAD, *lines))] == ["reporter", "guest"] * 3


def test_an_editors_note_is_no_turn() -> None:
    found = talk(f"小编按：夜里看病难吗？我们请来了{POST}。", *by_turns("问：", "答："))
    assert len(told(found)) == 6


def test_who_presides_over_a_hearing() -> None:
    lead = f"2024年5月6日，市人大常委会开展专题询问，副主任明安主持，{POST}到会应询。"
    found = talk(lead, *by_turns("明安：", "沈砚："), title="专题询问实录")
    assert told(found) == [("host", "明安"), ("guest", "沈砚")] * 3
    lead = "市卫生健康局新闻发言人沈砚主持例行记者会，以下是答问部分。"
    assert told(talk(lead, *by_turns("示例日报记者：", "沈砚：")))[1] == ("guest", "沈砚"), "who presides alone answers"


@pytest.mark.parametrize(
    ("heads", "asks"), [("群众问\t院长答", ("citizen", "群众")), ("序号\t问\t答", ("reporter", "问"))]
)
def test_the_columns_of_a_table_say_who_asks(heads: str, asks: tuple[str, str]) -> None:
    number = "1\t" * heads.startswith("序号")
    rows = [heads, *(f"{number}{one}\t{two}" for one, two in zip(QUESTIONS, ANSWERS, strict=True))]
    found = talk(f"{POST}近日解答了群众的疑问。", table="\n".join(rows), title=f"{POST}一一解答热点问题")
    assert told(found) == [asks, ("guest", "沈砚")] * 3


def test_several_who_asked_share_a_line_with_who_answered() -> None:
    lines = by_turns("易水：", "沈砚：")
    lines[2] = lines[2].replace("易水", "廖星")
    found = talk(f"采访对象：{POST}　采访人员：党办 易水、宣传科 廖星", *lines, title="党建访谈")
    assert [one for one in told(found) if one[0] != "guest"] == [("reporter", one) for one in ("易水", "廖星", "易水")]
    assert guests(found) == [SHEN]


def test_a_field_says_who_asks_by_a_nickname() -> None:
    found = talk(f"出镜：{POST}", "提问：视频组 可可", *by_turns("可可：", "沈砚："), title="快问快答")
    assert told(found) == [("reporter", "可可"), ("guest", "沈砚")] * 3


def test_labels_in_round_brackets() -> None:
    lines = [f"（阿熊）{ANSWERS[0]}（大家笑）", *by_turns("（可乐）", "（阿熊）")]
    found = talk("来宾：精神科医师阿熊　主持：可乐", *lines, title="病友会专栏")
    assert told(found) == [("guest", "阿熊"), *[("host", "可乐"), ("guest", "阿熊")] * 3]
    assert guests(found) == [("阿熊", "医师", "精神科")]


def test_a_line_of_fields_is_no_turn() -> None:
    header = f"上线单位：云溪市医院　上线嘉宾：{POST}　主持人：宛如"
    found = talk(header, *by_turns("主持人：", "沈砚："), title="行风热线")
    assert told(found) == [("host", "宛如"), ("guest", "沈砚")] * 3
    fields = ["【录制时间】2023年11月24日", "【上线单位】云溪市医院", f"【上线嘉宾】{POST}", "【主持人】慕容雪"]
    found = talk(*fields, *by_turns("慕容雪：", "沈砚："), title="向人民报告")
    assert told(found) == [("host", "慕容雪"), ("guest", "沈砚")] * 3


def test_guests_under_a_heading_without_a_colon() -> None:
    lines = ["圆桌嘉宾", "沈砚　云溪市医院院长", "主持人　葛恒", *by_turns("葛恒：", "沈砚：")]
    found = talk(*lines, title="圆桌")
    assert told(found) == [("host", "葛恒"), ("guest", "沈砚")] * 3
    assert guests(found) == [SHEN]


def test_the_first_of_several_callers() -> None:
    lines = by_turns("大圩安置点：", "沈砚：")
    lines[0] = lines[0].replace("大圩", "洪湾")
    found = talk(f"以下语音来自{POST}。", *lines, title="洪水退了以后")
    assert told(found) == [
        ("citizen", "洪湾安置点"), ("guest", "沈砚"), *[("citizen", "大圩安置点"), ("guest", "沈砚")] * 2
    ]  # fmt: skip


def test_a_commentator_is_no_credit() -> None:
    lines = by_turns("主持人：", "沈砚：")
    lines[2] = f"特约评论员林以安：{QUESTIONS[1]}"
    assert told(talk(LEAD, *lines))[2][1] == "林以安"


def test_the_headline_quotes_who_answers() -> None:
    found = talk(*by_turns("记者：", "称二毛："), title="“优秀乡村医生”称二毛：贴墙上不如贴心上")
    assert told(found) == [("reporter", "记者"), ("guest", "称二毛")] * 3
    lead = "护士长严翠芬(Fiona)入行三十年。"
    assert guests(talk(lead, *by_turns("记者：", "Fiona："), title="护士长Fiona:“我们不是天使”"))[0][0] == "严翠芬"


def test_a_given_name_is_the_one_that_the_lead_has_whole() -> None:
    lead = "近日，本报邀请云溪市医院院长诸葛明远做客演播室。"
    found = talk(lead, *by_turns("主持人：", "明远："))
    assert told(found) == [("host", "主持人"), ("guest", "诸葛明远")] * 3


def test_a_post_between_the_name_and_the_verb() -> None:
    found = talk("云溪市医院儿科沈砚主任医师近日做客本报直播间。", *by_turns("记者：", "沈砚："), title="对话沈砚")
    assert guests(found) == [("沈砚", "主任医师", "云溪市医院")]


def test_who_greets_the_reporters_and_answers_them_alone_is_no_host() -> None:
    opening = "沈砚：各位记者下午好，欢迎参加今天的发布会。"
    found = talk(f"{POST}通报情况并回答记者提问。", opening, *by_turns("记者：", "沈砚："))
    assert told(found) == [("guest", "沈砚"), *[("reporter", "记者"), ("guest", "沈砚")] * 3]


def test_a_line_of_fields_heads_a_talk_though_its_first_field_is_of_the_programme() -> None:
    page = "".join(f"<p>{line}</p>" for line in by_turns("林汐：", "沈砚："))
    fields = f"播出频率：FM101.8　播出时间：周三11:00　主持：林汐　嘉宾：{POST}"
    found = read(
        f"<h1>夜里的灯</h1><div><p>{fields}</p>{page}</div>".encode(), url="http://qingjiang.example/1"
    ).interview
    assert found
    assert (found.host, guests(found)) == ("林汐", [SHEN])


OVER = """<div class=head><h2>夜里的灯</h2><p><b>访谈时间：</b>2024年3月7日 15:00</p><p><b>访谈嘉宾：</b>云溪市医院院长　沈砚</p>
<p><b>主&nbsp;持&nbsp;人：</b>林以安</p><p><b>访谈地点：</b>云溪市医院</p></div>"""


def test_what_stands_over_the_text_says_who_talks_and_names_on_lines_of_their_own_are_no_authors() -> None:
    lines = "".join(
        f"<div><b>【主持人】</b><p>{asked}</p></div><div><b>【沈砚】</b><p>{answer}</p></div>"
        for asked, answer in zip(QUESTIONS, ANSWERS, strict=True)
    )
    foot = "<div class=foot><p>留言须知：请您遵守有关法律、法规，提问经审核后发布</p></div>"
    article = read(f"<html><body>{OVER}<div class=list>{lines}</div>{foot}</body></html>".encode())
    found = article.interview
    assert found
    assert (found.host, found.held_at, guests(found)) == ("林以安", "2024-03-07T15:00:00+08:00", [SHEN])
    assert told(found) == [("host", "林以安"), ("guest", "沈砚")] * 3
    assert [one.name for one in article.bylines] == ["林以安"]


def test_one_line_over_the_text_is_no_header() -> None:
    lines = "".join(f"<p>{line}</p>" for line in by_turns("记者：", "沈砚："))
    head = "<div class=head><h1>夜里的灯</h1><p>访谈主题：往期回顾</p></div>"
    found = read(f"<html><body>{head}<div class=list><p>{LEAD}</p>{lines}</div></body></html>".encode()).interview
    assert found
    assert found.theme is None
