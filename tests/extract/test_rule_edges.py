"""Rules of titles, headings, captions and lines around a text: where each holds, and up to where."""

from __future__ import annotations

import pytest
from lxml import etree

import crawler.extract as package
from crawler.extract import around as rules_around
from crawler.extract.around import BETWEEN, OTHERS, OVER, UNDER, Around
from crawler.extract.blocks import CAPTIONS, Under
from crawler.extract.headings import HEADINGS, Over
from crawler.extract.html_lines import html_lines
from crawler.extract.labels import label_of
from crawler.extract.lines import Box, Line
from crawler.extract.meta import Meta
from crawler.extract.nopage import _is_json
from crawler.extract.record import extract
from crawler.extract.title import candidates
from crawler.extract.title_page import Page
from crawler.extract.title_rules import TITLE
from crawler.extract.tokens import _named
from crawler.extract.tree import parsed

NAME = "我市召开会议"


def of_title(body: str, tag: str = "", *, row: str | None = None, drawn: str | None = None, **tags: str) -> list[str]:
    """Return the rules that hold for the name as the title of a page."""
    meta = Meta({name.replace("_", ":"): value for name, value in tags.items()})
    page = Page(html_lines(parsed(f"<html><body>{body}</body></html>")), tag, meta, row, drawn)
    one = next(told for told in candidates(page) if told.letters == NAME)
    return [name.partition(".")[2] for name in TITLE.parts(one) if name not in ("title.is_told", "title.short")]


TEXT, BAR = "<p>昨天，医院派出医生到社区义诊。</p>", "<p>来源：清江日报 2024-05-06</p>"
LINE, LINK = f"<p>{NAME}</p>", f"<p><a href=/1>{NAME}</a></p>"
ELSEWHERE = f"{TEXT}{LINE}"


