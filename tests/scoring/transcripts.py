"""The first maker of interviews: talks in turns as pages of commissions, papers and stations set them, beside prose.

It was written by whoever wrote the rules, so that its figures are those of pages which resemble what is known.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache
from html import escape
from random import Random

from opencc import OpenCC
from scoring.interviews import Guest, Made, Said, Turn
from scoring.transcript_prose import PROSE
from scoring.transcript_words import HOSTS, NICKS, OUTLETS, THEMES, Person, day, exchanges, person

LEADS = (
    "日前，{}接受了本报记者的专访。",
    "近日，记者就市民关心的问题采访了{}。",
    "本期《健康访谈》请到{}，请他谈谈这一年的变化。",
    "带着这些问题，记者走访了{}。",
)
TRADITIONAL = 0.3
CAPTURES = 0.12
"""Shares of the pages in traditional script, and of text captures."""


@dataclass
class Talk:
    """A talk while it is set: lines of the page by kind, and the turns told by them."""

    chance: Random
    guests: list[Person]
    pairs: list[tuple[str, str]]
    title: str = ""
    lines: list[tuple[str, str]] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    host: str | None = None
    held_at: str | None = None
    theme: str | None = None
    column: str | None = None

    @property
    def guest(self) -> Person:
        """The first guest."""
        return self.guests[0]

    def add(self, text: str, kind: str = "p") -> None:
        """Add a line that is no turn."""
        self.lines.append((kind, text))

    def says(self, role: str, speaker: str, words: str) -> None:
        """Add a turn to the truth; an answer belongs to the question before it."""
        asked = [number for number, turn in enumerate(self.turns) if turn.role in ("host", "reporter", "citizen")]
        question = asked[-1] if asked and role in ("guest", "guest|expert") else None
        self.turns.append(Turn(role, speaker, words, question))

    def turn(self, role: str, speaker: str, label: str, words: str, kind: str = "p") -> None:
        """Add a turn whose label stands before its first paragraph."""
        first, *more = words.split("\n")
        self.lines += [(kind, label + first), *(("p", line) for line in more)]
        self.says(role, speaker, words)

    def lead(self) -> None:
        """Add a paragraph that says who was asked."""
        self.add(self.chance.choice(LEADS).format("、".join(one.full for one in self.guests)))


def plain(talk: Talk, asks: str, answers: str, asker: str = "记者", **kinds: str) -> None:
    """Set questions and answers by turns, each behind a label of its own."""
    talk.lead()
    for ask, answer in talk.pairs:
        talk.turn("reporter", asker, asks, ask, kinds.get("ask", "p"))
        talk.turn("guest|expert", talk.guest.name, answers, answer)


def full_names(talk: Talk) -> None:
    """记者： and the name."""
    plain(talk, talk.chance.choice(("记者：", "本报记者：")), f"{talk.guest.name}：", "记者/本报记者")


def words_for_both(talk: Talk) -> None:
    """问： and 答：."""
    plain(talk, "问：", "答：", "问/记者")


def letters(talk: Talk) -> None:
    """Q and A."""
    plain(talk, "Q：", "A：", "Q/记者")


def surnames(talk: Talk) -> None:
    """记： and the surname."""
    plain(talk, "记：", f"{talk.guest.surname}：", "记/记者")


def titles(talk: Talk) -> None:
    """The surname with a title."""
    plain(talk, "记者：", f"{talk.guest.surname}{talk.guest.title}：")


def brackets(talk: Talk) -> None:
    """Labels in brackets."""
    left, right = talk.chance.choice(("[]", "【】"))
    plain(talk, f"{left}记者{right}", f"{left}{talk.guest.name}{right}")


def bold(talk: Talk) -> None:
    """Bold questions, no labels."""
    plain(talk, "", "", "记者/问/", ask="b")


def numbered(talk: Talk) -> None:
    """Numbered questions, answers behind a name."""
    talk.lead()
    signs = talk.chance.choice(("{}. ", "{}、", "问题{}："))
    for number, (ask, answer) in enumerate(talk.pairs, 1):
        sign = signs.format("一二三四五六七八九"[number - 1] if "、" in signs else number)
        talk.turn("reporter", f"记者/问/{sign.rstrip('：')}", sign, ask)
        talk.turn("guest|expert", talk.guest.name, f"{talk.guest.name}：", answer)


def bullets(talk: Talk) -> None:
    """Bullets before the questions, marks around the answers."""
    plain(talk, "● ", "", "记者/问/")


def dashes(talk: Talk) -> None:
    """问： and a dash before the answer."""
    plain(talk, "问：", "——", "问/记者")


def paper_asks(talk: Talk) -> None:
    """The paper asks under its name."""
    paper = talk.chance.choice(("本刊", "晚报", *OUTLETS))
    plain(talk, f"{paper}：", f"{talk.guest.name}：", f"{paper}/记者")


def own_lines(talk: Talk) -> None:
    """Labels on lines of their own."""
    talk.lead()
    mark = talk.chance.choice(("", "："))
    for ask, answer in talk.pairs:
        talk.add(f"记者{mark}")
        talk.turn("reporter", "记者", "", ask)
        talk.add(f"{talk.guest.name}{mark}")
        talk.turn("guest|expert", talk.guest.name, "", answer)


def run_together(talk: Talk) -> None:
    """Question and answer in one paragraph."""
    talk.lead()
    for ask, answer in talk.pairs:
        first, *more = answer.split("\n")
        talk.add(f"记者：{ask}{talk.guest.name}：{first}")
        for line in more:
            talk.add(line)
        talk.says("reporter", "记者", ask)
        talk.says("guest|expert", talk.guest.name, answer)


def initials(talk: Talk) -> None:
    """Letters that the lead explains."""
    talk.add(f"上周，本刊记者（以下简称J）采访了{talk.guest.full}（以下简称{talk.chance.choice('XYZ')}）。")
    letter = talk.lines[-1][1][-3]
    for ask, answer in talk.pairs:
        talk.turn("reporter", "J/记者", "J：", ask)
        talk.turn("guest|expert", talk.guest.name, f"{letter}：", answer)


def headed(talk: Talk) -> tuple[str, str]:
    """Add the fields over a transcript, and return printed name and label of the host."""
    host = talk.chance.choice(HOSTS)
    printed, talk.held_at = day(talk.chance)
    talk.theme, talk.host = talk.chance.choice(THEMES), host
    labels = talk.chance.choice(
        (("访谈主题：", "访谈时间：", "访谈嘉宾：", "主持人："), ("主题：", "时间：", "嘉宾：", "主持："))
    )
    listed = "、".join(one.full for one in talk.guests)
    for label, value in zip(labels, (talk.theme, printed, listed, host), strict=True):
        talk.add(label + value)
    return host, talk.chance.choice(("主持人", host))


def programme(talk: Talk) -> None:
    """Fields over the talk, a host who leads it, netizens who ask."""
    host, label = headed(talk)
    left, right = talk.chance.choice((("", "："), ("[", "]"), ("【", "】")))
    talk.turn("host", host, f"{left}{label}{right}", f"各位网友大家好，今天请到了{talk.guest.full}。请您先打个招呼。")
    talk.turn("guest|expert", talk.guest.name, f"{left}{talk.guest.name}{right}", "大家好，很高兴和大家交流。")
    for ask, answer in talk.pairs:
        nick = talk.chance.choice(NICKS)
        who = talk.chance.choice((f"网友 {nick}", f"网友“{nick}”"))
        talk.turn("citizen", f"{nick}/{who}", f"{left}{who}{right}", ask)
        talk.turn("guest|expert", talk.guest.name, f"{left}{talk.guest.name}{right}", answer)
    talk.turn("host", host, f"{left}{label}{right}", "今天的访谈就到这里，谢谢大家。")


def stamped(talk: Talk) -> None:
    """Labels in brackets with times, the words on the next line."""
    host, _ = headed(talk)
    clock = 9 * 60
    for ask, answer in talk.pairs:
        for role, speaker, label, words in (
            ("host", host, f"主持人 {host}", ask),
            ("guest|expert", talk.guest.name, talk.guest.name, answer),
        ):
            clock += talk.chance.randrange(1, 6)
            talk.add(f"[{label}] {clock // 60:02}:{clock % 60:02}:{talk.chance.randrange(10, 60)}")
            talk.turn(role, speaker, "", words)


def table_of_speakers(talk: Talk) -> None:
    """A table with speakers and their words."""
    talk.lead()
    for ask, answer in talk.pairs:
        for role, who, words in (
            ("reporter", "记者", ask),
            ("guest|expert", talk.guest.name, answer.replace("\n", "")),
        ):
            talk.add(f"{who}|{words}", "row")
            talk.says(role, who, words)


def table_of_questions(talk: Talk) -> None:
    """A table with a question and its answer in each row."""
    talk.lead()
    for ask, answer in talk.pairs:
        talk.add(f"{ask}|{answer}".replace("\n", ""), "row")
        talk.says("reporter", "记者/问/", ask)
        talk.says("guest|expert", talk.guest.name, answer.replace("\n", ""))


def two_guests(talk: Talk) -> None:
    """Two guests by turns, with posts or names as labels."""
    talk.guests.append(replace(person(talk.chance, talk.guest.org[:2]), org=talk.guest.org))
    if talk.guests[0].name == talk.guests[1].name:
        talk.guests.pop()
    talk.lead()
    posts = talk.chance.random() < 0.4
    for number, (ask, answer) in enumerate(talk.pairs):
        one = talk.guests[number % len(talk.guests)]
        talk.turn("reporter", "记者", "记者：", ask)
        talk.turn("guest|expert", one.name, f"{one.org}{one.post} {one.name}：" if posts else f"{one.name}：", answer)


def press_conference(talk: Talk) -> None:
    """A chair, outlets that ask, an official who answers."""
    talk.add(f"今天上午，市政府新闻办举行发布会，{talk.guest.full}介绍情况，并回答记者提问。")
    talk.turn("host", "主持人", "主持人：", f"各位记者朋友，上午好。先请{talk.guest.name}{talk.guest.title}介绍情况。")
    talk.turn("guest|expert", talk.guest.name, f"{talk.guest.name}：", "各位记者朋友，下面我介绍一下有关情况。")
    for ask, answer in talk.pairs:
        outlet = f"{talk.chance.choice(OUTLETS)}记者"
        talk.turn("reporter", outlet, f"{outlet}：", ask)
        talk.turn("guest|expert", talk.guest.name, f"{talk.guest.name}：", answer)
    talk.turn("host", "主持人", "主持人：", "今天的发布会到此结束，谢谢大家。")


def part_of_a_name(talk: Talk) -> None:
    """A guest of a foreign name, labelled by its first part."""
    guest = person(talk.chance, "望州", foreign=True)
    talk.guests[:] = [guest]
    plain(talk, "记者：", f"{guest.name.split('·')[0]}：")


DRESSES: tuple[Callable[[Talk], None], ...] = (
    full_names, words_for_both, letters, surnames, titles, brackets, bold, numbered, bullets, dashes, paper_asks,
    own_lines, run_together, initials, programme, stamped, table_of_speakers, table_of_questions, two_guests,
    press_conference, part_of_a_name,
)  # fmt: skip
TITLED = ("专访{}：{}", "{}：{}", "对话{}：{}", "{}谈{}", "{1}——访{0}")


def made(chance: Random) -> Made:
    """Return the next page of a source of chance."""
    if chance.random() < 0.4:
        title, lines, page = chance.choice(PROSE)(chance)
        return _dressed(chance, title, lines, page)
    dress = chance.choice(DRESSES)
    guest = person(chance, chance.choice(("澄江", "临湖", "望州", "东渡", "石桥")))
    talk = Talk(chance, [guest], exchanges(chance, chance.randrange(3, 7)))
    talk.title = chance.choice(TITLED).format(guest.name, chance.choice(THEMES))
    dress(talk)
    page = Made(
        dress.__name__.replace("_", " "), "", is_interview=True, host=talk.host, held_at=talk.held_at, theme=talk.theme,
        guests=tuple(Guest(one.name, one.post, one.org) for one in talk.guests), turns=tuple(talk.turns),
    )  # fmt: skip
    return _dressed(chance, talk.title, talk.lines, page)


def _dressed(chance: Random, title: str, lines: list[tuple[str, str]], page: Made) -> Made:
    """Return a page with its body, in one of the scripts."""
    text = chance.random() < CAPTURES and all(kind == "p" for kind, _ in lines)
    body = "\n".join([title, *(line for _, line in lines)]) if text else _html(chance, title, lines)
    if chance.random() >= TRADITIONAL:
        return replace(page, body=body, is_text=text)
    turn = _turned
    return replace(
        page, body=turn(body), is_text=text, host=page.host and turn(page.host), theme=page.theme and turn(page.theme),
        guests=tuple(Guest(*(part and turn(part) for part in (one.name, one.post, one.org))) for one in page.guests),
        turns=tuple(replace(one, speaker=turn(one.speaker), text=turn(one.text)) for one in page.turns),
        said=tuple(Said(turn(one.speaker), turn(one.text)) for one in page.said),
    )  # fmt: skip


def _turned(text: str) -> str:
    """Return a text in traditional script, character by character: a phrase of two words is none of the table's."""
    return "".join(map(_traditional, text))


