"""Interviews as interviews: who was asked, and what they said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from crawler.items import Block, Guest, Interview, Quote, Turn
from crawler.text.dates import parse
from crawler.text.names import is_person_name

SERIES = re.compile(
    r"^[“「【]?(?P<series>[\u4e00-\u9fff]{0,8}(?:访谈|专访|对话|面对面|会客厅|访谈录))[”」】]?(?=\s|[丨｜|:：]|$)"
)
ASKED = re.compile(r"访谈|专访|对话|面对面|接受(?:本报|本网|记者)?.{0,4}(?:采访|专访)|做客|答记者问")
POST = r"(?:党组书记|党委书记|书记|局长|主任|院长|部长|市长|处长|科长|所长|会长|主席|调研员|委员|发言人)"
PERSON = re.compile(
    rf"(?P<org>[\u4e00-\u9fff]{{0,20}}?(?:局|委员会|委|医院|中心|政府|厅|办公室|院))?(?P<post>(?:党组|党委|副|常务|一级|二级|四级)*{POST}(?:、(?:党组|党委|副|常务|一级|二级|四级)*{POST})*)(?P<name>[\u4e00-\u9fff]{{2,4}}?)(?=[:：，,、。谈说在就接表介指强认]|$|\s)"
)
VERBS = "表示|告诉记者|介绍|指出|强调|坦言|认为|透露|如是说|回应|回答|提出|提到|要求|称|说|道"
QUOTATION = re.compile(r"“(?P<text>[^“”]{8,1000})”")
QUOTED = re.compile("“[^”]*”")
BEHIND = re.compile(rf"^[，,。]?(?:[\u4e00-\u9fff、]{{0,24}}?)(?P<name>NAMES|他|她)[^，。“”]{{0,10}}?(?P<verb>{VERBS})")
DOCUMENT = re.compile(
    r"(?P<name>[\u4e00-\u9fff《》]{2,30}(?:报告|决定|意见|纲要|规划|方案|全会|会议|条例|办法))(?:明确|还)?(?P<verb>提出|指出|强调|要求|明确)[：:，,]?$"
)
LABEL = re.compile(r"^[\[【]?(?P<label>[\u4e00-\u9fff“”]{1,20}?)[\]】]?[:：]\s*(?P<text>.*)$")
HOSTS = ("主持人", "主持")
ASKERS = ("记者", "问", "网友", "市民", "听众", "观众")
HEADER = {"theme": "访谈主题", "held_at": "访谈时间", "host": "访谈主持", "guests": "访谈嘉宾"}


def read_interview(
    blocks: Sequence[Block], *, title: str | None, kicker: str | None = None, agency: str | None = None
) -> Interview | None:
    """Return the interview that an article is, or None.

    It is one where labelled turns repeat, or where headline and text say that one person was asked and quote them.
    """
    texts = [(number, block.text) for number, block in enumerate(blocks) if block.type == "paragraph" and block.text]
    header = _header([text for _, text in texts])
    turns = _turns([text for _, text in texts])
    head = f"{kicker or ''} {title or ''}"
    guest = _guest(head, [text for _, text in texts], agency)
    if not turns and not (guest and ASKED.search(head + " ".join(text for _, text in texts[:3]))):
        return None
    interview = Interview(turns=turns)
    for name, value in header.items():
        setattr(interview, name, value)
    if guest and not any(one.name == guest.name for one in interview.guests):
        interview.guests.insert(0, guest)
    found = SERIES.search(kicker or "") or SERIES.search(title or "")
    interview.series = found["series"] if found else None
    if not turns:
        assert guest
        interview.quotes = _quotes(texts, guest)
        if not interview.series and len(interview.quotes) < 2:
            return None
    return interview


def _guest(head: str, texts: Sequence[str], agency: str | None) -> Guest | None:
    """Return the person interviewed: named with a post in the headline, else in the first paragraphs."""
    for text in (head, *texts[:3]):
        for match in PERSON.finditer(text):
            if is_person_name(match["name"]):
                org = match["org"]
                if agency and (not org or agency.endswith(org)):
                    org = agency
                return Guest(match["name"], match["post"], org)
    return None


def _quotes(texts: Sequence[tuple[int, str]], guest: Guest) -> list[Quote]:
    """Return the direct quotations with their speakers; quoted terms are none."""
    behind = re.compile(BEHIND.pattern.replace("NAMES", re.escape(guest.name or "")))
    before = re.compile(rf"{re.escape(guest.name or '')}.{{0,40}}?(?P<verb>{VERBS})?.{{0,30}}[：:，,]$")
    quotes: list[Quote] = []
    for position, (number, text) in enumerate(texts):
        for match in QUOTATION.finditer(text):
            ahead, tail = text[: match.start()], text[match.end() :]
            quote = Quote(guest.name, "person", guest.post, None, "before", "direct", match["text"], number)
            if said := behind.match(tail):
                quote.verb = said["verb"]
            elif document := DOCUMENT.search(ahead):
                quote.speaker, quote.speaker_kind, quote.post = document["name"], "document", None
                quote.verb, quote.position = document["verb"], "after"
            elif said := before.search(QUOTED.sub("", re.split("[。！？]”?", ahead)[-1])):
                quote.verb, quote.position = said["verb"], "after"
            elif match["text"][-1] not in "。！？" or (ahead and ahead[-1] not in "。！？"):
                continue
            elif guest.name and guest.name in ahead:
                quote.position = "after"
            elif position + 1 < len(texts) and not tail and (guest.name or "") in texts[position + 1][1][:30]:
                quote.position = "unattributed"
            else:
                continue
            quotes.append(quote)
    return quotes


def _header(texts: Sequence[str]) -> dict[str, object]:
    """Read 访谈主题, 访谈时间, 访谈嘉宾 and 访谈主持."""
    found: dict[str, object] = {}
    for text in texts[:12]:
        for name, label in HEADER.items():
            if not (match := re.match(rf"{label}[:：]\s*(?P<value>\S.*)", text)):
                continue
            value: object = match["value"].strip()
            if name == "held_at":
                moment = parse(str(value))
                value = moment.iso if moment else None
            elif name == "guests":
                guests = PERSON.finditer(str(value))
                value = [Guest(one["name"], one["post"], one["org"]) for one in guests if is_person_name(one["name"])]
            found[name] = value
    return found


def _turns(texts: Sequence[str]) -> list[Turn]:
    """Split labelled turns: a label counts if it repeats or is an asker's; unlabelled text continues a turn."""
    labels = [match["label"] for text in texts if (match := LABEL.match(text))]
    counts = Counter(labels)
    speakers = {label for label in counts if counts[label] > 1 or label.startswith((*HOSTS, *ASKERS))}
    if len(speakers) < 2 or not any(label.startswith((*HOSTS, *ASKERS)) for label in speakers):
        return []
    turns: list[Turn] = []
    for text in texts:
        match = LABEL.match(text)
        if match and match["label"] in speakers:
            turns.append(_turn(match["label"], match["text"], turns))
        elif turns:
            turns[-1].text = f"{turns[-1].text}\n{text}".strip()
    return turns if len(turns) >= 2 else []


def _turn(label: str, text: str, before: Sequence[Turn]) -> Turn:
    role = "host" if label.startswith(HOSTS) else "guest"
    if label.startswith(ASKERS):
        role = "reporter" if label.startswith(("记者", "问")) else "citizen"
    asked = next((number for number in range(len(before) - 1, -1, -1) if before[number].role != "guest"), None)
    return Turn(label, label, role, text=text, question_of=asked if role == "guest" else None)
