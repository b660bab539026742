"""Reads single lines as turns of a talk, as the contract asks: ``crawler.extract.interview.turns``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from crawler.extract.interview.dialogue import Dialogue, read_dialogue
from crawler.extract.interview.spoken import Spoken

NO_TURN = {"speaker": None, "role": None, "post": None, "text": None, "alias_of": None, "form": None}


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
        "form": _form(dialogue, turn),
    }


def _form(dialogue: Dialogue, turn: Spoken) -> str:
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
