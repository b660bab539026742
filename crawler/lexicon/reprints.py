"""What reprints put before, between and behind the lines of a text: leads, buttons of apps, notes of the editors.

``marked`` words stand before a colon, ``bare`` ones are a whole line, ``before`` ones begin it. Marks are narrow.
"""

from __future__ import annotations

from crawler.lexicon import fields, furniture
from crawler.lexicon.row import rows

LEADS = rows(
    """
    lead | marked | {}:清江办起了义诊 | 导读 导语 摘要 提要 核心提示 内容提要 内容摘要 阅读提示
    lead | marked | {}:清江办起了义诊 | 文章摘要 新闻提示 本文导读
    """
)
"""Labels of a line that tells in short what the text says."""

EDITORS = rows(
    """
    note | marked bare before | {}:清江办起了义诊,本报特此刊发。 | 编者按 编者案 编者的话 编者注 编辑按 编后
    note | marked bare before | {}:清江办起了义诊,本报特此刊发。 | 编后语 开栏语 开栏的话
    note | marked bare before | {}:清江办起了义诊,本报特此刊发。 | 主编按 小编按 按语 编前语 编者语 本报编者按
    """
)
"""Labels of a note of the editors, which stands in the same line or in the next one."""

OWN_LINES = rows(
    r"""
    picture | bare | ▲{} | 资料图 资料图片 资料照片 配图 图片 视频截图 示意图 效果图 现场图 海报
    picture | before | {}活动现场 | 图为 上图为 下图为 左图为 右图为 图1为
    more | bare | [{}] | 详细 详情 全文 查看详情 查看详细 更多 更多详情 展开
    follow | bare | +{} | 关注 订阅 收藏 点赞 在看 分享 听新闻 语音播报 评论 转发
    follow | bare | {} | 点击蓝字关注我们 点击上方蓝字关注我们
    follow | before | {}清江发布 | 点击蓝字 点击上方 点击下方 长按关注 点个在看 点个“在看” 点亮在看 点赞在看
    scan | before | {}领取资料 | 扫码进群 扫码入群 扫码加入 扫码加群 扫码关注 扫码咨询 扫码下载
    scan | before | {}领取资料 | 扫码观看 进群
    answer | bare | [{}] | 纠错 我要纠错 报错 我要报错 我要评论 我来说两句 举报 反馈
    slide | bare before | {} | 向下滑动 上下滑动 左右滑动 滑动查看
    """
)
HIDDEN = rows(
    """
    hidden | before | ({},姓名均已作处理) | 应受访者要求 文中人物 文中姓名 文中均为化名 为保护隐私 注:为保护隐私
    """
)
"""How a line begins that says that persons are not named."""

CUES = rows(
    """
    cue | before | ({}起)清江办起了义诊 | 现场声 录音 同期声 同期 音乐 垫乐 画面 镜头 字幕 旁白
    """
)
"""What is told in brackets to those who read a text out on the air, before what they read."""

INSIDE = (
    *OWN_LINES,
    *HIDDEN,
    *(row._replace(stands=frozenset({"bare"})) for row in fields.FIELDS if row.meaning == "picture"),
    *(row._replace(stands=frozenset({"bare"})) for row in furniture.OPENINGS if row.meaning == "more"),
    *(
        row._replace(stands=frozenset({"before"}))
        for row in furniture.BUTTONS
        if row.meaning == "size" and "marked" in row.stands
    ),
)
"""Lines of an app or a paper between and around the paragraphs, which say nothing of the matter.

Some are labels and furniture of pages, too.
"""
