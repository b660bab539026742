"""Forms of talks that few pages have, and the day on which a talk was held; towns and persons are invented."""

from __future__ import annotations

import re

import pytest
from reading import read

from crawler.extract.interview import read_interview
from crawler.items import Block, Interview

LEAD = "近日，本报记者专访了云溪市医院院长沈砚。"
QUESTIONS = ("夜里看病要等多久？", "药够不够用？", "村里的老人怎么办？")
ANSWERS = ("不用等，我们夜里有三位医生。", "够用，我们备了三个月的。", "我们每周下村一次。")
TABLE_HEAD = "发言人\t内容"


def talk(*lines: str, title: str = "夜里的灯", published: str | None = None) -> Interview | None:
    return read_interview([Block("paragraph", line) for line in lines], title=title, published=published)


def by_turns(asks: str, answers: str) -> list[str]:
    return [line for one, two in zip(QUESTIONS, ANSWERS, strict=True) for line in (f"{asks}{one}", f"{answers}{two}")]


def said(found: Interview | None) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in found.turns] if found else []


def as_said(asks: str, answers: str) -> list[tuple[str | None, str]]:
    return [turn for one, two in zip(QUESTIONS, ANSWERS, strict=True) for turn in ((asks, one), (answers, two))]


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("[15:00:12] 记者：", "[15:00:40] 沈砚："),
        ("记者｜", "沈砚｜"),
        ("【15:00】 记者：", "【15:01】 沈砚："),
        ("记者──", "沈砚──"),
        ("─记者：", "─沈砚："),
    ],
)
def test_what_stands_before_and_behind_labels(asks: str, answers: str) -> None:
    assert said(talk(LEAD, *by_turns(asks, answers))) == as_said("记者", "沈砚")


def test_labels_in_brackets_on_lines_of_their_own() -> None:
    lines = [line for pair in by_turns("「作者」⏎", "「老沈」⏎") for line in pair.split("⏎")]
    assert [text for _, text in said(talk(LEAD, *lines))] == [*sum(zip(QUESTIONS, ANSWERS, strict=True), ())]


def test_the_host_calls_himself_one_in_his_first_label_only() -> None:
    opens = "主持人向岚：听众朋友早上好，今天请到云溪市医院院长沈砚。"
    found = talk(opens, "沈砚：大家好。", *by_turns("向岚：", "沈砚："))
    assert found
    assert found.turns[0].speaker == "向岚"
    assert [turn.role for turn in found.turns] == ["host", "guest"] * 4


def test_letters_that_stand_for_both_in_one_note() -> None:
    found = talk("沈砚，云溪市医院院长。（以下记者简称Q，沈砚简称S）", *by_turns("Q：", "S："))
    assert said(found)[1::2] == as_said("记者", "沈砚")[1::2]


def test_a_table_names_its_columns_first() -> None:
    def rows(first: str) -> list[tuple[str | None, str]]:
        table = Block("table", "\n".join([first, *by_turns("记者\t", "沈砚\t")]))
        return said(read_interview([Block("paragraph", LEAD), table], title="夜里的灯"))

    assert rows(TABLE_HEAD) == as_said("记者", "沈砚")
    assert rows("主持人\t下面开始。")[0] == ("主持人", "下面开始。")


def test_answers_of_the_only_one_need_no_label() -> None:
    first, *others = by_turns("记者：", "")
    assert said(talk(LEAD, first, f"沈砚：{others[0]}", *others[1:], "记者：谢谢您。")) == [
        *as_said("记者", "沈砚"),
        ("记者", "谢谢您。"),
    ]
    asked = talk(LEAD, "记者：怕吗？", "真的不怕吗？", "记者：累吗？", "沈砚：累。", "记者：走吗？", "沈砚：不走。")
    assert said(asked)[0] == ("记者", "怕吗？\n真的不怕吗？")


def test_a_talk_at_the_end_of_an_account_of_the_one_who_answers() -> None:
    account = ["海拔四千米的卫生院冬天只有一个炉子，沈砚在这里待了十九年。", *["窗外的雪还在下，炉火烧得正旺。"] * 12]
    assert said(talk(*account, *by_turns("记者：", "沈砚："))) == as_said("记者", "沈砚")
    assert talk(*(line.replace("沈砚", "他") for line in account), *by_turns("记者：", "沈砚：")) is None


