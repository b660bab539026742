"""Trees of bureaus that move, before and after."""

from __future__ import annotations

SLUGS, NUMBERED, RENAMED, SPLIT, LOST = "slugs", "numbered", "renamed", "split", "lost"

TREES = {
    "slugs": """
新闻中心 xwzx
  工作动态 gzdt news 22 *
  县区动态 xqdt news/county 14
政务公开 zwgk
  通知公告 tzgg notice 20 *
  政策文件 zcwj policy 13 *
  政策解读 zcjd interpretation 9
服务 fw
  办事指南 bszn -service 9
互动 hd
  主任信箱 zrxx -mail 8
""",
    "numbered": """
卫健动态 3100
  工作动态 3101 news 21 *
  基层动态 3102 news/county 13 *
公开 3110
  公示公告 3111 notice 19 *
  规范性文件 3112 policy 12 *
  解读 3113 interpretation 8
服务 3120
  资料下载 3121 -download 8
""",
    "deeper": """
要闻 yw
  工作动态 gzdt news 22 *
  县区动态 xqdt news/county 14 *
政府信息公开 zfxxgk
  政府信息公开指南 zn page
  法定主动公开内容 fdzdgknr
    通知公告 tzgg notice 20 *
    政策 zc
      政策文件 zcwj policy 13 *
      政策解读 zcjd interpretation 9
服务 fw
  办事指南 bszn -service 9
互动 hd
  主任信箱 zrxx -mail 8
""",
}
TREES |= {
    "renamed": TREES[SLUGS].replace("通知公告 tzgg", "公示公告@通知公告 gsgg"),
    "split": TREES[SLUGS].replace(
        "  通知公告 tzgg notice 20 *\n", "  通知@通知公告 tz notice 20 *\n  公示@通知公告 gs notice 20\n"
    ),
    "lost": TREES[SLUGS].replace("  政策解读 zcjd interpretation 9\n", ""),
    "renumbered": TREES[NUMBERED]
    .replace("规范性文件 3112", "行政规范性文件@规范性文件 9112")
    .replace("公示公告 3111", "通知公告@公示公告 9111"),
}


def merged() -> str:
    """Return the tree in which two columns have become one."""
    return TREES[SLUGS].replace("通知公告 tzgg", "通知公告 tzgg_hb")
