"""What bears out a label: the words behind it and the other labels of the page; every page is invented."""

from __future__ import annotations

from typing import Any

from crawler.extract.interview import turns

SPOKEN = """
今天和你聊托育。今天和您聊托育。今天我来聊托育。今天咱来聊托育。今天同大家聊托育。谢谢提问。感谢邀请。欢迎收看。请问从何谈起。有这个条件吗。价格呢。各位上午好。诸位上午好。
主持人好。好的。是的。对的。没错。嗯，就这么办。听众下午好。网友下午好。女士们下午好。朋友们下午好。来信收悉。所反映的问题已转办。所咨询的问题如下。来电已登记。留言已登记。
"""
ASKING = (
    "请问托位够不够 有托位吗 能否再便宜些 是否收费 为什么这么贵 怎么报名 如何报名 有哪些亮点 今年建多少？ 今年建多少? 请局长介绍进展 请局长谈进展 请局长说进展 请局长讲进展 "
    "请局长解答 请局长回答"
)
NOUNS = "水金白黄红花云车鱼米方平安常经查计成乐路井段谷牛羊温古空相关权益阳干诸左钟简皮毛石雷冷蓝汤梅桂苏姜葛丁包"
PROFILES = "男 女 1980年生 1980年出生 1980年5月生 2003年毕业 2005年12月参加工作 2006年入职 生于1980年 毕业于示例医学院 现任职于县医院 曾任职于县医院"


def read(*lines: str) -> list[dict[str, Any]]:
    return turns([*lines])


def speakers(*lines: str) -> list[str | None]:
    return [one["speaker"] for one in read(*lines)]


def roles(*lines: str) -> list[str | None]:
    return [one["role"] for one in read(*lines)]


def test_a_name_before_words_to_somebody() -> None:
    for words in SPOKEN.replace("\n", "").split("。")[:-1]:
        assert speakers(f"宋知微：{words}。") == ["宋知微"], words
    assert speakers("宋知微：托育机构要办好。") == [None]
    for profile in PROFILES.split():
        assert speakers(f"宋知微：{profile}，大家都叫她小宋。") == [None], profile
        assert speakers(f"市卫生健康局局长宋知微：{profile}，大家都叫她小宋。") == [None], profile


def test_a_person_before_sentences() -> None:
    for words in (
        "先试点。",
        "先试点！",
        "先试点?",
        "先试点；再推开",
        "先试点;再推开",
        "慢慢来，先试点……",
        "老人、孩子……",
    ):
        assert speakers(f"市卫生健康局局长沈砚：{words}") == ["沈砚"], words
    assert speakers("市卫生健康局局长沈砚：抓住机遇开新局") == [None]


def test_an_outlet_that_asks() -> None:
    for words in ASKING.split():
        assert speakers(f"《示例健康报》：{words}", "宋知微：我来回答。")[0] == "《示例健康报》", words
    assert speakers("健康网：托育服务办得怎么样？", "宋知微：托位有六千个。") == [None, None]
    assert (
        speakers("健康网：托育服务办得怎么样？", "宋知微：托位有六千个。", "健康网：够用吗？", "宋知微：够用。")
        == ["健康网", "宋知微"] * 2
    )


def test_words_for_a_role_that_need_words_to_somebody() -> None:
    for word in "A a 专家 医生 律师 患者 家长 居民 群众 学员".split():
        assert speakers(f"{word}：感冒别急着吃抗生素。") == [None], word
        assert speakers(f"{word}：感冒了您别急着吃抗生素。") == [word], word
    for text in ("主：医院的主楼。", "记：三等功一次。", "问题1：投入不足，需要补齐。", "主：", "答："):
        assert speakers(text) == [None], text
    assert speakers("记：怎么报名？", "记：怎么缴费？") == ["记", "记"]
    assert speakers("问题1：请问怎么报名？") == ["问题1"]
    assert speakers("网友：周末开门") == [None]
    assert speakers("网友：周末开门", "网友：夜间开门") == ["网友", "网友"]


def test_surnames_that_head_lists() -> None:
    for char in NOUNS:
        assert speakers(f"{char}：每天都要用一点。") == [None], char
        assert speakers(f"{char}：大家好。") == [char], char
    assert speakers("郭：每天都来一趟。") == ["郭"]
    assert speakers("郭：每天都来一趟") == [None]
    assert speakers("嘉宾：市医院院长石望", "主持人：大家好。", "石：每天都来。")[2] == "石"


