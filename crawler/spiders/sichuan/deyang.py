"""德阳市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class DeyangSpider(SiteSpider):
    """德阳市卫生健康委员会."""

    name, agency = "deyang", "德阳市卫生健康委员会"
    city, adcode = "德阳市", "510600"
    home, grade, year = "https://wjw.deyang.gov.cn", "CODE", 2022
    columns = (Column(slug="gggs", url=f"{home}/gggs/", grade="CODE"),)
