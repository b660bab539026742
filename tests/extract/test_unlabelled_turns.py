"""Turns that no label begins, or one that only the page explains; towns and persons are invented."""

from __future__ import annotations

from crawler.extract.interview import read_interview
from crawler.items import Block, Interview

LEAD = "近日，本报记者专访了云溪市医院院长沈砚。"
QUESTIONS = ("夜里看病要等多久？", "药够不够用？", "村里的老人怎么办？")
ANSWERS = ("不用等，我们夜里有三位医生。", "够用，我们备了三个月的。", "我们每周下村一次。")


def article(*lines: str, title: str = "夜里的灯") -> Interview | None:
    return read_interview([Block("paragraph", line) for line in lines], title=title)


def turns(*lines: str, title: str = "夜里的灯") -> list[tuple[str | None, str, str]]:
    found = article(*lines, title=title)
    return [(turn.speaker, turn.role, turn.text) for turn in found.turns] if found else []


def alternating(before: str = "", label: str = "") -> list[str]:
    pairs = zip(QUESTIONS, ANSWERS, strict=True)
    return [line for asked, told in pairs for line in (f"{before}{asked}", f"{label}{told}")]


BOTH = [
    (who, role, text)
    for asked, told in zip(QUESTIONS, ANSWERS, strict=True)
    for who, role, text in (("记者", "reporter", asked), ("沈砚", "guest", told))
]


def test_questions_that_stand_alone() -> None:
    assert turns(LEAD, *alternating()) == BOTH
    for before in ("● ", "1. ", "- "):
        assert turns(LEAD, *alternating(before)) == BOTH, before
    assert turns(LEAD, *alternating()[:4]) == []
    assert turns("云溪市医院院长沈砚很忙。", *alternating()) == BOTH
    assert turns("云溪市医院院长沈砚很忙。", *(line.replace("我们", "医生") for line in alternating())) == []
    assert turns("近日，本报进行了专访。", *alternating()) == []
    assert [turn.label for turn in article(LEAD, *alternating()).turns] == [None] * 6


def test_numbered_questions_are_the_only_ones_where_they_are_the_most() -> None:
    asked = [f"第{number}个村子有没有医生？" for number in "一二三四五六"]
    for numbered, found in ((2, 6), (3, 6), (4, 4)):
        lines = [line for n, one in enumerate(asked) for line in (f"{n + 1}、{one}" if n < numbered else one, "有。")]
        assert [text for _, role, text in turns(LEAD, *lines) if role == "reporter"] == asked[:found], numbered


def test_answers_that_tell_of_somebody_are_none() -> None:
    told = [f"{line}沈砚说，大家放心。" if number % 2 else line for number, line in enumerate(alternating())]
    assert turns(LEAD, *told) == []


def test_only_those_who_answer_have_a_label() -> None:
    assert turns(LEAD, *alternating(label="沈院长：")) == BOTH
    late = alternating(label="沈院长：")
    late[2] = "药够不够用？听说不够。"
    assert turns(LEAD, *late)[2] == ("记者", "reporter", "药够不够用？听说不够。")
    late[2] = "有人写道：药够不够用？听说不够。"
    assert turns(LEAD, *late)[2][0] == "沈砚"


def test_only_those_who_ask_have_a_label() -> None:
    numbered = [f"{number}问：{line}" for number, line in zip("一二三", QUESTIONS, strict=True)]
    lines = [line for pair in zip(numbered, ANSWERS, strict=True) for line in pair]
    assert turns(LEAD, *lines) == BOTH
    assert (
        turns(LEAD, *(line if number % 2 == 0 else f"事项{number}有话：{line}" for number, line in enumerate(lines)))
        == []
    )


def test_who_asked_by_the_lead() -> None:
    lead = "联盟主任巫以宁来到山里，访问院长沈砚。"
    assert turns(lead, *alternating())[0][0] == "巫以宁"


def test_words_that_only_the_page_explains() -> None:
    talk = (
        "一帆：大家好，我是一帆。今天请来市医院院长沈砚，沈院长好。",
        "沈院长：一帆好，大家好。",
        "一帆：药够吗？",
        "沈院长：够用。",
    )
    assert [one[:2] for one in turns(*talk)] == [("一帆", "host"), ("沈砚", "guest")] * 2
    found = article(*talk)
    assert found
    assert found.host == "一帆"
    note = "今日由柳依依主持，邀请小组主任白永熙。主持柳依依、白永熙分别以H、A表示。"
    assert [one[:2] for one in turns(note, "H：白主任，您好吗？", "A：您好，我很好。", "H：累吗？", "A：我不累。")] == [
        ("柳依依", "host"),
        ("白永熙", "guest"),
    ] * 2
    assert turns("《远圆》请来市医院院长沈砚，他接受专访。", "远圆：您累吗？", "沈砚：谢谢您，我不累。")[0][:2] == (
        "远圆",
        "reporter",
    )


