"""黑龙江省."""

from crawler.walk.site import SiteSpider


class HeilongjiangSpider(SiteSpider):
    """黑龙江省卫生健康委员会."""

    name, agency = "heilongjiang", "黑龙江省卫生健康委员会"
    city, adcode = None, "230000"
    home, grade, year = "http://wsjkw.hlj.gov.cn", "CODE", 2022
