"""Who is credited in a bar with a date, in the furniture around a text and in the head of a page, and which outlet."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.bylines import parse

TITLE = "清江市举行春季义诊活动"
P = "清晨的广场上，医务人员为老人量血压、测血糖，耐心回答他们提出的每一个问题。"
TEXT = f"<p>{P}</p>" * 3


def page(over: str = "", under: str = "", head: str = "") -> str:
    return f"<head>{head}</head><body><h1>{TITLE}</h1>{over}<div id=zoom>{TEXT}</div>{under}</body>"


def credited(over: str = "", under: str = "", head: str = "") -> list[tuple[str, str | None, str | None]]:
    return [(one.role, one.name, one.org) for one in extract(page(over, under, head)).bylines]


@pytest.mark.parametrize(
    ("bar", "names"),
    [
        ("清江新闻记者 檀溪 2024-05-06 12:48 健康课 >", [("reporter", "檀溪", "清江新闻")]),
        ("2024-05-06 09:27 《清江日报》 记者 林晓松 阅读", [("reporter", "林晓松", None)]),
        ("九江评论 2024-05-06 撰文 林晓松 摄影 戴维", [("author", "林晓松", None), ("photographer", "戴维", None)]),
        ("肺病科主任中医师　林晓松　2024年5月6日", [("author", "林晓松", "肺病科")]),
        ("主任中医师　林晓松　2024年5月6日", [("author", "林晓松", None)]),
        ("清江新闻记者 檀溪 来源：清江网", [("reporter", "檀溪", "清江新闻")]),
        ("<a href=/u/1>林晓松</a> 2024-05-06", [("author", "林晓松", None)]),
        ("主任中医师 <a href=/u/1>林晓松</a> 2024-05-06", [("author", "林晓松", None)]),
        ("清江新闻记者 檀溪，2024-05-06 在桥西", []),
        ("清江新闻记者 檀溪 在桥西", []),
        ("2024-05-06 记者 林晓松 " + "春江花月夜" * 14, []),
    ],
)
def test_whom_the_labels_of_a_bar_claim(bar: str, names: list[tuple[str, str, str | None]]) -> None:
    assert credited(f"<p>{bar}</p>") == names


def test_a_post_over_the_text_is_none_of_it() -> None:
    line = "<p>肺病科主任中医师　林晓松　2024年5月6日</p>"
    article = extract(f"<h1>{TITLE}</h1><div id=zoom>{line}{TEXT}</div>")
    assert article.body == "\n".join([P] * 3)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("文・林晓松　攝影・黃建豪", ["林晓松", "黃建豪"]),
        ("文·林晓松", ["林晓松"]),
        ("记者·走基层", []),
        ("文/林晓 摄/黄海", ["林晓", "黄海"]),
        ("修订日期：2024-05-06", []),
        ("最近修订日期：2024-05-06", []),
        ("林晓松 修订日期：2024-05-06", ["林晓松", "修订"]),
        ("作者：林晓松发布日期：2024-05-06", ["林晓松"]),
        ("编辑出版：清江市公报室", []),
    ],
)
def test_labels_and_names_that_touch(line: str, names: list[str]) -> None:
    assert [one["name"] or one["org"] for one in parse(line)["bylines"]] == names


def test_who_put_a_text_there_did_not_make_it() -> None:
    assert credited("<p>发布者：教务处 发布时间：2024-05-06</p>") == []
    assert credited("<p>发布者：林晓松 发布时间：2024-05-06</p>") == [("other", "林晓松", None)]
    assert credited("<p>文/林晓松 图/小儿外科 2024-05-06</p>") == [("author", "林晓松", None)]
    assert credited(under="<h3>热点视频</h3><p>航拍钱塘潮</p>") == []
    assert credited(under="<p>航拍 钱塘潮</p>") == [("other", "钱塘潮", None)]
    assert credited("<p>航拍钱塘潮</p>") == [("other", "钱塘潮", None)]


def test_an_editor_in_a_small_box_of_furniture_behind_the_text() -> None:
    box = "<div class=bottom><p>责任编辑：林晓松</p><p>桥西夜市</p></div>"
    body = f"<h1>{TITLE}</h1><div class=main><div class=article>{TEXT}</div>{box}</div>"
    article = extract(body)
    assert [one.name for one in article.bylines] == ["林晓松"]
    assert article.body == "\n".join([P] * 3)


def test_the_first_post_of_a_forum() -> None:
    head = "<div class=authi><a href=space.php>桥西的灯</a></div><p>金币</p><p>楼主</p>"
    assert credited(head) == [("author", "桥西的灯", None)]


LINKED = '<script type="application/ld+json">{{"author":{{"@type":"{}","name":"{}"}}}}</script>'


@pytest.mark.parametrize(
    ("head", "over", "name"),
    [
        (LINKED.format("Person", "白术"), "<p><span>白术</span> <span>2024.05.06</span></p>", "白术"),
        ('<meta name=author content="白术">', "<p><span>白术</span> <span>2024.05.06</span></p>", "白术"),
        (LINKED.format("Person", "白术"), "<p>2024.05.06</p>", None),
        (LINKED.format("Person", "白术"), "<p>白术科 2024.05.06</p>", None),
        (LINKED.format("Person", "白术"), f"<p>白术 {'春' * 60}</p>", None),
        (LINKED.format("Organization", "白术"), "<p>白术 2024.05.06</p>", None),
        (LINKED.format("Person", "清江日报"), "<p>清江日报 2024.05.06</p>", None),
    ],
)
def test_whom_head_and_bar_name_alike(head: str, over: str, name: str | None) -> None:
    assert [one.name for one in extract(page(over, head=head)).bylines if one.name] == ([name] if name else [])


@pytest.mark.parametrize(
    ("over", "source"),
    [
        ("<p>2024-05-06</p><p>清江报／ 记者林晓松／专题报道</p>", "清江报"),
        ("<p>2024-05-06</p><p>清江报记者林晓松</p>", None),
        ("<p>2024-05-06</p><p>清江报 记者林晓松</p>", None),
        ("<p>2024-05-06</p><p>桥西科／记者林晓松</p>", None),
        ("<p>发布/2024年5月6日 05:00</p>", None),
        ("<p><i class='fa fa-clock'></i> 2024-05-06 <i class='fa fa-user'></i> 宣传科</p>", None),
        ("<p><i class='fa fa-clock'></i> 2024-05-06 <i class='fa fa-home'></i> 宣传科</p>", "宣传科"),
        ("<p>2024-05-06 <span>来源：</span><a>收藏</a><a>打印</a></p>", None),
        ("<p>2024-05-06 <span>来源：</span><a>桥西夜市</a><a>打印</a></p>", "桥西夜市"),
        ("<p><em>2024-05-06</em><b>桥西卫健</b><a class=nickname>健康桥西</a></p>", "健康桥西"),
        ("<table><tr><th>访谈时间<td>2024-05-06<tr><th>来　源<td>清江办公室</table>", "清江办公室"),
        ("<table><tr><th>发布日期<td>中华2024-05-06<tr><th>地点<td>桥西</table>", None),
        ("<p>日期：2024-05-06　發佈實體：衛生局</p>", "衛生局"),
        ("<p>2024-05-06 来源科室：心内科</p>", "心内科"),
    ],
)
def test_which_outlet_a_bar_names(over: str, source: str | None) -> None:
    assert extract(page(over)).source == source
