"""Questions and answers: which labels count, who is behind them, and what they say."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from crawler.extract.interview.header import Header, field_of, read_header
from crawler.extract.interview.labels import SpeakerLabel, is_person_value, read_label
from crawler.extract.interview.participants import Participants
from crawler.extract.interview.persons import is_post
from crawler.extract.interview.turn_labels import TAIL_STAMP, TurnLabel, find_turn_labels
from crawler.text.dates import parse
from crawler.text.fold import folded as fold

ASKERS = ("host", "reporter", "citizen")
NAMING = (*ASKERS, "guest")
"""Roles whose label opens a turn inside a line where the words behind it speak to somebody."""

CUE = re.compile(
    r"[你您我咱]|大家|谢谢|感谢|欢迎|请问|吗|呢|各位|诸位|主持人|好的|是的|对的|没错|嗯|听众|网友|女士们|朋友们|收悉|反映|咨询|来电|留言"
)
"""Words of somebody who speaks to somebody."""

SENTENCE = re.compile(r"[。!?;]|[,、].*…")
ASKS = re.compile(r"[？?]|请问|吗|能否|是否|为什么|怎么|如何|哪些|请.{0,14}(?:介绍|谈|说|讲|解答|回答)")
INVITES = re.compile(r"请.{1,24}(?:介绍|发布|说明|回答|解答|提问)|(?:欢迎|感谢).{0,12}(?:出席|参加|收看|收听|做客)")
PRESS = re.compile("新闻局|新闻办|新闻处|宣传|新闻发言人")
GREETS = re.compile("各位|大家[上下]?[午好]|女士们")
PROFILE = re.compile(r"[男女],|\d{4}年(?:\d{1,2}月)?(?:出?生|毕业|参加|入)|生于|毕业于|现任|曾任")
INNER = re.compile(
    r"(?:(?<=[。!?…”\";)\]~])|(?<=[ \u3000]))\s*"
    r"(?:\[(?P<bracketed>[^\[\]\n]{1,30})\]\s*:?|"
    r"(?P<label>[^。!?:\n,;“”\[\]]{1,40})\s*:)"
)
NOUNS = "水金白黄红花云车鱼米方平安常经查计成乐路井段谷牛羊温古空相年关权益阳干诸左钟简皮毛石雷冷蓝汤梅桂苏姜葛丁包"
"""Surnames that head lists as words: 水：每天一千五百毫升."""

TAIL = 40
"""Characters at the end of a turn in which its time is looked for: twice the longest time."""

SPOKEN = 400
"""Characters of a turn's words that are weighed."""


@dataclass
class Spoken:
    """One turn on the page; offsets into the joined text."""

    label: TurnLabel
    end: int
    """Where the next turn begins, or the page ends."""
    words: str
    at: str | None = None
    stamp: tuple[int, ...] = ()
    """The numbers of the time printed with it, by which turns are put in order."""
    role: str = "guest"
    alias: str | None = None
    """The person behind a label without a name."""

    @property
    def speaker(self) -> str:
        """The name, else the label as printed."""
        return self.label.speaker.name or self.label.speaker.printed


@dataclass
class Dialogue:
    """All turns of one page, with the header over them."""

    text: str
    starts: list[int]
    """Offset of every line given."""
    header: Header
    turns: list[Spoken] = field(default_factory=list)
    host: str | None = None

    def line_of(self, offset: int) -> int:
        """Return the index of the given line that an offset lies in."""
        return bisect_right(self.starts, offset) - 1


def read_dialogue(texts: Sequence[str]) -> Dialogue:
    """Find the turns in the lines of one page, in the order printed. A line may hold several, or go over several."""
    text = "\n".join(texts)
    starts = [0]
    for one in texts[:-1]:
        starts.append(starts[-1] + len(one) + 1)
    header, _ = read_header(text.split("\n"))
    dialogue = Dialogue(text, starts, header)
    if not re.search(r"[:：\]】|｜丨]", text) and "记者" not in text and "記者" not in text and "主持" not in text:
        return dialogue
    folded = fold(text)
    labels = _Selection(folded, text, header).chosen()
    for label, following in zip(labels, [*labels[1:], None], strict=False):
        end = following.start if following else len(text)
        dialogue.turns.append(_spoken(text, label, end, header))
    _participants(dialogue, folded)
    return dialogue


