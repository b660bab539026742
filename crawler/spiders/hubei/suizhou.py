"""随州市, 湖北省."""

from crawler.walk.site import SiteSpider


class SuizhouSpider(SiteSpider):
    """随州市卫生健康委员会."""

    name, agency = "suizhou", "随州市卫生健康委员会"
    city, adcode = "随州市", "421300"
    home, grade, year = "http://wjw.suizhou.gov.cn", "CODE", 2020
