"""Sites of which little is known but their home, for the tests of discovery."""

from __future__ import annotations

from crawler.platforms.base import Column
from crawler.walk.site import SiteSpider


class DiscoveredSpider(SiteSpider):
    """A site that is its home address alone."""

    name = "discovered"
    agency = "清江市卫生健康委员会"
    city = "清江市"
    adcode = "449901"
    home = "http://wjw.qingjiang.gov.cn/"
    grade = "CODE"
    year = 2024


class SecureSpider(DiscoveredSpider):
    """The same by https."""

    name = "secure"
    home = DiscoveredSpider.home.replace("http:", "https:")


class DeclaredSpider(DiscoveredSpider):
    """The same with a column that its file names."""

    name = "declared"
    columns = (Column(slug="news", name="工作动态", url=f"{DiscoveredSpider.home}gzdt/", grade="CODE"),)


class NamelessSpider(DiscoveredSpider):
    """The same with a column whose name its file leaves open."""

    name = "nameless"
    columns = (Column(slug="news", url=f"{DiscoveredSpider.home}gzdt/", grade="CODE"),)


class BesideSpider(DiscoveredSpider):
    """A site of which one column is known beforehand."""

    name = "beside"
    columns = (
        Column(slug="news", name="动态", url="http://wjw.qingjiang.gov.cn/xwzx/gzdt/", platform="trs", grade="CODE"),
    )
