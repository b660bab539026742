"""Who says it: the person, office or document that a clause makes its speaker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crawler.extract.interview.persons import HAN, Person, find_people, is_post, name_at, surname_title

VERBS = (
    "告诉记者|对记者说|向记者介绍|如是说|坦言道|回忆道|感慨道|感叹道|解释道|介绍道|补充道|笑着说|回答道|直言|表示|介绍|指出|强调|坦言|认为|透露|回应|回答|"
    r"提出|提到|提醒|建议|呼吁|解释|补充|总结|回忆|感慨|感叹|谈到|谈道|讲道|说道|说起|声称|宣称|"
    r"(?<![听据传小学解劝])说|(?<![知报难味渠街轨管])道|(?<![名简号职俗统人])称|(?<!演)讲|(?<![询学访疑慰顾])问"
)
DOCUMENTS = (
    "(?:报告|决定|决议|意见|纲要|规划|方案|计划|条例|规定|通知|公报|全会|大会|会议|文件|法|标准|指南|白皮书|章程|倡议)"
)
DOCUMENT = re.compile(
    rf"(?:^|[，,])(?P<name>(?:《[^《》]{{2,50}}》|[{HAN}、〇○0-9（）]{{2,36}}?{DOCUMENTS})(?:（[^（）]{{2,24}}）)?)"
    r"(?:中|里|还|也|明确|曾|再次|首次|特别|就)*"
    r"(?P<verb>提出|指出|强调|要求|明确|规定|写道|写明|显示|提到|部署|号召|称|说)(?:要|了)?$"
)
ORGANS = re.compile(
    rf"(?:^|[，,])(?P<name>[{HAN}]{{2,24}}(?:局|委|委员会|厅|办公室|中心|医院|政府|部))(?P<verb>表示|提出|指出|强调|要求|回应|提醒|介绍|称)$"
)
PRONOUN = re.compile(r"(?:他们?|她们?|该负责人|这位.{1,8}?)(?=[^的]|$)")
ANONYMOUS = re.compile(
    rf"(?P<name>(?:[^\W0-9它他她这那有些的了在被把是从对而但与由给让]{{0,20}}?)(?:负责人|居民|市民|患者|家属|家长|医生|医师|护士|专家|村民|群众|工作人员|志愿者|业内人士|老人|学员|教师|老师|村医|院长|主任|局长)们?"
    rf"(?:[{HAN}](?:女士|先生|阿姨|大爷|大妈|奶奶|爷爷|婆婆|大姐|大哥|某某?))?)"
)
TITLED = re.compile(
    rf"(?:[{HAN}]{{0,8}}的(?:女儿|儿子|母亲|父亲|妻子|丈夫|孙女|孙子|老伴|家人)|[{HAN}]{{0,6}}(?:市民|患者|居民|村民|家属|家长|网友))?"
    rf"(?P<name>[{HAN}](?:女士|先生|阿姨|大爷|大妈|奶奶|爷爷|婆婆|大姐|大哥))(?!的)"
)
SHORT = re.compile(
    rf"[{HAN}](?:[副]?(?:局长|院长|主任|书记|部长|处长|科长|所长|站长|市长|会长|教授|医生|护士长|校长|主席)|局|院|总|工|老)"
)
REPORTER = re.compile(r"(?:本报|本网)?记者(?=[^从在了获]|$)")
LEADS = re.compile(
    r"(?:(?:在|就|面对|针对|关于|对于|谈及|谈到|说到|提到|提及|说起|回顾|展望|采访|据|随后|最后|接着|同时|此外|对此|为此|如今|目前|接下来|下一步|近日|日前|当天|昨日|其中|不过|"
    r"事实上|其实|而)[^。“]{0,30}?[，,]|据|在|对此|但|而|随后|接着|最后|昨日|近日|日前|当天|昨天|今天|同时|不过)"
)
"""What may stand between the beginning of a sentence and its subject."""


@dataclass(frozen=True)
class Mention:
    """A speaker in a clause and where he stands."""

    start: int
    """Of name or post, whichever comes first."""
    end: int
    name: str | None
    """None for a pronoun."""
    post: str | None = None


class Speakers:
    """The persons that one article knows, by which its clauses are read."""

    def __init__(self, texts: Sequence[str], head: str = "") -> None:
        self.people: dict[str, Person] = {}
        for person in (*find_people(texts), *find_people([head])):
            known = self.people.get(person.name)
            if known is None or len(known.post or "") < len(person.post or ""):
                self.people[person.name] = person
        self.names = re.compile("|".join(map(re.escape, sorted(self.people, key=len, reverse=True))) or r"(?!)")

    def post(self, name: str | None) -> str | None:
        """Return a person's post as the page prints it first."""
        person = self.people.get(name or "")
        return person.post if person else None

    def subject(self, clause: str) -> Mention | None:
        """Return the speaker that a clause begins with, words that lead up to him apart."""
        offset = 0
        for _ in range(3):
            if mention := self._at(clause, offset):
                return mention
            lead = LEADS.match(clause, offset)
            if not lead:
                return None
            offset = lead.end()
        return self._at(clause, offset)

    def last(self, clause: str) -> Mention | None:
        """Return the last known person of a clause who is not spoken to."""
        found = [
            match
            for match in self.names.finditer(clause)
            if not re.search(r"[对向给跟与和让请]$", clause[: match.start()])
        ]
        if not found:
            return None
        return Mention(found[-1].start(), found[-1].end(), found[-1][0], self.post(found[-1][0]))

    def _at(self, clause: str, offset: int) -> Mention | None:
        """Return the speaker who stands exactly at an offset."""
        known = self.names.search(clause, offset, offset + 64)
        if known and (known.start() == offset or is_post(clause[offset : known.start()].strip())):
            return Mention(offset, known.end(), known[0], self.post(known[0]))
        if pronoun := PRONOUN.match(clause, offset):
            return Mention(offset, pronoun.end(), None)
        if (titled := TITLED.match(clause, offset)) and surname_title(titled["name"]):
            return Mention(offset, titled.end(), titled["name"])
        if (short := SHORT.match(clause, offset)) and (called := surname_title(short[0])):
            return Mention(offset, short.end(), *self._short(short[0], called))
        if reporter := REPORTER.match(clause, offset):
            return Mention(offset, reporter.end(), "记者")
        if (name := name_at(clause, offset)) and SAYS.match(clause, offset + len(name)):
            return Mention(offset, offset + len(name), name)
        if (other := ANONYMOUS.match(clause, offset)) and SAYS.match(clause, other.end()):
            return Mention(offset, other.end(), other[0])
        return None

    def _short(self, printed: str, titled: tuple[str, str]) -> tuple[str, str | None]:
        """Return the person called 徐局长, if the page knows one of that surname."""
        bearers = [name for name in self.people if name.startswith(titled[0])]
        fitting = [name for name in bearers if (self.post(name) or "").endswith(titled[1])]
        one = fitting if len(fitting) == 1 else bearers
        return (one[0], self.post(one[0])) if len(one) == 1 else (printed, None)


SAYS = re.compile(rf"[^，：]{{0,10}}?(?:{VERBS})")
"""A verb of saying soon behind the subject."""
