"""Every word of talking is read as what it means: who says what, who asks, who speaks to somebody."""

from __future__ import annotations

from typing import Any

import pytest
from lexicon.variants import examples, whole

from crawler.extract.interview import turns
from crawler.extract.interview.persons import find_people, name_at
from crawler.extract.interview.quotes import find_quotes
from crawler.extract.interview.speakers import Speakers
from crawler.items import Quote
from crawler.lexicon import organs, posts, speech
from crawler.lexicon.roles import TITLES
from crawler.lexicon.row import Row, forms
from crawler.text.fold import folded as fold

OPENING = "出席的是云溪市医院院长沈砚。"


def quotes(text: str, opening: str = OPENING) -> list[Quote]:
    """Return what is said in the paragraphs of an example."""
    texts = [opening, *text.split("⏎")]
    return find_quotes([*enumerate(texts)], Speakers(texts))


def speakers(text: str, opening: str = OPENING) -> list[str]:
    return [fold(one.speaker or "") for one in quotes(text, opening)]


def first(text: str) -> dict[str, Any]:
    return turns(text.split("⏎"))[0]


@pytest.mark.parametrize(("row", "text"), examples(speech.SAYS))
def test_says(row: Row, text: str) -> None:
    (one,) = quotes(text)
    assert fold(one.verb or "").replace("著", "着") == row.form.replace("著", "着")
    assert (one.speaker_kind == "person") == ("沈" in text)
    about = {"a person says": "院长沈砚", "an office says": "云溪市卫生健康局", "a document says": "《献血条例》"}
    assert speakers(f"{about[row.meaning]}{row.form}：“看病不用再出县城了。”") == [
        about[row.meaning].removeprefix("院长")
    ]


@pytest.mark.parametrize(("row", "text"), examples(speech.SAYS_BRIEFLY))
def test_says_briefly(row: Row, text: str) -> None:
    assert [(fold(one.speaker or ""), one.verb) for one in quotes(text)] == [("沈砚", text[2])]


@pytest.mark.parametrize(("row", "text"), examples(speech.GENDERS))
def test_genders(row: Row, text: str) -> None:
    assert Speakers([]).pronoun_of(fold(text)) == {"she": "她", "he": "他"}[row.meaning]


@pytest.mark.parametrize(("row", "text"), examples(speech.SAID))
def test_said(row: Row, text: str) -> None:
    assert speakers(text) == ["何澜"]


@pytest.mark.parametrize(("row", "text"), examples(speech.NICKNAMED, speech.ELDERS))
def test_who_is_called_otherwise(row: Row, text: str) -> None:
    assert speakers(text) == ["何澜"]


@pytest.mark.parametrize(("row", "text"), examples(speech.VOICES))
def test_voices(row: Row, text: str) -> None:
    assert speakers(text) == ["医生"]


@pytest.mark.parametrize(("row", "text"), examples(speech.TELLS))
def test_tells(row: Row, text: str) -> None:
    assert speakers(text) == ["何澜"]


@pytest.mark.parametrize(("row", "text"), examples(speech.LISTENS, speech.NEGATES, speech.WRITTEN))
def test_who_did_not_say_it(row: Row, text: str) -> None:
    assert speakers(text) == []


@pytest.mark.parametrize(("row", "text"), examples(speech.VIEWS))
def test_views(row: Row, text: str) -> None:
    assert [(fold(one.speaker or ""), fold(one.verb or "")) for one in quotes(text)] == [("沈砚", row.form)]


@pytest.mark.parametrize(("row", "text"), examples(speech.WRITES))
def test_writes(row: Row, text: str) -> None:
    assert [(fold(one.speaker or ""), fold(one.verb or "")) for one in quotes(text)] == [("《献血条例》", row.form)]


@pytest.mark.parametrize(("row", "text"), examples(speech.IN_DOCUMENTS))
def test_in_documents(row: Row, text: str) -> None:
    assert speakers(text) == ["《云溪市健康规划》"]


OFFICES = [
    row._replace(example=f"云溪市健康{row.form}表示：“看病不用再出县城了。”")
    for row in whole(organs.OFFICES)
    if row.meaning in ("bureau", "department")
]


