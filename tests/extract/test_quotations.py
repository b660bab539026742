"""Where a quotation begins and ends, which words about it name its speaker, and what is none; all is invented."""

from __future__ import annotations

from voices import OPENING, WORDS, quotes, said, who

BY = "沈砚"


def test_a_verb_behind_the_quotation() -> None:
    for text, verb in {
        f"“{WORDS}”，沈砚强调。": "强调", f"“{WORDS}”,沈砚强调。": "强调", f"“{WORDS}”沈砚强调道。": "强调", f"“{WORDS}”沈砚说过。": "说", f"“{WORDS}”沈砚介绍说。": "介绍",
        **{f"“{WORDS}”沈砚强调{mark}": "强调" for mark in ("，医院要办好。", ",医院要办好。", "：医院要办好。", ":医院要办好。", "。", "！", "；医院要办好。", "")},
        **{f"“{WORDS}”沈砚起身{mark}何澜说，药够用。": None for mark in "。！？；："},
    }.items():  # fmt: skip
        assert said(text)[0] == (BY, verb, "before", WORDS), text


def test_a_verb_ahead_of_the_quotation() -> None:
    for text, verb in {
        **{f"沈砚强调{mark}“{WORDS}”": "强调" for mark in ("：", ":", "，", ",", "道：", "过：", "说：", "说，", "")},
        f"沈砚强调，院里，：“{WORDS}”": None,
        f"沈砚强调药够用，价格低，并留下一句话：“{WORDS}”": None,
        f"沈砚介绍，药够用，价格低：“{WORDS}”": "介绍",
        f"沈砚介绍,药够用,价格低：“{WORDS}”": "介绍",
        f"沈砚：“{WORDS}”": None,
        f"会后，沈砚强调：“{WORDS}”": "强调",
        f"会后,沈砚强调：“{WORDS}”": "强调",
    }.items():  # fmt: skip
        if "院里，：" not in text:
            assert said(text) == [(BY, verb, "after", WORDS)], text


def test_paragraphs_of_one_quotation_open_it_anew() -> None:
    one, two, three = "药已经够用了。", "价格也很低。", "大家放心吧。"
    for opens, closes in ("“”", "「」"):
        lines = (f"沈砚说：{opens}{one}", f"{opens}{two}", f"{opens}{three}{closes}")
        assert [(found.text, found.block) for found in quotes(*lines)] == [(f"{one}\n{two}\n{three}", 1)]
        whole = (f"沈砚说：{opens}{one}{closes}", f"{opens}{two}{closes}")
        assert [(found.text, found.block) for found in quotes(*whole)] == [(one, 1), (two, 2)]
        assert quotes(f"沈砚说：{opens}{one}", f"{two}{closes}") == []
    assert [found.text for found in quotes(f"沈砚说“够用”，说：“{one}", f"“{two}”")] == [f"{one}\n{two}"]


def test_marks_between_the_verb_and_the_quotation() -> None:
    for mark in ("：", ":", "，", ",", "： ", ": "):
        for speaker in ("云溪市卫生健康局", "《献血条例》", "云卫办（2024）7号文件"):
            assert who(f"{speaker}指出{mark}“{WORDS}”") == [speaker], speaker + mark
    for colon in "：:":
        assert said(f"沈砚{colon}“药够用”。") == [(BY, None, "after", "药够用")], colon
    for comma in "，,":
        assert who(f"何澜在场{comma}沈砚强调：“{WORDS}”") == [BY], comma
        assert BY not in who(f"沈砚笑了{comma}何澜表示药已经够用到年底了。"), comma


def test_short_words_in_quotation_marks_are_terms() -> None:
    for text in (
        "沈砚强调：“药要够用”的理念。",
        "沈砚看重“药要够用。”",
        "“药要够用”是他的口头禅。",
        "在医院，“看病不用再出县城”不是口号。",
    ):
        assert said(text) == [], text
    assert said("沈砚强调“药够用了。”") == [(BY, "强调", "after", "药够用了。")]
    assert said("沈砚强调，“药品供应充足价格更便宜服务更周到”") == [
        (BY, "强调", "after", "药品供应充足价格更便宜服务更周到")
    ]
    assert said("沈砚强调，“药够”") == said("沈砚强调“药够用”") == []
    for mark in "。，；！？、（":
        assert said(f"沈砚强调：“药要够用”{mark}")[0] == (BY, "强调", "after", "药要够用"), mark


