"""A page as lines: what a reader sees."""

from __future__ import annotations

import pytest

from crawler.extract.html_lines import html_lines
from crawler.extract.lines import Box, Layout, Line, asked_once, text_lines
from crawler.extract.tree import parsed


def layout(body: str, head: str = "") -> Layout:
    return html_lines(parsed(f"<html><head>{head}</head><body>{body}</body></html>"))


def lines(body: str) -> list[Line]:
    return layout(body).lines


def texts(body: str) -> list[str]:
    return [line.text for line in lines(body)]


def box(body: str, tag: str = "div") -> Box:
    """Return the first box of a tag."""
    return next(one for one in layout(body).boxes if one.tag == tag)


def test_what_nobody_sees_is_skipped() -> None:
    for (
        tag
    ) in "script style noscript template title select option textarea button iframe object svg canvas map".split():
        assert texts(f"<div>春江<{tag}>机关</{tag}>花月</div>") == ["春江花月"], tag
    assert texts("<div>春江<span style='display:none'>机关<b>重重</b></span>花月</div>") == ["春江花月"]
    assert texts("<div>春江<span style='color:red'>潮水</span>花月</div>") == ["春江潮水花月"]


def test_blocks_part_lines() -> None:
    for tag in """address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
    legend li main menu nav ol p pre section summary ul ucapcontent ucaptitle""".split():
        assert texts(f"<div>春江<{tag}>潮水</{tag}>花月</div>") == ["春江", "潮水", "花月"], tag
    for tag in "span b strong a font em i u label".split():
        assert texts(f"<div>春江<{tag}>潮水</{tag}>花月</div>") == ["春江潮水花月"], tag
    assert texts("<div>春江<br>潮水<hr>花月</div>") == ["春江", "潮水", "花月"]
    assert texts("春江<table>潮水<tr>连海</tr></table>花月") == ["春江", "潮水", "连海", "花月"]


def test_parts_of_a_table_part_lines() -> None:
    assert texts("<table><thead><tr><th>春江<th>潮水</thead><tbody><tr><td>连海<td>明月</tbody></table>") == [
        "春江\t潮水\n连海\t明月"
    ]
    for part in ("thead", "tbody", "tfoot"):
        assert texts(f"<table>春江<{part}>潮水</{part}>花月</table>") == ["春江", "潮水", "花月"], part
    for part in ("tr", "td", "th"):
        assert texts(f"<table><tbody>春江<{part}>潮水</{part}>花月</tbody></table>") == ["春江", "潮水", "花月"], part


def test_blanks_and_invisible_characters() -> None:
    assert texts("<p> 春江 \n 潮水　连海 </p><p>  </p><p>春\u200b江\u2060潮\ufeff水\u200d</p>") == [
        "春江 潮水 连海",
        "春江潮水",
    ]
    assert texts("<pre>春江\n潮水\n\n连海</pre><p>春江\n潮水</p>") == ["春江", "潮水", "连海", "春江 潮水"]
    assert texts("<div><pre>春江</pre>潮水\n连海</div>") == ["春江", "潮水 连海"]
    assert texts("<p>  <b>春</b> 江</p>") == ["春 江"]
    assert texts("<pre><b>春江</b>潮水\n花月</pre>") == ["春江潮水", "花月"]


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("<h1>甲</h1><h2>乙</h2><h3>丙</h3><h4>丁</h4><h5>戊</h5><h6>己</h6>", [("heading", n) for n in range(1, 7)]),
        ("<ul><li>甲<p>乙</p></li></ul><p>丙</p>", [("item", None), ("item", None), ("text", None)]),
        ("<h2><div>甲</div></h2>", [("heading", 2)]),
        ("<figure><figcaption>甲</figcaption></figure>", [("text", None)]),
        ("<li><figcaption>甲</figcaption></li>", [("item", None)]),
    ],
)
def test_kinds_of_lines(body: str, kinds: list[tuple[str, int | None]]) -> None:
    assert [(line.kind, line.level) for line in lines(body)] == kinds


def test_captions() -> None:
    assert box("<figcaption><div>甲</div></figcaption>").caption
    assert box("<figcaption><li><div>甲</div></li></figcaption>").caption
    assert not box("<figure><div>甲</div></figure>").caption
    assert not box("<li><div>甲</div></li>").caption
    assert not box("<figcaption><div>甲</div></figcaption>").item


