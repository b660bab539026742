"""抚顺市, 辽宁省."""

from crawler.walk.site import Column, SiteSpider


class FushunSpider(SiteSpider):
    """抚顺市卫生健康委员会."""

    name, agency = "fushun", "抚顺市卫生健康委员会"
    city, adcode = "抚顺市", "210400"
    home, grade, year = "http://fswjw.fushun.gov.cn", "CODE", 2020
    columns = (Column(slug="35", url=f"{home}/index.php?c=category&id=35", grade="CODE"),)
