"""Every label of a role, alone and in company; names are invented."""

from __future__ import annotations

from collections.abc import Iterable

from crawler.extract.bylines import is_byline, parse

NAME = "李明远"

ROLES = {
    "reporter": "记者 采访人员 采写 采访 采编 文字记者 视频记者 本文记者",
    "correspondent": "通讯员 特约通讯员 特约记者通讯员 信息员 通联",
    "intern": "实习生",
    "photographer": "摄影 摄像 图片 图 摄影记者 图片记者 摄影师 拍摄 照片 配图 图片摄影 文中图片",
    "duty_editor": "责任编辑 责编 值班编辑 值班责编 值班主任 值班编委 责任编委 本期责编",
    "editor": "编辑 小编 编发 编校 采编编辑",
    "proofreader": "校对 责校 责任校对 一校 二校 三校 初校 终校 校稿 检校 校检",
    "reviewer": "审核 审稿 编审 审校 审阅 审读 审定 审签 签审 签发 复核 核稿 初审 复审 终审 一审 二审 三审 初核 终核 审发 信息审核 审核人 审批",
    "chief_editor": "总编辑 主编 总编 副总编辑 执行主编 副主编 执行总编 值班总编",
    "author": "作者 撰文 撰写 撰稿 撰稿人 执笔 文字 文 文案 文稿 专栏作者 特约作者 特约撰稿人 特约撰稿 评论员 特约评论员 文章作者 本文作者 Author author",
    "contributor": "供稿 供稿人 供稿单位 投稿 投稿人 来稿 来稿单位 报送 报送单位 通稿提供 文字提供 稿件提供",
    "host": "主持人 主持 主播 访谈主持 播音",
    "planner": "策划 企划 统筹 总策划 总统筹 出品策划 策划人 组稿 文案策划 执行策划",
    "producer": "制作 监制 总监制 出品 制片 制片人 出品人 制作人 联合出品 联合制作",
    "other": "编导 导演 剪辑 后期 摄制 设计 视频 音频 发布人 发布者 发稿人 海报设计 海报 美编 美术 制图 绘图 漫画 插画 插图 排版 版式 版面 录入 录入者 录入人 上传 上传者 专业号 配音 朗诵 译者 翻译 编译 整理 动画 手绘 航拍 出镜 解说 技术 运维 美工 视觉 字幕 发布员",
}
PAIRS = {
    (
        "author",
        "photographer",
    ): "文/图 图/文 文图 图文 文、图 图、文 文并图 文/摄 文/摄影 文摄 摄/文 摄影/文 文并摄 撰文/摄影 图文/摄影 文字/图片 图片/文字",
    ("reporter", "photographer"): "摄影/报道",
}
MODIFIERS = "本篇 本版 本期 本文 本条 系列报道 系列 专题 联合 内容 文案 文字 图片 图文 视频 音频 海报 新闻 信息 稿件 网络 网站 网页 新媒体 微信 执行 特邀 特约 美术 版面 技术 数据 实习 见习 栏目 项目 现场 前方 后方 后期 平台 公众号 今日 当班 助理 高级 主任 资深 首席 封面 运营"
BEHIND = {
    ("reporter",): "采访报道 采写报道",
    ("reporter", "photographer"): "摄影报道 图文报道 文图报道 摄影并报道",
    ("author", "photographer"): "文/图 图/文 文、图 文/摄 文/摄影 摄/文 图片/文字 文字/图片 文字/摄影 文图 图文",
    ("photographer",): "摄 摄影 供图",
    ("producer",): "制作",
    ("contributor",): "供稿",
}


def credited(text: str) -> list[tuple[str, str]]:
    return [(one["role"], one["name"] or one["org"]) for one in parse(text)["bylines"]]


def misread(lines: Iterable[tuple[str, Iterable[str]]]) -> dict[str, object]:
    """Return the lines that are not read as credits of these roles to NAME alone."""
    found = {}
    for line, roles in lines:
        if credited(line) != [(role, NAME) for role in roles] or not is_byline(line):
            found[line] = credited(line), is_byline(line)
    return found


