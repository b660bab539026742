"""宜宾市, 四川省."""

from crawler.walk.site import Column, SiteSpider


class YibinSpider(SiteSpider):
    """宜宾市卫生健康委员会."""

    name, agency = "yibin", "宜宾市卫生健康委员会"
    city, adcode = "宜宾市", "511500"
    home, grade, year = "http://ybwjw.yibin.gov.cn", "CODE", 2020
    columns = (Column(slug="gzdt", url=f"{home}/gzdt/", grade="CODE"),)
