"""The labels of official documents' field tables, how they may be set, and the forms of a 文号; all is invented."""

from __future__ import annotations

from crawler.extract.field_table import field_table
from crawler.extract.lines import Line, text_lines
from crawler.extract.policy import document_number, read_policy
from crawler.items import Policy
from crawler.lexicon.fields import IN_FORCE

LABELS = """
document_number 示卫办〔2024〕3号: 文号 发文字号 文件编号 文件号
index_number A-1/2024-3: 索引号
issuer 示例市卫生健康局: 发布机构 发文机关 发文机构 发文单位 制发机关
written_on 2024-04-06: 成文日期 发文日期 生成日期
effective_on 2024-05-01: 生效日期 生效时间 施行日期 实施日期
validity 有效: 有效性 效力状态 时效性
topic 疾病预防: 主题分类 主题词 信息分类 分类
"""
OTHERS = (
    "名称 标题 发布日期 发布时间 公开日期 公开时间 上载日期 组配分类 体裁分类 公开目录 内容概述 概述 关键词 废止日期 废止时间 失效日期 "
    "来源 浏览次数 公开方式 公开时限 公开范围 责任部门 信息来源"
)


def fields(text: str) -> dict[str, str]:
    return field_table(text_lines(text))


def policy(text: str) -> Policy:
    found = read_policy(fields(f"{text}\n索引号：A-1/2024-3"))
    assert found
    return found


def table(*cells: str) -> dict[str, str]:
    return field_table([Line("\t".join(cells), kind="table")])


def test_every_label_of_a_field() -> None:
    for line in LABELS.strip().split("\n"):
        told, labels = line.split(": ")
        name, value = told.split(" ")
        for label in labels.split():
            for text in (f"{label}：{value}", f"{label}\n{value}"):
                assert getattr(policy(text), name) == value, text


def test_every_label_ends_the_value_before_it() -> None:
    for label in (OTHERS + " 文号 发文机关 成文日期 生效日期 有效性 主题词").split():
        found = fields(f"索引号：A-1 {label}：某值")
        assert found == {"索引号": "A-1", label: "某值"}, label
    for label in ("组配分类", "体裁分类"):
        assert policy(f"{label}：行政许可").topic is None, label


def test_how_a_label_and_its_value_are_set() -> None:
    for text in ("索引号：A-1", "索引号:A-1", "索引号 ：A-1", "索引号　：A-1", "【索引号】A-1", "[索引号]A-1", "[索引号]\nA-1", "【索引号】\nA-1",
                 "索 引 号：A-1", "索　引　号：A-1", "索引号\nA-1", "索引号：\nA-1", "索引号\n：A-1", "索引号\n:A-1", "【索引号】【A-1】",
                 "[索引号][A-1]", "索引号： A-1", "索引号：　A-1　", "索引号\n A-1 "):  # fmt: skip
        assert fields(text) == {"索引号": "A-1"}, text
    for text in ("索引号：A-1 | 名称：甲", "索引号：A-1　名称：甲", "索引号 A-1 名称 甲", "索引号　A-1　名称　甲", "【索引号】A-1【名称】甲",
                 "索引号\nA-1\n名称\n甲"):  # fmt: skip
        assert fields(text) == {"索引号": "A-1", "名称": "甲"}, text
    assert table("索引号", "A-1", "名称", "甲") == {"索引号": "A-1", "名称": "甲"}
    assert table("索引号：", "A-1\n名称：", "甲") == {"索引号": "A-1", "名称": "甲"}


def test_a_field_that_is_empty_on_the_page() -> None:
    assert fields("索引号\n文号\n示卫办〔2024〕3号") == {"索引号": "", "文号": "示卫办〔2024〕3号"}
    assert fields("索引号：\n文号：示卫办〔2024〕3号") == {"索引号": "", "文号": "示卫办〔2024〕3号"}
    assert fields("主题词\n近日，我市开展义诊。") == {"主题词": ""}
    assert fields("有效性") == {"有效性": ""}
    for empty in ("-", "—", "/", " - ", "--", "- -"):
        assert policy(f"有效性：{empty}\n时效性：有效").validity == "有效", empty


def test_words_that_only_look_like_labels() -> None:
    assert fields("分类 管理是今年的重点") == {}
    assert fields("垃圾分类 从我做起\n卫生") == {}
    assert fields("常见问题 分类\n疫苗接种") == {}
    assert fields("索引号：A-1 名称：垃圾分类 从我做起")["名称"] == "垃圾分类 从我做起"
    assert fields("名称：《分类 与代码》") == {"名称": "《分类 与代码》"}
    assert fields("名称：“分类 投放”倡议书") == {"名称": "“分类 投放”倡议书"}


