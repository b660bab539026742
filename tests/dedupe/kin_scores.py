"""Scores what the store makes of the kin that a hand plants: per kind right, wrong and missed, and notices wrongly tied.

``python tests/dedupe/kin_scores.py [third|strange|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth] [SIZE] [SEED]``; nothing is fitted on the fourth and the sixteenth hand.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from bench.duplicates import Relations, related  # noqa: E402
from dedupe.eighth_hand import EighthHand  # noqa: E402
from dedupe.eleventh_hand import EleventhHand  # noqa: E402
from dedupe.fifteenth_hand import FifteenthHand  # noqa: E402
from dedupe.fifth_hand import FifthHand  # noqa: E402
from dedupe.fourteenth_hand import FourteenthHand  # noqa: E402
from dedupe.fourth_hand import FourthHand  # noqa: E402
from dedupe.ninth_hand import NinthHand  # noqa: E402
from dedupe.planting import FIRM, INTERPRETS, Planted, plant  # noqa: E402
from dedupe.seventh_hand import SeventhHand  # noqa: E402
from dedupe.sixteenth_hand import SixteenthHand  # noqa: E402
from dedupe.sixth_hand import SixthHand  # noqa: E402
from dedupe.strange_hand import StrangeHand  # noqa: E402
from dedupe.tenth_hand import TenthHand  # noqa: E402
from dedupe.third_hand import ThirdHand  # noqa: E402
from dedupe.thirteenth_hand import ThirteenthHand  # noqa: E402
from dedupe.twelfth_hand import TwelfthHand  # noqa: E402

from crawler.items import Article, Policy  # noqa: E402

HANDS = {
    "third": ThirdHand,
    "strange": StrangeHand,
    "fourth": FourthHand,
    "fifth": FifthHand,
    "sixth": SixthHand,
    "seventh": SeventhHand,
    "eighth": EighthHand,
    "ninth": NinthHand,
    "tenth": TenthHand,
    "eleventh": EleventhHand,
    "twelfth": TwelfthHand,
    "thirteenth": ThirteenthHand,
    "fourteenth": FourteenthHand,
    "fifteenth": FifteenthHand,
    "sixteenth": SixteenthHand,
}


@dataclass
class KinScore:
    """What was found of what was planted."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    firm: int = 0
    firm_wrong: list[tuple[str, str, str]] = field(default_factory=list)
    turned: list[tuple[str, str]] = field(default_factory=list)
    """Pairs that run from the original to its copy."""
    direct: int = 0
    explained: int = 0
    explained_wrong: list[tuple[str, str]] = field(default_factory=list)
    notices: int = 0
    merged: set[str] = field(default_factory=set)
    cases: list[tuple[str, str, str]] = field(default_factory=list)
    """Kind, document, what became of it: of those not right."""


def stored(documents: Iterable[Planted], address: str) -> tuple[Relations, float]:
    """Store and relate the documents in a new store; return their relations and CPU seconds a document."""
    return related(map(article_of, documents), address)


def article_of(one: Planted) -> Article:
    made = Article(id=one.id, url=one.url, title=one.title, body=one.body, published_at=one.day, agency=one.agency)
    made.source, made.city, made.kind = one.source, one.city, one.page_kind  # type: ignore[assignment]
    made.policy = Policy(document_number=one.number) if one.number else None
    return made


def kin_score(documents: list[Planted], relations: Relations) -> KinScore:
    """Compare relations with what was planted."""
    told = KinScore(notices=sum(one.kind == "notice" for one in documents))
    by_id = {one.id: one for one in documents}
    types: defaultdict[frozenset[str], set[str]] = defaultdict(set)
    for name, ties in relations.items():
        for kind, other in ties:
            types[frozenset((name, other))].add(kind)
    _pairs(told, by_id, types)
    family = _families(by_id, types)
    for one in documents:
        if one.wants:
            for other in one.of:
                _judge(told, one, by_id[other], types, family, relations)
    return told


def _pairs(told: KinScore, by_id: dict[str, Planted], types: dict[frozenset[str], set[str]]) -> None:
    for pair, kinds in types.items():
        one, other = sorted(pair)
        if kinds & FIRM and "digest" not in (by_id[one].kind, by_id[other].kind):
            told.firm += 1
            if by_id[one].group != by_id[other].group:
                told.firm_wrong.append((one, other, ",".join(kinds)))
                told.merged |= {name for name in pair if by_id[name].kind == "notice"}
        if kinds & INTERPRETS:
            told.explained += 1
            if one not in by_id[other].of and other not in by_id[one].of:
                told.explained_wrong.append((one, other))


def _families(by_id: dict[str, Planted], types: dict[frozenset[str], set[str]]) -> dict[str, str]:
    """Return id → one of all that are tied firmly within the group."""
    root = {name: name for name in by_id}

    def find(one: str) -> str:
        while root[one] != one:
            root[one] = root[root[one]]
            one = root[one]
        return one

    for pair, kinds in types.items():
        one, other = sorted(pair)
        if kinds & FIRM and by_id[one].group == by_id[other].group:
            root[find(one)] = find(other)
    return {name: find(name) for name in by_id}


def _judge(
    told: KinScore,
    one: Planted,
    other: Planted,
    types: dict[frozenset[str], set[str]],
    family: dict[str, str],
    relations: Relations,
) -> None:
    direct = types.get(frozenset((one.id, other.id)), set())
    joined = bool(one.wants & FIRM) and one.group == other.group and family[one.id] == family[other.id]
    kin = {name for name, head in family.items() if head == family[other.id]} if one.wants & {"related"} else set()
    through = {kind for kind, name in relations[one.id] if name in kin}
    if direct & one.wants or joined or through & one.wants:
        told.right[one.kind] += 1
    else:
        name = "wrong" if direct or through else "missed"
        getattr(told, name)[one.kind] += 1
        told.cases.append((one.kind, one.id, ",".join(direct) or name))
    if direct & FIRM and one.group == other.group:
        told.direct += 1
        if any(name == one.id for _, name in relations[other.id]):
            told.turned.append((other.id, one.id))


def lines(hand: str, size: int, seed: int) -> list[str]:
    documents = list(plant(HANDS[hand](), seed, size))
    with TemporaryDirectory() as folder:
        relations, spent = stored(documents, f"sqlite:///{folder}/news.db")
    told = kin_score(documents, relations)
    made = [f"{hand} hand, {len(documents)} documents, seed {seed}, {1000 * spent:.2f} ms CPU a document"]
    for kind in sorted(told.right | told.wrong | told.missed):
        counts = (told.right[kind], told.wrong[kind], told.missed[kind])
        made.append(
            f"{kind:22} right {counts[0]:5} wrong {counts[1]:4} missed {counts[2]:4}  {counts[0] / sum(counts):.4f}"
        )
    made.append(
        f"firm pairs {told.firm}, wrong {len(told.firm_wrong)}, precision {1 - len(told.firm_wrong) / max(1, told.firm):.4f}"
    )
    made.append(f"from original to copy: {len(told.turned)} of {told.direct}")
    made.append(f"interprets {told.explained}, wrong {len(told.explained_wrong)}")
    rate = 3000 * len(told.merged) / max(1, told.notices)
    made.append(f"notices wrongly tied {len(told.merged)} of {told.notices}: {rate:.1f} per 3,000")
    return made


if __name__ == "__main__":
    hand, size, seed = [*sys.argv[1:], *["third", "4000", "1"][len(sys.argv) - 1 :]]
    print("\n".join(lines(hand, int(size), int(seed))))
