"""忻州市, 山西省."""

from crawler.walk.site import SiteSpider


class XinzhouSpider(SiteSpider):
    """忻州市卫生健康委员会."""

    name, agency = "xinzhou", "忻州市卫生健康委员会"
    city, adcode = "忻州市", "140900"
    home, grade, year = "http://wjw.sxxz.gov.cn", "CODE", 2022
