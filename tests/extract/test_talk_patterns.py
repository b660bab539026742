"""Patterns of talks and stories: what each finds, to its last form, and what is beside it and is none. Cases are parted by two blanks."""

from __future__ import annotations

import re

from patterns import Table, each, mistaken

from crawler.extract.interview import (
    apposed,
    around,
    bearing,
    called,
    candidates,
    couple,
    dialogue,
    documents,
    header,
    name_begins,
    name_in_both,
    name_rules,
    nicknames,
    occasion,
    participants,
    persons,
    portrait,
    pronouns,
    quotations,
    selection,
    speakers,
    spoken,
    spoken_lines,
    turn_labels,
    unlabelled,
    unlisted,
    used,
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
    (name_rules.SPEAKS, "说:“好。”  笑着说  来了,“好”  来了:「好」  来到这里“好”", "来了  来了,好"),
    (participants.ASKS, "记  記  Q  q  Q12  一问  十问  3问  12问  二问  三问  四问  五问  六问  七问  八问  九问", "百问  问  问一"),
    (persons.PADDED, "林 安  林\u3000安  来,林 安,", "林以 安  林 以安  林安"),
    (persons.THIS, "该医院  本院  我院  这家医院  该  我", "那家医院  这医院"),
    (around.STOPS, "。  !  ?  ;  :", ",  、  …"),
    (around.BY, "是林以安讲的  是林以说的  是林以安写的", "是他说的  是林说  是林以安听的  是听的"),
    (around.SPEAKS_OF_WORDS, "一句话  一句话:  这句  几个字  一句话是  句话送他:", "说  话,好  话送给他们:"),
    (speakers.HIS, "他的  她的", "它的  他"),
    (speakers.QUOTED, "“好”  「好」  “”", "“好  好”"),
    (spoken.BEHIND, "好\n（音乐）  好\n(休息)  好\n（甲）\n（乙） ", "好（音乐）  \n（音乐  \n（甲）好"),
    (portrait.HE_OR_SHE, "他  她", "它  我"),
    (portrait.OF_OTHERS, "其他  他人  他们  她们", "他  她人"),
    (unlabelled.DASHES, "—  ——  -  -- ", "_  –"),
    (unlisted.DOT, "玛丽·居里  玛丽•居里  玛丽.居里", "·居里  玛丽·  玛丽,居里"),
    (bearing.MOST, "最  很  一", "大  小"),
    (couple.TOLD, "他是医生,她是护士  他是医生。她是护士  他是医生;她是护士  他是医生!她是护士  她是医生?他是护士", "他是医生,他是护士  它是医生,她是护士  他是医生、她是护士  他是医,生她是护士  他是医。,她是护士  他是医,,她是护士  他是医;,她是护士  他是医!,她是护士  他是医?,她是护士  他是医\n,她是护士  他是医生\n,她是护士  他是医生,她是护,士  他是医生,她是护。士  他是医生,她是护;士  他是医生,她是护!士  他是医生,她是护?士  他是医生,她是护\n士"),
    (called.SHORT, '清江医院(以下简称:清  清江医院(简称“清  清江(简称清  清江(简称"A  清江(简称「清  《清江办法》(简称《办法》', "清(简称清  清江简称清  清江(以下清  《清》(简称清"),
    (called.LISTED, "林以安、张文分别以甲、乙表示  林以安、张文分别以A、B代表", "林以安分别以甲表示  林以安、张文以甲表示  林以安、张文分别以甲。乙表示  林以安、张文分别以甲说"),
    (dialogue.MAY_LABEL, ":  |  ]  记者  主持人", "，  嘉宾"),
    (documents.DOCUMENT, "《办法》规定  清江,《办法》规定  清江的《办法》规定  清江市管理办法规定  甲、乙办法规定  二〇二四办法规定  二○二四办法规定  2024办法规定  (清江)办法规定  管理办法(试行)规定  《办法》第3条规定  《办法》第三条明确规定  《办法》称  《办法》说  《办法》指出了  《办法》还要求要", "《办法》好  在清江办法规定  《办》规定  清江，办法规定  A办法规定  《甲《乙》规定  管理办法(试)规定  《办法》规定好"),
    (documents.OFFICE, "市卫健委表示  清江,清江市政府介绍  清江医院称  省卫健局在发布会上表示  省局在发布会中称  省局在公开信里指出  省局发文,并在公开信里写道  县委会在大会上表示", "市民表示  市医院好  表示  市政府,称  市医院在会后表示  省局发。文,并在信里写道  省局在大,会上表示  省局在大。会上表示"),
    (nicknames.OF_NICK, "店员小林  店员阿林", "店员老林  小林"),
    (nicknames.NICK_OF, "妻子小林  丈夫老林  女儿阿林", "小林  妻子大林"),
    (nicknames.NICK, "小林  老林  阿林", "大林  林"),
    (occasion.SENTENCE, "。  !  ?", ",  ;"),
    (pronouns.FAR, ",他  。她  ;他  !他  ?她  :他  \n他", "好他  ,他们  ,她们  ,他人  ,它  、他"),
    (pronouns.NEAR, ",他  。她  ;他  !他  ?她  :他", "好他  ,他们  ,她人  ,它  \n他  、他"),
    (portrait.SPOKEN, "好。”  好!”  好?」  好,”  好…”  “好  「好", "好”  “好”  「好」"),
    (quotations.ENDS, "。  !  ?  ;  …", ",  :"),
    (candidates.WRITTEN, "写着  刻着  印著  挂着  标着  画着  贴着  题着", "说着  写了"),
    (selection.INNER, '。院长:  !院长:  ?院长:  …院长:  ”院长:  "院长:  ;院长:  )院长:  ]院长:  ~院长:   院长:  \u3000院长:  。[院长]  。 [院长] :  。院 长 :', "好院长:  ,院长:  。院长  。院,长:  。院“长:"),
    (name_begins.CLAUSE, "好。林安  a!林安  a?林安  a”林安  a」林安  a\n林安  林安  a,林安  a;林安  a:林安  a、林安", "a…林安  林  a林安"),
    (unlisted.FOREIGN, "玛丽·居里  玛丽•居里  玛丽.居里  玛丽·斯克沃·居里  玛丽•斯克沃•居里  玛丽.斯克沃.居里", "玛·居里  玛丽·居  玛丽-居里"),
]  # fmt: skip
WHOLE: Table = [
    (persons.BRACKETS, "林(市医院)  安（市医院）  安 (院长)  安(市医院）", "林(院)  a(市医院)  林(市（院)  林(市(院)"),
    (participants.NICKNAMED, '网友 清风  网友\u3000清风  网友“清风”  网友"清风"提问  网友「清风」问  网友『清风』  市民 “清风”追问  网友阿凯  听众小林  网友Momo  网友momo  网友老林', '网友 “清”风”  网友 “清"风”  网友 “清」风”  网友 “清』风”  网友清风  网友老林林林  清风  网友 “清”风”  网友 '),
    (turn_labels.ALONE, "林以安  院长 林", "林,安  林“安  林。  林!  林?  林;"),
    (turn_labels.MARKED, "林以安:  林以安|", "林以安  林。安:  林!安:  林?安:  林:安:  林|安|"),
    (used.NOBODY, "林他  林她  林它  林我  林你  林您  林谁  林这  林那  林们  林的  林了  该  小  老  阿  某  本  一位  一名  一个", "布仁  林安  小林  一"),
    (name_rules.LITTLE, "林各  林有  林子  林不  林也  林还  林又  林都  林就  全  一", "林安  林一  林全"),
    (name_in_both.WHOLLY_HAN, "林以安  玛丽·居里", "林A  林 安  林1"),
    (bearing.PLACE, "村  市  县  镇", "医院  村里"),
    (bearing.DIVISION, "牙科  三班  急诊科", "科  牙医  心血管科"),
    (around.JOINED, "、  和  及", ",  与  、和"),
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
