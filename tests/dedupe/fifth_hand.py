"""A hand that had read no rule's words: a coastal city's press office, its districts, a radio and a hospital group.

Scored once before rules were written on it; fitted on since. Sentences are put together of clauses, so that no two articles share one by chance.
"""

from __future__ import annotations

import random
import re
from datetime import date, timedelta
from typing import ClassVar

from dedupe.planting import (
    COPY,
    Form,
    Paragraphs,
    Planter,
    Policy,
    framed,
)

DISTRICTS = "东屿区 白沙区 望潮区 云岭区 澜北区 石榴区 渔港新区 金堤区 松浦区 麦岛区".split()
STREETS = "海晏街道 灯塔路 红树湾 礁石里 船厂街 银滩社区 棕榈园 长堤街道 听涛苑 外沙街 西门坊 凤尾桥 水仙巷 福兴社区 新港村 盐田村 柳叶洲 北斗社区".split()
HOSPITALS = (
    "澜湾市第一人民医院 澜湾市中西医结合医院 澜湾市儿童医院 滨海大学附属医院 澜湾市急救中心 澜湾市胸科医院 望潮区人民医院 麦岛区妇幼保健计划生育服务中心 "
    "云岭区疾病预防控制中心 澜湾市眼科中心"
).split()
SURNAMES = "陆沈顾严阮蒋崔薛邹熊孔戴梁葛魏瞿"
GIVEN = "思远 静宜 海波 若琳 文昊 晓晨 子墨 立群 佩瑶 振东 可心 建业 雨桐 志强 嘉禾 岚 铮 彦".split()
FIELDS = "卒中救治 安宁疗护 托育服务 合理用药 罕见病诊疗 分级诊疗 职业病防治 院前急救 心理援助 老年友善 无烟单位 食源性疾病监测 互联网诊疗 青少年近视防控 登革热防控".split()
THINGS = "信息系统 专病门诊 培训基地 质控中心 流动体检车 智慧药房 远程会诊室 志愿服务队 绿色通道 应急演练 健康档案 评价指标".split()
WHO = "市卫生健康委主任 分管副市长 市疾控局负责人 医院党委书记 专家组组长 区长 科室带头人 驻点联络员".split()

OPENERS = (
    "{day}，{district}{field}工作推进会在{street}举行，{who}{name}出席并讲话",
    "记者{day}从市卫生健康委获悉，{district}的{field}已覆盖{n}个居民小区",
    "{day}上午，{hospital}的{thing}正式启用，首日接待市民{m}人次",
    "潮水刚刚退去，{street}的{thing}前已经排起了队，{hospital}的{name}带着{k}名同事提前到岗",
)
CLAUSES = (
    ("据{who}{name}介绍，", "谈到下一步打算，{name}表示，", "在随后的交流中，{who}{name}坦言，", "“"),
    (
        "{district}用{k}个月时间把{field}纳入了绩效考核",
        "{hospital}新增{n}张床位专门用于{field}",
        "{field}的{thing}由{k}家单位共同出资{m}万元建成",
        "全市{field}的平均等候时间由{n}分钟缩短到{k}分钟",
        "{street}每周{k}次组织居民参加{field}课堂",
        "参与{field}的{n}名医务人员全部通过了统一考试",
        "过去一年有{m}位患者从{field}中受益",
        "{district}与{hospital}签订了为期{k}年的{field}协议",
    ),
    (
        "，{thing}的短板正在补齐",
        "，居民不出{street}就能办妥",
        "，投诉量比上年下降了{k}成",
        "，{n}个网格各有一名专职人员盯守",
        "，相关经验将在{district}先行推广",
        "，其中六十岁以上的占{k}成左右",
        "，这在全省属于首例",
        "，后续费用由财政兜底",
    ),
)
REMARKS = (
    "住在{street}的{name}今年{n}岁，他告诉记者，自从有了{thing}，取药只要{k}分钟。",
    "现场检查发现，{hospital}的{thing}仍有{k}处需要整改，负责人当场签收了清单。",
    "会议要求，{district}各成员单位须在{day}前报送{field}的{thing}建设方案。",
    "按照计划，{field}将分{k}批推开，{street}等{n}个点位列入首批名单。",
    "数字显示，{district}今年以来完成{field}{m}例，同比增加{n}例，没有发生一起纠纷。",
    "{name}在{hospital}工作了{n}年，参与过{k}次重大保障，她说最难忘的还是{street}的那个雨夜。",
)
CLOSERS = (
    "{district}、{street}及有关单位共{n}人参加活动。",
    "下一步，{district}将继续围绕{field}补短板、强弱项，让{m}户家庭得到实惠。",
)
TITLES = (
    "{district}{field}按下“快进键”",
    "{hospital}启用{thing}",
    "{field}进{street}，{n}户居民受益",
    "{who}调研{district}{field}工作",
    "{street}：{k}名医生撑起{thing}",
    "守在{street}的{k}个日夜",
)


