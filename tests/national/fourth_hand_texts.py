"""Titles in the manner of health bureaus, by what a column holds; every name, figure and event is invented."""

from __future__ import annotations

from random import Random

THEMES = (
    "家庭医生签约服务 基层医疗卫生服务能力提升 老年健康促进 妇幼健康服务 职业病防治 学校近视防控 慢性病综合防控 "
    "中医药传承创新 医疗质量安全 安宁疗护 院前医疗急救 普惠托育服务 卫生应急 严重精神障碍患者管理 血液安全 消毒供应 "
    "农村饮用水监测 登革热防控 秋冬季呼吸道传染病防控 结核病防治 免疫规划 医养结合 紧密型县域医共体建设 病媒生物防制 "
    "公共场所卫生监督 健康县区建设 医疗废物管理 适龄女生接种疫苗 出生缺陷综合防治 全民健康信息化 医学检验结果互认 "
    "乡村医生队伍建设 住院医师规范化培训 临床重点专科建设 无偿献血 控烟履约 心理健康服务 放射卫生 母乳喂养 健康企业建设"
).split()
HOSPITALS = (
    "市第一人民医院 市第二人民医院 市中医院 市妇幼保健院 市第三人民医院 市中心血站 市急救中心 市口腔医院 市康复医院 "
    "市精神卫生中心 市疾病预防控制中心 市儿童医院 市传染病医院 市肿瘤医院 市卫生学校"
).split()
PLACES = (
    "东河区 西山区 云岭县 清溪县 北塘区 安和县 石桥镇 柳林街道 白马县 临江区 永丰县 梅岭区 高新区 经开区 双河县 望湖区 "
    "金沙县 南屏区 青石镇 凤栖街道 丰泽乡 大渡镇 龙门县 新港区"
).split()
SURNAMES = "周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦昌马苗凤花方任袁柳"
GIVEN = "文博 思远 雅琴 立群 嘉木 明轩 国栋 秀兰 志强 晓燕 建华 桂芳 海涛 玉梅 永康 慧敏 德胜 丽君 少华 春生".split()
WORKS = "推进会 部署会 现场会 调度会 座谈会 视频会 总结会 联席会议".split()
SKILLS = (
    "心脏瓣膜置换 腹腔镜胰十二指肠切除 人工耳蜗植入 机器人辅助关节置换 急诊取栓 角膜移植 冠脉旋磨 经皮椎体成形".split()
)

