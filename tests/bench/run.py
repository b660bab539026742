"""``make bench``: our decoder, repairer and deduplication beside others; writes docs/benchmarks.md."""

from __future__ import annotations

import platform
import re
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import mean, median

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import ftfy  # noqa: E402 (the path is set above)
from bench.cases import DAMAGES, Case, damaged_pairs, decoding_cases, paragraphs  # noqa: E402
from bench.cost import cost_tables  # noqa: E402
from bench.duplicates import accuracy  # noqa: E402
from bench.explaining import explaining_table  # noqa: E402
from bench.extraction import extraction_table  # noqa: E402
from bench.growth import growth  # noqa: E402
from bench.search import search_table  # noqa: E402
from charset_normalizer import from_bytes  # noqa: E402
from opencc import OpenCC  # noqa: E402
from rapidfuzz.distance import Levenshtein  # noqa: E402
from resiliparse.parse.encoding import bytes_to_str, detect_encoding  # noqa: E402
from scrapy.http import HtmlResponse  # noqa: E402

from crawler.charset.decode import decode  # noqa: E402
from crawler.mirror.repair import repair  # noqa: E402

SEED = 2026
ANNOTATION = re.compile(r"\([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*\)")
T2S = OpenCC("t2s")


def scrapy_text(case: Case) -> str:
    headers = {"Content-Type": case.content_type} if case.content_type else {}
    return HtmlResponse("http://a.cn/", headers=headers, body=case.body).text


def normalizer_text(case: Case) -> str:
    return str(from_bytes(case.body).best() or "")


DECODERS: dict[str, Callable[[Case], str]] = {
    "ours": lambda case: decode(case.body, case.content_type).text,
    "true codec, replace": lambda case: case.body.decode(case.codec, "replace"),
    "Scrapy": scrapy_text,
    "charset-normalizer": normalizer_text,
    "resiliparse": lambda case: bytes_to_str(case.body, detect_encoding(case.body)),
}
REPAIRERS: dict[str, Callable[[str], str]] = {
    "nothing": lambda text: text,
    "ours": lambda text: repair(text).text,
    "ftfy": ftfy.fix_text,
    "OpenCC t2s": T2S.convert,
    "readings cut, then OpenCC t2s": lambda text: T2S.convert(ANNOTATION.sub("", text)),
}


def error(found: str, wanted: str) -> float:
    """Return the character error rate: edit distance by the length of what was wanted, at most 1."""
    return min(1.0, Levenshtein.distance(found, wanted) / max(1, sum(char > "\x7f" for char in wanted)))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text.translate(str.maketrans("，！？；：（）", ",!?;:()")))


def decoding_table() -> list[str]:
    rates: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    right: defaultdict[str, list[bool]] = defaultdict(list)
    spent: defaultdict[str, list[float]] = defaultdict(list)
    apart: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    for case in decoding_cases(SEED):
        right[case.damage].append(decode(case.body, case.content_type).used == case.family)
        for name, read in DECODERS.items():
            start = time.process_time()
            found = read(case)
            spent[name].append(time.process_time() - start)
            rates[name, case.damage].append(error(found, case.text))
        ours, true = (rates[name, case.damage][-1] for name in ("ours", "true codec, replace"))
        apart[case.encoding, case.damage].append(ours - true)
    base = sum(spent["Scrapy"])
    lines = ["| decoder | " + " | ".join(DAMAGES) + " | CPU, Scrapy = 1 |", "| --- |" + " --- |" * (len(DAMAGES) + 1)]
    lines += [
        f"| {name} | "
        + " | ".join(f"{100 * mean(rates[name, kind]):.2f} %" for kind in DAMAGES)
        + f" | {sum(spent[name]) / base:.2f} |"
        for name in DECODERS
    ]
    told = ", ".join(f"{kind} {100 * mean(right[kind]):.1f} %" for kind in DAMAGES)
    return [*lines, "", f"Charset right: {told}.", "", *_by_encoding(apart)]