def test_a_quotation_inside_a_sentence() -> None:
    for end in "。！？!?…，；—：":
        assert said(f"听到这话，“药也够用{end}”沈砚强调。")[0][:3] == (BY, "强调", "before"), end
        assert said(f"“药也够用{end}”沈砚点头。")[0][:3] == (BY, None, "before"), end
    assert said("听到这话，“药也够用”沈砚点头。") == []


def test_a_quotation_in_two_parts() -> None:
    for text in (
        "“药够用，”沈砚强调，“价格也低。”",
        "“药够用，”沈砚强调,“价格也低。”",
        "“药够用，”沈砚强调“价格也低。”",
        "“药够用，”沈砚强调：“价格也低。”",
        "「药够用，」沈砚强调，「价格也低。」",
    ):
        assert said(text) == [(BY, "强调", "around", "药够用，价格也低。")], text
    assert said("“药够用，”沈砚强调:“价格也低。”") == [(BY, "强调", "around", "药够用，价格也低。")]
    assert said("“药够用,”沈砚强调：“价格也低。”") in ([(BY, "强调", "around", "药够用,价格也低。")], [])
    assert said("“药够用了。”沈砚强调。“价格也低一些。”") == [
        (BY, "强调", "before", "药够用了。"),
        (BY, None, "after", "价格也低一些。"),
    ]
    assert said("“药够用了。”沈砚强调：“价格也低。”")[0] == (BY, "强调", "before", "药够用了。")
    assert said("“药够用，”沈砚强调，全年都够，“价格也低。”")[0][2:] == ("around", "药够用，价格也低。")
    for joint in ("和", "及"):
        assert who(f"沈砚提出：“药要够用。”{joint}“价格要低。”") == [BY, BY], joint
    for joint in ("、", ""):
        assert said(f"沈砚提出：“药够用”{joint}“价格低”。") == [
            (BY, "提出", "after", "药够用"),
            (BY, "提出", "after", "价格低"),
        ], joint
    for mark in (",", "，", ""):
        assert said(f"“药够用了。”沈砚强调{mark}“价格也低。”") == [(BY, "强调", "around", "药够用了。价格也低。")], mark
    assert len(said("沈砚提出：“药够用”，还要“价格低”。")) == 1


def test_who_goes_on_without_being_named() -> None:
    for word in "并 同时 还 也 接着 随后 进一步 最后 再次 特别 反复 并且 又 继续".split():
        assert said(f"沈砚说：“{WORDS}”{word}强调：“药也够用了。”")[1] == (BY, "强调", "after", "药也够用了。"), word
    assert who("会场强调：“药也够用了。”", guest=BY) == []
    assert who("强调：“药也够用了。”", guest="宋知微", opening="义诊开始了。") == ["宋知微"]
    assert who("强调：“药也够用了。”", opening="义诊开始了。") == []
    assert who("何澜来了。", "强调：“药也够用了。”") == ["何澜"]
    assert who("市民王女士说：“真好，真方便。”", "强调：“药也够用了。”", guest=BY) == ["王女士", "王女士"]


def test_a_quotation_that_fills_its_paragraph() -> None:
    def alone(
        text: str, following: str = "义诊还在继续。", guest: str | None = "宋知微", opening: str = "义诊开始了。"
    ) -> list[tuple]:
        return said(text, following, guest=guest, opening=opening)

    assert (
        alone("“药真的够用。”") == [("宋知微", None, "unattributed", "药真的够用。")] or alone("“药真的够用。”") == []
    )
    assert alone("“药真的够用了。”") == [("宋知微", None, "unattributed", "药真的够用了。")]
    assert alone("“药够用了。”") == [("宋知微", None, "unattributed", "药够用了。")]
    assert alone("“药真的够用了”") == alone("“药真的够用了。”", guest=None) == []
    assert alone("“药真的够用了。”", "沈砚望着窗外。", opening="院长沈砚在座。") == [
        (BY, None, "unattributed", "药真的够用了。")
    ]
    assert alone("“药真的够用了。”", "他望着窗外。", opening="院长沈砚在座。") == [
        (BY, None, "unattributed", "药真的够用了。")
    ]
    assert said("“药真的够用了。”", "何澜望着窗外。") == [("何澜", None, "unattributed", "药真的够用了。")]
    assert said("沈砚望着窗外。“药真的够用了。”") == [(BY, None, "after", "药真的够用了。")]


