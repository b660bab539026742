"""常州市, 江苏省."""

from crawler.walk.site import Column, SiteSpider


class ChangzhouSpider(SiteSpider):
    """常州市卫生健康委员会."""

    name, agency = "changzhou", "常州市卫生健康委员会"
    city, adcode = "常州市", "320400"
    home, grade, year = "http://wjw.changzhou.gov.cn", "CODE", 2026
    columns = (Column(slug="IMNPOFCI", url=f"{home}/class/IMNPOFCI", grade="CODE"),)
