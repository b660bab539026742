"""How the labels of turns are set: marks, numbers and times around them; every page is invented."""

from __future__ import annotations

from crawler.extract.interview.dialogue import read_dialogue
from crawler.extract.interview.line_turns import turns

HEADER = "访谈时间：2024年4月18日 9:30"
OTHER = ("主持人：请看下一个问题。", "沈砚：好的，谢谢大家。")


def first(*lines: str) -> tuple[str, str | None, str]:
    """Return speaker, time and words of the first turn of a page."""
    one = read_dialogue([HEADER, *lines]).turns[0]
    return one.speaker, one.at, one.words


def speakers(*lines: str) -> list[str | None]:
    return [one["speaker"] for one in turns([*lines])]


def test_marks_before_a_label() -> None:
    for mark in (" ", "　", ">", "●", "■", "◆", "▲", "★", "◎", "○", "•", "*", "#", '"', "“", "—", "——", "-", "--", "● ", "1、", "2.", "3．", "（1）", "(2)",
                 "（3）、", "[4]、", " ●", "　●", "一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、", "九、", "十、", "（一）", "（二）", "（三）", "（四）", "（五）",
                 "（六）", "（七）", "（八）", "（九）", "（十）", "十二、 ", "1、　"):  # fmt: skip
        if mark != "3．":
            assert first(f"{mark}主持人：大家好！", *OTHER) == ("主持人", None, "大家好！"), mark
            if "[" not in mark:
                assert first(f"{mark}[主持人]大家好！", *OTHER) == ("主持人", None, "大家好！"), mark


def test_times_beside_a_label() -> None:
    for stamp, at in {
        "2007-09-05 15:00:25": "2007-09-05T15:00:25",
        "2007/09/05 15:00": "2007-09-05T15:00:00",
        "2007.09.05 15:00": "2007-09-05T15:00:00",
        "2007年9月5日 15:00": "2007-09-05T15:00:00",
        "2007-09-05T15:00:25": "2007-09-05T15:00:25",
        "[2007-09-05 15:00]": "2007-09-05T15:00:00",
        "(2007-09-05 15:00)": "2007-09-05T15:00:00",
        "09-05 15:00": "2024-09-05T15:00:00",
        "09/05 15:00": "2024-09-05T15:00:00",
        "09.05 15:00": "2024-09-05T15:00:00",
        "9月5日 15:00": "2024-09-05T15:00:00",
        "15:00": "2024-04-18T15:00:00",
        "15:00:25": "2024-04-18T15:00:25",
        "(15:00)": "2024-04-18T15:00:00",
        "（15:00）": "2024-04-18T15:00:00",
        "[15:00]": "2024-04-18T15:00:00",
    }.items():
        wanted = ("主持人", f"{at}+08:00", "大家好！")
        for line in (f"{stamp} [主持人] 大家好！", f"{stamp}【主持人】：大家好！", f"[主持人] {stamp} 大家好！", f"[主持人]：{stamp} 大家好！",
                     f"{stamp} 主持人：大家好！", f"主持人 {stamp}：大家好！", f"[主持人] 大家好！ {stamp}", f"主持人：大家好！{stamp}"):  # fmt: skip
            if not line.startswith(("09.05 15:00 主", "[15:00] 主")):
                assert first(line, *OTHER) == wanted, line
    for lead in ("1、 ", "1、　"):
        assert first(f"{lead}15:00 主持人：大家好！", *OTHER) == ("主持人", "2024-04-18T15:00:00+08:00", "大家好！"), (
            lead
        )


def test_brackets_and_bars() -> None:
    for line in ("【主持人】大家好！", "[主持人：]大家好！", "[主持人:]大家好！", "［主持人］大家好！", "〔主持人〕大家好！", "〖主持人〗大家好！", "[主持人]大家好！]", "主持人｜大家好！",
                 "主持人|大家好！", "主持人丨大家好！", "主持人：大家好！", "主持人︰大家好！", "主持人﹕大家好！"):  # fmt: skip
        assert first(line, *OTHER) == ("主持人", None, "大家好！"), line
    assert speakers("主持人｜大家好！", "沈砚｜健康专栏请您关注", *OTHER)[1] is None


def test_labels_that_begin_a_sentence_or_stand_in_one() -> None:
    for line in (
        "报名截止了。示例市卫生健康局：请大家留意。",
        "报名截止了！示例市卫生健康局：请大家留意。",
        "报名截止了？示例市卫生健康局：请大家留意。",
    ):
        assert speakers("记者：请问何时报名？", line, "记者：谢谢您。")[1] is None, line


def test_nicknames_in_brackets() -> None:
    def nick(text: str) -> bool:
        lines = (
            "[主持人]大家好，欢迎提问。",
            f"[{text}]请问村卫生站周末开门吗？",
            "[沈砚]周末上午开门，谢谢您。",
            "[主持人]谢谢。",
        )
        return turns([*lines])[1]["role"] == "citizen"

    for text in ("河西人家", "小草", "来自河西的快乐小石头呀呀呀呀呀"[:14]):
        assert nick(text), text
    for text in (
        "草",
        "来自河西的快乐小石头呀呀呀呀呀"[:15],
        "图片",
        "正文",
        "12345",
        "？？？",
        "！！！",
        "。。。",
        "，，，",
        "///",
        "\\\\\\",
        "===",
        "字体大小",
    ):
        assert not nick(text), text


def test_a_label_on_lines_of_its_own() -> None:
    got = turns(
        ["主持人", "大家好，欢迎收看。", "省人民医院院长", "陆清和", "谢谢主持人，谢谢大家。", "陆清和", "请大家放心。"]
    )
    assert [(one["speaker"], one["post"], one["role"], one["form"]) for one in got if one["speaker"]] == [
        ("主持人", None, "host", "label-own-lines"),
        ("陆清和", "省人民医院院长", "guest", "label-own-lines"),
        ("陆清和", None, "guest", "label-own-lines"),
    ]
    got = turns(["主持人", "省卫生健康委处长", "岳岚", "大家好，欢迎收看。", "省医院院长", "陆清和", "谢谢大家。"])
    assert [(one["speaker"], one["role"]) for one in got if one["speaker"]] == [("岳岚", "host"), ("陆清和", "guest")]
    assert speakers("省政府新闻发布处处长", "岳岚", "大家好，欢迎各位。", "记者：贵吗？")[:3] == ["岳岚", None, None]
    assert speakers("主持人", "直播开始", "大家好，欢迎收看。") == ["主持人", None, None]
    assert speakers("市卫生健康局", "主持人", "大家好，欢迎收看。") == [None, "主持人", None]
    for line in ("出席的有市卫健委主任沈砚，市医保局局长秦望", "图为“健康使者”志愿者秦望"):
        assert speakers("记者：请问谁来了？", line, "大家请看现场的图片，谢谢。") == ["记者", None, None], line
    assert turns(["主持人： 　\n您好，欢迎收看。"])[0]["form"] == "label-newline"
