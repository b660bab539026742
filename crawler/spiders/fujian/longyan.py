"""龙岩市, 福建省."""

from crawler.walk.site import Column, SiteSpider


class LongyanSpider(SiteSpider):
    """龙岩市卫生健康委员会."""

    name, agency = "longyan", "龙岩市卫生健康委员会"
    city, adcode = "龙岩市", "350800"
    home, grade, year = "http://wjw.longyan.gov.cn", "CODE", 2020
    columns = (Column(slug="zwgk", url=f"{home}/zwgk/", grade="CODE"),)
