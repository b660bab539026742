"""What stands in a gap: by the marks, the open quotations and the words around it, and by what the page says elsewhere."""

from __future__ import annotations

import pytest

from crawler.mirror.context import Gap
from crawler.mirror.weighing import openings, ordered, weights

PAIRS = ["“”", "‘’", "《》", "〈〉", "「」", "『』", "（）", "【】", "〔〕"]


def first(before: str, options: str | list[str], behind: str, page: str = "") -> str:
    """Return the likeliest of what can stand between two texts."""
    return ordered(Gap.at(before, behind, page), list(options))[0]


def weight(before: str, option: str, behind: str) -> float:
    return weights(Gap.at(before, behind), [option])[0]


@pytest.mark.parametrize("mark", [*"> \u3000，、；：。！？,;:!?(\n", *"“‘《〈「『（【〔"])
def test_no_stop_stands_behind_another_mark_or_at_the_start(mark: str) -> None:
    assert first(f"医院{mark}", "。玺", "健康") == "玺"
    assert first("医院", "。玺", "健康") == "。"
    assert first("", "。玺", "健康") == "玺"


@pytest.mark.parametrize("mark", [*"！？；，、。!?;,…"])
def test_no_stop_stands_before_another_mark(mark: str) -> None:
    assert first("医院", "。玺", f"{mark}健康") == "玺"


@pytest.mark.parametrize("pause", "，、；：！？")
def test_no_pause_stands_beside_another_mark(pause: str) -> None:
    assert first("医院，", f"{pause}玺", "健康") == "玺"
    assert first("医院", f"{pause}玺", "，健康") == "玺"
    assert first("医院", f"{pause}玺", "健康") == pause
    assert first("他说医院”", f"{pause}玺", "健康") == pause


@pytest.mark.parametrize("pair", PAIRS)
def test_what_is_open_is_closed(pair: str) -> None:
    opening, closing = pair
    assert first(f"他到{opening}医院", f"{closing}，", "的人") == closing
    assert first("他到医院", f"{closing}，", "的人") == "，"
    assert first(f"他{opening}到{closing}医院", f"{closing}，", "的人") == "，"
    assert weight("有人到医院", opening, f"{closing}的人") < weight("有人到医院", opening, "的人") - 3
    other = PAIRS[PAIRS.index(pair) - 1]
    assert first(f"他{opening}到{other[0]}医院", f"{closing}{other[1]}", "的人") == other[1]


@pytest.mark.parametrize("end", ["\n", "<p>", "</p>", "<br>"])
def test_what_is_open_in_another_paragraph_is_not(end: str) -> None:
    assert first(f"他说：“好{end}有人到医院", "”，", "的人") == "，"


def test_an_open_quotation_is_closed_at_the_end_of_a_paragraph() -> None:
    for end in ("<", "\n"):
        assert first("他说：“到了医院", [f"”{end}", f"里{end}"], "") == f"”{end}"
        assert first("他们到了医院", [f"”{end}", f"里{end}"], "") == f"里{end}"
        assert first("他们到了医院", [f"“{end}", f"玺{end}"], "") == f"玺{end}"


@pytest.mark.parametrize("quote", "”’」』")
def test_a_stop_is_likelier_at_the_end_of_speech(quote: str) -> None:
    assert weight("他说我们很好", "。", f"{quote}好") > weight("他说我们很好", "。", "A好") + 1


def test_sentences_begin_with_conjunctions_times_and_names() -> None:
    assert [openings(one) for one in ["因为他病", "目前全市", "但他没有"]] == [1, 1, 1]
    assert [openings(one) for one in ["孔晓宇决", "陈思远说", "林晓梅说"]] == [1, 1, 1]
    assert [openings(one) for one in ["医院的人", "水平很高", "", "的人说好", "玺"]] == [0, 0, 0, 0, 0]
    names = ["爱因斯坦", "迪卡普里奥", "克里说"]
    assert [openings(one) for one in names] == [2, 3, 0]
    assert weight("他到医院", "。", "孔晓宇说") > weight("他到医院", "。", "患者们说") + 1


def test_what_the_page_says_elsewhere_is_likelier() -> None:
    page = "总统贝迪埃访问我国。贝迪埃表示感谢，卡塔赫纳城。"
    assert first("总统贝", "地迪", "埃说", page) == "迪"
    assert first("护士王", "强蔷", "说得好") == "强"
    assert first("护士王", "强蔷", "说得好", "王蔷是护士。护士王蔷说好") == "蔷"
    assert first("他是", "犇迪", "埃的", page) == "迪"
    assert first("他是卡", ["塔赫", "大国"], "纳人", page) == "塔赫"
    assert first("他是", ["卡塔赫", "大骉骉"], "人", page) == "卡塔赫"
    assert first("他是卡", ["塔", "大"], "赫人", page) == "塔"


