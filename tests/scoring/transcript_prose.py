"""Prose of the first maker of interviews: portraits with their quotations, and pages that are no interviews."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from scoring.interviews import Guest, Made, Said
from scoring.transcript_words import THEMES, Person, exchanges, person

Page = tuple[str, list[tuple[str, str]], Made]
"""Title, lines by kind, and what is true of the page."""

SCENES = (
    "清晨六点，{org}的走廊还很安静，{name}已经换好了白大褂。",
    "见到{name}的时候，{she}刚从病房出来，手里还攥着听诊器。",
    "走进{org}，墙上挂满了锦旗，{post}{name}却很少抬头去看。",
)
FACTS = (
    "这一年，{name}走了{n}个村子，记下了三本厚厚的笔记。",
    "{name}今年{age}岁，在这个岗位上已经干了二十一年。",
    "同事们都知道，{name}的手机从来不关机。",
    "去年冬天下了三场大雪，{she}没有缺过一天班。",
)
WORDS = """
病人等得起一天，等不起一年，我们多跑一步，他们就少跑十步
那时候连一台像样的心电图机都没有，全靠一双手一双眼睛
我没有做什么了不起的事，只是答应了的就要做到
孩子退烧了，妈妈抱着他笑，我就觉得这个夜班没有白上
最怕的不是累，是半夜电话响了，路却不通
年轻人来了又走，我不怪他们，我只想把灯给他们留着
签约不是签个名，是把一家人的血压血糖记在心上
我常常跟徒弟讲，先学会听，再学会看
等这栋楼盖好了，我就退休，把钥匙交给他们
"""


def _portrait(chance: Random, dress: str, says: Callable[[Random, Person, str, str], tuple[str, str]]) -> Page:
    """Set a portrait; ``says`` returns a paragraph with some words, and the words as they are quoted."""
    one, she = person(chance, chance.choice(("澄江", "望州", "石桥"))), chance.choice("他她")
    told = {"name": one.name, "org": one.org, "post": one.post, "she": she}
    lines = [
        chance.choice(SCENES).format(**told),
        f"近日，记者采访了{one.full}，听{she}讲这些年的故事。",
    ]
    said = []
    for words in chance.sample(WORDS.strip().split("\n"), 5):
        lines.append(chance.choice(FACTS).format(**told, n=chance.randrange(20, 90), age=chance.randrange(35, 60)))
        paragraph, quoted = says(chance, one, she, words)
        lines.append(paragraph)
        said.append(Said(one.name, quoted))
    title = chance.choice(
        (f"{one.name}：把灯留着的人", f"{chance.choice(THEMES)}背后的{one.name}", f"专访{one.name}：多跑一步")
    )
    guest = Guest(one.name, one.post, one.org)
    return title, [("p", line) for line in lines], Made(dress, "", is_interview=True, guests=(guest,), said=tuple(said))


def behind(chance: Random) -> Page:
    """Who speaks stands behind the words."""
    return _portrait(
        chance,
        "portrait, speaker behind",
        lambda draw, one, she, words: (
            f"“{words}。”{draw.choice((one.name, she))}{draw.choice(('说', '笑着说'))}。",
            words,
        ),
    )


def before(chance: Random) -> Page:
    """Who speaks stands before the words."""
    return _portrait(
        chance,
        "portrait, speaker before",
        lambda draw, one, she, words: (
            f"{draw.choice((one.name, she))}{draw.choice(('说', '告诉记者', '坦言'))}：“{words}。”",
            words,
        ),
    )


def around(chance: Random) -> Page:
    """The words are split by who speaks."""

    def says(draw: Random, one: Person, she: str, words: str) -> tuple[str, str]:
        first, _, rest = words.partition("，")
        return f"“{first}，”{draw.choice((one.name, she))}说，“{rest}。”", words

    return _portrait(chance, "portrait, speaker between", says)


def news(chance: Random) -> Page:
    """Three officials with a sentence each."""
    city = chance.choice(("澄江", "望州"))
    people = [person(chance, city) for _ in range(3)]
    words = chance.sample(WORDS.strip().split("\n"), 3)
    lines = [f"3月2日，{city}市召开卫生健康工作会议，部署全年任务。"]
    lines += [
        f"{one.full}{chance.choice(('强调', '指出', '要求'))}：“{said}。”"
        for one, said in zip(people, words, strict=True)
    ]
    lines += ["会议通报了去年工作情况，各县区负责人参加会议。"]
    return f"{city}市召开卫生健康工作会议", [("p", line) for line in lines], Made("news", "", is_interview=False)


def questions(chance: Random) -> Page:
    """Questions that nobody was asked."""
    signs = chance.choice((("问：", "答："), ("Q：", "A："), ("", "")))
    lines = ["为方便群众办事，现将常见问题整理如下。"]
    lines += [sign + words for pair in exchanges(chance, 5) for sign, words in zip(signs, pair, strict=True)]
    return (
        f"{chance.choice(THEMES)}常见问题解答",
        [("p", line) for line in lines],
        Made("questions", "", is_interview=False),
    )


def play(chance: Random) -> Page:
    """A play with two persons."""
    names = chance.sample("老李 小芳 大嫂 阿强 奶奶 桂花".split(), 2)
    lines = [f"人物：{names[0]}，六十岁；{names[1]}，三十岁。", "地点：村卫生室门口。"]
    lines += [f"{name}：{words}" for pair in exchanges(chance, 4) for name, words in zip(names, pair, strict=True)]
    return "健康小品：《量血压》", [("p", line) for line in lines], Made("play", "", is_interview=False)


def minutes(chance: Random) -> Page:
    """Minutes of a meeting at which many speak."""
    people = [person(chance, "望州") for _ in range(8)]
    lines = ["会议听取了各单位的汇报，发言摘要如下。"]
    lines += [f"{one.name}：{answer}" for one, (_, answer) in zip(people, exchanges(chance, 8), strict=True)]
    return "望州市基层卫生工作座谈会纪要", [("p", line) for line in lines], Made("minutes", "", is_interview=False)


PROSE = (behind, before, around, behind, before, around, news, questions, play, minutes)
