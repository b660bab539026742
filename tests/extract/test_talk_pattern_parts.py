"""Patterns of talks and stories: which part of a text each takes, and where it ends."""

from __future__ import annotations

import re

import pytest
from patterns import Parts, each_part, parts_of

from crawler.extract.interview import (
    apposed,
    bearing,
    called,
    documents,
    header,
    interview_rules,
    introduced,
    labels,
    line_heads,
    name_places,
    narrative_rules,
    occasion,
    participants,
    persons,
    portrait,
    quotes,
    selection,
    speakers,
    spoken,
    spoken_lines,
    turn_labels,
    unlabelled,
    unlisted,
    used,
    wording,
)

LEADS = [
    *' >●■◆▲★◎○·*#"“☆◇△▽▼□▪♦◉➤▶\u3000—-',
    *(f"{number}、" for number in "1一二三四五六七八九十"),
    *(f"({number})" for number in "1一二三四五六七八九十"),
    "——", "--", "1.", "[1]、", "(2).", "1、 ", "1、\u3000", "● 1、",
]  # fmt: skip
"""What may stand before a label."""

STAMPS = (
    "10:20  [10:20]  (10:20)  10:20:30  2024-05-06 10:20  2024/05/06 10:20  2024.05.06 10:20"
    "  2024年5月6日 10:20  05-06T10:20  5月6日10:20"
).split("  ")

