"""丹东市, 辽宁省."""

from crawler.walk.site import SiteSpider


class DandongSpider(SiteSpider):
    """丹东市卫生健康委员会."""

    name, agency = "dandong", "丹东市卫生健康委员会"
    city, adcode = "丹东市", "210600"
    home, grade, year = "http://wsjsw.dandong.gov.cn", "CODE", 2020
