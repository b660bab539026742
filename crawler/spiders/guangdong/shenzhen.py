"""深圳市, 广东省."""

from crawler.walk.site import Column, SiteSpider


class ShenzhenSpider(SiteSpider):
    """深圳市卫生健康委员会."""

    name, agency = "shenzhen", "深圳市卫生健康委员会"
    city, adcode = "深圳市", "440300"
    home, grade, year = "http://wjw.sz.gov.cn", "CODE", 2020
    columns = (Column(slug="gkmlpt", url=f"{home}/gkmlpt/index", platform="gkmlpt", grade="CODE"),)
