"""朔州市, 山西省: only the city's portal is known, the bureau is found from there."""

from crawler.walk.site import SiteSpider


class ShuozhouSpider(SiteSpider):
    """朔州市卫生健康委员会."""

    name, agency = "shuozhou", "朔州市卫生健康委员会"
    city, adcode = "朔州市", "140600"
    home, grade, year = "http://www.shuozhou.gov.cn", "INFERRED", 2020
