"""Old TLS, cookies, wrong lengths, old HTTP, odd robots.txt, IPv6: over real sockets."""

from __future__ import annotations

import gzip
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from nights.answers import Answer, Request, redirect
from nights.cities import ErheSpider, YiheSpider, column
from nights.laboratory import Laboratory, laboratory
from nights.process import in_loop
from nights.server import Proxy
from nights.web import Web
from scrapy.resolver import HostResolution, dnscache
from scrapy.utils.misc import load_object
from twisted.internet.address import IPv4Address, IPv6Address
from twisted.internet.interfaces import IHostnameResolver
from zope.interface import implementer

from crawler import settings
from crawler.middlewares.old_tls import ByHost, Strict
from crawler.walk.site import SiteSpider

SECURE = "wjj.erhe.gov.cn"


@pytest.fixture
def web() -> Web:
    return Web().city(YiheSpider, 4).city(ErheSpider, 4)


def old_context(kind: str, folder: Path) -> ssl.SSLContext:
    """Return a server's side of a handshake by the rules of former years."""
    openssl = shutil.which("openssl")
    if not openssl:
        pytest.skip("the keys of old servers are made with the command openssl")
    key, certificate, dh = folder / "key.pem", folder / "certificate.pem", folder / "dh.pem"
    bits = "1024" if kind == "a short key" else "2048"
    made = ["req", "-x509", "-newkey", f"rsa:{bits}", "-nodes", "-days", "1", "-subj", f"/CN={SECURE}"]
    subprocess.run([openssl, *made, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.load_cert_chain(certificate, key)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    if kind == "Diffie-Hellman of 1024 bits":
        subprocess.run([openssl, "dhparam", "-dsaparam", "-out", dh, "1024"], check=True, capture_output=True)
        context.set_ciphers("DHE-RSA-AES128-SHA:@SECLEVEL=0")
        context.load_dh_params(str(dh))
    return context


@pytest.mark.parametrize("kind", ["Diffie-Hellman of 1024 bits", "a short key"])
def test_a_host_with_old_tls_is_read_named_and_remembered(web: Web, lab: Laboratory, kind: str, tmp_path: Path) -> None:
    web.tls_by_host[SECURE] = old_context(kind, tmp_path)
    night = lab.run(ErheSpider)
    assert (night.state, len(lab.records())) == ("ok", 8), night.told
    needed = kind != "a short key"
    assert ("TLS is of former years" in night.told) == needed
    known = lab.store.lists.old_tls(night.row["started_at"])
    assert known == ({SECURE} if needed else set())
    if needed:
        again = lab.run(ErheSpider)
        assert "TLS is of former years" in again.told, "named in every run"
        assert lab.store.lists.old_tls("2026-04-20T00:00:00+00:00") == set(), "after a month the normal way comes first"


def test_a_host_with_new_tls_is_never_asked_by_the_old_rules(web: Web, lab: Laboratory) -> None:
    assert "former years" not in lab.run(ErheSpider).told
    assert lab.store.lists.old_tls("2026-03-02T00:00:00+00:00") == set()


class Factory:
    """Makes no connection, but tells that it was asked to."""

    def creatorForNetloc(self, host: bytes, port: int) -> str:  # noqa: N802 (Twisted's name)
        return "the normal way"


def test_only_the_host_that_needs_it_is_asked_by_the_old_rules() -> None:
    by_host = ByHost(Factory(), Strict(), {"old.gov.cn"})
    assert by_host.creatorForNetloc(b"new.gov.cn", 443) == "the normal way"
    assert by_host.creatorForNetloc(b"old.gov.cn", 443) != "the normal way"


def test_a_handshake_that_fails_either_way_is_told_and_not_remembered(web: Web, lab: Laboratory) -> None:
    web.no_tls.add(SECURE)
    night = lab.run(ErheSpider)
    assert night.state == "down"
    assert "TLS" in night.told
    assert lab.store.lists.old_tls(night.row["started_at"]) == set()


@pytest.mark.parametrize("where", ["every page", "lists alone", "one article", "robots.txt too"])
def test_an_ordinary_cookie_is_brought_back(web: Web, lab: Laboratory, where: str) -> None:
    article = web.of("yihe")[0].url

    def door(request: Request) -> Answer:
        if "sid=7" in request.headers.get("cookie", ""):
            return web.good(request.url)
        return Answer(b"", 302, {"Location": request.url, "Set-Cookie": "sid=7; Path=/; HttpOnly"})

    places = {
        "every page": lambda url: not url.endswith("robots.txt"),
        "lists alone": lambda url: "/content/" not in url and not url.endswith("robots.txt"),
        "one article": lambda url: url == article,
        "robots.txt too": lambda url: True,
    }
    web.lay(places[where], door)
    night = lab.run(YiheSpider)
    assert (night.state, len(lab.records("yihe"))) == ("ok", 4), night.told
    assert len(night.requests()) <= 8, "the cookie is kept within the run"


def test_no_other_host_is_sent_a_cookie(web: Web, lab: Laboratory) -> None:
    brought: list[str] = []

    def sets_cookies(request: Request) -> Answer:
        brought.append(request.headers.get("cookie", ""))
        good = web.good(request.url)
        return Answer(good.body, good.status, {"Set-Cookie": "track=1; Path=/"}, validators=True)

    web.lay_all(sets_cookies)
    assert lab.run(YiheSpider).state == "ok"
    assert set(brought) == {""}, "a cookie that no door asks for is not brought back"


def raw(answer: Answer, first: str, *headers: str) -> Answer:
    head = "\r\n".join([first, "Content-Type: text/html; charset=utf-8", *headers])
    return Answer(raw=f"{head}\r\n\r\n".encode() + answer.body)


LENGTHS = {
    "larger": lambda good: raw(good, "HTTP/1.1 200 OK", f"Content-Length: {len(good.body) + 500}"),
    "HTTP/1.0": lambda good: raw(good, "HTTP/1.0 200 OK"),
    "HTTP/1.0 with a length": lambda good: raw(good, "HTTP/1.0 200 OK", f"Content-Length: {len(good.body)}"),
    "HTTP/1.1 without a length": lambda good: raw(good, "HTTP/1.1 200 OK", "Connection: close"),
    "no phrase": lambda good: raw(good, "HTTP/1.1 200", f"Content-Length: {len(good.body)}", "Connection: close"),
    "two lengths": lambda good: raw(good, "HTTP/1.1 200 OK", *[f"Content-Length: {len(good.body)}"] * 2, "Connection: close"),
    "gzip that is told": lambda good: Answer(gzip.compress(good.body), headers={"Content-Encoding": "gzip"}),
    "gzip that is not told": lambda good: Answer(gzip.compress(good.body)),
    "gzip in capitals": lambda good: Answer(gzip.compress(good.body), headers={"Content-Encoding": "GZIP"}),
}  # fmt: skip


@pytest.mark.parametrize("kind", LENGTHS)
def test_pages_that_are_whole_are_read_however_they_come(web: Web, lab: Laboratory, kind: str) -> None:
    def comes(request: Request) -> Answer:
        good = web.good(request.url)
        return LENGTHS[kind](good) if good.status == 200 else good

    web.lay(lambda url: True, comes)
    night = lab.run(YiheSpider)
    assert (night.state, len(lab.records())) == ("ok", 4), night.told


@pytest.mark.parametrize("which", ["lists", "articles"])
def test_a_length_that_is_too_small_cuts_the_page_and_is_told(web: Web, lab: Laboratory, which: str) -> None:
    def short(request: Request) -> Answer:
        good = web.good(request.url)
        return raw(good, "HTTP/1.1 200 OK", f"Content-Length: {len(good.body) // 2}")

    web.lay_lists(short) if which == "lists" else web.lay_articles(short)
    night = lab.run(YiheSpider)
    assert night.exit in (3, 4, 6), night.told
    assert lab.records() == {}, "half a page is not stored"
    web.heal()
    assert lab.run(YiheSpider).state == "ok"
    assert len(lab.records()) == 4


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "gb18030"])
def test_robots_txt_in_any_encoding(web: Web, lab: Laboratory, encoding: str) -> None:
    web.lay_robots(
        Answer("# 禁止\r\nUser-agent: *\r\nDisallow: /gzdt/content/\r\n".encode(encoding), content_type="text/plain")
    )
    night = lab.run(YiheSpider)
    assert (night.state, lab.records()) == ("refused", {}), night.told
    assert "robots.txt forbids it" in night.told
    web.lay_robots(Answer("User-agent: *\r\nDisallow: /admin/\r\n".encode(encoding), content_type="text/plain"))
    assert lab.run(YiheSpider).state == "ok"


