"""铜川市, 陕西省."""

from crawler.walk.site import SiteSpider


class TongchuanSpider(SiteSpider):
    """铜川市卫生健康委员会."""

    name, agency = "tongchuan", "铜川市卫生健康委员会"
    city, adcode = "铜川市", "610200"
    home, grade, year = "http://wsjkw.tongchuan.gov.cn", "CODE", 2020
