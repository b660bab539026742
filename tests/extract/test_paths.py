"""The path of a page in its site: by words, arrows, a box that is named so, or from a link home on."""

from __future__ import annotations

import pytest

from crawler.extract import extract

TEXT = "<p>清晨的广场上，医务人员为老人量血压、测血糖，耐心回答他们提出的每一个问题。</p>" * 4


def path(html: str) -> list[str]:
    return extract(f"<body>{html}<h1>清江市举行春季义诊</h1><div class=c>{TEXT}</div></body>").breadcrumb


def steps(mark: str, *names: str, first: str = "/c0/") -> str:
    links = [f"<a href='{first if not place else '/c/'}'>{name}</a>" for place, name in enumerate(names)]
    return mark.join(links)


@pytest.mark.parametrize("mark", [" &gt; ", " &gt;&gt; ", " -&gt; ", "»", " › ", " / ", " | ", " · ", " - "])
def test_links_in_a_box_named_so(mark: str) -> None:
    for name in ("crumb", "breadcrumbs", "mc-crumb", "weizhi", "dqwz", "mbx", "location"):
        assert path(f"<div class='{name}'>{steps(mark, '港聞', '醫療')}</div>") == ["港聞", "醫療"], name


@pytest.mark.parametrize("mark", ["/", "·", " · ", "&gt;"])
def test_links_from_home_on(mark: str) -> None:
    assert path(f"<div>{steps(mark, '首页', '城事')}</div>") == ["首页", "城事"]
    assert path(f"<div>{steps(mark, '清江网', '新闻', '城事', first='/')}</div>") == ["清江网", "新闻", "城事"]


def test_a_menu_is_none() -> None:
    assert path(f"<div>{steps(' | ', '首页', '新闻', '视频')}</div>") == []
    assert path(f"<div>{steps('·', '新闻', '视频')}</div>") == []
    assert path("<div class=breadcrumb><a href='/'>首页</a></div>") == []
    assert path(f"<div class=crumb>{steps(' | ', *'甲乙丙丁戊己庚')}</div>") == []


def test_the_label_of_a_path() -> None:
    assert path("<div>当前：<a href='/'>首页</a> | <a href='/b/'>事后公开</a></div>") == ["首页", "事后公开"]


def test_arrows_without_links_end_with_the_text_or_stand_over_the_headline() -> None:
    assert path("<div>清江网 &gt; 健康 &gt; 正文</div><p>春江</p>") == ["清江网", "健康"]
    assert path("<div>清江网 &gt; 健康</div><p>春江</p>") == []
    assert path("<div>清江网 &gt; 健康</div>") == ["清江网", "健康"]


def test_a_path_over_several_cells() -> None:
    cells = "<td>您当前的位置：</td><td><a href='/'>首页</a></td><td><p>&gt;<a href='/a/'>政务公开</a></p><p>&gt;<a href='/b/'>公告</a></p></td>"
    assert path(f"<div class='w dqwz'><table><tr>{cells}</tr></table></div>") == ["首页", "政务公开", "公告"]
    assert path(f"<div class='w'><table><tr>{cells}</tr></table></div>") == []


def test_a_path_in_the_box_of_the_text() -> None:
    box = f"<div class=main><div>首页 &gt; 医院新闻</div><div>清江市举行春季义诊</div>{TEXT}</div>"
    page = f"<title>清江市举行春季义诊</title><body><div>热线</div>{box}</body>"
    assert extract(page).breadcrumb == ["首页", "医院新闻"]


def test_links_beside_each_other_in_an_element_that_is_named_so() -> None:
    links = "<a href='/'>首頁</a><a href='/b/'>生活</a><a><cite>專題</cite></a>"
    assert path(f"<div class='breadcrumb'>{links}</div>") == ["首頁", "生活", "專題"]
    assert path(f"<div><span class='x-breadcrumb'>{links}</span></div>") == ["首頁", "生活", "專題"]
    assert path(f"<div class='menu'>{links}</div>") == []


def test_linked_columns_with_slashes_right_over_the_headline() -> None:
    columns = "<h6><a href='/a/'>即時</a> / <a href='/a/b/'>港聞</a></h6>"
    assert path(columns) == ["即時", "港聞"]
    assert path(f"{columns}<p>廣告</p>") == []


def test_a_label_without_a_mark() -> None:
    assert path(f"<div>位置&nbsp;&nbsp;{steps(' - ', '主页', '健康主题', '传染病')}</div>") == [
        "主页",
        "健康主题",
        "传染病",
    ]


def test_steps_in_elements_of_their_own_with_names_of_their_own() -> None:
    items = "".join(f"<li class=breadcrumb-item><a href='/{name}/'>{name}</a></li>" for name in ("首页", "监测信息"))
    menu = "<nav><ul><li><a href='/'>首页</a></li><li><a href='/b/'>中心概况</a></li></ul></nav>"
    assert path(f"{menu}<nav><ol class=breadcrumb>{items}</ol></nav>") == ["首页", "监测信息"]
    assert path(f"<ul class=breadcrumb>{items}<li class=breadcrumb-item>详情</li></ul>") == ["首页", "监测信息"]


@pytest.mark.parametrize("mark", ["▸", " ► ", "❯"])
def test_arrows_of_other_forms(mark: str) -> None:
    assert path(f"<div>{steps(mark, '首页', '城事')}</div>") == ["首页", "城事"]
    assert path(f"<div>当前位置：{steps(mark, '首页', '城事', '要闻')}{mark}正文</div>") == ["首页", "城事", "要闻"]
