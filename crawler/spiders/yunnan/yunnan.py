"""云南省."""

from crawler.walk.site import SiteSpider


class YunnanSpider(SiteSpider):
    """云南省卫生健康委员会."""

    name, agency = "yunnan", "云南省卫生健康委员会"
    city, adcode = None, "530000"
    home, grade, year = "http://ynswsjkw.yn.gov.cn", "CODE", 2022
