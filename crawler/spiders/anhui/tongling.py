"""铜陵市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class TonglingSpider(SiteSpider):
    """铜陵市卫生健康委员会."""

    name, agency = "tongling", "铜陵市卫生健康委员会"
    city, adcode = "铜陵市", "340700"
    home, grade, year = "http://wsjkw.tl.gov.cn", "CODE", 2020
    columns = (Column(slug="1982-1983", url=f"{home}/1982/1983/", grade="CODE"),)
