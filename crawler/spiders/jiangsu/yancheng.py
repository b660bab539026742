"""盐城市, 江苏省."""

from crawler.walk.site import Column, SiteSpider


class YanchengSpider(SiteSpider):
    """盐城市卫生健康委员会."""

    name, agency = "yancheng", "盐城市卫生健康委员会"
    city, adcode = "盐城市", "320900"
    home, grade, year = "http://wsj.yancheng.gov.cn", "CODE", 2026
    columns = (Column(slug="col2424", url=f"{home}/col/col2424/index.html", grade="CODE"),)
