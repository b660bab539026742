"""Page furniture off the head and the tail of the article's lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.extract.bylines import is_byline
from crawler.extract.info import is_info
from crawler.extract.lines import Line
from crawler.extract.policy import LABEL
from crawler.extract.title import BREADCRUMB

WORDS = re.compile(
    r"(?=[Q空微新腾人头朋好抖百分转收点赞打关返字选浏放缩默正大中小AＡ简繁无长适语朗E移手上下首尾末网联帮登注退搜政办互走通专数设加订客扫阅二内图智热推相延猜为友参写全最发查我评跟留纠举标更P原])(?:"
    r"QQ空间|QQ好友|QQ|空间|微信好友|微信|微博|新浪|腾讯|人民|头条|朋友圈|好友|抖音|百度|分享[到至]?|转发|收藏(?:本站|此页|本页)?|点赞|赞|"
    r"打印(?:本[页文])?|关闭(?:窗口|本页|页面)?|返回(?:页首|顶部|首页|列表|上[页级])?|字[号体](?:大小)?|选择|浏览|放大|缩小|默认|正常|[大中小AＡ]|"
    r"简体(?:版)?|繁[体體](?:版)?|无障碍(?:浏览|阅读)?|长者(?:助手|模式|专区|版)?|适老化?|关怀版|语音阅读(?:正文)?|朗读|English|移动版|手机版|"
    r"[上下][一1]?页|首页|尾页|末页|网站首页|首\s*页|网站地图|联系我们|关于我们|关于本站|帮助|登录|注册|退出(?:登录)?|搜索|"
    r"[政政]\s*务\s*公\s*开|政\s*务\s*服\s*务|网\s*上\s*办\s*事|互\s*动\s*交\s*流|走\s*进\s*\S{1,2}\s*\S|政府信息公开|新媒体矩阵|"
    r"新闻中心|通知公告|专题专栏|办事服务|政民互动|数据开放|设为首页|加入收藏|加入书签|订阅|关注|微信公众号|客户端|扫码|阅读|"
    r"二维码|下载(?:点点通)?|更多|正文|内容|图片新闻|智能推荐|热点(?:关注|推荐|新闻)?|热门(?:推荐|文章|新闻|评论)?|政策推送|推荐(?:阅读|文章|新闻)?|"
    r"相关(?:附件|新闻|阅读|链接|文章|推荐|稿件|信息|报道|解读|文件|内容|专题|网站|搜索|视频)|延伸阅读|猜你喜欢|为[你您]推荐|友情链接|"
    r"(?:网友|全部|最新|热门|发表|查看|参与|我要|写)?(?:评论|跟[贴帖]|留言)|纠错|我要纠错|举报|标签|关键[字词]|数字报|PDF|原版)",
    re.IGNORECASE,
)
"""What buttons, menus and widgets around articles are called; the first characters in front, as below."""

BETWEEN_WORDS = re.compile(r"[\s\d\W_]+")
FEW = 2
"""Characters that may be left of a line of furniture without its words and marks."""

OPENING = re.compile(
    r"扫一扫|扫描|长按|用?手机扫|分享[到至]|【?打印|【?关闭|返回(?:首页|顶部|列表|上)|[-·•\s]*[上下]一[篇条页章则]|没有了|"
    r"相关(?:附件|新闻|阅读|链接|文章|推荐|稿件|信息|报道|解读|专题)(?:$|[\s:：>＞])|附件下载[:：]?$|(?:推荐|延伸|正在|继续|展开)阅读|"
    r"展开(?:全文|剩余)|阅读(?:全文|原文|更多)|查看(?:更多|全文|原文|评论)|点击(?:进入|下载|查看|阅读|观看|收听|加载|收藏)|热[点门](?:推荐|关注|评论|新闻)|"
    r"猜你喜欢|智能推荐|政策推送|为[你您]推荐|更多(?:$|[\s>＞»:：]|精彩|新闻|内容|相关|资讯)|[我要]*纠错|(?:网友|发表|最新|热门|全部|暂无|还没有)评论|"
    r"评论(?:$|[\s(（0-9])|留言与评论|跟[贴帖]|请先登录|登录后|免责声明|版权声明|声明[:：]|(?:特别|郑重)声明|"
    r"主办单位|承办单位|主管单位|技术支持|网站标识码|网站地图|网站支持|联系我们|关于我们|地址[:：].*(?:邮编|电话)|电话[:：].*邮编|"
    r"您访问的链接即将|是否继续|退出|语音阅读|繁[体體]|简体|无障碍|长者|适老|今天是|欢迎(?:访问|光临|您)|设为(?:首页|书签)|收藏(?:本|此)|加入收藏|"
    r"微信扫|字[号体][:：]|字体大小|【\s*字体|浏览(?:次数|量|[:：])|访问量|阅读(?:次数|量|[:：])|点击(?:数|量|次|[:：])|"
    r"当前版|数字报|本版|上一版|下一版|标题导航|\+?\s*(?:订阅|关注)·|二维码|原标题[:：]|转自|关键[字词][:：]|标签[:：]|tags?[:：]|"
    r"第\s*\d+\s*页|共\s*\d+\s*页|\[?\s*[首尾上下]页|广告|推广|赞助|\S{0,8}相关(?:网站|链接)$|责任编辑|[（(\[【]责任?编|[（(\[【]?编辑[:：]|返回页|本文(?:共|导航)|归档时间|分页",
    re.IGNORECASE,
)
"""How a line of furniture begins."""

STATEMENT = re.compile(
    r"(?=[版侵严请禁谢不未转注凡本仅自网百企头搜大若如联CAIP公增许最以分意批主抢坐条人快我用客扫])(?:"
    r"版权(?:所有|均?[归属]|声明)|侵权必究|(?:严禁|请勿|禁止|谢绝|不得)(?:擅自)?(?:转载|复制|镜像)|(?:未经|未獲|未获).{0,16}(?:授权|许可|允许|同意).{0,16}"
    r"(?:转载|复制|镜像|使用|摘编)|转载.{0,12}(?:注明|联系|致电|保留)|注明.{0,12}(?:作者|来源|出处)|凡(?:本网|注明)|本网站?(?:由|注明)|"
    r"(?:仅|不)代表.{0,10}(?:观点|立场|本[站网人])|(?:自媒体|网易号|百家号|企鹅号|头条号|搜狐号|大鱼号).{0,16}(?:上传|发布|作者|观点)|"
    r"(?:若|如)有?.{0,6}(?:侵权|版权).{0,20}(?:联系|删除)|联系.{0,6}删除|Copyright|All\s*Rights?\s*Reserved|[ICP]{3}\s*[备证]|公网安?[备编]|网站标识码|"
    r"增值电信|许可证(?:编?号|[:：])|(?:最佳|以上).{0,4}(?:浏览|分辨率)|分辨率|意见反馈|批评指正|主办\s*地址|仅提供.{0,6}(?:服务|平台)|"
    r"(?:抢|坐)沙发|条评论|人参与|(?:快来|我来)(?:评|说|抢)|用户上传并发布|IPv6|(?:公众号|客户端).{0,16}(?:扫|下载|关注)|扫(?:一扫|码|描).{0,24}(?:二维码|关注|手机|下载|阅读))",
    re.IGNORECASE,
)
"""What only furniture says: notices of copyright, footers, invitations to comment.