@pytest.mark.parametrize("lead", ["小编找到了云溪市医院院长沈砚。", "后台留言不少。记者问了云溪市医院院长沈砚。"])
def test_who_asks_stands_beside_who_answers(lead: str) -> None:
    plain = [line.replace("我们", "医院") for line in by_turns("Q：", "A：")]
    assert talk(lead, *plain)
    assert talk(lead.replace("小编", "大家").replace("记者", "大家"), *plain) is None


def test_a_title_behind_a_name_in_the_headline() -> None:
    lines = by_turns("●", "")
    assert said(talk("八十岁的汤翰每天背双肩包上班。", *lines, title="80岁的书包：对话汤翰院士")) == as_said(
        "记者", "汤翰"
    )
    assert talk("八十岁的汤翰每天背双肩包上班。", *lines, title="80岁的书包：汤翰院士") is None


@pytest.mark.parametrize(
    ("lead", "held"),
    [
        ("2025年9月12日，云溪市医院院长沈砚做客本报直播间。", "2025-09-12"),
        ("9月12日，云溪市医院院长沈砚做客本报直播间。", "2025-09-12"),
        ("12月30日，云溪市医院院长沈砚做客本报直播间。", "2024-12-30"),
        ("9月12日，本报记者采访了云溪市医院院长沈砚。", "2025-09-12"),
        ("9月12日上午，云溪市召开新闻发布会。云溪市医院院长沈砚回答了提问。", "2025-09-12"),
        ("以下是云溪市医院院长沈砚今日（2025年9月12日）巡视后会见传媒的谈话：", "2025-09-12"),
        ("以下是云溪市医院院长沈砚今日（九月十二日）巡视后会见传媒的谈话：", "2025-09-12"),
        ("云溪市医院院长沈砚昨（二○二五年九月十二日）接受本报专访。", "2025-09-12"),
        ("9月12日晚，学校邀请云溪市医院院长沈砚与家长见面。", "2025-09-12"),
        ("《条例》于5月1日施行，本报记者采访了云溪市医院院长沈砚。", None),
        ("5月1日起，云溪市医院院长沈砚做客本报直播间。", None),
        ("5月1日，沈砚当选。近日，云溪市医院院长沈砚做客本报直播间。", None),
        ("近日，云溪市医院院长沈砚做客本报直播间。", None),
    ],
)
def test_the_day_that_the_lead_tells(lead: str, held: str | None) -> None:
    found = talk(lead, *by_turns("记者：", "沈砚："), published="2025-09-15T10:20:00+08:00")
    assert found
    assert found.held_at == held
    undated = talk(lead, *by_turns("记者：", "沈砚："))
    assert undated
    assert undated.held_at == (held if re.search("2025年|二○二五年", lead) else None)


@pytest.mark.parametrize(
    ("line", "held"),
    [
        ("访谈时间：2025-05-12 10:00", "2025-05-12T10:00:00+08:00"),
        ("时间：2025-05-12", "2025-05-12"),
        ("直播时间：2025-05-12 10:00-11:00", "2025-05-12T10:00:00+08:00"),
        ("直播时间：2025年5月12日 10:00—11:30", "2025-05-12T10:00:00+08:00"),
    ],
)
def test_the_day_beside_the_guests_is_that_of_the_talk(line: str, held: str) -> None:
    lines = [line, "访谈嘉宾：云溪市医院院长沈砚", *by_turns("主持人：", "沈砚：")]
    text = "".join(f"<p>{one}</p>" for one in lines)
    page = f"<h1>夜里的灯</h1><div>发布时间：2025-09-15 10:20</div><div id='zoom'>{text}</div>"
    found = read(f"<html><meta charset='utf-8'><body>{page}</body></html>".encode())
    assert found.interview
    assert (found.interview.held_at, (found.published_at or "")[:10]) == (held, "2025-09-15")


def test_labels_that_end_in_a_word_for_asking() -> None:
    found = talk("沈砚副指挥官：各位好。", *by_turns("媒體提問：", "沈砚副指挥官："), title="记者会实录")
    assert found
    assert [turn.role for turn in found.turns] == ["guest", *["reporter", "guest"] * 3]
    assert [(one.name, one.post) for one in found.guests] == [("沈砚", "副指挥官")]


