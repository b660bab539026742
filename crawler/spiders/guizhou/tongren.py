"""铜仁市, 贵州省."""

from crawler.walk.site import SiteSpider


class TongrenSpider(SiteSpider):
    """铜仁市卫生健康委员会."""

    name, agency = "tongren", "铜仁市卫生健康委员会"
    city, adcode = "铜仁市", "520600"
    home, grade, year = "http://wjw.trs.gov.cn", "CODE", 2020