def test_paragraphs_that_are_not_closed() -> None:
    first, second = "“药真的够用了。", "“价格也低一些。”沈砚说。"
    assert said(first, second) == [(BY, "说", "before", "药真的够用了。\n价格也低一些。")]
    assert said("大家说“药真的够用了。", "价格也低一些。”沈砚说。") == []
    assert said("沈砚说：“老人讲‘够用’，我才放心。”") == [(BY, "说", "after", "老人讲‘够用’，我才放心。")]
    assert said("沈砚说：“老人讲“够用”，我才放心。”") == [(BY, "说", "after", "老人讲“够用”，我才放心。")]
    assert said("沈砚说：“ ”") == []
    assert said("沈砚提出“药品供应充足价格更便宜服务更周到。") == []


def test_what_is_reported() -> None:
    for verb in "表示 认为 指出 强调 透露 坦言".split():
        assert said(f"沈砚{verb}药已经够用到年底了。") == [(BY, verb, "after", "~药已经够用到年底了。")], verb
        assert said(f"沈砚{verb}药够用。") == [], verb
        for comma in "，,":
            assert said(f"沈砚{verb}{comma}药够用。") == [(BY, verb, "after", "~药够用。")], verb
    for end in "。！？!?；…":
        assert said(f"沈砚表示，药够用{end}大家鼓掌。") == [(BY, "表示", "after", f"~药够用{end}")], end
    assert who("一位居民表示，药够用。", opening="义诊开始了。") == ["一位居民"]
    assert said("在沈砚眼里，病人就是亲人。") == [(BY, "眼里", "after", "~病人就是亲人。")]
    assert said("在沈砚看来，病人就是亲人。") == [(BY, "看来", "after", "~病人就是亲人。")]
    for text in (
        "大家表示，药够用。",
        "记者表示，药够用。",
        "沈砚表示，“药够用”还不行。",
        "沈砚表示“药够用”还远远不行。",
        "院里，表示药已经够用到年底了。",
    ):
        assert said(text) == [], text
    assert said("沈砚表示，药够用。他透露，价格也低。") == [
        (BY, "表示", "after", "~药够用。"),
        (BY, "透露", "after", "~价格也低。"),
    ]
    assert said("《献血条例》指出，药要够用。他透露，价格也低。")[1][0] == BY
    assert said("沈砚说：“药够用。”沈砚表示，价格也低。") == [
        (BY, "说", "after", "药够用。"),
        (BY, "表示", "after", "~价格也低。"),
    ]


def test_the_post_of_a_speaker() -> None:
    posts = [
        (one.speaker, one.post, one.block)
        for one in quotes(f"沈砚说：“{WORDS}”", f"“{WORDS}”何澜说。", f"市民王女士说：“{WORDS}”")
    ]
    assert posts == [("沈砚", "云溪市医院院长", 1), ("何澜", "云溪市疾控中心主任", 2), ("王女士", None, 3)]
    assert who(f"记者问：“{WORDS}”", f"他说：“{WORDS}”", guest=None) == ["记者", "沈砚"]


def test_whom_a_post_means() -> None:
    opening = "局长沈砚在座，沈砚很忙。局长何澜在座。"
    for words, name in {"这位局长": "何澜", "该局长": "何澜", "老局长": "何澜"}.items():
        assert who(f"{words}说：“{WORDS}”", opening=opening) == [name], words
    both = "局长何澜在座。局长沈砚在座，沈砚很忙。"
    assert who(f"这位局长说：“{WORDS}”", opening=both) == ["沈砚"]
    assert who(f"老局长说：“{WORDS}”", opening=both) == ["何澜"]


def test_whom_he_and_she_mean() -> None:
    opening = "院长沈砚在座，他很忙。主任何澜在座，她也忙。"
    assert who(f"他说：“{WORDS}”", opening=opening) == [BY]
    assert who(f"她说：“{WORDS}”", opening=opening) == ["何澜"]
    assert who(f"沈砚不这么看，他说：“{WORDS}”", opening=OPENING) == [BY]


def test_gestures_and_clauses_behind_a_quotation() -> None:
    assert said("“药够用，”沈砚转身，“价格也低。”") == [(BY, None, "around", "药够用，价格也低。")]
    assert said(f"“{WORDS}”临别时，沈砚说。") == [(BY, "说", "before", WORDS)]
    assert said(f"沈砚指指窗外，“{WORDS}”") == [(BY, None, "after", WORDS)]
    assert who(f"家住东关的王女士说：“{WORDS}”") == ["王女士"]