def test_the_host_beside_the_guests_is_no_credit() -> None:
    lines = ["主持人：宋词（本报健康周刊主编）", "嘉宾：云溪市医院院长沈砚", *by_turns("宋词：", "沈砚：")]
    text = "".join(f"<p>{one}</p>" for one in lines)
    page = f"<html><meta charset='utf-8'><body><h1>夜里的灯</h1><div id='zoom'>{text}</div></body></html>"
    found = read(page.encode()).interview
    assert found
    assert (found.host, said(found)) == ("宋词", as_said("宋词", "沈砚"))


def test_somebody_with_a_post_in_the_headline_answers() -> None:
    plain = [line.replace("我们", "医院") for line in by_turns("Q：", "A：")]
    lead = "医院院长沈砚看病二十年。"
    assert said(talk(lead, *plain, title="院长沈砚谈夜里看病"))
    assert talk(lead, *plain, title="谈夜里看病") is None
    assert talk("医院看病二十年。", *plain, title="院长沈砚谈夜里看病") is None


def test_a_nickname_that_heads_lines_is_that_of_the_host() -> None:
    found = talk("来宾：沈砚，云溪市医院院长", "主持人：阿德", *by_turns("阿德：", "沈砚："), title="播客第三集")
    assert found
    assert (found.host, said(found)) == ("阿德", as_said("阿德", "沈砚"))


def test_all_labels_stand_behind_sentences_of_one_paragraph() -> None:
    lead = "云溪市医院院长沈砚谈夜里看病。"
    assert said(talk(lead + "".join(by_turns("记者：", "沈砚：")))) == as_said("记者", "沈砚")
    begun = by_turns("记者：", "沈砚：")
    assert said(talk(lead + "".join(begun[:2]), *begun[2:])) == as_said("记者", "沈砚")
    header = "下面是云溪市医院院长沈砚的回答。主持人：林汐。"
    assert said(talk(header, *by_turns("主持人：", "沈砚："))) == as_said("林汐", "沈砚")


def test_somebody_breaks_in_within_brackets() -> None:
    found = talk(
        LEAD, "周刊：累吗？", "沈砚：累。（周刊：哭过吗？）哭过。（问：几回？）", "周刊：走吗？", "沈砚：不走。"
    )
    assert said(found) == [
        ("周刊", "累吗？"),
        ("沈砚", "累。"),
        ("周刊", "哭过吗？"),
        ("沈砚", "哭过。"),
        ("问", "几回？"),
        ("周刊", "走吗？"),
        ("沈砚", "不走。"),
    ]
    assert len(talk(LEAD, *by_turns("记者：", "沈砚：（注：笑）")).turns) == 6  # type: ignore[union-attr]


@pytest.mark.parametrize("caller", ["豆豆妈", "爱吃鱼的猫", "@小雨点", "城南赵先生", "刘女士（河西）"])
def test_who_speaks_but_once_and_is_answered(caller: str) -> None:
    header = ["主持人：小满", "嘉宾：云溪市医院院长沈砚"]
    lines = ["小满：先接第一位。", f"{caller}：药要吃多久？", "沈砚：半年。", "小满：谢谢沈院长。", "沈砚：再见。"]
    found = talk(*header, *lines)
    assert found
    turn = found.turns[1]
    assert (turn.speaker, turn.role, turn.text) == (caller.split("（", maxsplit=1)[0], "citizen", "药要吃多久？")


@pytest.mark.parametrize("line", ["有人问我：要吃多久？", "提示：要吃多久？", "院长的话：药不能停。"])
def test_what_is_no_caller(line: str) -> None:
    found = talk(LEAD, *by_turns("记者：", "沈砚："), "记者：还有吗？", line, "沈砚：半年。")
    assert found
    assert found.turns[6].text == f"还有吗？\n{line}"