def _by_encoding(apart: dict[tuple[str, str], list[float]]) -> list[str]:
    """Return how far ours is from the true codec, encoding by encoding."""
    encodings = list(dict.fromkeys(encoding for encoding, _ in apart))
    lines = ["| ours less true codec, points | " + " | ".join(DAMAGES) + " |", "| --- |" + " --- |" * len(DAMAGES)]
    for encoding in encodings:
        cells = (f"{100 * mean(rates):+.2f}" if (rates := apart.get((encoding, kind))) else "–" for kind in DAMAGES)
        lines.append(f"| {encoding} | {' | '.join(cells)} |")
    return lines


def speed_table() -> list[str]:
    """Return CPU ratios on clean pages, the two that matter most, as medians of interleaved rounds."""
    cases = [case for case in decoding_cases(SEED) if case.damage == "clean" and len(case.body) > 5000]
    wanted = {
        "UTF-8, labelled": [case for case in cases if case.encoding == "utf-8" and b"utf-8" in case.body],
        "GBK, no label": [
            case for case in cases if case.encoding == "gbk" and b"charset" not in case.body and not case.content_type
        ],
    }
    lines = ["| clean pages of 20 KB | ours / Scrapy, CPU |", "| --- | --- |"]
    for name, chosen in wanted.items():
        ratios = []
        for _ in range(15):
            times = []
            for read in (DECODERS["ours"], DECODERS["Scrapy"]):
                start = time.process_time()
                for _ in range(20):
                    for case in chosen:
                        read(case)
                times.append(time.process_time() - start)
            ratios.append(times[0] / times[1])
        lines.append(f"| {name} | {median(ratios):.2f} |")
    return lines


def repair_table() -> list[str]:
    lines = ["| repairer | full-width | narrowed | MB/s of UTF-8 |", "| --- | --- | --- | --- |"]
    pairs = {narrow: list(damaged_pairs(SEED, narrow=narrow)) for narrow in (False, True)}
    for name, mend in REPAIRERS.items():
        cells, size, spent = [], 0, 0.0
        mend(pairs[False][0][1])  # dictionaries are loaded once
        for narrow in (False, True):
            wrong = total = 0
            for clean, damaged in pairs[narrow]:
                start = time.process_time()
                found = mend(damaged)
                spent += time.process_time() - start
                size += len(damaged.encode())
                wrong += Levenshtein.distance(squeezed(found), squeezed(clean))
                total += len(squeezed(clean))
            cells.append(f"{100 * wrong / total:.3f} %")
        speed = f"{size / 1e6 / spent:.1f}" if name != "nothing" else "–"
        lines.append(f"| {name} | {cells[0]} | {cells[1]} | {speed} |")
    return lines


def main() -> None:
    packages = (
        "Scrapy",
        "charset-normalizer",
        "resiliparse",
        "ftfy",
        "opencc",
        "jieba",
        "pypinyin",
        "datasketch",
        "simhash",
    )
    lines = [
        "# Benchmarks",
        "",
        f"Written by `make bench` on {datetime.now(UTC).date()}: {platform.machine()}, Python {platform.python_version()}, "
        + ", ".join(f"{name} {version(name)}" for name in packages)
        + f". Cases are generated (`tests/bench/cases.py`, seed {SEED}) from {len(set(paragraphs()[0]))} paragraphs of "
        f"{paragraphs()[1]}. Only ratios within a table compare.",
        "",
        "## Decoding: character error rate by damage, mean over seven encodings, four labels and three sizes",
        "",
        *decoding_table(),
        "",
        *speed_table(),
        "",
        "## Repair: character error rate of generated damaged copies, sites whose bytes are lost included",
        "",
        *repair_table(),
        "",
        *extraction_table(),
        "",
        *explaining_table(),
        "",
        "## Deduplication: texts with planted near-duplicates, generated by a grammar that nothing was tuned on",
        "",
        *accuracy(),
        "",
        "## Growth: storing one more article, deduplicated and indexed, over SQLite",
        "",
        *growth(),
        "",
        "## Whole commands beside Scrapy itself",
        "",
        *cost_tables(),
        "",
        "## Search, over SQLite",
        "",
        *search_table(),
    ]
    (ROOT / "docs" / "benchmarks.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