def test_who_asks_several_persons_leads_the_talk() -> None:
    talk = (
        "林溪：两位好，药够吗？",
        "沈砚：您看，够用。",
        "林溪：何主任，您呢？",
        "何澜：您问得好，也够。",
        "沈砚：我再说一句，您放心。",
        "林溪：两位还缺什么？您先来。",
    )
    assert [one[1] for one in turns(*talk)] == ["host", "guest", "host", "guest", "guest", "host"]
    asked = [line.replace("。", "？") for line in talk]
    assert turns(*asked) == []


def test_labels_that_are_short_for_hosts_and_papers() -> None:
    hosts = turns(
        "主持：路遥知、钱浅浅",
        "嘉宾：市医院院长沈砚",
        "遥知：沈院长，您好。",
        "浅浅：您累吗？",
        "遥知：药够吗？",
        "浅浅：大家好。",
        "沈砚：谢谢您，够。",
    )
    assert [one[:2] for one in hosts] == [(name, "host") for name in ("路遥知", "钱浅浅") * 2] + [("沈砚", "guest")]
    note = "市医院院长沈砚接受《南湾都市报》（以下简称“《南》”）的采访。"
    talk = ("《南》：您累吗？", "沈砚：谢谢您，我不累。", "《南》：药够吗？", "沈砚：够，您放心。")
    assert turns(note, *talk)[0][:2] == ("《南湾都市报》", "reporter")


def test_an_exchange_of_words_and_a_play_are_no_interviews() -> None:
    lines = ("记者：算不算医院范围？", "警员：不算。", "记者：您凭什么说不算？", "警员：请您离开。")
    assert article(*lines, title="散庭以后") is None
    play = (
        "甘伯：您这是开药店呢？",
        "秋云：都不是，我在点兵！",
        "甘伯：您点什么兵？",
        "秋云：红的管什么来着，你说呢？",
    )
    assert article(*play, title="过期的红瓶子") is None
    assert article("云溪市医院院长秋云来了。", *play, title="过期的红瓶子")


def test_a_page_that_is_only_the_beginning() -> None:
    long = "馆前有一条路。" * 20
    begin = (
        "9月，记者和云溪市医院院长沈砚进行了两个小时的对话。",
        "记者：哪九项留下了？",
        "沈砚：基本的四项，我们免费。",
    )
    assert article(long, *begin, title="对话院长沈砚")
    assert article(long, *begin[:1], "记者：沈砚", "沈砚：基本的四项，我们免费。", title="对话院长沈砚") is None
    told = article(long + "“好。”“好。”“好。”", *begin, title="对话院长沈砚")
    assert told is None or not told.turns


def test_a_table_of_speakers_and_their_words() -> None:
    rows = (
        "主持人 葛恒\t听众朋友们好，沈院长好。",
        "来永宁\t大家好，我来了。",
        "主持人 葛恒\t累吗？",
        "来永宁\t我不累。",
    )
    found = read_interview([Block("table", "\n".join(rows))], title="广播")
    assert found
    assert [turn.speaker for turn in found.turns] == ["葛恒", "来永宁"] * 2
    figures = "沈砚\t三百例。\n何澜\t二百例。\n医院\t共五百例。\n药房\t八十例。"
    assert read_interview([Block("table", figures)], title="统计") is None


def test_what_goes_on_between_turns() -> None:
    lines = ("记者：您累吗？", "沈砚：我不累。\n（沈砚起身。）", "记者：贵吗？", "沈砚：我们不贵。\n（笑）\n真的。")
    texts = [one[2] for one in turns(*lines)]
    assert texts == ["您累吗？", "我不累。", "贵吗？", "我们不贵。\n（笑）\n真的。"]


def test_the_nickname_of_a_citizen_and_a_title_of_a_guest() -> None:
    lines = (
        "主持人：大家好。",
        "[网友 一叶知秋] 能上门吗？",
        "【网友“三月三”提问】要多久？",
        "市医院院长沈砚：能，您放心。",
    )
    assert [one[0] for one in turns(*lines)] == ["主持人", "一叶知秋", "三月三", "沈砚"]
    lines = ("主持人：大家好，沈先生好。", "市医院院长沈砚：您好。", "主持人：贵吗？", "沈先生：我们不贵。")
    assert turns(*lines)[3] == ("沈砚", "guest", "我们不贵。")


def test_the_day_of_a_talk_is_that_of_its_lead() -> None:
    for day, held_at in (("2024年5月6日", "2024-05-06"), ("2024年13月45日", None), ("近日", None)):
        found = article(f"{day}，本报记者专访了云溪市医院院长沈砚。", *alternating())
        assert found
        assert found.held_at == held_at, day
