"""南充市, 四川省."""

from crawler.walk.site import SiteSpider


class NanchongSpider(SiteSpider):
    """南充市卫生健康委员会."""

    name, agency = "nanchong", "南充市卫生健康委员会"
    city, adcode = "南充市", "511300"
    home, grade, year = "http://wsjsw.nanchong.gov.cn", "CODE", 2020
