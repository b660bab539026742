"""An article's blocks → the interview that it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from crawler.extract.interview.dialogue import ASKERS, ASKS, Dialogue, Spoken, read_dialogue
from crawler.extract.interview.persons import Person, find_people, split_post
from crawler.extract.interview.quotes import find_quotes
from crawler.extract.interview.speakers import Speakers
from crawler.items import Block, Guest, Interview, Turn

NO_TURN = {"speaker": None, "role": None, "post": None, "text": None, "alias_of": None, "form": None}


SERIES = re.compile(
    r"(?:^|[丨｜|【\s])[“「]?(?P<series>[\u4e00-\u9fffA-Za-z0-9]{0,10}"
    r"(?:访谈录?|专访|对话|面对面|会客厅|大家谈|[长记]谈|[长记]说|有约|问政|会客室|直播间|人物志))"
    r"[”」】]?(?=[\s丨｜|】:：·]|$)"
)
ASKED = re.compile(
    r"访谈|专访|对话|面对面|会客厅|会客室|大家谈|有约|做客|答记者问|[访问](?:[\u4e00-\u9fff]{0,16}?)(?:局长|主任|院长|书记|市长|县长|部长|教授|院士)"
)
INTERVIEWED = re.compile(r"专访|访谈|(?:接受|进行)了?[^，。]{0,14}采访|对话了?|做客")
FAQ = re.compile(r"问答|答疑|一问一答|常见问题|热点问题|明白卡|小知识")
LEAD = 4
"""Paragraphs in which an interview says that it is one."""

SHARE = 0.5
"""Of all that persons say, what the one who is interviewed says at least."""


def read_interview(
    blocks: Sequence[Block], *, title: str | None, kicker: str | None = None, agency: str | None = None
) -> Interview | None:
    """Return the interview that an article is, or None.

    It is one where labelled turns ask and answer, or where headline or lead say that a person was asked and that
    person speaks most. A piece of news that quotes an official is none.

    :param agency: the page's agency; completes an organ that the page prints short, 市卫生健康局
    """
    lines = [(number, block) for number, block in enumerate(blocks) if block.text and block.type in SPOKEN_IN]
    head = f"{kicker or ''} {title or ''}"
    dialogue = read_dialogue([block.text or "" for _, block in lines])
    interview: Interview | None
    if _is_dialogue(dialogue) and not _is_faq(head, dialogue):
        interview = _of_turns(dialogue, [block for _, block in lines], head, agency)
    else:
        paragraphs = [(number, block.text or "") for number, block in lines if block.type == "paragraph"]
        interview = _of_quotes(paragraphs, head, agency)
    if interview:
        found = SERIES.search(kicker or "") or SERIES.search(title or "")
        interview.series = found["series"] if found else None
    return interview


SPOKEN_IN = ("paragraph", "heading", "list")
"""Blocks that may hold turns: a label on a line of its own is often set as a heading."""


def _is_dialogue(dialogue: Dialogue) -> bool:
    """Tell questions with answers from a few opinions under names, and from one stray label."""
    asking = [turn for turn in dialogue.turns if turn.role in ASKERS]
    answers = sum(turn.role not in ASKERS for turn in dialogue.turns)
    if not asking or not answers or len(asking) + answers < 3:
        return False
    return 2 * dialogue.turns[0].label.start < len(dialogue.text) or bool(dialogue.header.guests or dialogue.host)


def _is_faq(head: str, dialogue: Dialogue) -> bool:
    """Tell questions and answers that a bureau wrote for its readers: nobody was asked."""
    somebody = any(turn.label.speaker.name or turn.role in ("host", "expert") for turn in dialogue.turns)
    asked = any("记者" in turn.label.speaker.printed for turn in dialogue.turns) or "记者" in head
    return not (somebody or asked or dialogue.header.guests) and (bool(FAQ.search(head)) or not ASKED.search(head))


def _of_turns(dialogue: Dialogue, blocks: Sequence[Block], head: str, agency: str | None) -> Interview:
    """Return an interview of questions and answers; a transcript that stands newest first is turned round."""
    spoken = list(dialogue.turns)
    stamps = [turn.stamp for turn in spoken if turn.stamp]
    if len(stamps) >= 0.8 * len(spoken) and stamps == sorted(stamps, reverse=True) != sorted(stamps):
        spoken.reverse()
    interview = Interview(theme=dialogue.header.theme, held_at=dialogue.header.held_at, host=dialogue.host)
    headings = {number for number, block in enumerate(blocks) if block.type == "heading"}
    for turn in spoken:
        label = turn.label.speaker
        speaker = label.name or turn.alias or label.printed
        words = _without(dialogue, turn, headings)
        interview.turns.append(Turn(speaker, label.printed, turn.role, label.post, turn.at, words, None))
    _tie(interview.turns)
    known = {person.name: person for person in (*find_people([head]), *find_people([dialogue.text]))}
    people = [*dialogue.header.guests]
    for turn in spoken:
        name = turn.label.speaker.name or turn.alias
        if turn.role in ("guest", "expert") and name:
            people.append(Person(name, turn.label.speaker.post or (known[name].post if name in known else None)))
    introduced = find_people([head, spoken[0].words]) if not people else []
    interview.guests = _guests(people or [person for person in introduced if person.post], agency)
    return interview


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
            asks = bool(ASKS.search(turn.text))
            if answered or asks or question is None:
                question = number
            answered = False
        elif turn.role != "other":
            turn.question_of, answered = question, True


def _guests(people: Sequence[Person], agency: str | None) -> list[Guest]:
    """Return each person once, post and organ apart; the page's own agency by its full name."""
    guests: dict[str, Guest] = {}
    for person in people:
        org, post = split_post(person.post)
        if agency and (org is None or agency.endswith(org)) and post:
            org = agency if org or any(core in post for core in ("局长", "书记")) else org
        known = guests.setdefault(person.name, Guest(person.name, post, org))
        known.post, known.org = known.post or post, known.org or org
    return list(guests.values())


