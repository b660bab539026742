"""What a form leaves open makes another case; what is put right within days is a correction."""

from __future__ import annotations

from typing import Any

import pytest

from crawler.dedupe.compare import Edit, compare
from crawler.dedupe.forms import has_rows, identifies
from crawler.dedupe.precedence import precedes
from crawler.dedupe.relationship import relationship
from crawler.dedupe.text import Text

PENALTY = (
    "经查，张建国在红旗镇圩街开设诊所为他人看牙并收取费用，未能出示《医疗机构执业许可证》。\n"
    "依照有关法律，决定给予罚款人民币5200元的行政处罚，限收到本决定书之日起十五日内缴至指定银行，逾期加处罚款。\n"
    "如不服本决定，可在六十日内申请复议，或者在六个月内向人民法院起诉，期间不停止执行。"
)
TABLE = "全县设有预防接种门诊的单位如下，接种时间以各单位当日安排为准，请提前预约。\n" + "\n".join(
    f"{at} 清江{'甲乙丙丁戊己庚辛壬癸'[at]}镇卫生院 解放路{at * 7}号 0751-88{at}12" for at in range(9)
)
NEWS = (
    "清江市的义诊队昨天来到红旗镇，二十名大夫为老人量血压、测血糖。\n居民王大爷说，在家门口就能看上专家，真是方便。\n"
    "据统计，义诊队今年已走过三十六个村，送出药品5200盒，下个月还要去山里的学校。\n带队的院长介绍，义诊会一直办下去。"
)


def text(body: str = PENALTY, title: str = "行政处罚决定书", **told: Any) -> Text:
    given = {"id": "a", "published_at": "2023-05-06", "agency": "清江县卫生健康局", "url": "http://a.cn/1.html"}
    return Text(**(given | {"title": title, "body": body} | told))


def kind(one: Text, other: Text) -> str | None:
    found, back = relationship(one, other), relationship(other, one)
    assert (found and found[:2]) == (back and back[:2])
    return found.type if found else None


@pytest.mark.parametrize(
    ("old", "new"),
    [("张建国", "李淑珍"), ("红旗", "桐坪"), ("5200", "5300"), ("圩街", "新街"), ("5200元", "5200元及没收药品3箱")],
)
def test_what_a_form_leaves_open_is_another_case(old: str, new: str) -> None:
    assert kind(text(), text(PENALTY.replace(old, new))) == "related"


def test_another_cell_of_a_row_is_another_case() -> None:
    body = (
        "场所|采样日期|采样人|余氯|菌落总数|判定\n康禾泳池|6月24日|林以安|合格|6886|见备注\n"
        "备注：菌落总数超过限值的，责令停池换水，复检合格后方可开放。游客下池前请先淋浴、过浸脚池。"
    )
    one = text(body, "红旗镇游泳场所水质抽检")
    for new in ("2438|", "合格|"):
        assert kind(one, text(body.replace("6886|", new), one.title)) == "related"
    marked = text(body.replace("6886", "2438"), f"【更正】{one.title}", published_at="2023-05-07")
    assert kind(one, marked) == "revision_of"
    in_words = "\n".join([*NEWS.split("\n")] * 2 + ["组|人数|药品\n一|20|5200"])
    assert not has_rows(in_words), "a small table in a running text makes no form of it"


@pytest.mark.parametrize("title", "遗失声明  认领启事  疫苗调拨告知  致捐献者林以安的一封信".split("  "))
def test_a_form_may_be_told_by_its_title_alone(title: str) -> None:
    body = (
        "清江康禾诊所不慎将医疗机构执业许可证副本遗失，登记号76691286，发证日期2022年5月4日，登报人林以安，声明作废。"
    )
    other = body.replace("76691286", "36467568")
    assert kind(text(body, title), text(other, title)) == "related"
    assert kind(text(body, title), text(other, f"{title}（更正）")) == "revision_of"


def test_one_figure_of_a_running_text_is_put_right() -> None:
    assert kind(text(NEWS, "义诊队来到红旗镇"), text(NEWS.replace("5200", "5300"), "义诊队来到红旗镇")) == "revision_of"