def test_what_robots_txt_forbids_is_forbidden_to_all_who_wait_for_it() -> None:
    class ShiheSpider(SiteSpider):
        name, agency, city, adcode = "shihe", "十河市卫生健康局", "十河市", "441810"
        columns = tuple(column(f"c{n}", f"栏目{n}", f"http://wjw.shihe.gov.cn/c{n}") for n in range(6))

    web = Web().city(ShiheSpider, 1)
    web.lay_robots(Answer(b"User-agent: *\nDisallow: /\n", content_type="text/plain", delay=0.3))
    with laboratory(web) as lab:
        night = lab.run(ShiheSpider)
        assert (night.state, night.requests()) == ("refused", [])


def test_further_pages_of_an_article_stay_on_the_site(web: Web, lab: Laboratory) -> None:
    post = web.of("yihe")[0]
    away = post.url.replace("wjw.yihe", "www.sanhe").replace(".html", "_2.html")
    body = "".join(f"<p>　　{text}</p>" for text in post.paragraphs)
    from nights.web import article

    web.lay(
        post.url,
        article(post, body=body + f"<div class='page'><a href='{away}'>2</a><a href='{away}'>下一页</a></div>"),
    )
    lab.run(YiheSpider)
    assert not lab.proxy.asked("sanhe")
    assert lab.record_of(post.url)


