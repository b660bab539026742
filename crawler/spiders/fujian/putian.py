"""莆田市, 福建省."""

from crawler.walk.site import Column, SiteSpider


class PutianSpider(SiteSpider):
    """莆田市卫生健康委员会."""

    name, agency = "putian", "莆田市卫生健康委员会"
    city, adcode = "莆田市", "350300"
    home, grade, year = "http://wjw.putian.gov.cn", "CODE", 2026
    columns = (Column(slug="qwbd", url=f"{home}/zwgk/qwbd/", grade="CODE"),)