def _of_quotes(paragraphs: Sequence[tuple[int, str]], head: str, agency: str | None) -> Interview | None:
    """Return a narrative interview: one person with a post was asked, says so, and speaks most."""
    texts = [text for _, text in paragraphs]
    lead = "\n".join(texts[:LEAD])
    asked = bool(ASKED.search(head))
    if not asked and not INTERVIEWED.search(lead):
        return None
    speakers = Speakers(texts, head)
    quotes = find_quotes(paragraphs, speakers, _named(head, speakers))
    said = Counter(quote.speaker for quote in quotes if quote.speaker and speakers.post(quote.speaker))
    guest = (
        _named(head, speakers)
        or _subject(lead, speakers)
        or (said.most_common(1)[0][0] if said and SERIES.search(head) else None)
    )
    if guest is None or not said[guest] or said[guest] < SHARE * sum(said.values()):
        return None
    if not asked and (guest != _subject(lead, speakers) or not (guest in head or "专访" in lead)):
        return None
    people = [speakers.people[guest], *(speakers.people[name] for name in said if name != guest and name in head)]
    return Interview(guests=_guests(people, agency), quotes=quotes)


def _named(head: str, speakers: Speakers) -> str | None:
    """Return the person with a post whom the headline names."""
    return next((match[0] for match in speakers.names.finditer(head) if speakers.post(match[0])), None)


def _subject(lead: str, speakers: Speakers) -> str | None:
    """Return the person of whom the first paragraphs say that he was interviewed."""
    for sentence in re.split("[。！？]", lead):
        if INTERVIEWED.search(sentence) and (match := speakers.names.search(sentence)) and speakers.post(match[0]):
            return str(match[0])
    return None


def turns(texts: list[str]) -> list[dict[str, Any]]:
    """Read the lines of one page, in order, each as a speaker's turn.

    :returns: for every line ``speaker`` (the name, else the label as printed), ``role``
        (host guest citizen reporter expert other), ``post``, ``text`` (the words alone, as far as the line goes),
        ``alias_of`` (the person behind a label without a name) and ``form`` (how the label is set). All are None where
        no turn begins. Of several turns in one line the others are listed under ``behind``, where there are any.
    """
    dialogue = read_dialogue(texts)
    parsed: list[dict[str, Any]] = [dict(NO_TURN) for _ in texts]
    for turn in dialogue.turns:
        line = dialogue.line_of(turn.label.start)
        read = _as_parsed(dialogue, turn, line, texts)
        if parsed[line]["speaker"] is None:
            parsed[line] = read
        else:
            parsed[line].setdefault("behind", []).append(read)
    return parsed


def _as_parsed(dialogue: Dialogue, turn: Spoken, line: int, texts: Sequence[str]) -> dict[str, Any]:
    end = dialogue.starts[line] + len(texts[line])
    words = turn.words if turn.end <= end + 1 else dialogue.text[turn.label.end : end].strip()
    return {
        "speaker": turn.speaker,
        "role": turn.role,
        "post": turn.label.speaker.post,
        "text": words,
        "alias_of": turn.alias,
        "form": form_of(dialogue, turn),
    }


def form_of(dialogue: Dialogue, turn: Spoken) -> str:
    """Return how a label is set: bracket, label-newline, post-name-colon and the like."""
    label = turn.label
    if label.inner:
        return "run-together"
    if label.alone:
        return "label-own-lines"
    if label.bracketed:
        return "bracket-colon" if re.search(r"[:：]\s*$", dialogue.text[label.start : label.end]) else "bracket"
    if dialogue.text[label.end : label.end + 1] == "\n":
        return "label-newline"
    if label.speaker.kind == "surname":
        return "surname-only"
    if label.speaker.post:
        return "name(post)-colon" if re.search(r"[（(]", label.speaker.printed) else "post-name-colon"
    if re.search(r"\d$", label.speaker.printed):
        return "numbered-Q"
    return "name-colon-inline"
