"""Page furniture off the head and the tail of the article's lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.extract.bylines import is_byline
from crawler.extract.info import is_info
from crawler.extract.lines import Line
from crawler.extract.title import BREADCRUMB

FURNITURE = re.compile(
    r"^(?:扫一扫|扫描二维码|用?手机扫|分享到?[:：]?|【?打印|【?关闭|返回|上一[篇条页]|下一[篇条页]|相关(?:附件|新闻|阅读|链接|文章|推荐|稿件|信息|报道|解读)|"
    r"附件下载|推荐阅读|延伸阅读|热门|热点|猜你喜欢|智能推荐|政策推送|为你推荐|更多|点击进入|纠错|我要纠错|网友评论|发表评论|评论|"
    r"免责声明|版权声明|版权所有|声明[:：]|特别声明|本文(?:仅|系|来源)|转载请注明|凡本网|本网站?由|主办单位|承办单位|网站标识码|ICP|"
    r".{0,12}ICP备|.{0,6}公网安备|"
    r"网站地图|联系我们|关于我们|您访问的链接即将|是否继续|退出|语音阅读|繁体|无障碍|长者|适老|"
    r"微信|微博|QQ|新浪|人民微博|收藏|点赞|"
    r"字[号体][:：]|【字体|字体大小|大 ?中 ?小|浏览|访问量|阅读量|点击数|"
    r"责任编辑|[（(\[【]责任?编|关注·?|二维码|打开|下载|原标题[:：])",
    re.IGNORECASE,
)
"""What stands around articles, by its first words."""

END = re.compile(
    r"^(?:相关(?:新闻|阅读|链接|文章|推荐|稿件|信息|报道)|推荐阅读|延伸阅读|上一[篇条][:：]?|下一[篇条][:：]?|猜你喜欢|智能推荐|为你推荐|网友评论|"
    r"热门推荐|免责声明|版权声明|扫一扫在手机|分享到[:：]?$|【?打印本页|【?关闭窗口)"
)
"""Lines behind which nothing belongs to the article, if little prose is left."""

REST = 0.2
"""Share of the prose before such a line that may stand behind it."""

FIELDS = re.compile("索引号|文号|发文字号|发布机构|发文机关|成文日期|发布日期|主题分类|主题词|有效性")
"""Labels of the field table over an official document."""

SHORT = 90
"""Furniture is short; a long line that begins like it is text."""

COUNT = re.compile(r"^[\d+\s.,\-|/万次:：]*$")


def trimmed(lines: Sequence[Line], title: str | None) -> list[Line]:
    """Return the lines of the article alone: no headline, info line, credits or furniture around it."""
    kept = list(lines)
    prose = [len(line.text) - line.links if len(line.text) > SHORT else 0 for line in kept]
    for number, line in enumerate(kept):
        if END.match(line.text) and len(line.text) <= SHORT and sum(prose[number:]) < REST * sum(prose[:number]):
            kept = kept[:number]
            break
    while kept and _before(kept[0], title):
        kept.pop(0)
    while kept and _behind(kept[-1]):
        kept.pop()
    return [line for line in kept if not _inside(line)]


def _squeezed(text: str) -> str:
    return re.sub(r"\W", "", text)


def _before(line: Line, title: str | None) -> bool:
    """Tell what stands over the text: the headline again, the info line, breadcrumb, widgets."""
    if line.kind == "table":
        return len(FIELDS.findall(re.sub(r"[ \u3000]", "", line.text))) >= 2
    if line.kind == "image":
        return False
    text = _squeezed(line.text)
    if title and text and (text in _squeezed(title) or _squeezed(title) in text) and len(text) <= len(title) + 20:
        return True
    return is_info(line) or (len(line.text) < 200 and bool(BREADCRUMB.search(line.text))) or _is_furniture(line)


def _behind(line: Line) -> bool:
    """Tell what stands under the text: credits, buttons, counters, links to other articles."""
    if line.kind in ("image", "table"):
        return False
    if line.links > 0.6 * len(line.text) and len(line.text) < SHORT:
        return True
    return _is_furniture(line) or is_byline(line.text) or is_info(line)


def _inside(line: Line) -> bool:
    """Tell furniture that stands between paragraphs: share bars, leave-site notices, inline advertising."""
    return line.kind == "text" and len(line.text) < 30 and bool(FURNITURE.match(line.text)) and not line.bold


def _is_furniture(line: Line) -> bool:
    return len(line.text) <= SHORT and bool(FURNITURE.match(line.text) or COUNT.match(line.text))
