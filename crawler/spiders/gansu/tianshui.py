"""天水市, 甘肃省: only the city's portal is known, the bureau is found from there."""

from crawler.walk.site import SiteSpider


class TianshuiSpider(SiteSpider):
    """天水市卫生健康委员会."""

    name, agency = "tianshui", "天水市卫生健康委员会"
    city, adcode = "天水市", "620500"
    home, grade, year = "http://www.tianshui.gov.cn", "INFERRED", 2020
