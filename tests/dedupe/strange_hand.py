"""The third hand in furniture that no list of the crawler knows, and with shorter short texts: rules must do without it.

Fitted on, like the third hand.
"""

from __future__ import annotations

import random

from dedupe.planting import Paragraphs
from dedupe.third_hand import ThirdHand

HEADS = """
健康有约 第218期 | 本文约480字 阅读需2分钟 | 点亮星标，不错过每一条消息 | 要闻速递 | 海棠融媒 今日播报 | 2023年第17期（总第305期） |
【卫健动态】 | 主播在线为您播报 | 首页 卫生频道 正文 | 晨间快讯/听全文 | 阿林 报道 | 3分钟前发布
"""
FEET = """
海棠市融媒体中心出品 | 看更多健康资讯，请到客户端 | 版权归原作者所有 | 今天的消息就到这里，我们明天再见。 | END | 策划执行：晓风工作室 |
欢迎在评论区留言互动 | —— 海棠广播电视台 | 上一条 下一条 | 联系我们：0763-1234567 | 图源：网络
"""
NOTES = """
小编说：每天一分钟，把健康带回家，今天这篇报道讲的是身边人的故事，值得一读。 |
这里是《海棠早新闻》，今天为您带来一则来自基层的消息，请看报道。
"""


class StrangeHand(ThirdHand):
    name = "strange"

    def head(self, chance: random.Random, paper: str) -> list[str]:
        return _one_of(HEADS, chance)

    def foot(self, chance: random.Random, paper: str) -> list[str]:
        return _one_of(FEET, chance)

    def note(self, chance: random.Random) -> list[str]:
        return _one_of(NOTES, chance)

    def short(self, chance: random.Random) -> tuple[str, Paragraphs]:
        title, paragraphs = super().short(chance)
        if chance.random() < 0.6:
            paragraphs = [[paragraphs[0][0][-chance.randint(18, 45) :]]]
        return title, paragraphs


def _one_of(texts: str, chance: random.Random) -> list[str]:
    return chance.choice(texts.split("|")).strip().split("/")
