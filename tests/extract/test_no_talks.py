"""What looks like a talk and is none, and talks of a thousand turns; every text is invented."""

from __future__ import annotations

import pytest
from effort import calls

from crawler.extract.interview.dialogue import read_dialogue
from crawler.extract.interview.occasion import occasion_of
from crawler.extract.interview.reading import read_interview
from crawler.items import Block, Interview

SAID = ("今天先量血压，再看药。", "药够不够用？", "够用，下月还有。", "路远的怎么办？", "车每周来一次。", "谢谢你们。")


def article(*lines: str, title: str) -> Interview | None:
    return read_interview([Block("paragraph", line) for line in lines], title=title)


def by_turns(*names: str, count: int = 6) -> list[str]:
    return [f"{names[n % len(names)]}：{SAID[n % len(SAID)]}" for n in range(count)]


MINUTES = [f"{surname}{given}：{SAID[0]}" for surname in "陈李王张林何沈顾" for given in "敏兰志思佩"]

PAGES = {
    "a play": (
        "健康小品：《量血压》",
        ["人物：老李，六十岁；小芳，三十岁。", "地点：村口。", *by_turns("老李", "小芳")],
    ),
    "a play with a nurse": ("小品《夜班》", ["人物：护士小周、老李。", *by_turns("老李", "小周", "护士")]),
    "a novel": (
        "白夜（连载七）",
        [
            "凌晨，门被撞开了。",
            "“医生呢？”男人喊。",
            "“在这里。”陆远说。",
            "他没有说话。",
            "“有了。”林夏说。",
            "他笑了。",
        ],
    ),
    "questions and answers": (
        "报销常见问题解答",
        [f"{sign}{words}" for sign, words in zip("问答问答问答", SAID, strict=True)],
    ),
    "questions with signs": (
        "报销须知",
        ["现将问题解答如下。", *(f"问：{words}" for words in SAID[1::2]), "答：可以。"],
    ),
    "questions as headings": (
        "咳嗽怎么办",
        ["什么是咳嗽？", "是一种反射。", "要不要吃药？", "先看医生。", "能运动吗？", "可以。"],
    ),
    "a dictionary": (
        "中药小词典",
        ["甘草：性平，味甘。", "黄芪：性温，补气。", "当归：性温，补血。", "白术：性温，健脾。", "甘草：又名国老。"],
    ),
    "a log of a chat": (
        "骗子的聊天记录",
        [
            "[客服小美] 10:01",
            "亲，这个药三天见效。",
            "[用户123] 10:02",
            "真的吗？",
            "[客服小美] 10:03",
            "真的，先付款。",
        ],
    ),
    "minutes with forty speakers": ("望州市卫生工作座谈会纪要", ["会议听取了汇报。", *MINUTES]),
    "news of three officials": (
        "我市召开卫生工作会议",
        [
            "市长沈砚强调：“要抓好落实。”",
            "局长何澜指出：“要用好资金。”",
            "院长林以安表示：“一定做好。”",
            "各县区参加会议。",
        ],
    ),
}


@pytest.mark.parametrize(("title", "lines"), PAGES.values(), ids=PAGES)
def test_no_interviews(title: str, lines: list[str]) -> None:
    assert article(*lines, title=title) is None


def test_a_thousand_turns_of_one_guest_are_one_interview() -> None:
    lead = "日前，云溪市医院院长沈砚接受了本报记者的专访。"
    found = article(lead, *by_turns("沈砚", "记者", count=1000), title="夜里也有人值班")
    assert found
    assert len(found.turns) == 1000
    assert [(one.name, one.post) for one in found.guests] == [("沈砚", "院长")]


@pytest.mark.parametrize("names", [("沈砚", "记者"), ("甲", "乙"), ("老林", "老沈"), tuple("甲乙丙丁戊己庚辛壬癸")])
def test_what_is_done_grows_with_the_turns_and_no_faster(names: tuple[str, ...]) -> None:
    lead = "日前，云溪市医院院长沈砚接受了本报记者的专访。"

    def effort(count: int) -> int:
        lines = [lead, *by_turns(*names, count=count)]
        return calls(lambda: read_dialogue(lines, occasion=occasion_of("夜里也有人值班", lines[:4])))

    effort(20)  # patterns are made once
    assert effort(800) < 9 * effort(100)


def test_paragraphs_of_news_are_hardly_looked_at() -> None:
    """No label, and too few quotations for an interview: nobody's name and no turn is looked for in them."""
    plain = "市卫生健康局推进家庭医生签约服务，基层医疗机构的服务能力得到提升，群众看病更加方便了。"
    said = ("“夜里也有人值班。”市医院院长沈砚说。", "“药也够用。”沈砚说。")

    def effort(count: int) -> int:
        return calls(lambda: article(*said, *[plain] * count, title="我市推进家庭医生签约服务"))

    effort(20)  # patterns are made once
    assert effort(20) < 500
    assert effort(120) - effort(20) < 11 * 100
