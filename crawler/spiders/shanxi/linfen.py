"""临汾市, 山西省."""

from crawler.walk.site import SiteSpider


class LinfenSpider(SiteSpider):
    """临汾市卫生健康委员会."""

    name, agency = "linfen", "临汾市卫生健康委员会"
    city, adcode = "临汾市", "141000"
    home, grade, year = "http://wjw.linfen.gov.cn", "CODE", 2020
