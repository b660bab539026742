"""A quotation and the words around it, by which its speaker is found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crawler.extract.interview.quotations import ENDS, Span
from crawler.lexicon.lazy import cached_property

NEAR = 300
"""Characters before a quotation in which its speaker is looked for."""

TERM = 7
"""Words in quotation marks that are shorter and no sentence are terms."""


@dataclass
class Place:
    """A quotation and the words around it; all but ``span.printed`` is folded."""

    text: str
    """The paragraph."""
    masked: str
    spans: Sequence[Span]
    number: int
    following: str
    """The paragraph behind this one."""

    @cached_property
    def span(self) -> Span:
        """The quotation."""
        return self.spans[self.number]

    @cached_property
    def next(self) -> Span | None:
        """The quotation behind this one in the paragraph."""
        return self.spans[self.number + 1] if self.number + 1 < len(self.spans) else None

    @cached_property
    def before(self) -> str:
        """The words before it, as far back as a speaker is looked for."""
        return self.text[max(0, self.span.start - NEAR) : self.span.start]

    @cached_property
    def clause(self) -> str:
        """The words before it since the last sentence ended."""
        masked = self.masked[self.span.start - len(self.before) : self.span.start]
        return self.before[max((match.end() for match in ENDS.finditer(masked)), default=0) :]

    @cached_property
    def opens(self) -> bool:
        """Whether a sentence begins with it."""
        return not self.clause.strip()

    @cached_property
    def fills_its_paragraph(self) -> bool:
        """Whether nothing stands behind it."""
        return not self.text[self.span.end :].strip()

    @cached_property
    def stem(self) -> str:
        """The clause before it, without the mark at its end."""
        return self.clause.rstrip(":, ")

    @cached_property
    def mark(self) -> str:
        """The mark between the clause and the quotation."""
        return self.clause[len(self.stem) :].strip()[:1]
