"""What two articles are to each other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from opencc import OpenCC

from crawler.dedupe.compare import compare
from crawler.dedupe.precedence import precedes
from crawler.dedupe.relationship import relationship
from crawler.dedupe.sketch import sketch
from crawler.dedupe.text import Text
from crawler.dedupe.words import words

TITLE = "示例市召开基层卫生工作会议"
BODY = """近日，示例市卫生健康局召开基层卫生工作会议，总结上半年工作，研究部署下一阶段重点任务。
会议强调，各单位要压实责任，完善台账，把群众反映的突出问题一项一项解决好。
上半年，全市新建村卫生站15间，家庭医生签约服务覆盖居民3.5万人，随访慢性病患者620人次。
会议要求，要加强基层人才培养，落实岗位补贴，让医务人员留得住、用得好、有发展。
下一步，全市将继续推进医共体建设，把优质服务送到居民家门口，努力提升群众满意度。"""
LINES = BODY.split("\n")
NOTICE = """各区卫生健康局，市直各医疗卫生单位：
经研究决定，任命王建国同志为示例市疾病预防控制中心副主任，试用期一年，任职时间从发文之日起计算。
特此通知，请按照干部管理权限办理有关手续，做好工作交接，确保各项业务平稳有序开展。
示例市卫生健康局
2023年5月6日"""


def text(body: str = BODY, title: str = TITLE, id: str = "b", **changes: str | None) -> Text:
    return Text(id, title, body, **({"published_at": "2023-05-08", "url": "http://news.example.cn/1.html"} | changes))  # type: ignore[arg-type]


ORIGINAL = text(id="a", published_at="2023-05-06", url="http://wjj.example.gov.cn/1.html")


@pytest.mark.parametrize(
    "body",
    [
        OpenCC("s2t").convert(BODY),
        OpenCC("s2tw").convert(BODY),
        OpenCC("s2hk").convert(BODY),
        BODY.translate(str.maketrans("，。、", ",. ")),
        "\n\n".join(f"\u3000\u3000{line}" for line in LINES),
        " ".join(BODY),
        BODY.translate({ord(str(digit)): chr(0xFF10 + digit) for digit in range(10)}),
        f"来源：示例日报　发布时间：2023-05-08 09:12　浏览次数：120\n{BODY}\n（责任编辑：张三）",
        f"您当前的位置：首页 > 新闻\n2023-05-08 09:12:00\n{BODY}\n上一篇：没有了\n扫一扫在手机打开当前页",
        f"示例日报讯（记者张三 通讯员李四）{BODY}（来源：示例发布）",
        f"本報訊 （記者 張三）{BODY}\n編輯：李四",
    ],
)
def test_the_same_words_are_the_same_article(body: str) -> None:
    assert relationship(ORIGINAL, text(body)) == ("same_as", "words", 1.0)


@pytest.mark.parametrize(
    "body",
    [
        "\n".join(LINES[:2] + LINES[3:]),
        "\n".join(LINES[1:4]),
        "\n".join([LINES[0], LINES[2], LINES[4]]),
        BODY[: len(BODY) * 2 // 3] + "……",
        BODY[30:],
        f"健康快讯\n{BODY}\n下载客户端看更多",
        f"导读：一图看懂\n{LINES[2]}\n{LINES[3]}\n{LINES[4]}",
        BODY.replace("会议强调，", "……会议强调，").replace(LINES[3] + "\n", ""),
        "\n".join([LINES[0], LINES[1].replace("。", "。专家点评：做法值得借鉴。"), *LINES[2:]]),
    ],
)
def test_cuts_and_additions_make_a_reprint(body: str) -> None:
    found = relationship(ORIGINAL, text(body))
    assert found
    assert found.type == "reprint_of"
    assert precedes(ORIGINAL, text(body), found.type)


def test_half_is_a_copy_under_its_headline_where_a_paper_put_its_own_in_the_place_of_what_it_cut() -> None:
    own = "荐稿语：他在那里插过队，文中那棵老核桃树如今还在，读来如见故人，特此推荐给各位读者，也愿大家常回去看看。"
    body = "\n".join([LINES[0], LINES[1], own, LINES[4]])
    halved = "\n".join(
        [
            LINES[0],
            LINES[1],
            *["这一段写得长，说的是从前的事，如今的人多半没有听过，记下来给后来的人看。"] * 3,
            LINES[2],
            LINES[3],
            LINES[4],
        ]
    )
    found = relationship(text(halved, id="a"), text(body))
    assert found
    assert found.type == "reprint_of"
    other = relationship(text(halved, id="a"), text(body, title="一棵老核桃树"))
    assert not other or other.type == "related"


def test_what_another_agency_puts_right_is_its_own() -> None:
    card = "准妈妈您好：我们为您安排了专人管理医生，有头痛、眼花、胎动减少的，不论白天黑夜都可来电。\n管理医生电话：{}\n请按预约时间产检，三十六周前确定分娩医院。凭本卡产检免排队。"
    one = text(card.format("0594-2292786"), "孕妇专人管理告知卡", id="a", agency="清江县卫生健康局")
    for mark, agency, found in (
        ("勘误", "绿水市中心血站", "related"),
        ("勘误", None, "related"),
        ("勘误", "清江县卫生健康局", "revision_of"),
        ("致歉与更正", "清江县卫生健康局", "revision_of"),
        ("更正及道歉", "清江县卫生健康局", "revision_of"),
    ):
        host = "wjj.example.cn" if agency is None else "news.example.cn"
        marked = text(
            card.format("0598-2577230"), f"【{mark}】孕妇专人管理告知卡", agency=agency, url=f"http://{host}/2.html"
        )
        told = relationship(one, marked)
        assert told
        assert told.type == found, (mark, agency)


CHANGED = {
    "a number": ("15间", "16间"),
    "a digit more": ("15间", "155间"),
    "a digit less": ("620人次", "62人次"),
    "a repeated digit": ("15间", "115间"),
    "a decimal point": ("3.5万", "35万"),
    "a Chinese numeral": ("上半年工作", "第二季度工作"),
    "a place": ("示例市卫生健康局召开", "样板市卫生健康局召开"),
    "a word": ("落实岗位补贴", "提高岗位补贴"),
    "a word more at the end of a clause": ("620人次", "620人次以上"),
    "a word more at the very end": ("群众满意度", "群众满意度和获得感"),
    "a word more": ("压实责任", "逐级压实责任"),
}


@pytest.mark.parametrize("name", CHANGED)
def test_what_differs_within_a_sentence_is_only_related(name: str) -> None:
    found = relationship(ORIGINAL, text(BODY.replace(*CHANGED[name])))
    assert found
    assert (found.type, found.reason) == ("related", "edits")


@pytest.mark.parametrize("name", sorted(CHANGED.keys() - {"a place"}))
@pytest.mark.parametrize(
    "same", [{"published_at": "2023-05-06T18:00:00+08:00"}, {"document_number": "示卫函〔2023〕12号"}]
)
def test_title_and_day_or_title_and_number_make_a_revision(name: str, same: dict[str, str]) -> None:
    original = text(id="a", published_at="2023-05-06", document_number=same.get("document_number"))
    found = relationship(original, text(BODY.replace(*CHANGED[name]), **same))
    assert found
    assert found.type == "revision_of"


@pytest.mark.parametrize(
    "mark",
    "【更正】{} 【勘误】{} {}（订正） {}（更正版） {}（重发，以本件为准） 关于更正《{}》的说明 关于《{}》的勘误"
    " 关于更正《{}》部分内容的公告 更正启事：{} 《{}》补充通知 关于《{}》的补正说明".split(),
)
def test_a_mark_of_correction_makes_a_revision_on_another_day(mark: str) -> None:
    later = text(BODY.replace("15间", "16间"), title=mark.format(TITLE), published_at="2023-05-20")
    found = relationship(ORIGINAL, later)
    assert found == ("revision_of", "correction", found.share if found else 0)
    assert precedes(ORIGINAL, later, "revision_of")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("王建国", "李淑珍"),
        ("王建国", "王志强"),
        ("示例市疾病", "样板市疾病"),
        ("疾病预防控制中心", "中心血站"),
        ("王建国同志为示例市疾病预防控制中心", "李淑珍同志为示例县儿童医院"),
    ],
)
def test_notices_about_others_are_not_revisions_even_on_one_day(old: str, new: str) -> None:
    notices = [text(body, title="关于干部任职的通知") for body in (NOTICE, NOTICE.replace(old, new))]
    found = relationship(*notices)
    assert found
    assert found.type == "related"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2023年5月6日", "2023年5月16日"),
        ("2023年5月6日", "二〇二三年六月七日"),
        ("试用期一年", "试用期两年"),
        ("王建国", "李淑珍"),
        ("副主任", "主任"),
        ("开展。", "开展完毕。"),
        ("单位：", "单位、高校："),
        ("5月6日", "5月6日晚"),
        ("各区", "全省各区"),
    ],
)
def test_notices_of_one_form_are_only_related(old: str, new: str) -> None:
    one, other = (
        text(NOTICE, "关于任职的通知"),
        text(NOTICE.replace(old, new), "关于任职的通知", published_at="2023-06-08"),
    )
    for found in (relationship(one, other), relationship(other, one)):
        assert found
        assert found.type == "related"


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("第3批名单公示", "第4批名单公示", False),
        ("第三批名单公示", "第四批名单公示", False),
        ("第3批名单公示", "名单公示（第3批）", True),
        (TITLE, "新建卫生站15间！示例市部署基层工作", True),
        ("全市新建村卫生站15间", "一文读懂3.5万人的签约服务", True),
        ("示例市新建村卫生站15间，签约服务覆盖3.5万人", "示例市新建村卫生站1", True),
        ("示例市疾控中心第15期疫苗接种门诊一览", "示例市疾控中心第16期疫苗接种门诊一览", False),
    ],
)
def test_equal_texts_under_titles_whose_numbers_differ_stay_apart(one: str, other: str, *, agree: bool) -> None:
    found = relationship(text(title=one), text(title=other))
    assert found
    assert (found.type == "same_as") is agree


def test_other_cities_bulletins_of_one_day_stay_apart() -> None:
    one, other = text(city="甲市"), text(BODY.replace("15间", "16间"), city="乙市", published_at="2023-05-08")
    found = relationship(one, other)
    assert found
    assert found.type == "related"


def test_short_texts_are_the_same_only_word_for_word() -> None:
    long_title = "示例市卫生健康局关于印发基层卫生工作要点的通知（示卫发〔2023〕5号）第一号文件"
    assert relationship(text("详见附件。", long_title), text("详见附件", long_title))
    assert relationship(text("详见附件。", long_title), text("详见附件一", long_title)) is None
    assert relationship(text("详见附件。", "通知"), text("详见附件。", "通知")) is None
    assert (
        relationship(
            ORIGINAL, text("完全是另一回事的一段话，与会议没有任何关系，只是同样在这里发表而已，仅此而已，没有别的。")
        )
        is None
    )


def test_the_named_source_is_the_original_even_if_it_is_later() -> None:
    paper = text(id="p", source="示例日报", published_at="2023-05-09")
    bureau = text("\n".join(LINES[:4]), agency="示例市卫生健康局", source="示例日报", published_at="2023-05-08")
    assert precedes(paper, bureau, "reprint_of")
    assert not precedes(bureau, paper, "reprint_of")


def test_of_one_day_the_fuller_text_is_the_original() -> None:
    excerpt = text("\n".join(LINES[:3]))
    whole = text(id="w")
    assert precedes(whole, excerpt, "reprint_of")
    assert not precedes(excerpt, whole, "reprint_of")


BITS = st.lists(st.sampled_from([*LINES, "新增3例。", "新增13例。", "一、", "", "A2", *NOTICE.split("\n")]), max_size=8)


@settings(deadline=None)
@given(BITS, BITS)
def test_comparing_is_symmetric_and_bounded(one: list[str], other: list[str]) -> None:
    left, right = words("\n".join(one)), words("\n".join(other))
    there, back = compare(left, right), compare(right, left)
    assert bool(there.edits) == bool(back.edits)
    assert 0 <= there.share <= 1
    assert compare(left, left).edits == []


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_has_a_sketch(raw: str) -> None:
    found = sketch(words(raw).text)
    assert 1 <= len(found) <= 25
    assert all(0 <= key < 1 << 48 for key in found)


def test_a_sketch_is_the_same_on_every_machine() -> None:
    assert sketch(words(BODY).text)[:2] == [90250372971866, 118724001376124]


AT_LENGTH = "\n".join(
    f"第{name}户的老人说，{what}，医生坐下来听完，把要吃的药一样一样写在纸上。"
    for name, what in zip(
        "一二三四五六七八九", "腰疼 眼花 睡不好 腿肿 咳嗽 手抖 头晕 胃口差 膝盖凉".split(), strict=True
    )
)
SENT = "\n报名请按要求到东村卫生站，咨询电话6880123，须携带本人证件，逾期未到的不予安排，其他事项依通知执行。"


@pytest.mark.parametrize(
    ("told", "kin"), [(AT_LENGTH, "revision_of"), ("\n".join(AT_LENGTH.split("\n")[:5]), "related")]
)
def test_what_is_told_at_length_is_put_right_in_one_place(told: str, kin: str) -> None:
    """Even if it may be a form by its small words, and whatever the passage says."""
    body = told + SENT
    found = relationship(text(body, id="a", published_at="2023-05-08"), text(body.replace("东村", "西村")))
    assert found
    assert found.type == kin


def test_under_one_headline_a_few_sentences_and_no_edit_make_a_copy() -> None:
    lines = AT_LENGTH.split("\n")
    cut = "\n".join([*lines[::4], *["读者来信说起从前的事，盼着多登一些这样的稿子，也寄来了旧照片。"] * 4])
    found = relationship(text(AT_LENGTH, id="a"), text(cut))
    assert found
    assert found.type == "reprint_of"
    assert found.share < 0.5
    other = relationship(text(AT_LENGTH, id="a"), text(cut, title="一棵老核桃树"))
    assert other is None or other.type == "related"
