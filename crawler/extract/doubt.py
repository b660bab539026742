"""What is no article, though it answered: pages of errors, maintenance, login and challenge, home pages, empty ones.

The title in the list's row is the best witness: a page that bears it is the article, whatever words it holds, and one
that does not bear it is none, however long it is. Words decide only where no row is known.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from crawler.items import Article
from crawler.text.normalise import comparison_key

LINK = re.compile(r"<a\b[^>]*>.*?</a\s*>", re.IGNORECASE | re.DOTALL)
CONTENT = re.compile(r"""\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
TAG = re.compile(r"<[^<>]*>")
NUMBER = re.compile(r"\d+")
CUT_OFF = re.compile(r"\s*(?:…+|\.{2,}|。{2,})\s*$")
SHORTEST_TITLE = 4
"""Letters of a row's title below which it tells nothing."""

RETITLED = 0.6
"""Share of the pairs of letters of a row's title that a changed title still holds; its numbers must be the same."""

END = re.compile(r"</(?:html|body)\s*>\s*(?:<!--.*?-->\s*)*$", re.IGNORECASE | re.DOTALL)
LONGEST_END = 2000
SHORT = 300
"""Characters of text above which no page is told an error page by its words."""

KINDS = {
    "a challenge page": re.compile(
        r"安全验证|访问验证|人机验证|正在验证|浏览器安全检查|滑动.{0,6}验证|checking your browser|just a moment",
        re.IGNORECASE,
    ),
    "a login page": re.compile(r"请.{0,6}登录|用户登录|统一身份认证|账号登录|登录密码|会话(?:已)?(?:超时|过期)"),
    "a maintenance page": re.compile(
        r"(?:系统|网站|平台|服务器?|页面|本站).{0,8}(?:维护|升级|改版|割接)|维护(?:中|升级)|暂停(?:访问|服务)"
    ),
    "an error page": re.compile(
        r"(?:页面|网页|文章|内容|信息|文件|资源).{0,6}(?:不存在|未找到|找不到|已被?(?:删除|移除|撤销|下线))|找不到(?:该|您|此|页|文件)"
        r"|(?<![\d.])(?:403|404|500|502|503|504)(?!\d)|无法(?:访问|显示|找到)|系统(?:繁忙|错误|异常)|服务器(?:繁忙|错误|异常)"
        r"|访问(?:过于频繁|被拒绝|受限|出错)|not found|forbidden|bad gateway|service unavailable|internal server error",
        re.IGNORECASE,
    ),
}
"""What a page is instead of an article, by the words it says."""


class Doubt(NamedTuple):
    """Why a page is no article."""

    reason: str
    unreadable: bool = False
    """Whether it may be one after all, in a layout that cannot be read: many of these tell of a redesign."""


def doubt(article: Article, text: str, row_title: str | None) -> Doubt | None:
    """Return why a page is no article, or None if it is one.

    :param article: what was read from it
    :param text: the page
    :param row_title: title in the list's row, if it was found in a list
    """
    if not (article.body or article.images or article.attachments):
        return _kind(article, text) or Doubt("no text, picture or file was found in it", unreadable=True)
    if row_title and len(comparison_key(CUT_OFF.sub("", row_title))) >= SHORTEST_TITLE:
        if bears(article, text, row_title):
            return None
        return _kind(article, text) or Doubt(
            f"the title of its row, {row_title}, stands nowhere in it", unreadable=True
        )
    told = article.published_at or article.source
    return None if told or len(article.body) > SHORT else _kind(article, article.body)


def bears(article: Article, text: str, row_title: str) -> bool:
    """Tell whether a page bears the title that its row has in the list, cut off or changed a little.

    Links do not count: the home page names its newest articles too.
    """
    if _stands(text, row_title):
        return True
    wanted = comparison_key(CUT_OFF.sub("", row_title))
    own = article.title if article.title != row_title else None  # a page without a title has been given the row's
    printed = comparison_key(" ".join(filter(None, (article.kicker, own, article.subtitle))))
    if printed and (wanted in printed or printed in wanted):
        return True
    pairs = {wanted[at : at + 2] for at in range(len(wanted) - 1)}
    numbers = set(NUMBER.findall(printed)).issuperset(NUMBER.findall(wanted))
    if numbers and sum(pair in printed for pair in pairs) >= RETITLED * len(pairs):
        return True
    head = " ".join(one or other for one, other in CONTENT.findall(text))
    return wanted in comparison_key(f"{_shown(text)} {head}")


def _stands(text: str, title: str) -> bool:
    """Tell whether a title stands to the letter in a page outside of a link: nearly always it does."""
    at = text.find(title)
    while at >= 0:
        if text.rfind("<a ", 0, at) <= text.rfind("</a", 0, at):
            return True
        at = text.find(title, at + 1)
    return False


def _kind(article: Article, said: str) -> Doubt | None:
    """Return what a page without its article is, by its words; long texts are not judged."""
    if len(article.body) > SHORT:
        return None
    words = f"{article.title or ''} {_shown(said)}"
    return next((Doubt(f"it is {kind}") for kind, pattern in KINDS.items() if pattern.search(words)), None)


def _shown(text: str) -> str:
    """Return what a page says, without its links."""
    return TAG.sub(" ", LINK.sub(" ", text))


def is_cut(text: str) -> bool:
    """Tell a page of which the end is missing, though its server may have announced less or more than it sent."""
    return not END.search(text[-LONGEST_END:])
