"""Small readings of talks and articles, case by case: lines of a capture, words around a quotation, nicknames, who asks."""

from __future__ import annotations

import pytest

from crawler.extract.interview.apposed import organs_of, post_behind, with_organ
from crawler.extract.interview.around import Around
from crawler.extract.interview.bearing import bearing
from crawler.extract.interview.called import presides, reports, short_names
from crawler.extract.interview.guests import Named, guests_of
from crawler.extract.interview.header import read_header
from crawler.extract.interview.header_values import hosts_of, named_by, reporter_of, reporters_of
from crawler.extract.interview.judged import asks
from crawler.extract.interview.labels import SpeakerLabel
from crawler.extract.interview.line_turns import NO_TURN, turns
from crawler.extract.interview.name_places import grown, parts_of_others, presents
from crawler.extract.interview.nicknames import by_surname, nicknames
from crawler.extract.interview.persons import IS_TITLE, Person
from crawler.extract.interview.place import Place
from crawler.extract.interview.quotations import masked_of, sentences, spans_of
from crawler.extract.interview.speakers import Speakers
from crawler.extract.interview.spots import Spots
from crawler.extract.interview.told import Told
from crawler.extract.interview.turn_labels import find_turn_labels
from crawler.extract.interview.unlabelled import may_alternate, with_unlabelled
from crawler.extract.interview.unlisted import foreign, parts_of
from crawler.extract.interview.used import NOUNS, strings


def test_a_line_without_a_turn_says_nothing() -> None:
    nothing = dict.fromkeys(("speaker", "role", "post", "text", "alias_of", "form"))
    assert turns(["天晴了。"]) == [nothing] == [NO_TURN]


def test_the_words_of_a_turn_go_as_far_as_its_line() -> None:
    first, behind, _ = turns(["主持人：大家好！", "今天很好。", "嘉宾：谢谢大家。"])
    assert (first["speaker"], first["text"], behind["speaker"]) == ("主持人", "大家好！", None)


@pytest.mark.parametrize("text", ["好" * 299 + "“好。”", "好" * 300 + "“好。”", "好" * 301 + "“好。”"])
def test_how_far_back_a_speaker_is_looked_for(text: str) -> None:
    spans = spans_of(text, text)
    assert len(Place(text, masked_of(text, spans), spans, 0, "").before) == min(300, len(text) - 4)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("他说“好。”走了", "他说···。走了"),
        ("他说“好!”走了", "他说···。走了"),
        ("他说“好?”走了", "他说···。走了"),
        ("他说“好…”走了", "他说···。走了"),
        ("他说“好,”走了", "他说····走了"),
        ("他说「好」走了", "他说···走了"),
        ("好”他说“好“好”好”", "好”他说·······"),
        ("“好。", "··。"),
        ("他说“好。", "他说“好。"),
        ("他说“ ”", "他说“ ”"),
    ],
)
def test_a_paragraph_without_its_quotations(text: str, masked: str) -> None:
    assert masked_of(text, spans_of(text, text)) == masked


def test_the_sentences_of_a_paragraph() -> None:
    assert sentences("好。好!好?好;好……好, 好") == [(0, 2), (2, 4), (4, 6), (6, 8), (8, 11), (11, 15)]
    assert sentences("好。 ") == [(0, 2)]


@pytest.mark.parametrize(
    ("text", "places"),
    [("老沈来了", [1]), ("小沈来了", [1]), ("阿沈来了", [1]), ("大沈来了", []), ("沈院长来了", [0]), ("沈砚来了", [])],
)
def test_a_surname_as_somebody_is_called(text: str, places: list[int]) -> None:
    assert [*by_surname(text, "沈砚")] == places


@pytest.mark.parametrize(
    ("text", "found"),
    [
        *((f"冉文康来了{mark}文康笑", {"文康": "冉文康"}) for mark in "。!?”」\n"),
        ("文康笑,冉文康来了", {"文康": "冉文康"}),
        ("冉文康来了,文康笑", {}),
        ("冉文康来了,文康笑,文康走", {"文康": "冉文康"}),
        ("冉文康来了", {}),
        ("司机老螺来了。老螺说。", {"老螺": "老螺"}),
        ("司机老螺来了。", {}),
        ("司机老沈来了。", {"老沈": "老沈"}),
        ("司机阿辉来了。", {"阿辉": "司机阿辉"}),
        ("司机小辉来了。", {"小辉": "司机小辉"}),
        ("丈夫阿辉来了。", {"阿辉": "阿辉"}),
        ("阿辉来了。", {}),
    ],
)
def test_who_goes_by_less_than_the_name(text: str, found: dict[str, str]) -> None:
    assert nicknames(text, ["冉文康"]) == found


