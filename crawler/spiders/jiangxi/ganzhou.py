"""赣州市, 江西省."""

from crawler.walk.site import SiteSpider


class GanzhouSpider(SiteSpider):
    """赣州市卫生健康委员会."""

    name, agency = "ganzhou", "赣州市卫生健康委员会"
    city, adcode = "赣州市", "360700"
    home, grade, year = "http://www.jxgzwsj.gov.cn", "INFERRED", 2020
