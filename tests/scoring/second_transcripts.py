"""The second maker of interviews: talks in turns, portraits, and pages that only look like them, each with its truth."""

import re
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from opencc import OpenCC
from scoring.interviews import Guest, Made, Said, Turn

_GRAMMAR = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
_RULES = {key: rest.split("|") for key, rest in _GRAMMAR["rules"].items()}
_FORMS, _ALL, _LIVES = _GRAMMAR["forms"], _GRAMMAR["common"]["all"], _GRAMMAR["common"]["lives"]
_SCRIPTS = {script: OpenCC(script) for script in ("s2hk", "s2tw")}
_SLOT = re.compile(r"\{([\w-]+)\}")

Aspect = list[str]  # a heading, questions, sentences of the answer
Voice = tuple[str, str, str]  # a role, a speaker, a label
Draft = tuple[Made, str, list[str], str]  # the truth, the title, the lines, how they are laid out


@dataclass(frozen=True)
class _Person(Guest):
    title: str
    short: str
    call: str
    ta: str
    is_doctor: bool

    def voice(self, kind: str) -> Voice:
        labels = vars(self) | {"name+": self.name, "post": (self.post or "").split("、")[-1]}
        is_expert = self.is_doctor and kind in ("call", "post", "医生")
        return "guest|expert" if is_expert else "guest", self.name, labels.get(kind, kind)


