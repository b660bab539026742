"""The grammar that deduplication was tuned on."""

from __future__ import annotations

import random
from datetime import date, timedelta

PLACES = "清溪 石桥 南岭 东湖 西江 北塘 平安 永和 龙泉 凤山 新圩 高坪 沙湾 大塘 长安 福田 白云 罗湖 金山 海丰 梅林 松岗 桂城 禅东 莲花 云台 秀水 古镇 双河 万年".split()
UNITS = "人民医院 中医院 妇幼保健院 疾病预防控制中心 社区卫生服务中心 卫生监督所 第二医院 口腔医院 慢性病防治院 急救中心".split()
TOPICS = "健康素养 家庭医生签约 老年健康 妇幼健康 职业病防治 慢性病管理 无偿献血 中医药传承 基层能力提升 疫苗接种 医养结合 心理健康 控烟 传染病监测 托育服务 医疗质量 急救培训 口腔保健 近视防控 营养改善".split()
VERBS = "开展 举办 组织 推进 启动 部署 落实 完善 强化 优化".split()
THINGS = "专题培训班 现场推进会 义诊活动 专项督导 应急演练 经验交流会 入户随访 宣传周活动 技能竞赛 巡回医疗 健康讲座 质控检查".split()
PEOPLE = "居民 群众 患者 老年人 学生 职工 医务人员 志愿者 家长 孕产妇".split()
EFFECTS = "服务能力 群众满意度 健康知晓率 应急处置水平 诊疗水平 管理效率 规范化程度 获得感 覆盖面 协同能力".split()
SURNAME, GIVEN = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜",
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英文建国志华海燕玉兰春梅俊峰晓东",
)

SENTENCES = (
    "{month}月{day}日，{place}{unit}{verb}{topic}{thing}，共有{n}名{people}参加。",
    "{place}镇党委副书记{name}在{thing}上指出，要把{topic}摆在突出位置，进一步提高{effect}。",
    "据{unit}主任{name}介绍，今年以来累计服务{people}{n}人次，同比增长{p}.{d}%。",
    "活动现场，{people}排起长队，医务人员耐心解答关于{topic}的{n2}类问题。",
    "在{place}村文化广场，{n2}名医生为{people}免费测量血压、血糖，发放宣传册{n}份。",
    "针对{topic}工作中的短板，{place}{unit}制定了{n2}项措施，明确责任人和完成时限。",
    "“以前看病要跑几十里路，现在家门口就能做检查。”{place}村{people}{name}说。",
    "下一步，{place}将继续{verb}{topic}工作，不断提升{effect}，让更多{people}受益。",
    "督导组一行先后来到{place}{unit}和{place2}{unit2}，查看{topic}台账{n2}本。",
    "会议通报了上半年{topic}任务完成情况，其中{place}完成率为{p}%，{place2}完成率为{p2}%。",
    "{name}表示，{thing}旨在提高{people}对{topic}的认识，增强{effect}。",
    "近年来，{place}投入资金{n}万元，新建改建村卫生站{n2}间，{effect}明显改善。",
    "参加{thing}的{people}纷纷表示，讲解通俗易懂，对{topic}有了更深的了解。",
    "为{verb}{topic}，{unit}抽调{n2}名骨干组成{thing}小组，深入{place}、{place2}等地。",
    "记者在{place}{unit}看到，候诊大厅新设{topic}咨询台，每天接待{people}{n2}余人。",
    "{unit}副院长{name}从政策背景、主要内容、操作流程三个方面，对{topic}作了解读。",
    "截至目前，全市{topic}建档{n}份，随访{n3}人次，{effect}稳步提高。",
    "培训采取理论授课与实操演练相结合的方式，考核合格率达{p}%。",
    "{place}、{place2}等{n2}个镇街先后{verb}了{thing}，形成可复制的经验。",
    "专家提醒，{people}如出现不适，应及时到{place}{unit}就诊，切勿自行用药。",
)
TITLES = (
    "{place}{verb}{topic}{thing}",
    "{place}{unit}：{verb}{topic} 提升{effect}",
    "{name}到{place}调研{topic}工作",
    "{n}名{people}参加{place}{topic}{thing}",
    "我市{verb}{month}月{topic}{thing}（{place}篇）",
)