@pytest.mark.parametrize("mark", "。!?”」\n,;:、“「")
def test_a_foreign_name_begins_behind_a_mark(mark: str) -> None:
    assert [*foreign(Spots(f"来了{mark}田雅各·居里笑了"))] == ["田雅各·居里"]
    assert [*foreign(Spots("来了…田雅各·居里笑了"))] == ["雅各·居里"]


@pytest.mark.parametrize(
    ("name", "word"),
    [("沈院长", True), ("沈小姐", True), ("外孙女", True), ("众人", True), ("来电人", True), ("条例", True), ("沈砚", False)],
)  # fmt: skip
def test_what_ends_in_a_word_for_somebody(name: str, *, word: bool) -> None:
    assert NOUNS.at(name, len(name)) is word


@pytest.mark.parametrize(("text", "title"), [("沈院长", True), ("沈局", True), ("沈女士", True), ("沈砚", False)])
def test_what_ends_in_a_title(text: str, *, title: bool) -> None:
    assert IS_TITLE.at(text, len(text)) is title


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        *((SpeakerLabel("甲", role), True) for role in ("host", "reporter", "citizen")),
        (SpeakerLabel("日报", kind="outlet"), True),
        *((SpeakerLabel("甲", role), False) for role in ("guest", "expert", None)),
    ],
)
def test_labels_of_those_who_ask(label: SpeakerLabel, *, expected: bool) -> None:
    assert asks(label) is expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("林以安(简称林)来了", {"林": "林以安"}),
        ("林以安(下称林)来了", {"林": "林以安"}),
        ("林以安(以下简称“林”)来了", {"林": "林以安"}),
        ("林以安(Anne)来了", {"Anne": "林以安", "A": "林以安"}),
        ("林以安(@健康林)来了", {"@健康林": "林以安"}),
        ("@健康林(林以安)来了", {"@健康林": "林以安"}),
        ("柳依依、白永熙分别以H、A表示", {"H": "柳依依", "A": "白永熙"}),
        ("林以安来了", {}),
    ],
)
def test_what_stands_for_somebody(text: str, found: dict[str, str]) -> None:
    assert short_names(text) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("主持人林以安来了", True),
        ("主持人是市电视台新闻中心副主任林以安", True),
        ("由仲文、林以安主持", True),
        ("由林以安、仲文主持", True),
        ("主任林以安主持,", True),
        ("林以安来了", False),
        ("主持人来了,林以安走了", False),
    ],
)
def test_who_presides(text: str, *, expected: bool) -> None:
    assert presides(text, "林以安") is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("记者林以安", True), ("本刊撰稿人“林以安”", True), ("本刊特约编辑林以安", True), ("编辑林以安", False), ("院长林以安", False)],
)  # fmt: skip
def test_who_writes(text: str, *, expected: bool) -> None:
    assert reports(text, "林以安") is expected


@pytest.mark.parametrize(
    ("post", "org"), [("局长", "云溪市卫生健康局"), ("党组书记", "云溪市卫生健康局"), ("科长", None)]
)
def test_a_post_of_the_agency_itself(post: str, org: str | None) -> None:
    found = guests_of([Named(Person("沈砚", post), "a")], "云溪市卫生健康局")
    assert [(one.post, one.org) for one in found] == [(post, org)]


@pytest.mark.parametrize("digit", "0123456789")
def test_a_label_with_a_time_and_nothing_else(digit: str) -> None:
    for line in (f"主持人 10:2{digit}", f"主持人 [10:2{digit}]", f"主持人 (10:2{digit})"):
        (label,) = find_turn_labels(line, line)
        assert (label.speaker.printed, label.at, label.end) == ("主持人", line[4:], len(line)), line


@pytest.mark.parametrize("end", ["?\n", "?”\n", "?」\n"])
def test_as_many_lines_ask_as_of_a_talk(end: str) -> None:
    assert may_alternate(f"怕{end}" * 3)
    assert not may_alternate(f"怕{end}" * 2)


def letters(sign: str, count: int = 3, length: int = 5, others: int = 0) -> str:
    """Return letters of readers with their names, each with an answer, and letters that ask nothing."""
    asked = [f"{'好' * (length - 1)}?{sign}{name}\n要打。" for name in ("豆包", "小满", "葡萄", "樱桃", "苹果")[:count]]
    return "\n".join([*asked, *["谢谢。——石榴\n不谢。"] * others])


@pytest.mark.parametrize("sign", ["—", " —", "(", "——"])
def test_letters_that_readers_sign(sign: str) -> None:
    found = with_unlabelled(letters(sign), [])
    assert [label.speaker.printed for label in found] == ["豆包", "", "小满", "", "葡萄", ""]
    assert with_unlabelled(letters(sign, 2), []) == []


