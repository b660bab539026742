"""The kind of an article from column, title and structure, with its reasons."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.kind import kinds
from crawler.items import Interview, Policy

TITLES = {
    "notice": """
关于做好2025年公共场所卫生检查工作的通知
示例市卫生健康局关于公开招聘工作人员的公告
关于李明同志任职的公示（第3号）
行政处罚决定书公示（清卫医罚〔2024〕31号）
2025年度卫生高级职称评审结果公示
示例市中心血站停电检修通告
示例市托育机构备案名单
示例市卫生健康局公开遴选公告
医用耗材采购项目中标结果公告
关于对市政协第2025012号提案的答复
关于《示例市急救条例（草案）》公开征求意见的公告
示例市疾控中心招聘简章
高温天气健康提示
关于示例医院变更执业地址的批复
在线访谈预告
示例市人民医院院感设备询价公告（第二次）
关于表彰优秀护士的通报
社会监督员招募令
关于暂停办理业务的通知
""",
    "interpretation": """
《示例市托育服务管理办法》解读
一图读懂示例市健康行动
图解：家庭医生签约怎么签
《示例市急救条例》政策问答
一图看懂医保新规
《示例市献血办法》起草说明
长护险政策明白卡
文字解读｜示例市爱国卫生条例
""",
    "policy": """
关于印发《示例市基层医疗卫生机构管理办法》的通知
示例市卫生健康局关于印发2025年健康城市建设工作方案的通知
关于修订《示例市献血规定》的决定
转发省卫生健康委关于印发护理服务规范的通知
""",
    "news": """