@pytest.mark.parametrize(("row", "text"), examples(speech.DOCUMENTS, OFFICES))
def test_documents(row: Row, text: str) -> None:
    assert [(fold(one.speaker or ""), one.speaker_kind) for one in quotes(text)] == [
        (f"云溪市健康{row.form}", "document")
    ]


@pytest.mark.parametrize(("row", "text"), examples(speech.SUBJECTS))
def test_subjects(row: Row, text: str) -> None:
    meant = {"pronoun": "沈砚", "somebody": f"一位{row.form}", "several": row.form}
    assert speakers(text, "义诊开始了。") == [meant[row.meaning]]


@pytest.mark.parametrize("form", [*forms(whole(TITLES), meaning="reporter"), "本报记者", "本网记者"])
def test_reporters(form: str) -> None:
    assert speakers(f"{form}问：“看病不用再出县城了？”", "义诊开始了。") == ["记者"]


@pytest.mark.parametrize("row", [row for row in whole(speech.INVITATIONS) if row.meaning == "bids"])
def test_an_invitation_asks_too(row: Row) -> None:
    assert first(f"《示例健康报》：请局长{row.form}进展⏎宋知微：够用。")["role"] == "reporter"


@pytest.mark.parametrize(("row", "text"), examples(speech.RELATIVES))
def test_relatives(row: Row, text: str) -> None:
    assert speakers(text) == ["王先生"]


@pytest.mark.parametrize(("row", "text"), examples(speech.LEADS))
def test_leads(row: Row, text: str) -> None:
    assert speakers(text) == ["沈砚"]


@pytest.mark.parametrize(("row", "text"), examples(speech.GOES_ON))
def test_goes_on(row: Row, text: str) -> None:
    assert speakers(text) == ["沈砚", "沈砚"]


@pytest.mark.parametrize(("row", "text"), examples(speech.SPOKEN_TO))
def test_spoken_to(row: Row, text: str) -> None:
    assert "沈砚" not in speakers(text, "义诊开始了。")


@pytest.mark.parametrize(("row", "text"), examples(speech.FOLLOWS))
def test_follows(row: Row, text: str) -> None:
    assert name_at(fold(text), 2) == "宋知微"


@pytest.mark.parametrize(("row", "text"), examples((*speech.PARTICLES, *speech.UNITS)))
def test_particles(row: Row, text: str) -> None:
    assert find_people([fold(text)]) == [("沈砚", "云溪市医院院长")]


@pytest.mark.parametrize(("row", "text"), examples(speech.QUESTIONS))
def test_questions(row: Row, text: str) -> None:
    assert first(text)["role"] == "reporter"


@pytest.mark.parametrize(("row", "text"), examples(speech.INVITATIONS))
def test_invitations(row: Row, text: str) -> None:
    assert first(text)["role"] == "host"


@pytest.mark.parametrize(("row", "text"), examples(speech.GREETINGS))
def test_greetings(row: Row, text: str) -> None:
    assert first(text)["role"] == "host"


@pytest.mark.parametrize(("row", "text"), examples(speech.CUES))
def test_cues(row: Row, text: str) -> None:
    assert fold(first(text)["speaker"] or "") == "宋知微"


@pytest.mark.parametrize(("row", "text"), examples(speech.ADDRESSED))
def test_addressed(row: Row, text: str) -> None:
    assert first(text)["speaker"] is None


@pytest.mark.parametrize(("row", "text"), examples(speech.PROFILES))
def test_profiles(row: Row, text: str) -> None:
    assert first(text)["speaker"] is None


@pytest.mark.parametrize(("row", "text"), examples(speech.PERSON_ENDS, speech.MANNERS))
def test_who_is_somebody_by_how_the_word_ends(row: Row, text: str) -> None:
    assert speakers(text) == ["黑汉" if row in whole(speech.MANNERS) else f"黑{row.form}"]


@pytest.mark.parametrize(("row", "text"), examples(speech.KEEPERS, posts.FAMILIAR))
def test_who_is_presented_once(row: Row, text: str) -> None:
    assert speakers(text) == ["陈伯" if row in whole(speech.KEEPERS) else f"玉{row.form}"]
