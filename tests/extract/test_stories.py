"""Interviews told as stories: whose story it is, and what stands against it; towns and persons are invented."""

from __future__ import annotations

from crawler.evidence import Evidence
from crawler.extract.interview import read_interview
from crawler.extract.interview.introduced import persons_of
from crawler.items import Block, Interview
from crawler.text.fold import folded

FRAME = "记者见到矫形师沈砚时，他正修一只脚掌。"
SAID = (
    "“脸最敏感。”沈砚说，“脸觉得痛，腿就会痛。”",
    "“旧的认得路。”沈砚说。",
    "沈砚望望窗外：“腿差一寸，人家痛一世。”",
)
TOLD = ("沈砚今年四十四岁，父亲是裁缝。", "沈砚的工场在地下，没有门牌。", "工场里有一本簿。")


def article(*lines: str, title: str = "床边的裁缝", column: str | None = None) -> Interview | None:
    return read_interview([Block("paragraph", line) for line in lines], title=title, column=column)


def people(*lines: str) -> list[tuple[str, str | None]]:
    return [(one.name, one.post) for one in persons_of(folded("\n".join(lines)))]


def test_a_story_of_one_person() -> None:
    found = article(FRAME, *TOLD, *SAID)
    assert found
    assert [guest.name for guest in found.guests] == ["沈砚"]
    assert [quote.text for quote in found.quotes] == [
        "脸最敏感。脸觉得痛，腿就会痛。",
        "旧的认得路。",
        "腿差一寸，人家痛一世。",
    ]


def test_what_a_story_needs() -> None:
    assert article(*TOLD, "沈砚表示：“脸最敏感。”") is None
    assert article(FRAME, *TOLD, *SAID[:2])
    assert article("矫形师沈砚正修一只脚掌。", *TOLD[:2], "当年他也七点开门。", "如今他没有徒弟。", *SAID, "他关上门。")
    assert article("天晴了。", "门开着。", SAID[1]) is None
    others = [f"何澜表示：“第{number}种药也够用，大家放心。”" for number in "一二三四"]
    assert article("主任何澜也在。", *TOLD, *SAID[:2], *others) is None
    news = [f"矫形师在第{number}间房里，房里没有人。" for number in range(20)]
    assert article(FRAME, *SAID, *news) is None


def test_a_letter_is_no_story() -> None:
    told = (
        "我是患者的女儿。矫形师沈砚正修一只脚掌。",
        *TOLD[:2],
        "当年他也七点开门。",
        "他没有徒弟。",
        *SAID,
        "他关上门。",
    )
    assert article(*told)
    assert article("市医院的领导：", *told) is None


def test_a_story_of_two_who_were_asked() -> None:
    lead = "近日，记者采访了医生沈砚和书记何澜。"
    both = (
        "“门是他开的。”沈砚说。",
        "“墙是他拆的。”何澜说。",
        "沈砚背着药箱。",
        "何澜拿着花名册。",
        "“我们一起走。”沈砚说。",
        "“我们一起回。”何澜说。",
    )
    found = article(lead, *both, column="首页 人物")
    assert found
    assert [guest.name for guest in found.guests] == ["沈砚", "何澜"]


def test_a_post_before_anybody_is_named_is_nobody_s() -> None:
    assert people("这位乡村医生很忙。") == []


def test_the_rule_of_a_story_is_told() -> None:
    evidence = Evidence()
    read_interview([Block("paragraph", line) for line in (FRAME, *TOLD, *SAID)], title="床边的裁缝", evidence=evidence)
    assert evidence.fields["interview"].candidates[0].rule == "narrative.is_news"


def test_how_persons_are_introduced() -> None:
    for text, person in {
        "她叫连素梅，今年六十三岁，“安宁之家”的创办人。连素梅很忙。": ("连素梅", "安宁之家的创办人"),
        "连素梅今年六十岁。连素梅很忙。": ("连素梅", None),
        "“好。”连素梅笑着说。连素梅很忙。": ("连素梅", None),
        "连素梅望望天：“好。”连素梅很忙。": ("连素梅", None),
        "连素梅来。连素梅去。连素梅又来。": ("连素梅", None),
        "三十二岁的连素梅下了船，人们都认识连素梅。": ("连素梅", None),
        "协调员连素梅看天。连素梅很忙。": ("连素梅", "协调员"),
        "院长连素梅看天。": ("连素梅", "院长"),
        "连素梅教授看天，连素梅很忙。": ("连素梅", None),
        "记者走进云溪市血站，与站长连素梅谈。连素梅很忙。": ("连素梅", "云溪市血站站长"),
        "连素梅看天。这位市卫生健康局局长很忙。连素梅去。连素梅来。": ("连素梅", "市卫生健康局局长"),
        "“好。”来永宁说。“好。”来永宁说。来永宁来。": ("来永宁", None),
        "玛丽·桑托斯说，好。": ("玛丽·桑托斯", None),
    }.items():
        assert person in people(text), text
    for text in (
        "连素鉴来。",
        "“好。”老人说。老人来。老人去。",
        "慕容先生说：“好。”慕容先生来。",
        "四十多家寿衣店。寿衣店没有。",
    ):
        assert people(text) == [], text
