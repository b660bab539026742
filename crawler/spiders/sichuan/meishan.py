"""眉山市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class MeishanSpider(SiteSpider):
    """眉山市卫生健康委员会."""

    name, agency = "meishan", "眉山市卫生健康委员会"
    city, adcode = "眉山市", "511400"
    home, grade, year = "http://swjw.ms.gov.cn", "CODE", 2020
    columns = (Column(slug="tzgg", url=f"{home}/tzgg.htm", grade="CODE"),)