def test_another_telephone_or_address_is_another_case() -> None:
    body = f"{NEWS}\n义诊地点在红旗镇老街7号，有意者请致电0751-8812345。"
    for new in (("8812345", "8898761"), ("红旗镇老街7号", "桐坪镇新街12号")):
        assert kind(text(body, "义诊队下乡"), text(body.replace(*new), "义诊队下乡")) == "related"


def test_a_line_with_a_telephone_is_no_credit() -> None:
    for line in ("（审核：林以安；热线：{}）", "审核：林以安 电话：{}"):
        both = [f"{NEWS}\n{line.format(number)}" for number in ("0751-8812345", "0751-8898761")]
        assert kind(*(text(body, "义诊队下乡") for body in both)) == "related"


def test_figures_here_and_there_are_those_of_another_case() -> None:
    few = NEWS.replace("5200", "5300").replace("二十名", "三十名")
    assert kind(text(NEWS, "义诊队下乡"), text(few, "义诊队下乡")) == "revision_of"
    for more in (few.replace("三十六个", "四十六个"), f"{few}\n春天的山路不好走。".replace("三十六个", "四十六个")):
        assert kind(text(NEWS, "义诊队下乡"), text(more, "义诊队下乡")) == "related"
    marked = text(few.replace("三十六个", "四十六个"), "【更正】义诊队下乡", published_at="2023-05-08")
    assert kind(text(NEWS, "义诊队下乡"), marked) == "revision_of", "a mark says that they were put right"


def test_a_mark_of_correction_leaves_a_running_text_about_the_same() -> None:
    elsewhere = NEWS.replace("红旗镇", "桐坪镇").replace("5200", "5300")
    for body, found in ((NEWS.replace("5200", "5300"), "revision_of"), (elsewhere, "related")):
        marked = text(body, "【更正】义诊队下乡", published_at="2023-05-08")
        assert kind(text(NEWS, "义诊队下乡"), marked) == found


def test_who_and_how_much_are_not_put_right_at_once() -> None:
    other = NEWS.replace("5200", "5300").replace("红旗镇", "桐坪镇")
    for house in ("清江县卫生健康局", "春江县卫生健康局"):
        assert kind(text(NEWS, "义诊队下乡"), text(other, "义诊队下乡", agency=house)) == "related"


def test_lines_in_front_do_not_hide_what_differs_in_the_first_sentence() -> None:
    body = "第{}周，全市共报告病例九十五例，比上一周略有减少，没有死亡病例报告。\n提醒大家勤洗手、多通风，少去人多的地方，不适时及早就诊。"
    for number, found in ((31, "same_as"), (32, "related")):
        front = f"请点右上角，分享给身边的朋友\n这里有本期的看点，值得一读\n{body.format(number)}"
        paper = text(front, "流感监测周报", url="http://b.cn/1.html", agency=None)
        assert (kind(text(body.format(31), "流感监测周报"), paper) == "reprint_of") == (found == "same_as")


def test_the_number_of_a_case_tells_two_apart_whose_words_are_the_same() -> None:
    one, other = (text(f"清卫医罚〔2023〕{number}号\n{PENALTY}") for number in (15, 26))
    assert kind(one, other) == "related"
    assert kind(one, one) == "same_as"


def test_a_form_is_known_by_its_title_or_its_lines() -> None:
    for title in "注销公示 医师定期考核结果 采购结果公告 疫情概况 献血车停靠安排 献血车停放地点及时间 一起案件的通报 关于王建国同志任职的通知".split():
        assert text(title=title).is_form, title
    for title in ("关于认领遗体的公告（清卫2025-9711）", "采购成交公告（第二次）【三包】"):
        assert text(NEWS, title).is_form, title
    for title in ("义诊队来到红旗镇", "我市召开会议", "全市采购工作推进会举行", "公告（一）出台之后"):
        assert not text(NEWS, title).is_form, title
    assert has_rows("姓名：王建国\n岗位：护士\n成绩：88分")
    assert not has_rows("姓名：王建国\n岗位：护士")
    assert not has_rows("记者：人多吗？\n王建国：很多。\n记者：花多少钱？\n王建国：报销以后不多。"), (
        "the turns of a talk"
    )
    assert has_rows("[药品] 甘露醇\n[批号] 三零一\n[地区] 春江")
    assert not has_rows("【解说】山里来了医生\n【同期】真好\n【解说】走了"), "marks of a script recur"
    assert has_rows(TABLE)
    assert not has_rows(NEWS)


