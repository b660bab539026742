"""Words of the third hand's sites: titles by the manner of their column, days, and paragraphs; all is invented."""

from __future__ import annotations

from datetime import date, timedelta

COUNTIES = "东陵区 西屏区 南浦县 北川口县 清溪县 长岭县 石桥市 临湖区 高新区 白塔县 云岭镇 古渡县".split()
TOPICS = (
    "基层卫生服务能力提升 家庭医生签约服务 老年友善医疗机构创建 严重精神障碍患者管理 爱国卫生运动 职业病防治 "
    "无偿献血 托育服务 医养结合 中医药适宜技术推广 紧密型医共体建设 公共场所卫生监督 妇幼健康服务 血吸虫病防治 "
    "医疗废物处置 出生缺陷防治 国家免疫规划 优质护理服务 院前急救体系建设 卫生应急演练 学校卫生抽检 地方病防治 "
    "消毒产品监督 智慧医院建设 儿童近视防控 健康县区创建 传染病监测预警 医师定期考核"
).split()
MANNERS: dict[str, tuple[str, ...]] = {
    "news": (
        "{city}召开{topic}工作推进会",
        "市卫生健康部门赴{county}调研{topic}工作",
        "{county}：多措并举抓实{topic}",
        "省评估组来{city}检查{topic}",
        "{county}举办{topic}业务培训班",
        "{topic}现场观摩活动在{county}举行",
    ),
    "notice": (
        "关于举办{city}{topic}培训班的通知",
        "关于{year}年{topic}先进单位拟推荐名单的公示",
        "{city}{topic}服务项目竞争性磋商公告",
        "{city}卫生健康系统{year}年公开招聘工作人员公告（{county}）",
        "关于开展{topic}申报工作的通知",
        "关于公布{county}{topic}评审结果的公告",
    ),
    "staff": (
        "{city}卫生健康系统{year}年公开招聘面试公告（{county}）",
        "{county}人民医院{year}年拟聘用人员公示",
        "关于{county}卫生专业技术资格考试有关事项的公告（{topic}）",
    ),
    "purchase": (
        "{city}{topic}设备采购项目中标公告",
        "{county}卫生院{topic}物资询价公告",
        "{topic}信息系统采购项目更正公告（{county}）",
    ),
    "policy": (
        "关于印发《{city}{topic}实施方案》的通知",
        "关于进一步加强{topic}工作的意见",
        "关于印发{county}{topic}三年行动计划的通知",
        "{city}{topic}管理办法（试行）",
        "关于做好{year}年{topic}工作的指导意见",
    ),
    "interpretation": (
        "《{city}{topic}实施方案》政策解读",
        "一图读懂《{city}{topic}管理办法》",
        "【图解】{year}年{topic}怎么干",
        "专家解读：{topic}有哪些新变化",
    ),
    "interview": (
        "市卫生健康委负责人做客在线访谈谈{topic}",
        "访谈预告：{topic}与市民生活",
        "【民生热线】{county}卫生健康局接听市民来电：{topic}",
    ),
    "press": (
        "{city}召开{topic}新闻发布会",
        "“强健康 惠民生”主题系列新闻发布会（{topic}专场）",
        "{year}年{city}{topic}情况新闻发布会实录",
    ),
    "budget": (
        "{county}中心血站{year}年度部门预算",
        "{city}疾病预防控制中心{year}年度部门决算公开（{topic}）",
        "{county}妇幼保健院{year}年预算公开说明",
    ),
    "random": (
        "{year}年{topic}双随机抽查结果公示",
        "{county}{year}年“双随机、一公开”抽查计划（{topic}）",
    ),
    "disclosure": (
        "{city}{topic}重点领域信息公开",
        "{county}{topic}行政处罚信息公示",
        "{year}年{topic}建议提案办理情况",
    ),
    "city": (
        "市领导到{county}调研重点项目建设",
        "{county}：乡村振兴绘新景",
        "市政府与{county}企业家座谈",
        "{city}{county}招商引资项目集中签约",
        "{county}老旧小区改造加快推进",
    ),
    "charter": (
        "关于{county}国有建设用地使用权挂牌出让的公告",
        "{city}人民政府关于公布{county}文物保护单位的通知",
        "{city}{county}道路交通临时管制通告",
    ),
    "guide": ("{topic}许可办理指南（{county}）", "{topic}办事流程", "{county}{topic}事项申请材料"),
    "download": ("{topic}申请表", "{topic}登记表（{county}）"),
    "letter": ("咨询{county}{topic}问题", "关于{topic}的建议"),
    "survey": ("{year}年{topic}满意度问卷调查（{county}）", "{topic}意见征集调查"),
    "topic": ("{year}年{topic}专题活动：{county}站", "{topic}主题宣传日"),
}
"""Manners of titles by their name."""

NEWEST = date(2026, 11, 25)
SOURCES = ("本网", "办公室", "宣传科", "疾控科", "规划发展与信息化科")


def days(count: int, seed: int, step: int) -> list[date]:
    """Return so many days, the newest first."""
    return [NEWEST - timedelta(days=seed % 9 + number * step + number * seed % 3) for number in range(count)]


def titles(manner: str, city: str, published: list[date], seed: int) -> list[str]:
    """Return a title of a manner for each of these days, no two the same."""
    made: list[str] = []
    for number, day in enumerate(published):
        form = MANNERS[manner][(number + seed) % len(MANNERS[manner])]
        place, topic = COUNTIES[(number * 5 + seed) % len(COUNTIES)], TOPICS[(number * 3 + seed * 11) % len(TOPICS)]
        title = form.format(city=city, county=place, topic=topic, year=day.year)
        batches = (title, *(f"{title}（第{batch}批）" for batch in "二三四五六"))
        made.append(next(one for one in batches if one not in made))
    return made


def paragraphs(title: str, city: str, number: int) -> list[str]:
    """Return the text of an article."""
    place = COUNTIES[number % len(COUNTIES)]
    return [
        f"为落实年度重点任务，{city}有关部门就“{title}”作出安排，{place}等地同步开展，共涉及{20 + number % 37}家单位。",
        f"各单位应当明确责任人和完成时限，{3 + number % 9}月底前报送进展情况，联系人为业务科室工作人员。",
        "下一步将加强督促指导，及时总结经验，确保各项措施落到实处，不断增强群众的获得感。",
    ]
