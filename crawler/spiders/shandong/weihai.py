"""威海市, 山东省."""

from crawler.walk.site import Column, SiteSpider


class WeihaiSpider(SiteSpider):
    """威海市卫生健康委员会."""

    name, agency = "weihai", "威海市卫生健康委员会"
    city, adcode = "威海市", "371000"
    home, grade, year = "http://wsjkw.weihai.gov.cn", "CODE", 2020
    columns = (Column(slug="col29393", url=f"{home}/col/col29393/index.html", grade="INFERRED"),)
