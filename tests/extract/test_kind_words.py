"""Every word by which a title or a column says what sort of text an article is; titles are invented."""

from __future__ import annotations

import pytest

from crawler.extract.kind import kinds
from crawler.items import Interview, Kind, Policy

NUMBERED = Policy(document_number="示卫〔2025〕3号")
BY_GENRE = """
通知：示例市中心血站停电检修通知 | 春节放假通知1 | 体检通知 - 示例市卫生健康局
公告：义诊改期公告 | 门诊搬迁公告_示例市卫生健康局 | 停机公告|示例市卫生健康局
通告：夜间门诊调整通告（第2号） | 停诊通告(第2号) | 停诊通告[续] | 停诊通告【更新】
公示：拟录用人员公示一 | 拟聘人员公示二 | 捐款公示三 | 物价公示四 | 补助公示五 | 评优公示六 | 名额公示七 | 表彰公示八 | 补贴公示九 | 预算公示十
启事：示例医院失物招领启事
预告：下周名医坐诊预告
预通知：全市急救技能竞赛预通知
名单：家庭医生签约机构名单
招聘简章：示例市疾控中心招聘简章
简章：示例护校招生简章
招募令：健康大使招募令
征集令：健康故事征集令
邀请函：世界献血者日邀请函
中标结果：检验试剂中标结果 | 超声设备中标结果公告
成交结果：检验试剂成交结果公告
采购结果：办公家具采购结果公告
招标文件：示例医院物业服务招标文件
采购需求：示例医院信息系统采购需求
答复：市民来信答复
复函：市卫生健康局复函
批复：示例口腔诊所变更名称批复
函：市卫生健康局商洽函
通报：一季度院感检查通报
补充说明：公开考试补充说明
更正说明：岗位表更正说明
补遗：岗位表补遗
澄清：招标参数澄清
温馨提示：国庆就医温馨提示
提示：寒潮健康提示
须知：预防接种须知
声明：示例市中心血站声明
招聘：示例县人民医院护士招聘 | 示例县人民医院护士招聘公告 | 示例县人民医院护士招聘结果
招募：急救志愿者招募
遴选：健康科普专家遴选
招标：医用被服洗涤服务招标 | 医用被服洗涤服务招标公告
采购：疫苗冷链设备采购
询价：血压计询价 | 血压计询价结果公告
比选：审计服务机构比选
意见：关于《托育条例（草案）》公开征求意见 | 《献血条例》征求社会各界意见中 | 示例市献血条例（征求意见稿）
建议：请您为健康城市公开征集金点子建议
通知：关于举办急救培训班的通知及日程
公告：关于调整疫苗价格的公告及说明
通告：关于关闭旧门诊的通告及新址
公示：关于拟任人选的公示及简历
通报：关于院感抽查的通报及清单
批复：关于示例诊所更名的批复及附件
答复：关于第12号提案的答复及附件
"""
BY_INTERPRETATION = """
一文读懂：一文读懂长护险
一图看懂：一图看懂救护车收费
图读懂：一张图读懂无偿献血
一图了解：一图了解家庭病床
政策问答：政策问答（二）
问答：长护险申领问答
一问一答：托育补贴一问一答来了
答疑：生育登记答疑
明白纸：门诊统筹明白纸
明白卡：门诊统筹明白卡
起草说明：急救条例起草说明
解读：解读母婴设施新标准
图解：图解家庭病床
编制说明：母婴设施设置标准编制说明
修订说明：急救网络布局方案修订说明
"""
NEWS = """
三款中药入选省级名单 | 三款中药上榜省级名单 | 省卫健委发布寒潮提示 | 中医馆列入省级建设名单 | 两种疫苗进入优先采购名单 | 三位护士荣登好人榜名单 | 省卫健委印发夏季高温提示 | 示例省出台护士招聘须知
市里下发夏季高温提示 | 社区医院获评省级示范名单 | 我市跻身健康城市名单 | 村医登上全国表彰名单 | 群众收到体检通知
我市严查医用耗材违规招标 | 示例市叫停一起违规招聘
医院停诊通知（门诊）引热议（图） | 医院停诊通知(门诊)引热议(图) | 医院停诊通知[门诊]引热议[图] | 医院停诊通知【门诊】引热议【图】
我市征集志愿者，市民意见箱同步开通 | 健康故事征集收官。市民意见箱同步开通
关于停诊，医院门口的公示栏有答案 | 关于停诊。医院门口的公示栏有答案
"""
RULES = "办法 规定 条例 细则 方案 规划 意见 规程 规范 决定 标准 计划 纲要 目录 指南 措施 制度 准则 清单 要点"  # as titles end


