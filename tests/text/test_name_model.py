"""What speaks for a string being a person's name: its form, its marks, and how much the weights make of them."""

from __future__ import annotations

import pytest

from crawler.text.name_model import Span, marks_around, marks_inside, mentions, run_of, spans, spans_of_syllables


def odds(text: str, name: str) -> float:
    """Return the most that speaks for a name in a text."""
    return max(value for _, value in mentions(text)[name])


def test_what_has_the_form_of_a_name() -> None:
    text = "王建国,欧阳雪a高"
    assert {text[start:end] for start, _, end in spans(text)} == {"王建", "王建国", "欧阳", "欧阳雪", "阳雪"}
    assert Span(4, 6, 7) in list(spans(text))


def test_the_marks_of_a_string_are_its_characters_by_their_places() -> None:
    assert marks_inside("王", "雪") == ["", "form11", "s王1", "one雪", "pair王雪"]
    assert marks_inside("欧阳", "建国") == ["", "form22", "s欧阳2", "first建", "last国", "begins欧阳建", "given建国"]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("王建国", {"l", "r2"}),
        ("\n王建国\n", {"l", "r2"}),
        ("“王建国”", {"l“", "r2”"}),
        ("3王建国B", {"l0", "r2a"}),
        ("院长王建国说,", {"l长", "before院长", "joins长王", "r2说", "behind2说,", "goes2国说"}),
    ],
)
def test_the_marks_around_a_string(text: str, marks: set[str]) -> None:
    span = next(one for one in spans(text) if text[one.start : one.end] == "王建国")
    assert set(marks_around(text, span)) == marks


@pytest.mark.parametrize(
    ("text", "name", "word"),
    [
        ("市医院院长李志强说,今天的高温天气很多。", "李志强", "高温天"),
        ("记者何晓燕看到,成立多年的方便门诊很忙。", "何晓燕", "方便门"),
        ("村医欧阳建国背着药箱,时间还早。", "欧阳建国", "时间还"),
    ],
)
def test_names_read_as_names_and_words_do_not(text: str, name: str, word: str) -> None:
    assert odds(text, name) > 0
    assert all(value < 0 for _, value in mentions(text).get(word, []))


def test_what_stands_around_a_name_tells_where_it_ends() -> None:
    assert odds("院长李敏说,", "李敏") > odds("院长李敏说,", "李敏说")
    assert odds("院长李敏华说,", "李敏华") > odds("院长李敏华说,", "李敏")


def test_every_place_of_a_string_is_told() -> None:
    text = "李志强说,李志强来了。"
    assert [at for at, _ in mentions(text)["李志强"]] == [0, 5]


def test_what_is_unlikely_by_its_characters_is_not_told() -> None:
    assert "高的" not in mentions("很高的人")
    assert mentions("") == {}


def test_what_transcribes_syllables_has_no_surname() -> None:
    text = "多吉次仁来"
    found = {text[start:end] for start, _, end in spans_of_syllables(text, run_of("多吉次仁"))}
    assert found == {"多吉", "多吉次", "多吉次仁", "吉次", "吉次仁", "次仁"}
    assert marks_inside("", "约瑟夫") == ["~", "~form3", "~first约", "~in瑟", "~last夫", "~pair约瑟", "~pair瑟夫"]
    span = Span(2, 2, 5)
    around = {"~l他", "~before叫他", "~joins他约", "~r说", "~behind说", "~goes夫说"}
    assert set(marks_around("叫他约瑟夫说", span)) == around
    assert span in list(spans_of_syllables("叫他约瑟夫说", run_of("约瑟夫")))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("藏医桑吉才让放下药碗。", "桑吉才让"),
        ("护士约瑟夫教我打结,约瑟夫的结打得好。", "约瑟夫"),
        ("校医帕提古丽说,甜的。", "帕提古丽"),
    ],
)
def test_names_without_a_surname_read_as_names(text: str, name: str) -> None:
    assert odds(text, name) > 0


def test_of_two_forms_the_likelier_one_counts_once() -> None:
    """艾 is a surname and a syllable."""
    (place,) = mentions("古丽娜尔·艾山接过孩子。")["艾山"]
    assert place[0] == 5
    assert place[1] > 0


def test_a_sentence_without_names_has_none() -> None:
    text = "全市加强基层卫生工作,提高服务能力,今年的任务已经完成。"
    assert all(value < 0 for places in mentions(text).values() for _, value in places)


def test_marks_around_a_name_count_as_one_of_their_kind() -> None:
    kinds = {
        "“": '“「『‘"',
        "”": "”」』’",
        "(": "([【《<",
        ")": ")]】》>",
        "0": "0123456789",
        "a": "aZ",
        "": "\n",
        "，": "，",
        "□": "□",
    }
    for kind, marks in kinds.items():
        for mark in marks:
            told = marks_around(f"{mark}林以安{mark}", Span(1, 2, 4))
            assert told == [f"l{kind}", f"r2{kind}"], mark
