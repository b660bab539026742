"""Texts that explain a policy, by its name or its number."""

from __future__ import annotations

from typing import Any

import pytest

from crawler.dedupe.cited import cited
from crawler.dedupe.explaining import explained
from crawler.dedupe.policies import named
from crawler.dedupe.relationship import relationship
from crawler.dedupe.text import Text, policy_keys

BODY = "第一条 为了规范献血，保障群众健康，制定本办法。\n第二条 市卫生健康局负责组织实施，各镇负责宣传发动。"
POLICY: dict[str, Any] = {
    "id": "p", "title": "关于印发《清江市献血管理办法》的通知", "body": BODY, "published_at": "2023-05-06",
    "agency": "清江市卫生健康局", "document_number": "清卫规〔2023〕5号", "url": "http://a.cn/1.html",
}  # fmt: skip


def explaining(title: str, body: str = "", **told: Any) -> Text:
    given = {"published_at": "2023-05-08", "agency": "清江市卫生健康局", "url": "http://a.cn/2.html"}
    return Text("e", title, body, **(given | told))


def kind(policy: Text, text: Text) -> tuple[str, str] | None:
    found, back = relationship(policy, text), relationship(text, policy)
    assert (found and found[:2]) == (back and back[:2])
    if found and found.type == "interprets":
        assert set(policy_keys(policy)) & set(policy_keys(text)), "it is looked up"
    return found and found[:2]


@pytest.mark.parametrize(
    "title",
    """《清江市献血管理办法》政策解读
    关于《清江市献血管理办法》的解读
    政策解读：清江市献血管理办法
    清江市献血管理办法解读材料
    《清江市献血管理办法》新闻发布会文字实录
    市卫生健康局召开新闻通气会介绍《清江市献血管理办法》
    三问三答：《清江市献血管理办法》
    一图读懂《清江市献血管理办法》
    一图读懂丨清江市献血管理办法
    图解：清江市献血管理办法
    《清江市献血管理办法（试行）》答记者问
    市卫生健康局负责人就《清江市献血管理办法》答记者问
    市卫生健康局负责人就清江市献血管理办法答记者问
    《清江市卫生健康局关于印发清江市献血管理办法的通知》政策解读
    《献血管理办法》政策解读""".split("\n    "),
)
def test_titles_that_name_their_policy(title: str) -> None:
    for name in (
        POLICY["title"],
        "清江市献血管理办法",
        "清江市卫生健康局关于印发清江市献血管理办法的通知",
        "关于公布《清江市献血管理办法》的公告",
    ):
        assert kind(Text(**POLICY | {"title": name}), explaining(title)) == ("interprets", "name"), name


def test_a_headline_of_its_own_is_no_name_but_has_words_of_the_one_that_the_page_quotes() -> None:
    policy, body = Text(**POLICY), "《清江市献血管理办法》\n（长图，点击可放大保存）"
    assert kind(policy, explaining("一图读懂｜献血管理办法新规来了", body)) == ("interprets", "name")
    assert kind(policy, explaining("一图读懂｜医疗急救站点新规来了", body)) is None
    assert kind(policy, explaining("献血管理办法实施细则解读", body)) is None
    assert kind(policy, explaining("一图读懂｜献血新规来了", body)) == ("interprets", "name")
    for more in ("另见《清江市急救管理办法》。", "献血的人要带上证件。" * 30):
        assert kind(policy, explaining("一图读懂｜献血新规来了", body + more)), "it is named first"


def test_a_number_that_was_given_twice_explains_the_policy_of_its_topic() -> None:
    body = "近日，我局印发了清卫规〔2023〕5号文件，现解读如下。"
    for name, found in {
        "清江市献血管理办法": "interprets",
        "献血管理实施细则": "interprets",
        "清江市急救站点管理办法": None,
        "清江市红旗区急救站点管理办法": None,
        "急救": "interprets",
    }.items():
        told = Text(**POLICY | {"title": "关于印发《清江市红旗区献血管理办法》的通知"})
        assert (kind(told, explaining(f"《{name}》政策解读", body)) or (None,))[0] == found, name


def test_explanations_of_two_policies_are_two_however_much_their_words_are_alike() -> None:
    body = "（共八格，往下翻）\n第一格：邻居老伯问，跟我有关系吗？\n末格：有关系，找家庭医生问问就知道。" * 3
    one = explaining("漫画说新规：《清江市献血管理办法》", body)
    for title, expected in {
        "漫画说新规：《云溪市献血管理办法》": None,
        "漫画说新规：《清江市急救站点管理办法》": None,
        "漫画说新规：《献血管理办法》": ("same_as", "words"),
        "漫画说新规": ("same_as", "words"),
    }.items():
        other = Text("o", title, body, published_at="2023-05-09", url="http://a.cn/3.html")
        assert kind(one, other) == expected, title


