"""Reads an article's blocks as the interview that it is: a talk in turns, or quotes of one person in running text."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from crawler.evidence import Evidence
from crawler.extract.interview.dialogue import Dialogue, read_dialogue
from crawler.extract.interview.guests import Named, guests_of, named_apart, named_in_talk
from crawler.extract.interview.interview_rules import Read, form_of, told
from crawler.extract.interview.judged import ASKERS
from crawler.extract.interview.occasion import LEAD, SERIES, occasion_of
from crawler.extract.interview.outer_marks import with_outer_marks
from crawler.extract.interview.persons import Person
from crawler.extract.interview.post_apart import post_apart
from crawler.extract.interview.quotations import QUESTION_MARKS
from crawler.extract.interview.spoken import Spoken
from crawler.extract.interview.spoken_lines import spoken_lines
from crawler.extract.interview.wording import ASKS
from crawler.items import Block, Interview, Turn
from crawler.text.fold import folded

TOLD_IN = ("paragraph", "list")
"""Blocks in which somebody's words may be told."""

STAMPED = 0.8
"""Share of the turns that have a time where times tell in which order they stand."""


def read_interview(
    blocks: Sequence[Block],
    *,
    title: str | None,
    kicker: str | None = None,
    subtitle: str | None = None,
    agency: str | None = None,
    column: str | None = None,
    published: str | None = None,
    writers: Collection[str] = (),
    over: Sequence[str] = (),
    evidence: Evidence | None = None,
) -> Interview | None:
    """Return the interview that an article is, or None: turns that ask and answer, or words of a person who was asked.

    :param agency: the page's agency; completes an organ that the page prints short, 市卫生健康局
    :param column: its column and the way to it, 首页 人物; ``published`` (ISO 8601) completes a day without a year
    :param writers: persons whom its by-lines name as reporters or authors
    :param over: lines over the text, in which many sites say who talks, when and about what
    :param evidence: takes what spoke for and against, labels, roles and where guests were named (``interview…``)
    """
    read = read_of(
        blocks,
        title=title,
        kicker=kicker,
        subtitle=subtitle,
        column=column,
        published=published,
        writers=writers,
        over=over,
        evidence=evidence,
    )
    form = form_of(read)
    if evidence is not None:
        evidence.fields["interview"] = told(read, form)
    if form == "none":
        return None
    interview, people = _of_form(read, form, blocks)
    interview.guests, interview.series = guests_of(people, agency, evidence), _series(kicker) or _series(title)
    return interview


def _of_form(read: Read, form: str, blocks: Sequence[Block]) -> tuple[Interview, list[Named]]:
    """Return an interview of some form, and who was interviewed."""
    if form == "dialogue":
        interview = _of_turns(read.dialogue, [block for _, block in spoken_lines(blocks)])
        return interview, [*named_in_talk(read.dialogue, read.title)]
    return Interview(quotes=read.quotes), [*_named_in_text(read)]


def read_of(
    blocks: Sequence[Block],
    *,
    title: str | None,
    kicker: str | None = None,
    subtitle: str | None = None,
    column: str | None = None,
    published: str | None = None,
    writers: Collection[str] = (),
    over: Sequence[str] = (),
    evidence: Evidence | None = None,
) -> Read:
    """Return what is read of an article before it is said whether it is an interview; as for ``read_interview``."""
    paragraphs = told_in(blocks)
    head = " ".join([kicker or "", title or "", *filter(None, [subtitle])])
    occasion = occasion_of(head, [text for _, text in paragraphs[:LEAD]], column or "", published)
    lines = [block for _, block in spoken_lines(blocks)]
    bold = [number for number, block in enumerate(lines) if block.type == "heading"]
    dialogue = read_dialogue([block.text or "" for block in lines], evidence, occasion, bold, writers, over)
    return Read(head, dialogue, paragraphs, occasion)


def _asks(block: Block) -> bool:
    """Tell a block that is a question: such a heading may be somebody's in a talk, however it is set."""
    return (block.text or "").endswith(QUESTION_MARKS)


def told_in(blocks: Sequence[Block]) -> list[tuple[int, str]]:
    """Return the paragraphs of an article and the items of its lists, with the numbers of their blocks."""
    told = [
        (at, block.text)
        for at, block in enumerate(blocks)
        if block.type in TOLD_IN or (block.type == "heading" and _asks(block))
    ]
    lines = [(number, line) for number, words in told if words for line in words.split("\n")]
    text = "\n".join([line for _, line in lines])
    marked = with_outer_marks(text)
    return lines if marked is text else [(at, line) for (at, _), line in zip(lines, marked.split("\n"), strict=True)]


def _series(printed: str | None) -> str | None:
    """Return the name of the series that a headline begins with or holds between marks."""
    found = SERIES.search(folded(printed or ""))
    return (printed or "")[slice(*found.span("series"))] if found else None


def _of_turns(dialogue: Dialogue, blocks: Sequence[Block]) -> Interview:
    """Return an interview of questions and answers."""
    headings = {number for number, block in enumerate(blocks) if block.type == "heading" and not _asks(block)}
    interview = Interview(theme=dialogue.header.theme, held_at=dialogue.header.held_at, host=dialogue.host)
    for turn in _in_order(dialogue.turns):
        label = turn.label.speaker
        speaker = label.name or turn.alias or label.printed
        words = _without(dialogue, turn, headings)
        interview.turns.append(Turn(speaker, label.printed or None, turn.role, label.post, turn.at, words, None))
    _tie(interview.turns)
    return interview


def _in_order(turns: Sequence[Spoken]) -> Sequence[Spoken]:
    """Return turns in the order spoken: a transcript that stands newest first is turned round."""
    stamps = [turn.stamp for turn in turns if turn.stamp]
    newest_first = stamps == sorted(stamps, reverse=True) != sorted(stamps)
    return turns[::-1] if newest_first and len(stamps) >= STAMPED * len(turns) else turns


def _without(dialogue: Dialogue, turn: Spoken, headings: set[int]) -> str:
    """Return a turn's words without the headings that stand in them."""
    first, last = dialogue.line_of(turn.label.end), dialogue.line_of(max(turn.label.end, turn.end - 1))
    if not any(number in headings for number in range(first + 1, last + 1)):
        return turn.words
    pieces = [turn.words.split("\n", 1)[0]] if dialogue.starts[first] <= turn.label.end else []
    ends = [*dialogue.starts[1:], len(dialogue.text) + 1]
    pieces += [
        dialogue.text[dialogue.starts[number] : ends[number] - 1]
        for number in range(first + 1, last + 1)
        if number not in headings
    ]
    return "\n".join(pieces).strip()


def _tie(turns: Sequence[Turn]) -> None:
    """Tie every answer to the question before it: of several askers in a row the last who asks."""
    question: int | None = None
    answered = True
    for number, turn in enumerate(turns):
        if turn.role in ASKERS:
            asks = bool(ASKS.search(folded(turn.text)))
            if answered or asks or question is None:
                question = number
            answered = False
        elif turn.role != "other":
            turn.question_of, answered = question, True


def _named_in_text(read: Read) -> list[Named]:
    """Return who was asked, who tells his story, and who else speaks and is named in the headline."""
    speakers = read.speakers
    return [
        named_apart(
            Person(name, speakers.post(name) or post_apart(speakers.plain, name, speakers.names)),
            speakers.plain,
            speakers.printed,
        )
        for name in read.narrative.guests
    ]
