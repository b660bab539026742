"""The lines over a transcript, word for word; occasions and persons are invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview.header import field_of, read_header
from crawler.extract.interview.spoken_lines import spoken_lines
from crawler.items import Block

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
        header = read_header(lines)
        return [person.name for person in header.guests], header.lines

    first = "嘉宾：市卫生健康局局长沈砚"
    assert guests(first, "市医保局局长秦望") == (["沈砚", "秦望"], {0, 1})
    assert guests(first, "", "市医保局局长秦望") == (["沈砚", "秦望"], {0, 2})
    assert guests(first, "直播实录", "市医保局局长秦望") == (["沈砚"], {0})
    assert guests(first, "林汐") == (["沈砚"], {0})
    assert guests(first, "市医保局局长秦望，您好！") == (["沈砚"], {0})
    assert guests(first, "市医保局局长秦望、副局长白朗：大家好") == (["沈砚"], {0})
    assert guests("时间：2024年4月18日", "市医保局局长秦望") == ([], {0})
    hosts = read_header(["主持人：市广播电视台主任林汐", "市广播电视台主编白朗"]).hosts
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
    header = read_header(lines)
    assert (header.theme, header.held_at, header.place) == ("托育", "2024-04-18T09:30:00+08:00", "示例会堂")
    assert ([person.name for person in header.hosts], header.guests, header.lines) == (["林汐"], [], set(range(7)))
    assert read_header(["时间：另行通知", "时间：2025年1月1日"]).held_at == "2025-01-01"


def test_a_header_stands_at_the_top() -> None:
    for lines, theme in ((59, "托育"), (60, None)):
        assert read_header(["近日，我市开展义诊。"] * lines + ["主题：托育"]).theme == theme, lines


def test_persons_stand_as_printed() -> None:
    header = read_header(["嘉賓：市衛生健康局局長沈硯、副局長何瀾", "主持人：林 汐"])
    assert header.guests == [("沈硯", "市衛生健康局局長"), ("何瀾", "副局長")]
    assert header.hosts == [("林汐", None)]
    assert read_header(["嘉宾：沈砚（示例（高新）区局长）", "嘉宾：示例（高新）区局长何澜"]).guests[-1] == (
        "何澜",
        "示例（高新）区局长",
    )


def hosts(*lines: str) -> list[str]:
    return [person.name for person in read_header(lines).hosts]


def test_a_host_known_by_a_nickname_stands_beside_other_fields() -> None:
    guest = "嘉宾：市卫生健康局局长沈砚"
    for nick in ("小雨", "阿梁", "大鹏", "Kelly"):
        assert hosts(f"主持人：{nick}", guest) == hosts(guest, f"主持人：{nick}") == [nick], nick
        assert hosts(f"主持人： {nick}。", guest) == [nick], nick
    assert hosts("主持：阿樂", "嘉賓：市衛生健康局局長沈硯") == ["阿樂"]
    for words in ("大家好", "欢迎您", "您好"):
        assert hosts(guest, f"主持人：{words}") == [], words
    assert hosts("近日，我市开展义诊。", "主持人：小雨") == []
    assert hosts(guest, "主持人：今天请到沈局长") == []


def test_fields_that_share_a_line() -> None:
    for line in ("主持：阿梁；嘉宾：市医院院长沈砚", "主持：阿梁。嘉宾：市医院院长沈砚。"):
        header = read_header([line])
        assert ([one.name for one in header.hosts], header.guests, header.lines) == (
            ["阿梁"],
            [("沈砚", "市医院院长")],
            {0},
        )
    told = read_header(["本期上线单位：市医保局。上线嘉宾：局长沈砚。主持人：林汐。"])
    assert ([one.name for one in told.hosts], [one.name for one in told.guests]) == (["林汐"], ["沈砚"])
    assert read_header(["沈砚：好的。主持人：林汐。"]).hosts == []
    assert read_header(["主持人：两位好。看病最难的是什么？"]).hosts == []


def test_a_list_of_guests_may_begin_on_the_next_line() -> None:
    header = read_header(["对话人：", "沈砚　市医院院长，退休法官", "何澜　市医院护士", "记者：累吗？"])
    assert [one.name for one in header.guests] == ["沈砚", "何澜"]
    assert header.lines == {0, 1, 2}
    assert read_header(["嘉宾：", "大家好，我是沈砚。"]).guests == []


def test_whoever_labels_turns_is_named_at_the_end_of_a_list() -> None:
    lines = ["嘉宾：市医院院长沈砚、护理部织梦师索南达杰", "索南达杰：好。", "沈砚：好。", "索南达杰：再见。"]
    assert read_header(lines).guests == [("沈砚", "市医院院长"), ("索南达杰", "护理部织梦师")]
    assert read_header(["人物：织梦师索南达杰", *lines[1:]]).guests == []
    assert [one.name for one in read_header(lines[:2]).guests] == ["沈砚"]


def test_who_asked_is_no_guest() -> None:
    header = read_header(["采访对象：沈砚，市医院院长", "采访人：本刊记者 左思齐"])
    assert ([one.name for one in header.guests], header.reporters) == (["沈砚"], {"左思齐"})
    assert read_header(["采访人：请问贵吗？"]).reporters == set()


def test_a_list_that_ends_as_a_sentence_does() -> None:
    assert [one.name for one in read_header(["嘉宾：市医院院长沈砚、市医保局局长何澜。"]).guests] == ["沈砚", "何澜"]
    assert read_header(["主持人：感谢沈院长，也感谢大家。"]).hosts == []


def test_a_table_of_fields() -> None:
    table = "访谈主题\t医保\n访谈时间\t2024年4月18日\n访谈嘉宾\t市医院院长沈砚"
    lines = [block.text or "" for _, block in spoken_lines([Block("table", table)])]
    header = read_header(lines)
    assert (header.theme, (header.held_at or "")[:10], [one.name for one in header.guests]) == (
        "医保",
        "2024-04-18",
        ["沈砚"],
    )
    assert spoken_lines([Block("table", "姓名\t沈砚\n年龄\t六十")]) == []


def test_a_row_of_a_table_of_turns_without_a_speaker_is_no_line() -> None:
    table = "记者\t医院的夜间门诊开到几点？\n沈砚\t开到十点，节假日也不休息。\n：\t好\n记者\t谢谢您。\n沈砚\t也谢谢大家，请多保重。"
    lines = [block.text for _, block in spoken_lines([Block("table", table)])]
    assert lines == [
        "记者：医院的夜间门诊开到几点？",
        "沈砚：开到十点，节假日也不休息。",
        "记者：谢谢您。",
        "沈砚：也谢谢大家，请多保重。",
    ]


def test_who_asked_may_be_a_paper() -> None:
    assert read_header(["采访者：示例周刊记者"]).lines == {0}


@pytest.mark.parametrize("who", ["城北日报记者 左思齐", "城北日报记者左思齐", "本报记者　左思齐", "记者左思齐"])
def test_a_reporter_is_the_host(who: str) -> None:
    header = read_header([f"主持人：{who}", "嘉宾：城北市第一医院院长 沈砚"])
    assert [one.name for one in header.hosts] == ["左思齐"]
    assert header.lines == {0, 1}