def test_who_presides() -> None:
    def presides(words: str, post: str = "市卫生健康局处长") -> bool:
        return roles(f"{post}林汐：{words}", "市医保局局长沈砚：谢谢，下面报告情况。")[0] == "host"

    for word in "介绍 发布 说明 回答 解答 提问".split():
        assert presides(f"今天开会。请沈砚局长{word}。"), word
    for first in ("欢迎", "感谢"):
        for word in "出席 参加 收看 收听 做客".split():
            assert presides(f"{first}记者{word}。"), first + word
    for post in "示例省新闻局局长 示例省新闻办主任 示例省新闻处处长 示例省宣传处处长 示例省新闻发言人".split():
        for words in ("各位记者朋友。", "大家好。", "大家上午好。", "大家下午好。", "女士们，先生们。"):
            assert presides(words, post), post + words
    assert not presides("各位记者朋友。")
    assert not presides("下面报告情况。", "示例省宣传处处长")
    assert not presides("下面报告情况。" + "全市托位充足，" * 4 + "谢谢各位。", "示例省宣传处处长")
    assert roles("市医保局局长沈砚：谢谢，先报告情况。", "市卫生健康局处长林汐：请沈砚局长介绍。") == ["guest", "guest"]
    assert roles("主持人：大家好。", "市卫生健康局处长林汐：请沈砚局长介绍。") == ["host", "guest"]


def test_turns_inside_a_line() -> None:
    for mark in ("。", "！", "？", "!", "?", "…", "”", '"', "；", ";", "）", ")", "]", "~", " ", "　", "。 "):
        one = read(f"记者：请问今年招多少{mark}答：两百名。")[0]
        assert [(inner["speaker"], inner["role"], inner["text"]) for inner in one.get("behind", [])] == [
            ("答", "guest", "两百名。")
        ], mark
        assert one["text"].startswith("请问今年招多少"), mark
    for mark in "。！？；”]":
        one = read(f"主持人：大家好！谢谢{mark}嘉宾：主持人好。")[0]
        assert [inner["speaker"] for inner in one.get("behind", [])] == ["嘉宾"], mark
    for label in ("[嘉宾]", "【嘉宾】", "[嘉宾]：", "嘉宾：", "嘉宾 ："):
        one = read(f"主持人：大家好。{label}主持人好。")[0]
        assert [(inner["speaker"], inner["form"]) for inner in one.get("behind", [])] == [("嘉宾", "run-together")], (
            label
        )
    for text in (
        "主持人：大家好。今天的话题：托育。",
        "主持人：大家好，嘉宾：两位。",
        "主持人：大家好。嘉宾：沈砚",
        "主持人：大家好。嘉宾：",
    ):
        assert "behind" not in read(text)[0], text
    one = read("主持人：欢迎沈砚院长。", "沈砚：大家好，主持人：请坐。", "沈砚：好的。主持人 请问沈砚 ：我来答。")
    assert [(inner["speaker"], inner["text"]) for inner in one[2].get("behind", [])] == [("沈砚", "我来答。")]


def test_turns_inside_a_line_where_nobody_asks_at_its_beginning() -> None:
    for first, then in (
        ("嘉宾：大家好。", "网友：请问您周末开门吗？"),
        ("嘉宾：大家好。", "主持人：谢谢您。"),
        ("嘉宾：大家好。", "记者：谢谢您。"),
        ("专家：大家好，我先讲。", "嘉宾：谢谢大家。"),
    ):
        one = read(first + then)[0]
        assert [inner["speaker"] for inner in one.get("behind", [])] == [then.split("：")[0]], first + then
    for line, then in (
        ("记者：够吗？市医院院长沈砚：够。", "沈砚"),
        ("记者：够吗？沈院长：够。", "沈院长"),
        ("记者：够吗？宋知微：够。", "宋知微"),
        ("嘉宾：大家好。沈院长：够", None),
    ):
        assert [inner["speaker"] for inner in read(line)[0].get("behind", [])] == ([then] if then else []), line
    for first in ("沈院长：大家好，我先讲。", "宋知微：大家好，我先讲。"):
        who = first.split("：")[0]
        for blank in ("", " ", "　"):
            one = read(first, f"嘉宾：大家好。{who}{blank}：够。")[1]
            assert [inner["speaker"] for inner in one.get("behind", [])] == [who], first + blank
    assert speakers("网友：请问周末开门吗？", "宋知微：周末上午开门。") == ["网友", "宋知微"]


def test_what_stands_behind_a_name_inside_a_line() -> None:
    first = "市医院院长沈砚：大家好，我先讲。"
    for line in ("市医院院长沈砚：女，1980年生。", "市医院院长沈砚：市医院院长"):
        assert [(one["speaker"], one.get("behind")) for one in read(first, line)] == [("沈砚", None), (None, None)], (
            line
        )
    one = read("嘉宾：市医院院长沈砚", "专家：大家好，我先讲。沈砚：我来补充。")[1]
    assert [inner["speaker"] for inner in one.get("behind", [])] == ["沈砚"]
    one = read("主持人：够吗？", "何局长：我们够。", "宋知微：床位够。")
    assert [turn.get("behind") for turn in one] == [None] * 3


