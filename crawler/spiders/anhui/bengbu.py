"""蚌埠市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class BengbuSpider(SiteSpider):
    """蚌埠市卫生健康委员会."""

    name, agency = "bengbu", "蚌埠市卫生健康委员会"
    city, adcode = "蚌埠市", "340300"
    home, grade, year = "http://wjw.bengbu.gov.cn", "CODE", 2020
    columns = (Column(slug="gzdt", url=f"{home}/gzdt/", grade="CODE"),)