@cache
def _traditional(char: str) -> str:
    return _table().convert(char)


@cache
def _table() -> OpenCC:
    return OpenCC("s2t")


def _html(chance: Random, title: str, lines: list[tuple[str, str]]) -> str:
    """Return a page with a bar under the headline and a credit under the text."""
    tag = chance.choice(("p", "p", "div"))
    shapes = {"p": f"<{tag}>{{}}</{tag}>", "b": f"<{tag}><strong>{{}}</strong></{tag}>", "h": "<h3>{}</h3>"}
    parts = []
    for kind, line in lines:
        if kind == "row":
            parts.append(
                "<table><tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line.split("|")) + "</tr></table>"
            )
        else:
            parts.append(shapes[kind].format(escape(line)))
    body = "\n".join(parts).replace("</table>\n<table>", "\n")
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body>
<div class="top"><a href="/">首页</a> &gt; <a href="/ft/">在线访谈</a></div>
<div class="main"><h1>{title}</h1><div class="info">发布时间：2025-03-0{chance.randrange(1, 10)} 10:2{chance.randrange(10)}　来源：{chance.choice(OUTLETS)}</div>
<div class="text">
{body}
</div><p class="ed">（责任编辑：{chance.choice("周吴郑")}小文）</p></div>
<div class="foot">版权所有　未经许可不得转载</div></body></html>"""
