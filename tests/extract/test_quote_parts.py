"""What the readers of quotations are made of, each by itself: the marks, the words around, documents, names and posts."""

from __future__ import annotations

import pytest

from crawler.extract.interview.bearing import bearing
from crawler.extract.interview.documents import DOCUMENT, OFFICE
from crawler.extract.interview.name_places import (
    grown,
    is_town,
    parts_of_others,
    places_of,
    presents,
)
from crawler.extract.interview.persons import Person
from crawler.extract.interview.place import Place
from crawler.extract.interview.quotations import masked_of, sentences, spans_of
from crawler.extract.interview.spots import Spots


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("他说“好。”", [(2, 6, "好。")]),
        ("他说「好。」", [(2, 6, "好。")]),
        ("他说“「好」吗”,走了", [(2, 8, "「好」吗")]),
        ("“甲”和“乙”", [(0, 3, "甲"), (4, 7, "乙")]),
        ("甲”乙“丙”", [(3, 6, "丙")]),
        ("“好。他走了。", [(0, 7, "好。他走了。")]),
        (" “好。", [(1, 4, "好。")]),
        ("“甲“乙”", [(0, 5, "甲“乙")]),
        ("他说“好。", []),
        ("“甲”。“好", [(0, 3, "甲")]),
        ("“ ”", []),
        ("“”", []),
    ],
)
def test_quotations_of_a_paragraph(text: str, found: list[tuple[int, int, str]]) -> None:
    assert [(one.start, one.end, one.text) for one in spans_of(text, text)] == found
    assert [one.printed for one in spans_of(text, text.replace("好", "行"))] == [
        one[2].replace("好", "行") for one in found
    ]


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("他说“好。”走", "他说···。走"),
        ("他说“好!”走", "他说···。走"),
        ("他说“好?”走", "他说···。走"),
        ("他说“好…”走", "他说···。走"),
        ("他说“好”走", "他说···走"),
        ("他说“好,”走", "他说····走"),
        ("“甲。”“乙”", "···。···"),
        ("好", "好"),
    ],
)
def test_a_paragraph_without_its_quotations(text: str, masked: str) -> None:
    assert masked_of(text, spans_of(text, text)) == masked


def test_ends_of_sentences() -> None:
    text = "一。二!三?四;五…六。。 "
    assert [text[slice(*span)] for span in sentences(text)] == ["一。", "二!", "三?", "四;", "五…", "六。。"]
    assert sentences("一,二:三") == [(0, 5)]


@pytest.mark.parametrize(("end", "expected"), [*((mark, True) for mark in "。!?…,;—:"), ("好", False), ("、", False)])
def test_a_quotation_that_ends_as_a_sentence(end: str, *, expected: bool) -> None:
    (span,) = spans_of(f"“好{end}”", f"“好{end}”")
    assert span.is_sentence is expected


def place(text: str, number: int = 0) -> Place:
    spans = spans_of(text, text)
    return Place(text, masked_of(text, spans), spans, number, "")


@pytest.mark.parametrize(
    ("text", "clause", "stem", "mark", "opens", "fills"),
    [
        ("“好。”", "", "", "", True, True),
        ("他说:“好。”", "他说:", "他说", ":", False, True),
        ("天晴。他说,“好。”她笑了。", "他说,", "他说", ",", False, False),
        ("天晴;他说 “好。” ", "他说 ", "他说", "", False, True),
        ("天晴。 “好。”", " ", "", "", True, True),
        ("他说,“好。”", "他说,", "他说", ",", False, True),
    ],
)
def test_the_words_around_a_quotation(
    text: str, clause: str, stem: str, mark: str, *, opens: bool, fills: bool
) -> None:
    found = place(text)
    assert (found.clause, found.stem, found.mark) == (clause, stem, mark)
    assert (found.opens, found.fills_its_paragraph) == (opens, fills)


def test_a_quotation_among_others() -> None:
    first, second = place("甲说:“好。”乙说:“是。”"), place("甲说:“好。”乙说:“是。”", 1)
    assert (first.next, second.next) == (second.span, None)
    assert second.clause == "乙说:"
    far = place("好" * 305 + "“好。”")
    assert far.before == "好" * 300
    assert place("天晴。" + "好" * 300 + "“好。”").clause == "好" * 300


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("《献血条例》规定", "《献血条例》"),
        ("《献血条例》(2024年修订)规定", "《献血条例》(2024年修订)"),
        ("《献血条例》第三条明确规定", "《献血条例》"),
        ("《献血条例》第3条规定", "《献血条例》"),
        ("《献血条例》规定要", "《献血条例》"),
        ("《献血条例》规定了", "《献血条例》"),
        ("《献血条例》称", "《献血条例》"),
        ("《献血条例》说", "《献血条例》"),
        ("今年,《献血条例》规定", "《献血条例》"),
        ("新修订的《献血条例》规定", "《献血条例》"),
        ("本市第二〇二四(3)号通知规定", "本市第二〇二四(3)号通知"),
        ("献血、献浆条例○规定", None),
        ("他规定", None),
        ("《献血条例》好", None),
        ("《献血条例》规定。", None),
    ],
)
def test_a_document_that_speaks(clause: str, name: str | None) -> None:
    found = DOCUMENT.search(clause)
    assert (found["name"] if found else None) == name


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("市卫生健康局表示", "市卫生健康局"),
        ("市卫生健康局称", "市卫生健康局"),
        ("今天,市卫生健康局称", "市卫生健康局"),
        ("市卫生健康局在公告中称", "市卫生健康局"),
        ("市卫生健康局在公告里写道", "市卫生健康局"),
        ("市卫生健康局在网站上表示", "市卫生健康局"),
        ("市卫生健康局召开会议,并在公告中称", "市卫生健康局"),
        ("市卫生健康局召开会议,在公告中称", "市卫生健康局"),
        ("红十字会在公告中称", "红十字会"),
        ("他在公告中称", None),
        ("市卫生健康局在公告下称", None),
        ("红十字会称", None),
    ],
)
def test_an_office_that_speaks(clause: str, name: str | None) -> None:
    found = OFFICE.search(clause)
    assert ((found["name"] or found["writer"]) if found else None) == name


