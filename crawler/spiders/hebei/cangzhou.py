"""沧州市, 河北省."""

from crawler.walk.site import SiteSpider


class CangzhouSpider(SiteSpider):
    """沧州市卫生健康委员会."""

    name, agency = "cangzhou", "沧州市卫生健康委员会"
    city, adcode = "沧州市", "130900"
    home, grade, year = "http://www.ws.cangzhou.gov.cn", "INFERRED", 2020
