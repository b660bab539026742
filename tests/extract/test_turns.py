"""How interviews label their speakers; every page is invented.

A page stands as its lines, ``⏎`` for a line feed inside one. Behind ``=>`` is what the line is read as: ``-`` for no
turn, else ``speaker role`` and, where given, ``=person`` behind the label and ``@post``.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.extract.interview import turns

PAGES = {
    "radio hotline, label on its own line": """
访谈主题：卫健委《百姓热线》直播实录⏎访谈时间：2025-03-04 08:30:00⏎访谈嘉宾：市卫健委主任沈砚、市卫健委副主任何澜、罗杉和秦岭⏎访谈主持：林汐 => -
主持人：⏎您好！欢迎收听《百姓热线》，我是主持人林汐。 => 主持人 host =林汐
沈主任：⏎主持人好！各位听众朋友，大家好！ => 沈主任 guest =沈砚
主持人：⏎先请沈主任介绍一下今年的重点。 => 主持人 host =林汐
罗主任：⏎我来补充一点。 => 罗主任 guest =罗杉
""",
    "brackets with a colon": """
[健康网]：⏎日前，全省公立医院满意度榜单发布。 => 健康网 other
[主持人]：⏎大家好，这里是健康会客厅。 => 主持人 host
[主持人]：⏎首先问一下贺总，平台是怎么做起来的？ => 主持人 host
[贺望舒]：⏎我们是从社区诊所起步的。 => 贺望舒 guest
""",
    "brackets with stamps, newest first": """
[主持人]今天的访谈到此结束，谢谢大家。[01-09 17:25] => 主持人 host
[许闻笛]感谢网友的关心，我们马上核实。[01-09 17:20] => 许闻笛 guest
[网友“山里人”]请问村卫生站周末开门吗？[01-09 17:15] => 网友“山里人” citizen
[主持人]请看网友提问。[01-09 17:14] => 主持人 host
""",
    "round brackets hold the stamp": """
[主持人] 各位网友，大家下午好！ (2007-09-05 15:00:25) => 主持人 host
[市卫生局副局长陶然] 网友们好。 (2007-09-05 15:01:02) => 陶然 guest @市卫生局副局长
[网友]儿童医保怎么缴？ (2007-09-05 15:02:00) => 网友 citizen
[陶然]可以到社区办理。 (2007-09-05 15:03:11) => 陶然 guest
""",
    "lenticular brackets": """
【主持人】欢迎收看《在线访谈》。 => 主持人 host
【嘉宾】主持人好。 => 嘉宾 guest
【网友提问】疫苗去哪里打？ => 网友提问 citizen
【嘉宾】就近的社区卫生服务中心都可以。 => 嘉宾 guest
""",
    "stamp before the label": """
10:02:11 [主持人] 大家上午好，欢迎做客直播间。 => 主持人 host
10:03:40 [方知远] 各位网友好，很高兴和大家交流。 => 方知远 guest
10:05:02 [网友小桥流水] 请问家庭医生怎么签约？ => 网友小桥流水 citizen
""",
    "role, post and name on lines of their own": """
主持人⏎⏎省卫生健康委新闻发言人、宣传处处长⏎⏎岳岚⏎⏎各位媒体朋友：⏎⏎大家下午好！ => 岳岚 host @省卫生健康委新闻发言人、宣传处处长
中央广播电视总台央视记者⏎⏎我想请问，流感疫苗供应情况如何？ => 中央广播电视总台央视记者 reporter
省疾控中心主任⏎⏎程敬言⏎⏎谢谢您的提问。目前供应充足。 => 程敬言 guest @省疾控中心主任
""",
    "own lines, a line each": """
主持人 => 主持人 host
大家好，欢迎来到健康讲堂。 => -
省人民医院院长 => 陆清和 guest @省人民医院院长
陆清和 => -
谢谢主持人，谢谢大家。 => -
主持人 => 主持人 host
请您谈谈分级诊疗。 => -
""",
    "post and name before a colon, header with padded names": """
时  间：2024年4月18日⏎地  点：示例会堂⏎主持人： 宁昭昭   省卫生健康委新闻发言人、宣传处处长⏎嘉  宾： 施孟舟   省爱卫办副主任、省卫生健康委规划处处长⏎倪  朗   市卫生健康委副主任 => -
省卫生健康委新闻发言人、宣传处处长 宁昭昭：⏎各位媒体朋友，大家上午好！ => 宁昭昭 host @省卫生健康委新闻发言人、宣传处处长
施孟舟：⏎谢谢主持人。下面我介绍有关情况。 => 施孟舟 guest
人民网记者：⏎请问厕所改造进展如何？ => 人民网记者 reporter
倪朗：⏎感谢您的提问。 => 倪朗 guest
""",
    "name with the post in brackets": """
