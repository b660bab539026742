"""金昌市, 甘肃省."""

from crawler.walk.site import Column, SiteSpider


class JinchangSpider(SiteSpider):
    """金昌市卫生健康委员会."""

    name, agency = "jinchang", "金昌市卫生健康委员会"
    city, adcode = "金昌市", "620300"
    home, grade, year = "http://wjw.jcs.gov.cn", "CODE", 2020
    columns = (Column(slug="col20369", url=f"{home}/col/col20369/index.html", grade="CODE"),)
