"""A maker of article pages in the skins of common content management systems: what is text in them, what is furniture.

Every page names its paragraphs, its lines of furniture, its files and what its bar says, so that a reading can be counted
against them. Names and words are invented; some paragraphs hold words that furniture has, too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

PLAIN = """
清晨六点，社区卫生服务站的灯已经亮了，三名护士把量血压的桌子搬到门口。
据介绍，今年全市新增家庭医生签约居民十二万人，重点人群签约率达到百分之八十一。
“以前要跑两趟，现在一次就办好了。”排在前面的老人说。
下一步，市卫生健康局将把夜间门诊扩大到全部乡镇卫生院，并公布每日出诊安排。
医院提醒，服药期间如有不适，应当及时到就近的医疗机构就诊。
截至目前，已有四百六十名村医完成轮训，考核合格后重新上岗。
"""
WITH_WORDS = """
活动现场设有扫码登记处，居民用手机扫描二维码即可查询自己的体检报告。
图像的分辨率比旧设备提高一倍，浏览片子的时间缩短到十分钟。
三天里共有两千四百零六人参与投票，诊室最终选在村口。
未经本人同意，任何机构不得复制或者公开病历，违反的依法处理。
市疾控中心的公众号每天推送一条提示，关注的人已经超过八万。
电话里，老院长的声音有些沙哑，他说药已经送到了。
记者在打印室看到，病历复印件当场装订，不收费用。
推广夜间门诊一年来，急诊的候诊时间缩短了四成。
长者食堂的饭菜按照医嘱分为三类，由护士每天核对。
无障碍通道从大门一直通到诊室，轮椅不用绕行。
“我来说一句。”老村医站到凳子上，“诊室的门要朝着路开。”
退出试点的两家医院须在三个月内结清费用，并向患者说明。
意见反馈箱设在大厅，院长每周五下午当面拆看。
相关链接起来的三家医院共用一个检验中心，结果互相承认。
今天是开诊的第一天，护士站的桌上摆着一束野花。
免责声明不能代替告知，医生应当当面解释风险。
"""
NAV = (
    "首页 | 机构概况 | 政务公开 | 办事服务 | 互动交流",
    "网站首页 新闻中心 通知公告 专题专栏",
    "设为首页 加入收藏 联系我们",
)
TOOLS = ("【字体：大 中 小】", "分享到：微信 微博 QQ空间", "打印本页 关闭窗口", "浏览次数：318", "收藏 打印 关闭")
UNDER = (
    "扫一扫在手机打开当前页", "上一篇：没有了", "下一篇：全市启动健康体检", "相关新闻", "- THE END -", "【打印】 【关闭】", "分享让更多人看到",
    "返回顶部", "我要纠错", "打开APP 查看更多精彩评论", "长按识别二维码关注我们", "网友评论", "热点推荐", "点击查看更多",
)  # fmt: skip
FOOT = (
    "主办单位：清江市卫生健康局 承办单位：清江市卫生信息中心", "版权所有：清江市卫生健康局", "网站标识码：4400000000 粤ICP备00000000号",
    "地址：清江市解放路8号 邮编：510000 电话：020-00000000", "建议使用1024×768分辨率浏览本站", "技术支持：清江云科技有限公司",
    "未经授权禁止转载、摘编、复制或建立镜像", "粤公网安备 44000000000000号",
)  # fmt: skip
OUTLETS = ("清江日报", "清江市卫生健康局", "健康清江", "清江市第一人民医院", "清江发布", "清江新闻网")
PERSONS = ("李明远", "王思齐", "陈若水", "周一帆", "郑晓棠", "赵启明", "吴清和", "孙立言")
TOPS = (
    "来源：{source} 发布时间：{date} 浏览次数：12",
    "{date} 来源：{source}",
    "发布日期：{date} 信息来源：{source} 字号：大 中 小",
    "{date} {source}",
)
SIGNED = (
    ("（记者 {0}）", [("reporter", 0)]), ("记者 {0} 通讯员 {1}", [("reporter", 0), ("correspondent", 1)]),
    ("责任编辑：{0}", [("duty_editor", 0)]), ("编辑：{0} 校对：{1}", [("editor", 0), ("proofreader", 1)]),
    ("（通讯员：{0}、{1}）", [("correspondent", 0), ("correspondent", 1)]), ("文/{0} 图/{1}", [("author", 0), ("photographer", 1)]),
    ("供稿：{0} 审核：{1}", [("contributor", 0), ("reviewer", 1)]), ("作者：{0}", [("author", 0)]),
)  # fmt: skip
SKINS = (
    ("<div class=header>{nav}</div><div class=content><h1>{title}</h1>{bar}<div class=TRS_Editor>{text}</div>{files}{under}</div>{foot}"),
    ("<div>{nav}</div><div class=main><h2>{title}</h2>{bar}<div id=zoom>{text}{files}</div>{under}</div><div class=footer>{foot}</div>"),
    ("<table><tr><td>{nav}</td></tr><tr><td><h1>{title}</h1>{bar}{text}</td></tr><tr><td>{files}</td></tr><tr><td>{under}{foot}</td></tr></table>"),
    ("<nav>{nav}</nav><article><h1>{title}</h1>{bar}{text}{under}</article><div class=download>{files}</div><footer>{foot}</footer>"),
    ("<div class=left-box><div>{nav}</div><h1>{title}</h1>{bar}<div class=con>{text}{under}{files}</div></div><div>{foot}</div>"),
)  # fmt: skip


@dataclass
class Page:
    """A page, and what is in it."""

    html: str
    prose: list[str]
    worded: list[str]
    """Those of its paragraphs that hold words of furniture."""
    furniture: list[str]
    files: list[str]
    published: str
    source: str
    bylines: list[tuple[str, str]] = field(default_factory=list)


def lines_of(text: str) -> list[str]:
    return text.strip().split("\n")


def made(chance: Random) -> Page:
    """Make a page."""
    worded = chance.sample(lines_of(WITH_WORDS), 4)
    prose = [*chance.sample(lines_of(PLAIN), chance.choice((2, 3, 4))), *worded]
    chance.shuffle(prose)
    nav, tool = [chance.choice(NAV)], [chance.choice(TOOLS)]
    under, foot = chance.sample(UNDER, chance.choice((1, 2, 3))), chance.sample(FOOT, chance.choice((2, 3)))
    files = [
        f"附件{number}：登记表{number}.{chance.choice(('doc', 'pdf', 'xls'))}"
        for number in range(1, chance.choice((1, 2, 3)))
    ]
    source, date = (
        chance.choice(OUTLETS),
        f"202{chance.randrange(5)}-{chance.randrange(1, 10):02}-{chance.randrange(10, 29)}",
    )
    names = chance.sample(PERSONS, 2)
    signed, roles = chance.choice(SIGNED)
    parts = {
        "title": f"清江市第{chance.randrange(2, 99)}个村卫生室开诊",
        "nav": _set(nav),
        "bar": f"<div>{chance.choice(TOPS).format(source=source, date=date)}</div>{_set(tool)}",
        "text": _set([*prose, signed.format(*names)]),
        "files": "".join(f"<p><a href='/f/{name[4:]}'>{name}</a></p>" for name in files),
        "under": _set(under),
        "foot": _set(foot),
    }
    html = f"<html><head><title>{parts['title']}_清江网</title></head><body>{chance.choice(SKINS).format(**parts)}</body></html>"
    bylines = [(role, names[number]) for role, number in roles]
    return Page(html, prose, worded, [*nav, *tool, *under, *foot], files, date, source, bylines)


def _set(lines: list[str]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)
