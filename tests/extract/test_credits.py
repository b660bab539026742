"""Credit lines and interviews; all names are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.evidence import Evidence
from crawler.extract.bylines import is_byline, parse
from crawler.extract.credit_places import credits_inside
from crawler.extract.credits import Head, add_credits
from crawler.extract.interview import read_interview
from crawler.extract.lines import Line
from crawler.items import Article, Block
from crawler.text.fold import folded


@pytest.mark.parametrize(
    ("text", "bylines"),
    [
        *(
            (f"记者 方若琳 {wrote} 彭一帆 {took}", [("reporter", "方若琳", None), ("photographer", "彭一帆", None)])
            for wrote, took in (("采写", "摄影"), ("采写", "摄"), ("文", "图"), ("撰文", "摄影"), ("文字", "图片"))
        ),
        ("记者 方若琳/摄影 彭一帆", [("reporter", "方若琳", None), ("photographer", "彭一帆", None)]),
        ("采写：方若琳　通讯员：彭一帆", [("reporter", "方若琳", None), ("correspondent", "彭一帆", None)]),
        ("示例日报记者沈晓棠 通讯员陆文舟", [("reporter", "沈晓棠", "示例日报"), ("correspondent", "陆文舟", None)]),
        ("（责任编辑：李 明）", [("duty_editor", "李明", None)]),
        (
            "编辑:孟书瑶 校对:高云舟 审核:林亦然",
            [("editor", "孟书瑶", None), ("proofreader", "高云舟", None), ("reviewer", "林亦然", None)],
        ),
        ("文/示例派记者程子墨", [("reporter", "程子墨", "示例派")]),
        ("程子墨 文 沈晓棠 摄", [("author", "程子墨", None), ("photographer", "沈晓棠", None)]),
        ("作者：示例市疾控中心", [("author", None, "示例市疾控中心")]),
        (
            "采写：方若琳  示例市卫生健康局：彭一帆",
            [("reporter", "方若琳", None), ("correspondent", "彭一帆", "示例市卫生健康局")],
        ),
        # nothing but its place tells a name
        ("记者 冰轮 摄像 水门", [("reporter", "冰轮", None), ("photographer", "水门", None)]),
        ("记者 冰轮", []),
        ("摄影：程子墨 记者沈晓棠", [("photographer", "程子墨", None), ("reporter", "沈晓棠", None)]),
        ("摄影：记者程子墨 记者沈晓棠", [("photographer", "程子墨", None), ("photographer", "沈晓棠", None)]),
        ("记者 冰轮 从医院走来 摄像 水门", []),
        ("上锁的井旁立起了说明牌。苇间 摄", [("photographer", "苇间", None)]),
        ("（记者海若云、宋亦谦）", [("reporter", "海若云", None), ("reporter", "宋亦谦", None)]),
        ("（厉平 科长、裴裴）", [("author", "厉平", None), ("author", "裴裴", None)]),
        (
            "（通讯员：乐正楠 宣传干事、燕小乙 产科主任）",
            [("correspondent", "乐正楠", None), ("correspondent", "燕小乙", None)],
        ),
        (
            "文/李明远 示例市人民医院 图/王小川",
            [("author", "李明远", None), ("author", None, "示例市人民医院"), ("photographer", "王小川", None)],
        ),
        ("〔記者簡于庭／台北報導〕", [("reporter", "簡于庭", None)]),
        ("記者冰輪／台北報導 2024-05-06", [("reporter", "冰輪", None)]),
        ("記者冰輪 2024-05-06", []),
        # a deed behind a label's names is theirs, and a label behind an empty one tells whose deed it is
        ("记者：李明远/文 王小川/摄", [("reporter", "李明远", None), ("photographer", "王小川", None)]),
        ("记者：李明远 摄影报道", [("reporter", "李明远", None), ("photographer", "李明远", None)]),
        ("编辑：李明远 供稿", [("editor", "李明远", None)]),
        ("（记者 李明远 图/示例医院提供）", [("reporter", "李明远", None), ("photographer", None, "示例医院")]),
        ("图/南方日报记者：李明远", [("photographer", "李明远", "南方日报")]),
        ("文/南方日报记者：李明远", [("reporter", "李明远", "南方日报")]),
        ("记者 李明远 图片由示例医院提供", [("reporter", "李明远", None)]),
        ("监审：李明远 审稿专家：王小川", [("reviewer", "李明远", None), ("reviewer", "王小川", None)]),
        ("科普作者：李明远", [("author", "李明远", None)]),
        # one sign is a label before a mark
        ("编 | 冰轮", [("editor", "冰轮", None)]),
        ("校：冰轮", [("proofreader", "冰轮", None)]),
        ("审 | 冰轮", [("reviewer", "冰轮", None)]),
        # where somebody works stands in brackets behind the name
        ("文 | 冰轮（示例儿科）", [("author", "冰轮", "示例儿科")]),
        ("文 | 示例医院（示例儿科）", [("author", None, "示例医院"), ("author", None, "示例儿科")]),
        ("文 | 程子墨（示例日报）", [("author", "程子墨", None)]),
        ("发表于 2023-5-6 10:12 | 只看该作者 | 倒序浏览", []),
        ("2024-08-19 10:32 发布于：云岭省", []),
        ("新华网长沙6月28日电（记者沈晓棠）", [("reporter", "沈晓棠", "新华网")]),
        ("责任编辑：admin", []),
        ("编辑：", []),
        ("记者从市卫生健康局获悉，今年将新建三家医院。", []),
    ],
)
def test_bylines(text: str, bylines: list[tuple]) -> None:
    credited = ((b["role"], b["name"], b["org"]) for b in parse(text)["bylines"])
    assert sorted(credited, key=str) == sorted(bylines, key=str)


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("示例医院一角（资料图）", "示例医院一角", "资料图"),
        ("医生为居民诊脉。示例日报记者程子墨 摄", "医生为居民诊脉。", "示例日报记者程子墨 摄"),
        ("活动现场。", None, None),
        ("如今的示例水厂（程子墨摄）", "如今的示例水厂", "程子墨摄"),
        ("示例医院（程子墨 摄）", "示例医院", "程子墨 摄"),
        ("图二：入院三步走（制图：程子墨）", "图二：入院三步走", "制图：程子墨"),
        ("叮咬后的皮肤 绘图：程子墨", "叮咬后的皮肤", "绘图：程子墨"),
        ("市民在医院候诊 受访单位供图", "市民在医院候诊", "受访单位供图"),
    ],
)
def test_captions(text: str, caption: str | None, credit: str | None) -> None:
    parsed = parse(text)
    assert (parsed["caption"], parsed["credit"]) == (caption, credit)


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("来源：示例晚报　第 1/3 页", "示例晚报"),
        ("来源：示例晚报 第2页", "示例晚报"),
        ("来源：“示例发布”", "示例发布"),
        ("凡注明“来源：示例时报”的作品，转载须注明出处", None),
        ('凡注明"来源：示例时报"的作品，转载须注明出处', None),
    ],
)
def test_a_source_ends_before_its_page_and_is_none_in_a_demand(line: str, source: str | None) -> None:
    assert parse(line)["source"] == source


@pytest.mark.parametrize(
    ("text", "credits"),
    [
        ("来源：示例日报", True),
        ("示例日报记者沈晓棠 通讯员陆文舟", True),
        ("编辑：孟书瑶", True),
        ("记者在现场看到，居民正在排队体检。", False),
        ("下一步，示例市将继续完善服务机制", False),
        ("中国记者节当天，李明来到医院", False),
    ],
)
def test_lines_that_only_credit(text: str, credits: bool) -> None:
    assert is_byline(text) is credits


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("【清江日报记者 李明远】", "李明远"),
        ("本报讯 记者李明远报道：", "李明远"),
        ("清江日报讯 记者李明远、王思齐报道：", "李明远"),
        ("本报讯 记者李明远，报道：", None),
    ],
)
def test_the_reporters_before_the_colon_of_a_lead(lead: str, name: str | None) -> None:
    told = next(credits_inside(Article(blocks=[Block("paragraph", f"{lead}投稿的患者来自七个县。")])), None)
    assert (parse(told)["bylines"][0]["name"] if told else None) == name


def test_padded_names_in_brackets_behind_the_last_sentence() -> None:
    for end in ("（文：李 明 图：王 芳）", "（文：李明远 图：王思齐）"):
        article = Article(blocks=[Block("paragraph", f"投稿的患者来自全市的七个县，最长的一封信写了六页纸。{end}")])
        assert [folded(one) for one in credits_inside(article)] == [folded(end)]
    assert (
        list(
            credits_inside(
                Article(blocks=[Block("paragraph", "投稿的患者来自全市的七个县，最长的一封信写了六页纸。（一）")])
            )
        )
        == []
    )


@given(st.text(alphabet=st.sampled_from("记者编辑来源：:（）()李明张 、/丨摄文图\n2024-01"), max_size=80))
def test_any_line_is_read(text: str) -> None:
    assert set(parse(text)) == {"published_at", "precision", "source", "bylines", "caption", "credit"}
    assert isinstance(is_byline(text), bool)


def paragraphs(*texts: str) -> list[Block]:
    return [Block("paragraph", text) for text in texts]


def test_a_narrative_interview_has_its_guest_and_quotes() -> None:
    blocks = paragraphs(
        "“基层强则全局强，我们要把资源放到群众家门口。”示例市卫生健康局局长钟以宁接受专访时说。",
        "钟以宁介绍，市里建立了“专家下沉”制度：“专家每周固定坐诊，居民提前一天就能预约。”",
        "示例市健康发展规划提出：“到明年底，签约服务覆盖率达到百分之八十五。”",
        "“三医联动”改革持续推进，“大病不出县”目标基本实现。",
    )
    interview = read_interview(blocks, title="权威访谈丨局长钟以宁：让群众就近看上病", agency="示例市卫生健康局")
    assert interview
    assert interview.series == "权威访谈"
    assert (interview.guests[0].name, interview.guests[0].post, interview.guests[0].org) == (
        "钟以宁",
        "局长",
        "示例市卫生健康局",
    )
    assert [(q.speaker, q.speaker_kind, q.verb, q.position, q.block) for q in interview.quotes] == [
        ("钟以宁", "person", "说", "before", 0),
        ("钟以宁", "person", "介绍", "after", 1),
        ("示例市健康发展规划", "document", "提出", "after", 2),
    ]


def test_a_dialogue_has_turns_and_header() -> None:
    blocks = paragraphs(
        "访谈主题：基层医疗",
        "访谈时间：2024-03-12 15:00",
        "访谈主持：林亦然",
        "主持人：各位网友大家好。",
        "高局长：大家好。",
        "很高兴和大家交流。",
        "主持人：基层能看专家号吗？",
        "高局长：可以。",
    )
    interview = read_interview(blocks, title="在线访谈：副局长高云舟谈基层医疗")
    assert interview
    assert (interview.theme, interview.held_at, interview.host) == ("基层医疗", "2024-03-12T15:00:00+08:00", "林亦然")
    assert [(t.label, t.role, t.text, t.question_of) for t in interview.turns] == [
        ("主持人", "host", "各位网友大家好。", None),
        ("高局长", "guest", "大家好。\n很高兴和大家交流。", 0),
        ("主持人", "host", "基层能看专家号吗？", None),
        ("高局长", "guest", "可以。", 2),
    ]


@pytest.mark.parametrize(
    "texts",
    [
        ("示例市开展“健康进社区”活动，“家门口”服务受到欢迎。", "副局长高云舟说：“我们将继续努力，把服务做得更好。”"),
        ("时间：2024年5月6日", "地点：示例市会议中心", "联系人：李明"),
        (),
    ],
)
def test_ordinary_news_is_no_interview(texts: tuple[str, ...]) -> None:
    assert read_interview(paragraphs(*texts), title="示例市开展活动") is None


def test_evidence_tells_the_line_and_the_rule_of_every_by_line() -> None:
    evidence = Evidence()
    article = Article()
    lines = [Line(text) for text in ("编辑：林晓梅 校对：林晓梅", "清远日报记者 陈思远", "编辑 林晓梅")]
    add_credits(article, lines, [], None, Head(), evidence)
    told = [(one.value.role, one.value.name, one.rule, one.place) for one in evidence.fields["bylines"].candidates]
    assert told == [
        ("editor", "林晓梅", "credits.label", "编辑：林晓梅 校对：林晓梅"),
        ("proofreader", "林晓梅", "credits.label", "编辑：林晓梅 校对：林晓梅"),
        ("reporter", "陈思远", "credits.title", "清远日报记者 陈思远"),
        ("editor", "林晓梅", "credits.title", "编辑 林晓梅"),
    ]
    assert [one.role for one in article.bylines] == ["editor", "proofreader", "reporter"]
