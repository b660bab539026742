"""Ordinary forms of small pages: where source, date, title, pictures and files stand; all names are invented."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.items import Article

TITLE = "社区医院的早晨"
TEXT = (
    "<p>五月六日一早，社区医院的走廊里排起了队，护士说今年比往年来得早。</p>"
    "<p>量血压、测血糖、看眼底，一圈下来不到一刻钟，结果当场告诉每个人。</p>"
    "<p>“下个月还来。”七十岁的陈阿婆笑着把单子折好。</p>"
)


def read(
    over: str = "", under: str = "", *, inside: str = TEXT, name: str = TITLE, heading: str = f"<h1>{TITLE}</h1>"
) -> Article:
    page = f"<html><head><title>{name}</title></head><body><div>{heading}{over}<div class=content>{inside}</div>{under}"
    return extract(f"{page}</div></body></html>", "http://a.cn/n/1.html")


WECHAT = (
    "<div id=meta_content><span id=copyright_logo>原创</span><span class='rich_media_meta rich_media_meta_text'>"
    "小满医生</span><a id=js_name>健康云溪</a><em id=publish_time>2024-05-06 18:00</em></div>"
)


def test_an_account_prints_from_where_it_took_a_text() -> None:
    found = read(WECHAT, inside=f"{TEXT}<p>来源：云溪日报</p><p>编辑：林晓</p>")
    assert (found.source, found.original_source) == ("健康云溪", "云溪日报")
    assert read("<p>2024-05-06</p>", inside=f"{TEXT}<p>来源：云溪日报</p>").source == "云溪日报"


def test_a_paper_in_marks_is_the_paper() -> None:
    under = "<p>来源：《云溪日报》</p>"
    assert read(WECHAT, inside=TEXT + under).original_source == "云溪日报"
    assert read("<p>来源：云溪日报 2024-05-06</p>", inside=TEXT + under).original_source is None


def test_the_author_of_an_account() -> None:
    assert [(one.role, one.name) for one in read(WECHAT).bylines] == [("author", "小满医生")]


@pytest.mark.parametrize("whose", ["云溪市卫健委官方账号", "健康领域创作者"])
def test_an_account_and_whose_it_is(whose: str) -> None:
    bar = "<div><span>2024-05-06 19:45</span><a href='{}'>小满说药</a><span>{}</span></div>"
    assert read(bar.format("/c/user/99/", whose)).source == "小满说药"
    assert read(bar.format("/c/news/99/", whose)).source != "小满说药"


def test_a_publisher_under_a_text() -> None:
    under = "<ul><li>發布單位：疾病管制科</li><li>上版日期：113-05-06</li><li>點閱數：12</li></ul>"
    found = read(under=under)
    assert (found.source, found.published_at) == ("疾病管制科", "2024-05-06")


def test_the_comment_of_a_paper_names_its_source() -> None:
    told = "<!--enpproperty <title></title><source>云溪教育</source>/enpproperty-->"
    assert read(f"{told}<p>2024-05-06</p>").source == "云溪教育"


def test_a_document_tells_when_it_was_written() -> None:
    fields = "<div>發文日期：中華民國113年2月12日　發文字號：聯醫字第1130000212號</div>"
    assert read(fields).published_at == "2024-02-12"
    assert read(f"{fields}<p>發布日期：113-02-20</p>").published_at == "2024-02-20"


@pytest.mark.parametrize("box", ["<p class=zuozhe>{}</p>", "<p class=by>{}</p>"])
def test_who_is_named_over_a_text_has_a_post(box: str) -> None:
    found = read(box.format("骨科部　盛夏之醫師"), under="<p>發行人：榮山海　總編輯：杭白菊</p>")
    assert ("author", "盛夏之", "骨科部") in [(one.role, one.name, one.org) for one in found.bylines]
    assert "盛夏之" not in found.body


def test_a_title_beside_its_label() -> None:
    row = "<div><span>{}</span><span>云溪市医院停车收费管理规定</span></div>"
    name = "云溪市规范性文件数据库"
    assert read(row.format("标题"), heading="", name=name).title == "云溪市医院停车收费管理规定"
    items = "<ul><li><b>标题：</b>云溪市医院停车收费管理规定</li><li>日期：2024-05-06</li></ul>"
    assert read(items, heading="", name=name).title == "云溪市医院停车收费管理规定"


@pytest.mark.parametrize("small", ["2024-05-06", "第46—48期"])
def test_what_is_small_in_a_heading_is_no_title(small: str) -> None:
    found = read("<p>2024-05-06 云溪日报</p>", heading=f"<h3>{TITLE} <small>{small}</small></h3>")
    assert found.title == TITLE


def test_a_subtitle_by_its_class() -> None:
    found = read("<p class=css-sub>量血压不到一刻钟</p><div><span>作者：林晓</span><time>2024-05-06</time></div>")
    assert found.subtitle == "量血压不到一刻钟"


@pytest.mark.parametrize("name", ["text-center", "ql-align-center", "has-text-align-center"])
def test_words_under_a_picture_are_centred_by_class(name: str) -> None:
    found = read(inside=f"<p class={name}><img src=/a.jpg></p><p class={name}>市民排起了长队</p>{TEXT}")
    assert found.images[0].caption == "市民排起了长队"
    assert "长队" not in found.body


def test_a_picture_that_is_shown_larger_belongs_to_the_text() -> None:
    box = "<div><a href='{}'><img src=/a.jpg></a><p>市民排起了长队</p></div>"
    assert [one.caption for one in read(under=box.format("/big/a.jpg")).images] == ["市民排起了长队"]
    assert read(under=box.format("/news/3.html")).images == []


def test_a_file_that_a_script_asks_for() -> None:
    link = "<p>附件：<a href='javascript:void(0)' onclick=\"downFile('/f/3.pdf')\">{}</a></p>"
    files = read(inside=TEXT + link.format("名单.pdf")).attachments
    assert [(one.url, one.name) for one in files] == [("http://a.cn/f/3.pdf", "名单.pdf")]
    assert read(inside=TEXT + link.format("预览")).attachments == []
    assert read(inside=TEXT + link.format("名单.pdf").replace("/f/3.pdf", "3.pdf")).attachments == []


@pytest.mark.parametrize("head", ["相關檔案", "附件下載", "附件"])
def test_files_under_a_heading(head: str) -> None:
    box = "<div><h3>{}</h3><ul><li><a href='/Download.ashx?u=aa'>報名表</a></li></ul></div>"
    assert [one.name for one in read(under=box.format(head)).attachments] == ["報名表"]
    assert read(under=box.format("相關新聞")).attachments == []


@pytest.mark.parametrize("words", ["查看文件：名单.pdf", "下载：名单.pdf", "名单.pdf"])
def test_a_link_asks_to_see_a_file(words: str) -> None:
    assert [one.name for one in read(inside=f"{TEXT}<p><a href='/f/3.pdf'>{words}</a></p>").attachments] == ["名单.pdf"]


def test_a_file_with_its_size_in_brackets() -> None:
    item = "<p><a href='/Download.ashx?u=aa'>報名表</a>(PDF, 210KB)</p>"
    assert [one.name for one in read(inside=TEXT + item).attachments] == ["報名表"]
