"""Patterns by which articles tell of persons: what each finds, to its last form, and what is beside it and is none.

Cases are parted by two blanks.
"""

from __future__ import annotations

import re

from patterns import Parts, Table, each, each_part, mistaken, parts_of

from crawler.extract.interview import (
    apposed,
    around,
    bearing,
    called,
    documents,
    familiar,
    guests,
    header,
    header_values,
    interview_rules,
    line_heads,
    name_rules,
    occasion,
    persons,
    post_apart,
    presented,
    pronouns,
    quotes,
    recurring,
    selection,
    somebody,
    spoken,
    turn_labels,
    unlabelled,
    unlisted,
    used,
)

MARKS = ",。:;!?“”「」·"

FOUND: Table = [
    (post_apart.FORMER, "以前  从前  之前  曾  来过", "前  过敏  以后"),
    (post_apart.SENTENCE, "。  !  ?  ;  \n", ",  :"),
    (presented.MAY_BE_CALLED, "小  老  阿  A  Z  士  生  某  姐  妹  弟", "林  a  的"),
    (presented.STOPS, "  ".join(MARKS), "、  …  好"),
    (presented.SURNAME_BEHIND, "的林安  员林安  儿林安", "林安  又林安"),
    (familiar.CALLS, "外号「灯芯」  外号灯芯。  外号灯芯,  外号灯芯的", "外号他灯芯,  外号她灯芯,  外号灯芯!"),
    (header_values.LIST, "、  ,  ;  。", ":  和"),
    (pronouns.IS_CALLED, "王女士  大姐  王先生  大叔", "王某  院长"),
    (unlisted.CALLED, "她叫  他是", "她  说"),
    (unlisted.PRESENTED, "护士玛丽  护士的玛丽  行医的玛丽", "护士玛  的玛  玛丽"),
    (bearing.MOST, "最好  很好  一个  站了三十年  站着", "好  天天"),
    (apposed.NO_ORGAN, "门诊大厅  护士站  记者站  第一站  去年村  问医院  有医院  一医院  某医院", "大厅里  消防站  第3站  市医院  护士站里"),
    (called.SAYS, "有人问我  有人问你  有人问他  有人问她  告诉他们  沈砚说", "沈砚  说好  我的"),
    (called.SHORT, "清江医院(下称清  清江医院(简称清  清江医院(以下简称清  清江简称A", "清江医院(称清  清江简称清"),
    (called.PRESIDED, "主持,  主持。  主持;  主持、  主持)  主持会议  主持座谈会  主持访谈  主持专题对话", "主持  主持!  主持好"),
    (called.WRITER_BEFORE, "记者  本刊撰稿人  本刊特约作者  本刊编辑", "撰稿人  编辑  本刊读者  记者好"),
    (guests.COUNTED, "两位  二位  三位  四位  五位  六位  七位  八位  九位  十位  几位  3位  3名", "一位  两个  百名  位"),
    (quotes.INDIRECT, "沈砚说,好  沈砚看来,好", "沈砚来,好  沈砚说好"),
    (quotes.REPORTS, "沈砚说  沈砚看来", "沈砚来了"),
    (turn_labels.BRACKET, "[  (", "<  【"),
    (recurring.ITEM, "我的  三年级家长", "林以安  三年级家长好"),
    (interview_rules.MINUTED, "应到:  会议应到:  应到委员:  应到3人  好\n列席:", "好。应到:  应到委员。3  应到委员\n3  应到好"),
    (occasion.ASKED, "专访沈砚  访市医院院长  问老教授  答网友问  答本报问", "访沈砚  答院长问  问好"),
    (occasion.ASKER, "记者  我们  笔者", "院长"),
    (occasion.ASKED_FIRST, "  ".join(f"\n{lead}怕不怕?" for lead in ("问:", "问|", "问/", "[问]:", "[1]、", "(1)", "1.", *"一二三四五六七八九十", *"●◆■▲")), "\n怕不怕?  \n问怕不怕?  \n::怕不怕?  \n1\n怕不怕?  \n1、怕不怕。  " + "  ".join(f"\n问{mark}好:怕不怕?" for mark in " 。!?,")),
    (header.MAY_LABEL, ":  ：  ︰  ﹕  】  /  ／  |  ｜  主持人", "，  嘉宾  ]"),
    (header.MARK, ":  /  |", "，  、"),
    (persons.DOT, "·  •", ".  、"),
]  # fmt: skip
WHOLE: Table = [
    (spoken.UNOPENED, "好】  好]  好）  好)  好\n】", "【好】  [好]  （好）  (好)  好"),
    (somebody.PRESENTS, "学生  木匠  女儿  网友  三班学生  院长", "他的学生  说  好  好学"),
    (used.NOBODY, "林姓  此外  并且  众人  采访人", "林安  此处"),
    (unlabelled.QUESTION, "怕不怕?  1、怕不怕?  “怕不怕?”  「怕不怕?」  “怕不怕?」  怕不怕? ", "“怕吗?  「怕吗?  「怕不怕?  怕:不怕?  怕\n不怕?  " + "  ".join(f"“怕{mark}不怕?”" for mark in "“”「」:\n")),
    (unlabelled.SIGNED, "还打吗?——豆包  还打吗。—豆包  还打吗!—豆包  还打吗…—豆包  还打吗~—豆包  “打吗”—豆包  「打吗」—豆包  还打吗? —豆包  还打吗?\u3000—豆包  还打吗?— 豆包  还打吗?(豆包)  还打吗?(豆包", "还打吗,—豆包  还打吗?豆包  还打吗?—豆  " + "  ".join(f"还打吗?—豆{mark}包" for mark in " 。?!,:;()“”")),
    (unlabelled.NUMBER, "  ".join("1一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾①⑳❶❿") + "  12  十二", "甲  1、  百"),
    (recurring.ALONE, "问  问:  问(3月5日)  (问)  <问>  〈问〉  《问》  「问」  [问]  (问)(3月5日):", "问((3)  问(3))  问(3\n4)  “问”  问,"),
]  # fmt: skip

