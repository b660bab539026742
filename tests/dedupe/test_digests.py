"""A digest and the articles that it holds: found by their headlines, and all of them named."""

from __future__ import annotations

import pytest
from bench.duplicates import related

from crawler.dedupe.digests import items
from crawler.dedupe.relationship import relationship
from crawler.dedupe.text import Text, item_keys
from crawler.items import Article

TITLES = ("清江市山村义诊走进竹林小学", "小镇药房添了夜间取药柜", "渔船禁烟半年", "助产士巡诊归来话路途")
FIRST = (
    "清晨的广场上医务人员为老人量血压测血糖，志愿者送上热茶。附近学校的师生前来参观学习急救技能，练习心肺复苏。",
    "小镇唯一的药房门口装起一排带锁的铁柜，扫码就能开门。药师每晚八点补货，退热药和创可贴卖得最快。",
    "老船长把最后一包烟扔进海里，船舱里贴上了红色标志。渔政队员上船检查，翻遍了驾驶台也没有找到烟灰。",
    "骡子驮着彩超机翻过三道山梁，铃铛声传得很远很远。产妇们在祠堂里排队听胎心，婆婆们抱着被子坐在门槛上。",
)
OWN = "".join(
    f"后来的事各家说法不一，{where}的人说{what}，记在本子上有{n}页，谁也没有再去翻过一回。"
    for n, (where, what) in enumerate(zip("山前 河边 桥头 街尾 田里 井旁".split(), "雨大 风急 雪厚 雾浓 霜重 日烈".split(), strict=True), 31)
)  # fmt: skip


def digest(mark: str = "{at}. {title}\n{text}") -> str:
    told = zip(TITLES, FIRST, strict=True)
    return "\n".join(mark.format(at=at, title=title, text=text) for at, (title, text) in enumerate(told, 1))


@pytest.mark.parametrize(
    "mark",
    [
        "{at}. {title}\n{text}",
        "NO.{at} {title}\n{text}",
        "【{title}】\n{text}",
        "【0{at}】{title}\n{text}",
        "■{title}\n{text}",
        "【{title}】{text}（据示例融媒）",
    ],
)
def test_headlines_stand_over_sentences_whatever_their_marks(mark: str) -> None:
    without_place = () if mark.startswith("【{title}】{") else (TITLES[0].removeprefix("清江市"),)
    assert items(digest(mark).split("\n")) == (*TITLES, *without_place)


def test_headlines_in_contents_before_a_dash_and_behind_a_place() -> None:
    assert items([f"本期目录：{TITLES[0]}；{TITLES[2]}", *FIRST]) == (TITLES[0], TITLES[2])
    assert items([f"{title}——{text}" for title, text in zip(TITLES, FIRST, strict=True)]) == TITLES
    assert TITLES[2] in items([f"◎白鹭县{TITLES[2]}", FIRST[2], f"◎清江市{TITLES[1]}", FIRST[1]])
    assert items([f"本期目录:{TITLES[0]};{TITLES[2]}"]) == (TITLES[0], TITLES[2])
    assert items([f"本期目录：{TITLES[0]}；{TITLES[2]}", TITLES[1], FIRST[1]]) == (TITLES[0], TITLES[2], TITLES[1])
    assert items(["一" * 48, FIRST[0], TITLES[1], FIRST[1]]) == ("1" * 48, TITLES[1])
    assert items([f"要求：{FIRST[0][:-1]}；{FIRST[1]}", *FIRST]) == ()


def test_what_is_no_headline() -> None:
    assert items([]) == ()
    assert items([TITLES[0], FIRST[0]]) == ()  # one alone
    assert items([f"{TITLES[0]}：", FIRST[0], f"{TITLES[1]}，", FIRST[1]]) == ()  # the sentence goes on
    assert items([*TITLES, FIRST[0]]) == ()  # a list of titles; one of them stands over a sentence
    assert items(["药房", FIRST[0], "渔船", FIRST[1]]) == ()  # too short to be one article's own
    assert items(["一" * 49, FIRST[0], "二" * 49, FIRST[1]]) == ()
    many = [line for at in range(30) for line in (f"第{at}号渔船今日归港", FIRST[0])]
    assert len(items(many)) == 20


def test_a_digest_is_related_to_an_article_of_which_it_tells_two_sentences() -> None:
    one = Text("d", "一周要闻", digest(), "2024-05-09", "http://a.cn/1.html")
    for title, text in zip(TITLES, FIRST, strict=True):
        held = Text("a", title, text + OWN, "2024-05-06", "http://b.cn/1.html")
        found = relationship(one, held)
        assert found
        assert found[:2] == ("related", "digest")
        assert relationship(one, Text("a", "夜航归来", text + OWN, "2024-05-06", "http://b.cn/1.html")) is None
    sentence = FIRST[0].partition("。")[0]
    assert relationship(one, Text("a", TITLES[0], f"{sentence}。{OWN}", "2024-05-06")) is None


def test_forms_and_policies_have_no_keys_of_headlines() -> None:
    assert item_keys(Text("a", TITLES[0], FIRST[0]))
    assert not item_keys(Text("a", "准予行政许可决定书", FIRST[0]))
    assert not item_keys(Text("a", "清江市托育服务管理办法", digest()))
    assert not item_keys(Text("a", TITLES[0], digest(), document_number="清卫〔2024〕3号"))
    assert not item_keys(Text("a", TITLES[0], "详见附件。"))


@pytest.mark.parametrize("first", [True, False])
def test_a_digest_names_all_that_it_holds_in_whatever_order_they_come(tmp_path: object, first: bool) -> None:
    made = Article(
        id="d", url="http://a.cn/d.html", title="一周要闻", body=f"{digest()}\n{OWN * 4}", published_at="2024-05-09"
    )
    held = [
        Article(id=f"a{at}", url=f"http://b.cn/{at}.html", title=title, body=f"{text}\n" + OWN.replace("各家", f"各家第{at}") * 2, published_at="2024-05-06")
        for at, (title, text) in enumerate(zip(TITLES, FIRST, strict=True))
    ]  # fmt: skip
    relations, _ = related([made, *held] if first else [*held, made], f"sqlite:///{tmp_path}/news.db")
    assert sorted(relations["d"]) == [("related", f"a{at}") for at in range(4)]
