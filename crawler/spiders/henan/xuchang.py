"""许昌市, 河南省."""

from crawler.walk.site import SiteSpider


class XuchangSpider(SiteSpider):
    """许昌市卫生健康委员会."""

    name, agency = "xuchang", "许昌市卫生健康委员会"
    city, adcode = "许昌市", "411000"
    home, grade, year = "http://xcswjw.xuchang.gov.cn", "CODE", 2020
