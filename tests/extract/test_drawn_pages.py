"""Pages that draw themselves: their article lies somewhere in what a script hands over."""

from __future__ import annotations

import json

import pytest

from crawler.extract import extract

TEXT = "<p>清晨的广场上，医务人员为老人量血压、测血糖，耐心回答他们提出的每一个问题。</p><p>义诊每月一次，下个月到桥西，请居民带好医保卡和以往的病历。</p>"
ARTICLE = {"title": "清江市举行春季义诊", "content": TEXT}
OTHER = {"title": "龙舟赛周六开桨", "content": "<p>报名在周三截止。</p>"}


def page(script: str, title: str = "清江市举行春季义诊", shell: str = "清江新闻") -> str:
    return f"<html><head><title>{title}</title></head><body><div id=app>{shell}</div><script>{script}</script></body></html>"


def state(article: dict[str, object], **beside: object) -> str:
    return f"window.__STATE__={json.dumps({'detail': {'data': article}} | beside)};(function(){{var s;}}());"


@pytest.mark.parametrize(
    "script",
    [
        state(ARTICLE),
        json.dumps(ARTICLE),
        f"var a = [1, {json.dumps(OTHER)}], b = {json.dumps([ARTICLE])};",
        state(ARTICLE, recommend=[OTHER]).replace('"recommend"', '"none": undefined, "recommend"'),
        "var broken = {a: 1}; " + state(ARTICLE),
    ],
)
def test_the_record_with_a_title_and_the_longest_text_is_the_article(script: str) -> None:
    article = extract(page(script))
    assert article.title == "清江市举行春季义诊"
    assert [len(block.text or "") for block in article.blocks] == [37, 29]


def test_lines_of_a_text_without_markup_are_paragraphs() -> None:
    text = TEXT.replace("</p><p>", "\n").replace("<p>", "").replace("</p>", "")
    assert len(extract(page(state(ARTICLE | {"content": text}))).blocks) == 2


@pytest.mark.parametrize(
    ("told", "source", "author", "date"),
    [
        ({"sourceName": "清江新闻客户端", "authorName": "记者 云胡"}, "清江新闻客户端", ("reporter", "云胡"), None),
        ({"media": "清江日报", "author": {"name": "云胡"}}, "清江日报", ("author", "云胡"), None),
        ({"publishTime": 1700538480000}, None, None, "2023-11-21T11:48:00+08:00"),
        ({"release_time": "2023-11-21 11:48"}, None, None, "2023-11-21T11:48:00+08:00"),
        ({"source": "12", "author": ""}, None, None, None),
    ],
)
def test_a_record_tells_source_author_and_date(
    told: dict[str, object], source: str | None, author: tuple[str, str] | None, date: str | None
) -> None:
    article = extract(page(state(ARTICLE | told, recommend=[OTHER | {"publishTime": 1600000000000}])))
    assert article.source == source
    assert [(one.role, one.name) for one in article.bylines] == ([author] if author else [])
    assert article.published_at == date


def test_its_title_stands_where_the_pages_names_the_site() -> None:
    assert extract(page(state(ARTICLE), title="清江新闻网")).title == "清江市举行春季义诊"


def test_a_page_that_shows_its_text_is_read_from_that() -> None:
    shown = "<p>这里写的是另一件事，与脚本里的记录没有关系，读者看到的就是这些文字。</p>" * 7
    assert "义诊" not in extract(page(state(ARTICLE), shell=shown)).body


def test_a_script_without_a_text_gives_none() -> None:
    for script in (
        'var a = {"title": "清江市举行春季义诊", "content": "短。"};',
        'x = {"content": "' + "好，" * 40 + '。"}',
    ):
        assert extract(page(script)).body == "清江新闻", script


def test_a_list_of_credits_whatever_its_keys_are_called() -> None:
    people = [{"r": "编辑", "n": "仲夏"}, {"r": "审核", "n": "老丁"}, {"r": "推荐", "n": "黄雅"}, {"r": "校对"}]
    article = extract(page(state(ARTICLE | {"people": people})))
    assert [(one.role, one.name) for one in article.bylines] == [("editor", "仲夏"), ("reviewer", "老丁")]