class _Desk:
    """The words of one page: its place, its topic and its people."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        place = chance.choices("mhcw", (60, 14, 9, 17))[0]
        script, words, *self.posts, papers = _GRAMMAR["places"][place]
        self.place, self.script, self.taken = place, script if chance.random() < 0.93 else "-", {""}
        self.words: dict[str, Any] = dict(pair.split("=") for pair in words.split())
        self.words |= {"city": self.rule(f"city_{place}"), "sect": self.rule("sect")}
        self.topic = chance.choice([topic for topic in _GRAMMAR["topics"] if place in topic["places"]])
        self.words |= {"subject": self.topic["name"], "paper": self.say(self.pick(papers))}
        self.words |= {word: self.name()[0] for word in ("reporter", "host", "editor")}
        self.day = date(2016, 1, 4) + timedelta(chance.randrange(3200))

    def pick(self, choices: str | Iterable[str], mark: str = "|") -> str:
        return self.chance.choice(choices.split(mark) if isinstance(choices, str) else list(choices))

    def odds(self, share: float) -> bool:
        return self.chance.random() < share

    def say(self, text: str, /, **words: str) -> str:
        def fill(slot: re.Match[str]) -> str:
            low, dash, high = slot[1].partition("-")
            if dash:
                return str(self.chance.randint(int(low), int(high)))
            known = self.words | words
            return known[slot[1]] if slot[1] in known else self.pick(_RULES[slot[1]])

        while _SLOT.search(text):
            text = _SLOT.sub(fill, text)
        return text

    def rule(self, key: str, /, **words: str) -> str:
        return self.say(self.pick(_RULES[key]), **words)

    def name(self, ta: str = "") -> tuple[str, str, str]:
        """A name whose parts nobody else on the page has, its surname, and he or she."""
        ta = ta or self.pick("他|她")
        surname = self.pick(part for part in _RULES["sur"] if part not in self.taken)
        given = self.pick(part for part in _RULES["given_" + ta] if part not in self.taken)
        self.taken |= {surname, given}
        return surname + given, surname, ta

    def person(self, doctor: bool | None = None, ta: str = "") -> _Person:
        name, short, ta = self.name(ta)
        foreign = [one for one in _RULES[f"foreign_{self.place}"] if one.endswith(ta) and one not in self.taken]
        if foreign and self.odds(0.07):
            self.taken.add(one := self.pick(foreign))
            name, short, ta = one.split()
        offices, office_posts, hospitals, heads, wards = self.posts
        doctor, head = self.odds(0.6) if doctor is None else doctor, self.odds(0.35)
        org = self.say(self.pick(hospitals if doctor else offices))
        org += self.pick(self.topic["wards"]) if doctor and not head else ""
        post, call = self.pick((heads if head else wards) if doctor else office_posts).split("=")
        return _Person(name, post, org, org + post, short, short + call, ta, doctor)

    def told(self, aspect: Aspect, most: int = 4) -> list[str]:
        told = aspect[2].split("|")
        kept = sorted(self.chance.sample(range(len(told)), min(len(told), self.chance.randint(2, most))))
        return [self.say(told[at]) for at in kept]

    def aspects(self, least: int) -> list[Aspect]:
        own = self.chance.sample(self.topic["aspects"], self.chance.randint(least, 4))
        return own + [aspect for aspect in _ALL if self.odds(0.55) and self.words.get("role") != "citizen"]

    def date(self, day: date) -> str:
        form = self.pick(_RULES["day_w" if self.place == "w" else "day"])
        return form.format(day.year, day.month, day.day, day.year - 1911)


class _Talk:
    """What is said in turn, and who says it."""

    def __init__(self, desk: _Desk, asker: Callable[[], Voice], citizen: Callable[[], Voice] | None) -> None:
        self.desk, self.asker, self.citizen = desk, asker, citizen
        self.turns: list[Turn] = []
        self.labels: list[str] = []
        self.headings: dict[int, str] = {}
        self.asking: int | None = None

    def speak(self, voice: Voice, text: str, answers: bool = False) -> None:
        self.asking = self.asking if answers else len(self.turns)
        self.turns.append(Turn(*voice[:2], text, self.asking if answers else None))
        self.labels.append(voice[2])

    def answer(self, voice: Voice, told: list[str], opener: str = "{yes}") -> None:
        broken = "\n" * (len(told) > 2 and self.desk.odds(0.35))
        self.speak(voice, self.desk.say(opener) + "".join(told[:2]) + broken + "".join(told[2:]), answers=True)

    def converse(self, guests: list[Voice], welcome: str) -> None:
        desk, aspects = self.desk, self.desk.aspects(2)
        if welcome:
            self.speak(self.asker(), welcome)
            for guest in guests[: 1 + desk.odds(0.4) * 3]:
                self.answer(guest, [], "{greet}")
        for number, aspect in enumerate(aspects):
            by_citizen = self.citizen if self.citizen and aspect not in _ALL and desk.odds(0.6) else None
            if by_citizen and welcome and desk.odds(0.2):
                self.speak(self.asker(), desk.rule("handover"))
            self.headings[len(self.turns)] = aspect[0]
            voice = (by_citizen or self.asker)()
            prefix = "{plea}" if voice[0] == "citizen" else "{ask}" * (number > 0)
            self.speak(voice, desk.say(prefix + desk.pick(aspect[1])))
            guest, other, told = guests[number % len(guests)], guests[number % len(guests) - 1], desk.told(aspect)
            if other is not guest and len(told) > 2 and desk.odds(0.35):
                self.answer(guest, told[:-1])
                self.answer(other, told[-1:], "{also}")
                continue
            self.answer(guest, told)
            if desk.odds(0.15):
                self.speak(self.asker(), desk.rule("more"))
                self.answer(guest, [desk.rule("example")], "")
        for guest in guests[len(aspects) :]:
            self.answer(guest, desk.told(self.desk.chance.choice(_ALL), 2), "{also}")
        if welcome and desk.odds(0.6):
            self.speak(self.asker(), desk.rule("bye"))

    def lines(self, form: str, full: dict[str, str]) -> list[str]:
        """The turns as the form sets them; the first label of a person may be a full one."""
        asks, _, answers = form.partition("~")
        lines, number, minutes, headed = [], 0, self.desk.chance.randint(540, 960), self.desk.odds(0.15)
        in_cells = form.startswith(("<t", "<d"))
        for at, (turn, label) in enumerate(zip(self.turns, self.labels, strict=True)):
            number, minutes = number + (turn.question_of is None), minutes + self.desk.chance.randint(1, 4)
            lines += [f"<h3>{self.headings.get(at)}</h3>"] * (headed and at in self.headings and not in_cells)
            first, *others = [turn.text.replace("\n", "<br>")] if in_cells else turn.text.split("\n")
            shown = asks if turn.question_of is None else answers or asks
            shown = shown.replace("%l", full.pop(label, label)).replace("%i", str(number))
            shown = shown.replace("%c", f"{minutes // 60:02}:{minutes % 60:02}").replace("%t", first)
            lines += [*shown.split("%n"), *others]
        return lines


def _voice(desk: _Desk, signed: bool, host: str, role: str, pattern: str) -> Voice:
    """Somebody who asks: a caller or netizen is somebody else each time."""
    words = {key: desk.rule(key) for key in ("nick", "mr", "sur")}
    label = desk.say(pattern, **words)
    names = [host or label]
    if role == "reporter":
        names = [desk.words["reporter"]] * signed + [label or "问", "记者"] + [""] * (not label)
    elif role == "citizen":
        names = [words["nick"]] * ("{nick}" in pattern) + [words["sur"] + words["mr"]] * ("{sur}" in pattern) + [label]
    return role, "/".join(dict.fromkeys(names)), label


def _header(desk: _Desk, made: Made, guests: list[_Person], host: str) -> list[str]:
    """The fields above a talk, of those the page prints."""
    shape, form = desk.pick(_RULES["shape"]), desk.pick(_RULES["field"])
    fields = {"theme": made.theme, "guests": "；".join(shape.format(guest) for guest in guests), "host": host}
    fields["held"] = made.held_at and desk.date(desk.day) + desk.rule("hour")
    fields["studio"] = desk.rule("studio") if desk.odds(0.3) else ""
    shown = [(desk.rule(f"field_{key}"), value) for key in desk.rule("order").split() if (value := fields[key])]
    if desk.odds(0.2):
        return [f"<table>{''.join(f'<tr><td>{name}</td><td>{value}</td></tr>' for name, value in shown)}</table>"]
    return [form.format(*field) for field in shown]


def _talk(desk: _Desk) -> Draft:
    dress, role, asks, kinds, citizens, most, top, forms = desk.chance.choice(_FORMS["talks"])
    count, words = desk.chance.randint((int(most) + 1) // 2, int(most)), desk.words
    guests = [desk.person(role == "citizen" or None) for _ in range(count)]
    kind = desk.pick(kind for kind in kinds.split("|") if count < 2 or kind != "嘉宾")
    pattern, form, column = desk.pick(asks), desk.pick(forms, " / "), desk.rule(f"column_{role}")
    host = words["host"] if role == "host" and ("{host}" in pattern or desk.odds(0.6)) else ""
    first, title = (guests[0], role) if guests else (desk.person(doctor=False), "head")
    words |= {"theme": desk.rule("theme_of"), "place": first.org, "column": column, "role": role, **vars(first)}
    words["guests"] = ("和" if count == 2 else "、").join(guest.title + guest.name for guest in guests)
    words["hi"] = f"{first.call}，您好！" if count < 2 else "欢迎几位！"
    in_header, signed = top != "lead" and desk.odds(0.7), role != "host" and desk.odds(0.6)
    words["me"] = f"我是主持人{host}。" if host and not in_header and "（" not in pattern else ""
    made = Made(dress, "", True, column=column, host=host or None, guests=tuple(guests))
    lines = [desk.rule("signs")] * signed
    if top != "lead":
        theme, day = words["theme"] if desk.odds(0.8) else None, desk.day.isoformat() if desk.odds(0.8) else None
        made = replace(made, theme=theme, held_at=day)
        lines += _header(desk, made, guests, host * in_header)
    if top != "header":
        lines += desk.rule("lead_short" if kind == "short" and count == 1 else f"lead_{title}").split("%n")
    unnamed = ("guest", f"{kind}/负责人/有关负责人/{first.org}有关负责人", kind)
    caller, voice = desk.pick(citizens), partial(_voice, desk, signed, host)
    talk = _Talk(desk, partial(voice, role, pattern), partial(voice, "citizen", caller) if caller != "-" else None)
    welcomed = role == "host" and (words["me"] or desk.odds(0.8))
    talk.converse([guest.voice(kind) for guest in guests] or [unnamed], desk.rule("welcome") if welcomed else "")
    lines += talk.lines(form, {guest.name: f"{guest.name}（{guest.title}）" for guest in guests if kind == "name+"})
    layout = {"<td": "table", "<th": "table", "<dt": "dl"}.get(form[:3], "br" if dress == "line breaks" else "p")
    return replace(made, turns=tuple(talk.turns)), desk.rule(f"title_{title}"), lines, layout


class _Story:
    """Lines of prose, and who is quoted in them."""

    def __init__(self, desk: _Desk, people: list[_Person]) -> None:
        self.desk, self.people, self.said = desk, people, list[Said]()
        self.marks = desk.pick("问： 答：|Q： A：|● |◆ |提问： 解答：|问：　 答：　").split(" ")
        self.lives = desk.chance.sample(_LIVES, len(_LIVES))
        self.facts = desk.chance.sample(desk.topic["aspects"], 4) + desk.chance.sample(_ALL, 3)

    def quote(self, speaker: str, told: list[str], verb: str, joint: str = "") -> str:
        """The words with their speaker before, behind or between them; with a joint, in several paragraphs."""
        told = [sentence.translate(str.maketrans("“”", "‘’")) for sentence in told]
        words, verb, way = joint.join(told), self.desk.say(verb), self.desk.chance.randrange(4)
        self.said.append(Said(speaker, words))
        left, comma, right = words.partition("，")
        if joint or way == 0:
            return f"{verb}：“" + words.replace("\n", "\n“") + "”"
        if way == 1 and comma and len(left) > 2 and "‘" not in left:
            return f"“{left}，”{verb}，“{right}”"
        tail = "，" if self.desk.script != "-" and self.desk.odds(0.6) and words.endswith("。") else words[-1]
        return f"“{words[:-1]}{tail}”{verb}。"

    def about(self, kind: str, person: _Person) -> str:
        """A paragraph or two of one of those the page is about."""
        desk, who = self.desk, self.desk.pick((person.name, person.name, person.ta, person.call)) + "{verb}"
        if kind in ("life", "long"):
            aspect, joint = self.lives.pop(), "\n" * (kind == "long")
            start = desk.say(desk.pick(aspect[1])) + "\n" * (kind == "long" or desk.odds(0.3))
            return start + self.quote(person.name, desk.told(aspect, 3 + len(joint)), who, joint)
        told = desk.told(aspect := self.facts.pop(0))
        if kind == "asks":
            asked = self.quote("记者", [desk.say(desk.pick(aspect[1]))], "{asks}")
            return f"{asked}\n{self.quote(person.name, told, person.name + '{verb}')}"
        start, plain = (
            f"说到{aspect[0]}，{person.name}想了想。",
            [sentence for sentence in told if "我" not in sentence],
        )
        if plain and len(told) > 1:
            told.remove(plain[0])
            start = person.name + desk.pick("介绍，|说，|表示，|告诉记者，") + plain[0]
        return start + "\n" * desk.odds(0.2) + self.quote(person.name, told, who)

    def line(self, kind: str, person: _Person) -> str:
        desk = self.desk
        desk.words |= vars(person)
        if kind == "item":
            aspect = self.facts.pop(0)
            mark, answer = self.marks
            return f"{mark}{desk.say(desk.pick(aspect[1]))}\n{answer}{''.join(desk.told(aspect))}"
        if kind in ("plain", "spoken"):
            return f"{person.name}（{person.title}）：" * (kind == "spoken") + "".join(desk.told(self.facts.pop()))
        if kind == "heard":
            who = desk.rule("folk_who")
            return self.quote(who, [desk.rule("praise")], desk.rule("heard", folk_who=who))
        if kind == "mate":
            who = desk.rule("mate_who", helper=(helper := desk.name()[0]))
            return self.quote(helper, [desk.rule("mate_said")], who + "{verb}")
        return self.about(kind, person) if kind in ("life", "long", "fact", "asks") else desk.rule(kind)

    def lines(self, kinds: str) -> list[str]:
        lines = []
        for kind in kinds.split():
            person = self.people[int(kind[-1]) - 1 if kind[-1].isdigit() else 0]
            lines += [f"<h3>{self.lives[-1][0]}</h3>"] * (kind[0] == "#")
            lines += self.line(kind.strip("#1234"), person).split("\n")
        return lines


def _prose(desk: _Desk, form: str) -> Draft:
    dress, columns, count, title, kinds = desk.chance.choice(_FORMS[form])
    doctor = None if title == "title_account" or form == "others" else True
    people = [desk.person(doctor, ta.strip()) for ta in ("他她" if "pair" in kinds else " " * max(1, int(count)))]
    desk.words |= {"other": people[-1].name, "title2": people[-1].title, "who": desk.rule("play_who")}
    desk.words |= {"theme": desk.rule("theme_of"), "column": desk.pick(columns, " ")}
    story = _Story(desk, people)
    lines = story.lines(kinds)
    desk.words |= vars(people[0])
    made = Made(dress, "", form == "stories", column=desk.words["column"])
    if made.is_interview:
        made = replace(made, guests=tuple(people), said=tuple(story.said))
        lines = [desk.rule("signs")] * desk.odds(0.4) + lines
    return made, desk.rule(title), lines, "p"


def _html(desk: _Desk, lines: list[str], layout: str) -> str:
    at = desk.chance.randrange(1, len(lines))
    if layout == "p" and desk.odds(0.15) and len(lines[at - 1]) > 30 and lines[at][0] != "“":
        lines.insert(at, desk.rule("figure"))
    cells = next((at for at, line in enumerate(lines) if line.startswith(("<td", "<th", "<dt"))), 0)
    wrap = desk.rule(f"line_{layout}")
    start = [line if line.startswith("<table") else f"<p>{line}</p>" for line in lines[:cells]]
    raw = ("<table", "<h3", "<figure", "<p")
    rows = [line if line.startswith(raw) else wrap.replace("@", line) for line in lines[cells:]]
    rows = [f"<{layout}>", *rows, f"</{layout}>"] if cells else rows
    return desk.rule("page").replace("@", "\n".join([*start, *rows])).replace("%n", "\n")


def _written(value: Any, script: str) -> Any:
    """All strings within, in the script of the page."""
    if isinstance(value, str):
        return value if script == "-" else _SCRIPTS[script].convert(value)
    if isinstance(value, tuple):
        return tuple(_written(part, script) for part in value)
    if isinstance(value, _Person):
        value = Guest(value.name, value.post, value.org)
    parts = {name: _written(part, script) for name, part in getattr(value, "__dict__", {}).items()}
    return replace(value, **parts) if parts else value


def made(chance: Random) -> Made:
    """One page with its truth; the same chance makes the same page."""
    desk, kind = _Desk(chance), chance.random()
    page, title, lines, layout = _talk(desk) if kind < 0.6 else _prose(desk, "stories" if kind < 0.875 else "others")
    desk.words |= {"title": title, "day_printed": desk.date(desk.day + timedelta(chance.randrange(4)))}
    is_text = layout in ("p", "br") and page.dress != "bold questions" and desk.odds(0.12)
    plain = "\n".join([title, *lines]).replace("</td><td>", "：").replace("</td></tr><tr>", "\n")
    body = re.sub(r"<[^>]+>", "", plain) if is_text else _html(desk, lines, layout)
    whole: Made = _written(replace(page, body=body, is_text=is_text), desk.script)
    marks = str.maketrans("“”‘’", "“”‘’" if desk.script == "-" else "「」『』")
    return replace(whole, body=whole.body.translate(marks))