@pytest.mark.parametrize(
    ("body", "told", "rules"),
    [
        (ELSEWHERE, {"articletitle": NAME}, ["official"]),
        (ELSEWHERE, {"og_title": f"{NAME}_清江网"}, ["before_names", "shown_tag"]),
        (ELSEWHERE, {"drawn": NAME}, ["script"]),
        (TEXT, {"row": NAME}, ["row"]),
        (ELSEWHERE, {"row": NAME}, ["row", "shown_row"]),
        (ELSEWHERE, {"tag": NAME}, ["before_names", "in_tag", "shown_tag"]),
        (ELSEWHERE, {"tag": f"{NAME}_清江网"}, ["before_names", "in_tag", "shown_tag"]),
        (ELSEWHERE, {"tag": f"清江网_{NAME}_要闻"}, ["in_tag", "shown_tag"]),
        (ELSEWHERE, {"tag": f"春江园地_{NAME}"}, ["in_tag", "shown_tag"]),
        (f"{ELSEWHERE}<p>春江园地</p>", {"tag": f"春江园地_{NAME}"}, ["in_tag"]),
        (ELSEWHERE, {"tag": f"{NAME[:5]}…"}, ["whole", "holds_tag"]),
        (f"<p>标题：{NAME}</p>{TEXT}", {}, ["labelled"]),
        (f"<table><tr><th>主旨<td>{NAME}<tr><th>发布日期<td>某日</table>{TEXT}", {}, ["labelled"]),
        (f"{TEXT}<div class=title>{NAME}</div>", {}, ["titled_block"]),
        (f"{TEXT}<h1>{NAME}</h1>", {}, ["highest_heading", "heading", "stands_out"]),
        (f"<h1>要闻</h1>{TEXT}<h2>{NAME}</h2>", {}, ["heading", "stands_out"]),
        (f"<h1><a href=/>要闻</a></h1>{TEXT}<h3>{NAME}</h3>", {}, ["highest_heading", "heading", "stands_out"]),
        (f"{TEXT}<h4>{NAME}</h4>", {"row": NAME}, ["row", "shown_row", "stands_out"]),
        (f"{TEXT}<p><b>{NAME}</b></p>", {"row": NAME}, ["row", "shown_row"]),
        (f"<p><b>{NAME}</b></p>{TEXT}", {}, ["over_text", "stands_out"]),
        (f"<h1>清江新气象</h1>{LINE}{TEXT}", {}, ["over_text", "under_headline"]),
        (f"<h1>要闻</h1>{LINE}{TEXT}", {}, ["over_text"]),
        (f"{LINE}{TEXT}", {}, ["over_text"]),
        (f"{LINE}{'<p>春江</p>' * 3}{TEXT}", {}, ["over_text"]),
        (f"{LINE}{'<p>春江</p>' * 4}{TEXT}", {}, []),
        (f"{LINE}{BAR}{'<p>春江</p>' * 4}{TEXT}", {}, ["over_bar", "near_bar"]),
        (f"{LINE}{'<p>春江</p>' * 5}{BAR}{TEXT}", {}, ["near_bar"]),
        (f"{LINE}{'<p>春江</p>' * 6}{BAR}{TEXT}", {}, []),
        (f"{LINE}<p>——春江</p>{BAR}{TEXT}", {}, ["over_bar", "near_bar", "over_text"]),
        (f"{LINE}<p>春江</p>{BAR}{TEXT}", {}, ["near_bar", "over_text"]),
        (f"{TEXT}<h2>{NAME}</h2><h3>春江</h3>{BAR}", {}, ["highest_heading", "heading", "over_bar", "near_bar", "stands_out"]),
        (f"{TEXT}<h2>{NAME}</h2><h2>春江</h2>{BAR}", {}, ["highest_heading", "heading", "near_bar", "stands_out"]),
        (f"{TEXT}{LINK}", {"row": NAME}, ["row", "shown_row", "linked"]),
        (f"<p>首页 > {NAME}</p>{ELSEWHERE}", {"row": NAME}, ["row", "shown_row", "named"]),
    ],
)  # fmt: skip
def test_which_reasons_for_a_title_hold(body: str, told: dict[str, str], rules: list[str]) -> None:
    assert of_title(body, **told) == rules


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("清江市卫生健康局推进家庭医生签约工作", []),
        ("清江市卫生健康委员会基层卫生健康处", ["organ"]),
        ("清江市人民政府 信息公开", ["masthead", "short"]),
        ("三、清江市家庭医生签约办法", ["section"]),
        ("清江市家庭医生签约办法：", ["section", "short"]),
        ("相关新闻", ["furniture", "short", "shortest"]),
        ("清江市家庭医生签约的办法…", ["cut", "sentence"]),
        ("清江市家庭医生签约办法很好！", ["sentence"]),
        ("记者 李明远 通讯员 王思齐", ["credit", "short"]),
        ("2024-05-06 来源：清江日报", ["bar", "credit"]),
        ("——清江市家庭医生签约纪行", ["subtitle", "short"]),
        ("义" * 12, []),
        ("义" * 11, ["short"]),
        ("义" * 5, ["short"]),
        ("义" * 4, ["short", "shortest"]),
    ],
)
def test_which_reasons_against_a_title_hold(text: str, rules: list[str]) -> None:
    page = Page(html_lines(parsed(f"<html><body><p>{text}</p>{TEXT}</body></html>")), "", Meta({}), None)
    one = next(told for told in candidates(page) if told.text == text)
    against = {name.partition(".")[2] for name, weight in TITLE.parts(one).items() if weight < 0}
    assert against - {"organ"} | ({"organ"} & {*rules}) == {*rules}


def test_how_long_a_title_is_and_how_many_lines_may_be_one() -> None:
    for size, count in ((300, 1), (301, 0)):
        page = Page(html_lines(parsed(f"<html><body><h1>{'义' * size}</h1></body></html>")), "", Meta({}), None)
        assert len(candidates(page)) == count, size
    lines = "".join(f"<p>春江{at}</p>" for at in range(50))
    page = Page(html_lines(parsed(f"<html><body>{lines}{TEXT}</body></html>")), "", Meta({}), None)
    assert [one.text for one in candidates(page)] == [f"春江{at}" for at in range(10, 50)]


BEHIND = Line("昨天，医院派出医生到社区义诊。")


