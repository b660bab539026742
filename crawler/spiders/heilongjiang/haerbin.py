"""哈尔滨市, 黑龙江省: only the city's portal is known, the bureau is found from there."""

from crawler.walk.site import SiteSpider


class HaerbinSpider(SiteSpider):
    """哈尔滨市卫生健康委员会."""

    name, agency = "haerbin", "哈尔滨市卫生健康委员会"
    city, adcode = "哈尔滨市", "230100"
    home, grade, year = "http://www.harbin.gov.cn", "INFERRED", 2020
