"""上饶市, 江西省."""

from crawler.walk.site import SiteSpider


class ShangraoSpider(SiteSpider):
    """上饶市卫生健康委员会."""

    name, agency = "shangrao", "上饶市卫生健康委员会"
    city, adcode = "上饶市", "361100"
    home, grade, year = "http://www.srswjw.gov.cn", "INFERRED", 2020