主持人葛恒（省政府新闻办公室副主任）：女士们、先生们，大家下午好。 => 葛恒 host @省政府新闻办公室副主任
主持人葛恒：首先，请翟若安副组长作介绍。 => 葛恒 host
翟若安（省指挥部综合组副组长、省卫生健康委办公室主任）：各位媒体朋友，大家下午好。 => 翟若安 guest @省指挥部综合组副组长、省卫生健康委办公室主任
南方某报记者：请问物资储备够吗？ => 南方某报记者 reporter
翟若安：谢谢。储备充足。 => 翟若安 guest
""",
    "host with the name in brackets": """
主持人（周晓禾）：观众朋友们好。 => 周晓禾 host
嘉宾（市中医院院长白景行）：大家好。 => 白景行 guest @市中医院院长
主持人（周晓禾）：冬病夏治有什么讲究？ => 周晓禾 host
白景行：三伏天阳气最盛。 => 白景行 guest
""",
    "role in brackets behind the name": """
林听雨（主持人）：欢迎各位收听。 => 林听雨 host
郑知秋（嘉宾）：你好，大家好。 => 郑知秋 guest
""",
    "single surnames": """
盛：当前大家对看病排队的意见很大，您怎么看？ => 盛 reporter
孔：其实问题出在分级上，基层留不住人。 => 孔 guest
盛：那出路在哪里？ => 盛 reporter
孔：把好医生送下去。 => 孔 guest
""",
    "single surnames of a host and a guest in the header": """
主持人：郭小川 => -
嘉宾：市第一人民医院院长李时雨 => -
郭：李院长，您好，欢迎来到演播室。 => 郭 host =郭小川
李：主持人好，各位观众好。 => 李 guest =李时雨
郭：医院搬迁之后，老院区怎么办？ => 郭 host =郭小川
李：老院区保留门诊。 => 李 guest =李时雨
""",
    "问 and 答": """
问：《示例市院前急救条例》什么时候施行？ => 问 reporter
答：自今年七月一日起施行。 => 答 guest
问：对急救车配备有什么要求？ => 问 reporter
答：每五万人口至少配备一辆。 => 答 guest
""",
    "Q and A": """
Q：近视手术后多久能恢复？ => Q reporter
A：一般一周左右，每个人情况不同。 => A guest
Q：需要住院吗？ => Q reporter
A：不需要。 => A guest
""",
    "numbered questions, experts": """
问1：你好，我是示例电视台记者，请问当前形势如何？ => 问1 reporter
莫柏川院士：我想当前的形势总体平稳。 => 莫柏川 expert @院士
问2：老人要不要打加强针？ => 问2 reporter
莫柏川院士：建议接种。 => 莫柏川 expert @院士
""",
    "the paper asks": """
《健康周刊》：王院长，您当初为什么选择援疆？ => 《健康周刊》 reporter
王牧之：因为那里需要医生。 => 王牧之 guest
《健康周刊》：最难的是什么？ => 《健康周刊》 reporter
王牧之：语言不通，查房全靠翻译。 => 王牧之 guest
""",
    "run together in one line": """
记者：请问今年招多少全科医生？张望北：计划招两百名，全部下到乡镇。 => 记者 reporter
记者：待遇怎么保障？张望北：编制、住房和职称都有倾斜。 => 记者 reporter
""",
    "记者问, 答": """
记者问：新院区何时启用？ => 记者问 reporter
宋知微答：预计年底前试运行。 => 宋知微 guest
记者问：停车位够吗？ => 记者问 reporter
宋知微答：地下有八百个车位。 => 宋知微 guest
""",
    "reporter with the outlet, answers by post and name": """
示例日报记者：请介绍一下托育服务的情况。 => 示例日报记者 reporter
市卫生健康局副局长高云舟：谢谢你的提问。全市现有托育机构六十家。 => 高云舟 guest @市卫生健康局副局长
示例电视台记者：收费怎么样？ => 示例电视台记者 reporter
高云舟：普惠托位每月不超过两千元。 => 高云舟 guest
""",
    "the bureau answers": """
网友：我是外地户口，能在这里办健康证吗？ => 网友 citizen
市卫生健康局：您好！凭身份证即可在指定医院办理。 => 市卫生健康局 guest
网友：周末办不办？ => 网友 citizen
市卫生健康局：您好，周六上午可以办理。 => 市卫生健康局 guest
""",
    "several net citizens": """
