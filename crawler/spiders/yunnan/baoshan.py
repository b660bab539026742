"""保山市, 云南省."""

from crawler.walk.site import SiteSpider


class BaoshanSpider(SiteSpider):
    """保山市卫生健康委员会."""

    name, agency = "baoshan", "保山市卫生健康委员会"
    city, adcode = "保山市", "530500"
    home, grade, year = "http://wjw.baoshan.gov.cn", "CODE", 2022
