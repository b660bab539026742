"""潍坊市, 山东省."""

from crawler.walk.site import Column, SiteSpider


class WeifangSpider(SiteSpider):
    """潍坊市卫生健康委员会."""

    name, agency = "weifang", "潍坊市卫生健康委员会"
    city, adcode = "潍坊市", "370700"
    home, grade, year = "http://wsjkw.weifang.gov.cn", "INFERRED", 2026
    columns = (Column(slug="col1021", url=f"{home}/col/col1021/index.html", grade="INFERRED"),)
