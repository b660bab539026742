"""The hand that the rules of near-duplicates are fitted on: a county paper's prose and an office's forms."""

from __future__ import annotations

import random
import re
from typing import ClassVar

from dedupe.planting import Form, Paragraphs, Policy

TOWNS = "桐坪 涌泉 瓦窑 麻石 双溪口 旧州 鹿角 青杠 柏树湾 九龙滩 杨林 茶亭 红岩 望牛 大埔头 横岗 小坑 罗阳 潭山 泗水".split()
COUNTIES = "安宁 富川 临武 钟山 通道 城步 江华 乐昌 始兴 龙川 陆河 大埔 广宁 怀集 德庆 连山".split()
HOUSES = "县人民医院 县中医医院 县妇幼保健院 县疾控中心 镇中心卫生院 县第二人民医院 县精神病院 县血站 社区卫生服务中心 县口腔防治所".split()
FAMILY, GIVEN = (
    "钟邱丘赖温巫曾古凌丘廖卓范侯贺龙彭汤易尹",
    "福生 金莲 水清 德昌 桂英 秋菊 远航 少芬 国栋 雪梅 炳坤 月娥 立新 慧敏 运来 丹 勇 萍".split(),
)
WORKS = "两癌筛查 新生儿疾病筛查 家庭病床 夜间门诊 巡回诊疗 送药上门 牙病普查 碘盐监测 灭蚊消杀 孕妇学校 戒烟门诊 耳聋基因检测".split()
GOODS = "彩超机 救护车 制氧机 生化分析仪 牙椅 康复床 发电机 心电图机".split()
OUTCOMES = "让山里人少走弯路 补上了多年的欠账 得到乡亲们点赞 把风险挡在了门外 为全县开了个好头 省下了一大笔路费".split()
LEADS = (
    "入冬以来，{town}镇的{house}每天清早就亮起了灯，{n}名大夫轮流坐诊，{work}从不间断。",
    "山路弯弯，{name}背着药箱走了{k}年，{town}的{m}个村民小组他都熟。",
    "“过去做一次{work}要坐{k}个小时的班车。”家住{town}的{name}回忆道。",
    "{county}县把{work}写进了年度承诺，财政拿出{n}万元，首批{k}个点已经挂牌。",
)
BODY = (
    "记者翻看{town}镇的登记簿，上面密密麻麻记着{n}位老人的血压和血糖，最早的一页写于{k}年前。",
    "{house}的{name}掰着指头算账：添一台{good}花去{n}万元，一年能多看{m}个病人。",
    "为了把{work}做细，{house}把{k}名骨干编成小分队，逢圩日就到{town}摆摊。",
    "在{town}，{name}正蹲在田埂上给乡亲们讲{work}的好处，一讲就是{k}分钟。",
    "截至上月底，{county}县已有{m}人做过{work}，查出问题的{k}人全部转到了{house}。",
    "老百姓的算盘打得精：同样的检查，在{town}比进城便宜{k}元，还不用耽误农活。",
    "“孩子的病拖不得。”{name}一边说一边把化验单递给护士，窗口前还排着{k}个人。",
    "县里派出的{k}支队伍分头进村，{n}户人家的水缸、阴沟都撒了药。",
    "听说{house}来了新设备，邻近的{county}县也有人专程赶来，当天就挂出{k}个号。",
    "{name}说，{work}最怕一阵风，所以他们每月{k}日雷打不动去{town}。",
    "去年冬天的一场大雪封了路，{house}的{good}是{n}个村民用肩膀抬上山的。",
    "眼下，{town}的卫生室换了新招牌，药柜里常备{m}种药，{name}每晚都守在那里。",
    "对这样的变化，{county}县的{name}评价说：小小一个{work}，{outcome}。",
    "统计表显示，{work}开办以来，外出看病的人少了{k}成，{outcome}。",
)
HEADLINES = (
    "{town}来了背药箱的{name}",
    "{county}：{work}办到家门口",
    "一台{good}翻过{town}的山",
    "{house}的{k}个清晨",
    "{work}走进{town}",
    "{name}和他的{m}位病人",
)