主持人：我们来看网友的问题。 => 主持人 host
网友一：请问有没有上门抽血？ => 网友一 citizen
蒋局长：有的，可以网上预约。 => 蒋局长 guest
网友二：费用多少？ => 网友二 citizen
蒋局长：按规定收取上门服务费。 => 蒋局长 guest
""",
    "citizens by surname": """
市民王女士：我家老人行动不便，怎么评残？ => 市民王女士 citizen
市民李先生：小区门口诊所有没有执照？ => 市民李先生 citizen
顾处长：您反映的情况我们马上核查。 => 顾处长 guest
""",
    "traditional characters": """
主持人：各位聽眾朋友，我是主持人祝淼，今天的嘉賓是人大代表喬麗雲。 => 主持人 host =祝淼
喬麗雲：你好，大家好。 => 喬麗雲 guest
主持人：您的議案是關於什麼的？ => 主持人 host =祝淼
喬麗雲：關於縣級醫院兒科。 => 喬麗雲 guest
""",
    "half-width marks": """
主持人:欢迎来到直播间. => 主持人 host
柳院长:谢谢,大家好! => 柳院长 guest
主持人:我们聊聊卒中中心? => 主持人 host
柳院长:好的. => 柳院长 guest
""",
    "post alone": """
访谈嘉宾：市医保局局长闻人杰 => -
主持人：局长您好，先谈谈门诊共济。 => 主持人 host
局长：大家最关心的是报销比例。 => 局长 guest =闻人杰
""",
    "expert labels": """
主持人：今天请来了三位专家。 => 主持人 host
专家一：我们先说饮食。 => 专家一 expert
专家二：我补充一下运动。 => 专家二 expert
韩教授：最重要的还是坚持。 => 韩教授 expert
""",
    "dash and bullets before the label": """
——记者：您如何评价今年的义诊？ => 记者 reporter
——罗青禾：比我预想的好，来了三千多人。 => 罗青禾 guest
● 记者：下一站去哪里？ => 记者 reporter
● 罗青禾：去山区。 => 罗青禾 guest
""",
    "numbered": """
1、问：新生儿医保怎么办？ => 问 reporter
答：出生后三个月内参保。 => 答 guest
2、问：异地出生呢？ => 问 reporter
答：可以网上办理。 => 答 guest
""",
    "compound surnames": """
主持人：欧阳主任，您好！ => 主持人 host
欧阳主任：你好，主持人。 => 欧阳主任 guest
主持人：发热门诊怎么走？ => 主持人 host
欧阳主任：从东门进，右手边就是。 => 欧阳主任 guest
""",
    "a name from elsewhere": """
主持人：您在中国工作多少年了？ => 主持人 host
艾尔肯·买买提：整整二十年。 => 艾尔肯·买买提 guest
主持人：家里人支持吗？ => 主持人 host
艾尔肯·买买提：很支持。 => 艾尔肯·买买提 guest
""",
    "organ with surname and title": """
主持人：请市卫健委沈主任回答。 => 主持人 host
市卫健委沈主任：好的，我来回答这位听众。 => 市卫健委沈主任 guest
""",
    "long answers go on": """
记者：培训效果怎么样？ => 记者 reporter
季临川：我讲两个例子。 => 季临川 guest
第一个例子是去年的演练。 => -
第二个例子发生在上个月。 => -
记者：谢谢您。 => 记者 reporter
""",
    "an answer with list items": """
主持人：办理流程是怎样的？ => 主持人 host
汪科长：分三步，我给大家讲一下。 => 汪科长 guest
第一步：网上登记。 => -
时间：每周一至周五。 => -
地点：市民服务中心三楼。 => -
一是：带好身份证。 => -
咨询电话：0000-1234567。 => -
主持人：谢谢汪科长。 => 主持人 host
""",
    "an answer by the mayor's hotline": """
来信内容：小区旁边的诊所夜里噪声很大。 => -
回复：您好，您反映的问题已转市卫生监督所核查。 => 回复 guest
""",
}

PAGES |= {
    "host word and name apart": """
主持人 林汐：大家好，欢迎收看。 => 林汐 host
""",
    "names in brackets with blanks": """
【主持人 林汐】大家好，今天谈谈托育。 => 林汐 host
【嘉宾 高云舟】主持人好，各位网友好。 => 高云舟 guest
【网友“小草”】请问收费吗？ => 网友“小草” citizen
""",
    "short labels that the page explains": """
示例日报记者（以下简称“记”）采访了高云舟（以下简称“高”）。 => -
记：您为什么回到县里？ => 记 reporter
高：家里需要，县里也需要。 => 高 guest =高云舟
记：后悔过吗？ => 记 reporter
高：没有。 => 高 guest =高云舟
""",
    "outlets ask": """
