"""Faults of articles: statuses, pages that are none, cut bodies, redirects, jumps."""

from __future__ import annotations

import base64
import random

from nights.answers import (
    CHALLENGE,
    CHALLENGE_SCRIPT,
    CHALLENGE_SLIDER,
    EMPTY,
    GARBAGE,
    HOME,
    LOGIN,
    MAINTENANCE,
    MAINTENANCE_LONG,
    NOT_FOUND,
    NOT_FOUND_OTHER,
    SERVER_ERROR,
    Answer,
    cut_chunks,
    cut_gzip,
    cut_length,
    cut_markup,
    html,
    jump,
    page,
    redirect,
    refresh,
    status,
)
from nights.faults import BAD, UNREAD, Does, Fault, articles, damaged, every_article
from nights.web import Post, Reply, Web, article
from sample import texts

OTHER = "http://www.xinhe.gov.cn/moved/index.html"
WECHAT = "https://mp.weixin.qq.com/s/abcDEF123"
PATIENT = {"DOWNLOAD_TIMEOUT": 0.15}

DOWN = [
    Fault(f"every article answers {n}", articles(status(n)), "down", (str(n),), stored=0, addresses="down")
    for n in (500, 502, 503, 504)
]
REFUSED = [
    Fault(f"every article answers {n}", articles(status(n)), "refused", (str(n),), stored=0, addresses="refused")
    for n in (401, 403, 405, 412, 429, 521)
]
DEAD = [
    Fault(f"every article answers {n}", articles(status(n)), "partial", (str(n),), stored=0, addresses="!gone !stored")
    for n in (404, 410)
]
SHARES = [
    Fault("half of the articles answer 503", articles(status(503), 0.5), "partial", ("503",), stored=3),
    Fault("half of the articles answer 403", articles(status(403), 0.5), "partial", ("403",), stored=3),
    Fault("half of the articles answer 404", articles(status(404), 0.5), "partial", ("404",), stored=3),
    Fault("half of the articles are maintenance", articles(MAINTENANCE, 0.5), "partial", stored=3, addresses="suspect"),
    Fault("a third of twelve is forbidden", articles(status(403), 1 / 3), "partial", ("403",), count=12, stored=8),
    Fault("two of twelve are forbidden", articles(status(403), 1 / 6), "ok", (r"\b2\b",), count=12, stored=10),
    Fault("three of twenty are down", articles(status(502), 0.15), "ok", (r"\b3\b",), count=20, stored=17),
    Fault("two of three are dead", articles(status(404), 2 / 3), "ok", count=3, stored=1, addresses="!gone"),
]
SILENT = [
    Fault("articles never answer", articles(Answer(silent=True)), "down", ("time",), settings=PATIENT, stored=0, count=3,
          addresses="down"),
    Fault("articles reset the connection", articles(Answer(reset=True)), "down", ("connection|reset",), stored=0,
          addresses="down"),
    Fault("articles close without a word", articles(Answer(raw=b"")), "down", ("connection|closed|no answer",), stored=0,
          addresses="down"),
    Fault("articles answer no HTTP", articles(Answer(raw=b"\x00\x01\x02garbage\r\n\r\n")), BAD, stored=0),
]  # fmt: skip

