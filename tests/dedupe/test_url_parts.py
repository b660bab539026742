"""Every part of an address that does not count, and those like it that do."""

from __future__ import annotations

import pytest

from crawler.dedupe.urls import full_key, host_key, url_key

BASE = "http://www.example.gov.cn"


def test_names_of_index_pages() -> None:
    for stem in ("index", "default", "Index"):
        for ending in "html htm shtml shtm jhtml jsp jspx asp aspx php do action".split():
            assert url_key(f"{BASE}/a/{stem}.{ending}") == "www.example.gov.cn/a", (stem, ending)
    assert url_key(f"{BASE}/a/index.html/") == "www.example.gov.cn/a"
    for name in ("main.html", "index.pdf", "index_2.html", "reindex.html", "index", "index.html5"):
        assert url_key(f"{BASE}/a/{name}") == f"www.example.gov.cn/a/{name}"


def test_sessions() -> None:
    for session in ("jsessionid=1A", "phpsessid=1A", "JSESSIONID=1A"):
        assert url_key(f"{BASE}/a;{session}/b.html") == "www.example.gov.cn/a/b.html"
        assert url_key(f"{BASE}/a;{session};v=2/b.html") == "www.example.gov.cn/a;v=2/b.html"
    assert url_key(f"{BASE}/a;id=1/b.html") == "www.example.gov.cn/a;id=1/b.html"


def test_names_of_hosts() -> None:
    for alias in ("www", "m", "wap", "mobile", "3g", "www.m"):
        assert host_key(f"http://{alias}.wjj.example.gov.cn/a") == "wjj.example.gov.cn", alias
        assert host_key(f"http://{alias}.example.gov.cn/a") == "www.example.gov.cn", alias
    assert host_key("http://news.example.gov.cn/") == "news.example.gov.cn"
    assert host_key("http://m.cn/") == "www.m.cn"
    for registered in "gov.cn com.cn org.cn net.cn edu.cn ac.cn mil.cn gd.cn cn com net".split():
        assert host_key(f"http://example.{registered}/") == f"www.example.{registered}", registered
        assert host_key(f"http://wjj.example.{registered}/") == f"wjj.example.{registered}", registered


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://www.example.cn:80/", "www.example.cn"),
        ("https://www.example.cn:443/", "www.example.cn"),
        ("http://www.example.cn:443/", "www.example.cn:443"),
        ("https://www.example.cn:80/", "www.example.cn:80"),
        ("http://www.example.cn:8080/", "www.example.cn:8080"),
        ("http://WWW.EXAMPLE.CN./", "www.example.cn"),
    ],
)
def test_ports(url: str, host: str) -> None:
    assert host_key(url) == host


def test_parameters_that_name_the_visitors_way() -> None:
    for name in """utm_source spm from isappinstalled share_token nsukey scene wx wxfid _t timestamp jsessionid phpsessid fbclid gclid msclkid
    bd_vid hmsr hmpl hmcu UTM_SOURCE""".split():
        assert url_key(f"{BASE}/a?{name}=1&id=2") == "www.example.gov.cn/a?id=2", name
        assert url_key(f"{BASE}/a?{name}=1") == "www.example.gov.cn/a", name
    for name in "id page fromid utm t scenes share type spm2 hm myspm".split():
        assert url_key(f"{BASE}/a?{name}=1") == f"www.example.gov.cn/a?{name}=1", name


def test_post_numbers() -> None:
    for path in ("/gzdt/content/post_12.html", "/mpost_0012.html", "//x/post_12.html?from=a"):
        assert url_key(BASE + path) == "www.example.gov.cn|post|12"
    assert (
        full_key(f"{BASE}/gzdt/content/post_12.html?from=a&b=2") == "www.example.gov.cn/gzdt/content/post_12.html?b=2"
    )
    for path in ("/post_12.htm", "/post_a.html", "/repost_12.html", "/post_12.html/3"):
        assert "|" not in url_key(BASE + path)


@pytest.mark.parametrize("url", ["ftp://a.cn/b", "http:///b", "https://", "b.html", "file:///a", "//a.cn/b"])
def test_what_is_no_address_of_a_web_page(url: str) -> None:
    for key in (url_key, full_key, host_key):
        with pytest.raises(ValueError, match="not a web address"):
            key(url)
