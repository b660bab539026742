"""安康市, 陕西省."""

from crawler.walk.site import Column, SiteSpider


class AnkangSpider(SiteSpider):
    """安康市卫生健康局."""

    name, agency = "ankang", "安康市卫生健康局"
    city, adcode = "安康市", "610900"
    home, grade, year = "http://wjj.ankang.gov.cn", "CODE", 2022
    columns = (Column(slug="Node-6891", url=f"{home}/Node-6891.html", grade="CODE"),)
