"""宣城市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class XuanchengSpider(SiteSpider):
    """宣城市卫生健康委员会."""

    name, agency = "xuancheng", "宣城市卫生健康委员会"
    city, adcode = "宣城市", "341800"
    home, grade, year = "http://wjw.xuancheng.gov.cn", "CODE", 2020
    columns = (Column(slug="page_1", url=f"{home}/News/showList/3358/page_1.html", grade="CODE"),)
