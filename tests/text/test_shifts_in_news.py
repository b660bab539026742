"""Shifted runs in sentences of news: what the model damages comes back, whatever stands at the end of a run."""

from __future__ import annotations

import re

import pytest
from text.test_shifts import EVIDENCE, LISTED

from crawler.mirror.damage import NARROW, damage
from crawler.mirror.repair import repair

SENTENCES = """
“孩子们高兴地笑了。”会议强调，要抓好落实。
“全市建成三家医院。”科室主任介绍情况。
市里要求各单位落实责任。火灾发生后，他冲了进去。
“费用由医保支付。”现在，看病方便多了。
医生说病情已经稳定。可以说，变化很大。
“市里要求各单位落实责任。”课后，学生提问。
报上登了《他在会上作了报告》。“我要谢谢医生”，她说。
“疫苗接种正在进行。”患者增加了。
“市里要求各单位落实责任。”现场气氛热烈。
“她每天都来上班。”和谐的医患关系很重要。
“患者家属送来锦旗。”“我要谢谢医生”，她说。
报上登了《市里要求各单位落实责任》。“这样真好”，他说。
费用由医保支付。“我要谢谢医生”，她说。
“活动吸引了上百名居民。”“健康中国”行动启动。
“疫苗接种正在进行。”回到家中，他还在想。
“疫苗接种正在进行。”快到中午了。
“他在会上作了报告。”环境明显改善。
（疫苗接种正在进行）。“这样真好”，他说。
专家提醒市民注意防护。现场气氛热烈。
专家提醒市民注意防护。“这样真好”，他说。
“活动吸引了上百名居民。”考虑到天气原因，改期举行。
“我们的目标是让群众满意。”《方案》提出，要加强管理。
“我们的目标是让群众满意。”困难群众得到救助。
报上登了《费用由医保支付》。活动由市医院承办。
（孩子们高兴地笑了）。活动由市医院承办。
报上登了《患者家属送来锦旗》。现在，看病方便多了。
（门诊时间延长到晚上八点）。现在，看病方便多了。
（活动吸引了上百名居民）。或者打电话咨询。
“孩子们高兴地笑了。”扩大覆盖面。
报上登了《这项工作取得了成效》。患者增加了。
（她每天都来上班）。可以说，变化很大。
报上登了《患者家属送来锦旗》。或者打电话咨询。
孩子们高兴地笑了。患者增加了。
他在会上作了报告。现在，看病方便多了。
（活动吸引了上百名居民）。回到家中，他还在想。
（医生说病情已经稳定）。《方案》提出，要加强管理。
（疫苗接种正在进行）。患者增加了。
门诊时间延长到晚上八点。回到家中，他还在想。
医生说病情已经稳定。《方案》提出，要加强管理。
（市里要求各单位落实责任）。快到中午了。
报上登了《我们的目标是让群众满意》。现场气氛热烈。
（她每天都来上班）。“我要谢谢医生”，她说。
（医生说病情已经稳定）。火灾发生后，他冲了进去。
报上登了《孩子们高兴地笑了》。火灾发生后，他冲了进去。
患者家属送来锦旗。快到中午了。
医生说病情已经稳定。或者打电话咨询。
报上登了《疫苗接种正在进行》。回到家中，他还在想。
报上登了《专家提醒市民注意防护》。考虑到天气原因，改期举行。
医生说病情已经稳定。考虑到天气原因，改期举行。
报上登了《她每天都来上班》。可以说，变化很大。
报上登了《疫苗接种正在进行》。快到中午了。
孩子们高兴地笑了。活动由市医院承办。
报上登了《疫苗接种正在进行》。“健康中国”行动启动。
（专家提醒市民注意防护）。考虑到天气原因，改期举行。
报上登了《门诊时间延长到晚上八点》。《方案》提出，要加强管理。
这项工作取得了成效。“健康中国”行动启动。
（活动吸引了上百名居民）。“健康中国”行动启动。
（门诊时间延长到晚上八点）。现场气氛热烈。
"""
"""One a line, ⏎ for a line end inside."""