@pytest.mark.parametrize(
    ("body", "bold"),
    [
        ("<p><b>春江潮水</b></p>", True),
        ("<p><strong>春江潮水</strong></p>", True),
        ("<h4>春江潮水</h4>", True),
        ("<table><th>春江潮水</th></table>", True),
        ("<p><b>春江 潮水 连海 平</b></p>", True),
        ("<p><b>春江潮水连海平海上</b>明</p>", True),  # nine of ten characters
        ("<p><b>春江潮水连海平海</b>上明</p>", False),
        ("<p><b>春江</b><b>潮水</b></p>", True),
        ("<p><i>春江潮水</i></p>", False),
        ("<b>春江</b><p>春江潮水</p>", False),
        ("<p><b>春江</b>潮水连海</p><p>花月</p>", False),
        ("<div><b><i>春江</i></b></div>", True),
    ],
)
def test_bold_lines(body: str, *, bold: bool) -> None:
    assert lines(body)[-1].bold == bold


@pytest.mark.parametrize(
    ("body", "links"),
    [
        ("<p><a href=/1>春江</a>潮水</p>", 2),
        ("<p><a href=/1>春江 </a><a href=/2>潮水</a></p>", 4),
        ("<p><a href=/1><b>春江</b></a>潮水</p>", 2),
        ("<p><a href=/a.pdf>春江</a>潮水</p>", 0),
        ("<p><a name=x>春江</a>潮水</p>", 0),
        ("<p><b>春江</b>潮水</p>", 0),
        ("<p><a href=/1>花月</a></p><p>春江</p>", 0),
    ],
)
def test_link_text(body: str, links: int) -> None:
    found = layout(f"<div>{body}</div>")
    assert found.lines[-1].links == links
    assert next(one for one in found.boxes if one.tag == "div").links == sum(line.links for line in found.lines)


def test_boxes_know_their_size_and_place() -> None:
    found = layout("<div><p>春江</p><p>潮水连海</p></div><section>花月夜</section>")
    div, first, second, section = (one for one in found.boxes if one.tag in ("div", "p", "section"))
    assert [one.size for one in (div, first, second, section)] == [6, 2, 4, 3]
    assert [(one.first, one.last) for one in (div, first, second, section)] == [(0, 2), (0, 1), (1, 2), (2, 3)]
    assert div.end == section.place == second.place + 1 == first.place + 2 == div.place + 3
    assert (second.parent, second.links) == (div, 0)


@pytest.mark.parametrize(
    ("body", "centred"),
    [
        ("<div align=center>甲</div>", True),
        ("<div align=CENTER>甲</div>", True),
        ("<div align=right>甲</div>", False),
        ("<div style='text-align:center'>甲</div>", True),
        ("<div style='text-align:left' align=center>甲</div>", True),
        ("<div style='color:red'>甲</div>", False),
        ("<center>甲</center>", True),
        ("<center><p>甲</p></center>", True),
        ("<center><p align=left>甲</p></center>", False),
        ("<center><p class=x>甲</p></center>", True),
        ("<center><table>甲</table></center>", False),
        ("<center><li>甲</li></center>", False),
        ("<div>甲</div>", False),
    ],
)
def test_centred_lines(body: str, *, centred: bool) -> None:
    assert lines(body)[0].centred == centred


def test_a_cell_does_not_stand_centred_because_its_row_does() -> None:
    assert not lines("<table><tr align=center><td>甲</td></tr></table>")[0].centred


def test_a_box_with_attributes_is_told_from_one_without() -> None:
    assert [box.name for box in layout("<p>一</p><p align=left>二</p><p class=a id=b>三</p>").boxes][2:] == [
        "",
        " ",
        "a b",
    ]


def test_furniture_by_tag_and_name() -> None:
    for tag in ("nav", "footer", "aside"):
        assert box(f"<{tag}>甲</{tag}>", tag).named_chrome, tag
        assert box(f"<{tag}><div>甲</div></{tag}>").chrome, tag
        assert not box(f"<{tag}><div>甲</div></{tag}>").named_chrome, tag
    assert box("<div class=share>甲</div>").named_chrome
    assert box("<div id=share>甲</div>").chrome
    assert box("<div class=main id=share>甲</div>").chrome
    assert box("<div class=share id=main>甲</div>").chrome
    assert box("<section class=share><div>甲</div></section>").chrome
    assert not box("<section class=main><div>甲</div></section>").chrome
    assert box("<div class=intro id=x>甲</div>").name.split() == ["intro", "x"]
    assert box("<div class=intro>甲</div>").name.split() == ["intro"]
    assert box("<div id=x>甲</div>").name.split() == ["x"]
    for outermost in ("body", "html"):
        page = (
            f"<html{' class=share' * (outermost == 'html')}><body{' class=share' * (outermost == 'body')}><div>甲</div>"
        )
        assert not any(one.chrome for one in html_lines(parsed(page)).boxes), outermost