def test_characters_fit_that_are_frequent_or_make_words() -> None:
    assert Gap.at("市卫", "局长").fitting(list("生玺犇")) == ["生"]
    assert Gap.at("用显微", "犇骉").fitting(list("镜玺犇")) == ["镜"]
    assert Gap.at("到了", "院里").fitting(list("医玺犇")) == ["医"]
    assert Gap.at("到", "犇骉").fitting(list("的，玺")) == ["的", "，"]
    assert Gap.at("犇骉", "骉犇").fitting(list("玺淼")) == ["玺", "淼"]
    assert Gap.at("总统贝", "埃说", "总统贝迪埃").fitting(list("迪犇")) == ["迪"]
    assert Gap.at("卫生健", "局").fitting(list("康玺")) == ["康"]
    assert Gap.at("中国人民银", "长").fitting(list("行玺")) == ["行"]


def test_pairs_fit_that_make_words() -> None:
    assert "医院" in Gap.at("到", "里").fitting_pairs(["医", "玺"], ["院", "犇"])
    assert "玺犇" not in Gap.at("到", "里").fitting_pairs(["医", "玺"], ["院", "犇"])
    assert "生的" in Gap.at("市卫", "人").fitting_pairs(["生", "玺"], ["的", "犇"])
    assert "玺的" not in Gap.at("市卫", "人").fitting_pairs(["生", "玺"], ["的", "犇"])
    assert Gap.at("市卫", "人").fitting_pairs(["生"], ["玺", "丏"]) == ["生玺"]
    assert "。他" in Gap.at("好", "说").fitting_pairs(["。", "玺"], ["他", "犇"])
    assert "好<" in Gap.at("你", "").fitting_pairs(["好", "玺"], ["<"])


def test_adverbs_and_prepositions_stand_before_words_and_not_before_marks() -> None:
    assert weight("他在", "。", "我们") < weight("他来", "。", "我们") - 3
    assert weight("现在", "。", "我们") > weight("他在", "。", "我们") + 3
    assert weight("他们", "在", "，我") < weight("他们", "来", "，我") - 2
    assert first("医院现", "在玺", "，我") == "在"
    for end in ("<", "\n"):
        assert first("他们说", [f"不{end}", f"法{end}"], "") == f"法{end}"


def test_scripts_readings_and_tags_are_looked_through() -> None:
    assert first("市衛(wèi)生健", "康玺", "局長(zhǎng)") == "康"
    assert Gap.at("市衛(wèi)生", "局長(zhǎng)說").before == "市卫生"
    assert Gap.at("市衛(wèi)生", "局長(zhǎng)說").behind == "局长说"
    assert Gap.at("全市衛生健康", "全市衛生健康").before == "市卫生健康"
    assert Gap.at("全市衛生健康", "全市衛生健康").behind == "全市卫生健"
    long = "莊(zhuāng)" * 4
    assert (Gap.at(long, long).before, Gap.at(long, long).behind) == ("庄庄庄庄", "庄庄庄庄")
    assert Gap.at("好", "局長").before_known("衛生", whole=True).behind == "卫生局长"
    assert Gap.at("好", "局長").before_known("衛生", whole=False).behind == "卫生"
    assert Gap.at("好", "局長").behind_known("衛生").before == "好卫生"


def test_titles_end_with_nouns() -> None:
    assert first("他写了《医院", ["召开", "方案"], "》一书") == "方案"

    def lead(behind: str) -> float:
        return weight("写了《如何", "召开", behind) - weight("写了《如何", "方案", behind)

    assert lead("》一书") < lead("，一书") - 1
    assert lead("现场会》") == lead("现场会，")


@pytest.mark.parametrize("mark", "：:，,。？?！!>\n")
def test_a_quotation_behind_a_mark_is_speech_and_ends_with_a_stop(mark: str) -> None:
    assert weight(f"他说{mark}“我们很好", "。", "”他") > weight("所谓“我们很好", "。", "”他") + 1


def test_a_term_is_short() -> None:
    term, long, start = (weight(f"{head}我们大家都很好", "。", "”他") for head in ("所谓“", "所谓“啊", "“"))
    assert term < long - 1
    assert term < start - 1
    gap = Gap.at("所谓“我们", "”他")
    assert weights(gap.behind_known("很好"), ["。"])[0] < weight("他说：“我们很好", "。", "”他") - 1


def test_words_of_three_and_four_characters_fit() -> None:
    assert Gap.at("图书", "犇").fitting(list("馆玺")) == ["馆"]
    assert Gap.at("乱七八", "犇").fitting(list("糟玺")) == ["糟"]
    assert Gap.at("犇", "埃说话了", "总统贝迪埃说").fitting(list("迪骉")) == ["迪"]


def test_what_leads_a_term_and_what_leads_speech() -> None:
    assert Gap.at("所谓“我们", "好").term
    assert not Gap.at("他说：“我们", "好").term
    assert not Gap.at("我们", "好").term
    assert Gap.at("所谓“我们", "好").behind_known("大家").term
    assert not Gap.at("所谓“我们", "好").behind_known("大家”").term
    assert not Gap.at("他说：“我们", "好").behind_known("大家").term
    assert Gap.at("他说：“所谓‘我们", "好").opened == ("“", "‘")
    assert Gap.at("他说：“所谓‘我们", "好").behind_known("’").opened == ("“",)
