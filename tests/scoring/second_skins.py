"""A second maker of article pages, of another make than ``scoring.skins``: sites with habits instead of skins.

A site decides once how it parts lines, how it names blocks, where it puts its tools and in which script it writes; its
sentences are put together of parts, so that words of furniture stand at any place of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from random import Random

from opencc import OpenCC
from scoring.skins import Page

WHO = "护士长 村医老丁 社区干部 志愿者 两位药师 值班医生 县医院的院长 家属".split()
WHEN = ("上周三傍晚", "雨停以后", "腊月里", "开诊那天", "每逢赶集", "夜里十一点")
DOES = (
    "把{}的办法写在黑板上", "向老人们解释了{}的来历", "为{}的事跑了三趟县城", "在会上第一个谈到{}", "说{}比吃药还要紧", "从{}说起，讲了半个钟头",
)  # fmt: skip
WORDS = (
    "扫码签到", "关注公众号", "转载病例", "打印药方", "收藏旧处方", "网友评论", "版权登记", "手机客户端", "字体放大", "返回病房", "推荐阅读书单", "上一条管线",
    "主办单位食堂", "备案登记", "下载表格", "举报电话", "订阅健康报", "免责条款", "微信群", "广告牌", "注册护士", "首页照片", "分享食谱", "热门科室",
)  # fmt: skip
ENDS = (
    "，大家听完都笑了。",
    "，一直忙到掌灯。",
    "，这件事后来写进了院史。",
    "；第二天，来的人更多了。",
    "，“不急，慢慢来。”",
    "，屋里安静了很久。",
)
BUTTONS = "收藏 打印 关闭 分享 转发 微信 微博 朋友圈 字号 大 中 小 点赞 评论 复制链接 举报 返回列表 订阅 首页".split()
HEADS = ("相关阅读", "猜你喜欢", "热门文章", "最新评论", "为您推荐", "友情链接", "栏目导航", "延伸阅读")
OTHERS = ("秋冬进补有讲究", "门诊楼搬迁公告", "献血车进校园", "义诊走进大山", "疫苗到货通知", "口腔门诊周末开放")
CALLS = (
    "微信扫一扫，关注我们", "扫描上方二维码下载客户端", "点个“在看”再走吧", "更多精彩内容请下载APP", "欢迎关注“{name}”微信公众号", "—— 完 ——", "打开{name}客户端，阅读体验更佳",
)  # fmt: skip
FOOTS = (
    "{name} 版权所有", "Copyright © 2009-2024 {name} All Rights Reserved", "{name}主办 {name}信息科承办", "联系电话：0790-5120000 传真：0790-5120001 邮编：330790",
    "赣ICP备12345678号-1", "备案序号：赣公网安备36000000000001号", "您是第 128833 位访客", "本站所载内容未经许可不得转载", "最佳浏览效果：IE9以上 1366×768", "网站地图 | 隐私声明 | 联系我们",
)  # fmt: skip
SITES = (
    "云溪日报",
    "云溪市卫生健康委员会",
    "云溪县人民医院",
    "云溪发布",
    "云溪广播电视台",
    "云溪新闻网",
    "云溪市疾病预防控制中心",
)
NAMES = ("冯雨田", "沈知秋", "韩子昂", "唐小曼", "许望舒", "谢长安", "袁一诺", "彭采薇")
LABELS = {
    "date": ("发布时间：", "时间：", "日期：", "发布于 ", ""),
    "source": ("来源：", "信息来源：", "文章来源：", "稿源：", ""),
}
CREDITS = (
    ("记者{}", "reporter"), ("本报记者 {}", "reporter"), ("通讯员 {}", "correspondent"), ("摄影：{}", "photographer"), ("编辑：{}", "editor"),
    ("责编：{}", "duty_editor"), ("校对 {}", "proofreader"), ("审核丨{}", "reviewer"), ("撰稿：{}", "author"), ("供稿：{}", "contributor"),
)  # fmt: skip
SYLLABLES = "ba ke lo mi nu ra si tu ve wo xa zi".split()


@dataclass(frozen=True)
class Site:
    """The habits of a site."""

    name: str
    breaks: bool
    """Whether its lines are parted by breaks, not by blocks."""
    together: bool
    """Whether text, tools and foot stand in one block."""
    depth: int
    traditional: bool
    labels: tuple[str, str]
    between: str
    source_first: bool


def invented(chance: Random) -> Site:
    """Invent a site."""
    labels = (chance.choice(LABELS["date"]), chance.choice(LABELS["source"]))
    return Site(
        name=chance.choice(SITES),
        breaks=chance.random() < 0.3,
        together=chance.random() < 0.3,
        depth=chance.randrange(1, 4),
        traditional=chance.random() < 0.25,
        labels=labels,
        between=chance.choice((" ", " | ", "　", "&nbsp;&nbsp;")),
        source_first=chance.random() < 0.5,
    )


def made(chance: Random) -> Page:
    """Make a page of a site."""
    site = invented(chance)
    worded = [_sentence(chance, word) for word in chance.sample(WORDS, 3)]
    prose = [*worded, *(_sentence(chance, "孩子上学") for _ in range(chance.randrange(1, 4)))]
    chance.shuffle(prose)
    tools = [" ".join(chance.sample(BUTTONS, 4)) for _ in range(2)]
    under = [*_tail(chance, site), tools[1]]
    foot = [line.format(name=site.name) for line in chance.sample(FOOTS, 3)]
    names = chance.sample(NAMES, 2)
    credited = chance.sample(CREDITS, 2)
    signed = chance.choice((" ", "　", "；")).join(
        form.format(name) for (form, _), name in zip(credited, names, strict=True)
    )
    date = f"2023-{chance.randrange(1, 13):02}-{chance.randrange(1, 28):02}"
    files = [
        f"{chance.choice(('名单', '申请表', '指南'))}{number}.{chance.choice(('docx', 'xlsx', 'zip'))}"
        for number in range(chance.randrange(3))
    ]
    told = [f"{site.labels[0]}{date}", f"{site.labels[1]}{site.name}"]
    bar = site.between.join(reversed(told) if site.source_first else told)
    html = _page(
        chance, site, f"云溪的第{chance.randrange(3, 90)}张药方", [bar, tools[0]], [*prose, signed], files, under, foot
    )
    page = Page(
        html, prose, worded, [*tools, *under[:-1], *foot], files, date, site.name,
        [(role, name) for (_, role), name in zip(credited, names, strict=True)],
    )  # fmt: skip
    return _traditional(page) if site.traditional else page


def _sentence(chance: Random, word: str) -> str:
    parts = [chance.choice(WHEN) + "，", chance.choice(WHO), chance.choice(DOES).format(word), chance.choice(ENDS)]
    if chance.random() < 0.3:
        parts[:2] = [word, "这件事，", chance.choice(WHO)]
    return "".join(parts)


def _tail(chance: Random, site: Site) -> Iterator[str]:
    yield from (call.format(name=site.name) for call in chance.sample(CALLS, 2))
    yield chance.choice(HEADS)
    yield from chance.sample(OTHERS, 2)


def _page(
    chance: Random, site: Site, title: str, top: list[str], text: list[str], files: list[str], under: list[str], foot: list[str]
) -> str:  # fmt: skip
    listed = {line for line in under if line in OTHERS}
    tail = [f"<a href=/{number}.html>{line}</a>" if line in listed else line for number, line in enumerate(under)]
    links = [f"<a href=/d/{number}.{name.rpartition('.')[2]}>{name}</a>" for number, name in enumerate(files)]
    pieces = [_lines(site, text), _lines(site, links)]
    behind = [_lines(site, tail), _lines(site, foot)]
    if not site.together:
        pieces = [_block(chance, site, piece) for piece in pieces]
        behind = [_block(chance, site, piece) for piece in behind]
    inside = f"<h1>{title}</h1><div>{_lines(site, top)}</div>{''.join(pieces)}"
    return f"<html><head><title>{title}-{site.name}</title></head><body>{_block(chance, site, inside)}{''.join(behind)}</body></html>"


def _lines(site: Site, lines: list[str]) -> str:
    return "".join(f"{line}<br>" if site.breaks else f"<p>{line}</p>" for line in lines)


def _block(chance: Random, site: Site, inside: str) -> str:
    for _ in range(site.depth):
        inside = f"<div class={''.join(chance.sample(SYLLABLES, 2))}>{inside}</div>"
    return inside


@cache
def _converter() -> OpenCC:
    return OpenCC("s2tw")


def _traditional(page: Page) -> Page:
    convert = _converter().convert
    lists = ([convert(line) for line in part] for part in (page.prose, page.worded, page.furniture, page.files))
    bylines = [(role, convert(name)) for role, name in page.bylines]
    return Page(convert(page.html), *lists, page.published, convert(page.source), bylines)