def test_a_page_without_marks_of_labels() -> None:
    for lines in (("答：您好，可以办理。",), ("答:您好，可以办理。",), ("答｜您好，可以办理。",), ("答|您好，可以办理。",), ("答丨您好，可以办理。",), ("[答]您好，可以办理。",),
                  ("【答】您好，可以办理。",)):  # fmt: skip
        assert speakers(*lines) == ["答"], lines
    assert speakers("示例日报记者", "请问何时启用？")[0] == "示例日报记者"
    assert speakers("示例日報記者", "請問何時啟用？")[0] == "示例日報記者"
    assert speakers("主持人", "大家好，欢迎收看。")[0] == "主持人"
    assert speakers("会议结束了", "大家散去") == [None, None]


def test_words_end_before_a_stray_bracket() -> None:
    for words, wanted in {
        "大家好！]": "大家好！",
        "大家好！】": "大家好！",
        "大家好！[掌声]": "大家好！[掌声]",
        "大家好！【掌声】": "大家好！【掌声】",
    }.items():
        assert read(f"主持人：{words}")[0]["text"] == wanted, words


def test_labels_that_others_bear_out() -> None:
    host = "主持人：大家好，今天谈托育。"
    for label, words, read_as in (
        ("宋知微", "托位够。", "宋知微"), ("市卫生健康局", "托位够。", "市卫生健康局"), ("局长", "托位够。", "局长"), ("晚报", "托位够。", "晚报"),
    ):  # fmt: skip
        assert speakers("主持人：托位够吗？", f"{label}：{words}")[1] == read_as, label
    assert speakers("托位够吗？", "市卫生健康局：托位够。") == [None, None]
    assert speakers("市卫生健康局：您好，托位够。") == [None]
    assert speakers("局长：您好，托位够。") == [None]
    assert speakers(host, "沈局长：谢谢。", "宋知微：托位够。", "宋知微：价格低。")[2:] == ["宋知微", "宋知微"]


def test_who_asks_where_no_label_says_so() -> None:
    assert roles("林汐：托位够吗？", "沈砚：我们够。", "林汐：贵吗？", "沈砚：我们不贵。") == ["reporter", "guest"] * 2
    assert (
        roles("沈砚：大家好，我先讲几句。", "林汐：贵吗？", "沈砚：我们不贵。", "林汐：远吗？")
        == ["guest", "reporter"] * 2
    )
    assert (
        roles("沈砚：大家好，我先讲几句。", "林汐：价格多少？", "沈砚：我们不贵。", "林汐：离家多远？")
        == ["guest", "reporter"] * 2
    )
    assert roles("嘉宾：沈砚", "林汐：大家都说贵。", "沈砚：贵吗？我们不贵。")[1:] == ["reporter", "guest"]
    assert roles("林汐：托位够吗？", "沈砚：我们够。", "何澜：我们也够。") == ["guest"] * 3
    assert roles("郭：您怎么看？", "李：我们在努力。", "郭：谢谢您。") == ["reporter", "guest", "reporter"]


def test_labels_on_lines_of_their_own() -> None:
    person = "市医院院长沈砚"
    for lines, wanted in (
        (("示例日报记者", "请问何时启用？"), "示例日报记者"), (("示例日报记者", "活动掠影"), None), ((person, "我们的床位够用。"), "沈砚"), ((person, "床位够用。"), None),
        ((person, "床位够用，" * 11 + "请您放心。"), "沈砚"), ((person, "床位够用，" * 12 + "请您放心。"), None), (("沈砚", "我们的床位够用。"), None),
        (("主持人林汐", "大家好，欢迎收看。"), "林汐"), (("嘉宾", "主持人好，大家好。"), "嘉宾"), (("市卫生健康局", "我们的床位够用。"), None),
    ):  # fmt: skip
        assert speakers(*lines, "（记者 王某）")[0] == wanted, lines
    for lines in (("沈砚", "床位够用。"), (person, "床位够用。"), ("嘉宾", "床位够用。")):
        got = speakers("记者：床位够吗？", *lines, "记者：贵吗？", *lines)
        assert got[1] == got[4] == ("嘉宾" if lines[0] == "嘉宾" else "沈砚"), lines