The first characters of all that follows stand in front: a search is five times as fast. A test keeps them complete.
"""

END = re.compile(
    r"^[【\[]?(?:相关(?:新闻|阅读|链接|文章|推荐|稿件|信息|报道|专题|内容)|推荐(?:阅读|新闻)|延伸阅读|[上下]一[篇条][:：]?|猜你喜欢|智能推荐|"
    r"为[你您]推荐|(?:网友|最新|热门|全部)?评论(?:$|[\s(（0-9]|[:：]$)|热门(?:推荐|文章)|免责声明|版权声明|扫一扫在手机|分享到[:：]?$|【?打印本页|【?关闭窗口|"
    r"更多(?:精彩|新闻|相关)|我要评论|发表评论|图片新闻|本类热门|热点(?:推荐|新闻|关注))"
)
"""Lines behind which nothing belongs to the article, if little prose is left."""

REST = 0.2
"""Share of the prose before such a line that may stand behind it."""

SHORT = 90
"""Furniture is short; a long line that begins like it is text."""

NOTICE = 260
"""Up to this length a notice of copyright is furniture."""

LABEL_LENGTH = 40
"""Up to this length even a sentence that begins like furniture is furniture."""

RUNNING_TEXT = 200
"""Characters of prose an article must have before its lines of nothing but a link are dropped."""

OWNER = re.compile(r"(?:(?:主办|承办|主管|协办)单位|技术支持|版权所有)[:：]$")
"""A label of the footer whose value stands on the next line."""

CRUMBS = re.compile(r"\s*[>＞»›]{1,2}\s*")
SENTENCE = re.compile(r"[。！？；…][”’）)]?$")


def trimmed(lines: Sequence[Line], title: str | None) -> list[Line]:
    """Return the lines of the article alone: no headline, info line, credits or furniture around it."""
    kept = list(lines)
    prose = [len(line.text) - line.links if len(line.text) > SHORT else 0 for line in kept]
    behind = sum(prose)
    before = 0
    for number, line in enumerate(kept):
        if len(line.text) <= SHORT and behind < REST * before and END.match(line.text):
            kept = kept[:number]
            break
        before, behind = before + prose[number], behind - prose[number]
    first, last = 0, len(kept)
    while first < last and (_before(kept[first], title) or (first and _is_value(kept[first], kept[first - 1]))):
        first += 1
    while first < last and (_behind(kept[last - 1]) or (last > 1 and _is_value(kept[last - 1], kept[last - 2]))):
        last -= 1
    kept = kept[first:last]
    running = sum(len(line.text) - line.links for line in kept) >= RUNNING_TEXT
    return [line for line in kept if not _inside(line, running=running)]


def _is_value(line: Line, before: Line) -> bool:
    """Tell a value whose label stands alone on the line before."""
    if len(line.text) > LABEL_LENGTH or SENTENCE.search(line.text):
        return False
    label = LABEL.match(before.text)
    return bool(OWNER.match(before.text) or (label and label.end() == len(before.text)))


def is_furniture(line: Line) -> bool:
    """Tell a line of page furniture by its words."""
    text = line.text
    if len(text) > NOTICE:
        return False
    if STATEMENT.search(text):
        return True
    if len(text) > SHORT:
        return False
    if OPENING.match(text) and not (len(text) > LABEL_LENGTH and SENTENCE.search(text)):
        return True
    left = BETWEEN_WORDS.sub("", WORDS.sub("", text))
    if not left or (len(left) <= FEW and len(text) > 4 * FEW):
        return True
    return _is_breadcrumb(text)


def _is_breadcrumb(text: str) -> bool:
    """Tell a path of columns: 首页 > 政务公开 > 正文."""
    if BREADCRUMB.search(text):
        return True
    parts = CRUMBS.split(text)
    return len(parts) > 1 and len(text) < SHORT and all(len(part) <= 20 for part in parts) and "。" not in text


def _squeezed(text: str) -> str:
    return re.sub(r"\W", "", text)


def _before(line: Line, title: str | None) -> bool:
    """Tell what stands over the text: the headline again, the info line, breadcrumb, widgets."""
    if line.kind == "table":
        return len(LABEL.findall(line.text)) >= 2
    if line.kind == "image":
        return False
    text = _squeezed(line.text)
    if title and text and (text in _squeezed(title) or _squeezed(title) in text) and len(text) <= len(title) + 20:
        return True
    field = LABEL.match(line.text)
    if field and (field["mark"] or field.end() == len(line.text)) and len(line.text) <= SHORT and "。" not in line.text:
        return True
    return is_info(line) or is_furniture(line)


def _behind(line: Line) -> bool:
    """Tell what stands under the text: credits, buttons, counters, links to other articles."""
    if line.kind in ("image", "table"):
        return False
    if line.links > 0.6 * len(line.text) and len(line.text) < SHORT:
        return True
    return is_furniture(line) or is_byline(line.text) or is_info(line)


def _inside(line: Line, *, running: bool) -> bool:
    """Tell furniture that stands between paragraphs: share bars, notices, adverts, links to other articles."""
    if line.kind in ("image", "table") or len(line.text) > NOTICE:
        return False
    if (
        running
        and line.links > 0.8 * len(line.text)
        and len(line.text) <= LABEL_LENGTH
        and not SENTENCE.search(line.text)
    ):
        return True
    return not line.bold and is_furniture(line)
