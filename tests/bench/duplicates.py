"""Accuracy of deduplication on a corpus with known near-duplicates, beside the same job with datasketch and with simhash."""

from __future__ import annotations

import logging
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from bench.grammar_two import GrammarTwo  # noqa: E402
from bench.planted import REPRINTS, REVISIONS, Document, corpus  # noqa: E402
from sqlalchemy import insert, select  # noqa: E402

from crawler.items import Article, Policy  # noqa: E402
from crawler.storage.engine import open_engine  # noqa: E402
from crawler.storage.near_duplicates import relate_articles  # noqa: E402
from crawler.storage.schema import article  # noqa: E402

SEED = 20261126
SIZE = 50_000
PEERS = 10_000
"""Documents for the peers, which take minutes for as many as ours; ours beside them."""

FIRM = ("same_as", "reprint_of", "revision_of")
Relations = dict[str, list[tuple[str, str]]]
"""Id → (type, id of the other)."""


@dataclass
class Score:
    """How the pairs found compare with those planted."""

    pairs: int = 0
    right: int = 0
    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    notices: int = 0
    merged: set[str] = field(default_factory=set)
    wrong: list[tuple[str, str]] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.pairs if self.pairs else 1.0

    def recall(self, *kinds: str) -> float:
        return sum(self.found[kind] for kind in kinds) / max(1, sum(self.planted[kind] for kind in kinds))


def score(documents: list[Document], pairs: Iterable[tuple[str, str]]) -> Score:
    """Count pairs within a group as right; a planted text is found if pairs join it with its original."""
    by_id = {one.id: one for one in documents}
    told = Score(notices=sum(one.kind == "notice" for one in documents))
    root = {one.id: one.id for one in documents}

    def find(one: str) -> str:
        while root[one] != one:
            root[one] = root[root[one]]
            one = root[one]
        return one

    for one, other in pairs:
        told.pairs += 1
        if by_id[one].group == by_id[other].group:
            told.right += 1
            root[find(one)] = find(other)
        else:
            told.wrong.append((one, other))
            told.merged |= {name for name in (one, other) if by_id[name].kind == "notice"}
    originals = {one.group: one.id for one in documents if one.kind in ("article", "notice")}
    for one in documents:
        if one.kind not in ("article", "notice"):
            told.planted[one.kind] += 1
            if find(one.id) == find(originals[one.group]):
                told.found[one.kind] += 1
            else:
                told.missed.append(one.id)
    return told


def our_pairs(documents: Iterable[Document], address: str) -> tuple[list[tuple[str, str]], float]:
    """Store and tie the documents in a new store; return its firm relations, and CPU seconds a document."""
    relations, spent = related(map(article_of, documents), address)
    return [(name, other) for name, ties in relations.items() for kind, other in ties if kind in FIRM], spent


def related(articles: Iterable[Article], address: str) -> tuple[Relations, float]:
    """Store and relate articles in a new store; return their relations, and CPU seconds an article."""
    engine = open_engine(address)
    started, count = time.process_time(), 0
    with engine.begin() as connection:
        for count, one in enumerate(articles, 1):
            connection.execute(insert(article).values(record(one, count)))
            relate_articles(connection, [one.id])
    spent = (time.process_time() - started) / max(1, count)
    with engine.connect() as connection:
        rows = connection.execute(select(article.c.id, article.c.relations)).all()
    engine.dispose()
    return {name: [(tie["type"], tie["id"]) for tie in ties] for name, ties in rows}, spent


def article_of(one: Document) -> Article:
    made = Article(id=one.id, url=one.url, site=one.site, title=one.title, body=one.body, published_at=one.day)
    made.policy = Policy(document_number=one.number) if one.number else None
    return made


def record(one: Article, count: int) -> dict[str, object]:
    """Return the row of an article that is the so-manieth to be stored."""
    seen = f"2026-01-01T{count // 3600 % 24:02}:{count // 60 % 60:02}:{count % 60:02}+00:00"
    return asdict(one) | {"first_seen_at": seen, "last_seen_at": seen}


def accuracy(size: int = SIZE, peers: int = PEERS) -> list[str]:
    """Return the accuracy table in Markdown: the grammar that nothing was tuned on."""
    lines = [
        "| method | documents | precision | recall, reprints | recall, revisions | notices merged | CPU, ms a document |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    documents = list(corpus(GrammarTwo(), SEED, size))
    few = documents if size <= peers else list(corpus(GrammarTwo(), SEED, peers))
    with TemporaryDirectory() as folder:
        lines.append(_line("ours", documents, *our_pairs(documents, f"sqlite:///{folder}/all.db")))
        if few is not documents:
            lines.append(_line("ours", few, *our_pairs(few, f"sqlite:///{folder}/few.db")))
    lines.extend(_line(f"datasketch, J ≥ {j}", few, *datasketch_pairs(few, j)) for j in (0.5, 0.8))
    lines.extend(_line(f"simhash, distance ≤ {k}", few, *simhash_pairs(few, k)) for k in (3, 6))
    return lines


def _line(name: str, documents: list[Document], pairs: list[tuple[str, str]], spent: float) -> str:
    told = score(documents, pairs)
    return (
        f"| {name} | {len(documents):,} | {told.precision:.4f} | {told.recall(*REPRINTS):.4f} | "
        f"{told.recall(*REVISIONS):.4f} | {len(told.merged)} of {told.notices:,} | {1000 * spent:.2f} |"
    )


def datasketch_pairs(documents: list[Document], threshold: float) -> tuple[list[tuple[str, str]], float]:
    """Return the pairs that MinHash LSH over five-character shingles takes for duplicates, and CPU a document."""
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=threshold, num_perm=128)
    pairs, started = [], time.process_time()
    for one in documents:
        body = re.sub(r"\W", "", one.body)
        sketch = MinHash(num_perm=128)
        sketch.update_batch([body[at : at + 5].encode() for at in range(max(1, len(body) - 4))])
        pairs += [(one.id, str(other)) for other in index.query(sketch)]
        index.insert(one.id, sketch)
    return pairs, (time.process_time() - started) / len(documents)


def simhash_pairs(documents: list[Document], distance: int) -> tuple[list[tuple[str, str]], float]:
    """Return the pairs of 64-bit simhashes at most so many bits apart, and CPU a document."""
    from simhash import Simhash, SimhashIndex

    index = SimhashIndex([], k=distance, log=logging.getLogger("silent"))
    logging.getLogger("silent").setLevel(logging.CRITICAL)
    pairs, started = [], time.process_time()
    for one in documents:
        body = re.sub(r"\W", "", one.body)
        sketch = Simhash([body[at : at + 5] for at in range(max(1, len(body) - 4))])
        pairs += [(one.id, other) for other in index.get_near_dups(sketch)]
        index.add(one.id, sketch)
    return pairs, (time.process_time() - started) / len(documents)


if __name__ == "__main__":
    print("\n".join(accuracy(*map(int, sys.argv[1:]))))
