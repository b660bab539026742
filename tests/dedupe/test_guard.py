"""Whether what differs between two texts of one form is a name."""

from __future__ import annotations

import pytest

from crawler.dedupe.compare import Edit
from crawler.dedupe.guard import count_names, is_exchange, is_hidden, is_name, is_noise


def named(one: str, other: str, before: str = "在", behind: str = "，") -> bool:
    assert is_name(Edit(other, one, before, behind)) == is_name(Edit(one, other, before, behind))
    return is_name(Edit(one, other, before, behind))


def test_a_sentence_was_cut_where_another_was_added() -> None:
    long = "往后的事他心里有数先改造八间厕所再来年招三名大夫"
    for one, other, found in (
        ("觉得不错请点个在看", "返航时灯塔亮了", True),
        ("觉得不错请点个在看", long, True),
        ("第3组在看", long, True),
        ("第3组在看", "返航时灯塔亮了", False),
        ("返航时灯塔亮了2次", "觉得不错请点个在看", True),
        ("返航时灯塔亮了2次", "第3组请点个在看吧", False),
        ("王建国", "李淑珍", False),
        ("返航时灯塔亮了又灭", "他说灯塔亮了又灭", False),
    ):
        assert is_exchange(Edit(one, other, "", "", whole=True)) == found, (one, other)
        assert not is_exchange(Edit(one, other, "", "", whole=False))


def test_names_before_a_word_for_a_division() -> None:
    for word in "省 市 县 区 镇 乡 村 街 路 州 盟 旗 岛 街道 社区 小区 片区 新区 园区 开发区 高新区".split():
        assert named("清河", "绿水", behind=word), word
        assert named(f"清河{word}", f"绿水{word}", behind="设点"), word
    for word in "人 里 路人".split()[:2]:
        assert not named("清河", "绿水", behind=word), word
    assert not named("市里", "县里"), "a word for a division without a name"


def test_places_with_the_number_of_a_house() -> None:
    for number in ("号", "楼", "号楼", "栋", "幢", "室", "弄", "单元"):
        assert named(f"清河村7{number}", f"绿水镇12{number}", behind="的"), number
    assert not named("看病7次", "住院12次", behind="的")


def test_names_before_a_word_for_a_body() -> None:
    for word in """医院 卫生院 卫生站 卫生室 中心 公司 诊所 门诊 学校 幼儿园 药店 药房 委员会 局 厅 所 站""".split():
        assert named("清河", "绿水", behind=word), word
    for word in ("卫生", "大院", "医疗", "中间"):
        assert not named("清河", "绿水", behind=word), word
    assert named("儿童医院", "口腔医院", behind="举行")


def test_words_that_make_no_name() -> None:
    for word in "本全我各该此两几多每某贵外其这那整一二三四五六七八九十百千万":
        assert not named(word, "清河", behind="市"), word
    assert named("沪", "清河", behind="市")
    assert not named("3", "4", "第", behind="区")


def test_persons_by_what_stands_behind_them() -> None:
    for word in "同志 医生 医师 护士 先生 女士 男 女 任 为 因 等 的 于 身份证 执业 涉嫌 违反".split():
        assert named("建国", "淑珍", "在王", word), word
        assert named("建国", "淑", "在王", word), word
    for word in ("，", "到", "及"):
        assert not named("建国", "淑珍", "在王", word), word
    assert not named("建国", "淑珍", "在清", "同志"), "no surname before"
    assert not named("建国华", "淑珍美", "在王", "同志"), "given names have one or two characters"


