"""Which requests go through the proxies of the environment."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from scrapy import Request
from scrapy.downloadermiddlewares.httpproxy import HttpProxyMiddleware

from crawler.middlewares import proxy
from crawler.middlewares.proxy import EnvironmentProxy


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("http_proxy", "http://reader:secret@proxy.example:3128")
    monkeypatch.delenv("https_proxy", raising=False)
    monkeypatch.delenv("HTTPS_PROXY", raising=False)
    monkeypatch.setenv("no_proxy", "inside.example")
    proxy.goes_without.cache_clear()
    yield
    proxy.goes_without.cache_clear()


@pytest.mark.parametrize(
    "request_of",
    [
        lambda: Request("http://wjw.example.cn/"),
        lambda: Request("http://inside.example/"),
        lambda: Request("https://wjw.example.cn/"),
        lambda: Request("http://wjw.example.cn/", meta={"proxy": "http://another.example:1"}),
        lambda: Request("http://wjw.example.cn/", meta={"proxy": None}),
        lambda: Request("http://inside.example/", headers={"Proxy-Authorization": "Basic none"}),
    ],
)
def test_as_scrapy_does(request_of: type[Request]) -> None:
    for again in (False, True):
        ours, theirs = request_of(), request_of()
        for _ in range(1 + again):
            EnvironmentProxy().process_request(ours)
            HttpProxyMiddleware().process_request(theirs)
        assert (ours.meta, ours.headers) == (theirs.meta, theirs.headers)


def test_a_host_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    middleware = EnvironmentProxy()
    middleware.process_request(Request("http://wjw.example.cn/1"))
    monkeypatch.setenv("no_proxy", "wjw.example.cn")
    second = Request("http://wjw.example.cn/2")
    middleware.process_request(second)
    assert second.meta["proxy"] == "http://proxy.example:3128"
