"""淮北市, 安徽省."""

from crawler.walk.site import Column, SiteSpider


class HuaibeiSpider(SiteSpider):
    """淮北市卫生健康委员会."""

    name, agency = "huaibei", "淮北市卫生健康委员会"
    city, adcode = "淮北市", "340600"
    home, grade, year = "http://wjw.huaibei.gov.cn", "CODE", 2020
    columns = (Column(slug="tzgg", url=f"{home}/xxfb/tzgg/index.html", grade="CODE"),)