FIRST, SECOND = TEXT.removeprefix("<p>").removesuffix("</p>").split("</p><p>")


@pytest.mark.parametrize(
    "blocks",
    [
        [{"tag": "p", "text": FIRST}, {"tag": "h3", "text": "下月到桥西"}, {"tag": "p", "text": SECOND}],
        [
            {"type": "paragraph", "data": {"text": FIRST}},
            {"type": "header", "data": {"text": "下月到桥西", "level": 3}},
            {"type": "paragraph", "data": {"text": SECOND}},
        ],
        [
            {"type": "P", "children": [{"text": FIRST[:9]}, {"text": FIRST[9:]}]},
            {"type": "heading", "text": "下月到桥西"},
            {"type": "p", "children": [{"text": SECOND}]},
        ],
    ],
)
def test_a_text_in_blocks_that_say_what_they_are(blocks: list[object]) -> None:
    article = extract(page(state({"name": "清江市举行春季义诊", "body": blocks}, recommend=[OTHER])))
    assert article.title == "清江市举行春季义诊"
    assert [(one.type, one.text) for one in article.blocks] == [
        ("paragraph", FIRST),
        ("heading", "下月到桥西"),
        ("paragraph", SECOND),
    ]


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        ("paragraph", "p text paragraph para txt quote blockquote"),
        ("heading", "heading header title subtitle subhead h1 h2 h3 h4 h5 h6"),
        ("list", "list ul ol list-item listitem"),
        ("image", "img image pic picture photo figure video"),
    ],
)
def test_what_a_block_says_that_it_is(shown: str, words: str) -> None:
    for word in words.split():
        text = "下月，义诊队还要到桥西去，请带上病历。" if shown == "paragraph" else "下月到桥西"
        block = {"type": word, "text": text, "url": "https://a.cn/1.jpg"}
        article = extract(page(state(ARTICLE | {"content": [FIRST, block, SECOND]})))
        assert [one.type for one in article.blocks] == ["paragraph", shown, "paragraph"], word


def test_words_of_a_block_may_be_markup() -> None:
    blocks = [{"tag": "p", "text": f"<b>{FIRST}</b>"}, {"tag": "p", "text": SECOND}]
    assert extract(page(state(ARTICLE | {"content": blocks}))).body == f"{FIRST}\n{SECOND}"


def test_pictures_and_lists_among_the_blocks() -> None:
    picture = {"tag": "img", "src": "https://a.cn/1.webp", "desc": "医生在广场上量血压。"}
    blocks = [FIRST, picture, {"tag": "ul", "items": ["带医保卡", "带病历 < 五年"]}, SECOND]
    article = extract(page(state(ARTICLE | {"content": blocks})))
    assert [(one.url, one.caption) for one in article.images] == [("https://a.cn/1.webp", "医生在广场上量血压。")]
    assert [one.text for one in article.blocks if one.type != "image"] == [FIRST, "带医保卡\n带病历 < 五年", SECOND]


def test_lists_of_other_articles_and_words_that_lie_too_deep_are_no_text() -> None:
    others = [{"title": "龙舟赛周六开桨", "summary": FIRST}, {"title": "春茶上市", "summary": SECOND}]
    deep: object = FIRST + SECOND
    for _ in range(9):
        deep = [deep]
    for told in (others, [{"type": "p", "children": deep}], [3, FIRST + SECOND]):
        assert extract(page(state({"title": "清江市举行春季义诊", "list": told}))).body == "清江新闻", told


def test_a_record_tells_its_subtitle_editor_and_proofreader() -> None:
    told = {"subTitle": "下月到桥西", "respEditor": "仲夏", "proof": "云胡"}
    article = extract(page(state(told | ARTICLE)))
    assert (article.title, article.subtitle) == ("清江市举行春季义诊", "下月到桥西")
    assert [(one.role, one.name) for one in article.bylines] == [("editor", "仲夏"), ("proofreader", "云胡")]
