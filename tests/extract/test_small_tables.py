"""Small rules of extraction, case by case: dates in meta tags, names of the site, names that no list has, labels."""

from __future__ import annotations

import pytest

from crawler.extract.bylines import parse
from crawler.extract.groups import Group
from crawler.extract.interview.occasion import INTERVIEWED
from crawler.extract.interview.persons import name_at, split_post
from crawler.extract.labels import CREDIT, PICTURED
from crawler.extract.lines import text_lines
from crawler.extract.meta import Meta
from crawler.extract.trail import names_of_site
from crawler.text.fold import folded
from crawler.vocabulary import Role

DAY, LATER = "2024-05-06", "2024-06-07"


@pytest.mark.parametrize(
    "name",
    "a:time a.time a_time a-time atime a:date adate datea created issued createtime ctime CreateDate dcterms.created".split(),
)
def test_a_tag_of_another_name_may_tell_a_time(name: str) -> None:
    assert Meta({name: DAY}).moments() == (DAY, f'<meta name="{name}">')
    assert Meta({name: "soon"}).moments() == (None, "")


@pytest.mark.parametrize("name", ["5time", "date", "time", "a time", "sort", "pubdate", "publishdate", "maketime"])
def test_a_tag_that_speaks_of_no_time_or_is_asked_elsewhere_does_not(name: str) -> None:
    assert Meta({name: DAY}).moments() == (None, "")


@pytest.mark.parametrize(
    "name", "modifiedtime updatetime expirytime expiretime validtime revisiontime UPDATEDATE".split()
)
def test_a_time_of_a_change_comes_last(name: str) -> None:
    assert Meta({name: LATER, "createtime": DAY}).moments()[0] == DAY
    assert Meta({"createtime": DAY, name: LATER}).moments()[0] == DAY
    assert Meta({name: LATER, "createtime": "soon"}).moments()[0] == LATER


@pytest.mark.parametrize(
    ("parts", "names"),
    [
        (["春江花月夜", "示例市卫生健康局"], {"示例市卫生健康局"}),
        (["示例市卫生健康局", "春江花月夜"], {"示例市卫生健康局"}),
        (["示例市卫生健康局", "春江", "示例网"], {"示例网"}),
        (["春江花月夜", "示例市疾控中心"], {"示例市疾控中心"}),
        (["示例市疾控中心", "春江花月夜"], set()),
        (["春江", "示例市疾控中心", "花月夜"], set()),
        (["三季度用水监测情况通报", "示例系统"], set()),
        (["示例晚报", "春江花月夜"], {"示例晚报"}),
        (["示例市卫生健康局"], set()),
        ([], set()),
    ],
)
def test_an_end_of_the_title_may_name_the_site(parts: list[str], names: set[str]) -> None:
    assert names_of_site([], Meta({}), parts) == names


@pytest.mark.parametrize("tag", ["sitename", "columnname", "og:site_name"])
def test_a_tag_may_name_the_site(tag: str) -> None:
    assert names_of_site([], Meta({tag: "示例·网"}), []) == {"示例网"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("沈砚接受了记者采访", True),
        ("沈砚接受了本报的访问", True),
        ("沈砚接受任务，采访", False),
        ("沈砚接受任务。采访", False),
        (f"沈砚接受{'春' * 14}采访", True),
        (f"沈砚接受{'春' * 15}采访", False),
        ("沈砚回答记者提问", True),
        ("沈砚回答了，记者问", False),
        ("沈砚回答。记者问", False),
        ("沈砚回答记者，问", False),
    ],
)
def test_what_a_lead_says_over_an_interview(text: str, *, told: bool) -> None:
    assert (INTERVIEWED.search(folded(text)) is not None) == told


@pytest.mark.parametrize("mark", [":", "：", " : ", "|", "｜", "@", "◎", "::"])
@pytest.mark.parametrize(
    ("label", "role"),
    [("编辑", "editor"), ("摄影", "photographer"), ("审核", "reviewer"), ("通讯员", "correspondent"), ("文", "author"), ("图", "photographer")],
)  # fmt: skip
def test_marks_behind_a_label(label: str, role: Role, mark: str) -> None:
    assert parse(f"{label}{mark}李明远")["bylines"] == [{"role": role, "name": "李明远", "org": None}]


@pytest.mark.parametrize("label", ["编辑", "责任编辑", "摄影", "文", "图"])
@pytest.mark.parametrize("box", ["[{}]", "【{}】", "[ {} ]", "〔{}〕", "【{}】：", "[{}] :"])
def test_labels_in_a_box(label: str, box: str) -> None:
    [one] = parse(f"{box.format(label)}李明远")["bylines"]
    assert one["name"] == "李明远"


@pytest.mark.parametrize(
    "label",
    [
        "编辑",
        "责 任 编 辑",
        "编辑人员",
        "编辑人",
        "实习编辑",
        "编辑/校对",
        "编辑、校对",
        "编辑和校对",
        "编辑&校对",
        "编辑·校对",
    ],
)
def test_labels_that_are_joined_or_longer(label: str) -> None:
    found = parse(f"{label}：李明远")["bylines"]
    wanted = [("李明远", one) for one in ("editor", "proofreader")[: 1 + ("校对" in label)]]
    if label == "责 任 编 辑":
        wanted = [("李明远", "duty_editor")]
    assert [(one["name"], one["role"]) for one in found] == wanted


