"""Faults of lists, robots.txt, hosts and the network."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from nights.answers import (
    CHALLENGE,
    EMPTY,
    GARBAGE,
    HOME,
    LOGIN,
    MAINTENANCE,
    Answer,
    cut_chunks,
    cut_gzip,
    cut_length,
    html,
    redirect,
    status,
)
from nights.cities import ErheSpider, SanheSpider
from nights.faults import BAD, Does, Fault, both, everything, from_then_on, lists, robots, until_cookie
from nights.laboratory import Laboratory

PATIENT = {"DOWNLOAD_TIMEOUT": 0.15}
HOST = "wjw.yihe.gov.cn"
NO_LISTS = ("layout", "down", "refused")


def tenth_of_a_second(lab: Laboratory) -> None:
    """No two requests are nearer to each other than robots.txt asks for."""
    gaps = [later.at - earlier.at for earlier, later in pairwise(lab.proxy.log)]
    assert min(gaps) >= 0.09, gaps


def damaged_lists(damage: Callable[[Answer], Answer]) -> Does:
    """Let lists answer as they do, but damaged."""
    return lambda web: web.lay_lists(lambda request: damage(web.good(request.url)))


LIST_STATUS = [
    Fault(f"lists answer {n}", lists(status(n)), state, words, stored=0)
    for n, state, words in (
        (403, "refused", ("403",)),
        (401, "refused", ("401",)),
        (412, "refused", ("412",)),
        (429, "refused", ("429",)),
        (500, "down", ("500",)),
        (503, "down", ("503",)),
        (504, "down", ("504",)),
        (404, "layout", ("404|not there|missing",)),
        (410, "layout", ("410|404|not there|missing",)),
    )
]
LISTS = [
    Fault("lists never answer", lists(Answer(silent=True)), "down", ("time",), settings=PATIENT, stored=0),
    Fault("lists reset the connection", lists(Answer(reset=True)), "down", ("connection|reset",), stored=0),
    Fault("lists are empty pages", lists(EMPTY), NO_LISTS, stored=0),
    Fault("lists are no bytes", lists(Answer(b"")), NO_LISTS, stored=0),
    Fault("lists are garbage", lists(Answer(GARBAGE)), NO_LISTS, stored=0),
    Fault("lists show no row", lists(HOME), "layout", ("list",), stored=0),
    Fault("lists have another markup", lists("<html><body><ul><li><a href='/show-1.htm'>改版后的消息</a></li></ul></body></html>"),
          "layout", stored=0),
    Fault("lists are maintenance", lists(MAINTENANCE), NO_LISTS, stored=0),
    Fault("lists are maintenance with 202", lists(html(MAINTENANCE, 202)), "refused", ("202",), stored=0),
    Fault("lists are a login page", lists(LOGIN), "refused", ("log",), stored=0),
    Fault("lists redirect to a login page", both(
        lists(redirect("/login")), lambda web: web.lay(f"http://{HOST}/login", LOGIN)), "refused", ("log",), stored=0),
    Fault("lists are a challenge", lists(CHALLENGE), "refused", ("challenge",), stored=0),
    Fault("lists are a challenge with 202", lists(html(CHALLENGE, 202)), "refused", ("challenge|202",), stored=0),
    Fault("lists redirect home", lists(redirect("/")), "layout", stored=0),
    Fault("lists moved to another host", lists(lambda r: redirect(r.url.replace(HOST, "wsj.yihe.gov.cn"), 301)), NO_LISTS,
          ("wsj.yihe.gov.cn",), stored=0),
    Fault("lists redirect to themselves", lists(lambda r: redirect(r.url)), NO_LISTS, ("redirect",), stored=0),
    Fault("lists are gone after a good night", lists(status(404)), "layout", before=1, stored=6),
    Fault("an empty list after good nights", lists(HOME), "layout", before=2, stored=6),
    Fault("full=1, lists are a challenge", lists(CHALLENGE), "refused", before=1, stored=6, arguments={"full": "1"}),
    Fault("one of two columns is forbidden", lists(status(403), 1), "refused", site=ErheSpider, stored=6),
    Fault("one of two columns is down", lists(status(502), 0), "down", site=ErheSpider, stored=6),
    Fault("one of two columns is empty", lists(HOME, 1), "layout", site=ErheSpider, stored=6),
] + [
    Fault(f"lists are cut: {name}", damaged_lists(cut), NO_LISTS, stored=0)
    for name, cut in (("length", cut_length), ("gzip", cut_gzip), ("chunks", cut_chunks))
]  # fmt: skip

ROBOTS = [
    Fault("robots.txt is missing", robots(status(404)), "ok", stored=6),
    Fault("robots.txt answers 410", robots(status(410)), "ok", stored=6),
    Fault("robots.txt is empty", robots(Answer(b"", content_type="text/plain")), "ok", stored=6),
    Fault("robots.txt forbids everything", robots(Answer(b"User-agent: *\nDisallow: /\n")), "refused", ("robots",),
          stored=0, requests=0),
    Fault("robots.txt forbids the articles", robots(Answer(b"User-agent: *\nDisallow: /gzdt/content/\n")), "refused",
          ("robots",), stored=0, requests=3),
    Fault("robots.txt answers 401", robots(status(401)), "refused", ("401",), stored=0, requests=0),
    Fault("robots.txt answers 403", robots(status(403)), "refused", ("403",), stored=0, requests=0),
    Fault("robots.txt answers 412", robots(status(412)), "refused", ("412",), stored=0, requests=0),
    Fault("robots.txt answers 429", robots(status(429, Retry_After="1800")), "refused", ("429",), stored=0, requests=0),
    Fault("robots.txt answers 500", robots(status(500)), "down", ("500",), stored=0, requests=0),
    Fault("robots.txt answers 503", robots(status(503, Retry_After="3600")), "down", ("503",), stored=0, requests=0),
    Fault("robots.txt never answers", robots(Answer(silent=True)), "down", ("time",), settings=PATIENT, stored=0, requests=0),
    Fault("robots.txt resets the connection", robots(Answer(reset=True)), "down", ("connection|reset",), stored=0,
          requests=0),
    Fault("robots.txt is the home page", robots(HOME), ("ok", *BAD)),
    *(
        Fault(f"robots.txt asks for a tenth of a second, AutoThrottle is {name}",
              robots(Answer(b"User-agent: *\nCrawl-delay: 0.1\n")), "ok", stored=2, count=2, check=tenth_of_a_second,
              settings={"AUTOTHROTTLE_ENABLED": on})
        for name, on in (("on", True), ("off", False))
    ),
    Fault("robots.txt asks for a day", robots(Answer(b"User-agent: *\nCrawl-delay: 86400\n")), BAD, ("crawl.delay|delay",),
          stored=0, requests=1),
]  # fmt: skip

HOSTS = [
    Fault(f"everything answers {n}", everything(status(n)), state, (str(n),), stored=0, after=3)
    for n, state in ((403, "refused"), (401, "refused"), (521, "refused"), (500, "down"), (502, "down"), (503, "down"))
] + [
    Fault(f"the {number}. article is the first of everything that answers {n}", from_then_on(number, status(n)), state,
          (str(n),), count=15, stored=number - 1, after=3)
    for number, n, state in ((1, 403, "refused"), (3, 503, "down"), (6, 412, "refused"), (9, 500, "down"))
] + [
    Fault("everything wants an hour of peace with 429", everything(status(429, Retry_After="3600")), "refused", ("429",),
          stored=0, after=3),
    Fault("after three articles an hour of peace with 503", from_then_on(4, status(503, Retry_After="3600"), lists_too=False),
          BAD, ("503|retry",), count=15, stored=3, after=3),
    Fault("after three articles a day of peace with 429", from_then_on(4, status(429, Retry_After="Tue, 03 Mar 2026 18:15:00 GMT"),
          lists_too=False), BAD, ("429|retry",), count=15, stored=3, after=3),
    Fault("an hour of peace with 503, and no delay at all", from_then_on(4, status(503, Retry_After="3600")), "down",
          ("503|retry",), count=15, stored=3, after=12, settings={"DOWNLOAD_DELAY": 0}),
    Fault("everything resets the connection", everything(Answer(reset=True)), "down", ("connection|reset",), stored=0, after=3),
    Fault("everything is silent", everything(Answer(silent=True)), "down", ("time",), settings=PATIENT, stored=0, after=3),
    Fault("everything resets after four articles", from_then_on(5, Answer(reset=True)), "down", ("connection|reset",), count=15,
          stored=4, after=3),
    Fault("everything is one maintenance page", everything(MAINTENANCE), NO_LISTS, stored=0),
    Fault("everything is one challenge page", everything(CHALLENGE), "refused", ("challenge",), stored=0, after=3),
    Fault("everything is one login page", everything(LOGIN), "refused", ("log",), stored=0),
    Fault("everything is the home page", everything(HOME), "layout", stored=0),
    Fault("full=1, everything is one login page", everything(LOGIN), "refused", before=1, arguments={"full": "1"}, stored=6),
    Fault("full=1, everything is forbidden", everything(status(403)), "refused", before=1, arguments={"full": "1"}, stored=6,
          after=3),
    Fault("one of two hosts is forbidden", lambda web: web.lay(lambda url: "://www.sanhe" in url and "robots" not in url,
          status(403)), "refused", ("403",), site=SanheSpider, stored=6, after=3),
    Fault("one of two hosts is down", lambda web: web.lay(lambda url: "://wsjkj.sanhe" in url and "robots" not in url,
          status(503)), "down", ("503",), site=SanheSpider, stored=6, after=3),
    Fault("a door that wants an ordinary cookie", lambda web: web.lay_all(until_cookie(web)), "ok", stored=6, texts=True),
    Fault("a cookie wall", everything(lambda r: Answer(b"", 302, {"Location": r.url, "Set-Cookie": f"sid={r.times}; Path=/"})),
          "refused", ("cookie",), stored=0, after=5),
    Fault("a host refuses the handshake", lambda web: web.no_tls.add("wjj.erhe.gov.cn"), "down", ("tls|ssl|handshake",),
          site=ErheSpider, stored=6),
]  # fmt: skip


def certificate_named(lab: Laboratory) -> None:
    """The run goes on, and names that nobody has signed the certificate."""
    [row] = lab.runs("erhe")
    assert "certificate" in str(row["detail"]).lower(), "the certificate is not named in the run"


NETWORK = [
    Fault("there is no network", lambda _: None, "down", ("network|connection|proxy|internet",), network=False, stored=0),
    Fault("no name is resolved", lambda _: None, "down", ("dns|name|resol",), network=False, stored=0,
          settings={"DNS_RESOLVER": "nights.network.NoNames", "HTTPPROXY_ENABLED": False}),
    Fault("nobody has signed the certificate", lambda _: None, "ok", site=ErheSpider, stored=12, check=certificate_named),
    Fault("nobody has signed the certificate, and it matters", lambda _: None, "down", ("certificate",), site=ErheSpider,
          settings={"DOWNLOAD_VERIFY_CERTIFICATES": True}, stored=6),
]  # fmt: skip

SITES = [*LIST_STATUS, *LISTS, *ROBOTS, *HOSTS, *NETWORK]
