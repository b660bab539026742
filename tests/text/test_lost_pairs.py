"""Pairs of bytes that storing has lost from a run: the two characters that became one come back where words ask for it."""

from __future__ import annotations

import pytest

from crawler.mirror.damage import damage
from crawler.mirror.lost_pairs import _parts
from crawler.mirror.pairs import is_possible, pair, with_lead, with_trail
from crawler.mirror.repair import repair
from crawler.mirror.words import is_word
from crawler.text.script import simplified, traditional

EVIDENCE = "示例市卫生健康局召开会议，要求各医院做好服务工作。\n"
LISTED = "衛醫務學進"
PHRASES = """
果然公元东北 更加透露高级 走出答应形势 代表以下含有 得名忽然资源 样子即将太平洋 相应物理动作 心中森林新型 财富攻击建设 相对先生埃及
理论大军奴隶 只是建筑签订 用于战国利润 武昌象征海军 受到公主主意 导致朝鲜是不是 吸收两侧建议 仙桃几天全部 明代似的死亡 古代各类抗战
应当难道传说 一张希望各级 考试江陵国际 能够河北所在地 冠军国有山西 所谓使用丈夫 一番每年看看 金融国家笔架 所有可能自动 好像第二世界
法国万元生活 到底原种一点 根据地基本不少 两岸有利于感情 多少降水量不由得 政体具体数字 湖北骑兵此外 人们太后伊拉克 担心当时数量 命令做出撤销
大多数海洋同志 会议毕竟发展 公里人员为了 取出所说程序 延伸集中改进 软件适当太太 研究联盟据说 影片再次否则 正在战争追求 居然温度三年
国民革命人类 作为治疗要求 公众立即多次 街道上升中央 依据吩咐全球 国防恐怕奶奶 书记实践于是 之际各国秘书长 声明浙江大多 仿佛军警今年
"""


@pytest.mark.parametrize("phrase", PHRASES.split())
def test_two_characters_come_back(phrase: str) -> None:
    clean = f"{EVIDENCE}会议强调。“{phrase}进"
    kept, lost = (damage(clean, LISTED, narrow=True, lossy=lossy) for lossy in (False, True))
    assert len(lost) < len(kept), "the store has lost something"
    repaired = repair(lost)
    assert repaired.text == clean
    assert [one.confidence for one in repaired.repairs if one.kind == "shift"] == ["likely"]


@pytest.mark.parametrize("phrase", ["加快", "加快推动", "提高认识"])
def test_where_nothing_is_lost_nothing_is_put_in(phrase: str) -> None:
    clean = f"{EVIDENCE}会议强调。“{phrase}进"
    repaired = repair(damage(clean, LISTED, narrow=True, lossy=True))
    assert repaired.text == clean
    assert [one.confidence for one in repaired.repairs if one.kind == "shift"] == ["exact"]


def test_what_the_page_says_elsewhere_is_no_lost_pair() -> None:
    for elsewhere, same in (("", False), ("彭蕾是医生。", True)):
        clean = f"{EVIDENCE}{elsewhere}“这是大家的事。”彭蕾如此解释培养的要求。"
        repaired = repair(damage(clean, LISTED, narrow=True, lossy=True))
        assert (repaired.text == clean) is same


@pytest.mark.parametrize(
    "said", ["方户生说，“三年后再来看。", "刘建军笑着说，“欢迎再来。", "“美丽中国”战略，人人有责。"]
)
def test_two_that_make_no_word_come_back_where_each_can_stand_alone(said: str) -> None:
    clean = f"{EVIDENCE}会议强调。“大家都不怕了。”{said}"
    assert repair(damage(clean, LISTED, narrow=True, lossy=True)).text == clean


def private(first: int, second: int) -> bool:
    """Tell a pair of the three user-defined areas; what is unassigned elsewhere was never seen."""
    return "\ue000" <= bytes((first, second)).decode("gb18030", "replace") <= "\ue765"


@pytest.mark.parametrize("char", "趯袊鋈祟酌衅")
def test_all_pairs_that_become_a_character_are_known(char: str) -> None:
    lead, trail = char.encode("gbk")
    firsts = {byte: one for byte in range(0x80, 0xFF) if (one := pair(lead, byte)) and is_possible(one)}
    seconds = {byte: one for byte in range(0x81, 0xFF) if (one := pair(byte, trail)) and is_possible(one)}
    both = {
        simplified(first) + simplified(second)
        for one, first in firsts.items()
        for other, second in seconds.items()
        if private(one, other)
    }
    parts = _parts(char)
    assert set(parts.pairs) == both
    assert parts.words == {two for two in both if is_word(two)}
    assert {two[0] for two in both} <= set(parts.firsts)
    assert {two[1] for two in both} <= set(parts.seconds)


@pytest.mark.parametrize(
    ("char", "possible"),
    [
        ("衛", True),
        ("人", True),
        ("。", True),
        ("（", True),
        ("）", True),
        ("［", False),
        ("卫", False),
        ("a", False),
        ("丂", False),
        ("喆", False),
        ("堃", False),
    ],
)
def test_a_converted_text_holds_what_characters_of_gb_2312_become(char: str, *, possible: bool) -> None:
    assert is_possible(char) is possible


def test_whatever_a_character_becomes_is_found_by_either_byte() -> None:
    plain = [
        bytes((lead, trail)).decode("gb2312", "ignore") for lead in range(0xB0, 0xF8) for trail in range(0xA1, 0xFF)
    ]
    shown = {one for one in map(traditional, filter(None, plain)) if is_possible(one)}
    assert len(shown) > 6000
    for char in shown:
        lead, trail = char.encode("gbk")
        assert char in with_trail(trail), char
        assert (char in with_lead(lead)) is (trail >= 0x81), char
