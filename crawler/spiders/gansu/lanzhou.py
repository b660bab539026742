"""兰州市, 甘肃省."""

from crawler.walk.site import Column, SiteSpider


class LanzhouSpider(SiteSpider):
    """兰州市卫生健康委员会."""

    name, agency = "lanzhou", "兰州市卫生健康委员会"
    city, adcode = "兰州市", "620100"
    home, grade, year = "http://wjw.lanzhou.gov.cn", "CODE", 2022
    columns = (Column(slug="col14897", url=f"{home}/col/col14897/index.html", grade="CODE"),)
