"""The words of an article that count: what is furniture, credit and dateline, and what is one word in every spelling."""

from __future__ import annotations

import pytest

from crawler.dedupe.frames import is_left_out, prose
from crawler.dedupe.sheets import unbroken
from crawler.dedupe.words import title_key, words
from crawler.text.normalise import compared

TEXT = "近日，清江市举行义诊。"
REST = "春江花月夜"
LONG = TEXT * 9


def test_labels_of_credits() -> None:
    for label in """来源 来自 稿源 出处 转自 转载自 作者 编辑 责编 责任编辑 编审 审核 审签 审稿 校对 责校 初审 复审 终审 一审 二审 三审 签发 供稿 投稿 撰稿 采写 撰文 文字
    记者 通讯员 摄影 摄 图片 监制 策划 统筹 原标题 发布机构 发布单位 信息提供 发布时间 发表时间 更新日期 发稿时间 刊发时间 录入时间 添加时间 上传时间
    成文日期 发文日期 公开日期 生成日期 主题分类 信息分类 主题词 文号 浏览 浏览次数 浏览量 阅读 阅读次数 阅读量 阅读数 点击 点击次数 点击量 点击数
    访问次数 访问量 人气 字体 字体大小 字号 分享 分享到 标签 关键词 索引号""".split():
        assert is_left_out(f"{label}：{REST}"), label
        assert is_left_out(f"{REST} {label}：{REST}"), label
        assert prose(f"{label} ：{REST}\n{TEXT}") == [TEXT], label
    for mark in ":：丨|/／":
        assert is_left_out(f"文字编辑{mark}{REST}"), mark
    assert not is_left_out(f"清江市新闻编辑：{REST}"), "a label has at most four characters in front"
    for text in """发布 日期： 时间： 活动时间： 四审： 分类： 公开： 标题： 更新： 单位： 主持人： 嘉宾： 文： 图： 编辑的 记者在 校对了
    摄影的 来源于 作者是""".split():
        assert not is_left_out(text + REST), text


def test_what_the_extraction_calls_furniture_stands_at_neither_end() -> None:
    for text in "当前位置：首页 上一篇：春江 推荐阅读 扫一扫关注 版权所有 责任编辑 打印本页 网站地图 首页>要闻 微信 微博".split():
        assert prose(f"{text}\n{TEXT}") == [TEXT] == prose(f"{TEXT}\n{text}"), text
    assert prose(f"{TEXT}\n版权所有\n{TEXT}") == [TEXT, "版权所有", TEXT]


@pytest.mark.parametrize(
    ("line", "furniture"),
    [
        ("主题分类：" + "甲" * 85, True),
        ("主题分类：" + "甲" * 86, False),
        ("编辑：" + "甲" * 88, False),
        ("编辑：" + "甲" * 37 + "。", False),
        ("编辑：" + "甲" * 36 + "。", True),
        ("编辑：" + "甲" * 38, True),
        ("（编辑：甲明乙）", True),
        ("春江花月（来源：清江日报）", False),
        ("", True),
    ],
)
def test_credits_are_short(line: str, *, furniture: bool) -> None:
    assert is_left_out(line) == furniture


@pytest.mark.parametrize(
    "moment",
    """2024-05-06 2024/05/06 2024.5.6 1999-12-31 2024-05-06_08:00 2024-05-06_08:00:09 【2024-05-06】 2024/5/6_8:00
    (2024-05-06)_08:00""".split(),
)
def test_a_time_of_publication_over_the_text_is_none_of_it(moment: str) -> None:
    assert prose(f"{moment.replace('_', ' ')}\n{TEXT}") == [TEXT]
    assert prose(f"{TEXT}\n{moment.replace('_', ' ')}")[1:] != [], "at its foot it is a signature's"


def test_other_numbers_stay() -> None:
    for line in ("2024年5月6日", "2024-05-06起", "2024年", "5月6日"):
        assert prose(f"{line}\n{TEXT}") == [line, TEXT], line


def test_the_number_of_an_issue_is_no_outlet() -> None:
    assert prose(f"第34号\n{TEXT}") == ["第34号", TEXT]
    assert prose(f"健康清江订阅号\n{TEXT}") == [TEXT]


