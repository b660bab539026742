"""濮阳市, 河南省."""

from crawler.walk.site import Column, SiteSpider


class PuyangSpider(SiteSpider):
    """濮阳市卫生健康委员会."""

    name, agency = "puyang", "濮阳市卫生健康委员会"
    city, adcode = "濮阳市", "410900"
    home, grade, year = "http://www.pyswjw.gov.cn", "CODE", 2018
    columns = (Column(slug="13", url=f"{home}/list.asp?classid=13&page=1", grade="CODE"),)