def test_credits_and_profiles_are_no_words() -> None:
    host = ("主持人：大家好，谈谈托育。", "主持人：请问贵吗？")
    for line in (
        "宋知微：市医院院长，主任医师",
        "沈院长：市医院院长，您的朋友",
        "局长：市医院院长",
        "记者：方若琳",
        "嘉宾：沈砚",
        "主持人：林汐",
        "医生：沈砚",
    ):
        assert speakers(*host, line)[2] is None, line
    for line in ("沈院长：感谢局长，床位够用。", "沈院长：我是院长，床位够用。"):
        assert speakers(*host, line)[2] == "沈院长", line
    assert roles("问：男，1980年生，要吃药吗？", "网友：女，今年四十，要吃药吗？", "沈砚：不用。")[:2] == [
        "reporter",
        "citizen",
    ]


def test_how_far_words_to_somebody_are_looked_for() -> None:
    filler = "床位够用价格低，" * 8
    for label in ("宋知微", "石"):
        for at, wanted in ((59, label), (60, None)):
            assert speakers(f"{label}：{filler[:at]}您放心。") == [wanted], (label, at)


def test_labels_beside_a_sure_speaker() -> None:
    asks, tells = "记者：床位够吗？", "市医保局局长何澜：我们够用。"
    for lines, wanted in (
        (("答：可以办理",), None), ((asks, "答：可以办理"), "答"), ((tells, "答：可以办理"), "答"), ((tells, "宋知微：床位够。"), "宋知微"),
        ((tells, "宋知微：床位够。", "宋知微：价格低。"), "宋知微"), (("市医保局局长何澜：我们够用，宋知微也来了。", "宋知微：床位够。"), "宋知微"),
        ((asks, "何局长：我们够。", "宋知微：床位够。"), "宋知微"), (("嘉宾：宋知微", "宋知微：床位够。"), "宋知微"),
        ((asks, "何局长：我们够。", "市卫生健康局：床位够。"), None), ((asks, "市卫生健康局：床位够。"), "市卫生健康局"), ((tells, "市卫生健康局：床位够。"), None),
        (("晚报：贵吗？", "市卫生健康局：不贵。", "晚报：够吗？", "市卫生健康局：够。"), "市卫生健康局"), (("市卫生健康局：床位够。",), None),
        ((asks, "[河西人家]周末开门吗？"), "河西人家"),
        (("[宋知微]大家好，我先讲。", "[河西人家]周末开门。"), None), ((asks, "[宋知微]床位够。", "[河西人家]周末开门吗？"), "河西人家"),
    ):  # fmt: skip
        assert speakers(*lines)[-1] == wanted, lines
    assert speakers("市卫生健康局：床位够。", asks) == [None, "记者"]
    for lines, wanted in (
        ((asks, "市医院院长沈砚", "床位够用。"), "沈砚"), (("嘉宾：沈砚", asks, "沈砚", "床位够用。"), "沈砚"), ((asks, "沈砚", "床位够用。"), "沈砚"),
        (("沈砚", "床位够用。", "沈砚", "价格便宜。", "（记者 王某）"), None), ((tells, "市医院院长沈砚", "床位够用。"), "沈砚"),
    ):  # fmt: skip
        assert [one for one in speakers(*lines) if one and one not in ("记者", "何澜")] == (
            [wanted] if wanted else []
        ), lines


def test_roles_of_those_who_are_no_hosts() -> None:
    assert roles("[主持人]大家好，请提问。", "[晚报]贵吗？", "[晚报]谢谢。") == ["host", "reporter", "other"]
    assert roles("[晚报]贵吗？", "[宋知微]我们不贵。", "[晚报]谢谢您。") == ["reporter", "guest", "reporter"]
    assert roles("主持人：大家好，请提问。", "[河西人家]周末开门吗？", "[河西人家]谢谢您。", "[沈砚]请放心。")[1:3] == [
        "citizen",
        "guest",
    ]
    assert roles("嘉宾：市医院院长沈砚", "主持人：林汐", "林汐：大家好，床位够吗？", "沈砚：我们够用。")[2:] == [
        "host",
        "guest",
    ]
    assert roles("主持人：我是主持人林汐。", "林汐：床位够吗？", "沈砚教授：我们够用。") == ["host", "host", "expert"]
    assert roles("郭：床位够。", "李：我们也够？", "王：都够。") == ["guest", "reporter", "guest"]
    assert roles("专家：大家好。", "网友：请问够吗？", "答：您好，够。", "发言人：谢谢大家。") == [
        "expert",
        "citizen",
        "guest",
        "guest",
    ]


def test_a_label_in_round_brackets_and_one_with_a_note() -> None:
    asks = "记者：床位够吗？"
    assert speakers(asks, "（宋知微）床位够用。") == ["记者", "宋知微"]
    assert speakers(asks, "（掌声）床位够用。") == ["记者", None]
    assert speakers(asks, "（宋知微）") == ["记者", None]
    assert speakers(asks, "提问者1（男，约五十岁）：药够吗？", "何局长：我们够。")[1] == "提问者1"