def _spoken(text: str, label: TurnLabel, end: int, header: Header) -> Spoken:
    words = text[label.end : end].strip()
    at = label.at
    if tail := TAIL_STAMP.search(fold(words[-TAIL:])):
        at = at or tail["at"]
        words = words[: len(words) - len(words[-TAIL:]) + tail.start()].rstrip()
    if words.endswith(("】", "]")) and not re.search(r"[【\[]", words):
        words = words[:-1].rstrip()
    return Spoken(label, end, words, _moment(at, header.held_at), tuple(map(int, re.findall(r"\d+", at or ""))))


def _moment(stamp: str | None, held_at: str | None) -> str | None:
    """Return the time printed with a turn; what the stamp leaves out is taken from the date of the talk."""
    if not stamp:
        return None
    stamp = stamp.strip("[]()")
    if held_at and not re.match(r"\d{4}", stamp):
        day = re.match(r"(\d{1,2})[-/.月](\d{1,2})", stamp)
        clock = re.search(r"\d{1,2}:\d{2}(?::\d{2})?$", stamp)
        date = f"{held_at[:4]}-{day[1]}-{day[2]}" if day else held_at[:10]
        stamp = f"{date} {clock[0] if clock else ''}"
    moment = parse(stamp)
    return moment.iso if moment and re.match(r"\d{4}", stamp) else None