def test_a_table_that_has_grown_is_a_new_one_after_a_season() -> None:
    grown = f"{TABLE}\n10 清江子镇卫生院 解放路99号 0751-88999"
    for day, found in (("2023-05-20", "reprint_of"), ("2024-05-06", "related")):
        assert (
            kind(text(TABLE, "门诊一览表"), text(grown, "门诊一览表", published_at=day, url="http://a.cn/2.html"))
            == found
        )
    paper = text(grown, "门诊一览表", published_at="2024-05-06", url="http://b.cn/2.html", agency=None)
    assert kind(text(TABLE, "门诊一览表"), paper) == "reprint_of"


def test_tables_with_a_row_of_their_own_each_are_two() -> None:
    one, other = (f"{TABLE}\n10 清江{name}镇卫生院 解放路{name}巷 0751-88{name}" for name in "子丑")
    assert kind(text(one, "门诊一览表"), text(other, "门诊一览表")) == "related"


@pytest.mark.parametrize(
    ("changed", "told", "found"),
    [
        ({"5200": "5300"}, {}, "revision_of"),
        ({"张建国": "张建军"}, {}, "revision_of"),
        ({"5200": "5300", "张建国": "李淑珍"}, {}, "related"),
        ({"红旗镇圩街": "清江中医医院桐坪镇"}, {}, "related"),  # which body and where at once
        ({"5200": "5300"}, {"published_at": "2023-05-05"}, "related"),  # before it
        ({"5200": "5300"}, {"published_at": "2023-07-06"}, "related"),  # long behind it
        ({"5200": "5300"}, {"agency": "绿水县卫生健康局", "url": "http://b.cn/1.html"}, "related"),
    ],
)
def test_a_mark_of_correction_joins_its_own_case(changed: dict[str, str], told: dict[str, Any], found: str) -> None:
    body = PENALTY
    for old, new in changed.items():
        body = body.replace(old, new)
    assert kind(text(), text(body, "【更正】行政处罚决定书", **({"published_at": "2023-05-08"} | told))) == found


ISSUE = "第34号\n统计范围：红旗镇\n" + NEWS


@pytest.mark.parametrize(
    ("changed", "told", "found"),
    [
        ({}, {}, "same_as"),
        ({"第34号": "第三十四号"}, {}, "same_as"),
        ({"第34号": ""}, {}, "revision_of"),
        ({"第34号": "第53号"}, {}, "related"),
        ({"第34号": "第53号", "统计范围：红旗镇": "统计范围：圩街镇"}, {}, "related"),
        ({"第34号": "2023年 第53期"}, {"published_at": "2023-05-09"}, "related"),
        ({"第34号": "第53号"}, {"title": "义诊简报（更正）"}, "revision_of"),
        ({"第34号": "第53号", "5200": "5300"}, {"title": "义诊简报（更正）"}, "related"),
    ],
)
def test_two_issues_are_two(changed: dict[str, str], told: dict[str, Any], found: str) -> None:
    body = ISSUE
    for old, new in changed.items():
        body = body.replace(old, new)
    assert kind(text(ISSUE, "义诊简报"), text(body, **({"title": "义诊简报"} | told))) == found


@pytest.mark.parametrize(
    ("lines", "told", "found"),
    [
        ("【听新闻】9分28秒　倍速 1.0\n{}\n林以安 摄影报道", {}, "reprint_of"),
        ("{}\n另有林以安医生看诊。", {}, None),
        ("{}\n林以安\n周海生", {"agency": "清江县卫生健康局"}, None),
    ],
)
def test_another_house_frames_a_short_form(lines: str, told: dict[str, Any], found: str | None) -> None:
    body = "周海生医生自7月8日起在红旗镇出诊，逢单日看胃病，限37个号。"
    other = text(lines.format(body), "红旗镇卫生院公示", **({"agency": None, "url": "http://b.cn/1.html"} | told))
    assert kind(text(body, "红旗镇卫生院公示"), other) == found
    rows = text(body + "\n林以安", "红旗镇卫生院公示")
    assert kind(rows, text(f"{body}\n王小河", "红旗镇卫生院公示", agency=None, url="http://b.cn/1.html")) is None