晚报：院感防控今年抓什么？ => 晚报 reporter
邵云程：抓手卫生，抓培训。 => 邵云程 guest
晚报：最难的呢？ => 晚报 reporter
邵云程：坚持。 => 邵云程 guest
""",
    "numbered pairs": """
Q1：儿童近视能逆转吗？ => Q1 reporter
A1：真性近视不能逆转，我们只能控制。 => A1 guest
Q2：阿托品能用吗？ => Q2 reporter
A2：要在医生指导下使用。 => A2 guest
""",
    "several posts and a title behind the name": """
主持人：有请专家。 => 主持人 host
省卫生健康委医政处副处长、省肿瘤医院副院长李望舒教授：大家好。 => 李望舒 guest @省卫生健康委医政处副处长、省肿瘤医院副院长
嘉宾李医生：我讲讲筛查。 => 嘉宾李医生 guest =李望舒
""",
    "host by nickname": """
主持人小雨：欢迎回来。 => 小雨 host
曹主任：大家好，我是市中心血站的曹木兰。 => 曹主任 guest
主持人小雨：献血有什么条件？ => 小雨 host
""",
    "listeners by their number": """
尾号8866的听众：高主任，您好，请问周末接种吗？ => 尾号8866的听众 citizen
高主任：周末上午都开。 => 高主任 guest
来自河西的网友：社区有没有康复科？ => 来自河西的网友 citizen
高主任：今年底前都会有。 => 高主任 guest
""",
    "chinese numerals before the question": """
（一）问：制定《办法》的背景是什么？ => 问 reporter
答：为了规范管理。 => 答 guest
二、问：有哪些亮点？ => 问 reporter
答：主要有三个方面。 => 答 guest
""",
    "mixed: reporter by name, chief by name and title": """
示例日报记者方若琳：请问经费怎么保障？ => 方若琳 reporter
秦望副局长：财政每年列支专项。 => 秦望 guest @副局长
""",
    "names that repeat, no asker by name": """
白朗：您最早接触中医是什么时候？ => 白朗 reporter
穆青山：小时候，跟着外公上山采药。 => 穆青山 guest
白朗：外公是郎中？ => 白朗 reporter
穆青山：是的，方圆几十里都找他。 => 穆青山 guest
""",
    "a panel without an asker": """
罗清（社区居民）：我希望多开夜间门诊。 => 罗清 guest @社区居民
邓远山（乡村医生）：我们最缺的是设备。 => 邓远山 guest @乡村医生
""",
    "a dash in place of the bracket": """
主持人：欢迎秦局长。 => 主持人 host
市医保局 秦望：谢谢主持人，大家好。 => 秦望 guest @市医保局
""",
    "transcript with a text heading": """
直播实录 => -
主持人：各位网友，大家好！ => 主持人 host
以下是网友提问环节： => -
网友“蓝天”：请问长护险什么时候落地？ => 网友“蓝天” citizen
市医保局副局长秦望：预计下半年。 => 秦望 guest @市医保局副局长
""",
    "a line inside an answer looks like a label": """
记者：体检要注意什么？ => 记者 reporter
郝医生：我提醒大家三点。 => 郝医生 expert
饮食：前一天清淡。 => -
血压：测前静坐五分钟。 => -
高血压：按时服药再来。 => -
记者：谢谢您。 => 记者 reporter
""",
    "run together in one paragraph, with roles": """
主持人：欢迎大家。沈主任：主持人好！主持人：今天谈什么？沈主任：谈急救。 => 主持人 host
""",
    "questions printed as 《paper》 with names in brackets": """
《示例健康报》：您如何理解“以基层为重点”？ => 《示例健康报》 reporter
温如玉（示例县卫生健康局局长）：资源要往下走。 => 温如玉 guest @示例县卫生健康局局长
《示例健康报》：人才呢？ => 《示例健康报》 reporter
温如玉：县管乡用。 => 温如玉 guest
""",
    "press conference with organs behind the names": """
