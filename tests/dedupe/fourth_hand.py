"""The hand that near-duplicates are only measured on: a city office's reports in officialese, and forms with tables."""

from __future__ import annotations

import random
import re
from typing import ClassVar

from dedupe.planting import Form, Paragraphs, Policy

CITIES = "锦城 泽州 滨海 宁远 云阳 岱山 永嘉 海宁 顺平 栖霞 太和 襄垣 嘉善 武定 临泽 灵宝".split()
ROADS = "解放大道 建设路 迎宾街 学府路 环湖路 滨江中路 幸福里 工人新村 花园街 复兴路 南门口 友谊广场 体育中心 高铁东站 万达广场 时代城".split()
ORGANS = "市第一医院 市儿童医院 市急救指挥中心 市卫生监督支队 市精神卫生中心 市妇女儿童医院 市健康促进中心 市中心血库 市肿瘤防治院 市康复医院".split()
FAMILY, GIVEN = (
    "陆顾沈姚钱邵薛柳包季洪尤贝孟穆倪韦申屠祁",
    "致远 婉清 承泽 书瑶 启航 亦凡 景行 若兰 一鸣 思齐 敬之 念慈 怀瑾 乐天 安然 知夏 岚 旭".split(),
)
THEMES = "病案质控 院前急救 处方点评 互联网诊疗 职业健康 放射防护 托育机构备案 饮用水抽检 学校卫生 双随机抽查 献血者关爱 罕见病诊疗 卒中救治 营养食堂创建".split()
POSTS = "分管负责人 医务处处长 监督员 护士长 科主任 质控专家 督导员 随访医生".split()
ACTION = (
    "制定任务清单{k}项", "压减审批环节{k}个", "投放自动体外除颤仪{n}台", "完成现场核查{m}户次", "开出整改意见书{n}份", "举办专题授课{k}场",
    "组织应急拉动{k}次", "调阅病历{m}份", "建立{theme}台账", "聘请社会监督员{n}名", "约谈责任单位{k}家", "更新公示栏{n}处",
)  # fmt: skip
GAIN = (
    "合格率提高{p}个百分点", "平均响应时间压缩至{k}分钟", "群众投诉量下降{p}%", "线上办结率达到{p}%", "{road}片区实现全覆盖", "涉及资金{m}元",
    "惠及{m}人次", "问题整改率为{p}%",
)  # fmt: skip
FRAMES = (
    "{city}市坚持问题导向，围绕{theme}{a}、{b}，{gain}。",
    "{organ}{post}{name}在点评时提到，{theme}仍有{k}处短板，须在{k2}月底前销号。",
    "工作组先赴{road}，再到{organ}，随机抽取{n}份记录，逐项比对{theme}要求。",
    "今年第{q}季度，{organ}{a}，{gain}；下阶段将{b}。",
    "针对{road}一带反映集中的{theme}问题，{city}市{a}，当月{gain}。",
    "作为{theme}试点，{organ}率先{a}，并由{name}牵头{b}。",
    "“制度要长牙。”{organ}{name}强调，凡{theme}不达标的，一律{a}。",
    "数据比对发现，{road}与{road2}两处点位{gain}，高出全市均值{p}%。",
    "会后，与会人员实地察看了{road}的{theme}示范点，听取了{post}{name}的介绍。",
    "据{city}市卫生健康委通报，{theme}专项行动开展{k}个月来，累计{a}、{b}。",
    "市民{name}在{road}体验后表示，{theme}流程清晰，前后只花了{k}分钟。",
    "下一阶段，{organ}拟{a}，同步{b}，力争年底前{gain}。",
)
TITLES = (
    "{city}市以{theme}为抓手{a}", "{organ}召开{theme}推进会", "{theme}：{city}的一道必答题", "{name}带队检查{road}{theme}", "{city}{theme}交出“期中成绩单”",
    "聚焦{theme}，{organ}{gain}",
)  # fmt: skip