def test_nicknames_and_offices() -> None:
    assert who("调度员小冉来了。", f"“{WORDS}”小冉说。") == ["调度员小冉"]
    assert who(f"“{WORDS}”老沈说。") == [BY]
    assert who("玛丽·桑托斯说，好。", f"“{WORDS}”桑托斯说。")[-1] == "玛丽·桑托斯"
    assert who(f"理事会在公开信中写道：“{WORDS}”") == ["理事会"]
    assert who(f"月初印发的《献血条例》要求：“{WORDS}”") == ["《献血条例》"]


def test_a_relative_without_a_name_is_the_one_named_before() -> None:
    both = "女儿沈小满在座。女儿说：“真好，真方便。”"
    assert who(both, opening="院长沈砚在座。") == ["沈小满"]
    assert who("女儿说：“真好，真方便。”", opening="院长沈砚在座。") == ["女儿"]


def test_he_and_she_of_a_couple() -> None:
    opening = "沈砚和何澜是一对夫妻。他是外科医生，她是麻醉医生。沈砚在左，何澜在右。"
    for pronoun, name in (("他", "沈砚"), ("她", "何澜")):
        (one,) = quotes(f"{pronoun}说：“药也够用了。”", opening=opening)
        assert (one.speaker, one.post) == (name, {"沈砚": "外科医生", "何澜": "麻醉医生"}[name])


def test_words_in_turn() -> None:
    asked = ("“好，真好。”何澜说。", "“你吃了没有？”沈砚说。", "“吃过了。”", "“药够用吗？”")
    opening = "主任何澜、院长沈砚在座。沈砚很忙。沈砚又来了。"
    assert who(*asked, opening=opening)[:3] == ["何澜", "沈砚", "何澜"]


def test_whose_words_they_are() -> None:
    opening = "院长沈砚在座。沈砚很忙。"
    for behind in ("这是沈砚常说的一句话。", "沈砚的嗓门很大。", "说完这句，沈砚站起来。"):
        assert who(f"“药真的够用了。”{behind}", opening=opening) == ["沈砚"], behind
    assert who("第一句话是一个女孩讲的：“药真的够用了。”", opening=opening) == ["女孩"]
    assert who("墙上写着：“药真的够用了。”", opening=opening) == []
    assert who("“药真的够用了。”沈砚没有回答。", opening=opening) == []


def test_a_doer_without_a_name() -> None:
    opening = "院长沈砚在座。"
    assert who("一个男孩拉住他的口袋，问：“药够用吗？”", opening=opening) == ["男孩"]
    assert who("沈砚说，病人最怕的是：“没有人听我说。”", opening=opening) == ["沈砚"]
    assert who("旅客急了，嚷道：“药够用吗？”", opening=opening) == ["旅客"]
    assert who("丈夫阿辉开夜车。阿辉说：“药也够用了。”", opening=opening) == ["阿辉"]
    assert who("沈砚的妻子说：“药也够用了。”", opening=opening) == ["沈砚的妻子"]


def test_a_quotation_of_several_paragraphs() -> None:
    (one,) = quotes("沈砚说：“药够用了。", "“床也够用了。", "“大家放心。”")
    assert (one.speaker, one.text) == ("沈砚", "药够用了。\n床也够用了。\n大家放心。")


def test_who_is_the_subject_of_a_clause_between_two_parts() -> None:
    told = said("“声明是我写的。”一见面，沈砚就先认了错，“写得不好，是我的事。”")
    assert told == [("沈砚", None, "around", "声明是我写的。写得不好，是我的事。")]
    assert said("“声明是我写的。”一见面，沈砚就先认了错。") == [("沈砚", None, "before", "声明是我写的。")]


def test_a_polite_question_is_the_reporter_s() -> None:
    asked = "“大厅空出来了，{}打算放点什么？”"
    assert who("沈砚指指大厅。", asked.format("您"), guest="沈砚") == ["记者"]
    assert who("沈砚指指大厅。", asked.format("我"), guest="沈砚") == ["沈砚"]


def test_a_question_that_words_answer_is_the_reporter_s() -> None:
    asked = ("“这里有多少份病历？”记者问。", "“八十万份。”沈砚说。", "后来有人来找母亲的名字，前后四十天。")
    assert who(*asked, "“找到了吗？”", "“找到了，是护士写的。”", guest="沈砚")[2:] == ["记者", "沈砚"]
    assert who(*asked[1:], "“找到了吗？”", guest="沈砚")[1:] == ["沈砚"]