class GrammarOne:
    """Everyday news of health offices."""

    def _words(self, chance: random.Random) -> dict[str, object]:
        return {
            "place": chance.choice(PLACES), "place2": chance.choice(PLACES), "unit": chance.choice(UNITS), "unit2": chance.choice(UNITS),
            "topic": chance.choice(TOPICS), "verb": chance.choice(VERBS), "thing": chance.choice(THINGS), "people": chance.choice(PEOPLE),
            "effect": chance.choice(EFFECTS), "name": self._name(chance), "n": chance.randint(30, 9999), "n2": chance.randint(2, 60),
            "n3": chance.randint(100, 99999), "p": chance.randint(50, 99), "p2": chance.randint(50, 99), "d": chance.randint(1, 9),
            "month": chance.randint(1, 12), "day": chance.randint(1, 28),
        }  # fmt: skip

    def _name(self, chance: random.Random) -> str:
        return chance.choice(SURNAME) + "".join(chance.choice(GIVEN) for _ in range(chance.randint(1, 2)))

    def article(self, chance: random.Random) -> tuple[str, list[list[str]]]:
        title = chance.choice(TITLES).format(**self._words(chance))
        paragraphs = [
            [chance.choice(SENTENCES).format(**self._words(chance)) for _ in range(chance.randint(1, 4))]
            for _ in range(chance.randint(3, 12))
        ]
        return title, paragraphs

    def notice(self, chance: random.Random) -> tuple[str, list[str], date]:
        day = date(2019, 1, 1) + timedelta(days=chance.randrange(2000))
        w = self._words(chance) | {"y": day.year, "m": day.month, "dd": day.day, "name2": self._name(chance)}
        title, lines = chance.choice(NOTICES)
        if lines is LONG:
            w |= {"n2": 7, "place": "清溪", "p": 80} | {(k := chance.choice(["n2", "p", "place"])): w[k]}
        return title.format(**w), [line.format(**w) for line in lines], day

    def header(self, chance: random.Random) -> list[str]:
        pool = (
            ["来源：{place}日报　发布时间：2021-0{d}-1{d} 10:2{d}　浏览次数：{n}"],
            [
                "您当前的位置：首页 > 新闻中心 > 工作动态",
                "发布日期：2021-0{d}-1{d}　信息来源：{place}融媒　字体：【大 中 小】",
            ],
            ["{place}日报讯（记者{name} 通讯员{name}）"],
            ["时间：2022-0{d}-2{d} 来源：本站 作者：{name}"],
            ["【{place}健康】"],
        )
        return [line.format(**self._words(chance)) for line in chance.choice(pool)]

    def footer(self, chance: random.Random) -> list[str]:
        pool = (
            ["（责任编辑：{name}）"],
            ["编辑：{name}", "审核：{name}"],
            ["上一篇：{place}{verb}{topic}{thing}", "下一篇：{name}到{place}调研"],
            ["扫一扫在手机打开当前页", "【打印本页】【关闭窗口】"],
            ["版权所有：{place}卫生健康局　粤ICP备0{n}号"],
            ["更多健康资讯，请关注“{place}卫健”微信公众号"],
        )
        return [line.format(**self._words(chance)) for line in chance.choice(pool)]


