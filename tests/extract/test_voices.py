"""Who says what in running text, word for word; persons and places are invented."""

from __future__ import annotations

from voices import WORDS, quotes, said, who

VERBS = (
    "告诉记者 对记者说 向记者介绍 如是说 坦言道 回忆道 感慨道 感叹道 解释道 介绍道 补充道 笑着说 回答道 直言 表示 介绍 指出 强调 坦言 认为 透露 回应 回答 提出 "
    "提到 提醒 建议 呼吁 解释 补充 总结 回忆 感慨 感叹 谈到 谈道 讲道 说道 说起 声称 宣称 说 道 称 讲 问"
)
UNSAID = """
沈砚听说，医院要搬迁了。沈砚据说，早年学过木匠。沈砚爱听传说，更爱听戏。沈砚写的小说，在街坊间传开了。沈砚创立的学说，影响了一代人。沈砚现场解说，大家听得入神。
沈砚反复劝说，老人才住了院。沈砚知道，这一步绕不过去。沈砚看了报道，当天赶到现场。沈砚熟悉药的味道，闭眼也能分辨。沈砚打通了渠道，药价降了下来。沈砚走遍了街道，挨家登记。
沈砚把工作带上轨道，病人越来越多。沈砚检查了管道，没有问题。沈砚想好了名称，次日就挂牌。沈砚写下简称，方便记忆。沈砚评上了职称，却留在乡镇。沈砚记下俗称，再查学名。
沈砚用了统称，方便大家记。沈砚换了人称，信更亲切。沈砚做完演讲，台下掌声不断。沈砚上前询问，老人迷了路。沈砚钻研学问，从不停步。沈砚结束访问，当晚返回。
沈砚带着疑问，翻遍病历。沈砚登门慰问，送去药品。沈砚受聘为顾问，每周来一次。
"""
DOCUMENTS = (
    "报告 决定 决议 意见 纲要 规划 方案 计划 条例 办法 规定 通知 公报 全会 大会 会议 文件 法 标准 指南 白皮书 章程 倡议"
)
PEOPLE = "负责人 居民 市民 患者 家属 家长 医生 医师 护士 专家 村民 群众 工作人员 志愿者 业内人士 老人 学员 教师 老师 村医 院长 主任 局长"
CALLED = "女士 先生 阿姨 大爷 大妈 奶奶 爷爷 婆婆 大姐 大哥"
RELATIVES = "女儿 儿子 母亲 父亲 妻子 丈夫 家属 孙女 孙子 老伴 家人"
TITLES = "局长 院长 主任 书记 部长 处长 科长 所长 站长 市长 会长 教授 院士 医生 护士长 校长 主席 副局长 局 院 总 工 老"
ABOUT = "在 就 面对 针对 关于 对于 谈及 谈到 说到 提到 提及 说起 回顾 展望 采访 据"
THEN = "随后 最后 接着 同时 此外 对此 为此 如今 目前 接下来 下一步 近日 日前 当天 昨日 其中 不过 事实上 其实 而今"
GLUED = "据 在 对此 但 而 随后 接着 最后 昨日 近日 日前 当天 昨天 今天 同时 不过"


def test_every_verb_of_saying() -> None:
    for verb in VERBS.split():
        assert said(f"沈砚{verb}：“{WORDS}”") == [("沈砚", verb, "after", WORDS)], verb
        assert said(f"“{WORDS}”沈砚{verb}。") == [("沈砚", verb, "before", WORDS)], verb
    for sentence in UNSAID.replace("\n", "").split("。")[:-1]:
        assert said(f"{sentence}。") == [], sentence


def test_documents_and_organs_speak() -> None:
    def spoken(text: str) -> tuple[str, str, str | None]:
        (one,) = quotes(text)
        return one.speaker_kind, one.speaker, one.verb

    for word in DOCUMENTS.split():
        assert spoken(f"云溪市健康{word}明确：“{WORDS}”") == ("document", f"云溪市健康{word}", "明确"), word
    for name in (
        "2024年健康报告",
        "二〇二四年健康报告",
        "二○二四年健康报告",
        "妇女、儿童发展纲要",
        "献血（试行）标准",
        "《健康》",
        "《献血条例》（修订版）",
    ):
        for before in ("", "会上，", "会上,"):
            assert spoken(f"{before}{name}明确：“{WORDS}”")[1] == name, name
    for word in ("中", "里", "还", "也", "明确", "曾", "再次", "首次", "特别", "就"):
        assert spoken(f"云溪市健康规划{word}要求：“{WORDS}”") == ("document", "云溪市健康规划", "要求"), word
    for verb in "提出 指出 强调 要求 明确 规定 写道 写明 显示 提到 部署 号召 称 说".split():
        for more in ("", "要", "了"):
            assert spoken(f"《献血条例》{verb}{more}：“{WORDS}”") == ("document", "《献血条例》", verb), verb
    for organ in "卫生健康局 卫生健康委 卫生委员会 卫生厅 医改办公室 疾控中心 人民医院 政府 统战部".split():
        assert spoken(f"云溪市{organ}表示：“{WORDS}”")[:2] == ("document", f"云溪市{organ}"), organ
    for verb in "表示 提出 指出 强调 要求 回应 提醒 介绍 称".split():
        for before in ("", "当天，", "当天,"):
            text = f"{before}云溪市卫生健康局{verb}：“{WORDS}”"
            assert spoken(text) == ("document", "云溪市卫生健康局", verb), text
    assert said(f"《献血条例》指出，{WORDS}") == [("《献血条例》", "指出", "after", f"~{WORDS}")]


