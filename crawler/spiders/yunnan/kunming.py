"""昆明市, 云南省."""

from crawler.walk.site import SiteSpider


class KunmingSpider(SiteSpider):
    """昆明市卫生健康委员会."""

    name, agency = "kunming", "昆明市卫生健康委员会"
    city, adcode = "昆明市", "530100"
    home, grade, year = "http://wsjkw.km.gov.cn", "CODE", 2020