def test_every_label_names_the_role_of_who_stands_behind_it() -> None:
    assert not misread((f"{label}：{NAME}", [role]) for role, labels in ROLES.items() for label in labels.split())


def test_labels_are_printed_with_blanks_between_their_characters() -> None:
    short = ((label, role) for role, labels in ROLES.items() for label in labels.split() if len(label) < 5)
    assert not misread((f"{' '.join(label)}：{NAME}", [role]) for label, role in short)


def test_a_label_of_two_roles_gives_both() -> None:
    assert not misread((f"{label}：{NAME}", roles) for roles, labels in PAIRS.items() for label in labels.split())


def test_a_deed_stands_behind_the_name() -> None:
    assert not misread((f"{NAME} {deed}", roles) for roles, deeds in BEHIND.items() for deed in deeds.split())
    assert credited(f"{NAME} 现场报道") == [("reporter", NAME)]


def test_words_in_front_of_a_label_belong_to_it() -> None:
    marked = ((f"{word}编辑：{NAME}", ["editor"]) for word in MODIFIERS.split())
    assert not misread(marked)
    for word in (*MODIFIERS.split(), *"总 副 值班 责任".split()):
        for line in (f"{word}审核：{NAME}", f"{word}审核 {NAME}", f"{NAME} {word}摄影"):
            role = "photographer" if "摄影" in line else "reviewer"
            assert parse(line)["bylines"] == [{"role": role, "name": NAME, "org": None}], line


def test_labels_in_company() -> None:
    both = {
        "编辑/校对 编辑、校对 编辑&校对 编辑和校对 编辑·校对": ("editor", "proofreader"),
        "采写/摄 采访、摄影 采写/图 记者/摄影": ("reporter", "photographer"),
        "编辑/文": ("editor", "author"),
        "文字/编辑 文/编辑": ("author", "editor"),
        "供稿/供图": ("contributor", "photographer"),
        "文/记者": ("reporter",),
        "审核/签发": ("reviewer",),
        "编辑人员 编辑人": ("editor",),
        "校对人员 校对人 责校、校对": ("proofreader",),
    }
    assert not misread((f"{label}：{NAME}", roles) for labels, roles in both.items() for label in labels.split())
    assert not misread([(f"编辑 / 校对：{NAME}", ["editor", "proofreader"])])


def test_a_label_has_one_of_these_marks() -> None:
    """A pen name is known for a name by the label alone."""
    marks = ("：", ":", "|", "丨", "｜", "@", "◎", " ： ", "/")
    lines = [f"审核{mark}小鹿妈妈" for mark in marks] + [
        "【审核】小鹿妈妈",
        "[审核]小鹿妈妈",
        "〔审核〕：小鹿妈妈",
        "【 审核 】 小鹿妈妈",
    ]
    for line in lines:
        assert credited(line) == [("reviewer", "小鹿妈妈")], line
    assert credited("【文】小鹿妈妈") == [("author", "小鹿妈妈")]


def test_reporters_hosts_and_correspondents_have_a_surname() -> None:
    for label in "记者 主持人 主播 通讯员 信息员 实习生".split():
        assert (credited(f"{label}：小鹿"), is_byline(f"{label}：小鹿")) == ([], False), label


def test_the_last_character_of_a_word_is_no_label() -> None:
    for line in (f"美文：{NAME}", f"附图：{NAME}", f"下文：{NAME}"):
        assert not credited(line), line


def test_a_deed_belongs_to_the_names_before_it() -> None:
    for roles, deeds in BEHIND.items():
        for deed in deeds.split():
            if "/" not in deed and "、" not in deed and deed not in ("文图", "图文", "摄影"):
                line = f"通讯员 {NAME} {deed} 校对 王思齐"
                kept = ["correspondent" if role in ("author", "reporter") else role for role in roles]
                assert credited(line) == [*((role, NAME) for role in kept), ("proofreader", "王思齐")], line
