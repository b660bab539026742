"""曲靖市, 云南省."""

from crawler.walk.site import SiteSpider


class QujingSpider(SiteSpider):
    """曲靖市卫生健康委员会."""

    name, agency = "qujing", "曲靖市卫生健康委员会"
    city, adcode = "曲靖市", "530300"
    home, grade, year = "http://qjwsj.gov.cn", "INFERRED", 2020