def over(
    text: str = "主要做法", following: Line | None = BEHIND, behind: int = 1, *, plain: bool = False, **line: object
) -> Over:
    return Over(Line(text, **line), following, behind, plain)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("case", "rules"),
    [
        (over(), []),
        (over(kind="heading", level=2), ["tag"]),
        (over(kind="heading"), ["tag"]),
        (over("我们做了很多。", kind="heading"), []),
        (over("我们做了很多。", kind="heading", level=2), ["tag"]),
        (over(bold=True), ["bold"]),
        (over(centred=True), ["centred"]),
        (over("一、主要做法"), ["numbered"]),
        (over("第一章 总则"), ["numbered"]),
        (over(plain=True), ["stands_alone"]),
        (over(following=Line("会议"), plain=True), []),
        (over(following=Line("会议"), behind=2, plain=True), ["stands_alone"]),
        *((over(text, bold=True, centred=True, plain=True), []) for text in ("我们做了很多。", "各位：", "做" * 41)),
        (over("做" * 40, bold=True), ["bold"]),
        (over(following=None, bold=True, centred=True, plain=True), []),
        (over(kind="item", bold=True), []),
    ],
)
def test_what_makes_a_heading(case: Over, rules: list[str]) -> None:
    assert [rule.name.partition(".")[2] for rule in HEADINGS.all(case)] == rules


def under(
    text: str = "图为现场",
    *,
    image: bool = False,
    has_credit: bool = False,
    apart: bool = False,
    caption: bool | None = None,
    **line: object,
) -> Under:
    box = None if caption is None else Box(etree.Element("p"), "p", None, 0, 0)
    if box:
        box.caption = bool(caption)
    return Under(Line(text, box=box, **line), image, has_credit, apart)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("case", "rules"),
    [
        (under(), []),
        (under(caption=True), ["figcaption"]),
        (under(caption=False), []),
        (under(image=True), ["behind_picture"]),
        (under("我们做了很多。", image=True), []),
        (under(image=True, caption=False), []),
        (under(image=True, caption=False, centred=True), ["behind_picture"]),
        (under(image=True, caption=False, apart=True), ["behind_picture"]),
        (under("好，很好，好", image=True, caption=False, apart=True), []),
        (under(image=True, caption=False, centred=True, bold=True), []),
        (under(image=True, caption=False, has_credit=True), ["behind_picture", "credited"]),
        (under(has_credit=True), ["credited"]),
        (under("好，很好，好", has_credit=True), []),
        (under(centred=True), []),
    ],
)
def test_what_makes_the_words_under_a_picture(case: Under, rules: list[str]) -> None:
    assert [rule.name.partition(".")[2] for rule in CAPTIONS.all(case)] == rules


def around(text: str, links: int = 0, **more: object) -> Around:
    line = {name: more.pop(name) for name in ("bold", "kind") if name in more}
    return Around(Line(text, links=links, **line), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("size", "is_caption"), [(80, True), (81, False)])
def test_how_long_the_words_under_a_picture_are(size: int, *, is_caption: bool) -> None:
    text = "<p>清晨的广场上，医务人员为老人量血压、测血糖，耐心回答他们提出的每一个问题。</p>" * 4
    words = "好" * size
    read = extract(f"<h1>{NAME}</h1><div>{text}<p><img src=/a.jpg></p><p align=center>{words}</p>{text}</div>")
    assert [one.caption for one in read.blocks if one.type == "image"] == [words if is_caption else None]


def test_the_headline_over_a_text() -> None:
    def holds(text: str, heading: str = NAME) -> bool:
        return rules_around.headline(around(text, title=heading))

    assert holds(NAME)
    assert holds(NAME[:3])
    assert holds(f"《{NAME}》")
    assert holds(NAME + "好" * 20)
    assert not holds(NAME + "好" * 21)
    assert not holds("别的")
    assert not holds("——")
    assert not holds(NAME, "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("文号：清卫〔2024〕1号", True),
        ("文号", True),
        ("文号清卫", False),
        ("文号：清卫。", False),
        ("文号：" + "清" * 87, True),
        ("文号：" + "清" * 88, False),
        ("会议开始", False),
    ],
)
def test_a_labelled_field_over_a_text(text: str, *, expected: bool) -> None:
    assert rules_around.field(around(text)) is expected


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        ("主办单位：", "清江市卫生健康局", True),
        ("来源：", "清江日报", True),
        ("来源：清江", "清江日报", False),
        ("义诊：", "清江日报", False),
        ("来源：", "义" * 40, True),
        ("来源：", "义" * 41, False),
        ("来源：", "义诊开始了。", False),
        (None, "清江日报", False),
    ],
)
def test_a_short_value_behind_its_label(before: str | None, text: str, *, expected: bool) -> None:
    assert rules_around.value(around(text, before=Line(before) if before else None)) is expected


