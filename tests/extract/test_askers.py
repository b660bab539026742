"""Who asks and who answers by what the page says of them, beside their labels; every page is invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview.labels import read_label
from crawler.extract.interview.reading import read_interview
from crawler.items import Block, Interview

LEAD = "云溪市医院院长沈砚日前接受本刊专访，谈夜间门诊。"
ANSWERS = ("不算多，一晚上四十来个孩子。", "白天上班的人没空来，我们就开到十点。", "不够，我自己也排班。")
QUESTIONS = ("夜里人多吗？", "您为什么要开夜间门诊？", "护士够不够用？")


def article(*lines: str, title: str = "夜里也有人值班") -> Interview | None:
    return read_interview([Block("paragraph", line) for line in lines], title=title)


def told(asks: str, answers: str, lead: str = LEAD) -> tuple[list[tuple[str, str | None]], list[str]]:
    """Return role and speaker of who asks and of who answers, and the guests."""
    pairs = zip(QUESTIONS, ANSWERS, strict=True)
    found = article(lead, *(line for ask, answer in pairs for line in (asks + ask, answers + answer)))
    if found is None:
        return [], []
    return [(turn.role, turn.speaker) for turn in found.turns[:2]], [guest.name for guest in found.guests]


@pytest.mark.parametrize("answers", ["沈先生：", "老沈：", "沈砚答：", "沈院长：", "沈："])
def test_who_was_asked_answers(answers: str) -> None:
    assert told("记者：", answers) == ([("reporter", "记者"), ("guest", "沈砚")], ["沈砚"])


@pytest.mark.parametrize(("asks", "speaker"), [("主编：", "主编"), ("学生记者何朵：", "何朵")])
def test_of_two_who_mostly_asks_is_the_reporter(asks: str, speaker: str) -> None:
    assert told(asks, "沈砚：")[0][0] == ("reporter", speaker)


@pytest.mark.parametrize("traditional", [False, True])
def test_letters_that_the_page_explains(*, traditional: bool) -> None:
    lead = "云溪市医院院长沈砚（以下简称Z）有一张桌子。上周，本刊记者（以下简称J）做了这次访谈。"
    if traditional:
        lead = "雲溪市醫院院長沈硯（以下簡稱Z）有一張桌子。上週，本刊記者（以下簡稱J）做了這次訪談。"
    name = "沈硯" if traditional else "沈砚"
    assert told("J：", "Z：", lead) == ([("reporter", "J"), ("guest", name)], [name])
    assert told("J：", "Z：", "云溪市医院院长沈砚有一张桌子。")[0] == []
    assert told("J：", "Z：", "云溪市医院（以下简称X）的院长沈砚有一张桌子。")[0] == []


def test_a_surname_of_two_characters() -> None:
    lead = "慕容綺雯，海洋獸醫，在船上接受訪問。"
    assert told("記：", "慕容：", lead) == ([("reporter", "記者"), ("guest", "慕容綺雯")], ["慕容綺雯"])
    assert told("记：", "慕容：", "记者在船上采访，风很大，听慕容说海豚。")[1] == []


def test_a_post_whose_bearer_is_named_before_other_words() -> None:
    for lead in ("云溪市卫生局总监岑伯翘今日会见记者，内容如下：", "雲溪市衞生局總監岑伯翹今日會見記者，內容如下："):
        name = "岑伯翘" if "翘" in lead else "岑伯翹"
        assert told("记者：", "总监：", lead)[1] == [name]


def test_who_writes_for_the_page_leads_no_talk_as_host() -> None:
    lead = "云溪市医院护士何澜、护士沈砚接受访谈。本刊特约撰稿人“半夏”在场。"
    talk = ("半夏：两位累吗？", "沈砚：不累。", "何澜：您看，我也不累。", "半夏：你们搭班多久了？", "何澜：一年。")
    found = article(lead, *talk, "沈砚：快一年了。")
    assert found
    assert [turn.role for turn in found.turns[:3]] == ["reporter", "guest", "guest"]
    assert found.host is None


def test_who_presides_with_a_title_and_speaks_to_a_title() -> None:
    lead = "雲溪區衛生所主任司徒明哲上週到里民中心開講，由里長魏大成主持。以下為談話紀要。"
    talk = (
        "魏里長：主任，先給大家講，打了會不會感冒？",
        "司徒主任：不會。",
        "里民蘇阿嬤：我可以打嗎？",
        "司徒主任：可以。",
    )
    found = article(lead, *talk, title="衛生所主任開講")
    assert found
    assert [(turn.role, turn.speaker) for turn in found.turns] == [
        ("host", "魏大成"),
        ("guest", "司徒明哲"),
        ("citizen", "里民蘇阿嬤"),
        ("guest", "司徒明哲"),
    ]
    assert (found.host, [guest.name for guest in found.guests]) == ("魏大成", ["司徒明哲"])


def test_a_guest_who_says_his_name_is_no_host() -> None:
    talk = (
        "[主持人 林汐]大家好！荀主任，请问个好。",
        "[荀以安]网友们好，我是荀以安，劝烟十九年。",
        "[网友小雨]孩子抽烟怎么办？",
    )
    found = article("【访谈嘉宾】云溪市健康教育所副主任 荀以安", "【主持人】林汐", *talk, "[荀以安]您先别审他。")
    assert found
    assert [turn.role for turn in found.turns] == ["host", "guest", "citizen", "guest"]
    assert (found.host, [guest.name for guest in found.guests]) == ("林汐", ["荀以安"])


def test_citizens_of_whom_more_is_told() -> None:
    for word in ("三年级家长", "东门街坊", "五年級家長"):
        label = read_label(word)
        assert label, word
        assert (label.role, label.kind) == ("citizen", "described"), word
    assert read_label("各位家长") is None
    lead = "学校请云溪市医院副主任医师阙雨桐到校，与家长面对面。主持人为校长宗白。"
    talk = (
        "宗白：各位家长，谁先来？",
        "三年级家长：会不会影响智力？",
        "阙雨桐：您放心，不会。",
        "五年级家长：我能做什么？",
    )
    found = article(lead, *talk, "阙雨桐：看别处。")
    assert found
    assert [turn.role for turn in found.turns] == ["host", "citizen", "guest", "citizen", "guest"]
    items = article(
        LEAD, "记者：您怎么劝人？", "沈砚：分三种。", "糖尿病患者：每天走一走。", "记者：还有吗？", "沈砚：没有了。"
    )
    assert items
    assert len(items.turns) == 4


def test_a_speaker_has_the_post_that_is_told_behind_the_name() -> None:
    lead = "因为时差，本刊对端木磊的专访以书面完成。他是云溪市医院肾内科主任，还剩五个月。端木磊的话不多。"
    pairs = (
        "提问1：您忙吗？",
        "端木磊：忙，白天透析，晚上教书，周末还要修机器，一台也没有修坏过。",
        "提问2：您累吗？",
        "端木磊：不累，徒弟还差一次独立穿刺，他学会了我就回去，他学不会我再留一年。",
    )
    found = article(lead, *pairs)
    assert found
    assert [(guest.name, guest.post) for guest in found.guests] == [("端木磊", "主任")]
    lead = "曲守田，女儿村唯一的村医，干了三十三年。他接受了本站专访。"
    found = article(lead, "记者：您累吗？", "曲守田：不累。", "记者：有人接班吗？", "曲守田：有。")
    assert found
    assert [(guest.name, guest.post, guest.org) for guest in found.guests] == [("曲守田", "村医", "女儿村")]