def other_head(planter: Planter) -> None:
    """Two reports of one wording that begin with a line nobody knows; the first sentence has another place and day."""
    hand, chance = planter.hand, planter.chance
    stock = [
        ["活动中，医务人员现场讲解了急救包扎、海姆立克法和心肺复苏的要领，居民踊跃上台体验，气氛热烈。"],
        ["大家纷纷表示，这样的活动内容实在、形式新颖，既学到了知识，又拉近了与医生的距离，希望今后多多举办。"],
        ["主办方介绍，今后将把健康教育常态化，定期送课上门，不断提升居民的健康素养和自救互救能力，共建幸福家园。"],
    ]
    for line in chance.sample(("健康你我他", "急救小课堂", "活动快报", "第一现场", "志愿红·澜湾蓝"), 2):
        w = hand.words(chance)  # type: ignore[attr-defined]
        first = f"{w['day']}，{w['hospital']}在{w['street']}开展急救知识普及活动，共有{w['n']}名居民参加。"
        planter.add("notice", "急救知识进社区", [[line], [first], *stock])


def joined(planter: Planter) -> None:
    """A copy of which paragraphs are joined, with marks of its own at their ends, and another copy of that copy."""
    original = planter.article()
    one = planter.copy("joined", original, wants=COPY)
    sentences = [sentence for paragraph in one.paragraphs for sentence in paragraph]
    half = len(sentences) // 2
    one.paragraphs = [["　　", *sentences[:half]], ["　　", *(s.replace("，", ",") for s in sentences[half:])]]
    again = planter.copy("copy of a copy", one, day=str(date.fromisoformat(one.day) + timedelta(days=2)), wants=COPY)
    framed(planter, again)


