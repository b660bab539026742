"""永州市, 湖南省."""

from crawler.walk.site import SiteSpider


class YongzhouSpider(SiteSpider):
    """永州市卫生健康委员会."""

    name, agency = "yongzhou", "永州市卫生健康委员会"
    city, adcode = "永州市", "431100"
    home, grade, year = "http://wjw.yzcity.gov.cn", "CODE", 2020