class _Selection:
    """Decides which labels of a page begin a turn: sure ones first, then those that the page bears out."""

    def __init__(self, folded: str, printed: str, header: Header) -> None:
        self.folded, self.printed, self.header = folded, printed, header
        self.labels = [label for label in find_turn_labels(folded, printed) if not self._in_header(label)]
        self.ends = [*(label.start for label in self.labels[1:]), len(folded)][: len(self.labels)]
        self.counts = Counter(label.speaker.printed for label in self.labels)
        self.known = {person.name for person in (*header.hosts, *header.guests)}

    def chosen(self) -> list[TurnLabel]:
        """Return the labels that count, those inside lines too."""
        words = {id(label): self._words(label, end) for label, end in zip(self.labels, self.ends, strict=True)}
        spoken = [label for label in self.labels if words[id(label)] and not self._is_credit(label, words[id(label)])]
        sure = [label for label in spoken if self._is_sure(label, words[id(label)])]
        asked = any(label.speaker.role in ASKERS or label.speaker.kind == "outlet" for label in sure)
        self.known |= {label.speaker.name for label in sure if label.speaker.name}
        ids = {id(label) for label in sure}
        accepted = [
            label
            for label in spoken
            if id(label) in ids
            or (self._is_borne_out(label, words[id(label)], asked=asked, others=bool(sure), spoken=spoken))
        ]
        return self._with_inner(accepted, asked=asked)

    def _in_header(self, label: TurnLabel) -> bool:
        """Tell whether the label stands in a header line, 主持人：林汐."""
        end = self.folded.find("\n", label.start)
        return not label.alone and field_of(self.printed[label.start : end if end >= 0 else None]) is not None

    def _words(self, label: TurnLabel, end: int) -> str:
        return self.folded[label.end : min(end, label.end + SPOKEN)].strip()

    def _is_credit(self, label: TurnLabel, words: str) -> bool:
        """Tell 记者：张三, and 张三：市卫健委主任，……: no words of a speaker."""
        first = words.split("\n", 1)[0]
        if label.speaker.kind in ("name", "person", "post", "title"):
            clause = re.split(r"[,，。;]", first, maxsplit=1)[0]
            return bool(PROFILE.match(first)) or (is_post(clause) and not CUE.search(clause))
        return label.speaker.role in ("host", "guest", "reporter", "expert") and is_person_value(first)

    def _is_sure(self, label: TurnLabel, words: str) -> bool:
        """Tell a speaker that needs no other beside it."""
        speaker = label.speaker
        speech = bool(SENTENCE.search(words) or CUE.search(words))
        if label.alone:
            named_role = speaker.role in ("host", "reporter") and speaker.kind != "name"
            return speech and (named_role or (speaker.kind == "person" and bool(CUE.search(words[:30]))))
        if speaker.kind == "role" and speaker.printed[:2] in ("主", "记", "问题"):
            return self.counts[speaker.printed] > 1 or (len(speaker.printed) > 1 and bool(ASKS.search(words)))
        if speaker.kind == "role" and speaker.printed in (
            "A",
            "a",
            "专家",
            "医生",
            "律师",
            "患者",
            "家长",
            "居民",
            "群众",
            "学员",
        ):
            return bool(CUE.search(words))
        if speaker.kind == "role":
            return speech or self.counts[speaker.printed] > 1
        if speaker.kind in ("person", "title"):
            return speech
        if speaker.kind == "name":
            return label.bracketed or speaker.name in self.known or bool(CUE.search(words[:60]))
        asks = (speaker.printed[0] == "《" or self.counts[speaker.printed] > 1) and bool(ASKS.search(words))
        return speaker.kind == "outlet" and (label.bracketed or asks)

    def _is_borne_out(
        self, label: TurnLabel, words: str, *, asked: bool, others: bool, spoken: Sequence[TurnLabel]
    ) -> bool:
        """Tell a speaker that counts because of the others on the page."""
        speaker = label.speaker
        if label.alone:
            in_page = (
                speaker.name in self.known or (speaker.kind == "person" and asked) or self.counts[speaker.printed] > 1
            )
            return (asked or others) and in_page and speaker.kind in ("person", "name", "role")
        if speaker.kind == "role":
            return asked or others
        if speaker.kind == "name":
            repeated = self.counts[speaker.printed] > 1 or self.folded.count(speaker.name or "") > 1
            return (
                speaker.name in self.known
                or ((asked or others) and repeated)
                or (asked and self._answers(label, spoken))
            )
        if speaker.kind == "surname":
            return self._is_surname(speaker, words, spoken)
        if speaker.kind == "outlet":
            return bool(ASKS.search(words)) if asked or others else self.counts[speaker.printed] > 1
        if speaker.kind in ("organ", "post"):
            return bool(CUE.search(words[:40])) or (asked and self._answers(label, spoken))
        return speaker.kind == "nick" and asked and any(one.bracketed and one.speaker.kind != "nick" for one in spoken)

    def _answers(self, label: TurnLabel, spoken: Sequence[TurnLabel]) -> bool:
        """Tell whether the label before this one asks."""
        number = next(number for number, one in enumerate(spoken) if one is label)
        before = spoken[number - 1].speaker if number else None
        return before is not None and (before.role in ASKERS or before.kind == "outlet")

    def _is_surname(self, label: SpeakerLabel, words: str, spoken: Sequence[TurnLabel]) -> bool:
        """Tell 郭：…李：… from a list of single words: two speakers, or one whom the page names."""
        named = any((name or "").startswith(label.printed) for name in self.known)
        pair = {one.speaker.printed for one in spoken if one.speaker.kind == "surname"}
        if named or len(pair) > 1 or CUE.search(words[:60]) or self.counts[label.printed] > 1:
            return True
        return label.printed not in NOUNS and bool(SENTENCE.search(words))

    def _with_inner(self, accepted: list[TurnLabel], *, asked: bool) -> list[TurnLabel]:
        """Add the turns that stand behind others in one line."""
        names = {label.speaker.printed for label in accepted}
        full = {
            label.speaker.name for label in accepted if label.speaker.name and len(label.speaker.name) > 1
        } | self.known
        glued = re.compile(rf"(?<!\n)(?P<label>{'|'.join(map(re.escape, sorted(filter(None, full))))})[ \u3000]*:")
        found = list(accepted)
        for label, end in zip(accepted, [*(one.start for one in accepted[1:]), len(self.folded)], strict=False):
            inner = [
                one
                for match in INNER.finditer(self.folded, label.end, end)
                if (one := self._inner(match, names, asked=asked))
            ]
            taken = {one.end for one in inner}
            if full:
                for match in glued.finditer(self.folded, label.end, end):
                    if match.end() not in taken and match.start() > label.end:
                        speaker = SpeakerLabel(match["label"], name=match["label"], kind="name")
                        inner.append(TurnLabel(match.start(), match.end(), speaker, inner=True))
            found += inner
        return sorted(found, key=lambda label: label.start)

    def _inner(self, match: re.Match[str], names: set[str], *, asked: bool) -> TurnLabel | None:
        group = "label" if match["label"] else "bracketed"
        start, end = match.span(group)
        speaker = read_label(self.printed[start:end])
        words = self.folded[match.end() : match.end() + 60]
        if speaker is None or not words.strip():
            return None
        named = speaker.kind == "role" and speaker.role in NAMING and bool(CUE.search(words))
        person = speaker.kind in ("person", "title") and asked
        known = speaker.printed in names or (speaker.kind == "name" and (speaker.name in self.known or asked))
        sure = named or person or known or (speaker.kind == "role" and asked)
        label = TurnLabel(match.start(), match.end(), speaker, bracketed=group == "bracketed", inner=True)
        return label if sure and not self._is_credit(label, words) else None