class FifthHand:
    name = "fifth hand"
    ways: ClassVar = {other_head: 3, joined: 6}
    agencies: ClassVar = [f"澜湾市{district}卫生健康局" for district in DISTRICTS[:6]] + ["澜湾市卫生健康委员会"]
    papers: ClassVar = [
        "澜湾发布", "滨海都市报", "潮声新闻客户端", "健康澜湾", "海岸线周刊", "澜湾广播电视台", "南方湾区网", "望潮融媒体中心",
    ]  # fmt: skip
    synonyms: ClassVar = {
        "获悉": "了解到", "正式启用": "投入使用", "提前到岗": "早早就位", "介绍": "说明", "坦言": "直言", "纳入了": "列进了", "新增": "增设",
        "共同出资": "合力投入", "缩短到": "压缩至", "统一考试": "集中考核", "受益": "得到帮助", "补齐": "补上", "办妥": "办好", "先行推广": "率先推开",
        "告诉记者": "说", "现场检查发现": "检查中看到", "报送": "上报", "列入首批名单": "首批入选", "同比": "较上年同期", "最难忘": "印象最深",
    }  # fmt: skip
    forms = (
        Form(
            "penalty",
            "澜湾市卫生监督所行政处罚信息",
            (
                "决定书文号：澜卫监罚〔{year}〕{case}号",
                "被处罚人：{unit}",
                "法定代表人或负责人：{name}",
                "违法事实：使用未取得处方权的人员独立开具处方{phone}张，地址位于{place}。",
                "处罚依据：《处方管理办法》第五十四条、《医疗机构管理条例实施细则》第八十一条。",
                "处罚内容：警告，并处罚款{amount}元。",
                "作出处罚的机关：澜湾市卫生健康委员会",
                "作出处罚的日期：{year}年{day}",
            ),
        ),
        Form(
            "penalty in prose",
            "关于对一起违法行医案件的通报",
            (
                "我局执法人员在{day}的日常巡查中，发现{place}一处民房内有人擅自开展诊疗活动，随即依法立案调查。",
                "经查实，当事人{name}在未取得执业资格的情况下，以{unit}的名义招揽病人，违法所得共计{amount}元。我局已责令其立即停止执业活动，没收违法所得及药品{phone}盒。",
                "广大市民如发现类似线索，请及时向我局反映，共同维护医疗秩序和公共健康安全，我局将对举报人的信息严格保密并按规定给予奖励。",
            ),
        ),
        Form(
            "deregistered",
            "医疗机构注销登记公告",
            (
                "{unit}（登记号MA5{case}，地址：{place}{phone}号，主要负责人：{name}）向我局提出注销申请。",
                "经审核，其申请材料齐全，我局已于{day}依法办理注销手续，并收回《医疗机构执业许可证》正、副本。",
                "特此公告。",
            ),
        ),
        Form(
            "bought",
            "{place}卫生服务站医用耗材项目中标（成交）结果公告",
            (
                "项目编号：LWZB-{year}-{case}",
                "项目名称：医用耗材一批",
                "中标供应商名称：{unit}",
                "中标金额：{amount}元",
                "评审专家（单一来源采购人员）名单：{name}、瞿振东、孔若琳",
                "代理服务收费标准：按固定金额{phone}元收取",
                "公告期限：自本公告发布之日起1个工作日。",
                "凡对本次公告内容提出询问，请按以下方式联系采购人或者采购代理机构。",
            ),
        ),
        Form(
            "epidemic",
            "澜湾市{year}年重点传染病监测周报",
            (
                "第{phone}周，全市共报告手足口病{amount}例，流感样病例占门急诊就诊总数的比例较前一周略有波动，无死亡病例报告。",
                "病例主要分布在{place}一带，该处本周新增{case}例，以散居儿童和学龄前儿童为主，已落实环境消毒和晨午检措施。",
                "风险提示：当前正值季节交替，建议公众保持良好的卫生习惯，接触公共物品后及时洗手，幼托机构做好玩具和餐具的清洁消毒。",
            ),
        ),
        Form(
            "blood",
            "流动采血车停放地点及时间",
            (
                "{day}（周末照常），流动采血车停放在{place}地铁口，服务时间为10:00—18:00。",
                "当日现场负责人为{name}，预计采集{amount}人份，前{phone}名献血者可获赠纪念水杯一只。",
                "年满十八周岁、体重达标、身体健康的市民均可参加，两次采集全血的间隔不少于六个月，采集成分血的间隔不少于两周。",
            ),
        ),
        Form(
            "clinic day",
            "义诊活动预告",
            (
                "为方便群众就近看病，医院将派出专家团队走进社区，开展主题义诊活动，现将有关安排预告如下，欢迎有需要的居民前来咨询。",
                "时间为{day}上午八点半至十一点半，地点在{place}党群服务中心一楼大厅，由{name}领队，计划接诊{amount}人，免费提供血压、血糖、骨密度等检查。",
                "请参加的居民带好身份证、医保卡和以往的检查结果，如遇台风、暴雨等恶劣天气，活动时间另行通知，具体以当日发布的消息为准。",
            ),
        ),
        Form(
            "water",
            "生活饮用水卫生监督监测结果公示",
            (
                "供水单位：{unit}",
                "采样地点：{place}末梢水",
                "采样日期：{year}年{day}",
                "样品编号：YS{case}",
                "检测项目：浑浊度、色度、余氯、菌落总数、总大肠菌群等{phone}项",
                "检测结论：所检项目符合《生活饮用水卫生标准》要求",
                "采样人：{name}",
            ),
        ),
    )

    def words(self, chance: random.Random) -> dict[str, object]:
        return {
            "district": chance.choice(DISTRICTS), "street": chance.choice(STREETS), "hospital": chance.choice(HOSPITALS), "name": self.person(chance),
            "field": chance.choice(FIELDS), "thing": chance.choice(THINGS), "who": chance.choice(WHO), "n": chance.randint(20, 96),
            "k": chance.randint(2, 9), "m": chance.randint(110, 9800), "day": f"{chance.randint(1, 12)}月{chance.randint(1, 28)}日",
        }  # fmt: skip

    def person(self, chance: random.Random) -> str:
        return chance.choice(SURNAMES) + chance.choice(GIVEN)

    def sentence(self, chance: random.Random) -> str:
        if chance.random() < 0.4:
            return chance.choice(REMARKS).format(**self.words(chance))
        said = "".join(chance.choice(part).format(**self.words(chance)) for part in CLAUSES)
        return said + ("。”" if said.startswith("“") else "。")

    def article(self, chance: random.Random) -> tuple[str, Paragraphs]:
        opener = chance.choice(OPENERS).format(**self.words(chance)) + "。"
        paragraphs = [[opener, self.sentence(chance)]]
        paragraphs += [
            [self.sentence(chance) for _ in range(chance.randint(1, 3))] for _ in range(chance.randint(3, 7))
        ]
        if chance.random() < 0.5:
            paragraphs.append([chance.choice(CLOSERS).format(**self.words(chance))])
        return chance.choice(TITLES).format(**self.words(chance)), paragraphs

    def short(self, chance: random.Random) -> tuple[str, Paragraphs]:
        sentences = [chance.choice(OPENERS).format(**self.words(chance)) + "。"]
        if chance.random() < 0.4:
            sentences.append(self.sentence(chance))
        return chance.choice(TITLES).format(**self.words(chance)), [sentences]

    def slots(self, chance: random.Random) -> dict[str, str]:
        units = ("口腔门诊部", "中医诊所", "综合门诊部", "供水有限公司", "医疗器械有限公司", "护理站")
        return {
            "name": self.person(chance), "place": chance.choice(STREETS),
            "unit": f"澜湾{chance.choice('安康仁和瑞德济民泰华恒信')}{chance.choice('堂宁源慈益')}{chance.choice(units)}",
            "amount": str(chance.randint(11, 99) * chance.choice((1, 10, 100))), "case": str(chance.randint(100, 99999)),
            "phone": str(chance.randint(3, 380)), "day": f"{chance.randint(1, 12)}月{chance.randint(1, 28)}日",
            "year": str(chance.randint(2019, 2025)),
        }  # fmt: skip

    def head(self, chance: random.Random, paper: str) -> list[str]:
        person, other = self.person(chance), self.person(chance)
        return chance.choice(
            (
                [
                    f"{paper}",
                    f"2024年0{chance.randint(1, 9)}月0{chance.randint(1, 9)}日 07:{chance.randint(10, 59)} 广东",
                ],
                [f"作者 | {person}", f"编辑 | {other}"],
                ["点击上方蓝字关注我们", "设为星标，不再错过"],
                [f"本报记者 {person} 通讯员 {other} 文/图"],
                [f"{paper}记者{person}报道"],
                ["▲ 收听全文 大约需要3分钟 ▲"],
                [f"（{paper} 首席记者 {person}）"],
                ["请点右上角分享", "阅读提示", "今日看点：身边的健康新变化"],
                [f"信息来源：{paper} 浏览次数：{chance.randint(10, 9000)}次 字体：【大 中 小】"],
            )
        )

    def foot(self, chance: random.Random, paper: str) -> list[str]:
        title = chance.choice(TITLES).format(**self.words(chance))
        return chance.choice(
            (
                [f"素材来源：{paper}", f"图文编辑：{self.person(chance)}", f"初审：{self.person(chance)} 终审：{self.person(chance)}"],
                ["往期推荐", title, chance.choice(TITLES).format(**self.words(chance))],
                ["转载请注明出处", "如有侵权请联系删除"],
                ["觉得有用就点个赞吧 ❤"],
                ["本文链接：http://news.example.cn/a/20240506.html", "【打印正文】【关闭窗口】"],
                ["长按识别二维码", f"关注{paper}"],
                [f"责编：{self.person(chance)}    来源：{paper}"],
                [f"上一篇：{title}", "下一篇：没有了"],
            )
        )  # fmt: skip

    def inside(self, chance: random.Random) -> list[str]:
        said = (
            f"图为活动现场。{self.person(chance)}摄",
            "（图片由受访单位提供）",
            "↑ 医务人员在社区",
            "广告",
            "图1",
            "点击查看大图",
        )
        return [chance.choice(said)]

    def note(self, chance: random.Random) -> list[str]:
        w = self.words(chance)
        return chance.choice(
            (
                [f"编者按：{w['field']}连着民生。即日起，本台推出《湾区健康行》专栏，走近{w['district']}的基层医者，欢迎收看。"],
                [f"【开栏的话】一座城市的温度，藏在{w['street']}的细节里。今天刊发首篇，与读者共享。"],
                ["编后语", f"把{w['thing']}建到群众身边，需要耐心，更需要恒心。愿更多地方行动起来。"],
            )
        )  # fmt: skip

    def subheads(self, chance: random.Random, count: int) -> list[str]:
        heads = (
            "从“有”到“优”",
            "{k}分钟的背后",
            "{street}的新风景",
            "一、{field}怎么做",
            "PART.0{k}",
            "把难题变成课题",
            "“{thing}”上门来",
        )
        return [chance.choice(heads).format(**self.words(chance)) for _ in range(count)]

    def digits(self, sentence: str, chance: random.Random) -> str:
        return re.sub(r"\d+", lambda match: _spelled(int(match[0])), sentence)

    def local(self, sentence: str, chance: random.Random) -> str:
        for places in (DISTRICTS, STREETS, HOSPITALS):
            for at, place in enumerate(places):
                if place in sentence:
                    return sentence.replace(place, places[(at + 3) % len(places)])
        return sentence

    def rewritten(self, sentence: str, chance: random.Random) -> str:
        return self.sentence(chance)

    def digest(self, chance: random.Random, parts: list[tuple[str, Paragraphs]]) -> tuple[str, Paragraphs]:
        made: Paragraphs = [["各位听众早上好，欢迎收听本周的卫生健康要闻，以下是详细内容。"]]
        for title, paragraphs in parts:
            made += [[f"【{title}】"], *paragraphs]
        return f"澜湾健康要闻（{chance.randint(2019, 2025)}年第{chance.randint(1, 52)}周）", made

    def policy(self, chance: random.Random) -> Policy:
        w = self.words(chance)
        district, field, year, no = w["district"], w["field"], chance.randint(2018, 2025), chance.randint(1, 88)
        name = f"澜湾市{district}{field}{chance.choice(('若干措施', '行动计划', '暂行办法', '扶持细则', '高质量发展实施意见'))}"
        agency = f"澜湾市{district}卫生健康局"
        number = f"澜{str(district)[0]}卫健规〔{year}〕{no}号"
        text = [
            ["各街道办事处，区直各医疗卫生机构："],
            [f"经区政府同意，现将《{name}》印发给你们，请认真组织实施。"],
            [f"一、总体目标。到{year + 3}年，{field}服务网络基本健全，每个街道至少设有{w['k']}个服务点。"],
            [f"二、支持内容。对新建{w['thing']}的单位，一次性补助{w['m']}元；对考核优秀的团队，再奖励{w['n']}万元。"],
            ["三、申报程序。由单位提出，街道初审，区局复核后公示五个工作日，无异议的予以拨付。"],
            ["四、监督管理。弄虚作假的，追回资金并列入失信名单。"],
            ["五、本文件由区卫生健康局负责解释，自发布之日起三十日后施行。"],
        ]
        answers = [
            f"随着人口结构变化，居民对{field}的需求快速增长，原有办法的补助对象偏窄，资金拨付周期偏长，亟须修订完善。",
            f"主要有三点：对象上由公办扩大到民办，标准上最高补助{w['m']}元，流程上由三级审批改为两级，时间压减一半。",
            "有意申报的单位可以登录政务服务网填写材料，也可以到区行政服务大厅三楼窗口现场咨询，工作日均可受理。",
        ]
        cited = chance.choice((f"《{name}》（{number}）", f"《{name}》", f"《关于印发〈{name}〉的通知》（{number}）"))
        explained = {
            "jiedu": (
                chance.choice((f"【政策解读】{name}", f"关于《{name}》的解读", f"《{name}》解读材料")),
                [[f"为便于公众理解{cited}，现将文件起草背景和主要内容说明如下。"], *[[answer] for answer in answers]],
            ),
            "yitu": (
                f"图解：{name}" if chance.random() < 0.5 else f"一图看懂《{name}》",
                [["（点击图片查看高清大图）"]],
            ),
            "wen": (
                f"区卫生健康局有关负责人就《{name}》答记者问",
                [
                    [f"{cited}已经发布，针对社会关心的问题，区卫生健康局有关负责人接受了采访。"],
                    ["1．问：出台的背景是什么？", f"答：{answers[0]}"],
                    ["2．问：亮点在哪里？", f"答：{answers[1]}"],
                ],
            ),
        }
        kept = chance.sample(sorted(explained), chance.randint(1, 3))
        title = chance.choice((f"关于印发《{name}》的通知", f"{agency}关于印发《{name}》的通知", name))
        return Policy(title, number, agency, text, {kind: explained[kind] for kind in kept})

    def faq(self, chance: random.Random) -> tuple[str, Paragraphs]:
        w = self.words(chance)
        return f"【咨询】{w['street']}{w['field']}相关问题", [
            [f"市民来信：请问{w['street']}什么时候能有{w['field']}？"],
            [
                f"官方答复：您好！来信已收到，经与{w['hospital']}核实，相关服务预计在{w['day']}前开通，现有{w['n']}个名额。"
            ],
            [
                "感谢您一直以来对我区医疗卫生事业的理解、关心与支持。您的意见建议是我们改进工作的动力，我们将不断提升服务水平。"
            ],
            [
                "如仍有疑问，欢迎在上班时间来电垂询，工作人员会耐心为您解答，也可关注官方公众号了解最新消息，祝您阖家安康。"
            ],
        ]

    def table(self, chance: random.Random, rows: int) -> tuple[str, list[str]]:
        lines = [
            "现将我市提供狂犬病暴露预防处置的门诊公布如下，各门诊二十四小时开诊，前往之前请先电话联系。",
            "门诊名称|所在位置|联系电话",
        ]
        lines += [
            f"{chance.choice(STREETS)}社区卫生服务中心|{chance.choice(STREETS)}{chance.randint(1, 300)}号|0668-{chance.randint(2100000, 3999999)}"
            for _ in range(rows)
        ]
        return "澜湾市狂犬病暴露预防处置门诊名单", lines

    def correction(self, title: str, chance: random.Random) -> str:
        return chance.choice((f"{title}（更正公告）", f"【更正】{title}", f"更正：{title}", f"{title}（更正）"))


def _spelled(number: int) -> str:
    """Return a number below a hundred thousand in Chinese numerals: 1205 → 一千二百零五."""
    digits, units = "零一二三四五六七八九", ("", "十", "百", "千", "万")
    written = str(number)
    said = "".join(
        digits[int(digit)] + (units[len(written) - at - 1] if digit != "0" else "") for at, digit in enumerate(written)
    )
    said = re.sub("零+", "零", said)
    return re.sub("^一十", "十", said.rstrip("零") or "零")