def test_persons_by_what_stands_before_them() -> None:
    for word in "任命 聘任 免去 聘用 公民 当事人 姓名 负责人 代表人 同意 给予 医师 对 将 由 为 人".split():
        assert named("建国", "淑珍", f"{word}王"), word
    for word in ("在", "到", "和", "命"):
        assert not named("建国", "淑珍", f"{word}王"), word


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("王建国", "李淑珍", True),
        ("王建国", "李明", True),
        ("王建国", "司徒玉成", True),
        ("上官云", "司徒玉成", True),
        ("上官云", "司徒玉成海", False),
        ("王建", "李明", True),
        ("王", "李", False),
        ("王建国华", "李淑珍美", False),
        ("建国", "淑珍", False),
        ("王建国", "建国", False),
        ("王建国", "清河市", False),
        ("", "李淑珍", False),
        ("", "", False),
    ],
)
def test_two_or_three_characters_that_begin_with_a_surname(one: str, other: str, *, name: bool) -> None:
    assert named(one, other) == name


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("清江市绿水区红旗街道幸福花园社区", "石泉县", True),  # sixteen characters
        ("清江市绿水区红旗街道幸福花园北社区", "石泉县", False),
        ("3", "4", False),
        ("清河3", "绿水4", False),
        ("3棵松社区", "铁匠铺村", True),
        ("石泉县6角井社区", "清江市3棵松社区", True),
        ("王建国同志", "李淑珍同志", True),
        ("王建国同志任院长一职", "李淑珍同志任书记兼管", True),  # six of twenty characters
        ("王建国同志任院长一职", "李淑珍同志任书记兼管理", False),
        ("在清江市设点", "于绿江县设点", True),
        ("明天在清江市设点义诊", "明天在绿水县设点义诊", True),
        ("设点三天", "设点四天", False),
    ],
)
def test_names_within_what_differs(one: str, other: str, *, name: bool) -> None:
    assert named(one, other, behind="举办") == name


def test_rows_of_names() -> None:
    between = "任清江市人民医院内科主任，试用期一年，任职时间从发文之日起计算，期满经考核合格的正式任职，请按照干部管理权限办理手续，做好工作交接，确保业务平稳；任命副主任的是"
    assert named(f"王建国{between[-74:]}赵明华", f"李淑珍{between[-74:]}孙志强")
    assert not named(f"王建国{between[-75:]}赵明华", f"李淑珍{between[-75:]}孙志强")
    assert named("建国同志", "淑珍同志", "王", "到任")
    assert not named("同志到任", "明同志到任", "任命王"), "a name that is only fuller"


def test_persons_whom_one_text_does_not_name() -> None:
    for one, other in (
        ("建国", "某"),
        ("建国", "某某"),
        ("王建国", "小王"),
        ("张三丰昨天晚上把王建国", "小张昨天晚上把小王"),
        ("欧阳春江", "小欧阳"),
        ("建国和小学的李爱民", "某和小学的李某"),
        ("建国李爱民", "某李某"),
    ):
        assert is_hidden(Edit(one, other, "护士", "说")), other
        assert is_hidden(Edit(other, one, "护士", "说")), other
    for one, other in (
        ("建国", ""),
        ("建国", "爱民"),
        ("王建国", "小李"),
        ("", "某"),
        ("某", "某某"),
        ("春江市人民医院", "某"),
    ):
        assert not is_hidden(Edit(one, other, "护士", "说")), other


def test_letters_that_are_put_in_are_noise() -> None:
    assert is_noise(Edit("", "d4fg5udy1", "护士", "说"))
    assert is_noise(Edit("d4fg5udy1", "", "护士", "说"))
    for one, other in (("某", "d4fg5"), ("", "d4f"), ("", "12345"), ("", "d1234"), ("", "护士abcd")):
        assert not is_noise(Edit(one, other, "护士", "说")), other


def test_behind_the_name_of_a_body_another_one_begins() -> None:
    for one, other, count in (
        ("清江市中医医院", "绿水县人民医院", 1),
        ("清江市中医医院红旗镇", "绿水县人民医院桐坪镇", 2),
        ("清江市中医医院", "绿水县人民医院桐坪镇", 2),
        ("三天", "四天", 0),
    ):
        assert count_names(Edit(one, other, "在", "设点")) == count_names(Edit(other, one, "在", "设点")) == count, (
            other
        )