def test_links_under_and_between() -> None:
    text = "义" * 10
    assert rules_around.links(around(text, 7))
    assert not rules_around.links(around(text, 6))
    assert rules_around.links(around("义" * 89, 90))
    assert not rules_around.links(around("义" * 90, 90))
    assert rules_around.link(around(text, 9, running=True))
    assert not rules_around.link(around(text, 8, running=True))
    assert not rules_around.link(around(text, 10))
    assert not rules_around.link(around("义诊开始了。", 6, running=True))
    assert rules_around.link(around("义" * 40, 40, running=True))
    assert not rules_around.link(around("义" * 41, 41, running=True))


def test_words_of_furniture() -> None:
    assert rules_around.furniture(around("打印本文"))
    assert not rules_around.furniture(around("义诊开始"))
    assert rules_around.furniture(around("好" * (rules_around.LONGEST_NOTICE - 3) + "条评论"))
    assert not rules_around.furniture(around("好" * (rules_around.LONGEST_NOTICE - 2) + "条评论"))
    assert rules_around.plain_furniture(around("打印本文"))
    assert not rules_around.plain_furniture(around("打印本文", bold=True))


def test_a_table_of_fields() -> None:
    assert OTHERS.first(Around(Line("文号：1\t索引号：2", kind="table")))
    assert OTHERS.first(Around(Line("文号：1\t好", kind="table"))) is None


def test_the_rules_of_each_place() -> None:
    names = {rules.name: " ".join(name.rpartition(".")[2] for name in rules.rules) for rules in (OVER, UNDER, BETWEEN)}
    assert set(names["lines.over"].split()) >= {"headline", "field", "moment", "furniture", "bar", "info"}
    assert set(names["lines.under"].split()) >= {"links", "furniture", "info"}
    assert set(names["lines.between"].split()) >= {"link", "plain_furniture"}


@pytest.mark.parametrize(
    ("label", "roles"),
    [
        ("记者", ("reporter",)),
        ("图/文", ("author", "photographer")),
        ("编辑/审核", ("editor", "reviewer")),
        ("编辑、审核", ("editor", "reviewer")),
        ("编辑&审核", ("editor", "reviewer")),
        ("编辑和审核", ("editor", "reviewer")),
        ("编辑·审核", ("editor", "reviewer")),
        ("编辑/编辑", ("editor",)),
        ("编 辑", ("editor",)),
        ("编辑人", ("editor",)),
        ("审核人员", ("reviewer",)),
        ("本期编辑", ("editor",)),
        ("好", ("other",)),
    ],
)
def test_roles_of_a_label(label: str, roles: tuple[str, ...]) -> None:
    assert set(label_of(label).roles) == set(roles)


@pytest.mark.parametrize("before", ["", " ", "\t", "\r", "\n", "\ufeff", "\ufeff \n"])
def test_an_answer_of_a_server_is_no_page(before: str) -> None:
    assert _is_json(f'{before}{{"a": 1}}')
    assert _is_json(f"{before}[1]")
    assert not _is_json(f"{before}{{a}}")
    assert not _is_json(f"{before}好")


@pytest.mark.parametrize(
    ("rest", "kinds"),
    [
        ("林以安", ["name"]),
        ("林以", ["name"]),
        ("欧阳以安", ["name"]),
        ("林以安摄", ["name", "deed"]),
        ("清江市某某卫生局", ["organ"]),
        ("清江市某某某卫生局", None),
        ("来了", None),
    ],
)
def test_what_is_glued_behind_a_title(rest: str, kinds: list[str] | None) -> None:
    found = _named(rest)
    assert (found and [one.kind for one in found]) == kinds
    assert found is None or "".join(rest[one.start : one.end] for one in found) == rest


def test_the_package_has_one_door() -> None:
    assert package.extract is extract
    with pytest.raises(AttributeError):
        _ = package.other
