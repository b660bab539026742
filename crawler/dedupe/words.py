"""The words of an article that count when two are compared: no page furniture, no punctuation, one script."""

from __future__ import annotations

import re
from typing import NamedTuple

from crawler.text.normalise import compared, comparison_key
from crawler.text.script import simplified_chars

CREDIT = (
    "来源|来自|稿源|出处|转自|转载自|作者|编辑|责编|编审|审核|审签|审稿|校对|校审|初审|复审|终审|[一二三]审|签发|供稿|撰稿|采写|撰文|"
    "记者|通讯员|摄影|摄|监制|策划|统筹|原标题|原题|发布人|发布者|发布机构|发布单位|信息提供|"
    "(?:发布|发表|更新|发稿|刊发|录入|添加|上传|信息|成文|发文|公开|生成)(?:时间|日期)|(?:主题|信息)分类|主题词|文号|公开(?:方式|范围)|"
    "浏览(?:次数|量)?|阅读(?:次数|量|数)?|点击(?:次数|量|数)?|访问(?:次数|量)?|人气|字体(?:大小)?|字号|分享(?:到|至)?|扫码|标签|关键词|索引号"
)
LABELLED = re.compile(rf"(?:^|[^\w])[\u4e00-\u9fff]{{0,4}}(?:{CREDIT})\s*[:：丨|/／]")
FURNITURE = re.compile(
    r"当前(?:的)?位置|您(?:的|当前的|现在的)?位置|^\W*首\s*页\s*[>》/|-]|上一[篇条]|下一[篇条]|相关(?:阅读|链接|新闻|文章|附件下载)|推荐阅读|延伸阅读|"
    r"扫一扫|二维码|公众号|关注我们|客户端|版权(?:所有|归)|转载(?:请|须|自|于)|本文(?:转|来|摘|系)|免责声明|特别声明|侵权|ICP备|公网安备|"
    r"网站标识码|(?:主|承|协)办(?:单位)?[:：]|打印本页|【?打印】|关闭窗口|【?关闭】|收藏(?:本页|本站)|返回顶部|回到顶部|网站地图|无障碍|"
    r"点击(?:查看|进入|下载|阅读)|原文链接|阅读原文|责任编辑",
    re.IGNORECASE,
)
LONGEST_FURNITURE = 90
"""Characters; a longer line is prose that happens to speak of editors or accounts."""

PRINTED_MOMENT = re.compile(r"\W*(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\W*(?:\d{1,2}:\d\d(?::\d\d)?)?\W*")
"""A line that is a time of publication. 2024年5月6日 alone is a signature's date and stays."""

DATELINE = re.compile(
    r"\W{0,3}(?:[\u4e00-\u9fff+]{1,10}[报网社台刊布体线](?:[\u4e00-\u9fff]{0,6}?)\s*"
    r"(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日)?\s*(?:消息|[讯电])(?=\W)\s*】?\s*(?:[（(][^（）()\n]{2,60}[）)])?"
    r"|[（(][\u4e00-\u9fff]{0,8}(?:记者|通讯员)[^（）()\n]{1,60}[）)])"
)
"""清远日报讯（记者张三）, 新华社北京5月6日电, 本报讯: the outlet's mark before the first sentence."""

CLOSING_CREDIT = re.compile(
    rf"\s*[（(【\[](?:[^（）()【】\[\]\n]{{0,30}})(?:{CREDIT}|完|文/图)[^（）()【】\[\]\n]{{0,60}}[）)】\]]\s*$"
)


class Words(NamedTuple):
    """Letters and digits of a text."""

    text: str
    sentences: tuple[str, ...]
    """The same, sentence by sentence."""


def words(body: str) -> Words:
    """Return the words of a body, without header, footer and credit lines and the dateline.

    Script, width, case, blanks and punctuation do not count; every digit does.
    """
    sentences = tuple(sentence for sentence in compared("\n".join(prose(body))).split("\n") if sentence)
    return Words("".join(sentences), sentences)


def title_key(title: str | None) -> str:
    """Return a title as it is compared."""
    return comparison_key(title or "")


def prose(body: str) -> list[str]:
    """Return the lines of a body, simplified, without the page furniture at its head and foot."""
    lines = [line for line in map(str.strip, simplified_chars(body).split("\n")) if line]
    first, last = 0, len(lines)
    while first < last and (is_furniture(lines[first]) or PRINTED_MOMENT.fullmatch(lines[first])):
        first += 1
    while last > first and is_furniture(lines[last - 1]):
        last -= 1
    kept = lines[first:last]
    if kept:
        kept[0] = DATELINE.sub("", kept[0], count=1) if DATELINE.match(kept[0]) else kept[0]
        kept[-1] = CLOSING_CREDIT.sub("", kept[-1])
    return kept


def is_furniture(line: str) -> bool:
    """Tell whether a simplified line is a header, footer or credit rather than a line of the text."""
    line = CLOSING_CREDIT.sub("", line)
    if len(line) > LONGEST_FURNITURE or (len(line) > 40 and line.endswith("。")):
        return False
    return not line or bool(LABELLED.search(line) or FURNITURE.search(line))
