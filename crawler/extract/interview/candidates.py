"""Who may have said a quotation: everybody who stands around it, spoke before or was told of."""

from __future__ import annotations

from dataclasses import dataclass, field

from crawler.extract.interview.around import Around, Seen
from crawler.extract.interview.told import REPORTER
from crawler.lexicon import speech
from crawler.lexicon.lazy import cached_property, lazy_pattern
from crawler.lexicon.row import any_of

WRITTEN = lazy_pattern(f"{any_of(speech.WRITTEN)}[着著]")
"""Words of a clause by which the quotation stands on a wall or a sheet."""

AROUND = ("behind", "ahead", "document")
NO_SUBJECTS = ("named", "listens", "leads on", "goes on")
"""How the names of places begin and end at which somebody is, and is not, a subject beside the quotation."""

DOCUMENTS = frozenset(("document", "document ahead"))
INTRODUCED = frozenset(("ahead says right before", "ahead says colon", "ahead acts colon", "ahead by"))
SAYS_BEHIND = frozenset(("behind says", "behind later says", "behind of words"))
BEFORE = ("ahead", "before", "long before", "document", "joined")


@dataclass
class Candidate:
    """Somebody, or a document, who may have said a quotation."""

    name: str
    saying: Saying
    seen: dict[str, Seen] = field(default_factory=dict)
    """By the name of the place."""

    def at(self, places: frozenset[str]) -> bool:
        """Tell whether the candidate is seen at any of some places."""
        return not places.isdisjoint(self.seen)

    def free(self, place: str) -> bool:
        """Tell whether the candidate is seen at a place, and nobody stands around the quotation."""
        return place in self.seen and not self.saying.is_told

    @cached_property
    def is_document(self) -> bool:
        """Whether it is no person: a document or an organ, or one that goes on."""
        goes_on = "joined" in self.seen and self.saying.told.here[-1].speaker_kind == "document"
        return goes_on or self.at(DOCUMENTS)

    @cached_property
    def is_around(self) -> bool:
        """Whether the candidate is a subject in the sentence of the quotation or in the one behind it."""
        return any(place.startswith(AROUND) and not place.endswith(NO_SUBJECTS) for place in self.seen)

    @cached_property
    def is_named(self) -> bool:
        """Whether it is a document, or somebody with a name."""
        known = (REPORTER, self.saying.guest)
        return self.is_document or self.name in known or self.saying.speakers.is_named(self.name)

    @cached_property
    def position(self) -> str:
        """Where the speaker is told: the quotation stands before or after him, or he is told nowhere."""
        ahead = self.saying.is_introduced and any(place.startswith("ahead") for place in self.seen)
        if not ahead and any(place.startswith("behind") and not place.endswith("named") for place in self.seen):
            return "before"
        return "after" if any(place.startswith(BEFORE) for place in self.seen) else "unattributed"

    @property
    def verb(self) -> str | None:
        """The verb of saying that the candidate has there."""
        side = "behind" if self.position == "before" else ("ahead", "document", "joined")
        return next((one.verb for place, one in self.seen.items() if one.verb and place.startswith(side)), None)

    @property
    def post(self) -> str | None:
        """The post that the words around give."""
        return next((one.post for one in self.seen.values() if one.post), None)


class Saying(Around):
    """A quotation and those who may have said it."""

    @cached_property
    def candidates(self) -> list[Candidate]:
        """Everybody who may have said it."""
        found: dict[str, Candidate] = {}
        for seen in self.seen():
            if seen.name:
                found.setdefault(seen.name, Candidate(seen.name, self)).seen.setdefault(seen.place, seen)
        return list(found.values())

    @cached_property
    def is_told(self) -> bool:
        """Whether anybody is a subject in the sentence of the quotation or in the one behind it."""
        return any(one.is_around for one in self.candidates)

    @cached_property
    def is_written(self) -> bool:
        """Whether the words before it tell that it stands on a wall or a sheet."""
        return self.place.mark == ":" and WRITTEN.search(self.head) is not None

    @cached_property
    def is_introduced(self) -> bool:
        """Whether the words before it say who says it: by a verb right before it, or a colon behind a subject."""
        return any(one.at(INTRODUCED) for one in self.candidates)

    @cached_property
    def is_said_behind(self) -> bool:
        """Whether the words behind it tell who says it, by a verb of saying or as his words."""
        return any(one.at(SAYS_BEHIND) for one in self.candidates)

    @cached_property
    def is_alone(self) -> bool:
        """Whether nothing else stands in its paragraph."""
        return self.place.fills_its_paragraph and not self.place.text[: self.place.span.start].strip()
