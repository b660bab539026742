"""What the fifth hand's sites say: titles by kind of column, and pages of articles."""

from __future__ import annotations

import random

FIELDS = (
    "基层卫生 家庭医生签约 妇幼健康 老年健康 职业健康 中医药 医疗质量 血液安全 急救体系 疾病防控 预防接种 食品安全标准 卫生监督 "
    "医师资格考试 爱国卫生 无烟环境 健康企业 托育服务 人口监测 医养结合 院前急救 县域医共体 心理健康 传染病监测 医院感染管理 "
    "智慧医疗 护理服务 药品使用监测 乡村医生队伍 公立医院改革"
).split()

CITY_FIELDS = (
    "经济运行 乡村振兴 招商引资 安全生产 防汛抗旱 营商环境 生态环境保护 重点项目建设 数字政府 城市更新 粮食生产 文旅融合 就业创业 "
    "义务教育 交通建设 森林防火"
).split()
"""What a city's government speaks of."""

TITLES = {
    "news": (
        "{city}召开{field}工作推进会", "{city}{field}业务培训班圆满结束", "省调研组来{city}调研{field}工作",
        "我委组织开展{field}专项督导", "凝心聚力抓落实 {field}再上新台阶", "“{field}”主题宣传活动走进社区",
        "{city}在全省{field}技能竞赛中获佳绩", "局党组成员带队检查{field}工作", "深耕{field} 守护群众健康",
    ),
    "notice": (
        "关于开展2026年{field}检查工作的通知", "关于{field}项目拟立项名单的公示", "{city}{field}考核结果公告",
        "关于组织申报{field}示范单位的通知", "{city}卫生健康系统{field}岗位招聘体检公告", "关于{field}培训报名有关事项的通知",
        "关于征集{field}意见建议的公告",
    ),
    "policy": (
        "{city}{field}管理办法", "关于印发《{city}{field}三年行动方案（2026—2028年）》的通知", "关于进一步加强{field}工作的实施意见",
        "{city}{field}“十五五”规划", "关于废止《{city}{field}若干规定》的决定", "{city}{field}行政处罚裁量基准",
    ),
    "interpretation": (
        "《{city}{field}管理办法》政策解读", "一图读懂{city}{field}行动方案", "关于{field}实施意见的解读", "专家解读：{field}有哪些新变化",
        "图解：{city}{field}规划",
    ),
    "interview": (
        "市卫健委负责人做客直播间谈{field}", "在线访谈：{field}怎样惠及群众", "局长访谈|{field}的新进展", "民生热线：{field}热点问题答复",
    ),
    "press": ("{city}{field}新闻发布会实录", "{city}召开{field}情况新闻发布会", "“{field}成效”专场新闻发布会"),
    "disclosure": (
        "{city}卫生健康部门{field}项目支出情况公开", "2026年{field}抽查结果公开表", "关于市人大第{n}号建议（{field}）的答复",
        "{field}行政执法公示信息", "2025年度{field}资金绩效自评报告",
    ),
    "-": ("{field}事项办理流程", "{field}申请表", "{field}常见问题", "{field}相关资料"),
}  # fmt: skip

BODY = (
    "为进一步做好{title}所涉及的各项工作，{agency}会同有关单位作出部署，明确了时间安排和责任分工。",
    "会议要求，各县（市、区）和各医疗卫生机构要提高认识，细化措施，加强督促检查，确保各项任务落到实处。",
    "下一步，将持续跟踪进展情况，及时总结经验做法，不断提升人民群众的健康获得感。",
)


def titles(kind: str, city: str, count: int, draw: random.Random) -> list[str]:
    """Return titles of a kind, none of them twice, of health or of a government's matters."""
    fields = CITY_FIELDS if city.endswith("政府") else FIELDS
    pairs = [(text, field) for field in fields for text in TITLES[kind]]
    return [text.format(city=city, field=field, n=draw.randrange(10, 300)) for text, field in draw.sample(pairs, count)]


def article_page(agency: str, column: str, title: str, day: str) -> str:
    """Return the page of an article."""
    text = "".join(f"<p>　　{part.format(title=title, agency=agency)}</p>" for part in BODY)
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}-{agency}</title>'
        f'<meta name="SiteName" content="{agency}"><meta name="ColumnName" content="{column}">'
        f'<meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="{day} 10:12">'
        f'</head><body><div class="pos">首页 &gt; {column} &gt; 正文</div><h1>{title}</h1>'
        f'<div class="info"><span>发布时间：{day} 10:12</span><span>来源：{agency}</span></div>'
        f'<div class="article-con" id="content">{text}</div></body></html>'
    )