NO_ARTICLES: list[tuple[str, Reply, tuple[str, ...], str]] = [
    ("maintenance", MAINTENANCE, (*UNREAD, "down"), "suspect"),
    ("another maintenance page", MAINTENANCE_LONG, (*UNREAD, "down"), "suspect"),
    ("maintenance with 202", html(MAINTENANCE, 202), ("refused",), "suspect|refused"),
    ("nothing with 202", Answer(b"", 202), ("refused",), "suspect|refused"),
    ("a login page", LOGIN, ("refused",), "suspect|refused"),
    ("a login page with 202", html(LOGIN, 202), ("refused",), "suspect|refused"),
    ("a challenge", CHALLENGE, ("refused",), "suspect|refused"),
    ("a challenge with 202", html(CHALLENGE, 202), ("refused",), "suspect|refused"),
    ("a challenge in a script", CHALLENGE_SCRIPT, ("refused",), "suspect|refused"),
    ("a challenge with a slider", CHALLENGE_SLIDER, ("refused",), "suspect|refused"),
    ("page not found with 200", NOT_FOUND, UNREAD, "suspect"),
    ("another page not found with 200", NOT_FOUND_OTHER, UNREAD, "suspect"),
    ("a server error with 200", SERVER_ERROR, (*UNREAD, "down"), "suspect"),
    ("an empty page", EMPTY, UNREAD, "suspect"),
    ("no byte", Answer(b""), (*UNREAD, "down"), "suspect|failed"),
    ("garbage", Answer(GARBAGE), UNREAD, "suspect|failed"),
    ("the home page", HOME, UNREAD, "suspect"),
    ("one other article", page("关于另一件事情的通报", "与列表无关的同一段文字出现在各个地址。" * 9), UNREAD, "suspect"),
    ("a redirect home", redirect("/"), UNREAD, "suspect"),
    ("a permanent redirect to the index page", redirect("http://wjw.yihe.gov.cn/index.html", 301), UNREAD, "suspect"),
    ("a redirect to an error page", redirect("/error.html", 302), UNREAD, "!gone !stored"),
    ("a redirect to a missing page", redirect("/nowhere.html", 307), (*UNREAD, "down"), "!gone !stored"),
    ("a redirect off the site", redirect(OTHER), UNREAD, "elsewhere"),
    ("a permanent redirect off the site", redirect(OTHER, 301), UNREAD, "elsewhere"),
]  # fmt: skip
FIRST_CRAWL = [
    Fault(f"every article is {name}", articles(reply), states, stored=0, addresses=addresses)
    for name, reply, states, addresses in NO_ARTICLES
]
FULL = [
    Fault(f"full=1, every article is {name}", articles(reply), states, before=1, arguments={"full": "1"}, stored=6)
    for name, reply, states, _ in NO_ARTICLES
] + [
    Fault(f"full=1, every article answers {n}", articles(status(n)), state, (str(n),), before=1,
          arguments={"full": "1"}, stored=6)
    for n, state in ((403, "refused"), (503, "down"), (404, BAD))
]  # fmt: skip

CIRCLES = [
    Fault("articles redirect to themselves", every_article(lambda _, post: redirect(post.url)), BAD, ("redirect",),
          stored=0, addresses="!gone !stored"),
    Fault("articles redirect in a circle", every_article(lambda _, post: lambda r: redirect(
        post.url + ("?x=1" if "x=1" not in r.url else ""))), BAD, ("redirect",), stored=0, addresses="!gone !stored"),
]  # fmt: skip
CUT = [
    Fault(f"articles are cut: {name}", damaged(damage), BAD, ("cut|short|incomplete|partial|broke|truncated|end",),
          stored=0, addresses="suspect|down")
    for name, damage in (("length", cut_length), ("gzip", cut_gzip), ("chunks", cut_chunks))
] + [
    Fault(f"full=1, articles are cut: {name}", damaged(damage), BAD, before=1, arguments={"full": "1"}, stored=6)
    for name, damage in (("length", cut_length), ("gzip", cut_gzip), ("chunks", cut_chunks), ("markup", cut_markup))
] + [
    Fault("articles end behind their head", damaged(cut_markup), UNREAD, stored=0, addresses="suspect"),
    Fault("one article of six is cut", damaged(cut_length, 1 / 6), "ok", stored=5, addresses="suspect|down"),
]  # fmt: skip


def no_title(web: Web, post: Post) -> str:
    """Lay out an article without a title anywhere."""
    return article(post).replace(post.title, "")


def no_date(web: Web, post: Post) -> str:
    """Lay out an article without a date anywhere."""
    return article(post).replace(str(post.day), "").replace(f"10:{post.number % 60:02d}:00", "")


def another_text(web: Web, post: Post) -> str:
    """Lay out an article of which the list knows nothing."""
    title, paragraphs = texts.story(post.number + 500)
    return article(Post(post.column, post.number, title, paragraphs, post.day))


def scan(web: Web, post: Post) -> str:
    """Lay out a notice that is a picture."""
    return article(post, body=f'<p><img src="/img/{post.number}.jpg"></p>')


