"""潮州市, 广东省: only the city's portal is known, the bureau is found from there."""

from crawler.walk.site import SiteSpider


class ChaozhouSpider(SiteSpider):
    """潮州市卫生健康局."""

    name, agency = "chaozhou", "潮州市卫生健康局"
    city, adcode = "潮州市", "445100"
    home, grade, year = "http://www.chaozhou.gov.cn", "INFERRED", 2026
