"""亳州市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class BozhouSpider(SiteSpider):
    """亳州市卫生健康委员会."""

    name, agency = "bozhou", "亳州市卫生健康委员会"
    city, adcode = "亳州市", "341600"
    home, grade, year = "http://wjw.bozhou.gov.cn", "CODE", 2020
    columns = (Column(slug="page_1", url=f"{home}/News/showList/5275/page_1.html", grade="CODE"),)
