"""济宁市, 山东省."""

from crawler.walk.site import SiteSpider


class JiningSpider(SiteSpider):
    """济宁市卫生健康委员会."""

    name, agency = "jining", "济宁市卫生健康委员会"
    city, adcode = "济宁市", "370800"
    home, grade, year = "http://wjw.jining.gov.cn", "CODE", 2020
