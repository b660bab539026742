"""Lists that may be a lost column, and what keeps them from being taken for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crawler.discover.agreement import ENOUGH, Agreement
from crawler.discover.links import clean
from crawler.found import FoundColumn
from crawler.items import Row
from crawler.scoring import Rules


@dataclass(frozen=True)
class Lost:
    """A column that is not where it was."""

    column: FoundColumn
    """As it was known."""
    rows: Sequence[Row]
    """All that its list has shown."""


@dataclass
class Heir:
    """A list that may be a lost column."""

    lost: Lost
    url: str
    names: tuple[str, ...]
    """What links and the page itself call it."""
    platform: str
    rows: list[Row]
    agreement: Agreement
    is_home_certain: bool
    """Whether the site it stands on is that of the agency for certain."""
    pages: int = 1
    """Pages that were asked for."""

    @property
    def has_the_name(self) -> bool:
        """Whether the site calls it as the lost column was called."""
        return clean(self.lost.column.name) in self.names

    @property
    def doubts(self) -> list[str]:
        """What keeps it from being taken for the lost column, a sentence each."""
        return [rule.says for rule in DOUBTS.all(self)]

    @property
    def column(self) -> FoundColumn:
        """The lost column as it is now, if this list is it."""
        agreement = self.agreement
        told = f"Of {agreement.compared} rows compared {agreement.agree} agree in title and day with stored ones."
        before, own = self.lost.column, f"The site calls it {self.names[0]}."
        return FoundColumn(
            before.slug, before.name, self.url, before.kind, self.platform, (own, told), tuple(self.doubts)
        )


DOUBTS: Rules[Heir] = Rules("heir")
"""What keeps a list from being taken for a lost column."""


@DOUBTS.rule()
def other_name(heir: Heir) -> bool:
    """It bears another name."""
    return not heir.has_the_name


@DOUBTS.rule()
def few_rows(heir: Heir) -> bool:
    """Fewer than five of its rows agree in title and day with stored ones."""
    return heir.agreement.agree < ENOUGH


@DOUBTS.rule()
def other_rows(heir: Heir) -> bool:
    """More than half of its rows from the same days are others than the stored ones."""
    return 2 * heir.agreement.agree < heir.agreement.compared


@DOUBTS.rule()
def uncertain_home(heir: Heir) -> bool:
    """It is not certain that the site is the agency's: its former home does not lead there for good."""
    return not heir.is_home_certain
