"""宁德市, 福建省."""

from crawler.walk.site import Column, SiteSpider


class NingdeSpider(SiteSpider):
    """宁德市卫生健康委员会."""

    name, agency = "ningde", "宁德市卫生健康委员会"
    city, adcode = "宁德市", "350900"
    home, grade, year = "http://wjw.ningde.gov.cn", "CODE", 2020
    columns = (Column(slug="gzdt", url=f"{home}/xwdt/gzdt/", grade="CODE"),)
