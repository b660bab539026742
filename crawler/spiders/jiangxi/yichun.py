"""宜春市, 江西省."""

from crawler.walk.site import SiteSpider


class YichunSpider(SiteSpider):
    """宜春市卫生健康委员会."""

    name, agency = "yichun", "宜春市卫生健康委员会"
    city, adcode = "宜春市", "360900"
    home, grade, year = "http://wjw.yichun.gov.cn", "CODE", 2022
