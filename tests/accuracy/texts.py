"""Scores of decoding, encoding by encoding, and of repair, kind of damage by kind of damage."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from accuracy.compare import shared_count, squeezed
from accuracy.fields import Scorer
from accuracy.halves import OWN
from accuracy.tally import Tally
from bench.cases import LISTED, decoding_cases
from sample import texts

from crawler.charset.decode import decode
from crawler.mirror.damage import damage
from crawler.mirror.repair import repair

SEED = 41
SIZES = (300, 2000)
PAGES = 80
"""Pages of each kind of damage that are repaired."""

PARAGRAPHS = 6
SPAM = "亚洲精品无码在线视频,国产成人免费高清,欧美日韩激情福利,久久伊人黄色毛片"
FOREIGN = re.compile(r"[^\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’—…·]")
"""What the forward model was not made for."""

DAMAGES: dict[str, dict[str, bool]] = {
    "readings": {"cut": False},
    "readings and shifts": {},
    "readings and shifts, narrow": {"narrow": True},
    "readings and shifts, narrow, private characters lost": {"narrow": True, "lossy": True},
    "shifts": {},
    "script": {"cut": False},
}
"""Kind of mirror → what it does; a mirror without readings has no list."""

MISREAD = {"GB 18030 read as Latin-1": ("gb18030", "latin-1"), "UTF-8 read as GB 18030": ("utf-8", "gb18030")}
"""Whole pages decoded with the wrong codec."""

UNLISTED = ("shifts", "script")


def own_lines() -> list[str]:
    """Return our own paragraphs: news, interviews and rules."""
    news = [line for number in range(200) for line in texts.story(number)[1]]
    spoken = [text for _, text in (*texts.NARRATIVE, *texts.DIALOGUE)]
    return list(dict.fromkeys([*news, *spoken, *texts.POLICY]))


def score_decoding(tally: Tally) -> None:
    """Count pages whose codec is found, and lines that come out as they were written, by encoding and damage."""
    for number, case in enumerate(decoding_cases(SEED, own_lines(), SIZES)):
        decoded = decode(case.body, case.content_type)
        wanted = case.text.split("\n")
        right = shared_count(decoded.text.split("\n"), wanted)
        for by in (f"by encoding, {case.encoding}", f"by damage, {case.damage}"):
            score = Scorer(tally, OWN, f"decode {by}", f"decode {number}")
            score.one("codec", decoded.used == case.family, f"{decoded.used} for {case.family}")
            score.some("lines", right, len(wanted))


def score_repairs(tally: Tally) -> None:
    """Count what comes back from each kind of damage, and that clean and traditional-looking texts stay."""
    lines = [line for line in own_lines() if is_plain(line)]
    for kind in DAMAGES:
        for number, (clean, damaged) in enumerate(damaged_pages(lines, kind, PAGES)):
            score_repair(Scorer(tally, OWN, f"repair, {kind}", f"{kind} {number}"), clean, damaged)
    for number, (clean, _) in enumerate(damaged_pages(lines, "script", PAGES)):
        for name, (written, shown) in MISREAD.items():
            page = Scorer(tally, OWN, f"repair, {name}", str(number))
            score_repair(page, clean, clean.encode(written).decode(shown, "replace"))
        page = Scorer(tally, OWN, "repair, clean", str(number))
        page.one("untouched", repair(clean).text == clean)
        first, second = clean.split("\n", 1)
        spoilt = repair(f"{first}\n{SPAM}\n{second}").text
        Scorer(tally, OWN, "repair, spam", str(number)).one(
            "gone, text kept", squeezed(spoilt) == squeezed(clean), spoilt[:80]
        )


def damaged_pages(lines: Sequence[str], kind: str, count: int) -> Iterator[tuple[str, str]]:
    """Yield clean pages and what a mirror makes of them; the mirror's list differs from page to page."""
    chance = random.Random(f"{SEED} {kind}")
    for _ in range(count):
        clean = "\n".join(chance.choice(lines) for _ in range(PARAGRAPHS))
        listed = () if kind in UNLISTED else chance.sample(LISTED, chance.choice((10, 30, 60)))
        yield clean, damage(clean, listed, **DAMAGES[kind])


def is_plain(line: str) -> bool:
    """Tell a line that a mirror's charset can hold."""
    return not FOREIGN.search(line) and line.encode("gb2312", "ignore").decode("gb2312") == line


def score_repair(score: Scorer, clean: str, damaged: str) -> None:
    """Count lines that come back whole, and characters that do; blanks and widths of marks are not judged."""
    found, wanted = ([squeezed(line) for line in text.split("\n")] for text in (repair(damaged).text, clean))
    score.some("lines", shared_count(found, wanted), len(wanted), found)
    told, truth = "".join(found), "".join(wanted)
    score.some("characters", len(truth) if told == truth else kept(told, truth), len(truth))


def kept(found: str, wanted: str) -> int:
    """Return how many characters stand where they did, less those that should not be there."""
    matcher = SequenceMatcher(None, found, wanted, autojunk=False)
    kept = sum(block.size for block in matcher.get_matching_blocks())
    return max(0, kept - max(0, len(found) - len(wanted)))