def _participants(dialogue: Dialogue, folded: str) -> None:
    """Give every turn its role and the person behind its label."""
    participants = Participants(dialogue.header, [turn.label.speaker for turn in dialogue.turns], folded)
    for turn in dialogue.turns:
        if turn.label.speaker.role == "host":
            participants.introduce(fold(turn.words[:SPOKEN]))
    hosted = any(turn.label.speaker.role == "host" for turn in dialogue.turns)
    asker = None if hosted else _asker(dialogue.turns, participants)
    for number, turn in enumerate(dialogue.turns):
        label = turn.label.speaker
        turn.alias = participants.behind(label)
        turn.role = _role(turn, participants, asker, hosted=hosted, first=number == 0)
    dialogue.host = next(iter(participants.hosts)) if len(participants.hosts) == 1 else None


def _asker(turns: Sequence[Spoken], participants: Participants) -> str | None:
    """Return the speaker who asks where no label says so: of two, who asks more, else who begins."""
    if any(turn.label.speaker.role in ASKERS for turn in turns):
        return None
    plain = [turn for turn in turns if turn.label.speaker.kind in ("name", "surname", "outlet")]
    speakers = list(dict.fromkeys(turn.speaker for turn in plain))
    if len(speakers) != 2 or len(plain) < len(turns):
        outlets = [turn.speaker for turn in turns if turn.label.speaker.kind == "outlet"]
        return outlets[0] if outlets else None
    if guest := next((name for name in speakers if participants.role_of(name) == "guest"), None):
        return next(name for name in speakers if name != guest)
    asked = {name: sum(turn.speaker == name and bool(ASKS.search(turn.words)) for turn in plain) for name in speakers}
    return max(speakers, key=lambda name: asked[name])


def _role(turn: Spoken, participants: Participants, asker: str | None, *, hosted: bool, first: bool) -> str:
    label = turn.label.speaker
    known = participants.role_of(turn.alias or turn.speaker)
    if known and label.role not in ASKERS:
        return known
    if label.role and not (label.role == "guest" and known):
        return label.role
    if turn.speaker == asker:
        return "reporter"
    if label.kind == "outlet":
        return "reporter" if ASKS.search(turn.words) or not hosted else "other"
    if label.kind == "nick":
        return "citizen" if ASKS.search(turn.words) else "guest"
    presides = INVITES.search(turn.words) or (PRESS.search(label.post or "") and GREETS.search(turn.words[:30]))
    if label.kind == "person" and not hosted and first and presides:
        participants.hosts.add(turn.speaker)
        return "host"
    if label.kind == "surname" and asker is None and re.search(r"[？?]$", turn.words):
        return "reporter"
    return "guest"
