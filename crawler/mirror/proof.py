"""What proves that a text is a damaged copy, told in numbers and, as text, in one sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

SHOWN = 5
"""Examples that a sentence names."""


class Annotated(NamedTuple):
    """A tool has put readings with tones behind some characters: always, and always the same."""

    readings: Mapping[str, str]
    """Character → its reading."""
    times: Mapping[str, int]
    """Character → how often it stands with that reading."""

    def __str__(self) -> str:
        often = sorted(self.times, key=self.times.__getitem__, reverse=True)[:SHOWN]
        examples = _few([f"{char}({self.readings[char]}) ×{self.times[char]}" for char in often], len(self.times))
        return (
            f"Each of {len(self.readings)} characters stands with one reading, at nearly every place, "
            f"as a tool puts them in and no author does: {examples}."
        )


class Toneless(NamedTuple):
    """A tool has put readings without tones behind many characters."""

    times: int
    han: int
    """Chinese characters of the text."""

    def __str__(self) -> str:
        return (
            f"{self.times} readings without tones stand in {self.han} Chinese characters: more than an author glosses."
        )


class Converted(NamedTuple):
    """The text was made traditional character by character, without regard to words."""

    foreign: int
    """Characters outside GB 2312, traditional ones mostly."""
    han: int
    """Chinese characters of the text."""
    words: Sequence[tuple[str, str]]
    """Pieces of the text as they stand, and as a writer would have chosen them."""
    terms: Sequence[str]
    """Words of the mainland, simplified."""

    def __str__(self) -> str:
        share = f"{100 * self.foreign / self.han:.0f} % of the Chinese characters are traditional ones"
        if self.words:
            examples = _few([f"{found} for {written}" for found, written in self.words[:SHOWN]], len(self.words))
            return (
                f"{share}, and {len(self.words)} were converted one by one where a writer chooses by the word: "
                f"{examples}."
            )
        examples = _few(list(self.terms[:SHOWN]), len(self.terms))
        return f"{share}, none was chosen by the word, and {len(self.terms)} words are the mainland's: {examples}."


class TornRun(NamedTuple):
    """Bytes of one run of text were paired wrongly; paired anew they make words."""

    start: int
    """Where the run begins in the text."""
    found: str
    restored: str
    """Simplified."""
    likelihood_found: float
    """Log probability of the run, with what is around it, as words; of what was found and of what is restored."""
    likelihood_restored: float

    @property
    def gain(self) -> float:
        """By how much the log probability rises."""
        return self.likelihood_restored - self.likelihood_found

    def __str__(self) -> str:
        return (
            f"“{self.found}” at character {self.start} is a run of text torn between its bytes; put together it is "
            f"“{self.restored}”, whose log probability is {self.likelihood_restored:.1f} instead of "
            f"{self.likelihood_found:.1f}."
        )


class Misread(NamedTuple):
    """The whole text was decoded with the wrong codec."""

    shown_as: str
    """Codec by which it was decoded."""
    codec: str
    """Codec of the bytes."""
    score_found: float
    """How much it looks like Chinese, from about -1 to 1."""
    score_restored: float

    def __str__(self) -> str:
        return (
            f"Bytes of {self.codec} were read as {self.shown_as}: read rightly the text scores "
            f"{self.score_restored:.2f} as Chinese, as it was found {self.score_found:.2f}."
        )


Proof = Annotated | Toneless | Converted | TornRun | Misread


def _few(examples: list[str], count: int) -> str:
    return ", ".join(examples) + (", …" if count > len(examples) else "")
