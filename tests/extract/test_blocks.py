"""What becomes a heading, a caption, a list; all is invented."""

from __future__ import annotations

from dataclasses import replace

from lxml import html

from crawler.extract.blocks import blocks_of, body_of, images_of
from crawler.extract.html_lines import html_lines
from crawler.extract.lines import Line, text_lines
from crawler.items import Block

TEXT = "近日，示例市开展健康宣传活动，现场设置义诊、咨询和检测三个区域，吸引了众多市民参加，气氛热烈。"


def plain(*texts: str) -> list[tuple[str, str | None]]:
    return [(block.type, block.text) for block in blocks_of(text_lines("\n".join(texts)), plain=True)]


def boxed(body: str) -> list[Block]:
    return blocks_of(html_lines(html.document_fromstring(f"<div>{body}</div>")).lines, plain=False)


def kinds(body: str) -> list[str]:
    return [block.type for block in boxed(body)]


def heading(text: str, behind: str = TEXT, *, bold: bool = False, centred: bool = False) -> bool:
    """Tell whether a line of a page's markup becomes a heading."""
    return blocks_of([Line(text, bold=bold, centred=centred), Line(behind)], plain=False)[0].type == "heading"


def test_numbered_lines_are_headings() -> None:
    for number in "一二三四五六七八九十":
        for mark in "、）)．.":
            assert heading(f"{number}{mark}总体要求"), (number, mark)
        assert heading(f"（{number}）总体要求")
        assert heading(f"({number})总体要求")
        for part in "章节部":
            assert heading(f"第{number}{part} 总则"), (number, part)
    assert heading("十二、总体要求")
    assert heading("第一百章 附则")
    for text in ("总体要求", "1、总体要求", "一总体要求", "第一条 总则", "见一、总体要求", "见第一章", "百、总体要求"):
        assert not heading(text), text


def test_a_line_that_stands_out_is_a_heading() -> None:
    assert heading("总体要求", bold=True)
    assert heading("总体要求", centred=True)
    assert not heading("总体要求")
    assert not heading("各位市民朋友：", bold=True)
    assert not heading("各位市民朋友:", bold=True)
    assert not heading("请注意安全。", bold=True)
    assert heading("总" * 39, bold=True)
    assert heading("总" * 40, bold=True)
    assert not heading("总" * 41, bold=True)
    assert kinds("<p><b>总体要求</b></p>") == ["paragraph"]
    assert kinds("<p><b>总体要求</b></p><ul><li>第一项</li></ul>") == ["heading", "list"]
    assert kinds("<p><b>名单</b></p><table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>") == [
        "heading",
        "table",
    ]
    assert kinds("<p><b>图片</b></p><p><img src=1.jpg></p>") == ["paragraph", "image"]
    assert kinds("<ul><li><b>总体要求</b></li></ul><p>内容</p>") == ["list", "paragraph"]


def test_headings_by_their_tag_have_its_level() -> None:
    found = boxed(
        f"<h3>请注意安全。</h3><p>{TEXT}</p><h4>总体要求</h4><p align=center>二、附则</p><p>{TEXT}</p><h2>尾声</h2>"
    )
    assert [(block.type, block.level) for block in found] == [
        ("heading", 3), ("paragraph", None), ("heading", 4), ("heading", 2), ("paragraph", None), ("heading", 2),
    ]  # fmt: skip
    sentence, words = Line("请注意安全。", "heading"), Line("总体要求", "heading")
    assert [block.type for block in blocks_of([sentence, words], plain=False)] == ["paragraph", "heading"]


def test_headings_of_plain_text_have_text_behind_them() -> None:
    assert plain("总体要求", TEXT) == [("heading", "总体要求"), ("paragraph", TEXT)]
    assert plain("总体要求", "组织领导", TEXT)[0] == ("heading", "总体要求")
    assert plain("总体要求", "组织领导") == [("paragraph", "总体要求"), ("paragraph", "组织领导")]
    assert plain("总体要求") == [("paragraph", "总体要求")]
    assert plain("各位市民：", TEXT)[0] == ("paragraph", "各位市民：")


def test_lists() -> None:
    found = boxed(f"<p>{TEXT}</p><ul><li>第一项</li><li>第二项</li></ul><p>{TEXT}</p><ul><li>第三项</li></ul>")
    assert [(block.type, block.text) for block in found] == [
        ("paragraph", TEXT), ("list", "第一项\n第二项"), ("paragraph", TEXT), ("list", "第三项"),
    ]  # fmt: skip
    assert kinds("<ul><li>第一项</li></ul>") == ["list"]


PICTURE = "<p><img src=1.jpg></p>"


def shown(body: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(image.url, image.caption, image.credit) for image in images_of(boxed(body))]


