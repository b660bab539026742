"""What the second hand's sample sites say: headlines of each kind of column, sources and paragraphs, by seed.

No sentence here is of a real site, and no address of the samples is a fact about the bureau whose name it bears.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from .second_hand_parts import Article

NEWEST = date(2026, 11, 20)
TOPICS = """基层卫生服务能力提升 家庭医生签约服务 县域医共体建设 妇幼健康服务 老年健康服务 职业病防治 爱国卫生运动 中医药传承创新
公立医院高质量发展 医疗质量安全管理 院前医疗急救 慢性病综合防控 托育服务 心理健康和精神卫生 疾病预防控制 卫生应急演练 健康企业建设
无偿献血 药品集中采购使用管理 医疗机构依法执业 健康乡村建设 数字健康 儿童青少年近视防控 医养结合 病媒生物防制""".split()
PLACES = "人民医院 中医医院 妇幼保健院 中心血站 第三人民医院 急救中心 城关镇卫生院 东湖社区卫生服务中心 疾病预防控制中心 传染病医院".split()
COUNTIES = "城东区 新河县 临江县 南山区 白石镇 高新区 石桥县 永安县 西城区 柳林县".split()
MEETINGS = "全市卫生健康工作会议 党组理论学习中心组学习会 安全生产工作部署会 行风建设推进会 季度工作调度会 深化医改工作推进会".split()
POSTS = (
    "住院医师规范化培训 护士执业资格考试 卫生专业技术资格考试 医师资格考试 中医专长医师资格考核 高级职称评审".split()
)
PAPERS = "本站 市卫生健康委 办公室 规划信息科 日报 基层卫生科 医政科 疾控科".split()
WORDS: dict[str, Sequence[object]] = {
    "topic": TOPICS, "place": PLACES, "county": COUNTIES, "meeting": MEETINGS, "post": POSTS,
    "year": range(2021, 2027), "month": range(1, 13), "n": range(1, 1000),
}  # fmt: skip

PATTERNS = {
    "news": (
        "{city}召开{meeting}",
        "委主要负责同志到{place}调研{topic}工作",
        "{county}扎实推进{topic}",
        "{city}{topic}工作取得新成效",
        "{place}：把{topic}落到实处",
        "省调研组来{city}督导{topic}",
        "{city}举办{topic}培训班",
        "情暖{county} 义诊活动走进社区",
    ),
    "notice": (
        "关于{year}年度{post}有关事项的通知",
        "{city}卫生健康系统{year}年公开招聘工作人员公告（第{n}号）",
        "关于{place}设置的公示",
        "{place}医疗设备采购项目中标公告（{year}-{n}）",
        "关于开展{topic}专项检查的通知",
        "关于{year}年{post}成绩公布的公告",
        "拟推荐{topic}先进集体名单公示",
    ),
    "policy": (
        "关于印发《{city}{topic}实施方案（{year}版）》的通知",
        "{city}人民政府办公室关于加强{topic}的实施意见",
        "关于进一步规范{topic}工作的若干措施",
        "{city}{topic}管理办法（{year}年修订）",
        "转发关于做好{year}年{topic}重点任务的通知",
    ),
    "interpretation": (
        "《{city}{topic}实施方案（{year}版）》政策解读",
        "一图读懂：{city}{topic}管理办法（{year}年修订）",
        "专家解读｜{year}年{topic}有哪些新变化",
        "关于《{topic}若干措施》的起草说明（{year}）",
    ),
    "interview": (
        "【在线访谈】聚焦{topic}（{year}年第{n}期）",
        "委主任做客民生热线谈{topic}",
        "访谈预告：{topic}，听听怎么说（{n}）",
        "对话{place}负责人：{topic}怎么干",
    ),
    "press": (
        "{city}举行{topic}新闻发布会（{year}年第{n}场）",
        "{year}年“{topic}”主题系列新闻发布会实录",
        "{topic}情况新闻通气会答记者问（{n}）",
    ),
    "disclosure": (
        "{place}{year}年度部门决算公开",
        "{year}年政府信息公开工作年度报告（{place}）",
        "{county}{year}年第{n}批双随机监督检查结果公示",
        "{city}{year}年{month}月法定传染病疫情概况",
        "{topic}行政处罚信息公示（{year}〔{n}〕号）",
        "{year}年{topic}专项资金分配情况",
    ),
    "guide": (
        "{post}网上报名流程（{n}）",
        "医疗机构执业许可办理流程（{place}{n}）",
        "护士延续注册所需材料（{county}{n}）",
        "放射诊疗许可变更须知（{n}）",
        "生育登记办理条件（{county}{n}）",
    ),
    "download": ("{post}申请表（样表{n}）", "{topic}统计报表模板{n}.doc", "{place}备案表格（{n}）"),
    "mail": ("咨询{place}挂号问题（编号{n}）", "反映{county}停车难（编号{n}）", "生育津贴怎么领取（编号{n}）"),
    "topic": ("学习心得：不忘初心（{county}{n}）", "创卫进行时：{county}在行动（{n}）", "抗疫日记（{place}{n}）"),
    "query": ("{place}（机构编码{n}）", "{county}卫生所（机构编码{n}）"),
    "city": (
        "市长到{county}调研产业项目（{n}）",
        "{county}举行教育改革现场会（{n}）",
        "全市水利建设加快推进（{n}）",
        "{county}交通枢纽开工（{n}）",
        "市税务局落实减税降费政策（{n}）",
    ),
}  # fmt: skip
"""Headlines by kind: the kinds of a wanted column, and what nobody wants (``city`` is other departments' news)."""

SENTENCES = (
    "会议听取了有关情况汇报，对下一阶段重点任务作出安排。",
    "各地各单位要压实责任，细化措施，确保各项任务落到实处。",
    "近年来，全市坚持以人民健康为中心，持续完善服务体系。",
    "活动现场，医务人员为群众提供健康咨询和免费体检。",
    "本通知自发布之日起施行，由市卫生健康行政部门负责解释。",
    "下一步，将继续加强统筹协调，推动工作取得更大实效。",
)


def titles(seed: str, kind: str, city: str, count: int) -> list[str]:
    """Return distinct headlines of a kind, the same ones for the same seed."""
    rng = Random(f"{seed}/{kind}")
    found: dict[str, None] = {}
    while len(found) < count:
        pattern = rng.choice(PATTERNS[kind])
        words = {
            name: city if name == "city" else rng.choice(WORDS[name]) for name in re.findall(r"\{(\w+)\}", pattern)
        }
        found.setdefault(pattern.format(**words))
    return list(found)


def articles(seed: str, kind: str, city: str, count: int, fresh: int = 0) -> list[Article]:
    """Return a column's articles, newest first: ``count`` old ones and, above them, ``fresh`` newer ones.

    The old ones are the same whatever ``fresh`` is, so a site that moved shows them beside what it wrote since.
    """
    rng = Random(f"{seed}/{kind}/days")
    heads = titles(seed, kind, city, count + fresh)
    day = NEWEST - timedelta(days=60)
    number = 900000 + rng.randint(1, 90000)
    old = []
    for head in heads[:count]:
        old.append(Article(head, day, number, rng.choice(PAPERS)))
        day -= timedelta(days=rng.choice((0, 1, 1, 2, 3, 5, 8, 13)))
        number -= rng.randint(1, 40)
    step = timedelta(days=2)
    new = [
        Article(head, NEWEST - step * at, 995000 + 3 * (fresh - at), rng.choice(PAPERS))
        for at, head in enumerate(heads[count:])
    ]
    return new + old


def paragraphs(article: Article) -> list[str]:
    """Return the text of an article."""
    rng = Random(article.title)
    return [f"{article.title}。{rng.choice(SENTENCES)}", *rng.sample(SENTENCES, 3)]
