"""阜新市, 辽宁省."""

from crawler.walk.site import Column, SiteSpider


class FuxinSpider(SiteSpider):
    """阜新市卫生健康委员会."""

    name, agency = "fuxin", "阜新市卫生健康委员会"
    city, adcode = "阜新市", "210900"
    home, grade, year = "http://wsjk.fuxin.gov.cn", "CODE", 2020
    columns = (Column(slug="gzdt", url=f"{home}/fxswsj/gzdt/list.html", grade="CODE"),)
