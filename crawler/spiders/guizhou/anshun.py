"""安顺市, 贵州省."""

from crawler.walk.site import SiteSpider


class AnshunSpider(SiteSpider):
    """安顺市卫生健康局."""

    name, agency = "anshun", "安顺市卫生健康局"
    city, adcode = "安顺市", "520400"
    home, grade, year = "http://wjj.anshun.gov.cn", "CODE", 2020