def test_another_house_words_a_text_anew() -> None:
    edits = (("昨天", "日前"), ("真是", "实在"), ("送出", "发放"), ("还要", "将要"), ("一直", "长期"))
    one, body = text(NEWS, "义诊队来到红旗镇"), NEWS
    for old, new in edits:
        body = body.replace(old, new)
    paper = {"agency": None, "url": "http://b.cn/1.html"}
    assert kind(one, text(body, "义诊队来到红旗镇", **paper)) == "related"
    assert kind(one, text(body, "义诊队来到红旗镇")) == "revision_of"
    for few in (edits[:1], (("5200", "5300"), ("三十六", "三十七")), (("5200", "5300"), *edits[:1])):
        body = NEWS
        for old, new in few:
            body = body.replace(old, new)
        assert kind(one, text(body, "义诊队来到红旗镇", **paper)) == "revision_of", few
    two = NEWS.replace("真是", "实在").replace("送出", "发放")
    assert kind(one, text(two, "义诊队来到红旗镇", **paper)) == "related"
    near = NEWS.replace("就能看上专家，真是", "便能看上专家，实在")
    assert kind(one, text(near, "义诊队来到红旗镇", **paper)) == "related", "two words beside each other"


def test_a_text_that_takes_over_sentences_is_related() -> None:
    lines = [f"{char * 12}在清江{char}镇的义诊点忙碌了一整天，送走了许多{char}姓居民。" for char in "金木水火土日月星"]
    own = [f"{char * 15}是绿水{char}村的另一件事，与义诊并没有{char}什么关系。" for char in "东南西北春夏秋冬"]
    one = text("\n".join(lines), "义诊记")
    assert kind(one, text("\n".join(lines[:4] + own[:4]), "绿水记")) == "related"
    assert kind(one, text("\n".join(lines[:2] + own[:6]), "绿水记")) is None


def test_half_of_a_text_under_its_headline_with_notes_of_the_paper_is_its_reprint() -> None:
    lines = [
        f"{char * 12}在清江{char}镇的义诊点忙碌了一整天，送走了许多{char}姓居民。" for char in "金木水火土日月星辰"
    ]
    notes = [
        "推荐理由：读者把这篇文章转给了我们，说它写得实在。",
        "写在后面：作者今年头一次跑卫生口，欢迎各位方家指正。",
    ] * 2
    one, copy = text("\n".join(lines), "义诊队走村记"), "\n".join([*notes, *lines[5:]])
    paper = {"agency": None, "url": "http://b.cn/1.html", "published_at": "2023-05-08"}
    assert 0.5 <= compare(one.words, text(copy).words).share < 0.7
    assert kind(one, text(copy, "义诊队走村记", **paper)) == "reprint_of"
    assert kind(one, text(copy, "绿水村的四件事", **paper)) == "related"
    assert kind(one, text(copy, "义诊队走村记", **paper | {"published_at": "2023-09-06"})) == "related"
    changed = copy.replace("月姓居民", "月姓老人")
    assert kind(one, text(changed, "义诊队走村记", **paper)) == "related"


def test_an_older_text_behind_news_under_another_headline_is_no_reprint() -> None:
    lines = [f"{char * 12}在清江{char}镇的义诊点忙碌了一整天，送走了许多{char}姓居民。" for char in "金木水火土日月星"]
    news = [f"{char * 15}是绿水{char}村的另一件事，与义诊并没有{char}什么关系。" for char in "东南西北"]
    one = text("\n".join(lines), "义诊队走村记")
    for ahead, told, title, found in (
        (news, lines[:6], "绿水村的四件事", "related"),
        (news, lines[:6], "义诊队走村记", "reprint_of"),
        (news[:2], lines[:6], "绿水村的四件事", "reprint_of"),
        (news, lines, "绿水村的四件事", "reprint_of"),
    ):
        later = text("\n".join([*ahead, "此前报道：", *told]), title, published_at="2023-05-09")
        assert kind(one, later) == found, (len(ahead), len(told), title)