def file_only(web: Web, post: Post) -> str:
    """Lay out a notice that is an attachment."""
    return article(post, body=f'<p><a href="/attachment/0/1/{post.number}.pdf">{post.title}.pdf</a></p>')


def icons(web: Web, post: Post) -> str:
    """Lay out an article with the same embedded icon at every attachment."""
    icon = base64.b64encode(random.Random(post.number).randbytes(2500)).decode()
    row = "<p><img src='data:image/png;base64,{0}'><a href='/attachment/{1}.doc'>附件{1}：示例申报表.doc</a></p>"
    return article(
        post,
        body="".join(f"<p>{p}</p>" for p in post.paragraphs) + "".join(row.format(icon, n) for n in (1, 2, 3, 4, 5)),
    )


SHARE = "<div class='share'>分享到：<a>微信</a><a>新浪微博</a><a>QQ空间</a></div>" * 4
CONTACT = "<p>联系电话：0763-3360000　联系地址：示例市新城区1号　邮箱：wjj@yihe.gov.cn</p>" * 3

LAYOUT = [
    Fault("titles vanish from all pages", every_article(no_title), "layout", ("title",), before=1, new=6, stored=6,
          addresses="stored|suspect"),
    Fault("dates vanish from all pages", every_article(no_date), "layout", ("date",), before=1, new=6),
    Fault("every article has another text", every_article(another_text), UNREAD, stored=0, addresses="suspect"),
    Fault("full=1, every article has another text", every_article(another_text), BAD, before=1, arguments={"full": "1"},
          stored=6),
    Fault("one article has another text", every_article(another_text, 1 / 6), "ok", stored=5, addresses="suspect"),
    Fault("six notices are scans", every_article(scan), "ok", stored=6, recovers=False),
    Fault("six notices are attachments", every_article(file_only), "ok", stored=6, recovers=False),
    Fault("five of ten addresses hold one text", articles(page("工作简报", "同一段文字出现在各个地址。" * 12), 0.5), UNREAD,
          count=10, stored=5, addresses="suspect"),
    Fault("an icon is embedded again and again", every_article(icons), "ok", stored=6, flags="spam"),
    Fault("share buttons stand on every page", every_article(lambda _, p: article(p, foot=SHARE)), "ok", stored=6,
          flags="spam"),
    Fault("the bureau's own contact stands on every page",
          every_article(lambda _, p: article(p, body="".join(f"<p>{t}</p>" for t in p.paragraphs) + CONTACT)), "ok",
          stored=6, flags="spam"),
]  # fmt: skip


def moved(how: str) -> Does:
    """Return what lets articles jump to where their text stands now, on the same site."""

    def make(web: Web, post: Post) -> str:
        target = post.url.replace("/content/post_1", "/content/post_2")
        web.lay(target, article(post))
        return refresh(target) if how == "refresh" else jump(target, how)

    return every_article(make)


JUMPS = [
    Fault(f"articles jump within the site by {how}", moved(how), "ok", stored=6, texts=True, recovers=False)
    for how in ("refresh", "window.location.href=", "location=", "location.replace(", "top.location.href = ")
] + [
    Fault("articles jump to WeChat by refresh", articles(refresh(WECHAT, 1)), UNREAD, named=("mp.weixin.qq.com",), stored=0,
          addresses="elsewhere"),
    Fault("one article jumps to WeChat by script", articles(jump(WECHAT), 1 / 6), "ok", named=("mp.weixin.qq.com",),
          stored=5, addresses="elsewhere"),
    Fault("articles jump to themselves", every_article(lambda _, post: refresh(post.url)), BAD, stored=0,
          addresses="!stored !gone", requests=20),
    Fault("articles jump home", articles(refresh("/")), BAD, stored=0, addresses="suspect"),
    Fault("one article leads off the site", articles(redirect(OTHER), 1 / 6), "ok", (r"\b1\b",),
          named=("www.xinhe.gov.cn",), stored=5, addresses="elsewhere"),
]  # fmt: skip

ARTICLES = [*DOWN, *REFUSED, *DEAD, *SHARES, *SILENT, *FIRST_CRAWL, *FULL, *CIRCLES, *CUT, *LAYOUT, *JUMPS]
