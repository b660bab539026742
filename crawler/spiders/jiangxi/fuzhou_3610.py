"""抚州市, 江西省."""

from crawler.walk.site import Column, SiteSpider


class Fuzhou3610Spider(SiteSpider):
    """抚州市卫生健康委员会."""

    name, agency = "fuzhou_3610", "抚州市卫生健康委员会"
    city, adcode = "抚州市", "361000"
    home, grade, year = "http://wjw.jxfz.gov.cn", "CODE", 2020
    columns = (
        Column(slug="col9866", url=f"{home}/col/col9866/index.html", grade="INFERRED"),
        Column(slug="list", url=f"{home}/index.html", grade="CODE"),
    )
