"""长沙市, 湖南省."""

from crawler.walk.site import SiteSpider


class ChangshaSpider(SiteSpider):
    """长沙市卫生健康委员会."""

    name, agency = "changsha", "长沙市卫生健康委员会"
    city, adcode = "长沙市", "430100"
    home, grade, year = "http://wsjkw.changsha.gov.cn", "CODE", 2020
