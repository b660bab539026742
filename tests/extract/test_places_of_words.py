"""What the place and the setting of words tell: subtitles, headings, captions, fields, sources, pictures; all invented."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.html_lines import html_lines
from crawler.extract.tree import parsed

TITLE = "清江市举行春季义诊"
P = "清晨的广场上，医务人员为老人量血压、测血糖，耐心回答他们提出的每一个问题。"
TEXT = f"<p>{P}</p>" * 3
BAR = "2024-05-06 来源：清江日报"


def rows(*cells: str) -> str:
    return f"<table>{''.join(f'<tr><td align=center>{cell}</td></tr>' for cell in cells)}</table>"


@pytest.mark.parametrize("bar", [BAR, "本报记者　云胡　文/图"])
def test_a_subtitle_between_title_and_bar(bar: str) -> None:
    sub = "量血压不收钱，队伍排到桥边"
    for over in (
        rows(f"<b>{TITLE}</b>", sub, bar),
        rows(f"<b>{TITLE}</b><br>{sub}", bar),
        f"<div><h1>{TITLE}</h1><p>{sub}</p><p>{bar}</p></div>",
    ):
        article = extract(f"<title>{TITLE}</title><body>{over}<div>{TEXT}</div>")
        assert (article.subtitle, article.body) == (sub, "\n".join([P] * 3))


@pytest.mark.parametrize(
    "under",
    [
        rows(f"<b>{TITLE}</b>", "健康生活", BAR),
        rows(f"<b>{TITLE}</b>", "清江市卫生健康局办公室", BAR),
        rows(f"<b>{TITLE}</b>", "量血压不收钱，队伍排到桥边。", BAR),
        rows(f"<b>{TITLE}</b>", "<a href=/a/>量血压不收钱，队伍排到桥边</a>", BAR),
        rows(f"<b>{TITLE}</b>", "2024-05-06 10:30:22", BAR),
        rows(f"<b>{TITLE}</b>", "<b>量血压不收钱，队伍排到桥边</b>", "广场上的义诊"),
        f"<div><h1>{TITLE}</h1></div><div><p>量血压不收钱，队伍排到桥边</p></div><p>{BAR}</p>",
    ],
)
def test_other_lines_under_a_title_are_no_subtitle(under: str) -> None:
    assert extract(f"<title>{TITLE}</title><body>{under}<div>{TEXT}</div>").subtitle is None


def test_the_subtitle_under_one_of_two_titles() -> None:
    wide = f"<div><h1>{TITLE}</h1><h2 class=subtit>——桥西广场见闻</h2></div>"
    narrow = f"<div><h1>{TITLE}</h1><div>{BAR}</div></div>"
    assert extract(f"<title>{TITLE}</title><body>{wide}{narrow}<div>{TEXT}</div>").subtitle == "——桥西广场见闻"


def test_a_short_line_set_otherwise_than_the_sentences_is_a_heading() -> None:
    def types(line: str, before: str = TEXT, behind: str = TEXT) -> list[str]:
        blocks = extract(f"<h1>{TITLE}</h1><div>{before}{line}{behind}</div>").blocks
        return [one.type for one in blocks if one.text != P]

    assert types("<p class=sub_head>由夹衣夹开始</p>") == ["heading"]
    assert types("<p>由夹衣夹开始</p>") == ["paragraph"]
    assert types("<p class=sub_head>由夹衣夹开始</p>", before="") == ["paragraph"]
    assert types("<p class=r>清江市卫生健康局</p>") == ["paragraph"]
    assert types("<p class=r>由夹衣夹开始</p><p>一，二，三</p>") == ["paragraph"] * 2
    assert types("<p class=f>对象：桥西居民</p><p class=f>主持：云胡</p>") == ["paragraph"] * 2
    unlike = "".join(f"<p class=a{number}>{P}</p>" for number in range(3))
    assert types("<p class=sub_head>由夹衣夹开始</p>", unlike, unlike) == ["paragraph"]


@pytest.mark.parametrize("indent", ["　　", "&nbsp;&nbsp;"])
def test_words_under_a_picture_among_indented_lines(indent: str) -> None:
    told = f"{indent}{P}<br>{indent}{P}<br><img src=a.jpg><br>{{}}市民在寒风中排队。<br>{indent}{P}"
    images = extract(f"<h1>{TITLE}</h1><div>{told.format('')}</div>").images
    assert [one.caption for one in images] == ["市民在寒风中排队。"]
    assert [one.caption for one in extract(f"<h1>{TITLE}</h1><div>{told.format(indent)}</div>").images] == [None]
    images = extract(f"<h1>{TITLE}</h1><div>{told.format('义诊今天开始。')}</div>").images
    assert [one.caption for one in images] == [None]


@pytest.mark.parametrize(
    ("attributes", "url"),
    [
        ("src=static/none.gif file=data/5.jpg", "data/5.jpg"),
        ("src='data:image/gif;base64,AAAA' data-lazy='/a/b.webp?x=1'", "/a/b.webp?x=1"),
        ("src=/img/loading.gif alt=a.jpg title=b.jpg", None),
        ("src=/a/blank.png data-x=/a/grey.gif data-y=/a/c.png", "/a/c.png"),
        ("src=/a/b.jpg zoomfile=/a/large.jpg", "/a/b.jpg"),
        ("data-original=/a/b.php", "/a/b.php"),
        ("src=../images/line7.gif", None),
        ("src=/i/hot.gif", None),
        ("src=/i/line7.jpg", "/i/line7.jpg"),
        ("src=/i/skyline.gif", "/i/skyline.gif"),
    ],
)
def test_the_address_of_a_picture(attributes: str, url: str | None) -> None:
    lines = html_lines(parsed(f"<body><p><img {attributes}></p></body>")).lines
    assert [line.url for line in lines] == ([url] if url else [])


def test_the_time_of_a_comment_is_not_that_of_the_page() -> None:
    def published(under: str) -> str | None:
        url = "http://a.cn/20240506/1.html"
        return extract(f"<title>{TITLE}</title><h1>{TITLE}</h1><div>{TEXT}</div>{under}", url).published_at

    assert published("<p>匿名读者 2025-01-02 10:11：写得实在</p>") == "2024-05-06"
    assert published("<p>发布时间：2024-05-07 10:11</p>") == "2024-05-07T10:11:00+08:00"


def test_a_field_whose_label_has_an_element_and_no_mark() -> None:
    def index(line: str) -> str | None:
        policy = extract(f"<body><div>{line}</div><h1>{TITLE}</h1><div>{TEXT}</div>").policy
        return policy.index_number if policy else None

    assert index("<em>索引号</em><i>qx-2024-0147</i>") == "qx-2024-0147"
    assert index("索引号qx-2024-0147") is None
    assert index("<em>索引号</em><i>qx-</i><i>2024</i>") is None
    assert index(f"<em>索引号</em><i>qx-{'好' * 100}</i>") is None


def test_a_word_beside_a_source_in_another_element_is_none_of_it() -> None:
    def source(words: str) -> str | None:
        return extract(f"<h1>{TITLE}</h1><p>2024-05-06 09:12　来源: {words}</p><div>{TEXT}</div>").source

    assert source("<a href='http://b.cn/a'>清江晚报</a><span>　桥西</span>") == "清江晚报"
    assert source("清江晚报<span>　桥西</span>") == "清江晚报"
    assert source("清江晚报　桥西") == "清江晚报 桥西"
    assert source("清江市<span>　疾病预防控制中心</span>") == "清江市 疾病预防控制中心"


@pytest.mark.parametrize("told", ["【原载：桥西健康报】", "（原载《桥西健康报》2023年4月18日第6版）"])
def test_where_a_text_was_first_printed(told: str) -> None:
    over = f"<p>2024-05-06 来源：清江日报 {told}</p>"
    for page in (f"{over}<div>{TEXT}</div>", f"<p>{BAR}</p><div>{TEXT}</div><div>{told}</div>"):
        article = extract(f"<h1>{TITLE}</h1>{page}")
        assert (article.source, article.original_source) == ("清江日报", "桥西健康报"), page
    assert extract(f"<h1>{TITLE}</h1><div>{TEXT}</div><div>{told}{'好' * 80}</div>").original_source is None
