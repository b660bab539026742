"""What stands around the text of pages of unlike layouts: calls, adverts, bars, and the names in them."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.blocks import blocks_of
from crawler.extract.bylines import parse
from crawler.extract.lines import Line
from crawler.extract.trim import trimmed
from crawler.items import Article

P = "清晨的广场上，医务人员为老人量血压、测血糖，耐心回答他们提出的每一个问题。"
TITLE = "清江市举行春季义诊"


def read(inside: str = "", over: str = "", under: str = "", title: str = TITLE, **known: str) -> Article:
    text = f"<div class=t><p>{P}</p><p>{P}</p>{inside}<p>{P}</p></div>"
    return extract(
        f"<title>{title}</title><body><article><h1>{TITLE}</h1>{over}<p>{P}</p>{text}{under}</article></body>", **known
    )


def others(inside: str = "", over: str = "", under: str = "") -> list[str | None]:
    """Return the blocks that are not the text."""
    return [block.text for block in read(inside, over, under).blocks if block.text != P]


def test_a_line_under_the_text_that_ends_with_the_words_of_a_button() -> None:
    for link in ("", " href='/app'"):
        assert others(under=f"<p>不用抽不用搶 天天中獎 <a{link}>點我下載APP</a></p>") == [], link
    kept = "义诊的时间和地点与往年完全相同可以参见<a href='/b.html'>市令</a>"
    assert others(under=f"<p>{kept}</p>") == ["义诊的时间和地点与往年完全相同可以参见市令"]


def test_an_invitation_in_other_blocks_than_the_text() -> None:
    for words in (
        "立刻安裝港島東線，掌握第一手消息",
        "已经有五万人喜欢了，你还在等什么？",
        "如对公示有疑问，可提交异议申请",
    ):
        assert others(under=f"<div class=x><p>{words}</p></div>") == [], words
        assert others(f"<p>{words}</p>") == [words], words
    for words in ("电话：2345678，周末打不通", "义诊还将继续，直到年底。“不收费。”", "下一站是桥西卫生院"):
        assert others(under=f"<div class=x><p>{words}</p></div>") == [words], words


@pytest.mark.parametrize(
    "call", ["▼ 戳“阅读原文”获取更多服务", "公众号后台回复“挂号”了解详情", "欢迎转发给身边的人~", "END 点个在看"]
)
def test_a_call_to_the_reader_beside_the_sentences(call: str) -> None:
    assert [line.text for line in trimmed([Line(call), Line(P), Line(P), Line(call)], None)] == [P, P]
    assert [line.text for line in trimmed([Line(P), Line(call), Line(P)], None)] == [P, call, P]
    for kept in (Line(f"{call}。"), Line(call, bold=True), Line(call + "，" * 40), Line("欢迎大家")):
        assert trimmed([Line(P), kept], None)[1:] == [kept]


def test_an_advert_over_its_buttons_that_have_a_class_of_their_own() -> None:
    advert, buttons = "不用抽 不用搶 保證天天中獎", "<p class=app>點我下載APP</p><p class=app>按我看活動辦法</p>"
    assert others(under=f"<p class=after_ir>{advert}</p>{buttons}") == []
    assert others(under=f"<p class=after_ir>{advert}</p>") == [advert]
    assert others(under=f"<p align=right>{advert}</p>{buttons}") == [advert]  # offices sign so
    assert others(under=f"<p class=day>2024 年 5 月 1 日</p>{buttons}") == ["2024 年 5 月 1 日"]
    for kept in ("<p class=of>按我看活動辦法</p>", "<p align=right>按我看活動辦法</p>"):
        assert others(under=f"{kept}<p class=app>點我下載APP</p>") == ["按我看活動辦法"], kept
    assert others(under="<p class=app>活动办法见公告。</p><p class=app>點我下載APP</p>") == ["活动办法见公告。"]


def test_a_call_to_the_reader_behind_the_credit_that_signs_a_text() -> None:
    call = "更多新闻，请下载《清江日报》APP。"
    assert others(under=f"<p>报道：李明远</p><p><em>{call}</em></p>") == []
    assert others(under=f"<p>{call}</p>") == [call]
    assert others(under=f"<p>报道：李明远</p><p>{P}</p>") == ["报道：李明远"]


def test_links_behind_a_label_under_the_text() -> None:
    assert others(under="<p><b>相关热词搜索：</b> <a href=/k/1>义诊</a></p>") == []
    for kept in ("相关热词搜索：义诊", "<a href=/k/1>义诊</a>的相关热词搜索"):
        assert others(under=f"<p>{kept}</p>") != [], kept


@pytest.mark.parametrize("label", "原文地址 原文网址 本文地址 本文网址 本文链接 文章链接".split())
def test_nothing_of_a_text_stands_behind_its_address(label: str) -> None:
    under = "<p>记者：李明远</p><p>{}http://www.qingjiang.example/1.html</p><p>本文打印自清江网，仅供个人学习使用。</p>"
    assert others(under=under.format(label + "：")) == []


def test_a_subtitle_in_the_block_of_the_headline() -> None:
    bar, part = "<p>2024年5月1日 09:25　来源：清江日报</p>", "一条街与一把药锄"

    def first(head: str) -> str | None:
        page = f"<title>{TITLE}</title><body><div><div>{head}<p>{P}</p><p>{P}</p></div></div></body>"
        return extract(page).blocks[0].text

    assert first(f"<div>{TITLE}<br>{part}</div>{bar}") == P
    assert first(f"<div>{TITLE}<br>{part}</div>") == part
    assert first(f"<div>{TITLE}</div><div>{part}</div>{bar}") == P
    assert first(f"<div>{TITLE}<br>{P[:30]}。</div>{bar}") == f"{P[:30]}。"


def test_credits_and_files_beyond_the_sentences_though_other_lines_stand_farther_out() -> None:
    for own in ("监制：李明远", "消息来源：清江日报", "1.登记表.xls"):
        over = trimmed([Line("市民广场"), Line(own), Line(P)], None)
        assert [line.text for line in over] == ["市民广场", P], own
        under = trimmed([Line(P), Line(own), Line("桥西老城")], None)
        assert own not in [line.text for line in under]
    for own in ("主持人：李明远", "时间：2024-05-06"):
        assert [line.text for line in trimmed([Line(P), Line(own), Line("地点：桥西")], None)][1:] == [
            own,
            "地点：桥西",
        ]
    files = [Line("文件："), Line("登记表.xls"), Line("市民广场"), Line(P)]
    assert [line.text for line in trimmed([Line("桥西老城"), *files], None)] == ["桥西老城", "市民广场", P]


def test_the_icon_before_a_file_is_no_picture() -> None:
    file = "<p><img src=/xls.gif><a href=/a.xls>登记表.xls</a></p>"
    assert read(file).images == []
    assert [image.url for image in read(f"<p><img src=/a.jpg></p>{file}").images] == ["/a.jpg"]


def test_words_over_the_heading_that_repeats_the_title() -> None:
    over = [Line("全部栏目"), Line("桥西夜市")]
    for heading, kept in ((Line(TITLE, "heading"), []), (Line(TITLE), []), (Line("义诊", "heading"), over)):
        assert trimmed([*over, heading, Line(P)], TITLE)[: len(kept)] == kept
        assert trimmed([*over, heading, Line(P)], TITLE)[-1].text == P
    assert trimmed([Line(P), Line(TITLE, "heading"), Line(P)], TITLE)[0].text == P


def test_files_over_a_signature_are_of_the_document() -> None:
    signed = [Line("清江市卫生健康局"), Line("2024年5月6日")]
    assert trimmed([Line(P), Line("1.登记表.xls"), *signed], None)[1].text == "1.登记表.xls"
    assert [line.text for line in trimmed([Line(P), Line("1.登记表.xls"), signed[0], Line("油菜花海")], None)] == [
        P, signed[0].text, "油菜花海",
    ]  # fmt: skip


def test_the_bar_under_a_text_beside_its_files() -> None:
    file = "<p><a href=/a.xls>登记表.xls</a></p>"
    article = read(under=f"<div><p>来源：清江周刊</p><p>发布时间：2024-05-06</p><p>浏览量：12</p></div>{file}")
    assert (article.source, article.published_at) == ("清江周刊", "2024-05-06")


def test_the_day_of_a_signature_is_not_that_of_the_bar() -> None:
    signature = "<p>清江市卫生健康局</p><p>二〇二四年五月一日</p>"
    text = f"<h1>{TITLE}</h1><div class=bar>发布日期：2024-05-06</div><div class=t>{f'<p>{P}</p>' * 3}{signature}</div>"
    assert extract(f"<body><div>{text}</div></body>").published_at == "2024-05-06"


def test_a_sentence_that_ends_a_text_without_pictures_is_no_caption() -> None:
    signed = f"{P[:20]}。（李明远 摄）"
    assert [block.type for block in blocks_of([Line(P), Line(signed)], plain=False)] == ["paragraph"] * 2
    for lines in ([Line(signed)], [Line(P), Line(signed), Line(P)], [Line(P), Line(f"{P[:20]}。李明远 摄")]):
        assert "image" in [block.type for block in blocks_of(lines, plain=False)], lines


def test_an_advert_between_paragraphs() -> None:
    words = "关注清江健康微博，赢取血压计"
    for frame in ("<iframe src='about:blank'></iframe>", "<ins class=x></ins>"):
        for shown in (words, "广", words.ljust(79, "！")):
            assert others(f"<div class=o>{frame}<p>{shown}</p></div>") == [], (frame, shown)
        assert others(f"<div class=o>{frame}<p>{P[:-1]}，{P[:-1]}，{P}</p></div>") != [], frame
    assert others(f"<div class=o><p>{words}</p></div>") == [words]


def test_a_moment_over_the_text_has_any_label() -> None:
    for bar in ("出版：2024-05-28 16:40", "最後更新：2024-05-28 18:02", "2024-05-28 18:02"):
        assert others(over=f"<div>{bar}</div>") == [], bar
    assert others(over="<div>开放的时段是：2024-05-28 16:40</div>") == ["开放的时段是：2024-05-28 16:40"]


def test_a_label_and_its_value_in_other_blocks_than_the_text() -> None:
    for bar in ("衛教編號：PG-RH-044", "點閱：4520", "责任科室：营养科"):
        assert others(over=f"<div>{bar}</div>") == [], bar
        assert others(over=f"<div><b>{bar}</b></div>") == [bar], bar
    for kept in ("各位家长：", "地点：清江市人民医院", "提示：天天量才有用。"):
        assert others(over=f"<div>{kept}</div>") == [kept], kept


def test_a_date_with_links_and_an_outlet_on_a_line_of_their_own() -> None:
    dated = Line("[2010-01-06 17:05] (评论5条)", links=7)
    assert [line.text for line in trimmed([dated, Line("清江都市报"), Line(P), Line(P)], None)] == [P, P]
    for kept in (Line("[2010-01-06 17:05] (评论5条)"), Line("清江都市报", bold=True), Line("清卫发〔2024〕5号")):
        assert trimmed([kept, Line(P), Line(P)], None)[0] is kept
    assert [line.text for line in trimmed([Line("清江都市报")], None)] == ["清江都市报"]


def test_buttons_that_are_set_wide_are_no_names() -> None:
    article = read(under="<div><a href='javascript:a()'>[ 返 回 ]</a> <a href='javascript:b()'>[ 收 藏 ]</a></div>")
    assert article.bylines == []
    assert len(article.blocks) == 4


@pytest.mark.parametrize(
    ("bar", "source"),
    [
        ("<span class=mc-src>雁门渡</span><span>2023-01-12 17:25</span><span>9.8万阅读</span>", "雁门渡"),
        ("<span id=media_name><a>蜂巢健康</a></span>&nbsp;<span>2013年03月05日08:05</span>", "蜂巢健康"),
        ("<span>原创</span> <a id=js_name>粤海健康圈</a> <em>2024-12-05 17:20</em>", "粤海健康圈"),
        ("<span class=src>李牧川</span><span>2023-01-12 17:25</span>", None),
        ("<span class=src>http://www.a.cn</span><span>2023-01-12 17:25</span>", None),
        ("<span class=srcs>雁门渡</span><span>2023-01-12 17:25</span>", None),
    ],
)
def test_an_element_beside_the_date_that_is_named_as_a_source(bar: str, source: str | None) -> None:
    assert read(over=f"<div class=i>{bar}</div>").source == source


def test_a_paper_that_an_account_names_is_the_source() -> None:
    bar = "<div><span>原创</span> <a id=js_name>粤海健康圈</a> <em>2024-12-05 17:20</em></div>"
    assert read(over=bar, under="<p>来源丨岭南日报</p>").source == "岭南日报"


def test_what_stands_beside_a_date_with_other_words_is_doubtful() -> None:
    assert parse("2018-01-05 清江市卫生信息网")["source"] == "清江市卫生信息网"
    assert parse("清江市卫生信息网 文件阅览 上传时间：2018-01-05")["source"] is None


def test_an_office_before_a_name_is_the_persons() -> None:
    told = parse("2022-10-29 10:14 神经内科 沙棠")
    assert (told["source"], told["bylines"]) == (None, [{"role": "author", "name": "沙棠", "org": "神经内科"}])
    assert parse("2022-10-29 10:14 清江日报 沙棠")["source"] == "清江日报"
    assert [one.name for one in read(over="<p>2022-10-29 10:14 神经内科 沙棠</p>").bylines] == ["沙棠"]


@pytest.mark.parametrize(
    ("by", "names"),
    [
        ("由 <span class='author vcard'><a>橡皮艇</a></span>", ["橡皮艇"]),
        ("由 <a rel=author>橡皮艇</a>", ["橡皮艇"]),
        ("好 <span class=authority>橡皮艇</span>", []),
        ("由 <span class=author>管理员</span>", []),
        ("好 <span class=author>清江日报</span>", []),
        ("<span class=author>橡皮艇</span></div><div>编辑：云胡", ["云胡", "橡皮艇"]),
        ("<span class=author>橡皮艇</span></div><div>记者：云胡", ["云胡"]),
    ],
)
def test_an_element_over_the_text_that_is_named_as_an_author(by: str, names: list[str]) -> None:
    assert [one.name for one in read(over=f"<div>发表于 2021年7月29日 {by}</div>").bylines] == names


def test_of_two_labels_of_a_field_the_plainer_one_counts() -> None:
    fields = "<p>索引号：A-1</p><p>信息分类：部门文件</p><p>主题分类：卫生</p>"
    policy = read(over=fields).policy
    assert policy is not None
    assert policy.topic == "卫生"


def test_a_label_of_days_is_nobody() -> None:
    assert read(over="<p>公示日期：2024年7月16日 浏览量：88</p>").bylines == []
