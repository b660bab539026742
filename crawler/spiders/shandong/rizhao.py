"""日照市, 山东省."""

from crawler.walk.site import SiteSpider


class RizhaoSpider(SiteSpider):
    """日照市卫生健康委员会."""

    name, agency = "rizhao", "日照市卫生健康委员会"
    city, adcode = "日照市", "371100"
    home, grade, year = "http://wsjkw.rizhao.gov.cn", "CODE", 2020
