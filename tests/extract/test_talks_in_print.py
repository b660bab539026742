"""Talks as papers and stations print them: initials, first names, bold names, an assembly; all persons are invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview import read_interview
from crawler.items import Block, Interview

QUESTIONS = ("夜里看病要等多久？", "药够不够用？", "村里的老人怎么办？")
ANSWERS = ("不用等，我们夜里有三位医生。", "够用，我们备了三个月的。", "我们每周下村一次。")


def talk(*lines: str, title: str = "夜里的灯") -> Interview | None:
    """Read a talk; lines behind ``##`` are set in bold type."""
    blocks = [Block("heading", one[2:]) if one.startswith("##") else Block("paragraph", one) for one in lines]
    return read_interview(blocks, title=title)


def by_turns(asks: str, answers: str) -> list[str]:
    return [line for one, two in zip(QUESTIONS, ANSWERS, strict=True) for line in (f"{asks}{one}", f"{answers}{two}")]


def spoken(found: Interview | None) -> list[tuple[str | None, str]]:
    return list(dict.fromkeys((turn.speaker, turn.role) for turn in found.turns)) if found else []


@pytest.mark.parametrize(("asks", "answers"), [("L", "Q"), ("A", "B"), ("H", "Q")])
def test_letters_are_initials_where_they_are_no_words_for_question_and_answer(asks: str, answers: str) -> None:
    lead = "丘岳，云溪市医院重症医学科副主任，业余写诗。"
    found = talk(lead, *by_turns(f"{asks}：", f"{answers}："), title="把灯调暗——与重症医学科医生丘岳的谈话")
    assert spoken(found) == [(asks, "reporter"), ("丘岳", "guest")]


def test_letters_of_question_and_answer_are_no_initials() -> None:
    found = talk("近日，本报记者专访了云溪市医院院长沈砚。", *by_turns("Q：", "A："))
    assert spoken(found) == [("记者", "reporter"), ("沈砚", "guest")]


def test_of_two_first_names_the_one_who_says_his_first_is_the_host() -> None:
    opens = ("小涵：哈啰，欢迎收听，我是小涵，今天的来宾是云溪的牙医阿鼎。", "阿鼎：大家好，我是阿鼎。")
    found = talk(*opens, *by_turns("小涵：", "阿鼎："), title="逐字稿｜牙医阿鼎：我在离岛看牙的八年")
    assert spoken(found) == [("小涵", "host"), ("阿鼎", "guest")]


@pytest.mark.parametrize(
    ("asker", "answer", "is_talk"), [("小编", "我", True), ("小编", "", False), ("小丁", "我", False)]
)
def test_a_nickname_is_asked_by_an_editor_and_speaks_of_himself(asker: str, answer: str, is_talk: bool) -> None:
    words = (f"头几年{answer}没说，怕家里担心。", f"针就疼那一下，{answer}不怕。")
    lines = [
        line for one, two in zip(QUESTIONS, words, strict=False) for line in (f"{asker}：樊师傅，{one}", f"老樊：{two}")
    ]
    assert bool(talk(*lines, title="献血两百次的人，图个啥")) is is_talk


def test_names_in_bold_on_lines_of_their_own_with_posts_in_brackets() -> None:
    lines = [
        "##编者",
        "今年秋天，两百所小学开了这门课。我们请来两位聊一聊。",
        "##谈允中（省中医药大学副校长）",
        ANSWERS[0],
    ]
    lines += ["##温佩玖（翠湖小学校长）", "我们一周一节，放在劳动课里。", "##编者", "怎样才能不玄？"]
    lines += ["##谈允中", "凡是写的，都要经得起问。", "##温佩玖", "我补充一点，师资。"]
    found = talk(*lines, "编者注：此处有删节。", title="对谈：中医药走进校园")
    assert spoken(found) == [("编者", "reporter"), ("谈允中", "guest"), ("温佩玖", "guest")]


@pytest.mark.parametrize(("opens", "role"), [("大家晚上好！不要刷屏。", "host"), ("大家不要刷屏。", "guest")])
def test_who_greets_first_and_speaks_last_presides(opens: str, role: str) -> None:
    lead = "8月16日晚8点，省人民医院内分泌科贝时珍主任医师做客“村医学堂”微信群。"
    lines = [f"群主小何：{opens}", "上沟村老马：贝主任，药吃了拉肚子怎么办？", "贝时珍：从半片吃起，跟饭一起吃。"]
    lines += ["群主小何：主任好接地气！", "三合村小邓：喂糖水呛到了咋办？", "贝时珍：叫不醒的不要喂。"]
    found = talk(lead, *lines, "群主小何：让主任歇歇。", title="贝时珍主任走进微信群答疑实录")
    assert dict(spoken(found))["群主小何"] == role


def test_the_last_word_makes_nobody_of_the_lead_a_host() -> None:
    lead = "近日，云溪市医院院长沈砚接受采访。"
    lines = ["沈砚：大家早上好，我先说。", *by_turns("何澜：", "沈砚："), "沈砚：就这样。"]
    assert dict(spoken(talk(lead, *lines, title="对话沈砚")))["沈砚"] == "guest"


@pytest.mark.parametrize("deputy", ["昌盛委员", "湯曉楠議員", "人大代表昌盛"])
def test_members_of_an_assembly_question_officials(deputy: str) -> None:
    lead = "10月27日，市人大常委会开展专题询问，市卫生健康委主任干如江、市急救中心主任步云霄到会。"
    found = talk(lead, *by_turns(f"{deputy}：", "干如江："), "步云霄：同意。", title="专题询问实录")
    assert found
    assert [turn.role for turn in found.turns[:2]] == ["other", "guest"]


def test_a_member_of_an_assembly_who_is_asked_answers() -> None:
    found = talk("近日，本报记者专访了市政协委员昌盛。", *by_turns("记者：", "昌盛委员："))
    assert [role for _, role in spoken(found)] == ["reporter", "guest"]


def test_a_paper_asks_by_its_name_without_the_verb() -> None:
    lead = "世界卫生组织结核病顾问达尼尔·佩雷拉于6月20日接受本刊专访。"
    found = talk(lead, *by_turns("本刊问：", "佩雷拉答："), title="专访结核病顾问：走完最后一里路")
    assert spoken(found) == [("本刊", "reporter"), ("达尼尔·佩雷拉", "guest")]


@pytest.mark.parametrize("line", ["主持人 大川 嘉宾 云溪市医院院长沈砚", "嘉宾　云溪市医院院长沈砚　主持人　大川"])
def test_host_and_guest_of_one_line_need_no_colons(line: str) -> None:
    assert spoken(talk(line, *by_turns("大川：", "沈砚：")))[:1] == [("大川", "host")]
    assert ("大川", "host") not in spoken(talk(line.replace("嘉宾", ""), *by_turns("大川：", "沈砚：")))