PARTS: Parts = [
    (somebody.VOICE, "name", {f"{char}医生的声音": "医生" for char in ",3它他她这那有些的了在被把是从对而但与由给让"} | {"老人的声音": "老人", "乘客的声音": "乘客", "网友的声音": "网友", "老医生的声音": "老医生"}),
    (somebody.ENGLISH, 0, {"老师Anna说": "老师Anna", "老师 Anna说": "老师 Anna", "拍档 Anna说": "拍档 Anna", "拍档Anna说": "Anna", "Anna Lee 说": "Anna Lee", "Anna说": "Anna"}),
    (post_apart.MEANT, "post", {
        **{f"{lead}护士,": "护士" for lead in ("这位", "这名", "作为", "身为", "他是", "她是", "好。是", "好,是", "现在是", "如今是", "来当", "就当", "在云溪医院当")},
        **{f"他是{one}护士,": "护士" for one in ("位", "名", "个", "一位", "一名", "一个")},
        **{f"他是护士{behind}": "护士" for behind in "的这那在有。"},
        "他是矫形师,": "矫形师", "他是主任,": "主任", "他是云溪医院的护士,": "云溪医院的护士", "他是云溪医院护士,": "云溪医院护士", "他是云溪报社的护士,": "云溪报社的护士",
        "他是护士好": None, "那位护士,": None, "我是护士,": None, "因为护士,": None,
    }),
    (post_apart.MEANT, "at", {"在云溪医院当护士,": "云溪医院", "在云溪报社当护士,": "云溪报社", "在云溪当护士,": None, "他是护士,": None}),
    (post_apart.ALONE, "post", {"云溪医院护士的手": "云溪医院护士", "云溪医院护士,好": "云溪医院护士", "云溪医院护士这时": "云溪医院护士", "。云溪报社矫形师的手": "云溪报社矫形师", "云溪医院护士好": None, "这云溪医院护士,": None}),
    (presented.PRESENTED, 0, {f"好{mark}家的店员小林": "家的店员小林" for mark in MARKS} | {"县城里的店员小林": "县城里的店员小林"}),
    (presented.PRESENTED, "called", {
        "师傅小林": "小林", "店员小林": "小林", "店员老林": "老林", "店员阿林": "阿林", "女儿小林": "小林", "护士小林": "小林", "院友小林": "小林", "店员陈伯": "陈伯", "店员玛丽姐": "玛丽姐", "店员小林姐": "小林姐",
        "店员Anna": "Anna", "店员AL": "AL", "店员阿Ken": "阿Ken", "店员姐姐": None, "店员阿姨": None, "店员大姐": None, "店员小时": None, "店员小林的": None, "店员小林们": None, "店员小林家": None,
    }),
    (presented.PRESENTED, "titled", {"县城的陈伯": "陈伯", "县城陈伯": None, "县城的姐姐": None, "县城的阿姨": None}),
    (presented.NAMED, "name", {"新人叫阿乐,": "阿乐", "新人叫做阿乐。": "阿乐", "新人叫林以安,": "林以安", "新人叫阿乐好": None, "新人叫林以安好,": None}),
    (presented.SAYS, 0, {"林说": "林说", "林,说": "说", "林:说": "说", "林、说": "说"}),
    (header_values.NAMED, 0, {f"伍立{mark}本刊": "伍立" for mark in ",、(/ \u3000"}),
    (header_values.BETWEEN, 0, {f"小鹿{mark}阿树": mark for mark in ("、", "，", ",", "和", "&", " ", "\u3000", " 和 ")} | {"小鹿阿树": None}),
    (documents.SPEAKS, "name", {
        "清江市局要求": "清江市局", "清江报社要求": "清江报社", "清江市局答": "清江市局", "清江条例要求": "清江条例", "《条例》要求": "《条例》", "清江的《条例》要求": "《条例》", "二〇二四条例要求": "二〇二四条例", "二○二四条例要求": "二○二四条例", "2024条例要求": "2024条例",
        "清江市局就甲乙要求": "清江市局", "清江市局就甲《乙要求": None, "清江市局就甲》乙要求": None, "清江市局来,在会上要求": None, "清江市局要求大家,好": None, "清江市局要求大家:好": None, "清江市局长要求": None, "在清江市局要求": None,
        "《办《法》要求": None, "《办》法》要求": None,
    }),
    (familiar.CALLS, "nick", {"外号“灯芯”": "灯芯", "外号「灯芯」": "灯芯", "外号灯芯的": "灯芯"}),
    (line_heads.HEAD, 0, {"豆豆妈:好": "豆豆妈:", "豆豆妈 : 好": "豆豆妈 : ", "豆豆妈\u3000:\u3000好": "豆豆妈\u3000:\u3000", "豆豆妈(家长):好": "豆豆妈(家长):", "豆豆妈:": None}),
    (unlisted.PRESENTED, 0, {"护士玛丽": "护士", "护士的玛丽": "护士的", "行医的玛丽": "行医的"}),
    (bearing.MOST, 0, {"很好": "很好", "站了三十年": "站了三十年", "站着看病": "站着看病"}),
    (bearing.THIS, 0, {"以下为医院": "以下为", "以下是医院": "以下是", "以下的医院": None, "现任医院": "现任", "担任医院": "担任", "对话医院": "对话", "访医院": "访", "问医院": "问", "任医院": None, "是医院": None}),
    (apposed.BODY, 0, {f"{char}清江医院": "清江医院" for char in "的了在是和与由被让把从到于这那该位问您你我他她要去"} | {"120清江医院": "120清江医院", "清江报社": "清江报社", "清江热线": "清江热线", "清江医院长": None, "医院": None}),
    (apposed.OF, "post", {"雾台卫生所的矫形师": "矫形师", "雾台卫生所的护士长": "护士长"}),
    (called.CALLED, 0, {"\n林安: 好的": "林安: ", "\n\n林安: 好的": "林安: "}),
    (called.ACCOUNT, "short", {"范青云(@疾控老范)": "@疾控老范"} | {f"范青云(@疾{mark}控)": None for mark in " ()"}),
    (called.ACCOUNT, "account", {"@夜里的灯(沈砚)": "@夜里的灯", "@夜里的灯(沈砚,院长)": "@夜里的灯", "@夜里的灯(沈砚)好": "@夜里的灯", "@夜里的灯(沈砚。)": None} | {f"@夜{mark}灯下(沈砚)": None for mark in " :()"}),
    (quotes.SOUND, 0, {f"{mark}录音{behind}好": f"{mark}录音{behind}" for mark in "(（【[" for behind in ")）】]"} | {f"[录{mark}音]": f"{mark}音]" for mark in "(（【["} | {f"[录{mark}音]": f"[录{mark}" for mark in ")）】]"}),
    (selection.INNER, "label", {f"好。{mark}院长:": "院长" for mark in (" ", "\u3000", *"。!?;”]")} | {f"好。{mark}院长:": None for mark in ":\n,“[("}),
    (selection.FOLLOW_UP, "label", {"(记者:真的?)": "记者", "(记:者:真的?)": "记", "(记(者:真的?)": "者"} | {f"(记{mark}者:真的?)": None for mark in "。!?\n,;“”)"} | {f"(记者:真{mark}的?)": None for mark in "()\n"}),
    (line_heads.HEAD, "who", {f"甲{mark}乙丙:好": "乙丙" for mark in '|。!?,;、…“”"「」<>〈〉[]\n'} | {":甲乙:好": "甲乙", " 甲乙:好": "甲乙", "甲乙\t:好": None, "三(2)班 丁丁:好": "三(2)班 丁丁"}),
    (turn_labels.COLON, "label", {
        **{f"{mark}主持人:好": f"{mark}主持人" for mark in ",;、)<〈〉「」『』《》【】”.…:|@"},
        **{f"{mark}主持人:好": "主持人" for dash in "—─―–━-" for mark in (dash, 2 * dash)},
        **{f"{3 * dash}主持人:好": f"{dash}主持人" for dash in "—─―–━-"},
        **{f"{number}{blank}主持人:好": "主持人" for number in (*"1一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾", "12", "十二") for blank in " \u3000"},
        **{f"{number}{blank}主持人:好": "主持人" for number in "①⑳❶❿" for blank in ("", " ", "\u3000")},
    }),
    (turn_labels.BRACKETED, "label", {"(主持人)好": "主持人", "(主(持人)": "持人", "(主)持人)": "主"}),
    (recurring.HEADED, "head", {f"问{mark}好": None for mark in "\t。!?,;、…·%@#+“”‘’\"'「」『』《》〈〉<()[]"} | {"Ask:好": "Ask", "ASK:好": "ASK", "问(3月):好": "问", "1、 问:好": "问", "1、\u3000问:好": "问"}),
    (recurring.HEADED, "marked", {"〈问〉好": "问", "《问》好": "问", "(问)好": "问", "“问”好": None}),
    (recurring.COLONED, "number", {f"媒体{number}{mark}好": number for number in ("", "1", "12", *"ACZ甲乙丙丁") for mark in ":|"}),
    (recurring.COLONED, "head", {"媒体A:好": "媒体", "豆豆妈|好": "豆豆妈", "院长回复(3月5日):好": "院长回复"}),
    (recurring.ORDINAL, 0, {f"{number}问": number for number in ("3", *"一二三四五六七八九十", "第十", "12")} | {"第三题": "第三", "第三": None}),
    (occasion.SERIES, "series", {
        **{f"{lead}健康访谈:好": "健康访谈" for lead in ("", "好|", "好[", "好 ", "“", "「")},
        **{f"健康访谈{mark}好": "健康访谈" for mark in ("”:", "」:", "]", " ", "|", ":", "·")},
        "健康访谈": "健康访谈", "AB访谈": "AB访谈", "ab访谈": "ab访谈", "12访谈": "12访谈", "健康访谈好": None, "好,健康访谈": None,
    }),
    (occasion.INTERVIEWED, "sure", {"专访沈砚": "专访", "沈砚做客本报": "做客", "沈砚受访": "受访", "沈砚接受记者采访": "接受记者采访", "沈砚接受了本报访问": "接受了本报访问", "沈砚进行访问": "进行访问", "沈砚接受,采访": None, "沈砚接受。采访": None, "采访了沈砚": None}),
    (occasion.INTERVIEWED, "visits", {"沈砚做客本报": "做客", "沈砚受访": "受访", "沈砚接受采访": "接受采访", "专访沈砚": None}),
    (occasion.INTERVIEWED, "asks", {"采访了沈砚": "采访", "访问了沈砚": "访问", "采访市医院院长": "采访", "访问一位教授": "访问", "采访沈砚": None}),
    (occasion.INTERVIEWED, 0, {
        "解答记者的提问": "解答记者的提问", "解答了本台记者追问": "解答了本台记者追问", "回答采访者提问": "回答采访者提问", "解答院长的提问": None, **{f"解答好{mark}记者问": None for mark in ",。"}, **{f"解答记者好{mark}问": None for mark in ",。"},
        "记者提了几个问题": "记者提了几个问题", "本报来人,提出了问题": "本报来人,提出了问题", "记者好。提了问题": None, "记者提了,问题": None, "记者提了。问题": None, "院长提了问题": None, "采访对象": "采访对象",
    }),
    (occasion.MET, 0, {"记者昨天请来沈砚": "记者昨天请来", "我们请来沈砚": "我们请来", "笔者请来沈砚": "笔者请来", "《健康》请来沈砚": "《健康》请来", "院长请来沈砚": None, "记者。请来沈砚": None}),
    (occasion.ANSWERS, 0, {"解答大家的疑问": "解答大家的疑问", "解答,好": "解答,", "解答": "解答", "解答好": None, "解答好,疑问": None, "解答好。疑问": None}),
    (occasion.DAY, "month", {f"{number}月{number}日": number for number in ("5", "12", *"一二三四五六七八九十", "十二")} | {f"5月6日{mark}": None for mark in "起至到前"}),
    (occasion.DAY, "year", {f"{year}年5月6日": year for year in ("2024", "一九九八", "二零二四", "二○二四", *(f"二〇{number}{number}" for number in "一二三四五六七八九"))} | {"三〇二四年5月6日": None}),
    (occasion.TODAY, 0, {f"{day}{part}(五月六日)": f"{day}{part}(" for day in "今昨" for part in ("", *"日天早晚晨午")} | {"今日(五(月六日)": None, "今日(五)月六日)": None, "明日(五月六日)": None}),
    (occasion.NAMED, 0, {f"{opens}濠江{closes}三月": f"{opens}濠江{closes}" for opens in "“「《〈[" for closes in "”」》〉]"} | {f"“濠{mark}江”三月": f"“濠{mark}" for mark in "”」》〉]"}),
    (occasion.COMING, 0, {"将于五月专访": "将于五月专访", "明天做客": "明天做客", "将受访": "将受访", "下周接受": "下周接受", "将。专访": None, "将来": None}),
    (occasion.FIRST, "post", {"林以安,市医院院长": "市医院院长"} | {f"林以安,市医院{mark}院长": "市医院" for mark in ",。!?\n"}),
    (occasion.IS, "name", {f"{mark}林以安是院长": "林以安" for mark in ",;\n"} | {"林以安是院长": None, "。林以安是院长": None}),
    (occasion.IS, "post", {f",林以安是市医院{mark}院长": "市医院" for mark in ",;。!?\n"}),
    (around.SOMEBODY, "name", {
        **{f"{lead}老师来了": "老师" for lead in ("", "就连", "连", "还", "也", "又", "在", "县城里的", "一位", "有")},
        "网友来了": "网友", "院长来了": "院长", "老院长来了": "老院长", "妻子来了": "妻子", "外甥女儿来了": "外甥女儿", "小林来了": "小林", "老林来了": "老林", "阿林来了": "阿林", "林女士来了": "林女士", "林Sir来了": "林Sir", "Sir来了": "Sir", "阿Ken来了": "阿Ken",
        "网友的": None, "网友们": None, "网友家": None,
    }),
    (around.SOMEBODY, "new", {f"{some}{one}老师": f"{some}{one}" for some in "一那这两几" for one in "位个名"} | {"有一位老师": "有一位", "有老师": "有", "老师": None}),
    (around.SOMEBODY, 0, {"县城里的老师": "县城里的老师", "好,里的老师": "里的老师", "甲的乙的老师": "乙的老师"}),
    (around.SPEAKING, "name", {"作坊主说": "作坊主", "矫形师说": "矫形师", "作坊主家说": "作坊主家", "作坊主的说": None, "作坊主们说": None, "作坊主长说": None, "作坊主来,也说": None, "作坊主来:也说": None, "作坊主说好,好": None, "作坊主说好:好": None}),
    (around.SPEAKING, 0, {"村里的作坊主说": "村里的作坊主说", "好,里的作坊主说": "里的作坊主说", "甲的乙的作坊主说": "乙的作坊主说"}),
    (header.HOST_ALONE, "name", {"主持人 林汐": "林汐", "主持人\u3000林汐": "林汐", "主持人林汐": None}),
    (header.SHORT, "short", {f"林以安({words})": "林" for words in ("以下简称“林”", "下称「林」", "简称林", "称林", "以下称林", "林")} | {"林以安(L)": "L", "林以安(Z)": "Z", "林以安(林)好": None}),
    (header.WHOLE_DAY, 0, {f"2024{one}5{other}6": f"2024{one}5{other}6" for one in "年./-" for other in "月./-"} | {"民国113年5月6日": "民国113年5月6日", "2024:5:6": None}),
    (header.UNTIL, 0, {f"10:00{mark}11:00": f"{mark}11:00" for mark in ("-", "~", "—", "至", "到", "——", " - ")} | {"10:00、11:00": None}),
    (header.HEAD, 0, {"(主持人)好": "(主持人)", "[主持人]好": "[主持人]", "主持人:好": "主持人:"}),
    (header.PRESENTED, "name", {f"{opens}嘉宾:沈砚{closes}": "沈砚" for opens, closes in ("<>", "〈〉", "《》", "[]", "「」", "()")} | {"<嘉宾 沈砚>": "沈砚", "<嘉宾沈砚>": "沈砚", "<嘉宾:玛丽·居里>": "玛丽·居里", "“嘉宾:沈砚”": None}),
    (header.PRESENTED, "host", {"<主持人:林汐>": "主持人", "<嘉宾:林汐>": None}),
    (header.PRESENTED, "post", {f"<嘉宾:沈砚{mark}院长、书记>": "院长、书记" for mark in ", \u3000("} | {"<嘉宾:沈砚(院长)>": "院长"}),
    (header.PARTS, 0, {f"主持{mark}嘉宾": mark for mark in (*"；;。|｜\u3000", "  ", "\u3000\u3000", " \u3000")} | {f"林汐 嘉宾{mark}沈砚": " " for mark in ":：/／"} | {"林汐 嘉宾": None}),
    (persons.POST_NAME, "post", {f"甲{mark}院长沈砚": f"甲{mark}院长" for mark in "AZaz09（）()《》“”、，,·- "} | {"甲。院长沈砚": "院长"}),
    (persons.NAME_POST, "name", {f"{name}{mark}院长": name for name in ("沈砚", "玛丽·居里", "玛丽•居里", "玛丽·居·里", "玛丽•居•里") for mark in (",", "，", " ", " , ")} | {"沈砚。院长": None}),
    (persons.OF_ORGAN, "org", {"云溪市医院矫形师": "云溪市医院", "安宁之家的创办人": "安宁之家", "云溪市医院副主任": "云溪市医院", "安宁之家创办人": None}),
    (persons.SURNAME_TITLE, "surname", {"欧阳主任": "欧阳", "沈主任": "沈", "沈副主任": "沈", "王女士": "王", "沈局": "沈"}),
    (persons.FOREIGN, 0, {"玛丽·居里,好": "玛丽·居里", "玛丽•居里,好": "玛丽•居里", "玛丽·居里A": "玛丽·居里", "玛丽·居里说": "玛丽·居里", "玛丽居里,好": None}),
    (persons.FOLLOWS, 0, {" ": " ", "\u3000": "\u3000", "先生好": "先生", "嚷好": "嚷"}),
    (name_rules.AGED, 0, {",1996年3月生,": ",1996年3月生", ",1996年好,生": None, ",1996年好。生": None}),
]  # fmt: skip


@each(FOUND)
def test_what_a_pattern_finds(pattern: re.Pattern[str], found: str, other: str) -> None:
    assert mistaken(pattern.search, found.split("  "), other.split("  ")) == ([], [])


@each(WHOLE)
def test_what_a_pattern_is_the_whole_of(pattern: re.Pattern[str], found: str, other: str) -> None:
    assert mistaken(pattern.fullmatch, found.split("  "), other.split("  ")) == ([], [])


@each_part(PARTS)
def test_how_far_a_pattern_goes(pattern: re.Pattern[str], group: int | str, parts: dict[str, str | None]) -> None:
    assert parts_of(pattern, group, parts) == parts
