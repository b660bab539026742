"""佛山市, 广东省."""

from crawler.walk.site import SiteSpider


class FoshanSpider(SiteSpider):
    """佛山市卫生健康局."""

    name, agency = "foshan", "佛山市卫生健康局"
    city, adcode = "佛山市", "440600"
    home, grade, year = "http://wjj.foshan.gov.cn", "CODE", 2020