class ThirdHand:
    name = "third hand"
    agencies: ClassVar = [f"{county}县卫生健康局" for county in COUNTIES[:8]]
    papers: ClassVar = ["山城早报", "客家新闻网", "岭南在线", "乡村周刊", "北江晚报", "掌上山城", "粤北融媒", "看台"]
    synonyms: ClassVar = {
        "每天": "天天", "乡亲们": "村民们", "专程": "特意", "眼下": "如今", "全部": "悉数", "逢圩日": "每到圩日", "清早": "一大早", "轮流": "轮番",
        "已经": "业已", "掰着指头": "扳着手指", "便宜": "少花", "分头": "分别", "一边说": "边说", "评价说": "这样评价", "从不间断": "没有停过",
    }  # fmt: skip
    forms = (
        Form(
            "penalty",
            "行政处罚决定书",
            (
                "{county}卫医罚〔{year}〕{case}号",
                "当事人：{name}，住所：{place}镇圩街{phone}号。",
                "经查，你于{day}在{place}镇圩街为他人看牙并收取费用，未能出示《医疗机构执业许可证》，上述事实有现场笔录、询问笔录和照片为证。",
                "依照《中华人民共和国基本医疗卫生与健康促进法》第九十九条第一款，决定给予罚款人民币{amount}元的行政处罚，限收到本决定书之日起十五日内缴至指定银行。",
                "如不服本决定，可在六十日内申请复议，或者在六个月内向人民法院起诉。",
            ),
        ),
        Form(
            "cancelled",
            "关于注销《医疗机构执业许可证》的公示",
            (
                "根据《医疗机构管理条例》第二十条，{unit}因停业申请注销《医疗机构执业许可证》，经审查符合规定，准予注销，现予公示。",
                "该机构负责人{name}，登记号PDY{case}，原执业地址{place}镇新街。",
                "自公示之日起，该机构不得再开展诊疗活动，印章、牌匾一并作废。",
            ),
        ),
        Form(
            "assessed",
            "医师定期考核结果公示",
            (
                "依据《医师定期考核管理办法》，我局组织了本周期的考核，现将结果公布如下，公示期为七天。",
                "{unit}参加考核{amount}人，合格的有{phone}人，不合格者为{name}。",
                "公示期内对结果有异议的，请向局医政股书面提出，匿名来信恕不受理。",
            ),
        ),
        Form(
            "bought",
            "{unit}设备采购结果公告",
            (
                "一、项目编号：{county}采{case}",
                "二、成交供应商：{place}康健器械有限公司，成交价：{amount}元。",
                "三、评审小组成员：{name}、古立新、温慧敏。",
                "四、公告期限一个工作日。对结果有异议的供应商，可在七个工作日内以书面形式提出质疑，逾期不予受理。",
            ),
        ),
        Form(
            "epidemic",
            "法定传染病疫情概况",
            (
                "本月全县报告法定传染病{amount}例，死亡{phone}人，发病数比上月有所变化，没有报告甲类传染病。",
                "报告数居首位的乡镇是{place}镇，有{case}例，主要为流行性感冒和其他感染性腹泻病。",
                "提醒大家勤洗手、喝开水、吃熟食，家中常通风，有发热、腹泻等不适时及早就诊。",
            ),
        ),
        Form(
            "blood",
            "献血车停靠安排",
            (
                "本周献血车停靠在{place}镇文化广场，时间是{day}上午九点到下午四点半，遇暴雨顺延。",
                "献血前一晚请早睡，当天吃些清淡食物，不要空腹，带上身份证。",
                "咨询请找{name}，电话0751-{phone}。",
            ),
        ),
    )

    def words(self, chance: random.Random) -> dict[str, object]:
        return {
            "town": chance.choice(TOWNS), "county": chance.choice(COUNTIES), "house": chance.choice(HOUSES), "name": self.person(chance),
            "work": chance.choice(WORKS), "good": chance.choice(GOODS), "outcome": chance.choice(OUTCOMES), "n": chance.randint(20, 980),
            "k": chance.randint(2, 31), "m": chance.randint(100, 28000),
        }  # fmt: skip

    def person(self, chance: random.Random) -> str:
        return chance.choice(FAMILY) + chance.choice(GIVEN)

    def article(self, chance: random.Random) -> tuple[str, Paragraphs]:
        title = chance.choice(HEADLINES).format(**self.words(chance))
        paragraphs = [[chance.choice(LEADS).format(**self.words(chance))]]
        for _ in range(chance.randint(3, 8)):
            order = chance.sample(BODY, chance.randint(1, 4))
            paragraphs.append([one.format(**self.words(chance)) for one in order])
        return title, paragraphs

    def short(self, chance: random.Random) -> tuple[str, Paragraphs]:
        sentences = [chance.choice(BODY).format(**self.words(chance)) for _ in range(chance.randint(1, 2))]
        return chance.choice(HEADLINES).format(**self.words(chance)), [sentences]

    def slots(self, chance: random.Random) -> dict[str, str]:
        return {
            "name": self.person(chance), "place": chance.choice(TOWNS), "unit": f"{chance.choice(TOWNS)}{chance.choice(('诊所', '镇卫生院', '门诊部', '口腔诊所'))}",
            "amount": str(chance.randint(3, 90) * chance.choice((1, 100))), "case": str(chance.randint(10, 9999)), "phone": str(chance.randint(2, 8899)),
            "day": f"{chance.randint(1, 12)}月{chance.randint(1, 28)}日", "year": str(chance.randint(2018, 2024)), "county": "安宁",
        }  # fmt: skip

    def head(self, chance: random.Random, paper: str) -> list[str]:
        person = self.person(chance)
        return chance.choice(
            (
                [f"导读：{self.words(chance)['town']}的故事"],
                [paper],
                ["+关注", paper],
                [f"文：{person} 图：{self.person(chance)}"],
                [f"{paper}讯（全媒体记者{person} 通讯员{self.person(chance)}）"],
                [
                    f"2023-0{chance.randint(1, 9)}-1{chance.randint(1, 9)} 0{chance.randint(1, 9)}:15 来源：{paper}",
                    "字号 T|T",
                ],
                [f"◎{paper}记者 {person}"],
            )
        )

    def foot(self, chance: random.Random, paper: str) -> list[str]:
        other = chance.choice(HEADLINES).format(**self.words(chance))
        return chance.choice(
            (
                ["扫码进群，健康资讯早知道"],
                ["我要纠错"],
                ["相关链接", other, chance.choice(HEADLINES).format(**self.words(chance))],
                [f"编审：{self.person(chance)}  值班：{self.person(chance)}"],
                [f"（{paper}）"],
                ["[详细]"],
                [f"来源丨{paper}", f"校对丨{self.person(chance)}", "点个“在看”，传给更多人"],
            )
        )

    def inside(self, chance: random.Random) -> list[str]:
        return [chance.choice(("[详细]", "▲资料图", f"（{self.person(chance)} 摄）", "↓↓↓", "点击蓝字关注我们"))]

    def note(self, chance: random.Random) -> list[str]:
        w = self.words(chance)
        return [
            f"【编者按】从{w['town']}到{w['county']}，基层的变化就在身边。本报今起推出系列报道，讲述{w['work']}背后的故事，敬请垂注。"
        ]

    def subheads(self, chance: random.Random, count: int) -> list[str]:
        return [
            chance.choice(
                ("一个人的坚守", "山路上的{k}年", "{work}之后", "账本里的变化", "小镇来了{good}", "期待")
            ).format(**self.words(chance))
            for _ in range(count)
        ]

    def digits(self, sentence: str, chance: random.Random) -> str:
        return re.sub(r"\d+", lambda m: _spelled(int(m[0])), sentence)

    def local(self, sentence: str, chance: random.Random) -> str:
        for word, other in zip(COUNTIES + TOWNS, (COUNTIES + TOWNS)[3:] + COUNTIES[:3], strict=True):
            if word in sentence:
                return sentence.replace(word, other)
        return sentence

    def rewritten(self, sentence: str, chance: random.Random) -> str:
        return chance.choice(BODY).format(**self.words(chance))

    def digest(self, chance: random.Random, parts: list[tuple[str, Paragraphs]]) -> tuple[str, Paragraphs]:
        made: Paragraphs = [["本周，各地基层卫生又有不少新鲜事，编辑部为您一一梳理。"]]
        for at, (title, paragraphs) in enumerate(parts, 1):
            made += [[f"{at}．{title}"], *paragraphs]
        return f"一周速览（第{chance.randint(1, 400)}期）", made

    def policy(self, chance: random.Random) -> Policy:
        w = self.words(chance)
        county, work, year, no = w["county"], w["work"], chance.randint(2017, 2024), chance.randint(1, 199)
        name = f"{county}县{work}{chance.choice(('实施办法', '工作方案', '管理规定', '补助标准'))}"
        agency = f"{county}县卫生健康局"
        number = f"{str(county)[0]}卫规〔{year}〕{no}号"
        text = [
            ["各镇人民政府，县直有关单位："],
            [f"《{name}》已经局务会议审议通过，现印发给你们，请遵照执行。"],
            [f"第一条 为了规范{work}，保障群众健康，结合本县实际，制定本文件。"],
            [f"第二条 凡具有本县户籍且年满{w['k']}周岁的居民，均可按照本文件享受服务，每人每年补助{w['n']}元。"],
            ["第三条 县卫生健康局负责组织实施，财政部门负责经费保障，各镇负责宣传发动。"],
            [f"第四条 承担任务的机构应当公开流程，接受监督，违反规定的追回补助{w['m']}元以下。"],
            ["第五条 本文件自印发之日起施行，有效期五年。"],
        ]
        why = [
            f"{work}关系千家万户，此前的做法已经实行多年，群众反映报销比例偏低、手续偏多，有必要作出调整。",
            f"与过去相比，补助提高到每人每年{w['n']}元，年龄放宽到{w['k']}周岁，办理地点下沉到镇。",
            "符合条件的居民带上身份证、户口簿到所在镇卫生院登记，当场就能办好，不收任何费用。",
        ]
        cite = chance.choice((f"《{name}》（{number}）", f"《{name}》", f"《关于印发{name}的通知》（{number}）"))
        explained = {
            "jiedu": (
                f"《{name}》政策解读",
                [[f"近日，我局印发了{cite}（以下简称《文件》），现就有关内容解读如下。"], *[[s] for s in why]],
            ),
            "yitu": (
                f"一图读懂《{name}》" if chance.random() < 0.6 else f"一图读懂丨{name}",
                [["图解如下。"]] if chance.random() < 0.5 else [],
            ),
            "wen": (
                f"县卫生健康局负责人就{name}答记者问",
                [
                    [f"{cite}日前印发，本局负责人回答了记者的提问。"],
                    [f"问：为什么要出台这个文件？答：{why[0]}"],
                    [f"问：有哪些变化？答：{why[1]}"],
                ],
            ),
        }
        kept = chance.sample(sorted(explained), chance.randint(1, 3))
        title = f"关于印发《{name}》的通知" if chance.random() < 0.7 else f"{agency}关于印发{name}的通知"
        return Policy(title, number, agency, text, {kind: explained[kind] for kind in kept})

    def faq(self, chance: random.Random) -> tuple[str, Paragraphs]:
        w = self.words(chance)
        return f"{w['work']}怎么办理（回复）", [
            [f"网友您好，您关于{w['town']}镇{w['work']}的留言收悉。"],
            ["感谢您对卫生健康工作的关心和支持，我们高度重视您反映的情况，第一时间进行了核实。"],
            [f"目前{w['house']}每周{w['k']}日办理，需要预约{w['n']}号。"],
            ["如您还有其他疑问，请在工作时间拨打咨询电话，我们将竭诚为您解答，祝您生活愉快，身体健康。"],
        ]

    def table(self, chance: random.Random, rows: int) -> tuple[str, list[str]]:
        lines = ["全县设有预防接种门诊的单位如下，接种时间以各单位当日安排为准，请提前预约。", "序号 单位 地址 电话"]
        lines += [
            f"{at} {chance.choice(TOWNS)}镇卫生院 {chance.choice(TOWNS)}街{chance.randint(1, 99)}号 0751-{chance.randint(2000000, 8999999)}"
            for at in range(1, rows + 1)
        ]
        return "预防接种门诊一览表", lines

    def correction(self, title: str, chance: random.Random) -> str:
        return chance.choice((f"【更正】{title}", f"{title}（更正）", f"更正：{title}"))


DIGITS = "零一二三四五六七八九"


def _spelled(number: int) -> str:
    """Return a number as it is spelled: 1 205 → 一千二百零五."""
    if number >= 10_000:
        low = number % 10_000
        return f"{_spelled(number // 10_000)}万" + (("零" if low < 1000 else "") + _spelled(low) if low else "")
    said, gap = "", False
    for size, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // size % 10
        if digit:
            said += ("零" if gap and said else "") + DIGITS[digit] + unit
            gap = False
        else:
            gap = True
    return (said[1:] if said.startswith("一十") else said) or "零"
