"""The words of credit lines, one by one: what is a name, an outlet, a deed, and what says nothing; names are invented."""

from __future__ import annotations

from crawler.extract.bylines import is_byline, parse

NAME = "李明远"

SILENT = (
    "打印 分享 关闭 收藏 原创 更新 更新时间 纠错 大 中 小 大字 中字 小字 T大字 A+ A- a A 128 128次 6条 35人 1.2万 3万+ 次 条 人 "
    "浏览 阅读 评论 点击 次浏览 次阅读 次点击 条评论 字体 字号 语音阅读正文 正文 首发 除署名外 署名外 "
    "星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 等 独家 转载 来源 "
    "实习 现场 特稿 有删减 编辑整理 报道 综合报道 采访报道 跟踪报道 连续报道 深度报道 系列报道 独家报道 现场报道 "
    "特别报道 编译报道 整理报道 编辑报道 滚动报道 联合报道 本网整合 资料整合 整合 综合 qyws_01 wjw.gd-2 A12 GDN _CQ GDN7 采访 "
    "admin 管理员 佚名 匿名 2024_wjw-7 a1.b x.y-9 7a8.5-3 12.a3 1-a3 a.3 a-3 a3.b a3-b ab3 a3b 1_3 1A3 1a3 https://a.cn/b_1.html?c=2 http://a.cn"
).split()
"""Beside an editor: buttons, counts, days of the week, codes of the desk."""

PREFIXES = {
    "reporter": "记者 全媒体记者 融媒体记者 融媒记者 特派记者 特派北京记者 驻京记者 驻清远记者 特约记者 见习记者 首席记者 高级记者 主任记者 资深记者 新媒体记者 视频记者 文字记者 全媒体首席记者",
    "photographer": "摄影记者 图片记者 全媒体摄影记者 新媒体摄影师 特约摄影师",
    "editor": "编辑 视频编辑 图片编辑 摄影编辑 文字编辑 新媒体编辑",
    "duty_editor": "责任编辑 责编 值班编辑",
    "chief_editor": "主编 总编辑",
    "correspondent": "通讯员 特约通讯员 信息员",
    "intern": "实习生 实习记者",
    "host": "主持人 主播",
    "author": "作者 专栏作者 特约作者 撰稿人 特约撰稿人 评论员 特约评论员 专栏评论员",
}
TITLES = {
    "reporter": "记者 文字记者 视频记者", "correspondent": "通讯员 特约通讯员 信息员", "intern": "实习生", "photographer": "摄影记者 图片记者 摄影师",
    "editor": "编辑", "duty_editor": "责任编辑 责编 值班编辑", "chief_editor": "主编 总编辑", "host": "主播 主持人",
    "author": "作者 专栏作者 特约作者 撰稿人 特约撰稿人 评论员 特约评论员",
}  # fmt: skip
FRONT = {
    "proofreader": "校对", "reviewer": "审核 编审", "photographer": "摄影 图片", "author": "撰文 撰稿 文字", "reporter": "采写 记者",
    "contributor": "供稿", "planner": "策划 统筹", "other": "剪辑 编导", "editor": "编辑", "duty_editor": "责任编辑 责编 值班编辑",
}  # fmt: skip
GLUED = {
    ("reporter", "photographer"): "摄影报道 图文报道", ("photographer",): "摄影 摄 供图 拍摄", ("contributor",): "供稿 亦有贡献 对本文亦有贡献",
    ("producer",): "制作",
}  # fmt: skip
ARCHIVE = (
    "资料图 资料图片 资料照 资料照片 医院资料图 受访者供图 受访者提供 被采访者供图 采访对象供图 采访对象提供 当事人供图 当事人提供 "
    "医院供图 医院提供 院方供图 院方提供 网络提供 截图 视频截图"
).split()


def credited(line: str) -> list[tuple[str, str | None, str | None]]:
    return [(one["role"], one["name"], one["org"]) for one in parse(line)["bylines"]]


def misread(rows: list[tuple[str, list[tuple[str, str | None, str | None]]]]) -> dict[str, object]:
    return {line: credited(line) for line, wanted in rows if credited(line) != wanted}


