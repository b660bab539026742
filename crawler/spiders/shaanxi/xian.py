"""西安市, 陕西省."""

from crawler.walk.site import SiteSpider


class XianSpider(SiteSpider):
    """西安市卫生健康委员会."""

    name, agency = "xian", "西安市卫生健康委员会"
    city, adcode = "西安市", "610100"
    home, grade, year = "https://xawjw.xa.gov.cn", "CODE", 2026
