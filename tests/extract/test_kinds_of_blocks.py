"""Questions and fields that are headings or none, what is said in entries of lists, pictures beside a text; invented."""

from __future__ import annotations

import pytest
from lxml.etree import Element

from crawler.extract import extract
from crawler.extract.lines import Box, Line
from crawler.extract.pictures import framed
from crawler.items import Image

HEAD = "<h1>清江市开设夜间门诊</h1>"
TEXT = (
    "<p>本月起，三家医院开设夜间门诊，方便上班的人看病。</p>"
    "<p>医生轮流值守，挂号费与白天相同，药房也照常开门。</p>"
    "<p>市民可以在手机上预约，也可以到现场取号等候就诊。</p>"
)


def types(body: str) -> list[tuple[str, str | None]]:
    found = extract(f"<body><div class=page>{HEAD}<div class=content>{body}{TEXT}</div></div>", "http://a.cn/1.html")
    return [(block.type, block.text) for block in found.blocks][:-3]


def kinds(body: str) -> list[str]:
    return [kind for kind, _ in types(body)]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("<b>夜里能看牙吗？</b>", "heading"),
        ("<b>夜里能看牙吗？要不要预约？</b>", "heading"),
        ("<b>18:30｜下班了吗？</b>", "heading"),
        ("<b>Q1：夜里能看牙吗？</b>", "heading"),
        ("<b>三问：夜里能看牙吗？</b>", "heading"),
        ("一、为什么要开设夜间门诊？", "heading"),
        ("（一）为什么要开设夜间门诊？", "paragraph"),
        ("夜里能看牙吗？", "paragraph"),
        ("<b>记者：夜里能看牙吗？</b>", "paragraph"),
        ("<b>——夜里能看牙吗？</b>", "paragraph"),
        ("<b>上班的人怎么办。夜里能看牙吗？</b>", "paragraph"),
        ("<center>清卫〔2024〕3号</center>", "paragraph"),
        ("<center>2024年第3号</center>", "paragraph"),
        ("<center>关于夜间门诊</center>", "heading"),
    ],
)
def test_what_heads_a_text(line: str, kind: str) -> None:
    assert kinds(f"<p>先说一句，不长。</p><p>{line}</p><p>可以，请先预约。</p>") == ["paragraph", kind, "paragraph"]


def test_a_question_with_an_answer_is_no_heading() -> None:
    assert kinds("<p><b>问：夜里能看牙吗？</b></p><p>答：可以，请先预约。</p>") == ["paragraph"] * 2
    assert kinds("<p><b>Q：夜里能看牙吗？</b></p><p>A2、可以，请先预约。</p>") == ["paragraph"] * 2


def test_fields_of_a_form_are_no_headings() -> None:
    form = "<p><b>时间：六月十八日</b></p><p><b>地点：门诊楼前</b></p><p><b>联系人：林以安</b></p>"
    assert kinds(form) == ["paragraph"] * 3
    assert kinds("<p><b>价格：最低每小时25元</b></p><p>按次收费，不另加价。</p>") == ["heading", "paragraph"]
    apart = "<p><b>价格：最低每小时25元</b></p><p>地点：门诊楼前</p><p>按次收费，不另加价。</p>"
    assert kinds(apart)[0] == "heading"


@pytest.mark.parametrize("label", ["[主持人]", "主持人：", "【林以安】："])
def test_what_is_said_in_an_entry_of_a_list(label: str) -> None:
    said = f"<ul><li><div>{label}</div><div>夜里能看牙吗？</div></li><li><div>{label}</div><div>能。</div></li></ul>"
    assert types(said) == [("paragraph", f"{label}夜里能看牙吗？"), ("paragraph", f"{label}能。")]


def test_an_entry_that_only_looks_like_a_label() -> None:
    assert types("<ul><li>材料：</li><li>身份证</li></ul>") == [("list", "材料：\n身份证")]
    assert kinds("<ul><li><div>夜间门诊</div><div>每晚六点到九点</div></li></ul>") == ["list"]


def test_a_head_of_a_table_without_words_keeps_its_place() -> None:
    rows = "<tr><td></td><td>内科</td><td>外科</td></tr><tr><td>周一</td><td>3</td><td></td></tr>"
    assert types(f"<table>{rows}</table>") == [("table", "\t内科\t外科\n周一\t3")]


