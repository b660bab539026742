"""南通市, 江苏省."""

from crawler.walk.site import Column, SiteSpider


class NantongSpider(SiteSpider):
    """南通市卫生健康委员会."""

    name, agency = "nantong", "南通市卫生健康委员会"
    city, adcode = "南通市", "320600"
    home, grade, year = "http://wjw.nantong.gov.cn", "CODE", 2026
    columns = (Column(slug="gggs", url=f"{home}/ntswjw/gggs/gggs.html", grade="CODE"),)
