"""What headline and lead say of a talk: that somebody was asked, who, and by whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crawler.extract.interview.apposed import post_before
from crawler.extract.interview.introduced import persons_of
from crawler.extract.interview.name_places import presents
from crawler.extract.interview.persons import HAN, TITLE, Person, is_post, name_at
from crawler.lexicon import organs, posts, speakers, talks
from crawler.lexicon.lazy import cached_property, lazy_pattern
from crawler.lexicon.row import any_of
from crawler.text.dates import numeral, parse
from crawler.text.fold import folded
from crawler.text.names import is_person_name

SERIES = lazy_pattern(
    rf"(?:^|[|\[\s])[“「]?(?P<series>[{HAN}A-Za-z0-9]{{0,10}}{any_of(talks.TALKS, stands='marked')})"
    r"[”」]?(?=[\s|\]:·]|$)"
)
"""The name of a series of interviews in a folded headline."""

OF_NOTE = f"(?:{any_of(posts.POSTS, meaning='leader')}|{any_of(posts.POSTS, meaning='scholar')})"
REPORTER = any_of(speakers.ROLES, meaning="reporter")
ASKED = lazy_pattern(
    rf"{any_of(talks.TALKS, stands='bare')}|{any_of(talks.ASKS_WHOM)}[{HAN}]{{0,16}}?{OF_NOTE}|"
    rf"答{any_of(speakers.OWN_ROLES, organs.OWN, meaning=('citizen', 'own'))}问"
)
"""What a headline says over an interview."""

INTERVIEWED = lazy_pattern(
    rf"(?P<sure>{any_of(talks.TALKS, meaning='talk')}|(?P<visits>{any_of(talks.TALKS, talks.HEARD, meaning='visit')}|"
    rf"{any_of(talks.HEARD, meaning='gives')}了?[^,。]{{0,14}}(?:采访|访问)))|"
    rf"(?P<asks>{any_of(talks.HEARD, meaning='asks')})(?:了|[{HAN}]{{0,12}}{OF_NOTE})|"
    rf"{any_of(talks.HEARD, speakers.SPEECH, meaning='answers')}了?[^,。]{{0,8}}{REPORTER}[^,。]{{0,8}}问|"
    rf"(?:{REPORTER}|{any_of(organs.OWN)})[^。]{{0,30}}?{any_of(talks.HEARD, meaning='puts')}[^,。]{{0,8}}问题|"
    rf"{any_of(talks.HEARD, meaning='whom')}"
)
"""What a lead says over an interview."""

MET = lazy_pattern(
    rf"(?:{any_of(talks.FRAMES, meaning=('asker', 'writer'))}|《[^》]{{1,12}}》)[^。]{{0,16}}?{any_of(talks.MEETS)}|"
    rf"[跟与和同]{REPORTER}们?[聊谈]"
)
"""What a lead tells of who asks."""

ANSWERS = lazy_pattern(
    rf"{any_of(talks.HEARD, speakers.SPEECH, meaning='answers')}(?:[^,。]{{0,16}}{any_of(talks.DOUBTS)}|,|$)"
)
"""What a lead tells of who answers the questions of readers."""

NUMERAL = "[一二三四五六七八九十]{1,3}"
DAY = re.compile(
    r"(?:(?P<year>\d{4}|[一二][〇零○一二三四五六七八九]{3})年)?(?<!\d)"
    rf"(?P<month>\d{{1,2}}|{NUMERAL})月(?P<day>\d{{1,2}}|{NUMERAL})日(?![起至到前])"
)
TODAY = re.compile(r"[今昨][日天早晚晨午]?\((?=[^()]{2,12}日\))")
"""Before the day in brackets: 今日(二零二四年一月二十二日)."""

NAMED = re.compile(r"^[“「《〈\[][^”」》〉\]]*[”」》〉\]]")
"""The name of a programme or series, before the day of one: 「濠江論壇」三月十七日."""

YEAR = re.compile(r"(?<!\d)\d{4}(?=年)")

GATHERED = lazy_pattern(any_of(talks.GATHERINGS))

COMING = lazy_pattern(
    rf"{any_of(talks.COMING)}[^。]{{0,24}}?(?:{any_of(talks.TALKS)}|{any_of(talks.HEARD, meaning=('visit', 'gives'))})"
)
"""What headline and lead say of a talk that is still to come."""

FIRST = lazy_pattern(rf"^(?P<name>[{HAN}]{{2,4}}),(?P<post>[^,。!?\n]{{2,30}})", re.MULTILINE)
"""Somebody with a post at the beginning of a paragraph."""

IS = lazy_pattern(rf"[,;\n](?P<name>[{HAN}]{{2,4}}?)是(?P<post>[^,;。!?\n]{{2,30}})")
"""Somebody of whom a clause says what he is."""

TITLED = lazy_pattern(rf"(?P<name>[{HAN}]{{2,4}}?)(?P<post>{TITLE})(?![{HAN}])")
"""Somebody behind a word for a talk, with a title: 对话沈砚院士."""

ASKER = lazy_pattern(any_of(talks.FRAMES, meaning=("asker", "writer")))
WRITER = lazy_pattern(any_of(talks.FRAMES, meaning="writer"))
FICTION = lazy_pattern(any_of(talks.FICTION))
SENTENCE = re.compile("[。!?]")
SPEAKER = lazy_pattern(rf"(?<![{HAN}])[{HAN}]{{2,4}}(?=:)")

ASKED_FIRST = re.compile(
    r"\n(?:[^\s。!?,:]{1,10}[:|/]|[\[(]?[\d一二三四五六七八九十]|[●◆■▲])[^\n]{2,80}\?$", re.MULTILINE
)
"""A question with a label, number or bullet: what stands behind it introduces nobody."""

LEAD = 4
"""Paragraphs in which an interview says that it is one."""


@dataclass
class Occasion:
    """Headline and lead of an article."""

    head: str
    """Kicker and title, folded."""
    lead: str
    """The first paragraphs, folded."""
    column: str = ""
    """The column and the way to it, folded."""
    published: str | None = None
    """When the article was published (ISO 8601): a day without a year is the last one before."""

    @cached_property
    def in_title(self) -> bool:
        """Whether the headline says that somebody was asked."""
        return ASKED.search(self.head) is not None

    @cached_property
    def claims(self) -> bool:
        """Whether headline or lead say it."""
        return self.in_title or self.heard

    @cached_property
    def heard(self) -> bool:
        """Whether the lead says it."""
        return bool(self._word or MET.search(self.lead))

    @cached_property
    def answered(self) -> bool:
        """Whether the lead says of a person that he answers questions: an answer to labelled ones, no more."""
        return any(map(self._answers, SENTENCE.split(self.lead)))

    @cached_property
    def answers_in_title(self) -> bool:
        """Whether the headline says it."""
        return self._answers(self.head)

    def _answers(self, sentence: str) -> bool:
        told = ANSWERS.search(sentence)
        return told is not None and any(0 <= sentence.find(name) < told.start() for name in self.people)

    @property
    def met(self) -> bool:
        """Whether a sentence of the lead has whoever asks beside the one who answers: 小编找到了院长沈砚."""
        name = self.answerer
        return any(name in one and ASKER.search(one) for one in SENTENCE.split(self.lead)) if name else False

    @property
    def held(self) -> str | None:
        """The day (ISO 8601) that the lead tells with a word for a talk: 2024年4月18日，…做客.

        A sentence that begins with the day need not be sure; without any such word it is one that introduces somebody.
        The headline is such a sentence, too.
        """
        sentences = [NAMED.sub("", one.strip(" \u3000\n(")) for one in SENTENCE.split(self.lead)]
        telling = [(one, told["sure"]) for one in sentences for told in [INTERVIEWED.search(one)] if told]
        telling = telling or [(one, None) for one in sentences if any(name in one for name in self.people)]
        telling += [(one, "gathered") for one in sentences if GATHERED.search(one)]
        telling += [(self.head.strip(), (INTERVIEWED.search(self.head) or {"sure": None})["sure"])]
        days = (DAY.search(one) if sure or TODAY.search(one) else DAY.match(one) for one, sure in telling)
        return next((self._dated(day) for day in days if day), None)

    def _dated(self, day: re.Match[str]) -> str | None:
        printed = day["year"] and "".join(str(value_of(char)) for char in day["year"])
        in_year = f"{value_of(day['month']):02}-{value_of(day['day']):02}"
        years = {*YEAR.findall(self.lead)} if printed is None and self.published is None else set()
        year = printed or (self.published and int(self.published[:4]) - (in_year > self.published[5:10]))
        year = year or (years.pop() if len(years) == 1 else None)
        moment = parse(f"{year}-{in_year}") if year else None
        return moment.iso if moment else None

    @cached_property
    def sure(self) -> bool:
        """Whether headline or lead say it of the whole article: 采访了, 回答了提问 are words of news, too."""
        return bool(self.in_title or (self._word and self._word["sure"]))

    @cached_property
    def _word(self) -> re.Match[str] | None:
        """The first words of the lead that say it."""
        return INTERVIEWED.search(self.lead)

    @property
    def quotes_somebody(self) -> bool:
        """Whether the headline gives the words of somebody whom the lead names: 沈砚：让看病不难."""
        speaker = SPEAKER.search(self.head)
        return speaker is not None and speaker[0] in self.lead

    @cached_property
    def is_to_come(self) -> bool:
        """Whether the headline says that somebody will be asked, or the lead under another headline."""
        return COMING.search(self.head if self.in_title else f"{self.head}\n{self.lead}") is not None

    @cached_property
    def made_up(self) -> bool:
        """Whether headline or column say that the story is made up."""
        return bool(FICTION.search(f"{self.head}\n{self.column}"))

    @cached_property
    def people(self) -> dict[str, Person]:
        """Who is introduced there before the first question, by name; else who is there at all."""
        return self.introduced or self._named

    @cached_property
    def introduced(self) -> dict[str, Person]:
        """Who is introduced there before the first question: of whom questions and answers tell need not answer."""
        asked = ASKED_FIRST.search(self.lead)
        told = f"{self.lead[: asked.start() if asked else None]}\n{self.head}"
        return {name: one for name, one in self._named.items() if name in told}

    @cached_property
    def _named(self) -> dict[str, Person]:
        """Who has a post there, or is told to be somebody; else who stands beside a word for a talk."""
        found = persons_of(f"{self.lead}\n{self.head}") or [*self._beside_words()]
        return {one.name: one for one in (*_with_posts(IS.finditer(f"\n{self.lead}")), *found)}

    def _beside_words(self) -> Iterator[Person]:
        """Yield who stands before a word for a talk, 个案管理师林雅婷受访, behind it, or first, 林雅婷，护理师，…."""
        for told in INTERVIEWED.finditer(self.lead):
            before = (told.start() - length for length in (4, 3, 2) if length <= told.start())
            for start in before:
                name = self.lead[start : told.start()]
                if is_person_name(name) and (words := presents(self.lead, start)):
                    yield Person(name, post_before(words))
                    break
            if not told["sure"] and (behind := name_at(self.lead, told.end())):
                yield Person(behind)
        titled = (TITLED.match(self.head, told.end()) for told in ASKED.finditer(self.head))
        yield from _with_posts((*FIRST.finditer(self.lead), *filter(None, titled)))

    @cached_property
    def _told(self) -> tuple[list[str], list[str]]:
        """Who was asked and who asked, by the first sentence of the lead that has a word for a talk and names persons.

        Who is behind the word was asked; without anybody there it was who stands before it, unless that is who asked.
        """
        for sentence in SENTENCE.split(self.lead):
            told = INTERVIEWED.search(sentence)
            named = [name for name in self.people if name in sentence] if told else []
            if told and named:
                return self._parted(sentence, told, named)
        return [], []

    @staticmethod
    def _parted(sentence: str, told: re.Match[str], named: list[str]) -> tuple[list[str], list[str]]:
        before = [name for name in named if sentence.find(name) < told.start()]
        behind = [name for name in named if name not in before]
        if (told["visits"] and before) or not behind:
            return before if told["asks"] is None else [], []
        return behind, before

    @property
    def in_lead(self) -> str | None:
        """Who was asked, as the lead tells it."""
        asked = self._told[0]
        return asked[0] if asked else None

    @cached_property
    def guest(self) -> str | None:
        """Who was asked, if but one can be meant: in the headline, else in the lead, else the only one named."""
        if not (self.claims or self.answered):
            return None
        in_head = [
            name for name, one in self.introduced.items() if name in self.head and (one.post or name in self.lead)
        ]
        if any(one.post for one in self.introduced.values()):
            in_head = [name for name in in_head if self.introduced[name].post]
        return next((named[0] for named in (in_head, self._told[0], [*self.introduced]) if len(named) == 1), None)

    @cached_property
    def answerer(self) -> str | None:
        """Who is meant where somebody answers without a name: who was asked, else the only one with a post there."""
        with_posts = [one.name for one in self.introduced.values() if one.post]
        in_lead = [name for name in with_posts if name in self.lead]
        return self.guest or next((named[0] for named in (with_posts, in_lead) if len(named) == 1), None)

    @property
    def asked(self) -> list[str]:
        """Who was asked: the one who can be meant, else all whom the lead names behind a word for a talk."""
        return [self.guest] if self.guest else self._told[0] if self.claims else []

    @property
    def asker(self) -> str | None:
        """Who asked, where the lead says it of a person beside the guest, or names a writer."""
        askers = self._told[1]
        writer = WRITER.search(self.lead) if self.claims or self.met else None
        return askers[-1] if askers else writer[0] if writer else None


def value_of(number: str) -> int:
    """Return the value of a number in digits or Chinese numerals."""
    return int(number) if number.isdecimal() else numeral(number)


def _with_posts(found: Iterable[re.Match[str]]) -> Iterator[Person]:
    """Yield those of some names with posts that can be both."""
    for named in found:
        if is_person_name(named["name"]) and is_post(named["post"]):
            yield Person(named["name"], named["post"])


def occasion_of(title: str, paragraphs: list[str], column: str = "", published: str | None = None) -> Occasion:
    """Return what kicker and title, the first paragraphs and the column, as printed, say.

    :param published: when the article was published (ISO 8601)
    """
    return Occasion(folded(title), folded("\n".join(paragraphs)), folded(column), published)