def test_lines_and_values_of_documents_are_short() -> None:
    told = "索引号：A-1　名称：义诊　内容概述：" + "会议听取了工作汇报。" * 40
    assert fields(told[:399]) == {"索引号": "A-1", "名称": "义诊"}
    assert fields(told[:400]) == {}
    assert field_table([Line("索引号：A-1\t" + "甲" * 500, kind="table")]) == {"索引号": "A-1"}
    for length, value in ((99, "甲" * 99), (100, None)):
        assert fields("名称：" + "甲" * length).get("名称") == value, length


def test_what_is_said_twice_is_read_once_and_dates_are_days() -> None:
    assert policy("文号：示卫办〔2024〕3号\n发文字号：示卫办〔2024〕9号").document_number == "示卫办〔2024〕3号"
    assert policy("成文日期：2024年4月6日 10:20").written_on == "2024-04-06"
    assert policy("生效日期：2024年5月1日").effective_on == "2024-05-01"
    assert policy("有效性：-").validity is policy("成文日期：-").written_on is None
    assert policy("实施日期：另行公布").effective_on is None
    assert policy("文号：示卫办[2024]3号").document_number == "示卫办〔2024〕3号"
    assert policy("文号：（无）").document_number == "（无）"


def test_a_number_in_the_title_or_on_a_short_line() -> None:
    number = "示卫规〔2024〕12号"
    assert read_policy({}, number) == read_policy({}, None, [number]) == Policy(document_number=number)
    assert read_policy({}, None, ["关于印发示例市基层医疗卫生机构的通知，示卫办〔2024〕3号"]) == Policy(
        document_number="示卫办〔2024〕3号"
    )
    assert read_policy({}, None, ["关于印发示例市各基层医疗卫生机构的通知，示卫办〔2024〕3号"]) is None
    assert read_policy({"索引号": "A-1"}) == Policy(index_number="A-1")
    assert read_policy({"主题词": "卫生"}, "义诊") is None


def test_the_forms_of_a_number() -> None:
    for printed in ("示卫发〔2024〕3号", "示卫发[2024]3号", "示卫发【2024】3号", "示卫发(2024)3号", "示卫发（2024）3号", "示卫发﹝2024﹞3号",
                    "示卫发 〔 2024 〕 第003号"):  # fmt: skip
        assert document_number(f"（{printed}）") == "示卫发〔2024〕3号", printed
    assert document_number("示卫监〔1998〕27号") == "示卫监〔1998〕27号"
    assert document_number("〔2024〕3号") is document_number("示卫发〔3024〕3号") is None


def test_the_number_of_an_announcement() -> None:
    for line in ("2026年第5号", "（2026年第5号）", "公告2026年第5号", "公告（2026 年 第 5 号）"):
        assert read_policy({}, None, [line]) == Policy(document_number="2026年第5号"), line
    for line in ("见2026年第5号文件", "会刊2026年第5号", "2026年第12345号", "第5号"):
        assert read_policy({}, None, [line]) is None, line


def test_a_document_is_signed_with_its_day() -> None:
    number = "示卫规〔2024〕12号"
    for last, day in (
        (["示例市卫生健康局", "2024年4月6日"], "2024-04-06"),
        (["2024年4月6日", "（此件公开发布）"], "2024-04-06"),
        (["二〇二四年四月六日"], "2024-04-06"),
        (["本办法自2024年4月6日起施行。"], None),
        (["示例市卫生健康局 2024年4月6日"], None),
    ):
        assert read_policy({}, number, [], last) == Policy(document_number=number, written_on=day), last
    assert read_policy({"成文日期": "2024-04-01"}, number, [], ["2024年4月6日"]).written_on == "2024-04-01"
    assert read_policy({"索引号": "A-1"}, None, [], ["2024年4月6日"]).written_on is None


def test_a_document_says_itself_from_which_day_it_holds() -> None:
    number = "示卫办〔2024〕3号"

    def held(*text: str, **fields: str) -> str | None:
        policy = read_policy(fields, number, text=text)
        return policy and policy.effective_on

    for row in IN_FORCE:
        assert held(f"本办法自2024年7月1日起{row.form}，有效期五年。") == "2024-07-01", row
    assert held("自2023年7月1日起施行的办法废止。", "本办法自2024年7月1日起施行。") == "2024-07-01"
    assert held("现予公布，自2024年7月1日起正式施行。") == "2024-07-01"
    assert held("本办法自发布之日起施行。") is None
    assert held("2024年7月1日，本办法起草完毕，起施行作用。") is None
    assert held("本办法自2024年7月1日起施行。", 施行日期="2024-08-01") == "2024-08-01"
    assert read_policy({}, "义诊", text=["本办法自2024年7月1日起施行。"]) is None
