"""无锡市, 江苏省."""

from crawler.walk.site import SiteSpider


class WuxiSpider(SiteSpider):
    """无锡市卫生健康委员会."""

    name, agency = "wuxi", "无锡市卫生健康委员会"
    city, adcode = "无锡市", "320200"
    home, grade, year = "https://wjw.wuxi.gov.cn", "CODE", 2026
