"""葫芦岛市, 辽宁省."""

from crawler.walk.site import Column, SiteSpider


class HuludaoSpider(SiteSpider):
    """葫芦岛市卫生健康委员会."""

    name, agency = "huludao", "葫芦岛市卫生健康委员会"
    city, adcode = "葫芦岛市", "211400"
    home, grade, year = "http://wsjk.hld.gov.cn", "CODE", 2020
    columns = (Column(slug="tzgg", url=f"{home}/zwgk/tzgg/", grade="CODE"),)
