"""Datelines, where a source ends, and what a picture's line says; names are invented."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.bylines import is_byline, parse, split_caption

NAME = "李明远"


def reporters(line: str) -> list[tuple[str, str | None, str | None]]:
    return [(one["role"], one["name"], one["org"]) for one in parse(line)["bylines"]]


def test_the_outlet_of_a_dateline_is_the_reporters() -> None:
    outlets = "清远日报 清远广播电视台 人民网 南方+ ZAKER新闻 zaker新闻"
    for outlet in outlets.split():
        for end in "讯 电 消息 清远讯 清城消息 北京专电 综合消息 5月6日讯 广州5月6日电 北京12月31日消息 广州十二月三十一日电 5月6日综合讯".split():
            line = f"（{outlet}{end} 记者 {NAME}）"
            assert reporters(line) == [("reporter", NAME, outlet)], line
            assert is_byline(line), line


def test_a_dateline_of_a_place_alone_names_no_outlet() -> None:
    numbers = "一 二 三 四 五 六 七 八 九 十 十一 十二".split()
    days = (
        [f"{number}月六日" for number in numbers]
        + [f"五月{number}日" for number in numbers]
        + ["5月6日", "12月31日", ""]
    )
    for day in days:
        for end in "讯电":
            line = f"（清远{day}{end} 记者 {NAME}）"
            assert reporters(line) == [("reporter", NAME, None)], line
            assert is_byline(line), line
    for line in ("（一则好消息 记者 {}）", "（从各地传来的喜讯 记者 {}）"):
        assert not is_byline(line.format(NAME)), line
    for own in ("本报清远讯", "本报清远5月6日讯", "本报综合消息", "清远城区讯"):
        assert reporters(f"（{own} 记者 {NAME}）") == [("reporter", NAME, None)], own


def test_where_the_value_of_a_source_ends() -> None:
    ends = (
        "\n第二行| 丨分享|2024-05-06| （记者 李明远）|（李明远）|【打印】|] 分享|)|  其他| - 健康频道| — 健康频道| -- 健康频道|；其他|。| · 其他| • 其他|"
        " 打印| 分享| 原创| 字号 大| 字体 大| 浏览| 点击| 阅读| 评论| 大 中 小| 中 大| 小 大| 责编 李明远| 编辑 李明远| 责任编辑 李明远| 作者 李明远| 记者 李明远| Author 李明远| 12"
    ).split("|")
    for end in ends:
        assert parse(f"来源：清远日报{end}")["source"] == "清远日报", end
    for line in (
        "（来源：清远日报）",
        "【来源：清远日报】",
        "来源：【清远日报】",
        "来源：[ 清远日报 ]",
        "来源：，清远日报，",
        "来源： — 清远日报 -",
        "来源：：清远日报：",
    ):
        assert parse(line)["source"] == "清远日报", line
    assert parse("来源：清远日报、 编辑：李明远")["source"] == "清远日报"
    for whole in ("清远日报 健康周刊", "清远-健康频道", "清远·健康"):
        assert parse(f"来源：{whole}")["source"] == whole
    assert parse("来源：【清远日报】记者：李明远")["bylines"][0]["name"] == NAME
    assert parse("来源：【" + "清远日报" * 16 + "】")["source"] is None
    for account in '“健康清远” “健康清远”公众号 “健康清远”微信公众号 “健康清远”客户端 “健康清远”微信 "健康清远"公众号 “健康清远”微信客户端'.split():
        assert parse(f"来源：{account}")["source"] == "健康清远", account
    assert parse("来源：“健康清远”编辑部")["source"] == "“健康清远”编辑部"


def test_sources_that_name_nobody() -> None:
    for nobody in "未知 网络 管理员 佚名 匿名 无 暂无 转载 网友 综合".split():
        assert parse(f"来源：{nobody}")["source"] is None, nobody
        assert parse(f"来源：{nobody} 来源：清远日报")["source"] == "清远日报", nobody
    for own in "本站 本网 本报 本刊 本台 本社 原创 本站原创".split():
        assert parse(f"来源：{own}")["source"] == own, own
    forty = "清远市清城区东城街道社区卫生服务中心党支部办公室宣传小组和健康教育科基本公卫组"
    assert parse(f"来源：{forty.ljust(40, '甲')}")["source"] == forty.ljust(40, "甲")
    assert parse(f"来源：{forty.ljust(41, '甲')}")["source"] is None


@pytest.mark.parametrize(
    ("line", "published_at", "source"),
    [
        ("2024-05-06 清远日报", "2024-05-06", "清远日报"),
        ("清远日报 2024-05-06 08:30", "2024-05-06T08:30:00+08:00", "清远日报"),
        ("2024-05-06 健康万里行", "2024-05-06", "健康万里行"),
        ("2024-05-06 清远山水相逢", "2024-05-06", "清远山水相逢"),
        ("2024-05-06 清远", "2024-05-06", "清远"),
        ("2024-05-06 清远日报 市疾控中心", "2024-05-06", None),
        ("2024-05-06 清远日报 李明远", "2024-05-06", "清远日报"),
        ("2024-05-06 清远日报收藏 列印", "2024-05-06", "清远日报"),
        ("清远日报 南方日报 2024-05-06", "2024-05-06", None),
        ("说明会时间：2024-05-06", "2024-05-06", None),
        ("2024-05-06 清远日报 编辑：李明远", "2024-05-06", "清远日报"),
        ("2024-05-06 清远日报 记者 李明远", "2024-05-06", "清远日报"),
        ("编辑：李明远 清远日报 2024-05-06", "2024-05-06", None),
        ("2024-05-06 清远日报 记者", "2024-05-06", None),
        ("2024-05-06 清远日报 摄影", "2024-05-06", None),
        ("2024-05-06 清远日报 来源：未知", "2024-05-06", None),
        ("2024-05-06 清 大", None, None),
        ("清远日报 2024-05-06 第A3版", "2024-05-06", "清远日报"),
        ("第三版 2024-05-06 清远日报", "2024-05-06", "清远日报"),
        ("来源：微信公众号“健康清远” 2024-05-06", "2024-05-06", "健康清远"),
        ("清远日报", None, None),
        ("2024-05-06 来源：南方网 清远", "2024-05-06", "南方网 清远"),
        ("2024-05-06 来源：市疾控中心", "2024-05-06", "市疾控中心"),
        ("清远日报2024年5月6日讯", None, None),
        ("清远日报讯 2024年5月6日", None, None),
        ("2024年5月6日 清远日报讯", "2024-05-06", None),
        ("2024年5月6日，李明远到市疾控中心调研。", None, None),
        ("2024-05-06 清远万里行，头版", None, None),
        ("2024-05-06，清远万里行", None, None),
        ("2024-05-06 清远万里行！", None, None),
        ("市民在接种疫苗。2024年5月6日摄", None, None),
        ("2024年5月6日摄 发布于2024-05-08", "2024-05-08", None),
        ("2024年5月6日 摄 2024-05-08", "2024-05-08", None),
        ("2024-05-06 2024-05-08", "2024-05-06", None),
        ("成文日期：2024-05-01 发布日期：2024-05-06", "2024-05-06", None),
        ("市民说，疫苗接种很方便 发布时间：2024-05-06", "2024-05-06", None),
        ("2024-05-01 发布时间：2024-05-06", "2024-05-06", None),
        ("市民在接种疫苗\n2024-05-06 清远日报", "2024-05-06", "清远日报"),
        ("2024-05-06 清远日报\n市民在接种疫苗。", "2024-05-06", "清远日报"),
        ("2024-05-06 清远日报\n李明远", "2024-05-06", "清远日报"),
        ("李明远\n2024-05-06 清远日报", "2024-05-06", "清远日报"),
        ("清远日报讯\n2024-05-06 南方网", "2024-05-06", "南方网"),
        ("2024-05-06 清远山水十六个字的公众号文章账号"[:27], "2024-05-06", "清远山水十六个字的公众号文章账号"[:16]),
        ("2024-05-06 清远山水有二十个字那么长的一个栏目名称", None, None),
        ("2024-05-06 清远万里 健康万里", None, None),
        ("市民们在清远市区各大医院有序排队接种疫苗 2024-05-06", None, None),
        ("清远日报讯 李明远摄 2024-05-06", None, None),
        ("2024-05-06 清远日报讯 记者李明远", "2024-05-06", None),
        ("来源：清远日报 2024-05-06 市疾控中心", "2024-05-06", "清远日报"),
        ("二〇二四年五月六日", "2024-05-06", None),
        ("5月6日 清远日报", None, None),
    ],
)
def test_the_date_of_a_line_and_the_outlet_beside_it(line: str, published_at: str | None, source: str | None) -> None:
    parsed = parse(line)
    assert (parsed["published_at"], parsed["source"]) == (published_at, source)
    assert (parsed["precision"] is None) == (published_at is None)


PICTURES = """
▲市民在接种疫苗。 → 市民在接种疫苗。 |
△ 市民在接种疫苗 → 市民在接种疫苗 |
▼　市民在接种疫苗 → 市民在接种疫苗 |
市民在接种疫苗 → |
▲ → |
图为市民在接种疫苗。 → 图为市民在接种疫苗。 |
上图：市民在接种疫苗。 → 上图：市民在接种疫苗。 |
下图：市民在接种疫苗。 → 下图：市民在接种疫苗。 |
市民在接种疫苗。（清远日报记者李明远 摄） → 市民在接种疫苗。 | 清远日报记者李明远 摄
市民在接种疫苗（李明远 摄） → 市民在接种疫苗 | 李明远 摄
市民在接种疫苗(李明远 摄) → 市民在接种疫苗 | 李明远 摄
市民在接种疫苗【李明远 摄】 → 市民在接种疫苗 | 李明远 摄
市民在接种疫苗[李明远 摄] → 市民在接种疫苗 | 李明远 摄
（李明远 摄）市民在接种疫苗。 → 市民在接种疫苗。 | 李明远 摄
(李明远 摄)市民在接种疫苗。 → 市民在接种疫苗。 | 李明远 摄
市民在接种疫苗。图/李明远 → 市民在接种疫苗。 | 图/李明远
市民在接种疫苗。图源：清远发布 → 市民在接种疫苗。 | 清远发布
市民在接种疫苗。（图片来源：清远发布） → 市民在接种疫苗。 | 清远发布
市民在接种疫苗。受访者供图 → 市民在接种疫苗。 | 受访者供图
市民在接种疫苗。视频截图 → 市民在接种疫苗。 | 视频截图
▲市民在接种疫苗。李明远 摄 → 市民在接种疫苗。 | 李明远 摄
△市民在接种疫苗。李明远 摄 → 市民在接种疫苗。 | 李明远 摄
市民在接种疫苗▼ 李明远 摄 → 市民在接种疫苗 | 李明远 摄
市民在接种疫苗：李明远 摄 → 市民在接种疫苗 | 李明远 摄
市民在接种疫苗: 李明远 摄 → 市民在接种疫苗 | 李明远 摄
市民在接种疫苗　李明远 摄 → 市民在接种疫苗 | 李明远 摄
市民在接种疫苗\\n李明远 摄 → 市民在接种疫苗 | 李明远 摄
市民在接种疫苗。摄影：李明远 → 市民在接种疫苗。 | 摄影：李明远
市民在接种疫苗。李明远、王思齐 摄 → 市民在接种疫苗。 | 李明远、王思齐 摄
市民在接种疫苗。李明远 摄，王思齐 摄 → 市民在接种疫苗。 | 李明远 摄，王思齐 摄
市民在接种疫苗。新华社发 李明远 摄 → 市民在接种疫苗。 | 新华社发 李明远 摄
市民在接种疫苗。新华社发，李明远 摄 → 市民在接种疫苗。 | 新华社发，李明远 摄
资料图：市民在接种疫苗。 → 市民在接种疫苗。 | 资料图
资料图 市民在接种疫苗。李明远 摄 → 市民在接种疫苗。 | 资料图;李明远 摄
市民在接种疫苗，资料图，医生在诊疗 → |
李明远 摄 → | 李明远 摄
市民在接种疫苗。（供图 市疾控中心） → 市民在接种疫苗。 | 供图 市疾控中心
市民在接种疫苗摄影：李明远 → 市民在接种疫苗 | 摄影：李明远
市民在接种疫苗。（清远日报记者李明远） → |
新华社发，市民在接种疫苗 李明远 摄 → 新华社发，市民在接种疫苗 | 李明远 摄
图片来源：清远发布 → | 清远发布
图片来源： → |
供图：市疾控中心 摄影：李明远 → | 市疾控中心
摄影：李明远 编辑：王思齐 → |
图/李明远 文/王思齐 → |
市民在接种疫苗。文/王思齐 图/李明远 → |
"""


def test_the_words_and_the_credit_of_a_picture() -> None:
    for row in PICTURES.strip().split("\n"):
        line, _, wanted = row.replace("\\n", "\n").partition(" →")
        found = parse(line)
        caption, _, credit = wanted.partition("|")
        assert (found["caption"], found["credit"]) == (caption.strip() or None, credit.strip() or None), line
    for mark in "①②⑨一二三四五123456789":
        assert parse(f"图{mark}：市民在接种疫苗。")["caption"] == f"图{mark}：市民在接种疫苗。"


def test_a_caption_and_its_credit_are_parted() -> None:
    hints = {
        "（李明远 摄）": "李明远 摄", "（李明远攝）": "李明远攝", "（受访者供图）": "受访者供图", "（供圖 市疾控中心）": "供圖 市疾控中心", "（供图 市疾控中心）": "供图 市疾控中心", "（受訪者供圖）": "受訪者供圖", "（资料照）": "资料照",
        "（資料照）": "資料照", "（图片提供：示例医院）": "示例医院", "（圖片提供：示例医院）": "示例医院", "（图源：示例医院）": "示例医院",
        "（圖源：示例医院）": "示例医院", "图/李明远": "图/李明远", "（视频截图）": "视频截图", "（題圖：示例医院）": "示例医院", "（题图|示例医院）": "示例医院",
        "李明远/图": "李明远/图", "李明远／ 图": "李明远／ 图", "李明远/圖": "李明远/圖", "（李明远 图）": "李明远 图", "李明远 圖": "李明远 圖", "(李明远 图)": "李明远 图",
    }  # fmt: skip
    for words, credit in hints.items():
        assert split_caption(f"市民在接种疫苗。{words}") == ("市民在接种疫苗。", credit), words
    for mark in ":：|丨":
        assert split_caption(f"市民在接种疫苗。题图{mark}示例医院") == ("市民在接种疫苗。", "示例医院"), mark
    for mark in "/／":
        assert split_caption(f"市民在接种疫苗。图{mark}{NAME}") == ("市民在接种疫苗。", f"图{mark}{NAME}"), mark
    assert split_caption("市民在接种疫苗。") == ("市民在接种疫苗。", None)
    assert split_caption("图片展现市民在接种疫苗。") == ("图片展现市民在接种疫苗。", None)
    assert split_caption("李明远 摄") == ("", "李明远 摄")
    for words in ("市民在接种疫苗　　索南达吉 摄", "市民在接种疫苗（索南达吉 摄）", "市民在接种疫苗 索南达吉 摄"):
        assert split_caption(words) == ("市民在接种疫苗", "索南达吉 摄"), words
    assert split_caption("市民在接种疫苗 扎西次仁卓玛 摄") == ("市民在接种疫苗 扎西次仁卓玛 摄", None)


def test_long_lines_and_sentences_are_no_credits() -> None:
    longest = "编辑：" + "、".join([*[NAME] * 48, "王强", "王强"])
    longer = "编辑：" + "、".join([*[NAME] * 49, "王强"])
    assert [(len(line), is_byline(line)) for line in (longest, longer)] == [(200, True), (201, False)]
    for end in "。！？!?…":
        assert not is_byline(f"编辑：{NAME}{end}"), end
        assert not is_byline(f"（编辑：{NAME}{end}）"), end
        assert not is_byline(f"(编辑：{NAME}{end} )"), end
    assert is_byline(f"（编辑：{NAME}）")
    for mark in ":：|｜丨/／":
        assert is_byline(f"执笔{mark}{NAME}"), mark
    for line in (
        "记者 {}|記者 {}|采写 {}|採寫 {}|通联 {}|实习生 {}|實習生 {}|{} 摄|{} 攝|{} 图|{} 圖|{} 文|小编 {}|小編 {}|校对 {}|初审 {}|初審 {}|复核 {}|作者 {}|撰写 {}|"
        "市疾控中心供稿|主持 {}|策划 {}|统筹 {}|統籌 {}|监制 {}|監製 {}|翻译 {}|转自 清远日报|轉自 清遠日報|来源 清远日报|來源 清遠日報|（健教科 {}）|(健教科 {})|"
        "[健教科 {}]|【健教科 {}】|Author {}|The following article is from 清远日报"
    ).split("|"):
        assert is_byline(line.format(NAME)), line
    assert is_byline("来源：")
    assert is_byline("编辑：")
    assert not is_byline("记者：")
    assert not is_byline(f"{NAME} 王思齐")
    assert not is_byline("清远日报 2024-05-06")


def test_a_post_before_a_name_is_nobody_but_over_a_talk() -> None:
    assert is_byline("作者：心内科主任 李明远")
    assert not is_byline("主持人：市政府新闻办副主任 李明远")
    assert not is_byline("发布人：市卫生健康局副局长 李明远")


@pytest.mark.parametrize(
    "words", ["民眾提供", "院方提供", "清江视觉供图", "政府新聞處圖片", "圖：院方提供", "網上照片"]
)
def test_who_gave_a_picture_in_brackets_under_it(words: str) -> None:
    for left, right in ("（）", "()"):
        assert split_caption(f"市民在接种疫苗。{left}{words}{right}") == ("市民在接种疫苗。", words)
    for text in (
        f"市民在接种疫苗。{words}",
        f"市民在接种疫苗。（{words}）桥西",
        f"市民在接种疫苗。（{'花，' + words}）",
    ):
        assert "提供）" not in (split_caption(text)[1] or ""), text
    assert split_caption("市民在接种疫苗。（民眾提供）", shown=False) == ("市民在接种疫苗。（民眾提供）", None)


def test_who_gave_a_picture_that_the_page_does_not_show() -> None:
    page = f"<h1>春江花月夜</h1><p>{'清晨的广场上，医务人员为老人量血压。' * 3}</p><p>市民在接种疫苗（民眾提供）</p><p>完。</p>"
    assert extract(page).images == []
    shown = extract(page.replace("<p>市民", "<p><img src=a.jpg></p><p>市民")).images
    assert [(one.caption, one.credit) for one in shown] == [("市民在接种疫苗", "民眾提供")]


@pytest.mark.parametrize("label", ["受访", "嘉宾", "受访者"])
def test_who_was_asked_heads_a_talk_and_is_no_credit(label: str) -> None:
    assert not is_byline(f"采访：《清江周刊》记者 李明远　{label}：清江区人民医院副主任医师 郁青")
    assert is_byline("编辑：李明远 承印：云溪")
