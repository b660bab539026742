"""What the readers of talks are made of, each by itself: turns and their times, labels that a page explains, who asks."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from crawler.extract.interview.called import called_labels, introduces_himself, presides, reports, short_names
from crawler.extract.interview.couple import couple
from crawler.extract.interview.deciding import Deciding
from crawler.extract.interview.judged import JudgedLabel, PageOfLabels
from crawler.extract.interview.labels import SpeakerLabel
from crawler.extract.interview.name_in_both import name_in_both
from crawler.extract.interview.nicknames import nicknames
from crawler.extract.interview.reading import told_in
from crawler.extract.interview.speaker_roles import ASKER, ROLES, Speaking, Talk
from crawler.extract.interview.spoken import Spoken, spoken
from crawler.extract.interview.turn_labels import TurnLabel, _nick
from crawler.extract.interview.wording import ASKS, INVITES, PROFILE, SENTENCE
from crawler.items import Block


@pytest.mark.parametrize(
    ("pattern", "found", "other"),
    [
        (SENTENCE, "好。 好! 好? 好; 甲,乙… 甲、乙…", "好 好, 好: 好… 甲,乙 …,甲"),
        (ASKS, "是吗? 请问您 请您谈谈 请您介绍一下 请林主任先为大家简单地介绍", "请坐 介绍一下 请您坐"),
        (INVITES, "下面请林主任介绍情况 欢迎林主任做客直播间 感谢大家收看 首先请她来作介绍", "介绍情况 欢迎大家"),
        (PROFILE, "男,汉族 女,1970年生 1970年出生 1970年3月生 1970年12月出生", "男性 70年出生 年出生"),
    ],
    ids=["sentences", "questions", "invitations", "profiles"],
)
def test_patterns_of_what_people_say(pattern: re.Pattern[str], found: str, other: str) -> None:
    assert [text for text in found.split() if not pattern.search(text)] == []
    assert [text for text in other.split() if pattern.search(text)] == []


def label(printed: str = "甲", **told: object) -> SpeakerLabel:
    return SpeakerLabel(printed, **({"kind": "name", "name": printed} | told))  # type: ignore[arg-type]


def turn(speaker: SpeakerLabel, words: str = "好。", **told: object) -> Spoken:
    return Spoken(TurnLabel(0, 0, speaker), 0, words, **told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "held_at", "left", "at"),
    [
        ("大家好。", None, "大家好。", None),
        ("大家好。 2024-05-06 10:20", None, "大家好。", "2024-05-06T10:20:00+08:00"),
        ("大家好。[2024-05-06 10:20]", None, "大家好。", "2024-05-06T10:20:00+08:00"),
        ("大家好。(10:20:30)", "2024-05-06T09:00:00+08:00", "大家好。", "2024-05-06T10:20:30+08:00"),
        ("大家好。 05-07 10:20", "2024-05-06", "大家好。", "2024-05-07T10:20:00+08:00"),
        ("大家好。 5月7日 10:20", "2024-05-06", "大家好。", "2024-05-07T10:20:00+08:00"),
        ("大家好。 5/7 10:20", "2024-05-06", "大家好。", "2024-05-07T10:20:00+08:00"),
        ("大家好。 5.7 10:20", "2024-05-06", "大家好。", "2024-05-07T10:20:00+08:00"),
        ("大家好。 2023/1/2 10:20", "2024-05-06", "大家好。", "2023-01-02T10:20:00+08:00"),
        ("大家好。 10:20", None, "大家好。", None),
        ("大家好。】", None, "大家好。", None),
        ("大家好。]", None, "大家好。", None),
        ("【大家好。】", None, "【大家好。】", None),
        ("[大家好。]", None, "[大家好。]", None),
        ("大家好。\n（音乐）\n(休息) ", None, "大家好。", None),
        ("（音乐）", None, "（音乐）", None),
        ("大家好。\n（音乐", None, "大家好。\n（音乐", None),
        ("大家\n（好）吗", None, "大家\n（好）吗", None),
        ("“大家好。”", None, "“大家好。”", None),
    ],
)
def test_a_turn_with_its_time(words: str, held_at: str | None, left: str, at: str | None) -> None:
    found = spoken(f"甲：{words}", TurnLabel(0, 2, label()), 2 + len(words), held_at)
    assert (found.words, found.at) == (left, at)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("“大家好。”", "大家好。"),
        ("「大家好。」", "大家好。"),
        ("“大家”“好”", "“大家”“好”"),
        ("“大「家」好”", "“大「家」好”"),
        ("他说“大家好。”", "他说“大家好。”"),
    ],
)
def test_an_answer_without_a_label_may_stand_in_quotation_marks(words: str, left: str) -> None:
    assert spoken(words, TurnLabel(0, 0, label(kind="unlabelled")), len(words), None).words == left


def test_the_time_beside_the_label_comes_first() -> None:
    found = spoken("好。 11:00", TurnLabel(0, 0, label(), at="10:20"), 8, "2024-05-06")
    assert (found.words, found.at, found.stamp) == ("好。", "2024-05-06T10:20:00+08:00", (10, 20))


def test_a_turn_is_of_a_name_or_of_the_label_as_printed() -> None:
    assert turn(label("林院长", name="林以安")).speaker == "林以安"
    assert turn(label("记者", name=None)).speaker == "记者"
    assert turn(label(), "大家好！").plain == "大家好!"


COUPLE = "他是外科医生，她是麻醉医生。"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"沈砚和何澜是一对夫妻。{COUPLE}", {"沈砚": ("他", "外科医生"), "何澜": ("她", "麻醉医生")}),
        ("何澜和沈砚结婚了。她是麻醉医生;他是外科医生。", {"何澜": ("她", "麻醉医生"), "沈砚": ("他", "外科医生")}),
        *(
            (f"沈砚和何澜结婚了。他是外科医生{mark}她是麻醉医生{mark}", {"沈砚": ("他", "外科医生"), "何澜": ("她", "麻醉医生")})
            for mark in ",。;!?"
        ),
*(
            (f"沈砚和何澜结婚了。他是外科医生{mark}很忙,她是麻醉医生{mark}很忙", {"沈砚": ("他", "外科医生"), "何澜": ("她", "麻醉医生")})
            for mark in ",。;!?"
        ),
        ("沈砚和何澜结婚了。他是外科医生,他是麻醉医生。", {}),
        ("沈砚和何澜结婚了。他是外科医生她是麻醉医生。", {}),
        (f"沈砚说,沈砚和何澜结婚了。{COUPLE}", {"沈砚": ("他", "外科医生"), "何澜": ("她", "麻醉医生")}),
        (f"沈砚结婚了。{COUPLE}", {}),
        (f"沈砚、何澜和林以安来了。{COUPLE}", {}),
        (f"沈砚和何澜结婚了。\n{COUPLE}", {}),
        (f"林以安来了。\n沈砚和何澜结婚了。{COUPLE}", {"沈砚": ("他", "外科医生"), "何澜": ("她", "麻醉医生")}),
        (f"沈砚{'好' * 116}何澜{COUPLE}", {"沈砚": ("他", "外科医生"), "何澜": ("她", "麻醉医生")}),
        (f"沈砚{'好' * 117}何澜{COUPLE}", {}),
    ],
)  # fmt: skip
def test_a_couple_is_told_of_by_he_and_she(text: str, found: dict[str, tuple[str, str]]) -> None:
    assert couple(text.replace("，", ","), re.compile("沈砚|何澜|林以安")) == found


@pytest.mark.parametrize(
    ("plain", "shorts"),
    [
        ("林以安(以下简称「记」)", {"记": "林以安"}),
        ("林以安(简称:记者)", {"记": "林以安"}),
        ("林以安(以下简称“记”)", {"记": "林以安"}),
        ('林以安(简称"H")', {"H": "林以安"}),
        ("林以安(简称记)", {"记": "林以安"}),
        ("林以安(以下记)", {}),
        ("柳依依、白永熙分别以H、A表示。", {"H": "柳依依", "A": "白永熙"}),
        ("柳依依、白永熙分别以H、A代表。", {"H": "柳依依", "A": "白永熙"}),
        ("柳依依、白永熙分别以H、A。", {}),
        ("柳依依分别以H表示", {}),
    ],
)
def test_words_in_the_place_of_persons(plain: str, shorts: dict[str, str]) -> None:
    assert short_names(plain) == shorts


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        ("由阿晴主持", True),
        ("由仲文、阿晴主持", True),
        ("由阿晴、仲文主持人", True),
        ("主持人阿晴", True),
        ("主持人为阿晴", True),
        ("主持人为校长阿晴", True),
        ("主持人是健康科科长阿晴", True),
        ("主持人介绍局长阿晴", False),
        ("我是主持人阿晴", True),
        ("我是阿晴,", False),
        ("阿晴主持", False),
        ("由记者,阿晴主持", False),
        ("我是仲文", False),
    ],
)
def test_a_page_says_who_presides(plain: str, *, expected: bool) -> None:
    assert presides(plain, "阿晴") is expected


def test_a_page_says_who_writes_for_it() -> None:
    for plain in ("记者阿晴", "本报记者“阿晴”", "本刊特约撰稿人“阿晴”", "本站编辑阿晴"):
        assert reports(plain, "阿晴"), plain
    for plain in ("作者阿晴", "编辑阿晴", "本刊请来作者的朋友阿晴", "记者见到阿晴"):
        assert not reports(plain, "阿晴"), plain


def test_who_gives_a_name_as_his_own() -> None:
    assert introduces_himself("大家好,我是阿晴,", "阿晴")
    assert introduces_himself("我是主持人阿晴", "阿晴")
    assert not introduces_himself("我是阿晴子", "阿晴")
    assert not introduces_himself("你是阿晴", "阿晴")


@pytest.mark.parametrize(
    ("plain", "taken", "labels"),
    [
        ("遠圓: 你好\n遠圓: 再見", (), [("遠圓", "called")] * 2),
        ("H:你好\nH\u3000:\u3000再見", (), [("H", "called")] * 2),
        ("H:你好\nA:再見", (), []),
        ("遠圓: 你好\n遠圓: 再見", (0,), []),
        ("歡迎讀《遠圓》\n遠圓: 你好", (), [("遠圓", "outlet")]),
        ("来源: 你好\n来源: 再見", (), []),
        ("h:你好\nh:再見", (), []),
        ("遠圓遠圓遠: 你好\n遠圓遠圓遠: 再見", (), [("遠圓遠圓遠", "called")] * 2),
        ("有人告诉我: 你好\n有人告诉我: 再見", (), []),
        ("遠: 你好\n遠: 再見", (), []),
        ("遠圓:\n遠圓:\n", (), []),
        ("H:你\nH:再", (), []),
    ],
)
def test_labels_that_the_page_itself_explains(
    plain: str, taken: tuple[int, ...], labels: list[tuple[str, str]]
) -> None:
    found = called_labels(plain, plain, taken)
    assert [(one.speaker.printed, one.speaker.kind) for one in found] == labels
    assert all(plain[one.start : one.end].strip(" \u3000").endswith(":") for one in found)


def test_a_word_for_a_part_of_a_page_is_a_label_only_where_it_is_somebodys_name() -> None:
    plain = "提示: 你好\n提示: 再見"
    assert called_labels(plain, plain, ()) == []
    assert [one.speaker.printed for one in called_labels(plain, plain, (), {"提示"})] == ["提示"] * 2


def talk(*turns: Spoken, guests: tuple[str, ...] = (), hosts: str = "", reporters: str = "") -> Talk:
    nobody = {"presented": lambda *_: False, "is_of_note": lambda *_: False}
    told = nobody | {
        "guests": guests,
        "is_host": lambda _, name: name in hosts,
        "reports": lambda _, name: name in reporters,
    }
    return Talk(turns, type("People", (), told)())


A, B, PAPER, HOST = label("甲"), label("乙"), label("日报", kind="outlet"), label("主持人", kind="role", role="host")
TITLED, POSTED = label("丙主任", kind="title"), label("丁", kind="person")
ASK, TELL = "是吗?", "是的。"


@pytest.mark.parametrize(
    ("case", "rule", "asker"),
    [
        (talk(turn(A)), "not_two_speakers", None),
        (talk(turn(PAPER), turn(A), turn(B)), "not_two_speakers", "日报"),
        (talk(turn(A), turn(B), turn(HOST)), "not_two_speakers", None),
        (talk(turn(A), turn(B), guests=("甲",)), "beside_the_guest", "乙"),
        (talk(turn(A), turn(B), guests=("乙",)), "beside_the_guest", "甲"),
        (talk(turn(A, TELL), turn(B, ASK)), "asks_more", "乙"),
        (talk(turn(A, ASK), turn(B, ASK)), "asks_more", "甲"),
        (talk(turn(PAPER, TELL), turn(A, ASK)), "asks_more", "甲"),
        (talk(turn(label(kind="surname")), turn(label("乙", kind="called"), ASK)), "asks_more", "乙"),
        (talk(turn(A, ASK), turn(B), reporters="乙"), "called_a_reporter", "乙"),
        (talk(turn(A, TELL), turn(B, ASK), hosts="甲"), "not_two_speakers", None),
        (talk(*[turn(TITLED, ASK), turn(POSTED)] * 2), "one_of_two_asks", "丙主任"),
        (talk(*[turn(TITLED, ASK), turn(POSTED, ASK)] * 2), "not_two_speakers", None),
        (talk(*[turn(TITLED, ASK), turn(POSTED)] * 2, turn(HOST)), "not_two_speakers", None),
    ],
)
def test_who_asks_where_no_label_says_so(case: Talk, rule: str, asker: str | None) -> None:
    assert ASKER.decide(case) == (f"asker.{rule}", asker)


def speaking(
    speaker: SpeakerLabel, words: str = TELL, known: str | None = None, asker: str | None = None, **told: bool
) -> Speaking:
    return Speaking(turn(speaker, words), known, asker, **({"hosted": False, "first": True} | told))


OPENER = label("林以安", kind="person", post="新闻办主任")
OPENING = "各位记者,大家好!欢迎各位来到发布会。下面请林主任介绍情况。"


@pytest.mark.parametrize(
    ("case", "rule", "role"),
    [
        (speaking(A, known="expert"), "known_to_the_page", "expert"),
        (speaking(label(role="guest"), known="host"), "known_to_the_page", "host"),
        (speaking(label(role="reporter"), known="guest"), "word_of_the_label", "reporter"),
        (speaking(label(role="host"), known="guest"), "word_of_the_label", "host"),
        (speaking(label(role="citizen"), known="guest"), "word_of_the_label", "citizen"),
        (speaking(label(role="host", kind="title"), known="guest"), "known_to_the_page", "guest"),
        (speaking(A, asker="甲"), "the_one_who_asks", "reporter"),
        (speaking(A, asker="乙"), "otherwise", "guest"),
        (speaking(PAPER), "outlet_that_asks", "reporter"),
        (speaking(PAPER, ASK, hosted=True), "outlet_that_asks", "reporter"),
        (speaking(PAPER, hosted=True), "outlet", "other"),
        (speaking(label(kind="nick"), ASK), "nickname_that_asks", "citizen"),
        (speaking(label(kind="nick")), "otherwise", "guest"),
        (speaking(OPENER, OPENING), "opens_the_conference", "host"),
        (speaking(OPENER, OPENING, hosted=True), "otherwise", "guest"),
        (speaking(OPENER, OPENING, first=False), "otherwise", "guest"),
        (speaking(OPENER._replace(kind="name"), OPENING), "otherwise", "guest"),
        (speaking(OPENER, "各位记者,大家好!"), "opens_the_conference", "host"),
        (speaking(OPENER._replace(post="医院院长"), "各位记者,大家好!"), "otherwise", "guest"),
        (speaking(OPENER, "好" * 27 + "大家好!"), "opens_the_conference", "host"),
        (speaking(OPENER, "好" * 28 + "大家好!"), "otherwise", "guest"),
        (speaking(label("李", kind="surname"), "行吗?"), "surname_with_a_question", "reporter"),
        (speaking(label("李", kind="surname"), "行吗?行。"), "otherwise", "guest"),
        (speaking(label("李", kind="surname"), "行吗?", asker="乙"), "otherwise", "guest"),
        (speaking(label("李", kind="name"), "行吗?"), "otherwise", "guest"),
    ],
)
def test_the_role_of_a_speaker(case: Speaking, rule: str, role: str) -> None:
    assert ROLES.decide(case) == (f"speaker_roles.{rule}", role)


def test_the_first_rule_that_holds_decides() -> None:
    rules: Deciding[int, str] = Deciding("sample", ("sample.otherwise", "none"))

    @rules.gives(lambda case: f"even {case}")
    def even(case: int) -> bool:
        return case % 2 == 0

    @rules.gives(lambda _: "small")
    def small(case: int) -> bool:
        return case < 9

    assert [rules.decide(case) for case in (2, 3, 9)] == [
        ("sample.even", "even 2"),
        ("sample.small", "small"),
        ("sample.otherwise", "none"),
    ]


def judged(
    speaker: SpeakerLabel = A, words: str = "", before: SpeakerLabel | None = None, **page: object
) -> JudgedLabel:
    of_page = PageOfLabels("", **({"known": set(), "counts": Counter("甲乙乙")} | page))  # type: ignore[arg-type]
    return JudgedLabel(TurnLabel(0, 0, speaker), words, of_page, before)


def test_what_is_known_of_a_label() -> None:
    assert [judged(one).is_repeated for one in (A, B)] == [False, True]
    assert [judged(one, known={"乙"}).is_known for one in (A, B)] == [False, True]
    surnames = [label("乙", kind=kind, name=None) for kind in ("surname", "title")]
    assert [judged(one, known={"乙丙"}).is_known for one in surnames] == [True, False]
    before = (None, A, HOST, PAPER, label(role="guest"))
    assert [judged(before=one).answers for one in before] == [False, False, True, True, False]
    assert [judged(words=words).is_speech for words in ("好。", "谢谢", "林以安")] == [True, True, False]
    assert judged(words="甲\n乙\n丙").first_line == "甲"


@pytest.mark.parametrize(
    ("sure", "asked", "others", "known"),
    [
        ([], False, False, set()),
        ([A], False, True, {"甲"}),
        ([PAPER], True, True, {"日报"}),
        *(([label(name=None, role=role)], True, True, set()) for role in ("host", "reporter", "citizen")),
        ([label(role="guest")], False, True, {"甲"}),
    ],
)
def test_what_a_page_learns_of_labels_that_are_sure(
    sure: list[SpeakerLabel], *, asked: bool, others: bool, known: set[str]
) -> None:
    page = PageOfLabels("", set())
    page.learn([judged(one) for one in sure])
    assert (page.asked, page.others, page.known) == (asked, others, known)
    assert page.accepted == {one.printed for one in sure}


@pytest.mark.parametrize(
    ("plain", "nicks"),
    [
        ("丈夫阿辉说", {"阿辉": "阿辉"}),
        ("店员小林说", {"小林": "店员小林"}),
        ("店员老林说", {"老林": "老林"}),
        ("店员老总来了", {}),
        ("店员阿老说", {"阿老": "店员阿老"}),
        ("小林说", {}),
        ("店员小林和店长小林", {"小林": "店员小林"}),
    ],
)
def test_who_bears_a_nickname(plain: str, nicks: dict[str, str]) -> None:
    assert nicknames(plain, ()) == nicks


@pytest.mark.parametrize("text", [*(char * 3 for char in "1。，！？/\\="), "林", "林" * 15, "a1，2"])
def test_what_is_no_nickname(text: str) -> None:
    assert _nick(text) is None


@pytest.mark.parametrize("text", ["清风", "林" * 14, "清风12", "a=b"])
def test_a_nickname_in_brackets(text: str) -> None:
    assert _nick(text) == SpeakerLabel(text, kind="nick")


@pytest.mark.parametrize(
    ("plain", "name", "goes_by"),
    [
        ("林以安来了。以安说好。", "林以安", True),
        ("林以安来了,以安说好。", "林以安", False),
        ("林以安来了,以安说好,以安走了。", "林以安", True),
        ("欧阳以安来了。以安说好。", "欧阳以安", True),
        ("林安来了。林安说好。", "林安", False),
        ("大林以安安来了。安安说好。", "大林以安安", False),
    ],
)
def test_who_goes_by_the_given_name(plain: str, name: str, *, goes_by: bool) -> None:
    assert nicknames(plain, [name]) == ({name[-2:]: name} if goes_by else {})


@pytest.mark.parametrize(
    ("head", "lead", "begins", "name"),
    [
        ("沙马阿依说", "沙马阿依的话。", "沙", "沙马阿依"),
        ("沙马阿依说", "沙马阿依说话。", "沙", "沙马阿依"),
        ("沙马说", "沙马阿依的话。", "沙", None),
        ("沙马,来", "沙马,走", "沙", "沙马"),
        ("沙马阿依说,沙马阿果来", "沙马阿依说,沙马阿果的话", "沙", None),
        ("沙马A说", "沙马A说话", "沙", None),
        ("沙马阿依扎西", "沙马阿依扎西说", "沙", "沙马阿依扎西"),
        ("沙马阿依扎西次说", "沙马阿依扎西次说", "沙", None),
        ("马阿依说", "沙马阿依说", "沙", None),
    ],
)
def test_a_name_in_headline_and_lead(head: str, lead: str, begins: str, name: str | None) -> None:
    assert name_in_both(head, lead, begins) == name


def test_words_are_told_in_paragraphs_and_items_of_lists() -> None:
    blocks = [Block("paragraph", "甲"), Block("list", "乙\n丙"), Block("table", "丁"), Block("heading", "戊")]
    assert told_in(blocks) == [(0, "甲"), (1, "乙"), (1, "丙")]
