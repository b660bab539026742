"""淮南市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class HuainanSpider(SiteSpider):
    """淮南市卫生健康委员会."""

    name, agency = "huainan", "淮南市卫生健康委员会"
    city, adcode = "淮南市", "340400"
    home, grade, year = "http://wjw.huainan.gov.cn", "CODE", 2020
    columns = (Column(slug="tzgg", url=f"{home}/xwzx/tzgg/index.html", grade="CODE"),)
