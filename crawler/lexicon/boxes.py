"""What the heads of boxes say that stand beside a list and hold articles of other lists."""

from __future__ import annotations

from crawler.lexicon import furniture
from crawler.lexicon.row import rows

OWN_BOXES = rows(
    """
    other articles | bare | {}新闻 | 相关
    other articles | bare | {}榜 | 排行
    other articles | bare | {}排名 | 浏览
    other articles | bare | {}最多 | 点击
    other articles | bare | {}多 | 阅读最
    other articles | bare | {}喜欢 | 猜你
    """
)
BOXES = (*OWN_BOXES, *(row for row in (*furniture.BUTTONS, *furniture.BESIDE) if row.meaning == "related"))
"""Forms are found anywhere in a head, whose own words are joined by those over lists of other articles on any page."""
