"""吉林市, 吉林省."""

from crawler.walk.site import Column, SiteSpider


class Jilin2202Spider(SiteSpider):
    """吉林市卫生健康委员会."""

    name, agency = "jilin_2202", "吉林市卫生健康委员会"
    city, adcode = "吉林市", "220200"
    home, grade, year = "http://wjw.jlcity.gov.cn", "CODE", 2020
    columns = (Column(slug="gsgg", url=f"{home}/gsgg/index.html", grade="CODE"),)