def test_pronouns_mean_the_last_speaker() -> None:
    for word in ("他", "她", "他们", "该负责人", "这位院长"):
        assert who(f"沈砚说：“{WORDS}”", f"{word}说：“药也够用。”") == ["沈砚", "沈砚"], word
    assert who(f"沈砚说：“{WORDS}”", "他：“药也够用。”") == ["沈砚", "沈砚"]
    assert who(f"沈砚说：“{WORDS}”", "他表示，药也够用。") == ["沈砚", "沈砚"]
    assert who("他表示，药也够用。", opening="义诊开始了。") == who(f"他说：“{WORDS}”", opening="义诊开始了。") == []


def test_persons_without_a_name() -> None:
    for word in PEOPLE.split():
        assert who(f"一位{word}说：“{WORDS}”") == [f"一位{word}"], word
    for word in CALLED.split():
        assert who(f"市民王{word}说：“{WORDS}”") == [f"王{word}"], word
    for word in CALLED.split():
        assert who(f"教师王{word}说：“{WORDS}”") == [f"王{word}"], word
    for word in ("某", "某某"):
        assert who(f"居民李{word}说：“{WORDS}”") == [f"李{word}"], word
    for word in "市民 患者 居民 村民 家属 家长 网友".split():
        assert who(f"{word}王阿姨说：“{WORDS}”") == ["王阿姨"], word
    for word in RELATIVES.split():
        assert who(f"张奶奶的{word}王先生说：“{WORDS}”") == ["王先生"], word
    for word in ("老师们", "群众"):
        assert who(f"{word}说：“{WORDS}”") == [word], word
    assert who(f"宋知微说：“{WORDS}”") == ["宋知微"]


def test_what_links_words_is_part_of_nobody() -> None:
    assert who(f"社区居民说：“{WORDS}”") == ["社区居民"]
    for word in "它 他 她 这 那 有 些 了 在 被 把 是 从 对 而 但 与 由 给 让".split():
        assert who(f"社区{word}居民说：“{WORDS}”") == [], word
    assert who(f"社区的居民说：“{WORDS}”") == ["居民"]


def test_a_verb_belongs_to_the_subject_before_it() -> None:
    for words in ("宋知微点头，沈砚说。", "一位居民点头，沈砚说。"):
        assert said(f"“{WORDS}”{words}") == [("沈砚", "说", "before", WORDS)], words


def test_surnames_with_titles() -> None:
    for title in TITLES.split():
        assert who(f"沈{title}说：“{WORDS}”") == ["沈砚"], title
    both = "会上坐着云溪市医院院长沈砚、云溪市疾控中心主任沈括。"
    for title, name in (("院长", "沈砚"), ("主任", "沈括"), ("局长", "沈局长")):
        assert who(f"沈{title}说：“{WORDS}”", opening=both) == [name], title
    assert who(f"罗院长说：“{WORDS}”") == ["罗院长"]
    assert who(f"云溪城区主任罗立说：“{WORDS}”", f"云溪城乡流域主任罗立说：“{WORDS}”") == ["罗立", "罗立"]


def test_reporters() -> None:
    for word in ("记者", "本报记者", "本网记者"):
        assert said(f"{word}问：“下一步怎么走？”") == [("记者", "问", "after", "下一步怎么走？")], word
    assert who("记者：“下一步怎么走？”") == ["记者"]
    for words in ("记者从公告里读到", "记者在公告栏看到", "记者了解到", "记者获悉"):
        assert who(f"{words}：“本院不收现金。”") == [], words
    assert said("记者说，队伍排到了门外。") == []


def test_words_between_the_quotation_and_its_speaker() -> None:
    for word in ABOUT.split():
        for comma in "，,":
            assert said(f"“{WORDS}”{word}人才工作{comma}沈砚表示。") == [("沈砚", "表示", "before", WORDS)], word
    for word in THEN.split():
        assert said(f"“{WORDS}”{word}，沈砚表示。") == [("沈砚", "表示", "before", WORDS)], word
    for word in GLUED.split():
        assert said(f"“{WORDS}”{word}沈砚表示。") == [("沈砚", "表示", "before", WORDS)], word
    for words in ("近日，据了解，谈及人才，", "其中，", "云溪市医院院长"):
        assert said(f"{words}沈砚表示，{WORDS}") == [("沈砚", "表示", "after", f"~{WORDS}")], words


def test_the_longer_post_is_kept() -> None:
    for text, head in (
        ("院长沈砚在座。", "云溪市医院院长沈砚：办好医院"),
        ("云溪市医院院长沈砚在座。", "院长沈砚：办好医院"),
    ):
        (one,) = quotes(f"沈砚说：“{WORDS}”", opening=text, head=head)
        assert one.post == "云溪市医院院长", text


def test_who_is_spoken_to_does_not_speak() -> None:
    for words in (
        "镜头对沈砚拍了很久",
        "大家向沈砚鞠躬",
        "老人给沈砚送来锦旗",
        "学生跟沈砚合影",
        "老人与沈砚握手",
        "老人和沈砚握手",
        "老人让沈砚坐下",
        "老人请沈砚喝茶",
    ):
        assert "沈砚" not in who(
            f"{words}。“没有你们，就没有我的今天！”", opening="出席的是云溪市医院院长沈砚、云溪市疾控中心主任何澜。"
        ), words
