"""鄂州市, 湖北省."""

from crawler.walk.site import Column, SiteSpider


class EzhouSpider(SiteSpider):
    """鄂州市卫生健康委员会."""

    name, agency = "ezhou", "鄂州市卫生健康委员会"
    city, adcode = "鄂州市", "420700"
    home, grade, year = "http://wjw.ezhou.gov.cn", "CODE", 2018
    columns = (Column(slug="Ilist-3", url=f"{home}/Ilist.aspx?itid=3&page=1", grade="CODE"),)
