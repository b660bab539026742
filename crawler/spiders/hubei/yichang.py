"""宜昌市, 湖北省."""

from crawler.walk.site import Column, SiteSpider


class YichangSpider(SiteSpider):
    """宜昌市卫生健康委员会."""

    name, agency = "yichang", "宜昌市卫生健康委员会"
    city, adcode = "宜昌市", "420500"
    home, grade, year = "http://wjw.yichang.gov.cn", "CODE", 2018
    columns = (
        Column(slug="list-41523-1", url=f"{home}/list-41523-1.html", grade="CODE"),
        Column(slug="list-61984-2", url=f"{home}/list-61984-2.html", grade="CODE"),
    )