BEHIND = {
    "他说：“一定办好。”": "<br/>|<a href='x'>健康</a>|<h2>健康</h2>|2006年起|2019年起|2000多人|1998年|1985年起|⏎2024年|⏎1998年|⏎1985年|⏎3月1日|⏎9月8日|⏎11月8日|⏎10月2日|⏎12月3日|年底|年前|月初|日前|，他说|、他说|；他说|！|？|WHO专家|A区|健康|⏎健康|“好”|⏎一、二|⏎“好|⏎《法》|⏎（一）|⏎（二）",
    "这是底线。”": "<br/>|<a href='x'>健康</a>|<h2>健康</h2>|⏎2024年|⏎1998年|⏎1985年|⏎3月1日|⏎9月8日|⏎11月8日|⏎10月2日|⏎12月3日|年底|年前|月初|日前|WHO专家|A区|健康|⏎健康|“好”|⏎一、二|⏎“好|⏎《法》|⏎（一）|⏎（二）",
    "医院的护士长说：“没问题。”": "<br/>|<a href='x'>健康</a>|<h2>健康</h2>|2006年起|2019年起|2000多人|1998年|1985年起|⏎2024年|⏎1998年|⏎1985年|⏎3月1日|⏎9月8日|⏎11月8日|⏎10月2日|⏎12月3日|年底|年前|月初|日前|，他说|、他说|；他说|！|？|WHO专家|A区|健康|⏎健康|“好”|⏎一、二|⏎“好|⏎《法》|⏎（一）|⏎（二）",
}
"""What stands behind a run: signs that it swallows, or that end it."""


def wrong(sentences: list[str], *, narrow: bool) -> list[tuple[str, str]]:
    """Return what comes back from its damage as something else, and what it comes back as."""
    texts = [line.replace("⏎", "\n") for line in sentences]
    damaged = [damage(EVIDENCE + text, LISTED, narrow=narrow) for text in texts]
    assert [one for one in damaged if "?" not in one.removeprefix(EVIDENCE)] == []
    restored = [repair(one).text.removeprefix(EVIDENCE) for one in damaged]
    return [pair for pair in zip(texts, restored, strict=True) if pair[0] != pair[1]]


def test_sentences_come_back() -> None:
    assert wrong(SENTENCES.split(), narrow=True) == []


def test_full_width_copies_come_back() -> None:
    assert wrong(SENTENCES.split()[::6], narrow=False) == []


def test_what_a_run_has_swallowed_comes_back() -> None:
    assert wrong([head + tail for head, tails in BEHIND.items() for tail in tails.split("|")], narrow=True) == []


LISTS = {
    "全市医院单体建筑面积扩大。": "場實產構讓簡車話東語",
    "昨天日报报道了这件事。": "營國種門話條請輪場開",
    "公司建立了全链式创新体系。": "運進護環營爭話語質團準條區診簡陽經機項國對構員際輪門種專療設",
    "服务包括卫生保健①体检和治疗。": "",
    "市里出台了《方案》。“2005十大": "",
    "今年20岁。“2012年": "",
    "这是底线。”\n十月": "",
    "这是底线。”\n2008年": "",
    "这是底线。”\n1800年": "",
    "这是底线。”\n7月1日": "",
    "这是底线。”</h2>他说": "",
    "这是底线。”<img src='a' alt='b'/>他说": "",
    "这是底线。”年初": "",
    "这是底线。”\n日本": "",
    "“这是底线。”10月15日": "",
}


def test_runs_behind_listed_characters_come_back() -> None:
    for clean, listed in LISTS.items():
        for narrow in (False, True):
            damaged = damage(EVIDENCE + clean, LISTED + listed, narrow=narrow)
            assert repair(damaged).text == EVIDENCE + clean


UNSHOWN = {
    "我太累了?！北本?r間7月27日到達。": "我太累了。”北京时间7月27日到达。",
    "我太累了?！北本?r(shí)間7月27日到達。": "我太累了。”北京时间7月27日到达。",
    "這是我們的優勢?！叭珪?娬{堅持和完善社區服務。": "这是我们的优势。“全会强调坚持和完善社区服务。",
    "我太累了?！北本?": "我太累了。”北京\n",
}
"""Runs in which a pair of bytes that is no character is shown as a question mark (R7), which ends no run."""


@pytest.mark.parametrize("shown", UNSHOWN)
def test_a_run_goes_on_behind_bytes_that_are_no_character(shown: str) -> None:
    assert repair(damage(EVIDENCE, LISTED) + shown).text.rstrip() == (EVIDENCE + UNSHOWN[shown]).rstrip()


CUTS = {
    "市里建成了医院。”梁金鉴表示，要抓好落实": range(2, 7),
    "他们说：“一定办好。”会议强调": range(1, 6),
}
"""Sentences, and the signs behind their first question mark where a copy is cut off."""


