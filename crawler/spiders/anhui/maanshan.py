"""马鞍山市, 安徽省."""

from crawler.walk.site import SiteSpider


class MaanshanSpider(SiteSpider):
    """马鞍山市卫生健康委员会."""

    name, agency = "maanshan", "马鞍山市卫生健康委员会"
    city, adcode = "马鞍山市", "340500"
    home, grade, year = "http://wjw.mas.gov.cn", "CODE", 2020
