"""What the heads of boxes say that stand beside a list and hold articles of other lists."""

from __future__ import annotations

from crawler.lexicon.row import rows

BOXES = rows(
    """
    other articles | bare | 相关新闻 | 相[关關]
    other articles | bare | 热点新闻 | [热熱][点點]
    other articles | bare | 热门文章 | [热熱][门門]
    other articles | bare | 推荐阅读 | 推[荐薦]
    other articles | bare | {}榜 | 排行
    other articles | bare | 浏览排名 | [浏瀏][览覽]
    other articles | bare | 点击最多 | [点點][击擊]
    other articles | bare | 阅读最多 | [阅閱][读讀]最
    other articles | bare | {}喜欢 | 猜你
    """
)
"""Forms are found anywhere in a head."""