def test_words_behind_a_bare_label_begin_with_no_caller() -> None:
    lines = [line for pair in by_turns("主持人：⏎", "沈砚：⏎") for line in pair.split("⏎")]
    asked = "大家常问的问题：药要吃多久？"
    found = said(talk("嘉宾：沈砚（云溪市医院院长）", *lines, "主持人：", asked, "沈砚：", "半年。"))
    assert found == [*as_said("主持人", "沈砚"), ("主持人", asked), ("沈砚", "半年。")]


def test_nobody_calls_where_nobody_asks() -> None:
    voices = ["张佑：食堂能不能便宜？", "李芳：这条写进建议。", "冯媛：车库有灯吗？", "李芳：灯坏了。", "李芳：谢谢。"]
    assert talk("分组讨论发言摘要", *voices) is None


def test_accounts_under_which_persons_write() -> None:
    lead = "云溪市医院院长沈砚（@夜里的灯）回答了大家的提问。"
    lines = ["@一朵云：要等多久？", "@夜里的灯：不用等。", "@胖头鱼：药够吗？", "@夜里的灯：够用。"]
    found = talk(lead, *lines)
    assert found
    assert [(turn.speaker, turn.role) for turn in found.turns[:2]] == [("@一朵云", "citizen"), ("沈砚", "guest")]
    header = talk("嘉宾：@夜里的灯（沈砚，云溪市医院院长）", *lines, title="微访谈")
    assert [turn.speaker for turn in header.turns][-1] == "沈砚"  # type: ignore[union-attr]


def test_words_of_a_heading_label_begin_on_the_next_line() -> None:
    lines = ["山雀：", "您的饭凉了。", "沈砚：", "没吃过热的。", *"⏎".join(by_turns("山雀：⏎", "沈砚：⏎")).split("⏎")]
    found = said(talk("云溪市医院院长沈砚下午三点吃饭。", *lines))
    assert found == [("山雀", "您的饭凉了。"), ("沈砚", "没吃过热的。"), *as_said("山雀", "沈砚")]


def test_heads_of_lines_whose_answerer_the_lead_introduces() -> None:
    lines = [line for pair in by_turns("山雀周刊⏎", "沈砚⏎") for line in pair.split("⏎")]
    assert said(talk("云溪市医院院长沈砚下午三点吃饭。", *lines)) == as_said("山雀周刊", "沈砚")
    lines = [line.replace("沈砚", "药房") for line in lines]
    assert talk("云溪市医院下午三点吃饭。", *lines) is None


def test_a_word_for_who_asks_may_greet_and_thank() -> None:
    found = talk("嘉宾：沈砚（云溪市医院院长）", "主持人──您好。", *by_turns("主持人──", "沈砚──"), title="访谈")
    assert said(found) == [("主持人", "您好。"), *as_said("主持人", "沈砚")]


def test_letters_of_questions_whose_answers_have_none() -> None:
    lines = [f"Q{number}　{line}" if number % 2 else line for number, line in enumerate(by_turns("", ""), 1)]
    assert [text for _, text in said(talk(LEAD, "失眠", *lines))][1::2] == [*ANSWERS]


def test_questions_in_quotation_marks() -> None:
    quoted = [f"“{line}”" if line in QUESTIONS else line for line in by_turns("", "")]
    assert said(talk(LEAD, *quoted, title="专访沈砚")) == as_said("记者", "沈砚")
    assert talk("医院院长看病二十年。", *quoted) is None


def test_numbered_questions_whose_answers_ask() -> None:
    lines = by_turns("●", "")
    lines[3] = "够不够用，我们不知道吗？"
    assert len(said(talk(LEAD, *lines))) == 6


@pytest.mark.parametrize(
    ("asks", "answers"),
    [("【本报问】", "【沈答】"), ("记者问：", "沈砚说："), ("Ｑ　", "Ａ　"), ("Q1：", "A1："), ("问／", "答／")],
)
def test_who_is_behind_a_label_with_a_verb_or_a_letter(asks: str, answers: str) -> None:
    found = said(talk("云溪市医院院长沈砚接受本报专访。", *by_turns(asks, answers)))
    assert [who for who, _ in found][1::2] == ["沈砚"] * 3


def test_the_paper_asks_a_post_whose_bearer_has_no_other() -> None:
    lead = "沈砚到云溪市医院当院长那年，医院有四十张床。沈砚说，够用。"
    assert said(talk(lead, *by_turns("本刊：", "院长："))) == as_said("本刊", "沈砚")


