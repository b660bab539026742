"""Fits the weights by which a text that names a policy is told for one that explains it, on what hands write.

Each policy of a hand stands beside its last version and its namesake of another agency, any of which may be lost while
its explanations are not, and beside texts that name it and explain nothing.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from typing import NamedTuple

from dedupe.kin_scores import HANDS
from dedupe.planting import INTERPRETS, Paragraphs, Planted, Policy, plant
from scoring.forms import NEVER
from scoring.logistic import Ranked, Weights, parted, ranked, summed

from crawler.dedupe.policies import PLACE, name_of
from crawler.dedupe.policy_pair import EXPLAINS, beside
from crawler.dedupe.subjects import PERIOD
from crawler.dedupe.text import Text, policy_keys

POLICIES = 24
"""Of each hand, each in three versions."""

SEED, SIZE = 5, 1500
"""Documents of each hand."""

MOVED = 2
"""Policies of others beside each of them, as if its agency had published them in the weeks before."""

NEAR = 120
"""Days."""

LOST = 0.2
"""Share of the policies that are not among the texts, though their explanations are."""

BASE = "explains.is_text"
OURS = frozenset(
    "gives_other_numbers is_about_another is_of_another_agency is_out_of_time is_titled_apart is_titled_for_another"
    " is_titled_otherwise speaks_for_others tells_what_was_done".split()
)
"""Rules that are not fitted: they tell of contradictions, which no hand has often enough."""

PENALTY, STEPS = 0.0003, 400

MENTIONS = [tuple(line.split(" ## ")) for line in """
2 ## $A召开$T工作会议 ## 会议传达学习了《$N》（$M），听取了三家单位的汇报。会议要求，各单位要对照职责抓好落实，月底前报送进展。
300 ## $A年度工作总结 ## 一年来，我们围绕中心工作，先后落实《$N》《健康促进行动方案》等文件，各项任务基本完成，群众满意度稳中有升。
200 ## 家门口多了一盏灯 ## 清晨六点，老李已经起身。自《$N》施行以来，他家门口多了一盏灯。$S他说，日子比从前方便多了。
60 ## 关于$T有关诉求的回复 ## 您好！根据《$N》（$M）的规定，$S您反映的事项我们已转有关单位办理，感谢您的来信。
60 ## $T定点单位名单 ## 根据《$N》（$M），经申报、评审和公示，现将定点单位名单公布如下。附件：名单
360 ## $T在我市取得实效 ## 记者从$A获悉，《$N》（$M）印发一年来，全市已有百余家单位参与。$S下一步将扩大范围。
20 ## 人物｜守着一张桌子的人 ## 《$N》印发那天，她正在整理档案。三十年里，她换过四间办公室，桌子却始终是那一张。
100 ## $A：$T入选典型案例 ## 日前，全国典型案例名单公布，我市名列其中。我市以《$N》（$M）为抓手，走出了一条自己的路。
10 ## 《基本医疗卫生与健康促进法》解读 ## 《基本医疗卫生与健康促进法》共十章，规定了公民的权利和义务。我市已出台《$N》（$M），两者衔接使用。
5 ## 本周政策速览 ## 本周印发的文件有：《$N》（$M）；《机关车辆管理办法》；《会议费管理规定》；《档案移交工作规则》。
20 ## 检查组的三天 ## 检查组一行六人，照着$M逐条核对。$S三天走了九个点，发现问题十一处，当场改了七处。
90 ## $P$T实施细则 ## 根据《$N》（$M），结合实际，制定本细则。本细则所称服务对象，是指符合条件的常住居民。申请人应当如实填写。
9 ## $P$T管理规定 ## 为了把《$N》（$M）落到实处，制定本规定。受理窗口应当公布流程，一次告知所缺材料，不得重复收取证明。$S
12 ## 一位老人受到表彰 ## 依据《$N》（$M），他得到表彰。颁奖那天，老人把奖章别在旧军装上，三个孙子在台下鼓掌。
25 ## 一家诊所被责令改正 ## 根据《$N》（$M）第十二条，执法人员责令其改正，限期七日。负责人当场认错，表示马上补齐台账。
18 ## $T首批补助发到手 ## 按照《$N》，首批二百三十人昨天领到补助。$S社区会计说，钱都打到了卡上，一分不差。
15 ## $T服务点搬新家 ## 按照$M要求，$T服务点即日起迁至南门外大街，原址不再受理。乘公交在南门站下车，步行三分钟即到。
8 ## 两家医院结成对子 ## 为落实《$N》，两家医院昨天签约，今后五年互派医生。签约仪式上，院长们交换了白大褂。
30 ## 今年要办的十件实事 ## 今年将办好十件实事：新建三处停车场；落实$M；修订《医疗机构设置规划》；改造两条老街。
""".strip().split("\n")]  # fmt: skip
"""Days behind a policy, about, title and text of what names it and explains none."""


class Version(NamedTuple):
    """A policy as one agency has issued it in one year, with the texts that explain it."""

    policy: Policy
    day: date


class Case(NamedTuple):
    """A text beside the policies that it names, and which of them it explains."""

    page: str
    """The hand, by which it is held out."""
    kind: str
    title: str
    ranked: Ranked


def cases() -> list[Case]:
    """Return the texts of all hands that are opened."""
    return [case for hand in HANDS if hand not in NEVER for case in (*planted(hand), *among(hand))]


def among(name: str) -> list[Case]:
    """Return the documents of one hand beside the policies of their agencies, and beside some that are moved there."""
    chance, made = random.Random(name), list(plant(HANDS[name](), SEED, SIZE))
    texts = {one.id: _stored(one) for one in made}
    policies = [one for one in texts.values() if one.policy_name or one.document_number]
    houses: defaultdict[str | None, list[Text]] = defaultdict(list)
    for policy in policies:
        houses[policy.agency].append(policy)
    found = []
    for one in made:
        text, day = texts[one.id], date.fromisoformat(one.day)
        if text.cites is None:
            continue
        near = [policy for policy in houses[one.agency] if policy.day and abs(_days(policy.day, one.day)) < NEAR]
        near += [
            replace(policy, agency=one.agency, published_at=str(day - timedelta(chance.randrange(PERIOD))))
            for policy in chance.sample(policies, MOVED)
        ]
        known = {policy.id for policy in near}
        near += [texts[other] for other in one.of if other not in known]
        right = one.of if one.wants & INTERPRETS else ()
        beside_it = [
            ({name: float(rule.holds(judged)) for name, rule in EXPLAINS.rules.items()}, policy.id in right)
            for policy in near
            if policy.id != one.id and (judged := beside(text, policy))
        ]
        if beside_it:
            found.append(Case(name, one.kind, one.title, _ranked(beside_it)))
    return found


def _stored(one: Planted) -> Text:
    """Return a document as it is compared."""
    told = one.day, one.url, one.city, one.agency, one.source
    return Text(one.id, one.title, one.body, *told, document_number=one.number)


def _days(one: str, other: str) -> int:
    return (date.fromisoformat(other) - date.fromisoformat(one)).days


def _ranked(found: list[tuple[dict[str, float], bool]]) -> Ranked:
    """Return what the rules answer of the policies beside a text, but for what does not hold, and which are right."""
    held = [{name: answer for name, answer in one.items() if answer} for one, _ in found]
    return Ranked(held, frozenset(at for at, (_, right) in enumerate(found) if right))


def planted(name: str) -> list[Case]:
    """Return the texts of one hand beside the policies that they are looked up by."""
    texts, kinds = dict[str, Text](), dict[str, tuple[str, str]]()
    for at, (kind, of, text) in enumerate(_texts(name)):
        text.id = f"{at}"
        texts[text.id], kinds[text.id] = text, (kind, of)
    listed: defaultdict[int, list[str]] = defaultdict(list)
    for one, text in texts.items():
        subject = text.subject.keys if text.subject else []
        for key in {*policy_keys(text), *(one & ~1 for one in subject)}:
            listed[key].append(one)
    pairs = {pair for some in listed.values() for pair in combinations(some, 2)}
    beside_one: defaultdict[str, list[tuple[dict[str, float], bool]]] = defaultdict(list)
    for one, other in sorted({both for pair in pairs for both in (pair, pair[::-1])}):
        (kind, of), (policy, its) = kinds[one], kinds[other]
        right = of == its and kind not in ("policy", "copy", "mention")
        if (judged := beside(texts[one], texts[other])) and not (right and policy == "copy"):
            held = {name: float(rule.holds(judged)) for name, rule in EXPLAINS.rules.items()}
            beside_one[one].append((held, right and policy == "policy"))
    return [
        Case(
            name,
            kinds[one][0],
            texts[one].title or "",
            _ranked(found),
        )
        for one, found in beside_one.items()
    ]


def _texts(name: str) -> Iterator[tuple[str, str, Text]]:
    """Yield kind, policy and text of everything that stands about the policies of a hand."""
    hand, chance = HANDS[name](), random.Random(name)
    for at in range(POLICIES):
        told, day = hand.policy(chance), date(2018, 1, 1) + timedelta(chance.randrange(2200))
        years = chance.randint(1, 3)
        versions = [
            Version(told, day),
            Version(_of_year(told, years, chance), day - timedelta(365 * years + chance.randrange(-90, 90))),
            Version(
                _of(told, chance.choice([one for one in hand.agencies if one != told.agency])),
                day + timedelta(chance.randrange(-300, 300)),
            ),
        ]
        another = Version(_of(hand.policy(chance), told.agency), day - timedelta(chance.randrange(30)))
        yield "policy", f"{at}.beside", _text(another, another.policy.title, another.policy.paragraphs, number=True)
        for number, version in enumerate(versions):
            of = f"{at}.{number}"
            if chance.random() > LOST:
                yield "policy", of, _text(version, version.policy.title, version.policy.paragraphs, number=True)
            for kind, (title, paragraphs) in version.policy.explained.items():
                more = [[_filled("另见《$N》（$M）。", another.policy, chance)]] if chance.random() < 0.2 else []
                yield kind, of, _text(version, title, [*paragraphs, *more], chance.choice((0, 0, 1, 3, 9, 30)))
            for days, title, body in chance.sample(MENTIONS, 1):
                filled = [_filled(part, version.policy, chance) for part in (title, body)]
                yield (
                    "mention",
                    of,
                    _text(version, filled[0], [filled[1:]], round(int(days) * chance.uniform(0.5, 1.5))),
                )
        if chance.random() < 0.3:
            yield "copy", f"{at}.0", _text(versions[0], told.title, told.paragraphs, 2)


def _text(of: Version, title: str, paragraphs: Paragraphs, later: int = 0, *, number: bool = False) -> Text:
    told = of.policy
    body = "\n".join(map("".join, paragraphs))
    return Text(
        "",
        title,
        body,
        str(of.day + timedelta(later)),
        agency=told.agency,
        document_number=told.number if number else None,
    )


def _of_year(told: Policy, years: int, chance: random.Random) -> Policy:
    """Return a policy as it was some years before: most figures are others, each wherever it stands."""
    figures: dict[str, str] = {}

    def former(found: re.Match[str]) -> str:
        figure = found[0]
        if re.fullmatch(r"(?:19|20)\d\d", figure):
            return str(int(figure) - years)
        if figure not in figures:
            figures[figure] = str(int(figure) + chance.randint(1, 9)) if chance.random() < 0.7 else figure
        return figures[figure]

    return _changed(told, lambda text: re.sub(r"\d+", former, text))


def _of(told: Policy, agency: str) -> Policy:
    """Return a policy of the same name as another agency has it."""
    ends = zip(reversed(told.agency), reversed(agency), strict=False)
    shared = next((at for at, (one, other) in enumerate(ends) if one != other), 0)
    places = [one[: len(one) - shared] for one in (told.agency, agency)]
    number = told.number.replace(told.number[0], agency[0], 1)

    def moved(text: str) -> str:
        return text.replace(told.number, number).replace(told.agency, agency).replace(*places)

    return _changed(told, moved)._replace(agency=agency)


def _changed(told: Policy, change: object) -> Policy:
    assert callable(change)
    explained = {
        kind: (change(title), [list(map(change, some)) for some in paragraphs])
        for kind, (title, paragraphs) in told.explained.items()
    }
    paragraphs = [list(map(change, some)) for some in told.paragraphs]
    return told._replace(
        title=change(told.title), number=change(told.number), paragraphs=paragraphs, explained=explained
    )


def _filled(text: str, told: Policy, chance: random.Random) -> str:
    """Return a mention with the name, number and topic of a policy, and perhaps a sentence of it."""
    name = name_of(told.title)
    place = PLACE.match(told.agency)
    held = {
        "$N": name.whole if name else told.title, "$M": told.number, "$A": told.agency, "$T": name.topic if name else "服务",
        "$S": chance.choice(chance.choice(told.paragraphs[1:])) if chance.random() < 0.5 else "", "$P": place[0] if place else "",
    }  # fmt: skip
    for mark, word in held.items():
        text = text.replace(mark, word)
    return text


def fitted(found: Sequence[Case]) -> Weights:
    """Return the weights by which explanations are told best."""
    return ranked([case.ranked for case in found], *parted(EXPLAINS.rules, OURS, BASE), PENALTY, STEPS)


def told(found: Sequence[Case]) -> tuple[str, list[str]]:
    """Return how many texts are told under the weights as they are, and those that are not."""
    weights = {name: rule.weight for name, rule in EXPLAINS.rules.items()}
    faults = []
    for case in found:
        best = closest(case.ranked, weights)
        if best not in case.ranked.right if case.ranked.right else best is not None:
            faults.append(f"{case.page}, {case.kind}, {'missed' if best is None else 'wrong'}: {case.title}")
    return f"{len(found) - len(faults)} of {len(found)} right", faults


def closest(case: Ranked, weights: Weights) -> int | None:
    """Return which of its policies a text explains, if any."""
    sums = [summed(weights, held) for held in case.held]
    best = max(range(len(sums)), key=sums.__getitem__)
    return best if sums[best] > 0 else None
