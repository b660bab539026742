"""盘锦市, 辽宁省."""

from crawler.walk.site import Column, SiteSpider


class PanjinSpider(SiteSpider):
    """盘锦市卫生健康委员会."""

    name, agency = "panjin", "盘锦市卫生健康委员会"
    city, adcode = "盘锦市", "211100"
    home, grade, year = "http://wjw.panjin.gov.cn", "CODE", 2020
    columns = (Column(slug="col1757", url=f"{home}/col/col1757/index.html", grade="CODE"),)
