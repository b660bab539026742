"""淮安市, 江苏省."""

from crawler.walk.site import Column, SiteSpider


class HuaianSpider(SiteSpider):
    """淮安市卫生健康委员会."""

    name, agency = "huaian", "淮安市卫生健康委员会"
    city, adcode = "淮安市", "320800"
    home, grade, year = "http://wjw.huaian.gov.cn", "CODE", 2026
    columns = (Column(slug="wjyw", url=f"{home}/wjyw/wjyw/list.html", grade="CODE"),)
