"""揭阳市, 广东省: only the city's portal is known, the bureau is found from there."""

from crawler.walk.site import SiteSpider


class JieyangSpider(SiteSpider):
    """揭阳市卫生健康局."""

    name, agency = "jieyang", "揭阳市卫生健康局"
    city, adcode = "揭阳市", "445200"
    home, grade, year = "http://www.jieyang.gov.cn", "INFERRED", 2026