def rows_of(words: dict[str, str], form: str, org: str | None = None) -> list[tuple[str, list]]:
    return [(form.format(word), [(role, NAME, org)]) for role, some in words.items() for word in some.split()]


def test_words_that_say_nothing_are_nobody() -> None:
    lines = [(f"编辑：{NAME} {word}", [("editor", NAME, None)]) for word in SILENT]
    assert not misread(lines)
    assert not [line for line, _ in lines if not is_byline(line)]


def test_a_title_between_an_outlet_and_a_name() -> None:
    assert not misread(rows_of(PREFIXES, "{}" + NAME))
    assert not misread(rows_of(PREFIXES, "清远日报{} " + NAME, "清远日报"))


def test_persons_and_titles_without_a_blank_between_them() -> None:
    for role, titles in TITLES.items():
        for title in titles.split():
            for line in (f"清远日报记者{NAME}{title}王思齐", f"清远日报记者 {NAME} {title}王思齐"):
                assert credited(line) == [("reporter", NAME, "清远日报"), (role, "王思齐", None)], line


def test_an_outlet_that_speaks_of_itself_has_no_name() -> None:
    own = "本报 本刊 本台 本网 本社 我报 我台 本站 本报社".split()
    assert not misread([(f"{one}记者{NAME}", [("reporter", NAME, None)]) for one in own])
    assert not misread([(f"{one}记者 {NAME}", [("reporter", NAME, None)]) for one in own])
    assert not misread([(f"（{one}讯 记者 {NAME}）", [("reporter", NAME, None)]) for one in own[:5]])


def test_words_of_a_sentence_in_front_of_a_title_are_no_outlet() -> None:
    words = "一个 二个 三个 四个 五个 六个 七个 八个 九个 十个 两个 几个 多个 数个 各个 每个 一名 本地的 来了 现在 正是 局长与 他被 便把 正将 并向 再从 先由 这 那 该 不让 送给 邀请 对 据 还有 追问 患者和 患者及 接受 他告诉 告诉 中国".split()
    assert not misread([(f"{word}记者{NAME}", []) for word in words])


def test_a_label_or_deed_is_glued_to_a_name() -> None:
    assert not misread(rows_of(FRONT, "{}" + NAME))
    for roles, deeds in GLUED.items():
        assert not misread([(f"{NAME}{deed}", [(role, NAME, None) for role in roles]) for deed in deeds.split()])
    assert not misread([(f"{NAME} {deed}", [("contributor", NAME, None)]) for deed in ("亦有贡献", "对本文亦有贡献")])
    assert not misread(
        [(f"清远日报记者{NAME}{deed}", [("photographer", NAME, "清远日报")]) for deed in ("摄", "摄影", "供图")]
    )
    assert not misread(
        [
            ("市疾控中心供稿", [("contributor", None, "市疾控中心")]),
            ("清远广播电视台制作", [("producer", None, "清远广播电视台")]),
        ]
    )


def test_a_deed_behind_a_slash_belongs_to_the_name_before_it() -> None:
    deeds = {
        ("correspondent", "photographer"): "文图 图文 文/图 图/文 文、图 图、文 摄影报道",
        ("photographer",): "摄影 摄 图片 图",
        ("correspondent",): "文字 文",
    }
    for roles, some in deeds.items():
        for deed in some.split():
            for line in (f"通讯员 {NAME}/{deed} 校对 王思齐", f"通讯员 {NAME} / {deed} 校对 王思齐"):
                found = sorted(credited(line))
                assert found == sorted([*((role, NAME, None) for role in roles), ("proofreader", "王思齐", None)]), line
    for title, role in (("文字记者", "reporter"), ("摄影记者", "photographer"), ("文字通讯员", "correspondent")):
        assert credited(f"编辑：{NAME}/{title} 王思齐") == [("editor", NAME, None), (role, "王思齐", None)], title
    assert credited(f"编辑：{NAME}/摄影：王思齐") == [("editor", NAME, None), ("photographer", "王思齐", None)]
    assert credited(f"编辑：{NAME}/图|王思齐") == [("editor", NAME, None), ("photographer", "王思齐", None)]


