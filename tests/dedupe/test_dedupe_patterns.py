"""Patterns of comparison: what each finds, to its last form, and what is beside it and is none. Cases are parted by two blanks."""

from __future__ import annotations

import re

import pytest
from patterns import Parts, Table, each, each_part, mistaken, parts_of

from crawler.dedupe import (
    changes,
    cited,
    digests,
    forms,
    frames,
    guard,
    marks,
    numerals,
    policies,
    policy_titles,
    precedence,
    sheets,
    text,
    urls,
    words,
    written,
)
from crawler.text import addresses

FOUND: Table = [
    (frames.DATELINE, "清江日报讯（  清江日报电 好  清江网消息，好  清江社讯，好  清江电视台电，好  清江特刊讯，好  清江发布讯，好  健康+体讯，好  清江热线讯，好  清江日报社 2024年5月6日讯，好  清江日报5月6日电，好  （记者林以安）  (通讯员林以安)  （清江日报记者 林以安）", "清江日报讯好  清江局讯，好  （林以安）  记者林以安"),
    (policies.YEAR, "1999  2024", "1899  199"),
    (policy_titles.LABELLED, "清江:  清江：  清江丨  清江|  清江｜", "清  《清江:  清江》:  清"),
    (sheets.MARK, "，  。  ；  、  ！  ？  ：", ",  “"),
    (forms.CELLS, "甲|乙|丙  |乙|  甲|乙|丙|丁", "甲|乙  甲"),
    (forms.LABELLED, "姓名：林以安  单位: 市医院  一二三四五六七八九十一二三四五六：好", "姓：好  姓名：  好，姓名：好  好。姓名：好"),
    (forms.ROW, "1  共3人，好  2024年", "好  共3人。  共3人！  共3人？"),
    (frames.STOP, "好。  好！  好？  好；  好!  好?  好;  好:  好：  好,  好，  好、  好…", "好  好）  好.  好。”"),
    (frames.SENTENCE_END, "好。  好！  好？  好；  好!  好?  好;  好…  好。”  好。’  好。」  好。』  好。）  好。)  好。”）", "好  好，  好：  ”"),
    (frames.CREDITS_BY_LETTER, "文:林以 图:张文  文/林以安 摄/张文  文|林以、图|张文  图:林以,摄:张文", "文:林以安  文林以安 图张文  好:林以 坏:张文"),
    (guard.DIVISION, "开发区  高新区  园区  小区  新区  片区  社区  街道  乡  区  县  岛  州  市  旗  村  盟  省  街  路  镇", "国  河  里"),
    (guard.BODY, "卫生室  卫生站  卫生院  委员会  幼儿园  中心  公司  医院  学校  药店  药房  诊所  门诊  厅  局  所  站", "院  学  房"),
    (guard.PERSON_BEHIND, "身份证  先生  医师  医生  同志  执业  护士  涉嫌  违反  为  于  任  因  女  男  的  等", "来  去  生"),
    (guard.PERSON_BEFORE, "好任命  免去  公民  医师  同意  姓名  给予  聘任  聘用  为  人  对  将  由", "任命了  来  名"),
    (policy_titles.SPEAKER, "市局负责人就好  负责同志就  发言人就  领导就好", "负责人  同志就  市民就"),
    (policy_titles.GUIDE, "献血办事指南  献血须知  献血办理指南（依据《献血办法》）  献血温馨提示", "献血工作指南  须知献血的好处"),
    (cited.BEHIND_ITS_NAME, "《献血办法》  《献血办法》（  《献血办法》 (", "《献血办法》的  《献血办法》（1"),
    (policies.ISSUED_BY, "好的公告  好决定  通告  通知  令  函  的通知）", "通知好  意见  的"),
    (policies.TRIAL, "好（试行）  好(试行)  好（试行）。  好（2017—2023年）", "好（试行）好  好（）  好（一二三四五六七八九十一二三）"),
    (policies.PLACE, "清江省  清江市  清江县  清江区  清江州  清江旗", "清江村  省  清江一二三四五六省  清江社区  清江山区  清江园区  夜市  清江超市"),
    (policies.NUMBER, "清卫发〔2024〕12号  清[2024]12号  清［2024］第12号  清（2024）12号  清(2024) 12 号  清【1999】12号", "清2024年12号  〔2024〕12号  清〔1824〕12号  清〔2024〕号"),
    (policies.QUOTED, "《办法》  《关于《办法》的通知》", "《》  办法  《办法"),
    (precedence.BRACKETS, '（甲）  (甲)  "  “  ”  《  》', "【甲】  （甲  '"),
    (policies.PLACE, "成都市  北碚区  镇江市", "示例景区  示例疫区  示例灾区  示例牧区  示例小区  示例片区  本城市  小菜市"),
    (marks.CORRECTED, "更正：好  【更新】好  修订：好  重发：好  补充更正：好  好（修订版）  好(更新版)  好（更正）  好 重发  好（修订）  好（更新）  好（补充更正）  【勘误】【重发】好  好（重发，以本件为准）  更正启事：好  《好》补充通知  好（已更正）  好（更正后）  好（联系电话已更正）  更正后重发：好  [内容更正]好", "更正好  好更新  补充：好  好的补充通知  好（修订说明）"),
    (marks.CORRECTS, "关于更正《好》的说明  关于更正《好》部分内容的公告  关于《好》的更正公告  关于《好》的补正说明  市局关于对《好》予以更正的公告  关于订正《关于《好》的通知》的启事  更正《好》的说明  《好》一文的更正  关于本市夏季献血公示的更正公告  本市夏季献血名单更正公告", "关于修订《好》的通知  关于献血的更正公告  献血更正公告  关于《好》的说明  关于学习《好》《更正》的通知"),
    (urls.POST, "/post_1.html  /mpost_12.html", "/post_1.htm  /xpost_1.html  /post_1.html/"),
    (urls.SESSION, ";jsessionid=a  ;PHPSESSID=1  a;jsessionid=b/c", "?jsessionid=a  ;session=a"),
    (urls.ALIAS, "www.a.cn  m.a.cn  wap.a.cn  mobile.a.cn  3g.a.cn  www.m.a.cn", "a.cn  wwwa.cn  www.cn  x.a.cn"),
    (urls.TRACKING, "utm_source  spm  from  isappinstalled  share_token  nsukey  scene  wxid  _t  timestamp  jsessionid  phpsessid  fbclid  gclid  msclkid  bd_vid  hmsr  hmpl  hmcu", "id  utm  t  hmx1  share"),
    (digests.GOES_ON, "好。  好；  好;  好:  好：  好,  好，  好、  好…", "好  好！  好？  好”"),
    (digests.A_STOP, "好。  好！  好？", "好，  好；  好"),
    (forms.FIELD, "姓名：林以安  姓名:林以安  \t 姓名：林", "姓：林  姓名：  姓名林以安"),
    (forms.BRACKETED, "[药品]甘露醇  【药品】甘露醇  ［药品］甘露醇  〔药品〕甘露醇", "药品 甘露醇  [药]甘露醇  [药品]  （药品）甘露醇"),
    (forms.QUESTION, "记者：远吗？  记者:远吗?  先说一句。\n记者：远吗？\n不远。", "记者：不远  记：者：远吗？  记:者：远吗？  记。者：远吗？  记，者：远吗？  好\n问：远吗？  记者远吗？"),
    (frames.MARK, "【配音】好  ［配音］好  [配音]好  （同期声）好  (同期声)好", "【配音】  配音好  （配音）好  【林以安配音】好"),
    (frames.ISSUE, "第3号  第3期  第3號  2024年第12期  好\n第十二期", "第3号文  第3条  见第3期  第号"),
    (guard.HOUSE, "3号  3楼  3栋  3幢  3室  3弄  3单元", "3  3元  3层"),
    (words.CROSSED_OUT, "张×  张××  张*说  张＊说  张**说  张*，  张*：  张*、  张×说", "×  a×  3×4  张×××  张×4  张*  a*说  张*a"),
    (words.SO_CALLED, "张某（化名）  张某(化名)  张某（化名)", "张某化名  （别名）"),
    (written.LABEL, "姓名：林  姓名:林  姓名：\t林", "姓：林  姓名：  姓：名：林  姓:名：林  姓。名：林  姓，名：林  姓\n名：林"),
    (written.OF_A_FORM, "中标公示（3）  中标公示(3)  中标公示〔3〕  中标公示[3]  中标公示【3】  中标公示（3）（4）  中标公示（第3批（补充））  中标公示", "公示的事  公示（3）的说明（二）  公示(3)的说明(二)  公示〔3〕的说明〔二〕  公示[3]的说明[二]  公示【3】的说明【二】  公示（3"),
]  # fmt: skip
WHOLE: Table = [
    (guard.NOISE, "abcd  ab12  1a2b3", "abc  1234  a123  ab好12"),
    (forms.NUMBER, "1  12  1点5  12点34", "点5  1点  一"),
    (numerals.NUMBER, "十  1十  1点5万  十1  3百2十  1千  1亿  十点5万", "1  百  点5  十点5  7点5十  百点5十  千点5十  万点5十  亿点5十"),
    (urls.INDEX_PAGE, "/  /index.html  /default.aspx  /index.shtml  /index.jhtml  /index.jsp  /index.jspx  /index.asp  /index.php  /index.do  /index.action  /index.htm", "/main.html  index.html  /index"),
    (urls.REGISTERED, "a.gov.cn  a.com.cn  a.org.cn  a.net.cn  a.edu.cn  a.mil.cn  a.gd.cn  a.com  a.cn", "x.a.gov.cn  cn  a.b.com"),
    (re.compile(addresses.PAGE_PARAMETER), "page  curpage  currpage  currentpage  cur_page  topage  gotopage  ipage  npage  pageno  pagenum  pagenumber  pageindex  pagenow  page_no  paging  pn  pg  p", "pages  pagesize  mypage  pp  paged"),
]  # fmt: skip
PARTS: Parts = [
    (frames.DATELINE, 0, {"清江日报讯】（记者林以安）好": "清江日报讯】（记者林以安）", "清江日报讯 (记者林以安)好": "清江日报讯 (记者林以安)", "清江日报讯（记者（林以安）": "清江日报讯", "清江日报讯(记者(林以安)": "清江日报讯", "清江日报讯（林）以安）": "清江日报讯", "清江日报讯(林)以安)": "清江日报讯", "清江日报讯（记者\n林以安）": "清江日报讯", "（记者（林以安）": None, "(记者(林以安)": None, "（记者\n林以安）": None}),
    (numerals.CLOCK, 1, {"8:30": "30", "8：30": "30", "8:305": None, "8:30:15": "15", "8:30：15": "15", "好:30": None, "8:60": None}),
    (numerals.HOUR, 0, {"8时30分": "时", "8点半": "半", "8时好": None, "时30分": None, "半": None}),
    (numerals.RANGE, 0, {f"5{unit}至6": "至" for unit in ("", *"年月日点时分")} | {"5到6": "到", "好至6": None, "5至好": None}),
    (numerals.ZERO, 0, {"一○": "○", "○一": "○", "a○a": None}),
    (numerals.MARK_BETWEEN, 0, {f"5{mark}六": mark for mark in "，、；：,;:（）()“”《》"} | {"5% 六": None, "5%，六": "，", "5％，六": "，", "5‰，六": "，", "五， 六": "， ", "十，百": "，", "好，六": None, "5，好": None, "5。六": None}),
    (frames.CLOSING_CREDIT, 0, {"好（编辑：林以安）": "（编辑：林以安）", "好(编辑:林)": "(编辑:林)", "好【完】": "【完】", "好[文/图:林]": "[文/图:林]", "好（（编辑林）": "（编辑林）", "好（甲）编辑林）": None, "好(甲(编辑林)": "(编辑林)", "好(甲)编辑林)": None, "好【甲【编辑林】": "【编辑林】", "好【甲】编辑林】": None, "好[甲[编辑林]": "[编辑林]", "好[甲]编辑林]": None, "好（甲\n编辑林）": None, "好（编辑（林）": None, "好（编辑）林）": None, "好（编辑(林）": None, "好（编辑)林）": None, "好（编辑【林）": None, "好（编辑】林）": None, "好（编辑[林）": None, "好（编辑]林）": None, "好（编辑\n林）": None, "好（编辑林）好": None}),
    (frames.LABELLED, 0, {"编辑:": "编辑:", "好,编辑|": ",编辑|", "编辑/": "编辑/", "编辑好:": None}),
    (frames.OUTLETS_MARK, 0, {"清江融媒讯（记者林以安） 好": "清江融媒讯（记者林以安） ", "清江融媒电(通讯员林以安)好": "清江融媒电(通讯员林以安)", "清江融媒消息（记者林）": "清江融媒消息（记者林）", "清江融媒讯（（记者林）": None, "清江融媒讯（好）记者林）": None, "清江融媒讯（(记者林）": None, "清江融媒讯（)记者林）": None, "清江融媒讯（\n记者林）": None, "清江融媒讯（记者（林）": None, "清江融媒讯（记者(林）": None, "清江融媒讯（记者)林）": None, "清江融媒讯（记者\n林）": None, "清江融媒讯（记者）林）": None}),
    (frames.REPORTER_ALONE, 0, {"清江日报记者 林以安": "清江日报记者 林以安", "清江日报通讯员:林以安": "清江日报通讯员:林以安", "清江日报编辑 林以安": None}),
    (policy_titles.BEHIND, 0, {"办法的政策解读": "的政策解读", "办法有关解读": "有关解读", "办法文件解读": "文件解读", "办法有关文件解读": "有关文件解读", "办法 解读": " 解读", "办法:解读": ":解读", "办法：解读": "：解读", "办法丨解读": "丨解读", "办法|解读": "|解读", "办法｜解读": "｜解读", "办法·解读": "·解读", "办法—解读": "—解读", "办法-解读": "-解读", "办法解读好人好事一": None}),
    (policies.ISSUING, 0, {"甲关于实施清江办法": "甲关于实施", "甲关于印发清江办法": "甲关于印发", "《甲关于清江办法": None, "》甲关于清江办法": None}),
    (policy_titles.BEHIND, 0, {"清江办法的有关政策解读": "的有关政策解读", "清江办法有关政策解读": "有关政策解读"}),
    (policy_titles.BEFORE, 0, {"一图解读:好": "一图解读:", "图文解读：好": "图文解读：", "一张图解读丨好": "一张图解读丨", "政策解读|好": "政策解读|", "解读｜好": "解读｜", "解读·好": "解读·", "解读—好": "解读—", "解读-好": "解读-", "解读 好": "解读 ", "文解读好": "文解读", "图图解读好": "图图解读"}),
    (policies.QUOTED, 1, {"《甲《乙》丙》": "甲《乙》丙", "《甲《乙》": "乙", "《甲》乙》": "甲", "《甲《乙《丙》丁》戊》": "乙《丙》丁", "《甲《乙》丙》丁》": "甲《乙》丙"}),
    (policies.TRIAL, 0, {"好（试行（试）": "（试）", "好（试）行）": None, "好(试(行)": "(行)", "好(试)行)": None}),
    (precedence.BRACKETS, 0, {"（甲（乙）": "（乙）", "（甲）乙）": "（甲）", "(甲(乙)": "(乙)", "(甲)乙)": "(甲)"}),
    (text.NUMBER, 0, {"12": "12", "1点5": "1点5", "〇": "〇", "零": "零", "一": "一", "二": "二", "三": "三", "四": "四", "五": "五", "六": "六", "七": "七", "八": "八", "九": "九", "十": "十", "百": "百", "千": "千", "万": "万", "亿": "亿", "点": None}),
    (forms.LABELLED, 0, {"姓：名：好": None, "姓:名:好": None, "姓名：\n好": "姓名：\n好"}),
    (forms.ROW, 0, {"一。共3人，好": None, "一！共3人，好": None, "一？共3人，好": None, "一\n共3人，好": None, "共3人\n好": None}),
    (digests.MARKED, 0, {"■好": "■", "【01】好": "【01】", "NO.1 好": "NO.1 ", "no.2、好": "no.2、", "12. 好": "12. ", "十一、好": "十一、", "二十二、好": "二十二、", "三、好": "三、", "四、好": "四、", "五、好": "五、", "六、好": "六、", "七、好": "七、", "八、好": "八、", "九、好": "九、", "12好": "", "100、好": "", "三好": "", "好": ""}),
    (digests.CONTENTS, 1, {"本期目录：甲；乙": "甲；乙", "本期目录:甲;乙": "甲;乙", "目录：一：甲；乙": "一：甲；乙", "目录:一：甲；乙": "一：甲；乙", "目录：甲": None, "目录：甲。乙；丙": None, "目录：甲；乙。丙": None}),
    (digests.RUNS_ON, 0, {"【渔船已禁烟半年】好": "【渔船已禁烟半年】好", "■【渔船已禁烟半年】好": "■【渔船已禁烟半年】好", "渔船已禁烟半年——好": "渔船已禁烟半年——好", "【渔船】好": None, "【渔船禁烟】半年】好": None, "【甲【渔船已禁烟半年】好": "【渔船已禁烟半年】好", "渔船已禁烟半年—好": None, "好。渔船已禁烟半年——好": "渔船已禁烟半年——好"}),
    (digests.RUNS_ON, 3, {"渔船已禁烟半年———好": "渔船已禁烟半年", "【渔船已禁烟半年】好": None}),
    (frames.LABELLED, 0, {"编辑:2024年5月6日 8时30分起": None, "编辑:2024.5/6 8:30-9时 至": None, "编辑:月3日到": None, "编辑:日3时—": None, "编辑:年3~": None, "编辑:3分至": None, "编辑:分5月起": None, "编辑:时5年起": None, "编辑:5日起": None, "编辑:2024年5月6日": "编辑:", "编辑:至": "编辑:"}),
    (guard.HIDDEN, 0, {"张某说": "某", "张某某说": "某某", "说小林在": "小林", "说小欧阳在": "小欧阳", "大林": None}),
    (numerals.NUMBER, 0, {"周4十点": "4", "星期4十点": "4", "周4十2时": "4", "周4十人": "4十", "8点3十分": "3十", "8点十5分": "十5", "8点3十元": None}),
    (numerals.PART, 0, {"3十5": "3十", "5百": "5百", "2千": "2千", "2点5千": "2点5千", "十": "十", "2万": "2"}),
    (numerals.NUMBER, 0, {"百分之5": "百分之", "千分之5": "千分之", "百分之十": "百分之", "百分之百": "百分之", "百分之千": "百分之", "百分之万": "百分之", "百分之亿": "百分之", "百分之好": None, "1百": "1百", "1千": "1千", "1万": "1万", "1亿": "1亿", "2十3百4千5万6亿": "2十3百4千5万6亿", "1点5百": "1点5百", "1十点5百": "1十点5百", "1十点5千": "1十点5千", "1十点5万": "1十点5万", "1十点5亿": "1十点5亿", "1十点5十": "1十", "点5十": "5十", "5十": "5十", "十5": "十5", "1点十": None}),
    (urls.SESSION, 0, {"/a;b;jsessionid=1": ";jsessionid=1", ";jsessionid=1/b": ";jsessionid=1", ";jsessionid=1;b": ";jsessionid=1"}),
    (changes.SENTENCE, 0, {"好。好": "好。", "好！好": "好！", "好？好": "好？", "好；好": "好；", "好!好": "好!好", "好?好": "好?好", "好;好": "好;好", "好\n好": "好", "好，好": "好，好", "好。”好": "好。”", "好。’好": "好。’", "好。」好": "好。」", "好。』好": "好。』", "好。）好": "好。）"}),
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


@pytest.mark.parametrize(
    "line",
    "【清江日报讯】  清江网消息 （记者林以安）  清江台5月6日电  清江社2024年5月6日电  清江报讯 (记者林以安)  （清江记者林以安）  (通讯员张文)  清江发布讯  清江热线讯  清江刊消息  清江传媒体讯".split(
        "  "
    ),
)
def test_how_a_text_names_its_outlet_first(line: str) -> None:
    assert frames.DATELINE.match(f"{line} 好")


@pytest.mark.parametrize("line", "清江局讯  清江报  （林以安）  清江报讯好".split("  "))
def test_what_names_no_outlet(line: str) -> None:
    assert not frames.DATELINE.match(f"{line}好")