def test_containers_by_tag_name_and_mark() -> None:
    for body in ("<div id=zoom>甲</div>", "<div wzades='正文'>甲</div>", "<div itemprop=articleBody>甲</div>"):
        assert box(body).container, body
    assert box("<ucapcontent>甲</ucapcontent>", "ucapcontent").container
    assert not box("<div class=text>甲</div>").container
    assert not box("<div id=zoom><p>甲</p></div>", "p").container


def test_what_is_named_like_a_headline() -> None:
    for body, found in (
        ("<div class=title>甲</div>", 1),
        ("<span class=title>甲</span>", 1),
        ("<span id=title>甲</span>", 1),
        ("<span class=x id=title>甲</span>", 0),
        ("<span class=text>甲</span>", 0),
        ("<span>甲</span>", 0),
        ("<div class=text>甲</div>", 0),
        ("<a class=title href=/>甲</a>", 0),
    ):
        assert len(layout(body).titled) == found, body


@pytest.mark.parametrize(
    ("attributes", "url"),
    [
        ("src=a.jpg", "a.jpg"),
        ("src=wait.gif data-src=a.jpg", "a.jpg"),
        ("src=wait.gif data-original=a.jpg", "a.jpg"),
        ("src=wait.gif original=a.jpg", "a.jpg"),
        ("src=' a.jpg '", "a.jpg"),
        ("data-src='' src=a.jpg", "a.jpg"),
        ("data-src=data:image/png;base64,00 src=a.jpg", "a.jpg"),
    ],
)
def test_pictures(attributes: str, url: str) -> None:
    assert [(one.text, one.kind, one.url) for one in lines(f"<p>春江<img {attributes}>花月</p>")] == [
        ("春江", "text", None),
        ("", "image", url),
        ("花月", "text", None),
    ]


def test_pictures_without_an_address_are_none() -> None:
    for attributes in ("", "src=''", "src=data:image/png;base64,00", "alt=a.jpg"):
        assert texts(f"<p>春江<img {attributes}>花月</p>") == ["春江花月"], attributes


def row(*cells: str, tag: str = "td") -> str:
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"


def table(*rows: str) -> list[str]:
    return texts(f"<table>{''.join(rows)}</table>")


def test_tables_of_data_are_one_line() -> None:
    assert table(row("区", "人数", tag="th"), row("城东", "12")) == ["区\t人数\n城东\t12"]
    assert table(row("区", "人数"), row("城东<br>城西", "12"), row("", "")) == ["区\t人数\n城东 城西\t12"]
    assert table(row("区", "人数"), row("城东", "12"), row("合计")) == ["区\t人数\n城东\t12\n合计"]
    assert texts("<table><td>区</td><td>人数</td><tr><td>城东</td><td>12</td></tr></table>") == ["区\t人数\n城东\t12"]
    assert texts("<div>春江<table>" + row("区", "人数") * 2 + "</table>花月</div>") == [
        "春江",
        "区\t人数\n区\t人数",
        "花月",
    ]


def test_pictures_of_a_table_follow_it() -> None:
    found = lines(f"<p>春江</p><table>{row('区', '<img src=a.jpg>12')}{row('城东', '12')}</table>")
    assert [(one.kind, one.text) for one in found] == [("text", "春江"), ("table", "区\t12\n城东\t12"), ("image", "")]
    assert [one.box.tag for one in found if one.box] == ["p", "table", "table"]