DATELINES = """
本报讯 本网讯 本刊讯 本台讯 本报电 本报消息 清江日报讯 清江网讯 新华社电 清江日报讯】 清江台讯 清江半月刊讯 清江发布讯 清江融媒体讯 清江在线讯 清江日报5月6日讯 新华社北京5月6日电 清江日报2024年5月6日讯
清江+网讯 【清江日报讯】
"""
WITH_REPORTERS = """
清江日报讯（记者甲明乙） 清江日报讯(通讯员甲明乙) 清江日报讯（甲乙） （本报记者甲明乙） (记者甲明乙) （通讯员甲明乙） （清江日报记者甲明乙、通讯员丙丁）
"""


def test_the_outlets_mark_before_the_first_sentence() -> None:
    for mark in DATELINES.split():
        assert prose(f"{mark} {TEXT}")[0].strip() == TEXT, mark
    for mark in WITH_REPORTERS.split():
        assert prose(mark + TEXT) == [TEXT], mark
    for text in (
        "本报记者甲明乙来到现场。",
        "电讯业增长。",
        "（甲明乙）来了。",
        "本市讯 春江。",
        "本书讯 春江。",
    ):
        assert prose(text) == [text], text
    assert prose(f"{TEXT}\n清江日报讯 {TEXT}")[1] == f"清江日报讯 {TEXT}", "only before the first"
    assert prose(f"清江日报讯（记者甲{'乙' * 60}）{TEXT}")[0].startswith("（记者"), "a parenthesis of sixty characters"


