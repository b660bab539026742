"""What a traditional page tells of its making, sign by sign."""

from __future__ import annotations

from collections import Counter

import pytest
from lexicon.variants import examples

from crawler.lexicon.regions import REGIONS
from crawler.lexicon.row import Row
from crawler.mirror.damage import NARROW
from crawler.mirror.repair import repair
from crawler.mirror.residue import CONVERSION, ENOUGH, residue
from crawler.text.script import is_han, traditional

PLAIN = "陳醫師說，孩子發燒時要多喝開水，注意觀察體溫變化，遵照醫囑按時吃藥，必要時去醫院檢查。"
"""A text that tells nothing."""

MAINLAND = "黨組、市委、區委、縣委、黨員都來了。"
SPAM = "亚洲精品在线,国产视频免费,欧美高清无码,成人av在线"


def told(text: str, *, spam: bool = False) -> dict[str, float]:
    """Return what each rule adds for a text."""
    found = residue(text, Counter(text), sum(map(is_han, text)), spam=spam)
    return {name.removeprefix("conversion."): added for name, added in CONVERSION.parts(found).items()}


def converted(text: str) -> bool:
    """Tell whether a text is taken for a converted one."""
    return "mirror" in repair(text).flags


SIGNS = {
    "服務后，": {"not_chosen": 2.0},
    "批準了，批準了": {"not_chosen": 4.0},
    "籤約": {"not_chosen": 2.0},
    "歷史，農歷": {"not_chosen": 2.0},
    "重復": {"confused": 1.0},
    "旅游": {"confused": 1.0},
    "重復，重復，": {"confused": 1.0},
    "旅游，重復": {"confused": 2.0},
    "時鍾": {"not_chosen": 2.0},
    "關系": {"not_chosen": 2.0},
    "置身于": {"may_be_a_name": 1.5},
    "口袋里": {"may_be_a_name": 1.5},
    "杜里": {},
    "馬里": {},
    "，于老師": {},
    "，采菊": {},
    "，里希特": {},
    "馬里蘭州": {},
    "那系統": {},
    "這只能": {},
    "占卜，三周": {},
    "於是，後來": {"chosen": -16.0},
    "簽約": {"chosen": -8.0},
    "乾隆": {},
    "黨組，市委，黨組": {"mainland_terms": 0.7},
    "黨組市委縣委區委省委黨委公安局人大政協": {"mainland_terms": 2.1},
    "立法會，港府": {"other_terms": -2.0},
    "“好”": {"curly_quotes": 0.5},
    "“好”「好」": {"corner_quotes": -2.0},
    "衞生署": {"regional_forms": -2.0, "other_terms": -1.0},
}


@pytest.mark.parametrize(("text", "signs"), SIGNS.items())
def test_what_single_signs_weigh(text: str, signs: dict[str, float]) -> None:
    assert told(PLAIN) == {}
    assert told(PLAIN + text) == pytest.approx(signs)


def test_characters_that_stand_in_names_tell_nothing_where_no_word_backs_them() -> None:
    assert [char for char in "于云余占干征游范采里" if told(f"{PLAIN}，{char}犇犇")] == []


@pytest.mark.parametrize(
    ("theirs", "mirrored"),
    [
        pair.split("/")
        for pair in "衞生/衛生 這裏/這裡 光綫/光線 山峯/山峰 羣山/群山 啓動/啟動 説話/說話 脱險/脫險 閲覽/閱覽".split()
    ],
)
def test_a_form_of_hong_kong_is_none_of_a_mirror(theirs: str, mirrored: str) -> None:
    assert told(PLAIN + theirs).get("regional_forms") == -2.0
    assert "regional_forms" not in told(PLAIN + mirrored)


def test_marks_and_advertising() -> None:
    assert told(PLAIN.translate(NARROW)) == {"narrowed": 1.0}
    assert told("她說,好," + PLAIN) == {}
    assert told(PLAIN, spam=True) == {"beside_advertising": 1.0}


def test_signs_that_a_text_of_this_length_should_have() -> None:
    long = PLAIN.replace("要", "的") * 6
    assert told(long + "服務后") == {"not_chosen": 2.0, "none_chosen": 0.5}
    assert told(long + "服務后於") == {"not_chosen": 2.0, "chosen": -8.0}
    assert told(long) == {}
    assert told(long * 4 + "服務后") == pytest.approx({"not_chosen": 2.0, "none_chosen": 0.5, "too_few": -1.2875})
    assert told(long * 4) == pytest.approx({"too_few": -1.28})


def test_what_is_no_prose() -> None:
    assert told(PLAIN * 5) == {}
    assert told(PLAIN * 6) == {"no_prose": -4.0}
    assert told(f"{PLAIN * 6}的") == {}
    assert "no_prose" in told(f"{PLAIN * 6}黨組")
    assert "no_prose" not in told(f"{PLAIN * 6}黨組、職工")


@pytest.mark.parametrize(("row", "text"), examples(REGIONS))
def test_a_word_of_a_region_decides_where_as_much_speaks_for_as_against(row: Row, text: str) -> None:
    """Five words of the mainland and one more are enough, and with a word of another region they are not."""
    mainland = row.meaning == "mainland"
    others = [word for word in ("党组", "职工", "科普", "献血", "托育", "医养", "提质") if word != row.form]
    shown = PLAIN + "".join(map(traditional, "，".join(others[: 5 if mainland else 6])))
    assert converted(shown) is not mainland
    assert converted(f"{shown}，{text.replace(':', '：')}") is mainland


def test_a_page_without_any_choice_is_known_by_what_it_says_and_what_stands_beside_it() -> None:
    assert not converted(PLAIN + MAINLAND)
    assert converted(f"{PLAIN}{MAINLAND}“好”")
    assert converted(f"{PLAIN}{MAINLAND}".translate(NARROW))
    assert converted(f"{PLAIN}{MAINLAND}\n{SPAM}")
    assert converted(f"{SPAM}\n{PLAIN}{MAINLAND}")
    assert not converted(f"{PLAIN}{MAINLAND}「好」\n{SPAM}")
    assert ENOUGH == 2.0


def test_the_sentence_names_words_where_no_choice_tells() -> None:
    proof = str(repair(f"{PLAIN}{MAINLAND}“好”").proof)
    assert proof.endswith("none was chosen by the word, and 5 words are the mainland's: 党组, 市委, 区委, 县委, 党员.")