@pytest.mark.parametrize(
    ("text", "post", "found"),
    [
        ("林以安来了", None, (None, None)),
        ("市第一医院院长林以安来了", "市第一医院院长", ("院长", "市第一医院")),
        ("该市第一医院院长林以安来了", "该市第一医院院长", ("院长", "市第一医院")),
        *((f"{this}市一医院院长林以安来了", f"{this}市一医院院长", ("院长", "市一医院")) for this in ("这位", "这名", "该", "本", "我")),
        ("市第一医院的院长林以安来了", "市第一医院的院长", ("院长", "市第一医院")),
        ("最年轻的主任林以安来了", "最年轻的主任", ("主任", None)),
        ("主任技师林以安来了", "主任技师", ("主任技师", None)),
        ("牙科医生林以安来了", "牙科医生", ("牙科医生", None)),
        ("三班护士林以安来了", "三班护士", ("三班护士", None)),
        ("社区医生林以安来了", "社区医生", ("医生", None)),
        ("北村医生林以安来了", "北村医生", ("医生", None)),
        ("北口村来了村医生林以安,村医生林以安来了", "村医生", ("医生", "北口村")),
        ("医院医生林以安来了", "医院医生", ("医生", None)),
        ("市第一医院里,医生林以安来了", "医生", ("医生", "市第一医院")),
        ("医生林以安来了,市第一医院欢迎他", "医生", ("医生", "市第一医院")),
        ("市第一医院" + "。" * 298 + "医生林以安来了", "医生", ("医生", "市第一医院")),
        ("市第一医院" + "。" * 299 + "医生林以安来了", "医生", ("医生", None)),
    ],
)  # fmt: skip
def test_post_and_organ_apart(text: str, post: str | None, found: tuple[str | None, str | None]) -> None:
    assert bearing(text, Person("林以安", post)) == found


def test_places_of_a_name() -> None:
    assert places_of("林以安,林以安。林以", "林以安") == [0, 4]
    assert places_of("李李李", "李李") == [0]


@pytest.mark.parametrize(
    ("text", "name", "longer"),
    [
        ("李大为来了,李大为走了", "李大", "李大为"),
        ("李大为来了,李大走了", "李大", "李大"),
        ("李大为来了", "李大", "李大"),
        ("李大。李大。", "李大", "李大"),
    ],
)
def test_a_name_grows(text: str, name: str, longer: str) -> None:
    assert grown(text, name) == longer


@pytest.mark.parametrize(
    ("text", "expected"),
    [("华容县。华容县。华容", True), ("华容县。华容", True), ("华容县。华容。华容", False), ("华容", False)],
)
def test_a_town_is_nobody(text: str, *, expected: bool) -> None:
    assert is_town(Spots(text), [at + len("华容") for at in places_of(text, "华容")]) is expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("市第一医院院长林以安", "市第一医院院长"),
        ("来了,院长林以安", "院长"),
        ("ICU主任林以安", "ICU主任"),
        ("好" * 14 + "院长林以安", "好" * 12 + "院长"),
        ("女儿林以安", ""),
        ("来了林以安", None),
    ],
)
def test_the_words_before_a_name(text: str, words: str | None) -> None:
    assert presents(text, text.index("林")) == words


@pytest.mark.parametrize(
    ("text", "names", "parts"),
    [
        ("叶念恩来了。念恩走了。", ["叶念恩", "念恩"], {"念恩"}),
        ("叶念恩来了。恩走了。", ["叶念恩", "恩"], set()),
        ("叶念恩来了。叶念恩走了。叶念走了。", ["叶念恩", "叶念"], set()),
        ("师曾静宜说。曾静宜来了。", ["曾静宜", "师曾静"], {"师曾静"}),
        ("师曾静宜说。曾静宜来了。师曾静走了。", ["曾静宜", "师曾静"], set()),
        ("叶念恩来了。何澜走了。", ["叶念恩", "何澜"], set()),
        ("师曾静宜说。", ["曾静宜", "师曾静"], set()),
    ],
)
def test_names_that_are_parts_of_others(text: str, names: list[str], parts: set[str]) -> None:
    assert parts_of_others(text, names) == parts
