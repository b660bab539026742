"""绍兴市, 浙江省."""

from crawler.walk.site import Column, SiteSpider


class ShaoxingSpider(SiteSpider):
    """绍兴市卫生健康委员会."""

    name, agency = "shaoxing", "绍兴市卫生健康委员会"
    city, adcode = "绍兴市", "330600"
    home, grade, year = "http://sxws.sx.gov.cn", "CODE", 2020
    columns = (Column(slug="col1467239", url=f"{home}/col/col1467239/index.html", grade="INFERRED"),)