@pytest.mark.parametrize("clean", CUTS)
def test_a_copy_that_is_cut_off_in_a_run_comes_back_as_far_as_it_goes(clean: str) -> None:
    damaged = damage(EVIDENCE + clean, LISTED, narrow=True)
    first = damaged.index("?", len(EVIDENCE))
    for signs in CUTS[clean]:
        repaired = repair(damaged[: first + signs + 1])
        found = repaired.text.removeprefix(EVIDENCE).rstrip()
        assert clean.startswith(found)
        assert found.startswith(clean[: clean.index("。") + 1])


def test_what_is_left_of_a_reading_at_the_end_goes() -> None:
    damaged = damage(EVIDENCE + "医院和卫生院服务", LISTED)
    whole = repair(damaged).text
    assert whole.endswith("服务")
    for lost in range(1, len("(wù)")):
        assert repair(damaged[:-lost]).text == whole, damaged[-9:-lost]
    assert repair(f"{damaged}護(h").text == f"{whole}护", "another listed character, that is met nowhere else"
    for own in ("甲(a", "注(zh", "護(x", "護("):
        assert repair(f"{damaged}{own}").text.translate(NARROW).endswith(own[1:])


def test_a_torn_reading_that_is_cut_off_names_its_character() -> None:
    damaged = damage(f"{EVIDENCE}患者感谢医生的帮助。可见", "衛醫務見", narrow=True)
    assert damaged.endswith("?jiàn)")
    for lost in (1, 2, 3):
        assert repair(damaged[:-lost]).text == f"{EVIDENCE}患者感谢医生的帮助。可见"


SWALLOWED = {
    "": "</p>|</P>|<br/>|<h2>健康|<a href='x'>健康</a>|&nbsp;健康|&ldquo;好|&#160;健康|&#12288;健康|2006年起|2019年|2035年|2000多人|2005名"
    "|1998年|1985年|1868年|⏎ab cd</p>|⏎25岁的他|⏎90岁的他|⏎年底|⏎年前|⏎月初|⏎月底|⏎日前|⏎日前，|⏎3月1日|⏎3月，他|⏎10月起，他|⏎9月8日|⏎10月2日|⏎11月2日|⏎12月3日|⏎2024年"
    "|⏎1998年|⏎1800年|⏎今年|！|？|；他|，他|、他",
    "?": "（2）人民|5月3日|3年来|9日上午|12月3日|35名|95岁|6月起|24日",
}
"""What is shown in the place of the sign that a run has swallowed: the sign itself, or a question mark for any digit."""


@pytest.mark.parametrize("narrow", [False, True], ids=["full-width", "narrowed"])
@pytest.mark.parametrize("tail", SWALLOWED[""].split("|"))
def test_the_sign_that_a_run_has_swallowed_comes_back(tail: str, *, narrow: bool) -> None:
    clean = f"{EVIDENCE}他们说：“一定办好。”{tail.replace('⏎', chr(10))}"
    damaged = damage(clean, LISTED, narrow=narrow)
    repaired = repair(f"<p>{damaged}" if "<" in tail else damaged)
    assert repaired.text.removeprefix("<p>") == clean
    assert {one.confidence for one in repaired.repairs if one.kind == "shift"} == {"likely"}


@pytest.mark.parametrize("tail", SWALLOWED["?"].split("|"))
def test_a_digit_that_a_run_has_swallowed_is_told_as_lost(tail: str) -> None:
    head = f"{EVIDENCE}他们说：“一定办好。”"
    lost = next(at for at, char in enumerate(tail) if char.isdigit())
    assert repair(damage(head + tail, LISTED)).text == f"{head}{tail[:lost]}?{tail[lost + 1 :]}"


@pytest.mark.parametrize("narrow", [False, True], ids=["full-width", "narrowed"])
@pytest.mark.parametrize("clean", [line for line in SENTENCES.split() if "⏎" not in line])
def test_a_run_is_exact_where_no_byte_is_lost(clean: str, *, narrow: bool) -> None:
    """A byte is lost where a run ends at a question mark that no reading follows."""
    damaged = damage(EVIDENCE + clean, LISTED, narrow=narrow)
    repaired = repair(damaged)
    shifts = [one for one in repaired.repairs if one.kind == "shift"]
    assert shifts
    for one in shifts:
        lost = "?" in re.sub(r"^\?.", "", re.sub(r"\?[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*\)", "", one.found))
        assert (one.confidence == "likely") is lost, one.found
