"""Where the limits lie between copy, revision, kin and stranger."""

from __future__ import annotations

from typing import Any

import pytest

from crawler.dedupe.numerals import in_digits
from crawler.dedupe.precedence import precedes
from crawler.dedupe.relationship import relationship
from crawler.dedupe.sketch import number_key, sketch
from crawler.dedupe.text import Text, keys

COMMON = (
    "清晨的广场上医务人员给老人量血压测血糖耐心回答他们提出的每一个问题直到中午还有居民陆续赶来排队等候志愿者送上热茶还发放了健康手册了"
    "活动负责人介绍今后将定期走进社区把优质服务送到家门口让更多群众足不出户享受便利同时还请来了名医开讲普及养生常识让大家都养成好的习惯"
    "附近学校的师生也前来参观学习急救技能在教练指导下练习心肺复苏掌握包扎要领遇到险情能够沉着应对挽救生命不少家长称赞课程生动实用希望常办"
    "据了解这样的义诊已经持续多年累计服务数万人次成为当地一张名片受到各方肯定明年还要扩大规模增加项目覆盖偏远乡镇惠及留守儿童和孤寡长辈"
)
OWN = (
    "北方冬季漫长雪后初霁山川银装素裹孩子们堆起高高的雪人用胡萝卜做鼻子笑声传遍整条街巷炉火旁祖母讲述古老传说窗外寒风呼啸屋内温暖如春年货渐渐备齐",
    "南国海滨渔船归港码头灯火通明搬运工人忙碌穿梭箱笼里跳跃着鲜活鱼虾商贩高声议价货车整夜飞驰天亮之前送达各处菜市餐桌上从此多了一道美味佳肴飘香",
)
NAME = "近日经市委组织部研究决定任命王建国同志为清江市人民医院院长。"


