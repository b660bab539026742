"""遵义市, 贵州省."""

from crawler.walk.site import SiteSpider


class ZunyiSpider(SiteSpider):
    """遵义市卫生健康局."""

    name, agency = "zunyi", "遵义市卫生健康局"
    city, adcode = "遵义市", "520300"
    home, grade, year = "http://wsjkj.zunyi.gov.cn", "CODE", 2020
