"""常德市, 湖南省."""

from crawler.walk.site import SiteSpider


class ChangdeSpider(SiteSpider):
    """常德市卫生健康委员会."""

    name, agency = "changde", "常德市卫生健康委员会"
    city, adcode = "常德市", "430700"
    home, grade, year = "http://wjw.changde.gov.cn", "CODE", 2020
