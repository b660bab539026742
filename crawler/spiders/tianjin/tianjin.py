"""天津市."""

from crawler.walk.site import Column, SiteSpider


class TianjinSpider(SiteSpider):
    """天津市卫生健康委员会."""

    name, agency = "tianjin", "天津市卫生健康委员会"
    city, adcode = "天津市", "120000"
    home, grade, year = "https://wsjk.tj.gov.cn", "CODE", 2022
    columns = (Column(slug="zklyn", url=f"{home}/ZWGK3158/ZFXXGK5869/FDZDGKNR4356/zklyn/", grade="CODE"),)
