"""绵阳市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class MianyangSpider(SiteSpider):
    """绵阳市卫生健康委员会."""

    name, agency = "mianyang", "绵阳市卫生健康委员会"
    city, adcode = "绵阳市", "510700"
    home, grade, year = "http://wjw.my.gov.cn", "CODE", 2020
    columns = (Column(slug="ggl", url=f"{home}/ggl/index.html", grade="CODE"),)
