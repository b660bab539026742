"""Posts, names and titles, word for word, in labels and in running text; persons and places are invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview.labels import read_label
from crawler.extract.interview.persons import (
    find_people,
    is_post,
    name_at,
    read_people,
    read_person,
    split_post,
    surname_title,
)
from crawler.text.names import is_person_name

POSTS = (
    "书记 局长 主任 院长 部长 市长 县长 区长 镇长 乡长 村长 省长 厅长 处长 科长 股长 所长 会长 主席 站长 司长 署长 社长 校长 总监 总经理 经理 "
    "董事长 总裁 理事长 秘书长 组长 队长 团长 园长 行长 台长 馆长 主编 总编 总编辑 巡视员 调研员 督导员 专员 委员 成员 常委 发言人 代表 联络员 "
    "院士 教授 讲师 研究员 副研究员 主任医师 主治医师 主治医生 医师 医生 大夫 护士长 护士 护师 药师 技师 专家 顾问 负责人 工程师 会计师 统计师 "
    "经济师 律师 博士 学者 创始人 带头人 首席执行官 董事 监事 志愿者 村医 参事 政委 干事 馆员 首席专家 "
    "党组书记 党委书记 党总支书记 党支部书记 党工委书记 机关书记 直属书记 第一书记 常务副主任 副主任 原主任 前主任 名誉院长 执行院长 新闻发言人 纪委书记 "
    "总工程师 正主任 代理主任 兼主任 专职副主任 特聘教授 资深专家 一级调研员 二级调研员 三级调研员 四级调研员 正处级调研员 副厅级巡视员 正科级督导员 主管护师"
)
EXPERTS = "院士 教授 研究员 医师 主任医师 医生 大夫 学者 博士 律师 护士 护士长 护师 药师 技师 讲师"
ORGANS = (
    "局 委 会 办 厅 院 中心 部 科 处 室 所 站 校 队 组 府 社 团 司 大 协 盟 系 国 省 市 县 区 镇 乡 村 街 街道 公司 大学 班 行 馆 台 网 报 管理 医学 卫生 学科 "
    "专业 系统 疾控 项目"
)
CALLED = "女士 先生 阿姨 大爷 大妈 大叔 大姐 大哥 大嫂 奶奶 爷爷 婆婆 同学 小姐 师傅 某某 某"
NO_NAMES = (
    "时段 时限 成本 全文 经费 何地 路径 黄金 金句 万一 国外 全县 终于 常年 门诊 师资 家医 马铃薯 黄芪 黄豆 黄连 白术 白菜 牛肉 鱼肉 金银花 鱼腥草 水痘 水质 "
    "麻疹 关节 花生 花粉 包子 花式 古法 全额 查案 曲目 高压 毛线 利率 元件 车型 鱼类 容量 林汐说 林汐称 林汐讲 林汐谈 林汐道 林汐表 "
    "查电话 查邮箱 查网址 查地点 查机构 查部门 查对象 查条件 查材料 查流程 查依据 高标准 查内容 严要求 查措施 查原因 查症状 查时间 查人员 查建议 查问题 "
    "新址 原址 时间 高血压 门 于院长 王李小明 大家"
)
FOLLOWING = (
    "一行 在 就 接受 接着 表示 介绍 说 谈 指出 强调 认为 坦言 告诉 透露 称 回应 回答 提出 提到 对 向 也 还 则 又 率 带 主持 做客 作 来到 到 出席 参加 前往 "
    "深入 等 及 与 和 为 笑 感慨 解释 补充 呼吁 建议 提醒 分析 总结 同志 院士 教授 先生 女士 的 是 曾 正 将 把 从 以 用 如是 直言 回忆 看来 看 多次 感 道 "
    "深有 自豪 十分 非常 通过 进行 给 被 随 今天 当天 近日 日前 现场 详细 代表 亲自 已 清楚 希望 要求 宣布 认真 特别 最 常 总 无奈 欣慰 激动 高兴 反复 脱口 "
    "摇 点 打 举 拿 指 算 边 一边 一直 一语 举例 话 首先 再次 明确 这样 回顾 展望 期待 坚信 相信"
)
LEADING = "来了 我们的 这位是 让 请 由 被 向 与 面对 邀请 采访 采访到的是 专访 走进 记者 据 在 和 对话 例如 听 听取 近日 日前 今天 当天 其中 今年 本月 1日 此时 下午3时30分 早上8点"


def test_posts_with_the_organ_before_them() -> None:
    for post in POSTS.split():
        assert split_post(f"示例中心{post}") == ("示例中心", post), post
        assert is_post(f"示例中心{post}"), post
    assert split_post("示例中心主任、党组书记") == ("示例中心", "主任、党组书记")
    assert split_post("示例中心主任，党组书记") == ("示例中心", "主任，党组书记")
    assert split_post("示例中心主任,党组书记") == ("示例中心", "主任,党组书记")
    assert split_post("局长") == (None, "局长")
    assert split_post("台柱子") == (None, "台柱子")
    assert split_post(None) == split_post("") == (None, None)


def test_titles_of_experts_and_of_citizens() -> None:
    for title in EXPERTS.split():
        label = read_label(f"陆{title}")
        assert label, title
        assert (label.role, label.kind) == ("expert", "title"), title
    for title in CALLED.split():
        label = read_label(f"陆{title}")
        assert label, title
        assert (label.role, label.surname, label.title) == ("citizen", "陆", title), title
    for title in "局 处 科 总 工 老 老师 院 主席 书记 副局长 总工程师".split():
        assert surname_title(f"欧阳{title}") == ("欧阳", title), title
    for text in ("大主任", "的女士", "沈砚", "陆"):
        assert surname_title(text) is None, text


def test_what_an_organ_before_a_post_ends_in() -> None:
    for end in ORGANS.split():
        assert is_post(f"云溪市青山{end}代表"), end
    for text in (
        "基层一线医生",
        "主任、党组书记",
        "主任，书记",
        "主任,书记",
        "主任；书记",
        "主任;书记",
        "主任、你好的人",
    ):
        assert is_post(text), text
    for text in ("最可爱的人代表", "会议由主任。", "主任、书记！", "主任、书记？", "找主任、书记。", "卫生"):
        assert not is_post(text), text
    for length, told in ((60, True), (61, False)):
        assert is_post(("市卫生健康局局长、" * 7)[: length - 2] + "书记") is told, length


def test_words_that_are_no_names() -> None:
    for text in NO_NAMES.split():
        assert not is_person_name(text), text
    for text in "沈砚 宋知微 欧阳正 欧阳知微 艾尔肯·买买提 萨利姆·哈里法 萨利姆•哈里法".split():
        assert is_person_name(text), text


def test_a_person_in_any_printed_order() -> None:
    for text, name, post in (
        ("沈砚", "沈砚", None), ("沈 砚", "沈砚", None), ("沈　砚", "沈砚", None), ("沈砚（局长）", "沈砚", "局长"), ("沈砚(局长)", "沈砚", "局长"),
        ("市医院院长沈砚", "沈砚", "市医院院长"), ("市医院院长 沈砚", "沈砚", "市医院院长"), ("沈砚 市医院院长", "沈砚", "市医院院长"), ("沈砚副局长", "沈砚", "副局长"),
        ("市医保局 秦望", "秦望", "市医保局"), ("艾尔肯·买买提（主任）", "艾尔肯·买买提", "主任"), ("艾尔肯•买买提（主任）", "艾尔肯•买买提", "主任"),
        ("阿里木·买买提·艾山（主任）", "阿里木·买买提·艾山", "主任"), ("阿里木•买买提•艾山（主任）", "阿里木•买买提•艾山", "主任"),
        *((f"市医院院长沈砚{word}", "沈砚", "市医院院长") for word in "院士 教授 同志 博士 医生 先生 女士".split()),
        *((f"{post}沈砚", "沈砚", post) for post in (
            "示例ABC公司经理", "示例abc公司经理", "示例第3医院院长", "示例（高新）区医院院长", "示例(高新)区医院院长", "《健康》杂志主编", "“健康小屋”负责人",
            "局长、党组书记", "局长，党组书记", "局长,党组书记", "中国·示例公共卫生与疾病预防研究会会长", "示例-云溪医院院长", "市医院 副院长",
        )),
    ):  # fmt: skip
        assert read_person(text) == (name, post), text
    for text in (
        "大家好",
        "市医院院长您好",
        "大家（你好）",
        "大家 市医院院长",
        "沈砚 你好吗",
        "沈主任",
        "某某 秦望",
        "市医保局 大家",
        "大家副局长",
    ):
        assert read_person(text) is None, text


def test_a_list_of_persons() -> None:
    for text, wanted in {
        "市卫健委主任沈砚、副主任何澜": "沈砚@市卫健委主任 何澜@副主任",
        "市卫健委主任沈砚，副主任何澜": "沈砚@市卫健委主任 何澜@副主任",
        "市卫健委主任沈砚,副主任何澜": "沈砚@市卫健委主任 何澜@副主任",
        "市卫健委副主任沈砚、何澜": "沈砚@市卫健委副主任 何澜@市卫健委副主任",
        "市卫健委副主任沈砚和何澜": "沈砚@市卫健委副主任 何澜@市卫健委副主任",
        "市卫健委副主任沈砚与何澜": "沈砚@市卫健委副主任 何澜@市卫健委副主任",
        "市卫健委副主任沈砚及何澜": "沈砚@市卫健委副主任 何澜@市卫健委副主任",
        "沈砚  何澜": "沈砚@ 何澜@",
        "市卫健委党组书记、主任沈砚": "沈砚@市卫健委党组书记、主任",
        "市卫健委主任、大家好、沈砚": "沈砚@",
        "沈砚 市卫健委主任、书记": "沈砚@市卫健委主任、书记",
        "沈砚（局长）、何澜（副局长）": "沈砚@局长 何澜@副局长",
        "局长沈砚\n副局长何澜": "沈砚@局长 何澜@副局长",
        "局长沈砚;何澜": "沈砚@局长 何澜@",
        "局长沈砚；何澜": "沈砚@局长 何澜@",
        "　局长沈砚……": "沈砚@局长",
        " 局长沈砚。": "沈砚@局长",
        "各位专家": "",
        "大家 市卫健委主任": "",
        "大家（局长）": "",
        "市卫健委主任 沈砚 市医院院长　林以安": "沈砚@市卫健委主任 林以安@市医院院长",
        "沈砚　市卫健委主任　林以安　市医院院长": "沈砚@市卫健委主任 林以安@市医院院长",
        "市卫健委主任沈砚 市医院院长林以安": "沈砚@市卫健委主任 林以安@市医院院长",
        "市卫健委主任沈砚　市医院院长林以安　镇长宋知微": "沈砚@市卫健委主任 林以安@市医院院长 宋知微@镇长",
    }.items():
        found = " ".join(f"{one.name}@{one.post or ''}" for one in read_people(text))
        assert found == wanted, text


def test_what_may_stand_behind_a_name() -> None:
    for word in FOLLOWING.split():
        assert name_at(f"主任宋知微{word}刚", 2) == "宋知微", word
    for mark in "，。、；：！？,.;:!?（()）“”‘’ 　《》【】[]\n":
        assert name_at(f"主任宋知微{mark}刚", 2) == "宋知微", mark
        assert name_at(f"主任艾尔肯·买买提{mark}刚", 2) == "艾尔肯·买买提", mark
    assert name_at("主任宋知微", 2) == "宋知微"
    assert name_at("主任欧阳知微说", 2) == "欧阳知微"
    assert name_at("主任艾尔肯·买买提说，好", 2) == "艾尔肯·买买提"
    assert name_at("主任艾尔肯•买买提说，好", 2) == "艾尔肯•买买提"
    assert name_at("主任宋知微芒果", 2) is name_at("主任大家说", 2) is None


def test_a_name_that_may_go_on() -> None:
    assert name_at("李建正说，好。李建正表示，行。", 0) == "李建正"
    assert name_at("沈砚又说，好。", 0) == "沈砚"
    assert name_at("沈砚又说，好。沈砚表示，行。", 0) == "沈砚"
    assert name_at("沈砚说，好。沈砚说，行。", 0) == "沈砚"


def test_persons_whom_running_text_introduces() -> None:
    def found(text: str) -> list[tuple[str, str | None]]:
        return [(one.name, one.post) for one in find_people([text])]

    for words in LEADING.split():
        assert found(f"{words}云溪市医院院长沈砚。") == [("沈砚", "云溪市医院院长")], words
    for text, post in {
        "该院院长沈砚说": "院长",
        "本院院长沈砚说": "院长",
        "我院院长沈砚说": "院长",
        "这家医院院长沈砚说": "院长",
        "云溪市医院院长 沈砚说": "云溪市医院院长",
        "云溪市医院院长　沈砚说": "云溪市医院院长",
        "近日，云溪市医院院长、党委书记沈砚说": "云溪市医院院长、党委书记",
        "近日，云溪市医院院长，党委书记沈砚说": "云溪市医院院长，党委书记",
        "近日，云溪市医院院长,党委书记沈砚说": "云溪市医院院长,党委书记",
        "记者采访了云溪市医院院长、党委书记沈砚。": "云溪市医院院长、党委书记",
        "云溪市人和医院院长沈砚说": "云溪市人和医院院长",
        "示例CDC主任沈砚说": "示例CDC主任",
        "示例cdc主任沈砚说": "示例cdc主任",
        "示例第3医院院长沈砚说": "示例第3医院院长",
        "中国·示例医院院长沈砚说": "中国·示例医院院长",
        "沈砚（云溪市医院院长）说": "云溪市医院院长",
    }.items():
        assert found(text) == [("沈砚", post)], text
    assert found("院长沈砚说。市医院副院长沈砚说。何澜（市医保局局长）说。") == [
        ("沈砚", "院长"),
        ("何澜", "市医保局局长"),
    ]
    assert found("沈砚（音）说。大家（市医保局局长）说。") == []


@pytest.mark.parametrize(
    "post",
    [
        "市医院分院院长",
        "市医院分管副院长",
        "市儿童医院内分泌科副主任医师",
        "市公安局城东分局局长",
        "市医院日间手术中心主任",
        "云溪市青年志愿者协会会长",
        "老年医学科主任",
    ],
)
@pytest.mark.parametrize("before", ["", "9月30日", "近日", "今年", "上午9点", "二〇二四年五月", "三十分"])
def test_a_unit_of_time_ends_the_words_before_an_organ_only_behind_a_number(before: str, post: str) -> None:
    assert find_people([f"{before}{post}沈砚说"]) == [("沈砚", post)]