def split(text: str, pieces: int) -> str:
    """Return a text as so many sentences."""
    step = -(-len(text) // pieces)
    return "。".join(text[at : at + step] for at in range(0, len(text), step)) + "。"


def text(body: str, title: str = "清江市义诊活动侧记", **told: Any) -> Text:
    return Text("a", title, body, **({"url": "http://a.cn/1.html"} | told))


def pair(common: int, own: int, pieces: int = 2, **told: Any) -> tuple[Text, Text]:
    """Return two texts that have so many characters in common; each has as many of its own, one before, one behind."""
    shared = split(COMMON[:common], pieces)
    one = shared + (f"{OWN[0]}{OWN[0]}"[:own] + "。" if own else "")
    other = (f"{OWN[1]}{OWN[1]}"[:own] + "。" if own else "") + shared
    return text(one, **({"published_at": "2024-05-06"} | told)), text(other, published_at="2024-05-08", **told)


def kind(one: Text, other: Text) -> str | None:
    found, back = relationship(one, other), relationship(other, one)
    assert (found and found[:2]) == (back and back[:2])
    return found.type if found else None


@pytest.mark.parametrize(
    ("common", "own", "kin"),
    [
        (140, 60, "reprint_of"),  # seven tenths
        (140, 61, None),
        (120, 14, "reprint_of"),
        (119, 14, "related"),  # too little for a copy that lacks a tenth
        (119, 13, "reprint_of"),
        (90, 10, "reprint_of"),
        (90, 11, "related"),
        (98, 42, "related"),
        (98, 43, None),
        (40, 0, "same_as"),
        (7, 70, None),
    ],
)
def test_how_much_makes_a_copy(common: int, own: int, kin: str | None) -> None:
    one, other = pair(common, own)
    other.title = "春江花月"
    assert kind(one, other) == kin


@pytest.mark.parametrize(
    ("title", "day", "kin"),
    [
        ("清江市义诊活动侧记", "2024-06-20", "reprint_of"),
        ("清江市义诊活动侧记", "2024-06-21", "related"),
        ("春江花月", "2024-05-08", "related"),
    ],
)
def test_one_headline_within_weeks_makes_a_copy_of_a_little(title: str, day: str, kin: str) -> None:
    one, other = pair(98, 42)
    other.title, other.published_at = title, day
    assert kind(one, other) == kin
    exchanged = split(COMMON[:140], 2)
    one.body, other.body = f"{OWN[0][:30]}。{exchanged}", f"{OWN[1][:20]}。{exchanged}"
    assert kind(one, other) == kin, "a sentence was cut where another one was added"


@pytest.mark.parametrize(
    ("first", "second", "kin"),
    [
        ("春江医院昨天新添了五台检查的机器，门口排队的人少了很多。", "雪山诊所今年新添了八辆接送的车子，门口等候的人少了许多。", "related"),
        ("春江医院昨天新添了五台检查的机器，门口排队的人少了很多。", "渔船归港，码头灯火通明。", "reprint_of"),
        ("春江医院昨天新添了五台机器。", "渔船归港，码头灯火通明。", "reprint_of"),
        ("医院添了五台。", "码头通明。", "related"),
    ],
)  # fmt: skip
def test_a_sentence_in_the_place_of_another_is_a_cut_if_it_is_no_field_and_they_are_not_alike(
    first: str, second: str, kin: str
) -> None:
    shared = split(COMMON[:140], 2)
    assert kind(text(first + shared), text(second + shared, published_at="2024-05-08")) == kin


@pytest.mark.parametrize(
    ("pieces", "titles", "kin"),
    [
        (1, ("冬日纪事", "冬日纪事"), "reprint_of"),
        (1, ("冬日纪事", "冬日纪事：雪后"), "reprint_of"),
        (1, ("冬日纪事", "春江花月"), "related"),
        (1, (None, "春江花月"), "related"),
        (1, (None, None), "related"),
        (2, ("冬日纪事", "春江花月"), "reprint_of"),
    ],
)
def test_a_single_sentence_proves_nothing_without_its_title(
    pieces: int, titles: tuple[str | None, str | None], kin: str
) -> None:
    one, other = pair(140, 20, pieces)
    one.title, other.title = titles
    assert kind(one, other) == kin


def test_short_texts() -> None:
    for length, title, kin in (
        (40, "甲", "same_as"),
        (39, "甲", "same_as"),
        (38, "甲", None),
        (16, "春江花月", "same_as"),
        (15, "春江花月", None),
        (36, "春江花月", "same_as"),
    ):
        assert kind(text(COMMON[:length], title), text(COMMON[:length], title)) == kin, length
    assert kind(text(COMMON[:39], "春江"), text(COMMON[:39], "花月")) is None
    assert kind(text(COMMON[:40], "春江"), text(COMMON[:40], "花月")) == "same_as"
    assert kind(text(COMMON[:39], "春江"), text(COMMON[:200], "春江")) is None
    found = relationship(text(COMMON[:39], "春江"), text(COMMON[:39], "春江"))
    assert found == ("same_as", "words", 1.0) == relationship(text(COMMON[:40]), text(COMMON[:40]))


@pytest.mark.parametrize(
    ("common", "own", "day", "host", "kin"),
    [
        (100, 100, "2024-05-06", "a.cn", "revision_of"),
        (100, 101, "2024-05-06", "a.cn", None),
        (100, 100, "2024-05-07", "a.cn", None),
        (100, 100, "2024-05-06", "b.cn", None),  # nothing within a sentence is changed
        (140, 20, "2024-05-06", "a.cn", "revision_of"),
        (140, 20, "2024-05-06", "b.cn", "reprint_of"),
    ],
)
def test_half_a_text_is_a_version_where_title_day_and_host_agree(
    common: int, own: int, day: str, host: str, kin: str | None
) -> None:
    one, other = pair(common, own)
    other.published_at, other.url = day, f"http://{host}/1.html"
    assert kind(one, other) == kin


def renamed(length: int, pieces: int = 2, **told: Any) -> tuple[Text, Text]:
    body = NAME + split(COMMON[: length - len(NAME) + 1], pieces)
    return text(body, published_at="2024-05-06"), text(
        body.replace("王建国", "李淑珍"), **({"published_at": "2024-05-06"} | told)
    )


def test_one_other_name_is_a_correction_in_a_long_text() -> None:
    assert kind(*renamed(203)) == "revision_of"
    assert kind(*renamed(202)) == "related"
    one, other = renamed(250, pieces=4)
    assert kind(one, other) == "revision_of"
    other.body = other.body.replace("活动负责人介绍", "活动主持人介绍")
    assert kind(one, Text("b", other.title, other.body, published_at="2024-05-06", url=other.url)) == "related"


def edited(**told: Any) -> tuple[Text, Text]:
    """Return two texts of one title and day that differ in a word."""
    body = split(COMMON[:150], 3)
    return text(body, published_at="2024-05-06"), text(
        body.replace("送上热茶", "端来热茶"), **({"published_at": "2024-05-06"} | told)
    )


@pytest.mark.parametrize(
    ("told", "kin"),
    [
        ({}, "revision_of"),
        ({"published_at": "2024-05-06T08:00:00+08:00"}, "revision_of"),
        ({"published_at": "2024-05-07"}, "related"),
        ({"published_at": None}, "related"),
        ({"title": "清江市义诊活动花絮"}, "related"),
        ({"title": "【更正】清江市义诊活动侧记", "published_at": "2024-06-01"}, "revision_of"),
        ({"title": "清江市义诊活动侧记（修订版）", "published_at": "2024-06-01"}, "revision_of"),
        ({"url": "http://b.cn/1.html"}, "revision_of"),
        ({"city": "绿水市"}, "revision_of"),
        ({"document_number": "清卫〔2024〕3号"}, "revision_of"),
    ],
)
def test_what_makes_a_revision(told: dict[str, Any], kin: str) -> None:
    assert kind(*edited(**told)) == kin


def test_cities_and_document_numbers_part_or_join() -> None:
    for city, kin in (("绿水市", "related"), ("清江市", "revision_of"), (None, "revision_of")):
        one, other = edited(city=city)
        one.city = "清江市"
        assert kind(one, other) == kin, city
    for number, kin in (("清卫〔2024〕3号", "revision_of"), ("清卫〔2024〕4号", "related"), (None, "related")):
        one, other = edited(document_number=number, published_at="2024-06-01")
        one.document_number = "清卫〔2024〕3号"
        assert kind(one, other) == kin, number
    one, other = edited(published_at=None)
    one.published_at = None
    assert kind(one, other) == "related", "no day is no common day"


def test_titles_of_one_character_tell_nothing() -> None:
    for title, kin in (("侧记", "revision_of"), ("记", "related")):
        one, other = edited(title=title)
        one.title = title
        assert kind(one, other) == kin, title
    assert (text("", "义诊").headline, text("", "诊").headline, Text("a", None, "").headline) == (
        "义诊",
        "",
        "",
    )


def test_a_correction_needs_most_of_the_text() -> None:
    for common, own, kin in (
        (140, 60, "revision_of"),
        (140, 61, "reprint_of"),
        (130, 130, "reprint_of"),
        (130, 131, None),
        (119, 52, None),
    ):
        one, other = pair(common, own)
        other.title = "【更正】清江市义诊活动侧记"
        assert kind(one, other) == kin, own


def test_marks_of_correction() -> None:
    title = "义诊活动侧记"
    for word in "更正 修订 更新 重发 补充更正".split():
        for marked in (f"【{word}】{title}", f"{word}：{title}", f"{title}（{word}）", f"{title} {word}"):
            assert text("", marked).corrected, marked
            assert text("", marked).headline == title, marked
        assert not text("", f"{word}{title}").corrected, word
        assert not text("", f"{title}{word}").corrected, word
    for word in ("修订版", "更新版"):
        assert text("", f"{title}（{word}）").headline == title
        assert not text("", f"（{word}）{title}").corrected
    assert not Text("a", None, "").corrected


def test_titles_that_differ_in_a_number_stand_over_different_articles() -> None:
    body = split(COMMON[:100], 2)
    for number in "〇零一二三四五六七八九十百千万亿":
        other = "五" if number != "五" else "四"
        assert kind(text(body, f"第{number}批名单公示"), text(body, f"第{other}批名单公示")) == "related", number
    for one, other, kin in (
        ("第3批名单公示", "第4批名单公示", "related"),
        ("涨幅3.5倍名单公示", "涨幅3.6倍名单公示", "related"),
        ("第3批名单公示", "名单公示", "same_as"),
        ("名单公示", "第3批名单公示", "same_as"),
        ("名单公示", "第3批名单的公示", "same_as"),
        ("第3批名单公示", "第3批名单公示（共4页）", "same_as"),
        ("健康讲座第3", "健康讲4期人", "related"),  # six of ten characters
        ("健康讲座第3", "健康讲4期人员", "same_as"),
        ("第3批名单", "第3批名单4", "same_as"),
        ("名单公示第3", "名单公示第35", "same_as"),  # cut off
    ):
        assert kind(text(body, one), text(body, other)) == kin, (one, other)
    found = relationship(*(text(body, f"第{n}批名单公示") for n in (3, 4)))
    assert found == ("related", "title", 1.0)
    for own, kin in ((60, "related"), (61, None)):
        one, other = pair(140, own)
        one.title, other.title = "第3批名单公示", "第4批名单公示"
        assert kind(one, other) == kin, own


EARLY, LATE = {"published_at": "2024-05-06"}, {"published_at": "2024-05-07"}
FULL, CUT = {"body": COMMON[:200]}, {"body": COMMON[:100]}


@pytest.mark.parametrize(
    ("first", "second", "kin"),
    [
        (EARLY, LATE, "same_as"),
        ({"published_at": "2024-05-06T08:00:00"}, {"published_at": "2024-05-06T09:00:00"}, "same_as"),
        # where one has no time of day, the day alone counts
        ({"published_at": "2024-05-06T09:00:00", "url": "http://a.cn/1"}, EARLY | {"url": "http://a.cn/2"}, "same_as"),
        (EARLY | {"url": "http://a.cn/1"}, {"published_at": "2024-05-06T07:00:00", "url": "http://a.cn/2"}, "same_as"),
        # one without a day stands behind all others
        (EARLY, {}, "same_as"),
        (EARLY | {"title": "侧记"}, EARLY | {"title": "【更正】侧记"}, "revision_of"),
        (EARLY | FULL, EARLY | CUT, "reprint_of"),
        (EARLY | CUT | {"url": "http://a.cn/1"}, EARLY | FULL | {"url": "http://a.cn/2"}, "same_as"),
        (EARLY | {"url": "http://a.cn/c1/9.html"}, EARLY | {"url": "http://a.cn/c1/10.html"}, "same_as"),
        (EARLY | {"url": "http://a.cn/b.html"}, EARLY | {"url": "http://a.cn/1"}, "same_as"),
        (EARLY | {"url": "http://b.cn/9", "id": "a"}, EARLY | {"url": "http://a.cn/1", "id": "c"}, "same_as"),
        (EARLY | {"url": None, "id": "a"}, EARLY | {"url": None, "id": "b"}, "same_as"),
        (EARLY | {"id": "a"}, EARLY | {"id": "b"}, "same_as"),
        # the named source
        (LATE | {"source": "清江日报"}, EARLY | {"source": "清江日报", "agency": "某某局"}, "same_as"),
        (LATE | {"agency": "某某局"}, EARLY | {"source": "某某局", "agency": "另一局"}, "reprint_of"),
        (LATE | {"source": "清江日报"}, EARLY | {"original_source": "清江日报", "agency": "某某局"}, "related"),
        (EARLY | {"source": "清江日报", "agency": "某某局"}, LATE | {"source": "清江日报"}, "revision_of"),
        (EARLY | {"source": "清江日报"}, LATE | {"source": "清江日报"}, "same_as"),
        (EARLY | {"source": "某某局", "agency": "某某局"}, LATE | {"agency": "某某局"}, "same_as"),
        (EARLY, LATE | {"source": "清江日报"}, "same_as"),
    ],
)  # fmt: skip
def test_which_of_two_is_the_original(first: dict[str, Any], second: dict[str, Any], kin: str) -> None:
    one, other = (
        Text(**({"id": "x", "title": "侧记", "body": COMMON[:60], "url": "http://a.cn/1"} | told))
        for told in (first, second)
    )
    assert precedes(one, other, kin)
    assert not precedes(other, one, kin)


def test_the_keys_of_short_and_long_texts() -> None:
    for length, title in ((40, None), (200, "侧记")):
        assert keys(text(COMMON[:length], title)) == sketch(in_digits(COMMON[:length]))
    for length, title, count in ((39, "侧", 2), (38, "侧", 1), (16, None, 1), (15, None, 0), (36, "义诊活动", 2)):
        assert len(keys(text(COMMON[:length], title))) == count, length
    assert keys(text("", document_number="清卫〔2024〕3号")) == [number_key("清卫〔2024〕3号")]
    assert keys(text(COMMON[:60], document_number="清卫〔2024〕3号"))[-1] == number_key("清卫〔2024〕3号")


def test_what_a_text_tells_of_itself() -> None:
    assert (text("").host, text("", url=None).host) == ("www.a.cn", None)
    for url, number in (("http://a.cn/c2/post_12.html", 12), ("http://a.cn/b", 0), (None, 0)):
        assert text("", url=url).url_number == number
    assert text("", published_at="2024-05-06T08:00:00").day == "2024-05-06"
    assert text("").day is None


def test_an_agency_puts_right_what_it_has_published_itself() -> None:
    for agency, kin in (("春江市卫生健康局", "revision_of"), ("绿水市卫生健康局", "related"), (None, "revision_of")):
        one, other = edited(published_at="2024-05-08")
        one.agency, other.agency, other.title = "春江市卫生健康局", agency, f"【更正】{other.title}"
        assert kind(one, other) == kin, agency
