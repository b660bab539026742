"""吉安市, 江西省."""

from crawler.walk.site import Column, SiteSpider


class JianSpider(SiteSpider):
    """吉安市卫生健康委员会."""

    name, agency = "jian", "吉安市卫生健康委员会"
    city, adcode = "吉安市", "360800"
    home, grade, year = "http://wsjk.jian.gov.cn", "CODE", 2020
    columns = (Column(slug="news-list-gzyw", url=f"{home}/news-list-gzyw.html", grade="CODE"),)
