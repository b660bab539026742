"""淄博市, 山东省."""

from crawler.walk.site import SiteSpider


class ZiboSpider(SiteSpider):
    """淄博市卫生健康委员会."""

    name, agency = "zibo", "淄博市卫生健康委员会"
    city, adcode = "淄博市", "370300"
    home, grade, year = "https://ws.zibo.gov.cn", "CODE", 2025
