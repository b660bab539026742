"""Titles and days of articles, as bureaus write them."""

from __future__ import annotations

from datetime import date, timedelta

from crawler.vocabulary import ColumnKind

TOPICS = """
家庭医生签约服务 基层医疗卫生机构绩效考核 医疗机构依法执业自查 冬季呼吸道疾病防控 儿童青少年近视防控 紧密型县域医共体建设
公立医院高质量发展 职业病防治 老年友善医疗机构建设 医养结合示范创建 无偿献血 安宁疗护试点 妇幼健康服务能力提升 出生缺陷防治
托育服务补助资金管理 国家基本公共卫生服务项目 中医药传承创新发展 住院医师规范化培训 护士执业注册 乡村医生队伍建设
医疗废物集中处置 抗菌药物临床应用 医学检验结果互认 卒中中心建设 胸痛中心建设 血吸虫病防治 结核病防治 艾滋病综合防治
健康乡村建设 爱国卫生运动 病媒生物防制 控烟履约 生活饮用水卫生监督 公共场所卫生监督 学校卫生监督 放射卫生监督
医疗美容综合监管 远程医疗服务 电子健康卡应用 全民健康信息平台 预防接种门诊规范化 严重精神障碍患者管理 社区医院建设
突发事件医疗应急演练 院前急救体系建设 适龄女性宫颈癌筛查 生育登记服务 计划生育特殊家庭帮扶
""".split()

PATTERNS: dict[ColumnKind, tuple[str, ...]] = {
    "news": (
        "{short}召开{topic}工作推进会",
        "我{unit}{topic}工作取得新成效",
        "{short}主要负责同志调研{topic}工作",
        "省督导组来我{unit}检查指导{topic}工作",
        "“小切口”做实{topic} 群众就医更有“医”靠",
    ),
    "notice": (
        "关于开展2026年度{topic}工作的通知",
        "{short}关于{topic}项目评审结果的公示",
        "{topic}项目竞争性磋商公告",
        "关于做好{topic}有关事项的公告",
    ),
    "policy": (
        "关于印发《{topic}实施方案（2026—2028年）》的通知",
        "{agency}关于进一步加强{topic}的指导意见",
        "关于修订《{topic}管理办法》的通知",
    ),
    "interpretation": (
        "《{topic}实施办法》政策解读",
        "一图读懂 | {topic}新政策",
        "{short}相关负责人就{topic}答记者问",
    ),
    "press": ("{topic}新闻发布会实录", "{city}举行{topic}情况新闻发布会"),
    "interview": ("在线访谈：{short}谈{topic}", "走进直播间——聊聊{topic}那些事"),
    "disclosure": ("{agency}{topic}专项资金分配情况公开", "2025年度{topic}项目绩效自评报告"),
}
OTHER = ("{topic}办理须知", "{topic}申请表", "市民咨询{topic}问题的答复", "{topic}知识问答")


def words(agency: str) -> dict[str, str]:
    """Return what titles call a bureau: by its name, in short, its city and the unit that says we."""
    city = agency.partition("卫生健康")[0]
    unit = {"县": "县", "区": "区", "州": "州", "旗": "旗"}.get(city[-1], "市")
    return {"agency": agency, "city": city, "unit": unit, "short": unit + "卫生健康" + agency.split("健康")[1][:1]}


def titles(agency: str, kind: ColumnKind | None, start: int, count: int) -> list[str]:
    """Return titles of a column, the first about the topic of this number."""
    patterns = OTHER if kind is None else PATTERNS[kind]
    said = words(agency)
    return [patterns[k % len(patterns)].format(topic=TOPICS[(start + k) % len(TOPICS)], **said) for k in range(count)]


def days(seed: int, count: int, sparse: bool = False) -> list[date]:
    """Return days, the latest first, some of them twice."""
    day, found = date(2026, 11, 27) - timedelta(seed % 9), []
    for k in range(count):
        found.append(day)
        day -= timedelta((seed * 5 + k * 7) % (41 if sparse else 8))
    return found
