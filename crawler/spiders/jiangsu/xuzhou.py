"""徐州市, 江苏省."""

from crawler.walk.site import Column, SiteSpider


class XuzhouSpider(SiteSpider):
    """徐州市卫生健康委员会."""

    name, agency = "xuzhou", "徐州市卫生健康委员会"
    city, adcode = "徐州市", "320300"
    home, grade, year = "http://ws.xz.gov.cn", "CODE", 2026
    columns = (Column(slug="xzswshjhsywyh-028004", url=f"{home}/wsj/xzswshjhsywyh/028004/", grade="CODE"),)
