"""The grammar that deduplication is measured on; nothing was tuned on it."""

from __future__ import annotations

import random
from datetime import date, timedelta

CITIES = "临江 曲水 松原 建安 汉阴 怀远 崇礼 延平 宜川 定南 广陵 阜宁 武岗 开元 德兴 彭泽 湘潭 渭源 通海 普宁".split()
WARDS = "朝阳 滨河 城关 解放 光明 团结 南苑 桃园 柳林 文昌 望江 新华 黄泥 石门 白塔 荷塘 竹山 马鞍 三合 四会".split()
BODIES = "市立医院 骨科医院 传染病医院 儿童医院 中心血站 职业病防治所 精神卫生中心 社区服务站 镇卫生院 健康教育所 肿瘤医院 康复医院".split()
FAMILY, CALLED = (
    "黄林梁宋郑谢罗唐邓冯萧程蔡彭潘袁董余苏叶吕魏蒋田杜丁沈",
    "子轩雨桐浩然欣怡思远嘉怡宇航梦洁博文诗涵俊杰晓彤家豪佳琪天佑若曦志强淑贞德胜桂兰",
)
DISEASES = "高血压 糖尿病 流感 手足口病 登革热 结核病 肝炎 冠心病 脑卒中 骨质疏松 哮喘 水痘 诺如病毒感染 尘肺病 抑郁症 白内障".split()
DEEDS = "筛查 免疫规划 分级诊疗 远程会诊 康复护理 家庭病床 健康体检 长处方管理 双向转诊 慢病随访 用药指导 安宁疗护 急诊分诊 院感防控".split()
LINKS = "与此同时， 据了解， 另一方面， 值得一提的是， 在此基础上， 为此， 目前， 今年初， 按照计划， 调研中发现， 专家指出， 数据显示，".split()
SUBJECTS = (
    "{ward}街道办事处", "{city}市{body}", "{city}市卫生健康委员会", "{body}院长{name}", "来自{ward}村的{name}", "市委常委、副市长{name}",
    "{disease}防治专班", "{city}县域医共体", "{ward}片区的{n}名网格员", "{body}{disease}专科",
)  # fmt: skip
ACTS = (
    "把{disease}{deed}列为民生实事", "牵头制定了{disease}{deed}路线图", "为{ward}片{n}户家庭送去{deed}服务包", "同{body}签下{deed}合作协议",
    "用{n}天时间走访了{ward}、{ward2}等{k}个村居", "将{deed}纳入绩效考核，占比{k}分", "推出{disease}“一站式”{deed}窗口", "新添{deed}设备{k}台套，价值{n}万元",
    "建起覆盖{n}人的{disease}数据库", "把专家号源的{k}%下沉到{ward}", "给出了关于{disease}的{k}条建议", "邀请{name}主讲{disease}{deed}公开课",
)  # fmt: skip
RESULTS = (
    "{disease}规范管理率由{k}%升至{k2}%", "平均候诊时间缩短{k}分钟", "{ward}居民少跑了{k}趟路", "门诊次均费用下降{k}.{k2}元", "转诊人次比去年同期多出{n}",
    "受访者中{k2}%的人给了好评", "全年减少支出{n}万元", "{ward2}也准备照此办理", "{name}一家成了首批受益者", "相关做法被省里转发",
)  # fmt: skip
TAILS = ("。", "。", "。", "！", "；", "。")
HEADLINES = (
    "{city}：{disease}{deed}这样做", "{ward}{deed}一线见闻", "{name}：把{disease}挡在门外", "{city}市{body}{k}天完成{deed}改造",
    "一张{deed}清单背后的{city}答卷", "{disease}高发，{city}{body}提醒", "{ward}、{ward2}两地联手做{deed}",
)  # fmt: skip