主持人 周晓禾 => -
出席嘉宾：市卫生健康局党组书记、局长沈砚，副局长高云舟、秦望 => -
周晓禾：各位记者朋友，大家上午好！ => 周晓禾 host
沈砚：下面由我通报情况。 => 沈砚 guest
示例广播电视台：请问下一步怎么做？ => 示例广播电视台 reporter
高云舟：感谢您的提问。 => 高云舟 guest
""",
}

NO_TURNS = {
    "notice": "时间：2025年5月6日上午9时\n地点：市政府新闻发布厅\n联系人：李明\n联系电话：0000-7654321\n温馨提示：请提前十五分钟到场。\n附件：报名表",
    "headlines": "李望舒：把论文写在大地上\n市卫健委主任沈砚：抓住机遇开新局\n专家：感冒别急着吃抗生素\n解读：分级诊疗改了什么",
    "credits": "记者：张三\n通讯员：李四 王五\n责任编辑：赵六\n记者：方若琳 通讯员：彭一帆\n来源：示例日报\n作者：高云舟",
    "list heads": "一是：完善制度。\n二是：补齐短板。\n其一：投入不足。\n主要做法：加强培训。\n工作要求：落实责任。\n注意：请勿空腹。",
    "health advice": "黄芪：补气固表，适合体虚的人。\n高血压：血压持续升高。\n白菜：富含维生素。\n水：每天一千五百毫升。\n盐：每天不超过五克。",
    "announcement": "2025年4月6日上午10时市卫生健康局副局长高云舟接受示例网专访，就托育服务进行在线访谈。欢迎广大网民积极参与，踊跃提问！",
    "a bureau visits the studio": "1月9日，市教育局做客“政风行风热线”直播间，通过电波与听众进行沟通。",
    "author of a column": "示例市卫生健康局党组书记、局长 毕云杉",
    "stage direction": "下面，进入现场提问环节。提问前请通报所在新闻机构。",
    "profile": "高云舟：市卫生健康局副局长，分管医政。\n宋知微：女，1980年生，主任医师。\n人物简介：从医三十年。",
    "speech in running text": "高云舟说：“我们会继续努力。”\n他表示：“一定办好。”\n市民王女士告诉记者：“方便多了。”",
    "opening": "今天做客访谈节目的嘉宾是示例市卫生健康委员会主任袁松岭。",
    "narrative question": "“补偿标准是多少？”上线单位负责人对问题进行了解答。",
    "fields": "索引号：000123\n发布机构：示例市卫生健康局\n文号：示卫〔2025〕3号\n主题词：卫生",
    "recruiting": "应聘岗位：内科医师\n年龄：35周岁以下\n学历：本科\n单位：示例医院\n安排：择期面试",
    "salutation": "各位代表：\n现在，我代表市政府向大会报告工作。\n尊敬的家长：\n暑假将至，请注意安全。",
    "quiz": "以下哪项正确？\nA：饭前洗手\nB：饭后跑步\nC：空腹喝酒",
    "meeting": "会议强调：要压实责任。\n会议时间：3月2日。\n主持：周晓禾\n出席人员：沈砚、何澜、罗杉",
    "dateline": "示例市讯：昨日，义诊活动在人民广场举行。",
    "links": "健康：春季防过敏\n民生：托育进社区\n视频：记者走基层",
    "empty labels": "编辑：\n来源：\n记者：",
}


def read(line: str) -> tuple[str, tuple[str, str, str | None, str | None] | None]:
    text, _, wanted = line.partition(" => ")
    if wanted == "-":
        return text.replace("⏎", "\n"), None
    speaker, role, *more = wanted.split(" ")
    alias = next((one[1:] for one in more if one[0] == "="), None)
    post = next((one[1:] for one in more if one[0] == "@"), None)
    return text.replace("⏎", "\n"), (speaker, role, alias, post)


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_turns_of_a_page(page: str) -> None:
    texts, wanted = zip(*(read(line) for line in page.strip().split("\n")), strict=True)
    got = [
        (one["speaker"], one["role"], one["alias_of"], one["post"]) if one["speaker"] else None
        for one in turns([*texts])
    ]
    assert got == list(wanted)


@pytest.mark.parametrize("text", NO_TURNS.values(), ids=NO_TURNS)
def test_lines_that_only_look_like_turns(text: str) -> None:
    lines = text.split("\n")
    assert [(line, one["speaker"]) for line, one in zip(lines, turns(lines), strict=True) if one["speaker"]] == []
    alone = [(line, turns([line])[0]["speaker"]) for line in lines]
    assert [one for one in alone if one[1]] == []


@settings(deadline=None)
@given(
    st.lists(
        st.text(
            alphabet=st.sampled_from("主持人记者问答张沈局长：:[]【】（）()《》“”‘’、，。？！ \n1092-/网友嘉宾我你"),
            max_size=60,
        ),
        max_size=8,
    )
)
def test_any_lines_are_read(lines: list[str]) -> None:
    parsed = turns(lines)
    assert len(parsed) == len(lines)
    for line, one in zip(lines, parsed, strict=True):
        assert set(one) >= {"speaker", "role", "post", "text", "alias_of", "form"}
        assert one["text"] is None or one["text"] in line
