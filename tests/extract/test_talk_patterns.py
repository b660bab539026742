"""Patterns of talks and stories: what each finds, to its last form, and what is beside it and is none. Cases are parted by two blanks."""

from __future__ import annotations

import re

from patterns import Table, each, mistaken

from crawler.extract.interview import (
    apposed,
    bearing,
    header,
    name_places,
    participants,
    persons,
    portrait,
    quotes,
    speakers,
    spoken,
    spoken_lines,
    unlabelled,
    unlisted,
)

FOUND: Table = [
    (apposed.HERE, "这里的好  这儿的  那里的  当地的", "哪里的  这里好  在这里的"),
    (apposed.TWO, "和  与", "跟  及"),
    (apposed.NOBODY, "他  她  我  你  们  这  那  谁  过  曾", "院长  的"),
    (apposed.NO_ORGAN, "厕所  场所  住所  处所  会所", "诊所  研究所  厕所里"),
    (apposed.IS_WORD, "有  以  谓  着  起  在  了  子  员", "院  的"),
    (apposed.IN_BRACKETS, "(院长)  (市医院,院长)", "(院)  ()  （院长）"),
    (apposed.PLACE, "北口村  青石寨", "个村  半村  这村  那村  每村  全村  村"),
    (bearing.THIS, "这位院长  这名  该  本  我", "那位  他"),
    (bearing.VERB_FIRST, "问  有  去  叫  一  两  几  某  每  各", "市  医"),
    (header.MAY_LABEL, ":  ：  ︰  ﹕  主持人", "，  嘉宾"),
    (header.ANOTHER, "源:  源：  a:", "1:  9：  \t:"),
    (name_places.SPEAKS, "说:“好。”  笑着说  来了,“好”  来了:「好」  来到这里“好”", "来了  来了,好"),
    (participants.NUMBERED, "一问  十问  3问  12问  二问  三问  四问  五问  六问  七问  八问  九问", "百问  问  问一"),
    (persons.PADDED, "林 安  林\u3000安  来,林 安,", "林以 安  林 以安  林安"),
    (persons.THIS, "该医院  本院  我院  这家医院  该  我", "那家医院  这医院"),
    (quotes.STOPS, "。  !  ?  ;  :", ",  、  …"),
    (quotes.BY, "是林以安讲的  是林以说的  是林以安写的", "是他说的  是林说  是林以安听的  是听的"),
    (quotes.SPEAKS_OF_WORDS, "一句话  一句话:  这句  几个字  一句话是  句话送他:", "说  话,好  话送给他们:"),
    (speakers.HIS, "他的  她的", "它的  他"),
    (speakers.QUOTED, "“好”  「好」  “”", "“好  好”"),
    (spoken.BEHIND, "好\n（音乐）  好\n(休息)  好\n（甲）\n（乙） ", "好（音乐）  \n（音乐  \n（甲）好"),
    (portrait.HE_OR_SHE, "他  她", "它  我"),
    (portrait.OF_OTHERS, "其他  他人  他们  她们", "他  她人"),
    (unlabelled.DASHES, "—  ——  -  -- ", "_  –"),
    (unlisted.DOT, "玛丽·居里  玛丽•居里  玛丽.居里", "·居里  玛丽·  玛丽,居里"),
]  # fmt: skip
WHOLE: Table = [
    (bearing.PLACE, "村  市  县  镇", "医院  村里"),
    (bearing.DIVISION, "牙科  三班  急诊科", "科  牙医  心血管科"),
    (quotes.JOINED, "、  和  及", ",  与  、和"),
    (spoken_lines.NUMBER, "1  10:20  10：20  1.  2024/05/06  2024年5月6日  1-2  一  （一）  (十)  三、  二  四  五  六  七  八  九", "甲  第一  一甲  1)"),
    (spoken.WHOLLY_QUOTED, "“好”  「好」", "“好“  好”  “”好”"),
    (unlabelled.LABELLED, "甲:  林以安:", "甲。乙:  甲!乙:  甲?乙:  甲,乙:  甲;乙:  :"),
]  # fmt: skip


@each(FOUND)
def test_what_a_pattern_finds(pattern: re.Pattern[str], found: str, other: str) -> None:
    assert mistaken(pattern.search, found.split("  "), other.split("  ")) == ([], [])


@each(WHOLE)
def test_what_a_pattern_is_the_whole_of(pattern: re.Pattern[str], found: str, other: str) -> None:
    assert mistaken(pattern.fullmatch, found.split("  "), other.split("  ")) == ([], [])
