"""What the labels of a page, or its notes on them, tell together: who is near to whom, who asks, who answers alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crawler.extract.interview.called import reports, short_names
from crawler.extract.interview.judged import ASKERS
from crawler.extract.interview.labels import NICKED, SpeakerLabel
from crawler.extract.interview.occasion import Occasion
from crawler.lexicon import speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of
from crawler.text.fold import folded
from crawler.text.names import COMPOUND, is_person_name

RELATIVE = lazy_pattern(any_of(speech.RELATIVES))


def kin(labels: Sequence[SpeakerLabel], occasion: Occasion | None) -> Iterator[tuple[str, str]]:
    """Yield words for relatives, 丈夫 and 妻子, with as many persons whom headline and lead introduce, in order."""
    kin = dict.fromkeys(folded(label.printed) for label in labels if RELATIVE.fullmatch(folded(label.printed)))
    people = [one.name for one in occasion.people.values() if one.post] if occasion and kin else []
    if len(kin) == len(people):
        yield from zip(kin, people, strict=True)


def reporters(labels: Sequence[SpeakerLabel], plain: str) -> set[str]:
    """Return the speakers without a role or post of whom the page says that they write for it."""
    words = {folded(label.printed) for label in labels if label.kind in ("called", "name")}
    return {word for word in words if reports(plain, word)}


def sole(labels: Sequence[SpeakerLabel]) -> str | None:
    """Return the only label that does not ask, folded, if it is no name: 医生答, 主任解答, Dr. Shen."""
    others = {folded(one.printed): one for one in labels if one.role not in ASKERS}
    if len(others) != 1:
        return None
    ((word, label),) = others.items()
    return word if label.kind == "role" or word.isascii() else None


def alone(labels: Sequence[SpeakerLabel]) -> set[str]:
    """Return the label with a title whose bearer alone answers whoever asks: 记者 and 葛大姐."""
    others = {folded(one.printed) for one in labels if one.kind == "title" or one.role not in ASKERS}
    expert = any(label.role == "expert" for label in labels)
    asked = any(label.role in ASKERS and label.kind != "title" for label in labels)
    return others if asked and len(others) == 1 and not expert else set()


def short_forms(plain: str) -> Iterator[tuple[str, str]]:
    """Yield the words that stand for persons, each with the name."""
    for short, told in short_names(plain).items():
        if name := told if told.endswith("》") else _ends_with_name(told, short):
            yield short, name


def _ends_with_name(words: str, short: str) -> str | None:
    """Return the name that some words end in, 本刊记者林以安, 主持人小鹿: one that begins as its short form."""
    lengths = (4, 3, 2) if words[-4:][:2] in COMPOUND else (3, 2, 4)
    names = [words[-length:] for length in lengths if is_person_name(words[-length:])]
    if nicked := NICKED.search(words):
        return nicked["nick"]
    return next((name for name in names if name.startswith(short)), names[0] if names else None)
