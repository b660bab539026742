"""菏泽市, 山东省."""

from crawler.walk.site import SiteSpider


class HezeSpider(SiteSpider):
    """菏泽市卫生健康委员会."""

    name, agency = "heze", "菏泽市卫生健康委员会"
    city, adcode = "菏泽市", "371700"
    home, grade, year = "http://hzswsjkw.heze.gov.cn", "CODE", 2020
