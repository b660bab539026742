"""信阳市, 河南省."""

from crawler.walk.site import SiteSpider


class XinyangSpider(SiteSpider):
    """信阳市卫生健康委员会."""

    name, agency = "xinyang", "信阳市卫生健康委员会"
    city, adcode = "信阳市", "411500"
    home, grade, year = "http://wsjkw.xinyang.gov.cn", "CODE", 2020