def test_by_number_or_by_the_name_at_the_head_of_the_body() -> None:
    policy = Text(**POLICY)
    assert kind(policy, explaining("政策解读", "近日，我局印发了清卫规〔2023〕5号文件，现解读如下。")) == (
        "interprets",
        "number",
    )
    assert kind(policy, explaining("政策解读", "现就《清江市献血管理办法》解读如下。")) == ("interprets", "name")
    grounds = "现解读如下。" + "为了做好这项工作，我们走访了许多单位。" * 14 + "根据《清江市献血管理办法》办理。"
    assert kind(policy, explaining("政策解读", grounds)) is None, "what it names further on are its grounds"


@pytest.mark.parametrize(
    ("title", "body", "told"),
    [
        ("《清江市急救管理办法》政策解读", "", {}),
        ("《绿水市献血管理办法》政策解读", "", {"agency": "绿水市卫生健康局"}),
        ("《清江市献血管理办法》政策解读", "现解读清卫规〔2019〕5号文件。", {}),
        ("《清江市献血管理办法》政策解读", "", {"published_at": "2023-01-08"}),
        ("《清江市献血管理办法》政策解读", "", {"published_at": "2025-05-08"}),
        ("关于开展《清江市献血管理办法》宣传的通知", "", {}),
        ("我市举行献血活动", "", {}),
    ],
)
def test_what_explains_another_or_none(title: str, body: str, told: dict[str, Any]) -> None:
    assert kind(Text(**POLICY), explaining(title, body, **told)) is None


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("短片｜3分钟说清《清江市献血管理办法》", "（点击播放）"),
        ("清卫规〔2023〕5号新旧条文对照", "说明：左为旧条，右为新条。\n次数|一年一次|一年两次"),
        ("长图：献血管理办法有新规", "（图片）依据：《清江市献血管理办法》（清卫规〔2023〕5号）　制图：林以安"),
        ("口袋书：献血管理办事指南", "这是《清江市献血管理办法》的简明本，一户一份。\n每人每年可献两次，带上证件。"),
        ("大喇叭说政策：献血管理办法怎么说", "乡亲们，上头刚下来一份文，叫《清江市献血管理办法》，我挑三条念叨念叨。"),
    ],
)
def test_a_page_explains_the_one_policy_it_names(title: str, body: str) -> None:
    found = kind(Text(**POLICY), explaining(title, body))
    assert found in [("interprets", "name"), ("interprets", "number")]
    for other in ({"agency": "绿水市卫生健康局"}, {"agency": None}, {"published_at": "2025-05-08"}):
        assert kind(Text(**POLICY), explaining(title, body, **other)) is None, "only a page of its agency, in its time"
    both = f"{body}\n另见《清江市急救管理办法》（清卫规〔2022〕9号）。"
    assert kind(Text(**POLICY), explaining(title, both)) == (
        "interprets",
        "number" if "5号" in title + body else "name",
    )
    assert kind(Text(**POLICY), explaining("新旧条文对照", both)) is None, "it names another"
    urgent = POLICY | {"title": "关于印发《清江市急救管理办法》的通知", "document_number": "清卫规〔2022〕9号"}
    assert kind(Text(**urgent), explaining(title, both)) is None, "whose words its title has not"
    far = "献血的人要带上证件。" * 30
    assert kind(Text(**POLICY), explaining(title, body + far)), "however much it says"
    assert kind(Text(**POLICY), explaining(title, f"{far}\n{body}")), "and at its foot"


