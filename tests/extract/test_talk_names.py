"""Who speaks where a label gives less than the name, and who is known only by headline and lead; all is invented."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.interview.occasion import occasion_of
from crawler.extract.interview.reading import read_interview
from crawler.items import Block, Interview

LEAD = "云溪市医院院长沈砚日前接受本刊专访，谈夜间门诊。"
PAIRS = (
    ("夜里人多吗？", "不算多，一晚上四十来个孩子。"),
    ("您为什么要开夜间门诊？", "白天上班的人没空来，我们就开到十点。"),
    ("护士够不够用？", "不够，我自己也排班。"),
)


def talk(asks: str, answers: str, lead: str = LEAD, title: str = "夜里也有人值班") -> Interview | None:
    lines = [lead, *(line for ask, answer in PAIRS for line in (asks + ask, answers + answer))]
    return read_interview([Block("paragraph", line) for line in lines], title=title)


def speakers(found: Interview | None) -> list[str | None]:
    return list(dict.fromkeys(turn.speaker for turn in found.turns)) if found else []


def guests(found: Interview | None) -> list[tuple[str | None, str | None, str | None]]:
    return [(one.name, one.post, one.org) for one in found.guests] if found else []


@pytest.mark.parametrize(
    ("letter", "asker"), [("Q：", "记者"), ("Q1：", "记者"), ("记：", "记者"), ("記：", "記者"), ("一问：", "记者")]
)
def test_a_letter_for_who_asks_stands_for_the_reporter(letter: str, asker: str) -> None:
    assert speakers(talk(letter, "沈砚："))[0] == asker
    assert speakers(talk(letter, "沈砚：", f"{LEAD}小编有幸在座。"))[0] == "小编"
    assert speakers(talk("问：", "沈砚："))[0] == "问"


def test_a_letter_stands_for_itself_where_no_reporter_is_told_of() -> None:
    lead = "云溪市医院院长沈砚，今天我们把最扎心的问题全抛给他。"
    assert speakers(talk("Q1：", "沈砚：", lead, title="对话沈砚"))[0] == "Q1"


@pytest.mark.parametrize(
    ("label", "speaker"),
    [
        ("网友阿凯：", "阿凯"),
        ("網友阿凱：", "阿凱"),
        ("网友Momo：", "Momo"),
        ("听众小吴：", "小吴"),
        ("網友 雨打芭蕉：", "雨打芭蕉"),
    ],
)
def test_a_citizen_is_known_by_the_nickname(label: str, speaker: str) -> None:
    assert speakers(talk(label, "沈砚："))[0] == speaker


def test_a_part_of_a_foreign_name_stands_for_the_whole() -> None:
    lead = "托里坎县总医院党委书记古丽娜尔·买买提日前接受本刊专访。"
    assert speakers(talk("记者：", "阿依古丽：", "本刊专访总医院院长阿依古丽·买买提。"))[1] == "阿依古丽·买买提"
    for label in ("[古丽娜尔]", "古丽娜尔："):
        found = talk("[记者]" if label[0] == "[" else "记者：", label, lead)
        assert speakers(found)[1] == "古丽娜尔·买买提"
        assert guests(found) == [("古丽娜尔·买买提", "党委书记", "托里坎县总医院")]


def test_a_name_of_no_common_form_has_a_post_in_the_lead() -> None:
    lead = "云溪市急救中心主任索南达杰接受本刊专访。"
    assert guests(talk("记者：", "索南达杰：", lead)) == [("索南达杰", "主任", "云溪市急救中心")]
    assert guests(talk("记者：", "门前榕树：", "门前榕树来了，本刊专访。")) == []


def test_a_surname_begins_what_headline_and_lead_both_print() -> None:
    for title, lead, name in (
        ("与“接生婆”沙马阿依的一席谈", "乡卫生院的妇幼专干沙马阿依今年三十六岁，跟记者聊。", "沙马阿依"),
        ("与老防疫员沙德懋的对谈", "三次拜访沙德懋。沙老今年八十六岁。", "沙德懋"),
    ):
        assert speakers(talk("记：", "沙：", lead, title)) == ["记者", name]
    assert speakers(talk("记：", "沙：", "沙老今年八十六岁。", "与沙德懋的对谈"))[1] != "沙德懋"


def test_a_surname_of_two_characters_has_a_given_name_behind_it() -> None:
    lead = "记者走访了云溪市医院院长皇甫正阳。"
    assert speakers(talk("记：", "皇甫：", lead))[1] == "皇甫正阳"
    assert speakers(talk("记：", "皇甫：", lead, "专访皇甫正阳：医院"))[1] == "皇甫正阳"
    lead = "本刊记者（以下简称J）采访了云溪市医院院长欧阳云舟（以下简称X）。"
    assert speakers(talk("J：", "X：", lead))[1] == "欧阳云舟"


def test_a_title_behind_a_surname_that_is_on_no_list() -> None:
    assert speakers(talk("记者：", "呦老师：", "本刊专访校医呦呦·鸣，呦呦·鸣说了很多。"))[1] == "呦呦·鸣"


def test_who_presides_is_named_by_nickname_and_desk() -> None:
    lead = "市医院医师沈砚走进直播间，接受专访，主持人是本院宣传科的小贺。"
    found = talk("【小贺】", "【沈砚】", lead)
    assert found
    assert (found.host, found.turns[0].role, speakers(found)) == ("小贺", "host", ["小贺", "沈砚"])
    assert speakers(talk("[主持人 思雨]", "[沈砚]"))[0] == "思雨"
    for label in ("主持人小贺：", "主持人 小贺："):
        found = talk(label, "沈砚：")
        assert found
        assert (found.host, speakers(found)) == ("小贺", ["小贺", "沈砚"])
    found = talk("主持人：", "沈砚：", "主持人：阿梁；嘉宾：市医院医师沈砚")
    assert speakers(found) == ["阿梁", "沈砚"]
    found = talk("小编：", "沈砚：", "主持：小编；嘉宾：市医院医师沈砚")
    assert speakers(found) == ["小编", "沈砚"]


def test_who_is_known_by_the_lead_answers_questions_without_labels() -> None:
    lead = "我们走访了云溪市皮肤病防治院副院长区少棠。"
    found = talk("一、", "区少棠：", lead, "关于带状疱疹——访副院长区少棠")
    assert speakers(found) == ["记者", "区少棠"]
    assert found
    assert found.turns[1].text == PAIRS[0][1]


def test_words_on_the_line_behind_a_label_are_no_answer_to_it() -> None:
    lines = [line for ask, answer in PAIRS for line in ("小记者 高乐乐：", ask, "宣阿姨：", answer)]
    lead = "小记者访问了在健康中心服务二十年的护士宣若瑜。"
    found = read_interview([Block("paragraph", line) for line in (lead, *lines)], title="护士阿姨，请回答")
    assert found
    assert [turn.text for turn in found.turns] == [words for pair in PAIRS for words in pair]
    assert speakers(found) == ["高乐乐", "宣若瑜"]


def test_somebody_known_speaks_inside_a_line_of_posts() -> None:
    found = talk("记者：", "沈砚：")
    assert found
    line = "记者：县里最缺什么？沈砚：缺病理医生。都要送市里。"
    found = read_interview([Block("paragraph", text) for text in (LEAD, line, line)], title="夜里也有人值班")
    assert found
    assert found.turns[1].text == "缺病理医生。都要送市里。"


@pytest.mark.parametrize(
    ("title", "lead", "guest"),
    [
        ("药监局就网购药物答本报问", "针对网购药物增多，药监局厅长沈砚答覆如下。", "沈砚"),
        ("三问记忆门诊", "“我妈糊涂了？”负责人沈砚每天都听。记者就此向她提了三个问题。", "沈砚"),
        ("一个兽医眼中的流感", "访问对象沈砚是一名兽医。", "沈砚"),
        ("后座", "云溪市长照中心个案管理师沈砚受访时，从后座说起。", "沈砚"),
        ("后座", "卫生署高级医生沈砚解答家长的疑问。", "沈砚"),
    ],
)
def test_headline_and_lead_say_who_answers(title: str, lead: str, guest: str) -> None:
    assert occasion_of(title, [lead]).guest == guest
    assert [one[0] for one in guests(talk("问：", "答：", lead, title))] == [guest]


def test_questions_that_nobody_with_a_name_answers_are_no_talk() -> None:
    for lead in ("本页解答大家的疑问。", "大家的疑问，卫生署高级医生沈砚都写在书里，本页解答疑问。"):
        assert talk("问：", "答：", lead, "接种须知") is None or "书里" in lead
    assert talk("问：", "答：", "本页解答大家的疑问。", "接种须知") is None


def test_the_day_of_the_talk_stands_in_the_lead() -> None:
    found = talk("记者：", "沈砚：", "2022年6月8日上午，市医院院长沈砚做客本网，与网友交流。")
    assert found
    assert found.held_at == "2022-06-08"
    found = talk("记者：", "沈砚：", f"2022年6月8日，医院开张。{LEAD}")
    assert found
    assert found.held_at is None


def test_a_label_on_its_own_line_is_no_credit() -> None:
    lines = [
        "主持人苏眠：",
        "观众朋友们晚上好，沈砚医生来了。",
        "沈砚：",
        "大家好，我先讲。",
        "主持人苏眠：",
        "谢谢您。",
    ]
    page = "".join(f"<p>{line}</p>" for line in lines)
    article = extract(f"<title>走进直播间</title><h1>走进直播间</h1><div class=content>{page}</div>")
    assert article.body.split("\n")[0] == lines[0]
    assert article.interview
    assert [turn.text for turn in article.interview.turns] == lines[1::2]


@pytest.mark.parametrize("first", ["访谈时间：2023年8月9日", "主持人：大鹏", "播出时间：2023年8月9日", "主题：登革热"])
def test_the_headline_of_a_capture_ends_before_the_fields_of_a_talk(first: str) -> None:
    fields = [first, "嘉宾：市疾控中心副主任医师沈砚"]
    lines = [line for ask, answer in PAIRS for line in (f"大鹏：{ask}", f"沈砚：{answer}")]
    article = extract("\n".join(["沈砚谈登革热", *fields, *lines]))
    assert article.title == "沈砚谈登革热"
    assert article.body.startswith(first)
    assert article.published_at is None
    assert article.interview
    assert article.interview.held_at == ("2023-08-09" if "时间" in first else None)


def test_a_cast_names_no_guests() -> None:
    cast = "人物：老伴儿，男；秀芝，女；家庭医生小周。"
    lines = (
        "秀芝：干啥呢？",
        "老伴儿：练书法呢。",
        "小周：叔叔，您量了没？",
        "老伴儿：量了。",
        "秀芝：你听他的！",
        "小周：够了。",
    )
    assert read_interview([Block("paragraph", line) for line in (cast, *lines)], title="健康小品：《三盐两语》") is None


def test_an_organ_begins_with_no_word_of_the_headline() -> None:
    title = "访衡麓县人民医院新任院长 沈砚：先把厕所修好"
    assert guests(talk("记者：", "沈砚：", "本报记者日前走进医院，与沈砚面对面。", title)) == [
        ("沈砚", "新任院长", "衡麓县人民医院")
    ]
    lead = "本报邀请三位护工沈砚，坐下来聊了聊。"
    assert guests(talk("记者：", "沈砚：", lead))[0][:2] == ("沈砚", "护工")
    assert not str(guests(talk("记者：", "沈砚：", lead))[0][2]).startswith("三位")


def test_labels_with_a_time_on_lines_of_their_own() -> None:
    lines = [line for ask, answer in PAIRS for line in ("林汐　[11:11]", ask, "沈砚　11:15:20", answer)]
    found = read_interview([Block("paragraph", line) for line in (LEAD, "主持人：林汐", *lines)], title="实录")
    assert found
    assert [turn.text for turn in found.turns] == [words for pair in PAIRS for words in pair]
    assert speakers(found) == ["林汐", "沈砚"]


@pytest.mark.parametrize("answer", ["答：", "发言人：", "A："])
def test_of_whom_a_question_tells_is_not_who_answers(answer: str) -> None:
    asked = {"答：": "问：", "发言人：": "新华社记者：", "A：": "Q："}[answer]
    lines = [
        f"{asked}今年的疫苗接种工作如何安排？",
        f"{answer}我们分批推进，优先保障老年人接种。",
        f"{asked}安溪县人民医院院长李建民说药品不足，如何回应？",
        f"{answer}药品储备充足，请大家放心。",
        f"{asked}下一步有何打算？",
        f"{answer}继续加强监测，及时公布信息。",
    ]
    found = read_interview([Block("paragraph", line) for line in lines], title="市卫生健康委就疫苗接种答记者问")
    assert found is not None
    assert not found.guests
    assert {turn.speaker for turn in found.turns if turn.role == "guest"} == {answer[:-1]}


@pytest.mark.parametrize(
    ("first", "host"),
    [
        ("阿湘：各位乡亲早安，今天来的是物理治疗师彭增妹。", "阿湘"),
        ("汤池：女士们、先生们，大家好。请彭增妹介绍情况。", "汤池"),
        ("健康报：大家好，彭增妹，膝盖为什么疼？", None),
    ],
)
def test_who_begins_greets_and_names_the_next_is_the_host(first: str, host: str | None) -> None:
    name = first.partition("：")[0]
    lines = [first, "彭增妹：大家好，我带了一张板凳来。", f"{name}：为什么带板凳？", "彭增妹：坐久了膝盖疼，垫高就好。"]
    lines += [f"{name}：垫多高？", "彭增妹：二十公分就够了。"]
    found = read_interview([Block("paragraph", line) for line in lines], title="膝盖的事")
    assert found is not None
    assert found.host == host