class GrammarTwo:
    """Reports put together from clauses."""

    def _words(self, chance: random.Random) -> dict[str, object]:
        pick = chance.choice
        return {
            "city": pick(CITIES), "ward": pick(WARDS), "ward2": pick(WARDS), "body": pick(BODIES), "disease": pick(DISEASES), "deed": pick(DEEDS),
            "name": self._name(chance), "n": chance.randint(11, 4999), "k": chance.randint(3, 49), "k2": chance.randint(50, 98),
        }  # fmt: skip

    def _name(self, chance: random.Random) -> str:
        return chance.choice(FAMILY) + "".join(chance.sample(CALLED, chance.choice((1, 2, 2))))

    def _sentence(self, chance: random.Random) -> str:
        clauses = [chance.choice(SUBJECTS) + chance.choice(ACTS)]
        clauses += [chance.choice(ACTS) for _ in range(chance.randrange(2))] + [
            chance.choice(RESULTS) for _ in range(chance.randrange(3))
        ]
        opening = chance.choice(LINKS) if chance.random() < 0.4 else ""
        return opening + "，".join(clause.format(**self._words(chance)) for clause in clauses) + chance.choice(TAILS)

    def article(self, chance: random.Random) -> tuple[str, list[list[str]]]:
        title = chance.choice(HEADLINES).format(**self._words(chance))
        return title, [
            [self._sentence(chance) for _ in range(chance.randint(1, 5))] for _ in range(chance.randint(3, 10))
        ]

    def notice(self, chance: random.Random) -> tuple[str, list[str], date]:
        day = date(2017, 6, 1) + timedelta(days=chance.randrange(2700))
        words = self._words(chance) | {
            "y": day.year,
            "m": day.month,
            "d": day.day,
            "name2": self._name(chance),
            "e": chance.randint(1, 99),
        }
        title, lines, fixed = chance.choice(FORMS)
        if fixed:  # all copies say the same but for one thing
            free = chance.choice(fixed)
            words |= {
                "city": "临江",
                "ward": "朝阳",
                "body": "市立医院",
                "name": "黄子轩",
                "n": 300,
                "k": 12,
                "e": 5,
            } | {free: words[free]}
        return title.format(**words), [line.format(**words) for line in lines], day

    def header(self, chance: random.Random) -> list[str]:
        pool = (
            ["发布机构：{city}市卫健委", "成文日期：2020-1{e}-0{e}", "浏览量：{n}"],
            ["2021-0{e}-1{e} 08:3{e}:00  稿件来源：{city}晚报  作者：{name}"],
            ["首页 > 新闻动态 > 基层传真", "日期：2019年0{e}月1{e}日 来源：{ward}发布 点击：{n}"],
            ["本报讯（通讯员 {name} 记者 {name}）"],
            ["原标题：{city}卫生新闻", "编辑：{name} | 来源：健康{city}"],
            ["新华网{city}{e}月1{e}日电（记者{name}）"],
            ["字号：大 中 小　打印　分享到："],
        )
        return [line.format(**self._words(chance) | {"e": chance.randint(1, 9)}) for line in chance.choice(pool)]

    def footer(self, chance: random.Random) -> list[str]:
        pool = (
            ["[责编：{name}]"],
            ["初审：{name}", "复审：{name}", "终审：{name}"],
            ["（本文来源：{city}日报，转载请注明出处）"],
            ["相关新闻：", "{city}市{body}{deed}见闻"],
            ["长按识别二维码，关注{city}卫生健康", "主办：{city}市卫生健康委员会 承办：信息中心"],
            ["附：本稿由{body}供稿", "关闭窗口　返回顶部"],
            ["（{name} {name}）"],
        )
        return [line.format(**self._words(chance)) for line in chance.choice(pool)]


