"""池州市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class ChizhouSpider(SiteSpider):
    """池州市卫生健康委员会."""

    name, agency = "chizhou", "池州市卫生健康委员会"
    city, adcode = "池州市", "341700"
    home, grade, year = "http://wjw.chizhou.gov.cn", "CODE", 2020
    columns = (Column(slug="page_1", url=f"{home}/News/showList/2718/page_1.html", grade="CODE"),)