PARTS: Parts = [
    (line_heads.HEADED, "head", {f"问{mark}好": "问" for mark in (*":|/.◎○●◇◆★☆※▶►→»—-", "——", "--", " ", "\u3000", " : ", "1:", "12 ")} | {"玛·丽:好": "玛·丽", "问12好": None, "问,好": None, "问:": None}),
    (line_heads.HEADED, "number", {"问1:好": "1", "问12 好": "12", "问:好": ""}),
    (line_heads.HEADED, "marked", {f"{opens}问{closes}{mark}好": "问" for opens, closes in ("()", "<>", "「」", "[]") for mark in ("", ":", " ")} | {"[ask Me.x]好": "ask Me.x", "(玛·丽)好": "玛·丽", "(a1)好": None}),
    (line_heads.ALONE, "head", {"问:": "问", " 玛·丽 ": "玛·丽", "ask": None}),
    (turn_labels.COLON, "label", {f"{lead}主持人:好": "主持人" for lead in LEADS}),
    (turn_labels.COLON, "at", {f"{stamp} 主持人:好": stamp for stamp in STAMPS}),
    (turn_labels.COLON, "at2", {f"主持人 {stamp}:好": stamp for stamp in STAMPS}),
    (turn_labels.COLON, 0, {"主持人|好": "主持人|", "主持人: 好": "主持人: ", "主持人:\u3000好": "主持人:\u3000", "主。持人:好": "持人:", "主!持人:好": "持人:", "主?持人:好": "持人:", "主]持人:好": "持人:", "主[持人:好": "持人:"}),
    (turn_labels.BRACKETED, 0, {f"{lead}[主持人]好": f"{lead}[主持人]" for lead in LEADS}),
    (turn_labels.BRACKETED, "at", {f"{stamp} [主持人]好": stamp for stamp in STAMPS}),
    (turn_labels.BRACKETED, "at2", {f"[主持人] {stamp}好": stamp for stamp in STAMPS}),
    (turn_labels.BRACKETED, "at3", {f"[主持人]: {stamp}好": stamp for stamp in STAMPS}),
    (turn_labels.BRACKETED, "label", {"[主[持人]": "持人", "[主]持人]": "主"}),
    (turn_labels.STAMPED, "at", {f"主持人 {stamp}": stamp for stamp in STAMPS}),
    (turn_labels.STAMPED, "label", {f"主{mark}持人 10:20": "持人" for mark in "。!?:[]"}),
    (turn_labels.TAIL_STAMP, "at", {f"好 {stamp}": stamp for stamp in STAMPS}),
    (turn_labels.MARKED, 0, {"主:持人:": "主:", "主|持人|": "主|", "主持人:": "主持人:"}),
    (apposed.HERE, 0, {"这里的好": "这里的", "那里的好": "那里的", "当地的好": "当地的", "本院的好": "本院的", "该村的好": "该村的", "这个医院的好": "这个医院的", "这家医院的好": "这家医院的", "这所学校的好": "这所学校的", "这座城市的好": "这座城市的", "这间诊室的好": "这间诊室的", "全市唯一的好": "全市唯一的", "这大医院的好": None}),
    (apposed.IN_BRACKETS, 0, {"林(市医院)好": "(市医院)", "(甲(市医院)": "(市医院)", "(院(长)": None, "(院)长)": None}),
    (apposed.OF, 0, {"雾台卫生所的护理师": "雾台卫生所的护理师", "AB卫生所的医生": "AB卫生所的医生", "ab卫生所的医生": "ab卫生所的医生", "玛·丽医院的主任": "玛·丽医院的主任"}),
    (apposed.BEARS, "told", {"担任院长": "院长", "一位医生": "医生", "一名医生": "医生", "一个医生": "医生", "现任院长": "院长"}),
    (apposed.CLAUSES, 0, {"林,今年30岁,医生。好": ",今年30岁,医生", "今年30岁,医生!好": "今年30岁,医生", "现年三十岁,医生?好": "现年三十岁,医生", "一岁,好人;好": "一岁,好人", "二岁,好人:好": "二岁,好人", "四岁,好人\n好": "四岁,好人", "五岁,好人": "五岁,好人", "六岁,好人": "六岁,好人", "七岁,好人": "七岁,好人", "八岁,好人": "八岁,好人", "九岁,好人": "九岁,好人", "十岁,好人": "十岁,好人", "3岁,好人": "3岁,好人", "林现任院长": "林现任院长"}),
    (apposed.PRONOUN_BEARS, 0, {"他担任院长。好": "他担任院长", "她担任院长,好": "她担任院长", "他担任院长!好": "他担任院长", "他担任院长?好": "他担任院长", "他担任院长;好": "他担任院长", "他担任院长:好": "他担任院长", "他担任院长\n好": "他担任院长", "它担任院长": None}),
    (bearing.THIS, 0, {"一位医生": "一位", "二位医生": "二位", "两位医生": "两位", "三名医生": "三名", "四名医生": "四名", "五名医生": "五名", "六名医生": "六名", "七名医生": "七名", "八名医生": "八名", "九名医生": "九名", "十名医生": "十名", "几名医生": "几名", "十几位医生": "十几位", "百位医生": None}),
    (called.SHORT, 0, {"《清江办法》(以下简称《办法》)": "《清江办法》(以下简称《办法》", "《清《江》(简称清": None, "《清》江》(简称清": None}),
    (called.BY, 0, {"由林、张": "由林、张", "由林,张": None}),
    (called.HOST_BEFORE, 0, {"主持人为": "主持人为", "主持人是": "主持人是", "主持人是本台": None, "主持人是医院的": "主持人是医院的", "主持人是市医院院长": "主持人是市医院院长"}),
    (called.PRESIDE, 0, {"林、张主持": "林、张主持"}),
    (called.WRITER_BEFORE, 0, {"记者“": "记者“", "记者「": "记者「", '记者"': '记者"', "记者": "记者", "本台编辑": "本台编辑"}),
    (called.CALLED, 0, {"好\n林安: 好的": "林安: ", "林安 :好的": "林安 :", "A:好的": "A:", "林安\u3000:\u3000好的": "林安\u3000:\u3000", "林:好的": None, "林安:\n好的": None, "林安:好": None}),
    (documents.DOCUMENT, 0, {"好,清江,《办法》规定": ",《办法》规定", "清江《甲》乙,《办法》规定": ",《办法》规定", "清江《乙《办法》规定": None, "清江》乙《办法》规定": None, "《办《法》好》规定": None, "《办》法好》规定": None, "《办法》(试(行)规定": None, "《办法》(试)行)规定": None, "清江》《办法》规定": None}),
    (documents.OFFICE, 0, {"好,市卫健局在公开信里指出": ",市卫健局在公开信里指出", "好,市卫健局发文,并在公开信里写道": ",市卫健局发文,并在公开信里写道", "好,市卫健局表示": ",市卫健局表示"}),
    (header.MAY_LABEL, 0, {"好】": "】", "好]": None}),
    (header.BRACKETED, 0, {"[主持人]": "[主持人]", "[主持:人]": None, "[主]人]": None, "[主[持人]": "[持人]"}),
    (header.HEAD, 0, {"[主持人]好": "[主持人]", "主持人:好": "主持人:", "主持人 :好": "主持人 :", "玛·丽:好": "玛·丽:"}),
    (header.NICK, 0, {"林以安": "林以安", "Momo": "Momo", "momo": "momo"}),
    (header.PARTS, 0, {"好；好": "；", "好;好": ";", "好。好": "。", "好,好": None}),
    (header.SENTENCE, 0, {"好。": "。", "好!": "!", "好?": "?", "好“": "“", "好,": None}),
    (labels.ADDRESSES, 0, {"好,": ",", "好:": ":", "好。": None}),
    (labels.DESCRIBED, 0, {"三年级家长": "三年级家长", "甲。年级家长": "年级家长", "甲!年级家长": "年级家长", "甲?年级家长": "年级家长", "甲,年级家长": "年级家长", "甲:年级家长": "年级家长", "甲的孩子家长": "孩子家长"}),
    (labels.FIRST, 0, {"林\t\t张": "\t\t", "林、张": "、", "林,张": ",", "林;张": ";", "林 编辑张": " "}),
    (labels.NAMED, "inner", {"主持人(林安)": "林安", "主持人((林安)": None, "主持人(林)安)": None, "主持人-(林安)": "林安"}),
    (labels.NAMED, "rest", {"主持人 - 林安": "林安", "主持人—林安": "林安", "主持人、林安": "林安", "主持人:林安": "林安", "主持人·林安": "林安", "主持人|林安": "林安", "主持人/林安": "林安", "主持人(林安)": None, "嘉宾:林安": "林安", "记者:林安": "林安", "专家:林安": "林安", "主持人((林安)": "((林安)", "主持人林安": "林安"}),
    (labels.NICKED, 0, {"主持人-思雨": "主持人-思雨", "主持人 思雨": "主持人 思雨", "主持人\u3000思雨": "主持人\u3000思雨", "主持人—思雨": "主持人—思雨", "主持人、思雨": "主持人、思雨", "主持人:思雨": "主持人:思雨", "主持人·思雨": "主持人·思雨", "主持人|思雨": "主持人|思雨", "主持人/思雨": "主持人/思雨", "主持人小雨": "主持人小雨", "主持人大雨": "主持人大雨", "主持人老雨": "主持人老雨", "主持人阿雨": "主持人阿雨", "主持人思雨": None}),
    (labels.OUTLET, 0, {"《清江日报》": "《清江日报》", "《清》江》": "《清》", "清江日报": "清江日报", "AB日报": "AB日报", "ab日报": "ab日报", "12日报": "12日报"}),
    (labels.WORDED, 0, {"林以安(主持人)": "林以安(主持人)", "林以安(嘉宾)": "林以安(嘉宾)", "林以安(记者)": "林以安(记者)", "林以安(好人)": None}),
    (narrative_rules.WE, 0, {"我们": "我们", "我的": "我的", "我好": "我"}),
    (narrative_rules.FRAME, 0, {"记者问": "记者问", "记者又问": "记者又问", "记者也问": "记者也问", "记者曾问": "记者曾问", "记者再问": "记者再问", "记者追问": "记者追问", "向记者问": None, "对记者问": None, "记者问题": None, "记者问世": None, "记者问及": None, "记者问答": None, "记者问卷": None, "记者问好": None}),
    (name_places.RUN, 0, {"林AB": "林AB", "林ab": "林ab"}),
    (name_places.SPEAKS, 0, {"来了。好": None, "甲。说": "说", "甲!说": "说", "甲?说": "说", "甲“说": "甲“", "甲「说": "甲「", "甲\n说": "说", "甲,说": "说", "甲:说": "说", "来。了的人在甲乙丙丁说:“好": "了的人在甲乙丙丁说", "来!了,“好": "了,“", "来?了,“好": "了,“", "来“了,“好": "来“", "来「了,“好": "来「", "来\n了,“好": "了,“", "来了的人在那里大声地讲道:「好": "来了的人在那里大声地讲道:「", "来了的人在那里大声地讲道,「好": "来了的人在那里大声地讲道,「", "一。二「三": "二「", "一!二“三": "二“", "一?二「三": "二「", "一\n二「三": "二「", "来了的人在那里,「好」": "来了的人在那里,「"}),
    (occasion.MET, 0, {"跟记者聊": "跟记者聊", "与记者聊": "与记者聊", "和记者们谈": "和记者们谈", "同记者谈": "同记者谈"}),
    (participants.ASKS, 0, {"一問": "一問", "3問": "3問"}),
    (participants.TRADITIONAL, 0, {"問": "問", "記": "記", "訪": "訪", "问": None}),
    (participants.NICKNAMED, 0, {"网友“清「风": "网友“清", "网友「清『风": "网友「清", '网友『清"风': '网友『清"', '网友"清”风': '网友"清”', "网友“清」风": "网友“清」", "网友“清』风": "网友“清』", "网友老林": "网友老林", "网友momo": "网友momo", "网友Momo": "网友Momo", "网友小林": "网友小林"}),
    (participants.NICKNAMED, "apart", {"网友“清": "清", "网友「清": "清", "网友『清": "清", '网友"清': "清"}),
    (participants.INTRODUCED, 0, {"我是“健康”主持人林": "我是“健康”主持人", "我是《健康》主持人林": "我是《健康》主持人", "我是AB主持人林": "我是AB主持人", "我是ab主持人林": "我是ab主持人", "我是12主持人 林": "我是12主持人 "}),
    (persons.THIS, 0, {"该医院": "该医院", "该": "该", "该a": None, "本,": None}),
    (persons.FOLLOWS, 0, {"，": "，", "。": "。", "、": "、", "；": "；", "：": "：", "！": "！", "？": "？", ",": ",", ".": ".", ";": ";", ":": ":", "!": "!", "?": "?", "（": "（", "(": "(", ")": ")", "）": "）", "“": "“", "”": "”", "‘": "‘", "’": "’", "《": "《", "》": "》", "【": "【", "】": "】", "[": "[", "]": "]", "a": ""}),
    (persons.JOINS, 0, {"跟我,": None, "跟我。": None, "跟我、": None, "跟我;": None, "跟我:": None, "跟我!": None, "跟我?": None, "跟我，": None, "跟我；": None, "跟我：": None, "跟我！": None, "跟我？": None, "跟我)": None, "跟我）": None, "跟我”": None, "跟我」": None, "跟我": None, "跟我好": None}),
    (persons.NAME_IN_BRACKETS, 0, {"林以安（院长）": "林以安（院长）", "林以安(院长)": "林以安(院长)", "林以安(院(长好)": None, "林以安(院（长好)": None}),
    (persons.OTHER_POST, 0, {"院长、": "院长、", "院长，": "院长，", "院长,": "院长,", "AB院长、": "AB院长、", "ab院长、": "ab院长、"}),
    (persons.WORDS_BEFORE, 0, {"林A": "林A", "林a": "林a", "林1": "林1", "林·安": "林·安", "林,安": "安"}),
    (persons.PARTICLES, 0, {"老对林以": "老对", "青对林以": "青对", "少对林以": "少对", "中对林以": "中对", "对话林以": "对话", "对林以安": "对", "人和林以安": None, "代和林以安": None, "和林以安": "和"}),
    (portrait.QUOTED, 0, {"“好”好”": "“好”", "“好」好”": "“好」", "「好”好」": "「好”"}),
    (portrait.SPOKEN, 0, {"“甲\n乙": "“甲"}),
    (quotes.BY, 0, {"是林以安讲的": "是林以安讲的", "来,林以,安是林以安讲的": "是林以安讲的", "是林是以安讲的": "是以安讲的", "是林,安讲的": None, "是林以安说的": "是林以安说的", "是林以安写的": "是林以安写的"}),
    (quotes.SPEAKS_OF_WORDS, 0, {"一句话": "句话", "一句字,话:": "话:"}),
    (quotes.BARE, 0, {"林以安表示会好好地做好工作的": "林以安表示会好好地做好工作的", "林“安表示会好好地做好工作的": "安表示会好好地做好工作的", "林:安表示会好好地做好工作的": "安表示会好好地做好工作的", "林,安表示会好好地做好工作的": "安表示会好好地做好工作的", "林安表示:会好好地做好工作的": None, "林安表示“会好好地做好工作的": None}),
    (quotes.BEHIND, 0, {",林以安说道。": ",林以安说道。", "林以安说过!": "林以安说过!", "林以安说:": "林以安说:", "林以安说;": "林以安说;", "林以安说,": "林以安说,", "林以安说": "林以安说", "林。安说": "安说", "林!安说": "安说", "林?安说": "安说", "林;安说": "安说", "林:安说": "安说", "林安说说,": "林安说说,"}),
    (quotes.OF_WORDS, 0, {"这是林以安的话": "这是林以安的话", "这句话,林以安": "这句话", "这番话是林以安的口头禅": "这番话是林以安的口头禅", "这些是林以安回答": "这些是林以安回答", "这些林以安的回答": "这些林以安的回答", "这林的话": None, "这是林。安的话": None, "这是林!安的话": None, "这是林?安的话": None, "这是林以安说": "这是林以安说"}),
    (selection.INNER, 0, {"好。 院长:好": " 院长:", "好。\u3000院长:好": "\u3000院长:", "好。[院长] :好": "[院长] :", "好。[院[长]好": None, "好。[院]长]好": "[院]", "好。[院\n长]": None, "好。院。长:": "长:", "好。院:长:": "院:", "好。院!长:": "长:", "好。院?长:": "长:", "好。院\n长:": None, "好。院;长:": "长:", "好。院“长:": None, "好。院”长:": "长:", "好。院[长:": None, "好。院]长:": "长:"}),
    (speakers.QUOTED, 0, {"“好”好”": "“好”", "“好」好”": "“好」"}),
    (speakers.ACTOR, "new", {"一位老人好": "一位", "有位老人好": "有位", "一个老人好": "一个", "有个老人好": "有个"}),
    (speakers.ACTOR, 0, {"有老人": "有老人", "母亲好": "母亲", "一位老人好": "一位老人", "有位老人好": "有位老人", "那位老人好": "那位老人", "一个老人好": "一个老人", "有个老人好": "有个老人", "那个老人好": "那个老人", "有老人好": "有老人", "母亲的": None, "母亲们": None, "母亲家": None}),
    (speakers.ANONYMOUS, "name", {"一个老人": "老人", "那名老人": "老人", "那位老人": "老人", "那个老人": "老人"}),
    (speakers.ANONYMOUS, 0, {"一个老人": "一个老人", "那位老人": "那位老人", "那个老人": "那个老人", "那名老人": "那名老人", "一位姓林的老人": "一位姓林的老人", "一名老人": "一名老人", "老人们": "老人们"}),
    (speakers.BY_POST, 0, {"该院长好": "该院长", "该院长": "该院长", "这位院长": "这位院长", "这名院长": "这名院长", "那位院长": "那位院长", "老院长": "老院长", "院长": None, "该院长的": None}),
    (speakers.CLAUSE_OF, 0, {"家住东关的王": "家住东关的", "家,东关的王": "东关的", "家。东关的王": "东关的", "家“东关的王": "东关的", "家”东关的王": "东关的"}),
    (speakers.OF_SOMEBODY, 0, {"的老人好人岁": None, "的老人好人月": None, "的老人好人": "的老人"}),
    (speakers.PRONOUN, 0, {"他": "他", "这位老": "这位老", "这位老人好": "这位老", "他好": "他", "这位老人的": "这位老", "他的": None}),
    (speakers.SAYS, 0, {"林说": "林说", "林,说": "说", "林:说": "说", "林、说": "说"}),
    (speakers.TITLED, 0, {"清江老人林女士": "清江老人林女士", "市医院的母亲林女士": "市医院的母亲林女士", "林女士的": None}),
    (speakers.REPORTER, 0, {"记者从": None, "记者在": None, "记者了": None, "记者获": None, "记者好": "记者", "本报记者": "本报记者"}),
    (speakers.LEADS, 0, {"据悉,林": "据悉,", "据。悉,林": "据", "据“悉,林": "据"}),
    (spoken.BEHIND, 0, {"好\n（甲（乙）": None, "好\n（甲）乙）": None, "好\n(甲(乙)": None, "好\n(甲)乙)": None, "好\n（甲\n乙）": None}),
    (spoken.WHOLLY_QUOTED, 0, {"“好“好”": "“好”", "“好”好”": "“好”", "「好「好」": "「好」", "「好」好」": "「好」"}),
    (spoken_lines.NUMBER, 0, {"1 2": "1 2"}),
    (turn_labels.MARKED, 0, {"林。以安:": "以安:", "林!以安:": "以安:", "林?以安:": "以安:", "林|以安|": "林|"}),
    (turn_labels.ALONE, 0, {"林,安": "林", "林“安": "林", "林。安": "林", "林!安": "林", "林?安": "林", "林;安": "林"}),
    (unlabelled.LABELLED, 0, {"甲\n乙:": "乙:"}),
    (unlabelled.QUESTION, 0, {"“甲乙?": None, "「甲乙?": None, "甲乙丙?": "甲乙丙?", "“甲乙丙?": "“甲乙丙?", "「甲乙丙?": "甲乙丙?", "甲\n乙丙?": None, "甲:乙丙?": ":乙丙?", "甲\n乙丙丁?": "乙丙丁?"}),
    (unlisted.FOREIGN, 0, {"玛丽·居·里": "玛丽·居·里", "玛丽•居•里": "玛丽•居•里", "玛丽.居.里": "玛丽.居.里"}),
    (used.AGED, 0, {"今年": "今年", ",今年": ",今年", ",30岁": ",30岁", ",一岁": ",一岁", "二岁": "二岁", "三岁": "三岁", "四岁": "四岁", "五岁": "五岁", "六岁": "六岁", "七岁": "七岁", "八岁": "八岁", "九岁": "九岁", "十岁": "十岁", ",男,": ",男,", ",女,": ",女,", "男": None}),
    (used.PARTICLE, 0, {"对": "对", "向": "向", "在": "在", "是": "是", "将": "将", "把": "把", "被": "被", "从": "从", "到": "到", "和": "和", "与": "与", "并": "并", "很": "很", "的": None}),
    (used.SPEAKS, 0, {"甲。说": "说", "甲!说": "说", "甲?说": "说", "甲“说": "甲“", "甲「说": "甲「", "甲\n说": "说", "甲,说": "说", "甲:说": "说", "一。二:“三": "二:“", "一!二“三": "二“", "一?二“三": "二“", "一\n二“三": "二“", "来的人在那里讲道:“好": "来的人在那里讲道", "来的人在那里讲道,「好": "来的人在那里讲道", "来的人在那里讲道「好": "来的人在那里讲道"}),
    (wording.SENTENCE, 0, {"好。": "。", "好!": "!", "好?": "?", "好;": ";", "好,好…": ",好…", "好、好…": "、好…", "好…": None}),
    (interview_rules.QUOTED, 0, {"林说:“好": "说:“", "林说:「好": "说:「", "好,”他说": ",”他说", "好。”他说": "。”他说", "好!”他说": "!”他说", "好?」他说": "?」他说", "好。”来。他说": "他说", "好。”来!人说": None, "好。”来?人说": None, "好。”来“人说": None, "好。”来「人说": None, "他就说": "他就说", "她就说": "她就说", "他,就说": None, "他。就说": None, "他“就说": None, "他「就说": None}),
    (introduced.THIS, 0, {"这位院长": "这位院长", "这名院长": "这名院长", "这个院长": None}),
]  # fmt: skip


