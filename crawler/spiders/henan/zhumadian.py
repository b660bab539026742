"""驻马店市, 河南省."""

from crawler.walk.site import Column, SiteSpider


class ZhumadianSpider(SiteSpider):
    """驻马店市卫生健康委员会."""

    name, agency = "zhumadian", "驻马店市卫生健康委员会"
    city, adcode = "驻马店市", "411700"
    home, grade, year = "http://www.zmdwsj.gov.cn", "CODE", 2018
    columns = (Column(slug="annc", url=f"{home}/pub/news/annc/", grade="CODE"),)