def rows(table: str) -> list[tuple[str, str]]:
    lines = [line.split("：", 1) for line in table.strip().split("\n")]
    return [(word, title.strip()) for word, titles in lines for title in titles.split(" | ")]


def kind_of(
    title: str,
    *,
    column: str | None = None,
    body: str = "正文。",
    interview: Interview | None = None,
    policy: Policy | None = None,
) -> tuple[Kind, str]:
    found = next(kinds(title=title, column=column, body=body, interview=interview, policy=policy))
    word = found.reasons[0]
    return found.value, word if word.startswith("the title says ") else found.rule.removeprefix("kinds.")


def test_the_word_for_the_genre_at_the_end_of_a_title() -> None:
    for word, title in rows(BY_GENRE):
        assert kind_of(title) == ("notice", f"the title says {word}"), title
    assert kind_of("关于商请支援医疗队的函及附件")[0] == "notice"


def test_words_of_explanation() -> None:
    for word, title in rows(BY_INTERPRETATION):
        assert kind_of(title) == ("interpretation", f"the title says {word}"), title


def test_news_that_tells_of_a_notice() -> None:
    for title in NEWS.strip().replace("\n", " | ").split(" | "):
        assert kind_of(title) == ("news", "news"), title


def test_a_numbered_text_is_a_rule_if_its_title_names_one() -> None:
    for word in RULES.split():
        assert kind_of(f"示例市献血{word}", policy=NUMBERED) == ("policy", "policy_by_rule"), word
        assert kind_of(f"示例市献血{word}")[0] == "news", word
    for title in (
        "《示例市献血办法》全文",
        "示例市献血办法（2025年修订）",
        "示例市献血办法(2025年修订)",
        "关于印发献血办法的通知",
    ):
        assert kind_of(title, policy=NUMBERED) == ("policy", "policy_by_rule"), title
    assert kind_of("献血车停在哪里", policy=NUMBERED) == ("policy", "policy_by_number")
    assert kind_of("献血车停在哪里", policy=Policy(index_number="A-1")) == ("news", "news")


def test_a_text_in_articles_is_a_rule_but_for_a_draft() -> None:
    for body in ("总则\n第一条 为规范献血……", "第一条　为规范献血……", "第1条 为规范献血……"):
        assert kind_of("示例市献血办法", body=body) == ("policy", "policy_by_rule"), body
    text = "第一条 为规范献血……"
    assert kind_of("示例市献血办法（征求意见稿）", body=text) == ("notice", "the title says 意见")
    assert kind_of("示例市献血办法（公开征集建议）", body=text) == ("notice", "the title says 建议")
    assert kind_of("示例市献血办法（草案）", body=text, column="公告公示") == ("notice", "notice_by_column")


@pytest.mark.parametrize("verb", "印发 转发 发布 公布 修订 修改 废止".split())
def test_a_title_that_issues_a_rule(verb: str) -> None:
    for end in ("的通知", "的决定", "令"):
        title = f"示例市卫生健康局关于{verb}护理服务规范{end}"
        assert kind_of(title) == ("policy", "policy_by_issue"), title


def test_a_title_that_changes_something_else_beside_a_rule() -> None:
    for title in ("关于修改门诊时间，落实便民措施的通知", "关于修改门诊时间。落实便民措施的通知", "关于修改值班制度，恢复夜间门诊的通知",
                  "关于修改值班制度。恢复夜间门诊的通知"):  # fmt: skip
        assert kind_of(title) == ("notice", "the title says 通知"), title


def test_the_column_decides_where_the_title_says_nothing() -> None:
    for kind, columns in {
        "interpretation": "政策解读 回应关切",
        "policy": "规范性文件 政策文件 部门文件 卫生法规 规章 政策法规",
        "notice": "公告栏 公示栏 通知 招聘 招标信息 采购信息 意见征集 民意征集",
    }.items():
        for column in columns.split():
            assert kind_of("本周门诊见闻", column=column)[0] == kind, column
    assert kind_of("示例市公布首批健康小屋", column="公告公示") == ("news", "news")
    assert kind_of("本周门诊见闻", column="公告公示", body="") == ("other", "other")


def test_an_interview_in_a_column_of_explanation() -> None:
    assert kind_of("局长谈托育", column="政策解读", interview=Interview()) == ("interview", "interview")