class FourthHand:
    name = "fourth hand"
    agencies: ClassVar = [f"{city}市卫生健康委员会" for city in CITIES[:6]]
    papers: ClassVar = [
        "东海都市报",
        "大众健康网",
        "今日快讯",
        "第一观察",
        "江淮客户端",
        "锦城发布",
        "齐鲁频道",
        "民生直通车",
    ]
    synonyms: ClassVar = {
        "坚持": "秉持", "围绕": "紧扣", "逐项": "逐条", "随机": "任意", "率先": "带头", "强调": "指出", "发现": "显示", "听取了": "听了", "累计": "总计",
        "表示": "说道", "同步": "同时", "力争": "争取", "实地察看": "现场查看", "当月": "当月即", "下阶段": "接下来", "仍有": "还有", "反映集中": "呼声较高",
    }  # fmt: skip
    forms = (
        Form(
            "fine",
            "卫生行政处罚信息公示表",
            (
                "行政处罚决定书文号：锦卫监罚字[{year}]第{case}号",
                "被处罚人姓名或名称：{unit}",
                "法定代表人（负责人）：{name}",
                "主要违法事实：在{place}从事公共场所经营活动，未按规定对顾客用品用具进行清洗、消毒、保洁，也未建立卫生管理档案。",
                "处罚依据：《公共场所卫生管理条例实施细则》第三十六条、第三十七条",
                "处罚种类和内容：警告，罚款{amount}元整。",
                "处罚履行方式及期限：自收到决定书之日起15日内到代收银行缴纳。",
            ),
        ),
        Form(
            "revoked",
            "医疗机构注销公告",
            (
                "下列医疗机构已办理注销登记，其《医疗机构执业许可证》正、副本已收回，特此公告。",
                "机构名称：{unit}　登记号：{case}",
                "地址：锦城市{place}　主要负责人：{name}",
                "注销日期：{day}",
                "任何单位和个人不得再以该机构名义从事执业活动，违者依法查处。",
            ),
        ),
        Form(
            "assessment",
            "关于{year}年度医师定期考核结果的公示",
            (
                "按照国家和省有关规定，我委委托行业协会对在册医师进行了业务水平测评、工作成绩和职业道德评定，经复核，现将考核结果予以公示。",
                "考核机构：{unit}；应考{amount}人，实考{phone}人，考核不合格人员：{name}。",
                "公示时间为五个工作日，受理地点设在{place}，逾期未反映的视为无异议。",
            ),
        ),
        Form(
            "deal",
            "医用耗材采购项目成交结果公告",
            (
                "采购单位委托代理机构以竞争性磋商方式组织本项目，评审工作已经结束，现将结果公告如下：",
                "项目编号：JC{case}　采购单位：{unit}",
                "成交金额：{amount}元　成交人地址：{place}",
                "磋商小组成员名单：{name}、沈知夏、顾景行",
                "凡对本次公告内容提出询问，请按以下方式联系：采购科，分机{phone}。",
            ),
        ),
        Form(
            "bulletin",
            "全市突发急性传染病疫情概况",
            (
                "{day}，全市无甲类传染病报告；报告乙类传染病{amount}例，丙类传染病{case}例，报告发病率与前一日大致持平。",
                "病例较多的片区为{place}周边，现有{phone}人在院观察，病情平稳，密切接触者均已落实医学观察措施。",
                "疾控专家建议：保持手部清洁，咳嗽打喷嚏时掩住口鼻，生病期间减少外出，按程序接种疫苗。",
            ),
        ),
        Form(
            "donation",
            "流动采血点停靠预告",
            (
                "采血车计划于{day}停靠{place}，服务时间9:00—17:00，如遇极端天气另行通知。",
                "首次献血的朋友请先阅读健康征询表，近期服药、拔牙、接种疫苗的请主动告知现场人员。",
                "当日值班：{name}　预约热线转{phone}",
                "凡成功献血者均可领取定制礼品，并享受本市用血报销政策。",
            ),
        ),
        Form(
            "appointed",
            "拟聘用人员公示",
            (
                "经报名、资格审查、笔试、面试、体检、考察等程序，拟聘用下列人员到{unit}工作，现将有关情况公示。",
                "姓名：{name}　岗位代码：{case}　综合成绩：{phone}",
                "公示期间如有问题，可向人事处反映，反映人应当提供真实姓名和联系方式。",
            ),
        ),
    )

    def words(self, chance: random.Random) -> dict[str, object]:
        w: dict[str, object] = {
            "city": chance.choice(CITIES), "road": chance.choice(ROADS), "road2": chance.choice(ROADS), "organ": chance.choice(ORGANS),
            "theme": chance.choice(THEMES), "name": self.person(chance), "post": chance.choice(POSTS), "n": chance.randint(12, 890),
            "k": chance.randint(2, 29), "k2": chance.randint(1, 12), "m": chance.randint(200, 96000), "p": f"{chance.randint(2, 98)}.{chance.randint(1, 9)}",
            "q": chance.choice("一二三四"),
        }  # fmt: skip
        first, second = chance.sample(ACTION, 2)
        return w | {"a": first.format(**w), "b": second.format(**w), "gain": chance.choice(GAIN).format(**w)}

    def person(self, chance: random.Random) -> str:
        return chance.choice(FAMILY) + chance.choice(GIVEN)

    def article(self, chance: random.Random) -> tuple[str, Paragraphs]:
        title = chance.choice(TITLES).format(**self.words(chance))
        return title, [
            [chance.choice(FRAMES).format(**self.words(chance)) for _ in range(chance.randint(1, 3))]
            for _ in range(chance.randint(4, 9))
        ]

    def short(self, chance: random.Random) -> tuple[str, Paragraphs]:
        return chance.choice(TITLES).format(**self.words(chance)), [
            [chance.choice(FRAMES).format(**self.words(chance))] for _ in range(chance.randint(1, 2))
        ]

    def slots(self, chance: random.Random) -> dict[str, str]:
        kinds = ("足浴店", "宾馆有限公司", "口腔门诊部", "美容中心", "综合门诊部", "中医馆")
        return {
            "name": self.person(chance), "place": f"{chance.choice(ROADS)}", "unit": f"锦城市{chance.choice(GIVEN)}{chance.choice(kinds)}",
            "amount": f"{chance.randint(1, 60) * 500}", "case": f"{chance.randint(1, 4000):04}", "phone": str(chance.randint(11, 999)),
            "day": f"{chance.randint(1, 12)}月{chance.randint(1, 28)}日", "year": "2023", "county": "",
        }  # fmt: skip

    def head(self, chance: random.Random, paper: str) -> list[str]:
        pair = f"{self.person(chance)}"
        return chance.choice(
            (
                [
                    f"{paper} {chance.randint(2019, 2024)}年{chance.randint(1, 12)}月{chance.randint(1, 28)}日 第{chance.randint(1, 16)}版"
                ],
                ["摘要：本文介绍相关工作情况"],
                [f"记者丨{pair} 编辑丨{self.person(chance)} 视觉丨{self.person(chance)}"],
                [f"{paper}客户端", "订阅"],
                [f"{paper}·{chance.choice(CITIES)}{chance.randint(1, 12)}月{chance.randint(1, 28)}日电"],
                ["健康号 2024-03-1" + str(chance.randint(0, 9)), "听新闻 分享 收藏"],
                [f"撰文：{pair} 摄影：{self.person(chance)}"],
            )
        )

    def foot(self, chance: random.Random, paper: str) -> list[str]:
        more = [chance.choice(TITLES).format(**self.words(chance)) for _ in range(2)]
        return chance.choice(
            (
                ["延伸阅读", *more],
                ["往期回顾", *more],
                ["扫码加入读者群"],
                ["有话要说？点击留言", "[纠错]"],
                [f"（稿件来源：{paper}）"],
                [f"监制：{self.person(chance)} 统筹：{self.person(chance)}", f"排版：{self.person(chance)}"],
                [f"{paper}出品", "未经授权不得转载"],
            )
        )

    def inside(self, chance: random.Random) -> list[str]:
        return [
            chance.choice(
                (
                    "图为活动现场。",
                    "（资料图片）",
                    "【查看详情】",
                    f"摄影/{self.person(chance)}",
                    "向下滑动查看更多",
                    "▼",
                )
            )
        ]

    def note(self, chance: random.Random) -> list[str]:
        w = self.words(chance)
        return chance.choice(
            (
                [f"编者的话：{w['theme']}牵动人心。我们选编这篇稿件，希望对各地有所启发，也欢迎读者来信讨论。"],
                ["开栏语", f"即日起，本栏目陆续刊发{w['city']}等地的经验做法，与读者共同探讨{w['theme']}的新路径。"],
            )
        )

    def subheads(self, chance: random.Random, count: int) -> list[str]:
        return [
            chance.choice(
                ("◆ {a}", "（{q}）抓{theme}", "01 摸清底数", "PART 2 破题", "成效：{gain}", "{q}、建机制")
            ).format(**self.words(chance))
            for _ in range(count)
        ]

    def digits(self, sentence: str, chance: random.Random) -> str:
        wide = chance.random() < 0.3
        sentence = re.sub(r"\d{4,}", lambda m: f"{int(m[0]):,}" if not m[0].startswith("0") else m[0], sentence)
        sentence = re.sub(r"(\d[\d.]*)%", lambda m: f"百分之{m[1]}", sentence)
        return sentence.translate({48 + n: 0xFF10 + n for n in range(10)}) if wide else sentence

    def local(self, sentence: str, chance: random.Random) -> str:
        names = [*ROADS, *CITIES, *ORGANS]
        for at, word in enumerate(names):
            if word in sentence:
                return sentence.replace(word, names[(at * 7 + 5) % len(names)])
        return sentence

    def rewritten(self, sentence: str, chance: random.Random) -> str:
        clauses = sentence.rstrip("。").split("，")
        told = (
            "对此，" + "，".join(reversed(clauses))
            if len(clauses) > 2 and chance.random() < 0.4
            else chance.choice(FRAMES).format(**self.words(chance))
        )
        return told if told.endswith("。") else f"{told}。"

    def digest(self, chance: random.Random, parts: list[tuple[str, Paragraphs]]) -> tuple[str, Paragraphs]:
        made: Paragraphs = []
        for title, paragraphs in parts:
            made += [[f"■{title}"], *paragraphs, [f"（{chance.choice(self.papers)}）"]]
        return f"卫生健康要闻集锦{chance.randint(2019, 2024)}-{chance.randint(1, 52)}", made

    def policy(self, chance: random.Random) -> Policy:
        w = self.words(chance)
        city, theme = w["city"], w["theme"]
        year, no = chance.randint(2018, 2024), chance.randint(1, 120)
        genre = chance.choice(("管理办法（试行）", "三年行动计划", "若干措施", "实施细则", "标准"))
        name = f"{city}市{theme}{genre}"
        agency = f"{city}市卫生健康委员会"
        number = f"{city}卫健发〔{year}〕{no}号"
        text = [
            [f"为深入推进{theme}，根据上级部署，结合我市实际，制定本文件。"],
            [f"一、总体目标。到{year + 2}年，全市{theme}体系基本健全，主要指标达到{w['p']}%以上。"],
            [f"二、主要任务。{w['a']}，{w['b']}，完善部门协同机制，强化全过程监管。"],
            ["三、保障措施。各区、各单位要落实主体责任，列出时间表，定期报送进展，市里将适时组织评估。"],
            [f"四、附则。本文件由{agency}负责解释，自发布之日起30日后施行。"],
        ]
        points = [
            f"一是起草背景。国家、省先后对{theme}提出新要求，我市原有文件已不适应形势。",
            f"二是核心内容。明确到{year + 2}年指标达到{w['p']}%，提出{w['k']}项任务。",
            "三是注意事项。新旧政策衔接期间，已受理事项按照原规定办理。",
        ]
        cite = chance.choice(
            (
                f"《{name}》",
                f"《{name}》（{number}，以下简称《规定》）",
                f"{number}文件",
                f"《{agency}关于印发<{name}>的通知》",
            )
        )
        asked = [f"Q：出台背景是什么？A：{points[0]}", f"Q：核心内容有哪些？A：{points[1]}"]
        explained = {
            "jiedu": (
                chance.choice((f"关于《{name}》的解读", f"{name}解读材料", f"政策解读：{name}")),
                [[f"现对{cite}作如下说明。"], *[[p] for p in points]],
            ),
            "yitu": (chance.choice((f"一图看懂《{name}》", f"图解：{name}", f"一张图读懂{name}")), []),
            "wen": (
                f"《{name}》答记者问",
                [[f"日前，{cite}正式公布，有关负责同志接受了采访。"], *[[a] for a in asked]],
            ),
        }
        kept = chance.sample(sorted(explained), chance.randint(1, 3))
        title = chance.choice((f"{agency}关于印发《{name}》的通知", name, f"关于公布{name}的通知"))
        return Policy(title, number, agency, text, {kind: explained[kind] for kind in kept})

    def faq(self, chance: random.Random) -> tuple[str, Paragraphs]:
        w = self.words(chance)
        return f"关于{w['theme']}的咨询", [
            [f"咨询内容：您好，请问{w['road']}附近如何办理{w['theme']}？"],
            ["答复内容：您好！您的来信我们已经收到，现就您咨询的事项答复如下，供您参考。"],
            [f"请携带材料前往{w['organ']}{w['k']}号窗口，{w['n']}个工作日内办结。"],
            [
                "以上答复如仍有不明之处，欢迎致电政务服务便民热线进一步了解，感谢您一直以来对我市卫生健康事业的理解、支持与监督。"
            ],
        ]

    def table(self, chance: random.Random, rows: int) -> tuple[str, list[str]]:
        lines = ["现将辖区内取得放射诊疗许可的单位名单予以公布，接受社会监督，名单将根据许可情况动态更新。"]
        lines += [
            f"{at}|锦城市{chance.choice(GIVEN)}医院|{chance.choice(ROADS)}{chance.randint(1, 300)}号|锦卫放证字{chance.randint(1000, 9999)}"
            for at in range(1, rows + 1)
        ]
        return "放射诊疗许可单位名单", lines

    def correction(self, title: str, chance: random.Random) -> str:
        return chance.choice((f"（更新）{title}", f"{title}【修订版】", f"【重发】{title}", f"{title}（补充更正）"))
