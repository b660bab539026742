"""乐山市, 四川省."""

from crawler.walk.site import SiteSpider


class LeshanSpider(SiteSpider):
    """乐山市卫生健康局."""

    name, agency = "leshan", "乐山市卫生健康局"
    city, adcode = "乐山市", "511100"
    home, grade, year = "http://swjj.leshan.gov.cn", "CODE", 2020