def test_a_name_that_ends_a_sentence_or_stands_in_brackets() -> None:
    for stop in "。！？…!?":
        assert not credited(f"{NAME}{stop}"), stop
        assert not credited(f"{NAME} {stop}"), stop
    for line in (f"{NAME} （摄影）", f"{NAME} (摄影 )"):
        assert credited(line) == [("photographer", NAME, None)], line
    for line in (f"【健教科 {NAME}】", f"[健教科 {NAME}]", f"（健教科 {NAME}）", f"(健教科 {NAME})"):
        assert is_byline(line), line
        assert credited(line) == [("author", NAME, "健教科")], line
    for line in (f"【{NAME}】健教科", f"（{NAME}）健教科"):
        assert credited(line) == [("author", NAME, None)], line


def test_outlets_in_front_of_a_title_or_label() -> None:
    for org in "清远日报 花城视点 花城晨光视点 清远市广播电视台 惠州市中心人民医院 清远日报社新闻中心".split():
        for line in (f"{org}记者{NAME}", f"{org}记者 {NAME}", f"{org}记者：{NAME}"):
            assert credited(line) == [("reporter", NAME, org)], line
    for line in (f"全媒体编辑：{NAME}", f"融媒体编辑：{NAME}", f"驻清远编辑：{NAME}"):
        assert (credited(line), is_byline(line)) == ([("editor", NAME, None)], True), line
    assert credited(f"清远日报编辑：{NAME}") == [("editor", NAME, "清远日报")]
    assert credited(f"{NAME}编辑：王思齐") == [("editor", "王思齐", None), ("author", NAME, None)]
    assert credited(f"市民在大厅里遇见了记者{NAME}") == []
    for org in "市疾控中心 清城区疾控中心 清远市妇幼保健院".split():
        assert credited(f"通讯员{org}") == [("correspondent", None, org)], org


def test_names_of_two_to_four_characters_glued_together() -> None:
    for names in (
        "李明远 王思齐",
        "李明 王强",
        "李明远 王强",
        "欧阳若溪 王思齐",
        "李明远 王思齐 陈可欣",
    ):
        line = f"记者{names.replace(' ', '')}"
        assert credited(line) == [("reporter", name, None) for name in names.split()], line
    for line in (f"记者{NAME}等", f"记者{NAME}报道", f"记者{NAME}综合"):
        assert (credited(line), is_byline(line)) == ([("reporter", NAME, None)], True), line
    assert credited("古丽·艾买提摄") == [("photographer", "古丽·艾买提", None)]
    assert credited(f"{NAME}/文/摄") == [("author", NAME, None), ("photographer", NAME, None)]
    assert credited(f"通讯员 {NAME}/摄影记者 王思齐") == [
        ("correspondent", NAME, None),
        ("photographer", "王思齐", None),
    ]
    assert credited("李明摄") == [("photographer", "李明", None)]


def test_a_name_padded_with_a_blank() -> None:
    for printed, name in (
        ("李 明", "李明"),
        ("李　明", "李明"),
        ("李 文", "李文"),
        ("王 图", "王图"),
        ("阿 明", "阿明"),
    ):
        assert credited(f"编辑：{printed} 校对：{NAME}") == [("editor", name, None), ("proofreader", NAME, None)], (
            printed
        )
    assert credited("编辑：李、明") == []


def test_words_that_only_look_like_a_deed_with_its_name() -> None:
    for words in ("画面清晰拍摄", "策划活动方案", "文字优美流畅", "统筹发展大局", "市民热心提供", "作品由他摄影"):
        assert not credited(words), words


def test_words_in_quotation_marks_are_one_name() -> None:
    for outlet in ("《清远日报》", "“健康清远”公众号", "《健康清远》客户端", "“清远健康万里行”"):
        assert parse(f"2024-05-06 {outlet}")["source"] == outlet, outlet


def test_pictures_that_nobody_of_the_page_took() -> None:
    for words in ARCHIVE:
        for line in (f"市民在接种疫苗。（{words}）", f"市民在接种疫苗 {words}"):
            found = parse(line)
            assert (found["credit"], found["bylines"]) == (words, []), line
            assert found["caption"] == line[: len("市民在接种疫苗。")].strip(), line