def test_somebody_without_a_name_who_alone_answers() -> None:
    found = talk("食堂的大师傅，大家叫她葛大姐。", *by_turns("问：", "葛大姐："), title="对话葛大姐")
    assert found
    assert [(turn.speaker, turn.role) for turn in found.turns][1::2] == [("葛大姐", "guest")] * 3


def test_a_doctor_who_holds_an_office() -> None:
    lead = "衞生署總監沈硯醫生會見傳媒的談話："
    found = talk(lead, *by_turns("記者：", "沈醫生："), title="談話全文")
    assert found
    assert {turn.role for turn in found.turns[1::2]} == {"guest"}


def test_a_doctor_who_alone_was_asked() -> None:
    lead = "衞生署主治醫生沈硯醫生會見傳媒的談話："
    found = talk(lead, *by_turns("記者：", "沈醫生："), title="談話全文")
    assert found
    assert {turn.role for turn in found.turns[1::2]} == {"guest"}
    found = talk(f"{lead}衞生署主治醫生林安在場。", *by_turns("記者：", "林醫生："), title="談話全文")
    assert found
    assert {turn.role for turn in found.turns[1::2]} == {"expert"}


def test_two_who_answer_and_one_of_them_asks_back() -> None:
    lead = "村医沈砚、贺兰是一对夫妻。"
    found = talk(lead, *by_turns("记者：", "沈砚："), "记者：吵吗？", "贺兰：吵。你问谁不吵？", "记者：谢谢。")
    assert found
    assert found.turns[7].role == "guest"


def test_the_editor_who_says_that_he_asked() -> None:
    found = talk("小编今天请到云溪市医院院长沈砚来聊聊。", *by_turns("Q：", "A："))
    assert said(found) == as_said("小编", "沈砚")


def test_a_line_of_the_header_is_no_turn() -> None:
    header = ["受访者：沈砚（原云溪市医院院长，离休干部）", "访谈时间：2015年4月2日"]
    assert said(talk(*header, *by_turns("访者：", "受访者："), title="口述史"))[0] == ("访者", QUESTIONS[0])


@pytest.mark.parametrize(
    ("header", "host"),
    [
        ("时间：2023年5月16日上午10:00　嘉宾：云溪市医院院长沈砚　主持人：贺兰", "贺兰"),
        ("主持：贺兰 | 嘉宾：沈砚（云溪市医院院长）", "贺兰"),
        ("主持／贺兰　整理／编辑部⏎与谈／沈砚（云溪市医院院长）", "贺兰"),
        ("主持／贺兰 紀錄／编辑部⏎与谈人：云溪市医院院长沈砚", "贺兰"),
        ("本期主播：多多 阿岑⏎本期嘉宾：云溪市医院院长 沈砚", "多多、阿岑"),
        ("主持：小鹿、阿树⏎嘉宾：云溪市医院院长沈砚", "小鹿、阿树"),
        ("主持人：贺 兰⏎嘉宾：云溪市医院院长沈砚", "贺兰"),
    ],
)
def test_fields_over_a_talk(header: str, host: str) -> None:
    asks = f"{host.partition('、')[0]}："
    text = "".join(f"<p>{one}</p>" for one in [*header.split("⏎"), *by_turns(asks, "沈砚：")])
    page = f"<html><meta charset='utf-8'><body><h1>夜里的灯</h1><div class='content'>{text}</div></body></html>"
    found = read(page.encode()).interview
    assert found
    assert (found.host, [turn.role for turn in found.turns]) == (host, ["host", "guest"] * 3)
    assert [(one.name, one.post, one.org) for one in found.guests] == [("沈砚", "院长", "云溪市医院")]


def test_a_line_between_the_fields_of_a_header() -> None:
    header = ["受访者：沈砚（云溪市医院院长）", "采访者：县志办", "采访时间：2012年6月3日"]
    assert said(talk(*header, *by_turns("采访者：", "沈砚："))) == as_said("采访者", "沈砚")


