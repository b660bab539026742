"""Scores on the sample sites, and on interviews laid out in the ways that labels are set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from accuracy.compare import core, shared_count
from accuracy.fields import Scorer, score_bylines, score_title
from accuracy.halves import OWN
from accuracy.interviews import score_interview
from accuracy.tally import Tally
from reading import read
from sample import texts
from sample.cities import build
from sample.site import Expected, Site

EVERY = 5
GUEST, POST, HOST = "高云舟", "副局长", "林亦然"
LABELS = {
    "name and colon": ("{host}：", "{guest}："),
    "role and colon": ("主持人：", "{post}："),
    "post and name": ("主持人{host}：", "{post}{guest}："),
    "brackets": ("[主持人]", "[{guest}]"),
    "black brackets": ("【主持人】", "【{guest}】"),
    "bold": ("<b>主持人：</b>", "<b>{guest}：</b>"),
    "own line": ("主持人：<br>", "{guest}：<br>"),
    "own paragraph": ("主持人：</p><p>", "{guest}：</p><p>"),
    "question and answer": ("问：", "答："),
    "reporter": ("记者：", "{guest}："),
    "surname": ("主持人：", "{surname}局长："),
    "bars": ("主持人｜", "{guest}｜"),
}
"""How the turns of host or reporter, and those of the guest, are marked."""

ASKS_AS = {"question and answer": "reporter", "reporter": "reporter"}


def score_samples(tally: Tally) -> None:
    """Count the fields of every fifth article of the sample sites, and of those that show a form."""
    site = build()
    for number, wanted in enumerate(site.expected):
        if wanted.url in site.pages and (number % EVERY == 0 or _shows_a_form(wanted)):
            _score_article(Scorer(tally, OWN, "samples", wanted.url.rpartition("/")[2]), site, wanted)


def _shows_a_form(wanted: Expected) -> bool:
    return bool(wanted.attachments or wanted.captions or wanted.headings) or wanted.kind == "interview"


def _score_article(score: Scorer, site: Site, wanted: Expected) -> None:
    page = site.pages[wanted.url]
    known = {"site": wanted.site, "column": wanted.columns[0], "row_date": (wanted.published_at or "")[:10]}
    record = asdict(read(page.body, url=wanted.url, content_type=page.content_type, **known))
    score_title(score, record, wanted.title)
    at = record["published_at"]
    if wanted.published_at:
        score.one("day", (at or "")[:10] == wanted.published_at[:10], at)
        if len(wanted.published_at) > 10:
            score.one("second", at == wanted.published_at, at)
    for name in ("source", "kind", "kicker", "subtitle"):
        if getattr(wanted, name) is not None:
            score.one(name, record[name] == getattr(wanted, name), f"{record[name]!r}")
    texts_of = {sort: [one["text"] for one in record["blocks"] if one["type"] == sort] for sort in BLOCKS}
    if wanted.paragraphs:
        found = texts_of["paragraph"]
        score.pair("paragraphs", shared_count(found, wanted.paragraphs), len(found), len(wanted.paragraphs), found)
    found = [line for text in texts_of["heading"] for line in text.split("\n")]
    score.pair("headings", shared_count(found, wanted.headings), len(found), len(wanted.headings), found)
    credited = [{"role": role, "name": name, "org": org} for role, name, org in wanted.bylines]
    score_bylines(score, record["bylines"], credited)
    files = [(one["url"], one["name"]) for one in record["attachments"]]
    score.pair("attachments", shared_count(files, wanted.attachments), len(files), len(wanted.attachments), files)
    captions = [(one["caption"], one["credit"]) for one in record["images"]]
    score.pair("captions", shared_count(captions, wanted.captions), len(captions), len(wanted.captions), captions)
    if wanted.document_number:
        number = (record["policy"] or {}).get("document_number")
        score.one("document number", number == wanted.document_number, number)


BLOCKS = ("paragraph", "heading")


def score_talks(tally: Tally) -> None:
    """Count guests, turns and quotes of our own talks, one in every way to set labels, and of one told in prose."""
    for name, html, truth in talks():
        record = asdict(read(html.encode(), url="http://wsjkj.example.gov.cn/zxft/content/post_1.html"))
        score_interview(Scorer(tally, OWN, "talks", name), record, truth)


def talks() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield name, page and truth."""
    for name, labels in LABELS.items():
        asks, answers = (label.format(host=HOST, guest=GUEST, post=POST, surname=GUEST[0]) for label in labels)
        lines = [(asks if who == "主持人" else answers) + text for who, text in texts.DIALOGUE]
        yield name, _page("在线访谈：高云舟谈基层医疗服务", [*texts.DIALOGUE_HEADER, *lines]), _talk(name)
    told = [text for _, text in texts.NARRATIVE]
    yield "prose", _page(f"{texts.NARRATIVE_KICKER}：{texts.NARRATIVE_TITLE}", told), _prose()
    yield "news", _page(texts.story(3)[0], texts.story(3)[1]), _none()


def _talk(name: str) -> dict[str, Any]:
    asker = ASKS_AS.get(name)
    host, guest = f"{HOST}/主持人/记者/问", f"{GUEST}/高局长/答/{POST}"
    turns = [
        {"speaker": host, "role": asker or "host", "text": text, "question_of": None}
        if who == "主持人"
        else {"speaker": guest, "role": "guest", "text": text, "question_of": number - 1}
        for number, (who, text) in enumerate(texts.DIALOGUE)
    ]
    guests = [{"name": GUEST, "post": POST, "org": "示例市卫生健康局"}]
    return _none() | {
        "kind": "interview",
        "interview": {"held_at": "2024-03-12", "host": HOST, "guests": guests, "turns": turns},
    }


def _prose() -> dict[str, Any]:
    """Return the truth of the narrative: what its guest says in quotation marks."""
    said = [part.split("”")[0] for _, text in texts.NARRATIVE for part in text.split("“")[1:]]
    words = [text for text in said if len(core(text)) > 8]
    speakers = ["示例市卫生健康发展规划" if "签约服务重点人群" in text else "钟以宁" for text in words]
    quotes = [{"speaker": who, "position": None, "parts": [text]} for who, text in zip(speakers, words, strict=True)]
    guests = [{"name": "钟以宁", "post": "党组书记", "org": "示例市卫生健康局"}]
    interview = {"held_at": None, "host": None, "guests": guests, "turns": []}
    return _none() | {"kind": "interview", "interview": interview, "direct_quotes": quotes}


def _none() -> dict[str, Any]:
    return {"kind": "news", "interview": None, "either": [], "direct_quotes": None, "maybe_quotes": []}


def _page(title: str, lines: list[str]) -> str:
    body = "\n".join(f"<p>{line}</p>" for line in lines)
    return f"""<html><head><meta charset="utf-8"><title>{title}_示例市卫生健康局</title></head><body>
<div class="nav"><a href="/">首页</a> &gt; <a href="/zxft/">在线访谈</a></div><div class="content"><h1>{title}</h1>
<div class="info">发布时间：2024-03-13 09:30　来源：本网</div><div class="TRS_Editor">
{body}
</div></div><div class="footer">{texts.SAMPLE}</div></body></html>"""