TITLES: dict[str, tuple[str, ...]] = {
    "news": (
        "市卫生健康委召开全市{theme}{work}", "{leader}到{place}调研{theme}工作", "{hosp}成功开展首例{skill}手术",
        "我市{theme}工作在全省会议上作经验交流", "{place}：{theme}走进百姓家门口", "全市{theme}骨干培训班在{place}举办",
        "我市{n}家单位获评省级{theme}先进集体", "{leader}带队督导{place}{theme}", "{hosp}与{place}签订对口帮扶协议",
        "{place}开展{theme}主题宣传活动", "省{theme}专家组来我市调研指导", "我市代表队在全省{theme}技能竞赛中获佳绩",
        "{hosp}门诊综合楼项目主体封顶", "{theme}让{place}{n}万居民受益", "援外医疗队员{name}载誉归来",
    ),
    "notice": (
        "关于开展{y}年度{theme}工作的通知", "关于举办{y}年{theme}培训班的通知", "关于{place}医疗机构设置审批的公示",
        "{city}{y}年度护士执业资格考试报名公告", "关于{y}年卫生系列高级职称评审通过人员名单的公示",
        "关于公开征集{theme}专家库成员的公告", "关于{hosp}变更诊疗科目的公告", "关于做好{y}年{theme}申报工作的通知",
        "{city}{y}年医师资格考试考生须知", "关于对{theme}拟推荐名单进行公示的公告", "关于暂停{place}采血点服务的通告",
        "关于{y}年第{n}批注销医疗机构执业许可证的公告", "关于{theme}征求意见的公告", "{y}年{theme}项目竞争性磋商公告",
    ),
    "recruit": (
        "{hosp}{y}年公开招聘工作人员公告", "{hosp}{y}年公开招聘面试成绩及体检人员公告", "{hosp}{y}年高层次人才引进拟聘用人员公示",
        "{city}卫生健康委直属事业单位{y}年公开招聘笔试公告", "{hosp}编外护理人员招聘公告（第{n}号）", "{y}年公开招聘递补体检人员公告（{n}）",
    ),
    "personnel": (
        "关于{name}同志任前公示", "关于{name}等{n}名同志拟提拔任用的公示", "{hosp}关于{name}同志晋升职级的公示",
        "关于{y}年度考核优秀等次人员{name}等的公示", "关于推荐{name}同志为全国卫生健康系统先进工作者的公示",
    ),
    "policy": (
        "关于印发《{city}{theme}实施方案》的通知", "关于进一步加强{theme}工作的意见", "关于印发{city}{theme}管理办法（试行）的通知",
        "{city}卫生健康委员会 {city}财政局关于完善{theme}经费保障的通知", "关于印发{city}{theme}三年行动计划（{y}—{y3}年）的通知",
        "{city}{theme}服务规范（{y}年版）", "关于废止《{city}{theme}若干规定》的决定", "转发省卫生健康委关于做好{theme}工作的通知（{doc}）",
        "关于调整{city}{theme}领导小组成员的通知", "关于印发{place}{theme}试点工作方案的通知",
    ),
    "law": (
        "中华人民共和国{law}", "{law}实施细则", "{law}（{y}年修订）", "最高人民法院关于适用{law}若干问题的解释（{n}）", "{province}{law}实施办法",
    ),
    "interpretation": (
        "《{city}{theme}实施方案》政策解读", "一图读懂《{city}{theme}管理办法》", "图解：{theme}这样做", "【部门解读】{theme}新政策有哪些变化",
        "《关于进一步加强{theme}工作的意见》解读", "专家解读：{theme}关系你我他", "关于《{place}{theme}试点工作方案》的起草说明",
        "{theme}政策问答（{n}）", "视频解读：{y}年{theme}怎么干", "{city}卫生健康委负责人解读{theme}三年行动计划",
    ),
    "interview": (
        "市卫生健康委副主任{name}做客直播间谈{theme}", "在线访谈：聚焦{theme}，回应百姓关切", "{y}年第{n}期行风热线：{theme}",
        "访谈预告：{hosp}院长{name}谈{theme}", "对话{hosp}党委书记{name}：{theme}没有终点", "【访谈实录】{theme}如何惠及{place}",
        "民生面对面｜{name}：把{theme}办到群众心坎上", "市卫生健康委主任{name}在线访谈：{theme}",
    ),
    "press": (
        "{city}召开{theme}新闻发布会", "“{theme}”新闻发布会实录", "{theme}专场新闻发布会（第{n}场）", "{city}{y}年{theme}工作情况新闻发布会图文直播",
        "新闻发布会｜{city}介绍{theme}进展", "市政府新闻办举行{theme}主题系列新闻发布会",
    ),
    "disclosure": (
        "{city}卫生健康委员会{y}年政府信息公开工作年度报告", "{hosp}{y}年度部门决算", "{hosp}{y}年单位预算公开说明",
        "关于市政协{n}号提案的答复函", "关于市人大代表建议第{n}号的答复", "{y}年第{n}期行政处罚信息公示表", "{y}年{m}月份行政许可事项信息",
        "{place}{theme}补助资金分配情况", "{y}年“双随机、一公开”抽查结果（{n}）", "{y}年重大行政决策事项目录", "{hosp}{y}年政府采购意向公开",
        "{city}卫生健康委权责清单（{y}年第{n}次调整）",
    ),
    "budget": (
        "{city}卫生健康委员会{y}年部门预算", "{hosp}{y}年部门决算公开", "{y}年{hosp}“三公”经费预算说明", "{hosp}{y}年度项目支出绩效自评结果",
        "{y}年中央{theme}补助资金分配表",
    ),
    "penalty": (
        "行政处罚决定书（{place}卫医罚〔{y}〕{n}号）", "{y}年{m}月行政处罚信息公示（第{n}批）", "{place}{name}诊所行政处罚案（{n}）",
        "{y}年{place}公共场所量化分级结果公示",
    ),
    "proposal": (
        "对市政协{y}年第{n}号提案的答复", "对市人大{y}年第{n}号建议的答复", "关于加强{theme}的建议（第{n}号）的复函", "关于对第{n}号委员提案办理情况的函",
    ),
    "party": (
        "{hosp}党委开展主题党日活动", "市卫生健康委机关党委专题学习全会精神（{n}）", "{place}卫生院党支部：党建引领{theme}", "清廉医院建设{work}在{hosp}召开",
        "{hosp}召开警示教育大会", "市卫生健康系统举办{y}年党务干部培训班",
    ),
    "county": (
        "【{place}】扎实推进{theme}", "{place}卫生健康局举办{theme}业务培训", "{place}：{n}支小分队送{theme}上门", "{place}召开{theme}{work}", "{place}{theme}跑出加速度",
    ),
    "media": (
        "【健康报】{place}：{theme}的基层探索", "新华社｜{city}{theme}见闻", "《{province}日报》：{city}{theme}让群众少跑腿", "央广网：{place}{theme}观察",
        "{city}日报｜{hosp}里的{theme}故事", "中国人口报：{place}{theme}{n}问",
    ),
    "service": (
        "{licence}申请办事指南", "{licence}变更办事指南", "{licence}补办流程", "{licence}校验须知（{y}）", "{place}{licence}办理地点及时间", "{licence}网上申报操作手册",
    ),
    "download": (
        "{licence}申请表", "{licence}注销登记表", "{theme}工作报表模板（{y}）", "{licence}委托书样本", "{theme}登记表.doc", "{licence}承诺书（{n}）",
    ),
    "mail": (
        "咨询{place}疫苗接种门诊周末是否上班", "反映{hosp}停车难的问题", "{name}来信：{licence}丢失怎么补", "关于{place}诊所噪音扰民的投诉",
        "请问{theme}补贴什么时候发放", "建议{hosp}增设夜间门诊",
    ),
    "topic": (
        "“{theme}”宣传周活动启动（{n}）", "{place}{theme}专题活动掠影", "{theme}主题海报", "专题回顾：{y}年{theme}", "{hosp}{theme}攻坚战纪实",
    ),
    "science": (
        "{theme}小知识：这{n}点要记牢", "{hosp}{name}医生提醒：换季如何保护孩子", "关于{theme}的{n}个误区", "健康提示：{m}月份要预防哪些病", "什么是{theme}？一文说清",
    ),
    "city": (
        "市政府召开第{n}次常务会议", "{name}在{place}调研重点项目", "全市经济运行分析{work}召开", "我市{n}个重大项目集中开工", "{place}招商推介会成功举行", "{name}会见来访客商",
    ),
}  # fmt: skip
"""Forms of titles by topic; the first of a kind's topics bears the name of the kind."""

