"""大连市, 辽宁省."""

from crawler.walk.site import Column, SiteSpider


class DalianSpider(SiteSpider):
    """大连市卫生健康委员会."""

    name, agency = "dalian", "大连市卫生健康委员会"
    city, adcode = "大连市", "210200"
    home, grade, year = "http://hcod.dl.gov.cn", "CODE", 2020
    columns = (
        Column(slug="guest-20", url=f"{home}/web/guest/20", grade="CODE"),
        Column(slug="guest-15", url=f"{home}/web/guest/15", grade="CODE"),
    )
