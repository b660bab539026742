"""辽阳市, 辽宁省."""

from crawler.walk.site import Column, SiteSpider


class LiaoyangSpider(SiteSpider):
    """辽阳市卫生健康委员会."""

    name, agency = "liaoyang", "辽阳市卫生健康委员会"
    city, adcode = "辽阳市", "211000"
    home, grade, year = "http://wjw.liaoyang.gov.cn", "CODE", 2020
    columns = (Column(slug="tzgg", url=f"{home}/lywjw/zwdt/tzgg/glist.html", grade="CODE"),)
