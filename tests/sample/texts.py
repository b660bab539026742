"""Sample texts in the manner of official news; every person, figure and event is invented."""

from __future__ import annotations

from datetime import datetime, timedelta

SAMPLE = "本页为测试示例页面，内容系虚构，仅供程序演示。"

PLACES = "城东 城西 河南 河北 新桥 石湾 南塘 青山 白沙 龙湖 凤岗 平山 大岭 水口 沙田 禾田".split()
THEMES = (
    "健康素养宣传 老年人体检 家庭医生签约 母婴安全保障 基层急救培训 慢性病随访 职业健康服务 托育机构指导 传染病防控演练 "
    "无偿献血 中医药适宜技术推广 医疗质量检查 心理健康服务 儿童眼保健 疫苗接种服务 医养结合试点"
).split()
OPENINGS = (
    "近日，示例市{place}街道社区卫生服务中心组织开展{theme}活动，共有{n}名居民参加。",
    "{month}月{day}日上午，示例市卫生健康部门在{place}举行{theme}现场会，{n}家单位派员到场。",
    "为进一步做好{theme}工作，示例市抽调{n}名业务骨干组成工作组，到{place}开展实地指导。",
    "记者从示例市卫生健康部门获悉，今年以来全市{theme}已覆盖{place}等{n}个村居。",
)
MIDDLES = (
    "活动现场设置咨询、检测和宣传三个区域，工作人员为居民测量血压血糖，并发放宣传资料{n}份。",
    "工作组查看了诊室、药房和档案室，对发现的{n}个问题逐一提出整改意见，明确了完成时限。",
    "据介绍，当地通过预约服务、上门随访等方式，把服务送到居民身边，群众满意度达到百分之{p}。",
    "参加人员围绕流程规范、信息报送和协同处置等内容进行了讨论，并就下一阶段安排达成一致。",
    "针对行动不便的居民，医护人员组成{n}支小分队入户服务，现场建立健康档案，做到应访尽访。",
)
ENDINGS = (
    "下一步，示例市将继续完善工作机制，推动{theme}提质扩面，让更多居民在家门口享受到便捷服务。",
    "相关负责人表示，将把{theme}纳入年度重点任务，定期通报进展，确保各项措施落到实处。",
    "接下来，{place}将总结经验做法，形成可复制的流程，在全市范围内逐步推广。",
)


def moment(number: int) -> datetime:
    """Return when the article with this number was published: later numbers earlier, three to four days apart."""
    return datetime(2024, 6, 28, 9, 5, 11) - timedelta(hours=83 * number, minutes=7 * number, seconds=3 * number)


def story(number: int) -> tuple[str, list[str]]:
    """Return headline and paragraphs of an everyday piece of news; no two numbers give the same."""
    at = moment(number)
    words = {
        "place": PLACES[number % len(PLACES)],
        "theme": THEMES[(number * 7 + number // 16) % len(THEMES)],
        "n": 12 + number * 3,
        "p": 90 + number % 9,
        "month": at.month,
        "day": at.day,
    }
    title = f"{words['place']}开展{words['theme']}活动 惠及居民{words['n']}人"
    picks = (OPENINGS[number % 4], MIDDLES[number % 5], MIDDLES[(number + 2) % 5], ENDINGS[number % 3])
    return title, [pick.format(**words) for pick in picks]


def bulletin(number: int) -> tuple[str, list[str]]:
    """Return a formulaic notice; two of them differ in a date, a number or a name only."""
    at = moment(number)
    name = "周文博 吴思远 郑雅琴 冯立群 陈嘉木 褚明轩".split()[number % 6]
    return (
        f"关于{name}同志任职的公示（第{number}号）",
        [
            f"根据有关规定，现将{name}同志拟任职情况予以公示，公示期自{at.year}年{at.month}月{at.day}日起，共5个工作日。",
            "公示期间，如有不同意见，请以书面形式向示例单位人事部门反映，反映情况须实事求是。",
            f"联系电话：0000-000{number:04d}。",
        ],
    )


NARRATIVE_TITLE = "让群众就近看上病看好病"
NARRATIVE_KICKER = "一把手访谈 示例市卫生健康局党组书记钟以宁"
NARRATIVE = [
    (
        "p",
        "“基层强则全局强，我们要把资源、人才和技术更多地放到群众家门口。”示例市卫生健康局党组书记钟以宁接受专访时说。",
    ),
    ("p", "近年来，示例市围绕“强基层”目标，新改建社区卫生服务中心十二家，县域内住院率稳步提升，群众就医负担持续减轻。"),
    ("h", "补齐短板\n建强基层服务网络"),
    (
        "p",
        "“过去群众有点小病也往大医院跑，说到底还是对基层不放心。”钟以宁表示，今年将为每家中心至少配备一名中级以上职称的全科医生。",
    ),
    (
        "p",
        "钟以宁介绍，市里建立了专家定期下沉制度：“专家每周固定坐诊，居民提前一天就能预约。”这项制度已经覆盖全部镇街。",
    ),
    ("p", "示例市卫生健康发展规划提出：“到明年底，家庭医生签约服务重点人群覆盖率达到百分之八十五以上。”"),
    ("h", "数字赋能\n让信息多跑路"),
    (
        "p",
        "钟以宁认为，信息化不是目的，而是手段。检查检验结果互认之后，居民在不同医院之间转诊，不必再重复检查，费用也随之下降。",
    ),
    ("p", "“下一步，我们还要把慢性病管理搬到线上，让随访更及时、用药更安全。”钟以宁说。"),
]
DIALOGUE_HEADER = [
    "访谈主题：基层医疗服务能力提升",
    "访谈时间：2024-03-12 15:00",
    "访谈嘉宾：示例市卫生健康局副局长高云舟",
    "访谈主持：林亦然",
]
DIALOGUE = [
    ("主持人", "各位网友大家好，欢迎收看在线访谈。今天我们请来了市卫生健康局副局长高云舟。高局长，您好！"),
    ("高局长", "主持人好，各位网友好，很高兴和大家交流基层医疗的话题。"),
    ("主持人", "很多网友关心，基层中心能不能看专家号？"),
    ("高局长", "可以。全市已有三十家中心开设了联合门诊，专家每周固定时间坐诊，居民可以提前预约。"),
    ("主持人", "那么费用怎么样，会不会更贵？"),
    ("高局长", "不会。在基层就诊的报销比例更高，总体上居民的负担是下降的。"),
]
POLICY_TITLE = "示例市基层医疗卫生机构管理办法"
POLICY = [
    "第一条 为规范基层医疗卫生机构管理，提高服务质量，根据有关法律法规，结合本市实际，制定本办法。",
    "第二条 本办法适用于本市行政区域内的社区卫生服务中心、乡镇卫生院和村卫生站。",
    "第三条 市卫生健康行政部门负责全市基层医疗卫生机构的监督管理，县级部门负责具体实施。",
    "第四条 本办法自2024年5月1日起施行，有效期五年。",
]