LAWS = "医师法 传染病防治法 基本医疗卫生与健康促进法 母婴保健法 职业病防治法 献血法 精神卫生法 中医药法 疫苗管理法 护士条例 医疗机构管理条例 医疗事故处理条例 公共场所卫生管理条例 学校卫生工作条例 放射诊疗管理规定".split()
LICENCES = "医疗机构执业许可证 医师执业注册 护士执业注册 公共场所卫生许可证 放射诊疗许可证 母婴保健技术服务执业许可证 生育服务证 再生育审批 饮用水卫生许可 消毒产品生产许可证 麻醉药品购用印鉴卡 独生子女父母光荣证".split()

CHOICES = {
    "theme": THEMES,
    "hosp": HOSPITALS,
    "place": PLACES,
    "work": WORKS,
    "skill": SKILLS,
    "law": LAWS,
    "licence": LICENCES,
}
NUMBERS = {"y": (2021, 2027), "m": (1, 13), "n": (2, 390)}


def titles(topic: str, number: int, city: str, province: str, rng: Random) -> list[str]:
    """Return so many titles of a topic, no two the same."""
    found: dict[str, None] = {}
    forms = TITLES[topic]
    while len(found) < number:
        form = forms[rng.randrange(len(forms))]
        found.setdefault(form.format_map(Words(city, province, rng)))
    return list(found)


class Words(dict[str, object]):
    """What fills a form, drawn when it is asked for."""

    def __init__(self, city: str, province: str, rng: Random) -> None:
        super().__init__(city=city, province=province)
        self.rng = rng

    def __missing__(self, word: str) -> object:
        """Draw a word, and keep it for the rest of the form."""
        rng = self.rng
        if word == "leader":
            self[word] = f"市卫生健康委主任{self['name']}"
        elif word == "name":
            self[word] = rng.choice(SURNAMES) + rng.choice(GIVEN)
        elif word == "doc":
            self[word] = f"卫办〔{self['y']}〕{rng.randrange(2, 90)}号"
        elif word == "y3":
            self[word] = int(str(self["y"])) + 2
        elif word in NUMBERS:
            self[word] = rng.randrange(*NUMBERS[word])
        else:
            self[word] = rng.choice(CHOICES[word])
        return self[word]


def paragraphs(title: str, city: str, rng: Random) -> list[str]:
    """Return the text under a title."""
    words = Words(city, "", rng)
    return [
        f"本网讯 日前，围绕“{title}”，{city}卫生健康部门作出安排，{words['place']}等地参加。",
        f"据介绍，今年以来全市持续推进{words['theme']}，已有{words['n']}个单位完成任务，群众反映良好。",
        f"{words['hosp']}有关负责人表示，将按照要求细化措施、压实责任，确保{words['theme']}取得实效。",
    ]