def test_the_credit_behind_the_last_sentence() -> None:
    for credit in """（来源：清江日报） (来源：清江日报) 【来源：清江日报】 [来源：清江日报] （记者甲明乙） （甲明乙摄） （完） （甲明乙摄影报道） （甲明乙文/图） （本文作者系甲明乙）""".split():
        assert prose(LONG + credit) == [LONG], credit
        assert prose(f"{LONG} {credit} ") == [LONG], credit
        assert prose(f"{LONG}{credit}春江") == [f"{LONG}{credit}春江"], credit
    for text in ("（清江市）", "（春江）", "来源：清江日报"):
        assert prose(f"{LONG}{text}") == [f"{LONG}{text}"], text
    for inner in ("（甲（编辑）", "(甲(编辑)", "【甲【编辑】", "[甲[编辑]"):
        assert prose(f"{LONG}{inner}") == [f"{LONG}{inner[:2]}"], inner
    for inner in ("（编辑）甲）", "(编辑)甲)", "【编辑】甲】", "[编辑]甲]"):
        assert prose(f"{LONG}{inner}") == [f"{LONG}{inner}"], inner


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        ("", []),
        ("\n 　\n", []),
        ("编辑：甲\n来源：乙", []),
        ("2024-05-06\n来源：乙", []),
        (f"来源：乙\n2024-05-06\n{TEXT}\n编辑：甲\n责任编辑：丙", [TEXT]),
        (f"{TEXT}\n来源：乙\n{TEXT}", [TEXT, "来源：乙", TEXT]),
        (f" {TEXT} ", [TEXT]),
        ("來源：乙\n衞生局舉行義診", ["卫生局举行义诊"]),
    ],
)
def test_the_lines_of_a_text(body: str, kept: list[str]) -> None:
    assert prose(body) == kept


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        *((f"春江{end}花月", "春江\n花月") for end in "。！？!?；;….\n"),
        *((f"3{point}5", "3点5") for point in (".", "．", " . ", "\u200b.\u200b", " ．\u200b")),
        ("春江，花月、夜：（明）“月”", "春江花月夜明月"),
        ("ＡＢc１２", "abc12"),
        ("㐀", "㐀"),
        ("①²", "①²"),
        ("2024.春江", "2024\n春江"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert compared(text) == folded


def test_a_character_has_one_form_whatever_the_script() -> None:
    for pair in """著着 象像 坐座 昇升 於于 瞭了 覆复 藉借 俱具 彷仿 枱台 么幺 衞卫 裏里 裡里 爲为 為为 啓启 啟启 臺台 産产 產产 説说 說说 黃黄 黄黄 檯台 嘅嘅
    線线 綫线 牀床 羣群 峯峰 鷄鸡 麪面""".split():
        other, plain = pair
        assert compared(other) == plain, pair


def test_the_words_of_a_text_sentence_by_sentence() -> None:
    assert words("来源：乙\n近日，清江市举行义诊。\n\n3.5万人！参加") == (
        "近日清江市举行义诊35000人参加",
        ("近日清江市举行义诊", "35000人", "参加"),
        frozenset(),
        (),
    )
    assert words("") == ("", (), frozenset(), ())
    assert title_key("春江。花月（夜）") == "春江花月夜"
    assert title_key(None) == ""


SHEET = """六月二十四日，副主任宋雪松带队到草籽场社区开展
调研督导，有三个部门的人陪同。会议听取了九个单位的
发言，通报了上月的排名，要求各镇八月底前办完一千二
百件事。
村里接诊三十三人，都没有误事；那天的气温是零下十八摄氏
度。"""


def test_lines_of_one_width_go_on_behind_their_ends() -> None:
    whole = SHEET.replace("\n", "").replace("事。村里", "事。\n村里")
    assert words(SHEET) == words(whole).__class__(*words(whole)[:2])
    assert "要求各镇8月底前办完1200件事" in words(SHEET).text
    assert words(SHEET.replace("百件", "— 12 —\n百件")) == words(SHEET), "the number of a page"
    rows = "\n".join(f"第{at}号点位 清江市红旗镇春江路{at}号 电话{at}0001" for at in range(11, 19))
    assert len(words(rows).sentences) == 8, "rows of a table are as wide, and have no commas"
    prose_lines = "\n".join(f"{TEXT[:-1]}，第{at}场到场的人都量了血压，领了药。" for at in range(11, 19))
    assert len(words(prose_lines).sentences) == 8, "what ends with a stop ends"


def test_a_line_with_a_telephone_is_no_heading() -> None:
    assert words(f"{LONG}\n今日关注\n{LONG}").headings == {"今日关注"}
    assert not words(f"{LONG}\n医生电话：0594-2292786\n{LONG}").headings


def test_cues_of_a_script_are_no_words_of_the_text() -> None:
    for cue in ("【解说】", "（压混现场声）", "（采访录音出）", "(同期声)"):
        assert prose(f"{cue}{TEXT}") == [TEXT], cue
    assert prose(f"（录音棚里的人）{TEXT}") == [f"（录音棚里的人）{TEXT}"]


def test_persons_who_are_not_named_are_called_alike() -> None:
    for name in ("张某", "张××", "张×", "张*", "张＊＊", "张某（化名）"):
        assert words(f"护士{name}来了。").text == "护士张某来了", name
    assert words("宽3×5米，见附件**。").text == "宽35米见附件"
    for line in ("（应受访者要求，文中均为化名）", "注：为保护隐私，姓名已作处理", "*文中人物姓名系平台隐去"):
        assert prose(f"{TEXT}\n{line}") == [TEXT], line


def test_who_advertises_is_a_field_and_no_advertising() -> None:
    assert prose(f"广告主：春江眼科医院\n{TEXT}") == ["广告主：春江眼科医院", TEXT]
    assert prose(f"广告：春江眼科医院\n{TEXT}") == [TEXT]


PART = "今天上午，示例市举行了春季义诊的活动"


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        ([PART] * 3, [PART * 3]),
        ([PART, "- 2 -", PART, PART, "完了。"], [PART * 3 + "完了。"]),
        ([PART] * 2, [PART] * 2),
        ([f"{PART[:-1]}。"] * 4, [f"{PART[:-1]}。"] * 4),
        ([PART.replace("，", "的")] * 4, [PART.replace("，", "的")] * 4),
        ([PART[:15]] * 4, [PART[:15]] * 4),
        ([PART[:16]] * 4, [PART[:16] * 4]),
        ([PART * 3, *[PART * 3] * 3], [PART * 12]),
        ([f"{PART * 3}一二三四五六七"] * 4, [f"{PART * 3}一二三四五六七"] * 4),
    ],
)
def test_lines_that_a_sheet_has_broken(lines: list[str], whole: list[str]) -> None:
    assert unbroken(lines) == whole