@implementer(IHostnameResolver)
class Names:
    """Knows the hosts of the laboratory, each by these addresses."""

    def __init__(self, addresses: tuple[str, ...]) -> None:
        self._addresses = addresses

    def resolveHostName(self, receiver: Any, name: str, port: int = 0, *args: Any, **kwargs: Any) -> Any:  # noqa: N802
        """Tell them, as Twisted wants it."""
        receiver.resolutionBegan(HostResolution(name))
        for one in self._addresses:
            receiver.addressResolved((IPv6Address if ":" in one else IPv4Address)("TCP", one, port))
        receiver.resolutionComplete()
        return receiver


@contextmanager
def resolving(*addresses: str) -> Iterator[None]:
    """Resolve every name so, through the project's resolver."""
    from twisted.internet import reactor

    before: Any = reactor.nameResolver  # type: ignore[attr-defined]
    reactor.installNameResolver(Names(addresses))  # type: ignore[attr-defined]
    dnscache.clear()
    load_object(settings.TWISTED_DNS_RESOLVER)(reactor, 100).install_on_reactor()
    try:
        yield
    finally:
        reactor.installNameResolver(before)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("listens", "addresses"),
    [
        ("::1", ("::1",)),
        ("127.0.0.1", ("127.0.0.1",)),
        ("127.0.0.1", ("::1", "127.0.0.1")),
        ("::1", ("127.0.0.1", "::1")),
    ],
)
def test_hosts_of_either_internet(listens: str, addresses: tuple[str, ...]) -> None:
    try:
        with socket.socket(socket.AF_INET6 if ":" in listens else socket.AF_INET) as free:
            free.bind((listens, 0))
            port = free.getsockname()[1]
    except OSError:
        pytest.skip(f"this machine has no {listens}")

    class QiheSpider(SiteSpider):
        name, agency, city, adcode = "qihe", "七河市卫生健康局", "七河市", "441807"
        columns = (column("gzdt", "工作动态", f"http://wjw.qihe.gov.cn:{port}/gzdt"),)

    web = Web().city(QiheSpider, 3)
    middlewares = settings.DOWNLOADER_MIDDLEWARES | {"crawler.middlewares.private.PrivateAddressMiddleware": None}
    direct = {"HTTPPROXY_ENABLED": False, "DOWNLOADER_MIDDLEWARES": middlewares}
    with laboratory(web) as lab, resolving(*addresses):
        host = Proxy(web)
        in_loop(host.listen(listens, port))
        try:
            night = lab.run(QiheSpider, settings=direct)
        finally:
            in_loop(host.__aexit__(None, None, None))
        assert (night.state, len(lab.records())) == ("ok", 3), night.told


def test_a_redirect_to_itself_without_a_cookie_is_told(web: Web, lab: Laboratory) -> None:
    web.lay_lists(lambda request: redirect(request.url))
    assert "redirects to itself" in lab.run(YiheSpider).told
