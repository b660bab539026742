"""Conversion character by character, told from what a writer chose by the word; and the way back."""

from __future__ import annotations

import pytest

from crawler.mirror.conversion import simplified_text
from crawler.mirror.repair import repair

TEXT = "示例市衛生局舉辦健康講座,醫護人員講解預防傳染病,學員認真聽講,課堂氣氛熱烈,"
PLAIN = "示例市卫生局举办健康讲座，医护人员讲解预防传染病，学员认真听讲，课堂气氛热烈，"

WORDS = """
等于三天 等于三天 等於三天
后續 后续 後續
城市里 城市里 城市裡
聯系 联系 聯繫
關系 关系 關係
規范 规范 規範
制造 制造 製造
采購 采购 採購
并且 并且 並且
合并 合并 合併
征求 征求 徵求
干部 干部 幹部
一只鳥 一只鸟 一隻鳥
其余 其余 其餘
建筑 建筑 建築
憂郁 忧郁 憂鬱
什么 什么 什麼
雜志 杂志 雜誌
批準 批准 批准
癥狀 症状 症狀
沖突 冲突 衝突
頭發 头发 頭髮
復雜 复杂 複雜
放松 放松 放鬆
白云 白云 白雲
面粉 面粉 麵粉
北鬥 北斗 北斗
醜角 丑角 丑角
"""
ROWS = [row.split() for row in WORDS.strip().split("\n")]


def test_one_word_that_no_writer_writes_so_shows_a_conversion() -> None:
    for mirrored, plain, _ in ROWS:
        assert repair(f"{TEXT}{mirrored}。").text == f"{PLAIN}{plain}。", mirrored


def test_what_a_writer_chose_outweighs_four_such_words() -> None:
    for _, plain, written in ROWS:
        assert repair(f"{TEXT}{written}。").text == f"{TEXT}{written}。", written
        assert repair(f"{TEXT}{'后續,' * 4}{written}。").flags == [], written
        assert repair(f"{TEXT}{'后續,' * 5}{written}。").text == f"{PLAIN}{'后续，' * 5}{plain}。", written


@pytest.mark.parametrize("name", ["范曉梅", "于曉梅", "余曉梅", "征女士", "云說", "老余"])
def test_names_are_no_evidence(name: str) -> None:
    assert repair(f"{TEXT}{name}。").text == f"{TEXT}{name}。"
    assert repair(f"{name},{TEXT}").text == f"{name},{TEXT}"


@pytest.mark.parametrize("word", ["等于", "于是", "其余", "余下", "規范", "范圍", "征求", "白云", "云層"])
def test_words_with_a_character_of_names_are(word: str) -> None:
    assert repair(f"{TEXT}{word}。").flags == ["mirror"]
    assert repair(f"{word},{TEXT}").flags == ["mirror"]


@pytest.mark.parametrize(
    "own", ["只有三位醫生", "皇后,太后,", "為民服務,床位充足,群眾滿意,為人", "台灣的醫生吃著飯", "著名醫生"]
)
def test_what_every_writer_writes_so_is_no_evidence(own: str) -> None:
    assert repair(f"{TEXT}{own}。").text == f"{TEXT}{own}。"


def test_a_character_that_is_in_no_name_needs_no_word() -> None:
    assert repair(f"{TEXT}服務后。").text == f"{PLAIN}服务后。"


ORIGINS = """
乾隆 乾隆 乾燥 干燥 餅乾 饼干 乾淨 干净 乾坤 乾坤 乾部 干部
瞭解 了解 明瞭 明了 除瞭 除了 來瞭 来了 瞭望 瞭望
著名 著名 名著 名著 著作 著作 顯著 显著 執著 执着 穿著 穿着 看著 看着 接著 接着 著急 着急 著陸 着陆 著手 着手 沿著 沿着 土著 土著 論著 论著
"""


def test_which_of_two_origins_a_character_has_the_words_around_it_tell() -> None:
    cells = ORIGINS.split()
    wrong = []
    for mirrored, plain in zip(cells[::2], cells[1::2], strict=True):
        for before, behind in [("醫生", ""), ("在示例市衛生局", "工作的人"), ("他", "。")]:
            own = f"{before}{mirrored}{behind}".replace("衛", "卫").replace("醫", "医").replace(mirrored, plain)
            text = repair(f"{TEXT}{'后續,' * 6}{before}{mirrored}{behind}").text
            if text != f"{PLAIN}{'后续，' * 6}{own}":
                wrong.append((before + mirrored + behind, text[-14:]))
    assert wrong == []


@pytest.mark.parametrize(
    ("mirrored", "plain"),
    [
        ("他,著有三本書", "他，著有三本书"),
        ("衛(wèi)生(shēng)局(jú)著(zhù)名(míng)專(zhuān)家(jiā)", "卫生局著名专家"),
        ("他們說,乾三杯", "他们说，干三杯"),
        ("瞭", "了"),
        ("醫生說著話", "医生说着话"),
        ("學者著書", "学者著书"),
    ],
)
def test_readings_and_marks_around_such_a_character(mirrored: str, plain: str) -> None:
    listed = "衛(wèi)生健康," * 2
    text = repair(f"{TEXT}{listed}{'后續,' * 6}{mirrored}").text
    assert text.endswith(plain)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("編著", "编著"),
        ("編著。", "编著。"),
        ("專著解", "专著解"),
        ("名著", "名著"),
        ("著名專家", "著名专家"),
        ("隨著名專家", "随着名专家"),
        ("看著書", "看着书"),
        ("沿著", "沿着"),
        ("看(kàn)著書", "看(kàn)着书"),
        ("編(biān)著", "编(biān)著"),
        ("乾坤", "乾坤"),
        ("乾淨", "干净"),
        ("晾乾", "晾干"),
        ("瞭解", "了解"),
        ("瞭望", "瞭望"),
        ("明瞭", "明了"),
    ],
)
def test_a_character_of_two_origins_is_told_by_its_word_at_either_end_of_a_text(text: str, plain: str) -> None:
    assert simplified_text(text) == plain
    assert simplified_text(f"春，{text}，花") == f"春，{plain}，花"