LONG = [
    "各县（市、区）卫生健康局，市直各医疗卫生单位：",
    "为贯彻落实上级关于加强基层医疗卫生服务体系建设的部署要求，结合我市实际，现就有关事项通知如下。",
    "一、总体要求。坚持以人民健康为中心，以强基层为重点，以改革创新为动力，加快补齐短板弱项，健全服务网络，提升服务能力，努力为群众提供公平可及、系统连续的健康服务。",
    "二、工作目标。到年底，全市建成达标机构{n2}家，{place}片区率先完成任务，服务覆盖率达到{p}%以上，群众满意度明显提升。",
    "三、重点任务。完善机构布局，规范科室设置，配齐基本设备；充实人才队伍，落实岗位补贴，畅通晋升通道；强化信息支撑，推进互联互通，开展远程诊疗；加强药品供应，规范采购配送，保障临床需求。",
    "四、保障措施。加强组织领导，建立协调机制，压实工作责任；加大财政投入，统筹各类资金，提高使用效益；严格督导考核，定期通报进展，对工作不力的予以约谈；加强宣传引导，总结推广经验，营造良好氛围。",
    "各单位要结合实际制定实施方案，明确时间表和路线图，于每月底前报送工作进展情况。执行中遇到的问题，请及时反馈。",
    "示例市卫生健康局",
]
NOTICES = (
    (
        "新冠肺炎疫情情况通报",
        [
            "{y}年{m}月{dd}日0—24时，全市新增确诊病例{n2}例，新增无症状感染者0例，新增治愈出院病例3例。",
            "截至{m}月{dd}日24时，全市累计报告确诊病例{n}例，累计出院{p}例，现有在院治疗病例5例。",
            "请广大市民继续做好个人防护，勤洗手、戴口罩、常通风、少聚集，出现发热等症状及时到发热门诊就诊。",
        ],
    ),
    (
        "关于{name}同志任职的通知",
        [
            "各县（市、区）卫生健康局，市直医疗卫生单位：",
            "经研究决定，任命{name}同志为示例市{unit}副主任，试用期一年，任职时间从发文之日起计算。",
            "特此通知。请按照干部管理权限办理有关手续，做好工作交接，确保各项业务平稳有序开展。",
            "示例市卫生健康局",
        ],
    ),
    (
        "医疗机构执业登记公示",
        [
            "根据《医疗机构管理条例》及其实施细则的规定，现将{place}{name}诊所的执业登记情况予以公示。",
            "机构地址：{place}街道解放路{n2}号；法定代表人：{name}；诊疗科目：内科、中医科。",
            "公示期为5个工作日，如有异议，请以书面形式向示例市卫生健康局医政科反映，联系电话见局网站。",
        ],
    ),
    (
        "行政处罚信息公开",
        [
            "当事人{name}在未取得《医疗机构执业许可证》的情况下擅自开展诊疗活动，违反了《基本医疗卫生与健康促进法》的规定。",
            "依据该法第九十九条第一款，责令当事人停止违法执业活动，没收违法所得，并处罚款人民币{n}元。",
            "当事人应当自收到处罚决定书之日起十五日内缴纳罚款，逾期不缴纳的，每日按罚款数额的百分之三加处罚款。",
        ],
    ),
    (
        "关于下达{y}年基本公共卫生服务补助资金的通知",
        [
            "{place}县财政局、卫生健康局：",
            "根据省财政厅、省卫生健康委有关文件精神，现下达你县基本公共卫生服务补助资金{n}万元，专项用于基本公共卫生服务项目支出。",
            "请严格按照专项资金管理办法的规定使用资金，加强绩效管理，提高资金使用效益，并于年底前将执行情况报市财政局和市卫生健康局。",
        ],
    ),
    (
        "{place}无偿献血活动安排",
        [
            "为保障临床用血需求，{place}街道定于{m}月{dd}日上午8时30分至12时在文化广场举办无偿献血活动。",
            "凡年龄在18至55周岁、身体健康的公民均可参加，献血前请保证充足睡眠，不要空腹，并携带有效身份证件。",
            "献血流程为填表、体检、初筛、采血、休息，全程约需四十分钟，参加者可获得纪念品一份。",
        ],
    ),
    ("关于加强基层医疗卫生服务体系建设的通知", LONG),
)  # fmt: skip