def images(body: str, over: str = "", under: str = "") -> list[Image]:
    page = f"<body><div class=page>{HEAD}{over}<div class=content>{TEXT}{body}</div>{under}</div>"
    return extract(page, "http://a.cn/1.html").images


SHOWN = Image("http://a.cn/1.jpg", "夜间门诊的候诊区", None)


@pytest.mark.parametrize(
    ("over", "under"),
    [
        ("<div><img src=/1.jpg><span>夜间门诊的候诊区</span></div>", ""),
        ("<figure><img src=/1.jpg><figcaption>夜间门诊的候诊区</figcaption></figure>", ""),
        ("<figure><amp-img src=/1.jpg></amp-img><figcaption>夜间门诊的候诊区</figcaption></figure>", ""),
        ("", "<div><img src=/1.jpg><p>夜间门诊的候诊区</p></div>"),
        ("", "<h4>图片</h4><div><img src=/1.jpg><p>夜间门诊的候诊区</p></div>"),
    ],
)
def test_a_picture_beside_the_text(over: str, under: str) -> None:
    assert images("", over, under) == [SHOWN]


@pytest.mark.parametrize(
    "beside",
    [
        "<div><img src=/1.jpg></div>",
        "<div><a href=/2.html><img src=/1.jpg></a><p>夜间门诊的候诊区</p></div>",
        "<div class=footer><img src=/1.jpg><p>夜间门诊的候诊区</p></div>",
        "<div><img src=/1.jpg><p>分享到</p></div>",
        "<div><img src=/1.jpg><p>夜间门诊的候诊区</p><p>昨日摄</p></div>",
    ],
)
def test_a_picture_beside_the_text_that_is_none_of_it(beside: str) -> None:
    assert images("", beside) == images("", "", beside) == []


def test_words_under_a_picture_are_short() -> None:
    box = Box(Element("div"), "div", None, 0, 0, 2)
    for length, fits in ((80, True), (81, False)):
        assert framed(Line("", "image", box), Line("甲" * length, box=box)) is fits


def test_pictures_stand_right_behind_the_text() -> None:
    framed = "<div><img src=/{}.jpg><p>夜间门诊的候诊区</p></div>"
    assert len(images("", "", framed.format(1) + framed.format(2))) == 2
    assert images("", "", f"<p>猜你想看</p>{framed.format(1)}") == []
    assert len(images("", "", f"{framed.format(1)}<p>猜你想看</p>{framed.format(2)}")) == 1


def test_words_in_the_frame_of_a_picture() -> None:
    assert images("<p><img src=1.jpg><br>夜间门诊的候诊区</p>") == [SHOWN]
    assert images("<p><img src=1.jpg><br>夜里，灯亮着，人不多。</p>")[0].caption is None
    assert images("<p><img src=1.jpg alt=夜间门诊></p><p>夜间门诊的候诊区</p>") == [SHOWN]
    assert images("<p><img src=1.jpg alt=1></p><p>夜间门诊的候诊区</p>")[0].caption is None


@pytest.mark.parametrize("name", ["qr.png", "qrcode.png", "img/site-qr.png", "qr?u=1", "qr_code.gif"])
def test_an_address_for_a_camera_is_no_picture(name: str) -> None:
    assert images(f"<p><img src=/{name}></p>") == []
    assert images("<p><img src=/qrstuv.png></p>") != []


def test_questions_that_are_headings_are_somebodys_in_a_talk() -> None:
    talk = (
        ("“林一针”这个外号是怎么来的？", "是一位姥姥叫起来的。我就是找准地方，手别抖。"),
        ("孩子一进门就哭，您怎么办？", "不哄。我跟他商量，问他打左边还是打右边。"),
        ("家长问得最多的是什么？", "问感冒了能不能打。我说，不发烧是可以打的。"),
        ("有没有打不下去的时候？", "有。那年夏天最忙，我听见水龙头滴水都觉得是叫号。"),
    )
    lead = "<p>护士长林以安在接种门诊干了十七年，家长们管她叫“林一针”。我们请她谈谈打针的事。</p>"
    body = lead + "".join(f"<p><b>{question}</b></p><p>{answer}</p>" for question, answer in talk)
    found = extract(f"<body><div class=page><h1>对话护士长林以安</h1><div class=content>{body}</div></div></body>")
    assert [block.type for block in found.blocks].count("heading") == 4
    assert found.interview is not None
    assert len(found.interview.turns) == 8
