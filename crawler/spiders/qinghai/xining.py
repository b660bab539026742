"""西宁市, 青海省."""

from crawler.walk.site import SiteSpider


class XiningSpider(SiteSpider):
    """西宁市卫生健康委员会."""

    name, agency = "xining", "西宁市卫生健康委员会"
    city, adcode = "西宁市", "630100"
    home, grade, year = "http://wjw.xining.gov.cn", "CODE", 2020
