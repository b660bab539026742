"""娄底市, 湖南省."""

from crawler.walk.site import SiteSpider


class LoudiSpider(SiteSpider):
    """娄底市卫生健康委员会."""

    name, agency = "loudi", "娄底市卫生健康委员会"
    city, adcode = "娄底市", "431300"
    home, grade, year = "http://wjw.hnloudi.gov.cn", "CODE", 2020
