"""滁州市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class ChuzhouSpider(SiteSpider):
    """滁州市卫生健康委员会."""

    name, agency = "chuzhou", "滁州市卫生健康委员会"
    city, adcode = "滁州市", "341100"
    home, grade, year = "http://wjw.chuzhou.gov.cn", "CODE", 2022
    columns = (Column(slug="5341652", url=f"{home}/5341652.html", grade="CODE"),)