def test_foreign_guests_behind_others_in_a_list() -> None:
    found = talk("嘉宾：镇医院主任沈砚、健康站站长尤命·瓦旦", *by_turns("主持人：", "尤命·瓦旦："))
    assert found
    assert [(one.name, one.post) for one in found.guests] == [("沈砚", "主任"), ("尤命·瓦旦", "站长")]
    told = talk("曾任县医院顾问的马克·哈里斯，现在是教授。", *by_turns("记者：", "哈里斯："), title="专访")
    assert [who for who, _ in said(told)][1] == "马克·哈里斯"


def test_a_post_that_begins_as_another_has_no_name_behind_it() -> None:
    lead = "应本刊之约，云溪市二级巡视员沈砚以书面形式回答了问题。"
    found = talk(lead, *by_turns("（一）", ""), title="书面专访：医院总会计师制度为何要推")
    assert [who for who, _ in said(found)][1::2] == ["沈砚"] * 3


def test_nobody_is_introduced_behind_the_first_question() -> None:
    lead = "今天请到云溪市医院医生沈砚来聊聊。"
    lines = ["Q1：要治吗？", "A1：成年人原则上建议治。", "Q2：要查吗？", "A2：成年人原则上要查。"]
    assert [who for who, _ in said(talk(lead, *lines, title="科普访谈"))][1::2] == ["沈砚"] * 2


def test_a_heading_in_brackets_is_no_nickname() -> None:
    found = said(talk("【开场】医院怎样？院长沈砚和记者算了一笔账。", *by_turns("【记者】", "【沈砚】")))
    assert found == as_said("记者", "沈砚")


def test_patients_are_answered_by_somebody_whom_the_page_names() -> None:
    lines = by_turns("患者：", "医生：")
    assert talk("本期请来云溪市医院护士长沈砚。", *lines)
    assert talk("以下为接诊片段。", *lines, title="沟通案例分析题") is None


def posts_of(found: Interview | None) -> list[tuple[str | None, str | None, str | None]]:
    return [(one.name, one.post, one.org) for one in found.guests] if found else []


def test_a_post_that_several_have() -> None:
    lead = "岭头村卫生室两位村医沈砚、甘草生和贺兰走村串户。"
    found = talk(lead, *by_turns("记者：", "沈砚："), "记者：累吗？", "甘草生：累，问他。", "贺兰：不累，问她。")
    assert posts_of(found) == [(name, "村医", "岭头村卫生室") for name in ("沈砚", "甘草生", "贺兰")]
    alone = talk(
        "云溪市医院院长沈砚和贺兰走村串户。", *by_turns("记者：", "沈砚："), "记者：累吗？", "贺兰：不累，问她。"
    )
    assert posts_of(alone)[1] == ("贺兰", None, None)


def test_the_post_of_a_label_is_that_of_its_bearer() -> None:
    lead = "云溪市医院的走廊里加了床。那年冬天，沈砚从市里调来当院长。沈砚说，够用。"
    assert posts_of(talk(lead, *by_turns("本刊：", "院长："))) == [("沈砚", "院长", "云溪市医院")]


def test_the_post_in_the_headline_before_a_name() -> None:
    found = talk("阿木尔·朝鲁来了十二年。", *by_turns("记者：", "朝鲁："), title="马背上的院长：阿木尔·朝鲁访谈")
    assert [(one.name, one.post) for one in found.guests] == [("阿木尔·朝鲁", "院长")]  # type: ignore[union-attr]


def test_an_academician_who_is_called_so() -> None:
    found = talk("沈砚院士今年八十三岁，仍每天爬楼。沈砚不坐电梯。", *by_turns("本刊记者：", "沈砚："))
    assert [(one.name, one.post) for one in found.guests] == [("沈砚", "院士")]  # type: ignore[union-attr]


def test_the_text_tells_more_of_somebody_than_the_headline() -> None:
    lead = "沈砚，云溪市医院急诊科副主任医师，从业十三年。"
    found = talk(lead, *by_turns("记者：", "沈砚："), title="急诊科医生沈砚：我们不是铁打的")
    assert posts_of(found) == [("沈砚", "副主任医师", "云溪市医院急诊科")]
    called = talk("沈砚从业十三年。", *by_turns("记者：", "沈砚："), title="急诊科医生沈砚：我们不是铁打的")
    assert posts_of(called)[0][1] == "医生"
