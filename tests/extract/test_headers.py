"""The lines over a transcript, word for word; occasions and persons are invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview.header import field_of, read_header

OCCASIONS = (
    "在线 网上 访谈 直播 节目 活动 发布会 新闻发布会 采访 对话 做客 座谈 会议 本期 今日 今天 上线 特邀 出席 主讲 连线"
)
WORDS = {
    "theme": "主题 题目 话题 标题 议题",
    "held_at": "时间 日期",
    "place": "地点 地址 场所 现场",
    "host": "主持人 主持 主播",
    "guests": "嘉宾 来宾 嘉宾名单 发布人 受访者 受访人 受访嘉宾 采访对象 对话人物 被访者 专家 人员 人物 领导 主讲人 出席",
}
VALUES = {
    "theme": "让托育更安心",
    "held_at": "2024年4月18日",
    "place": "示例会堂",
    "host": "林汐",
    "guests": "市卫生健康局局长沈砚",
}


@pytest.mark.parametrize("name", WORDS)
def test_every_label_of_a_field(name: str) -> None:
    for word in WORDS[name].split():
        assert field_of(f"{word}：{VALUES[name]}") == (name, VALUES[name]), word


def test_every_occasion_before_a_label() -> None:
    for occasion in OCCASIONS.split():
        assert field_of(f"{occasion}时间：2024年4月18日") == ("held_at", "2024年4月18日"), occasion
        assert field_of(f"{occasion}嘉宾：沈砚") == ("guests", "沈砚"), occasion


def test_how_a_label_is_set() -> None:
    for line in ("时间：某日", "时间:某日", "时间︰某日", "时间﹕某日", "时  间：某日", "[时间]：某日", "【时间】：某日", "●时间：某日", "■时间：某日", "◆ 时间：某日",
                 "▲时间：某日", "★时间：某日", "*时间：某日"):  # fmt: skip
        assert field_of(line) == ("held_at", "某日"), line
    for line in ("【访谈时间】某日", "【访谈时间】 某日", "【訪談時間】某日"):
        assert field_of(line) == ("held_at", "某日"), line
    assert field_of("【访谈时间】2024年5月6日 9:30") == ("held_at", "2024年5月6日 9:30")
    for line in ("主持人 林汐", "主持 林汐", "访谈主持人 林汐", "节目主持 林汐", "发布会主持人 林汐", "主持人　林汐"):
        assert field_of(line) == ("host", "林汐"), line


def test_words_of_a_speaker_and_empty_labels_are_no_fields() -> None:
    for line in (
        "主持人：大家好，欢迎收看。",
        "嘉宾：主持人好，各位网友好。",
        "主持人 请大家就座。",
        "主题：",
        "时间：",
        "地点：",
        "主持人：",
        "时间另行通知",
        "用餐时间：中午",
    ):
        assert field_of(line) is None, line


def test_the_list_of_guests_goes_on() -> None:
    def guests(*lines: str) -> tuple[list[str], set[int]]:
        header, taken = read_header(lines)
        return [person.name for person in header.guests], taken

    first = "嘉宾：市卫生健康局局长沈砚"
    assert guests(first, "市医保局局长秦望") == (["沈砚", "秦望"], {0, 1})
    assert guests(first, "", "市医保局局长秦望") == (["沈砚", "秦望"], {0, 2})
    assert guests(first, "直播实录", "市医保局局长秦望") == (["沈砚"], {0})
    assert guests(first, "林汐") == (["沈砚"], {0})
    assert guests(first, "市医保局局长秦望，您好！") == (["沈砚"], {0})
    assert guests(first, "市医保局局长秦望、副局长白朗：大家好") == (["沈砚"], {0})
    assert guests("时间：2024年4月18日", "市医保局局长秦望") == ([], {0})
    hosts = read_header(["主持人：市广播电视台主任林汐", "市广播电视台主编白朗"])[0].hosts
    assert [person.name for person in hosts] == ["林汐", "白朗"]


def test_what_is_printed_first_counts() -> None:
    lines = [
        "主题：托育",
        "时间：2024年4月18日 9:30",
        "地点：示例会堂",
        "主题：医保",
        "时间：2025年1月1日",
        "地点：别处",
        "主持人：林汐",
    ]
    header, taken = read_header(lines)
    assert (header.theme, header.held_at, header.place) == ("托育", "2024-04-18T09:30:00+08:00", "示例会堂")
    assert ([person.name for person in header.hosts], header.guests, taken) == (["林汐"], [], set(range(7)))
    assert read_header(["时间：另行通知", "时间：2025年1月1日"])[0].held_at == "2025-01-01"


def test_a_header_stands_at_the_top() -> None:
    for lines, theme in ((59, "托育"), (60, None)):
        assert read_header(["近日，我市开展义诊。"] * lines + ["主题：托育"])[0].theme == theme, lines


def test_persons_stand_as_printed() -> None:
    header, _ = read_header(["嘉賓：市衛生健康局局長沈硯、副局長何瀾", "主持人：林 汐"])
    assert header.guests == [("沈硯", "市衛生健康局局長"), ("何瀾", "副局長")]
    assert header.hosts == [("林汐", None)]
    assert read_header(["嘉宾：沈砚（示例（高新）区局长）", "嘉宾：示例（高新）区局长何澜"])[0].guests[-1] == (
        "何澜",
        "示例（高新）区局长",
    )