@pytest.mark.parametrize(
    "count",
    "浏览次数：128|浏览次数:1,280次|点击数：[128]|点击量：(1.2万+次)|阅读量 128|阅读(128)|阅读[128次]|浏览次数：128条|人气：12人|评论(3)".split(
        "|"
    ),
)
def test_what_counters_count_is_nobody(count: str) -> None:
    line = f"编辑：李明远 {count} 校对：沈砚"
    assert [(one["role"], one["name"]) for one in parse(line)["bylines"]] == [
        ("editor", "李明远"),
        ("proofreader", "沈砚"),
    ]


@pytest.mark.parametrize(
    ("line", "credits", "pictured"),
    [
        ("春江花月夜", False, False),
        ("春江：花月夜", True, False),
        ("春江|花月夜", True, False),
        ("春江/花月夜", True, False),
        ("春江@花月夜", True, False),
        ("春江◎花月夜", True, False),
        ("（春江花月夜", True, False),
        ("【春江花月夜", True, False),
        ("from 春江", True, False),
        ("fromage", False, False),
        ("李明远 摄", True, True),
        ("春江 / 图", True, True),
        ("春江花月夜图", True, True),
        ("春江图）", True, True),
        ("图春江", True, False),
        ("图：春江", True, True),
        ("图|春江", True, True),
        ("图/春江", True, True),
        ("图 /春江", True, True),
        ("春江截图花月", True, True),
        ("春江资料花月", False, True),
        ("摄影报道春江", True, True),
        ("供图春江", True, True),
    ],
)
def test_a_first_look_at_a_line(line: str, *, credits: bool, pictured: bool) -> None:
    plain = folded(line)
    assert (CREDIT.search(plain) is not None, PICTURED.search(plain) is not None) == (credits, pictured)


PERSON = [("李明远", None)]


@pytest.mark.parametrize(
    ("group", "credited", "rule"),
    [
        (Group(people=PERSON), [("author", None)], "credits.signature"),
        (Group(("author",), people=PERSON), [("author", None)], "credits.deed"),
        (Group(("author",), ("reporter",), "示例报", PERSON), [("reporter", "示例报")], "credits.deed"),
        (Group(("photographer",), ("reporter",), people=PERSON), [("photographer", None)], "credits.deed"),
        (Group(("reporter", "photographer"), ("intern",), people=PERSON), [("intern", None), ("photographer", None)], "credits.deed"),
        (Group(("author", "reporter"), ("reporter",), people=PERSON), [("reporter", None)], "credits.deed"),
        (Group((), ("reporter",), "示例报", PERSON), [("reporter", "示例报")], "credits.title"),
        (Group(("editor",), people=PERSON, marked=True), [("editor", None)], "credits.label"),
        (Group(("editor",), org="示例报", people=[(None, "示例科")]), [("editor", "示例科")], "credits.deed"),
        (Group(("editor",), org="", people=PERSON), [("editor", None)], "credits.deed"),
        (Group(("editor",)), [], "credits.deed"),
    ],
)  # fmt: skip
def test_what_a_group_credits(group: Group, credited: list[tuple[str, str | None]], rule: str) -> None:
    assert [(one["role"], one["org"]) for one in group.credited()] == credited
    assert group.rule == rule


@pytest.mark.parametrize("end", "长员师官士工匠事医人家者民手生")
def test_what_words_for_persons_end_in(end: str) -> None:
    assert split_post(f"云溪市医院示例{end}") == ("云溪市医院", f"示例{end}")


@pytest.mark.parametrize("end", "书门日春的")
def test_other_words_are_no_posts(end: str) -> None:
    assert split_post(f"云溪市医院示例{end}") == (None, f"云溪市医院示例{end}")


@pytest.mark.parametrize(
    "name", ["P1.jpg", "春江(1).PNG", "a_b-c.jpeg", "二（图）.gif", "1.bmp", "x.webp", "a" * 80 + ".jpg"]
)
@pytest.mark.parametrize(
    "line",
    ["{}", "{}]", "{}】", "[图片:{}]", "【图片：{}】", "[圖片：  {}]", "【图：{}】", "[圖:{}]", "[图 {}]", "【图片{}"],
)
def test_lines_of_a_capture_that_stand_for_pictures(line: str, name: str) -> None:
    assert [(one.kind, one.url) for one in text_lines(line.format(name))] == [("image", name)]


@pytest.mark.parametrize(
    "line",
    [
        "P1.txt",
        "春 江.jpg",
        "见P1.jpg。",
        "[照片：P1.jpg]",
        "图：P1.jpg",
        ".jpg",
        "a" * 81 + ".jpg",
        "P1.jpg P2.jpg",
        "P1jpg",
    ],
)
def test_lines_of_a_capture_that_do_not(line: str) -> None:
    assert [one.kind for one in text_lines(line)] == ["text"]


@pytest.mark.parametrize("mark", "，。、；：！？,.;:!?（()）“”‘’ \u3000\n《》【】[]")
def test_what_may_stand_behind_a_name(mark: str) -> None:
    assert name_at(f"沈砚{mark}春江", 0) == "沈砚"
    assert name_at("沈砚", 0) == "沈砚"


@pytest.mark.parametrize("word", "-—·A1")
def test_what_may_not(word: str) -> None:
    assert name_at(f"沈砚{word}", 0) is None