def test_the_words_under_a_picture() -> None:
    assert shown(f"{PICTURE}<p align=center>市民在现场咨询</p>") == [("1.jpg", "市民在现场咨询", None)]
    assert shown(f"{PICTURE}<p align=center>市民在现场咨询。</p><p align=center>第二行</p>") == [
        ("1.jpg", "市民在现场咨询。", None)
    ]
    assert shown(f"{PICTURE}<p>市民在现场咨询</p>") == [("1.jpg", None, None)]
    assert shown(f"{PICTURE}<p>市民在现场咨询。李明远 摄</p>") == [("1.jpg", "市民在现场咨询。", "李明远 摄")]
    assert shown(f"{PICTURE}<p>李明远 摄</p>") == [("1.jpg", None, "李明远 摄")]
    assert shown(f"{PICTURE}<p>{TEXT}</p><p align=center>市民在现场咨询</p>") == [("1.jpg", None, None)]
    behind_text = f"<p>{TEXT}</p>{PICTURE}<p align=center>市民在现场咨询</p>"
    assert shown(behind_text) == [("1.jpg", "市民在现场咨询", None)]
    assert shown("<p>市民在现场咨询。李明远 摄</p>") == [(None, "市民在现场咨询。", "李明远 摄")]
    assert shown("<p align=center>市民在现场咨询</p>") == []
    assert shown(f"{PICTURE}<p>市民在现场咨询。李明远 摄</p><p>医生在义诊。王思齐 摄</p>") == [
        ("1.jpg", "市民在现场咨询。", "李明远 摄"), (None, "医生在义诊。", "王思齐 摄"),
    ]  # fmt: skip
    assert shown(
        f"<figure><img src=1.jpg><figcaption>市民在现场咨询，医生在义诊</figcaption></figure><p>{TEXT}</p>"
    ) == [("1.jpg", "市民在现场咨询，医生在义诊", None)]
    assert shown(f"<p>{TEXT}</p><figure><figcaption>李明远 摄</figcaption></figure>") == [(None, None, "李明远 摄")]


def test_words_set_apart_under_a_picture_are_its_caption() -> None:
    def captions(under: str, running: str = f"<p>{TEXT * 2}</p>") -> list[str | None]:
        return [image.caption for image in images_of(boxed(f"{running}<img src=1.jpg>{under}{running}"))]

    assert captions("<p class=cap>市民在现场咨询医生。</p>") == ["市民在现场咨询医生。"]
    assert captions("<p class=cap>▲市民在现场咨询医生</p>") == ["市民在现场咨询医生"]
    assert captions("<p>市民在现场咨询医生。</p>") == [None]
    assert captions("<p class=cap>市民来，医生在，他们都来了，都坐下。</p>") == [None]
    assert captions("<p class=cap><b>市民在现场咨询医生</b></p>") == [None]
    assert captions("<p align=center><b>市民在现场咨询医生</b></p>") == [None]
    assert captions("<p class=text>市民在现场咨询医生。</p>", f"<p class=text>{TEXT * 2}</p>") == [None]
    for unlike in (
        "<p class=cap>{}</p>",
        "<p style=color:gray>{}</p>",
        "<div>{}</div>",
        "<section><p>{}</p></section>",
    ):
        assert captions(unlike.format("市民在现场咨询医生。"), f"<p>{TEXT}</p>") == ["市民在现场咨询医生。"], unlike
    assert captions("<p class=cap>市民在现场咨询医生。</p>", f"<p>{TEXT}</p><p class=a>{TEXT}</p>") == [None]


def test_a_text_that_is_centred_between_its_pictures_is_no_row_of_captions() -> None:
    line = "<p align=center>{}</p>"
    told = "".join(f"{PICTURE}{line.format(one)}" for one in ("早上八点，医生到村里。", "下午三点，药箱空了。"))
    assert [block.type for block in boxed(told)] == ["image"] * 2
    told += line.format("村民把他们送到桥头。")
    assert [block.type for block in boxed(told)] == ["image", "paragraph"] * 2 + ["paragraph"]


def test_wide_blanks_within_a_line_stay_as_printed() -> None:
    told = boxed("<p>　　第一条　为规范管理，制定本办法。</p><p>电　话：0000</p><p>甲 　 乙</p>")
    assert [block.text for block in told] == ["第一条　为规范管理，制定本办法。", "电　话：0000", "甲　乙"]
    assert plain("第一条　为规范管理。", TEXT)[0] == ("paragraph", "第一条　为规范管理。")


def test_a_long_line_or_one_of_several_clauses_is_no_caption() -> None:
    for comma in "，,":
        told = f"市民{comma}医生和志愿者{comma}都来了。李明远 摄"
        assert shown(f"<p>{told}</p>") == [], comma
        assert shown(f"<p>市民、医生{comma}都来了。李明远 摄</p>")[0][2] == "李明远 摄", comma
        assert shown(f"{PICTURE}<p>{told}</p>")[0][2] == "李明远 摄", comma
    exact, longer = "市民" * 37 + "。李明远 摄", "市民" * 37 + "们。李明远 摄"
    assert shown(f"{PICTURE}<p align=center>{exact}</p>")[0][2] == "李明远 摄"
    assert shown(f"{PICTURE}<p align=center>{longer}</p>") == [("1.jpg", None, None)]
    assert shown(f"{PICTURE}<ul><li>市民在现场咨询。李明远 摄</li></ul>") == [("1.jpg", None, None)]


def test_captions_of_plain_text_are_no_sentences() -> None:
    assert plain("1.jpg", "市民在现场咨询", TEXT) == [("image", None), ("paragraph", TEXT)]
    assert plain("1.jpg", "市民在现场咨询。", TEXT)[1] == ("paragraph", "市民在现场咨询。")
    assert plain("市民在现场咨询", TEXT)[0] == ("heading", "市民在现场咨询")


def test_a_body_has_captions_where_they_are_most_of_it() -> None:
    picture, text = Block("image", None, caption="市民在现场咨询。"), Block("paragraph", "市民在现场领药。")
    assert body_of([picture, text]) == "市民在现场领药。"
    assert body_of([picture, picture, text]) == "市民在现场咨询。\n市民在现场咨询。\n市民在现场领药。"
    assert body_of([picture, replace(text, text="现场"), Block("image", None)]) == "市民在现场咨询。\n现场"