def test_texts_that_both_begin_with_sentences_of_their_own_are_no_copies_under_other_headlines() -> None:
    lines = [f"{char * 12}在清江{char}镇的义诊点忙碌了一整天，送走了许多{char}姓居民。" for char in "金木水火土日月星"]
    own = [
        "绿水村的春天来得比山外晚了半个月。",
        "说起这件事，老支书在门口坐了很久才开口，讲的都是二十年前修路架桥的旧事。" * 2,
    ]
    later = {"published_at": "2023-05-09"}
    bodies = ["\n".join([one, *lines]) for one in own]
    assert kind(text(bodies[0], "义诊队走村记"), text(bodies[1], "义诊队走村记", **later)) == "reprint_of"
    assert kind(text(bodies[0], "义诊队走村记"), text(bodies[1], "绿水村的四件事", **later)) == "related"
    named = "\n".join(["护士王建国和医生李爱民一早就到了村口，天还没有亮。", *lines])
    hidden = named.replace("王建国", "王某").replace("李爱民", "李某")
    assert kind(text(named, "义诊队走村记"), text(hidden, "绿水村的四件事")) == "reprint_of"


def test_one_sentence_under_one_headline() -> None:
    line = "献血车明天上午停在红旗镇文化广场前。"
    for other, found in (
        ({"title": "转发｜献血车来了"}, "same_as"),
        ({"published_at": "2023-07-01"}, None),
        ({"title": "义诊队来了"}, None),
        ({"body": "见附件。"}, None),
        ({"body": f"要闻速递\n{line}\n今天的消息就到这里，明天再见。"}, "reprint_of"),
        ({"body": f"要闻速递\n{line}\n今天的消息就到这里，明天再见。", "title": "义诊队来了"}, None),
        ({"body": f"要闻速递\n{line}\n今天的消息就到这里，明天再见。", "published_at": "2023-07-01"}, None),
        ({"body": line.replace("明天", "后天")}, None),
        ({"body": f"{NEWS}\n{line}"}, "reprint_of"),
        ({"body": f"{NEWS}\n他说，{line}"}, None),
    ):
        told = {"title": "献血车来了", "body": line, "url": "http://b.cn/1.html"} | other
        assert kind(text(line, "献血车来了"), text(**told)) == found, other
    assert kind(text("详见附件。", "献血车来了"), text("详见附件。", "献血车来了")) is None
    notices = [text(f"决定给予下列单位警告的行政处罚{more}") for more in ("", "。\n红旗镇圩街张建国诊所")]
    assert kind(*notices) is None, "a form that was filled in"


def test_questions_with_stock_answers_stay_apart() -> None:
    stock = "您好，感谢您对卫生健康工作的关心和支持，如有疑问请在工作时间致电0751-8812345，祝您生活愉快。"
    asked = ("办理医师执业注册需要带哪些材料", "在外地生的孩子怎样补种乙肝疫苗")
    answers = ("请带身份证、资格证书和聘用证明到窗口办理，当天可以领证。", "请带接种证到居住地的门诊，由医生安排补种。")
    pages = [text(f"{ask}？\n{answer}\n{stock}", ask) for ask, answer in zip(asked, answers, strict=True)]
    assert kind(*pages) in (None, "related")


def test_which_of_one_day_is_the_original() -> None:
    one = text(NEWS, "义诊队来到红旗镇")
    paper = {"agency": None, "source": "清江日报", "url": "http://b.cn/1.html"}
    longer = "\n".join([NEWS, "更多照片", "期待"])
    for copy, found in (
        (text(longer, "转发｜义诊队来到红旗镇", **paper), "reprint_of"),
        (text(longer, "义诊队来到红旗镇", **paper), "reprint_of"),
        (text(f"{NEWS}\n编辑的话：这样的故事，我们还会接着讲给您听。", "义诊队来到红旗镇", **paper), "reprint_of"),
        (text(NEWS, "义诊队来到红旗镇", **paper), "same_as"),
        (text(NEWS, "义诊队来到红旗镇", **paper | {"source": "清江县卫健局", "published_at": "2023-05-01"}), "same_as"),
    ):
        assert precedes(one, copy, found), copy
        assert not precedes(copy, one, found), copy


@pytest.mark.parametrize(
    ("one", "other", "is_another"),
    [
        ("3366001", "3369872", True),
        ("3366001", "3366011", False),
        ("3366001", "3366013", False),
        ("3366001", "33660010", True),
        ("3366001", "", False),
        ("", "3366001", False),
        ("336600", "987251", False),
    ],
)
def test_another_number_says_that_another_is_meant(one: str, other: str, *, is_another: bool) -> None:
    assert identifies(Edit(one, other, "电话", "咨询")) is is_another