我市启动健康宣传周
17种产品入选国家级名单
示例市卫生健康局召开年度工作会议
示例市发布托育机构名单
接到通知后，他连夜赶回医院
三家医院上榜全国百强名单
市领导调研基层医疗卫生工作
示例市印发健康行动方案 年底前建成百个小屋
“健康大讲堂”走进社区
我市举办突发事件应急演练
市民点赞家门口的义诊
市卫生健康局公布首批示范单位名单
""",
}


@pytest.mark.parametrize(
    ("kind", "title"), [(kind, title) for kind, titles in TITLES.items() for title in titles.strip().split("\n")]
)
def test_kind_by_title(kind: str, title: str) -> None:
    found = next(kinds(title=title, column=None, body="正文。", interview=None, policy=None))
    assert (found.value, bool(found.reasons)) == (kind, True)


NUMBERED = Policy(document_number="示卫〔2025〕9号")


@pytest.mark.parametrize(
    ("title", "column", "body", "interview", "policy", "kind", "rule"),
    [
        ("局长访谈", "公告公示", "正文。", Interview(), None, "interview", "interview"),
        ("就《办法》答记者问", "政策解读", "正文。", Interview(), None, "interpretation", "interpretation_by_column"),
        ("就《办法》答记者问", "要闻", "正文。", Interview(), None, "interview", "interview"),
        ("示例市管理办法", None, "第一条 为规范……", None, None, "policy", "policy_by_rule"),
        (
            "示例市管理办法",
            None,
            "正文。",
            None,
            Policy(document_number="示卫〔2025〕3号"),
            "policy",
            "policy_by_rule",
        ),
        ("示例市管理办法实施一年", None, "正文。", None, None, "news", "news"),
        ("关于加强管理的意见", "规范性文件", "正文。", None, None, "policy", "policy_in_force"),
        ("关于加强管理的意见", "部门文件", "正文。", None, None, "policy", "policy_by_column"),
        (
            "关于放假的通知",
            None,
            "正文。",
            None,
            Policy(document_number="示卫〔2025〕9号"),
            "notice",
            "notice_by_title",
        ),
        ("检查结果通报", None, "正文。", None, Policy(document_number="示卫〔2025〕9号"), "notice", "notice_by_title"),
        ("检查结果通报", "规范性文件", "正文。", None, None, "notice", "notice_by_title"),
        ("关于放假的通知", "规范性文件", "正文。", None, None, "policy", "policy_in_force"),
        ("关于放假的通知", "部门文件", "正文。", None, None, "notice", "notice_by_title"),
        ("五一门诊安排来了，请收好", None, "假期照常开诊。", None, None, "notice", "notice_by_opening"),
        ("公告本縣補助受理日程", None, "正文。", None, None, "notice", "notice_by_title"),
        ("公告本縣老人裝置假牙補助計畫", None, "正文。", None, None, "notice", "notice_by_opening"),
        ("长者假牙补助十月八日起接受申请", None, "合资格者可亲临各中心。", None, None, "notice", "notice_by_opening"),
        ("长者假牙补助三月一日起接受申请", None, "卫生局今日公布，补助扩大。", None, None, "news", "news"),
        ("复赛开始", None, "各参赛队：\n请准时到场。", None, None, "notice", "notice_by_form"),
        ("健康夜校", None, "讲座改为十二日。\n特此通知。", None, None, "notice", "notice_by_form"),
        ("安宁病房", None, "本院安宁病房将于十月启用。", None, None, "notice", "notice_by_form"),
        ("安宁病房", None, "院长说：“本院病房将于十月启用。”", None, None, "news", "news"),
        ("义演音乐会", None, "时间：5月20日\n地点：演艺厅\n票价：三百元", None, None, "notice", "notice_by_form"),
        ("义演音乐会", None, "时间\t5月20日\n地点\t演艺厅", None, None, "notice", "notice_by_form"),
        ("义演音乐会", None, "时间：5月20日\n市民欢迎。", None, None, "news", "news"),
        ("連載｜巷尾診所", None, "雨下到第三天。", None, None, "other", "other_by_title"),
        ("反映诊所噪声", "来信选登", "接件后已现场查看。", None, None, "other", "other_by_column"),
        ("咨询补种时间", None, "您的来信收悉，现答复如下。", None, None, "other", "other_by_form"),
        ("寒露湯水", None, "材料（四人份）\n沙參二十克\n做法\n瘦肉汆水。", None, None, "other", "other_by_form"),
        ("寒露湯水", None, "材料（四人份）\n沙參二十克", None, None, "news", "news"),
        ("本周门诊见闻", "通知公告", "正文。", None, None, "notice", "notice_by_column"),
        ("健康行动一周年", "政策解读", "正文。", None, None, "interpretation", "interpretation_by_column"),
        (
            "立法會七題",
            None,
            "以下是莫議員的提問和局長的書面答覆：\n問題：\n有多少？",
            None,
            None,
            "other",
            "other_by_form",
        ),
        ("关于公布价格的公告", "市政府文件", "正文。", None, NUMBERED, "policy", "policy_in_force"),
        ("关于命名健康村居的通报", "市政府文件", "正文。", None, NUMBERED, "policy", "policy_in_force"),
        ("健康村居检查结果通报", "市政府文件", "正文。", None, NUMBERED, "notice", "notice_by_title"),
        (None, None, "", None, None, "other", "other"),
        (None, None, "正文。", None, None, "news", "news"),
    ],
)
def test_kind_by_column_and_structure(
    title: str | None,
    column: str | None,
    body: str,
    interview: Interview | None,
    policy: Policy | None,
    kind: str,
    rule: str,
) -> None:
    found = next(kinds(title=title, column=column, body=body, interview=interview, policy=policy))
    assert (found.value, found.rule) == (kind, f"kinds.{rule}")


def test_a_diary_is_told_in_the_first_person_and_reported_by_nobody() -> None:
    told = {"title": "夜班第九百次", "column": None, "interview": None, "policy": None}
    for body, is_reported, kind in (
        ("我值夜班。我想睡。我没有睡。", False, "other"),
        ("我值夜班。我想睡。我没有睡。", True, "news"),
        ("我值夜班。我想睡。", False, "news"),
        ("他说：“我值夜班。我想睡。我没有睡。”", False, "news"),
        ("我市、我院、我们都在值夜班。", False, "news"),
    ):
        assert next(kinds(**told, body=body, is_reported=is_reported)).value == kind, body  # type: ignore[arg-type]


@pytest.mark.parametrize(("path", "kind"), [("首页 &gt; 通知公告", "notice"), ("首页 &gt; 卫生要闻", "news")])
def test_the_path_of_the_page_names_its_column_where_nobody_else_does(path: str, kind: str) -> None:
    page = f"<p>当前位置：{path}</p><h1>国庆假期门诊见闻</h1><div><p>国庆期间，春江花月医院的门诊照常开放，请市民合理安排时间。</p></div>"
    assert extract(page).kind == kind
    assert extract(page, column="卫生要闻").kind == "news"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("公告通告 &gt; 产品召回", "notice"),
        ("政策文件 &gt; 其他文件", "policy"),
        ("通知公告 &gt; 卫生要闻", "news"),
        ("信息公告 &gt; 最新消息", "news"),
        ("通知公告 &gt; 工作动态 &gt; 门诊", "news"),
        ("来信选登 &gt; 门诊", "news"),
    ],
)
def test_a_column_that_says_nothing_is_part_of_one_that_does(path: str, kind: str) -> None:
    page = f"<p>当前位置：首页 &gt; {path}</p><h1>国庆假期门诊</h1><div><p>国庆期间，春江花月医院的门诊照常，请市民合理安排。</p></div>"
    assert extract(page).kind == kind


@pytest.mark.parametrize(
    "body",
    [
        "昨天，孩子打喷嚏了。",
        "明天起，多喝水。",
        "5月6日起，多喝水。",
        "2024年，多喝水。",
        "我院提醒：多喝水。",
        "清江市的孩子常打喷嚏。",
        "第二人民医院的门诊里，孩子在打喷嚏。",
        "孩子打喷嚏。\n台湾的孩子也是。",
        "孩子打喷嚏。\n多喝水。\n“不要紧。”医生说，多喝水。",
        "孩子打喷嚏。\n多喝水。\n医生指出这不要紧。",
    ],
)
def test_news_is_of_a_place_of_a_day_or_told_by_somebody(body: str) -> None:
    assert kind_of_signed(body) == "news"


@pytest.mark.parametrize(
    "body", ["孩子打喷嚏，先看鼻涕。\n多喝水。\n到医院做皮试。", "逛超市，先看盐的标签。", "城市里，病人多。"]
)
def test_what_holds_everywhere_and_always_is_no_news(body: str) -> None:
    assert kind_of_signed(body) == "other"
    assert kind_of_signed(body, is_signed=False) == "news"


def kind_of_signed(body: str, *, is_signed: bool = True) -> str:
    return next(kinds(title="打喷嚏", column=None, body=body, interview=None, policy=None, is_signed=is_signed)).value


@pytest.mark.parametrize(
    ("signed", "kind"),
    [
        ("作者：林以安", "other"),
        ("记者：林以安", "news"),
        ("作者：林以安 记者：沈砚", "news"),
        ("编辑：林以安", "news"),
    ],
)
def test_who_signs_a_text(signed: str, kind: str) -> None:
    text = "<p>孩子打喷嚏，先看是不是清水样的鼻涕。</p><p>多喝水，多休息，一周以后自己就会好起来。</p>"
    assert extract(f"<h1>打喷嚏，怎么办</h1><p>{signed}</p><div>{text}</div>").kind == kind