STATUTE = [
    "各区卫生健康行政部门、委直属各单位、有关民营医疗机构：",
    "为了规范医疗机构药事管理，保障用药安全有效，现将专项检查的有关安排通知如下，请认真组织实施。",
    "检查范围包括药品采购、验收、储存、养护、调配、使用和不良反应监测等各个环节，重点是麻醉药品、精神药品、抗菌药物和国家谈判药品的管理情况。",
    "各单位应当对照要求开展自查，建立问题台账，逐条明确整改措施和责任人，自查报告由主要负责人签字后上报，不得瞒报漏报。",
    "检查组由药学、医务、院感和纪检人员组成，采取听取汇报、查阅资料、现场查看和访谈相结合的方法，抽查处方不少于{n}张，病历不少于{e}份。",
    "本次检查的联络单位是{city}市{body}，{ward}片区的检查最先进行，联络人{name}；检查结果将通报全市，并与等级评审和校验挂钩。",
    "对检查中发现的违法违规行为，依照药品管理法、处方管理办法等规定处理；涉嫌犯罪的，移送司法机关；对整改不力的，约谈主要负责人。",
    "各单位要高度重视，加强领导，周密安排，把检查同日常管理结合起来，健全长效机制，持续改进药事服务质量，切实维护群众健康权益。",
]
FORMS: tuple[tuple[str, list[str], tuple[str, ...]], ...] = (
    ("关于开展药事管理专项检查的通知", STATUTE, ("city", "ward", "body", "name", "n", "e")),
    (
        "{city}市{disease}疫情周报",
        [
            "本周（{m}月{d}日统计）全市共报告{disease}{n}例，较上周变化{k}例，无死亡病例，报告病例以散居儿童和学生为主。",
            "发病数居前的街道是{ward}和{ward2}，合计占全市的{k2}%，未发现聚集性疫情。",
            "疾控部门提醒：注意手卫生和室内通风，患病期间不要带病上课上班，家长应关注孩子的健康状况。",
        ],
        (),
    ),
    (
        "医师执业证书注销公告",
        [
            "根据《医师法》第十七条的规定，经本人申请并核实，决定注销{name}的医师执业证书，自公告之日起不得从事医师执业活动。",
            "如对本决定不服，可以自知道之日起六十日内依法申请行政复议，也可以在六个月内向人民法院提起行政诉讼。",
            "{city}市卫生健康委员会",
        ],
        (),
    ),
    (
        "关于拨付{deed}经费的函",
        [
            "{city}市财政局：",
            "按照年度预算安排，请将{deed}经费{n}万元拨付至{body}账户，用于人员培训、耗材购置和信息系统维护，专款专用，不得挤占挪用。",
            "请于收文后十个工作日内办理，并将回执反馈我委规划财务科。",
        ],
        (),
    ),
    (
        "采购结果公示",
        [
            "{city}市{body}医疗设备采购项目经公开招标，现将中标结果公示如下，公示期三个工作日。",
            "中标人：{ward}医疗器械有限公司；中标金额：人民币{n}.{k2}万元；评审得分：{k2}.{k}分。",
            "对公示内容有异议的，请在公示期内以书面形式向采购人或者采购代理机构提出质疑，逾期不予受理。",
        ],
        (),
    ),
    (
        "{ward}社区卫生服务站停诊通知",
        [
            "因内部线路检修，{ward}社区卫生服务站定于{m}月{d}日全天停诊，次日恢复正常诊疗，请居民合理安排就医时间。",
            "停诊期间如有急症，请前往{body}就诊或者拨打急救电话；慢病患者请提前取药，给您带来不便敬请谅解。",
        ],
        (),
    ),
    (
        "干部任前公示",
        [
            "根据干部任免有关规定，现将拟任职人选予以公示：{name}，现任{body}副科长，拟任{ward}街道卫生服务中心主任。",
            "公示期间，任何单位和个人均可通过来信、来电、来访等形式反映公示对象存在的问题，反映情况应当实事求是，提倡署真实姓名。",
        ],
        (),
    ),
    (
        "医疗广告审查证明发放情况（第{e}期）",
        [
            "依据《医疗广告管理办法》，本期共发放医疗广告审查证明{k}件，有效期一年，期满自动失效，需要继续发布的应当重新申请。",
            "本期第一件的申请人为{ward}{name}口腔诊所，发布媒体类别为户外和网络，其余各件见附表，欢迎社会监督。",
        ],
        (),
    ),
)
