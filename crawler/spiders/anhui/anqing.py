"""安庆市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class AnqingSpider(SiteSpider):
    """安庆市卫生健康委员会."""

    name, agency = "anqing", "安庆市卫生健康委员会"
    city, adcode = "安庆市", "340800"
    home, grade, year = "http://wjw.anqing.gov.cn", "CODE", 2022
    columns = (Column(slug="13971952", url=f"{home}/13971952.html", grade="CODE"),)