def test_tables_that_lay_out_a_page_stay_lines() -> None:
    assert table(row("区", "人数")) == ["区", "人数"]
    assert table(row("区", "人数"), row("城东")) == ["区", "人数", "城东"]
    assert table(row("区"), row("人数"), row("城东")) == ["区", "人数", "城东"]
    inner = f"<table>{row('区', '人数') * 2}</table>"
    assert table(row("春江", inner), row("潮水", "连海")) == ["春江", "区\t人数\n区\t人数", "潮水", "连海"]
    link = "<a href=/1>{}</a>"
    assert table(row("春江", link.format("潮水")), row("连海", "明月")) == ["春江\t潮水\n连海\t明月"]
    assert table(row("春江", link.format("潮水")), row("连海", link.format("明月"))) == ["春江", "潮水", "连海", "明月"]
    for size, kept in ((59, True), (60, False)):
        cells = row("春" * size, "江" * size)
        assert (len(table(cells, cells)) == 1) == kept, size
    for size, kept in ((399, True), (400, False)):
        cells = row("春" * size, *"江" * 9)
        assert (len(table(cells, row(*"江" * 10))) == 1) == kept, size


def test_a_cell_with_the_article_makes_a_table_one_of_layout() -> None:
    story = "<br>".join(["潮水连海平"] * 8)
    head = row("主旨", "春江") + row("日期", "2024-05-06")
    assert table(head, row("内容", story))[-8:] == ["潮水连海平"] * 8
    assert len(table(head, row("内容", story), row("附", "春" * 40))) == 1
    assert len(table(head, row("内容", "潮水连海平" * 8))) == 1


def test_lines_are_folded_each_by_itself() -> None:
    """All at once: characters of one line, and its length, are nothing to the others."""
    body = "<p>來源：清江日報</p><table><tr><td>甲：</td><td>乙</td></tr><tr><td>丙</td><td>丁｜</td></tr></table><img src=a.png><p>ＡＢ</p>"
    assert [line.plain for line in lines(body)] == ["来源:清江日报", "甲: 乙\n丙 丁|", "", "AB"]
    assert [line.plain for line in text_lines("來源：甲\n\n[图片:1.jpg]\n乙｜")] == ["来源:甲", "", "乙|"]


def test_lines_of_plain_text() -> None:
    for name in "a.png a.jpg a.jpeg a.gif a.bmp a.webp 图(1).jpg 图（2）.PNG a-b.c.jpg".split():
        [line] = text_lines(name)
        assert (line.kind, line.url, line.text) == ("image", name, ""), name
    assert [(one.kind, one.text) for one in text_lines("春江 \n\n  潮水\u200b\n见 a.jpg")] == [
        ("text", "春江"),
        ("text", "潮水"),
        ("text", "见 a.jpg"),
    ]
    assert text_lines("a" * 81 + ".jpg")[0].kind == "text"


def test_long_cells_of_a_regular_table_are_data() -> None:
    long = "春江潮水连海平，" * 60
    rows = [f"<tr><td>{number}</td><td>{long if number == 2 else '潮'}</td></tr>" for number in range(1, 4)]
    regular = "<table>" + "".join(rows) + "</table>"
    assert [line.kind for line in lines(regular)] == ["table"]
    assert "table" not in {line.kind for line in lines(regular.replace("<tr><td>3</td>", "<tr><td>3</td><td>末</td>"))}
    assert "table" not in {line.kind for line in lines("<table>" + "".join(rows[1:]) + "</table>")}
    parted = regular.replace(long, "<br>".join([long] * 4))
    assert "table" not in {line.kind for line in lines(parted)}


def test_what_is_cut_off_a_line_makes_no_furniture_of_the_rest() -> None:
    line = Line("我市召开会议。版权所有 清江市")
    assert line.furniture
    line.cut(7)
    assert (line.plain, line.furniture) == ("我市召开会议。", None)


def test_what_is_asked_of_a_line_is_answered_once_and_anew_when_it_is_cut() -> None:
    asked = []

    @asked_once
    def size(line: Line) -> int:
        asked.append(line)
        return len(line.text)

    line = Line("我市召开会议。返回首页")
    assert (size(line), size(line), len(asked)) == (11, 11, 1)
    line.cut(7)
    assert (size(line), len(asked)) == (7, 2)


def test_a_counter_of_visitors_is_no_picture() -> None:
    page = "<p>您是第<img src=/cgi-bin/count.cgi>位<img src=Counter.asp?id=3>访客</p><p><img src=/photo/count.jpg></p>"
    lines = html_lines(parsed(page)).lines
    assert [(line.text, line.url) for line in lines] == [("您是第位访客", None), ("", "/photo/count.jpg")]