@pytest.mark.parametrize(
    "title",
    "我市召开《清江市献血管理办法》研讨会  《清江市献血管理办法》公开征求意见  《清江市献血管理办法》培训班通知"
    "  清江市急救实施细则  本周门诊安排  市卫生健康局组织学习献血管理办法"
    "  市人大听取献血管理工作报告".split("  "),
)
def test_titles_of_other_pages_that_name_a_policy(title: str) -> None:
    assert kind(Text(**POLICY), explaining(title, "依据《清江市献血管理办法》办理。")) is None


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("市卫生健康局召开吹风会介绍献血管理有关情况", "市卫生健康局举行吹风会，介绍《清江市献血管理办法》有关情况。"),
        ("关于《清江市献血管理办法》的起草情况说明", "一、起草的必要性\n原办法五年到期。"),
        ("献血管理起草情况说明", f"{'现将情况说明如下。' * 40}\n以上说明与《清江市献血管理办法》一并公布。"),
        ("锐评｜献血管理，好政策要有好落实", "《清江市献血管理办法》日前施行，让不少人眼前一亮。"),
        ("献血管理须知（依据《清江市献血管理办法》）", "依据：清卫规〔2023〕5号\n【多久一次】半年一次。"),
        ("献血管理办事指南", "依据《清江市献血管理办法》办理。"),
        ("献血管理温馨提示", "按照《清江市献血管理办法》，请带上证件。"),
        ("澄清｜《清江市献血管理办法》不是网传那样", "对照清卫规〔2023〕5号原文，澄清如下。"),
        ("周末直播间文字稿：清江市献血管理办法", "主持人：聊聊新出的《清江市献血管理办法》。"),
        ("献血管理十问", "依据《中华人民共和国献血法》，我市制定了《清江市献血管理办法》。"),
        (
            "政策解读：献血管理怎么做",
            "根据《中华人民共和国献血法》和《清江省献血管理条例》，我市制定了《清江市献血管理办法》。",
        ),
        ("村口广播：献血的事跟你有关", "乡亲们，市里出了《清江市献血管理办法》（清卫规〔2023〕5号），我念几条。"),
    ],
)
def test_what_explains_whatever_its_title_calls_it(title: str, body: str) -> None:
    for name in (POLICY["title"], "清江市献血管理办法（试行）"):
        found = kind(Text(**POLICY | {"title": name}), explaining(title, body))
        assert found in [("interprets", "name"), ("interprets", "number")], name


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("我市一老人献血百次", "依据《清江市献血管理办法》（清卫规〔2023〕5号），他得到表彰。"),
        ("第二季度受奖名单公示", "《清江市献血管理办法》（清卫规〔2023〕5号）规定的受奖人如下。"),
        ("村口广播：这些事跟你有关", "乡亲们，市里出了《清江市献血管理办法》，我念几条。"),
    ],
)
def test_name_and_number_are_grounds_of_much(title: str, body: str) -> None:
    assert kind(Text(**POLICY), explaining(title, body)) is None


def test_a_plan_of_other_years_is_another() -> None:
    policy = Text(**POLICY | {"title": "清江市献血行动计划（2023—2025年）（试行）", "document_number": None})
    for years, found in {"（2023—2025年）": "interprets", "（2020—2022年）": None, "": "interprets"}.items():
        assert (kind(policy, explaining(f"《清江市献血行动计划{years}》解读")) or (None,))[0] == found, years


def test_a_draft_is_not_yet_the_policy() -> None:
    draft = Text(**POLICY | {"title": "关于公开征求《清江市献血管理办法（征求意见稿）》意见的公告"})
    assert kind(draft, explaining("《清江市献血管理办法》解读")) is None
    for policy in (draft, Text(**POLICY)):
        told = explaining("《清江市献血管理办法（征求意见稿）》起草说明")
        assert kind(policy, told) == ("interprets", "name"), policy.title
    told = explaining("关于《清江市献血管理办法（草案）》的说明", "现就《清江市献血管理办法》说明如下。")
    assert kind(Text(**POLICY), told) == ("interprets", "name")
    assert named("关于公开征求《清江市献血管理办法》意见的公告") is None


def test_what_has_a_number_is_a_policy_whatever_its_genre_is_called() -> None:
    told = POLICY | {"title": "清江市献血管理若干事项"}
    assert kind(Text(**told), explaining("《清江市献血管理若干事项》解读")) == ("interprets", "name")
    assert kind(Text(**told | {"document_number": None}), explaining("《清江市献血管理若干事项》解读")) is None


def test_no_district_is_a_kind_of_place() -> None:
    for name in ("山区急救站点管理办法", "工业园区急救管理办法", "健康城市建设实施方案"):
        found = named(name)
        assert found
        assert not found.place, name
    assert named("清江市红旗区急救管理办法") == ("红旗区急救管理办法", "清江市", "")


def test_a_name_without_a_place_is_that_of_ones_own_agency() -> None:
    policy = Text(**POLICY | {"title": "关于印发《献血管理办法》的通知"})
    assert kind(policy, explaining("《献血管理办法》解读")) == ("interprets", "name")
    assert kind(policy, explaining("《献血管理办法》解读", agency="绿水市卫生健康局")) is None


def test_two_explanations_explain_the_policy_and_not_each_other() -> None:
    one, other = explaining("《清江市献血管理办法》解读"), explaining("一图读懂《清江市献血管理办法》")
    assert kind(one, other) is None


def test_which_titles_hold_a_policy() -> None:
    for title in ("我市举行献血活动", "关于召开会议的通知", "《献血管理办法》出台一年记"):
        assert named(title) is None, title
    told = cited("清江市献血管理办法", "")
    assert told
    assert not told.names
    assert cited("关于印发《健康科普政策解读工作方案》的通知", "") is None


