"""三明市, 福建省."""

from crawler.walk.site import Column, SiteSpider


class SanmingSpider(SiteSpider):
    """三明市卫生健康委员会."""

    name, agency = "sanming", "三明市卫生健康委员会"
    city, adcode = "三明市", "350400"
    home, grade, year = "http://wjw.sm.gov.cn", "CODE", 2020
    columns = (Column(slug="sjdt", url=f"{home}/xxgk/wjyw/sjdt/", grade="CODE"),)