@each_part(PARTS)
def test_how_far_a_pattern_goes(pattern: re.Pattern[str], group: int | str, parts: dict[str, str | None]) -> None:
    assert parts_of(pattern, group, parts) == parts


MARKS = ",。;:!?”」、\n叫的和与"
BEGINNINGS = {
    "安今年": "aged aged aged clause aged aged aged aged aged aged called none none none",
    "安先生": "titled titled titled clause titled titled titled titled titled titled called titled none none",
    "安说": "clause first clause clause first first behind behind clause first called none none none",
    "安来了,“好": "ahead ahead ahead clause ahead ahead ahead ahead ahead ahead called none none none",
    "安来了:「好": "ahead ahead ahead clause ahead ahead ahead ahead ahead ahead called none none none",
    "安和张文是": "clause pair clause clause first first first first clause pair called none none none",
    "安与张文都": "clause pair clause clause first first first first clause pair called none none none",
    "安是": "clause first clause clause first first first first clause first called none second second",
    "安、": "clause first clause clause first first first first clause first called none second second",
    "安来": "clause first clause clause first first first first clause first called none none none",
}
"""What stands behind a name → how it begins behind each of the marks."""


def beginning(text: str) -> str:
    """Return by which way the name 林以安 begins."""
    found = name_places.PLACES.finditer(text)
    return next((str(match.lastgroup) for match in found if match[str(match.lastgroup)] == "林以"), "none")


@pytest.mark.parametrize(("behind", "ways"), BEGINNINGS.items())
def test_where_a_name_begins(behind: str, ways: str) -> None:
    assert [beginning(f"好{mark}林以{behind}") for mark in MARKS] == ways.split()
    assert beginning(f"三岁的林以{behind}") == "old"


def test_what_makes_a_name_begin() -> None:
    for number in "一二三四五六七八九十3":
        assert beginning(f"林以安,{number}岁") == beginning(f"林以安{number}岁") == "aged"
    for stop in "。!?“「\n":
        assert beginning(f"林以安来{stop}了:「好") == "first"
    for mark in "是,、都":
        assert beginning(f"甲和林以安{mark}") == "second"
        assert beginning(f"林以安与张文{mark}") == "pair"