def test_a_page_that_cites_a_number_alone_is_about_that_policy() -> None:
    policy = Text(**POLICY)
    body = "根据清卫规〔2023〕5号文件绘制"
    assert kind(policy, explaining("图说政策：孩子的事怎么办", body)) is None
    assert kind(policy, explaining("图说政策：清江市献血管理", body)) == ("interprets", "number")
    assert kind(policy, explaining("关于清江市献血管理的几个误读", body)) == ("interprets", "number")
    assert kind(policy, explaining("关于清江市献血管理的办法", body)) is None, "it is a policy itself"


def test_news_that_a_policy_was_issued_gives_its_name_or_number_in_time() -> None:
    policy, title = Text(**POLICY), "清江市出台新规 献血管理办法更细了"
    both = "记者获悉，《清江市献血管理办法》日前印发。\n文件编号为清卫规〔2023〕5号。"
    assert kind(policy, explaining(title, both)) == ("interprets", "number")
    for told, kin in zip(both.split("\n"), ("name", "number"), strict=True):
        assert kind(policy, explaining(title, told)) == ("interprets", kin)
        assert kind(policy, explaining(title, told, published_at="2023-09-08")) is None, "months later it is about else"
    assert kind(policy, explaining(title, both, agency="绿水市卫生健康局")) is None
    assert kind(policy, explaining("清江市召开献血管理工作会", both)) is None
    assert cited(POLICY["title"], both) is None, "the policy itself"


def test_of_two_versions_the_one_that_is_done_away_with_is_not_explained() -> None:
    body = "新的《清江市献血管理办法》（清卫规〔2023〕5号）施行后，2018年印发的《清江市献血管理办法》（清卫规〔2018〕2号）同时废止。"
    text = explaining("再谈《献血管理办法》：旧文件已废止，请按新的办", body)
    former = POLICY | {"published_at": "2022-05-06", "document_number": "清卫规〔2018〕2号"}
    assert kind(Text(**POLICY), text) == ("interprets", "number")
    assert kind(Text(**former), text) is None
    assert kind(Text(**POLICY), explaining("市卫生健康局废止《献血管理办法》", body)) is None, (
        "it tells that this was done"
    )


def test_what_is_cited_counts_by_the_place_it_stands_in() -> None:
    policy, title = Text(**POLICY), "献血管理这样申请"
    for body, found in {
        "【办理依据】清卫规〔2023〕5号\n【时间】周一至周五": "interprets",
        "按照清卫规〔2023〕5号，申请的人昨天领到了奖章。": None,
        "《健康促进办法》（清卫规〔2022〕9号）之外，《清江市献血管理办法》也写了这件事。": "interprets",
        "《清江市献血管理办法》（清卫规〔2022〕9号）写了这件事。": None,
    }.items():
        assert (kind(policy, explaining(title, body)) or (None,))[0] == found, body


def test_the_figures_of_a_policy_tell_who_explains_it() -> None:
    policy = Text(
        **POLICY | {"body": f"{BODY}\n补助300元，12个月内发放，满16次的奖励480元，不少于25人，逾期60日的不予受理。"}
    )
    told = "《清江市献血管理办法》印发了。{}"
    plain = [
        told.format(one)
        for one in (
            "补助300元，献满16次再奖480元，60日以内去领，25人一组。",
            "补助310元，献满17次再奖490元，61日以内去领。",
        )
    ]
    found = [explained(policy, explaining("新规来了，这样领钱", one)) for one in plain]
    assert found[0]
    assert found[1] is None


def test_a_policy_beside_another_one_and_its_own_copy() -> None:
    policy = Text(**POLICY)
    rests = "为把《清江市献血管理办法》（清卫规〔2023〕5号）落到实处，制定本规定。"
    assert kind(policy, explaining("清江市献血站点管理规定", rests)) is None
    copy = explaining("清江市献血管理办法", f"清卫规〔2023〕5号\n{BODY}")
    assert (kind(policy, copy) or ("",))[0] != "interprets"
    assert kind(Text(**POLICY | {"title": "致居民的一封信：关于献血管理"}), explaining("图解：献血管理")) is None


def test_a_mark_of_correction_over_the_title_of_a_notice_explains_nothing() -> None:
    notice = Text(**POLICY | {"title": "关于举办献血管理培训班的通知", "document_number": None})
    marked = explaining("关于更正《关于举办献血管理培训班的通知》的说明", BODY.replace("各镇", "各村"))
    assert kind(notice, marked) == ("revision_of", "correction")