@pytest.mark.parametrize(("length", "count"), [(196, 6), (197, 0)])
def test_longer_lines_ask_nothing(length: int, count: int) -> None:
    assert len(with_unlabelled(letters("——", length=length), [])) == count


@pytest.mark.parametrize(("asked", "others", "found"), [(3, 2, 10), (3, 3, 0), (5, 4, 18), (5, 5, 0)])
def test_of_letters_most_ask(asked: int, others: int, found: int) -> None:
    assert len(with_unlabelled(letters("——", asked, others=others), [])) == found


@pytest.mark.parametrize(
    ("behind", "post"),
    [
        (",来了,走了,笑了,市医院院长", "市医院院长"),
        (",来了,走了,笑了,坐了,市医院院长", None),
        ("(市医院院长)来了", "市医院院长"),
        (",“安宁之家”的创办人", "安宁之家的创办人"),
    ],
)
def test_the_post_in_one_of_the_clauses_behind(behind: str, post: str | None) -> None:
    assert post_behind(f"沈砚{behind}。", 2) == post


def test_an_organ_may_begin_before_the_part_of_a_text() -> None:
    organ = "云" * 17 + "医院"
    assert [found for _, found in organs_of(f"有。{organ}。", 20, 99)] == [organ]


@pytest.mark.parametrize("opens", "〈<《【[〔「（(")
def test_a_person_of_a_talk_in_brackets(opens: str) -> None:
    closes = dict(zip("〈<《【[〔「（(", "〉>》】]〕」）)", strict=True))[opens]
    header = read_header([f"{opens}主持人：林汐{closes}{opens}嘉宾：沈砚，院长{closes}"])
    assert ([one.name for one in header.hosts], [one.name for one in header.guests]) == (["林汐"], ["沈砚"])


@pytest.mark.parametrize(("text", "found"), [("田雅各田雅", "田雅各田雅·居里"), ("田雅各田雅各", "雅各田雅各·居里")])
def test_as_many_characters_may_be_words_of_the_sentence(text: str, found: str) -> None:
    assert [*foreign(Spots(f"来了。{text}·居里笑了"))] == [found]


def organ_of(text: str, post: str) -> str | None:
    return bearing(text, Person("沈砚", post))[1]


@pytest.mark.parametrize(("length", "named"), [(296, True), (297, False)])
def test_how_far_before_a_post_its_organ_is_named(length: int, *, named: bool) -> None:
    text = f"云溪市医院。{'好' * length}。院长沈砚来了。"
    assert organ_of(text, "院长") == ("云溪市医院" if named else None)


@pytest.mark.parametrize(("length", "named"), [(288, True), (289, False)])
def test_how_far_behind_a_post_its_organ_is_named(length: int, *, named: bool) -> None:
    text = f"院长沈砚来了。{'好' * length}。云溪市医院。"
    assert organ_of(text, "院长") == ("云溪市医院" if named else None)


@pytest.mark.parametrize(("length", "kept"), [(13, 13), (14, 14), (15, 14)])
def test_how_much_longer_the_full_name_of_an_organ_may_be(length: int, kept: int) -> None:
    assert organ_of(f"{'云' * length}市医院。市医院院长沈砚来了。", "市医院院长") == f"{'云' * kept}市医院"


@pytest.mark.parametrize(("length", "post"), [(78, "云溪市医院院长"), (79, "院长")])
def test_how_far_before_a_person_the_organ_of_the_post_is_named(length: int, post: str) -> None:
    text = f"云溪市医院。{'好' * length}。院长沈砚来了。"
    assert with_organ(text, Person("沈砚", "院长")).post == post


@pytest.mark.parametrize(("length", "kept"), [(11, 11), (12, 12), (13, 12)])
def test_how_long_a_post_before_a_name_may_be(length: int, kept: int) -> None:
    assert presents(f"{'县' * length}院长沈砚", length + 2) == f"{'县' * kept}院长"


@pytest.mark.parametrize(("length", "expected"), [(12, True), (13, False)])
def test_how_much_may_stand_between_a_host_and_the_name(length: int, *, expected: bool) -> None:
    assert presides(f"主持人是{'好' * length}的林以安", "林以安") is expected


def test_a_string_that_reads_as_no_name() -> None:
    assert Spots("春江花月").odds("春江", 0) == -5.0


@pytest.mark.parametrize(
    ("text", "tried"),
    [("永宁今年六十岁。", []), ("永宁今年六十岁。永宁来。", ["永宁", "永宁今年"])],
)
def test_what_stands_once_at_the_beginning_of_a_clause_has_a_surname(text: str, tried: list[str]) -> None:
    assert [one.name for one in strings(Spots(text))] == tried


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("记者", ""),
        ("本报记者方若琳", "方若琳"),
        ("伍立，本刊特约撰稿人", "伍立"),
        ("伍立（本刊）", "伍立"),
        ("主持人林汐", None),
        ("伍立，来了。", None),
        ("我们，本刊", None),
        ("，", None),
    ],
)
def test_who_asked_by_a_field(value: str, name: str | None) -> None:
    assert reporter_of(value) == name


