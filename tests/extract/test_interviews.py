"""What makes an article an interview, and what it then holds; towns and persons are invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview import read_interview, turns
from crawler.items import Block, Interview

SERIES = "访谈 访谈录 专访 对话 面对面 会客厅 大家谈 局长谈 书记谈 局长说 书记说 局长有约 问政 会客室 直播间 人物志"
ASKED = (
    "云溪访谈 专访医院 对话医院 健康面对面 健康会客厅 健康会客室 健康大家谈 健康有约 做客电台 就托育答记者问 访医院院长 问医院院长 访市局长 访主任 访书记 访副市长 访副县长 访部长 "
    "访老教授 访老院士"
)
HEARD = (
    "接受本报专访 接受了本报采访 接受电视台访谈 进行了专访 进行采访 做客直播间 在专访中说 在访谈中说 与记者对话了半小时"
)
SAID = "沈砚说：“看病不用再出县城了。”"
ASK = ("记者：托位够吗？", "沈砚：我们够用。", "记者：贵吗？", "沈砚：我们不贵。")


def article(*lines: str, title: str = "", kicker: str | None = None, agency: str | None = None) -> Interview | None:
    blocks = [Block("heading", line[1:]) if line[0] == "#" else Block("paragraph", line) for line in lines]
    return read_interview(blocks, title=title, kicker=kicker, agency=agency)


def people(found: Interview | None) -> list[tuple[str, str | None, str | None]] | None:
    return [(guest.name, guest.post, guest.org) for guest in found.guests] if found else None


def test_the_name_of_a_series() -> None:
    for word in SERIES.split():
        for kicker, series in (
            (word, word),
            (f"云溪{word}", f"云溪{word}"),
            (f"“云溪{word}”", f"云溪{word}"),
            (f"「云溪{word}」", f"云溪{word}"),
        ):
            found = article(*ASK, title="让托育更安心", kicker=kicker)
            assert found, kicker
            assert found.series == series, kicker
    for title, series in {
        "云溪访谈丨托育": "云溪访谈", "新闻｜云溪访谈｜托育": "云溪访谈", "新闻|云溪访谈|托育": "云溪访谈", "【云溪访谈】托育": "云溪访谈", "聚焦 云溪访谈 托育": "云溪访谈",
        "云溪访谈：托育": "云溪访谈", "云溪访谈:托育": "云溪访谈", "云溪访谈·托育": "云溪访谈", "A1云溪tv访谈 托育": "A1云溪tv访谈", "云溪访谈室开张": None, "托育": None,
    }.items():  # fmt: skip
        found = article(*ASK, title=title)
        assert found, title
        assert found.series == series, title


def test_a_headline_that_says_so() -> None:
    opening = "云溪市医院院长沈砚，土生土长。"
    for title in ASKED.split():
        assert article(opening, SAID, title=f"{title}，沈砚"), title
    assert article(opening, SAID, title="沈砚和他的医院") is None
    assert article(opening, SAID, "患者王女士说：“真好。”", title="专访沈砚")
    assert article(opening, "土生土长的他很忙。", title="专访沈砚") is None


def test_a_lead_that_says_so() -> None:
    for words in HEARD.split():
        assert article(f"近日，云溪市医院院长沈砚{words}。", SAID, title="沈砚和他的医院"), words
    for words in ("接受市里邀请，记者采访了别人", "接受邀请。专家来访谈"):
        assert article(f"近日，云溪市医院院长沈砚{words}。", SAID, title="沈砚和他的医院") is None, words
    lines = ["医院热闹起来。", "大厅明亮。", "队伍不长。", "云溪市医院院长沈砚接受本报采访。", SAID]
    assert article(*lines, title="沈砚和他的医院")
    assert article("天气晴好。", *lines, title="沈砚和他的医院") is None
    for mark in "。！？":
        assert (
            article(f"记者前去采访，接受采访的人不少{mark}云溪市医院院长沈砚也在座。", SAID, title="沈砚和他的医院")
            is None
        ), mark
    assert article("近日，云溪市医院院长沈砚接受采访。", SAID, title="看病不出县城") is None
    assert article("近日，云溪市医院院长沈砚接受专访。", SAID, title="看病不出县城")
    assert article("近日，云溪市医院院长沈砚接受专访。", "院里很忙。", title="沈砚和他的医院") is None


def test_who_is_asked_may_say_less_than_others() -> None:
    opening = "近日，云溪市医院院长沈砚接受专访，市疾控中心主任何澜作陪。"
    other = "何澜说：“疫苗也够用，大家放心。”"
    assert people(article(opening, SAID, other, title="专访沈砚")) == [("沈砚", "院长", "云溪市医院")]
    assert people(article(opening, SAID, other, other, title="专访沈砚"))[0] == ("沈砚", "院长", "云溪市医院")
    both = article(opening, SAID, SAID, other, title="专访沈砚、何澜")
    assert people(both) == [("沈砚", "院长", "云溪市医院"), ("何澜", "主任", "市疾控中心")]
    named = article("云溪市医院院长沈砚，土生土长。", SAID, title="忙碌的一天", kicker="院长访谈")
    assert people(named) == [("沈砚", "院长", "云溪市医院")]


def test_questions_and_answers_of_nobody() -> None:
    faq = ("问：怎么报名？", "答：网上报名。", "问：怎么缴费？", "答：网上缴费。")
    for (
        title
    ) in "访谈问答 健康访谈答疑 访谈：一问一答 访谈常见问题 访谈热点问题 访谈明白卡 访谈小知识 托育服务来了".split():
        assert article(*faq, title=title) is None, title
    for title in ("局长访谈：托育", "就托育问答记者", "就托育政策答记者问", "记者问答：托育"):
        assert article(*faq, title=title), title
    assert article("记者：怎么报名？", "答：网上报名。", *faq, title="托育问答")
    assert article(*faq, "专家：您别急，慢慢来。", title="托育问答")
    assert article("主持人：大家好，谈谈托育。", *faq, title="托育问答")
    assert article("嘉宾：市卫生健康局局长沈砚", *faq, title="托育问答")
    assert article("问：怎么报名？", "宋知微答：您网上报名。", "问：怎么缴费？", title="托育问答")


def test_turns_in_lists_and_what_stands_in_tables() -> None:
    talk = [
        Block("paragraph", ASK[0]),
        Block("list", "\n".join(ASK[1:3])),
        Block("image", None),
        Block("paragraph", ASK[3]),
    ]
    found = read_interview(talk, title="托育")
    assert found
    assert [turn.role for turn in found.turns] == ["reporter", "guest"] * 2
    assert read_interview([Block("table", line) for line in ASK], title="托育") is None


def test_a_talk_is_three_turns_and_most_of_the_page() -> None:
    assert article(*ASK[:3], title="托育")
    assert article(*ASK[:2], title="托育") is None
    assert article(*ASK[::2], "记者：远吗？", title="托育") is None
    size = sum(map(len, ASK)) + len(ASK) - 1
    for length, talk in ((size - 4, True), (size + 4, False)):
        assert (article("义" * (length - 1), *ASK, title="托育") is not None) is talk, length
    assert article(
        "义" * 200, "主持人：林汐", "主持人：托位够吗？", "沈砚：我们够用。", "主持人：谢谢您。", title="托育"
    )
    assert article("义" * 200, "嘉宾：市卫生健康局局长沈砚", *ASK, title="托育")


def test_turns_and_the_questions_they_answer() -> None:
    found = article(
        "记者：大家好。",
        "记者：托位够吗？",
        "沈砚：我们够用。",
        "沈砚：请放心。",
        "网友：大家好。",
        "记者：贵吗？",
        "网友：谢谢大家。",
        "沈砚：我们不贵。",
        title="托育",
    )
    assert found
    assert [turn.question_of for turn in found.turns] == [None, None, 1, 1, None, None, None, 5]
    assert [turn.speaker for turn in found.turns[:3]] == ["记者", "记者", "沈砚"]
    found = article(
        "主持人：林汐",
        "云溪市医院院长沈砚做客。",
        "主持人：沈院长您好。",
        "沈院长：主持人好，我是沈砚。",
        "主持人：贵吗？",
        title="访谈云溪市医院院长沈砚",
    )
    assert found
    assert [(turn.speaker, turn.label, turn.role) for turn in found.turns] == [
        ("林汐", "主持人", "host"),
        ("沈砚", "沈院长", "guest"),
        ("林汐", "主持人", "host"),
    ]
    assert (found.host, people(found)) == ("林汐", [("沈砚", "院长", "云溪市医院")])


def test_a_transcript_that_stands_newest_first() -> None:
    lines = [
        "[主持人]再见，谢谢大家。 10:30",
        "[沈砚]够用，请大家放心。 10:20",
        "[主持人]托位够吗？ 10:10",
        "[沈砚]大家好。 10:05",
        "[主持人]大家好。 10:00",
    ]

    def firsts(*lines: str) -> str:
        found = article("时间：2024年4月18日", *lines, title="托育访谈")
        assert found
        return found.turns[0].text

    assert firsts(*lines) == firsts(*lines[::-1]) == "大家好。"
    assert firsts(*lines[:4], "[主持人]大家早。") == "大家早。"
    assert firsts(*lines[:3], "[沈砚]大家午安。", "[主持人]大家早。") == "再见，谢谢大家。"
    assert firsts(lines[0], lines[2], lines[1], *lines[3:]) == "再见，谢谢大家。"


def test_headings_in_an_answer_are_none_of_its_words() -> None:
    found = article(
        "记者：托位够吗？",
        "沈砚：我们够用。",
        "#一、价格便宜",
        "还有三百个。",
        "下半年再建。",
        "记者：贵吗？",
        "#二、服务周到",
        "沈砚：我们不贵。",
        title="托育",
    )
    assert found
    assert [turn.text for turn in found.turns] == [
        "托位够吗？",
        "我们够用。\n还有三百个。\n下半年再建。",
        "贵吗？",
        "我们不贵。",
    ]
    assert article("#记者", "托位够吗？", "#市医院院长沈砚", "我们够用，请您放心。", "#记者", "贵吗？", title="托育")


@pytest.mark.parametrize(
    ("label", "agency", "guest"),
    [
        ("市卫生健康局局长沈砚", "云溪市卫生健康局", ("沈砚", "局长", "云溪市卫生健康局")),
        ("局长沈砚", "云溪市卫生健康局", ("沈砚", "局长", "云溪市卫生健康局")),
        ("书记沈砚", "云溪市卫生健康局", ("沈砚", "书记", "云溪市卫生健康局")),
        ("主任医师沈砚", "云溪市卫生健康局", ("沈砚", "主任医师", None)),
        ("县医院院长沈砚", "云溪市卫生健康局", ("沈砚", "院长", "县医院")),
        ("市卫生健康局局长沈砚", None, ("沈砚", "局长", "市卫生健康局")),
        ("嘉宾沈砚", "云溪市卫生健康局", ("沈砚", None, None)),
    ],
)
def test_the_organ_of_a_guest(label: str, agency: str | None, guest: tuple) -> None:
    found = article(
        "记者：托位够吗？", f"{label}：我们够用。", "记者：贵吗？", "沈砚：我们不贵。", title="托育", agency=agency
    )
    assert people(found) == [guest]


def test_what_header_and_labels_say_of_one_guest() -> None:
    named = ("记者：托位够吗？", "市医院院长沈砚：我们够用。", "记者：贵吗？", "沈砚（党委书记）：我们不贵。")
    for header in ("嘉宾：沈砚", "嘉宾：市医院院长沈砚"):
        assert people(article(header, *named, title="托育")) == [("沈砚", "院长", "市医院")], header


def test_guests_by_headline_and_by_the_first_words() -> None:
    assert people(article(*ASK, title="对话云溪市医院院长沈砚")) == [("沈砚", "院长", "云溪市医院")]
    assert people(
        article("问：云溪市医院院长沈砚，您好，托位够吗？", "答：我们够用。", "问：贵吗？", title="院长答记者问")
    ) == [("沈砚", "院长", "云溪市医院")]
    found = article(ASK[0], "陆景明教授：您放心。", "网友宋知微：贵吗？", "陆景明：我们不贵。", title="托育")
    assert people(found) == [("陆景明", "教授", None)]


def test_how_labels_are_set() -> None:
    for lines, form in (
        (["[主持人]：大家好！"], "bracket-colon"), (["[主持人]:大家好！"], "bracket-colon"), (["[主持人]大家好！"], "bracket"), (["主持人：\n大家好！"], "label-newline"),
        (["郭：大家好！"], "surname-only"), (["沈砚（局长）：大家好！"], "name(post)-colon"), (["沈砚(局长)：大家好！"], "name(post)-colon"),
        (["局长沈砚：大家好！"], "post-name-colon"), (["问1：贵吗？"], "numbered-Q"), (["主持人：大家好！"], "name-colon-inline"), (["主持人", "大家好！"], "label-own-lines"),
    ):  # fmt: skip
        one = turns(lines)[0]
        assert one["form"] == form, lines
        assert (one["text"] or "大家好！") in ("大家好！", "贵吗？"), lines
    assert turns(["主持人：大家好！", "今天谈托育。"])[0]["text"] == "大家好！"
    assert turns(["没有人说话。"]) == [dict.fromkeys("speaker role post text alias_of form".split())]


def test_words_of_the_reporter_alone_are_no_interview() -> None:
    opening = "云溪市医院院长沈砚明天做客直播间。"
    assert article(opening, "本台记者说：“有问必答，欢迎收看。”", title="专访沈砚") is None
    assert article(opening, "沈砚说：“有问必答，欢迎收看。”", title="专访沈砚")
