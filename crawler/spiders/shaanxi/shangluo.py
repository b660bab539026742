"""商洛市, 陕西省."""

from crawler.walk.site import SiteSpider


class ShangluoSpider(SiteSpider):
    """商洛市卫生健康委员会."""

    name, agency = "shangluo", "商洛市卫生健康委员会"
    city, adcode = "商洛市", "611000"
    home, grade, year = "http://wjw.shangluo.gov.cn", "CODE", 2020