@pytest.mark.parametrize(
    ("value", "heads", "names"),
    [
        ("党办 易水、宣传科 廖星", ["易水"], {"易水", "廖星"}),
        ("党办 易水、宣传科 我们", ["易水"], {"易水"}),
        ("伍立，本刊撰稿人", ["易水"], {"伍立"}),
        ("本刊编辑部的人", [], set()),
    ],
)
def test_several_who_asked_by_a_field(value: str, heads: list[str], names: set[str]) -> None:
    assert reporters_of(value, heads) == names


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("小鹿、阿树", ["小鹿", "阿树"]),
        ("Kelly 阿Ken", ["Kelly", "阿Ken"]),
        ("林汐、方若琳", ["林汐", "方若琳"]),
        ("林汐", ["林汐"]),
        ("市电视台的那一位", ["市电视台的那一位"]),
        ("林汐、甲", ["林汐"]),
        ("院长林汐、方若琳", ["林汐", "方若琳"]),
    ],
)
def test_hosts_of_a_field(value: str, names: list[str]) -> None:
    assert [one.name for one in hosts_of(value)] == names


@pytest.mark.parametrize(
    ("value", "heads", "known", "people"),
    [
        ("精神科医师阿熊、可乐", ["阿熊"], [], [("阿熊", "精神科医师")]),
        ("阿熊（医师）", ["阿熊"], [], [("阿熊", "医师")]),
        ("阿熊", ["阿熊", "熊"], [], [("阿熊", None)]),
        ("医师阿熊的朋友", ["阿熊"], [], []),
        ("医师阿熊", ["阿熊"], ["阿熊"], []),
    ],
)
def test_who_of_a_list_labels_turns(
    value: str, heads: list[str], known: list[str], people: list[tuple[str, str | None]]
) -> None:
    assert [(one.name, one.post) for one in named_by(value, heads, known)] == people


@pytest.mark.parametrize(("before", "mark"), [("沈砚说:", ":"), ("沈砚说,", ","), ("沈砚说:,", ":"), ("沈砚说", "")])
def test_the_mark_before_a_quotation(before: str, mark: str) -> None:
    text = f"{before}“好。”"
    spans = spans_of(text, text)
    assert Place(text, masked_of(text, spans), spans, 0, "").mark == mark


def seen(text: str) -> list[str]:
    """Return the places around the first quotation of a text at which 沈砚 stands."""
    spans = spans_of(text, text)
    speakers = Speakers(["云溪市医院院长沈砚在座。沈砚很忙。"])
    around = Around(Place(text, masked_of(text, spans), spans, 0, ""), Told(speakers, None), speakers, None, None)
    return [one.place for one in around.seen() if one.name == "沈砚"]


@pytest.mark.parametrize(("length", "place"), [(18, "behind acts"), (19, "behind acts at length")])
def test_a_short_sentence_behind_shows_how_it_was_said(length: int, place: str) -> None:
    assert place in seen(f"“药够用了。”沈砚{'坐' * length}。“好。”")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("田雅各·居里笑了", ["田雅各·居里"]),
        ("来了。护士田雅各·居里笑了", ["田雅各·居里"]),
        ("来了。她叫田雅各·居里,好", ["田雅各·居里"]),
        ("田雅各·居里来了。田雅各·居里走了。", ["田雅各·居里"] * 2),
        ("田雅各·居里来。田雅各·居士走", ["田雅各·居里", "田雅各·居士"]),
    ],
)
def test_what_a_foreign_name_has_before_and_behind_its_dot(text: str, found: list[str]) -> None:
    assert [*foreign(Spots(text))] == found


@pytest.mark.parametrize(
    ("name", "parts"),
    [("玛丽·居里", ["玛丽", "居里"]), ("玛·居里", ["居里"]), ("玛丽", []), ("玛丽•居里", ["玛丽", "居里"])],
)
def test_the_parts_by_which_a_foreign_name_is_used(name: str, parts: list[str]) -> None:
    assert parts_of(name) == parts


def test_a_surname_with_a_title_is_no_longer_name() -> None:
    assert grown("李大夫来。李大夫走", "李大") == "李大"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("师曾静宜。曾静宜。", {"师曾静"}),
        ("师曾静宜。师曾静宜。", set()),
        ("曾静宜师曾静。曾静宜。", set()),
    ],
)
def test_what_runs_into_another_name_each_time_is_a_part_of_it(text: str, parts: set[str]) -> None:
    assert parts_of_others(text, ["师曾静", "曾静宜"]) == parts
